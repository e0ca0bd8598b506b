"""A comparison in sentences that every output shares.

Enters: parts of a `Comparison`. Leaves: short lines of plain text; the command line and the Markdown report set them.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from brightline.analysis.diff.model import (
    Change,
    Comparison,
    Direction,
    Impact,
    Side,
    StackChange,
    Step,
    Witness,
)
from brightline.authority.model import Kind, Layer, Statement

__all__ = [
    "cause_words",
    "ceiling_words",
    "change_words",
    "changed_impacts",
    "force_words",
    "impact_words",
    "layer_words",
    "outcome_words",
    "refusal_words",
    "side_words",
    "stacks_words",
    "step_words",
    "subjects",
    "text_words",
    "way_words",
    "witness_lines",
]


def side_words(old: Side, new: Side) -> str:
    """What was compared with what: by version where that tells them apart, else by file."""
    if old.name == new.name and old.version != new.version:
        return f"{old.name} {old.version or 'without a version'} → {new.version or 'without a version'}"
    if _named(old) == _named(new) and old.file != new.file:
        return f"{_named(old)}: {old.file} → {new.file}"
    return f"{_named(old)} → {_named(new)}"


def _named(side: Side) -> str:
    return f"{side.name} {side.version}".strip()


def text_words(comparison: Comparison) -> str:
    """How much of the text changed."""
    count = len(comparison.changes)
    return _counted(count, "change") if count else "no change"


def force_words(comparison: Comparison) -> str:
    """How many behaviours changed in force."""
    changed = len(changed_impacts(comparison))
    total = _counted(len(comparison.impacts), "behaviour")
    return f"{changed} of {total} changed" if changed else f"nothing changed, {total} compared"


def stacks_words(comparison: Comparison) -> str:
    """How many deployed stacks changed."""
    total = _counted(comparison.stacks_read, "stack")
    changed = len(comparison.stacks)
    return f"{changed} of {total} changed" if changed else f"all of {total} resolve as before"


def step_words(step: Step, old: Side, new: Side) -> str:
    """The version step, the version that it gives and the one that the new text declares."""
    said = step.step.word
    if step.proposed and step.proposed != old.version:
        said += f": {old.version} → {step.proposed}"
    if step.proposed and new.version and new.version != step.proposed:
        said += f" (the new text says {new.version})"
    return said


def _counted(count: int, noun: str) -> str:
    return f"{count} {noun}{'' if count == 1 else 's'}"


def changed_impacts(comparison: Comparison) -> list[Impact]:
    """The behaviours that changed in force."""
    return [impact for impact in comparison.impacts if impact.direction is not Direction.EQUAL]


def subjects(changes: Iterable[Change]) -> dict[tuple[str, str], list[Change]]:
    """Changes gathered by what they are about, in the order in which each first comes; examples go to their clause."""
    found: dict[tuple[str, str], list[Change]] = {}
    for change in changes:
        kind = "clause" if change.kind == "example" else change.kind
        found.setdefault((kind, change.id), []).append(change)
    return found


def change_words(change: Change) -> str:
    """One change in a line, without its subject."""
    what = f"example {change.what}" if change.kind == "example" else change.what
    return f"{what}: {change.detail}" if change.detail else what


def cause_words(impact: Impact) -> Iterator[str]:
    """The changes of the text that a behaviour's change can have to do with; of one that is new or gone, those of itself."""
    alone = impact.direction in {Direction.ADDED, Direction.REMOVED}
    for change in impact.because:
        if alone and change.kind not in {"behaviour", "clause"}:
            continue
        itself = change.id == impact.behaviour and change.detail
        yield f"{'' if itself else f'{change.kind} {change.id}, '}{change_words(change)}"


def impact_words(impact: Impact) -> str:
    """What became of a behaviour."""
    if impact.direction is not Direction.BOTH:
        return impact.direction.value
    if _incomparable(impact):
        return "other values, which cannot be compared"
    return "more permissive for some stacks, stricter for others"


def _incomparable(impact: Impact) -> bool:
    return bool(impact.witnesses) and all(one.direction is Direction.BOTH for one in impact.witnesses)


def way_words(direction: Direction) -> str:
    """How one value compares with another."""
    if direction is Direction.BOTH:
        return "which cannot be compared: no scale has both, or the two scales order them differently"
    return direction.value


def ceiling_words(impact: Impact) -> str:
    """What became of the most that any stack reaches; nothing where no scale can say."""
    if impact.ceiling is Direction.BOTH and _incomparable(impact):
        return ""
    return {
        Direction.LOOSER: "raised",
        Direction.STRICTER: "lowered",
        Direction.BOTH: "raised in some cases, lowered in others",
    }.get(impact.ceiling, "as before" if impact.witnesses else "")


def outcome_words(witness: Witness) -> str:
    """Before and after of a witness."""
    before, after = (value or "refused" for value in (witness.before, witness.after))
    return f"{before} → {after}, {way_words(witness.direction)}"


def witness_lines(witness: Witness) -> Iterator[str]:
    """The layers of a witness, a line for each."""
    for place, layer in enumerate(witness.layers):
        yield f"{_who(layer)}: the layer itself" if place == witness.compared else layer_words(layer)


def layer_words(layer: Layer) -> str:
    """What a layer says, in a line."""
    said = [f"vouches for {claim.fact} = {_literal(claim.value)}" for claim in layer.claims]
    said += [f"gives up its protection about {name}" for name in layer.waived]
    said += [_asked(statement) for statement in layer.statements]
    return f"{_who(layer)}: {'; '.join(said) or 'says nothing'}"


def _who(layer: Layer) -> str:
    return f"{layer.principal} ({layer.level})" if layer.principal else layer.level


def _asked(statement: Statement) -> str:
    if statement.kind is Kind.WITHIN:
        left = "" if statement.low == statement.high else f" to {statement.high}"
        return f"leaves {statement.behaviour} within {statement.low}{left}"
    if statement.kind is Kind.DEFAULT:
        return f"makes {statement.low} the default of {statement.behaviour}"
    return f"sets {statement.behaviour} to {statement.low}"


def _literal(value: object) -> str:
    return str(value).lower() if isinstance(value, bool) else str(value)


def refusal_words(stack: StackChange) -> Iterator[str]:
    """Why a version cannot read a stack."""
    if stack.refused_before:
        yield f"the old version refuses it: {stack.refused_before}"
    if stack.refused_after:
        yield f"the new version refuses it: {stack.refused_after}"
