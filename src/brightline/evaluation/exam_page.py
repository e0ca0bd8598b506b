"""The exam of a grader as one self-contained page: its tables, and what its scores are worth.

Enters: an `Exam`. Leaves: HTML that loads nothing and runs nothing; names that come from files are escaped.
"""

from __future__ import annotations

from typing import Any

from brightline.evaluation.pages import render_page
from brightline.evaluation.plots import reliability_plot
from brightline.evaluation.transcripts import visible
from brightline.grading.exam import Part, part_to_data
from brightline.grading.sitting import Exam

__all__ = ["exam_page"]

_TITLES = {"answers": "GOOD and BAD answers", "pairs": "GOOD against BAD answers", "rules": "Rules"}
_LABELS = {"answers": "clause", "pairs": "clause", "rules": "rule"}


def exam_page(exam: Exam) -> str:
    """The page."""
    return render_page(
        "exam.html", grader=visible(exam.grader), parts=[_part_view(part) for part in exam.parts]
    )


def _part_view(part: Part) -> dict[str, Any]:
    data = part_to_data(part)
    found = data.get("reliability")
    return {
        "kind": part.kind,
        "title": f"{_TITLES[part.kind]} of {visible(part.of)}",
        "label": _LABELS[part.kind],
        "rows": [(visible(name), row) for name, row in data["rows"].items()],
        "reasons": [(visible(reason), count) for reason, count in part.reasons.items()],
        "reliability": found if found and found["bins"] else None,
        "plot": reliability_plot(found["bins"], f"reliability on {part.kind}") if found else None,
    }
