"""Laws of rates and paired differences, for any verdicts."""

import random

from hypothesis import given
from hypothesis import strategies as st

from brightline.evaluation.statistics import paired_difference, rate

VERDICTS = st.lists(st.sampled_from([True, False, None]), min_size=1, max_size=60)
PAIRS = st.lists(
    st.tuples(st.booleans(), st.booleans(), st.sampled_from("abcdefgh")), min_size=1, max_size=50
)


@given(VERDICTS, st.integers(1, 8))
def test_interval_holds_the_rate(verdicts, size):
    """0 <= low <= value <= high <= 1, whatever the groups."""
    figures = rate(verdicts, [str(number // size) for number in range(len(verdicts))])
    assert 0 <= figures.low <= figures.high <= 1
    if figures.value is not None:
        assert figures.low <= figures.value <= figures.high


@given(VERDICTS)
def test_complement(verdicts):
    """rate(not v) == 1 - rate(v), interval and all."""
    figures = rate(verdicts)
    other = rate([None if verdict is None else not verdict for verdict in verdicts])
    if figures.value is not None:
        assert abs(figures.value + other.value - 1) < 1e-9
        assert abs(figures.low + other.high - 1) < 1e-9


@given(VERDICTS, st.integers(0, 5))
def test_order_does_not_matter(verdicts, seed):
    """rate ∘ shuffle == rate."""
    groups = [str(number // 3) for number in range(len(verdicts))]
    order = list(range(len(verdicts)))
    random.Random(seed).shuffle(order)
    shuffled = rate([verdicts[n] for n in order], [groups[n] for n in order])
    first = rate(verdicts, groups)
    assert abs(shuffled.low - first.low) < 1e-9
    assert abs(shuffled.high - first.high) < 1e-9


@given(VERDICTS, st.floats(0.5, 0.99), st.floats(0.001, 0.009))
def test_more_confidence_is_wider(verdicts, confidence, more):
    """A higher confidence never narrows an interval."""
    narrow, wide = rate(verdicts, None, confidence), rate(verdicts, None, confidence + more)
    assert wide.low <= narrow.low + 1e-9
    assert wide.high >= narrow.high - 1e-9


@given(VERDICTS)
def test_lone_groups_are_no_groups(verdicts):
    """rate with a group for each verdict == rate without groups."""
    assert rate(verdicts, [str(number) for number in range(len(verdicts))]) == rate(verdicts)


@given(PAIRS)
def test_difference_is_antisymmetric(pairs):
    """first - second == -(second - first); wins and losses change places; the test is the same."""
    first, second, groups = zip(*pairs, strict=True)
    there, back = paired_difference(first, second, groups), paired_difference(second, first, groups)
    assert abs(there.value + back.value) < 1e-9
    assert (there.wins, there.losses, there.p) == (back.losses, back.wins, back.p)


@given(PAIRS)
def test_difference_of_rates(pairs):
    """The paired difference is the difference of the rates, and the interval stays within -1 and 1."""
    first, second, groups = zip(*pairs, strict=True)
    figures = paired_difference(first, second, groups)
    assert abs(figures.value - (rate(first).value - rate(second).value)) < 1e-9
    assert -1 <= figures.low <= figures.high <= 1
    assert 0 < figures.p <= 1


@given(st.lists(st.tuples(st.booleans(), st.sampled_from("abcdefgh")), min_size=1, max_size=40))
def test_same_with_itself(items):
    """An arm compared with itself: no difference, no evidence of one."""
    verdicts, groups = zip(*items, strict=True)
    figures = paired_difference(verdicts, verdicts, groups)
    assert (figures.value, figures.p, figures.wins, figures.losses) == (0.0, 1.0, 0, 0)
    assert figures.low < 0 < figures.high


@given(
    st.lists(st.tuples(st.booleans(), st.booleans(), st.sampled_from("abcdefgh")), min_size=1, max_size=40)
)
def test_the_interval_and_the_exact_test_agree(rows):
    """Where the test over groups sees no difference, zero is in the interval."""
    first, second, groups = map(list, zip(*rows, strict=True))
    found = paired_difference(first, second, groups)
    assert found.low <= found.value <= found.high
    if found.group_p > 0.05:
        assert found.low <= 0 <= found.high
