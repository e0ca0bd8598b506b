"""Rule classifiers: for each rule a linear head that says whether it holds of an answer, learnt from people's labels.

Enters: labelled answers, and a model for embeddings where they are wanted. Leaves: a classifier, its grades, and one file that holds it with its
provenance and no text of the data. A rule with too few labels is not learnt: its answers stay ungraded, with the reason.
"""

from __future__ import annotations

import json
import zipfile
import zlib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from importlib.metadata import version
from io import BytesIO
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from brightline.errors import InputError
from brightline.grading.features import Answered, Embedder, Embedding, Words, require_learning
from brightline.grading.grade import Grade, ungraded
from brightline.grading.labels import Labelled
from brightline.grading.learning import MIN_LABELS, choose, fit_heads
from brightline.hashing import atomic_write

__all__ = ["Classifier", "load_classifier", "save_classifier", "train_classifier"]

FORMAT = "brightline classifier 1"
_WRITTEN = "give a file that `brightline judge-exam --judge classifier --save FILE` wrote"
_DAMAGED = (zipfile.BadZipFile, zlib.error)
WORDS, EMBEDDING = "words", "embedding"


@dataclass(frozen=True, slots=True)
class Classifier:
    """Heads over words, an embedding, or both.

    Attributes:
        heads: For each rule that was learnt the column of `weights`, in order.
        unlearnt: For each other rule why it was not.
        words, embedding: The kinds of features it uses; None where it does not.
        weights: One row a rule; the columns are those of the words, then those of the embedding.
        offsets, thresholds: One number a rule.
        provenance: What it was learnt from and with: data, versions, model, what was tried.
    """

    heads: tuple[str, ...]
    unlearnt: Mapping[str, str]
    words: Words | None
    embedding: Embedding | None
    weights: NDArray[np.float32]
    offsets: NDArray[np.float64]
    thresholds: NDArray[np.float64]
    provenance: Mapping[str, Any]

    @property
    def rules(self) -> tuple[str, ...]:
        """All rules that it was to learn."""
        return tuple(sorted((*self.heads, *self.unlearnt)))

    def chances(self, answers: Sequence[Answered], embedder: Embedder | None = None) -> NDArray[np.float64]:
        """For each answer and each head the chance that the rule holds."""
        width = 0 if self.words is None else len(self.words.buckets)
        logits = np.tile(self.offsets, (len(answers), 1))
        if self.words is not None:
            logits += self.words.rows(answers) @ self.weights[:, :width].T
        if self.embedding is not None:
            if embedder is None:
                raise InputError(
                    f"the classifier needs the embedding of `{self.provenance['model']}`",
                    help="name that model with --model",
                )
            logits += self.embedding.rows(embedder(answers)) @ self.weights[:, width:].T
        return np.asarray(1 / (1 + np.exp(-logits)))

    def grade(self, answers: Sequence[Answered], embedder: Embedder | None = None) -> dict[str, list[Grade]]:
        """For each rule the grades of the answers; passed means that the rule holds."""
        chances = self.chances(answers, embedder)
        grades = {
            rule: [Grade(bool(chance >= threshold), float(chance)) for chance in chances[:, column]]
            for column, (rule, threshold) in enumerate(zip(self.heads, self.thresholds, strict=True))
        }
        for rule, reason in self.unlearnt.items():
            grades[rule] = [ungraded(reason)] * len(answers)
        return grades


def train_classifier(
    data: Labelled, embedder: Embedder | None = None, model: Mapping[str, Any] | None = None
) -> Classifier:
    """Learn every rule that has enough labels; features and restraint are chosen by cross-validation on this data alone.

    Args:
        data: Labelled answers.
        embedder: Makes embeddings; None learns from words alone.
        model: What makes the embeddings (id, hash, layer), for the provenance.

    Raises:
        InputError: No rule has enough labels.
        UnavailableError: The library is not installed.
    """
    require_learning()
    answers = [(one.conversation, one.answer) for one in data.answers]
    truths = {rule: np.array([one.labels[rule] for one in data.answers]) for rule in data.rules}
    rarer = {rule: int(min(truth.sum(), (~truth).sum())) for rule, truth in truths.items()}
    learnt = tuple(rule for rule in data.rules if rarer[rule] >= MIN_LABELS)
    if not learnt:
        raise InputError(
            f"no rule has {MIN_LABELS} answers of which it holds and {MIN_LABELS} of which it does not",
            help="label more answers",
        )
    words = Words.fit(answers)
    rows: dict[str, Any] = {WORDS: words.rows(answers)}
    combinations: list[tuple[str, ...]] = [(WORDS,)]
    embedding = None
    if embedder is not None:
        vectors = embedder(answers)
        embedding = Embedding.fit(vectors)
        rows[EMBEDDING] = embedding.rows(vectors)
        combinations += [(EMBEDDING,), (WORDS, EMBEDDING)]
    labels = [truths[rule] for rule in learnt]
    tried = choose(rows, labels, combinations)
    best = tried[0]
    heads = fit_heads([rows[name] for name in best.features], labels, best.restraint)
    return Classifier(
        heads=learnt,
        unlearnt={
            rule: f"only {count} of {len(answers)} training answers tell the rule apart"
            for rule, count in rarer.items()
            if rule not in learnt
        },
        words=words if WORDS in best.features else None,
        embedding=embedding if EMBEDDING in best.features else None,
        weights=np.stack([head.weights for head in heads]),
        offsets=np.array([head.offset for head in heads]),
        thresholds=np.array([head.threshold for head in heads]),
        provenance={
            "data": data.hash,
            "answers": len(answers),
            "versions": {name: version(name) for name in ("brightline", "numpy", "scikit-learn")},
            "model": None if model is None or EMBEDDING not in best.features else dict(model),
            "tried": [
                {"features": list(one.features), "restraint": one.restraint, "precision": one.precision}
                for one in tried
            ],
        },
    )


def save_classifier(classifier: Classifier, path: Path) -> None:
    """Write a classifier to one file, whole or not at all.

    Raises:
        ResourceError: The file cannot be written.
    """
    about = {
        "format": FORMAT,
        "heads": list(classifier.heads),
        "unlearnt": dict(classifier.unlearnt),
        "provenance": dict(classifier.provenance),
    }
    arrays: dict[str, Any] = {
        "about": np.array(json.dumps(about, sort_keys=True)),
        "weights": classifier.weights,
        "offsets": classifier.offsets,
        "thresholds": classifier.thresholds,
    }
    if classifier.words is not None:
        arrays |= {"buckets": classifier.words.buckets, "rarity": classifier.words.rarity}
    if classifier.embedding is not None:
        arrays |= {"centre": classifier.embedding.centre, "scale": classifier.embedding.scale}
    packed = BytesIO()
    np.savez_compressed(packed, **arrays)
    with atomic_write(path) as stream:
        stream.write(packed.getvalue())


def load_classifier(path: Path) -> Classifier:
    """Read a classifier; nothing in the file is run.

    Raises:
        InputError: The file is none that `save_classifier` wrote, or is damaged.
    """
    try:
        with np.load(BytesIO(path.read_bytes()), allow_pickle=False) as arrays:
            found = {name: arrays[name] for name in arrays.files}
        about = _about(found)
        classifier = Classifier(
            heads=tuple(about["heads"]),
            unlearnt=about["unlearnt"],
            words=Words(found["buckets"], found["rarity"]) if "buckets" in found else None,
            embedding=Embedding(found["centre"], found["scale"]) if "centre" in found else None,
            weights=found["weights"],
            offsets=found["offsets"],
            thresholds=found["thresholds"],
            provenance=about["provenance"],
        )
        _require_fit(classifier)
    except OSError as error:
        raise InputError(
            f"cannot read a classifier from `{path}`: {error.strerror or error}", help=_WRITTEN
        ) from error
    except (ValueError, LookupError, TypeError, AttributeError, EOFError, *_DAMAGED) as error:
        raise InputError(
            f"`{path}` is no classifier, or is damaged",
            help=_WRITTEN,
        ) from error
    return classifier


def _about(found: Mapping[str, Any]) -> dict[str, Any]:
    about: dict[str, Any] = json.loads(str(found["about"]))
    if about["format"] != FORMAT:
        raise ValueError("another format")
    model = about["provenance"]["model"]
    if not isinstance(about["provenance"]["data"], str) or not (
        model is None or {"id", "hash", "layer"} <= set(model)
    ):
        raise ValueError("no provenance")
    return about


def _require_fit(classifier: Classifier) -> None:
    width = len(classifier.words.buckets) if classifier.words is not None else 0
    width += len(classifier.embedding.centre) if classifier.embedding is not None else 0
    rules = len(classifier.heads)
    if classifier.weights.shape != (rules, width) or not (
        len(classifier.offsets) == len(classifier.thresholds) == rules
    ):
        raise ValueError("its parts do not belong together")
