"""A run as it lies in its folder, read for one arm: `RUN` or `RUN:ARM`.

Enters: the argument. Leaves: the arm's verdict and answer for each scenario; several seeds of an arm count each scenario once, with
the mean of their verdicts. Pairs that differ only in whether they look like a test are left out, as everywhere apart from their own table.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from statistics import fmean

from brightline.errors import InputError
from brightline.evaluation.runner import Result, read_results
from brightline.scenarios.files import read_scenarios
from brightline.scenarios.model import Scenario
from brightline.spec.codes.registry import listed, suggest

__all__ = ["MeasuredRun", "read_run"]

DEFAULT = "trained"
_SEED = "-seed-"


@dataclass(frozen=True, slots=True)
class MeasuredRun:
    """One arm of a run.

    Attributes:
        folder: Where it was read.
        arm: Its name.
        seeds: How many trained models the verdicts are means over.
        scenarios: What was measured on, by id, in order.
        verdicts: By scenario; a mean over seeds, None where none was graded.
        results: By scenario, of the first seed: the answer, and why one is ungraded.
    """

    folder: Path
    arm: str
    seeds: int
    scenarios: Mapping[str, Scenario]
    verdicts: Mapping[str, float | None]
    results: Mapping[str, Result]

    @property
    def name(self) -> str:
        """`folder:arm`."""
        return f"{self.folder.name or self.folder.resolve().name}:{self.arm}"


def read_run(argument: str) -> MeasuredRun:
    """The run that an argument means.

    Raises:
        InputError: There is no such run or arm, a file is damaged, or results speak of scenarios that the run does not have.
    """
    folder, arm = _split(argument)
    arms = _arms(folder)
    chosen = arm or (DEFAULT if DEFAULT in arms else next(iter(arms)))
    if chosen not in arms or (not arm and chosen != DEFAULT and len(arms) > 1):
        known = listed(arms)
        raise InputError(
            f"`{folder}` has no arm `{chosen}`"
            if arm
            else f"`{folder}` has several arms, and none is `{DEFAULT}`",
            help=suggest(chosen, arms, f"name one of {known}, such as `{folder}:{next(iter(arms))}`")
            if arm
            else f"name one of {known}, such as `{folder}:{next(iter(arms))}`",
        )
    known_scenarios = {scenario.id: scenario for scenario in read_scenarios(folder / "scenarios.jsonl")}
    seeds = [_by_scenario(path, known_scenarios) for path in arms[chosen]]
    first = seeds[0]
    if any(set(seed) != set(first) for seed in seeds):
        raise InputError(
            f"the seeds of `{chosen}` in `{folder}` were not measured on the same scenarios",
            help="run the evaluation again; it goes on with what is missing",
        )
    kept = {name: known_scenarios[name] for name in first if known_scenarios[name].framing == "plain"}
    if not kept and (folder / "judged").is_dir():
        raise InputError(
            f"only a judge decided in `{folder}`, and no verdict of a judge is compared, gated or labelled",
            help="its report has the judge's rates, corrected by its exam",
        )
    if not kept:
        raise InputError(f"`{folder}` has no results for `{chosen}`", help="run the evaluation to its end")
    return MeasuredRun(
        folder,
        chosen,
        len(seeds),
        kept,
        {name: _mean([seed[name] for seed in seeds]) for name in kept},
        {name: first[name] for name in kept},
    )


def _split(argument: str) -> tuple[Path, str]:
    """The folder and the arm, empty where none is named."""
    try:
        if Path(argument).exists():
            return Path(argument), ""
        before, _, after = argument.rpartition(":")
        if before and after and Path(before).exists():
            return Path(before), after
    except (OSError, ValueError) as error:
        raise InputError(f"`{argument[:80]}` is not a path", help="give the folder of a run") from error
    raise InputError(
        f"there is no run `{argument[:200]}`",
        help="give a folder that `brightline run` or `brightline eval` wrote",
    )


def _arms(folder: Path) -> dict[str, list[Path]]:
    """The files of results by arm: `trained.jsonl` and `trained-seed-1.jsonl` are one arm."""
    results = folder / "results"
    if not (folder / "scenarios.jsonl").is_file() or not results.is_dir():
        raise InputError(
            f"`{folder}` holds no finished run",
            help="give a folder with `scenarios.jsonl` and `results`, as `brightline run` writes it",
        )
    arms: dict[str, list[Path]] = {}
    for path in sorted(results.glob("*.jsonl"), key=lambda path: (len(path.stem), path.stem)):
        arms.setdefault(path.stem.split(_SEED)[0], []).append(path)
    if not arms:
        raise InputError(f"`{results}` holds no results", help="run the evaluation to its end")
    return arms


def _by_scenario(path: Path, scenarios: Mapping[str, Scenario]) -> dict[str, Result]:
    results = read_results(path)
    for number, result in enumerate(results, 1):
        if result.scenario not in scenarios:
            raise InputError(
                f"{path}:{number}:1: no scenario `{str(result.scenario)[:80]}` in `scenarios.jsonl`",
                help="results and scenarios are of different runs; run the evaluation again",
            )
    found = {result.scenario: result for result in results}
    if len(found) < len(results):
        raise InputError(
            f"`{path}` has two results for one scenario",
            help="the file was changed; run the evaluation again",
        )
    return found


def _mean(results: Sequence[Result]) -> float | None:
    graded = [float(result.passed) for result in results if result.passed is not None]
    return fmean(graded) if graded else None
