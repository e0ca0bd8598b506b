"""What of the fixed layers a cause rests on: the lines it cannot do without, and where several can stand for each other, each choice.

Enters: the places of a deployment, what free layers say, a condition that then holds. Leaves: a `Footing`. Every answer comes from
resolving the stack with some lines of the fixed layers left out.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from typing import TypeVar

from brightline.analysis.confirm import holds_in
from brightline.analysis.deployment import Slot
from brightline.analysis.interactions.model import Part
from brightline.analysis.interactions.replay import stack_of
from brightline.authority.model import Layer, Stack
from brightline.authority.reference import resolve
from brightline.spec.conditions import Condition
from brightline.spec.model import Spec

__all__ = ["Footing", "footing", "shows"]

_Said = TypeVar("_Said")

_MOST = 12
"""Choices that are told of one cause."""

_Line = tuple[int, str, int]
"""Something that a fixed layer says: its place in the deployment, the field of the layer, the place in it."""


@dataclass(frozen=True, slots=True)
class Footing:
    """Lines of fixed layers that a cause rests on.

    Attributes:
        needed: Without any one of these the condition does not hold.
        enough: Where these alone are not enough: sets of lines, each of which is enough with them and has none to spare.
    """

    needed: tuple[Part, ...] = ()
    enough: tuple[tuple[Part, ...], ...] = ()


def footing(spec: Spec, slots: tuple[Slot, ...], parts: list[Part], condition: Condition) -> Footing:
    """What fixed layers say so that the parts bring a condition about."""
    every = frozenset(_lines(slots))

    def hold(kept: frozenset[_Line]) -> bool:
        return shows(spec, stack_of(_only(slots, kept), parts), condition)

    def told(lines: frozenset[_Line]) -> tuple[Part, ...]:
        return tuple(_part(slots, line) for line in sorted(lines, key=list(_lines(slots)).index))

    needed = frozenset(line for line in every if not hold(every - {line}))
    if needed == every or hold(needed):
        return Footing(told(needed))
    found: list[frozenset[_Line]] = []
    # Whatever is enough and not found yet does without a line of each that is found (Reiter's hitting sets).
    waiting, seen = [frozenset[_Line]()], set[frozenset[_Line]]()
    while waiting and len(found) < _MOST:
        left_out = waiting.pop(0)
        one = next((some for some in found if not some & left_out), None)
        if one is None:
            kept = every - left_out
            if not hold(kept):
                continue
            for line in sorted(kept - needed):
                if hold(kept - {line}):
                    kept -= {line}
            one = kept - needed
            found.append(one)
        for line in sorted(one):
            more = left_out | {line}
            if more not in seen:
                seen.add(more)
                waiting.append(more)
    return Footing(told(needed), tuple(sorted(map(told, found), key=_size)))


def _size(parts: tuple[Part, ...]) -> tuple[int, int, list[int]]:
    slots = sorted({part.slot for part in parts})
    return len(slots), len(parts), slots


def _lines(slots: tuple[Slot, ...]) -> Iterator[_Line]:
    for number, slot in enumerate(slots):
        if slot.layer is not None:
            for field in ("claims", "statements", "waived"):
                yield from ((number, field, place) for place in range(len(getattr(slot.layer, field))))


def _part(slots: tuple[Slot, ...], line: _Line) -> Part:
    number, field, place = line
    slot = slots[number]
    if slot.layer is None:
        raise AssertionError("only fixed layers have lines")
    who = slot.layer.file or slot.layer.principal or slot.level
    return Part(who, slot.level, getattr(slot.layer, field)[place], number)


def _only(slots: tuple[Slot, ...], kept: frozenset[_Line]) -> tuple[Slot, ...]:
    """The places with fixed layers that say some lines alone."""

    def left(said: Sequence[_Said], number: int, field: str) -> tuple[_Said, ...]:
        return tuple(one for place, one in enumerate(said) if (number, field, place) in kept)

    def cut(number: int, layer: Layer) -> Layer:
        return replace(
            layer,
            claims=left(layer.claims, number, "claims"),
            statements=left(layer.statements, number, "statements"),
            waived=left(layer.waived, number, "waived"),
        )

    return tuple(
        slot if slot.layer is None else replace(slot, layer=cut(number, slot.layer))
        for number, slot in enumerate(slots)
    )


def shows(spec: Spec, stack: Stack, condition: Condition) -> bool:
    """Whether a condition holds in a stack."""
    try:
        return holds_in(condition, resolve(spec, stack))
    except (KeyError, TypeError):
        return False
