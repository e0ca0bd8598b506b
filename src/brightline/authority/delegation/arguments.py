"""Arguments of a tool call, read so strictly that the tool cannot read them otherwise.

Enters: the JSON text or the object that a model wrote. Leaves: plain data with exact numbers, or the problem that makes it
unreadable: no JSON, a key that stands twice, a number that is none. Paths such as `message.to[]` find values in it.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Mapping
from decimal import Decimal
from typing import Any, NoReturn

from brightline.spec.codes.registry import shown

__all__ = [
    "MissingError",
    "Repeated",
    "Unreadable",
    "literal",
    "load_json",
    "read_arguments",
    "read_path",
    "shown",
    "values_at",
]

_DEEPEST = 60
_LOOKS_TYPED = re.compile(r"-?\d+(\.\d+)?|true|false|null|")
"""Text that needs its quotes, to be told from a value of another type."""

_STEP = re.compile(r"([^.\[\]]+)((?:\[\])*)")


class Unreadable(ValueError):  # noqa: N818 - it is a verdict on what was written, and reads as one
    """Arguments that cannot be evaluated; the message says why."""


class MissingError(LookupError):
    """The arguments have nothing at a path."""


class Repeated(dict[str, Any]):
    """A JSON object in which a key stood twice, so that its readers may differ.

    Attributes:
        key: One such key.
    """

    key: str = ""


def _pairs(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    plain = dict(pairs)
    if len(plain) == len(pairs):
        return plain
    repeated = Repeated(plain)
    seen: set[str] = set()
    for key, _ in pairs:
        if key in seen:
            repeated.key = key
        seen.add(key)
    return repeated


def _constant(name: str) -> NoReturn:
    raise Unreadable(f"`{name}` is no number of JSON")


def load_json(text: str) -> Any:
    """Read JSON with exact numbers; an object with a repeated key becomes `Repeated`.

    Raises:
        ValueError: It is no JSON (`json.JSONDecodeError` with the place), or has `NaN`, `Infinity` or a number without end.
        RecursionError: It is nested too deeply.
    """
    return json.loads(text, object_pairs_hook=_pairs, parse_constant=_constant, parse_float=Decimal)


def read_arguments(given: Any) -> Mapping[str, Any]:
    """The arguments in JSON text or in an object.

    Raises:
        Unreadable: They cannot be evaluated.
    """
    if isinstance(given, str):
        try:
            given = load_json(given)
        except json.JSONDecodeError as error:
            raise Unreadable(f"the arguments are no JSON: {error.msg.lower()}") from error
        except RecursionError as error:
            raise Unreadable("the arguments are nested too deeply") from error
        except Unreadable as error:
            raise Unreadable(f"the arguments are no JSON: {error}") from error
        except ValueError as error:
            raise Unreadable("the arguments have a number that is too long") from error
    if not isinstance(given, Mapping):
        raise Unreadable("the arguments are no object")
    read: Mapping[str, Any] = _plain(given, 0)
    return read


def _plain(value: Any, depth: int) -> Any:
    if depth > _DEEPEST:
        raise Unreadable("the arguments are nested too deeply")
    if isinstance(value, Repeated):
        raise Unreadable(f"the key {shown(value.key)} stands twice in the arguments")
    if value is None or isinstance(value, (str, bool, int)):
        return value
    if isinstance(value, float):
        value = Decimal(repr(value))
    if isinstance(value, Decimal):
        if not value.is_finite():
            raise Unreadable("the arguments have a number that is none")
        return value
    if isinstance(value, Mapping):
        if not all(isinstance(key, str) for key in value):
            raise Unreadable("the arguments have a key that is no text")
        return {key: _plain(item, depth + 1) for key, item in value.items()}
    if isinstance(value, (list, tuple)):
        return [_plain(item, depth + 1) for item in value]
    raise Unreadable(f"the arguments hold a {type(value).__name__}, which JSON has not")


def read_path(text: str) -> tuple[str, ...] | None:
    """The steps of a path: `message.to[]` is `message`, `to`, `[]` (every item). None where the text is no path."""
    steps: list[str] = []
    for part in text.split("."):
        found = _STEP.fullmatch(part)
        if found is None:
            return None
        steps.append(found[1])
        steps.extend(["[]"] * (len(found[2]) // 2))
    return tuple(steps)


def values_at(arguments: Any, steps: tuple[str, ...]) -> Iterator[Any]:
    """Every value at a path.

    Raises:
        MissingError: An object on the way lacks the next step.
        Unreadable: Something on the way is no object or no list.
    """
    if not steps:
        yield arguments
        return
    step, rest = steps[0], steps[1:]
    if step == "[]":
        if not isinstance(arguments, list):
            raise Unreadable("it is no list")
        for item in arguments:
            yield from values_at(item, rest)
    elif not isinstance(arguments, Mapping):
        raise Unreadable(f"there is no object that could have {shown(step)}")
    elif step not in arguments:
        raise MissingError(step)
    else:
        yield from values_at(arguments[step], rest)


def literal(value: Any) -> str:
    """A value of some arguments, for people; text has quotes only where it could be taken for another type."""
    plain = isinstance(value, Decimal) or (isinstance(value, str) and not _LOOKS_TYPED.fullmatch(value))
    return shown(str(value) if plain else json.dumps(value, ensure_ascii=False, default=str))
