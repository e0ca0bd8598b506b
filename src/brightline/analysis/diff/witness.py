"""Stacks that show a difference: built from moves and claims, made smaller while they show it, replayed by the resolver.

Enters: how a pair of values comes about. Leaves: a `Witness` that `authority.reference.resolve` confirms on both versions.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from itertools import permutations
from typing import TypeVar

from brightline.analysis.diff.model import Direction, Witness
from brightline.analysis.diff.outcomes import Found
from brightline.analysis.diff.pairing import Pair, Version, direction_of
from brightline.analysis.diff.reach import Move
from brightline.analysis.diff.readings import Claimed
from brightline.authority.model import Claim, Kind, Layer, Stack, Statement
from brightline.authority.reference import resolve
from brightline.errors import InputError

__all__ = ["Draft", "beyond_witness", "draft", "stack_of", "witness_of"]

_Part = TypeVar("_Part")

FIXED = -1
"""In a draft, the level of the layer that stands in every stack: it brings its own."""


@dataclass(frozen=True, slots=True)
class Draft:
    """A layer whose level is a place among the levels that both versions know."""

    level: int
    statements: tuple[Statement, ...] = ()
    claims: tuple[Claim, ...] = ()
    waived: tuple[str, ...] = ()

    @property
    def empty(self) -> bool:
        """It says nothing at all."""
        return self.level != FIXED and not (self.statements or self.claims or self.waived)


def draft(pair: Pair, found: Found) -> tuple[Draft, ...]:
    """The layers of a stack that brings about what was found, as few as serve."""
    rows: dict[tuple[int, int], Draft] = {}
    for name, path in found.paths.items():
        height: dict[int, int] = {}
        for move in path:
            if not move.fixed:
                row = move.level, height.get(move.level, 0)
                height[move.level] = row[1] + 1
                rows[row] = _joined(rows.get(row, Draft(move.level)), _said(pair, name, move))
    spoken = {level for level, _ in rows}
    for reading in found.readings:
        way = min(reading.ways, key=lambda claims: len({level for level, *_ in claims} - spoken))
        for claim in way:
            _claim(rows, claim)
            spoken.add(claim[0])
    drafts = [rows[row] for row in sorted(rows)]
    for place, version in enumerate(pair.versions):
        if version.layer is not None:
            level = [names[place] for names in pair.levels].index(version.layer.level)
            before = sum(one.level < level for one in drafts)
            return (*drafts[:before], Draft(FIXED), *drafts[before:])
    return tuple(drafts)


def _said(pair: Pair, name: str, move: Move) -> Draft:
    statements: tuple[Statement, ...] = ()
    if move.asked is not None:
        kind, low, high = move.asked
        values = pair.values(name)
        statements = (Statement(name, kind, values[low], values[high]),)
    return Draft(move.level, statements, waived=(name,) if move.waive else ())


def _joined(one: Draft, other: Draft) -> Draft:
    return replace(
        one,
        statements=one.statements + other.statements,
        claims=one.claims + other.claims,
        waived=one.waived + other.waived,
    )


def _claim(rows: dict[tuple[int, int], Draft], claim: Claimed) -> None:
    """Let a layer of the level vouch that vouches for nothing else about the fact; or add one."""
    level, name, value = claim
    taken = [row for row in sorted(rows) if row[0] == level]
    free = (row for row in taken if all(one.fact != name for one in rows[row].claims))
    row = next(free, (level, len(taken)))
    rows[row] = _joined(rows.get(row, Draft(level)), Draft(level, claims=(Claim(name, value),)))


def stack_of(pair: Pair, place: int, drafts: tuple[Draft, ...]) -> Stack:
    """The stack of a draft as one version reads it; what it has no fact for is left out.

    Raises:
        InputError: The version does not know a name of the stack.
    """
    version = pair.versions[place]
    layers = []
    for one in drafts:
        if one.level == FIXED:
            if version.layer is not None:
                layers.append(version.layer)
            continue
        claims = tuple(claim for claim in one.claims if claim.fact in version.spec.facts)
        layers.append(
            Layer(pair.levels[one.level][place], statements=one.statements, claims=claims, waived=one.waived)
        )
    return Stack.of(version.spec, layers)


def witness_of(pair: Pair, name: str, direction: Direction, found: Found, cone: tuple[str, ...]) -> Witness:
    """A stack under which a behaviour moves in a direction: no part of it can be left out, no two of its layers made one.

    Another stack, with other parts, may still be smaller: all that are smaller are not tried.

    Raises:
        RuntimeError: The resolver does not confirm it, which is a bug of this package.
    """
    small = Pair(pair.old.cut(cone), pair.new.cut(cone))
    kept = draft(pair, found)
    if _moves(small, name, kept) is not direction:
        raise RuntimeError(f"the resolver does not confirm a witness about `{name}`: {kept}")
    shrunk = True
    while shrunk:
        shrunk = False
        for fewer in _smaller(small, kept):
            if _moves(small, name, fewer) is direction:
                kept, shrunk = fewer, True
                break
    return _confirmed(pair, name, direction, kept)


def _confirmed(pair: Pair, name: str, direction: Direction, drafts: tuple[Draft, ...]) -> Witness:
    """Replayed on the whole of both versions."""
    old, new = (stack_of(pair, place, drafts) for place in (0, 1))
    before, after = resolve(pair.old.spec, old)[name], resolve(pair.new.spec, new)[name]
    if _direction(pair, name, before, after) is not direction:
        raise RuntimeError(f"the resolver does not confirm a witness about `{name}`: {drafts}")
    compared = next((place for place, one in enumerate(drafts) if one.level == FIXED), None)
    return Witness(direction, old, new, before, after, compared=compared)


def _moves(pair: Pair, name: str, drafts: tuple[Draft, ...]) -> Direction:
    before, after = (
        resolve(version.spec, stack_of(pair, place, drafts))[name]
        for place, version in enumerate(pair.versions)
    )
    return _direction(pair, name, before, after)


def _direction(pair: Pair, name: str, before: str, after: str) -> Direction:
    old, new = pair.behaviour(name)
    assert old is not None
    assert new is not None
    return direction_of(old, new, before, after)


def _smaller(pair: Pair, drafts: tuple[Draft, ...]) -> Iterator[tuple[Draft, ...]]:
    """The same with a layer less, its parts left out or said by another layer; then with a statement, a claim or a waiver less."""
    yield from _merged(pair, drafts)
    for place, one in enumerate(drafts):
        around = drafts[:place], drafts[place + 1 :]
        if one.level != FIXED:
            yield (*around[0], *around[1])
        fewer = [
            *(replace(one, statements=rest) for rest in _without_one(one.statements)),
            *(replace(one, claims=rest) for rest in _without_one(one.claims)),
            *(replace(one, waived=rest) for rest in _without_one(one.waived)),
        ]
        yield from ((*around[0], less, *around[1]) for less in fewer if not less.empty)


def _merged(pair: Pair, drafts: tuple[Draft, ...]) -> Iterator[tuple[Draft, ...]]:
    """The same with two layers made one in the place of either; of two statements about one behaviour either is kept."""
    free = [place for place, one in enumerate(drafts) if one.level != FIXED]
    for into, away in permutations(free, 2):
        for kept, given in ((drafts[into], drafts[away]), (drafts[away], drafts[into])):
            spoken = {statement.behaviour for statement in kept.statements}
            claimed = {claim.fact for claim in kept.claims}
            joined = Draft(
                drafts[into].level,
                kept.statements
                + tuple(statement for statement in given.statements if statement.behaviour not in spoken),
                kept.claims + tuple(claim for claim in given.claims if claim.fact not in claimed),
                tuple(dict.fromkeys((*kept.waived, *given.waived))),
            )
            for said in _restated(pair, joined):
                yield tuple(
                    said if place == into else one for place, one in enumerate(drafts) if place != away
                )


def _restated(pair: Pair, draft: Draft) -> Iterator[Draft]:
    """The layer as it is, and with one value set otherwise: who asks for more than it may is given what another asks for."""
    yield draft
    for place, one in enumerate(draft.statements):
        if one.kind is Kind.SET:
            known = [behaviour.scale for behaviour in pair.behaviour(one.behaviour) if behaviour is not None]
            for value in known[0]:
                if value != one.low and all(value in scale for scale in known):
                    other = replace(one, low=value, high=value)
                    yield replace(
                        draft, statements=(*draft.statements[:place], other, *draft.statements[place + 1 :])
                    )


def _without_one(parts: tuple[_Part, ...]) -> Iterator[tuple[_Part, ...]]:
    for place in range(len(parts)):
        yield parts[:place] + parts[place + 1 :]


def beyond_witness(
    own: Pair, other: Version, place: int, name: str, direction: Direction, found: Found
) -> Witness:
    """A stack in the words of one version alone that takes a behaviour where no stack of the other takes it.

    Args:
        own: The version with itself.
        other: The version that may not be able to read the stack.
        place: 1 where the own version is the new one.
        name: The behaviour.
        direction: Whether the new version allows more or less.
        found: How the value comes about.
    """
    stack = stack_of(own, 0, draft(own, found))
    value = resolve(own.old.spec, stack)[name]
    refusal, theirs, read = "", None, None
    try:
        theirs = Stack.of(other.spec, stack.layers)
        read = resolve(other.spec, theirs)[name]
    except InputError as error:
        refusal = error.message
    if place:
        return Witness(direction, theirs, stack, read, value, refusal)
    return Witness(direction, stack, theirs, value, read, refusal)
