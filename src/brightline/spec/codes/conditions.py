"""Findings about conditions: what does not parse and what does not type-check.

Enters: the names that go into a message. Leaves: diagnostics BL060 to BL069.
"""

from __future__ import annotations

from collections.abc import Iterable

from brightline.diagnostics import Severity
from brightline.spec.codes.registry import Text, finding, listed, suggest

__all__ = [
    "behaviour_not_readable",
    "not_a_value",
    "not_on_scale",
    "syntax",
    "unknown_name",
    "unordered",
    "wrong_type",
]


@finding("BL060", Severity.ERROR)
def syntax(message: str, help: str) -> Text:
    """A condition cannot be read.

    Conditions consist of comparisons (`==`, `!=`, `<`, `<=`, `>`, `>=`), `name in [a, b]`, `name not in
    [a, b]`, `true`, `false`, joined with `not`, `and`, `or` and parentheses. The name comes first, the value
    after it. A name alone means that it is true.

        platform == "adult" and not (persona > off or age_band in ["child", "teen"])
    """
    return Text(message, help)


@finding("BL061", Severity.ERROR)
def unknown_name(name: str, known: Iterable[str]) -> Text:
    """A condition names neither a fact nor a behaviour.

    Facts are declared in the front matter, behaviours in `behavior` blocks.
    """
    return Text(
        f"`{name}` is neither a fact nor a behaviour",
        suggest(name, known, "declare it under `facts` in the front matter"),
    )


@finding("BL062", Severity.ERROR)
def not_on_scale(name: str, value: str, scale: Iterable[str]) -> Text:
    """A condition compares a behaviour with a value that is not on its scale."""
    scale = list(scale)
    return Text(
        f"`{value}` is not on the scale of `{name}`", suggest(value, scale, f"the scale is {listed(scale)}")
    )


@finding("BL063", Severity.ERROR)
def wrong_type(name: str, type: str, value: object) -> Text:
    """A condition compares a fact with a value of another type.

    Booleans compare with `true` and `false`, integers with numbers, strings and enums with quoted text. One
    name cannot be compared with another.
    """
    shown = {True: "true", False: "false"}[value] if isinstance(value, bool) else value
    example = {"boolean": "`true` or `false`", "integer": "a number such as `18`"}.get(
        type, 'text such as `"adult"`'
    )
    return Text(
        f"`{name}` is of type {type} and cannot be compared with `{shown}`", f"compare it with {example}"
    )


@finding("BL064", Severity.ERROR)
def not_a_value(name: str, value: object, values: Iterable[object]) -> Text:
    """A condition compares a fact with a value it never has."""
    texts = [str(item) for item in values]
    return Text(
        f"`{value}` is not a value of the fact `{name}`",
        suggest(str(value), texts, f"the values are {listed(texts)}"),
    )


@finding("BL065", Severity.ERROR)
def unordered(name: str, type: str, operator: str) -> Text:
    """A condition orders a fact that has no order.

    `<`, `<=`, `>` and `>=` compare integers and the values of a behaviour's scale.
    """
    return Text(f"`{operator}` does not apply to `{name}`, which is of type {type}", "use `==`, `!=` or `in`")


@finding("BL066", Severity.ERROR)
def behaviour_not_readable(name: str) -> Text:
    """The condition of a right reads a behaviour.

    Rights depend on facts alone; if they depended on values of behaviours, the result could depend on the
    order in which behaviours are resolved. Interactions between behaviours are rules.
    """
    return Text(
        f"a right cannot depend on the behaviour `{name}`", "use facts here, and a `rule` for interactions"
    )
