"""The mark that makes a folder one run's: what is measured of which models, and since when.

Enters: a folder and what the run is about. Leaves: a marked folder, what identifies the models and when it began, or a refusal.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from brightline.errors import InputError
from brightline.hashing import write_text

__all__ = ["Mark", "claim"]

_MARK = "run.json"
_OWN = ("identities", "started")


@dataclass(frozen=True, slots=True)
class Mark:
    """What a folder was marked with.

    Attributes:
        identities: What identifies each model.
        started: When the run was first started, however often it went on since.
    """

    identities: Mapping[str, str]
    started: str


def claim(out: Path, mine: Mapping[str, Any], identify: Callable[[], Mapping[str, str]]) -> Mark:
    """Mark the folder, or see that it is marked so.

    Args:
        out: The folder; absent, empty, or this run's.
        mine: What the run is about, as JSON-like data.
        identify: Opens the models of a new folder; one that cannot be opened leaves no mark.

    Raises:
        InputError: The folder holds another run, or something else.
        ResourceError: The mark cannot be written.
    """
    path = out / _MARK
    now = datetime.now(UTC).isoformat(timespec="seconds")
    if path.exists():
        found = _read(path)
        about = {name: value for name, value in found.items() if name not in _OWN}
        # What one of the two does not name at all differs too: an option that was given only once.
        other = [
            name
            for name in {**mine, **about}
            if name not in mine or name not in about or mine[name] != about[name]
        ]
        if other or not isinstance(found.get("identities"), dict):
            raise InputError(
                f"`{out}` holds another run" + (f" (it differs in {', '.join(other)})" if other else ""),
                help="choose another folder with -o, or remove this one",
            )
        return Mark(found["identities"], str(found.get("started", now)))
    if out.exists() and not out.is_dir():
        raise InputError(f"`{out}` is no folder", help="choose another one with -o")
    if out.exists() and any(out.iterdir()):
        raise InputError(f"`{out}` is not empty and holds no run", help="choose another folder with -o")
    identities = dict(identify())
    write_text(path, json.dumps({**mine, "identities": identities, "started": now}, indent=2) + "\n")
    return Mark(identities, now)


def _read(path: Path) -> dict[str, Any]:
    """What the mark says; nothing where it is damaged."""
    try:
        found = json.loads(path.read_text(encoding="utf-8"))
    except (OSError, ValueError, RecursionError):
        return {}
    return found if isinstance(found, dict) else {}
