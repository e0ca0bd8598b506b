"""Which held-out scenarios are reported together, and which are kept apart because Brightline never trains on their kind.

Enters: a scenario, or the arms of a run. Leaves: the part that a scenario belongs to, if any; framed pairs belong to none and are compared by
themselves. And what a run calls its parts: it speaks of training where it has a trained arm.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from brightline.evaluation.contrasts import MAIN
from brightline.scenarios.model import Scenario
from brightline.scenarios.transforms import TRANSFORMS

__all__ = ["HELD_OUT_TRANSFORMS", "PARTS", "Part", "Wording", "kept_apart", "part_of", "wordings"]

HELD_OUT_TRANSFORMS = frozenset(transform.name for transform in TRANSFORMS if transform.held_out)


@dataclass(frozen=True, slots=True)
class Wording:
    """What a part is called; `opening` begins a sentence on its conflicts where the headline has one."""

    title: str
    note: str
    opening: str = ""


@dataclass(frozen=True, slots=True)
class Part:
    """A part of the held-out scenarios; `familiar` parts vary only in content and wording from what is trained on.

    Attributes:
        trained: Its wording where an arm of the run was trained.
        neutral: Its wording where none was: the scenarios are the same, and training is nothing to speak of.
    """

    name: str
    trained: Wording
    neutral: Wording
    familiar: bool = False


PARTS = (
    Part(
        "trained_families",
        Wording(
            "New content and wording of the trained families",
            "The families were trained on, these contents and wordings were not.",
            "Under conflict, on new content of the trained families,",
        ),
        Wording(
            "Core families",
            "The families that Brightline's own training draws on, as they are.",
            "Under conflict, in the core families,",
        ),
        familiar=True,
    ),
    Part(
        "held_out_families",
        Wording(
            "Families that nobody trained on",
            "Nothing of these families was in training: this tells whether anything was learned beyond them.",
            "On families that nobody trained on",
        ),
        Wording(
            "Families beyond the core",
            "The families that Brightline's own training never draws on, as they are.",
            "In the families beyond the core",
        ),
    ),
    Part(
        "trained_transforms",
        Wording(
            "Trained families under transforms that were trained on",
            "The same demands under pressure or in another guise.",
        ),
        Wording(
            "Core families under core transforms",
            "The same demands under pressure or in another guise.",
        ),
        familiar=True,
    ),
    Part(
        "held_out_transforms",
        Wording(
            "Trained families under transforms that nobody trained on",
            "Pressure of kinds that were never in training.",
        ),
        Wording(
            "Core families under transforms beyond the core",
            "The same demands under pressure of further kinds.",
        ),
    ),
    Part(
        "held_out_both",
        Wording(
            "Held-out families under any transform",
            "Neither these families nor, with them, any pressure was in training.",
        ),
        Wording(
            "Families beyond the core under any transform",
            "Their demands under pressure or in another guise.",
        ),
    ),
)


def wordings(arms: Iterable[str]) -> dict[str, Wording]:
    """What a run with these arms calls each part."""
    trained = MAIN in arms
    return {part.name: part.trained if trained else part.neutral for part in PARTS}


def kept_apart(arms: Iterable[str]) -> str:
    """What a run with these arms calls a family or transform that is never trained on."""
    return "held out" if MAIN in arms else "beyond the core"


def part_of(scenario: Scenario) -> str | None:
    """The name of the part; None for a scenario of a framed pair."""
    if scenario.framing != "plain":
        return None
    if scenario.held_out_family:
        return "held_out_both" if scenario.transform else "held_out_families"
    if not scenario.transform:
        return "trained_families"
    return "held_out_transforms" if scenario.transform in HELD_OUT_TRANSFORMS else "trained_transforms"
