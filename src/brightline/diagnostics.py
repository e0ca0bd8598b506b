"""Spans and diagnostics: where something is, what is wrong with it, and what to do.

Enters: positions and findings from any stage that reads a document. Leaves: plain frozen data that
the command line renders as text, JSON, SARIF or workflow commands.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

__all__ = ["Diagnostic", "Label", "Severity", "Span"]


class Severity(StrEnum):
    """How much a finding matters. Errors stop compilation; warnings and advice do not."""

    ERROR = "error"
    WARNING = "warning"
    ADVICE = "advice"


@dataclass(frozen=True, slots=True, order=True)
class Span:
    """A stretch of a text file. Lines and columns count from 1 in code points; the end is exclusive."""

    file: str
    line: int
    column: int
    end_line: int
    end_column: int

    def __str__(self) -> str:
        return f"{self.file}:{self.line}:{self.column}"


@dataclass(frozen=True, slots=True)
class Label:
    """A second place that helps to understand a finding, such as the first definition of a duplicate."""

    span: Span
    text: str


@dataclass(frozen=True, slots=True)
class Diagnostic:
    """One finding.

    Attributes:
        code: Stable code such as `BL012`; each has a help page.
        severity: Whether it stops compilation.
        span: The text it is about.
        message: What is wrong: lower case, one line, no full stop, names in backticks.
        help: What to do about it, in the same style.
        labels: Other places that matter.
    """

    code: str
    severity: Severity
    span: Span
    message: str
    help: str = ""
    labels: tuple[Label, ...] = ()
