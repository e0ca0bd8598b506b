"""How a conversation becomes text: one chat template for every arm and for training, and its roles.

Enters: a `Conversation`. Leaves: role and content pairs that the template renders, and the assistant's text back
as a `Message`. A model that was not trained with this template knows fewer roles; what it lacks is mapped and named.
"""

from __future__ import annotations

import re

from brightline.spec.transcript import Conversation, Message

__all__ = ["CHAT_TEMPLATE", "END_OF_TURN", "knows_all_roles", "message_text", "parse_assistant", "to_chat"]

MARKER = "brightline chat 1"
END_OF_TURN = "<|im_end|>"

CHAT_TEMPLATE = (
    "{#- " + MARKER + " -#}"
    "{%- for message in messages -%}"
    "{{ '<|im_start|>' + message['role'] + '\n' + message['content'] + '<|im_end|>\n' }}"
    "{%- endfor -%}"
    "{%- if add_generation_prompt -%}{{ '<|im_start|>assistant\n' }}{%- endif -%}"
)
"""ChatML for system, developer, user, assistant, tool and untrusted; it adds no message of its own."""

_CALL = re.compile(r"\s*<call:([\w.\-]{1,64})>[ \t]*(.*)", re.DOTALL)
_PARENT_ROLES = {"developer": "system", "tool": "user", "untrusted": "user"}
_CONTROL = re.compile(r"<\|(?=(?:im_start|im_end|endoftext)\|>)")
_CLOSING = re.compile(r"</(?=\s*untrusted\s*>)", re.IGNORECASE)


def knows_all_roles(template: str | None) -> bool:
    """Whether a model's own template is ours, so that it was trained with all six roles."""
    return template is not None and MARKER in template


def message_text(message: Message) -> str:
    """The content of one message as the model reads it: untrusted parts and settings in tags, calls by name.

    INVARIANT: no content can end its turn, open another one, or leave the tag of untrusted text; what would is broken up.
    """
    pieces = []
    if message.settings:
        lines = "\n".join(f"{key}: {value}" for key, value in message.settings)
        pieces.append(f"<settings>\n{lines}\n</settings>\n")
    pieces += [_untrusted(part.text) if part.untrusted else part.text for part in message.parts]
    text = "".join(pieces).strip()
    if message.role == "assistant" and message.recipient:
        text = f"<call:{message.recipient}> {text}"
    return _CONTROL.sub("< |", text)


def _untrusted(text: str) -> str:
    inside = _CLOSING.sub(r"<\\/", text.strip("\n"))
    return f"<untrusted>\n{inside}\n</untrusted>"


def parse_assistant(text: str) -> Message:
    """The assistant's turn from what the model wrote; `<call:NAME> arguments` is a call of that tool."""
    match = _CALL.fullmatch(text)
    if match is None:
        return Message.of("assistant", text.strip())
    return Message.of("assistant", match[2].strip(), recipient=match[1])


def to_chat(conversation: Conversation, *, all_roles: bool) -> tuple[list[dict[str, str]], tuple[str, ...]]:
    """Role and content pairs for the template, and the roles that had to be mapped.

    Without `all_roles` a developer's message becomes a system message (neighbours of one role are joined, as
    such models expect one system message first) and a tool's result becomes a labelled user message.
    """
    chat: list[dict[str, str]] = []
    mapped: set[str] = set()
    for message in conversation.messages:
        role, text = message.role, message_text(message)
        if not all_roles and role in _PARENT_ROLES:
            mapped.add(f"{role} -> {_PARENT_ROLES[role]}")
            if role == "tool":
                text = f"Tool result:\n{text}"
            elif role == "untrusted":
                text = _untrusted(text)
            role = _PARENT_ROLES[role]
        if not all_roles and chat and chat[-1]["role"] == role and role != "assistant":
            chat[-1]["content"] += "\n\n" + text
        else:
            chat.append({"role": role, "content": text})
    return chat, tuple(sorted(mapped))
