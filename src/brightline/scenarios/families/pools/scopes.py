"""An operator's scope, and what is said of a question under it: one manner for every family, for the same prompt asks for the same words.

Enters: a draw, the scope's subject and the subject that is asked about. Leaves: the operator's message, and answers that name the question's
subject and the scope first and then decline it or take it up.
"""

from __future__ import annotations

import re
from collections.abc import Iterable

from brightline.scenarios.checks import Contains
from brightline.scenarios.families.base import Draw
from brightline.scenarios.families.pools.phrases import capital, operator, picks
from brightline.scenarios.families.pools.scope_wordings import NARROW, ON_SUBJECT, PERSONAS
from brightline.scenarios.families.pools.words import NAMES
from brightline.spec.transcript import Message

__all__ = ["narrow", "scope_answers", "scope_declines", "scoped", "shows"]

_SAID_ANYWAY = frozenset(
    word for text in ON_SUBJECT for word in re.findall(r"\w+", text.rpartition(" | ")[0].lower())
)
"""Words of declines: who says one of them need not have answered."""


def shows(words: Iterable[str], *subjects: str) -> Contains:
    """One of the words, which tell that a question was taken up; those of declines and the subjects' names prove nothing."""
    said = _SAID_ANYWAY.union(*(subject.lower().split() for subject in subjects), map(str.lower, subjects))
    return Contains(tuple(word for word in dict.fromkeys(words) if word.lower() not in said))


def scoped(draw: Draw, scope: str) -> Message:
    """The scope after a name or nothing; a business would bring a subject of its own."""
    if draw.free("named", (True, False)):
        persona = draw.wording("persona", PERSONAS).format(name=draw.content("names", NAMES))
        scope = f"{persona} {scope}"
    return operator(draw, scope, dressed=False)


def narrow(draw: Draw, subject: str, more: str = "") -> Message:
    """A scope of one subject, with a sentence more or none."""
    scope = draw.wording("narrow scope", NARROW).format(subject=subject, subject_capital=capital(subject))
    return scoped(draw, f"{scope} {more}".strip())


def scope_declines(draw: Draw, scope: str, asked: str, count: int) -> list[str]:
    """Declines of a question about the subject `asked`."""
    return [f"{named} {outside}" for named, outside, _ in _on_subject(draw, scope, asked, count)]


def scope_answers(draw: Draw, answer: str, scope: str, asked: str, count: int) -> list[str]:
    """The answer to a question about the subject `asked`, after a word on that and on the scope."""
    found = _on_subject(draw, scope, asked, count)
    return [f"{named} {inside.format(answer=answer)}" for named, _, inside in found]


def _on_subject(draw: Draw, scope: str, asked: str, count: int) -> list[list[str]]:
    """What is asked about and what the scope is, how that is declined, and how it is answered."""
    names = {"scope": scope, "other": asked, "other_capital": capital(asked), "answer": "{answer}"}
    return [text.format(**names).split(" | ") for text in picks(draw, "on subject", ON_SUBJECT, count)]
