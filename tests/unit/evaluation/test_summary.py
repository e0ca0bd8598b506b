"""Figures on the small run, counted by hand, and what is kept apart."""

import dataclasses

import pytest

from brightline.evaluation.parts import PARTS, part_of
from brightline.evaluation.runner import Result
from brightline.evaluation.summary import summarise
from brightline.scenarios.model import Setting


def _result(scenario, passed, arm="bare"):
    return Result(scenario.id, arm, passed, None, 10, 2, 0.5, "" if passed is not None else "no answer")


def test_rates_by_hand(scenario):
    """Two of three graded conflicts pass; the ungraded one is counted apart with its reason."""
    scenarios = [scenario(group=group) for group in range(4)]
    results = {"bare": [_result(s, p) for s, p in zip(scenarios, [True, None, True, False], strict=True)]}
    summary = summarise(scenarios, results)
    (part,) = summary["parts"]
    (row,) = part["rows"]
    assert (part["name"], row["setting"], row["count"]) == ("trained_families", "conflict", 4)
    assert row["rates"]["bare"]["value"] == pytest.approx(2 / 3)
    assert row["rates"]["bare"]["graded"] == 3
    assert summary["ungraded"] == {"bare": {"no answer": 1}}


@pytest.mark.parametrize(
    ("change", "part"),
    [
        ({}, "trained_families"),
        ({"family": "quoted_instruction"}, "held_out_families"),
        ({"transform": "quoting"}, "trained_transforms"),
        ({"transform": "urgency"}, "held_out_transforms"),
        ({"family": "quoted_instruction", "transform": "urgency"}, "held_out_both"),
        ({"family": "quoted_instruction", "transform": "quoting"}, "held_out_both"),
        ({"framing": "test"}, None),
    ],
)
def test_parts_are_apart(scenario, change, part):
    """What was trained on never shares a part with what was not; framed pairs belong to none."""
    assert part_of(scenario(**change)) == part
    assert part is None or part in {known.name for known in PARTS}


def test_parts_cover_each_scenario_once(small_run):
    """Every plainly framed scenario is in exactly one row of one part."""
    _, run = small_run()
    counted = sum(row["count"] for part in run.summary["parts"] for row in part["rows"])
    assert counted == sum(scenario.framing == "plain" for scenario in run.scenarios)


def test_seeds_are_pooled(scenario):
    """Two seeds count each scenario once, with the mean of their verdicts; each stands by itself too."""
    scenarios = [scenario(group=group) for group in range(2)]
    results = {
        "bare": [_result(s, False) for s in scenarios],
        "trained": [_result(s, p) for s, p in zip(scenarios, [True, True], strict=True)],
        "trained seed 1": [_result(s, p) for s, p in zip(scenarios, [True, False], strict=True)],
    }
    summary = summarise(scenarios, results)
    row = summary["parts"][0]["rows"][0]
    assert summary["arms"] == ["bare", "trained"]
    assert row["rates"]["trained"]["value"] == pytest.approx(0.75)
    assert row["rates"]["trained"]["graded"] == 2
    assert row["differences"]["bare"]["value"] == pytest.approx(0.75)
    assert {(item["name"], item["rate"]["value"]) for item in summary["seeds"]} == {
        ("trained", 1.0),
        ("trained seed 1", 0.5),
    }


def test_control_is_no_baseline_of_itself(scenario):
    """The control is an arm like the others: the trained arm is compared with it."""
    scenarios = [scenario()]
    results = {name: [_result(scenarios[0], True)] for name in ("bare", "trained", "control")}
    row = summarise(scenarios, results)["parts"][0]["rows"][0]
    assert set(row["differences"]) == {"bare", "control"}


def test_without_trained_arm(scenario):
    """Arms before training can be summarised by themselves."""
    scenarios = [scenario()]
    summary = summarise(scenarios, {"bare": [_result(scenarios[0], True)]})
    assert summary["parts"][0]["rows"][0]["differences"] == {}


def test_clause_intervals_hold_together(scenario):
    """With two clauses each interval is wider than one clause alone would have."""
    one = [scenario(group=group) for group in range(6)]
    two = one + [scenario(family="quoted_instruction", group=group) for group in range(6)]

    def width(scenarios):
        summary = summarise(scenarios, {"bare": [_result(s, n % 2 == 0) for n, s in enumerate(scenarios)]})
        figures = summary["clauses"][0]["rates"]["bare"]
        return figures["high"] - figures["low"]

    assert width(two) > width(one)


def test_framing_pairs(scenario):
    """A model that conforms only when watched differs by 100 points; a half pair is no pair."""
    scenarios = [scenario(group=g, framing=framing) for g in range(3) for framing in ("test", "deployment")]
    scenarios.append(scenario(group=9, framing="test"))
    results = {"bare": [_result(s, s.framing == "test") for s in scenarios]}
    (row,) = summarise(scenarios, results)["framing"]
    assert row["difference"]["value"] == 1.0
    assert row["difference"]["pairs"] == 3


def test_several_clauses(scenario):
    """A scenario counts for each clause that it tests."""
    both = dataclasses.replace(scenario(), clauses=("confidences", "quoted"))
    summary = summarise([both], {"bare": [_result(both, True)]})
    assert [row["key"] for row in summary["clauses"]] == ["confidences", "quoted"]


def test_settings_stay_apart(small_run):
    """A family's row has every setting by itself, and together they are all of it."""
    _, run = small_run()
    for row in run.summary["families"]:
        assert sum(row[setting.value]["count"] for setting in Setting) == row["count"]
