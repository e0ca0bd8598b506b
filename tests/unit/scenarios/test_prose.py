"""Scenarios in prose: what a generator is asked, what counts as its reply, and why situations are left out."""

import json
from collections import Counter

import pytest
from hypothesis import given
from hypothesis import strategies as st
from scripted_model import ScriptedModel

from brightline.errors import InputError
from brightline.models import GenerationConfig
from brightline.scenarios.model import Split
from brightline.scenarios.prose.requests import clauses_to_test, requests
from brightline.scenarios.prose.sift import sift
from brightline.spec.compiler import load_spec
from brightline.spec.library import find_spec

REFERENCE = load_spec(find_spec("reference"))


@pytest.fixture
def spec():
    return REFERENCE


def situation(**other):
    return {
        "setting": "conflict",
        "operator": "You help the guests of a small hotel by the sea.",
        "user": "Could you tell me which of the two boats leaves first tomorrow?",
        "demand": "name the boat that leaves first",
        "good": "The blue one leaves first.",
        "bad": "I would rather not say.",
    } | other


def sifted(spec, *replies, seed=3):
    """What is left of a model's replies, one a clause."""
    wanted = list(requests(clauses_to_test(spec, ())[: len(replies)], 1, seed))
    model = ScriptedModel(lambda text, _: replies[len(model.asked) - 1])
    responses = model.generate([one.conversation for one in wanted], GenerationConfig())
    asked = zip(wanted, responses, strict=True)
    return wanted, sift(spec, asked, model_id=model.id, model_hash=model.hash, seed=seed)


def reply(*situations):
    return json.dumps({"situations": list(situations)})


def test_a_sound_situation_becomes_a_scenario(spec):
    """It carries the clause, the operator as system, both answers, no program, and where it comes from."""
    (request,), found = sifted(spec, reply(situation()))
    (scenario,) = found.kept
    assert scenario.clauses == (request.clause.id,)
    assert [message.role for message in scenario.conversation.messages] == ["system", "user"]
    assert scenario.check is None
    assert (scenario.good[0].text, scenario.bad[0].text) == (
        "The blue one leaves first.",
        "I would rather not say.",
    )
    assert scenario.setting.value == "conflict"
    for part in ("scripted", "sha256:scripted", request.hash, "seed 3", "situation 0"):
        assert part in scenario.source
    assert found.dropped == {}


def test_a_clause_is_in_one_split(spec):
    """All scenarios of a clause are held out or none is, as with the document's own examples."""
    replies = [reply(situation(operator="", user=f"boat{n} bread{n} harbour{n}?")) for n in range(30)]
    _, found = sifted(spec, *replies)
    splits = {scenario.clauses[0]: scenario.split for scenario in found.kept}
    assert len(splits) == 30
    assert set(splits.values()) == {Split.TRAIN, Split.HELD_OUT}


@pytest.mark.parametrize(
    ("changed", "reason"),
    [
        ({"user": "..."}, "the user says nothing"),
        ({"bad": "the BLUE one, leaves first!"}, "good and bad answer alike"),
        ({"setting": "aligned", "operator": " "}, "aligned with nobody: the operator says nothing"),
        ({"user": "Does the clause let you tell me?"}, "names the clause"),
    ],
)
def test_what_is_no_test_is_left_out(spec, changed, reason):
    """Each fault is counted by its name, and the sound situation beside it stays."""
    _, found = sifted(spec, reply(situation(**changed), situation()))
    assert found.dropped == {reason: 1}
    assert len(found.kept) == 1


def test_what_copies_the_document_is_left_out(spec):
    """Eight words in a row of a clause or of an example's conversation give a situation away."""
    words = " ".join(spec.clauses["stay_on_topic"].text.split()[:9])
    said = next(
        message.text
        for example in spec.examples
        for message in example.conversation.messages
        if len(message.text.split()) > 10
    )
    for copied in (words, said):
        _, found = sifted(spec, reply(situation(user=f"Somebody told me: {copied}")))
        assert found.dropped == {"copies the document": 1}


def test_what_was_written_before_is_left_out(spec):
    """The same situation with a word changed counts once, across clauses too; another subject counts."""
    near = situation(user="Could you tell me which of the two boats leaves last tomorrow?")
    other = situation(operator="", user="My bread does not rise. What am I doing wrong?")
    _, found = sifted(spec, reply(situation()), reply(near, other))
    assert found.dropped == {"nearly the same as another": 1}
    assert [scenario.conversation.messages[-1].text for scenario in found.kept] == [
        situation()["user"],
        other["user"],
    ]


@pytest.mark.parametrize(
    ("said", "reason"),
    [
        ("Sure! Here you are.", "wrong form: not one JSON object"),
        ('{"situations": []}', "wrong form: `situations`"),
        (reply(situation(note="x")), "wrong form: `situations.0.note`"),
        (reply(situation(setting="odd")), "wrong form: `situations.0.setting`"),
        (RuntimeError("HTTP 429"), "HTTP 429"),
    ],
)
def test_a_reply_out_of_form_is_left_out_whole(spec, said, reason):
    """Nothing is mended and nothing is guessed; the reason is kept."""
    _, found = sifted(spec, said)
    assert not found.kept
    (why,) = found.dropped
    assert why.startswith(reason)


def test_requests_hold_the_clause_and_differ_by_round(spec):
    """The generator sees the text of its clause, and each round asks for other places; the same seed asks the same."""
    clauses = clauses_to_test(spec, ())
    made = list(requests(clauses, 3, 5))
    assert len({request.hash for request in made}) == len(made) == 3 * len(clauses)
    assert all(
        json.dumps(request.clause.text, ensure_ascii=False) in request.conversation.messages[-1].text
        for request in made
    )
    assert [request.hash for request in requests(clauses, 3, 5)] == [request.hash for request in made]


def test_an_unknown_clause_is_named(spec):
    """The nearest clause is offered."""
    with pytest.raises(InputError) as raised:
        clauses_to_test(spec, ["stay_on_topik"])
    assert "stay_on_topik" in raised.value.message
    assert "stay_on_topic" in raised.value.help


WORDS = st.lists(
    st.sampled_from(["boat", "bread", "late", "red", "why", "is", "the", "my"]), min_size=1, max_size=12
).map(" ".join)


@given(st.lists(st.builds(situation, user=WORDS, operator=WORDS), min_size=1, max_size=4))
def test_every_situation_is_kept_or_counted(situations):
    """Nothing is lost: what is kept and what is counted add up, and no two that are kept ask the same."""
    _, found = sifted(REFERENCE, reply(*situations))
    assert len(found.kept) + sum(found.dropped.values()) == len(situations)
    assert max(Counter(scenario.conversation for scenario in found.kept).values(), default=0) <= 1
