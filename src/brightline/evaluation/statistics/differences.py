"""One arm, model or run against another on the same scenarios: paired, with whole groups as the unit.

Enters: two columns of verdicts in the same order. Leaves: a `Difference` with an interval, and exact tests.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

from brightline.evaluation.statistics.clusters import (
    CONFIDENCE,
    Array,
    Clusters,
    Groups,
    Verdicts,
    clusters,
)
from brightline.evaluation.statistics.rates import wilson

__all__ = ["Difference", "bootstrap_ratio", "paired_difference", "paired_p", "robust_difference"]

RESAMPLES = 4000
MANY = 2000
"""Groups above which equal ones are drawn together."""
INFORMATIVE = 5
"""Groups that tell two runs apart, below which their spread says too little."""
WIDEST = 1 << 16
"""Sum of the changes above which the exact distribution of a test is as good as normal."""
DENOMINATORS = 24
"""Seeds of an arm, at most, whose mean verdicts are whole multiples of one fraction."""


@dataclass(frozen=True, slots=True)
class Difference:
    """First minus second on the scenarios that both graded.

    Attributes:
        value: Difference of the rates; None where there is no common scenario.
        low, high: Percentile interval of a paired bootstrap over groups.
        p: Two-sided exact McNemar test, as if every scenario were independent.
        group_p: The same with whole groups as the unit, so that scenarios which share content do not count as many.
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
    group_p: float = 1.0


def paired_difference(first: Verdicts, second: Verdicts, groups: Groups, seed: int = 0) -> Difference:
    """How much more often the first passes than the second on the same scenarios.

    Where no scenario tells the two apart, or all do, resampling shows no variation; the interval then reaches as far as Wilson's
    for that many groups does. Where the exact test over groups sees no difference, the interval holds zero: resampling few groups says too much.

    Args:
        first: Verdicts of one arm.
        second: Verdicts of the other, in the same order.
        groups: The group of each scenario; whole groups are resampled.
        seed: Of the bootstrap.
    """
    from scipy.stats import binomtest

    changes = _changes(first, second)
    pairs = clusters(changes, groups)
    if not pairs.size:
        return Difference(None, -1.0, 1.0, 1.0, 0, 0, 0)
    value = pairs.value
    if np.ptp(pairs.totals / pairs.counts) == 0:
        low, high = _reach(value, pairs.size, CONFIDENCE)
    else:
        low, high = bootstrap_ratio(pairs.totals, pairs.counts, seed)
    group_p = paired_p(pairs)
    if group_p > 1 - CONFIDENCE:
        low, high = min(low, 0.0), max(high, 0.0)
    wins, losses = int((changes > 0).sum()), int((changes < 0).sum())
    p = float(binomtest(wins, wins + losses).pvalue) if wins + losses else 1.0
    return Difference(value, low, high, p, pairs.count, wins, losses, group_p)


def robust_difference(pairs: Clusters, confidence: float = CONFIDENCE) -> tuple[float, float]:
    """An interval of a paired difference from the variance between groups, for any confidence.

    Student's quantile with as many degrees of freedom as groups less one, which is what statsmodels' cluster-robust covariance
    of an intercept gives. Where fewer than `INFORMATIVE` groups tell the two apart it is no narrower than the interval in which
    none does, so it does not collapse.

    Args:
        pairs: The clusters of first minus second.
        confidence: Of the interval; simultaneous intervals are asked for with a higher one.
    """
    from scipy.stats import t

    value, size = pairs.value, pairs.size
    low, high = value, value
    if size > 1:
        spread = float(((pairs.totals - value * pairs.counts) ** 2).sum())
        error = (spread * size / (size - 1)) ** 0.5 / pairs.count
        half = float(t.ppf((1 + confidence) / 2, size - 1)) * error
        low, high = value - half, value + half
    if int((pairs.totals != 0).sum()) < INFORMATIVE or low == high:
        wide = _reach(value, size, confidence)
        low, high = min(low, wide[0]), max(high, wide[1])
    return max(low, -1.0), min(high, 1.0)


def paired_p(pairs: Clusters) -> float:
    """The two-sided exact test that first and second change places by chance, group by group.

    Under no difference each group's sum of changes is as likely with the opposite sign (Fisher, The Design of Experiments, 1935,
    section 21); the distribution of their sum is computed whole, not sampled, so that small p-values can be corrected for many
    clauses. Where every group is one scenario it is the exact McNemar test.

    Args:
        pairs: The clusters of first minus second.
    """
    from scipy.signal import convolve
    from scipy.stats import binom, norm

    sums = _whole(pairs.totals[pairs.totals != 0])
    if not len(sums):
        return 1.0
    observed = abs(int(sums.sum()))
    sizes, numbers = np.unique(np.abs(sums), return_counts=True)
    if int((sizes * numbers).sum()) > WIDEST:
        spread = float((sizes.astype(float) ** 2 * numbers).sum()) ** 0.5
        return min(float(2 * norm.sf((observed - 0.5) / spread)), 1.0)
    chances = np.ones(1)
    for size, number in zip(sizes.tolist(), numbers.tolist(), strict=True):
        ways = np.zeros(2 * size * number + 1)
        ways[:: 2 * size] = binom.pmf(np.arange(number + 1), number, 0.5)
        chances = convolve(chances, ways)
    middle = len(chances) // 2
    tails = np.abs(np.arange(len(chances)) - middle) >= observed
    return float(min(max(chances[tails].sum(), 0.5 ** (len(sums) - 1)), 1.0))


def bootstrap_ratio(
    totals: Sequence[float] | Array,
    counts: Sequence[float] | Array,
    seed: int = 0,
    confidence: float = CONFIDENCE,
) -> tuple[float, float]:
    """The percentile interval of the sum of `totals` over the sum of `counts`, resampled in pairs.

    Among many groups those with equal sums and counts are drawn together, which has the same distribution.
    """
    size = len(totals)
    columns = np.column_stack([np.asarray(totals, dtype=float), np.asarray(counts, dtype=float)])
    weights = np.full(size, 1 / size)
    if size > MANY:
        columns, numbers = np.unique(columns, axis=0, return_counts=True)
        weights = numbers / size
    drawn = np.random.default_rng(seed).multinomial(size, weights, size=RESAMPLES)
    resampled = (drawn @ columns[:, 0]) / (drawn @ columns[:, 1])
    low, high = np.quantile(resampled, [(1 - confidence) / 2, (1 + confidence) / 2])
    return float(low), float(high)


def _changes(first: Verdicts, second: Verdicts) -> Array:
    """First minus second; not a number where one of them is ungraded."""
    if len(first) != len(second):
        raise ValueError("both need a verdict for each scenario")
    changes: Array = np.asarray(first, dtype=float) - np.asarray(second, dtype=float)
    return changes


def _reach(value: float, size: int, confidence: float) -> tuple[float, float]:
    """As far around the value as groups of a kind that was not seen can move it: their share is Wilson's bound of no case, and they stand at an end."""
    reach = wilson(0.0, size, confidence)[1]
    return value - reach * (1 + value), value + reach * (1 - value)


def _whole(sums: Array) -> NDArray[Any]:
    """The sums as whole multiples of their common fraction; of a thousandth where they have none."""
    for denominator in range(1, DENOMINATORS + 1):
        scaled = sums * denominator
        whole = np.rint(scaled)
        if np.allclose(scaled, whole, atol=1e-6):
            return whole.astype(np.int64)
    return np.rint(sums * 1000).astype(np.int64)
