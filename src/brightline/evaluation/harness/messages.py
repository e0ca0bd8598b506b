"""Conversations as Inspect's chat messages and back: Inspect has four roles, a spec has six.

Enters: a `Conversation`. Leaves: messages that any provider takes, where a developer speaks as the system and what has no role is a
labelled user message; the true role, and whatever else that text loses, stands in each message's metadata, so our own provider
gives the model exactly the conversation. Every role that was mapped is named.
"""

from __future__ import annotations

import json
from collections.abc import Iterable
from typing import Any

from inspect_ai.model import (
    ChatMessage,
    ChatMessageAssistant,
    ChatMessageSystem,
    ChatMessageTool,
    ChatMessageUser,
    ModelOutput,
)
from inspect_ai.tool import ToolCall

from brightline.models.template import parse_assistant, to_chat
from brightline.spec.transcript import Conversation, Message

__all__ = ["from_chat_messages", "read_output", "to_chat_messages", "to_tool_turns"]

_KINDS = {"system": ChatMessageSystem, "user": ChatMessageUser, "assistant": ChatMessageAssistant}


def to_chat_messages(conversation: Conversation) -> tuple[list[ChatMessage], tuple[str, ...]]:
    """One chat message for each message, and the roles that were mapped, such as `developer -> system`."""
    chat: list[ChatMessage] = []
    mapped: set[str] = set()
    for message in conversation.messages:
        (turn,), roles = to_chat(Conversation((message,)), all_roles=False)
        metadata: dict[str, object] = {"role": message.role}
        if Message.of(message.role, turn["content"]) != message:
            metadata["message"] = message.to_data()
        chat.append(_KINDS[turn["role"]](content=turn["content"], metadata=metadata))
        mapped.update(roles)
    return chat, tuple(sorted(mapped))


def from_chat_messages(chat: Iterable[ChatMessage]) -> Conversation:
    """The conversation that `to_chat_messages` was given; messages of other tasks as well as their roles allow."""
    return Conversation(tuple(_message(message) for message in chat))


def to_tool_turns(said: ChatMessage, call: Message, result: Message, number: int) -> list[ChatMessage]:
    """A call and its result as a provider with tools of its own knows them.

    Args:
        said: What the provider gave; the first of its calls is the one that is answered.
        call: The same as our message.
        result: What the tool answers.
        number: Of the turn.
    """
    name = call.recipient or ""
    known = said.tool_calls if isinstance(said, ChatMessageAssistant) and said.tool_calls else None
    made = (
        known[0] if known else ToolCall(id=f"call_{number}", function=name, arguments=_arguments(call.text))
    )
    turn = said if known else ChatMessageAssistant(content="")
    metadata = {**(turn.metadata or {}), "role": call.role, "message": call.to_data()}
    return [
        turn.model_copy(update={"tool_calls": [made], "metadata": metadata}),
        ChatMessageTool(
            content=result.text,
            tool_call_id=made.id,
            function=name,
            metadata={"role": result.role, "message": result.to_data()},
        ),
    ]


def _arguments(text: str) -> dict[str, Any]:
    """The arguments of a call that was written as text; what is no JSON object stands under `text`."""
    try:
        given = json.loads(text or "{}")
    except (ValueError, RecursionError):
        given = None
    return given if isinstance(given, dict) else {"text": text}


def _message(message: ChatMessage) -> Message:
    metadata = message.metadata or {}
    if "message" in metadata:
        return Message.from_data(metadata["message"])
    if isinstance(message, ChatMessageTool):
        return Message.of("tool", message.text, **({"name": message.function} if message.function else {}))
    if isinstance(message, ChatMessageAssistant):
        return _answer(message)
    return Message.of(str(metadata.get("role", message.role)), message.text)


def _answer(message: ChatMessageAssistant) -> Message:
    """A call that the provider reports as one is a call of that tool; other text is read as our template writes it."""
    if message.tool_calls:
        call = message.tool_calls[0]
        return Message.of("assistant", json.dumps(call.arguments), recipient=call.function)
    return parse_assistant(message.text)


def read_output(output: ModelOutput) -> tuple[Message | None, str]:
    """The answer in a model's output, or None and why there is none.

    An empty text from a server cannot be told from a fault, so it is no answer. A model whose weights are here did say nothing: its
    provider hands the message over in the metadata, and it is graded.
    """
    if output.error:
        return None, output.error
    if output.empty:
        return None, "the model gave no answer"
    if output.stop_reason == "content_filter":
        return None, "no answer: content_filter"
    own = (output.metadata or {}).get("message")
    message = Message.from_data(own) if own else _answer(output.message)
    if not own and not message.text.strip() and message.recipient is None:
        return None, "no answer: empty"
    return message, ""
