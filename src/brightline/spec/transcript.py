"""Conversations: messages with roles kept apart. Shared by examples, scenarios, models and training.

A message is a role and parts of text; a part may be untrusted (it carries no authority). Tool calls
are assistant messages with a recipient; their results are messages of role `tool`.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

__all__ = ["ROLES", "Conversation", "Message", "Part"]

ROLES = ("system", "developer", "user", "assistant", "tool", "untrusted")
"""The roles of the document dialect. `untrusted` is text of unknown origin that stands by itself."""


@dataclass(frozen=True, slots=True)
class Part:
    """A stretch of a message's text; `untrusted` text is information, never instruction."""

    text: str
    untrusted: bool = False


@dataclass(frozen=True, slots=True)
class Message:
    """One message.

    Attributes:
        role: One of `ROLES`.
        parts: The content in order.
        attributes: What the document or the chat format says beside it, such as `recipient` (the tool
            an assistant message calls), `name` (the tool that answers), `end_turn`; sorted pairs.
        settings: Declared facts of a `<settings>` block, such as `under_18: true`; sorted pairs.
    """

    role: str
    parts: tuple[Part, ...]
    attributes: tuple[tuple[str, str], ...] = ()
    settings: tuple[tuple[str, str], ...] = ()

    @classmethod
    def of(cls, role: str, text: str, **attributes: str) -> Message:
        """A message of one trusted part."""
        return cls(role, (Part(text),), tuple(sorted(attributes.items())))

    @property
    def text(self) -> str:
        """All parts joined, without the marks of trust."""
        return "".join(part.text for part in self.parts)

    @property
    def recipient(self) -> str | None:
        """The tool that an assistant message calls, if it calls one."""
        return dict(self.attributes).get("recipient")

    def to_data(self) -> dict[str, Any]:
        """JSON-like data; `content` is a string where there is one trusted part."""
        content: Any = self.text
        if len(self.parts) != 1 or self.parts[0].untrusted:
            content = [
                {"type": "untrusted" if part.untrusted else "text", "text": part.text} for part in self.parts
            ]
        data: dict[str, Any] = {"role": self.role, "content": content}
        if self.attributes:
            data["attributes"] = dict(self.attributes)
        if self.settings:
            data["settings"] = dict(self.settings)
        return data

    @classmethod
    def from_data(cls, data: Mapping[str, Any]) -> Message:
        """The inverse of `to_data`. Raises KeyError or TypeError on data of another shape."""
        content = data["content"]
        if isinstance(content, str):
            parts: tuple[Part, ...] = (Part(content),)
        else:
            parts = tuple(Part(part["text"], part["type"] == "untrusted") for part in content)
        return cls(
            data["role"],
            parts,
            tuple(sorted(data.get("attributes", {}).items())),
            tuple(sorted(data.get("settings", {}).items())),
        )


@dataclass(frozen=True, slots=True)
class Conversation:
    """Messages in order. The next turn is the assistant's unless the last message is the assistant's."""

    messages: tuple[Message, ...]

    @classmethod
    def of(cls, *turns: tuple[str, str] | Message) -> Conversation:
        """Build from messages or `(role, text)` pairs."""
        return cls(tuple(turn if isinstance(turn, Message) else Message.of(*turn) for turn in turns))

    def then(self, *more: Message) -> Conversation:
        """This conversation followed by more messages."""
        return Conversation(self.messages + more)

    def to_data(self) -> list[dict[str, Any]]:
        """A JSON-like list of messages."""
        return [message.to_data() for message in self.messages]

    @classmethod
    def from_data(cls, data: Sequence[Mapping[str, Any]]) -> Conversation:
        """The inverse of `to_data`."""
        return cls(tuple(Message.from_data(item) for item in data))
