"""Rates with intervals, and differences between arms on the same scenarios.

Enters: verdicts with their scenario's group. Leaves: figures with 95 % intervals. Scenarios of a group share content, so
differences are bootstrapped by group; intervals from sampling noise alone would be too narrow.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

__all__ = ["Difference", "Rate", "paired_difference", "rate"]

CONFIDENCE = 0.95
RESAMPLES = 4000


@dataclass(frozen=True, slots=True)
class Rate:
    """A share of passes with its Wilson interval; `value` is None where nothing was graded."""

    passed: int
    graded: int
    value: float | None
    low: float
    high: float


@dataclass(frozen=True, slots=True)
class Difference:
    """First minus second on the scenarios that both graded.

    Attributes:
        value: Difference of the rates; None where there is no common scenario.
        low, high: Percentile interval of a paired bootstrap over groups.
        p: Two-sided exact McNemar test.
        pairs: Scenarios that both graded.
    """

    value: float | None
    low: float
    high: float
    p: float
    pairs: int


def rate(verdicts: Sequence[bool | None]) -> Rate:
    """The share that passed, ungraded verdicts left out.

    The interval is Wilson's (1927, Journal of the American Statistical Association 22), as SciPy computes it.
    """
    from scipy.stats import binomtest

    graded = [verdict for verdict in verdicts if verdict is not None]
    if not graded:
        return Rate(0, 0, None, 0.0, 1.0)
    passed = sum(graded)
    interval = binomtest(passed, len(graded)).proportion_ci(CONFIDENCE, method="wilson")
    return Rate(passed, len(graded), passed / len(graded), float(interval.low), float(interval.high))


def paired_difference(
    first: Sequence[bool | None], second: Sequence[bool | None], groups: Sequence[str], seed: int = 0
) -> Difference:
    """How much more often the first passes than the second on the same scenarios.

    Args:
        first: Verdicts of one arm.
        second: Verdicts of the other, in the same order.
        groups: The group of each scenario; whole groups are resampled.
        seed: Of the bootstrap.
    """
    from scipy.stats import binomtest

    pairs = [
        (group, int(a) - int(b))
        for a, b, group in zip(first, second, groups, strict=True)
        if a is not None and b is not None
    ]
    if not pairs:
        return Difference(None, -1.0, 1.0, 1.0, 0)
    names = {group: index for index, group in enumerate(dict.fromkeys(group for group, _ in pairs))}
    totals, counts = np.zeros(len(names)), np.zeros(len(names))
    for group, change in pairs:
        totals[names[group]] += change
        counts[names[group]] += 1
    generator = np.random.default_rng(seed)
    drawn = generator.multinomial(len(names), np.full(len(names), 1 / len(names)), size=RESAMPLES)
    resampled = (drawn @ totals) / (drawn @ counts)
    low, high = np.quantile(resampled, [(1 - CONFIDENCE) / 2, (1 + CONFIDENCE) / 2])
    wins, losses = sum(change > 0 for _, change in pairs), sum(change < 0 for _, change in pairs)
    p = float(binomtest(wins, wins + losses).pvalue) if wins + losses else 1.0
    return Difference(float(totals.sum() / counts.sum()), float(low), float(high), p, len(pairs))
