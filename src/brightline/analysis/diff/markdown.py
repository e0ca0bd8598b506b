"""A comparison as Markdown, for the description of a pull request.

Enters: a `Comparison`. Leaves: Markdown that says first what somebody who approves the change must know; long lists fold away.
"""

from __future__ import annotations

from collections.abc import Iterator

from brightline.analysis.diff.model import Comparison, Direction, Impact, StackChange
from brightline.analysis.diff.telling import (
    ceiling_words,
    change_words,
    changed_impacts,
    force_words,
    impact_words,
    refusal_words,
    side_words,
    stacks_words,
    step_words,
    subjects,
    text_words,
    way_words,
    witness_lines,
)

__all__ = ["to_markdown"]


def to_markdown(comparison: Comparison, *, semver: bool = False) -> str:
    """The comparison as Markdown, with the version step if it is wanted."""
    return "\n".join(_lines(comparison, semver=semver)) + "\n"


def _lines(comparison: Comparison, *, semver: bool) -> Iterator[str]:
    yield f"## {_plain(side_words(comparison.old, comparison.new))}"
    yield ""
    yield f"- **In force:** {force_words(comparison)}"
    if comparison.stacks_read:
        yield f"- **Deployed stacks:** {stacks_words(comparison)}"
    yield f"- **In the text:** {text_words(comparison)}"
    if semver:
        yield f"- **Version step:** {step_words(comparison.semver, comparison.old, comparison.new)}"
    for note in comparison.notes:
        yield f"- **Not compared in full:** {_plain(note)}"
    yield from _force(changed_impacts(comparison))
    yield from _stacks(comparison.stacks)
    yield from _text(comparison)
    if semver and comparison.semver.reasons:
        yield from ("", f"### Why {comparison.semver.step.word}", "")
        yield from (f"- {_plain(reason)}" for reason in comparison.semver.reasons)


def _force(impacts: list[Impact]) -> Iterator[str]:
    if not impacts:
        return
    yield from ("", "### What changes in force", "")
    yield "| behaviour | becomes | reached at most | a stack that shows it | old | new |"
    yield "| --- | --- | --- | --- | --- | --- |"
    for impact in impacts:
        sign = "⚠️ " if impact.direction in {Direction.LOOSER, Direction.BOTH, Direction.UNDECIDED} else ""
        name, becomes = f"`{impact.behaviour}`", f"{sign}{impact_words(impact)}"
        note = _cell(impact.note)
        if not impact.witnesses:
            yield f"| {name} | {becomes} | {ceiling_words(impact)} | {note} |  |  |"
        for witness in impact.witnesses:
            layers = "<br>".join(_cell(line) for line in witness_lines(witness)) or "no layer"
            values = " | ".join(_cell(value or "refused") for value in (witness.before, witness.after))
            yield f"| {name} | {becomes} | {ceiling_words(impact)} | {layers} | {values} |"
            name = becomes = ""


def _stacks(stacks: tuple[StackChange, ...]) -> Iterator[str]:
    if not stacks:
        return
    yield from ("", "### Deployed stacks that change", "")
    for stack in stacks:
        yield f"- **{_plain(stack.name)}**"
        yield from (f"  - {_plain(line)}" for line in refusal_words(stack))
        for moved in stack.moved:
            yield (
                f"  - `{moved.behaviour}`: {_plain(moved.before)} → {_plain(moved.after)}, {way_words(moved.direction)}"
            )
            yield from ("", "    <details><summary>why</summary>", "")
            yield f"    Before: {_plain(' '.join(moved.story_before))}"
            yield ""
            yield f"    After: {_plain(' '.join(moved.story_after))}"
            yield from ("", "    </details>", "")


def _text(comparison: Comparison) -> Iterator[str]:
    if not comparison.changes:
        return
    yield from ("", f"<details><summary>{text_words(comparison)} of the text</summary>", "")
    for (kind, name), changes in subjects(comparison.changes).items():
        yield f"- {kind} `{name}`"
        yield from (f"  - {_plain(change_words(change))}" for change in changes)
    yield from ("", "</details>")


def _plain(text: str) -> str:
    """Text that stays text: outside of code, nothing in it opens a tag, a link, a mention or emphasis."""
    pieces = " ".join(text.split()).split("`")
    code = len(pieces) % 2 == 1  # an odd backtick is no code
    return "`".join(piece if code and place % 2 else _escaped(piece) for place, piece in enumerate(pieces))


def _escaped(text: str) -> str:
    escaped = text.replace("\\", "\\\\")
    for sign in "*_[]<>":
        escaped = escaped.replace(sign, f"\\{sign}")
    return escaped.replace("@", "@\u200b")


def _cell(text: str) -> str:
    return _plain(text).replace("|", "\\|")
