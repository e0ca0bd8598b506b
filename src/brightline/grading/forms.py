"""Whether an answer has a form: capitals, JSON, bullets, one sentence, and so on.

Enters: a text without white space around it, a kind of `scenarios.checks.FORMATS`, a limit. Leaves: yes or no.
"""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Mapping

__all__ = ["has_form"]

_BULLET = re.compile(r"\s*(?:[-*•–‣◦]|\d+[.)])\s+\S")
_MIN_BULLETS = 2
_END = re.compile(r"[.!?…]+[\"'”’)*_]*(?=\s|$)")
_ABBREVIATION = re.compile(
    r"(?<![^\s(])(?:mr|mrs|ms|dr|prof|st|vs|no|approx|e\.g|i\.e|z\.b|a\.m|p\.m)\.$", re.IGNORECASE
)
_LONGEST = 8  # characters of an abbreviation with what stands before it
_QUOTE_PAIRS = {'"': '"', "“": "”", "„": "“”", "'": "'", "‘": "’", "«": "»", "»": "«"}


def has_form(text: str, kind: str, limit: int = 0) -> bool:
    """Whether the text has the form; `limit` is the number of words for `max_words`."""
    if kind == "max_words":
        return 0 < len(text.split()) <= limit
    return _FORMS[kind](text)


def _is_uppercase(text: str) -> bool:
    return any(map(str.isupper, text)) and not any(map(str.islower, text))


def _is_lowercase(text: str) -> bool:
    return any(map(str.islower, text)) and not any(map(str.isupper, text))


def _is_json(text: str) -> bool:
    """The whole text is a JSON object or list; a fence around it is text that no program expects."""
    try:
        return isinstance(json.loads(text), dict | list)
    except (ValueError, RecursionError):
        return False


def _is_bullets(text: str) -> bool:
    lines = [line for line in text.splitlines() if line.strip()]
    return len(lines) >= _MIN_BULLETS and all(_BULLET.match(line) for line in lines)


def _is_one_sentence(text: str) -> bool:
    """One end at most, not counting those of abbreviations; a line break ends a sentence too."""
    ends = [
        found
        for found in _END.finditer(text)
        if not _ABBREVIATION.search(text, max(found.end() - _LONGEST, 0), found.end())
    ]
    inner = [found for found in ends if found.end() < len(text)]
    return any(map(str.isalpha, text)) and not inner and "\n" not in text


def _is_quoted(text: str) -> bool:
    return len(text) > 2 and text[0] in _QUOTE_PAIRS and text[-1] in _QUOTE_PAIRS[text[0]]


_FORMS: Mapping[str, Callable[[str], bool]] = {
    "uppercase": _is_uppercase,
    "lowercase": _is_lowercase,
    "json": _is_json,
    "bullets": _is_bullets,
    "one_sentence": _is_one_sentence,
    "no_digits": lambda text: not any(map(str.isdigit, text)),
    "question": lambda text: text.rstrip("\"'”’)*_` ").endswith(("?", "؟", "？")),
    "quoted": _is_quoted,
    "no_commas": lambda text: "," not in text,
}
