"""Asking again: what is drawn, what is compared, and which models are never opened."""

import json
import shutil

import pytest
from evidence_runs import CONFIG, Fake, write_evidence_run

from brightline.errors import InputError
from brightline.evaluation.evidence import rerun as module
from brightline.evaluation.evidence.check import read_evidence
from brightline.evaluation.evidence.rerun import rerun
from brightline.models.base import Response
from brightline.spec.transcript import Message


@pytest.fixture(scope="module")
def original(tmp_path_factory):
    """A run that was written once."""
    return write_evidence_run(tmp_path_factory.mktemp("rerun") / "run", None).parent


@pytest.fixture
def folder(original, tmp_path):
    """A run of the test's own, whose trained model looks like one."""
    shutil.copytree(original, tmp_path / "run")
    return tmp_path / "run"


@pytest.fixture
def opened(monkeypatch, folder):
    """Models by the name with which they are opened; what is asked of them is kept."""
    models = {
        str(folder / "models" / "seed-0"): Fake("sha256:any", 5),
        "embedded": Fake("sha256:parent", 3),
        "other": Fake("sha256:other", 3),
        "http://127.0.0.1:9/v1#m": Fake("sha256:endpoint", 3),
    }
    monkeypatch.setattr(module, "open_model", models.__getitem__)
    return models


def ask(folder, count=1000, seed=0, **named):
    return rerun(folder, read_evidence(folder / "evidence.json")[1], count, seed, named)


def test_only_models_of_the_folder_are_opened(folder, opened):
    """Without a name only the trained model is asked, and the others are told as not asked."""
    again = ask(folder)
    assert (again.asked, again.population, again.skipped) == (8, 8, ("parent",))
    assert again.different == again.failed == ()
    assert again.rate.value == 0


def test_named_parent_is_asked(folder, opened):
    """With the parent named its bare and prompted questions are drawn too; the filter asks none of its own."""
    again = ask(folder, parent="embedded")
    assert (again.asked, again.skipped) == (8 * 3, ())
    assert again.different == ()


def test_endpoint_in_place_of_weights(folder, opened):
    """Whatever serves the model may be asked: an endpoint has no weights to hash."""
    assert ask(folder, parent="http://127.0.0.1:9/v1#m").different == ()


def test_same_seed_draws_the_same(folder, opened):
    """A seed draws the same questions, another one others, and never more than there are."""
    seen = []
    for model in opened.values():
        generate = model.generate
        model.generate = lambda prompts, config, progress=None, real=generate: (
            seen.append([prompt.messages[-1].text for prompt in prompts]) or real(prompts, config)
        )
    for seed in (1, 1, 2):
        assert ask(folder, 4, seed).asked == 4
    assert seen[0] == seen[1] != seen[2]


def test_other_answers_are_counted(folder, opened):
    """Each answer that is not the recorded one is named, and their rate has an interval."""
    opened[str(folder / "models" / "seed-0")].every = 1
    again = ask(folder)
    assert len(again.different) == 7
    assert all(name.startswith("trained: ") for name in again.different)
    assert again.rate.low < again.rate.value == 7 / 8 < again.rate.high


def test_failures_are_apart(folder, opened):
    """A question that gets no answer is told with its reason and is no part of the rate."""
    model = opened[str(folder / "models" / "seed-0")]
    model.generate = lambda prompts, config, progress=None: [
        Response(None, 0, 0, 0.0, "HTTP 500")
        if number
        else Response(Message.of("assistant", "yes"), 1, 1, 0.1)
        for number, _ in enumerate(prompts)
    ]
    again = ask(folder)
    assert len(again.failed) == 7
    assert {reason for _, reason in again.failed} == {"HTTP 500"}
    assert again.rate.graded == 1


def test_asked_as_then(folder, opened):
    """Answers are made with the limits that the run had."""
    configs = []
    model = opened[str(folder / "models" / "seed-0")]
    generate = model.generate
    model.generate = lambda prompts, config, progress=None: (
        configs.append(config) or generate(prompts, config)
    )
    ask(folder)
    assert configs == [CONFIG]


def test_another_parent_is_refused(folder, opened):
    """Weights with another hash than the measured ones are refused before they are asked."""
    with pytest.raises(InputError, match="is not the model that was measured as 'parent'"):
        ask(folder, parent="other")


def test_unknown_name(folder, opened):
    """A name that the evidence does not have is refused, with the nearest one."""
    with pytest.raises(InputError, match="about no model 'parrent'") as caught:
        ask(folder, parrent="embedded")
    assert "parent" in caught.value.help


def test_added_file_beside_weights(folder, opened):
    """A file that lies with the weights and is no subject could change the model: nothing is opened."""
    (folder / "models" / "seed-0" / "adapter_config.json").write_text("{}")
    with pytest.raises(InputError, match="lies with the weights and is no subject"):
        ask(folder)


def test_sampled_answers_cannot_be_repeated(folder, opened):
    """Answers that were sampled are not compared with others."""
    statement = read_evidence(folder / "evidence.json")[1]
    warm = statement.conformance.generation.model_copy(update={"temperature": 0.7})
    conformance = statement.conformance.model_copy(update={"generation": warm})
    sampled = type(statement)(statement.subjects, conformance, statement.verdict)
    with pytest.raises(InputError, match=r"sampled at temperature 0\.7"):
        rerun(folder, sampled, 3, 0, {})


def test_shipped_model_needs_no_name(folder, opened):
    """A model that comes with Brightline is found by its own name, and refused where its weights are others than were measured."""
    statement = read_evidence(folder / "evidence.json")[1]
    models = dict(statement.conformance.models)
    models["parent"] = models["parent"].model_copy(update={"id": "tiny"})
    named = type(statement)(
        statement.subjects, statement.conformance.model_copy(update={"models": models}), statement.verdict
    )
    opened["tiny"] = Fake("sha256:parent", 3)
    assert rerun(folder, named, 99, 0, {}).skipped == ()
    opened["tiny"] = Fake("sha256:other", 3)
    with pytest.raises(InputError, match="is not the model that was measured as 'parent'"):
        rerun(folder, named, 99, 0, {})


def test_no_model_at_hand(folder, opened):
    """Where no model is in the folder one has to be named."""
    statement = read_evidence(folder / "evidence.json")[1]
    models = {
        name: model.model_copy(update={"folder": None})
        for name, model in statement.conformance.models.items()
    }
    bare = type(statement)(
        statement.subjects, statement.conformance.model_copy(update={"models": models}), statement.verdict
    )
    with pytest.raises(InputError, match="no model of this evidence is in its folder") as caught:
        rerun(folder, bare, 3, 0, {})
    assert "--model" in caught.value.help
    assert json.loads((folder / "results.json").read_text())
