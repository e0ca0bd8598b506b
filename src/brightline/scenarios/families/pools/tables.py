"""Tables as text: one row a line, cells apart by ` | `. Enters: a block of text. Leaves: tuples of strings."""

from __future__ import annotations

__all__ = ["lines", "rows", "words"]


def words(text: str) -> tuple[str, ...]:
    """The words of a block, apart by white space."""
    return tuple(text.split())


def lines(text: str) -> tuple[str, ...]:
    """The lines of a block that are not empty, stripped."""
    return tuple(line.strip() for line in text.splitlines() if line.strip())


def rows(text: str) -> tuple[tuple[str, ...], ...]:
    """The cells of each line, stripped."""
    return tuple(tuple(cell.strip() for cell in line.split("|")) for line in lines(text))
