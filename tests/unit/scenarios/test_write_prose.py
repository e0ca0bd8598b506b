"""`brightline scenarios --by MODEL`: through a server, resumed, and refused."""

import json
import re
import sys

import pytest
from model_server import model_server, refused, said

from brightline.cli import app as cli
from brightline.scenarios.files import read_scenarios
from brightline.spec.compiler import load_spec
from brightline.spec.library import find_spec

CLAUSES = ["--clause", "stay_on_topic", "--clause", "keep_persona"]


def run(capsys, monkeypatch, *arguments):
    """The exit code and what was printed."""
    monkeypatch.setattr(sys, "argv", ["brightline", *map(str, arguments)])
    with pytest.raises(SystemExit) as stopped:
        cli.main()
    printed = capsys.readouterr()
    return int(stopped.value.code or 0), printed.out, printed.err


def written(number, body):
    """Two situations: one in the places that the request names, and one that is the same in every reply."""
    places = re.search(r"Places to draw from: (.*?)\. People", json.dumps(body))[1]
    base = {"setting": "conflict", "demand": "help", "good": "Yes, gladly.", "bad": "No."}
    one = base | {"operator": "", "user": f"{places}: may I ask number {number}?"}
    two = base | {"operator": "You sell tickets.", "user": "Where is the desk for the evening show?"}
    return said(json.dumps({"situations": [one, two]}))


def test_a_model_writes_scenarios(tmp_path, capsys, monkeypatch):
    """Every request is asked once; what is kept is in the file, what was said lies beside it, and what was left out is told."""
    out = tmp_path / "prose.jsonl"
    with model_server(written) as (address, seen):
        asked = ("scenarios", "--by", address, *CLAUSES, "-o", out, "--rounds")
        code, told, _ = run(capsys, monkeypatch, *asked, 2)
        assert code == 0
        assert "4 requests, 5 situations kept, 3 left out" in told
        assert "3 nearly the same as another" in told
        assert {one.clauses for one in read_scenarios(out)} == {("stay_on_topic",), ("keep_persona",)}
        assert len(seen) == 4
        assert len({body["seed"] for body in seen}) == 2
        before = out.read_bytes()
        assert run(capsys, monkeypatch, *asked, 2)[0] == 0
        assert len(seen) == 4
        assert out.read_bytes() == before
        assert run(capsys, monkeypatch, *asked, 3)[0] == 0
        assert len(seen) == 6


def test_what_fails_is_asked_again(tmp_path, capsys, monkeypatch):
    """A server that refuses one request costs that request alone, and the next run asks it again."""
    out, failing = tmp_path / "prose.jsonl", [True]
    title = load_spec(find_spec("reference")).clauses["keep_persona"].title

    def script(number, body):
        return refused(422) if failing[0] and title in json.dumps(body) else written(number, body)

    with model_server(script) as (address, _):
        asked = ("scenarios", "--by", address, *CLAUSES, "--rounds", 1, "-o", out)
        code, told, _ = run(capsys, monkeypatch, *asked)
        assert code == 0
        assert {one.clauses for one in read_scenarios(out)} == {("stay_on_topic",)}
        assert re.search(r"1 .*422", told)
        failing[0] = False
        assert run(capsys, monkeypatch, *asked)[0] == 0
        assert {one.clauses for one in read_scenarios(out)} == {("stay_on_topic",), ("keep_persona",)}


@pytest.mark.parametrize(
    ("arguments", "says"),
    [
        (["--by", "tiny"], "-o FILE"),
        (["--by", "tiny", "--groups", "3", "-o", "OUT"], "--groups"),
        (["--by", "tiny", "--clause", "stay_on_topik", "-o", "OUT"], "stay_on_topic"),
        (["--clause", "stay_on_topic"], "--by"),
        (["--by", "/nowhere/at/all", "-o", "OUT"], "/nowhere/at/all"),
    ],
)
def test_what_makes_no_sense_is_refused(arguments, says, tmp_path, capsys, monkeypatch):
    """One line, exit code 2, no file."""
    out = tmp_path / "out.jsonl"
    given = [str(out) if argument == "OUT" else argument for argument in arguments]
    code, _, told = run(capsys, monkeypatch, "scenarios", *given)
    assert code == 2
    assert says in told
    assert not out.exists()


def test_a_server_that_never_answers(tmp_path, capsys, monkeypatch):
    """Without one reply nothing is written, and the reason is told."""
    out = tmp_path / "out.jsonl"
    with model_server(lambda *_: refused(422)) as (address, _):
        code, _, told = run(capsys, monkeypatch, "scenarios", "--by", address, *CLAUSES, "-o", out)
    assert code == 2
    assert "not one reply" in told
    assert not out.exists()
