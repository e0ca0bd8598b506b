"""The whole comparison of two versions, of a spec or of one layer.

Enters: two specs, or one spec and two layers, and perhaps the deployed stacks. Leaves: a `Comparison`.
"""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

from brightline.analysis.diff.declarations import declaration_changes, layer_changes
from brightline.analysis.diff.deployed import changed_stacks
from brightline.analysis.diff.document import document_changes
from brightline.analysis.diff.impact import DEFAULT_SECONDS, impacts
from brightline.analysis.diff.model import Change, Comparison, Side
from brightline.analysis.diff.pairing import Pair, Version
from brightline.analysis.diff.version_step import version_step
from brightline.authority.model import Layer
from brightline.hashing import hash_data
from brightline.spec.model import Spec

__all__ = ["compare_layers", "compare_specs"]


def compare_specs(
    old: Spec, new: Spec, stacks: Iterable[Path] = (), seconds: float = DEFAULT_SECONDS
) -> Comparison:
    """What changes when a spec is replaced by another version of it.

    Args:
        old: The version in force.
        new: The version to come.
        stacks: Deployed stacks, as `deployed_stacks` finds them.
        seconds: How long one behaviour may take.
    """
    pair = Pair(Version(old), Version(new))
    changes = (*document_changes(old, new), *declaration_changes(old, new))
    sides = tuple(Side(spec.name, spec.version, spec.file, spec.hash) for spec in (old, new))
    return _compared("spec", pair, sides, changes, tuple(stacks), seconds)


def compare_layers(
    spec: Spec, old: Layer, new: Layer, stacks: Iterable[Path] = (), seconds: float = DEFAULT_SECONDS
) -> Comparison:
    """What changes when one layer is replaced by another version of it, whatever stands above and below."""
    pair = Pair(Version(spec, old), Version(spec, new))
    sides = tuple(
        Side(layer.principal or layer.level, "", layer.file, hash_data(layer.to_data()))
        for layer in (old, new)
    )
    return _compared("layer", pair, sides, tuple(layer_changes(old, new)), tuple(stacks), seconds)


def _compared(
    subject: str,
    pair: Pair,
    sides: tuple[Side, ...],
    changes: tuple[Change, ...],
    stacks: tuple[Path, ...],
    seconds: float,
) -> Comparison:
    found = impacts(pair, changes, seconds)
    told = tuple(changed_stacks(pair, stacks))
    changed = tuple(one for one in told if not one.unreadable)
    return Comparison(
        subject=subject,
        old=sides[0],
        new=sides[1],
        changes=changes,
        impacts=found,
        stacks=changed,
        stacks_read=len(stacks) - (len(told) - len(changed)),
        semver=version_step(changes, found, changed, sides[0].version),
        notes=_notes(pair),
        unreadable=tuple(one for one in told if one.unreadable),
    )


def _notes(pair: Pair) -> tuple[str, ...]:
    """What the comparison in force leaves out."""
    moved = [name for name in pair.only_old if name in pair.new.ranks]
    if not moved:
        return ()
    names = ", ".join(f"`{name}`" for name in moved)
    note = (
        f"the order of the levels changed ({names}), so stacks with layers at these levels were compared only by "
        "what they reach at most"
    )
    return (note,)
