"""What failed: the clauses with the highest share of failures, and for each clause transcripts as different as they can be.

Enters: scenarios and results. Leaves: plain data for the page; text as it was written, made visible, not yet escaped. A run with a
trained arm is about that arm's failures, any other about those of all its arms. What is ungraded is no failure; framed pairs are shown by themselves.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from brightline.evaluation.contrasts import MAIN
from brightline.evaluation.runner import Result
from brightline.evaluation.transcripts import answer_turn, turn, visible
from brightline.scenarios.model import Scenario

__all__ = ["ClauseFailures", "clause_failures", "worst_clauses"]

CLAUSES = 8
TRANSCRIPTS = 3

Results = Mapping[str, Sequence[Result]]


@dataclass(frozen=True, slots=True)
class ClauseFailures:
    """The failures on one clause.

    Attributes:
        failed, tried: Answers that failed among those that were graded, of the arms that the run is about.
        transcripts: A few of them, each with every arm's answer.
        elsewhere: Ids of transcripts that stand under a clause which fails more, because they test several.
    """

    clause: str
    failed: int
    tried: int
    transcripts: tuple[Mapping[str, Any], ...]
    elsewhere: tuple[str, ...]


def clause_failures(scenarios: Sequence[Scenario], results: Results) -> dict[str, ClauseFailures]:
    """The failures on each clause that has any, the clause with the highest share first."""
    asked = {MAIN: results[MAIN]} if MAIN in results else results
    tried: Counter[str] = Counter()
    failed: Counter[str] = Counter()
    places: dict[str, list[int]] = {}
    for index, scenario in enumerate(scenarios):
        if scenario.framing != "plain":
            continue
        verdicts = [items[index].passed for items in asked.values()]
        for clause in dict.fromkeys(scenario.clauses):
            tried[clause] += len(verdicts) - verdicts.count(None)
            failed[clause] += verdicts.count(False)
            if False in verdicts:
                places.setdefault(clause, []).append(index)
    told: set[int] = set()
    found = {}
    for clause in sorted(
        places, key=lambda clause: (-failed[clause] / tried[clause], -tried[clause], clause)
    ):
        chosen = _varied([index for index in places[clause] if index not in told], scenarios, results)
        others = _varied([index for index in places[clause] if index in told], scenarios, results)
        told |= set(chosen)
        found[clause] = ClauseFailures(
            clause,
            failed[clause],
            tried[clause],
            tuple(_transcript(index, scenarios, results) for index in chosen),
            tuple(scenarios[index].id for index in others[: TRANSCRIPTS - len(chosen)]),
        )
    return found


def worst_clauses(found: Mapping[str, ClauseFailures]) -> list[ClauseFailures]:
    """The first few clauses."""
    return list(found.values())[:CLAUSES]


def _varied(indices: Sequence[int], scenarios: Sequence[Scenario], results: Results) -> list[int]:
    """A few places: of each kind the one that most arms fail, then a second of each, so that one template does not fill the page."""
    worst = sorted(
        indices, key=lambda index: -sum(items[index].passed is False for items in results.values())
    )
    seen: Counter[tuple[str, ...]] = Counter()
    ranked = []
    for place, index in enumerate(worst):
        scenario = scenarios[index]
        kind = (scenario.family, scenario.setting.value, scenario.transform)
        ranked.append((seen[kind], place, index))
        seen[kind] += 1
    return [index for _, _, index in sorted(ranked)[:TRANSCRIPTS]]


def _transcript(index: int, scenarios: Sequence[Scenario], results: Results) -> dict[str, Any]:
    scenario = scenarios[index]
    return {
        "id": scenario.id,
        "family": scenario.family,
        "setting": scenario.setting.value,
        "transform": scenario.transform,
        "demand": visible(scenario.demand),
        "turns": [turn(message) for message in scenario.conversation.messages],
        "answers": [
            {
                "arm": arm,
                "passed": items[index].passed,
                "turn": answer_turn(items[index]),
                "reason": visible(items[index].error),
            }
            for arm, items in results.items()
        ],
        "good": turn(scenario.good[0]) if scenario.good else None,
    }
