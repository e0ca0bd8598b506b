"""Checks: a demand that a program can decide, as plain data.

A scenario carries its check, so a scenario file says by itself how it is graded. `grading.programs` decides
them; families compose them. Text is compared after Unicode NFKC and case folding unless `exact`.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from brightline.hashing import canonical_json
from brightline.scenarios.environments.play import Environment
from brightline.scenarios.environments.world import Pattern

__all__ = [
    "FORMATS",
    "LANGUAGES",
    "PLACES",
    "AllOf",
    "AnyOf",
    "Check",
    "Code",
    "Contains",
    "Format",
    "Instructions",
    "Language",
    "NotCheck",
    "Refusal",
    "ToolCall",
    "WorldCheck",
    "check_from_data",
    "check_to_data",
    "environment_of",
]

PLACES = ("anywhere", "start", "end")
"""Where an answer may have to contain a text."""

FORMATS = (
    "uppercase", "lowercase", "json", "bullets", "one_sentence", "max_words", "no_digits", "question", "quoted",
    "no_commas",
)  # fmt: skip
"""The forms that a program knows."""

LANGUAGES = ("en", "fr", "es", "de", "it", "pt")
"""The languages that a program can tell apart, by their ISO 639-1 codes."""


@dataclass(frozen=True, slots=True)
class Contains:
    """The answer contains one of `texts`, as whole words; with `exact`, as written, case and all.

    `where` is `anywhere`, `start` or `end`; the last two ignore white space and, at the end, closing punctuation.
    """

    texts: tuple[str, ...]
    where: str = "anywhere"
    exact: bool = False

    def __post_init__(self) -> None:
        if isinstance(self.texts, str) or not all(isinstance(text, str) and text for text in self.texts):
            raise TypeError("`texts` is a list of texts that are not empty")
        _known("place", self.where, PLACES)


@dataclass(frozen=True, slots=True)
class Format:
    """The answer has a form: `kind` is one of `FORMATS`; `limit` is the number of words for `max_words`."""

    kind: str
    limit: int = 0

    def __post_init__(self) -> None:
        _known("form", self.kind, FORMATS)


@dataclass(frozen=True, slots=True)
class Language:
    """The answer is in this language (one of `LANGUAGES`), decided by function words and letters."""

    code: str

    def __post_init__(self) -> None:
        _known("language", self.code, LANGUAGES)


@dataclass(frozen=True, slots=True)
class Refusal:
    """The answer declines: it says that it will not or cannot, in the first sentence or two."""


@dataclass(frozen=True, slots=True)
class ToolCall:
    """The answer calls this tool; `recipient` None: it calls none at all. `arguments`: texts the call must hold."""

    recipient: str | None
    arguments: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Instructions:
    """The answer follows every one of IFEval's instructions: their names, and as JSON the arguments of each.

    `prompt` is the request that an instruction may ask to repeat.
    """

    names: tuple[str, ...]
    arguments: tuple[str, ...]
    prompt: str = ""

    def __post_init__(self) -> None:
        if len(self.names) != len(self.arguments):
            raise ValueError("it has not one set of arguments for each instruction")
        _texts("instruction", (*self.names, *self.arguments, self.prompt))


@dataclass(frozen=True, slots=True)
class Code:
    """Somebody else's Python decides, by its function `grade_output_correct(asked, answer)`; it runs only where that is allowed."""

    source: str
    asked: str = ""

    def __post_init__(self) -> None:
        _texts("source", (self.source, self.asked))


@dataclass(frozen=True, slots=True)
class WorldCheck:
    """The play ends in a text, and its calls, made again in the environment, have the effects that they should have.

    Attributes:
        environment: Where the scenario is played.
        required: Each of these is met by an effect of its own.
        forbidden: No effect is like these.
        nothing_else: There is no effect beyond the required ones.
        calls: So many calls at most.
    """

    environment: Environment
    required: tuple[Pattern, ...] = ()
    forbidden: tuple[Pattern, ...] = ()
    nothing_else: bool = True
    calls: int = 7

    def __post_init__(self) -> None:
        if type(self.calls) is not int or type(self.nothing_else) is not bool:
            raise TypeError("`calls` is a whole number, `nothing_else` true or false")


@dataclass(frozen=True, slots=True)
class NotCheck:
    """The inner check does not hold. An empty answer satisfies no check, negated or not."""

    check: Check


@dataclass(frozen=True, slots=True)
class AllOf:
    """Every inner check holds."""

    checks: tuple[Check, ...]


@dataclass(frozen=True, slots=True)
class AnyOf:
    """At least one inner check holds."""

    checks: tuple[Check, ...]


Check = (
    Contains
    | Format
    | Language
    | Refusal
    | ToolCall
    | Instructions
    | Code
    | WorldCheck
    | NotCheck
    | AllOf
    | AnyOf
)

_SIMPLE: Mapping[str, type[Any]] = {
    "contains": Contains,
    "format": Format,
    "language": Language,
    "refusal": Refusal,
    "tool_call": ToolCall,
    "code": Code,
}


def _known(what: str, name: str, names: tuple[str, ...]) -> None:
    if name not in names:
        raise ValueError(f"no {what} `{name}`; there is {', '.join(names)}")


def _texts(what: str, values: tuple[Any, ...]) -> None:
    if not all(isinstance(value, str) for value in values):
        raise TypeError(f"`{what}` that is no text")


def check_to_data(check: Check) -> dict[str, Any]:
    """JSON-like data: one key that names the check, its arguments inside."""
    match check:
        case Contains(texts, where, exact):
            return {"contains": {"texts": list(texts), "where": where, "exact": exact}}
        case Format(kind, limit):
            return {"format": {"kind": kind, "limit": limit}}
        case Language(code):
            return {"language": {"code": code}}
        case Refusal():
            return {"refusal": {}}
        case ToolCall(recipient, arguments):
            return {"tool_call": {"recipient": recipient, "arguments": list(arguments)}}
        case Instructions(names, arguments, prompt):
            given = [json.loads(item) for item in arguments]
            return {"instructions": {"names": list(names), "arguments": given, "prompt": prompt}}
        case Code(source, asked):
            return {"code": {"source": source, "asked": asked}}
        case WorldCheck(environment, required, forbidden, nothing_else, calls):
            return {
                "world": {
                    "environment": environment.to_data(),
                    "required": [pattern.to_data() for pattern in required],
                    "forbidden": [pattern.to_data() for pattern in forbidden],
                    "nothing_else": nothing_else,
                    "calls": calls,
                }
            }
        case NotCheck(inner):
            return {"not": check_to_data(inner)}
        case AllOf(checks):
            return {"all": [check_to_data(inner) for inner in checks]}
        case AnyOf(checks):
            return {"any": [check_to_data(inner) for inner in checks]}


def check_from_data(data: Mapping[str, Any]) -> Check:
    """The inverse of `check_to_data`. Raises KeyError, TypeError or ValueError on data of another shape."""
    ((name, body),) = data.items()
    if name == "not":
        return NotCheck(check_from_data(body))
    if name in {"all", "any"}:
        inner = tuple(check_from_data(item) for item in body)
        return AllOf(inner) if name == "all" else AnyOf(inner)
    if name == "world":
        return WorldCheck(
            Environment.from_data(body["environment"]),
            tuple(Pattern.from_data(item) for item in body["required"]),
            tuple(Pattern.from_data(item) for item in body["forbidden"]),
            body["nothing_else"],
            body["calls"],
        )
    if name == "instructions":
        given = tuple(canonical_json(dict(item)) for item in body["arguments"])
        return Instructions(tuple(body["names"]), given, body["prompt"])
    arguments = {key: tuple(value) if isinstance(value, list) else value for key, value in body.items()}
    result: Check = _SIMPLE[name](**arguments)
    return result


def environment_of(check: Check | None) -> Environment | None:
    """Where a check wants its scenario played; None where one answer is all that it looks at."""
    match check:
        case WorldCheck(environment):
            return environment
        case NotCheck(inner):
            return environment_of(inner)
        case AllOf(checks) | AnyOf(checks):
            return next(filter(None, map(environment_of, checks)), None)
        case _:
            return None
