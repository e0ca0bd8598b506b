"""Rule classifiers: learnt from labels, chosen on the training answers alone, written without the data's text."""

import random
from dataclasses import replace

import numpy as np
import pytest

from brightline.errors import InputError
from brightline.grading.classifiers import load_classifier, save_classifier, train_classifier
from brightline.grading.labels import Labelled, LabelledAnswer
from brightline.spec.transcript import Conversation, Message

FILLER = [
    "the",
    "garden",
    "has",
    "many",
    "paths",
    "and",
    "some",
    "of",
    "them",
    "lead",
    "to",
    "a",
    "pond",
    "near",
    "old",
    "trees",
]
CHAT = Conversation.of(("user", "Hello"))


def answers(number, seed):
    """Answers that apologise or not, which words show, and that are secretly odd or not, which only a vector shows."""
    draw = random.Random(seed)
    found = []
    for _ in range(number):
        sorry, odd = draw.random() < 0.3, draw.random() < 0.5
        words = draw.choices(FILLER, k=12) + (["sorry", "unhappily"] if sorry else [])
        draw.shuffle(words)
        labels = {"apology": sorry, "odd": odd, "never": False}
        found.append(LabelledAnswer(CHAT, Message.of("assistant", " ".join(words)), labels, ""))
    return Labelled(tuple(found), ("apology", "never", "odd"), f"sha256:{seed}")


TRAIN, TEST = answers(120, 1), answers(80, 2)
ODD = {one.answer.text: one.labels["odd"] for data in (TRAIN, TEST) for one in data.answers}


def embedder(asked):
    """Vectors of eight numbers, the first of which shows oddness and the second nothing at all."""
    rows = np.random.default_rng(0).normal(size=(len(asked), 8)).astype(np.float32)
    rows[:, 0] += [3.0 if ODD[answer.text] else -3.0 for _, answer in asked]
    rows[:, 1] = 1.0
    return rows


def asked(data):
    return [(one.conversation, one.answer) for one in data.answers]


def right(grades, data, rule):
    return np.mean(
        [grade.passed == one.labels[rule] for grade, one in zip(grades[rule], data.answers, strict=True)]
    )


def test_words_learn_what_words_show():
    """A head on words finds apologies in new answers, and cannot find what the words do not say."""
    grades = train_classifier(TRAIN).grade(asked(TEST))
    assert right(grades, TEST, "apology") > 0.95
    assert right(grades, TEST, "odd") < 0.7


def test_both_win_where_both_are_needed():
    """Where one rule shows in words and the other in the embedding, cross-validation takes both."""
    found = train_classifier(TRAIN, embedder, {"id": "m", "hash": "h", "layer": 4})
    assert found.words is not None
    assert found.embedding is not None
    assert found.provenance["tried"][0]["features"] == ["words", "embedding"]
    grades = found.grade(asked(TEST), embedder)
    assert right(grades, TEST, "apology") > 0.95
    assert right(grades, TEST, "odd") > 0.95


def test_useless_embedding_is_left_out():
    """An embedding of noise is tried and not taken, and the provenance does not claim its model."""

    def noise(asked):
        return np.random.default_rng(len(asked)).normal(size=(len(asked), 8)).astype(np.float32)

    data = Labelled(
        tuple(
            LabelledAnswer(one.conversation, one.answer, {"apology": one.labels["apology"]}, "")
            for one in TRAIN.answers
        ),
        ("apology",),
        "sha256:x",
    )
    found = train_classifier(data, noise, {"id": "m", "hash": "h", "layer": 4})
    assert found.embedding is None
    assert found.provenance["model"] is None
    assert len({tuple(one["features"]) for one in found.provenance["tried"]}) == 3


def test_rules_without_labels_stay_ungraded():
    """A rule that holds of no training answer is not learnt: no verdict, no score, and the reason says why."""
    grades = train_classifier(TRAIN).grade(asked(TEST))["never"]
    assert {grade.passed for grade in grades} == {None}
    assert {grade.score for grade in grades} == {None}
    assert "only 0 of 120" in grades[0].reason


def test_nothing_to_learn():
    """Data without one rule that can be learnt is refused with what to do."""
    few = Labelled(TRAIN.answers[:8], TRAIN.rules, "sha256:y")
    with pytest.raises(InputError, match="no rule has 5 answers"):
        train_classifier(few)


@pytest.mark.parametrize("make", [None, embedder])
def test_round_trip(tmp_path, make):
    """A classifier that was written and read gives the same chances, and knows what it was learnt from."""
    found = train_classifier(TRAIN, make, {"id": "m", "hash": "h", "layer": 4})
    save_classifier(found, tmp_path / "c.npz")
    again = load_classifier(tmp_path / "c.npz")
    assert again.rules == ("apology", "never", "odd")
    assert again.provenance == found.provenance
    assert again.provenance["data"] == "sha256:1"
    assert np.array_equal(again.chances(asked(TEST), make), found.chances(asked(TEST), make))


def test_file_holds_no_text(tmp_path):
    """No word of the training answers stands in the file."""
    save_classifier(train_classifier(TRAIN), tmp_path / "c.npz")
    with np.load(tmp_path / "c.npz") as arrays:
        raw = b"".join(arrays[name].tobytes() + str(arrays[name]).encode() for name in arrays.files)
    assert not [word for word in ("garden", "sorry", "unhappily", "trees") if word.encode() in raw]
    assert b"apology" in raw or "apology".encode("utf-32-le") in raw


@pytest.mark.parametrize("damage", ["cut", "flipped", "text", "empty", "other"])
def test_damaged_files(tmp_path, damage):
    """A file that is cut off, changed, or something else is one clear message."""
    path = tmp_path / "c.npz"
    save_classifier(train_classifier(TRAIN), path)
    data = bytearray(path.read_bytes())
    if damage == "cut":
        path.write_bytes(data[: len(data) // 2])
    elif damage == "flipped":
        data[len(data) // 3] ^= 0xFF
        path.write_bytes(data)
    elif damage == "text":
        path.write_text("weights: 7\n")
    elif damage == "empty":
        path.write_bytes(b"")
    else:
        np.savez(path, weights=np.zeros(3))
    with pytest.raises(InputError, match="is no classifier, or is damaged"):
        load_classifier(path)


def test_missing_file(tmp_path):
    """A file that is not there, or a folder, is said to be that."""
    for path in (tmp_path / "no.npz", tmp_path):
        with pytest.raises(InputError, match="cannot read a classifier") as caught:
            load_classifier(path)
        assert "--save FILE" in caught.value.help


def test_parts_that_do_not_belong_together(tmp_path):
    """Weights for other columns than those of the file are found on loading and not in use."""
    save_classifier(train_classifier(TRAIN), tmp_path / "c.npz")
    with np.load(tmp_path / "c.npz") as arrays:
        found = {name: arrays[name] for name in arrays.files}
    np.savez(tmp_path / "d.npz", **(found | {"weights": found["weights"][:, 1:]}))
    with pytest.raises(InputError, match="is no classifier"):
        load_classifier(tmp_path / "d.npz")


def test_file_without_provenance(tmp_path):
    """A file that does not say what it was learnt from is refused: its figures could be of its own training data."""
    save_classifier(replace(train_classifier(TRAIN), provenance={"model": None}), tmp_path / "c.npz")
    with pytest.raises(InputError, match="is no classifier"):
        load_classifier(tmp_path / "c.npz")


def test_embedding_is_asked_for():
    """A classifier that uses an embedding says which model it needs."""
    found = train_classifier(TRAIN, embedder, {"id": "m", "hash": "h", "layer": 4})
    with pytest.raises(InputError, match="needs the embedding"):
        found.grade(asked(TEST))
