"""Rates, their differences and mean scores freed from a grader's known error.

Enters: what a grader said of many cases, and how it does on labelled ones. Leaves: an estimate of what people would have said, with an
interval that carries both uncertainties: that of the many cases and that of the labels.
"""

from __future__ import annotations

from collections.abc import Sequence
from math import sqrt

import numpy as np

from brightline.grading.calibration import Calibration
from brightline.grading.figures import CONFIDENCE, Figure

__all__ = ["corrected_difference", "corrected_rate", "powered_mean"]


def corrected_rate(
    rate: float, size: float, calibration: Calibration, confidence: float = CONFIDENCE
) -> Figure:
    """The true share of positives behind the share that a grader calls positive.

    The value is Rogan and Gladen's (1978), clipped to 0 and 1. The interval is Lang and Reiczigel's (2014), which allows for sensitivity and
    specificity being estimates too. A grader that may be no better than chance says nothing: the interval is then all of 0 to 1.

    Args:
        rate: The share of graded cases that it calls positive.
        size: How many cases were graded; the effective number where they are clustered.
        calibration: Its verdicts on labelled cases; they must be others than those of `rate`.
        confidence: Of the interval.
    """
    from scipy.stats import norm

    known = _gain(calibration, confidence)
    if size <= 0 or known is None:
        return Figure(None, 0.0, 1.0, size)
    seen, gain, _ = known
    z = float(norm.ppf((1 + confidence) / 2))
    p = (size * rate + z * z / 2) / (size + z * z)
    (_, specificity), noise = _shrunk(calibration)
    centre = (p + specificity - 1) / gain
    shift = 2 * z * z * (centre * noise[0] - (1 - centre) * noise[1])
    spread = p * (1 - p) / (size + z * z) + centre**2 * noise[0] + (1 - centre) ** 2 * noise[1]
    reach = z * sqrt(spread) / gain
    value = _within((rate + calibration.passes / calibration.negatives - 1) / seen, 0.0)
    low, high = _within(centre + shift - reach, 0.0), _within(centre + shift + reach, 0.0)
    return Figure(value, min(low, value), max(high, value), size)


def corrected_difference(
    difference: float, reach: float, size: float, calibration: Calibration, confidence: float = CONFIDENCE
) -> Figure:
    """The true difference of two rates behind the one that a grader sees, where its error is the same on both sides.

    A grader with sensitivity s and specificity t sees s + t - 1 times the difference. The interval is Fieller's (1954), of a ratio whose
    denominator is an estimate too; with the counts of the labels as in `corrected_rate`.

    Args:
        difference: First minus second, as graded.
        reach: Half the width of its interval at `confidence`.
        size: How many pairs were graded.
        calibration: Its verdicts on labelled cases.
        confidence: Of the interval.
    """
    known = _gain(calibration, confidence)
    if size <= 0 or known is None:
        return Figure(None, -1.0, 1.0, size)
    seen, gain, doubt = known
    leading = gain**2 - doubt**2
    root = sqrt((difference * doubt) ** 2 + reach**2 * leading)
    low, high = (difference * gain - root) / leading, (difference * gain + root) / leading
    value = _within(difference / seen, -1.0)
    return Figure(value, min(_within(low, -1.0), value), max(_within(high, -1.0), value), size)


def powered_mean(
    labels: Sequence[float],
    scores: Sequence[float],
    unlabelled: Sequence[float],
    confidence: float = CONFIDENCE,
) -> Figure:
    """The mean that people would give, from a few of their labels and many scores of a grader.

    Prediction-powered inference (Angelopoulos et al. 2023) with the weight of the scores tuned to the labels, so that a useless grader does not
    make the interval wider than the labels alone would (Angelopoulos, Duchi and Zrnic 2023). The interval is normal: have 30 labels or more.

    Args:
        labels: What people said of the labelled cases, as numbers.
        scores: The grader's scores of the same cases.
        unlabelled: The grader's scores of other cases, drawn alike.
        confidence: Of the interval.
    """
    from scipy.stats import norm

    truth, graded, many = (np.asarray(one, dtype=float) for one in (labels, scores, unlabelled))
    if len(truth) != len(graded):
        raise ValueError("there must be one score for each label")
    few, size = len(truth), len(many)
    if few < 2:
        return Figure(None, 0.0, 1.0, few)
    variance = float(np.concatenate((graded, many)).var())
    weight = 0.0
    if size and variance > 0:
        tuned = float(np.cov(truth, graded)[0, 1]) / ((1 + few / size) * variance)
        weight = min(max(tuned, 0.0), 1.0)
    rest = truth - weight * graded
    value = float(rest.mean() + (weight * many.mean() if size else 0.0))
    spread = float(rest.var(ddof=1)) / few + (weight**2 * float(many.var()) / size if size else 0.0)
    reach = float(norm.ppf((1 + confidence) / 2)) * sqrt(spread)
    return Figure(value, value - reach, value + reach, few + size)


def _gain(calibration: Calibration, confidence: float) -> tuple[float, float, float] | None:
    """Sensitivity plus specificity less one: as counted, shrunk, and how far the shrunk one reaches; None where it may be nothing."""
    from scipy.stats import norm

    if not calibration.positives or not calibration.negatives:
        return None
    counted = calibration.hits / calibration.positives + calibration.passes / calibration.negatives - 1
    shares, noise = _shrunk(calibration)
    gain, doubt = sum(shares) - 1, float(norm.ppf((1 + confidence) / 2)) * sqrt(sum(noise))
    return None if counted <= 0 or gain <= doubt else (counted, gain, doubt)


def _shrunk(calibration: Calibration) -> tuple[tuple[float, float], tuple[float, float]]:
    """Sensitivity and specificity with one case more of each verdict, and their variances (Lang and Reiczigel 2014, section 2)."""
    positives, negatives = calibration.positives + 2, calibration.negatives + 2
    sensitivity, specificity = (calibration.hits + 1) / positives, (calibration.passes + 1) / negatives
    noise = sensitivity * (1 - sensitivity) / positives, specificity * (1 - specificity) / negatives
    return (sensitivity, specificity), noise


def _within(value: float, low: float) -> float:
    return min(max(value, low), 1.0)
