"""IFEval rows and verdicts."""

import json
import os
import socket
from pathlib import Path

import pytest

from brightline.errors import InputError
from brightline.grading.ifeval import InstructionRow, follows, read_ifeval, sample

DATA = Path(__file__).parents[3] / "../shared/data/system-ifeval/ifeval.jsonl"

pytest.importorskip("lm_eval")


def row(name, prompt="Write.", **arguments):
    return InstructionRow(1, prompt, (name,), (arguments,))


@pytest.mark.parametrize(
    ("instruction", "good", "bad"),
    [
        (row("punctuation:no_comma"), "one and two", "one, two"),
        (row("startend:quotation"), '"Hello"', "Hello"),
        (row("length_constraints:number_words", relation="at least", num_words=3), "one two three", "one"),
        (row("detectable_format:json_format"), '{"a": 1}', "a"),
        (row("combination:repeat_prompt", prompt_to_repeat="Say hi."), "Say hi. Hi!", "Hi!"),
        (row("language:response_language", language="de"), "Das ist ein schöner Tag und die Sonne scheint.", "It is a nice day."),
    ],
)  # fmt: skip
def test_verdicts(instruction, good, bad):
    """A response that follows passes, one that does not fails, and so does an empty one."""
    assert follows(instruction, good)
    assert not follows(instruction, bad)
    assert not follows(instruction, "  ")


def test_the_environment_is_as_before_and_nothing_is_fetched(monkeypatch):
    """Loading the verifiers opens no connection and leaves the environment alone."""
    monkeypatch.setattr(socket, "getaddrinfo", lambda *_: pytest.fail("the network was asked"))
    monkeypatch.delenv("LOCAL_RANK", raising=False)
    assert follows(row("punctuation:no_comma"), "yes")
    assert "LOCAL_RANK" not in os.environ


def test_an_instruction_without_verifier_is_an_error():
    """A data set of another kind is not silently failed."""
    with pytest.raises(InputError, match="no verifier for the instruction `haiku:lines` of row 1") as caught:
        follows(row("haiku:lines"), "yes")
    assert "leave the row out" in caught.value.help
    with pytest.raises(InputError) as caught:
        follows(row("punctuation:no_commas"), "yes")
    assert caught.value.help == "did you mean `punctuation:no_comma`?"


@pytest.mark.parametrize(
    "line",
    [
        "{",
        "[]",
        '{"key": 1}',
        json.dumps({"key": 1, "prompt": "", "instruction_id_list": ["a"], "kwargs": []}),
    ],
)
def test_a_wrong_line_is_named(tmp_path, line):
    """The message has the file and the line, and what a row has to be."""
    path = tmp_path / "rows.jsonl"
    good = json.dumps({"key": 1, "prompt": "p", "instruction_id_list": ["a"], "kwargs": [{}]})
    path.write_text(f"{good}\n{line}\n")
    with pytest.raises(InputError, match=r"rows\.jsonl:2:1: this line is no IFEval row") as caught:
        read_ifeval(path)
    assert "`instruction_id_list`" in caught.value.help


def test_a_binary_file_is_no_data_set(tmp_path):
    """A file that is no text is said to be that, with what to give instead."""
    path = tmp_path / "rows.jsonl"
    path.write_bytes(b"\x89PNG\xff")
    with pytest.raises(InputError, match="is not a text file") as caught:
        read_ifeval(path)
    assert "input_data.jsonl" in caught.value.help


@pytest.mark.skipif(not DATA.exists(), reason="the public data set is not beside the checkout")
def test_the_public_data_set():
    """Every row is read; every row of a sample can be verified; the same seed gives the same sample."""
    rows = read_ifeval(DATA)
    assert len(rows) == 541
    usable = sample(rows, 10_000)
    assert len(usable) == 477
    assert sample(rows, 40) == sample(rows, 40) != sample(rows, 40, seed=1)
    for item in sample(rows, 150):
        follows(item, "Hello there, this is one response.")
