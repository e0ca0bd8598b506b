"""`brightline train`: a model trained to keep a spec.

Enters: a spec, a parent model and a profile. Leaves: a model folder with its lineage, and one line for each stage. The
same command run again after an interruption goes on where it stopped.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer

if TYPE_CHECKING:
    from brightline.training.recipe import Report

__all__ = ["Profile", "train"]

_NAMES = {
    "replay": "asking the parent model",
    "sft": "learning from demonstrations",
    "dpo": "learning preferences",
    "control": "learning the parent's own answers",
    "save": "writing the model",
}


class Profile(StrEnum):
    """How much is done."""

    TINY = "tiny"
    QUICK = "quick"
    FULL = "full"


def train(  # noqa: PLR0917 - one parameter for each option of the command
    spec: Annotated[
        str | None,
        typer.Argument(
            metavar="[FILE]", help="A document, or the name of a shipped spec.", show_default="reference"
        ),
    ] = None,
    model: Annotated[
        str, typer.Option("--model", help="The model to start from: `embedded`, a folder or a hub id.")
    ] = "embedded",
    profile: Annotated[
        Profile,
        typer.Option(
            "--profile", help="`quick` takes about eight minutes on two cores, `full` a GPU or a night."
        ),
    ] = Profile.QUICK,
    recipe: Annotated[
        str,
        typer.Option(
            "--recipe", help="Methods in order: `sft`, `dpo`; or `control`, the parent's own answers alone."
        ),
    ] = "sft,dpo",
    seed: Annotated[int, typer.Option("--seed", help="Decides scenarios, answers and their order.")] = 0,
    output: Annotated[
        Path, typer.Option("--output", "-o", metavar="DIR", help="The model folder to make.")
    ] = Path("trained"),
) -> None:
    """Train a model to keep a spec."""
    from brightline.models import model_folder
    from brightline.scenarios.build import build_scenarios
    from brightline.spec.compiler import load_spec
    from brightline.spec.library import find_spec
    from brightline.training.recipe import plan_for, recipe_for
    from brightline.training.train import train as train_model

    settings = recipe_for(profile, recipe, seed)
    document = load_spec(find_spec(spec))
    scenarios = build_scenarios(document, plan_for(profile, seed))
    parent = model_folder(model)
    with _progress() as report:
        trained = train_model(
            parent, document, scenarios.scenarios, settings, output, report, parent_id=model
        )
    for stage in trained.lineage["stages"]:
        typer.echo(_line(stage))
    typer.echo(f"{output}: {model} trained to keep {document.name}; lineage.json says from what")


def _line(stage: Mapping[str, Any]) -> str:
    losses = [entry["dev_loss"] for entry in stage["history"] if "dev_loss" in entry]
    change = f", dev loss {losses[0]:.3f} to {min(losses):.3f}" if losses else ""
    ended = {"steps": "to the end", "time": "until its time was up", "dev loss": "until the dev loss rose"}
    return (
        f"{stage['method']}: {stage['rows']['count']} rows in {stage['steps']} steps and {stage['seconds']:.0f} s, "
        f"{ended[stage['stopped']]}{change}"
    )


@contextmanager
def _progress() -> Iterator[Report]:
    """A bar on standard error for each stage."""
    from rich.console import Console
    from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeRemainingColumn

    columns = (
        TextColumn("{task.description}"),
        BarColumn(),
        MofNCompleteColumn(),
        TimeRemainingColumn(),
        TextColumn("{task.fields[figures]}"),
    )
    with Progress(*columns, console=Console(stderr=True)) as bars:
        tasks: dict[str, Any] = {}

        def report(stage: str, done: int, total: int, figures: Mapping[str, float]) -> None:
            if stage not in tasks:
                tasks[stage] = bars.add_task(_NAMES[stage], total=total, figures="")
            shown = "  ".join(f"{name.replace('_', ' ')} {value:.3f}" for name, value in figures.items())
            bars.update(tasks[stage], completed=done, total=total, figures=shown)

        yield report
