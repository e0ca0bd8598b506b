"""The specs that ship with Brightline, found by name.

Enters: a path, the name of a shipped spec, or nothing. Leaves: the path of the document; nothing means
the reference spec.
"""

from __future__ import annotations

from pathlib import Path

from brightline.errors import InputError
from brightline.spec.codes.registry import suggest

__all__ = ["REFERENCE", "find_spec", "shipped_specs"]

REFERENCE = "reference"


def _folder() -> Path:
    package = Path(__file__).resolve().parents[1]
    installed = package / "specs"
    return installed if installed.is_dir() else package.parents[1] / "specs"


def shipped_specs() -> dict[str, Path]:
    """The shipped specs by name."""
    return {path.stem: path for path in sorted(_folder().glob("*.md")) if path.stem != "README"}


def find_spec(name: str | None) -> Path:
    """The document that a FILE argument means.

    Raises:
        InputError: It is neither a path nor the name of a shipped spec.
    """
    wanted = name or REFERENCE
    try:
        if name is not None and Path(name).exists():
            return Path(name)
    except (OSError, ValueError) as error:
        raise InputError(
            f"`{wanted[:80]}` is not a path", help="give the path of a Markdown document"
        ) from error
    shipped = shipped_specs()
    if wanted in shipped:
        return shipped[wanted]
    known = ", ".join(f"`{spec}`" for spec in shipped) or "none"
    raise InputError(
        f"there is no file or shipped spec `{wanted[:200]}`",
        help=suggest(wanted, shipped, f"give the path of a document, or one of the shipped specs: {known}"),
    )
