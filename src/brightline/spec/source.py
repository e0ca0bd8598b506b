"""A text file with positions: what every later stage reads and points into.

Enters: a path. Leaves: a `Source` whose lines keep their endings, so that the text can be rebuilt
exactly, and spans that count lines and columns from 1. Unreadable, binary, over-large and
non-UTF-8 files are refused here, and what is no file at all, such as a pipe, before it is opened.
"""

from __future__ import annotations

import bisect
import re
import stat
from dataclasses import dataclass, field
from functools import cached_property
from itertools import accumulate
from pathlib import Path

from brightline.diagnostics import Span
from brightline.errors import InputError

__all__ = ["MAXIMUM_BYTES", "Excerpt", "Source", "check_file", "read_bytes", "read_source"]

MAXIMUM_BYTES = 20 * 1024 * 1024

_OPEN_ALREADY = ("/dev/stdin", "/dev/fd/", "/proc/self/fd/")
"""What a shell has opened for the command: `/dev/stdin`, and `<(command)`, which becomes `/dev/fd/63`."""

_LINE = re.compile(r"[^\r\n]*(?:\r\n|\r|\n)|[^\r\n]+")
_BOM = "\ufeff"


@dataclass(frozen=True)
class Source:
    """The text of one file. Line numbers of its methods count from 0, those of spans from 1.

    Attributes:
        bom: The byte order mark, if the file starts with one; it belongs to no line.
        text: Everything after it.
    """

    file: str
    text: str
    bom: str = ""
    lines: tuple[str, ...] = field(init=False, repr=False, compare=False)

    def __post_init__(self) -> None:
        # INVARIANT: lines end where markdown-it ends them (not at form feeds, as `splitlines` would)
        object.__setattr__(self, "lines", tuple(_split(self.text)))

    @classmethod
    def of(cls, text: str, file: str = "<text>") -> Source:
        """A source of given text."""
        if text.startswith(_BOM):
            return cls(file, text[1:], _BOM)
        return cls(file, text)

    @cached_property
    def normal(self) -> str:
        """The text with every line ending as a line feed, as parsers read it."""
        return self.text.replace("\r\n", "\n").replace("\r", "\n")

    def line(self, number: int) -> str:
        """A line without its ending; empty past the end."""
        return self.lines[number].rstrip("\r\n") if 0 <= number < len(self.lines) else ""

    def slice(self, start: int, end: int) -> str:
        """The exact text of the lines from `start` to before `end`."""
        return "".join(self.lines[start:end])

    def span(self, line: int, column: int, length: int) -> Span:
        """A stretch within one line, from column 0-based `column`."""
        return Span(self.file, line + 1, column + 1, line + 1, column + 1 + length)

    def line_span(self, number: int) -> Span:
        """The visible part of one line."""
        text = self.line(number)
        stripped = text.strip()
        return self.span(number, len(text) - len(text.lstrip()), max(len(stripped), 1))

    def block_span(self, start: int, end: int) -> Span:
        """The lines from `start` to before `end`, without blank lines at the end."""
        while end > start + 1 and not self.line(end - 1).strip():
            end -= 1
        last = self.line(end - 1)
        return Span(self.file, start + 1, 1, end, len(last) + 1)


def _split(text: str) -> list[str]:
    if "\r" in text:
        return _LINE.findall(text)
    lines = [line + "\n" for line in text.split("\n")]
    last = lines.pop()[:-1]
    return [*lines, last] if last else lines


def read_source(path: Path, maximum: int = MAXIMUM_BYTES) -> Source:
    """Read a document.

    Raises:
        InputError: The file is absent, a folder, unreadable, binary, larger than `maximum` or not UTF-8.
    """
    data = read_bytes(path, maximum, "see that it is the right file; a spec can be split with `imports`")
    if b"\0" in data:
        raise InputError(f"`{path}` is a binary file", help="give a Markdown document in UTF-8")
    try:
        text = data.decode("utf-8")
    except UnicodeDecodeError as error:
        line = data.count(b"\n", 0, error.start) + 1
        raise InputError(
            f"`{path}` is not UTF-8: byte {data[error.start]:#04x} in line {line}",
            help="save the document as UTF-8",
        ) from error
    return Source.of(text, str(path))


def read_bytes(
    path: Path, maximum: int = MAXIMUM_BYTES, too_large: str = "see that it is the right file"
) -> bytes:
    """The bytes of a file within the limit; `too_large` is what to do about one that is not.

    Raises:
        InputError: The file is absent, a folder or a pipe, unreadable or larger than `maximum`.
    """
    check_file(path)
    try:
        with path.open("rb") as stream:
            data = stream.read(maximum + 1)
    except (OSError, ValueError) as error:
        raise _unreadable(path, error) from error
    if len(data) > maximum:
        size = f"{maximum // 1024 // 1024} MB" if maximum >= 1024 * 1024 else f"{maximum // 1024} KB"
        raise InputError(
            f"`{path}` is larger than {size}",
            help=too_large,
        )
    return data


def check_file(path: Path) -> None:
    """Refuse what is no regular file nor a link to one, without opening it: a named pipe would be waited for without end.

    Raises:
        InputError: The file is absent, a folder, a pipe, a socket or a device.
    """
    try:
        mode = path.stat().st_mode
    except (OSError, ValueError) as error:
        raise _unreadable(path, error) from error
    if stat.S_ISDIR(mode):
        raise InputError(f"`{path}` is a folder", help="name a file in it")
    if not stat.S_ISREG(mode) and not str(path).startswith(_OPEN_ALREADY):
        raise InputError(
            f"`{path}` is no regular file but a {_kind(mode)}",
            help="write what it gives to a file, and name that",
        )


def _kind(mode: int) -> str:
    return "pipe" if stat.S_ISFIFO(mode) else "socket" if stat.S_ISSOCK(mode) else "device"


def _unreadable(path: Path, error: OSError | ValueError) -> InputError:
    if isinstance(error, FileNotFoundError):
        return InputError(f"there is no file `{path}`", help="check the path")
    if isinstance(error, IsADirectoryError):
        return InputError(f"`{path}` is a folder", help="name a file in it")
    reason = getattr(error, "strerror", None) or str(error)
    return InputError(f"cannot read `{path}`: {reason}")


class Excerpt:
    """Text that was taken out of a source, such as the content of a fence, and still knows its place.

    Args:
        source: Where it stands.
        first: The line (from 0) of the source that its first line comes from.
        text: Its lines, with line feeds; each is the end of the source's line, without indentation.
    """

    def __init__(self, source: Source, first: int, text: str) -> None:
        self.source, self.first, self.text = source, first, text

    @cached_property
    def _starts(self) -> list[int]:
        return [0, *accumulate(len(line) + 1 for line in self.text.split("\n"))][:-1]

    def place(self, offset: int) -> tuple[int, int]:
        """The line and column (from 0) in the source of an offset in the text."""
        number = bisect.bisect_right(self._starts, offset) - 1
        start = self._starts[number]
        end = self._starts[number + 1] - 1 if number + 1 < len(self._starts) else len(self.text)
        indentation = len(self.source.line(self.first + number)) - (end - start)
        return self.first + number, max(indentation, 0) + offset - start

    def span(self, start: int, end: int) -> Span:
        """The place of a stretch of the text."""
        line, column = self.place(start)
        end_line, end_column = self.place(max(end, start))
        return Span(self.source.file, line + 1, column + 1, end_line + 1, end_column + 1)
