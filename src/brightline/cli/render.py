"""Findings as text, JSON, SARIF and workflow commands.

Enters: diagnostics and the sources they point into. Leaves: one string, without a line feed at its end.
"""

from __future__ import annotations

import json
import unicodedata
from collections import Counter
from collections.abc import Mapping, Sequence
from typing import Any

from brightline.diagnostics import Diagnostic, Severity, Span
from brightline.spec.codes.registry import REGISTRY as PAGES
from brightline.spec.source import Source

__all__ = ["FORMATS", "render", "summary"]

_COLOURS = {Severity.ERROR: "31;1", Severity.WARNING: "33;1", Severity.ADVICE: "36;1"}
_SARIF_LEVELS = {Severity.ERROR: "error", Severity.WARNING: "warning", Severity.ADVICE: "note"}
_GITHUB = {Severity.ERROR: "error", Severity.WARNING: "warning", Severity.ADVICE: "notice"}
_WIDEST = 110
_TAB = 4
_MOST = 200

FORMATS = ("text", "json", "sarif", "github")


def render(
    findings: Sequence[Diagnostic], sources: Mapping[str, Source], format: str, *, colour: bool = False
) -> str:
    """All findings in one of `FORMATS`."""
    if format == "json":
        return json.dumps([_data(finding) for finding in findings], indent=2, ensure_ascii=False)
    if format == "sarif":
        return json.dumps(_sarif(findings), indent=2, ensure_ascii=False)
    if format == "github":
        return "\n".join(_workflow_command(finding) for finding in findings)
    shown = [_text(finding, sources, colour=colour) for finding in findings[:_MOST]]
    if len(findings) > _MOST:
        shown.append(f"... and {len(findings) - _MOST} more findings; `--format json` lists all")
    return "\n\n".join(shown)


def summary(findings: Sequence[Diagnostic], name: str) -> str:
    """One line: how many findings of each severity."""
    counts = Counter(finding.severity for finding in findings)
    words = {Severity.ERROR: "error", Severity.WARNING: "warning", Severity.ADVICE: "piece of advice"}
    parts = []
    for severity, word in words.items():
        if count := counts[severity]:
            plural = "pieces of advice" if severity is Severity.ADVICE else f"{word}s"
            parts.append(f"{count} {word if count == 1 else plural}")
    return f"{name}: {', '.join(parts)}" if parts else f"{name}: no findings"


def _text(finding: Diagnostic, sources: Mapping[str, Source], *, colour: bool) -> str:
    def paint(text: str, code: str) -> str:
        return f"\x1b[{code}m{text}\x1b[0m" if colour else text

    shade = _COLOURS[finding.severity]
    head = paint(f"{finding.severity}[{finding.code}]", shade)
    lines = [f"{finding.span}: {head}: {paint(finding.message, '1')}"]
    lines += _snippet(finding.span, sources, "^", "", shade if colour else "")
    for label in finding.labels:
        lines.append(f"  {label.span}: {label.text}")
        lines += _snippet(label.span, sources, "-", "", "34;1" if colour else "")
    if finding.help:
        lines.append(f"  {paint('help', '32')}: {finding.help}")
    return "\n".join(lines)


def _snippet(span: Span, sources: Mapping[str, Source], mark: str, label: str, shade: str) -> list[str]:
    source = sources.get(span.file)
    if source is None or span.line > len(source.lines):
        return []
    raw = source.line(span.line - 1)
    start = min(span.column - 1, len(raw))
    end = min(span.end_column - 1, len(raw)) if span.end_line == span.line else len(raw.rstrip())
    end = max(end, start + 1)
    before, after = "", ""
    if len(raw) > _WIDEST:
        first = max(0, min(start - _WIDEST // 3, len(raw) - _WIDEST))
        before, after = "… " if first else "", " …" if first + _WIDEST < len(raw) else ""
        raw = raw[first : first + _WIDEST]
        start, end = start - first, min(end - first, len(raw) + 1)
    number = str(span.line)
    indent = _width(before + raw[:start])
    underline = mark * max(_width(raw[start:end]), 1)
    if shade:
        underline = f"\x1b[{shade}m{underline}\x1b[0m"
    gutter = " " * len(number)
    return [
        f" {number} | {before}{_visible(raw)}{after}",
        f" {gutter} | {' ' * indent}{underline}{label}",
    ]


def _visible(text: str) -> str:
    """Text that moves the cursor by `_width` columns and by nothing else."""
    spaced = text.replace("\t", " " * _TAB)
    return "".join(
        "�" if unicodedata.category(character) in ("Cc", "Cf", "Zl", "Zp") else character
        for character in spaced
    )


def _width(text: str) -> int:
    """Columns a terminal needs: wide characters take two, combining ones none, tabs four."""
    total = 0
    for character in text:
        if character == "\t":
            total += _TAB
        elif not unicodedata.combining(character):
            total += 2 if unicodedata.east_asian_width(character) in "WF" else 1
    return total


def _span(span: Span) -> dict[str, Any]:
    return {
        "file": span.file,
        "line": span.line,
        "column": span.column,
        "end_line": span.end_line,
        "end_column": span.end_column,
    }


def _data(finding: Diagnostic) -> dict[str, Any]:
    return {
        "code": finding.code,
        "severity": str(finding.severity),
        **_span(finding.span),
        "message": finding.message,
        "help": finding.help,
        "labels": [{**_span(label.span), "text": label.text} for label in finding.labels],
    }


def _sarif(findings: Sequence[Diagnostic]) -> dict[str, Any]:
    from importlib.metadata import version

    used = sorted({finding.code for finding in findings})
    rules = [
        {
            "id": code,
            "shortDescription": {"text": PAGES[code].title},
            "help": {"text": PAGES[code].body or PAGES[code].title},
            "defaultConfiguration": {"level": _SARIF_LEVELS[PAGES[code].severity]},
        }
        for code in used
    ]
    results = [
        {
            "ruleId": finding.code,
            "ruleIndex": used.index(finding.code),
            "level": _SARIF_LEVELS[finding.severity],
            "message": {"text": f"{finding.message}; {finding.help}" if finding.help else finding.message},
            "locations": [_location(finding.span)] if finding.span.file else [],
            "relatedLocations": [
                {**_location(label.span), "message": {"text": label.text}} for label in finding.labels
            ],
        }
        for finding in findings
    ]
    return {
        "$schema": "https://json.schemastore.org/sarif-2.1.0.json",
        "version": "2.1.0",
        "runs": [
            {
                "tool": {"driver": {"name": "brightline", "version": version("brightline"), "rules": rules}},
                "columnKind": "unicodeCodePoints",
                "results": results,
            }
        ],
    }


def _location(span: Span) -> dict[str, Any]:
    from pathlib import Path
    from urllib.parse import quote

    region = {
        "startLine": span.line,
        "startColumn": span.column,
        "endLine": span.end_line,
        "endColumn": span.end_column,
    }
    uri = quote(Path(span.file).as_posix())
    return {"physicalLocation": {"artifactLocation": {"uri": uri}, "region": region}}


def _workflow_command(finding: Diagnostic) -> str:
    def escape(text: str, *, inside: bool) -> str:
        text = text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A")
        return text.replace(":", "%3A").replace(",", "%2C") if inside else text

    span = finding.span
    places = {"title": finding.code}
    if span.file:
        places = {
            "file": span.file,
            "line": str(span.line),
            "col": str(span.column),
            "endLine": str(span.end_line),
            "endColumn": str(span.end_column),
            **places,
        }
    properties = ",".join(f"{key}={escape(value, inside=True)}" for key, value in places.items())
    message = f"{finding.message}; {finding.help}" if finding.help else finding.message
    return f"::{_GITHUB[finding.severity]} {properties}::{escape(message, inside=False)}"
