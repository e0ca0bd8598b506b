"""The spec's own examples as scenarios and as pairs of a good and a bad answer.

Enters: a `Spec`. Leaves: scenarios without a program check (likelihood or a judge grades them), split by clause: all
examples of a clause are trained on or all are held out.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import PurePath

from brightline.scenarios.model import Scenario, Setting, Split
from brightline.spec.model import Example, Spec, Verdict
from brightline.spec.transcript import Conversation, Message

__all__ = ["EXAMPLES", "PreferencePair", "example_scenarios", "preference_pairs", "split_of_clause"]

EXAMPLES = "examples"
"""The family of scenarios that are the document's own examples."""

HELD_OUT_SHARE = 0.25  # of the clauses


@dataclass(frozen=True, slots=True)
class PreferencePair:
    """A good and a bad answer to one conversation of the document."""

    clause: str
    split: Split
    title: str
    conversation: Conversation
    good: Message
    bad: Message


def example_scenarios(spec: Spec) -> Iterator[Scenario]:
    """One scenario for each example that has a conversation and a good answer."""
    for example, split in _usable(spec):
        good = _answers(example, Verdict.GOOD)
        if good:
            yield Scenario(
                family=EXAMPLES,
                clauses=(example.clause,),
                split=split,
                setting=Setting.REFERENCE,
                conversation=example.conversation,
                demand=f"answer as the example `{example.title or example.clause}` of the document does",
                check=None,
                good=good,
                bad=_answers(example, Verdict.BAD),
                group=f"{EXAMPLES}/{example.clause}/{example.span.line}",
                wording="",
                # Wherever the document lies, its scenarios are the same.
                source=f"{PurePath(example.span.file).name}:{example.span.line}",
            )


def preference_pairs(spec: Spec) -> list[PreferencePair]:
    """Every good answer of an example with every bad one, in document order."""
    return [
        PreferencePair(example.clause, split, example.title, example.conversation, good, bad)
        for example, split in _usable(spec)
        for good in _answers(example, Verdict.GOOD)
        for bad in _answers(example, Verdict.BAD)
        if good != bad
    ]


def split_of_clause(clause: str) -> Split:
    """By the clause's id alone, so that it is the same for every version of a document."""
    share = int.from_bytes(hashlib.sha256(clause.encode()).digest()[:4], "big") / 2**32
    return Split.HELD_OUT if share < HELD_OUT_SHARE else Split.TRAIN


def _usable(spec: Spec) -> Iterator[tuple[Example, Split]]:
    """Examples with a conversation; what a held-out clause shows as well is not trained on under another."""
    examples = [
        (example, split_of_clause(example.clause))
        for example in spec.examples
        if example.conversation.messages
    ]
    held_out = {example.conversation for example, split in examples if split is Split.HELD_OUT}
    for example, split in examples:
        if split is Split.HELD_OUT or example.conversation not in held_out:
            yield example, split


def _answers(example: Example, verdict: Verdict) -> tuple[Message, ...]:
    return tuple(answer.message for answer in example.answers if answer.verdict is verdict)
