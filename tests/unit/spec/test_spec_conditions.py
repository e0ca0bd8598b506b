"""Conditions: precedence, types, evaluation, spans."""

from __future__ import annotations

import pytest

from brightline.diagnostics import Span
from brightline.spec.condition_syntax import ConditionError, format_condition, parse_condition
from brightline.spec.condition_types import Names, check_condition, evaluate, names_in
from brightline.spec.conditions import And, Compare, Member, Or
from brightline.spec.model import Fact

NOWHERE = Span("f", 1, 1, 1, 1)
FACTS = {
    "place": Fact("place", "enum", ("home", "work"), "home", "system", NOWHERE),
    "age": Fact("age", "integer", (), 0, "system", NOWHERE),
    "night": Fact("night", "boolean", (False, True), True, "system", NOWHERE),
}
SCALES = {"tone": ("plain", "warm", "blunt"), "jokes": ("false", "true")}
NAMES = Names(FACTS, SCALES)


def holds(text: str, **given: object) -> bool:
    """Whether a condition holds under given facts and values (by name)."""
    condition, findings = check_condition(parse_condition(text), NAMES)
    assert findings == ()
    facts = {"place": "home", "age": 20, "night": False} | {k: v for k, v in given.items() if k in FACTS}
    chosen = {"tone": "plain", "jokes": "false"} | {k: v for k, v in given.items() if k in SCALES}
    return evaluate(
        condition, facts, {name: SCALES[name].index(value) for name, value in chosen.items()}, SCALES
    )


@pytest.mark.parametrize(
    ("text", "given", "expected"),
    [
        ('place == "home"', {}, True),
        ('place != "home"', {}, False),
        ("age >= 20 and age < 21", {}, True),
        ("age > -5", {}, True),
        ("night", {"night": True}, True),
        ("not night", {}, True),
        ("tone > plain", {"tone": "blunt"}, True),
        ("tone > warm", {"tone": "warm"}, False),
        ("tone <= warm", {"tone": "plain"}, True),
        ("jokes == true", {"jokes": "true"}, True),
        ("jokes > false", {}, False),
        ("tone in [warm, 'blunt']", {"tone": "blunt"}, True),
        ("tone not in [warm, blunt]", {}, True),
        ('place in ["work"]', {}, False),
        ("true or night", {}, True),
        ("false", {}, False),
    ],
)
def test_meaning(text: str, given: dict[str, object], expected: bool) -> None:
    """Facts compare by value, behaviours by their place on the scale."""
    assert holds(text, **given) is expected


def test_precedence() -> None:
    """`not` binds before `and`, `and` before `or`; parentheses change that."""
    condition = parse_condition("not night and age > 1 or place == work")
    assert isinstance(condition, Or)
    assert isinstance(condition.operands[0], And)
    assert isinstance(parse_condition("night and (age > 1 or night)"), And)


def test_chains_are_flat() -> None:
    """`a and b and c` is one conjunction of three."""
    condition = parse_condition("night and night and night")
    assert isinstance(condition, And)
    assert len(condition.operands) == 3


def test_literals_take_the_type_of_their_name() -> None:
    """Values of a scale become strings, whatever they look like."""
    condition, findings = check_condition(parse_condition("jokes in [true, false]"), NAMES)
    assert isinstance(condition, Member)
    assert (condition.values, findings) == (("true", "false"), ())


def test_spans() -> None:
    """Each part knows the text it came from."""
    condition = parse_condition("night and  age > 10")
    assert isinstance(condition, And)
    part = condition.operands[1]
    assert isinstance(part, Compare)
    assert (part.span.column, part.span.end_column) == (12, 20)


def test_names_in_order() -> None:
    """All names are listed, with repetitions."""
    text = "night and not (tone > warm or age in [1]) and night"
    assert list(names_in(parse_condition(text))) == ["night", "tone", "age", "night"]


@pytest.mark.parametrize(
    "text",
    [
        "",
        "and",
        "night night",
        "age >",
        "age > (1)",
        "()",
        "tone in []",
        "tone in [warm",
        "a.b.",
        "1 == 1",
        'x == "y',
        "a ! b",
    ],
)
def test_not_a_condition(text: str) -> None:
    """What is no condition is refused with a place inside the text or just after it, and advice."""
    with pytest.raises(ConditionError) as caught:
        parse_condition(text)
    assert caught.value.help
    assert 1 <= caught.value.span.column <= len(text) + 1


@pytest.mark.parametrize("text", ["(" * 10_000 + "a" + ")" * 10_000, "not " * 10_000 + "a"])
def test_depth_is_limited(text: str) -> None:
    """Deep nesting is refused, not crashed on."""
    with pytest.raises(ConditionError, match="too deeply"):
        parse_condition(text)


def test_strings_survive_formatting() -> None:
    """Quotation marks, backslashes and line feeds in strings survive formatting and parsing."""
    value = 'a"b\\c\nd\u2028é'
    condition = Compare("x", "==", value, NOWHERE)
    again = parse_condition(format_condition(condition))
    assert isinstance(again, Compare)
    assert again.value == value


def test_missing_names_are_an_error() -> None:
    """Evaluation never guesses: a name without a value raises."""
    with pytest.raises(KeyError):
        evaluate(parse_condition("night"), {})
