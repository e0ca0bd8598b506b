"""Reliability: bins of scores, what people said in each, and how far the two are apart."""

import numpy as np
import pytest

from brightline.grading.grade import Grade, ungraded
from brightline.grading.reliability import reliability, reliability_to_data, scored


def test_by_hand():
    """Two scores give two bins; the errors are those of the definition."""
    found = reliability([0.2] * 4 + [0.9] * 4, [True, False, False, False, True, True, True, False], bins=2)
    assert [(one.score, one.observed.value) for one in found.bins] == [
        (pytest.approx(0.2), 0.25),
        (pytest.approx(0.9), 0.75),
    ]
    assert found.error == pytest.approx((4 * 0.05 + 4 * 0.15) / 8)
    assert found.brier == pytest.approx((0.64 + 3 * 0.04 + 3 * 0.01 + 0.81) / 8)


def test_equal_scores_share_a_bin():
    """A grader that says yes or no has two bins, however many are asked for."""
    found = reliability([1.0] * 30 + [0.0] * 5, [True] * 20 + [False] * 15, bins=8)
    assert [(one.score, one.observed.size) for one in found.bins] == [(0.0, 5), (1.0, 30)]


def test_nothing_labelled():
    """Without an answer there is no bin and no error."""
    found = reliability([], [])
    assert (found.bins, found.error, found.brier) == ((), None, None)


def test_grades_without_verdict_are_left_out():
    """What was not graded has no score; a verdict without one counts as sure."""
    found = scored([Grade(True, None), Grade(False, 0.25), ungraded("no reply")], [True, False, True])
    assert [one.score for one in found.bins] == [0.25, 1.0]
    assert reliability_to_data(found)["bins"][0]["observed"]["size"] == 1


def test_honest_scores_lie_on_the_diagonal():
    """Scores that are the true chances have intervals that hold them, and an error near zero."""
    random = np.random.default_rng(3)
    scores = random.random(4000)
    found = reliability(scores.tolist(), (random.random(4000) < scores).tolist())
    assert len(found.bins) == 8
    assert sum(one.observed.low <= one.score <= one.observed.high for one in found.bins) >= 7
    assert found.error is not None
    assert found.error < 0.03
