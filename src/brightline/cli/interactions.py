"""`brightline interactions`: every minimal cause of an outcome, across layers, and what pairs of outcomes need.

Enters: a spec, layers that are fixed, outcomes. Leaves: text or JSON on standard output, a picture where `--svg` asks for one,
layer files where `-o` does; exit code 0, or 2 where the input is wrong.
"""

from __future__ import annotations

import json
from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from brightline.errors import InputError, UnavailableError

if TYPE_CHECKING:
    from collections.abc import Iterator

    from brightline.analysis.interactions.model import Outcome, Report
    from brightline.spec.model import Spec

__all__ = ["InteractionsFormat", "interactions"]


class InteractionsFormat(StrEnum):
    """How causes are printed."""

    TEXT = "text"
    JSON = "json"


def interactions(
    arguments: Annotated[
        list[str] | None,
        typer.Argument(
            metavar="[SPEC] [LAYER]...",
            help="A document or the name of a shipped spec, then layers that are taken as they are.",
        ),
    ] = None,
    outcomes: Annotated[
        list[str] | None,
        typer.Option(
            "--outcome", metavar="CONDITION", help="Ask what brings this about, such as `b == v and fact`."
        ),
    ] = None,
    behaviour: Annotated[
        str | None,
        typer.Option(
            "--behaviour", metavar="NAME", help="Ask what gives this behaviour its most permissive value."
        ),
    ] = None,
    value: Annotated[
        str | None, typer.Option("--value", metavar="VALUE", help="With --behaviour: this value instead.")
    ] = None,
    free: Annotated[
        list[str] | None,
        typer.Option(
            "--free",
            metavar="LEVEL",
            help="Levels at which others may add layers. Without it: the level of the highest fixed layer and all below.",
        ),
    ] = None,
    most: Annotated[
        int,
        typer.Option(
            "--most", metavar="N", min=1, help="How many groups of causes to look for, of each outcome."
        ),
    ] = 200,
    seconds: Annotated[
        float,
        typer.Option(
            "--timeout",
            metavar="SECONDS",
            min=0.01,
            help="How long one outcome may take, and all pairs together.",
        ),
    ] = 10.0,
    svg: Annotated[
        Path | None, typer.Option("--svg", metavar="FILE", help="Draw the causes as a picture.")
    ] = None,
    output: Annotated[
        Path | None,
        typer.Option(
            "--output",
            "-o",
            metavar="DIR",
            help="Write each cause as layer files, in a folder of its number.",
        ),
    ] = None,
    format: Annotated[
        InteractionsFormat, typer.Option("--format", help="How causes are printed.")
    ] = InteractionsFormat.TEXT,
) -> None:
    """Finds all minimal causes of an outcome: which parties say what, none of it dispensable.

    Without an outcome: the hazards, every behaviour at its most permissive, and every pair of these.
    """
    _require_solver()
    from brightline.analysis.deployment import Deployment
    from brightline.analysis.interactions.find import find_interactions
    from brightline.analysis.interactions.model import Bounds
    from brightline.analysis.interactions.outcomes import default_outcomes
    from brightline.analysis.interactions.telling import report_data, report_lines
    from brightline.authority.layers import read_stack
    from brightline.cli.arguments import spec_and_layers
    from brightline.spec.compiler import load_spec

    path, layers = spec_and_layers(arguments)
    spec = load_spec(path)
    asked = list(_asked(spec, outcomes or [], behaviour, value))
    levels = None if free is None else [_level(spec, name) for name in free]
    deployment = Deployment.of(spec, read_stack(layers, spec).layers, levels)
    report = find_interactions(
        spec,
        deployment,
        asked or default_outcomes(spec),
        pairs=not asked,
        bounds=Bounds(most, seconds),
    )
    written = list(_write(report, path, svg, output))
    if format is InteractionsFormat.JSON:
        typer.echo(json.dumps(report_data(report), indent=2, ensure_ascii=False))
        return
    for line in (*report_lines(report), *written):
        typer.echo(line)


def _require_solver() -> None:
    from importlib.util import find_spec

    if find_spec("pysat") is None:
        raise UnavailableError(
            "causes need the solver PySAT, which is not installed",
            help="install it with `pip install 'brightline[analysis]'`",
        )


def _asked(spec: Spec, outcomes: list[str], behaviour: str | None, value: str | None) -> Iterator[Outcome]:
    from brightline.analysis.interactions.outcomes import read_behaviour, read_outcome

    if value is not None and behaviour is None:
        raise InputError(
            f"`--value {value}` names no behaviour", help="add `--behaviour NAME`, or write `--outcome`"
        )
    for text in outcomes:
        yield read_outcome(text, spec)
    if behaviour is not None:
        yield read_behaviour(spec, behaviour, value)


def _level(spec: Spec, name: str) -> str:
    from brightline.authority.model import NO_AUTHORITY
    from brightline.spec.codes.registry import suggest
    from brightline.spec.front_matter import Levels

    levels = Levels(spec.levels)
    found = levels.find(name)
    if found is None or found == NO_AUTHORITY:
        speaking = [one for one in levels.names if one != NO_AUTHORITY]
        raise InputError(
            f"nobody speaks at the level `{name}` of `{spec.name}`",
            help=suggest(name, speaking, f"its levels are {', '.join(speaking)}"),
        )
    return found


def _write(report: Report, path: Path, svg: Path | None, output: Path | None) -> Iterator[str]:
    """Write the files that are asked for; a line of text about each kind."""
    from brightline.analysis.interactions.picture import draw
    from brightline.analysis.interactions.telling import causes_of
    from brightline.hashing import write_text

    if svg is not None:
        picture, left_out = draw(report)
        write_text(svg, picture)
        more = f"; {left_out} groups of causes are not drawn" if left_out else ""
        yield ""
        yield f"drawn in {svg}{more}"
    if output is not None:
        from brightline.analysis.files import clear_others, write_witness

        numbered = causes_of(report)
        clear_others(output, {str(number) for number, _, _ in numbered}, "interactions")
        for number, _, cause in numbered:
            write_witness(output / str(number), cause.witness, report.spec, "interactions")
        yield ""
        yield (
            f"written as layers: `brightline resolve {_name(path)} {output}/N` replays the cause [N]"
            if numbered
            else "no cause to write as layers"
        )


def _name(path: Path) -> str:
    """A document as people name it on the command line."""
    from brightline.spec.library import shipped_specs

    return path.stem if shipped_specs().get(path.stem) == path else str(path)
