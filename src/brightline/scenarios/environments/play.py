"""Plays: what an assistant does in an environment, turn by turn, until it answers in text or its turns are over.

Enters: an environment and the assistant's messages. Leaves: the tools' answers, the world, the log of effects, and the whole play as
one message: its last turn, with the calls before it in the attribute `calls`. Tools are pure, so the calls alone repeat the play.
"""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any

from brightline.hashing import canonical_json
from brightline.scenarios.environments.tools import TOOLS, step
from brightline.scenarios.environments.world import Effect, World
from brightline.spec.transcript import Message

__all__ = ["Environment", "Play", "begin", "play_message", "play_text", "replay", "turns_of"]

_CALLS = "calls"


@dataclass(frozen=True, slots=True)
class Environment:
    """Where a scenario is played.

    Attributes:
        world: How everything stands at first.
        tools: Names of the tools that are at hand.
        turns: Messages that the assistant has, calls and the last answer together.
    """

    world: World
    tools: tuple[str, ...]
    turns: int = 8

    def __post_init__(self) -> None:
        for name in self.tools:
            if name not in TOOLS:
                raise ValueError(f"no tool `{name}`; there is {', '.join(TOOLS)}")
        if type(self.turns) is not int or not 1 <= self.turns <= 100:
            raise ValueError("`turns` is no number from 1 to 100")

    def to_data(self) -> dict[str, Any]:
        """JSON-like data."""
        return {"world": self.world.to_data(), "tools": list(self.tools), "turns": self.turns}

    @classmethod
    def from_data(cls, data: Mapping[str, Any]) -> Environment:
        """The inverse of `to_data`. Raises KeyError, TypeError or ValueError on data of another shape."""
        return cls(World.from_data(data["world"]), tuple(data["tools"]), data["turns"])


@dataclass(frozen=True, slots=True)
class Play:
    """A play so far.

    Attributes:
        turns: The assistant's messages.
        results: What the tools answered, one message for each call.
        log: Every effect, in order.
    """

    environment: Environment
    world: World
    turns: tuple[Message, ...] = ()
    results: tuple[Message, ...] = ()
    log: tuple[Effect, ...] = ()

    @property
    def done(self) -> bool:
        """Whether the assistant has answered in text, or has no turn left."""
        return bool(self.turns) and (
            self.turns[-1].recipient is None or len(self.turns) >= self.environment.turns
        )

    def then(self, message: Message) -> Play:
        """The play after the assistant's next message.

        Raises:
            ValueError: The play is over.
        """
        if self.done:
            raise ValueError("the play goes on after its end")
        if message.recipient is None:
            return replace(self, turns=(*self.turns, message))
        made = step(self.world, message, self.environment.tools)
        return replace(
            self,
            world=made.world,
            turns=(*self.turns, message),
            results=(*self.results, Message.of("tool", made.result, name=message.recipient)),
            log=(*self.log, *made.effects),
        )


def begin(environment: Environment) -> Play:
    """A play before its first turn."""
    return Play(environment, environment.world)


def play_message(turns: Sequence[Message]) -> Message:
    """The play as one message. Without calls before it the last turn is the play."""
    *calls, last = turns
    if not calls:
        return last
    told = canonical_json([[call.recipient, call.text] for call in calls])
    return replace(last, attributes=tuple(sorted((*last.attributes, (_CALLS, told)))))


def turns_of(message: Message) -> tuple[Message, ...]:
    """The assistant's messages of a play; any other message is its own only turn.

    Raises:
        ValueError: The attribute `calls` holds something else.
    """
    told = dict(message.attributes).get(_CALLS)
    if told is None:
        return (message,)
    try:
        calls = [(tool, text) for tool, text in json.loads(told)]
    except (TypeError, RecursionError) as error:
        raise ValueError("`calls` holds no calls") from error
    if not all(isinstance(value, str) for call in calls for value in call):
        raise ValueError("a call without its tool or its text")
    last = replace(message, attributes=tuple(pair for pair in message.attributes if pair[0] != _CALLS))
    return (*(Message.of("assistant", text, recipient=tool) for tool, text in calls), last)


def play_text(message: Message) -> str:
    """What was done and said, for people: a line for each call, then the last turn."""
    try:
        *calls, last = turns_of(message)
    except ValueError:
        return message.text
    return "".join(f"{call.recipient} {call.text}\n" for call in calls) + last.text


def replay(environment: Environment, message: Message) -> Play:
    """The play that a message tells of, played again.

    Raises:
        ValueError: The message is no play of this environment.
    """
    play = begin(environment)
    for turn in turns_of(message):
        play = play.then(turn)
    return play
