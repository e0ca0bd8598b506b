"""Conditions: a small typed expression language over facts and behaviours, as a syntax tree.

The grammar is `or`, `and`, `not`, comparison (`== != < <= > >=`), membership (`in [..]`, `not in`) and
parentheses. A name is a fact or a behaviour; behaviours compare by their place on the scale. The resolver
evaluates the tree, the analyser translates it; nothing is ever passed to `eval`.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal as _Literal

from brightline.diagnostics import Span

__all__ = ["And", "Compare", "Condition", "Constant", "Member", "Not", "Or", "Value"]

Value = str | int | bool
Operator = _Literal["==", "!=", "<", "<=", ">", ">="]


@dataclass(frozen=True, slots=True)
class Constant:
    """`true` or `false`."""

    value: bool
    span: Span


@dataclass(frozen=True, slots=True)
class Compare:
    """A name against a literal, such as `platform == "adult"` or `romantic_persona > off`."""

    name: str
    operator: Operator
    value: Value
    span: Span


@dataclass(frozen=True, slots=True)
class Member:
    """A name in (or not in) a list of literals."""

    name: str
    values: tuple[Value, ...]
    negated: bool
    span: Span


@dataclass(frozen=True, slots=True)
class Not:
    """Negation."""

    operand: Condition
    span: Span


@dataclass(frozen=True, slots=True)
class And:
    """All hold."""

    operands: tuple[Condition, ...]
    span: Span


@dataclass(frozen=True, slots=True)
class Or:
    """At least one holds."""

    operands: tuple[Condition, ...]
    span: Span


Condition = Constant | Compare | Member | Not | And | Or
