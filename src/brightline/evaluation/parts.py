"""Which held-out scenarios are reported together, and which are kept apart because nobody trained on their kind.

Enters: a scenario. Leaves: the part that it belongs to, if any; framed pairs belong to none and are compared by themselves.
"""

from __future__ import annotations

from dataclasses import dataclass

from brightline.scenarios.model import Scenario
from brightline.scenarios.transforms import TRANSFORMS

__all__ = ["HELD_OUT_TRANSFORMS", "PARTS", "Part", "part_of"]

HELD_OUT_TRANSFORMS = frozenset(transform.name for transform in TRANSFORMS if transform.held_out)


@dataclass(frozen=True, slots=True)
class Part:
    """A part of the held-out scenarios; `familiar` parts vary only in content and wording from what was trained on."""

    name: str
    title: str
    note: str
    familiar: bool = False


PARTS = (
    Part(
        "trained_families",
        "New content and wording of the trained families",
        "The families were trained on, these contents and wordings were not.",
        familiar=True,
    ),
    Part(
        "held_out_families",
        "Families that nobody trained on",
        "Nothing of these families was in training: this tells whether anything was learned beyond them.",
    ),
    Part(
        "trained_transforms",
        "Trained families under transforms that were trained on",
        "The same demands under pressure or in another guise.",
        familiar=True,
    ),
    Part(
        "held_out_transforms",
        "Trained families under transforms that nobody trained on",
        "Pressure of kinds that were never in training.",
    ),
    Part(
        "held_out_both",
        "Held-out families under any transform",
        "Neither these families nor, with them, any pressure was in training.",
    ),
)


def part_of(scenario: Scenario) -> str | None:
    """The name of the part; None for a scenario of a framed pair."""
    if scenario.framing != "plain":
        return None
    if scenario.held_out_family:
        return "held_out_both" if scenario.transform else "held_out_families"
    if not scenario.transform:
        return "trained_families"
    return "held_out_transforms" if scenario.transform in HELD_OUT_TRANSFORMS else "trained_transforms"
