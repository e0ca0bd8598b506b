"""A comparison as Markdown, for a pull request: figures and verdicts, and nothing that a model wrote."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from brightline.evaluation.compare.comparison import Comparison
from brightline.evaluation.compare.rows import Row
from brightline.evaluation.compare.telling import (
    between_words,
    change_words,
    finding_words,
    headline_words,
    note_lines,
    rate_words,
    reading_words,
)
from brightline.evaluation.marking import cell, code, code_cell, plain, table

__all__ = ["to_markdown"]


def to_markdown(comparison: Comparison) -> str:
    """The comparison, a section for each candidate."""
    return "\n".join(_lines(comparison)).rstrip() + "\n"


def _lines(comparison: Comparison) -> Iterator[str]:
    for candidate in comparison.candidates:
        yield f"## {between_words(comparison, candidate, code)}"
        yield ""
        yield f"**{plain(headline_words(candidate))}**"
        yield ""
        yield from (f"- {plain(line)}" for line in note_lines(candidate))
        if candidate.only_before or candidate.only_after or candidate.ungraded:
            yield ""
        yield from _rows(candidate.whole, "setting")
        yield from _rows(candidate.clauses, "clause")
    yield reading_words(comparison)


def _rows(rows: Sequence[Row], title: str) -> list[str]:
    mark = code_cell if title == "clause" else cell
    cells = [
        [
            mark(row.name),
            f"{row.pairs:,}",
            str(row.lost),
            str(row.gained),
            rate_words(row),
            change_words(row),
            cell(finding_words(row)),
        ]
        for row in rows
    ]
    return table([title, "n", "lost", "gained", "rate", "change", ""], cells, words=(0, 6))
