"""Answers are kept through whatever interrupts, asked once, and asked again only where they failed."""

import json
import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from brightline.errors import ResourceError
from brightline.evaluation.answers import Answers, answer_key, ask
from brightline.models.base import GenerationConfig, Response
from brightline.spec.transcript import Conversation

CONFIG = GenerationConfig(8)


def _questions(count):
    return [Conversation.of(("user", f"question {number}")) for number in range(count)]


def test_each_question_is_asked_once(tmp_path, fake_model):
    """The same conversation is answered once, within a call and over calls; answers come in order."""
    model = fake_model(lambda prompt: prompt.messages[-1].text.upper())
    questions = [*_questions(3), *_questions(2)]
    path = tmp_path / "answers.jsonl"
    first = ask(Answers(path), lambda: model, model.hash, questions, CONFIG)
    again = ask(Answers(path), lambda: pytest.fail("opened"), model.hash, questions, CONFIG)
    assert len(model.asked) == 3
    assert [item.message.text for item in first] == [f"QUESTION {n}" for n in (0, 1, 2, 0, 1)]
    assert again == first


@pytest.mark.parametrize(
    "change",
    [
        {"model_hash": "sha256:other"},
        {"conversation": Conversation.of(("developer", "question 0"))},
        {"config": GenerationConfig(9)},
    ],
    ids=["weights", "role", "config"],
)
def test_key_covers_all_that_decides_an_answer(change):
    """Other weights, another role for the same words or other sampling give another key."""
    base = {"model_hash": "sha256:a", "conversation": _questions(1)[0], "config": CONFIG}
    assert answer_key(**base) != answer_key(**{**base, **change})


@pytest.mark.parametrize("cut", [1, 20, 60])
def test_truncated_last_line_is_redone(tmp_path, fake_model, cut):
    """A last line that was cut off leaves the file, and only its question is asked again."""
    model = fake_model(lambda prompt: "answer")
    path = tmp_path / "answers.jsonl"
    ask(Answers(path), lambda: model, model.hash, _questions(4), CONFIG)
    whole = path.read_bytes()
    path.write_bytes(whole[:-cut])
    model.asked.clear()
    ask(Answers(path), lambda: model, model.hash, _questions(4), CONFIG)
    assert len(model.asked) == 1
    assert len(path.read_bytes().splitlines()) == 4
    assert all(json.loads(line) for line in path.read_text().splitlines())


def test_failures_are_data_and_asked_again(tmp_path, fake_model):
    """A failed answer is returned as it is, not written, and the next run tries it again."""
    path = tmp_path / "answers.jsonl"
    broken = fake_model(lambda prompt: Response(None, 5, 0, 0.0, "timed out"))
    assert ask(Answers(path), lambda: broken, "h", _questions(2), CONFIG)[0].error == "timed out"
    working = fake_model(lambda prompt: "fine")
    assert ask(Answers(path), lambda: working, "h", _questions(2), CONFIG)[1].message.text == "fine"
    assert len(working.asked) == 2


def test_progress_counts_what_is_known(tmp_path, fake_model):
    """Progress never goes back, counts known answers, and ends at the total."""
    model = fake_model(lambda prompt: "answer")
    answers = Answers(tmp_path / "answers.jsonl")
    ask(answers, lambda: model, model.hash, _questions(2), CONFIG)
    seen = []
    ask(
        answers,
        lambda: model,
        model.hash,
        _questions(5),
        CONFIG,
        lambda done, total: seen.append((done, total)),
    )
    assert seen == sorted(seen)
    assert seen[0][0] > 2
    assert seen[-1] == (5, 5)


def test_a_file_that_cannot_be_written(tmp_path, fake_model):
    """Where answers cannot be kept, the failure says so and what to do."""
    (tmp_path / "file").write_text("")
    model = fake_model(lambda prompt: "answer")
    with pytest.raises(ResourceError) as caught:
        ask(Answers(tmp_path / "file" / "answers.jsonl"), lambda: model, "h", _questions(1), CONFIG)
    assert "cannot" in caught.value.message


SLOW = """
import sys, time
from pathlib import Path
from brightline.evaluation import answers as module
from brightline.models.base import GenerationConfig, Response
from brightline.spec.transcript import Conversation, Message

module.CHUNK = 2

class Slow:
    id, hash = "slow", "h"
    def generate(self, prompts, config, progress=None):
        out = []
        for prompt in prompts:
            with open(sys.argv[2], "a") as log:
                log.write(prompt.messages[-1].text + "\\n")
            time.sleep(float(sys.argv[3]))
            out.append(Response(Message.of("assistant", "answer"), 1, 1, 0.0))
        return out

questions = [Conversation.of(("user", f"question {n}")) for n in range(12)]
given = module.ask(module.Answers(Path(sys.argv[1])), Slow, "h", questions, GenerationConfig(8))
print(len(given))
"""


def test_kill_in_the_middle_goes_on(tmp_path: Path):
    """After `kill -9` in the middle a second run asks only what was not kept, at most one chunk twice."""
    script, store, log = tmp_path / "slow.py", tmp_path / "answers.jsonl", tmp_path / "asked"
    script.write_text(SLOW)
    command = [sys.executable, str(script), str(store), str(log)]
    first = subprocess.Popen([*command, "0.15"])
    deadline = time.monotonic() + 60
    while not (store.exists() and store.read_bytes().count(b"\n") >= 4) and time.monotonic() < deadline:
        time.sleep(0.02)
    os.kill(first.pid, signal.SIGKILL)
    assert first.wait() == -signal.SIGKILL
    kept = store.read_bytes().count(b"\n")
    assert 4 <= kept < 12
    done = subprocess.run([*command, "0"], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "12"
    asked = log.read_text().splitlines()
    assert len(set(asked)) == 12
    assert len(asked) - 12 <= 2
    assert len({json.loads(line)["key"] for line in store.read_text().splitlines()}) == 12
