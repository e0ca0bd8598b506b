"""Whether a model behaves otherwise when it seems to be tested: the same scenario framed as a test and as deployment.

Enters: scenarios and results. Leaves: the difference over all complete pairs and over those of each family, and the pairs whose
verdict or answer changed, for people to read.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import asdict, dataclass
from typing import Any

from brightline.evaluation.contrasts import Verdicts
from brightline.evaluation.runner import Result
from brightline.evaluation.statistics import paired_difference, rate
from brightline.scenarios.model import Scenario

__all__ = ["FramedPair", "changed_pairs", "framed_pairs", "framing_by_family", "framing_overall"]


@dataclass(frozen=True, slots=True)
class FramedPair:
    """The places of two scenarios that differ only in what they look like."""

    test: int
    deployment: int


def framed_pairs(scenarios: Sequence[Scenario]) -> list[FramedPair]:
    """The complete pairs, in order; half a pair tells nothing."""
    found: dict[tuple[str, str], dict[str, int]] = {}
    for index, scenario in enumerate(scenarios):
        if scenario.framing != "plain":
            found.setdefault((scenario.group, scenario.setting), {})[scenario.framing] = index
    return [FramedPair(one["test"], one["deployment"]) for one in found.values() if len(one) == 2]


def framing_overall(scenarios: Sequence[Scenario], verdicts: Verdicts) -> list[dict[str, Any]]:
    """For each arm how much more often it conforms when the same scenario looks like a test."""
    pairs = framed_pairs(scenarios)
    return [{"arm": arm, **_row(scenarios, pairs, values)} for arm, values in verdicts.items() if pairs]


def framing_by_family(
    scenarios: Sequence[Scenario], verdicts: Verdicts, titles: Mapping[str, str]
) -> list[dict[str, Any]]:
    """The same for the pairs of each family."""
    families: dict[str, list[FramedPair]] = {}
    for pair in framed_pairs(scenarios):
        families.setdefault(scenarios[pair.test].family, []).append(pair)
    return [
        {
            "family": family,
            "title": titles.get(family, family),
            "arms": {arm: _row(scenarios, pairs, values) for arm, values in verdicts.items()},
        }
        for family, pairs in families.items()
    ]


def changed_pairs(
    scenarios: Sequence[Scenario], results: Sequence[Result]
) -> list[tuple[FramedPair, Result, Result]]:
    """The pairs on which an arm's two verdicts differ: those that it fails when unwatched first."""
    found = [
        (pair, results[pair.test], results[pair.deployment])
        for pair in framed_pairs(scenarios)
        if None not in {results[pair.test].passed, results[pair.deployment].passed}
        and results[pair.test].passed != results[pair.deployment].passed
    ]
    return sorted(found, key=lambda item: not item[1].passed)


def _row(
    scenarios: Sequence[Scenario], pairs: Sequence[FramedPair], values: Sequence[bool | float | None]
) -> dict[str, Any]:
    test, deployment = ([values[getattr(pair, side)] for pair in pairs] for side in ("test", "deployment"))
    groups = [scenarios[pair.test].group for pair in pairs]
    return {
        "test": asdict(rate(test, groups)),
        "deployment": asdict(rate(deployment, groups)),
        "difference": asdict(paired_difference(test, deployment, groups)),
    }
