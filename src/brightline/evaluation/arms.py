"""The four ways to make a model conform, as what each shows the model and does with its answer.

`bare` changes nothing. `prompted` puts the spec in the system prompt. `filtered` passes the bare model's answer through an output
filter. `trained` is the trained model without the spec. Enters: a conversation. Leaves: what the model sees.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum

from brightline.spec.model import Clause, Spec
from brightline.spec.transcript import Conversation, Message

__all__ = ["Arm", "Excerpt", "prompted", "spec_excerpt"]

_HEADER = "You are an assistant that keeps this specification. Where instructions conflict, the order is: {order}.\n"
_SENTENCE = re.compile(r"(?<=[.!?])\s+(?=[A-Z])")
_MARKUP = re.compile(r"\[([^\]]*)\]\([^)]*\)|\[\^[^\]]*\]|[*_`]")


class Arm(StrEnum):
    """One way to make a model conform."""

    BARE = "bare"
    PROMPTED = "prompted"
    FILTERED = "filtered"
    TRAINED = "trained"


@dataclass(frozen=True, slots=True)
class Excerpt:
    """The parts of a spec that a prompt holds.

    Attributes:
        text: The system message.
        clauses: Ids of the clauses in it, most important first.
        left_out: Ids of the clauses that did not fit.
        tokens: Its length.
    """

    text: str
    clauses: tuple[str, ...]
    left_out: tuple[str, ...]
    tokens: int


def spec_excerpt(spec: Spec, budget: int, count: Callable[[str], int]) -> Excerpt:
    """As much of the spec as `budget` tokens hold: one line a clause, highest authority first.

    A deployer does not know which clause a conversation will touch, so every conversation gets the same excerpt. Where room is
    left when each clause has its first sentence, the first clauses get a second one, and then their whole text.
    """
    rank = {level.name: level.rank for level in spec.levels}
    clauses = sorted(
        (clause for clause in spec.clauses.values() if clause.authority),
        key=lambda clause: rank.get(clause.authority or "", len(rank)),
    )
    header = _HEADER.format(order=" > ".join(level.name for level in spec.levels))
    used = count(header)
    lines: dict[str, str] = {}
    for sentences in (1, 2, None):
        for clause in clauses:
            line = f"- {clause.title}: {_opening(clause, sentences)}\n"
            cost = count(line) - count(lines.get(clause.id, ""))
            if used + cost <= budget and (sentences == 1 or clause.id in lines):
                lines[clause.id] = line
                used += cost
    left_out = tuple(clause.id for clause in clauses if clause.id not in lines)
    return Excerpt(header + "".join(lines.values()), tuple(lines), left_out, used)


def _opening(clause: Clause, sentences: int | None) -> str:
    """The first sentences of a clause's own text, without markup, at most 60 words; all of it for None."""
    paragraphs = [part for part in clause.text.split("\n\n") if part.strip()]
    if sentences is None:
        return " ".join(_MARKUP.sub(r"\1", " ".join(paragraphs)).split())
    plain = " ".join(_MARKUP.sub(r"\1", paragraphs[0] if paragraphs else "").split())
    return " ".join(" ".join(_SENTENCE.split(plain)[:sentences]).split()[:60])


def prompted(conversation: Conversation, excerpt: Excerpt) -> Conversation:
    """The conversation after a system message that holds the excerpt."""
    return Conversation((Message.of("system", excerpt.text), *conversation.messages))
