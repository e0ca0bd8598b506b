"""What the conformance task costs a sample, against plain Inspect on the same samples with the same answers.

Enters: how many samples and repeats. Leaves: seconds of processor time a sample (the smallest of the repeats, the two in turn) and their
ratio; with `--memory`, the largest memory of whole `brightline eval` runs of two sizes instead, each in a new process.

    python benchmarks/harness.py [--samples 2000] [--repeats 5]
    python benchmarks/harness.py --memory 1000 10000
"""

from __future__ import annotations

import argparse
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from inspect_ai import Task
from inspect_ai import eval as run_task
from inspect_ai.dataset import MemoryDataset
from inspect_ai.model import GenerateConfig, Model, ModelOutput, ModelUsage, get_model
from inspect_ai.scorer import includes
from inspect_ai.solver import generate

from brightline.evaluation.harness.samples import sample_of
from brightline.evaluation.harness.selection import Selection, select, spread
from brightline.evaluation.harness.tasks import conformance
from brightline.scenarios.files import write_scenarios
from brightline.scenarios.model import Scenario
from brightline.spec.compiler import load_spec
from brightline.spec.library import find_spec

PER_GROUP = 80  # scenarios, roughly, that a group of every family makes together


def mock() -> Model:
    """A model that answers at once, and counts no tokens, which would need a tokenizer from the network."""

    def answer(*_: object) -> ModelOutput:
        output = ModelOutput.from_content("mockllm", "I can't help with that.")
        output.usage = ModelUsage(input_tokens=100, output_tokens=6, total_tokens=106)
        return output

    return get_model("mockllm/model", custom_outputs=answer)


def made(count: int) -> list[Scenario]:
    """So many scenarios of the reference spec."""
    groups = max(4 * count // PER_GROUP, 1)
    found = select(load_spec(find_spec(None)), Selection(groups=groups))
    if len(found) < count:
        raise SystemExit(f"{groups} groups make {len(found)} scenarios, not {count}")
    return spread(found, count)


def seconds(task: Task) -> float:
    """Processor time of one evaluation."""
    with tempfile.TemporaryDirectory() as folder:
        begun = time.process_time()
        (log,) = run_task(
            task,
            model=mock(),
            log_dir=folder,
            display="none",
            log_header_only=True,
            ctl_server=False,
            max_connections=32,
        )
        taken = time.process_time() - begun
    if log.status != "success":
        raise SystemExit(f"the evaluation ended with {log.status}: {log.error}")
    return taken


def overhead(samples: int, repeats: int) -> None:
    """Print both times and their ratio."""
    scenarios = made(samples)
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "scenarios.jsonl"
        write_scenarios(path, scenarios)
        config = GenerateConfig(max_tokens=64, temperature=0.0, seed=0, max_retries=4)

        def plain() -> Task:
            dataset = MemoryDataset([sample_of(scenario) for scenario in scenarios])
            return Task(dataset=dataset, solver=generate(), scorer=includes(), config=config)

        def ours() -> Task:
            return conformance(scenarios=str(path))

        def keeping() -> Task:
            return conformance(scenarios=str(path), answers=str(Path(folder) / f"{time.time_ns()}.jsonl"))

        kinds = {"plain Inspect": plain, "brightline/conformance": ours, "and answers kept": keeping}
        taken: dict[str, list[float]] = {name: [] for name in kinds}
        for _ in range(repeats):
            for name, make in kinds.items():
                taken[name].append(seconds(make()))
    least = {name: min(times) for name, times in taken.items()}
    for name, time_taken in least.items():
        ratio = time_taken / least["plain Inspect"]
        print(f"{name:<24}{time_taken / samples * 1000:8.3f} ms a sample  ratio {ratio:.3f}")


WHOLE = """
import resource, sys
from pathlib import Path
from brightline.evaluation.harness import suite
from brightline.evaluation.harness.options import EvalOptions
from brightline.evaluation.harness.selection import Selection
from brightline.spec.library import find_spec
sys.path.insert(0, {here!r})
import harness
suite.open_inspect_model = lambda name, timeout=None: harness.mock()
chosen = Selection(groups={groups}, limit={count})
options = EvalOptions(find_spec(None), "mockllm/model", selection=chosen, connections=32, sign=False)
results = suite.evaluate(options, Path({folder!r}) / "run", lambda *_: None)
print(len(results), resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024)
"""


def memory(counts: list[int]) -> None:
    """Print the largest resident memory of whole runs."""
    for count in counts:
        with tempfile.TemporaryDirectory() as folder:
            program = WHOLE.format(
                here=str(Path(__file__).parent),
                groups=max(4 * count // PER_GROUP, 1),
                count=count,
                folder=folder,
            )
            done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True)
            size, megabytes = done.stdout.split()
            print(f"{size:>8} samples  {megabytes} MB at most")


def main() -> None:
    """Measure what the arguments ask for."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--samples", type=int, default=2000)
    parser.add_argument("--repeats", type=int, default=5)
    parser.add_argument("--memory", type=int, nargs="+")
    asked = parser.parse_args()
    if asked.memory:
        memory(asked.memory)
    else:
        overhead(asked.samples, asked.repeats)


if __name__ == "__main__":
    main()
