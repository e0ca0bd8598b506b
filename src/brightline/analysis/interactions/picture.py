"""Causes as a picture: who may speak stands in columns, highest first, each cause is what joins some of them to an outcome.

Enters: a report. Leaves: SVG that needs nothing else. A full mark is somebody whom the cause has speak, an empty one somebody who
could stand in; a square hands a range on; a diamond is a fixed layer that the cause rests on. Outcomes that nothing has to bring
about, or nothing can, are named below.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from html import escape
from pathlib import PurePath
from textwrap import wrap

from brightline.analysis.interactions.model import Cause, Findings, Part, Report
from brightline.analysis.interactions.telling import (
    because_words,
    causes_of,
    chosen_way,
    grounds_of,
    named,
    place_of,
    shown_part,
)
from brightline.authority.model import Claim, Kind, Statement

__all__ = ["draw"]

_MOST_ROWS = 300
_WIDEST, _MOST_LINES = 40, 5
"""Letters in a line of an outcome, and lines."""
_ROW, _GAP, _TOP = 24, 14, 112
_LETTER, _BOLD, _TITLE = 7.2, 8.1, 10.4
"""Room for a letter, in pixels: a little more than most fonts take."""
_LONGEST_TITLE, _NOTE = 120, 110
"""Letters in the title, and in a line below the causes."""
_COLOURS = ("#4a5568", "#2b6cb0", "#b7791f", "#c53030")
"""By how many parties a cause takes: none, one, two, three or more."""
_KEYS = ("takes no party", "takes one party", "takes two parties", "takes three parties or more")


@dataclass(slots=True)
class _Sheet:
    """Where everything stands, in pixels, and what is drawn so far."""

    columns: dict[int, float]
    text_end: float
    junction: float
    outcome: float
    y: float = _TOP
    shapes: list[str] = field(default_factory=list)


def draw(report: Report) -> tuple[str, int]:
    """The picture, and how many groups of causes had no place in it."""
    told = causes_of(report)
    kept: list[tuple[int, Findings, Cause]] = []
    rows = 0
    for one in told:
        rows += len(one[2].needs) + len(one[2].resting)
        if rows <= _MOST_ROWS:
            kept.append(one)
    notes = [
        line
        for one in _undrawn(report)
        for line in wrap(one, _NOTE, subsequent_indent="    ", break_on_hyphens=False)
    ]
    sheet, heads, width = _layout(report, kept, notes)
    for found in dict.fromkeys(id(found) for _, found, _ in kept):
        _outcome(report, sheet, [one for one in kept if id(one[1]) == found], width)
    left_out = len(told) - len(kept)
    if left_out:
        sheet.shapes.append(_text(20, sheet.y + 16, f"and {left_out} groups of causes more, not drawn", "n"))
        sheet.y += _ROW
    bottom = sheet.y
    for line in notes:
        indent = 20 + _LETTER * (len(line) - len(line.lstrip()))
        sheet.shapes.append(_text(indent, sheet.y + 16, line.strip(), "n"))
        sheet.y += 18
    lanes = [
        f'<line class="lane" x1="{x}" y1="{_TOP - 12}" x2="{x}" y2="{bottom}"/>'
        for x in sheet.columns.values()
    ]
    body = "\n".join((*_head(report, kept, heads, sheet), *lanes, *sheet.shapes))
    return _FRAME.format(width=round(width), height=round(sheet.y + 16), body=body), left_out


def _undrawn(report: Report) -> Iterator[str]:
    """Each outcome that no cause is drawn of, in words: it holds by itself, or nothing brings it about."""
    told = {id(found) for _, found, _ in causes_of(report)}
    for found in report.findings:
        if found.stands and id(found) not in told:
            grounds = "; ".join(f"{text}, {where}" for text, where in grounds_of(report, found))
            yield f"true as things stand: {named(found)}" + (f" ({grounds})" if grounds else "")
    for found in report.findings:
        if not found.causes:
            doubt = f" (not certain: {found.stopped})" if found.stopped else ""
            yield f"cannot come about: {named(found)}{because_words(found.because)}{doubt}"


def _layout(
    report: Report, kept: list[tuple[int, Findings, Cause]], notes: list[str]
) -> tuple[_Sheet, dict[int, str], float]:
    heads: dict[int, str] = {}
    for _, _, cause in kept:
        every = [part for need in cause.needs for way in need.ways for part in way]
        for part in (*every, *cause.resting):
            heads[part.slot] = PurePath(part.party).name
    heads = dict(sorted(heads.items()))
    texts = [_label(report, way) for _, _, cause in kept for way in _rows(cause)]
    text_end = 56 + _LETTER * max((len(text) for text in texts), default=20)
    columns, x = {}, text_end + 20
    for slot, head in heads.items():
        wide = max(70.0, _BOLD * len(head) + 24)
        columns[slot] = x + wide / 2
        x += wide
    longest = max((len(line) for _, found, _ in kept for line in _name(found)), default=10)
    junction, outcome = x + 20, x + 80
    width = max(
        outcome + _BOLD * longest + 44,
        700,
        40 + _LETTER * max(map(len, (_legend(kept), *notes))),
        40 + _TITLE * len(_title(report)),
        20 + sum(_key_width(size) for size in _sizes(kept)),
    )
    return _Sheet(columns, text_end, junction, outcome, _TOP if kept else 44), heads, width


def _head(
    report: Report, kept: list[tuple[int, Findings, Cause]], heads: dict[int, str], sheet: _Sheet
) -> Iterator[str]:
    yield _text(20, 30, _title(report), "t")
    yield _text(20, 52, _legend(kept), "n")
    x = 20.0
    for size in _sizes(kept):
        yield f'<line x1="{x:g}" y1="68" x2="{x + 26:g}" y2="68" stroke="{_COLOURS[size]}" stroke-width="3"/>'
        yield _text(x + 32, 72, _KEYS[size], "n")
        x += _key_width(size)
    for slot, head in heads.items():
        fixed = report.deployment.slots[slot].layer is not None
        yield _text(sheet.columns[slot], _TOP - 20, head, "f" if fixed else "h", middle=True)


def _title(report: Report) -> str:
    name = f"{report.spec.name} {report.spec.version}".rstrip()
    name = name if len(name) <= _LONGEST_TITLE else f"{name[: _LONGEST_TITLE - 3]}..."
    return f"Causes of outcomes in {name}: who speaks, highest first"


def _sizes(kept: list[tuple[int, Findings, Cause]]) -> list[int]:
    return sorted({min(len(cause.parties), 3) for _, _, cause in kept})


def _key_width(size: int) -> float:
    return 60 + _LETTER * len(_KEYS[size])


def _legend(kept: list[tuple[int, Findings, Cause]]) -> str:
    """The marks that the picture has, in words."""
    chosen: list[Part] = []
    others: list[Part] = []
    for _, _, cause in kept:
        for need in cause.needs:
            way = chosen_way(cause, need)
            taken = {part.slot for part in way}
            chosen += way
            others += [part for other in need.ways for part in other if part.slot not in taken]
    marks = (
        ("●\u00a0says it", any(not _hands_on(part) for part in chosen)),
        ("○\u00a0could say it instead", any(not _hands_on(part) for part in others)),
        ("■\u00a0hands it on to those below", any(map(_hands_on, chosen))),
        ("□\u00a0could hand it on instead", any(map(_hands_on, others))),
        (
            "◆\u00a0fixed layer: change the line that is named",
            any(cause.resting for _, _, cause in kept),
        ),
        (
            "◇\u00a0fixed layer that is enough instead: change these too",
            any(len(cause.enough) > 1 for _, _, cause in kept),
        ),
    )
    return " \u2003 ".join(text for text, drawn in marks if drawn)


def _hands_on(part: Part) -> bool:
    return isinstance(part.said, Statement) and part.said.kind is Kind.WITHIN


def _outcome(report: Report, sheet: _Sheet, some: list[tuple[int, Findings, Cause]], width: float) -> None:
    """All causes of one outcome, each joined to its box."""
    start, joints = sheet.y, []
    for number, _, cause in some:
        joints.append(_cause(report, sheet, number, cause))
    middle = (start + sheet.y - _GAP) / 2
    for y, colour in joints:
        bend = sheet.junction + 30
        sheet.shapes.append(
            f'<path d="M{sheet.junction} {y} C{bend} {y} {bend} {middle} {sheet.outcome} {middle}" '
            f'fill="none" stroke="{colour}" stroke-width="1.6"/>'
        )
    lines = _name(some[0][1])
    wide, tall = _BOLD * max(map(len, lines)) + 24, 17 * len(lines) + 15
    top = middle - tall / 2
    sheet.shapes.append(
        f'<rect x="{sheet.outcome}" y="{top}" width="{wide:g}" height="{tall}" rx="6" class="o"/>'
    )
    sheet.shapes.extend(
        _text(sheet.outcome + 12, top + 20 + 17 * place, line, "b") for place, line in enumerate(lines)
    )
    sheet.shapes.append(f'<line x1="20" y1="{sheet.y}" x2="{width - 20}" y2="{sheet.y}" class="rule"/>')
    sheet.y += _GAP


def _cause(report: Report, sheet: _Sheet, number: int, cause: Cause) -> tuple[float, str]:
    """The rows of one cause; where they meet, and its colour."""
    colour = _COLOURS[min(len(cause.parties), 3)]
    rows = list(_rows(cause))
    spare = {id(part) for part in cause.resting} - {
        id(part) for part in (*cause.fixed, *(cause.enough[0] if cause.enough else ()))
    }
    first = sheet.y + _ROW / 2
    joint = first + _ROW * (len(rows) - 1) / 2
    sheet.shapes.append(_text(20, joint + 4, str(number), "k"))
    for need, way in zip((*cause.needs, *(None for _ in cause.resting)), rows, strict=True):
        y = sheet.y + _ROW / 2
        sheet.shapes.append(_text(52, y + 4, _label(report, way), "l"))
        ways = need.ways if need is not None else ()
        marks = {
            part.slot: _mark(sheet.columns[part.slot], y, part, colour, full=False)
            for w in ways
            for part in w
        }
        marks |= {
            part.slot: _mark(
                sheet.columns[part.slot], y, part, colour, full=id(part) not in spare, fixed=need is None
            )
            for part in way
        }
        begin = sheet.columns[way[0].slot]
        sheet.shapes.append(
            f'<path d="M{begin} {y} H{sheet.junction - 24} L{sheet.junction} {joint}" fill="none" '
            f'stroke="{colour}" stroke-width="1.6"/>'
        )
        sheet.shapes.extend(marks.values())
        sheet.y += _ROW
    sheet.shapes.append(f'<circle cx="{sheet.junction}" cy="{joint}" r="4" fill="{colour}"/>')
    sheet.y += _GAP
    return joint, colour


def _rows(cause: Cause) -> Iterator[tuple[Part, ...]]:
    for need in cause.needs:
        yield chosen_way(cause, need)
    for part in cause.resting:
        yield (part,)


def _mark(x: float, y: float, part: Part, colour: str, *, full: bool, fixed: bool = False) -> str:
    fill = colour if full else "#ffffff"
    told = f"<title>{escape(f'{part.party} {shown_part(part)}')}</title>"
    style = f'fill="{fill}" stroke="{colour}" stroke-width="1.6"'
    if fixed:
        return f'<path d="M{x} {y - 8} l8 8 l-8 8 l-8 -8 z" {style}>{told}</path>'
    if _hands_on(part):
        return f'<rect x="{x - 6}" y="{y - 6}" width="12" height="12" {style}>{told}</rect>'
    return f'<circle cx="{x}" cy="{y}" r="6" {style}>{told}</circle>'


def _label(report: Report, way: tuple[Part, ...]) -> str:
    """What is said; of a fixed layer with its file and line."""
    part = way[-1]
    match part.said:
        case Claim(fact=name, value=value):
            text = f"{name} is {str(value).lower() if isinstance(value, bool) else value}"
        case Statement(behaviour=name, low=low, high=high):
            text = f"{name}: {low}" if low == high else f"{name}: {low} to {high}"
        case name:
            text = f"{name}: right waived"
    fixed = report.deployment.slots[part.slot].layer is not None
    return f"{text} ({PurePath(place_of(report, part)).name})" if fixed else text


def _name(found: Findings) -> list[str]:
    """The name of an outcome, in lines that fit a box."""
    lines = wrap(found.outcome.name, _WIDEST)
    lines = lines if len(lines) <= _MOST_LINES else [*lines[: _MOST_LINES - 1], "..."]
    return [*lines, "(true as things stand)"] if found.stands else lines


def _text(x: float, y: float, text: str, kind: str, *, middle: bool = False) -> str:
    anchor = ' text-anchor="middle"' if middle else ""
    return f'<text x="{x:g}" y="{y:g}" class="{kind}"{anchor}>{escape(text)}</text>'


_FRAME = """<svg xmlns="http://www.w3.org/2000/svg" width="{width}" height="{height}" viewBox="0 0 {width} {height}" role="img">
<style>
text {{ font: 13px system-ui, "DejaVu Sans", sans-serif; fill: #1a202c; }}
.t {{ font-size: 17px; font-weight: 600; }} .n, .k {{ fill: #4a5568; font-size: 12px; }}
.h, .b {{ font-weight: 600; }} .f {{ font-style: italic; }}
.lane {{ stroke: #e2e8f0; stroke-width: 1; }} .rule {{ stroke: #cbd5e0; stroke-width: 1; }}
.o {{ fill: #f7fafc; stroke: #1a202c; stroke-width: 1.4; }}
</style>
<rect width="100%" height="100%" fill="#ffffff"/>
{body}
</svg>
"""
