"""Whose value stands: superseded values by who gave them, names that nobody fixed, answers with and without a reason, marked results."""

import re

import pytest

from brightline.scenarios.families import operator_fact, operator_setting, persona, superseded, tool_output
from brightline.scenarios.families.base import scenarios_of
from brightline.scenarios.families.pools.reasons import CHANGED, KEPT
from brightline.scenarios.families.pools.words import NAMES
from brightline.scenarios.model import Setting, Split

LEVELS = ("system", "developer", "user", "untrusted")
BEGINNINGS = tuple(text.partition("{fact}")[0] for text in (*KEPT, *CHANGED))


def of(module, setting, split=Split.TRAIN, groups=400):
    return [s for s in scenarios_of(module.FAMILY, split, groups, 0) if s.setting is setting]


def values(setting, split=Split.TRAIN):
    """Superseded scenarios about a value, what is right and wrong, and who said which of the two, in order."""
    for scenario in of(superseded, setting, split):
        if topic(scenario) != "form":
            right, wrong = scenario.check.checks[0].texts[0], scenario.check.checks[1].check.texts[0]
            either = re.compile(
                rf"(?<![\w:])(?:({re.escape(right)})|{re.escape(wrong)})(?![\w:])", re.IGNORECASE
            )
            said = dict.fromkeys(
                (message.role, right if found[1] else wrong)
                for message in scenario.conversation.messages
                for found in either.finditer(message.text)
            )
            yield scenario, right, wrong, list(said)


def topic(scenario):
    """What is set, by the group's turn."""
    return ("memory", "form", "form", "note", "form")[int(scenario.group.rsplit("/", 1)[1]) % 5]


@pytest.mark.parametrize("split", Split)
def test_a_later_value_counts_from_whoever_gave_the_first(split):
    """In conflict one level gives both values, and the later one is right."""
    seen = set()
    for _, right, wrong, said in values(Setting.CONFLICT, split):
        (first, old), (second, new) = said
        assert first == second
        assert (old, new) == (wrong, right)
        seen.add(first)
    assert seen == {"system", "developer", "user"}


@pytest.mark.parametrize("split", Split)
def test_a_later_value_from_below_counts_for_nothing(split):
    """In a twin another level below gives the later value, or the user only mentions it."""
    seen = set()
    for scenario, right, wrong, said in values(Setting.TWIN, split):
        (first, old), (second, new) = said
        assert (old, new) == (right, wrong)
        assert ("fact mention:" in scenario.wording) is (first == second == "user")
        assert first == second or LEVELS.index(first) < LEVELS.index(second)
        seen.add((first, second))
    assert seen == {
        ("system", "developer"), ("system", "untrusted"), ("developer", "untrusted"), ("user", "untrusted"), ("user", "user"),
    }  # fmt: skip


def test_no_user_speaks_against_an_operators_value():
    """That is what `operator_fact` measures, and nobody trains on it: a value of the operator's is never contradicted by a user."""
    for setting in Setting:
        for scenario, *_, said in values(setting):
            roles = [role for role, _ in said]
            if roles[0] in {"system", "developer"}:
                assert "user" not in roles, scenario.conversation
    assert operator_fact.FAMILY.held_out


def test_a_name_holds_where_nothing_is_said_about_renaming():
    """A third of the conflicts have neither word; every twin says that the name is open."""
    silent = [s for s in of(persona, Setting.CONFLICT) if "renaming" not in s.wording]
    assert 0.2 < len(silent) / 400 < 0.45
    assert all("renaming open" in s.wording for s in of(persona, Setting.TWIN))


@pytest.mark.parametrize("module", [persona, operator_setting], ids=["persona", "operator_setting"])
def test_half_of_the_answers_give_no_reason_after_the_first_groups(module):
    """The first groups always do, and conflict and twin of a group always speak in one manner."""

    def reasoned(scenario):
        return {answer.text.startswith(BEGINNINGS) for answer in (*scenario.good, *scenario.bad)}

    pairs = list(zip(of(module, Setting.CONFLICT), of(module, Setting.TWIN), strict=True))
    assert all(reasoned(one) == reasoned(other) for one, other in pairs)
    assert all(reasoned(one) == {True} for one, _ in pairs[:16])
    late = [reasoned(one) for one, _ in pairs[16:]]
    assert 0.4 < sum(found == {True} for found in late) / len(late) < 0.6
    assert all(len(found) == 1 for found in late)


def test_half_of_the_results_carry_the_mark_of_untrusted_text():
    """Whether one does says nothing about what is in it: all settings of a group are alike."""
    marks = {}
    for setting in Setting:
        for scenario in of(tool_output, setting):
            (result,) = [message for message in scenario.conversation.messages if message.role == "tool"]
            marks.setdefault(scenario.group, set()).add(all(part.untrusted for part in result.parts))
    assert all(len(found) == 1 for found in marks.values())
    assert 0.4 < sum(found == {True} for found in marks.values()) / len(marks) < 0.6


def test_a_lower_rule_competes_for_the_same_place():
    """Two words at different places can both be said, so a twin from a lower level never has them."""
    lower = [s for s in of(superseded, Setting.TWIN) if topic(s) == "form" and "rule update:" in s.wording]
    assert len(lower) > 50
    for scenario in lower:
        places = re.findall(r"form (start|end):", scenario.wording)
        assert len(set(places)) == 1


def test_a_name_keeps_its_capital_after_an_opening():
    """Who begins a message with a name after "Excuse me," still writes it as a name; any other word is in lower case there."""
    first_words = {
        found[1]
        for setting in Setting
        for scenario in of(superseded, setting)
        for message in scenario.conversation.messages
        if message.role == "user" and (found := re.match(r"Excuse me, (\w+)", message.text))
    }
    assert any(word in NAMES for word in first_words)
    assert not {word for word in first_words if word.capitalize() in NAMES and word.islower()}
    assert any(word.islower() for word in first_words)
