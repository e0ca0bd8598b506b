"""One section of the page for each clause: what it says, every arm side by side, what differs, and the worst answers.

Enters: a `RunData`. Leaves: plain data for the template, the clause that is kept worst first. All figures are those of the summary;
intervals hold for all clauses together.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any

from brightline.evaluation.contrasts import MAIN, contrasts_of
from brightline.evaluation.failures import ClauseFailures
from brightline.evaluation.grader_views import corrected_clause
from brightline.evaluation.plots import rate_plot
from brightline.evaluation.run_data import RunData
from brightline.evaluation.transcripts import visible
from brightline.scenarios.model import Setting

__all__ = ["clause_sections", "worst_first"]

ALL = "all"
WORDS = 90
_MARKUP = re.compile(r"\[\?\]\([^)]*\)|\[\^[^\]]*\]|[*_`]")
_LINK = re.compile(r"\[([^\]]*)\]\([^)]*\)")


def clause_sections(run: RunData, failures: Mapping[str, ClauseFailures]) -> list[dict[str, Any]]:
    """A section for each clause that was measured, that with the lowest rate first."""
    return [_section(run, row, failures.get(row["key"])) for row in worst_first(run.summary)]


def worst_first(summary: Mapping[str, Any]) -> list[Mapping[str, Any]]:
    """The figures of each clause, that with the lowest rate of the arm in question first, those without a rate last."""
    arms = summary["arms"]
    focus = MAIN if MAIN in arms else next(iter(arms), "")

    def order(row: Mapping[str, Any]) -> tuple[bool, float, str]:
        value = row["rates"][focus]["value"]
        return value is None, value or 0.0, str(row["key"])

    return sorted(summary["clauses"], key=order)


def _section(run: RunData, row: Mapping[str, Any], failed: ClauseFailures | None) -> dict[str, Any]:
    arms = run.summary["arms"]
    clause = run.spec.clauses.get(row["key"])
    settings = [{"name": ALL, "count": row["count"], "rates": row["rates"]}]
    settings += [{"name": one.value, **row[one.value]} for one in Setting if row[one.value] is not None]
    title = visible(clause.title if clause else row["key"])
    return {
        "key": row["key"],
        "title": title,
        "authority": clause.authority if clause else None,
        "line": clause.span.line if clause else None,
        "says": visible(_opening(clause.text)) if clause else "",
        "count": row["count"],
        "settings": settings,
        "plots": [
            (one["name"], one["count"], rate_plot(one["rates"], f"{title}: {one['name']}"))
            for one in settings[1:]
        ],
        "corrected": corrected_clause(run, row["key"]),
        "ungraded": {arm: missing for arm in arms if (missing := row["count"] - row["rates"][arm]["graded"])},
        "differences": [
            (one, row["differences"][one.key])
            for one in contrasts_of(arms)
            if one.key in row.get("differences", {})
        ],
        "failed": failed.failed if failed else 0,
        "tried": failed.tried if failed else 0,
        "transcripts": failed.transcripts if failed else (),
        "elsewhere": failed.elsewhere if failed else (),
    }


def _opening(text: str) -> str:
    """The beginning of a clause's own text, without markup."""
    plain = _MARKUP.sub("", _LINK.sub(r"\1", text)).split()
    return " ".join(plain[:WORDS]) + (" …" if len(plain) > WORDS else "")
