"""A model folder that appears whole or not at all.

Enters: where the folder shall stand. Leaves: a temporary folder beside it to write into, which takes its place in the end.
A full disk becomes one clear failure, whichever library met it.
"""

from __future__ import annotations

import shutil
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from brightline.errors import ResourceError

__all__ = ["new_folder", "says_disk_full"]

_SIGNS = (
    "no space left",
    "quota exceeded",
    "failed writing file",
    "file write failed",
    "file too large",
    "unexpected pos",
)
"""What libraries say of a write that failed; the last is of PyTorch, which notices only that the file is shorter than it wrote."""


def says_disk_full(failure: Exception) -> bool:
    """Whether a failure means that a file could not be written; libraries have exceptions of their own for it."""
    return any(sign in str(failure).lower() for sign in _SIGNS)


@contextmanager
def new_folder(folder: Path, proof: str) -> Iterator[Path]:
    """A temporary folder that becomes `folder` on success and is removed on failure.

    Where another process was quicker, its result stays; a folder without the file `proof` is no result and goes.

    Raises:
        ResourceError: It cannot be written, or the disk is full.
    """
    part: Path | None = None
    try:
        folder.parent.mkdir(parents=True, exist_ok=True)
        part = Path(tempfile.mkdtemp(prefix=f".{folder.name}.", suffix=".part", dir=folder.parent))
        yield part
        part.chmod(0o755)
        if not (folder / proof).is_file():
            shutil.rmtree(folder, ignore_errors=True)
            try:
                part.rename(folder)
            except OSError:
                if not (folder / proof).is_file():
                    raise
    except Exception as error:
        if not isinstance(error, OSError) and not says_disk_full(error):
            raise
        reason = error.strerror if isinstance(error, OSError) else None
        raise ResourceError(
            f"cannot write a model to `{folder}`: {(reason or str(error)).lower()}",
            help="free 1 GB, or set BRIGHTLINE_CACHE to a folder with space",
        ) from error
    finally:
        if part is not None:
            shutil.rmtree(part, ignore_errors=True)
