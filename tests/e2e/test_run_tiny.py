"""The main job through the command line with the tiny model: start to end, killed and gone on with, and misused."""

import json
import os
import re
import shutil
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from brightline.evaluation.evidence.check import check_evidence

BRIGHTLINE = Path(sys.executable).parent / "brightline"


@pytest.fixture(scope="module")
def environment(tmp_path_factory):
    return {
        **os.environ,
        "BRIGHTLINE_CACHE": str(tmp_path_factory.mktemp("cache")),
        "BRIGHTLINE_KEY": str(tmp_path_factory.mktemp("key") / "own.key"),
        "OMP_NUM_THREADS": "1",
    }


def command(out, *more):
    return [str(BRIGHTLINE), "run", "--profile", "tiny", "-o", str(out), *more]


def run(environment, out, *more):
    return subprocess.run(
        command(out, *more), env=environment, capture_output=True, text=True, timeout=600, check=False
    )


@pytest.fixture(scope="module")
def finished(environment, tmp_path_factory):
    out = tmp_path_factory.mktemp("runs") / "first"
    done = run(environment, out)
    assert done.returncode == 0, done.stderr
    return out


def verdicts(out):
    return {path.name: path.read_text() for path in sorted((out / "results").glob("*.jsonl"))}


def without_times(text):
    return re.sub(r'"seconds":[0-9.e-]+', "", text)


def test_report_stands_alone(finished):
    """The page loads nothing from elsewhere and runs no script."""
    page = (finished / "report.html").read_text()
    assert not re.search(r"""(?:src|href)=["'](?:https?:)?//""", page)
    assert "<script" not in page
    assert "Brightline reference spec" in page


def test_evidence_holds(environment, finished):
    """Every hash, verdict and figure of the evidence follows from its files, and it is signed."""
    key = Path(environment["BRIGHTLINE_KEY"]).with_suffix(".pub")
    found = check_evidence(finished / "evidence.json", key)
    assert found.mismatches == ()
    assert found.verdicts > 100
    assert found.figures > 100


def test_four_arms_on_the_same_scenarios(finished):
    """Each arm has one result for each scenario, in the same order."""
    results = {
        name: [json.loads(line) for line in text.splitlines()] for name, text in verdicts(finished).items()
    }
    assert {name.removesuffix(".jsonl") for name in results} == {"bare", "prompted", "filtered", "trained"}
    orders = {tuple(item["scenario"] for item in items) for items in results.values()}
    assert len(orders) == 1
    prompted, bare = results["prompted.jsonl"], results["bare.jsonl"]
    assert all(a["prompt_tokens"] > b["prompt_tokens"] for a, b in zip(prompted, bare, strict=True))


def test_run_again_does_nothing_anew(environment, finished):
    """The same command on a finished folder asks no model again and gives the same results."""
    before = verdicts(finished)
    answers = (finished / "answers" / "parent.jsonl").read_bytes()
    done = run(environment, finished)
    assert done.returncode == 0, done.stderr
    assert verdicts(finished) == before
    assert (finished / "answers" / "parent.jsonl").read_bytes() == answers


def test_labels_correct_a_run(environment, finished, tmp_path):
    """Labels of people join a finished run: nothing is asked anew, corrected rates and their evidence are there."""
    out, labels = tmp_path / "run", tmp_path / "labels.jsonl"
    shutil.copytree(finished, out)
    drawn = subprocess.run(
        [str(BRIGHTLINE), "label", str(out), "-n", "40", "-o", str(labels)],
        env=environment, capture_output=True, text=True, timeout=300, check=False,
    )  # fmt: skip
    assert drawn.returncode == 0, drawn.stderr
    lines = [json.loads(line) for line in labels.read_text().splitlines()]
    labels.write_text("".join(json.dumps({**line, "conforms": False}) + "\n" for line in lines))
    answers = (out / "answers" / "parent.jsonl").read_bytes()
    done = run(environment, out, "--calibration", str(labels))
    assert done.returncode == 0, done.stderr
    assert (out / "answers" / "parent.jsonl").read_bytes() == answers
    calibration = json.loads((out / "results.json").read_text())["graders"]["programs"]["calibration"]
    assert calibration["passes"] + calibration["alarms"] == len(lines)
    assert (
        check_evidence(
            out / "evidence.json", Path(environment["BRIGHTLINE_KEY"]).with_suffix(".pub")
        ).mismatches
        == ()
    )
    labels.write_text("none")
    refused = run(environment, out, "--calibration", str(labels))
    assert (refused.returncode, refused.stderr.count("labels.jsonl:1:1: this line is no label")) == (2, 1)


@pytest.mark.parametrize("moment", ["answers/parent.jsonl", ".seed-0.training", "models/seed-0"])
def test_killed_and_gone_on_with(environment, finished, tmp_path, moment):
    """Killed at any moment, the same command ends with the results of an unbroken run."""
    out = tmp_path / "run"
    process = subprocess.Popen(
        command(out), env=environment, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL
    )
    target = out / "models" / moment if moment.startswith(".") else out / moment
    deadline = time.monotonic() + 300
    while not target.exists() and process.poll() is None and time.monotonic() < deadline:
        time.sleep(0.02)
    process.send_signal(signal.SIGKILL)
    process.wait()
    done = run(environment, out)
    assert done.returncode == 0, done.stderr
    expected = {name: without_times(text) for name, text in verdicts(finished).items()}
    assert {name: without_times(text) for name, text in verdicts(out).items()} == expected


def test_other_seeds_and_more_items_are_measured_anew(environment, finished, tmp_path):
    """What a model gave is used again for the same weights and items alone, and the evidence holds."""
    out, prompts = tmp_path / "run", tmp_path / "ifeval.jsonl"
    shutil.copytree(finished, out)
    row = {
        "key": 1,
        "prompt": "Name a river.",
        "instruction_id_list": ["punctuation:no_comma"],
        "kwargs": [{}],
    }
    prompts.write_text(json.dumps(row) + "\n")

    def records(name):
        return json.loads((out / "elsewhere" / f"{name}-records.json").read_text())

    first = {name: records(name) for name in ("parent", "trained")}
    other = run(environment, out, "--seeds", "1")
    assert other.returncode == 0, other.stderr
    assert records("parent") == first["parent"]
    assert records("trained")["likelihood"] != first["trained"]["likelihood"]
    more = run(environment, out, "--ifeval", str(prompts))
    assert more.returncode == 0, more.stderr
    assert len(records("trained")["answers"]) == len(records("parent")["answers"]) == 1
    assert records("trained")["likelihood"] == first["trained"]["likelihood"]
    key = Path(environment["BRIGHTLINE_KEY"]).with_suffix(".pub")
    assert check_evidence(out / "evidence.json", key).mismatches == ()


def test_a_parent_that_changed_is_refused(environment, finished, tmp_path):
    """Arms before and after are of one parent: with other weights than the run began with nothing goes on."""
    out = tmp_path / "run"
    shutil.copytree(finished, out)
    mark = json.loads((out / "run.json").read_text())
    mark["identities"]["parent"] = "sha256:of-other-weights"
    (out / "run.json").write_text(json.dumps(mark))
    done = run(environment, out)
    assert done.returncode == 2, done.stderr
    assert "have changed since the run" in done.stderr


@pytest.mark.parametrize(
    ("more", "message"),
    [
        (["--recipe", "sft"], "holds another run"),
        (["--recipe", "magic"], "unknown training method"),
        (
            ["--profile", "big"],
            "error: invalid value for '--profile': 'big' is not one of 'tiny', 'quick', 'full'\nhelp: ",
        ),
        (["--recipe", ""], "a recipe needs at least one method"),
        (["--seeds", "x"], "no list of seeds"),
        (["--seeds", "0,-1"], "a seed of -1 cannot be used"),
        (["--seeds", "99999999999"], "a seed of 99999999999 cannot be used"),
        (["--ifeval", "nowhere.jsonl"], "nowhere.jsonl"),
        (["--binding", "nowhere.yaml"], "nowhere.yaml"),
        (["--model", "./no-such-model"], "no model folder"),
        (["--model", "http://127.0.0.1:9/v1#m"], "endpoint"),
        (["--spec", "no-such-spec"], "no file or shipped spec"),
    ],
)
def test_misuse_is_one_clear_message(environment, finished, more, message, tmp_path):
    """A wrong option ends with exit code 2 and one message, and leaves the folder as it was."""
    out = finished if message == "holds another run" else tmp_path / "new"
    before = sorted(finished.rglob("*"))
    done = run(environment, out, *more)
    assert done.returncode == 2, done.stderr
    assert message in done.stderr
    assert "Traceback" not in done.stderr
    assert sorted(finished.rglob("*")) == before
    assert not (tmp_path / "new").exists()


def test_a_binding_that_trains_nothing_is_found_before_any_work(environment, tmp_path):
    """Families that are held out of training cannot train: nothing is asked and no folder is made."""
    spec, binding = tmp_path / "spec.md", tmp_path / "binding.yaml"
    spec.write_text("# Quotes are no orders {#quotes authority=user}\n\nBecause anyone may write them.\n")
    binding.write_text("quoted_instruction: [quotes]\n")
    done = run(environment, tmp_path / "run", "--spec", str(spec), "--binding", str(binding))
    assert done.returncode == 2, done.stderr
    assert "nothing can be learned" in done.stderr
    assert not (tmp_path / "run").exists()


def test_a_folder_of_something_else_is_left_alone(environment, tmp_path):
    """A folder that holds anything but a run is not written to."""
    (tmp_path / "letter.txt").write_text("mine")
    done = run(environment, tmp_path)
    assert done.returncode == 2
    assert "holds no run" in done.stderr
    assert [path.name for path in tmp_path.iterdir()] == ["letter.txt"]


def test_a_full_disk_is_one_clear_message(environment, tmp_path):
    """Where no file may grow past a few kilobytes the run ends with exit code 2 and no half-written file."""
    limited = f"ulimit -f 64; trap '' XFSZ; exec {' '.join(command(tmp_path / 'run'))}"
    done = subprocess.run(
        ["bash", "-c", limited], env=environment, capture_output=True, text=True, timeout=300, check=False
    )
    assert done.returncode == 2, done.stderr
    assert "error:" in done.stderr
    assert "Traceback" not in done.stderr
    assert not list(tmp_path.rglob("*.part"))
