"""Which arm is compared with which, and the paired differences of a set of scenarios or of many clauses.

Enters: the names of arms, and their verdicts on the same scenarios. Leaves: differences by contrast as JSON-like data. The trained arm
is compared with each other one; a run without it compares every arm with its first.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import asdict, dataclass
from typing import Any

from brightline.evaluation.statistics import (
    CONFIDENCE,
    Verdict,
    clusters,
    paired_difference,
    paired_p,
    robust_difference,
)
from brightline.scenarios.model import Scenario

__all__ = ["MAIN", "Contrast", "contrasts_of", "differences", "simultaneous_differences"]

MAIN = "trained"
"""The arm that a run with training is about."""

Verdicts = Mapping[str, Sequence[Verdict]]


@dataclass(frozen=True, slots=True)
class Contrast:
    """First minus second; `key` names it in the figures."""

    key: str
    first: str
    second: str

    @property
    def title(self) -> str:
        """`trained − bare`."""
        return f"{self.first} − {self.second}"


def contrasts_of(arms: Sequence[str]) -> tuple[Contrast, ...]:
    """What is compared: the trained arm with each other one, or every further arm with the first."""
    if MAIN in arms:
        return tuple(Contrast(arm, MAIN, arm) for arm in arms if arm != MAIN)
    return tuple(Contrast(arm, arm, arms[0]) for arm in arms[1:])


def differences(scenarios: Sequence[Scenario], verdicts: Verdicts, indices: Sequence[int]) -> dict[str, Any]:
    """The paired difference of each contrast on these scenarios, each by itself."""
    groups = [scenarios[index].group for index in indices]
    columns = {arm: [values[index] for index in indices] for arm, values in verdicts.items()}
    return {
        one.key: asdict(paired_difference(columns[one.first], columns[one.second], groups))
        for one in contrasts_of(list(verdicts))
    }


def simultaneous_differences(
    scenarios: Sequence[Scenario], verdicts: Verdicts, members: Mapping[str, Sequence[int]]
) -> dict[str, dict[str, Any]]:
    """The differences of each contrast on each of many sets, with intervals and p-values that hold for all of them together.

    Args:
        scenarios: All of them.
        verdicts: By arm, in the order of the scenarios.
        members: The places of each set's scenarios, such as those of a clause.
    """
    contrasts = contrasts_of(list(verdicts))
    tests = max(len(contrasts) * len(members), 1)
    return {
        name: {one.key: _difference(scenarios, verdicts, indices, one, tests) for one in contrasts}
        for name, indices in members.items()
    }


def _difference(
    scenarios: Sequence[Scenario], verdicts: Verdicts, indices: Sequence[int], contrast: Contrast, tests: int
) -> dict[str, Any]:
    """One of so many differences (Bonferroni)."""
    both = [
        (float(first) - float(second), scenarios[index].group)
        for index in indices
        if (first := verdicts[contrast.first][index]) is not None
        and (second := verdicts[contrast.second][index]) is not None
    ]
    changes, groups = [change for change, _ in both], [group for _, group in both]
    pairs = clusters(changes, groups)
    figures: dict[str, Any] = {"value": None, "low": -1.0, "high": 1.0, "p": 1.0}
    if pairs.size:
        low, high = robust_difference(pairs, 1 - (1 - CONFIDENCE) / tests)
        figures = {"value": pairs.value, "low": low, "high": high, "p": min(paired_p(pairs) * tests, 1.0)}
    wins, losses = sum(change > 0 for change in changes), sum(change < 0 for change in changes)
    return {**figures, "pairs": len(changes), "groups": pairs.size, "wins": wins, "losses": losses}
