"""How often the intervals hold the truth when the truth is known: simulated, with verdicts that cluster."""

import numpy as np
import pytest

from brightline.evaluation.statistics import paired_difference, rate

RUNS = 400


def _clustered(generator, share, groups, size, correlation):
    """Verdicts in groups with this intra-class correlation."""
    strength = (1 - correlation) / correlation
    chances = generator.beta(share * strength, (1 - share) * strength, groups)
    return [bool(generator.random() < chance) for chance in chances for _ in range(size)]


@pytest.mark.slow
@pytest.mark.parametrize(
    ("share", "groups", "size", "correlation"),
    [(0.9, 12, 4, 0.5), (0.5, 12, 4, 0.5), (0.9, 40, 4, 0.3), (0.7, 100, 6, 0.3)],
)
def test_rate_coverage(share, groups, size, correlation):
    """The interval of a rate holds the true share in 95% of runs, give or take; one that ignores groups does not."""
    generator = np.random.default_rng(1)
    names = [str(number // size) for number in range(groups * size)]
    held = naive = 0
    for _ in range(RUNS):
        verdicts = _clustered(generator, share, groups, size, correlation)
        with_groups, without = rate(verdicts, names), rate(verdicts)
        held += with_groups.low <= share <= with_groups.high
        naive += without.low <= share <= without.high
    assert 0.92 <= held / RUNS <= 0.995
    assert naive < held


@pytest.mark.slow
@pytest.mark.parametrize(("groups", "size"), [(16, 4), (60, 4)])
def test_difference_coverage(groups, size):
    """The interval of a paired difference holds the true difference in about 95% of runs."""
    generator = np.random.default_rng(2)
    names = [str(number // size) for number in range(groups * size)]
    held = 0
    for _ in range(RUNS):
        first = _clustered(generator, 0.8, groups, size, 0.3)
        second = _clustered(generator, 0.5, groups, size, 0.3)
        figures = paired_difference(first, second, names)
        held += figures.low <= 0.3 <= figures.high
    assert 0.90 <= held / RUNS <= 0.985
