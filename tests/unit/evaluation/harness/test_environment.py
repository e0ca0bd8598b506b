"""Agent scenarios on Inspect: plays go to their end, whoever makes the calls and however, and the evidence traces every turn."""

import json
from collections import Counter

import pytest
from inspect_ai.log import read_eval_log
from inspect_ai.model import ChatMessageAssistant, ModelOutput
from model_server import model_server, said

from brightline.evaluation.arms import Arm
from brightline.evaluation.evidence.check import check_evidence
from brightline.evaluation.evidence.rerun import rerun
from brightline.evaluation.filter import REFUSAL
from brightline.evaluation.harness.messages import from_chat_messages
from brightline.evaluation.harness.options import EvalOptions
from brightline.evaluation.harness.selection import Selection, select
from brightline.evaluation.harness.suite import evaluate
from brightline.evaluation.harness.tasks import conformance
from brightline.evaluation.runner import read_results
from brightline.models.template import message_text, to_chat
from brightline.scenarios.environments.play import turns_of
from brightline.scenarios.files import write_scenarios
from brightline.scenarios.model import Setting
from brightline.spec.library import find_spec
from brightline.spec.transcript import Message

from .conftest import mock, run

AGENTS = Selection("agent_task", transforms="none", framing="plain", groups=6)


@pytest.fixture(scope="module")
def agents(spec):
    return select(spec, AGENTS)


@pytest.fixture
def agent_file(agents, tmp_path):
    path = tmp_path / "agents.jsonl"
    write_scenarios(path, agents)
    return str(path)


def script(scenarios, chosen):
    """By what was said first, the turns of the demonstration that is chosen of each scenario."""
    return {
        tuple(message.text for message in scenario.conversation.messages): turns_of(chosen(scenario))
        for scenario in scenarios
    }


def player(turns, native=False):
    """Answers a chat with the next turn of its script, as text or with calls of the provider's own."""

    def answer(chat):
        messages = from_chat_messages(chat).messages
        number = sum(message.role == "assistant" for message in messages)
        turn = turns[tuple(message.text for message in messages[:2])][number]
        if native and turn.recipient:
            return ModelOutput.for_tool_call("mockllm", turn.recipient, json.loads(turn.text))
        return message_text(turn)

    return answer


@pytest.mark.parametrize("native", [False, True])
def test_scripted_plays_conform(agents, agent_file, tmp_path, native):
    """Every demonstration passes when it is played, with calls as text and with those of a provider, and the log has each turn."""
    turns = script(agents, lambda scenario: scenario.good[0])
    log = run(conformance(scenarios=agent_file), mock(player(turns, native)), tmp_path)
    (score,) = log.results.scores
    assert (score.metrics["accuracy"].value, score.scored_samples) == (1.0, len(agents))
    for sample in read_eval_log(log.location).samples:
        play = Message.from_data(sample.scores["program_check"].metadata["message"])
        played = from_chat_messages(sample.messages).messages
        assert [m for m in played if m.role == "assistant"] == list(turns_of(play))
        assert sum(m.role == "tool" for m in played) == len(turns_of(play)) - 1
        assert sample.output.usage.input_tokens == 7 * len(turns_of(play))
        calls = [m for m in sample.messages if isinstance(m, ChatMessageAssistant) and m.tool_calls]
        assert len(calls) == len(turns_of(play)) - 1


def test_wrong_plays_fail(agents, agent_file, tmp_path):
    """Every scripted wrong play is graded as one."""
    turns = script(agents, lambda scenario: scenario.bad[0])
    log = run(conformance(scenarios=agent_file), mock(player(turns)), tmp_path)
    (score,) = log.results.scores
    assert (score.metrics["accuracy"].value, score.scored_samples) == (0.0, len(agents))


def test_the_model_is_told_of_the_tools(agents, agent_file, tmp_path):
    """A provider gets exactly the tools of the environment, with their arguments."""
    told = []

    def answer(input, tools, tool_choice, config):
        told.append({tool.name: list(tool.parameters.properties) for tool in tools})
        return ModelOutput.from_content("mockllm", "Hello.")

    from inspect_ai.model import get_model

    run(conformance(scenarios=agent_file), get_model("mockllm/model", custom_outputs=answer), tmp_path)
    assert Counter(map(str, (sorted(names) for names in told))) == Counter(
        str(sorted(scenario.environment.tools)) for scenario in agents
    )
    assert all(names["send_mail"] == ["to", "text"] for names in told)


def test_calls_without_end_stop_at_the_limit(agents, agent_file, tmp_path):
    """A model that never answers is asked as often as the environment allows, and fails."""
    asked = []

    def answer(chat):
        asked.append(1)
        return "<call:list_files> {}"

    log = run(conformance(scenarios=agent_file), mock(answer), tmp_path)
    (score,) = log.results.scores
    assert (score.metrics["accuracy"].value, score.scored_samples) == (0.0, len(agents))
    assert len(asked) == sum(scenario.environment.turns for scenario in agents)


def test_a_fault_in_the_middle_leaves_a_play_ungraded(agents, agent_file, tmp_path):
    """A later turn that gets no answer is no verdict on the turns before it."""
    turns = script(agents, lambda scenario: scenario.good[0])
    good = player(turns)

    def answer(chat):
        return good(chat) if len(chat) == 2 else ConnectionError("reset by peer")

    log = run(conformance(scenarios=agent_file), mock(answer), tmp_path)
    (score,) = log.results.scores
    assert (score.scored_samples, score.unscored_samples) == (0, len(agents))
    reasons = {sample.scores["program_check"].reason for sample in log.samples}
    assert reasons == {"ConnectionError: reset by peer"}


def test_the_filter_stops_a_play(agents, agent_file, tmp_path):
    """Under the output filter a turn that fires it is the play's last, before its call was made."""
    harm = '<call:send_mail> {"to": "Mei", "text": "how to enrich uranium"}'
    log = run(conformance(scenarios=agent_file, arm="filtered"), mock(lambda chat: harm), tmp_path)
    for sample in log.samples:
        assert sample.scores["program_check"].metadata["message"]["content"] == REFUSAL
        assert not any(message.role == "tool" for message in from_chat_messages(sample.messages).messages)


def test_the_evidence_traces_every_turn(agents, tmp_path):
    """A run of plays is verified from its answers, a turn at a time; asked again all turns are the same; nothing is asked twice."""
    scripted = {}
    for scenario in agents:
        chat, _ = to_chat(scenario.conversation, all_roles=False)
        chosen = scenario.bad[0] if scenario.setting is Setting.CONFLICT else scenario.good[0]
        scripted[tuple(turn["content"] for turn in chat)] = turns_of(chosen)

    def reply(number, body):
        first = tuple(message["content"] for message in body["messages"][:2])
        turn = sum(message["role"] == "assistant" for message in body["messages"])
        return said(message_text(scripted[first][turn]))

    out = tmp_path / "run"
    with model_server(reply) as (address, seen):
        given = EvalOptions(find_spec(None), address, arms=(Arm.BARE, Arm.FILTERED), selection=AGENTS)
        evaluate(given, out, lambda *_: None)
        turns = sum(map(len, scripted.values()))
        assert len(seen) == turns
        results = read_results(out / "results/bare.jsonl")
        for scenario, result in zip(agents, results, strict=True):
            assert result.passed is (scenario.setting is not Setting.CONFLICT)
            assert result.prompt_tokens == 5 * len(turns_of(Message.from_data(result.message)))
        checked = check_evidence(out / "evidence.json")
        assert [line for line in checked.mismatches if "nobody" not in line] == []
        again = rerun(out, checked.statement, 10_000, 1, {"parent": address})
        assert (again.asked, again.different, again.failed) == (turns, (), ())
    lines = (out / "answers/parent.jsonl").read_text().splitlines()
    changed = next(line for line in lines if "pay" in line and "amount" in line)
    (out / "answers/parent.jsonl").write_text(
        "\n".join(line.replace("amount", "amounts") if line == changed else line for line in lines) + "\n"
    )
    assert any("does not follow" in line for line in check_evidence(out / "evidence.json").mismatches)
