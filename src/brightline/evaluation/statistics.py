"""Rates with intervals, and differences between arms on the same scenarios.

Enters: verdicts with the group of each scenario. Leaves: figures with intervals. Scenarios of a group share content, so
verdicts are clustered by it: intervals from sampling noise alone would be too narrow.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np

__all__ = ["CONFIDENCE", "Difference", "Rate", "bootstrap_ratio", "paired_difference", "rate"]

CONFIDENCE = 0.95
RESAMPLES = 4000

Verdict = bool | float | None


@dataclass(frozen=True, slots=True)
class Rate:
    """A share of passes with its interval.

    Attributes:
        passed: How many passed; with several seeds, the mean over them.
        graded: How many were graded.
        value: The share; None where nothing was graded.
        groups: Independent groups among the graded.
    """

    passed: float
    graded: int
    value: float | None
    low: float
    high: float
    groups: int


@dataclass(frozen=True, slots=True)
class Difference:
    """First minus second on the scenarios that both graded.

    Attributes:
        value: Difference of the rates; None where there is no common scenario.
        low, high: Percentile interval of a paired bootstrap over groups.
        p: Two-sided exact McNemar test.
        pairs: Scenarios that both graded.
        wins, losses: Scenarios on which only the first, only the second passed.
    """

    value: float | None
    low: float
    high: float
    p: float
    pairs: int
    wins: int
    losses: int


def rate(
    verdicts: Sequence[Verdict], groups: Sequence[str] | None = None, confidence: float = CONFIDENCE
) -> Rate:
    """The share that passed, ungraded verdicts left out.

    The interval is Wilson's (1927), as SciPy computes it, where every verdict has a group of its own. Where groups repeat it
    is Wilson's for the effective sample size: the number of verdicts divided by the design effect, estimated between groups
    (Korn and Graubard 1998). Simulated coverage is nearer to nominal than that of a percentile bootstrap with few groups, and
    it does not collapse at 0 and 1, where the number of groups takes the place of the effective size.

    Args:
        verdicts: Passed or not; a mean over seeds lies between; None is ungraded.
        groups: The group of each verdict; None means that all are independent.
        confidence: Of the interval.
    """
    names = range(len(verdicts)) if groups is None else groups
    graded = [(group, float(v)) for group, v in zip(names, verdicts, strict=True) if v is not None]
    if not graded:
        return Rate(0, 0, None, 0.0, 1.0, 0)
    totals, counts = _clusters(graded)
    passed, count = float(totals.sum()), len(graded)
    value = passed / count
    low, high = _wilson(value, _effective_size(totals, counts), confidence)
    return Rate(round(passed, 6), count, value, min(low, value), max(high, value), len(totals))


def paired_difference(
    first: Sequence[Verdict], second: Sequence[Verdict], groups: Sequence[str], seed: int = 0
) -> Difference:
    """How much more often the first passes than the second on the same scenarios.

    Where no scenario tells the two apart, or all do, resampling shows no variation; the interval then reaches as far as Wilson's
    for that many groups does.

    Args:
        first: Verdicts of one arm.
        second: Verdicts of the other, in the same order.
        groups: The group of each scenario; whole groups are resampled.
        seed: Of the bootstrap.
    """
    from scipy.stats import binomtest

    pairs = [
        (group, float(a) - float(b))
        for a, b, group in zip(first, second, groups, strict=True)
        if a is not None and b is not None
    ]
    if not pairs:
        return Difference(None, -1.0, 1.0, 1.0, 0, 0, 0)
    totals, counts = _clusters(pairs)
    value = float(totals.sum() / counts.sum())
    size = len(totals)
    if np.ptp(totals / counts) == 0:
        reach = _wilson(0.0, size, CONFIDENCE)[1]
        low, high = max(value - reach, -1.0), min(value + reach, 1.0)
    else:
        low, high = bootstrap_ratio(totals, counts, seed)
    wins, losses = sum(change > 0 for _, change in pairs), sum(change < 0 for _, change in pairs)
    p = float(binomtest(wins, wins + losses).pvalue) if wins + losses else 1.0
    return Difference(value, low, high, p, len(pairs), wins, losses)


def bootstrap_ratio(totals: Sequence[float], counts: Sequence[float], seed: int = 0) -> tuple[float, float]:
    """The percentile interval of the sum of `totals` over the sum of `counts`, resampled in pairs."""
    size = len(totals)
    drawn = np.random.default_rng(seed).multinomial(size, np.full(size, 1 / size), size=RESAMPLES)
    resampled = (drawn @ np.asarray(totals)) / (drawn @ np.asarray(counts))
    low, high = np.quantile(resampled, [(1 - CONFIDENCE) / 2, (1 + CONFIDENCE) / 2])
    return float(low), float(high)


def _clusters(items: Sequence[tuple[Any, float]]) -> tuple[Any, Any]:
    """The sum and the number of values in each group."""
    places = {group: index for index, group in enumerate(dict.fromkeys(group for group, _ in items))}
    totals, counts = np.zeros(len(places)), np.zeros(len(places))
    for group, value in items:
        totals[places[group]] += value
        counts[places[group]] += 1
    return totals, counts


def _effective_size(totals: Any, counts: Any) -> float:
    """How many independent verdicts would tell as much; between 1 and their number."""
    groups, count = len(totals), float(counts.sum())
    value = float(totals.sum()) / count
    if groups == count and np.isin(totals, (0, 1)).all():
        return count
    if value in {0.0, 1.0} or groups == 1:
        return float(groups)
    variance = float(((totals - value * counts) ** 2).sum()) / count**2 * groups / (groups - 1)
    return count if variance == 0 else min(max(value * (1 - value) / variance, 1.0), count)


def _wilson(value: float, size: float, confidence: float) -> tuple[float, float]:
    """Wilson's interval, of SciPy where the size is whole; SciPy has none for an effective size."""
    from scipy.stats import binomtest, norm

    passed = value * size
    if size == round(size) and abs(passed - round(passed)) < 1e-9:
        interval = binomtest(round(passed), round(size)).proportion_ci(confidence, method="wilson")
        return float(interval.low), float(interval.high)
    z = float(norm.ppf((1 + confidence) / 2))
    shrink = 1 + z * z / size
    centre = (value + z * z / (2 * size)) / shrink
    half = z * (value * (1 - value) / size + z * z / (4 * size * size)) ** 0.5 / shrink
    return max(centre - half, 0.0), min(centre + half, 1.0)
