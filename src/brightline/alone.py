"""One process at a time in a folder that is worked on for long: two would write the same answers twice, and nobody could verify them.

Enters: the folder. Leaves: nothing in it; the lock is on an empty file among the system's temporary ones, and goes with the process that holds it.
"""

from __future__ import annotations

import getpass
import hashlib
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from brightline.errors import InputError

__all__ = ["alone"]


@contextmanager
def alone(folder: Path) -> Iterator[None]:
    """Hold the folder while the block runs; a killed process holds it no longer.

    Raises:
        InputError: Another process of this user holds it.
    """
    from filelock import FileLock, Timeout

    name = hashlib.sha256(f"{getpass.getuser()}\0{folder.resolve()}".encode()).hexdigest()[:24]
    lock = FileLock(Path(tempfile.gettempdir()) / f"brightline-{name}.lock", timeout=0)
    try:
        # INVARIANT: the file itself stays. Removed after the release, it could be one that the next process has just locked.
        lock.acquire()
    except Timeout as error:
        raise InputError(
            f"another process is at work in `{folder}`",
            help="wait until it has ended or stop it, then run the same command again: it goes on from there",
        ) from error
    try:
        yield
    finally:
        lock.release()
