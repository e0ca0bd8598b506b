"""`brightline scenarios`: the scenarios that test a spec, as JSON lines and as a table of what there is."""

from __future__ import annotations

from collections import Counter
from pathlib import Path
from typing import Annotated

import typer

__all__ = ["scenarios"]


def scenarios(
    spec: Annotated[
        str | None,
        typer.Argument(
            metavar="[FILE]", help="A document, or the name of a shipped spec.", show_default="reference"
        ),
    ] = None,
    output: Annotated[
        Path | None, typer.Option("--output", "-o", metavar="FILE", help="Write JSON lines here.")
    ] = None,
    groups: Annotated[
        int,
        typer.Option(
            "--groups", min=1, max=100_000, help="Groups a family for training; an eighth of it is held out."
        ),
    ] = 40,
    seed: Annotated[
        int, typer.Option("--seed", help="Decides contents and wordings within their splits.")
    ] = 0,
    show: Annotated[int, typer.Option("--show", min=0, help="Print this many held-out scenarios.")] = 0,
    binding: Annotated[
        Path | None,
        typer.Option("--binding", metavar="FILE", help="Ties families of scenarios to the spec's clauses."),
    ] = None,
) -> None:
    """Generate the scenarios that test a spec."""
    from brightline.models.template import message_text
    from brightline.scenarios.build import ScenarioPlan, build_scenarios
    from brightline.scenarios.files import write_scenarios
    from brightline.scenarios.model import Split
    from brightline.spec.compiler import load_spec
    from brightline.spec.library import find_spec

    plan = ScenarioPlan(groups, max(groups // 8, 1), max(groups // 8, 1), seed=seed)
    made = build_scenarios(load_spec(find_spec(spec)), plan, binding)
    if output is not None:
        write_scenarios(output, made.scenarios)
    counts = Counter((scenario.family, scenario.split) for scenario in made.scenarios)
    typer.echo(f"{'family':22}{'train':>8}{'dev':>8}{'held out':>10}")
    for family in dict.fromkeys(scenario.family for scenario in made.scenarios):
        row = [counts[family, split] for split in (Split.TRAIN, Split.DEV, Split.HELD_OUT)]
        typer.echo(f"{family:22}{row[0]:>8}{row[1]:>8}{row[2]:>10}")
    typer.echo(f"{len(made.scenarios)} scenarios, {made.hash}")
    held_out = made.of(Split.HELD_OUT)
    for scenario in held_out[:: max(len(held_out) // show, 1)][:show] if show else ():
        typer.echo(
            f"\n{scenario.id}  {scenario.setting}  {scenario.transform or 'plain'}\n  demand: {scenario.demand}"
        )
        for message in scenario.conversation.messages:
            typer.echo(f"  {message.role:>10}: {message_text(message)}")
        typer.echo(f"  {'good':>10}: {message_text(scenario.good[0])}")
        for message in scenario.bad[:1]:
            typer.echo(f"  {'bad':>10}: {message_text(message)}")
