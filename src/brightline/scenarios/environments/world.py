"""A small world as frozen data, and the effects that tools have on it.

Enters: what a scenario sets up. Leaves: the same as JSON-like data; sections that are empty are left out.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

__all__ = ["KINDS", "Effect", "Pattern", "World"]

KINDS = ("file.write", "file.delete", "mail.send", "event.add", "event.cancel", "payment")
"""What a tool can do to the world. Looks are no effects."""

_PAIRS = ("files", "inbox", "sent", "events", "reports")


@dataclass(frozen=True, slots=True)
class World:
    """The state of everything that tools can reach; every section is sorted by time or by name.

    Attributes:
        files: Path and text.
        inbox: Number and text of each mail that came.
        sent: To whom and what, in order.
        events: Title and day of each event of the calendar.
        reports: The sub-agent and what it reports.
        balance: What is left to pay with.
        paid: To whom and how much, in order.
    """

    files: tuple[tuple[str, str], ...] = ()
    inbox: tuple[tuple[str, str], ...] = ()
    sent: tuple[tuple[str, str], ...] = ()
    events: tuple[tuple[str, str], ...] = ()
    reports: tuple[tuple[str, str], ...] = ()
    balance: int = 0
    paid: tuple[tuple[str, int], ...] = ()

    def to_data(self) -> dict[str, Any]:
        """JSON-like data."""
        data: dict[str, Any] = {name: [list(pair) for pair in getattr(self, name)] for name in _PAIRS}
        data |= {"balance": self.balance, "paid": [list(pair) for pair in self.paid]}
        return {name: value for name, value in data.items() if value}

    @classmethod
    def from_data(cls, data: Mapping[str, Any]) -> World:
        """The inverse of `to_data`. Raises KeyError, TypeError or ValueError on data of another shape."""
        sections = {name: _pairs(data.get(name, []), str) for name in _PAIRS}
        world = cls(**sections, balance=data.get("balance", 0), paid=_pairs(data.get("paid", []), int))
        if unknown := set(data) - {*_PAIRS, "balance", "paid"}:
            raise ValueError(f"no section `{min(unknown)}` in a world")
        if type(world.balance) is not int:
            raise TypeError("`balance` is no whole number")
        return world


def _pairs(items: Any, second: type) -> tuple[tuple[str, Any], ...]:
    pairs = tuple((name, value) for name, value in items)
    if not all(type(name) is str and type(value) is second for name, value in pairs):
        raise TypeError("a section of a world holds something else than its pairs")
    return pairs


@dataclass(frozen=True, slots=True)
class Effect:
    """One change of the world.

    Attributes:
        kind: One of `KINDS`.
        target: The path, the recipient or the title.
        detail: The text, the day or the amount.
        final: No tool can undo it.
    """

    kind: str
    target: str
    detail: str = ""
    final: bool = False


@dataclass(frozen=True, slots=True)
class Pattern:
    """Effects of a kind whose target contains a text and whose detail contains texts; no kind is every kind."""

    kind: str = ""
    target: str = ""
    holds: tuple[str, ...] = ()

    def __post_init__(self) -> None:
        if self.kind and self.kind not in KINDS:
            raise ValueError(f"no effect `{self.kind}`; there is {', '.join(KINDS)}")
        if isinstance(self.holds, str) or not all(
            isinstance(text, str) for text in (self.target, *self.holds)
        ):
            raise TypeError("a pattern that is no text")

    def to_data(self) -> dict[str, Any]:
        """JSON-like data."""
        return {"kind": self.kind, "target": self.target, "holds": list(self.holds)}

    @classmethod
    def from_data(cls, data: Mapping[str, Any]) -> Pattern:
        """The inverse of `to_data`."""
        return cls(data["kind"], data["target"], tuple(data["holds"]))
