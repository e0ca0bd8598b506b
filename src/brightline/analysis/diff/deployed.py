"""Deployed stacks under two versions: which resolve differently, and why.

Enters: a folder whose sub-folders and layer files are stacks, and a pair of versions. Leaves: a `StackChange` for each stack that
changes. Where layers are compared, a stack that holds the old one gets the new one in its place, and one that does not gets each.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from pathlib import Path

from brightline.analysis.diff.model import Moved, StackChange
from brightline.analysis.diff.pairing import Pair, Version, direction_of
from brightline.authority.layers import SUFFIXES, read_stack
from brightline.authority.model import Layer, Stack
from brightline.authority.reference import resolve
from brightline.authority.story import why
from brightline.errors import InputError

__all__ = ["changed_stacks", "deployed_stacks", "empty_folders"]


def deployed_stacks(folder: Path) -> tuple[Path, ...]:
    """The stacks of a folder: each sub-folder that holds layers, and each layer file that stands by itself.

    Raises:
        InputError: It is no folder, or holds no stack.
    """
    if not folder.is_dir():
        raise InputError(
            f"there is no folder `{folder}`",
            help="give a folder whose sub-folders and layer files are stacks",
        )
    found = tuple(
        path
        for path in sorted(folder.iterdir())
        if (path.is_dir() and _holds_layers(path)) or (path.is_file() and path.suffix in SUFFIXES)
    )
    if not found:
        raise InputError(
            f"the folder `{folder}` holds no stack",
            help=f"a stack is a sub-folder of layer files, or one layer file; they end in {', '.join(SUFFIXES)}",
        )
    return found


def empty_folders(folder: Path) -> tuple[str, ...]:
    """The sub-folders of a folder of stacks that hold no layer file; hidden ones are nobody's stack."""
    return tuple(
        path.name
        for path in sorted(folder.iterdir())
        if path.is_dir() and not path.name.startswith(".") and not _holds_layers(path)
    )


def _holds_layers(folder: Path) -> bool:
    return any(file.suffix in SUFFIXES for file in folder.iterdir())


def changed_stacks(pair: Pair, stacks: Iterable[Path]) -> Iterator[StackChange]:
    """The stacks that resolve differently, or that a version refuses, each with the reason."""
    for path in stacks:
        read = [_read(version, pair, path) for version in pair.versions]
        refusals = [_refusal(one) if isinstance(one, InputError) else "" for one in read]
        old, new = read
        if isinstance(old, InputError) or isinstance(new, InputError):
            yield StackChange(path.name, (), *refusals)
            continue
        moved = tuple(_moved(pair, old, new))
        if moved:
            yield StackChange(path.name, moved)


def _read(version: Version, pair: Pair, path: Path) -> Stack | InputError:
    """A stack as one version reads it, or why it cannot."""
    try:
        stack = read_stack([path], version.spec)
    except InputError as error:
        return error
    if version.layer is None or pair.old.layer is None:
        return stack
    return Stack.of(version.spec, _with(stack.layers, pair.old.layer, version.layer))


def _refusal(error: InputError) -> str:
    """Why a stack cannot be read, with file and line of each thing that is wrong with it."""
    found = [f"{one.span}: {one.message}" for one in error.diagnostics]
    return "; ".join(found) or error.message


def _with(layers: tuple[Layer, ...], old: Layer, layer: Layer) -> tuple[Layer, ...]:
    """The layers with one in the place of the old version, or after them."""
    held = [one.to_data() == old.to_data() for one in layers]
    if not any(held):
        return (*layers, layer)
    return tuple(layer if same else one for one, same in zip(layers, held, strict=True))


def _moved(pair: Pair, old: Stack, new: Stack) -> Iterator[Moved]:
    before, after = resolve(pair.old.spec, old), resolve(pair.new.spec, new)
    for name in pair.new.spec.behaviours:
        behaviours = pair.behaviour(name)
        if behaviours[0] is None or behaviours[1] is None or before[name] == after[name]:
            continue
        yield Moved(
            name,
            before[name],
            after[name],
            direction_of(behaviours[0], behaviours[1], before[name], after[name]),
            tuple(why(pair.old.spec, old, before, name)),
            tuple(why(pair.new.spec, new, after, name)),
        )
