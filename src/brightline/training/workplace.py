"""The hidden folder beside the output in which a run keeps what it has so far.

Enters: where the result will stand and the key of the inputs. Leaves: a folder that an interrupted run of the same inputs
finds again; one of other inputs is replaced. It goes away when the result stands.
"""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from brightline.errors import ResourceError
from brightline.hashing import write_text

__all__ = ["open_workplace"]


@contextmanager
def open_workplace(out: Path, key: str) -> Iterator[Path]:
    """The working folder of `out` for inputs with this key.

    Raises:
        ResourceError: It cannot be made.
    """
    work = out.parent / f".{out.name}.training"
    marker = work / "key"
    try:
        if not marker.is_file() or marker.read_text(encoding="utf-8") != key:
            shutil.rmtree(work, ignore_errors=True)
            work.mkdir(parents=True)
            write_text(marker, key)
    except OSError as error:
        raise ResourceError(
            f"cannot make `{work}`: {error.strerror or error}", help="choose another folder with -o"
        ) from error
    yield work
    shutil.rmtree(work, ignore_errors=True)
