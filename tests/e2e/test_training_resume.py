"""A training that is killed without warning, in a process of its own, and run again."""

import json
import os
import signal
import subprocess
import sys
import textwrap
import time

import pytest

pytest.importorskip("trl", reason="the `train` extra is not installed")

SCRIPT = textwrap.dedent(
    """
    import sys, time
    from dataclasses import replace
    from pathlib import Path
    from brightline.models.tiny import tiny_path
    from brightline.scenarios.checks import Contains
    from brightline.scenarios.model import Scenario, Setting, Split
    from brightline.spec.model import Spec
    from brightline.spec.transcript import Conversation, Message
    from brightline.training.recipe import recipe_for
    from brightline.training.train import train

    folder, name, pause = Path(sys.argv[1]), sys.argv[2], float(sys.argv[3])
    scenarios = [
        Scenario("greeting", ("greet",), split, setting,
                 Conversation.of(("developer", f"Greet visitor {n}."), ("user", f"{setting} {split}")),
                 "greets", Contains(("good",)), (Message.of("assistant", "Good day."),),
                 (Message.of("assistant", "No."),), f"greeting/{split}/{n}", "w", "test")
        for split in (Split.TRAIN, Split.DEV) for n in range(20) for setting in Setting
    ]
    spec = Spec("Small", "1", "small.md", (), {}, {}, {}, (), (), "sha256:" + "0" * 64)
    recipe = recipe_for("tiny", "sft,dpo")
    recipe = replace(recipe, stages=tuple(replace(stage, evaluations=4) for stage in recipe.stages))

    def report(stage, done, total, figures):
        print(stage, done, total, flush=True)
        time.sleep(pause)

    train(tiny_path(folder / "parent"), spec, scenarios, recipe, folder / name, report, cache=folder / "cache")
    """
)


def start(folder, name, pause=0.0):
    environment = {**os.environ, "OMP_NUM_THREADS": "1"}
    return subprocess.Popen(
        [sys.executable, "-c", SCRIPT, str(folder), name, str(pause)],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        env=environment,
    )


def finish(folder, name):
    process = start(folder, name)
    output, errors = process.communicate(timeout=120)
    assert process.returncode == 0, errors
    return output


@pytest.mark.parametrize("moment", ["sft 7 ", pytest.param("dpo 3 ", marks=pytest.mark.slow)])
def test_killed_training_goes_on_and_ends_the_same(tmp_path, moment):
    """Killed with SIGKILL in either stage, the second run continues, and the weights are those of an unbroken run."""
    process = start(tmp_path, "killed", pause=0.05)
    for line in process.stdout:
        if line.startswith(moment):
            os.kill(process.pid, signal.SIGKILL)
            break
    process.wait()
    process.stdout.close()
    process.stderr.close()
    assert not (tmp_path / "killed").exists()

    output = finish(tmp_path, "killed")
    assert "sft 1 " not in output
    finish(tmp_path, "straight")
    killed, straight = (
        json.loads((tmp_path / name / "lineage.json").read_text()) for name in ("killed", "straight")
    )
    assert any(stage["resumed_at"] for stage in killed["stages"])
    assert killed["key"] == straight["key"]
    assert killed["weights"] == straight["weights"]
    assert [stage["rows"] for stage in killed["stages"]] == [stage["rows"] for stage in straight["stages"]]
    assert sorted(path.name for path in tmp_path.iterdir()) == ["cache", "killed", "parent", "straight"]


@pytest.mark.slow
def test_killed_at_any_moment_it_ends_whole(tmp_path):
    """Killed again and again after a random while, it always ends with a whole model."""
    for attempt in range(4):
        process = start(tmp_path, "model", pause=0.02)
        for line in process.stdout:
            # Later and later: in the middle of a step, of a checkpoint, between the stages.
            if line.split()[0] in {"sft", "dpo"} and int(line.split()[1]) >= attempt + 1:
                time.sleep(0.03 * attempt)
                break
        process.kill()
        process.wait()
        process.stdout.close()
        process.stderr.close()
    finish(tmp_path, "model")
    lineage = json.loads((tmp_path / "model" / "lineage.json").read_text())
    assert [stage["planned"] for stage in lineage["stages"]] == [12, 4]
    assert not [path for path in tmp_path.iterdir() if path.name.startswith(".")]
