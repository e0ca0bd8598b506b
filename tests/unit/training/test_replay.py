"""Replay prompts and answers."""

from dataclasses import dataclass, field

import pytest

from brightline.models.base import Response
from brightline.spec.transcript import Message
from brightline.training.replay import replay_rows
from brightline.training.replay_prompts import replay_prompts


@dataclass
class Speaker:
    """A model that answers from a function and counts what it was asked."""

    answer: object
    hash: str = "sha256:" + "ab" * 32
    id: str = "speaker"
    asked: list = field(default_factory=list)

    def generate(self, prompts, config, progress=None):
        self.asked.extend(prompts)
        return [Response(*self.answer(prompt, config), 0.0) for prompt in prompts]


def says(text, tokens=3):
    return lambda prompt, config: (Message.of("assistant", text), 10, tokens)


def test_prompts_are_many_and_distinct():
    """Several hundred prompts come without a repeat, over every kind, some under a system or developer message."""
    prompts = replay_prompts(600, seed=1)
    assert len({prompt.prompt for prompt in prompts}) == 600
    assert len({prompt.kind for prompt in prompts}) == 8
    above = [prompt.prompt.messages[0].role for prompt in prompts]
    assert 100 < above.count("system") + above.count("developer") < 350
    assert above.count("developer") > 30


def test_rewording_asks_for_the_same_in_other_words():
    """The other wording has the same setting and is never the same text."""
    for prompt in replay_prompts(200, seed=2):
        assert prompt.prompt.messages[:-1] == prompt.reworded.messages[:-1]
        assert prompt.prompt != prompt.reworded


def test_dev_prompts_never_repeat_trained_requests():
    """No dev request, in either wording, is among the trained ones of any seed."""
    trained = {side.messages[-1].text for p in replay_prompts(2000, 0) for side in (p.prompt, p.reworded)}
    held = {
        side.messages[-1].text for p in replay_prompts(200, 0, dev=True) for side in (p.prompt, p.reworded)
    }
    assert not trained & held


def test_answers_become_rows(tmp_path):
    """A row has the prompt and the parent's answer, no clause and no bad answer."""
    prompts = replay_prompts(5, 0)
    rows = replay_rows(prompts, Speaker(says("Gladly.")), tokens=8, cache=tmp_path)
    assert [row.prompt for row in rows] == [prompt.prompt for prompt in prompts]
    assert {row.good.text for row in rows} == {"Gladly."}
    assert all(row.clauses == () and row.bad is None and row.family == "replay" for row in rows)


def test_control_rows_have_the_other_wording(tmp_path):
    """Reworded rows have the answer of the first wording under the second."""
    prompts = replay_prompts(5, 0)
    speaker = Speaker(lambda prompt, config: (Message.of("assistant", prompt.messages[-1].text), 1, 1))
    rows = replay_rows(prompts, speaker, tokens=8, cache=tmp_path, reworded=True)
    assert [row.prompt for row in rows] == [prompt.reworded for prompt in prompts]
    assert [row.good.text for row in rows] == [prompt.prompt.messages[-1].text for prompt in prompts]


def test_answers_are_generated_once(tmp_path):
    """A second call asks nothing; a call with more prompts asks for the new ones; another parent is asked anew."""
    speaker = Speaker(says("Yes."))
    replay_rows(replay_prompts(40, 0), speaker, tokens=8, cache=tmp_path)
    assert len(speaker.asked) == 40
    replay_rows(replay_prompts(40, 0), speaker, tokens=8, cache=tmp_path)
    assert len(speaker.asked) == 40
    replay_rows(replay_prompts(50, 0), speaker, tokens=8, cache=tmp_path)
    assert len(speaker.asked) == 50
    other = Speaker(says("No."), hash="sha256:" + "cd" * 32)
    assert replay_rows(replay_prompts(5, 0), other, tokens=8, cache=tmp_path)[0].good.text == "No."


def test_interrupted_generation_goes_on(tmp_path):
    """What was answered before a failure is not asked again."""
    prompts = replay_prompts(64, 0)

    def fails_later(prompt, config):
        if prompt == prompts[40].prompt:
            raise KeyboardInterrupt
        return says("Yes.")(prompt, config)

    with pytest.raises(KeyboardInterrupt):
        replay_rows(prompts, Speaker(fails_later), tokens=8, cache=tmp_path)
    speaker = Speaker(says("Yes."))
    assert len(replay_rows(prompts, speaker, tokens=8, cache=tmp_path)) == 64
    assert len(speaker.asked) == 32


def test_a_damaged_cache_is_made_anew(tmp_path):
    """A file that holds something else is replaced, not trusted."""
    speaker = Speaker(says("Yes."))
    replay_rows(replay_prompts(3, 0), speaker, tokens=8, cache=tmp_path)
    (store,) = tmp_path.iterdir()
    store.write_bytes(b"\xff\x00 not json")
    assert len(replay_rows(replay_prompts(3, 0), speaker, tokens=8, cache=tmp_path)) == 3
    assert len(speaker.asked) == 6


def test_a_cut_answer_loses_its_unfinished_sentence(tmp_path):
    """An answer at the limit ends with its last whole sentence; a shorter one stays as it is."""
    text = "One is done. Two is not"
    cut = replay_rows(replay_prompts(1, 0), Speaker(says(text, 8)), tokens=8, cache=tmp_path / "a")
    whole = replay_rows(replay_prompts(1, 0), Speaker(says(text, 7)), tokens=8, cache=tmp_path / "b")
    ended = replay_rows(replay_prompts(1, 0), Speaker(says("One. Two.", 8)), tokens=8, cache=tmp_path / "c")
    assert (cut[0].good.text, whole[0].good.text, ended[0].good.text) == ("One is done.", text, "One. Two.")


def test_silence_and_failure_give_no_row(tmp_path):
    """A prompt without an answer is asked once more with sampling, and then left out."""

    def at_second(prompt, config):
        return (Message.of("assistant", "Well." if config.temperature else ""), 1, 1)

    assert len(replay_rows(replay_prompts(4, 0), Speaker(at_second), tokens=8, cache=tmp_path / "a")) == 4
    failing = Speaker(lambda prompt, config: (None, 1, 0))
    assert replay_rows(replay_prompts(4, 0), failing, tokens=8, cache=tmp_path / "b") == []
    # A failure is not remembered as silence.
    assert len(replay_rows(replay_prompts(4, 0), Speaker(says("Yes.")), tokens=8, cache=tmp_path / "b")) == 4
