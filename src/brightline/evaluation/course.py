"""Sampling that stops when what is claimed is decided, and goes where a decision is still open.

Enters: requirements, the scenarios that may be asked, and verdicts as they come in. Leaves: which groups to ask next, and where each
requirement stands, with bounds that hold at every look at once. Whole groups are drawn, in an order that the seed decides. For a
requirement only the beginning of its own order counts: what was drawn for another, because of how that one went, is no random sample of it.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from collections.abc import Set as AbstractSet
from dataclasses import dataclass
from typing import Any

from brightline.evaluation.gate.names import Catalogue
from brightline.evaluation.gate.requirement import Requirement, Source, parse_requirement
from brightline.evaluation.runner import Result
from brightline.evaluation.statistics import Decision, always_valid_interval
from brightline.hashing import hash_data
from brightline.scenarios.model import Scenario
from brightline.spec.model import Spec

__all__ = ["Course", "Standing", "requirements_of"]

OPTION = "--until"
FIRST = 8
"""Groups of each requirement in the first round."""
GROWTH = 0.5
"""Further groups of an open requirement in a round, as a share of those it has: few rounds, and little asked in vain."""


@dataclass(frozen=True, slots=True)
class Standing:
    """Where a requirement stands.

    Attributes:
        decision: Shown, refuted or open.
        value: The mean of the groups' rates; None where nothing was graded.
        low, high: Bounds that hold at every look at once, for all requirements together.
        groups: Groups that count and were graded.
    """

    requirement: Requirement
    decision: Decision
    value: float | None
    low: float
    high: float
    groups: int

    def to_data(self) -> dict[str, Any]:
        """JSON-like data."""
        return {
            "requirement": self.requirement.text,
            "decision": self.decision.value,
            "value": self.value,
            "low": self.low,
            "high": self.high,
            "groups": self.groups,
        }


def requirements_of(texts: Sequence[str]) -> list[Requirement]:
    """Requirements as options give them.

    Raises:
        InputError: A text is none; the message points at what is wrong.
    """
    return [parse_requirement(Source(OPTION, number, text)) for number, text in enumerate(texts, 1)]


class Course:
    """What is asked in which order, and when it is enough."""

    def __init__(
        self, requirements: Sequence[Requirement], pool: Sequence[Scenario], spec: Spec, seed: int
    ) -> None:
        """See that every name is known.

        Args:
            requirements: What is to be decided, together (Bonferroni).
            pool: All that may be asked; what no program decides is never drawn.
            spec: For the names of sections, tags and levels.
            seed: Of the order of the groups.

        Raises:
            InputError: A requirement names what no scenario of the pool has.
        """
        self.requirements = tuple(requirements)
        self.pool = tuple(scenario for scenario in pool if scenario.check is not None)
        by_id = {scenario.id: scenario for scenario in self.pool}
        catalogue = Catalogue(by_id, spec)
        self.members = [catalogue.select(requirement) for requirement in requirements]
        for requirement, members in zip(requirements, self.members, strict=True):
            if not members:
                requirement.source.refuse(
                    0,
                    len(requirement.source.text),
                    "no scenario tests this",
                    "ask for more families, or name another",
                )
        self.groups = [
            sorted({by_id[name].group for name in members}, key=lambda group: hash_data([seed, group]))
            for members in self.members
        ]

    def begin(self) -> list[Scenario]:
        """The first round."""
        return self._of({group for groups in self.groups for group in groups[:FIRST]})

    def counted(self, asked: Sequence[Scenario]) -> list[int]:
        """How many groups count for each requirement: those from the beginning of its order on that were all asked."""
        known = {scenario.group for scenario in asked}
        return [
            next((place for place, group in enumerate(groups) if group not in known), len(groups))
            for groups in self.groups
        ]

    def more(self, asked: Sequence[Scenario], results: Sequence[Result]) -> list[Scenario]:
        """What was asked and what is to be asked next; the same again where everything is decided or the pool is exhausted."""
        known = {scenario.group for scenario in asked}
        wanted = set(known)
        counted = self.counted(asked)
        standings = self.standings(asked, results, counted)
        for groups, standing, count in zip(self.groups, standings, counted, strict=True):
            if standing.decision is Decision.OPEN:
                wanted |= set(groups[: count + max(FIRST, round(GROWTH * count))])
        return self._of(wanted)

    def standings(
        self, asked: Sequence[Scenario], results: Sequence[Result], counted: Sequence[int]
    ) -> list[Standing]:
        """Where each requirement stands after these verdicts, which are in the order of the scenarios; `counted` as above."""
        verdicts = {scenario.id: result.passed for scenario, result in zip(asked, results, strict=True)}
        return [
            self._standing(number, asked, verdicts, set(self.groups[number][:count]))
            for number, count in enumerate(counted)
        ]

    def _standing(
        self,
        number: int,
        asked: Sequence[Scenario],
        verdicts: Mapping[str, bool | None],
        counting: AbstractSet[str],
    ) -> Standing:
        requirement, members = self.requirements[number], self.members[number]
        rates: dict[str, list[bool]] = {}
        for scenario in asked:
            passed = verdicts[scenario.id]
            if scenario.group in counting and scenario.id in members and passed is not None:
                rates.setdefault(scenario.group, []).append(passed)
        total, count = sum(sum(one) / len(one) for one in rates.values()), len(rates)
        # A claim has one side: an interval of twice its error has its own error on each.
        error = (1 - requirement.confidence) / len(self.requirements)
        low, high = always_valid_interval(total, count, 1 - 2 * error)
        shown = low > requirement.bound if requirement.strict else low >= requirement.bound
        refuted = high <= requirement.bound if requirement.strict else high < requirement.bound
        decision = Decision.SHOWN if shown else Decision.REFUTED if refuted else Decision.OPEN
        return Standing(requirement, decision, total / count if count else None, low, high, count)

    def _of(self, groups: set[str]) -> list[Scenario]:
        return [scenario for scenario in self.pool if scenario.group in groups]
