"""Requirements as text: `bright-lines >= 0.99 @ 99%`, `conflict of trained_families >= 90%`.

    requirement = name { "of" name } ( ">=" | ">" ) number [ "%" ] [ "@" number [ "%" ] ]
    name        = [ kind ":" ] word

Enters: an option or a line of a file. Leaves: a `Requirement`, or an `InputError` with the place and a caret under it.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import NoReturn

from brightline.errors import InputError
from brightline.evaluation.statistics import CONFIDENCE
from brightline.evaluation.transcripts import visible
from brightline.spec.source import check_file

__all__ = ["Name", "Requirement", "Source", "parse_requirement", "read_requirements"]

_TOKEN = re.compile(r"\s*(?:(>=|>|@|%|≥)|(\d+(?:\.\d*)?|\.\d+)(?![\w.])|([^\W\d][\w./:-]*)|(\S))")
_LONGEST = 1000
_SHAPE = "write for example `bright_lines >= 0.99 @ 99%`, or `conflict of keep_confidences >= 90%`"


@dataclass(frozen=True, slots=True)
class Source:
    """Where a requirement stands: an option or a file, its line, and the line's text."""

    file: str
    line: int
    text: str

    def refuse(self, start: int, end: int, message: str, help: str) -> NoReturn:
        """Raise the failure that points at a stretch of the text (columns from 0, the end exclusive)."""
        shown, before = visible(self.text), visible(self.text[:start])
        marks = " " * len(before) + "^" * max(len(visible(self.text[start:end])), 1)
        raise InputError(
            f"{self.file}:{self.line}:{start + 1}: {message}\n  | {shown}\n  | {marks}", help=help
        )


@dataclass(frozen=True, slots=True)
class Name:
    """One of the names that a requirement joins, with the kind where it is given, and its place."""

    kind: str
    text: str
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Requirement:
    """At least `bound` of what all names select, at this confidence; `strict` is more than."""

    source: Source
    names: tuple[Name, ...]
    bound: float
    strict: bool
    confidence: float

    @property
    def text(self) -> str:
        """As it was written, without the spaces around it."""
        return " ".join(self.source.text.split())


def parse_requirement(source: Source) -> Requirement:
    """The requirement of a text.

    Raises:
        InputError: The text is none; the message points at what is wrong.
    """
    return _Parser(source).parse()


def read_requirements(path: Path) -> list[Requirement]:
    """The requirements of a file, one a line; empty lines and what follows `#` are left out.

    Raises:
        InputError: The file cannot be read, holds none, or a line is no requirement.
    """
    check_file(path)
    try:
        lines = path.read_text(encoding="utf-8").splitlines()
    except (OSError, UnicodeDecodeError) as error:
        reason = getattr(error, "strerror", None) or "not a text file"
        raise InputError(
            f"cannot read requirements from `{path}`: {reason.lower()}",
            help="give a text file, one requirement a line",
        ) from error
    kept = [(number, line.split("#")[0].rstrip()) for number, line in enumerate(lines, 1)]
    found = [parse_requirement(Source(str(path), number, line)) for number, line in kept if line.strip()]
    if not found:
        raise InputError(f"`{path}` holds no requirement", help=_SHAPE)
    return found


@dataclass(frozen=True, slots=True)
class _Token:
    kind: str
    text: str
    start: int
    end: int


def _tokens(source: Source) -> Iterator[_Token]:
    for found in _TOKEN.finditer(source.text):
        kind = ("sign", "number", "word", "other")[(found.lastindex or 4) - 1]
        index = found.lastindex or 4
        if kind == "other":
            source.refuse(*found.span(index), f"`{visible(found[index])}` means nothing here", _SHAPE)
        yield _Token(kind, found[index].replace("≥", ">="), *found.span(index))


class _Parser:
    """Reads a requirement from left to right; a failure names the first text that does not fit."""

    def __init__(self, source: Source) -> None:
        self.source = source
        if len(source.text) > _LONGEST:
            source = Source(source.file, source.line, source.text[:60])
            source.refuse(0, 1, f"a requirement has at most {_LONGEST} characters", _SHAPE)
        self.tokens = list(_tokens(source))
        self.place = 0

    def parse(self) -> Requirement:
        names = [self._name()]
        while self._accept("of"):
            names.append(self._name())
        if not (sign := self._accept(">=", ">")):
            self._refuse("expected `of`, `>=` or `>`", _SHAPE)
        bound = self._share("a share between 0 and 1, such as 0.95 or 95%", least=0.0)
        confidence = CONFIDENCE
        if self._accept("@"):
            confidence = self._share("a confidence between 50% and 100%, such as 99%", least=0.5)
        if self.place < len(self.tokens):
            self._refuse("nothing may follow", _SHAPE)
        return Requirement(self.source, tuple(names), bound, sign.text == ">", confidence)

    def _name(self) -> Name:
        token = self._peek()
        if token is None or token.kind != "word" or token.text == "of":
            self._refuse(
                "expected the name of a clause, family, setting, part, transform, tag or level", _SHAPE
            )
        self.place += 1
        kind, _, text = token.text.rpartition(":")
        return Name(kind, text, token.start, token.end)

    def _share(self, what: str, least: float) -> float:
        token = self._peek()
        if token is None or token.kind != "number":
            self._refuse(f"expected {what}", _SHAPE)
        self.place += 1
        value = float(token.text) / (100 if self._accept("%") else 1)
        # A confidence of 100% can never be reached, and a bound of 0 or 100% asks nothing or cannot be shown.
        if not least < value < 1:
            self.place = self.tokens.index(token)
            self._refuse(f"expected {what}", "both ends are excluded: no sample shows them")
        return value

    def _peek(self) -> _Token | None:
        return self.tokens[self.place] if self.place < len(self.tokens) else None

    def _accept(self, *texts: str) -> _Token | None:
        token = self._peek()
        if token is None or token.text not in texts:
            return None
        self.place += 1
        return token

    def _refuse(self, message: str, help: str) -> NoReturn:
        token = self._peek()
        end = len(self.source.text)
        start, stop = (token.start, token.end) if token else (end, end + 1)
        self.source.refuse(start, stop, message, help)
