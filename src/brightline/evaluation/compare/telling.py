"""A comparison in words: the sentences that text, Markdown and the page share."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from brightline.evaluation.compare.comparison import Candidate, Comparison
from brightline.evaluation.compare.rows import Row, Verdict
from brightline.evaluation.views import percent, points

__all__ = [
    "between_words",
    "change_words",
    "finding_words",
    "headline_words",
    "note_lines",
    "rate_words",
    "reading_words",
]


def headline_words(candidate: Candidate) -> str:
    """What got worse and what better, in one sentence."""
    worse = [_named(row) for row in candidate.worse]
    better = [_named(row) for row in (*candidate.whole, *candidate.clauses) if row.verdict is Verdict.BETTER]
    few = sum(row.verdict is Verdict.FEW for row in candidate.clauses)
    parts = [f"worse: {_listed(worse)}" if worse else "nothing got worse as far as these scenarios show"]
    if better:
        parts.append(f"better: {_listed(better)}")
    if few:
        parts.append(f"too few scenarios for {few} of {len(candidate.clauses)} clauses")
    return "; ".join(parts)


def rate_words(row: Row) -> str:
    """`92% → 80%`."""
    return "not graded" if row.before is None else f"{percent(row.before)} → {percent(row.after)}"


def change_words(row: Row) -> str:
    """`−12 [−20, −3]`, in points."""
    if row.difference is None:
        return "–"
    return f"{points(row.difference)} [{points(row.low)}, {points(row.high)}]"


def finding_words(row: Row) -> str:
    """The verdict with what it rests on, or what is missing."""
    if row.verdict in {Verdict.WORSE, Verdict.BETTER}:
        return f"{row.verdict.value} (p = {row.p:.2g})"
    if row.verdict is Verdict.NONE:
        return f"no evidence: {(row.detectable or 0) * 100:.1f} points would be seen"
    if row.missing is None:
        return "too few scenarios"
    return f"too few scenarios: {row.missing:,} more"


def note_lines(candidate: Candidate) -> Iterator[str]:
    """What was left out of the comparison, and why."""
    if candidate.only_before or candidate.only_after:
        yield (
            f"the runs differ in scenarios: {candidate.shared:,} shared; {candidate.only_before:,} only in the first and "
            f"{candidate.only_after:,} only in the other count for nothing"
        )
    for reason, number in candidate.ungraded.items():
        yield f"{number:,} ungraded: {reason}"


def between_words(comparison: Comparison, candidate: Candidate, marked: Callable[[str], str] = str) -> str:
    """Which run is compared with which, their names marked, on how many scenarios."""
    return f"{marked(comparison.baseline)} → {marked(candidate.name)}, {candidate.shared:,} shared scenarios"


def reading_words(comparison: Comparison) -> str:
    """How the figures are to be read."""
    return (
        f"Changes are in points, paired by scenario, with groups that share content as the unit. Intervals and verdicts hold for all "
        f"{comparison.rows} rows together with {percent(comparison.confidence)} confidence (Holm). A change of "
        f"{comparison.margin * 100:g} points either way must be seen with a power of 80%: where that takes more scenarios, it says how many."
    )


def _named(row: Row) -> str:
    return "overall" if row.kind == "overall" else f"{row.kind} {row.name}"


def _listed(names: list[str], limit: int = 6) -> str:
    shown = ", ".join(names[:limit])
    return f"{shown} and {len(names) - limit} more" if len(names) > limit else shown
