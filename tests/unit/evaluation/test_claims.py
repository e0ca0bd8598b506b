"""Claims can fail, and say by how much."""

import dataclasses
from dataclasses import asdict

import pytest

from brightline.evaluation.claims import Claim, claims_of
from brightline.evaluation.statistics import paired_difference, rate
from brightline.evaluation.views import claim_figures


@pytest.mark.parametrize(
    ("value", "low", "strict", "verdict"),
    [
        (0.95, 0.91, False, "shown"),
        (0.95, 0.89, False, "met"),
        (0.90, 0.80, False, "met"),
        (0.89, 0.80, False, "missed"),
        (0.90, 0.90, True, "missed"),
        (0.91, 0.90, True, "met"),
    ],
)
def test_verdict(value, low, strict, verdict):
    """Shown by the whole interval, met by the figure, or missed; a strict bound has to be passed."""
    assert Claim("x", 0.9, value, low, 1.0, strict=strict).verdict == verdict


@pytest.mark.parametrize(
    ("bound", "value", "change", "read"),
    [
        (0.9, 187 / 208, False, ("≥ 90%", "89.9% [50%, 95%]")),
        (0.9, 188 / 208, False, ("≥ 90%", "90% [50%, 95%]")),
        (0.9, 0.88, False, ("≥ 90%", "88% [50%, 95%]")),
        (0.2, 0.198, True, ("≥ +20", "+19.8 [+50, +95]")),
        (-0.03, -0.032, True, ("≥ −3", "−3.2 [+50, +95]")),
    ],
)
def test_a_figure_that_misses_is_not_rounded_up_to_its_bound(bound, value, change, read):
    """A page that says `90%` and `missed` beside `≥ 90%` would contradict itself."""
    assert claim_figures(Claim("x", bound, value, 0.5, 0.95, change=change)) == read


def test_claims_of_a_run(small_run):
    """The small run's trained arm beats the bare one in conflict but does not conform in 90%."""
    _, run = small_run()
    verdicts = {claim.text: claim.verdict for claim in claims_of(run.summary, {})}
    assert verdicts["trained beats bare in conflict, held-out transforms"] in {"shown", "met"}
    assert "missed" in {
        verdict for text, verdict in verdicts.items() if text.startswith("trained conforms on trained")
    }


def test_always_refusing_fails(small_run):
    """A model that never says yes misses every claim of conformance."""
    _, run = small_run()
    from brightline.evaluation.summary import summarise

    refused = [dataclasses.replace(result, passed=False) for result in run.results["trained"]]
    summary = summarise(run.scenarios, {**run.results, "trained": refused})
    assert {c.verdict for c in claims_of(summary, {}) if c.text.startswith("trained conforms")} == {"missed"}


def test_lost_instruction_following():
    """A loss of more than three points of plain instruction following misses its claim; less than that is within it."""

    def retention(lost):
        before, after = [True] * 200, [False] * lost + [True] * (200 - lost)
        names = [str(number) for number in range(200)]
        return {
            "ifeval": {
                "rows": 200,
                "before": asdict(rate(before)),
                "after": asdict(rate(after)),
                "difference": asdict(paired_difference(after, before, names)),
            }
        }

    summary = {"arms": ["trained"], "parts": []}
    assert [claims_of(summary, retention(lost))[0].verdict for lost in (0, 5, 10)] == [
        "shown",
        "met",
        "missed",
    ]


def test_no_trained_arm_claims_nothing():
    """What was not measured claims nothing."""
    assert claims_of({"arms": ["bare"], "parts": []}, {}) == []
