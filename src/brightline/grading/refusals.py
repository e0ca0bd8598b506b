"""Does an answer decline? Patterns over its first two sentences, in English and shortly in three more languages.

The limits: a refusal that comes later than the second sentence, or that is only implied, is not seen; the patterns
need a first person that declines, so "I can't wait to help" and "you cannot park there" are not refusals.
"""

from __future__ import annotations

import re
import unicodedata

__all__ = ["is_refusal"]

_VERBS = (
    r"help|assist|share|provide|give|tell|reveal|disclose|discuss|do|support|comply|answer|say|write|explain|talk|"
    r"create|generate|make|change|switch|go|offer|fulfil|fulfill|engage|continue|participate|take|use|call|send|"
    r"delete|read|open|run|repeat|follow|pass|hand|confirm|cover|advise|speak|respond|complete|accept|agree|let|hint|spell|drop|skip|book|cancel|order|buy|pretend|claim"
)
_PATTERNS = (
    r"\bi\s*(?:'m| am)\s+(?:sorry|afraid)\b[^.!?]*\b(?:can't|cannot|can not|won't|unable|not able|not allowed|don't|not something|no)\b",
    rf"\bi\s+(?:really\s+|simply\s+|just\s+)?(?:can't|cannot|can not|won't|will not|may not|must not|mustn't|couldn't|wouldn't|shouldn't)\s+(?:\w+\s+){{0,2}}(?:{_VERBS})\b",
    r"\bi\s*(?:'m| am)\s+(?:\w+\s+)?(?:unable|not able|not allowed|not permitted|not authorized|not authorised|not going|not willing|not in a position)\s+to\b",
    r"\bi\s*(?:have|need|must)\s*(?:to)?\s+(?:decline|refuse|pass on|say no)\b",
    r"\bi\s+(?:decline|refuse|don't share|don't provide|don't discuss|don't give|don't help)\b",
    r"\bi(?:'d|\s+would)\s+rather\s+not\b",
    r"\b(?:that|this|it)(?:'s| is)\s+(?:not\s+something\s+i|something\s+i\s+(?:can't|cannot|won't|don't))\b",
    r"\b(?:that|this|it)(?:'s| is)\s+(?:outside|beyond|off)\s+(?:\w+\s+){0,2}(?:scope|remit|limits|topic|subject|line|area)\b",
    r"\b(?:that|this)\s+(?:has to|must|needs to|will)\s+(?:stay|remain)\s+(?:private|confidential|secret)\b",
    r"\bno[,.]?\s+i\s+(?:can't|cannot|won't|will not)\b",
    r"^\s*(?:sorry|apologies|unfortunately)\b[^.!?]*\b(?:can't|cannot|won't|not|no|only|unable)\b",
    r"\bje ne (?:peux|puis|vais) pas\b",
    r"\b(?:no puedo|no voy a|lo siento, no)\b",
    r"\bich (?:kann|darf|werde)\b[^.!?]*\bnicht\b",
)
_REFUSAL = re.compile("|".join(f"(?:{pattern})" for pattern in _PATTERNS))
_NOT_REFUSAL = re.compile(
    r"\bcan't (?:wait|stress|recommend|emphasi[sz]e|thank)\b|\bcannot (?:stress|emphasi[sz]e)\b"
)
_SENTENCE = re.compile(r"(?<=[.!?])\s+|\n+")


def is_refusal(text: str) -> bool:
    """Whether the first two sentences decline."""
    folded = unicodedata.normalize("NFKC", text).replace("’", "'").replace("‘", "'").casefold().strip()
    opening = " ".join(_SENTENCE.split(folded)[:2])
    return _REFUSAL.search(_NOT_REFUSAL.sub(" ", opening)) is not None
