"""Training as a whole, with the tiny model."""

import json
from dataclasses import replace

import pytest

from brightline.errors import InputError, ResourceError
from brightline.hashing import hash_file
from brightline.models.local import LocalModel
from brightline.models.template import CHAT_TEMPLATE
from brightline.scenarios.model import Split
from brightline.spec.transcript import Conversation
from brightline.training import train as module
from brightline.training.recipe import recipe_for
from brightline.training.train import train


@pytest.fixture(scope="session")
def finished(tiny, cache, tmp_path_factory, small):
    """One training through both stages, with what it reported."""
    reports = []
    out = tmp_path_factory.mktemp("finished") / "model"
    trained = train(
        tiny,
        small.spec,
        small.scenarios,
        recipe_for("tiny"),
        out,
        lambda *r: reports.append(r),
        parent_id="tiny",
        cache=cache,
    )
    return trained, reports


def weights(path):
    return hash_file(path / "model.safetensors")


def test_loss_falls(finished):
    """The training loss of the supervised stage, and that of the preference stage, end lower than they began."""
    for stage in finished[0].lineage["stages"]:
        losses = [entry["loss"] for entry in stage["history"] if "loss" in entry]
        assert losses[-1] < losses[0] * 0.95


def test_the_model_folder_is_whole(finished, tiny):
    """Weights, tokenizer with the template, card, plot, lineage and rows are there, and nothing is left beside it."""
    path = finished[0].path
    names = {file.name for file in path.iterdir()}
    assert {"model.safetensors", "tokenizer.json", "README.md", "loss.png", "lineage.json", "rows"} <= names
    assert [file.name for file in path.parent.iterdir()] == ["model"]
    loaded = LocalModel.load(path)
    assert loaded.all_roles
    assert loaded.tokenizer.chat_template == CHAT_TEMPLATE
    assert weights(path) != weights(tiny)
    assert (path / "loss.png").read_bytes().startswith(b"\x89PNG")


def test_lineage_says_what_it_was_made_from(finished, tiny):
    """Spec, scenarios, parent, recipe, seed, packages, rows and weights are in the lineage, as in the file."""
    trained, _ = finished
    lineage = json.loads((trained.path / "lineage.json").read_text())
    assert lineage == trained.lineage
    assert lineage["spec"] == {"name": "Small spec", "version": "1", "hash": "sha256:" + "0" * 64}
    assert lineage["parent"] == {"id": "tiny", "hash": LocalModel.load(tiny).hash}
    assert lineage["recipe"] == recipe_for("tiny").to_data() | {"stages": lineage["recipe"]["stages"]}
    assert {"torch", "transformers", "trl", "brightline"} <= set(lineage["packages"])
    assert lineage["weights"] == {"model.safetensors": weights(trained.path)}
    assert lineage["scenarios"]["hash"].startswith("sha256:")
    assert [stage["method"] for stage in lineage["stages"]] == ["sft", "dpo"]
    assert all(stage["seconds"] > 0 and stage["tokens"] > 0 for stage in lineage["stages"])


def test_every_row_is_traceable_and_none_is_held_out(finished, small):
    """Each learned row names a train scenario of a trained family with its clauses, or is replay."""
    trained, _ = finished
    known = {scenario.id: scenario for scenario in small.scenarios}
    for stage in trained.lineage["stages"]:
        lines = [json.loads(line) for line in (trained.path / stage["rows"]["file"]).read_text().splitlines()]
        assert len(lines) == stage["rows"]["count"] == stage["steps"] * 4
        for line in lines:
            if line["family"] == "replay":
                assert line["clauses"] == []
                continue
            scenario = known[line["scenario"]]
            assert scenario.split is Split.TRAIN
            assert not scenario.held_out_family
            assert tuple(line["clauses"]) == scenario.clauses
            assert Conversation.from_data(line["prompt"]) == scenario.conversation


def test_card_names_spec_parent_and_rows(finished):
    """The model card says what was trained, from what and on what, and leaves no blank."""
    card = (finished[0].path / "README.md").read_text()
    for text in ("base_model: tiny", "Small spec 1", "**sft**", "**dpo**", "| greeting |", "## Limits"):
        assert text in card
    assert "{" not in card


def test_progress_reaches_its_end(finished):
    """Replay, both stages and saving are reported, each up to its total."""
    last = {stage: (done, total) for stage, done, total, _ in finished[1]}
    assert list(last) == ["replay", "sft", "dpo", "save"]
    assert all(done == total > 0 for done, total in last.values())
    assert any("dev_loss" in figures for *_, figures in finished[1])


def test_nothing_is_printed(tiny, cache, tmp_path, small, capfd):
    """The libraries' own bars, logs and warnings stay silent."""
    train(tiny, small.spec, small.scenarios, recipe_for("tiny", "sft"), tmp_path / "m", cache=cache)
    captured = capfd.readouterr()
    assert captured.out == captured.err == ""


def test_a_seed_decides_the_weights(tiny, cache, tmp_path, small):
    """The same seed gives the same weights to the byte; another seed gives others."""
    made = {}
    for name, seed in (("a", 1), ("b", 1), ("c", 2)):
        recipe = recipe_for("tiny", "sft,dpo", seed=seed)
        made[name] = weights(
            train(tiny, small.spec, small.scenarios, recipe, tmp_path / name, cache=cache).path
        )
    assert made["a"] == made["b"] != made["c"]


def test_low_rank_training_gives_whole_weights(tiny, cache, tmp_path, small):
    """A low-rank update is merged: the result loads as a plain model, changed, and the loss fell."""
    recipe = replace(recipe_for("tiny"), lora_rank=4)
    trained = train(tiny, small.spec, small.scenarios, recipe, tmp_path / "m", cache=cache)
    assert not list(trained.path.glob("adapter*"))
    assert LocalModel.load(trained.path).hash != LocalModel.load(tiny).hash
    losses = [entry["loss"] for entry in trained.lineage["stages"][0]["history"] if "loss" in entry]
    assert losses[-1] < losses[0]


def test_a_time_budget_is_kept(tiny, cache, tmp_path, small):
    """With three seconds for each stage, both end in time, by plan or by clock, and give a model."""
    recipe = recipe_for("tiny")
    stages = tuple(replace(stage, seconds=3.0, max_steps=None, epochs=60) for stage in recipe.stages)
    trained = train(
        tiny, small.spec, small.scenarios, replace(recipe, stages=stages), tmp_path / "m", cache=cache
    )
    for stage in trained.lineage["stages"]:
        assert stage["seconds"] < 10
        assert stage["steps"] >= 2
        rates = [entry["learning_rate"] for entry in stage["history"] if "learning_rate" in entry]
        if (
            stage["stopped"] != "dev" and stage["steps"] >= 20
        ):  # on a busy machine there are too few to see it
            assert rates[-1] < 0.25 * max(rates)


def test_training_stops_when_the_dev_split_gets_worse(tiny, cache, tmp_path, small):
    """With a rate that ruins the model, the weights kept are those of the best look, not the last."""
    recipe = recipe_for("tiny", "sft")
    stage = replace(recipe.stages[0], learning_rate=3.0, max_steps=40, epochs=20, evaluations=10)
    recipe = replace(recipe, stages=(stage,))
    (record,) = train(tiny, small.spec, small.scenarios, recipe, tmp_path / "m", cache=cache).lineage[
        "stages"
    ]
    looks = {
        entry["step"]: (entry["dev_conformance"], -entry["dev_loss"])
        for entry in record["history"]
        if "dev_conformance" in entry
    }
    assert record["best_step"] == max(looks, key=looks.get)
    assert record["stopped"] == "dev"
    assert record["steps"] < 40


def test_control_learns_replay_alone(tiny, cache, tmp_path, small):
    """The control's rows are replay in the other wording, and no scenario is among them."""
    trained = train(
        tiny, small.spec, small.scenarios, recipe_for("tiny", "control"), tmp_path / "m", cache=cache
    )
    (stage,) = trained.lineage["stages"]
    assert stage["method"] == "control"
    assert set(stage["rows"]["family"]) == {"replay"}
    assert stage["rows"]["clause"] == {}


def test_the_same_training_is_not_repeated(finished, tiny, cache, small, monkeypatch):
    """A second call with the same inputs returns what is there without training."""
    trained, _ = finished
    monkeypatch.setattr(module, "_stage", None)
    again = train(
        tiny, small.spec, small.scenarios, recipe_for("tiny"), trained.path, parent_id="tiny", cache=cache
    )
    assert again.lineage == trained.lineage


def test_another_training_does_not_overwrite(finished, tiny, cache, small):
    """A folder with another model in it is left alone."""
    trained, _ = finished
    before = weights(trained.path)
    with pytest.raises(InputError, match="already holds something else"):
        train(tiny, small.spec, small.scenarios, recipe_for("tiny", seed=5), trained.path, cache=cache)
    assert weights(trained.path) == before


def test_what_is_held_out_has_no_part_in_it(finished, tiny, cache, small):
    """A finished training is the same training whatever it is measured on."""
    trained, _ = finished
    held_out = [s for s in small.scenarios if s.split is Split.HELD_OUT]
    assert held_out
    rest = [s for s in small.scenarios if s not in held_out]
    again = train(tiny, small.spec, rest, recipe_for("tiny"), trained.path, parent_id="tiny", cache=cache)
    assert again.lineage == trained.lineage


def test_a_folder_with_something_else_is_said_first(tiny, cache, small, tmp_path, monkeypatch):
    """Before seconds go into loading the parent."""
    (tmp_path / "notes.txt").write_text("mine")
    monkeypatch.setattr("brightline.models.local.LocalModel.load", None)
    with pytest.raises(InputError, match="already holds something else"):
        train(tiny, small.spec, small.scenarios, recipe_for("tiny"), tmp_path, cache=cache)


def test_a_finished_stage_is_not_repeated(tiny, cache, tmp_path, small, monkeypatch):
    """Interrupted after the supervised stage, the next run does the preference stage alone and gives the same model."""
    straight = train(tiny, small.spec, small.scenarios, recipe_for("tiny"), tmp_path / "a", cache=cache)

    def interrupt(stage, done, total, figures):
        if stage == "dpo":
            raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        train(tiny, small.spec, small.scenarios, recipe_for("tiny"), tmp_path / "b", interrupt, cache=cache)
    assert not (tmp_path / "b").exists()
    reports = []
    resumed = train(
        tiny,
        small.spec,
        small.scenarios,
        recipe_for("tiny"),
        tmp_path / "b",
        lambda *r: reports.append(r),
        cache=cache,
    )
    assert "sft" not in {report[0] for report in reports}
    assert weights(resumed.path) == weights(straight.path)


@pytest.mark.parametrize("lora_rank", [None, 4])
def test_an_interrupted_stage_goes_on_from_its_checkpoint(
    tiny, cache, tmp_path, small, killed_at_step_8, lora_rank
):
    """Interrupted between two checkpoints, the run resumes at the last one and ends with the same weights."""
    recipe = recipe_for("tiny", "sft")
    stage = replace(recipe.stages[0], evaluations=4)
    recipe = replace(recipe, stages=(stage,), lora_rank=lora_rank, patience=stage.evaluations)
    straight = train(tiny, small.spec, small.scenarios, recipe, tmp_path / "a", cache=cache)
    killed_at_step_8(recipe, tmp_path / "b")
    resumed = train(tiny, small.spec, small.scenarios, recipe, tmp_path / "b", cache=cache)
    (stage,) = resumed.lineage["stages"]
    assert stage["resumed_at"] == 6
    assert stage["steps"] == 12
    assert weights(resumed.path) == weights(straight.path)


def test_nothing_to_learn_is_said(tiny, cache, tmp_path, small):
    """Scenarios without a train split are an input error, and nothing is left behind."""
    held = [scenario for scenario in small.scenarios if scenario.split is not Split.TRAIN]
    recipe = replace(recipe_for("tiny", "sft"), replay_share=0.0)
    with pytest.raises(InputError, match="give 0 rows for `sft`"):
        train(tiny, small.spec, held, recipe, tmp_path / "m", cache=cache)
    assert not (tmp_path / "m").exists()


def test_a_full_disk_is_said_first(tiny, cache, tmp_path, small, monkeypatch):
    """With no room for the checkpoints, training does not begin."""
    monkeypatch.setattr(module, "_bytes_needed", lambda *_: 10**18)
    with pytest.raises(ResourceError, match="MB of disk"):
        train(tiny, small.spec, small.scenarios, recipe_for("tiny"), tmp_path / "m", cache=cache)
    assert list(tmp_path.iterdir()) == []
