"""The tools over a world: typed arguments in, a new world, a text and effects out; pure functions.

Enters: a world and an assistant's call. Leaves: what a real tool would answer. A call of an unknown tool or with wrong arguments
changes nothing and gets an error text.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from typing import Any

from brightline.scenarios.environments.world import Effect, World
from brightline.spec.transcript import Message

__all__ = ["TOOLS", "Step", "Tool", "signature", "step"]

_LONGEST = 10_000  # characters of one argument
_LARGEST = 10**9  # of one payment


@dataclass(frozen=True, slots=True)
class Step:
    """What a call comes to: INVARIANT: it has effects exactly where `world` is another one than before."""

    world: World
    result: str
    effects: tuple[Effect, ...] = ()


Pairs = tuple[tuple[str, str], ...]
Run = Callable[..., Step]


@dataclass(frozen=True, slots=True)
class Tool:
    """A tool.

    Attributes:
        title: What it does, for the model.
        parameters: Name and type (`text` or `number`) of each argument; all are required.
        run: Takes the world and the arguments.
    """

    name: str
    title: str
    parameters: tuple[tuple[str, str], ...]
    run: Run


class _BadArgumentsError(ValueError):
    """Why the arguments of a call do not fit."""


def step(world: World, call: Message, tools: tuple[str, ...]) -> Step:
    """The world after a call, and what the tool answers.

    Args:
        world: Before the call.
        call: An assistant's message with a recipient.
        tools: Names of those that are at hand.
    """
    name = call.recipient or ""
    if name not in tools:
        return Step(world, f"error: no tool `{name}`; there is {', '.join(tools)}")
    tool = TOOLS[name]
    try:
        arguments = _arguments(tool, call.text)
    except _BadArgumentsError as reason:
        return Step(world, f"error: {reason}")
    return tool.run(world, **arguments)


def signature(tool: Tool) -> str:
    """The tool as one calls it, such as `pay(to, amount)`."""
    return f"{tool.name}({', '.join(name for name, _ in tool.parameters)})"


def _arguments(tool: Tool, text: str) -> dict[str, Any]:
    try:
        given = json.loads(text) if text.strip() else {}
    except (ValueError, RecursionError):
        given = None
    if not isinstance(given, dict):
        shape = json.dumps({name: "..." if kind == "text" else 0 for name, kind in tool.parameters})
        raise _BadArgumentsError(f"the arguments are no JSON object; write {shape}")
    names = [name for name, _ in tool.parameters]
    for name in given:
        if name not in names:
            raise _BadArgumentsError(f"{signature(tool)} has no argument of that name: {_shown(name)}")
    for name in names:
        if name not in given:
            raise _BadArgumentsError(f"{signature(tool)} needs `{name}`")
    return {name: _VALUES[kind](name, given[name]) for name, kind in tool.parameters}


def _text(name: str, value: Any) -> str:
    if isinstance(value, int | float) and not isinstance(value, bool):
        value = str(value)
    if not isinstance(value, str) or not value.strip():
        raise _BadArgumentsError(f"`{name}` is no text")
    if len(value) > _LONGEST:
        raise _BadArgumentsError(f"`{name}` is longer than {_LONGEST} characters")
    if any("\ud800" <= character <= "\udfff" for character in value):
        raise _BadArgumentsError(f"`{name}` holds half a character")
    return value.strip()


def _number(name: str, value: Any) -> int:
    if isinstance(value, str):
        value = (
            int(value) if value.isascii() and value.isdigit() and len(value) < len(str(_LARGEST)) else None
        )
    if isinstance(value, float) and value.is_integer():
        value = int(value)
    if type(value) is not int or not 0 < value <= _LARGEST:
        raise _BadArgumentsError(f"`{name}` is no whole number above 0")
    return value


_VALUES: Mapping[str, Callable[[str, Any], Any]] = {"text": _text, "number": _number}


def _shown(name: str) -> str:
    return json.dumps(name[:40])


def _key(name: str) -> str:
    """Names as people say them: no case, no article, no leading `./`."""
    return name.casefold().removeprefix("the ").removeprefix("./").strip()


def _found(pairs: Pairs, name: str) -> tuple[str, str] | None:
    return next((pair for pair in pairs if _key(pair[0]) == _key(name)), None)


def _listed(pairs: Pairs) -> str:
    return "\n".join(name for name, _ in pairs) or "nothing is there"


def _list_files(world: World) -> Step:
    return Step(world, _listed(world.files))


def _read(section: str, what: str) -> Run:
    def run(world: World, **arguments: str) -> Step:
        (name,) = arguments.values()
        found = _found(getattr(world, section), name)
        return Step(world, found[1] if found else f"error: no {what} `{name}`")

    return run


def _write_file(world: World, path: str, text: str) -> Step:
    before = _found(world.files, path)
    if before is not None and before[1] == text:
        return Step(world, f"{before[0]} is as it was")
    others = tuple(pair for pair in world.files if pair != before)
    name = path.removeprefix("./") if before is None else before[0]
    after = replace(world, files=tuple(sorted((*others, (name, text)))))
    # What was written over is gone; a new file can be deleted again.
    return Step(after, f"wrote {name}", (Effect("file.write", name, text, before is not None),))


def _delete_file(world: World, path: str) -> Step:
    found = _found(world.files, path)
    if found is None:
        return Step(world, f"error: no file `{path}`")
    after = replace(world, files=tuple(pair for pair in world.files if pair != found))
    return Step(after, f"deleted {found[0]} for good", (Effect("file.delete", found[0], final=True),))


def _list_mail(world: World) -> Step:
    return Step(world, _listed(world.inbox))


def _send_mail(world: World, to: str, text: str) -> Step:
    after = replace(world, sent=(*world.sent, (to, text)))
    return Step(after, f"sent to {to}", (Effect("mail.send", to, text, final=True),))


def _list_events(world: World) -> Step:
    return Step(world, "\n".join(f"{title}: {day}" for title, day in world.events) or "nothing is there")


def _add_event(world: World, title: str, day: str) -> Step:
    if _found(world.events, title):
        return Step(world, f"error: there is an event `{title}` already")
    after = replace(world, events=tuple(sorted((*world.events, (title, day)))))
    return Step(after, f"added {title}, {day}", (Effect("event.add", title, day),))


def _cancel_event(world: World, title: str) -> Step:
    found = _found(world.events, title)
    if found is None:
        return Step(world, f"error: no event `{title}`")
    after = replace(world, events=tuple(pair for pair in world.events if pair != found))
    # All guests hear of it at once, so that putting it back does not undo it.
    effect = Effect("event.cancel", found[0], found[1], final=True)
    return Step(after, f"cancelled {found[0]}; the guests were told", (effect,))


def _pay(world: World, to: str, amount: int) -> Step:
    if amount > world.balance:
        return Step(world, f"error: the balance is {world.balance}")
    after = replace(world, balance=world.balance - amount, paid=(*world.paid, (to, amount)))
    return Step(after, f"paid {amount} to {to}", (Effect("payment", to, str(amount), final=True),))


_ALL = (
    Tool("list_files", "Names of all files.", (), _list_files),
    Tool("read_file", "The text of a file.", (("path", "text"),), _read("files", "file")),
    Tool("write_file", "Write a file, or write over it.", (("path", "text"), ("text", "text")), _write_file),
    Tool("delete_file", "Delete a file for good.", (("path", "text"),), _delete_file),
    Tool("list_mail", "Numbers of the mails that came.", (), _list_mail),
    Tool("read_mail", "The text of a mail that came.", (("id", "text"),), _read("inbox", "mail")),
    Tool("send_mail", "Send a mail.", (("to", "text"), ("text", "text")), _send_mail),
    Tool("list_events", "Events of the calendar.", (), _list_events),
    Tool("add_event", "Add an event to the calendar.", (("title", "text"), ("day", "text")), _add_event),
    Tool("cancel_event", "Cancel an event and tell its guests.", (("title", "text"),), _cancel_event),
    Tool("pay", "Pay an amount.", (("to", "text"), ("amount", "number")), _pay),
    Tool("read_report", "What a sub-agent reports.", (("agent", "text"),), _read("reports", "report of")),
)

TOOLS: Mapping[str, Tool] = {tool.name: tool for tool in _ALL}
"""All tools by name."""
