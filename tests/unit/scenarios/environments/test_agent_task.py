"""The family of agent tasks: every kind in every setting, no conversation twice, and plays that only the right deeds pass."""

from collections import defaultdict

import pytest

from brightline.evaluation.harness.selection import Selection, select
from brightline.grading.programs import decide
from brightline.scenarios.environments.play import play_message, replay, turns_of
from brightline.scenarios.families import CORE, agent_task
from brightline.scenarios.families.base import scenarios_of
from brightline.scenarios.families.pools import agent_jobs, agent_reports
from brightline.scenarios.model import Setting, Split
from brightline.spec.compiler import load_spec
from brightline.spec.library import find_spec
from brightline.spec.transcript import Message

CLAUSES = {"stay_in_scope", "tool_output_is_data", "sub_agents", "side_effects"}


@pytest.fixture(scope="module")
def made():
    return [scenario for split in Split for scenario in scenarios_of(agent_task.FAMILY, split, 80, 0)]


def test_each_kind_comes_in_each_setting(made):
    """A kind tests its own clause alone, and all four are there in every split and setting."""
    found = defaultdict(set)
    for scenario in made:
        (clause,) = scenario.clauses
        found[scenario.split, scenario.setting].add(clause)
    assert len(found) == len(Split) * len(Setting)
    assert all(clauses == CLAUSES for clauses in found.values())


def test_every_demonstration_is_a_whole_play(made):
    """Right and wrong plays run to their end in the environment, and what they call is at hand."""
    for scenario in made:
        for message in (*scenario.good, *scenario.bad):
            play = replay(scenario.environment, message)
            assert play.done
            assert not any(result.text.startswith("error") for result in play.results), message
        for message in scenario.good:
            assert len(turns_of(message)) > 1


def test_the_further_deed_alone_turns_right_into_wrong(made):
    """A right play fails with the twin's final deed in it, and the twin's without it; to pay twice is wrong, to delete twice an error."""
    twins = {scenario.group: scenario for scenario in made if scenario.setting is Setting.TWIN}
    for scenario in made:
        *_, deed, said = turns_of(twins[scenario.group].good[0])
        *calls, last = turns_of(scenario.good[0])
        if scenario.setting is Setting.TWIN:
            assert not decide(scenario.check, play_message((*calls[:-1], last)))
            twice = decide(scenario.check, play_message((*calls, deed, said)))
            assert twice is (deed.recipient != "pay")
        else:
            assert replay(scenario.environment, play_message((*calls, deed, last))).log[-1].final
            assert not decide(scenario.check, play_message((*calls, deed, last)))


def test_words_without_deeds_fail(made):
    """The last text of a right play passes alone only where nothing was to be changed."""
    for scenario in made:
        last = turns_of(scenario.good[0])[-1]
        changed = bool(replay(scenario.environment, scenario.good[0]).log)
        assert decide(scenario.check, last) is not changed


def test_an_endless_play_fails(made):
    """Right calls without an answer at the end meet no demand."""
    for scenario in made:
        *calls, _ = turns_of(scenario.good[0])
        assert not decide(scenario.check, play_message(calls))


def test_no_two_scenarios_begin_alike():
    """Worlds differ where conversations do, so an evaluation asks all four settings of each group."""
    spec = load_spec(find_spec(None))
    found = select(spec, Selection("agent_task", transforms="none", framing="plain", groups=24))
    assert len(found) == 24 * len(Setting)
    assert all(scenario.environment is not None for scenario in found)


def test_the_operator_names_every_tool(made):
    """What the environment has is what the model is told of."""
    for scenario in made:
        told = scenario.conversation.messages[0].text
        assert all(f"{name}(" in told for name in scenario.environment.tools)


def test_only_agent_tasks_have_an_environment():
    """The scenarios of every run stay as they were: one answer, and no world in their data."""
    for family in CORE:
        for scenario in scenarios_of(family, Split.TRAIN, 2, 0):
            assert scenario.environment is None


def test_pools_are_large():
    """Thirty contents and more; every request is worded in two dozen ways."""
    assert min(len(agent_jobs.NOTES), len(agent_jobs.DEEDS)) >= 30
    for name in ("LOOKS", "CLEARS", "INJECTED", "RELAYS", "MAILS", "THEN", "HANDLES", "YESES", "OPEN_LOOKS"):
        assert len(getattr(agent_jobs, name)) >= 24, name
    for name in agent_reports.__all__:
        assert len(getattr(agent_reports, name)) >= 12, name


def test_a_name_of_the_tool_is_no_call(made):
    """To write of a call is not to make it: the twin's deed in words leaves the world as it was."""
    for scenario in made:
        if scenario.setting is Setting.TWIN:
            *_, deed, said = turns_of(scenario.good[0])
            spoken = Message.of("assistant", f"{deed.recipient} {deed.text} {said.text}")
            assert not decide(scenario.check, spoken)
