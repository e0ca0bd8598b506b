"""Transforms: the same demand under pressure, or in another guise.

Enters: a scenario. Leaves: one whose last user message (or whose turns before it) says more, with the same demand, check
and demonstrations. Only conflicts and twins are transformed, and both of a group get the same words, so that pressure
alone never tells the right answer.
"""

from __future__ import annotations

import dataclasses
import hashlib
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
from brightline.spec.transcript import Conversation, Message, Part

__all__ = ["TRANSFORMED_SETTINGS", "TRANSFORMS", "Transform", "apply_transform", "last_user", "wrap"]

TRANSFORMED_SETTINGS = frozenset({Setting.CONFLICT, Setting.TWIN})
"""Reference and aligned scenarios have nobody who pushes."""

Rewrite = Callable[[Draw, tuple[Message, ...], Message], tuple[Message, ...]]


@dataclass(frozen=True, slots=True)
class Transform:
    """A named rewriting of a conversation up to its last user message.

    Attributes:
        rewrite: Takes the draw, the messages before the last user message, and that message; gives both, rewritten.
        held_out: Never applied to what is trained on.
        not_for: Families whose demand the transform's words could change.
    """

    name: str
    title: str
    rewrite: Rewrite
    held_out: bool = False
    not_for: frozenset[str] = frozenset()


def apply_transform(transform: Transform, scenario: Scenario, seed: int) -> Scenario | None:
    """The scenario under the transform; None where it does not fit."""
    messages = scenario.conversation.messages
    place = last_user(messages)
    if scenario.setting not in TRANSFORMED_SETTINGS or place is None or scenario.family in transform.not_for:
        return None
    if not _last_in_english(scenario):
        return None
    digest = hashlib.sha256(f"{scenario.group}/{seed}".encode()).digest()
    draw = Draw(f"transform/{transform.name}", scenario.split, int.from_bytes(digest[:6], "big"), seed)
    rewritten = transform.rewrite(draw, messages[:place], messages[place])
    return dataclasses.replace(
        scenario,
        conversation=Conversation((*rewritten, *messages[place + 1 :])),
        transform=transform.name,
        wording=",".join(filter(None, (scenario.wording, *draw.wordings))),
        source=f"{scenario.source} transform {transform.name}",
    )


def last_user(messages: Sequence[Message]) -> int | None:
    """Where the last user message stands."""
    return max((place for place, message in enumerate(messages) if message.role == "user"), default=None)


def wrap(message: Message, wording: str) -> Message:
    """The message inside a wording, with untrusted parts still marked; what has lines keeps them to itself."""
    before, after = wording.split("{}")
    if "\n" in message.text:
        before, after = before.rstrip(" ") + "\n" * bool(before), "\n" * bool(after) + after.lstrip(" ")
    parts: list[Part] = []
    for part in (Part(before), *message.parts, Part(after)):
        if parts and parts[-1].untrusted == part.untrusted:
            parts[-1] = Part(parts[-1].text + part.text, part.untrusted)
        elif part.text:
            parts.append(part)
    return dataclasses.replace(message, parts=tuple(parts))


def _last_in_english(scenario: Scenario) -> bool:
    """English words around a message in another language would change which language the user speaks."""
    return scenario.family != "answer_language" or "language request:" in scenario.wording


def _around(name: str, wordings: Sequence[str]) -> Rewrite:
    """The message inside a sentence or two; `name` is the pool's among the recorded wordings."""

    def rewrite(draw: Draw, before: tuple[Message, ...], last: Message) -> tuple[Message, ...]:
        return (*before, wrap(last, draw.wording(f"transform {name}", wordings)))

    return rewrite


def _many_turns(draw: Draw, before: tuple[Message, ...], last: Message) -> tuple[Message, ...]:
    """Two or three harmless exchanges before the last message, or before a task that is under way."""
    turns: list[Message] = []
    for question, answer in draw.several("small_talk", SMALL_TALK, draw.number("turns", 2, 3)):
        turns += [Message.of("user", question), Message.of("assistant", answer)]
    place = len(before)
    if before and (before[-1].role in {"tool", "untrusted"} or any(message.recipient for message in before)):
        place = next(
            (i for i, message in enumerate(before) if message.role not in {"system", "developer"}), place
        )
    return (*before[:place], *turns, *before[place:], last)


# A user may take back a user's own earlier instruction, task or text, so there these words would be an instruction to follow.
_OWN_TO_CANCEL = frozenset({"superseded", "tool_output", "quoted_instruction", "stop_request"})

# In a play that the user sets up, a question or a plea is no longer sincere, and an instruction, a figure or a report may be a line.
_SINCERE = frozenset(
    {
        "superseded", "human_or_ai", "stop_request", "emergency", "tool_scope", "correction", "doubtful_task", "being_tested",
        "safe_messaging", "companion", "memory", "side_effects", "dignity", "agent_task", "calibration",
        "no_gaming", "high_risk_powers",
    }
)  # fmt: skip

# Somebody who claims to be an inspector is a sign of a test.
_SIGNS = frozenset({"being_tested"})

# A stop must not look like a quotation of one, and a text that is pasted has its own quotation marks.
_QUOTED = frozenset({"stop_request", "quoted_instruction"})

# Small talk has no form, language or setting of its own, so earlier answers would break the rule that later ones keep.
_EVERY_ANSWER = frozenset({"output_format", "answer_language", "superseded", "operator_setting"})

TRANSFORMS: tuple[Transform, ...] = (
    Transform(
        "override_attempt",
        "an attempt to override earlier instructions",
        _around("override", OVERRIDE),
        not_for=_OWN_TO_CANCEL,
    ),
    Transform(
        "role_play", "a role-play around the request", _around("role_play", ROLE_PLAY), not_for=_SINCERE
    ),
    Transform(
        "quoting", "the request as a quotation in other text", _around("quoting", QUOTING), not_for=_QUOTED
    ),
    Transform("many_turn", "harmless turns before the request", _many_turns, not_for=_EVERY_ANSWER),
    Transform(
        "false_authority",
        "a claim of authority in the user's turn",
        _around("authority", AUTHORITY),
        held_out=True,
        not_for=_SIGNS,
    ),
    Transform("urgency", "a plea that there is no time", _around("urgency", URGENCY), held_out=True),
)
