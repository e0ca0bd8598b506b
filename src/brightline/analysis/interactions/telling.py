"""Causes in sentences: grouped by how many parties they take, each thing that is said with everybody who could say it.

Enters: a report. Leaves: lines of text, or JSON-like data.
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import groupby
from operator import itemgetter
from pathlib import PurePath
from typing import Any

from brightline.analysis.grounds import file_line
from brightline.analysis.interactions.ground import rests_on
from brightline.analysis.interactions.model import Cause, Findings, Need, Pairs, Part, Report, Sort
from brightline.authority.model import Claim, Kind, Statement
from brightline.spec.conditions import Value

__all__ = [
    "because_words",
    "causes_of",
    "chosen_way",
    "enough_words",
    "grounds_of",
    "named",
    "need_lines",
    "place_of",
    "report_data",
    "report_lines",
    "shown_part",
]

_SHORT = 6
"""Groups of one outcome that are told where many outcomes are asked about at once."""


def causes_of(report: Report) -> list[tuple[int, Findings, Cause]]:
    """Every cause with its number and the outcome it belongs to, in the order in which they are told."""
    emergent = report.pairs.emergent if report.pairs is not None else ()
    every = [
        (found, cause)
        for found in (*report.findings, *emergent)
        for cause in found.causes
        if cause.needs or cause.resting
    ]
    return [(number, found, cause) for number, (found, cause) in enumerate(every, 1)]


def report_lines(report: Report) -> Iterator[str]:
    """All of a report as text."""
    spec, deployment = report.spec, report.deployment
    yield f"{spec.name} {spec.version}".rstrip()
    if deployment.fixed:
        names = ", ".join(layer.file or layer.principal or layer.level for layer in deployment.fixed)
        yield f"  fixed layers, taken as they are: {names}"
    yield f"  free to speak, anybody at these levels: {', '.join(deployment.free) or 'nobody else'}"
    yield "  told in plain requests: a value asked for and given, or a range handed on and used below"
    yield "  parties: as few as can bring a cause about, each a level or a fixed layer; those in brackets could speak instead"
    numbers = {id(cause): number for number, _, cause in causes_of(report)}
    whole = report.pairs is None
    for title, sort in (
        ("Asked for", Sort.ASKED),
        ("Hazards of the spec", Sort.HAZARD),
        ("Behaviours at their most permissive" if not whole else "Behaviours", Sort.BEHAVIOUR),
    ):
        some = [found for found in report.findings if found.outcome.sort is sort]
        if some:
            yield ""
            yield title
            yield from _brief(report, some, numbers)
            for found in some:
                if found.causes and not found.stands:
                    yield from _told(report, found, numbers, whole=whole)
    if report.pairs is not None:
        yield ""
        yield from _pair_lines(report, report.pairs, numbers)


def _brief(report: Report, findings: list[Findings], numbers: dict[int, int]) -> Iterator[str]:
    """What takes nothing of anybody who is free, or cannot come about."""
    standing = [found for found in findings if found.stands]
    if standing:
        yield "  true as things stand, whoever is silent:"
        for found in standing:
            rests = [cause for cause in found.causes if cause.resting]
            grounds = grounds_of(report, found)
            if not rests and len(grounds) == 1:
                ((text, where),) = grounds
                yield f"    {named(found)}: {text}, {where}"
                continue
            yield f"    {named(found)}"
            for cause in rests:
                yield from _cause_lines(cause, numbers[id(cause)])
            yield from _ground_lines(grounds, "      ")
    never = [found for found in findings if not found.causes]
    if never:
        yield "  cannot come about:"
        for found in never:
            yield f"    {named(found)}{because_words(found.because)}"
            if found.stopped:
                yield f"      not certain: {found.stopped}"


def named(found: Findings) -> str:
    """An outcome as people are told of it; a hazard with what it says."""
    outcome = found.outcome
    return f"{outcome.name}: {outcome.text}" if outcome.sort is Sort.HAZARD else outcome.name


def because_words(rules: tuple[str, ...]) -> str:
    """The rules that prevent something, to follow its name; empty where there are none."""
    return f", because of the rule{'s' if len(rules) > 1 else ''} {', '.join(rules)}" if rules else ""


def _told(report: Report, found: Findings, numbers: dict[int, int], *, whole: bool) -> Iterator[str]:
    count, groups = sum(cause.count for cause in found.causes), len(found.causes)
    grouped = "" if groups == count else " in 1 group" if groups == 1 else f" in {groups} groups"
    yield f"  {named(found)}: {count} {'cause' if count == 1 else 'causes'}{grouped}"
    told = found.causes if whole else found.causes[:_SHORT]
    for size, some in groupby(told, key=lambda cause: len(cause.parties)):
        yield f"    {'no party' if not size else '1 party' if size == 1 else f'{size} parties'}"
        for cause in some:
            yield from _cause_lines(cause, numbers[id(cause)])
    if len(told) < groups:
        left = groups - len(told)
        yield f"    and {left} {'group' if left == 1 else 'groups'} more: ask for this outcome alone to see them"
    if found.stopped:
        yield f"    {found.stopped}"
    yield from _ground_lines(grounds_of(report, found, told), "    ")


def grounds_of(
    report: Report, found: Findings, told: tuple[Cause, ...] | None = None
) -> list[tuple[str, str]]:
    """What causes of an outcome rest on, each with its file and line: of the spec, then of the fixed layers."""
    causes = found.causes if told is None else told
    fixed = {
        (f"{PurePath(part.party).name} {shown_part(part)}", place_of(report, part))
        for cause in causes
        for part in cause.resting
    }
    places = {where for _, where in fixed}
    rests = [one for one in rests_on(report, found.outcome, causes) if one[1] not in places]
    return [*rests, *sorted(fixed, key=itemgetter(1, 0))]


def place_of(report: Report, part: Part) -> str:
    """File and line of what a fixed layer says; of a waiver, which has no line of its own, the file alone."""
    return part.party if isinstance(part.said, str) else file_line(report.spec, part.said.span)


def _ground_lines(grounds: list[tuple[str, str]], indent: str) -> Iterator[str]:
    if grounds:
        yield f"{indent}rests on"
    wide = max((len(text) for text, _ in grounds), default=0)
    for text, where in grounds:
        yield f"{indent}  {text:<{wide}}   {where}".rstrip()


def _cause_lines(cause: Cause, number: int) -> Iterator[str]:
    mark = f"[{number}]"
    lines = list(need_lines(cause))
    lines += [f"{'as ' if cause.needs else ''}{part.party} {shown_part(part)}" for part in cause.fixed]
    if cause.enough:
        lines.append(enough_words(cause))
        lines += [
            "  " + ", and ".join(f"{part.party} {shown_part(part)}" for part in some) for some in cause.enough
        ]
    for line in lines:
        yield f"      {mark:<5} {line}"
        mark = ""


def enough_words(cause: Cause) -> str:
    """How the lines of fixed layers that can stand for each other are announced."""
    which = {1: "this", 2: "either of these"}.get(len(cause.enough), "any one of these")
    how = f"and {which}" if cause.needs or cause.fixed else f"{which} alone"
    return f"{how} is enough, so change each of them to rule it out:"


def need_lines(cause: Cause) -> Iterator[str]:
    """One line for each thing that is said, with everybody who could say it in brackets."""
    for need in cause.needs:
        way = chosen_way(cause, need)
        told = []
        for place, part in enumerate(way):
            others = dict.fromkeys(
                other[place].party for other in need.ways if other[place].party != part.party
            )
            who = part.party + (f" (or {', '.join(others)})" if others else "")
            told.append(f"{who} {shown_part(part)}")
        yield ", ".join(told)


def chosen_way(cause: Cause, need: Need) -> tuple[Part, ...]:
    """The way of a need that the stack of its cause takes."""
    return next(way for way in reversed(need.ways) if all(part in cause.parts for part in way))


def shown_part(part: Part) -> str:
    """What somebody says, as a phrase after their name."""
    match part.said:
        case Claim(fact=name, value=value):
            return f"vouches that {name} is {_shown(value)}"
        case Statement(behaviour=name, kind=Kind.SET, low=low):
            return f"sets {name} to {low}"
        case Statement(behaviour=name, kind=Kind.DEFAULT, low=low):
            return f"makes {low} the default of {name}"
        case Statement(behaviour=name, low=low, high=high):
            return f"leaves {name} from {low} to {high} to those below"
        case name:
            return f"waives its reserved right about {name}"


def _shown(value: Value) -> str:
    return str(value).lower() if isinstance(value, bool) else str(value)


def _pair_lines(report: Report, pairs: Pairs, numbers: dict[int, int]) -> Iterator[str]:
    yield f"Pairs of these, {pairs.count} in all"
    yield f"  any cause of one with any cause of the other: {pairs.independent}"
    if pairs.partly:
        yield f"  some causes of each together, others not: {len(pairs.partly)}"
        yield from (f"    {name}" for name in pairs.partly)
    if pairs.excluded:
        yield f"  never together, though each can come about: {len(pairs.excluded)}"
        for name, rules in pairs.excluded.items():
            yield f"    {name}{because_words(rules) or ', because their conditions exclude each other'}"
    if pairs.unknown:
        yield f"  not decided: {len(pairs.unknown)}"
        yield from (f"    {name}: {reason}" for name, reason in pairs.unknown.items())
    if pairs.stopped:
        yield f"  {pairs.stopped}"
    yield f"  only by more than a cause of each: {len(pairs.emergent)}"
    for found in pairs.emergent:
        yield from (f"  {line}" for line in _told(report, found, numbers, whole=False))


def report_data(report: Report) -> dict[str, Any]:
    """All of a report as JSON-like data."""
    numbers = {id(cause): number for number, _, cause in causes_of(report)}

    def data(found: Findings) -> dict[str, Any]:
        made = found.to_data()
        for cause, one in zip(found.causes, made["causes"], strict=True):
            one["number"] = numbers.get(id(cause))
        return made

    spec, pairs = report.spec, report.pairs
    made: dict[str, Any] = {
        "spec": {"name": spec.name, "version": spec.version, "hash": spec.hash},
        "fixed": [layer.to_data() for layer in report.deployment.fixed],
        "free": list(report.deployment.free),
        "bounds": {"causes": report.bounds.causes, "seconds": report.bounds.seconds},
        "outcomes": [data(found) for found in report.findings],
    }
    if pairs is not None:
        made["pairs"] = {
            "count": pairs.count,
            "independent": pairs.independent,
            "partly": list(pairs.partly),
            "excluded": {name: list(rules) for name, rules in pairs.excluded.items()},
            "unknown": dict(pairs.unknown),
            "not_looked_at": pairs.left,
            "emergent": [data(found) for found in pairs.emergent],
        }
    return made
