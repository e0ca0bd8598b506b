"""What the page and the Markdown summary say of graders with known error: plain data, still without markup.

Enters: a `RunData`. Leaves: for each grader its calibration, its reliability and the corrected rates beside the raw ones.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from brightline.evaluation.parts import wordings
from brightline.evaluation.plots import reliability_plot
from brightline.evaluation.run_data import RunData
from brightline.evaluation.views import find_row

__all__ = ["corrected_clause", "grader_views"]


def grader_views(run: RunData) -> list[dict[str, Any]]:
    """A view of each grader that people's labels were given for."""
    return [_view(name, figures, run.summary) for name, figures in run.graders.items()]


def corrected_clause(run: RunData, clause: str) -> Mapping[str, Any] | None:
    """The corrected `arms` and `differences` of a clause; None where nothing was labelled."""
    found = [figures["clauses"][clause] for figures in run.graders.values() if clause in figures["clauses"]]
    return found[0] if found else None


def _view(name: str, figures: Mapping[str, Any], summary: Mapping[str, Any]) -> dict[str, Any]:
    called = wordings(summary["arms"])
    rows = []
    for row in figures["parts"]:
        raw = find_row(summary, row["part"], row["setting"])
        rows.append(
            {
                "part": called[row["part"]].title,
                "setting": row["setting"],
                "by": row["family"],
                "arms": {
                    arm: {"raw": raw["rates"][arm] if raw else None, "corrected": corrected}
                    for arm, corrected in row["arms"].items()
                },
                "differences": {
                    key: {"raw": raw["differences"][key] if raw else None, "corrected": corrected}
                    for key, corrected in row["differences"].items()
                },
            }
        )
    return {
        "name": name,
        "labels": figures["labels"],
        "calibration": figures["calibration"],
        "families": figures["families"],
        "error": figures["reliability"]["error"],
        "plot": reliability_plot(figures["reliability"]["bins"], f"reliability of {name}"),
        "rows": rows,
    }
