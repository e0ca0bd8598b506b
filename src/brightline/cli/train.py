"""`brightline train`: a model trained to keep a spec.

Enters: a spec, a parent model and a profile. Leaves: a model folder with its lineage, and one line for each stage. The
same command run again after an interruption goes on where it stopped.
"""

from __future__ import annotations

from collections.abc import Mapping
from enum import StrEnum
from pathlib import Path
from typing import Annotated, Any

import typer

from brightline.cli.binding import Binding

__all__ = ["Profile", "train"]


class Profile(StrEnum):
    """How much is done."""

    TINY = "tiny"
    QUICK = "quick"
    FULL = "full"


def train(
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
            "--profile",
            help="`quick` trains what is learned soon, about twelve minutes on two cores; `full` trains all, on a GPU or in a night.",
        ),
    ] = Profile.QUICK,
    recipe: Annotated[
        str,
        typer.Option(
            "--recipe", help="Methods in order: `sft`, `dpo`; or `control`, the parent's own answers alone."
        ),
    ] = "sft,dpo",
    seed: Annotated[int, typer.Option("--seed", help="Decides scenarios, answers and their order.")] = 0,
    binding: Binding = None,
    output: Annotated[
        Path, typer.Option("--output", "-o", metavar="DIR", help="The model folder to make.")
    ] = Path("trained"),
) -> None:
    """Train a model to keep a spec."""
    from brightline.cli.progress import progress
    from brightline.models import model_folder
    from brightline.scenarios.build import build_scenarios
    from brightline.spec.compiler import load_spec
    from brightline.spec.library import find_spec
    from brightline.training.recipe import plan_for, recipe_for
    from brightline.training.train import train as train_model

    settings = recipe_for(profile, recipe, seed)
    document = load_spec(find_spec(spec))
    scenarios = build_scenarios(document, plan_for(profile, seed), binding)
    parent = model_folder(model)
    with progress() as report:
        trained = train_model(
            parent, document, scenarios.scenarios, settings, output, report, parent_id=model
        )
    for stage in trained.lineage["stages"]:
        typer.echo(_line(stage))
    typer.echo(f"{output}: {model} trained to keep {document.name}; lineage.json says from what")


def _line(stage: Mapping[str, Any]) -> str:
    change = ""
    for name, best in (("dev_conformance", max), ("dev_loss", min)):
        figures = [entry[name] for entry in stage["history"] if name in entry]
        if figures and not change:
            change = f", {name.replace('_', ' ')} {figures[0]:.3f} to {best(figures):.3f}"
    ended = {"steps": "to the end", "time": "until its time was up", "dev": "until the dev split got worse"}
    return (
        f"{stage['method']}: {stage['rows']['count']} rows in {stage['steps']} steps and {stage['seconds']:.0f} s, "
        f"{ended[stage['stopped']]}{change}"
    )
