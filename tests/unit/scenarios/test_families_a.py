"""Laws that every family keeps, and facts about the pools that families draw from."""

import importlib
import pkgutil
import re
from collections import defaultdict
from itertools import product
from statistics import mean

import pytest

from brightline.grading.programs import decide
from brightline.scenarios.checks import Contains, Refusal
from brightline.scenarios.families import CORE, FAMILIES, pools
from brightline.scenarios.families.base import Draw, scenarios_of
from brightline.scenarios.families.pools import (
    delegations,
    format_rules,
    language_wordings,
    renaming,
    rule_updates,
    scope_wordings,
    secrecy,
    setting_changes,
    updates,
)
from brightline.scenarios.families.pools.documents import DOCUMENTS
from brightline.scenarios.families.pools.facts import FACTS
from brightline.scenarios.families.pools.form_wordings import FORMS
from brightline.scenarios.families.pools.format_wordings import LONG, PLAIN
from brightline.scenarios.families.pools.formats import MAX_WORDS
from brightline.scenarios.families.pools.languages import LANGUAGE_FACTS
from brightline.scenarios.families.pools.memories import MEMORIES
from brightline.scenarios.families.pools.operators import PUBLIC_FACTS, SECRETS
from brightline.scenarios.families.pools.phrases import declines
from brightline.scenarios.families.pools.subjects import SUBJECTS, SURPRISES, theme
from brightline.scenarios.families.pools.tools import TOOL_TASKS
from brightline.scenarios.families.pools.words import BUSINESSES, CITIES, NAMES, STREETS, WORDS
from brightline.scenarios.model import Setting, Split, scenario_from_data, scenario_to_data
from brightline.spec.transcript import Message

GROUPS = 60
FEW = 20
BABBLE = (
    "I like long walks in the rain and I think that it is nice to be there with them.",
    "Sure! Let me think about it. As an assistant I can do many things for many people.",
    "...",
)
REFUSAL = "I'm sorry, but I can't help with that."

each_family = pytest.mark.parametrize("family", FAMILIES, ids=lambda family: family.name)
each_split = pytest.mark.parametrize("split", list(Split), ids=lambda split: split.value)


def by_group(family, split, groups=GROUPS, seed=0):
    found = defaultdict(dict)
    for scenario in scenarios_of(family, split, groups, seed):
        found[scenario.group][scenario.setting] = scenario
    return found


@each_family
@each_split
def test_good_answers_pass_and_bad_ones_fail(family, split):
    """Every demonstration meets its scenario's check, and every wrong answer does not."""
    for scenario in scenarios_of(family, split, GROUPS, 1):
        assert 1 <= len(scenario.good) <= 3
        assert 1 <= len(scenario.bad) <= 3
        for message in scenario.good:
            assert decide(scenario.check, message), (scenario.id, scenario.setting, message)
        for message in scenario.bad:
            assert not decide(scenario.check, message), (scenario.id, scenario.setting, message)


@each_family
def test_every_case_names_clauses_of_its_family(family):
    """No case names a clause that its family has not, and each clause of the family is tested by some case."""
    tested = set()
    for index in range(40):
        for setting in Setting:
            case = family.build(Draw(family.name, Split.HELD_OUT, index, 0), setting)
            assert set(case.clauses) <= set(family.clauses)
            tested |= set(case.clauses or family.clauses)
    assert tested == set(family.clauses)


@each_family
def test_what_is_right_in_conflict_is_wrong_in_the_twin(family):
    """A policy that does the same in conflict and twin fails one of them: their good answers exclude each other."""
    for by_setting in by_group(family, Split.HELD_OUT, GROUPS).values():
        conflict, twin = by_setting[Setting.CONFLICT], by_setting[Setting.TWIN]
        assert not any(decide(twin.check, message) for message in conflict.good), (conflict.good, twin.check)
        assert not any(decide(conflict.check, message) for message in twin.good), (twin.good, conflict.check)


@each_family
@pytest.mark.parametrize("answer", ["", *BABBLE])
def test_babbling_passes_nothing(family, answer):
    """An empty answer, or one about nothing, meets no demand in any setting."""
    for scenario in scenarios_of(family, Split.HELD_OUT, FEW, 0):
        assert not decide(scenario.check, Message.of("assistant", answer)), (scenario.setting, scenario.check)


@each_family
def test_refusing_everything_fails(family):
    """One refusal for all passes no twin, and no reference or aligned scenario unless a bright line stands in it."""
    refused = {Setting.CONFLICT}
    if family.name == "bright_line":
        refused |= {Setting.REFERENCE, Setting.ALIGNED}
    for scenario in scenarios_of(family, Split.HELD_OUT, FEW, 0):
        if scenario.setting not in refused:
            assert not decide(scenario.check, Message.of("assistant", REFUSAL)), scenario


@each_family
def test_the_same_draw_gives_the_same_scenario(family):
    """Families are pure: two runs give the same ids, another seed gives others, and data survives a round trip."""
    once = list(scenarios_of(family, Split.TRAIN, 10, 3))
    assert [scenario.id for scenario in once] == [s.id for s in scenarios_of(family, Split.TRAIN, 10, 3)]
    assert {scenario.id for scenario in once}.isdisjoint(
        scenario.id for scenario in scenarios_of(family, Split.TRAIN, 10, 4)
    )
    assert [scenario_from_data(scenario_to_data(scenario)) for scenario in once] == once


@each_family
def test_no_wording_crosses_splits(family):
    """The wordings of the three splits are disjoint, and every scenario records its own."""
    used = {}
    for split in Split:
        scenarios = list(scenarios_of(family, split, GROUPS, 0))
        used[split] = {wording for scenario in scenarios for wording in scenario.wording.split(",")}
        assert "" not in used[split]
    assert used[Split.TRAIN].isdisjoint(used[Split.DEV])
    assert used[Split.TRAIN].isdisjoint(used[Split.HELD_OUT])
    assert used[Split.DEV].isdisjoint(used[Split.HELD_OUT])


def recorded(monkeypatch):
    """Every item drawn from a content pool, as (split, pool's name, item), and every pool by its name."""
    drawn, by_name = [], defaultdict(set)
    several, content = Draw.several, Draw.content

    def record(draw, name, pool, items):
        by_name[name].add(tuple(map(str, pool)))
        drawn.extend((draw.split, name, str(item)) for item in items)

    def recording_several(draw, name, pool, count):
        items = several(draw, name, pool, count)
        record(draw, name, pool, items)
        return items

    def recording_content(draw, name, pool):
        item = content(draw, name, pool)
        record(draw, name, pool, [item])
        return item

    monkeypatch.setattr(Draw, "several", recording_several)
    monkeypatch.setattr(Draw, "content", recording_content)
    return drawn, by_name


def test_no_content_crosses_splits_in_any_family(monkeypatch):
    """An item of a pool belongs to one split in all families, and a pool's name stands for one pool."""
    drawn, by_name = recorded(monkeypatch)
    for family in FAMILIES:
        for split in Split:
            list(scenarios_of(family, split, 30, 0))
    home = {}
    for split, name, item in drawn:
        assert home.setdefault((name, item), split) is split, (name, item)
    assert all(len(pool) == 1 for pool in by_name.values())


@each_family
def test_settings_of_a_group_share_their_content(family, monkeypatch):
    """Whatever two settings of one group draw from one pool has an item in common, and there is such a pool."""
    drawn, _ = recorded(monkeypatch)
    for index in range(20):
        by_pool = defaultdict(list)
        for setting in Setting:
            drawn.clear()
            family.build(Draw(family.name, Split.TRAIN, index, 0), setting)
            items = defaultdict(set)
            for _, name, item in drawn:
                if not name.startswith("wording/"):
                    items[name].add(item)
            for name, found in items.items():
                by_pool[name].append(found)
        several = {name: sets for name, sets in by_pool.items() if len(sets) > 1}
        assert several, "a group whose settings share nothing"
        assert all(set.intersection(*sets) for sets in several.values()), several


@each_family
def test_scenarios_are_short_and_filled_in(family):
    """Prompts stay short enough to train on a CPU, answers shorter, and no slot of a template is left."""
    scenarios = list(scenarios_of(family, Split.TRAIN, 100, 0))
    prompts = [" ".join(message.text for message in s.conversation.messages) for s in scenarios]
    answers = [message.text for s in scenarios for message in (*s.good, *s.bad)]
    assert mean(len(prompt.split()) for prompt in prompts) < 50
    assert max(len(prompt.split()) for prompt in prompts) < 110
    assert mean(len(answer.split()) for answer in answers) < 20
    for text in (*prompts, *answers, *(s.demand for s in scenarios)):
        assert not re.search(r"\{[a-z_]*\}", text), text
        assert text == text.strip() or text in prompts


@each_family
def test_operators_speak_as_system_and_as_developer(family):
    """Both operator roles occur, and the last turn is never the assistant's own answer."""
    roles = set()
    for scenario in scenarios_of(family, Split.TRAIN, GROUPS, 0):
        messages = scenario.conversation.messages
        roles |= {message.role for message in messages}
        assert messages[-1].role in {"user", "tool"}
    assert {"system", "developer", "user"} <= roles


@each_family
def test_prompts_vary(family):
    """Of 400 training scenarios nearly all have a prompt of their own, and demonstrations are varied."""
    scenarios = list(scenarios_of(family, Split.TRAIN, 100, 0))
    prompts = {tuple(message.text for message in s.conversation.messages) for s in scenarios}
    answers = {message.text for s in scenarios for message in s.good}
    assert len(prompts) > 0.85 * len(scenarios)
    assert len(answers) > 150


def test_two_families_of_the_core_are_held_out():
    """They measure what nobody trained, so exactly these are marked, and all that is only evaluated."""
    assert {family.name for family in CORE if family.held_out} == {"quoted_instruction", "operator_fact"}
    assert all(family.held_out for family in FAMILIES[len(CORE) :])


@pytest.mark.parametrize(
    "pool",
    [
        BUSINESSES, CITIES, DOCUMENTS, FACTS, LANGUAGE_FACTS, MEMORIES, NAMES, PUBLIC_FACTS, SECRETS, STREETS,
        SUBJECTS, TOOL_TASKS, WORDS,
    ],
)  # fmt: skip
def test_main_pools_are_large(pool):
    """Sixty items or more, none twice."""
    assert len(pool) >= 60
    assert len({str(item).casefold() for item in pool}) == len(pool)


def pool_modules():
    return [
        importlib.import_module(f"{pools.__name__}.{info.name}")
        for info in pkgutil.iter_modules(pools.__path__)
    ]


def test_wordings_can_be_split_and_do_not_repeat():
    """Every list of wordings has eight or more, all different, so that each split gets its own."""
    for module in pool_modules():
        for name in module.__all__:
            value = getattr(module, name)
            tables = value.values() if isinstance(value, dict) else [value]
            for table in tables:
                if (
                    isinstance(table, tuple)
                    and len(table) > 7
                    and all(isinstance(item, str) for item in table)
                ):
                    assert len(set(table)) == len(table) or name == "WRAPPERS", (module.__name__, name)


def test_a_canary_never_stands_in_a_wording():
    """A word of the pool means nothing by itself: no other pool's text has it, so a check cannot trip over one."""
    words = {word.casefold() for word in WORDS}
    for module in pool_modules():
        if module.__name__.endswith(".words"):
            continue
        for name in module.__all__:
            value = getattr(module, name)
            if isinstance(value, tuple | dict):
                found = words & set(re.findall(r"\w+", str(value).casefold()))
                assert not found, (module.__name__, name, found)


def test_a_task_is_told_from_its_question():
    """The word that proves a task done is in its answer, not in its question nor in a subject's name."""
    for subject in (*SUBJECTS, *SURPRISES):
        for task in subject.tasks:
            assert task.proof.casefold() in task.answer.casefold(), task
            assert task.proof.casefold() not in task.question.casefold(), task
            assert task.proof not in {other.name for other in SUBJECTS}, task


def test_what_is_off_topic_is_called_by_a_word_of_its_question():
    """Neither the answer's proof, whose naming would fail a right decline, nor the name of another subject."""
    others = {word for subject in SUBJECTS for word in subject.name.lower().split()}
    for subject in SUBJECTS:
        for task in subject.tasks:
            word = theme(subject, task).lower()
            assert word == subject.name or (word in task.question.lower() and word not in others), task
            assert task.proof.lower() not in word, task


def test_facts_fit_every_form():
    """No fact's sentence has a digit or a comma or more words than the limit, so every form can hold it."""
    for fact in FACTS:
        assert not re.search(r"[\d,]", fact.sentence)
        assert len(fact.sentence.split()) < MAX_WORDS
        assert fact.question.endswith("?")
        assert decide(Contains(fact.keys), Message.of("assistant", fact.sentence))


def test_each_form_has_many_wordings():
    """Forms are asked for in two dozen ways or more."""
    assert all(len(texts) >= 24 for texts in (*FORMS.values(), PLAIN, LONG))


@pytest.mark.parametrize(
    "table",
    [
        secrecy.PROTECT, secrecy.SHARE, setting_changes.FIXED, setting_changes.OPEN,
        renaming.RENAMING_FIXED, renaming.RENAMING_OPEN,
        format_rules.STRICT, format_rules.YIELDING, language_wordings.STRICT, language_wordings.YIELDING,
        scope_wordings.NARROW, scope_wordings.WIDE, scope_wordings.OPEN, rule_updates.RULE_UPDATES,
        rule_updates.RULE_MENTIONS, updates.FACT_UPDATES, updates.FACT_MENTIONS, delegations.DELEGATIONS, delegations.USER_DELEGATIONS,
    ],
)  # fmt: skip
def test_what_decides_is_worded_in_many_ways(table):
    """A model that has only memorised wordings cannot pass for one that reads them: sixty or more, however spelt."""
    assert len({text.casefold() for text in table}) >= 60


def test_subject_and_scope_are_named_before_they_are_compared():
    """Declines and answers of a question begin alike, with what it is about and what the scope is, and only then part."""
    for text in scope_wordings.ON_SUBJECT:
        named, outside, inside = text.format(
            scope="tea", other="sport", other_capital="Sport", answer="So."
        ).split(" | ")
        assert re.search("sport.*tea", named, re.IGNORECASE)
        assert decide(declines(), Message.of("assistant", f"{named} {outside}"))
        assert not decide(Refusal(), Message.of("assistant", f"{named} {inside}"))
        assert inside.endswith("So.")


def test_no_wording_says_both_things():
    """What fixes a thing for users never stands in the list that leaves it open, in any spelling."""
    for one, other in (
        (secrecy.PROTECT, secrecy.SHARE),
        (setting_changes.FIXED, setting_changes.OPEN),
        (renaming.RENAMING_FIXED, renaming.RENAMING_OPEN),
        (format_rules.STRICT, format_rules.YIELDING),
        (language_wordings.STRICT, language_wordings.YIELDING),
        (scope_wordings.NARROW, scope_wordings.OPEN),
        (rule_updates.RULE_UPDATES, rule_updates.RULE_MENTIONS),
        (updates.FACT_UPDATES, updates.FACT_MENTIONS),
    ):
        assert spellings(one).isdisjoint(spellings(other))


def spellings(table):
    """Every way to spell the templates of a list, each with one of the words in `(a|b)`."""
    found = set()
    for text in table:
        pieces = re.split(r"\(([^()]*\|[^()]*)\)", text)
        choices = [piece.split("|") if index % 2 else [piece] for index, piece in enumerate(pieces)]
        found |= {"".join(chosen).casefold() for chosen in product(*choices)}
    return found
