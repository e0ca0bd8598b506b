"""What causes rest on: the rights, facts, rules and defaults of the spec, and what fixed layers hand on, each once.

Enters: a report, an outcome and causes of it. Leaves: sentences with their file and line, those of the spec first.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from pathlib import PurePath

from brightline.analysis.grounds import Ground, decisive, of_default, of_fact, of_rules, of_step, of_waiver
from brightline.analysis.interactions.model import Cause, Outcome, Report
from brightline.analysis.interactions.replay import stack_of
from brightline.authority.model import Claim, Stack, Statement
from brightline.authority.reference import resolve

__all__ = ["rests_on"]


def rests_on(report: Report, outcome: Outcome, causes: Iterable[Cause]) -> list[tuple[str, str]]:
    """Each line of a document that one of some causes rests on: what it says, and where."""
    found: dict[tuple[str, str], None] = {}
    seen: set[object] = set()
    for cause in causes:
        for ground in _of_cause(report, outcome, cause, seen):
            if ground.where:  # what a free layer hands on stands in no file, and rests on its own right
                found[ground.text, ground.where] = None
    main = PurePath(report.spec.file).name
    return sorted(found, key=lambda one: _order(one[1], main))


def _order(where: str, main: str) -> tuple[bool, str, int]:
    file, _, line = where.rpartition(":")
    return file != main, file, int(line)


def _of_cause(report: Report, outcome: Outcome, cause: Cause, seen: set[object]) -> Iterator[Ground]:
    spec = report.spec
    read = list(outcome.reads)
    for stack, subject in _stacks(report, cause, seen):
        stance = cause.witness.stance if stack == cause.witness.stack else resolve(spec, stack)
        for step in stance.steps_of(subject):
            for ground in of_step(spec, stack, stance, step):
                read += ground.reads
                yield ground
    for part in (*cause.parts, *cause.resting):
        match part.said:
            case Claim(fact=name):
                read.append(name)
            case str(name):
                yield of_waiver(spec, name, part.level)
    yield from of_rules(spec, cause.witness.stance, outcome.reads)
    for name in dict.fromkeys(read):
        if name in spec.facts:
            yield of_fact(spec, name, vouched=True)
        elif name in spec.behaviours and decisive(cause.witness.stance, name) is None:
            yield of_default(spec, name)


def _stacks(report: Report, cause: Cause, seen: set[object]) -> Iterator[tuple[Stack, str]]:
    """Each behaviour that a cause speaks of, in the stack of the cause and with everybody who can stand in.

    What a request may choose depends on the facts and on who speaks of the same behaviour: such a case is looked at once.
    """
    slots = report.deployment.slots
    for need in cause.needs:
        chosen = next((way for way in need.ways if all(part in cause.parts for part in way)), ())
        rest = [part for part in cause.parts if part not in chosen]
        for way in need.ways:
            key = (way, cause.choice.facts)
            if isinstance(way[0].said, Claim) or key in seen:
                continue
            seen.add(key)
            yield stack_of(slots, (*rest, *way)), need.subject
    for part in cause.resting:
        if isinstance(part.said, Statement):
            yield cause.witness.stack, part.subject
