"""What the page and the Markdown summary say of a judge's verdicts: plain data, still without markup.

Enters: a `RunData`. Leaves: the exam, rates by family and by clause, raw and corrected, and failed answers with the judge's reason.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from brightline.evaluation.contrasts import MAIN
from brightline.evaluation.plots import reliability_plot
from brightline.evaluation.run_data import RunData
from brightline.evaluation.transcripts import answer_turn, turn, visible
from brightline.evaluation.views import headline, interval, percent

__all__ = ["headline_of", "judged_view"]


def judged_view(run: RunData) -> dict[str, Any] | None:
    """The view; None where no judge was asked."""
    if run.judged is None:
        return None
    figures = run.judged.figures
    reliability = figures["exam"]["reliability"]
    return {
        "judge": run.provenance.get("judge", "a model"),
        "exam": figures["exam"],
        "sentence": _exam_sentence(figures["exam"]),
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


def headline_of(run: RunData) -> str:
    """The result in a sentence or two: that of the programs, or where none decided anything what the judge says of one arm, corrected."""
    if run.judged is None or run.summary["scenarios"]:
        return headline(run.summary)
    figures = run.judged.figures
    arms = list(run.judged.results)
    arm = MAIN if MAIN in arms else arms[0]
    said = [
        f"{row['family']}, {row['setting']} {percent(row['arms'][arm]['value'])}"
        if row["arms"][arm]["value"] is not None
        else f"{row['family']}, {row['setting']} unknown"
        for row in figures["families"]
    ]
    return (
        f"No program decides these {figures['scenarios']} scenarios; a judge did. What the arm {arm} keeps, corrected for the judge's error: "
        f"{'; '.join(said)}."
    )


def _exam_sentence(figures: Mapping[str, Any]) -> str:
    """What the exam showed, or why it shows nothing."""
    counts = figures["calibration"]
    good, bad = counts["sensitivity"], counts["specificity"]
    if not figures["questions"]:
        return "The document has no GOOD and BAD answers, so nothing is known of the judge's error and no rate is corrected for it."
    if good["value"] is None or bad["value"] is None:
        return f"Of its {figures['questions']} questions of the exam too few have a verdict, so nothing is known of the judge's error."
    return (
        f"On {figures['questions']} answers of the document it passes {_share(good)} of the GOOD ones and fails {_share(bad)} of the BAD ones. "
        "Corrected for that, with the raw rate in parentheses:"
    )


def _share(figure: Mapping[str, Any]) -> str:
    return f"{percent(figure['value'])} [{interval(figure)}]"


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
