"""How often corrected intervals hold the truth, by simulation."""

from itertools import product

import numpy as np
import pytest

from brightline.grading.calibration import Calibration
from brightline.grading.correction import corrected_difference, corrected_rate, powered_mean

TRIALS = 2000
NOISE = 3 * np.sqrt(0.95 * 0.05 / TRIALS)
"""Three standard errors of a simulated coverage of 95 %."""


@pytest.mark.slow
@pytest.mark.parametrize("truth", [0.02, 0.2, 0.5, 0.9, 0.99])
@pytest.mark.parametrize(("sensitivity", "specificity"), [(0.95, 0.9), (0.7, 0.8), (0.9, 0.6)])
@pytest.mark.parametrize(("size", "labelled"), [(100, 50), (400, 190), (2000, 100)])
def test_corrected_rates_cover(truth, sensitivity, specificity, size, labelled):
    """Lang and Reiczigel's interval holds the true rate at least as often as it says, whatever the rate and the grader."""
    random = np.random.default_rng(int(1000 * truth) + size)
    apparent = truth * sensitivity + (1 - truth) * (1 - specificity)
    seen = random.binomial(size, apparent, TRIALS)
    hits = random.binomial(labelled, sensitivity, TRIALS)
    passes = random.binomial(labelled, specificity, TRIALS)
    held = 0
    for count, hit, kept in zip(seen, hits, passes, strict=True):
        known = Calibration(int(hit), labelled - int(hit), int(kept), labelled - int(kept))
        found = corrected_rate(count / size, size, known)
        held += found.low <= truth <= found.high
    assert held / TRIALS >= 0.95 - NOISE - 0.01


@pytest.mark.slow
@pytest.mark.parametrize(("first", "second"), [(0.5, 0.5), (0.9, 0.6), (0.98, 0.3), (0.6, 0.75)])
@pytest.mark.parametrize(("sensitivity", "specificity"), [(0.95, 0.9), (0.7, 0.8), (0.9, 0.6)])
@pytest.mark.parametrize(("size", "labelled"), [(100, 50), (400, 190), (2000, 100)])
def test_corrected_differences_cover(first, second, sensitivity, specificity, size, labelled):
    """Fieller's interval holds the true paired difference as often as it says, whatever the rates and the grader."""
    from scipy.stats import norm

    random = np.random.default_rng(int(1000 * first + 100 * second) + size)
    held = 0
    for _ in range(TRIALS):
        ease = random.random(size)
        graded = [
            np.where(ease < rate, random.random(size) < sensitivity, random.random(size) >= specificity)
            for rate in (first, second)
        ]
        change = graded[0].astype(float) - graded[1]
        reach = float(norm.ppf(0.975)) * float(change.std(ddof=1)) / np.sqrt(size)
        hits, passes = random.binomial(labelled, sensitivity), random.binomial(labelled, specificity)
        known = Calibration(int(hits), labelled - int(hits), int(passes), labelled - int(passes))
        found = corrected_difference(float(change.mean()), reach, size, known)
        held += found.low <= first - second <= found.high
    assert held / TRIALS >= 0.95 - NOISE - 0.005


@pytest.mark.slow
@pytest.mark.parametrize("truth", [0.1, 0.5, 0.9, 0.98])
@pytest.mark.parametrize(("sensitivity", "specificity"), [(0.99, 0.97), (0.95, 0.9), (0.8, 0.8)])
@pytest.mark.parametrize(("size", "labelled"), [(200, 100), (2000, 200), (300, 300)])
def test_labels_of_the_same_answers_cover(truth, sensitivity, specificity, size, labelled):
    """Labels may be of answers that the rate is over: what both share moves them together, so the interval is wider than it need be."""
    random = np.random.default_rng(int(1000 * truth) + size)
    held = 0
    for _ in range(TRIALS):
        so = random.random(size) < truth
        said = np.where(so, random.random(size) < sensitivity, random.random(size) >= specificity)
        known, seen = so[:labelled], said[:labelled]
        counts = (known & seen, known & ~seen, ~known & ~seen, ~known & seen)
        found = corrected_rate(float(said.mean()), size, Calibration(*(int(count.sum()) for count in counts)))
        held += found.low <= truth <= found.high
    assert held / TRIALS >= 0.95 - NOISE


@pytest.mark.slow
def test_uncorrected_rates_do_not_cover():
    """The interval that ignores the grader's error misses the truth almost always: the correction is not for show."""
    from brightline.grading.figures import share

    random = np.random.default_rng(0)
    seen = random.binomial(400, 0.9 * 0.7 + 0.1 * 0.2, 200)
    held = sum((found := share(int(count), 400)).low <= 0.9 <= found.high for count in seen)
    assert held == 0


@pytest.mark.slow
@pytest.mark.parametrize(("labelled", "many"), list(product([50, 200], [100, 2000])))
@pytest.mark.parametrize("quality", [0.0, 0.5, 0.9])
def test_powered_means_cover(labelled, many, quality):
    """Prediction-powered intervals hold the true mean as often as they say, for useless and for good graders."""
    random = np.random.default_rng(labelled + many)
    held = 0
    for _ in range(TRIALS):
        truth = random.beta(4, 2, labelled + many)
        score = quality * truth + (1 - quality) * random.beta(2, 3, labelled + many)
        found = powered_mean(truth[:labelled], score[:labelled], score[labelled:])
        held += found.low <= 4 / 6 <= found.high
    assert held / TRIALS >= 0.95 - NOISE - (0.02 if labelled < 100 else 0.005)
