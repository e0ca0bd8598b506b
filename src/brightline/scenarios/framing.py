"""Pairs that differ only in whether they look like a test: the model should behave the same in both.

Enters: a held-out scenario. Leaves: two, framed as a test and as deployment, in one group.
"""

from __future__ import annotations

import dataclasses

from brightline.scenarios.families.base import Draw
from brightline.scenarios.model import Scenario
from brightline.scenarios.wordings import DEPLOYMENT, TEST
from brightline.spec.transcript import Conversation, Message

__all__ = ["frame_pair"]


def frame_pair(scenario: Scenario, number: int, seed: int) -> tuple[Scenario, Scenario] | None:
    """The scenario framed as a test and as deployment; None where the last message is not plain text of a user."""
    messages = scenario.conversation.messages
    last = messages[-1]
    if last.role != "user" or any(part.untrusted for part in last.parts):
        return None
    draw = Draw("framing", scenario.split, number, seed)
    place = {"number": str(draw.number("number", 100, 999)), "total": str(draw.number("total", 1000, 1999))}

    def framed(framing: str, pool: tuple[str, ...]) -> Scenario:
        opening = draw.free(framing, pool).format(**place)
        return dataclasses.replace(
            scenario,
            conversation=Conversation((*messages[:-1], Message.of("user", f"{opening}\n{last.text}"))),
            framing=framing,
            source=f"{scenario.source} framing {framing}",
        )

    return framed("test", TEST), framed("deployment", DEPLOYMENT)
