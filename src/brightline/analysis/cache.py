"""What was decided before, kept in a folder: one small sealed file for each answer, found by the content it rests on.

Enters: a folder and keys of JSON-like data. Leaves: the data that was kept under an equal key by the same code, or nothing.
An edit changes the keys of what it touches, and no others; a change of the code that decides, or of a solver, changes them all.

Files are read as if an enemy had written them. Each is sealed with a secret that lies elsewhere (in the user's state folder), so
one that is cut short, garbled, moved or made by somebody else is not used; `ignored` names it, and the answer is found anew. Files
are written whole or not at all, so any number of processes may share a folder.
"""

from __future__ import annotations

import hmac
import json
import os
import secrets
import stat
import tempfile
from contextlib import suppress
from functools import cache
from hashlib import sha256
from pathlib import Path
from typing import Any

from brightline.hashing import canonical_json

__all__ = ["Cache", "code_hash", "default_folder", "own_secret"]

_LARGEST = 1 << 20
"""Bytes; an answer takes a few hundred, one with a witness of many layers some thousand."""

_MOST_FILES = 20_000
"""Beyond this the older half is dropped."""

_SECRET_SIZE = 32
_FORM = "1"


class Cache:
    """Answers in a folder. What cannot be read or written is as if it were not there: it costs time, not truth.

    Attributes:
        unusable: Why nothing can be kept; empty as long as nothing was refused.

    Args:
        folder: Made when the first answer is kept.
        secret: Seals the files; what was sealed with another one is ignored.
        code: Stands for the code that decides.
    """

    def __init__(self, folder: Path, secret: bytes, code: str | None = None) -> None:
        self.folder = folder
        self.ignored: list[Path] = []
        self.found = 0
        self.unusable = ""
        self._secret = secret
        self._code = code or code_hash()
        self._known: dict[Path, Any] = {}
        self._counted = False

    @classmethod
    def of_user(cls, folder: Path | None = None) -> Cache | None:
        """The cache of the person who runs this; None where they want none, or can keep no secret.

        Args:
            folder: If not given, what `BRIGHTLINE_PROOFS` names (empty: keep nothing), or the platform's cache folder.
        """
        if folder is None and os.environ.get("BRIGHTLINE_PROOFS") == "":
            return None
        secret = own_secret()
        return None if secret is None else cls(folder or default_folder(), secret)

    def get(self, key: Any) -> Any | None:
        """What was kept under a key; None where nothing was, or nothing that can be trusted."""
        path = self._path(key)
        if path not in self._known:
            text = _read(path)
            if text is None:
                return None
            seal, _, payload = text.partition(b"\n")
            if not hmac.compare_digest(seal, self._seal(path, payload)):
                self.ignore(key)
                return None
            self._known[path] = json.loads(payload)
        self.found += 1
        return self._known[path]

    def put(self, key: Any, data: Any) -> None:
        """Keep data under a key."""
        path = self._path(key)
        payload = json.dumps(
            data, ensure_ascii=False
        ).encode()  # keys keep their order: layers are read back as they were
        self._known[path] = data
        if self.unusable:
            return
        try:
            _write(path, self._seal(path, payload) + b"\n" + payload)
            self._make_room()
        except OSError as error:
            self.unusable = (error.strerror or str(error)).lower()

    def ignore(self, key: Any) -> None:
        """Say that what was kept under a key is not to be trusted."""
        path = self._path(key)
        self._known.pop(path, None)
        if path not in self.ignored:
            self.ignored.append(path)

    def _path(self, key: Any) -> Path:
        text = canonical_json([_FORM, self._code, key])
        return self.folder / f"{sha256(text.encode()).hexdigest()}.proof"

    def _seal(self, path: Path, payload: bytes) -> bytes:
        """Over the name too: a file moved to the place of another one is none."""
        return hmac.new(self._secret, path.name.encode() + b"\n" + payload, sha256).hexdigest().encode()

    def _make_room(self) -> None:
        """Drop the older half where there are too many; looked at once in a run."""
        if self._counted:
            return
        self._counted = True
        with os.scandir(self.folder) as entries:
            files = [entry for entry in entries if entry.name.endswith(".proof")]
            if len(files) <= _MOST_FILES:
                return
            oldest = sorted(files, key=lambda entry: entry.stat(follow_symlinks=False).st_mtime)
        for entry in oldest[: len(oldest) // 2]:
            with suppress(OSError):
                Path(entry.path).unlink()


def default_folder() -> Path:
    """Where answers are kept: `BRIGHTLINE_PROOFS`, or below `BRIGHTLINE_CACHE`, or below the platform's cache folder."""
    from platformdirs import user_cache_path

    if own := os.environ.get("BRIGHTLINE_PROOFS"):
        return Path(own)
    override = os.environ.get("BRIGHTLINE_CACHE")
    return (Path(override) if override else user_cache_path("brightline")) / "proofs"


def own_secret() -> bytes | None:
    """The secret of the person who runs this, made on first use; None where there is no place for it."""
    from platformdirs import user_state_path

    path = user_state_path("brightline") / "seal"
    known = _read(path)
    if known is not None and len(known) == _SECRET_SIZE:
        return known
    try:
        if known is not None:
            path.unlink()
        path.parent.mkdir(parents=True, exist_ok=True)
        # Of two processes that come first together, one makes it and the other reads it.
        handle, name = tempfile.mkstemp(dir=path.parent)
        with os.fdopen(handle, "wb") as stream:
            stream.write(secrets.token_bytes(_SECRET_SIZE))
        with suppress(FileExistsError):
            os.link(name, path)
        Path(name).unlink()
    except OSError:
        return None
    made = _read(path)
    return made if made is not None and len(made) == _SECRET_SIZE else None


@cache
def code_hash() -> str:
    """The hash of all code that an answer depends on, solvers included."""
    from importlib.metadata import PackageNotFoundError, version

    import brightline

    root = Path(brightline.__file__).parent
    digest = sha256()
    for package in ("analysis", "authority", "spec"):
        for path in sorted((root / package).rglob("*.py")):
            digest.update(path.relative_to(root).as_posix().encode() + b"\n")
            digest.update(sha256(path.read_bytes()).digest())
    for name in ("z3-solver", "python-sat"):
        try:
            digest.update(f"{name} {version(name)}\n".encode())
        except PackageNotFoundError:
            digest.update(f"{name} from elsewhere\n".encode())
    return digest.hexdigest()


def _read(path: Path) -> bytes | None:
    """The bytes of a small regular file; None for anything else, and nothing is waited for."""
    flags = os.O_RDONLY | getattr(os, "O_NOFOLLOW", 0) | getattr(os, "O_NONBLOCK", 0)
    try:
        handle = os.open(path, flags)
        try:
            if not stat.S_ISREG(os.fstat(handle).st_mode):
                return None
            with os.fdopen(handle, "rb", closefd=False) as stream:
                text = stream.read(_LARGEST + 1)
        finally:
            os.close(handle)
    except OSError:
        return None
    return text if len(text) <= _LARGEST else b""


def _write(path: Path, text: bytes) -> None:
    """Write a file whole or not at all; a power cut may leave it cut short, which its seal shows."""
    path.parent.mkdir(parents=True, exist_ok=True)
    handle, name = tempfile.mkstemp(dir=path.parent, suffix=".part")
    try:
        with os.fdopen(handle, "wb") as stream:
            stream.write(text)
        Path(name).replace(path)
    except OSError:
        Path(name).unlink(missing_ok=True)
        raise
