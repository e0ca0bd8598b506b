"""Content hashes and atomic writes: identity of data, and files that are whole or absent.

Enters: JSON-like data, text, bytes or a file. Leaves: `sha256:` strings, and files written so that a
kill or a full disk never leaves half of one.
"""

from __future__ import annotations

import hashlib
import json
import os
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import IO, Any

from brightline.errors import ResourceError, remedy_for

__all__ = [
    "atomic_write",
    "canonical_json",
    "hash_bytes",
    "hash_data",
    "hash_file",
    "require_place",
    "write_text",
]


def canonical_json(data: Any) -> str:
    """JSON with sorted keys and no spaces: equal data gives equal text."""
    return json.dumps(data, sort_keys=True, ensure_ascii=False, separators=(",", ":"))


def hash_bytes(data: bytes) -> str:
    """The SHA-256 of bytes as `sha256:<hex>`."""
    return "sha256:" + hashlib.sha256(data).hexdigest()


def hash_data(data: Any) -> str:
    """The hash of JSON-like data by its canonical text, independent of key order."""
    return hash_bytes(canonical_json(data).encode())


def hash_file(path: Path) -> str:
    """The SHA-256 of a file's bytes, read in blocks.

    Raises:
        ResourceError: The file cannot be read.
    """
    try:
        with path.open("rb") as stream:
            return "sha256:" + hashlib.file_digest(stream, "sha256").hexdigest()
    except OSError as error:
        raise ResourceError(f"cannot read `{path}`: {error.strerror}") from error


@contextmanager
def atomic_write(path: Path) -> Iterator[IO[bytes]]:
    """Open a temporary file beside `path`, rename it over `path` on success, remove it on failure.

    Raises:
        ResourceError: The folder cannot be written, the disk is full, or `path` is a folder or a device; it is as it was.
    """
    require_place(path)
    temporary: Path | None = None
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        handle, name = tempfile.mkstemp(dir=path.parent, prefix=f".{path.name}.", suffix=".part")
        temporary = Path(name)
        with os.fdopen(handle, "wb") as stream:
            yield stream
            stream.flush()
            os.fsync(stream.fileno())
        temporary.chmod(0o644)
        temporary.replace(path)
    except OSError as error:
        raise ResourceError(
            f"cannot write `{path}`: {error.strerror or error}",
            help=f"{remedy_for(error)}; nothing was half-written",
        ) from error
    finally:
        if temporary is not None:
            temporary.unlink(missing_ok=True)


def require_place(path: Path) -> None:
    """Fail before long work rather than after it where its result could not be written.

    Raises:
        ResourceError: `path` is a folder or a device, or nothing can be written where it is to stand.
    """
    if path.exists() and not path.is_file():
        raise ResourceError(f"`{path}` is not a regular file", help="name a file that may be replaced")
    place = path.absolute().parent
    while not place.exists():
        place = place.parent
    if not place.is_dir() or not os.access(place, os.W_OK):
        raise ResourceError(f"cannot write into `{place}`", help="choose a place that can be written")


def write_text(path: Path, text: str) -> None:
    """Write UTF-8 text atomically.

    Raises:
        ResourceError: As `atomic_write`.
    """
    with atomic_write(path) as stream:
        stream.write(text.encode())
