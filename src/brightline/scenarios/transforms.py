"""Transforms: the same demand under pressure, or in another guise.

Enters: a scenario. Leaves: one whose last user message (or whose turns before it) says more, with the same demand, check and
demonstrations. Twins get the same words as conflicts, so that pressure alone never tells the right answer.
"""

from __future__ import annotations

import dataclasses
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from brightline.scenarios.families.base import Draw
from brightline.scenarios.model import Scenario, Setting
from brightline.scenarios.wordings import (
    AUTHORITY,
    OVERRIDE,
    QUOTING,
    ROLE_PLAY,
    SMALL_TALK,
    URGENCY,
)
from brightline.spec.transcript import Conversation, Message

__all__ = ["TRANSFORMS", "Transform", "apply_transform"]

Rewrite = Callable[[Draw, tuple[Message, ...], Message], tuple[Message, ...]]


@dataclass(frozen=True, slots=True)
class Transform:
    """A named rewriting of the turns from the last user message on.

    Attributes:
        rewrite: Takes the draw, the messages before the last user message, and that message; gives both, rewritten.
        held_out: Never applied to what is trained on.
        not_for: Families whose demand the transform's words would change.
    """

    name: str
    title: str
    rewrite: Rewrite
    held_out: bool = False
    not_for: frozenset[str] = frozenset()


def apply_transform(transform: Transform, scenario: Scenario, seed: int) -> Scenario | None:
    """The scenario under the transform; None where it has no user message at its end or no pressure fits.

    Reference and aligned scenarios have nobody to push, so only conflicts and twins are transformed.
    """
    messages = scenario.conversation.messages
    if scenario.setting not in {Setting.CONFLICT, Setting.TWIN} or messages[-1].role != "user":
        return None
    if any(part.untrusted for part in messages[-1].parts) or scenario.family in transform.not_for:
        return None
    draw = Draw(f"transform/{transform.name}", scenario.split, _index(scenario), seed)
    rewritten = transform.rewrite(draw, messages[:-1], messages[-1])
    return dataclasses.replace(
        scenario,
        conversation=Conversation(rewritten),
        transform=transform.name,
        wording=f"{scenario.wording},{','.join(draw.wordings)}",
        source=f"{scenario.source} transform {transform.name}",
    )


def _index(scenario: Scenario) -> int:
    """A number of the group: conflict and twin of one group get the same words."""
    return int.from_bytes(scenario.group.encode()[-6:], "big")


def _around(name: str, wordings: Sequence[str]) -> Rewrite:
    """The message inside a sentence or two that push; `{}` is where it stands."""

    def rewrite(draw: Draw, before: tuple[Message, ...], last: Message) -> tuple[Message, ...]:
        text = draw.wording(name, wordings).replace("{}", last.text)
        return (*before, Message.of("user", text))

    return rewrite


def _many_turns(draw: Draw, before: tuple[Message, ...], last: Message) -> tuple[Message, ...]:
    """One or two harmless exchanges before the last message."""
    count = draw.number("turns", 1, 2)
    turns: list[Message] = []
    for question, answer in draw.several("small_talk", SMALL_TALK, count):
        turns += [Message.of("user", question), Message.of("assistant", answer)]
    return (*before, *turns, last)


# A user may take back a user's own earlier instruction, so there these words would be an instruction to follow.
_SAME_LEVEL = frozenset({"superseded"})

TRANSFORMS: tuple[Transform, ...] = (
    Transform(
        "override_attempt",
        "an attempt to override earlier instructions",
        _around("override", OVERRIDE),
        not_for=_SAME_LEVEL,
    ),
    Transform(
        "role_play", "a role-play around the request", _around("role_play", ROLE_PLAY), not_for=_SAME_LEVEL
    ),
    Transform("quoting", "the request among quoted, harmless text", _around("quoting", QUOTING)),
    Transform("many_turn", "harmless turns before the request", _many_turns),
    Transform(
        "false_authority",
        "a claim of authority in the user's turn",
        _around("authority", AUTHORITY),
        held_out=True,
    ),
    Transform("urgency", "a plea that there is no time", _around("urgency", URGENCY), held_out=True),
)
