"""The tree of failures: everything that can go wrong for a reason a person can act on.

    BrightlineError            base; carries diagnostics and an exit code
    ├── InputError             what the user gave (a document, layer, option, data file) is wrong
    ├── UnavailableError       something needed is not here (an extra, a model, a cache, the network)
    ├── EndpointError          a model server refused, timed out or answered nonsense
    └── ResourceError          the machine ran out (disk, memory) or denied access

A bug is none of these: it escapes as itself and the command line says that it is a bug.
"""

from __future__ import annotations

import errno
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from brightline.diagnostics import Diagnostic

__all__ = [
    "OF_THE_MACHINE",
    "BrightlineError",
    "EndpointError",
    "InputError",
    "ResourceError",
    "UnavailableError",
    "remedy_for",
]

_FULL = frozenset({errno.ENOSPC, errno.EDQUOT, errno.EFBIG})
OF_THE_MACHINE = _FULL | {errno.EACCES, errno.EPERM, errno.EROFS}
"""Codes of failures for want of space or of access."""


class BrightlineError(Exception):
    """A failure a person can act on.

    Args:
        message: What is wrong, one line, lower case, no full stop.
        help: What to do about it, one line; empty where the message says it.
        diagnostics: Findings with their places, when the failure is about a document.
    """

    exit_code = 2

    def __init__(self, message: str, *, help: str = "", diagnostics: tuple[Diagnostic, ...] = ()) -> None:
        super().__init__(message)
        self.message = message
        self.help = help
        self.diagnostics = diagnostics


class InputError(BrightlineError):
    """What the user gave is wrong. Example: a layer that sets a behaviour the spec does not declare."""


class UnavailableError(BrightlineError):
    """Something needed is not here. Example: the embedded model cannot be fetched without a network."""


class EndpointError(BrightlineError):
    """A model server failed for good, after the retries. Example: HTTP 401, or no answer in time."""


class ResourceError(BrightlineError):
    """The machine ran out or denied access. Example: no space left while weights are written."""


def remedy_for(failure: OSError) -> str:
    """What to do about a file that cannot be written: make room where there is none, and else go elsewhere."""
    return "free some space" if failure.errno in _FULL else "choose a place that can be written"
