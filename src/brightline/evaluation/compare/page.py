"""A comparison as one self-contained page, with the answers that flipped side by side.

Enters: a `Comparison`. Leaves: HTML that loads nothing and runs nothing; what a model wrote is escaped and made visible.
"""

from __future__ import annotations

from typing import Any

from brightline.evaluation.compare.comparison import Comparison, Flip
from brightline.evaluation.compare.telling import (
    between_words,
    change_words,
    finding_words,
    headline_words,
    note_lines,
    rate_words,
    reading_words,
)
from brightline.evaluation.pages import render_page
from brightline.evaluation.transcripts import answer_turn, turn, visible

__all__ = ["to_html"]


def to_html(comparison: Comparison, flips: int) -> str:
    """The page, with at most this many flips of each candidate."""
    sections = [
        {
            "title": visible(between_words(comparison, candidate)),
            "headline": visible(headline_words(candidate)),
            "notes": [visible(line) for line in note_lines(candidate)],
            "tables": [
                {
                    "title": title,
                    "rows": [
                        {
                            "name": visible(row.name),
                            "pairs": row.pairs,
                            "lost": row.lost,
                            "gained": row.gained,
                            "rate": rate_words(row),
                            "change": change_words(row),
                            "finding": finding_words(row),
                            "verdict": row.verdict.value.split()[0],
                        }
                        for row in rows
                    ],
                }
                for title, rows in (("setting", candidate.whole), ("clause", candidate.clauses))
            ],
            "flips": [_flip(flip) for flip in candidate.flips[:flips]],
            "flipped": len(candidate.flips),
            "before": visible(comparison.baseline),
            "after": visible(candidate.name),
        }
        for candidate in comparison.candidates
    ]
    return render_page(
        "compare.html", sections=sections, worse=comparison.worse, reading=reading_words(comparison)
    )


def _flip(flip: Flip) -> dict[str, Any]:
    return {
        "id": flip.id,
        "lost": flip.lost,
        "clauses": [visible(clause) for clause in flip.scenario.clauses],
        "setting": flip.scenario.setting.value,
        "transform": flip.scenario.transform,
        "demand": visible(flip.scenario.demand),
        "turns": [turn(message) for message in flip.scenario.conversation.messages],
        "before": answer_turn(flip.before),
        "after": answer_turn(flip.after),
    }
