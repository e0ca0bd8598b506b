"""Whether a grader's scores mean what they say: among answers that it gives a chance of 80 %, people should agree on 80 %.

Enters: scores between 0 and 1 and what people said of the same answers. Leaves: bins with the observed share and its interval, and how
far scores and shares are apart on average. A grader without scores, such as a program, has two bins: what it passed and what it failed.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from brightline.grading.figures import CONFIDENCE, Figure, figure_to_data, share
from brightline.grading.grade import Grade

__all__ = ["BINS", "Bin", "Reliability", "reliability", "reliability_to_data", "scored"]

BINS = 8
"""At most; each holds about as many answers as any other."""


@dataclass(frozen=True, slots=True)
class Bin:
    """Answers with similar scores.

    Attributes:
        score: Their mean.
        observed: The share of them that people call positive.
    """

    score: float
    observed: Figure


@dataclass(frozen=True, slots=True)
class Reliability:
    """Bins in the order of their scores.

    Attributes:
        error: The mean distance of score and observed share over all answers (expected calibration error); None without any.
        brier: The mean squared distance of score and label (Brier 1950); a constant score at the share of positives has that share's variance.
    """

    bins: tuple[Bin, ...]
    error: float | None
    brier: float | None


def reliability(
    scores: Sequence[float], labels: Sequence[bool], bins: int = BINS, confidence: float = CONFIDENCE
) -> Reliability:
    """How scores stand to labels. Equal scores share a bin, so there may be fewer bins than asked for.

    Args:
        scores: Of each answer the chance, by the grader, that it is positive.
        labels: Whether people call it positive.
        bins: At most so many.
        confidence: Of each bin's interval.
    """
    cases = sorted(zip(scores, labels, strict=True))
    if not cases:
        return Reliability((), None, None)
    wanted = -(-len(cases) // bins)
    groups: list[list[tuple[float, bool]]] = [[]]
    for case in cases:
        if len(groups[-1]) >= wanted and case[0] != groups[-1][-1][0]:
            groups.append([])
        groups[-1].append(case)
    found = tuple(
        Bin(
            sum(score for score, _ in group) / len(group),
            share(sum(label for _, label in group), len(group), confidence),
        )
        for group in groups
    )
    gaps = [abs(one.score - (one.observed.value or 0.0)) * one.observed.size for one in found]
    brier = sum((score - label) ** 2 for score, label in cases) / len(cases)
    return Reliability(found, sum(gaps) / len(cases), brier)


def scored(grades: Sequence[Grade], labels: Sequence[bool]) -> Reliability:
    """The reliability of grades; one without a score counts as sure, one without a verdict not at all."""
    known = [
        (float(grade.passed) if grade.score is None else grade.score, label)
        for grade, label in zip(grades, labels, strict=True)
        if grade.passed is not None
    ]
    return reliability([score for score, _ in known], [label for _, label in known])


def reliability_to_data(one: Reliability) -> dict[str, Any]:
    """JSON-like data."""
    bins = [{"score": item.score, "observed": figure_to_data(item.observed)} for item in one.bins]
    return {"bins": bins, "error": one.error, "brier": one.brier}
