"""`brightline eval` against servers on the loopback: what a sample costs, how much memory a long run needs, how busy a server is kept.

Enters: which of the three to measure, how many samples and rounds. Leaves: figures, as ratios of the medians of rounds that alternate;
exit 1 beyond a limit. Ours is the whole command in one process, from the spec to the signed report; with the samples alone apart.

    python benchmarks/endpoint.py overhead [--samples 1000] [--rounds 5]      # peer: plain Inspect, same samples, same settings
    python benchmarks/endpoint.py memory [--samples 10000]                    # the command itself, its largest memory
    python benchmarks/endpoint.py throughput [--model FILE.gguf]              # peer: a bare load generator with the same requests
"""

from __future__ import annotations

import argparse
import asyncio
import os
import sys
import tempfile
import time
from collections.abc import Callable, Sequence
from pathlib import Path
from statistics import median
from typing import Any

import httpx
from harness import PER_GROUP
from inspect_ai import Task
from inspect_ai import eval as run_task
from inspect_ai.dataset import json_dataset
from inspect_ai.model import GenerateConfig, get_model
from inspect_ai.scorer import includes
from inspect_ai.solver import generate
from servers import PARALLEL, served

from brightline.evaluation.harness import suite
from brightline.evaluation.harness.options import EvalOptions
from brightline.evaluation.harness.samples import sample_of
from brightline.evaluation.harness.selection import Selection, select
from brightline.models import GenerationConfig
from brightline.models.embedded import MEMBER, cache_folder, embedded_path
from brightline.models.endpoint import EndpointModel
from brightline.scenarios.families import FAMILIES
from brightline.scenarios.model import Scenario
from brightline.spec.compiler import load_spec
from brightline.spec.library import find_spec

CONNECTIONS = 32
ONE_ANSWER = ",".join(family.name for family in FAMILIES if family.name != "agent_task")
ASKED = 2 * PARALLEL  # connections to a model, so that it never waits for a request
LONGEST = 32  # tokens of an answer, where a model writes it
MOST_OVERHEAD, LEAST_THROUGHPUT = 1.1, 0.95
Spent = dict[str, tuple[float, float]]
"""Processor time of this process and wall-clock time, by what they were spent on."""


def now() -> tuple[float, float]:
    """Both clocks."""
    return time.process_time(), time.perf_counter()


def since(start: tuple[float, float]) -> tuple[float, float]:
    """What both clocks have gone on by."""
    cpu, wall = now()
    return cpu - start[0], wall - start[1]


def selection(samples: int) -> Selection:
    """So many scenarios of the reference spec that one answer decides; one that is played has several requests."""
    return Selection(families=ONE_ANSWER, groups=max(4 * samples // PER_GROUP, 1), limit=samples)


def whole(name: str, samples: int, tokens: int, connections: int) -> Spent:
    """`brightline eval` in this process: all of it, and from the task to Inspect's finished log; and with all connections in use."""
    ends: list[tuple[float, float]] = []

    def told(stage: str, *_: object) -> None:
        if stage.startswith("arm"):
            ends.append(now())

    begun = now()
    with tempfile.TemporaryDirectory() as folder:
        options = EvalOptions(
            find_spec(None),
            name,
            selection=selection(samples),
            max_tokens=tokens,
            connections=connections,
            sign=False,
        )
        asked, run = {}, suite._run  # noqa: SLF001 - the step that asks has no public name

        def timed(*arguments: Any) -> None:
            start = now()
            run(*arguments)
            asked["samples"] = since(start)

        suite._run = timed  # noqa: SLF001
        try:
            results = suite.evaluate(options, Path(folder) / "run", told)
        finally:
            suite._run = run  # noqa: SLF001
    if len(results) != samples or any(result.error for result in results):
        raise SystemExit(f"{len(results)} results: {results[0].error}")
    return {"samples": asked["samples"], "whole": since(begun), "full load": under_load(ends, connections)}


def under_load(ends: Sequence[tuple[float, float]], connections: int) -> tuple[float, float]:
    """Both clocks from when each connection has had an answer to the last answer, of as many samples as that is."""
    first, last = ends[min(connections, len(ends)) - 1], ends[-1]
    return last[0] - first[0], last[1] - first[1]


def plain(name: str, dataset: Path) -> Spent:
    """Plain Inspect on a file of the same samples, with the settings that ours has."""
    begun = now()
    task = Task(
        dataset=json_dataset(str(dataset)),
        solver=generate(),
        scorer=includes(),
        config=GenerateConfig(max_tokens=64, temperature=0.0, seed=0, max_retries=4),
    )
    with tempfile.TemporaryDirectory() as folder:
        (log,) = run_task(
            task,
            model=get_model(name, memoize=False),
            log_dir=folder,
            display="none",
            log_level="critical",
            log_header_only=True,
            log_realtime=False,
            ctl_server=False,
            score_display=False,
            max_connections=CONNECTIONS,
        )
    if log.status != "success":
        raise SystemExit(f"the evaluation ended with {log.status}: {log.error}")
    return {"samples": since(begun)}


def alternate(rounds: int, kinds: dict[str, Callable[[], Spent]]) -> dict[str, tuple[float, float]]:
    """The medians of all rounds, by kind and what was timed."""
    times: dict[str, list[tuple[float, float]]] = {}
    for _ in range(rounds):
        for kind, work in kinds.items():
            for part, spent in work().items():
                times.setdefault(f"{kind}, {part}", []).append(spent)
    return {
        key: (median(cpu for cpu, _ in spent), median(wall for _, wall in spent))
        for key, spent in times.items()
    }


def overhead(samples: int, rounds: int) -> bool:
    """Print what a sample costs; whether the whole command stays below the limit, each provider against itself."""
    scenarios = select(load_spec(find_spec(None)), selection(samples))
    os.environ["LOOP_API_KEY"] = "none"
    with served() as address, tempfile.TemporaryDirectory() as folder:
        dataset = Path(folder) / "samples.jsonl"
        lines = [sample_of(scenario).model_dump_json(exclude_none=True) for scenario in scenarios]
        dataset.write_text("\n".join(lines), encoding="utf-8")
        os.environ["LOOP_BASE_URL"] = address
        theirs, mine = "openai-api/loop/m", f"{address}#m"
        figures = alternate(
            rounds,
            {
                "plain Inspect, openai": lambda: plain(theirs, dataset),
                "plain Inspect, brightline": lambda: plain(f"brightline/{mine}", dataset),
                "brightline eval, openai": lambda: whole(theirs, samples, 64, CONNECTIONS),
                "brightline eval, brightline": lambda: whole(mine, samples, 64, CONNECTIONS),
            },
        )
    sound = True
    print(
        "who asks, provider, what is timed               ms a sample: processor, wall   ratio to plain Inspect"
    )
    for key, (cpu, wall) in figures.items():
        provider = key.split(", ")[1]
        if key.endswith("full load"):
            continue
        base = figures[f"plain Inspect, {provider}, samples"]
        print(
            f"{key:<48}{cpu / samples * 1000:18.2f}{wall / samples * 1000:7.2f}{cpu / base[0]:12.3f}{wall / base[1]:7.3f}"
        )
        sound &= cpu / base[0] <= MOST_OVERHEAD or key.endswith("whole")
    return sound


def memory(samples: int) -> bool:
    """Run the command and print its largest memory; whether all samples were graded."""
    with served() as address, tempfile.TemporaryDirectory() as folder:
        out = Path(folder) / "run"
        chosen = selection(samples)
        arguments = [
            "--model",
            f"{address}#m",
            "--families",
            ONE_ANSWER,
            "--groups",
            str(chosen.groups),
            "--limit",
            str(samples),
        ]
        begun = time.perf_counter()
        command = ["brightline", "eval", *arguments, "--connections", str(CONNECTIONS), "-o", str(out)]
        program = "from brightline.cli.app import main; main()"
        quiet = [(os.POSIX_SPAWN_OPEN, number, os.devnull, os.O_WRONLY, 0) for number in (1, 2)]
        child = os.posix_spawn(
            sys.executable,
            [sys.executable, "-c", program, *command[1:]],
            os.environ,
            file_actions=quiet,
        )
        _, status, used = os.wait4(child, 0)
        lines = (out / "answers" / "parent.jsonl").read_bytes().count(b"\n")
        results = sum(file.read_bytes().count(b"\n") for file in (out / "results").iterdir())
        print(" ".join(command))
        print(
            f"exit {os.waitstatus_to_exitcode(status)}, {lines:,} answers kept, {results:,} lines of results, "
            f"{time.perf_counter() - begun:.0f} s, {used.ru_maxrss / 1024:.0f} MiB at most"
        )
        return os.waitstatus_to_exitcode(status) == 0


def bare_load(address: str, scenarios: Sequence[Scenario]) -> Spent:
    """The same requests from a load generator that does nothing else, with as many connections."""
    model = EndpointModel(address, "m")
    config = GenerationConfig(max_tokens=LONGEST)
    bodies = [model._body(scenario.conversation, config)[0] for scenario in scenarios]  # noqa: SLF001

    ends: list[tuple[float, float]] = []

    async def load() -> None:
        limit = asyncio.Semaphore(ASKED)
        async with httpx.AsyncClient(timeout=600) as client:

            async def post(body: dict[str, Any]) -> None:
                async with limit:
                    (await client.post(f"{address}/chat/completions", json=body)).raise_for_status()
                ends.append(now())

            await asyncio.gather(*(post(body) for body in bodies))

    begun = now()
    asyncio.run(load())
    return {"samples": since(begun), "full load": under_load(ends, ASKED)}


def throughput(model: str, samples: int, rounds: int) -> bool:
    """Print samples a second of both; whether ours reaches its share."""
    scenarios = select(load_spec(find_spec(None)), selection(samples))
    with served(model) as address:
        figures = alternate(
            rounds,
            {
                "bare load generator": lambda: bare_load(address, scenarios),
                "brightline eval": lambda: whole(f"{address}#m", samples, LONGEST, ASKED),
            },
        )
    for key, (cpu, wall) in figures.items():
        part = key.split(", ")[1]
        count = samples - ASKED if part == "full load" else samples
        base = figures[f"bare load generator, {part.replace('whole', 'samples')}"][1]
        print(
            f"{key:<32}{count / wall:8.3f} samples a second  share {base / wall:.3f}  {cpu:.1f} s of processor time"
        )
    ours, theirs = (figures[f"{party}, full load"][1] for party in ("brightline eval", "bare load generator"))
    return theirs / ours >= LEAST_THROUGHPUT


def main() -> None:
    """Measure what the arguments ask for."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("what", choices=["overhead", "memory", "throughput"])
    parser.add_argument("--samples", type=int, help="1000, 10000 or 60")
    parser.add_argument("--rounds", type=int, help="5, or 3 of throughput")
    parser.add_argument("--model", metavar="FILE.gguf", help="the embedded model")
    asked = parser.parse_args()
    if asked.what == "overhead":
        sound = overhead(asked.samples or 1000, asked.rounds or 5)
    elif asked.what == "memory":
        sound = memory(asked.samples or 10_000)
    else:
        if asked.model is None:
            embedded_path()
        sound = throughput(
            asked.model or str(cache_folder() / MEMBER), asked.samples or 60, asked.rounds or 3
        )
    raise SystemExit(0 if sound else 1)


if __name__ == "__main__":
    main()
