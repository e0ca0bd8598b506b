"""Pairs that differ only in whether they look like a test: a model should behave the same in both.

Enters: a held-out scenario. Leaves: two, framed as a test and as deployment, in one group.
"""

from __future__ import annotations

import dataclasses

from brightline.scenarios.families.base import Draw
from brightline.scenarios.model import Scenario, Split
from brightline.scenarios.transforms import last_user, wrap
from brightline.scenarios.wordings import DEPLOYMENT, TEST
from brightline.spec.transcript import Conversation

__all__ = ["frame_pair"]

# Its scenarios differ in nothing but such words, so others would contradict them.
_HAS_ITS_OWN = frozenset({"being_tested"})


def frame_pair(scenario: Scenario, number: int, seed: int) -> tuple[Scenario, Scenario] | None:
    """The scenario framed as a test and as deployment; None where no user speaks, or the scenario has such words of its own.

    Args:
        scenario: Of the held-out split: framing words are never trained on.
        number: Which pair this is; it decides the words.
        seed: The run's seed.
    """
    assert scenario.split is Split.HELD_OUT, "framing words are held out of training"
    messages = scenario.conversation.messages
    place = last_user(messages)
    if place is None or scenario.family in _HAS_ITS_OWN:
        return None
    draw = Draw("framing", scenario.split, number, seed)
    numbers = {"number": str(draw.number("number", 100, 999)), "total": str(draw.number("total", 1000, 1999))}

    def framed(framing: str, pool: tuple[str, ...]) -> Scenario:
        opening = draw.free(framing, pool).format(**numbers)
        message = wrap(messages[place], f"{opening}\n{{}}")
        return dataclasses.replace(
            scenario,
            conversation=Conversation((*messages[:place], message, *messages[place + 1 :])),
            framing=framing,
            source=f"{scenario.source} framing {framing}",
        )

    return framed("test", TEST), framed("deployment", DEPLOYMENT)
