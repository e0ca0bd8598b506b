"""Laws of grading: votes, replies, calibration and correction, for whatever comes."""

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from brightline.grading.calibration import Calibration, calibrate
from brightline.grading.correction import corrected_difference, corrected_rate
from brightline.grading.judge_prompts import Holds
from brightline.grading.judges import Vote, decided
from brightline.models import Response
from brightline.models.replies import read_form
from brightline.spec.transcript import Message

VOTES = st.lists(st.builds(Vote, st.sampled_from([True, False, None]), st.just("so")), max_size=9)
CASES = st.lists(
    st.tuples(st.booleans(), st.sampled_from([True, False, None]), st.sampled_from("abc")), max_size=40
)
COUNTS = st.integers(0, 300)
JSON = st.recursive(
    st.one_of(st.none(), st.booleans(), st.integers(), st.text(max_size=5)),
    lambda inner: (
        st.lists(inner, max_size=3) | st.dictionaries(st.sampled_from(["reason", "holds", "x"]), inner)
    ),
)


@given(VOTES, st.randoms())
def test_order_of_votes(votes, random):
    """The verdict and the score do not depend on the order in which the votes come."""
    shuffled = list(votes)
    random.shuffle(shuffled)
    one, other = decided(votes), decided(shuffled)
    assert (one.passed, one.score) == (other.passed, other.score)


@given(VOTES)
def test_no_verdict_no_score(votes):
    """A score is there exactly where a verdict is, and lies on its side of a half."""
    found = decided(votes)
    assert (found.passed is None) == (found.score is None)
    if found.passed is not None:
        assert (found.score > 0.5) == found.passed


@given(VOTES)
def test_opposite_votes(votes):
    """With every vote turned round the verdict is turned round."""
    turned = [Vote(None if vote.choice is None else not vote.choice, vote.reason) for vote in votes]
    found, other = decided(votes).passed, decided(turned).passed
    assert other == (None if found is None else not found)


@given(st.text() | JSON.map(json.dumps))
def test_any_reply(text):
    """Any text is read or gives a reason; what is read has a boolean and a text and was nothing but that."""
    found = read_form(Response(Message.of("assistant", text), 1, 1, 0.0), Holds)
    if not isinstance(found, str):
        assert json.loads(text) == {"reason": found.reason, "holds": found.holds}
        assert isinstance(found.holds, bool)
    else:
        assert found.startswith("wrong form")


@given(CASES)
def test_strata_add_up(cases):
    """The counts of the strata add up to those of all cases, and all cases are counted."""
    found = calibrate(*([list(part) for part in zip(*cases, strict=True)] or [[], [], []]))
    for name in ("hits", "misses", "passes", "alarms", "ungraded"):
        assert sum(getattr(one, name) for one in found.strata.values()) == getattr(found.overall, name)
    one = found.overall
    assert one.positives + one.negatives + one.ungraded == len(cases)


@given(st.integers(1, 500), st.data(), COUNTS, COUNTS, COUNTS, COUNTS)
def test_corrected_rates_are_rates(size, data, hits, misses, passes, alarms):
    """A corrected rate and its interval lie in 0 to 1, the value in the interval; without a value all is possible."""
    seen = data.draw(st.integers(0, size))
    found = corrected_rate(seen / size, size, Calibration(hits, misses, passes, alarms))
    assert 0 <= found.low <= found.high <= 1
    if found.value is None:
        assert (found.low, found.high) == (0, 1)
    else:
        assert found.low <= found.value <= found.high


@given(st.integers(1, 300), st.data(), *[st.integers(50, 300)] * 2)
def test_a_grader_without_error_changes_nothing(size, data, positives, negatives):
    """A grader that was always right leaves the rate as it is."""
    seen = data.draw(st.integers(0, size))
    found = corrected_rate(seen / size, size, Calibration(positives, 0, negatives, 0))
    assert found.value == pytest.approx(seen / size)


@given(st.floats(-1, 1), st.floats(0, 1), st.integers(1, 500), COUNTS, COUNTS, COUNTS, COUNTS)
def test_corrected_differences_are_differences(seen, reach, size, hits, misses, passes, alarms):
    """A corrected difference lies in -1 to 1 and in its interval, never nearer to 0 than what was seen, and turns round with the arms."""
    known = Calibration(hits, misses, passes, alarms)
    found = corrected_difference(seen, reach, size, known)
    other = corrected_difference(-seen, reach, size, known)
    assert -1 <= found.low <= found.high <= 1
    assert (other.low, other.high) == pytest.approx((-found.high, -found.low))
    if found.value is None:
        assert (found.low, found.high) == (-1, 1)
    else:
        assert found.low <= found.value <= found.high
        assert abs(found.value) >= abs(seen)


@given(st.integers(20, 300), st.data(), *[st.integers(60, 200)] * 2)
def test_opposite_rates(size, data, positives, negatives):
    """Correcting the share of failures with the calibration turned round gives the mirror image."""
    seen, hits, passes = (data.draw(st.integers(0, top)) for top in (size, positives, negatives))
    one = corrected_rate(seen / size, size, Calibration(hits, positives - hits, passes, negatives - passes))
    other = corrected_rate(
        (size - seen) / size, size, Calibration(passes, negatives - passes, hits, positives - hits)
    )
    if one.value is None:
        assert other.value is None
    else:
        assert (other.value, other.low, other.high) == pytest.approx(
            (1 - one.value, 1 - one.high, 1 - one.low), abs=1e-9
        )
