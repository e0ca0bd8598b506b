"""Rates and differences on cases whose answer is known."""

import pytest

from brightline.evaluation.statistics import paired_difference, rate


@pytest.mark.parametrize(
    ("passed", "graded", "low", "high"),
    [
        (5, 5, 0.566, 1.0),
        (20, 20, 0.839, 1.0),
        (0, 10, 0.0, 0.278),
        (50, 100, 0.404, 0.596),
        (9, 10, 0.596, 0.982),
    ],
)
def test_wilson(passed, graded, low, high):
    """Independent verdicts get Wilson's interval as the literature tabulates it."""
    figures = rate([True] * passed + [False] * (graded - passed))
    assert (figures.passed, figures.graded, figures.groups) == (passed, graded, graded)
    assert (figures.low, figures.high) == (pytest.approx(low, abs=6e-4), pytest.approx(high, abs=6e-4))


def test_nothing_graded():
    """Where nothing was graded there is no rate, and the interval says that anything is possible."""
    figures = rate([None, None])
    assert (figures.value, figures.graded, figures.low, figures.high) == (None, 0, 0.0, 1.0)


def test_copies_add_nothing():
    """Ten verdicts that all agree within their group are worth no more than their groups."""
    groups = [str(number // 10) for number in range(100)]
    verdicts = [number // 10 < 5 for number in range(100)]
    copied, single = rate(verdicts, groups), rate([True] * 5 + [False] * 5)
    assert copied.graded == 100
    # Ten groups estimate their own spread: nine degrees of freedom.
    assert copied.high - copied.low == pytest.approx(single.high - single.low, rel=0.06)


def test_all_passed_counts_groups():
    """A perfect score is bounded by the number of groups, not of copies."""
    assert rate([True] * 40, [str(n // 4) for n in range(40)]).low == pytest.approx(rate([True] * 10).low)


def test_ungraded_left_out():
    """Ungraded verdicts change neither rate nor interval."""
    assert rate([True, None, False, None]) == rate([True, False])


def test_paired_by_hand():
    """Three wins and one loss of ten: two tenths, and the exact test on four discordant pairs."""
    first = [True, True, True, False] + [True] * 6
    second = [False, False, False, True] + [True] * 6
    figures = paired_difference(first, second, [str(n) for n in range(10)])
    assert figures.value == pytest.approx(0.2)
    assert (figures.wins, figures.losses, figures.pairs) == (3, 1, 10)
    assert figures.p == pytest.approx(0.625)
    assert figures.low < 0.2 < figures.high


def test_pairs_need_both():
    """A scenario that one arm left ungraded is no pair."""
    assert paired_difference([True, None, True], [False, False, None], ["a", "b", "c"]).pairs == 1
    assert paired_difference([None], [True], ["a"]).value is None


def test_no_difference_is_not_certainty():
    """Two arms that agree everywhere differ by zero, with an interval that shrinks with the number of groups."""
    few = paired_difference([True] * 5, [True] * 5, list("abcde"))
    many = paired_difference([True] * 200, [True] * 200, [str(n) for n in range(200)])
    assert few.low < many.low < 0.0 < many.high < few.high
    assert many.high < 0.02


def test_seed_repeats():
    """The same seed gives the same interval."""
    first, second = [True, False] * 20, [False, False, True, True] * 10
    groups = [str(n // 2) for n in range(40)]
    assert paired_difference(first, second, groups, 3) == paired_difference(first, second, groups, 3)


@pytest.mark.parametrize("size", [1, 2, 3, 4, 5])
def test_few_groups_that_agree_show_nothing(size):
    """Up to five groups that all change the same way could do so by chance, and the interval says so; six could not."""
    few = paired_difference([True] * size, [False] * size, list(map(str, range(size))))
    assert few.low <= 0 < few.value == few.high == 1
    six = paired_difference([True] * 6, [False] * 6, list("abcdef"))
    assert 0 < six.low < 0.5
