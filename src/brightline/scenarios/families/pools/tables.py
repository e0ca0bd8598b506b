"""Tables as text: one row a line, cells apart by ` | `. Enters: a block of text. Leaves: tuples of strings."""

from __future__ import annotations

import re

__all__ = ["lines", "rows", "topic_words", "words"]


def words(text: str) -> tuple[str, ...]:
    """The words of a block, apart by white space."""
    return tuple(text.split())


def lines(text: str) -> tuple[str, ...]:
    """The lines of a block that are not empty, stripped; `(a|b)` in a wording stands for either."""
    return tuple(line.strip() for line in text.splitlines() if line.strip())


_COMMON = frozenset(
    words("""
what which when where who whom whose does have many much long with from that this there these those they them
your about into make made need should would could will must take give keep best good time often kind call
called usually most more some help than then only also just like first last between people person thing find says
""")
)
"""Words of questions that say nothing about their subject."""


def topic_words(text: str) -> tuple[str, ...]:
    """The words of a question that say what it is about: those of four letters or more that are not common ones."""
    return tuple(word for word in re.findall(r"[^\W\d_]{4,}", text) if word.lower() not in _COMMON)


def rows(text: str) -> tuple[tuple[str, ...], ...]:
    """The cells of each line, stripped."""
    return tuple(tuple(cell.strip() for cell in line.split("|")) for line in lines(text))
