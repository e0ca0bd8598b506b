"""Scenarios as JSON lines: one object a line, whole files or none.

Enters: scenarios or a path. Leaves: a file, or the same scenarios. Each line carries the id, which is the hash of its
content, so that a line that was changed or cut does not pass for what it was.
"""

from __future__ import annotations

import json
from collections.abc import Iterable
from pathlib import Path
from typing import Any

from brightline.errors import InputError
from brightline.hashing import atomic_write, canonical_json, hash_data
from brightline.scenarios.model import Scenario, scenario_from_data, scenario_to_data
from brightline.spec.source import check_file
from brightline.spec.transcript import ROLES

__all__ = ["checked_scenario", "read_scenarios", "reason_of", "scenarios_hash", "write_scenarios"]


def scenarios_hash(scenarios: Iterable[Scenario]) -> str:
    """The hash of the scenarios in their order."""
    return hash_data([scenario.id for scenario in scenarios])


def write_scenarios(path: Path, scenarios: Iterable[Scenario]) -> None:
    """Write scenarios atomically.

    Raises:
        ResourceError: The file cannot be written.
    """
    with atomic_write(path) as stream:
        for item in scenarios:
            stream.write(canonical_json({"id": item.id, **scenario_to_data(item)}).encode() + b"\n")


def read_scenarios(path: Path) -> list[Scenario]:
    """Read scenarios.

    Raises:
        InputError: The file cannot be read, or a line is truncated, changed or of another shape; the message names it.
    """
    try:
        check_file(path)
        text = path.read_text(encoding="utf-8")
    except InputError as error:
        raise InputError(f"cannot read scenarios from `{path}`: {error.message}", help=error.help) from error
    except OSError as error:
        raise InputError(f"cannot read scenarios from `{path}`: {error.strerror}") from error
    except UnicodeDecodeError as error:
        raise InputError(
            f"`{path}` is not a text file", help="give a file that `brightline scenarios` wrote"
        ) from error
    scenarios = []
    for number, line in enumerate(text.split("\n"), 1):
        if not line.strip():
            continue
        try:
            scenarios.append(checked_scenario(json.loads(line)))
        except (ValueError, LookupError, TypeError, AttributeError, RecursionError) as error:
            raise InputError(
                f"{path}:{number}:1: this line is no scenario: {reason_of(error)}",
                help="the file may be cut off or changed; write it again with `brightline scenarios`",
            ) from error
    return scenarios


def checked_scenario(data: Any) -> Scenario:
    """The scenario of a line, whose messages and id are what they should be.

    Raises:
        KeyError, TypeError, ValueError, AttributeError: It is none; the text says why.
    """
    if not isinstance(data, dict):
        raise TypeError("not a JSON object")
    scenario = scenario_from_data(data)
    for message in (*scenario.conversation.messages, *scenario.good, *scenario.bad):
        if message.role not in ROLES:
            raise ValueError(f"no role `{message.role}`")
        if not all(isinstance(part.text, str) for part in message.parts):
            raise TypeError("a message without text")
    if data.get("id", scenario.id) != scenario.id:
        raise ValueError("its content does not match its `id`")
    return scenario


def reason_of(error: Exception) -> str:
    """What is wrong with a line that could not be read, for people."""
    if isinstance(error, json.JSONDecodeError):
        return f"not JSON ({error.msg.lower()} at column {error.colno})"
    if isinstance(error, KeyError):
        return f"no {error}".replace("'", "`")
    # Python's own words, for example for a text where an object was wanted, say nothing to people.
    if isinstance(error, AttributeError) or " object " in str(error):
        return "a field has the wrong type"
    if isinstance(error, UnicodeDecodeError):
        return "it is not UTF-8 text"
    if isinstance(error, UnicodeError):
        return "a text holds half a character"
    return " ".join(str(error).split()) or type(error).__name__
