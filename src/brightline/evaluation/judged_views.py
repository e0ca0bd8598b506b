"""What the page and the Markdown summary say of a judge's verdicts: plain data, still without markup.

Enters: a `RunData`. Leaves: the exam, rates by family and by clause, raw and corrected, and failed answers with the judge's reason.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from brightline.evaluation.plots import reliability_plot
from brightline.evaluation.run_data import RunData
from brightline.evaluation.transcripts import answer_turn, turn, visible

__all__ = ["judged_view"]


def judged_view(run: RunData) -> dict[str, Any] | None:
    """The view; None where no judge was asked."""
    if run.judged is None:
        return None
    figures = run.judged.figures
    reliability = figures["exam"]["reliability"]
    return {
        "judge": run.provenance.get("judge", "a model"),
        "exam": figures["exam"],
        "plot": reliability_plot(reliability["bins"], "reliability of the judge") if reliability else "",
        "scenarios": figures["scenarios"],
        "families": [_row(row, row["family"], row["raw_differences"]) for row in figures["families"]],
        "clauses": [
            {**_row(row, _title(run, row["clause"]), {}), "key": row["clause"], "by": row["by"]}
            for row in figures["clauses"]
        ],
        "ungraded": [
            {"arm": arm, "reason": visible(reason), "count": count}
            for arm, reasons in figures["ungraded"].items()
            for reason, count in reasons.items()
        ],
        "failures": _failures(run),
    }


def _row(row: Mapping[str, Any], title: str, differences: Mapping[str, Any]) -> dict[str, Any]:
    return {
        "title": visible(title),
        "setting": row.get("setting", ""),
        "count": row["count"],
        "arms": {
            arm: {"raw": row["raw"][arm], "corrected": corrected} for arm, corrected in row["arms"].items()
        },
        "differences": {
            key: {"raw": differences.get(key), "corrected": corrected}
            for key, corrected in row["differences"].items()
        },
    }


def _title(run: RunData, clause: str) -> str:
    known = run.spec.clauses.get(clause)
    return clause if known is None else known.title


def _failures(run: RunData) -> list[dict[str, Any]]:
    assert run.judged is not None
    shown = []
    for item in run.judged.figures["failures"]:
        place = next(index for index, one in enumerate(run.judged.scenarios) if one.id == item["scenario"])
        scenario = run.judged.scenarios[place]
        shown.append(
            {
                "id": scenario.id,
                "arm": item["arm"],
                "clause": visible(_title(run, next(iter(scenario.clauses), scenario.family))),
                "demand": visible(scenario.demand),
                "reason": visible(item["reason"]),
                "turns": [turn(message) for message in scenario.conversation.messages],
                "answer": answer_turn(run.judged.results[item["arm"]][place]),
            }
        )
    return shown
