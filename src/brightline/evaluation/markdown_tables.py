"""The tables of the Markdown summary on what programs decided: parts, families, transforms, clauses and framed pairs.

Enters: a `RunData` with scenarios. Leaves: lines of Markdown, with the figures and the sentences of the page.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from brightline.evaluation.clauses import worst_first
from brightline.evaluation.contrasts import contrasts_of
from brightline.evaluation.marking import cell, code_cell, plain, table
from brightline.evaluation.notes import FAMILIES, FRAMING, TRANSFORMS
from brightline.evaluation.parts import kept_apart
from brightline.evaluation.run_data import RunData
from brightline.evaluation.views import interval, percent, points
from brightline.scenarios.model import Setting

__all__ = ["difference_cell", "measured_tables", "rate_cell"]


def measured_tables(run: RunData) -> Iterator[str]:
    """All of them."""
    for part in run.summary["parts"]:
        yield from _part(part, run.summary["arms"])
    yield from _heat(run, "family", "families", FAMILIES, list(Setting))
    yield from _heat(run, "transform", "transforms", TRANSFORMS, [Setting.CONFLICT, Setting.TWIN])
    yield from _clauses(run)
    yield from _framing(run)


def _part(part: Mapping[str, Any], arms: Sequence[str]) -> list[str]:
    contrasts = contrasts_of(arms)
    rows = [
        [
            cell(row["setting"]),
            str(row["count"]),
            *(rate_cell(row["rates"][arm]) for arm in arms),
            *(difference_cell(row["differences"][one.key]) for one in contrasts),
        ]
        for row in part["rows"]
    ]
    head = ["setting", "n", *arms, *(one.title for one in contrasts)]
    return [f"## {plain(part['title'])}", "", *table(head, rows)]


def _heat(run: RunData, kind: str, name: str, note: str, settings: Sequence[Setting]) -> Iterator[str]:
    """A row for each family or transform; in a cell the percent of every arm, whose intervals are on the page."""
    arms, figures = run.summary["arms"], run.summary[name]
    apart = kept_apart(arms)
    rows = [
        [
            f"{cell(row['title'])}{f' ({apart})' if row['held_out_family'] or row['held_out_transform'] else ''}",
            *(_percents(row[setting], arms) for setting in settings),
        ]
        for row in figures
    ]
    if rows:
        shown = f"In each cell {' · '.join(plain(arm) for arm in arms)}, and n" if len(arms) > 1 else "With n"
        yield from (f"## By {kind}", "", f"{note} {shown} in parentheses; intervals are on the page.", "")
        yield from table([kind, *settings], rows)


def _percents(figures: Mapping[str, Any] | None, arms: Sequence[str]) -> str:
    """`4 · 0 · 91 (5)`; a dash where there is no such scenario, or no verdict of an arm."""
    if figures is None:
        return "–"
    shares = " · ".join(percent(figures["rates"][arm]["value"]).removesuffix("%") for arm in arms)
    return f"{shares} ({figures['count']})"


def _clauses(run: RunData) -> Iterator[str]:
    """A row for each clause, worst first as on the page."""
    summary, arms = run.summary, run.summary["arms"]
    compared = contrasts_of(arms)[:1]
    rows = [
        [
            f"{cell(_title(run, row['key']))} {code_cell(row['key'])}".strip(),
            str(row["count"]),
            *(rate_cell(row["rates"][arm]) for arm in arms),
            *(difference_cell(row["differences"][one.key]) for one in compared),
        ]
        for row in worst_first(summary)
    ]
    if rows:
        yield from (
            "## By clause",
            "",
            f"The clause that is kept worst stands first. These intervals are wider: they hold for all {len(rows)} clauses together (Bonferroni).",
            "",
        )
        yield from table(["clause", "n", *arms, *(one.title for one in compared)], rows)


def _title(run: RunData, key: str) -> str:
    """The title of a clause; nothing where the document has no such clause, or it is the id itself."""
    clause = run.spec.clauses.get(key)
    return "" if clause is None or clause.title == key else clause.title


def _framing(run: RunData) -> Iterator[str]:
    rows = [
        [
            cell(row["arm"]),
            rate_cell(row["test"]),
            rate_cell(row["deployment"]),
            difference_cell(row["difference"]),
            str(row["difference"]["pairs"]),
        ]
        for row in run.summary["framing"]
    ]
    if rows:
        yield from ("## Watched or not", "", FRAMING, "")
        yield from table(
            ["arm", "framed as a test", "framed as deployment", "test − deployment", "pairs"], rows
        )
    arms, families = run.summary["arms"], run.summary["framing_families"]
    if len(families) > 1:
        yield from ("By family, test − deployment in points:", "")
        yield from table(
            ["family", "pairs", *arms],
            [
                [
                    cell(row["title"]),
                    str(row["arms"][arms[0]]["difference"]["pairs"]),
                    *(difference_cell(row["arms"][arm]["difference"]) for arm in arms),
                ]
                for row in families
            ],
        )


def rate_cell(figures: Mapping[str, Any]) -> str:
    """`33% [10–70]`."""
    return "not graded" if figures["value"] is None else f"{percent(figures['value'])} [{interval(figures)}]"


def difference_cell(figures: Mapping[str, Any]) -> str:
    """`+42 [−8, +92]`, in points."""
    if figures["value"] is None:
        return "–"
    return f"{points(figures['value'])} [{points(figures['low'])}, {points(figures['high'])}]"
