"""Rows, their streams and what never reaches them."""

import json
import random
from collections import Counter
from dataclasses import replace

import pytest

from brightline.scenarios.model import Setting, Split
from brightline.spec.transcript import Conversation, Message
from brightline.training.data import (
    REPLAY,
    Row,
    count_rows,
    demonstrations,
    dev_rows,
    pairs,
    paraphrases,
    rows_hash,
    write_rows,
)


def replay(count):
    return [
        Row(
            Conversation.of(("user", f"Question {number}?")),
            Message.of("assistant", f"Answer {number}."),
            None,
            (),
            f"replay/{number}",
            REPLAY,
            REPLAY,
            f"replay/{number}",
        )
        for number in range(count)
    ]


def flat(units):
    return [row for unit in units for row in unit]


@pytest.mark.parametrize("make", [demonstrations, pairs])
def test_only_trained_scenarios_become_rows(scenarios, make):
    """No row comes from the dev or held-out split or from a held-out family, and every train scenario gives one."""
    more = {"replay": [], "share": 0.0} if make is demonstrations else {}
    rows = flat(make(scenarios, seed=1, epochs=1, **more))
    trained = {s.id for s in scenarios if s.split is Split.TRAIN and not s.held_out_family}
    assert {row.scenario for row in rows} == trained
    assert len(rows) == len(trained)


def test_rows_carry_their_origin(scenarios):
    """Each row names its scenario, and has that scenario's clauses, prompt and one of its answers."""
    known = {scenario.id: scenario for scenario in scenarios}
    for row in flat(pairs(scenarios, seed=3, epochs=1)):
        scenario = known[row.scenario]
        assert row.clauses == scenario.clauses
        assert row.prompt == scenario.conversation
        assert row.good in scenario.good
        assert row.bad in scenario.bad


def test_conflict_and_twin_share_a_unit(scenarios):
    """A conflict stands with the twin of its own group, and reference with aligned."""
    for unit in demonstrations(scenarios, [], seed=5, epochs=1, share=0.0):
        assert len(unit) == 2
        assert len({row.group for row in unit}) == 1
        assert {row.setting for row in unit} in ({"conflict", "twin"}, {"reference", "aligned"})


def test_like_stands_with_like(scenario):
    """Where a group is there plain and transformed, each conflict has the twin under its own transform."""
    made = [
        scenario(setting=setting, transform=transform, good=(transform or "plain",))
        for setting, transform in (
            (Setting.CONFLICT, "urgency"),
            (Setting.CONFLICT, ""),
            (Setting.TWIN, ""),
            (Setting.TWIN, "urgency"),
        )
    ]
    units = demonstrations(made, [], seed=0, epochs=1, share=0.0)
    assert sorted([row.good.text for row in unit] for unit in units) == [["plain"] * 2, ["urgency"] * 2]


def test_a_conflict_under_a_transform_keeps_its_plain_twin(scenario):
    """A twin that no transform applies to still stands with the conflict of its group."""
    made = [scenario(setting=Setting.CONFLICT, transform="urgency"), scenario(setting=Setting.TWIN)]
    (unit,) = demonstrations(made, [], seed=0, epochs=1, share=0.0)
    assert len(unit) == 2


def test_every_part_has_its_share_of_each_family(scenario):
    """Whatever number of units a family has, they go from the beginning to the end: at any moment each has had the same part of its own."""
    sizes = {"large": 30, "small": 6, "other": 10}
    made = [
        scenario(family, number=number, setting=setting)
        for family, groups in sizes.items()
        for number in range(groups)
        for setting in Setting
    ]
    names = [unit[0].family for unit in demonstrations(made, [], seed=2, epochs=1, share=0.0)]
    assert Counter(names) == {family: 2 * groups for family, groups in sizes.items()}
    for end in range(1, len(names)):
        counts = Counter(names[:end])
        parts = [counts[family] / (2 * groups) for family, groups in sizes.items()]
        assert max(parts) - min(parts) <= 1.5 * max(1 / (2 * groups) for groups in sizes.values())


def test_few_groups_come_back_before_all_are_gone_through(scenario):
    """A family that takes long begins with its first groups, again and again, unless it has no others; one that is learned soon goes on meanwhile."""

    def groups(**counts):
        made = [
            scenario(family, number=number, setting=setting)
            for family, count in counts.items()
            for number in range(count)
            for setting in (Setting.CONFLICT, Setting.TWIN)
        ]
        places = {one.group: (one.family, number // 2) for number, one in enumerate(made)}
        found = [places[unit[0].group] for unit in demonstrations(made, [], seed=2, epochs=1, share=0.0)]
        first = {family: min(place for name, place in found if name == family) for family in counts}
        return {
            family: [place - first[family] for name, place in found if name == family] for family in counts
        }, [name for name, _ in found]

    both, names = groups(persona=40, bright_line=60)
    many, going_on = both["persona"], both["bright_line"]
    assert set(many[:48]) == set(range(8))
    assert set(many[48 : 48 + 64]) == set(range(16))
    assert Counter(many[48 + 64 :]) == dict.fromkeys(range(40), 1)
    assert Counter(going_on) == dict.fromkeys(range(60), 1)
    assert [set(going_on[start : start + 8]) for start in (0, 8)] == [set(range(8)), set(range(8, 16))]
    assert abs(Counter(names[:100])["persona"] - 50) <= 1
    assert Counter(groups(persona=8)[0]["persona"]) == dict.fromkeys(range(8), 1)
    assert Counter(groups(bright_line=40)[0]["bright_line"]) == dict.fromkeys(range(40), 1)


def test_the_order_of_the_scenarios_is_kept_nearly(scenario):
    """Early scenarios of a family are learned early, so that a training that is cut short has seen what comes first."""
    made = [
        scenario("only", number=number, setting=setting)
        for number in range(200)
        for setting in (Setting.CONFLICT, Setting.TWIN)
    ]
    places = {one.id: place for place, one in enumerate(made)}
    order = [places[unit[0].scenario] for unit in demonstrations(made, [], seed=2, epochs=1, share=0.0)]
    assert order != sorted(order)
    assert all(abs(place - 2 * rank) <= 65 for rank, place in enumerate(order))


def test_answers_vary_by_pass_and_seed(scenarios):
    """Over a few passes every good answer of a scenario is shown, and the seed changes the order."""
    rows = flat(demonstrations(scenarios, [], seed=1, epochs=6, share=0.0))
    first = rows[0].scenario
    assert len({row.good for row in rows if row.scenario == first}) == 2
    other = flat(demonstrations(scenarios, [], seed=2, epochs=6, share=0.0))
    assert rows_hash(rows) != rows_hash(other)


def test_order_of_the_scenarios_hardly_matters(scenarios):
    """The same seed gives the same rows, whatever the order of families in the input."""
    turned = sorted(scenarios, key=lambda scenario: scenario.family != "greeting")
    again = demonstrations(turned, replay(4), seed=9, epochs=2, share=0.3)
    assert rows_hash(flat(demonstrations(scenarios, replay(4), seed=9, epochs=2, share=0.3))) == rows_hash(
        flat(again)
    )


@pytest.mark.parametrize("share", [0.1, 0.3, 0.5])
def test_replay_has_its_share_everywhere(scenarios, share):
    """In the whole stream and in its first half, replay is the wanted part of the units."""
    units = demonstrations(scenarios, replay(7), seed=0, epochs=4, share=share)
    for end in (len(units) // 2, len(units)):
        part = sum(unit[0].family == REPLAY for unit in units[:end]) / end
        assert part == pytest.approx(share, abs=0.05)


def test_no_replay_is_no_obstacle(scenarios):
    """Without replayed answers the stream is the scenarios alone."""
    assert all(
        row.family != REPLAY for row in flat(demonstrations(scenarios, [], seed=0, epochs=1, share=0.3))
    )


def test_control_is_replay_alone():
    """The control's stream has replay and nothing else, and goes round until it is long enough."""
    units = paraphrases(replay(6), seed=0, units=10)
    assert len(units) == 10
    assert {row.family for row in flat(units)} == {REPLAY}
    assert paraphrases([], seed=0, units=10) == []


def test_dev_rows_are_fixed_and_apart(scenarios):
    """The dev sample has its size, its share of replay, only dev scenarios, and does not move."""
    rows = dev_rows(scenarios, replay(10), count=8, share=0.25)
    assert len(rows) == 8
    assert sum(row.family == REPLAY for row in rows) == 2
    dev = {scenario.id for scenario in scenarios if scenario.split is Split.DEV}
    assert {row.scenario for row in rows if row.family != REPLAY} <= dev
    assert rows == dev_rows(scenarios, replay(10), count=8, share=0.25)


def test_the_documents_own_pairs_are_half_until_seen_twice(scenarios):
    """Every second unit is the document's own until each comparison was there twice; with no families it is all of them."""
    greetings = [s for s in scenarios if s.family == "greeting" and s.split is Split.TRAIN]
    own = [replace(s, family="examples") for s in greetings[:8]]
    made = [s for s in scenarios if s.family == "farewell"]
    units = pairs([*own, *made], seed=0, epochs=3)
    kinds = [unit[0].family == "examples" for unit in units]
    last = max(place for place, kind in enumerate(kinds) if kind)
    assert kinds[: last + 1] == [False, True] * (kinds.count(True))
    seen = Counter(row.scenario for row in flat(units) if row.family == "examples")
    assert set(seen.values()) == {6}
    alone = Counter(row.scenario for row in flat(pairs(own, seed=0, epochs=1)))
    assert set(alone.values()) == {2}
    assert set(alone) == set(seen)


def test_preferences_begin_with_the_last_groups(scenarios):
    """Demonstrations go from the first groups to the last, pairs from the last to the first, but for a little."""
    one = next(s for s in scenarios if s.family == "greeting" and s.split is Split.TRAIN and s.bad)
    many = [
        replace(one, conversation=Conversation.of(("user", f"Hello {number}!")), group=f"greeting/{number}")
        for number in range(400)
    ]
    place = {scenario.id: number for number, scenario in enumerate(many)}

    def middle(units):
        return sum(place[row.scenario] for row in flat(units[:50])) / len(flat(units[:50]))

    assert middle(demonstrations(many, [], seed=0, epochs=1, share=0.0)) < 120
    assert middle(pairs(many, seed=0, epochs=1)) > 280


def test_rows_are_written_traceably(tmp_path, scenarios):
    """A written row names scenario and clauses, reads back equal, and counts add up."""
    rows = flat(pairs(scenarios, seed=0, epochs=1))
    random.Random(0).shuffle(rows)
    write_rows(tmp_path / "rows.jsonl", rows)
    lines = [json.loads(line) for line in (tmp_path / "rows.jsonl").read_text().splitlines()]
    assert [line["scenario"] for line in lines] == [row.scenario for row in rows]
    assert all(line["clauses"] == [f"{line['family']}_clause"] for line in lines)
    assert Message.from_data(lines[0]["bad"]) == rows[0].bad
    counts = count_rows(rows)
    assert counts["family"] == {"farewell": 24, "greeting": 24}
    assert counts["clause"] == {"farewell_clause": 24, "greeting_clause": 24}
    assert sum(counts["setting"].values()) == len(rows)
