"""Scenarios as JSON lines: one object a line, whole files or none."""

from __future__ import annotations

import json
from collections.abc import Iterable
from pathlib import Path

from brightline.errors import InputError
from brightline.hashing import canonical_json, write_text
from brightline.scenarios.model import Scenario, scenario_from_data, scenario_to_data

__all__ = ["read_scenarios", "write_scenarios"]


def write_scenarios(path: Path, scenarios: Iterable[Scenario]) -> None:
    """Write scenarios atomically.

    Raises:
        ResourceError: The file cannot be written.
    """
    lines = (canonical_json({"id": item.id, **scenario_to_data(item)}) for item in scenarios)
    write_text(path, "".join(f"{line}\n" for line in lines))


def read_scenarios(path: Path) -> list[Scenario]:
    """Read scenarios.

    Raises:
        InputError: The file cannot be read, or a line is truncated or of another shape; the message names the line.
    """
    try:
        text = path.read_text(encoding="utf-8")
    except (OSError, UnicodeDecodeError) as error:
        raise InputError(f"cannot read scenarios from `{path}`: {error}") from error
    scenarios = []
    for number, line in enumerate(text.split("\n"), 1):
        if not line.strip():
            continue
        try:
            scenarios.append(scenario_from_data(json.loads(line)))
        except (ValueError, LookupError, TypeError, AttributeError, RecursionError) as error:
            raise InputError(
                f"{path}:{number}:1: this line is no scenario ({type(error).__name__}: {error})",
                help="the file may be cut off; write it again with `brightline scenarios`",
            ) from error
    return scenarios
