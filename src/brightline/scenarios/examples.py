"""The spec's own examples as scenarios and as pairs of a good and a bad answer.

Enters: a `Spec`. Leaves: scenarios without a program check (likelihood or a judge grades them), split by clause: all
examples of a clause are trained on or all are held out.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterator
from dataclasses import dataclass

from brightline.scenarios.model import Scenario, Setting, Split
from brightline.spec.model import Example, Spec, Verdict
from brightline.spec.transcript import Conversation, Message

__all__ = ["PreferencePair", "example_scenarios", "preference_pairs"]

HELD_OUT_SHARE = 0.3  # of the clauses


@dataclass(frozen=True, slots=True)
class PreferencePair:
    """A good and a bad answer to one conversation of the document."""

    clause: str
    split: Split
    title: str
    conversation: Conversation
    good: Message
    bad: Message


def _split(clause: str) -> Split:
    """By the clause's id alone, so that it is the same for every version of a document."""
    share = int.from_bytes(hashlib.sha256(clause.encode()).digest()[:4], "big") / 2**32
    return Split.HELD_OUT if share < HELD_OUT_SHARE else Split.TRAIN


def _answers(example: Example, verdict: Verdict) -> tuple[Message, ...]:
    return tuple(answer.message for answer in example.answers if answer.verdict is verdict)


def example_scenarios(spec: Spec) -> Iterator[Scenario]:
    """One scenario for each example that has a conversation and a good answer."""
    for example in spec.examples:
        good, bad = _answers(example, Verdict.GOOD), _answers(example, Verdict.BAD)
        if not good or not example.conversation.messages:
            continue
        yield Scenario(
            family="examples",
            clauses=(example.clause,),
            split=_split(example.clause),
            setting=Setting.REFERENCE,
            conversation=example.conversation,
            demand=example.title or "the good answer of the document",
            check=None,
            good=good,
            bad=bad,
            group=f"examples/{example.clause}/{example.span.line}",
            wording="",
            source=str(example.span),
        )


def preference_pairs(spec: Spec) -> list[PreferencePair]:
    """Every good answer of an example with every bad one, in document order."""
    return [
        PreferencePair(example.clause, _split(example.clause), example.title, example.conversation, good, bad)
        for example in spec.examples
        if example.conversation.messages
        for good in _answers(example, Verdict.GOOD)
        for bad in _answers(example, Verdict.BAD)
    ]
