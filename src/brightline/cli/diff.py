"""`brightline diff`: what another version of a spec, or of a layer, changes in the text, in force and for deployed stacks.

Enters: two documents, or two layer files of one spec. Leaves: text, JSON or Markdown on standard output; exit code 0 if nothing in
force changed, 1 if something did.
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from brightline.errors import InputError

if TYPE_CHECKING:
    from rich.console import Console

    from brightline.analysis.diff.model import Comparison, Impact, StackChange

__all__ = ["DiffFormat", "diff"]

_COLOURS = {
    "more permissive": "red",
    "both": "red",
    "undecided": "red",
    "stricter": "yellow",
    "removed": "yellow",
    "added": "green",
}


class DiffFormat(StrEnum):
    """How a comparison is printed."""

    TEXT = "text"
    JSON = "json"
    MARKDOWN = "markdown"


def diff(
    old: Annotated[
        str, typer.Argument(metavar="OLD", help="A document, the name of a shipped spec, or a layer file.")
    ],
    new: Annotated[str, typer.Argument(metavar="NEW", help="Another version of it.")],
    stacks: Annotated[
        Path | None,
        typer.Option(
            "--stacks", metavar="DIR", help="Deployed stacks: each sub-folder or layer file in it is one."
        ),
    ] = None,
    spec: Annotated[
        str | None,
        typer.Option(
            "--spec", metavar="SPEC", help="The spec of two layers; the reference spec if not given."
        ),
    ] = None,
    semver: Annotated[bool, typer.Option("--semver", help="Propose the version step, with reasons.")] = False,
    seconds: Annotated[
        float,
        typer.Option("--timeout", metavar="SECONDS", min=0.01, help="How long one behaviour may take."),
    ] = 10.0,
    format: Annotated[
        DiffFormat, typer.Option("--format", help="How the comparison is printed.")
    ] = DiffFormat.TEXT,
) -> None:
    """Compare two versions of a spec, or of one layer: the text, what is in force, and deployed stacks.

    Exits with 0 if nothing in force changed, with 1 if something did, with 2 if something cannot be read.
    """
    comparison = _compare(old, new, spec, stacks, seconds)
    if stacks is not None:
        _say_empty(stacks)
    if format is DiffFormat.JSON:
        typer.echo(json.dumps(comparison.to_data(), indent=2, ensure_ascii=False))
    elif format is DiffFormat.MARKDOWN:
        from brightline.analysis.diff.markdown import to_markdown

        typer.echo(to_markdown(comparison, semver=semver), nl=False)
    else:
        _text(comparison, semver=semver)
    _refuse_unreadable(comparison)
    if comparison.in_force:
        raise typer.Exit(1)


def _compare(old: str, new: str, spec: str | None, stacks: Path | None, seconds: float) -> Comparison:
    from brightline.analysis.diff.compare import compare_layers, compare_specs
    from brightline.analysis.diff.deployed import deployed_stacks
    from brightline.authority.layers import SUFFIXES, read_layer
    from brightline.spec.compiler import load_spec
    from brightline.spec.library import find_spec

    deployed = () if stacks is None else deployed_stacks(stacks)
    layers = [name.endswith(SUFFIXES) for name in (old, new)]
    if layers[0] != layers[1]:
        raise InputError(
            "one of the two is a layer and the other a document",
            help="compare two documents, or two layer files of one spec",
        )
    if not layers[0]:
        if spec is not None:
            raise InputError(
                "`--spec` names the spec of two layers, and these are documents", help="leave it out"
            )
        return compare_specs(load_spec(find_spec(old)), load_spec(find_spec(new)), deployed, seconds)
    document = load_spec(find_spec(spec))
    return compare_layers(
        document, read_layer(Path(old), document), read_layer(Path(new), document), deployed, seconds
    )


def _say_empty(stacks: Path) -> None:
    """Folders that may have been meant as stacks, on standard error: they are not compared."""
    from brightline.analysis.diff.deployed import empty_folders

    for name in empty_folders(stacks):
        typer.echo(f"note: `{stacks / name}` holds no layer file, so it is no stack", err=True)


def _refuse_unreadable(comparison: Comparison) -> None:
    """All stacks that neither version can read, at once and after what could be compared."""
    broken = comparison.unreadable
    if broken:
        which = f"{len(broken)} deployed stacks" if len(broken) > 1 else "a deployed stack"
        told = "".join(f"\n  {one.name}: {one.refused_after}" for one in broken)
        raise InputError(
            f"neither version can read {which}:{told}",
            help="correct the layers, or move them out of the folder; the other stacks were compared",
        )


def _text(comparison: Comparison, *, semver: bool) -> None:
    from rich.console import Console

    from brightline.analysis.diff.telling import (
        change_words,
        changed_impacts,
        force_words,
        side_words,
        stacks_words,
        step_words,
        subjects,
        text_words,
    )

    console = Console(highlight=False, soft_wrap=True)
    _heading(console, side_words(comparison.old, comparison.new), "")
    _heading(console, "In the text", text_words(comparison))
    for (kind, name), changes in subjects(comparison.changes).items():
        console.print(f"  {kind} {name}", markup=False)
        for change in changes:
            console.print(f"    {change_words(change)}", markup=False)
    _heading(console, "In force", force_words(comparison))
    for impact in changed_impacts(comparison):
        _impact(console, impact)
    for note in comparison.notes:
        console.print(f"  note: {note}", markup=False)
    if comparison.stacks_read:
        _heading(console, "Deployed stacks", stacks_words(comparison))
        for stack in comparison.stacks:
            _stack(console, stack)
    if semver:
        _heading(console, "Version step", step_words(comparison.semver, comparison.old, comparison.new))
        for reason in comparison.semver.reasons:
            console.print(f"  {reason}", markup=False)


def _heading(console: Console, title: str, rest: str) -> None:
    from rich.text import Text

    if rest:
        console.print()
    console.print(Text.assemble((title, "bold"), f": {rest}" if rest else ""))


def _impact(console: Console, impact: Impact) -> None:
    from rich.text import Text

    from brightline.analysis.diff.telling import (
        cause_words,
        ceiling_words,
        impact_words,
        outcome_words,
        witness_lines,
    )

    ceiling = ceiling_words(impact)
    console.print(
        Text.assemble(
            "  ",
            (impact.behaviour, "bold"),
            ": ",
            (impact_words(impact), _COLOURS.get(impact.direction.value, "")),
            f"; the most that any stack reaches is {ceiling}" if ceiling else "",
        )
    )
    for cause in cause_words(impact):
        console.print(f"    because of {cause}", markup=False)
    for witness in impact.witnesses:
        console.print(f"    {outcome_words(witness)}, for example under", markup=False)
        for line in witness_lines(witness):
            console.print(f"      {line}", markup=False)
        if not witness.layers:
            console.print("      no layer at all")
        if witness.refusal:
            console.print(f"      (refused: {witness.refusal})", markup=False)
    if impact.note:
        console.print(f"    {impact.note}", markup=False)


def _stack(console: Console, stack: StackChange) -> None:
    from brightline.analysis.diff.telling import refusal_words, way_words

    console.print(f"  {stack.name}", markup=False, style="bold")
    for line in refusal_words(stack):
        console.print(f"    {line}", markup=False)
    for moved in stack.moved:
        console.print(
            f"    {moved.behaviour}: {moved.before} → {moved.after}, {way_words(moved.direction)}",
            markup=False,
        )
        for title, story in (("before", moved.story_before), ("after", moved.story_after)):
            for line in _told(title, story):
                console.print(line, markup=False)


def _told(title: str, story: tuple[str, ...]) -> Iterator[str]:
    """A story under its title; the scale is told in the first sentence and its place in the second."""
    yield f"      {title}"
    yield from (f"        {sentence}" for sentence in story)
