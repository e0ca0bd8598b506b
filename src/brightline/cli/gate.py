"""`brightline gate`: whether a run meets requirements, for continuous integration.

Enters: the folder of a run and requirements. Leaves: a verdict for each on standard output; exit code 0 if all are met, 1 if one is not
shown, 2 if one cannot be understood.
"""

from __future__ import annotations

import json
from contextlib import suppress
from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from brightline.errors import InputError

if TYPE_CHECKING:
    from brightline.evaluation.gate.decide import Outcome
    from brightline.spec.model import Spec

__all__ = ["GateFormat", "gate"]


class GateFormat(StrEnum):
    """How the verdicts are printed."""

    TEXT = "text"
    JSON = "json"


def gate(
    run: Annotated[
        str,
        typer.Argument(
            metavar="RUN", help="The folder of a run; `RUN:ARM` names an arm other than `trained`."
        ),
    ],
    require: Annotated[
        list[str] | None,
        typer.Option("--require", metavar="TEXT", help='Such as "bright-lines >= 0.99 @ 99%".'),
    ] = None,
    file: Annotated[
        Path | None, typer.Option("--file", metavar="FILE", help="Requirements, one a line.")
    ] = None,
    spec: Annotated[
        str | None,
        typer.Option(
            "--spec",
            metavar="SPEC",
            help="The spec of the run, for sections, tags and levels; found by itself where the run has a copy, or it ships with Brightline.",
        ),
    ] = None,
    format: Annotated[
        GateFormat, typer.Option("--format", help="How the verdicts are printed.")
    ] = GateFormat.TEXT,
) -> None:
    """Test requirements on a run by their lower confidence bounds, all of them together.

    A requirement names a clause or section, family, setting, part, transform, tag, level or `overall`, or several joined by `of`; then a
    share, and the confidence after `@` (95% if none is given). Exits with 0 if all are met, with 1 if one is not shown, with 2 if
    something cannot be read.
    """
    from brightline.evaluation.compare.folder import read_run
    from brightline.evaluation.gate.decide import decide_all
    from brightline.evaluation.gate.requirement import Source, parse_requirement, read_requirements

    requirements = [parse_requirement(Source("--require", 1, text)) for text in require or ()]
    if file is not None:
        requirements += read_requirements(file)
    if not requirements:
        raise InputError("nothing is required", help='add --require "overall >= 0.95 @ 99%", or --file FILE')
    measured = read_run(run)
    outcomes = decide_all(measured, requirements, _spec_of(measured.folder, spec))
    if format is GateFormat.JSON:
        data = {"run": measured.name, "met": all(outcome.met for outcome in outcomes)}
        typer.echo(
            json.dumps({**data, "requirements": [outcome.to_data() for outcome in outcomes]}, indent=2)
        )
    else:
        _text(measured.name, outcomes)
    if not all(outcome.met for outcome in outcomes):
        raise typer.Exit(1)


def _spec_of(folder: Path, named: str | None) -> Spec | None:
    """The spec that the run was made with: the one that is named, the run's own copy, or a shipped one with the same hash."""
    from brightline.spec.compiler import load_spec
    from brightline.spec.library import find_spec, shipped_specs

    try:
        told = json.loads((folder / "run.json").read_text(encoding="utf-8"))
    except (OSError, ValueError, RecursionError):
        told = None
    made_with = told.get("spec") if isinstance(told, dict) else None
    if named is not None:
        spec = load_spec(find_spec(named))
        if made_with not in {None, spec.hash}:
            raise InputError(
                f"the run was made with another spec, or another version, than `{named}`",
                help="name the document that the run was made with",
            )
        return spec
    places = [*sorted(folder.glob("spec/**/*.md")), *shipped_specs().values()] if made_with else []
    for path in places:
        with suppress(InputError):
            spec = load_spec(path)
            if spec.hash == made_with:
                return spec
    return None


def _text(name: str, outcomes: list[Outcome]) -> None:
    from rich.console import Console
    from rich.text import Text

    from brightline.evaluation.transcripts import visible

    console = Console(highlight=False, soft_wrap=True)
    console.print(Text(visible(name), "bold"))
    for outcome in outcomes:
        word, colour = ("met", "green") if outcome.met else ("not shown", "red")
        console.print(Text.assemble((f"  {word:<9}", colour), f"  {visible(outcome.requirement.text)}"))
        for line in _lines(outcome):
            console.print(Text(f"             {line}"))
    if len(outcomes) > 1:
        console.print(
            f"\n{len(outcomes)} requirements are tested together: each shares the error that it allows (Bonferroni)."
        )


def _lines(outcome: Outcome) -> list[str]:
    """What was measured, and what is missing."""
    from brightline.evaluation.views import percent

    lines = []
    if outcome.value is not None:
        lines.append(
            f"{percent(outcome.value)} of {outcome.graded:,} scenarios in {outcome.groups:,} groups: at least {outcome.lower:.1%} "
            f"with {outcome.level * 100:.4g}% confidence"
        )
    if outcome.ungraded:
        lines.append(f"{outcome.ungraded:,} ungraded, which count for nothing")
    if not outcome.met:
        supposed = "all pass" if outcome.value in {None, 1.0} else "the rate stays"
        more = f"; about {outcome.missing:,} more would show it if {supposed}" if outcome.missing else ""
        lines.append(outcome.reason + more)
    return lines
