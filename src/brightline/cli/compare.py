"""`brightline compare`: what got worse from one run to another, clause by clause, with the answers that flipped side by side.

Enters: folders of runs. Leaves: text, JSON or Markdown on standard output and a page where one is asked for; exit code 0 if nothing
got worse, 1 if something did.
"""

from __future__ import annotations

import json
from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

if TYPE_CHECKING:
    from rich.console import Console
    from rich.table import Table
    from rich.text import Text

    from brightline.evaluation.compare.comparison import Candidate, Comparison, Flip
    from brightline.evaluation.compare.rows import Row

__all__ = ["CompareFormat", "compare"]

_COLOURS = {"worse": "red", "too few scenarios": "yellow", "no evidence": "", "better": "green"}


class CompareFormat(StrEnum):
    """How a comparison is printed."""

    TEXT = "text"
    JSON = "json"
    MARKDOWN = "markdown"


def compare(
    runs: Annotated[
        list[str],
        typer.Argument(
            metavar="RUN RUN...",
            help="Folders of runs, the first being the one to compare with; `RUN:ARM` names an arm other than `trained`.",
        ),
    ],
    flips: Annotated[
        int, typer.Option("--flips", metavar="N", min=0, help="How many changed answers are shown.")
    ] = 2,
    confidence: Annotated[
        float, typer.Option("--confidence", min=0.5, max=0.9999, help="For all rows together.")
    ] = 0.95,
    margin: Annotated[
        float, typer.Option("--margin", min=0.001, max=1.0, help="The smallest change that matters.")
    ] = 0.05,
    output: Annotated[
        Path | None, typer.Option("--output", "-o", metavar="FILE", help="Also write a page for a browser.")
    ] = None,
    format: Annotated[
        CompareFormat, typer.Option("--format", help="How the comparison is printed.")
    ] = CompareFormat.TEXT,
) -> None:
    """Compare runs on the scenarios that they share, clause by clause, worst regression first.

    Each clause is better, worse, without evidence, or has too few scenarios; how many more it needs is said. Exits with 0 if nothing
    got worse, with 1 if something did, with 2 if a run cannot be read or the runs share nothing.
    """
    from brightline.evaluation.compare.comparison import compare_runs
    from brightline.evaluation.compare.folder import read_run

    comparison = compare_runs([read_run(run) for run in runs], confidence, margin)
    if output is not None:
        from brightline.evaluation.compare.page import to_html
        from brightline.hashing import write_text

        write_text(output, to_html(comparison, max(flips, 1)))
    if format is CompareFormat.JSON:
        typer.echo(json.dumps(comparison.to_data(flips), indent=2, ensure_ascii=False))
    elif format is CompareFormat.MARKDOWN:
        from brightline.evaluation.compare.markdown import to_markdown

        typer.echo(to_markdown(comparison), nl=False)
    else:
        _text(comparison, flips)
    if comparison.worse:
        raise typer.Exit(1)


def _text(comparison: Comparison, flips: int) -> None:
    from rich.console import Console
    from rich.text import Text

    from brightline.evaluation.compare.telling import (
        between_words,
        headline_words,
        note_lines,
        reading_words,
    )
    from brightline.evaluation.transcripts import visible

    console = Console(highlight=False)
    for candidate in comparison.candidates:
        console.print(Text(visible(between_words(comparison, candidate)), "bold"), soft_wrap=True)
        console.print(Text(f"  {visible(headline_words(candidate))}"), soft_wrap=True)
        for line in note_lines(candidate):
            console.print(Text(f"  {visible(line)}"), soft_wrap=True)
        _tables(console, candidate)
        shown = candidate.flips[:flips]
        if shown:
            console.print(Text(f"\n{len(shown)} of {len(candidate.flips):,} flips", "bold"))
        for flip in shown:
            _flip(console, flip, comparison.baseline, candidate.name)
        console.print()
    _print(console, Text(reading_words(comparison)))


def _tables(console: Console, candidate: Candidate) -> None:
    """Both tables with the columns of one width, so that they read as one."""
    from rich.console import Console
    from rich.measure import Measurement
    from rich.table import Table

    table = Table(box=None, padding=(0, 2, 0, 0), pad_edge=False, header_style="dim")
    for title in ("", "n", "lost", "gained", "rate", "change", ""):
        table.add_column(title, justify="right" if title else "left", no_wrap=True)
    for row in candidate.whole:
        _add(table, row)
    table.add_row()
    for row in candidate.clauses:
        _add(table, row)
    console.print()
    # Wider than a narrow terminal rather than cut: a figure has to be seen whole.
    wanted = Measurement.get(console, console.options.update(max_width=1 << 14), table).maximum
    _print(Console(highlight=False, width=max(console.width, wanted)), table)


def _add(table: Table, row: Row) -> None:
    from rich.text import Text

    from brightline.evaluation.compare.telling import change_words, finding_words, rate_words
    from brightline.evaluation.transcripts import visible

    table.add_row(
        Text(visible(row.name)),
        f"{row.pairs:,}",
        str(row.lost),
        str(row.gained),
        rate_words(row),
        Text(change_words(row)),
        Text(finding_words(row), _COLOURS[row.verdict.value]),
    )


def _flip(console: Console, flip: Flip, before: str, after: str) -> None:
    """The conversation, and below it the two answers side by side."""
    from rich.table import Table
    from rich.text import Text

    from brightline.evaluation.transcripts import visible
    from brightline.scenarios.environments.play import play_text
    from brightline.spec.transcript import Message

    scenario = flip.scenario
    what = ", ".join((scenario.setting.value, *filter(None, (scenario.transform,))))
    console.print()
    console.print(
        Text.assemble(
            (f"{'lost' if flip.lost else 'gained'}: {', '.join(map(visible, scenario.clauses))}", "bold"),
            f" ({what})",
        )
    )
    console.print(Text(f"  demand: {visible(scenario.demand)}"))
    for message in scenario.conversation.messages:
        console.print(Text(f"  {visible(message.role)}: {visible(message.text)}"))
    table = Table(box=None, padding=(0, 2, 0, 2), pad_edge=True, expand=False, header_style="dim")
    for title in (before, after):
        table.add_column(Text(visible(title)), ratio=1, overflow="fold")
    answers = [
        Message.from_data(result.message) if result.message else None for result in (flip.before, flip.after)
    ]
    table.add_row(
        *(
            Text(
                (f"→ {visible(answer.recipient)}: " if answer.recipient else "") + visible(play_text(answer))
            )
            if answer
            else Text("no answer")
            for answer in answers
        )
    )
    _print(console, table)


def _print(console: Console, what: Table | Text) -> None:
    """A table or text without the spaces that fill its lines."""
    with console.capture() as capture:
        console.print(what)
    typer.echo("\n".join(line.rstrip() for line in capture.get().splitlines()))
