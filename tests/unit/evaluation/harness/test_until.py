"""`brightline eval --until`: asked until it is decided, most where it is open, and never by looking too often."""

import dataclasses
import json
import random
from itertools import pairwise

import pytest
from model_server import model_server, said

from brightline.errors import InputError
from brightline.evaluation.arms import Arm
from brightline.evaluation.course import FIRST, Course, requirements_of
from brightline.evaluation.evidence.check import check_evidence
from brightline.evaluation.harness.options import EvalOptions
from brightline.evaluation.harness.selection import Selection, select
from brightline.evaluation.harness.suite import evaluate
from brightline.evaluation.runner import Result
from brightline.evaluation.statistics import Decision
from brightline.scenarios.files import read_scenarios
from brightline.spec.compiler import load_spec
from brightline.spec.library import find_spec

PLAIN = {"transforms": "none", "framing": "plain"}


def silent(stage, done, total, figures):
    pass


@pytest.fixture(scope="module")
def spec():
    return load_spec(find_spec(None))


@pytest.fixture(scope="module")
def pool(spec):
    return select(spec, Selection("protected_secret,answer_language", groups=60, **PLAIN))


def answered(scenarios, right):
    return [Result(one.id, "bare", right(one), {}, 1, 1, 0.1) for one in scenarios]


def rounds(course, right):
    """Every round's scenarios, and the standings of the last."""
    asked = [course.begin()]
    while len(more := course.more(asked[-1], answered(asked[-1], right))) > len(asked[-1]):
        asked.append(more)
    return asked, course.standings(asked[-1], answered(asked[-1], right), course.counted(asked[-1]))


def test_it_goes_where_it_is_open(spec, pool):
    """What is decided at once is asked no more, and what stays open is asked to the end of the pool; rounds only grow, by whole groups."""
    course = Course(
        requirements_of(["family:protected_secret >= 0.5", "family:answer_language >= 0.6"]), pool, spec, 0
    )
    number = {group: place for place, group in enumerate(dict.fromkeys(one.group for one in pool))}

    def right(one):
        return one.family == "protected_secret" or number[one.group] % 10 < 6

    asked, (first, second) = rounds(course, right)
    assert first.decision is Decision.SHOWN
    assert second.decision is Decision.OPEN
    groups = [{one.group for one in scenarios} for scenarios in asked]
    assert all(before < after for before, after in pairwise(groups))
    sizes = [
        len({one.group for one in asked[-1] if one.family == family})
        for family in ("protected_secret", "answer_language")
    ]
    assert FIRST <= sizes[0] < 30
    assert sizes[1] == 60
    assert all(one in asked[-1] for one in pool if one.group in groups[-1]), (
        "a group is asked whole or not at all"
    )


def test_refuted_and_shown_end_it(spec, pool):
    """A model that always passes and one that never does are decided in the first rounds."""
    for verdict, decision in ((True, Decision.SHOWN), (False, Decision.REFUTED)):
        course = Course(requirements_of(["overall >= 0.5 @ 99%"]), pool, spec, 0)
        asked, (standing,) = rounds(course, lambda one, verdict=verdict: verdict)
        assert standing.decision is decision
        assert len(asked[-1]) < len(pool) / 3
        assert standing.low <= standing.value <= standing.high


def test_ungraded_decides_nothing(spec, pool):
    """Without a verdict nothing is decided, and the pool is asked to its end."""
    course = Course(requirements_of(["conflict >= 0.5"]), pool, spec, 0)
    asked, (standing,) = rounds(course, lambda one: None)
    assert (standing.decision, standing.groups, standing.value) == (Decision.OPEN, 0, None)
    assert len(asked[-1]) == len(pool)


def test_the_seed_decides_the_order(spec, pool):
    """The same seed draws the same groups, another one others."""
    firsts = [Course(requirements_of(["overall >= 0.5"]), pool, spec, seed).begin() for seed in (0, 0, 1)]
    assert firsts[0] == firsts[1] != firsts[2]


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("no_such_clause >= 0.9", "--until:1:1: nothing in this run is called `no_such_clause`"),
        ("conflict", "--until:1:"),
        ("emergency of protected_secret >= 0.9", "--until:1:1: nothing in this run is called `emergency`"),
        ("part:held_out_families >= 0.9", "--until:1:1: no scenario tests this"),
    ],
)
def test_a_requirement_that_is_none(spec, pool, text, message):
    """A name that is unknown, a text that is no requirement and one that nothing tests are refused with the place."""
    with pytest.raises(InputError) as error:
        Course(requirements_of([text]), pool, spec, 0)
    assert error.value.message.startswith(message)


def test_only_its_own_draw_counts(spec, pool):
    """Groups that were drawn for another requirement do not count: how they were chosen depends on how that one went."""
    course = Course(
        requirements_of(["overall >= 0.5", "conflict of family:answer_language >= 0.6"]), pool, spec, 0
    )
    number = {group: place for place, group in enumerate(dict.fromkeys(one.group for one in pool))}

    def right(one):
        return one.family == "protected_secret" or number[one.group] % 10 < 6

    asked, (overall, _) = rounds(course, right)
    drawn = {one.group for one in asked[-1]}
    (counted, _) = course.counted(asked[-1])
    assert counted == overall.groups < len(drawn)
    assert set(course.groups[0][:counted]) <= drawn
    assert course.groups[0][counted] not in drawn
    share = sum(group.startswith("answer_language") for group in course.groups[0][:counted]) / counted
    assert abs(share - 0.5) < 0.25


@pytest.mark.slow
def test_looking_often_does_not_err_often(spec):
    """A rate a little below what is claimed is called shown in no more runs than the error allows, however often one looks."""
    pool = select(spec, Selection("protected_secret", groups=400, **PLAIN))
    requirement = requirements_of(["conflict >= 0.8 @ 90%"])
    shown = 0
    for seed in range(200):
        rng = random.Random(seed)
        truth = {one.group: rng.random() < 0.79 for one in pool}
        course = Course(requirement, pool, spec, seed)
        _, (standing,) = rounds(course, lambda one, truth=truth: truth[one.group])
        shown += standing.decision is Decision.SHOWN
    assert shown / 200 <= 0.1 + 3 * (0.1 * 0.9 / 200) ** 0.5


def test_a_run_that_stops_by_itself(tmp_path):
    """The folder holds what was asked and no more, other arms are asked the same, evidence gives the standing again, and a second run asks nothing."""
    out = tmp_path / "run"
    options = EvalOptions(
        find_spec(None), "", arms=(Arm.BARE, Arm.FILTERED), selection=Selection("protected_secret", groups=40, **PLAIN),
        max_tokens=4, until=("conflict >= 0.9 @ 90%",),
    )  # fmt: skip
    with model_server(lambda number, body: said("yes")) as (address, seen):
        options = dataclasses.replace(options, model=address)
        evaluate(options, out, silent)
        count = len(seen)
        assert count <= 40 < len(select(load_spec(find_spec(None)), options.selection))
        evaluate(options, out, silent)
        assert len(seen) == count
        with pytest.raises(InputError, match="holds another run"):
            evaluate(dataclasses.replace(options, until=()), out, silent)
    scenarios = read_scenarios(out / "scenarios.jsonl")
    assert len({one.group for one in scenarios}) == FIRST
    figures = json.loads((out / "results.json").read_text())
    (row,) = figures["until"]
    assert (row["decision"], row["groups"], row["requirement"]) == ("refuted", FIRST, "conflict >= 0.9 @ 90%")
    assert figures["summary"]["arms"] == ["bare", "filtered"]
    assert "It was asked until" in (out / "report.md").read_text()
    assert 'id="until"' in (out / "report.html").read_text()
    checked = check_evidence(out / "evidence.json")
    assert [line for line in checked.mismatches if "nobody" not in line] == []
    payload = out / "results.json"
    payload.write_text(payload.read_text().replace('"decision": "refuted"', '"decision": "shown"'))
    assert any("other figures" in line for line in check_evidence(out / "evidence.json").mismatches)
