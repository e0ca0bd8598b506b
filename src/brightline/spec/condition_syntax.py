"""Conditions as text: a parser by precedence, and its inverse.

Enters: text and a way to place it in the document. Leaves: the tree of `conditions`, with spans, or a
`ConditionError` that says what was expected where. `parse_condition(format_condition(c)) == c`, spans apart.

    or  :=  and ("or" and)*            and :=  not ("and" not)*
    not :=  "not" not | "(" or ")" | "true" | "false" | name [operator value | ["not"] "in" "[" values "]"]
"""

from __future__ import annotations

import json
import re
from collections.abc import Callable
from dataclasses import dataclass
from typing import cast

from brightline.diagnostics import Span
from brightline.spec.conditions import And, Compare, Condition, Constant, Member, Not, Operator, Or, Value

__all__ = ["MAXIMUM_DEPTH", "ConditionError", "format_condition", "parse_condition", "text_span"]

MAXIMUM_DEPTH = 50
"""How deep parentheses and `not` may nest; deeper conditions are refused, not crashed on."""

Place = Callable[[int, int], Span]
"""Turns a stretch of the condition's text (start, end) into a span of the document."""

_TOKEN = re.compile(
    r"""\s*(?:(?P<string>"(?:[^"\\\n]|\\.)*"|'[^'\n]*')|(?P<number>-?\d+(?![\w.]))|(?P<name>[^\W\d][\w]*(?:[.-]\w+)*)"""
    r"""|(?P<symbol>==|!=|<=|>=|<|>|\(|\)|\[|\]|,))"""
)
_OPERATORS = ("==", "!=", "<", "<=", ">", ">=")
_KEYWORDS = ("and", "or", "not", "in", "true", "false")


class ConditionError(Exception):
    """The text is no condition.

    Args:
        message: What is wrong, in the style of diagnostics.
        span: The offending stretch.
        help: What to do about it.
    """

    def __init__(self, message: str, span: Span, help: str) -> None:
        super().__init__(message)
        self.message, self.span, self.help = message, span, help


@dataclass(frozen=True, slots=True)
class _Token:
    kind: str
    text: str
    start: int
    end: int


def text_span(text: str) -> Place:
    """Places stretches of a text that stands by itself, in no file."""

    def place(start: int, end: int) -> Span:
        line = text.count("\n", 0, start) + 1
        column = start - (text.rfind("\n", 0, start) + 1) + 1
        return Span("<condition>", line, column, line, column + end - start)

    return place


def parse_condition(text: str, place: Place | None = None) -> Condition:
    """Parse a condition.

    Raises:
        ConditionError: The text is no condition, or nests too deeply.
    """
    return _Parser(text, place or text_span(text)).parse()


class _Parser:
    def __init__(self, text: str, place: Place) -> None:
        self._place = place
        self._tokens = self._scan(text)
        self._next = 0
        self._depth = 0

    def parse(self) -> Condition:
        condition = self._or()
        token = self._peek()
        if token.kind != "end":
            if token.text in _OPERATORS:
                raise self._error("a comparison cannot be chained", token, "join two comparisons with `and`")
            shown = f"`{token.text}` is not expected here"
            raise self._error(shown, token, "join conditions with `and` or `or`")
        return condition

    def _scan(self, text: str) -> list[_Token]:
        tokens: list[_Token] = []
        position, end = 0, len(text.rstrip())
        while position < end:
            found = _TOKEN.match(text, position)
            if found is None:
                start = position + len(text[position:]) - len(text[position:].lstrip())
                wrong = _Token("wrong", text[start], start, start + 1)
                raise self._error(
                    f"`{text[start]}` is not part of a condition", wrong, self._advice(text[start])
                )
            group = str(found.lastgroup)
            word = found[group]
            kind = "keyword" if group == "name" and word in _KEYWORDS else group
            tokens.append(_Token(kind, word, found.start(group), found.end(group)))
            position = found.end()
        tokens.append(_Token("end", "", end, end))
        return tokens

    @staticmethod
    def _advice(character: str) -> str:
        return {
            "=": "write `==` to compare",
            "&": "write `and`",
            "|": "write `or`",
            "!": "write `not`, or `!=` to compare",
            '"': "close the quotation mark",
            "'": "close the quotation mark",
        }.get(character, 'a condition is like `platform == "adult" and persona > off`')

    def _peek(self) -> _Token:
        return self._tokens[self._next]

    def _take(self) -> _Token:
        token = self._tokens[self._next]
        self._next += token.kind != "end"
        return token

    def _accept(self, *words: str) -> _Token | None:
        token = self._peek()
        return self._take() if token.kind in ("keyword", "symbol") and token.text in words else None

    def _error(self, message: str, token: _Token, help: str) -> ConditionError:
        return ConditionError(message, self._place(token.start, max(token.end, token.start + 1)), help)

    def _between(self, start: int, end: int | None = None) -> Span:
        return self._place(start, self._tokens[self._next - 1].end if end is None else end)

    def _or(self) -> Condition:
        start, operands = self._peek().start, [self._and()]
        while self._accept("or"):
            operands.append(self._and())
        return operands[0] if len(operands) == 1 else Or(tuple(operands), self._between(start))

    def _and(self) -> Condition:
        start, operands = self._peek().start, [self._not()]
        while self._accept("and"):
            operands.append(self._not())
        return operands[0] if len(operands) == 1 else And(tuple(operands), self._between(start))

    def _not(self) -> Condition:
        token = self._peek()
        self._depth += 1
        if self._depth > MAXIMUM_DEPTH:
            raise self._error("the condition nests too deeply", token, f"keep to {MAXIMUM_DEPTH} levels")
        try:
            if self._accept("not"):
                operand = self._not()
                return Not(operand, self._between(token.start))
            if self._accept("("):
                condition = self._or()
                if not self._accept(")"):
                    raise self._error("a parenthesis is not closed", token, "add `)`")
                return condition
            return self._atom()
        finally:
            self._depth -= 1

    def _atom(self) -> Condition:
        token = self._take()
        if token.kind == "keyword" and token.text in ("true", "false"):
            return Constant(token.text == "true", self._between(token.start))
        if token.kind in ("string", "number"):
            raise self._error(
                "a comparison starts with a name", token, f"write the name first and `{token.text}` after it"
            )
        if token.kind != "name":
            shown = f"`{token.text}`" if token.text else "the end of the condition"
            raise self._error(
                f"expected the name of a fact or behaviour, not {shown}",
                token,
                'write a comparison such as `platform == "adult"`',
            )
        operator = self._accept(*_OPERATORS)
        if operator is not None:
            value = self._value()
            return Compare(token.text, cast("Operator", operator.text), value, self._between(token.start))
        negated = (
            self._peek().text == "not" and self._peek().kind == "keyword" and self._accept("not") is not None
        )
        if self._accept("in"):
            return self._member(token, negated=negated)
        if negated:
            raise self._error("expected `in` after `not`", self._peek(), "write `name not in [a, b]`")
        return Compare(token.text, "==", value=True, span=self._between(token.start))

    def _member(self, name: _Token, *, negated: bool) -> Condition:
        opening = self._peek()
        if not self._accept("["):
            raise self._error("expected a list after `in`", opening, "write `name in [a, b]`")
        values = [self._value()]
        while self._accept(","):
            values.append(self._value())
        if not self._accept("]"):
            raise self._error("a list is not closed", opening, "add `]`, and commas between the values")
        return Member(name.text, tuple(values), negated, self._between(name.start))

    def _value(self) -> Value:
        token = self._take()
        if token.kind == "string":
            return _unquote(token.text)
        if token.kind == "number":
            if len(token.text.removeprefix("-")) > 18:
                raise self._error("the number is too large", token, "use at most 18 digits")
            return int(token.text)
        if token.kind == "name":
            return token.text
        if token.kind == "keyword" and token.text in ("true", "false"):
            return token.text == "true"
        shown = f"`{token.text}`" if token.text else "the end of the condition"
        raise self._error(
            f"expected a value, not {shown}",
            token,
            "a value is a string, a number, `true`, `false` or a value of a scale",
        )


def _unquote(text: str) -> str:
    if text.startswith("'"):
        return text[1:-1]
    return re.sub(r"\\(u[0-9a-fA-F]{4}|.)", _escape, text[1:-1])


def _escape(found: re.Match[str]) -> str:
    code = found[1]
    if len(code) == 5:
        return chr(int(code[1:], 16))
    return {"n": "\n", "t": "\t", "r": "\r", "b": "\b", "f": "\f"}.get(code, code)


def format_condition(condition: Condition) -> str:
    """The text of a condition; parsing it gives the same tree."""
    return _format(condition, 0)


def _format(condition: Condition, binding: int) -> str:
    """`binding` is how tightly what stands around it binds: 0 nothing, 1 `or`, 2 `and`, 3 `not`."""
    match condition:
        case Constant(value=value):
            return "true" if value else "false"
        case Compare(name=name, operator=operator, value=value):
            return f"{name} {operator} {_format_value(value)}"
        case Member(name=name, values=values, negated=negated):
            listed = ", ".join(_format_value(value) for value in values)
            return f"{name} {'not in' if negated else 'in'} [{listed}]"
        case Not(operand=operand):
            return f"not {_format(operand, 3)}"
        case And(operands=operands):
            text, own = " and ".join(_format(operand, 2) for operand in operands), 2
        case Or(operands=operands):
            text, own = " or ".join(_format(operand, 1) for operand in operands), 1
    return f"({text})" if own <= binding else text


def _format_value(value: Value) -> str:
    if isinstance(value, bool):
        return "true" if value else "false"
    return str(value) if isinstance(value, int) else json.dumps(value, ensure_ascii=False)
