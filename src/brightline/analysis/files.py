"""A witness as layer files, read back and resolved before anybody is told of them.

Enters: a witness and a folder. Leaves: one file for each layer, numbered from the highest, so that the folder is the stack:
`brightline resolve SPEC FOLDER` shows what the proof says.
"""

from __future__ import annotations

from collections.abc import Collection
from pathlib import Path

from brightline.analysis.confirm import UnconfirmedError
from brightline.analysis.properties import Witness
from brightline.authority.layers import SUFFIXES, read_stack
from brightline.authority.model import Layer
from brightline.authority.reference import resolve
from brightline.errors import InputError
from brightline.hashing import write_text
from brightline.spec.model import Spec

__all__ = ["clear_others", "write_witness"]

_MARK = "# Written by `brightline {}`.\n"


def write_witness(folder: Path, witness: Witness, spec: Spec, command: str = "prove") -> list[Path]:
    """Write the layers of a witness; what an earlier run of the same command wrote there is replaced.

    Raises:
        InputError: The folder is a file, cannot be made, or holds layers that somebody else wrote.
        UnconfirmedError: What was written resolves to another stance.
    """
    _clear(folder, command)
    layers = witness.stack.layers
    if not layers:
        # A folder that is a stack has a layer; one that says nothing stands for none.
        layers = (Layer(spec.levels[0].name, "nobody"),)
    digits = len(str(len(layers)))
    paths = [folder / f"{number:0{digits}}-{layer.level}.yaml" for number, layer in enumerate(layers, 1)]
    for path, layer in zip(paths, layers, strict=True):
        write_text(path, _MARK.format(command) + _text(layer))
    stance = resolve(spec, read_stack([folder], spec))
    if stance.values != witness.stance.values or stance.states != witness.stance.states:
        raise UnconfirmedError(f"the layers in {folder} resolve to another stance")
    return paths


def clear_others(folder: Path, kept: Collection[str], command: str) -> None:
    """Remove what an earlier run of a command wrote in the numbered folders of a folder, but for those to keep.

    Whatever else is there stays, and so does a folder that holds anything else.
    """
    if not folder.is_dir():
        return
    for numbered in sorted(folder.iterdir()):
        if numbered.name in kept or not numbered.name.isdecimal() or numbered.is_symlink():
            continue
        if not numbered.is_dir():
            continue
        written = [path for path in numbered.iterdir() if path.suffix in SUFFIXES and _own(path, command)]
        for path in written:
            path.unlink()
        if written and not any(numbered.iterdir()):
            numbered.rmdir()


def _own(path: Path, command: str) -> bool:
    return path.is_file() and path.read_bytes().startswith(_MARK.format(command).encode())


def _text(layer: Layer) -> str:
    import yaml

    return str(yaml.safe_dump(layer.to_data(), sort_keys=False, allow_unicode=True))


def _clear(folder: Path, command: str) -> None:
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except (FileExistsError, NotADirectoryError) as error:
        raise InputError(
            f"`{folder}` cannot be made: a file is in its place",
            help="name a folder for the layers of witnesses",
        ) from error
    except OSError as error:
        raise InputError(
            f"`{folder}` cannot be made: {error.strerror or error}",
            help="name another folder for the layers of witnesses",
        ) from error
    present = [path for path in folder.iterdir() if path.suffix in SUFFIXES]
    for path in present:
        if not _own(path, command):
            raise InputError(
                f"`{path}` is a layer that `{command}` did not write",
                help="name another folder for the witnesses",
            )
    for path in present:
        path.unlink()
