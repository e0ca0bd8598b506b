"""`brightline verify` through the command line: what it prints, its exit codes, and models that are asked again."""

import json
import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

BRIGHTLINE = Path(sys.executable).parent / "brightline"


@pytest.fixture(scope="module")
def environment(tmp_path_factory):
    return {
        **os.environ,
        "BRIGHTLINE_CACHE": str(tmp_path_factory.mktemp("cache")),
        "BRIGHTLINE_KEY": str(tmp_path_factory.mktemp("key") / "own.key"),
        "XDG_CONFIG_HOME": str(tmp_path_factory.mktemp("config")),
        "OMP_NUM_THREADS": "1",
    }


def brightline(environment, *arguments):
    return subprocess.run(
        [BRIGHTLINE, *map(str, arguments)],
        env=environment,
        capture_output=True,
        text=True,
        timeout=600,
        check=False,
    )


@pytest.fixture(scope="module")
def finished(environment, tmp_path_factory):
    """A finished run of the tiny model, and what `brightline run` printed in the end."""
    out = tmp_path_factory.mktemp("runs") / "run"
    done = brightline(environment, "run", "--profile", "tiny", "-o", out)
    assert done.returncode == 0, done.stderr
    return out, done.stdout.splitlines()[-1]


def test_run_tells_who_signed(environment, finished):
    """The last line of a run names the evidence, the key and the file to give to whoever checks."""
    out, line = finished
    public = Path(environment["BRIGHTLINE_KEY"]).with_suffix(".pub")
    assert line.startswith(f"evidence: {out / 'evidence.json'}, signed by sha256:")
    assert line.endswith(f"public key {public}")
    assert public.read_text().startswith("-----BEGIN PUBLIC KEY-----")


def test_verified_by_its_maker(environment, finished):
    """Whoever made it vouches for the own key; every model is asked again and answers the same."""
    out, _ = finished
    done = brightline(
        environment, "verify", out / "evidence.json", "--rerun", 10, "--model", "tiny", "--seed", 3
    )
    assert done.returncode == 0, done.stdout + done.stderr
    lines = done.stdout.splitlines()
    assert lines[-1] == "verified: everything holds"
    assert any(line.startswith("  different 0 of 10 answers") for line in lines)
    assert any(line.endswith("drawn with --seed 3") for line in lines)


def test_outsider(environment, finished, tmp_path):
    """An outsider without the key is told who signed; with it, all holds. A moved folder holds like the first."""
    moved = tmp_path / "moved"
    shutil.copytree(finished[0], moved)
    outsider = {**environment, "BRIGHTLINE_KEY": str(tmp_path / "none")}
    done = brightline(outsider, "verify", moved / "evidence.json")
    assert done.returncode == 1
    assert "nobody vouched for that key" in done.stdout
    assert not (tmp_path / "none").exists()
    public = Path(environment["BRIGHTLINE_KEY"]).with_suffix(".pub")
    done = brightline(outsider, "verify", moved / "evidence.json", "--key", public, "--format", "json")
    assert done.returncode == 0, done.stdout + done.stderr
    outcome = json.loads(done.stdout)
    assert outcome["verified"] is True
    assert outcome["findings"] == []
    assert outcome["key"] == str(public)


def test_tampered(environment, finished, tmp_path):
    """A changed weight is named, and nothing is asked of it."""
    out = tmp_path / "run"
    shutil.copytree(finished[0], out)
    weights = out / "models" / "seed-0" / "model.safetensors"
    weights.write_bytes(weights.read_bytes()[:-1] + b"!")
    done = brightline(environment, "verify", out / "evidence.json", "--rerun", "2")
    assert done.returncode == 1
    assert "`models/seed-0/model.safetensors` is missing or has changed" in done.stdout
    assert "nothing was asked again" in done.stdout


def test_weights_may_have_gone_before_the_run_was_signed(environment, finished, tmp_path):
    """A run goes on with the answers of weights that are elsewhere; its evidence holds, says so, and asks others again."""
    out = tmp_path / "run"
    shutil.copytree(finished[0], out)
    for file in (out / "models" / "seed-0").iterdir():
        if file.is_file() and file.name != "lineage.json":
            file.unlink()
    done = brightline(environment, "verify", out / "evidence.json")
    assert done.returncode == 1
    assert "`models/seed-0/model.safetensors` is missing or has changed" in done.stdout
    before = (out / "results" / "trained.jsonl").read_bytes()
    done = brightline(environment, "run", "--profile", "tiny", "-o", out)
    assert done.returncode == 0, done.stderr
    assert (out / "results" / "trained.jsonl").read_bytes() == before
    done = brightline(environment, "verify", out / "evidence.json", "--rerun", "2")
    assert done.returncode == 0, done.stdout
    assert "the weights of `models/seed-0` were elsewhere when this was signed" in done.stdout
    assert "not asked trained" in done.stdout


def test_run_again_signs_again(environment, finished, tmp_path):
    """A finished run can be written again without a signature; it says so, and is not verified."""
    out = tmp_path / "run"
    shutil.copytree(finished[0], out)
    done = brightline(environment, "run", "--profile", "tiny", "-o", out, "--no-sign")
    assert done.returncode == 0, done.stderr
    assert done.stdout.splitlines()[-1].endswith("unsigned (--no-sign)")
    done = brightline(environment, "verify", out / "evidence.json")
    assert done.returncode == 1
    assert "nobody signed this evidence" in done.stdout


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (["nowhere.json"], "there is no file"),
        (["."], "is no file"),
        (["EVIDENCE", "--key", "nowhere.pub"], "there is no file"),
        (["EVIDENCE", "--key", "EVIDENCE"], "holds no Ed25519 public key"),
        (["EVIDENCE", "--seed", "1"], "say how many questions"),
        (["EVIDENCE", "--rerun", "0"], "--rerun"),
        (["EVIDENCE", "--rerun", "1", "--model", "parrent=tiny"], "about no model 'parrent'"),
        (["EVIDENCE", "--rerun", "1", "--model", "tiny", "--model", "tiny"], "two models are named"),
        (["EVIDENCE", "--rerun", "999", "--model", "parent=./nowhere"], "no model folder"),
        (["EVIDENCE", "--rerun", "999", "--model", "http://127.0.0.1:9/v1"], "names no model"),
    ],
)
def test_misuse_is_one_clear_message(environment, finished, arguments, message):
    """A wrong argument ends with exit code 2 and one message."""
    given = [str(finished[0] / "evidence.json") if one == "EVIDENCE" else one for one in arguments]
    done = brightline(environment, "verify", *given)
    assert done.returncode == 2, done.stdout
    assert message in done.stderr
    assert "Traceback" not in done.stderr
