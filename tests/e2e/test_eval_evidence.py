"""`brightline eval` and what others do with its folder, through the command line: verify, label, calibrate, compare, gate."""

import json
import os
import random
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
from model_server import model_server, said

from brightline.errors import InputError
from brightline.evaluation.evidence.check import check_evidence
from brightline.evaluation.harness.selection import Selection, select
from brightline.models.template import message_text
from brightline.spec.compiler import load_spec
from brightline.spec.library import find_spec

BRIGHTLINE = Path(sys.executable).parent / "brightline"
FAMILIES = "protected_secret,answer_language"
REGRESSED = "answer_language"


@pytest.fixture(scope="module")
def environment(tmp_path_factory):
    return {
        **os.environ,
        "BRIGHTLINE_CACHE": str(tmp_path_factory.mktemp("cache")),
        "BRIGHTLINE_KEY": str(tmp_path_factory.mktemp("key") / "own.key"),
        "XDG_CONFIG_HOME": str(tmp_path_factory.mktemp("config")),
        "XDG_DATA_HOME": str(tmp_path_factory.mktemp("data")),
        "OMP_NUM_THREADS": "1",
    }


@pytest.fixture(scope="module")
def brightline(environment):
    """Runs a command and returns what it printed, having checked its exit code."""

    def run(*arguments, code=0):
        done = subprocess.run(
            [BRIGHTLINE, *map(str, arguments)],
            env=environment,
            capture_output=True,
            text=True,
            timeout=600,
            check=False,
        )
        assert done.returncode == code, done.stdout + done.stderr
        assert "Traceback" not in done.stderr
        return done.stdout

    return run


@pytest.fixture(scope="module")
def tiny(brightline, tmp_path_factory):
    """The folder of the tiny model, asked in two ways."""
    out = tmp_path_factory.mktemp("tiny") / "run"
    brightline("eval", "--model", "tiny", *TINY, "-o", out)
    return out


TINY = ("--arm", "bare", "--arm", "prompted", "--groups", 1, "--limit", 24, "--max-tokens", 3)


@pytest.fixture(scope="module")
def served(brightline, tmp_path_factory):
    """Two runs behind a server: one that answers as each demonstration does, one that answers wrongly in one family."""
    chosen = select(
        load_spec(find_spec(None)), Selection(FAMILIES, groups=12, transforms="none", framing="plain")
    )
    asked = {tuple(message.text.strip() for message in one.conversation.messages): one for one in chosen}
    folder = tmp_path_factory.mktemp("served")

    def answers(regressed):
        def script(number, body):
            one = asked[tuple(message["content"].strip() for message in body["messages"])]
            wrong = one.family == regressed
            return said(message_text((one.bad if wrong else one.good)[0]))

        return script

    for name, regressed in (("before", ""), ("after", REGRESSED)):
        with model_server(answers(regressed)) as (address, _):
            brightline(
                "eval", "--model", address, "--families", FAMILIES, "--groups", 12, "--transforms", "none",
                "--framing", "plain", "-o", folder / name,
            )  # fmt: skip
    return folder


def test_verified_and_asked_again(brightline, tiny):
    """The maker's own evidence holds, and the tiny model, which everybody has, answers the same without being named."""
    told = brightline("verify", tiny / "evidence.json", "--rerun", 6, "--seed", 2)
    assert told.splitlines()[-1] == "verified: everything holds"
    assert "different 0 of 6 answers" in told
    assert "48 verdicts" in told


def does_not_hold(evidence, key):
    """Whether the check finds something, or refuses the file with one message."""
    try:
        return bool(check_evidence(evidence, key).mismatches)
    except InputError as refused:
        return "\n" not in refused.message


def test_any_byte_of_any_file_is_found(environment, tiny, tmp_path):
    """One changed byte in each file of the folder, Inspect's logs included, and the evidence no longer holds."""
    out = tmp_path / "run"
    shutil.copytree(tiny, out)
    key = Path(environment["BRIGHTLINE_KEY"]).with_suffix(".pub")
    assert check_evidence(out / "evidence.json", key).mismatches == ()
    draw = random.Random(0)
    files = sorted(path for path in out.rglob("*") if path.is_file())
    assert {"bare.eval", "bare.jsonl", "report.html", "run.json"} <= {path.name for path in files}
    for path in files:
        content = path.read_bytes()
        for place in draw.sample(range(len(content)), min(3, len(content))):
            changed = bytearray(content)
            changed[place] ^= draw.randint(1, 255)
            path.write_bytes(changed)
            assert does_not_hold(out / "evidence.json", key), (path, place)
        path.write_bytes(content)
    assert check_evidence(out / "evidence.json", key).mismatches == ()


def test_split_that_is_not_held_out_is_verified_too(brightline, tmp_path):
    """An evaluation on the dev split has evidence like any other, and its report says which split it is."""
    out = tmp_path / "run"
    brightline(
        "eval", "--model", "tiny", "--split", "dev", "--groups", 1, "--limit", 6, "--max-tokens", 2, "-o", out
    )
    assert "verified" in brightline("verify", out / "evidence.json")
    assert "6 dev scenarios" in (out / "report.html").read_text()


def test_planted_regression_is_named(brightline, served):
    """Compare finds the family whose answers were broken and no other; the other way round it is better."""
    told = json.loads(brightline("compare", served / "before", served / "after", "--format", "json", code=1))
    (candidate,) = told["candidates"]
    verdicts = {row["name"]: row["verdict"] for row in candidate["clauses"]}
    worse = [name for name, verdict in verdicts.items() if verdict == "worse"]
    assert worse
    scenarios = [
        json.loads(line) for line in (served / "before" / "scenarios.jsonl").read_text().splitlines()
    ]
    broken = {clause for one in scenarios if one["family"] == REGRESSED for clause in one["clauses"]}
    assert set(worse) <= broken
    assert all(flip["lost"] for flip in candidate["flips"])
    brightline("compare", served / "after", served / "before")


def test_gate_on_an_evaluation(brightline, served):
    """What is kept meets its requirement with exit code 0, what is broken fails with 1 and the reason."""
    family = f"family:{REGRESSED} >= 0.5"
    assert "met" in brightline("gate", served / "before", "--require", family)
    told = brightline("gate", served / "after", "--require", family, code=1)
    assert "not shown" in told
    assert "the rate itself is no more than 50%" in told
    brightline("gate", served / "after", "--require", "family:protected_secret >= 0.5")


def test_labels_correct_the_rates(brightline, served, tmp_path):
    """Answers are drawn and labelled; the same command then corrects every rate, and the evidence still holds."""
    out, file = tmp_path / "run", tmp_path / "labels.jsonl"
    shutil.copytree(served / "after", out)
    brightline("label", out, "-n", 40, "-o", file)
    lines = [json.loads(line) for line in file.read_text().splitlines()]
    assert len(lines) == 40
    # People agree with the programs but for each seventh answer.
    for number, line in enumerate(lines):
        line["conforms"] = (line["scenario"]["family"] != REGRESSED) is (number % 7 > 0)
    file.write_text("".join(json.dumps(line) + "\n" for line in lines))
    address = json.loads((out / "run.json").read_text())["model"]
    told = brightline(
        "eval", "--model", address, "--families", FAMILIES, "--groups", 12, "--transforms", "none",
        "--framing", "plain", "-o", out, "--calibration", file,
    )  # fmt: skip
    assert "## Graders: programs" in told
    assert "Against 40 labels of people" in told
    graders = json.loads((out / "results.json").read_text())["graders"]["programs"]
    assert graders["labels"]["labelled"] == 40
    assert (out / "labels" / "programs.jsonl").read_text() == file.read_text()
    assert "verified" in brightline("verify", out / "evidence.json")
    changed = file.read_text().replace('"conforms": true', '"conforms": false', 1)
    (out / "labels" / "programs.jsonl").write_text(changed)
    found = brightline("verify", out / "evidence.json", code=1)
    assert "`labels/programs.jsonl` is missing or has changed" in found
    assert "graders.programs." in found


def test_labels_are_not_written_over(brightline, served, tmp_path):
    """A file that may hold people's labels stays as it is."""
    file = tmp_path / "labels.jsonl"
    file.write_text("mine")
    brightline("label", served / "after", "-o", file, code=2)
    assert file.read_text() == "mine"


def test_wrong_labels_stop_before_anything_is_asked(brightline, tmp_path):
    """A damaged file of labels ends the command before a model is opened or a folder is made."""
    file = tmp_path / "labels.jsonl"
    file.write_text("{")
    brightline("eval", "--model", "tiny", "-o", tmp_path / "run", "--calibration", file, code=2)
    assert not (tmp_path / "run").exists()
