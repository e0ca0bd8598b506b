"""Reads the logs of a run as a stranger's: nothing in them is believed to have the type that it should have.

Enters: names of files in the folder of evidence. Leaves: answers by key, results in order and JSON, or the place that is wrong. Unlike
the reader that a run uses to go on, this one changes no file.
"""

from __future__ import annotations

import json
import math
from pathlib import Path
from typing import Any

from brightline.errors import InputError
from brightline.evaluation.evidence.envelope import REMEDY
from brightline.evaluation.evidence.subjects import locate
from brightline.evaluation.runner import Result, read_results
from brightline.models.base import Response
from brightline.spec.source import read_bytes
from brightline.spec.transcript import Message

__all__ = ["LARGEST_LOG", "read_answers", "read_json", "read_verdicts"]

LARGEST_LOG = 1024 * 1024 * 1024
"""Bytes of one log: answers to a million scenarios."""


def read_json(folder: Path, name: str) -> Any:
    """The content of a JSON file.

    Raises:
        InputError: It cannot be read or is no JSON.
    """
    try:
        return json.loads(read_bytes(locate(folder, name), LARGEST_LOG))
    except (ValueError, RecursionError) as error:
        raise InputError(f"`{name}` is no JSON", help=REMEDY) from error


def read_answers(folder: Path, name: str) -> dict[str, Response]:
    """Answers by the hash of what was asked.

    Raises:
        InputError: A line is no answer, or one question has two answers.
    """
    found: dict[str, Response] = {}
    for number, line in enumerate(read_bytes(locate(folder, name), LARGEST_LOG).split(b"\n"), 1):
        if not line:
            continue
        try:
            key, response = _answer(json.loads(line))
        except (ValueError, LookupError, TypeError, AttributeError, RecursionError) as error:
            raise InputError(f"{name}:{number}:1: this line is no answer", help=REMEDY) from error
        if key in found:
            raise InputError(f"{name}:{number}:1: this question was answered before", help=REMEDY)
        found[key] = response
    return found


def read_verdicts(folder: Path, name: str) -> list[Result]:
    """Results in order, every field of its type.

    Raises:
        InputError: A line is no result.
    """
    path = locate(folder, name)
    if path.exists() and path.stat().st_size > LARGEST_LOG:
        raise InputError(
            f"`{name}` is larger than {LARGEST_LOG // 1024**2} MB", help="see that it is the log of a run"
        )
    results = read_results(path)
    for number, result in enumerate(results, 1):
        texts = (result.scenario, result.arm, result.error)
        if not all(isinstance(text, str) for text in texts) or not _counted(result):
            raise InputError(f"{name}: result {number} has a field of the wrong type", help=REMEDY)
        if result.passed is not None and type(result.passed) is not bool:
            raise InputError(f"{name}: result {number} has no verdict", help=REMEDY)
    return results


def _answer(data: Any) -> tuple[str, Response]:
    message = None if data["message"] is None else Message.from_data(data["message"])
    response = Response(
        message, data["prompt_tokens"], data["completion_tokens"], data["seconds"], data["error"]
    )
    if not isinstance(data["key"], str) or not isinstance(response.error, str) or not _counted(response):
        raise TypeError("a field of the wrong type")
    return data["key"], response


def _counted(item: Result | Response) -> bool:
    """Whether tokens are counts and the time is a time."""
    return (
        all(type(count) is int and count >= 0 for count in (item.prompt_tokens, item.completion_tokens))
        and type(item.seconds) in {int, float}
        and math.isfinite(item.seconds)
        and item.seconds >= 0
    )
