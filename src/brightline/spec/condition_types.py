"""What conditions mean: type-checking against facts and scales, and evaluation.

Enters: a condition with the facts and scales it may name. Leaves: the same condition with every literal
in the type of its name (values of a scale as strings, whatever they look like) plus findings; or, given
facts and values, true or false.
"""

from __future__ import annotations

import operator
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace

from brightline.diagnostics import Diagnostic, Span
from brightline.spec.codes import conditions as codes
from brightline.spec.conditions import And, Compare, Condition, Constant, Member, Not, Or, Value
from brightline.spec.model import Fact

__all__ = ["Names", "check_condition", "evaluate", "names_in"]

_COMPARE = {
    "==": operator.eq,
    "!=": operator.ne,
    "<": operator.lt,
    "<=": operator.le,
    ">": operator.gt,
    ">=": operator.ge,
}


@dataclass(frozen=True, slots=True)
class Names:
    """What a condition may speak about.

    Attributes:
        scales: The scale of each behaviour; empty where a condition may read facts only.
        hidden: Behaviours that exist but may not be read here.
    """

    facts: Mapping[str, Fact]
    scales: Mapping[str, tuple[str, ...]]
    hidden: frozenset[str] = frozenset()


def names_in(condition: Condition) -> Iterator[str]:
    """Every name a condition reads, in order, with repetitions."""
    match condition:
        case Compare(name=name) | Member(name=name):
            yield name
        case Not(operand=operand):
            yield from names_in(operand)
        case And(operands=operands) | Or(operands=operands):
            for part in operands:
                yield from names_in(part)


def check_condition(condition: Condition, names: Names) -> tuple[Condition, tuple[Diagnostic, ...]]:
    """Type-check a condition and give every literal the type of its name."""
    findings: list[Diagnostic] = []
    return _check(condition, names, findings), tuple(findings)


def _check(condition: Condition, names: Names, findings: list[Diagnostic]) -> Condition:
    match condition:
        case Not(operand=operand):
            return replace(condition, operand=_check(operand, names, findings))
        case And(operands=operands) | Or(operands=operands):
            return replace(condition, operands=tuple(_check(part, names, findings) for part in operands))
        case Compare(operator=sign, value=value):
            typed = _check_values(condition, (value,), names, findings)
            fact = names.facts.get(condition.name)
            if fact is not None and fact.type != "integer" and sign not in ("==", "!="):
                findings.append(codes.unordered(condition.span, condition.name, fact.type, sign))
            return replace(condition, value=typed[0])
        case Member(values=values):
            return replace(condition, values=_check_values(condition, values, names, findings))
        case Constant():
            return condition


def _check_values(
    condition: Compare | Member, values: tuple[Value, ...], names: Names, findings: list[Diagnostic]
) -> tuple[Value, ...]:
    name = condition.name
    if name in names.scales:
        scale = names.scales[name]
        typed = tuple(_scale_text(value) for value in values)
        findings.extend(
            codes.not_on_scale(condition.span, name, text, scale) for text in typed if text not in scale
        )
        return typed
    fact = names.facts.get(name)
    if fact is None:
        if name in names.hidden:
            findings.append(codes.behaviour_not_readable(_name_span(condition), name))
        else:
            known = [*names.facts, *names.scales]
            findings.append(codes.unknown_name(_name_span(condition), name, known))
        return values
    for value in values:
        if not _has_type(value, fact.type):
            findings.append(codes.wrong_type(condition.span, name, fact.type, value))
        elif fact.values and value not in fact.values:
            findings.append(codes.not_a_value(condition.span, name, value, fact.values))
    return values


def _name_span(condition: Compare | Member) -> Span:
    """Where the name stands: a comparison starts with it."""
    span = condition.span
    return Span(span.file, span.line, span.column, span.line, span.column + len(condition.name))


def _scale_text(value: Value) -> str:
    return str(value).lower() if isinstance(value, bool) else str(value)


def _has_type(value: Value, type: str) -> bool:
    if type == "boolean":
        return isinstance(value, bool)
    if type == "integer":
        return isinstance(value, int) and not isinstance(value, bool)
    return isinstance(value, str)


def evaluate(
    condition: Condition,
    facts: Mapping[str, Value],
    values: Mapping[str, int] | None = None,
    scales: Mapping[str, tuple[str, ...]] | None = None,
) -> bool:
    """Whether a type-checked condition holds.

    Args:
        condition: As `check_condition` returned it.
        facts: The value of every fact it names.
        values: For every behaviour it names, the index of its value on its scale.
        scales: The scales of those behaviours.

    Raises:
        KeyError: A name or value is in neither; a type-checked condition with all its names never does.
    """
    match condition:
        case Constant(value=value):
            return value
        case Not(operand=operand):
            return not evaluate(operand, facts, values, scales)
        case And(operands=operands):
            return all(evaluate(part, facts, values, scales) for part in operands)
        case Or(operands=operands):
            return any(evaluate(part, facts, values, scales) for part in operands)
        case Compare(name=name, operator=sign, value=value):
            left, right = _sides(name, value, facts, values, scales)
            return bool(_COMPARE[sign](left, right))
        case Member(name=name, values=members, negated=negated):
            pairs = (_sides(name, value, facts, values, scales) for value in members)
            return any(left == right for left, right in pairs) != negated


def _sides(
    name: str,
    value: Value,
    facts: Mapping[str, Value],
    values: Mapping[str, int] | None,
    scales: Mapping[str, tuple[str, ...]] | None,
) -> tuple[Value, Value]:
    if values is not None and scales is not None and name in values:
        scale = scales[name]
        if value not in scale:
            raise KeyError(value)
        return values[name], scale.index(str(value))
    return facts[name], value
