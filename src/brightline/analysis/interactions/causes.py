"""A choice of the search as a cause that people can check: who says what, what of the fixed layers it rests on, its stack.

Enters: a choice. Leaves: a `Cause` whose stack the resolver takes to the outcome and, without any one part, does not; or nothing
where a smaller part of the choice is enough: a request that loses the claim it rested on is clamped, and what it then gets can
be enough, which only the definition says.
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import combinations
from pathlib import PurePath

from brightline.analysis.confirm import UnconfirmedError, confirm
from brightline.analysis.deployment import Slot
from brightline.analysis.encode import Encoding
from brightline.analysis.interactions.footing import footing, shows
from brightline.analysis.interactions.model import Cause, Need, Part
from brightline.analysis.interactions.replay import Replay, claims_of, stack_of
from brightline.analysis.interactions.routes import Route, Routes
from brightline.analysis.interactions.search import Choice
from brightline.analysis.properties import Witness
from brightline.authority.model import Claim, Layer
from brightline.spec.conditions import Condition

__all__ = ["cause_of"]


def cause_of(
    encoding: Encoding, routes: Routes, replay: Replay, condition: Condition, choice: Choice
) -> Cause | None:
    """A choice as a cause; None where a smaller part of it is enough.

    Raises:
        UnconfirmedError: The resolver makes something else of it.
    """
    if not replay.minimal(choice):
        return None
    needs = tuple(_needs(encoding, routes, choice))
    parts = _fewest_parties(needs)
    spec, slots = encoding.spec, encoding.deployment.slots
    stack = stack_of(slots, parts)
    facts = {name: encoding.domains[name].values[place] for name, place in choice.reading.items()}
    stance = confirm(spec, stack, facts, choice.values, condition)
    for number in range(len(parts)):
        if shows(spec, stack_of(slots, parts[:number] + parts[number + 1 :]), condition):
            raise UnconfirmedError("the condition holds without a part of its cause")
    witness = Witness(stack, stance, len(parts), least=False)
    fixed = footing(spec, slots, parts, condition)
    return Cause(tuple(parts), fixed.needed, needs, witness, choice, fixed.enough)


def _needs(encoding: Encoding, routes: Routes, choice: Choice) -> Iterator[Need]:
    """Each claim and each behaviour's requests, with everybody who can stand in."""
    slots = encoding.deployment.slots
    for claim, levels, free in claims_of(encoding, dict(choice.facts)):
        yield Need(tuple((Part(slots[slot].level, slots[slot].level, claim, slot, levels),) for slot in free))
    for route in choice.routes:
        yield Need(tuple(_parts(slots, one) for one in routes.alike(route)))


def _parts(slots: tuple[Slot, ...], route: Route) -> tuple[Part, ...]:
    return tuple(
        Part(_party(slots, move.slot), slots[move.slot].level, move.statement or route.behaviour, move.slot)
        for move in route.moves
    )


def _party(slots: tuple[Slot, ...], number: int) -> str:
    """Anybody at a level; where fixed layers of that level stand between, above or below which."""
    level = slots[number].level
    equals = [place for place, slot in enumerate(slots) if slot.level == level and slot.layer is not None]
    above = [place for place in equals if place < number]
    for place, word in ((above[-1:], "below"), ([place for place in equals if place > number][:1], "above")):
        if place:
            return f"{level} {word} {_named(slots[place[0]].layer)}"
    return level


def _named(layer: Layer | None) -> str:
    return "" if layer is None else PurePath(layer.file).name or layer.principal or layer.level


def _fewest_parties(needs: tuple[Need, ...]) -> list[Part]:
    """One way for each need such that as few parties as possible speak; of equals, the lowest."""
    speaking = sorted({part.slot for need in needs for way in need.ways for part in way}, reverse=True)
    for size in range(len(speaking) + 1):
        for some in combinations(speaking, size):
            chosen = [
                next((way for way in reversed(need.ways) if all(part.slot in some for part in way)), None)
                for need in needs
            ]
            if None not in chosen:
                found = [part for way in chosen for part in way or ()]
                return sorted(found, key=lambda part: (part.slot, not isinstance(part.said, Claim)))
    raise AssertionError("everybody together can do it")
