"""The registry of findings: one function for each code, whose docstring is its help page.

Enters: a function that returns the message and help of one kind of finding. Leaves: the same function
as a maker of `Diagnostic`s, registered under its code, so that `--explain` and docs/codes.md can never
say something else than the code that is run.
"""

from __future__ import annotations

import difflib
import inspect
import unicodedata
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from itertools import islice
from typing import Concatenate, ParamSpec

from brightline.diagnostics import Diagnostic, Label, Severity, Span

__all__ = ["REGISTRY", "Page", "Text", "finding", "listed", "shown", "suggest"]

P = ParamSpec("P")


@dataclass(frozen=True, slots=True)
class Text:
    """What a finding says: its message, what to do, and other places that matter."""

    message: str
    help: str
    labels: tuple[Label, ...] = ()


@dataclass(frozen=True, slots=True)
class Page:
    """The help page of one code."""

    code: str
    severity: Severity
    title: str
    body: str


REGISTRY: dict[str, Page] = {}

# What a misspelt name is compared with: names about as long, and not more of them than are quick to compare.
_FAR = 5
_CANDIDATES = 200
_LONGEST_SHOWN = 60


def finding(
    code: str, severity: Severity
) -> Callable[[Callable[P, Text]], Callable[Concatenate[Span, P], Diagnostic]]:
    """Register a kind of finding. The first line of the docstring is its title, the rest its page."""

    def register(function: Callable[P, Text]) -> Callable[Concatenate[Span, P], Diagnostic]:
        title, _, body = inspect.cleandoc(function.__doc__ or "").partition("\n")
        assert code not in REGISTRY, code
        REGISTRY[code] = Page(code, severity, title.rstrip("."), body.strip())

        def make(span: Span, /, *args: P.args, **kwargs: P.kwargs) -> Diagnostic:
            text = function(*args, **kwargs)
            return Diagnostic(code, severity, span, _visible(text.message), _visible(text.help), text.labels)

        make.__name__, make.__doc__ = function.__name__, function.__doc__
        return make

    return register


def shown(text: str) -> str:
    """A text that somebody else wrote, short and without anything that could move a terminal's cursor."""
    if len(text) > _LONGEST_SHOWN:
        text = text[: _LONGEST_SHOWN - 3] + "..."
    return f"`{_visible(text)}`"


def _visible(text: str) -> str:
    return text if text.isprintable() else "".join(_escaped(character) for character in text)


def _escaped(character: str) -> str:
    if unicodedata.category(character)[0] != "C" and unicodedata.category(character) not in {"Zl", "Zp"}:
        return character
    return f"\\u{ord(character):04x}"


def listed(names: Iterable[object], limit: int = 8) -> str:
    """Names in backticks, joined by commas; the first few of many."""
    names = list(names)
    shown = ", ".join(f"`{name}`" for name in names[:limit])
    return f"{shown} and {len(names) - limit} more" if len(names) > limit else shown


def suggest(name: str, known: Iterable[str], otherwise: str) -> str:
    """`did you mean` with the nearest known name, or else the advice given."""
    alike = (other for other in known if abs(len(other) - len(name)) <= _FAR)
    near = difflib.get_close_matches(name[:100], list(islice(alike, _CANDIDATES)), n=1, cutoff=0.6)
    return f"did you mean `{near[0]}`?" if near else otherwise
