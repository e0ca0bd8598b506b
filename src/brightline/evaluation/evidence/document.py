"""The spec that was measured, as a copy in the run's folder that compiles to the same hash.

Enters: a compilation, or the copy. Leaves: the copy of every file that was read, in the places that they have to each other; or the
spec, compiled again from it.
"""

from __future__ import annotations

import os
from collections.abc import Container
from pathlib import Path

from brightline.errors import InputError
from brightline.evaluation.evidence.envelope import REMEDY
from brightline.evaluation.evidence.statement import SpecRead
from brightline.hashing import atomic_write
from brightline.spec.compiler import Compilation, compile_spec

__all__ = ["compile_copy", "copy_document"]

FOLDER = "spec"


def copy_document(compilation: Compilation, document: Path, folder: Path) -> str:
    """Copy everything that the compiler read and return the name of the document's copy.

    Raises:
        ResourceError: The folder cannot be written.
    """
    places = {Path(os.path.abspath(file)): source for file, source in compilation.sources.items()}  # noqa: PTH100 - links stay
    root = Path(os.path.commonpath([place.parent for place in places]))
    for place, source in places.items():
        with atomic_write(folder / FOLDER / place.relative_to(root)) as stream:
            stream.write((source.bom + source.text).encode())
    own = Path(os.path.abspath(document))  # noqa: PTH100
    return f"{FOLDER}/{own.relative_to(root).as_posix()}"


def compile_copy(folder: Path, said: SpecRead, subjects: Container[str]) -> Compilation:
    """The copy compiled again.

    Raises:
        InputError: It does not compile to what the evidence says, or reads a file that evidence does not hold.
    """
    try:
        compilation = compile_spec(folder / said.document)
    except InputError as error:
        raise InputError(
            f"the spec cannot be read again: {error.message}", help=error.help or REMEDY
        ) from error
    spec = compilation.spec
    if spec is None:
        raise InputError(f"`{said.document}` does not compile", help=REMEDY)
    for file in compilation.sources:
        name = os.path.relpath(file, folder).replace(os.sep, "/")
        if name not in subjects:
            raise InputError(f"the spec reads {name[:120]!a}, which is no subject", help=REMEDY)
    if spec.hash != said.hash:
        raise InputError(
            f"`{said.document}` compiles to {spec.hash}, the evidence says {said.hash[:80]!a}", help=REMEDY
        )
    if (spec.name, spec.version) != (said.name, said.version):
        raise InputError(f"`{said.document}` has another name or version than the evidence says", help=REMEDY)
    return compilation
