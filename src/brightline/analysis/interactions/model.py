"""Outcomes and their causes as plain frozen data.

Enters: what the search found and the resolver confirmed. Leaves: the types that every way to show them shares.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from math import prod
from typing import Any

from brightline.analysis.deployment import Deployment
from brightline.analysis.interactions.search import Choice
from brightline.analysis.properties import Witness
from brightline.authority.model import Claim, Kind, Statement
from brightline.spec.condition_syntax import format_condition
from brightline.spec.conditions import Condition
from brightline.spec.model import Spec

__all__ = ["Bounds", "Cause", "Findings", "Need", "Outcome", "Pairs", "Part", "Report", "Sort"]


class Sort(StrEnum):
    """Where an outcome comes from."""

    ASKED = "asked"
    HAZARD = "hazard"
    BEHAVIOUR = "behaviour"
    PAIR = "pair"


@dataclass(frozen=True, slots=True)
class Bounds:
    """How far a search goes.

    Attributes:
        causes: So many causes of one outcome, the smallest first.
        seconds: So long for one outcome, and for all pairs together.
    """

    causes: int = 200
    seconds: float = 10.0


@dataclass(frozen=True, slots=True)
class Outcome:
    """A condition that stacks may bring about.

    Attributes:
        reads: The facts and behaviours that the condition names.
    """

    sort: Sort
    name: str
    condition: Condition
    reads: tuple[str, ...]

    @property
    def text(self) -> str:
        """The condition as people write it."""
        return format_condition(self.condition)


@dataclass(frozen=True, slots=True)
class Part:
    """One thing that somebody says.

    Attributes:
        party: Who says it: a level where anybody at it can, or the file or name of a fixed layer.
        level: The level it is said at.
        said: A claim, a request, or (a name) the behaviour whose reserved right is waived.
        slot: The place in the deployment.
        at: The levels at which the same claim counts too; empty for what is not a claim of a free layer.
    """

    party: str
    level: str
    said: Claim | Statement | str
    slot: int
    at: tuple[str, ...] = ()

    @property
    def subject(self) -> str:
        """The fact or behaviour it is about."""
        match self.said:
            case Claim(fact=name) | Statement(behaviour=name):
                return name
            case name:
                return name

    def to_data(self) -> dict[str, Any]:
        """JSON-like data."""
        data: dict[str, Any] = {"party": self.party, "level": self.level}
        match self.said:
            case Claim(fact=name, value=value):
                data |= {"fact": name, "vouches": value}
                if self.at:
                    data["counts_at"] = list(self.at)
            case Statement(behaviour=name, kind=kind, low=low, high=high):
                data |= {"behaviour": name, kind.value: [low, high] if kind is Kind.WITHIN else low}
            case name:
                data |= {"behaviour": name, "waives": True}
        return data


@dataclass(frozen=True, slots=True)
class Need:
    """A claim, or the requests that give one behaviour its value, with everybody who can make them.

    Attributes:
        ways: Parts that can stand for each other in every stack.
    """

    ways: tuple[tuple[Part, ...], ...]

    @property
    def subject(self) -> str:
        """The fact or behaviour it is about."""
        return self.ways[0][0].subject


@dataclass(frozen=True, slots=True)
class Cause:
    """A set of parts that brings an outcome about, of which no proper subset does.

    Attributes:
        parts: What free layers say, highest first; of all who can say it, so that the fewest parties speak.
        fixed: What fixed layers say that the outcome needs too: without any one of these it does not come about.
        needs: The same parts with everybody who can stand in. Any way of each need makes a minimal cause.
        witness: The stack and its stance.
        choice: The same as the search knows it.
        enough: Where fixed layers say more than once what it takes: sets of such lines, any of which is enough besides `fixed`.
    """

    parts: tuple[Part, ...]
    fixed: tuple[Part, ...]
    needs: tuple[Need, ...]
    witness: Witness
    choice: Choice
    enough: tuple[tuple[Part, ...], ...] = ()

    @property
    def resting(self) -> tuple[Part, ...]:
        """Every line of a fixed layer that it needs, or that is one of those that are enough."""
        return (*self.fixed, *dict.fromkeys(part for some in self.enough for part in some))

    @property
    def count(self) -> int:
        """How many causes it stands for."""
        return prod(len(need.ways) for need in self.needs)

    @property
    def parties(self) -> tuple[str, ...]:
        """Who takes part, highest first."""
        chosen = self.enough[0] if self.enough else ()
        parts = sorted((*self.parts, *self.fixed, *chosen), key=lambda part: part.slot)
        by_slot = {part.slot: part.party for part in parts}
        return tuple(by_slot.values())

    def to_data(self) -> dict[str, Any]:
        """JSON-like data."""
        return {
            "parties": list(self.parties),
            "parts": [part.to_data() for part in self.parts],
            "fixed": [part.to_data() for part in self.fixed],
            "enough": [[part.to_data() for part in some] for some in self.enough],
            "stands_for": self.count,
            "ways": [[[part.to_data() for part in way] for way in need.ways] for need in self.needs],
            "layers": [layer.to_data() for layer in self.witness.stack.layers],
            "stance": self.witness.stance.hash,
        }


@dataclass(frozen=True, slots=True)
class Findings:
    """The causes of one outcome, fewest parties first.

    Attributes:
        because: Rules without which the outcome could come about, where it cannot.
        stopped: Why there may be more causes than these; empty where these are all.
    """

    outcome: Outcome
    causes: tuple[Cause, ...] = ()
    because: tuple[str, ...] = ()
    stopped: str = ""

    @property
    def stands(self) -> bool:
        """It takes nothing from anybody who is free: the spec and the fixed layers show it."""
        return any(not cause.parts for cause in self.causes)

    def to_data(self) -> dict[str, Any]:
        """JSON-like data."""
        data: dict[str, Any] = {
            "sort": self.outcome.sort.value,
            "name": self.outcome.name,
            "outcome": self.outcome.text,
            "complete": not self.stopped,
            "causes": [cause.to_data() for cause in self.causes],
        }
        if self.stopped:
            data["stopped"] = self.stopped
        if self.because:
            data["because"] = list(self.because)
        return data


@dataclass(frozen=True, slots=True)
class Pairs:
    """What every two outcomes are to each other.

    Attributes:
        independent: How many come about together by a cause of each, whichever causes these are.
        partly: Those where some causes of each go together and others do not, and nothing else is needed.
        excluded: Those that never come about together, though each does, with the rules that prevent it (none: facts and rights do).
        emergent: Those that come about by causes which are more than one cause of each.
        unknown: Those that were not decided, with the reason.
        left: How many were not looked at.
        stopped: Why; empty where all were.
    """

    independent: int = 0
    partly: tuple[str, ...] = ()
    excluded: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    emergent: tuple[Findings, ...] = ()
    unknown: Mapping[str, str] = field(default_factory=dict)
    left: int = 0
    stopped: str = ""

    @property
    def count(self) -> int:
        """How many pairs there are."""
        listed = (self.partly, self.excluded, self.emergent, self.unknown)
        return self.independent + self.left + sum(len(some) for some in listed)


@dataclass(frozen=True, slots=True)
class Report:
    """What was found for every outcome that was asked about."""

    spec: Spec
    deployment: Deployment
    findings: tuple[Findings, ...]
    pairs: Pairs | None
    bounds: Bounds
