"""Rows of a data file, each with its place: JSON lines, a JSON array, or CSV.

Enters: a path. Leaves: rows one by one; what is truncated, over-long, not UTF-8 or of another shape is named with file and line.
"""

from __future__ import annotations

import csv
import json
import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, NoReturn, TypeVar

from pydantic import BaseModel, ConfigDict, ValidationError

from brightline.errors import InputError
from brightline.spec.source import check_file, read_bytes

__all__ = ["Row", "Shape", "csv_rows", "distinct", "files_in", "json_rows"]

MAXIMUM_LINE = 4 * 1024 * 1024
MAXIMUM_ARRAY = 256 * 1024 * 1024
MAXIMUM_DEPTH = 50

_SPACE = re.compile(r"[ \t\r\n]*")
_CUT_OFF = "the file may be cut off; fetch it again"


class Shape(BaseModel):
    """A row's columns and their types; columns it does not name are left alone."""

    model_config = ConfigDict(strict=True, frozen=True, extra="ignore")


S = TypeVar("S", bound=Shape)


@dataclass(frozen=True, slots=True)
class Row:
    """One row and where it starts."""

    file: Path
    line: int
    data: Any

    def fail(self, what: str, help: str = "see the format in `docs/datasets.md`") -> NoReturn:
        """Refuse the row.

        Raises:
            InputError: Always.
        """
        raise InputError(f"{self.file}:{self.line}:1: {what}", help=help)

    def shaped(self, shape: type[S]) -> S:
        """The row as a shape.

        Raises:
            InputError: A column is missing or of another type.
        """
        if not isinstance(self.data, dict):
            self.fail(f"this row is {_kind(self.data)}, not an object with columns")
        try:
            return shape.model_validate(self.data)
        except ValidationError as error:
            first = error.errors(include_url=False, include_context=False)[0]
            column = ".".join(str(part)[:60] for part in first["loc"]) or "row"
            if first["type"] == "missing":
                names = ", ".join(f"`{str(name)[:40]}`" for name in list(self.data)[:8])
                self.fail(
                    f"no column `{column}`", f"this row has {names or 'no columns'}; is it this format?"
                )
            self.fail(f"column `{column}`: {_lower(first['msg'])}")

    def source(self, format_name: str, identity: object) -> str:
        """Its provenance, without the folder it was read from."""
        return f"{format_name} {self.file.name}:{self.line} row {identity}"


def files_in(path: Path, pattern: str) -> list[Path]:
    """The file itself, or the files of a folder that match, in order.

    Raises:
        InputError: The folder has none.
    """
    if not path.is_dir():
        return [path]
    found = sorted(file for file in path.rglob(pattern) if file.is_file())
    if not found:
        raise InputError(
            f"no `{pattern}` in the folder `{path}`", help="name a file of the data set, or its folder"
        )
    return found


def distinct(rows: Iterable[tuple[object, Row]]) -> Iterator[Row]:
    """The rows, with their identities checked.

    Raises:
        InputError: Two rows have the same identity.
    """
    seen: dict[object, int] = {}
    for identity, row in rows:
        if (first := seen.setdefault(identity, row.line)) != row.line:
            row.fail(
                f"the id `{str(identity)[:80]}` was already used in line {first}", "keep one of the two rows"
            )
        yield row


def json_rows(path: Path) -> Iterator[Row]:
    """The values of a JSON array, or one of each line.

    Raises:
        InputError: The file cannot be read, or is not JSON from some line on.
    """
    if _first_character(path) == b"[":
        yield from _array(path)
        return
    for number, line in _lines(path):
        if line.strip():
            row = Row(path, number, None)
            try:
                data = _DECODER.decode(line)
            except (ValueError, RecursionError) as error:
                row.fail(f"this line is not JSON: {_reason(error)}", _CUT_OFF)
            yield _checked(Row(path, number, data), line)


def csv_rows(path: Path, columns: Sequence[str]) -> Iterator[Row]:
    """The rows of a CSV file with a header.

    Raises:
        InputError: The file cannot be read, lacks a column, or a row has too few or too many fields.
    """
    reader = csv.DictReader((line for _, line in _lines(path)), strict=True)
    place = Row(path, 1, None)
    try:
        for column in columns:
            if column not in (reader.fieldnames or ()):
                names = ", ".join(f"`{name[:40]}`" for name in (reader.fieldnames or ())[:8])
                place.fail(
                    f"no column `{column}`", f"its header has {names or 'no columns'}; is it this format?"
                )
        place = Row(path, reader.line_num + 1, None)
        for data in reader:
            row = Row(path, place.line, data)
            if None in data or None in data.values():
                row.fail("this row has not one field for each column", _CUT_OFF)
            yield row
            place = Row(path, reader.line_num + 1, None)
    except csv.Error as error:
        place.fail(f"this row is not CSV: {error}", _CUT_OFF)


def _first_character(path: Path) -> bytes:
    for _, line in _lines(path):
        if line.strip():
            return line.strip()[:1].encode()
    return b""


def _lines(path: Path) -> Iterator[tuple[int, str]]:
    """Lines with their numbers; never more than one in memory."""
    number = 1
    check_file(path)
    try:
        with path.open("rb") as stream:
            while data := stream.readline(MAXIMUM_LINE + 1):
                place = Row(path, number, None)
                if len(data) > MAXIMUM_LINE:
                    place.fail("this line is longer than 4 MB", "see that it is the right file")
                try:
                    yield number, data.decode("utf-8-sig" if number == 1 else "utf-8")
                except UnicodeDecodeError:
                    place.fail(
                        "this line is not UTF-8", "see that it is the right file, not packed or binary"
                    )
                number += 1
    except FileNotFoundError as error:
        raise InputError(f"there is no file `{path}`", help="check the path") from error
    except (OSError, ValueError) as error:
        raise InputError(f"cannot read `{path}`: {getattr(error, 'strerror', None) or error}") from error


def _array(path: Path) -> Iterator[Row]:
    try:
        text = read_bytes(path, MAXIMUM_ARRAY).decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise InputError(
            f"`{path}` is not UTF-8", help="see that it is the right file, not packed or binary"
        ) from error
    position, line, counted = _after(text, 0) + 1, 1, 0
    while True:
        position = _after(text, position)
        line, counted = line + text.count("\n", counted, position), position
        place = Row(path, line, None)
        if text[position : position + 1] == "]":
            if _after(text, position + 1) != len(text):
                place.fail("something stands after the end of the list", "see that it is the right file")
            return
        try:
            data, end = _DECODER.raw_decode(text, position)
        except (ValueError, RecursionError) as error:
            place.fail(f"this row is not JSON: {_reason(error)}", _CUT_OFF)
        yield _checked(Row(path, line, data), text[position:end])
        position = _after(text, end)
        if text[position : position + 1] == ",":
            position += 1
        elif text[position : position + 1] != "]":
            place.fail("no comma and no end of the list after this row", _CUT_OFF)


def _after(text: str, position: int) -> int:
    found = _SPACE.match(text, position)
    assert found is not None
    return found.end()


def _checked(row: Row, text: str) -> Row:
    """INVARIANT: what a row holds can be written again, as UTF-8 and without a deep recursion."""
    if text.count("[") + text.count("{") > MAXIMUM_DEPTH and _deeper(row.data, MAXIMUM_DEPTH):
        row.fail(f"this row is nested more than {MAXIMUM_DEPTH} deep", "see that it is the right file")
    if "\\u" in text:
        try:
            json.dumps(row.data, ensure_ascii=False).encode()
        except UnicodeEncodeError:
            row.fail("this row has half of a character (a lone surrogate)", "write its text as UTF-8")
    return row


def _deeper(data: Any, limit: int) -> bool:
    inner = data.values() if isinstance(data, dict) else data if isinstance(data, list) else ()
    return limit < 0 or any(_deeper(item, limit - 1) for item in inner)


def _no_constant(name: str) -> NoReturn:
    raise ValueError(f"`{name}` is no JSON")


_DECODER = json.JSONDecoder(parse_constant=_no_constant)


def _reason(error: Exception) -> str:
    if isinstance(error, json.JSONDecodeError):
        return f"{error.msg.lower()} at column {error.colno}"
    return (
        "it is nested too deep" if isinstance(error, RecursionError) else " ".join(str(error).split())[:200]
    )


def _lower(message: str) -> str:
    return message[:1].lower() + message[1:200]


def _kind(value: Any) -> str:
    kinds: Mapping[type, str] = {list: "a list", str: "a text", bool: "a truth value", type(None): "null"}
    return kinds.get(type(value), "a number")
