"""Answers that people labelled rule by rule, from JSON lines in the form of the public rule-based-reward data.

Enters: a file whose lines have `prompt` and `completion` (lists of messages), `propositions` (rule name to true or false) and perhaps
`category`. Leaves: frozen data, and a hash of the file that it came from.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from pydantic import BaseModel, Field, StrictBool, ValidationError

from brightline.errors import InputError
from brightline.hashing import hash_bytes
from brightline.spec.source import check_file
from brightline.spec.transcript import ROLES, Conversation, Message

__all__ = ["Labelled", "LabelledAnswer", "read_labelled"]

_FORM = "each line is an object with `prompt`, `completion` and `propositions`"


@dataclass(frozen=True, slots=True)
class LabelledAnswer:
    """One answer with what people said of it.

    Attributes:
        labels: For each rule whether it holds of the answer.
        stratum: The kind of case it is; empty where the data says none.
    """

    conversation: Conversation
    answer: Message
    labels: Mapping[str, bool]
    stratum: str


@dataclass(frozen=True, slots=True)
class Labelled:
    """The answers of one file, the rules they are labelled by, and the file's hash."""

    answers: tuple[LabelledAnswer, ...]
    rules: tuple[str, ...]
    hash: str


class _Message(BaseModel):
    role: str
    content: str


class _Line(BaseModel):
    prompt: list[_Message]
    completion: list[_Message] = Field(min_length=1)
    propositions: dict[str, StrictBool] = Field(min_length=1)
    category: str | None = None


def read_labelled(path: Path) -> Labelled:
    """Read labelled answers.

    Raises:
        InputError: The file cannot be read, is empty, or a line is cut off or of another form; the message names it.
    """
    try:
        check_file(path)
        data = path.read_bytes()
        text = data.decode()
    except InputError as error:
        raise InputError(f"cannot read labels: {error.message}", help=_FORM) from error
    except OSError as error:
        raise InputError(f"cannot read labels from `{path}`: {error.strerror}", help=_FORM) from error
    except UnicodeDecodeError as error:
        raise InputError(f"`{path}` is not a text file", help=_FORM) from error
    answers = [
        _labelled(line, f"{path}:{number}:1")
        for number, line in enumerate(text.split("\n"), 1)
        if line.strip()
    ]
    if not answers:
        raise InputError(f"`{path}` holds no labelled answer", help=_FORM)
    rules = tuple(sorted(answers[0].labels))
    for number, answer in enumerate(answers, 1):
        if tuple(sorted(answer.labels)) != rules:
            raise InputError(
                f"`{path}` labels answer {number} by other rules than the first",
                help="label every answer by the same rules",
            )
    return Labelled(tuple(answers), rules, hash_bytes(data))


def _labelled(line: str, place: str) -> LabelledAnswer:
    try:
        found = _Line.model_validate(json.loads(line))
    except ValidationError as error:
        first = error.errors()[0]
        where = ".".join(str(part) for part in first["loc"]) or "the line"
        raise InputError(f"{place}: `{where}`: {first['msg'].lower()}", help=_FORM) from error
    except (ValueError, RecursionError) as error:
        raise InputError(
            f"{place}: this line is not JSON", help=f"the file may be cut off; {_FORM}"
        ) from error
    messages = [Message.of(one.role, one.content) for one in (*found.prompt, *found.completion)]
    for message in messages:
        if message.role not in ROLES:
            raise InputError(
                f"{place}: there is no role `{message.role[:40]}`", help=f"roles are {', '.join(ROLES)}"
            )
    return LabelledAnswer(
        Conversation(tuple(messages[:-1])), messages[-1], found.propositions, found.category or ""
    )
