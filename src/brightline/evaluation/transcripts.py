"""Messages as a page shows them: every part of the text, its authority, and nothing that the page could obey.

Enters: messages and answers of models, which may hold anything. Leaves: plain data in which hidden characters are written out; it is
not yet escaped.
"""

from __future__ import annotations

import re
from typing import Any

from brightline.evaluation.runner import Result
from brightline.scenarios.environments.play import play_text
from brightline.spec.transcript import Message

__all__ = ["answer_turn", "turn", "visible"]

LONGEST = 4000

# Control characters, and marks that reverse the direction of what follows: a page should show them, not obey them.
_HIDDEN = re.compile(
    "[\x00-\x08\x0b-\x1f\x7f-\x9f\u200b-\u200f\u2028-\u202e\u2066-\u2069\ufeff\ud800-\udfff]"
)


def visible(text: str) -> str:
    """The text with control characters written out, cut where it is very long."""
    shown = _HIDDEN.sub(lambda match: f"[U+{ord(match[0]):04X}]", text[:LONGEST])
    return shown if len(text) <= LONGEST else f"{shown} [… {len(text) - LONGEST} more characters]"


def turn(message: Message) -> dict[str, Any]:
    """A message with its role, whom it calls, its parts and its settings; a play with each of its calls on a line before."""
    before = play_text(message).removesuffix(message.text)
    return {
        "role": message.role,
        "recipient": visible(message.recipient or ""),
        "parts": [
            *([{"text": visible(before), "untrusted": False}] if before else []),
            *({"text": visible(part.text), "untrusted": part.untrusted} for part in message.parts),
        ],
        "settings": [f"{visible(key)}: {visible(value)}" for key, value in message.settings],
    }


def answer_turn(result: Result) -> dict[str, Any]:
    """The answer of a result; an empty one where there is none."""
    return turn(Message.from_data(result.message) if result.message else Message.of("assistant", ""))
