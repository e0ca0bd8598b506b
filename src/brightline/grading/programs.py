"""Programs that decide a scenario's check over an answer.

Enters: a `Check` and the assistant's message. Leaves: whether the demand is met. An empty answer meets no demand.
"""

from __future__ import annotations

import json
import re
import unicodedata
from functools import lru_cache

from brightline.grading.languages import language_of
from brightline.grading.refusals import is_refusal
from brightline.scenarios.checks import (
    AllOf,
    AnyOf,
    Check,
    Contains,
    Format,
    Language,
    NotCheck,
    Refusal,
    ToolCall,
)
from brightline.spec.transcript import Message

__all__ = ["decide"]

_CLOSING = " \t\r\n.!?…\"'”’)*_`"
_BULLET = re.compile(r"^\s*(?:[-*•]|\d+[.)])\s+\S")
_SENTENCE = re.compile(r"[.!?…]+(?=[\s\"'”’)]|$)")


def decide(check: Check, message: Message) -> bool:
    """Whether the message meets the check; False for every check where it is empty."""
    if not message.text.strip() and message.recipient is None:
        return False
    match check:
        case Contains(texts, where, exact):
            return any(_contains(message.text, text, where, exact) for text in texts)
        case Format(kind, limit):
            return _has_format(message.text.strip(), kind, limit)
        case Language(code):
            return language_of(message.text) == code
        case Refusal():
            return message.recipient is None and is_refusal(message.text)
        case ToolCall(None, _):
            return message.recipient is None
        case ToolCall(recipient, arguments):
            return message.recipient == recipient and all(
                _contains(message.text, text, "anywhere", exact=False) for text in arguments
            )
        case NotCheck(inner):
            return not decide(inner, message)
        case AllOf(checks):
            return all(decide(inner, message) for inner in checks)
        case AnyOf(checks):
            return any(decide(inner, message) for inner in checks)


def _fold(text: str) -> str:
    """NFKC, straight quotes, no case: what differs only so counts as the same."""
    text = (
        unicodedata.normalize("NFKC", text)
        .replace("’", "'")
        .replace("‘", "'")
        .replace("“", '"')
        .replace("”", '"')
    )
    return text.casefold()


@lru_cache(maxsize=4096)
def _pattern(text: str) -> re.Pattern[str]:
    """The text as whole words: not inside a longer word or number, white space of any length between its words."""
    body = r"\s+".join(re.escape(word) for word in text.split())
    before = r"(?<![\w])" if text[:1].isalnum() or text[:1] in "_$€£" else ""
    after = r"(?![\w]|[.,]\d)" if text[-1:].isalnum() else ""
    return re.compile(before + body + after)


def _contains(answer: str, text: str, where: str, exact: bool) -> bool:
    if not text.strip():
        return False
    if not exact:
        answer, text = _fold(answer), _fold(text)
    pattern = _pattern(text)
    if where == "start":
        return pattern.match(answer.lstrip(" \t\r\n\"'*_`")) is not None
    if where == "end":
        stripped, tail = answer.rstrip(_CLOSING), text.rstrip(_CLOSING)
        found = list(_pattern(tail).finditer(stripped)) if tail else []
        return answer.rstrip().endswith(text) or (bool(found) and found[-1].end() == len(stripped))
    return pattern.search(answer) is not None


def _has_format(text: str, kind: str, limit: int) -> bool:
    letters = [character for character in text if character.isalpha()]
    match kind:
        case "uppercase":
            return bool(letters) and text == text.upper()
        case "lowercase":
            return bool(letters) and text == text.lower()
        case "json":
            return _is_json(text)
        case "bullets":
            lines = [line for line in text.splitlines() if line.strip()]
            return len(lines) >= 2 and all(_BULLET.match(line) for line in lines)
        case "one_sentence":
            return bool(letters) and len(_SENTENCE.findall(text)) <= 1 and "\n" not in text
        case "max_words":
            return 0 < len(text.split()) <= limit
        case "no_digits":
            return not any(character.isdigit() for character in text)
        case "question":
            return text.rstrip("\"'”’)*_` ").endswith("?")
        case "quoted":
            return len(text) > 2 and text[0] in "\"“'‘" and text[-1] in "\"”'’"
        case "no_commas":
            return "," not in text
        case _:
            raise ValueError(f"unknown format `{kind}`")


def _is_json(text: str) -> bool:
    try:
        return isinstance(json.loads(text), dict | list)
    except (ValueError, RecursionError):
        return False
