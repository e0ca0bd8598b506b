"""Where the trained model fails: the clauses that fail most, each with transcripts as different as they can be.

Enters: scenarios and results. Leaves: plain data for the page; text as it was written, made visible, not yet escaped.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Mapping, Sequence
from typing import Any

from brightline.evaluation.runner import Result
from brightline.evaluation.summary import MAIN
from brightline.scenarios.model import Scenario
from brightline.spec.transcript import Message

__all__ = ["visible", "worst_clauses"]

CLAUSES = 8
TRANSCRIPTS = 4
LONGEST = 4000

# Control characters, and marks that reverse the direction of what follows: a page should show them, not obey them.
_HIDDEN = re.compile(
    "[\x00-\x08\x0b-\x1f\x7f-\x9f\u200b-\u200f\u2028-\u202e\u2066-\u2069\ufeff\ud800-\udfff]"
)


def visible(text: str) -> str:
    """The text with control characters written out, cut where it is very long."""
    shown = _HIDDEN.sub(lambda match: f"[U+{ord(match[0]):04X}]", text[:LONGEST])
    return shown if len(text) <= LONGEST else f"{shown} [… {len(text) - LONGEST} more characters]"


def worst_clauses(
    scenarios: Sequence[Scenario], results: Mapping[str, Sequence[Result]]
) -> list[dict[str, Any]]:
    """The clauses with the highest share of failures, each with up to a few transcripts of different kinds."""
    trained = results.get(MAIN, ())
    tried: Counter[str] = Counter()
    failed: dict[str, list[int]] = {}
    for index, (scenario, result) in enumerate(zip(scenarios, trained, strict=False)):
        for clause in scenario.clauses if result.passed is not None else ():
            tried[clause] += 1
            if not result.passed:
                failed.setdefault(clause, []).append(index)
    order = sorted(failed, key=lambda clause: (-len(failed[clause]) / tried[clause], -tried[clause], clause))
    # A scenario that tests several clauses is shown under the worst of them only.
    told: set[int] = set()
    shown = []
    for clause in order[:CLAUSES]:
        chosen = _varied([index for index in failed[clause] if index not in told], scenarios)
        told |= set(chosen)
        if chosen:
            shown.append(
                {
                    "clause": clause,
                    "failed": len(failed[clause]),
                    "tried": tried[clause],
                    "transcripts": [_transcript(index, scenarios, results) for index in chosen],
                }
            )
    return shown


def _varied(indices: Sequence[int], scenarios: Sequence[Scenario]) -> list[int]:
    """The first of each kind, then the second, so that one template does not fill the page."""
    seen: Counter[tuple[str, ...]] = Counter()
    ranked = []
    for place, index in enumerate(indices):
        scenario = scenarios[index]
        kind = (scenario.family, scenario.setting.value, scenario.transform)
        ranked.append((seen[kind], place, index))
        seen[kind] += 1
    return [index for _, _, index in sorted(ranked)[:TRANSCRIPTS]]


def _transcript(
    index: int, scenarios: Sequence[Scenario], results: Mapping[str, Sequence[Result]]
) -> dict[str, Any]:
    scenario, result = scenarios[index], results[MAIN][index]
    answer = Message.from_data(result.message) if result.message else Message.of("assistant", "")
    return {
        "id": scenario.id,
        "family": scenario.family,
        "setting": scenario.setting.value,
        "transform": scenario.transform,
        "framing": "" if scenario.framing == "plain" else scenario.framing,
        "demand": visible(scenario.demand),
        "turns": [_turn(message) for message in scenario.conversation.messages],
        "answer": _turn(answer),
        "good": _turn(scenario.good[0]) if scenario.good else None,
        "others": [(arm, items[index].passed) for arm, items in results.items() if arm != MAIN],
    }


def _turn(message: Message) -> dict[str, Any]:
    return {
        "role": message.role,
        "recipient": visible(message.recipient or ""),
        "parts": [{"text": visible(part.text), "untrusted": part.untrusted} for part in message.parts],
        "settings": [f"{visible(key)}: {visible(value)}" for key, value in message.settings],
    }
