"""The mark that makes a folder one evaluation's: what was asked of which models.

Enters: a folder and what the evaluation is about. Leaves: a marked folder and what identifies the models, or a refusal.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any

from brightline.errors import InputError
from brightline.hashing import write_text

__all__ = ["claim"]


def claim(out: Path, mine: Mapping[str, Any], identify: Callable[[], dict[str, str]]) -> dict[str, str]:
    """Mark the folder, or see that it is marked so, and return what identifies its models.

    Args:
        out: The folder; absent, empty, or this evaluation's.
        mine: What the evaluation is about, as JSON-like data.
        identify: Opens the models of a new folder; one that cannot be opened leaves no mark.

    Raises:
        InputError: The folder holds another run, or something else.
        ResourceError: The mark cannot be written.
    """
    path = out / "run.json"
    if path.exists():
        try:
            found = json.loads(path.read_text(encoding="utf-8"))
            identities = found.pop("identities")
        except (OSError, ValueError, LookupError, RecursionError, AttributeError, TypeError):
            found, identities = None, {}
        if found != mine:
            raise InputError(
                f"`{out}` holds another run (another spec, model, judge or choice of scenarios)",
                help="choose another folder with -o, or remove this one",
            )
        return dict(identities)
    if out.exists() and (not out.is_dir() or any(out.iterdir())):
        raise InputError(f"`{out}` is not empty and holds no run", help="choose another folder with -o")
    identities = identify()
    write_text(path, json.dumps({**mine, "identities": identities}, indent=2) + "\n")
    return identities
