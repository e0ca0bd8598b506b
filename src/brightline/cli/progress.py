"""Progress on standard error: a bar for each stage, or plain lines where nobody watches."""

from __future__ import annotations

import sys
import time
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager

import typer

__all__ = ["progress"]

Report = Callable[[str, int, int, Mapping[str, float]], None]

TITLES = {
    "check": "checking the spec",
    "arm bare": "asking the bare model",
    "arm prompted": "asking it with the spec in its prompt",
    "arm filtered": "filtering the bare model's answers",
    "arm trained": "asking the trained model",
    "judge exam": "examining the judge",
    "judge bare": "judging the bare model's answers",
    "judge prompted": "judging its answers with the spec in its prompt",
    "judge filtered": "judging what the filter left",
    "judge trained": "judging the trained model's answers",
    "preferences": "scoring the spec's own examples",
    "ifeval": "following plain instructions",
    "replay": "asking the parent model",
    "sft": "learning from demonstrations",
    "dpo": "learning preferences",
    "control": "learning the parent's own answers",
    "prose": "having scenarios written",
    "save": "writing the model",
    "report": "writing the report",
}
_EVERY = 15.0  # seconds between two lines of one stage


@contextmanager
def progress() -> Iterator[Report]:
    """A reporter: bars in a terminal, a line now and then elsewhere."""
    if sys.stderr.isatty():
        with _bars() as report:
            yield report
        return
    begun = time.monotonic()
    last: dict[str, float] = {}

    def lines(stage: str, done: int, total: int, figures: Mapping[str, float]) -> None:
        now = time.monotonic()
        if stage in last and now - last[stage] < _EVERY and done < total:
            return
        last[stage] = now
        shown = "".join(f"  {name.replace('_', ' ')} {value:.3f}" for name, value in figures.items())
        typer.echo(f"[{now - begun:5.0f} s] {TITLES.get(stage, stage)} {done}/{total}{shown}", err=True)

    yield lines


@contextmanager
def _bars() -> Iterator[Report]:
    from rich.console import Console
    from rich.progress import (
        BarColumn,
        MofNCompleteColumn,
        Progress,
        TaskID,
        TextColumn,
        TimeElapsedColumn,
        TimeRemainingColumn,
    )

    columns = (
        TimeElapsedColumn(),
        TextColumn("{task.description}"),
        BarColumn(),
        MofNCompleteColumn(),
        TimeRemainingColumn(),
        TextColumn("{task.fields[figures]}"),
    )
    with Progress(*columns, console=Console(stderr=True)) as bars:
        tasks: dict[str, TaskID] = {}

        def report(stage: str, done: int, total: int, figures: Mapping[str, float]) -> None:
            # A stage that has ended and begins anew (another seed, say) gets a bar of its own.
            if stage not in tasks or (bars.tasks[tasks[stage]].finished and done < total):
                tasks[stage] = bars.add_task(TITLES.get(stage, stage), total=total, figures="")
            shown = "  ".join(f"{name.replace('_', ' ')} {value:.3f}" for name, value in figures.items())
            bars.update(tasks[stage], completed=done, total=total, figures=shown)

        yield report
