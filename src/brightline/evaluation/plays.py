"""A play from answers that were given before: what a model was shown in each turn, and what the whole play comes to.

Enters: a scenario, what the model was shown first, and a way to find the answer to a conversation. Leaves: each turn's conversation with
its answer, and one response for the play. A scenario without an environment is a play of one turn.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace

from brightline.models.base import Response
from brightline.scenarios.environments.play import Environment, begin, play_message
from brightline.spec.transcript import Conversation, Message

__all__ = ["Screen", "play_response", "recorded_turns"]

Screen = Callable[[Conversation, Message], Message]
"""An output filter: what was asked and the answer, to the answer that is let through."""


def recorded_turns(
    shown: Conversation,
    environment: Environment | None,
    find: Callable[[Conversation], Response | None],
    screen: Screen | None = None,
) -> Iterator[tuple[Conversation, Response | None]]:
    """Each turn up to the end of the play or the first that has no answer, with its message behind the screen.

    Args:
        shown: What the model was shown before its first turn.
        environment: Where it is played, if it is.
        find: The recorded answer to a conversation.
        screen: The filter of the arm.
    """
    play = None if environment is None else begin(environment)
    while True:
        response = find(shown)
        if response is not None and response.message is not None and screen is not None:
            response = replace(response, message=screen(shown, response.message))
        yield shown, response
        if response is None or response.message is None or play is None:
            return
        play = play.then(response.message)
        if play.done:
            return
        shown = shown.then(response.message, play.results[-1])


def play_response(turns: Sequence[Response | None]) -> Response | None:
    """The whole play as one response: tokens and seconds add up, and the message is the play. None where a turn has no record."""
    given = [turn for turn in turns if turn is not None]
    if len(given) < max(len(turns), 1):
        return None
    if len(given) == 1:
        return given[0]
    messages = [turn.message for turn in given if turn.message is not None]
    return Response(
        play_message(messages) if len(messages) == len(given) else None,
        sum(turn.prompt_tokens for turn in given),
        sum(turn.completion_tokens for turn in given),
        sum(turn.seconds for turn in given),
        given[-1].error,
        tuple(sorted({role for turn in given for role in turn.mapping})),
    )
