"""Hostile input to every command, at every argument that takes a file: one clear line, exit code 2, nothing left behind."""

import os
import signal
import socket
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from brightline.cli import app as cli

HERE = Path(__file__).parents[2]
EXAMPLES = HERE / "docs" / "examples"

# `BAD` is the hostile file; all else is in order. `OUT` is an output that can be written.
SPEC_COMMANDS = {
    "check": ["check", "BAD"],
    "show": ["show", "BAD"],
    "compile": ["compile", "BAD", "-o", "OUT"],
    "scenarios": ["scenarios", "BAD", "-o", "OUT"],
    "scenarios binding": ["scenarios", "--binding", "BAD", "-o", "OUT"],
    "train": ["train", "BAD", "--profile", "tiny", "--model", "tiny", "-o", "OUT"],
    "run": ["run", "--spec", "BAD", "--profile", "tiny", "--model", "tiny", "-o", "OUT"],
    "run binding": ["run", "--binding", "BAD", "--profile", "tiny", "--model", "tiny", "-o", "OUT"],
    "run ifeval": ["run", "--ifeval", "BAD", "--profile", "tiny", "--model", "tiny", "-o", "OUT"],
    "resolve spec": ["resolve", "BAD"],
    "prove spec": ["prove", "BAD"],
    "eval spec": ["eval", "BAD", "--model", "tiny", "-o", "OUT"],
    "judge-exam spec": ["judge-exam", "BAD", "--judge", "tiny"],
    "lint spec": ["lint", "BAD"],
    "interactions spec": ["interactions", "BAD"],
    "diff old": ["diff", "BAD", "reference"],
    "diff new": ["diff", "reference", "BAD"],
    "explain spec": ["explain", str(EXAMPLES / "conversations" / "bakery.json"), "BAD"],
    "review spec": ["review-prompt", str(EXAMPLES / "conversations" / "hotel.txt"), "BAD"],
}
DATA_COMMANDS = {
    "resolve layer": ["resolve", "reference", "BAD"],
    "resolve diff": ["resolve", "reference", "--diff", "BAD"],
    "prove layer": ["prove", "reference", "BAD"],
    "interactions layer": ["interactions", "reference", "BAD"],
    "verify": ["verify", "BAD"],
    "compare": ["compare", "BAD", "BAD"],
    "gate": ["gate", "BAD", "--require", "overall >= 0.9 @ 95%"],
    "diff stacks": ["diff", "reference", "reference", "--stacks", "BAD"],
    "explain": ["explain", "BAD"],
    "explain layer": ["explain", str(EXAMPLES / "conversations" / "bakery.json"), "--layer", "BAD"],
    "review prompt layer": [
        "review-prompt",
        str(EXAMPLES / "conversations" / "hotel.txt"),
        "--layer",
        "BAD",
    ],
    "delegate": ["delegate", "BAD"],
    "delegate calls": ["delegate", str(EXAMPLES / "agents" / "chain.yaml"), "--calls", "BAD"],
    "delegate ledger": ["delegate", str(EXAMPLES / "agents" / "chain.yaml"), "--ledger", "BAD"],
    "delegate tools": ["delegate", str(EXAMPLES / "agents" / "chain.yaml"), "--tools", "BAD"],
    "trust policy": ["trust", str(EXAMPLES / "trust" / "evidence"), "--policy", "BAD"],
    "trust evidence": ["trust", "BAD"],
    "review prompt": ["review-prompt", "BAD"],
    "judge-exam labels": ["judge-exam", "--judge", "classifier", "--labels", "BAD"],
    "scenarios from": ["scenarios", "BAD", "--from", "xstest", "-o", "OUT"],
    "eval binding": ["eval", "--binding", "BAD", "--model", "tiny", "-o", "OUT"],
    "eval calibration": ["eval", "--calibration", "BAD", "--model", "tiny", "--limit", "4", "-o", "OUT"],
    "label": ["label", "BAD", "-o", "OUT"],
    "verify key": ["verify", str(EXAMPLES / "evidence" / "run" / "evidence.json"), "--key", "BAD"],
}
COMMANDS = SPEC_COMMANDS | DATA_COMMANDS

FULL = Path("/dev/full")

FILES: dict[str, bytes] = {
    "binary": bytes(range(256)) * 40,
    "not unicode": "# Größe {#a}\n".encode("latin-1"),
    "sixteen bits": "# A {#a}\n".encode("utf-16"),
    "deep": b"[" * 200_000,
    "nul": b"a: 1\0\n",
}


def run(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch, *arguments: str
) -> tuple[int, str]:
    """The exit code of a command in this process, and what it says to a person whose input it does not take."""
    monkeypatch.setattr(sys, "argv", ["brightline", *arguments])
    with pytest.raises(SystemExit) as stopped:
        cli.main()
    printed = capsys.readouterr()
    return int(stopped.value.code or 0), printed.err + printed.out


def check_refused(code: int, said: str, *, names: str = "") -> None:
    """Bad input is refused in few words that name it; nothing of Python shows."""
    assert code == 2, said
    assert "Traceback" not in said
    assert "bug in brightline" not in said
    assert "error" in said.lower()
    assert names in said.replace("\n", "").replace("│", "").replace(" ", "")
    assert len(said) < 3000


@pytest.fixture(scope="module")
def big(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Fifty megabytes that could be Markdown or YAML."""
    path = tmp_path_factory.mktemp("big") / "big.md"
    with path.open("wb") as stream:
        for _ in range(50):
            stream.write(b"- [x](#a) y: 1\n" * (2**20 // 15))
    return path


def filled(arguments: list[str], bad: Path, out: Path) -> list[str]:
    return [{"BAD": str(bad), "OUT": str(out)}.get(argument, argument) for argument in arguments]


@pytest.mark.parametrize("command", COMMANDS)
@pytest.mark.parametrize("kind", FILES)
def test_a_file_of_another_kind(command, kind, tmp_path, capsys, monkeypatch):
    """What is no text, or nests without end, is refused by name, and no output is begun."""
    bad, out = tmp_path / "bad.md", tmp_path / "out"
    bad.write_bytes(FILES[kind])
    if kind == "deep" and command in SPEC_COMMANDS and "binding" not in command and "ifeval" not in command:
        pytest.skip("brackets are prose in a document: test_spec_hostile.py has them")
    if kind == "deep" and command == "review prompt":
        pytest.skip("brackets are words of a prompt like any other")
    code, said = run(capsys, monkeypatch, *filled(COMMANDS[command], bad, out))
    check_refused(code, said, names="bad.md")
    assert sorted(path.name for path in tmp_path.iterdir()) == ["bad.md"]


@pytest.mark.parametrize("command", COMMANDS)
def test_a_missing_file(command, tmp_path, capsys, monkeypatch):
    """A path that leads nowhere is said to."""
    bad, out = tmp_path / "missing.md", tmp_path / "out"
    check_refused(*run(capsys, monkeypatch, *filled(COMMANDS[command], bad, out)), names="missing.md")
    assert not list(tmp_path.iterdir())


@pytest.mark.parametrize(
    "command", [name for name in COMMANDS if name not in {"diff stacks", "trust evidence"}]
)
def test_a_folder_instead_of_a_file(command, tmp_path, capsys, monkeypatch):
    """A folder is not read as a file; where a folder of layers is allowed, an empty one is said to be empty.

    No evidence is evidence of nothing: `trust` then names the position that takes none.
    """
    bad, out = tmp_path / "folder.md", tmp_path / "out"
    bad.mkdir()
    check_refused(*run(capsys, monkeypatch, *filled(COMMANDS[command], bad, out)), names="folder.md")
    assert not out.exists()


@pytest.mark.parametrize(
    "command", ["check", "scenarios binding", "resolve layer", "trust policy", "delegate", "explain"]
)
def test_a_name_that_is_too_long(command, tmp_path, capsys, monkeypatch):
    """A path longer than any file's is refused like one that leads nowhere."""
    bad, out = tmp_path / ("x" * 300), tmp_path / "out"
    code, said = run(capsys, monkeypatch, *filled(COMMANDS[command], bad, out))
    check_refused(code, said, names="xxx")
    assert not list(tmp_path.iterdir())


@contextmanager
def at_once(seconds: int = 10) -> Iterator[None]:
    """Fail what waits, rather than waiting with it."""

    def stop(*_: object) -> None:
        pytest.fail("it waits")

    before = signal.signal(signal.SIGALRM, stop)
    signal.alarm(seconds)
    try:
        yield
    finally:
        signal.alarm(0)
        signal.signal(signal.SIGALRM, before)


@pytest.mark.parametrize("command", [name for name in COMMANDS if name != "trust evidence"])
def test_a_pipe_that_nobody_writes_to(command, tmp_path, capsys, monkeypatch):
    """A named pipe instead of a file is refused by name, not waited for. (`trust` takes a folder, and says it has none.)"""
    bad, out = tmp_path / "pipe.md", tmp_path / "out"
    os.mkfifo(bad)
    with at_once():
        check_refused(*run(capsys, monkeypatch, *filled(COMMANDS[command], bad, out)), names="pipe.md")
    assert not out.exists()


# Commands that read a YAML file, each with the beginning of one.
YAML_COMMANDS = {
    "scenarios binding": "",
    "resolve layer": "level: user\n",
    "delegate": "",
    "trust policy": "",
    "check": "",
}
BOMB = "a0: &a0 {x: 1}\n" + "".join(
    f"a{n}: &a{n} {{<<: [{','.join([f'*a{n - 1}'] * 9)}]}}\n" for n in range(1, 13)
)
YAML_VALUES = {
    "no date": "persona: [2020-13-45]\n",
    "no integer": "persona: [!!int abc]\n",
    "no float": "persona: [!!float x]\n",
    "no truth value": "persona: [!!bool x]\n",
    "no timestamp": "persona: [!!timestamp x]\n",
    "no key": "!!timestamp x: [a]\n",
    "many digits": f"persona: [{'9' * 6000}]\n",
    "merge bomb": BOMB,
    "twice": "persona: [kindness]\npersona: [kindness]\n",
}


@pytest.mark.parametrize("command", YAML_COMMANDS)
@pytest.mark.parametrize("kind", YAML_VALUES)
def test_yaml_that_means_no_value(command, kind, tmp_path, capsys, monkeypatch):
    """Values of YAML that cannot be constructed, and entries that multiply, are refused in every YAML file, at once."""
    bad, out = tmp_path / "bad.md", tmp_path / "out"
    text = YAML_COMMANDS[command] + YAML_VALUES[kind]
    bad.write_text(f"---\n{text}---\n# A {{#a}}\n" if command == "check" else text, encoding="utf-8")
    with at_once():
        code, said = run(capsys, monkeypatch, *filled(COMMANDS[command], bad, out))
    assert (code, out.exists()) == ((1, False) if command == "check" else (2, False))
    assert "bug in brightline" not in said
    assert "bad.md:" in said.replace("\n", "")


@pytest.mark.parametrize("command", COMMANDS)
def test_a_file_of_fifty_megabytes(command, big, tmp_path, capsys, monkeypatch):
    """A file far beyond what any person writes is refused before it is read whole."""
    out = tmp_path / "out"
    check_refused(*run(capsys, monkeypatch, *filled(COMMANDS[command], big, out)), names="big.md")
    assert not out.exists()


@pytest.mark.parametrize(
    "command", [name for name, arguments in COMMANDS.items() if "OUT" in arguments and arguments[1] == "BAD"]
)
def test_an_output_that_cannot_be_written(command, tmp_path, capsys, monkeypatch):
    """A file where a folder is needed stops a command before its work."""
    (tmp_path / "file").write_text("mine", encoding="utf-8")
    out = tmp_path / "file" / "out"
    arguments = [str(HERE / "specs" / "reference.md") if a == "BAD" else a for a in COMMANDS[command]]
    code, said = run(capsys, monkeypatch, *filled(arguments, tmp_path, out))
    check_refused(code, said)
    assert (tmp_path / "file").read_text(encoding="utf-8") == "mine"


@pytest.mark.skipif(not FULL.exists(), reason="no /dev/full here")
@pytest.mark.parametrize(
    "arguments", [["show", "reference"], ["resolve", "reference"], ["check", "reference"]]
)
def test_a_standard_output_that_is_full(arguments):
    """A full disk behind `>` is one line and exit code 2."""
    with FULL.open("wb") as full:
        done = subprocess.run(
            [sys.executable, "-c", "from brightline.cli.app import main; main()", *arguments],
            stdout=full,
            stderr=subprocess.PIPE,
            text=True,
            timeout=60,
            check=False,
        )
    check_refused(done.returncode, done.stderr)


@pytest.mark.parametrize(
    "arguments",
    [
        ["explain", str(EXAMPLES / "conversations" / "bakery.json")],
        ["review-prompt", str(EXAMPLES / "conversations" / "hotel.txt")],
    ],
)
def test_a_judge_that_nobody_answers_for(arguments, capsys, monkeypatch):
    """An endpoint where nobody listens is named, and nothing is judged without it."""
    with socket.socket() as reserved:
        reserved.bind(("127.0.0.1", 0))
        address = f"http://127.0.0.1:{reserved.getsockname()[1]}/v1#judge"
        check_refused(*run(capsys, monkeypatch, *arguments, "--judge", address), names=address[:-6])


@pytest.mark.parametrize("command", ["train", "run"])
def test_a_model_that_is_nowhere(command, tmp_path, capsys, monkeypatch):
    """A model folder that is missing or holds no model is named, and no output is begun."""
    (tmp_path / "empty").mkdir()
    for name in ("nowhere", "empty"):
        where = tmp_path / name
        arguments = [command, "--profile", "tiny", "--model", str(where), "-o", str(tmp_path / "out")]
        check_refused(*run(capsys, monkeypatch, *arguments), names=name)
    assert sorted(path.name for path in tmp_path.iterdir()) == ["empty"]


@pytest.mark.parametrize(
    ("arguments", "names"),
    [
        (["nosuch"], "nosuch"),
        (["check", "--nope"], "--nope"),
        (["run", "--profile"], "--profile"),
        (["run", "--profile", "large"], "large"),
        (["eval", "--limit", "x"], "--limit"),
        (["resolve", "--format", "x"], "--format"),
        (["show", "reference", "a", "b"], "b"),
    ],
)
def test_wrong_use_is_one_line_with_where_to_look(arguments, names, capsys, monkeypatch):
    """A command, option or value that there is not: what is wrong, which help to read, and no frame around it."""
    code, said = run(capsys, monkeypatch, *arguments)
    check_refused(code, said, names=names)
    error, help_line = said.splitlines()
    assert error.startswith("error: ")
    assert help_line.startswith("help: `brightline")


def test_no_arguments_print_the_help(capsys, monkeypatch):
    """`brightline` alone says what it can do."""
    code, said = run(capsys, monkeypatch)
    assert code == 2
    assert all(command in said for command in ("check", "judge-exam", "gate"))


@pytest.mark.parametrize("option", ["--page", "--save"])
def test_an_exam_that_cannot_be_kept_is_not_begun(option, tmp_path, capsys, monkeypatch):
    """A place that cannot be written is named before a judge is asked anything."""
    monkeypatch.setattr("brightline.grading.sitting.sit", lambda *_: pytest.fail("the exam has begun"))
    arguments = ["judge-exam", "--judge", "tiny", option, str(tmp_path)]
    check_refused(*run(capsys, monkeypatch, *arguments), names=tmp_path.name)
