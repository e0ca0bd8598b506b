"""What a comparison of two versions finds, as plain frozen data.

Enters: nothing; the other modules of this package fill it. Leaves: changes of the document, impacts on behaviours with their
witnesses, changes of deployed stacks, and the version step that follows from them, each with its JSON form.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import IntEnum, StrEnum
from typing import Any

from brightline.authority.model import Layer, Stack
from brightline.diagnostics import Span

__all__ = [
    "Change",
    "Comparison",
    "Direction",
    "Impact",
    "Moved",
    "Side",
    "StackChange",
    "Step",
    "VersionStep",
    "Witness",
]


class Direction(StrEnum):
    """What became of a behaviour in force, over every stack that both versions can read."""

    EQUAL = "equal"
    STRICTER = "stricter"
    LOOSER = "more permissive"
    BOTH = "both"
    ADDED = "added"
    REMOVED = "removed"
    UNDECIDED = "undecided"


class VersionStep(IntEnum):
    """The step of a semantic version."""

    NONE = 0
    PATCH = 1
    MINOR = 2
    MAJOR = 3

    @property
    def word(self) -> str:
        """Its name, as people write it."""
        return self.name.lower()


@dataclass(frozen=True, slots=True)
class Side:
    """One of the two versions that are compared.

    Attributes:
        version: As it declares it; empty where it declares none.
    """

    name: str
    version: str
    file: str
    hash: str

    def to_data(self) -> dict[str, Any]:
        """JSON-like data."""
        return {"name": self.name, "version": self.version, "file": self.file, "hash": self.hash}


@dataclass(frozen=True, slots=True)
class Change:
    """One difference of the texts.

    Attributes:
        kind: What changed: `clause`, `example`, `level`, `fact`, `behaviour`, `rule`, `hazard`,
            `property` or `layer`.
        what: How: `added`, `removed`, `moved`, `renamed`, `authority raised`, `wording`, ...
        detail: The difference in words; empty where the kind and the name say it all.
        span: Where it stands in the new version, or in the old one where it is gone.
        step: The version step that it asks for by itself; what it does in force is counted there.
    """

    kind: str
    what: str
    id: str
    detail: str = ""
    span: Span | None = None
    step: VersionStep = VersionStep.PATCH

    def to_data(self) -> dict[str, Any]:
        """JSON-like data."""
        return {
            "kind": self.kind,
            "what": self.what,
            "id": self.id,
            "detail": self.detail,
            "place": None if self.span is None else str(self.span),
            "step": self.step.word,
        }


@dataclass(frozen=True, slots=True)
class Witness:
    """A stack that resolves differently, as the resolver confirmed on both versions.

    Attributes:
        old: The stack as the old version reads it; None where it cannot.
        new: The stack as the new version reads it; None where it cannot.
        before: The value in the old version; None where it refuses the stack.
        after: The value in the new version; None where it refuses the stack.
        refusal: Why one version cannot read the stack; empty where both can.
        compared: The place of the layer whose versions are compared; None where specs are.
    """

    direction: Direction
    old: Stack | None
    new: Stack | None
    before: str | None
    after: str | None
    refusal: str = ""
    compared: int | None = None

    @property
    def layers(self) -> tuple[Layer, ...]:
        """The layers as the new version reads them, or else the old one."""
        stack = self.new or self.old
        return () if stack is None else stack.layers

    def to_data(self) -> dict[str, Any]:
        """JSON-like data; the layers have the form of layer files."""
        return {
            "direction": self.direction.value,
            "layers": [layer.to_data() for layer in self.layers],
            "before": self.before,
            "after": self.after,
            "refusal": self.refusal,
            "compared": self.compared,
        }


@dataclass(frozen=True, slots=True)
class Impact:
    """What became of one behaviour in force.

    Attributes:
        witnesses: At most one for each direction, each with as few layers and statements as there can be.
        because: The changes of the text that can have to do with it.
        ceiling: What became of the most permissive value that any stack reaches under the same facts. A wider right can make
            some stacks stricter (what used to be clamped is now given, and binds those below), and the ceiling tells them apart.
        note: What was left undecided and why; empty where the verdict is exact.
    """

    behaviour: str
    direction: Direction
    witnesses: tuple[Witness, ...] = ()
    because: tuple[Change, ...] = ()
    ceiling: Direction = Direction.EQUAL
    note: str = ""

    def to_data(self) -> dict[str, Any]:
        """JSON-like data."""
        return {
            "behaviour": self.behaviour,
            "direction": self.direction.value,
            "witnesses": [witness.to_data() for witness in self.witnesses],
            "because": [change.to_data() for change in self.because],
            "ceiling": self.ceiling.value,
            "note": self.note,
        }


@dataclass(frozen=True, slots=True)
class Moved:
    """A behaviour that a deployed stack gives another value.

    Attributes:
        story_before: How the old value came about, in sentences.
        story_after: How the new value came about, in sentences.
    """

    behaviour: str
    before: str
    after: str
    direction: Direction
    story_before: tuple[str, ...]
    story_after: tuple[str, ...]

    def to_data(self) -> dict[str, Any]:
        """JSON-like data."""
        return {
            "behaviour": self.behaviour,
            "before": self.before,
            "after": self.after,
            "direction": self.direction.value,
            "why_before": list(self.story_before),
            "why_after": list(self.story_after),
        }


@dataclass(frozen=True, slots=True)
class StackChange:
    """A deployed stack that resolves differently, or that one version refuses.

    Attributes:
        refused_before: Why the old version cannot read it; empty where it can.
        refused_after: Why the new version cannot read it; empty where it can.
    """

    name: str
    moved: tuple[Moved, ...] = ()
    refused_before: str = ""
    refused_after: str = ""

    @property
    def unreadable(self) -> bool:
        """Neither version can read it, so there is nothing to compare."""
        return bool(self.refused_before and self.refused_after)

    def to_data(self) -> dict[str, Any]:
        """JSON-like data."""
        return {
            "stack": self.name,
            "moved": [one.to_data() for one in self.moved],
            "refused_before": self.refused_before,
            "refused_after": self.refused_after,
        }


@dataclass(frozen=True, slots=True)
class Step:
    """The version step that a comparison asks for.

    Attributes:
        reasons: Why it is not a smaller one, the weightiest first.
        proposed: The version that the new text should have; empty where the old one is not of three numbers.
    """

    step: VersionStep
    reasons: tuple[str, ...]
    proposed: str = ""

    def to_data(self) -> dict[str, Any]:
        """JSON-like data."""
        return {"step": self.step.word, "reasons": list(self.reasons), "proposed": self.proposed}


@dataclass(frozen=True, slots=True)
class Comparison:
    """Everything that was found between two versions.

    Attributes:
        subject: What was compared: `spec` or `layer`.
        impacts: One for each behaviour of either version, equal ones included.
        stacks: Deployed stacks that changed; the others are only counted.
        stacks_read: How many deployed stacks were compared.
        notes: What the comparison in force leaves out, if anything.
        unreadable: Deployed stacks that neither version can read; they are not compared and not counted.
    """

    subject: str
    old: Side
    new: Side
    changes: tuple[Change, ...]
    impacts: tuple[Impact, ...]
    stacks: tuple[StackChange, ...]
    stacks_read: int
    semver: Step
    notes: tuple[str, ...] = ()
    unreadable: tuple[StackChange, ...] = ()

    @property
    def in_force(self) -> bool:
        """Whether anything in force changed: a behaviour, or what became of a deployed stack."""
        return bool(self.stacks) or any(impact.direction is not Direction.EQUAL for impact in self.impacts)

    def to_data(self) -> dict[str, Any]:
        """JSON-like data."""
        return {
            "subject": self.subject,
            "old": self.old.to_data(),
            "new": self.new.to_data(),
            "in_force": self.in_force,
            "document": [change.to_data() for change in self.changes],
            "behaviours": [impact.to_data() for impact in self.impacts],
            "stacks": {
                "read": self.stacks_read,
                "changed": [one.to_data() for one in self.stacks],
                "unreadable": {one.name: one.refused_after for one in self.unreadable},
            },
            "semver": self.semver.to_data(),
            "notes": list(self.notes),
        }
