"""MODEL names of `brightline eval`: ours, or any of Inspect's providers by its prefix.

Enters: a name. Leaves: an Inspect model, or one message that says what is missing.
"""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any

from inspect_ai._util.error import PrerequisiteError
from inspect_ai.model import Model, get_model

from brightline.errors import BrightlineError, InputError, UnavailableError

__all__ = ["clear_text", "open_inspect_model"]

_OURS = ("embedded", "tiny")
_MARKUP = re.compile(r"\[/?[a-z ]*\]")


def open_inspect_model(name: str, *, timeout: float | None = None) -> Model:
    """The model: `embedded`, `tiny`, a folder, a hub id, `http(s)://host/v1#model`, or `provider/model` for Inspect.

    A name that is both a hub id and a model of one of Inspect's providers means the provider; `brightline/NAME` always means ours.

    Raises:
        InputError: The name is none of these.
        UnavailableError: What the provider needs is not here: a package, a key, the network.
    """
    address = name.startswith(("http://", "https://"))
    ours = (
        address or name in _OURS or "/" not in name or name.startswith(("/", ".", "~")) or Path(name).is_dir()
    )
    arguments: dict[str, Any] = {"timeout": timeout} if address and timeout else {}
    try:
        if not ours:
            try:
                return get_model(name, memoize=False)
            except ValueError as error:
                if "not recognized" not in str(error):
                    raise
        return get_model(f"brightline/{name}", memoize=False, **arguments)
    except BrightlineError:
        raise
    except PrerequisiteError as error:
        raise UnavailableError(
            f"`{name}` cannot be used: {clear_text(error)}",
            help="install the package or set the key that its provider needs",
        ) from error
    except (ValueError, TypeError, ImportError, OSError) as error:
        raise InputError(
            f"`{name}` cannot be used: {clear_text(error)}",
            help="name a model's folder or id, the address of a server, or PROVIDER/MODEL of Inspect's",
        ) from error


def clear_text(error: BaseException) -> str:
    """What an error of Inspect says, in one line and without the markup of its terminal."""
    message = getattr(error, "message", None) or error
    return " ".join(_MARKUP.sub("", str(message)).split())
