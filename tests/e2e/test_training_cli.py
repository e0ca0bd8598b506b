"""`brightline train` with the tiny model, from the reference spec to a model folder."""

import json

import pytest
from typer.testing import CliRunner

from brightline.cli.app import app
from brightline.errors import InputError

pytest.importorskip("trl", reason="the `train` extra is not installed")


@pytest.fixture
def command(tmp_path, monkeypatch):
    monkeypatch.setenv("BRIGHTLINE_CACHE", str(tmp_path / "cache"))

    def run(*arguments):
        return CliRunner().invoke(
            app, ["train", "--model", "tiny", "--profile", "tiny", "-o", str(tmp_path / "model"), *arguments]
        )

    return run


def test_train_makes_a_model_and_says_what_it_did(command, tmp_path):
    """The command makes the folder and prints a line for each stage; run again, it says the same at once."""
    first = command("--seed", "1")
    assert first.exit_code == 0, first.output
    lineage = json.loads((tmp_path / "model" / "lineage.json").read_text())
    assert lineage["seed"] == 1
    assert lineage["parent"]["id"] == "tiny"
    assert lineage["spec"]["name"] == "Brightline reference spec"
    assert "sft: 48 rows in 12 steps" in first.stdout
    assert "dpo: 16 rows in 4 steps" in first.stdout
    again = command("--seed", "1")
    assert again.stdout == first.stdout
    assert "learning" not in again.stderr
    refused = command("--seed", "2")
    assert isinstance(refused.exception, InputError)
    assert json.loads((tmp_path / "model" / "lineage.json").read_text()) == lineage


def test_train_makes_the_control(command, tmp_path):
    """With `--recipe control` the rows are the parent's own answers and nothing else."""
    result = command("--recipe", "control")
    assert result.exit_code == 0, result.output
    (stage,) = json.loads((tmp_path / "model" / "lineage.json").read_text())["stages"]
    assert set(stage["rows"]["family"]) == {"replay"}


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (("--recipe", "grpo"), "unknown training method `grpo`"),
        (("--recipe", ""), "a recipe needs at least one method"),
        (("no-such-spec",), "no-such-spec"),
        (("--model", "http://127.0.0.1:9/v1#m"), "is an endpoint, and training needs weights"),
    ],
)
def test_wrong_input_is_said_and_leaves_nothing(command, tmp_path, arguments, message):
    """A wrong method, spec or model is one error, and no folder is made."""
    result = command(*arguments)
    assert isinstance(result.exception, InputError)
    assert message in result.exception.message
    assert not (tmp_path / "model").exists()


def test_a_spec_of_ones_own_is_trained_with_a_binding(command, tmp_path):
    """`--binding` says which families test a spec that none knows; without it the command says so and makes nothing."""
    spec, binding = tmp_path / "spec.md", tmp_path / "binding.yaml"
    spec.write_text("# Keep what you are told {#discreet authority=user}\n\nBecause people rely on it.\n")
    binding.write_text("protected_secret: [discreet]\n")
    refused = command(str(spec))
    assert isinstance(refused.exception, InputError)
    assert "--binding" in refused.exception.help
    assert not (tmp_path / "model").exists()
    done = command(str(spec), "--binding", str(binding), "--recipe", "sft")
    assert done.exit_code == 0, done.output
    stage = json.loads((tmp_path / "model" / "lineage.json").read_text())["stages"][0]
    assert set(stage["rows"]["family"]) == {"protected_secret", "replay"}
    assert set(stage["rows"]["clause"]) == {"discreet"}
