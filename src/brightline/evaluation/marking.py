r"""Text of others in Markdown: it reads as it was written, and does nothing.

Enters: names, reasons and paths from documents, options and servers, which may hold anything. Leaves: Markdown (CommonMark with the tables and
the struck-out text of GitHub) that shows those words in one line. Only what would mean something at its place is escaped: the first underscore of
`_aside_`, and none of `inspect_ai`. All but `code` is for text inside of a block: in a heading, a cell, or after words of our own.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from brightline.evaluation.transcripts import visible

__all__ = ["cell", "code", "code_cell", "plain", "table"]

_MARKS = re.compile(
    r"\\(?=[!-/:-@\[-`{-~]|$)"  # a backslash says something before punctuation alone, perhaps that which we put behind it
    r"|`|\*+|_+|~+"
    r"|<(?! |= )"  # of a tag or an address
    r"|\](?=\()"  # of a link or an image: without this one there is none
    r"|&(?=[A-Za-z0-9#]+;)"  # of an entity
    r"|(?:^|(?<= ))#+$"  # closes a heading
)
_TICKS = re.compile("`+")


def plain(text: object) -> str:
    """Words that mean nothing to Markdown."""
    return _MARKS.sub(_escaped, _line(text))


def cell(text: object) -> str:
    """The same in a cell of a table."""
    return plain(text).replace("|", r"\|")


def code(text: object) -> str:
    """An id, a path or a command as code; nothing of nothing."""
    line = _line(text)
    if not line:
        return ""
    longest = max((len(run) for run in _TICKS.findall(line)), default=0)
    fence, room = "`" * (longest + 1), " " if "`" in (line[0], line[-1]) else ""
    return f"{fence}{room}{line}{room}{fence}"


def code_cell(text: object) -> str:
    """The same in a cell of a table, where even code may not hold a bare pipe."""
    return code(text).replace("|", r"\|")


def table(head: Sequence[str], rows: Sequence[Sequence[str]], *, words: Sequence[int] = (0,)) -> list[str]:
    """A table and the empty line after it.

    Args:
        head: Titles of the columns, as text.
        rows: Cells that are Markdown already.
        words: The columns that hold words; all others are set to the right.
    """
    rule = ["---" if number in words else "---:" for number in range(len(head))]
    return [f"| {' | '.join(cells)} |" for cells in ([cell(title) for title in head], rule, *rows)] + [""]


def _line(text: object) -> str:
    return visible(" ".join(str(text).split()))


def _escaped(match: re.Match[str]) -> str:
    run, text = match[0], match.string
    before, after = text[: match.start()][-1:], text[match.end() :][:1]
    if run[0] in "*_~" and before == after == " ":
        return run  # opens nothing and closes nothing
    if run[0] == "_" and before.isalnum():
        return run  # closes at most, and what would open is escaped
    return f"\\{run}" if run[0] == "#" else "".join(f"\\{sign}" for sign in run)
