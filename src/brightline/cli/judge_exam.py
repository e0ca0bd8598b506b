"""`brightline judge-exam`: how often a grader is right, on answers that people labelled.

Enters: a grader, and a document with GOOD and BAD answers, or answers labelled by rules. Leaves: a table with intervals, by clause or rule, or
the same as JSON; what was ungraded is counted apart.
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Sequence
from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

if TYPE_CHECKING:
    from brightline.grading.calibration import Calibration
    from brightline.grading.exam import Part
    from brightline.grading.figures import Figure
    from brightline.grading.sitting import Exam

__all__ = ["ExamFormat", "judge_exam"]

CHANCE = 0.5


class ExamFormat(StrEnum):
    """How the result is printed."""

    TEXT = "text"
    JSON = "json"


def judge_exam(
    judge: Annotated[
        str,
        typer.Option(
            "--judge",
            metavar="GRADER",
            help="A model (`embedded`, a folder, a hub id, http://host/v1#model), `likelihood[:MODEL]` or `classifier[:FILE]`.",
        ),
    ],
    spec: Annotated[
        str | None,
        typer.Argument(
            metavar="[SPEC]",
            help="A document whose examples have GOOD and BAD answers.",
            show_default="reference, unless --labels is given",
        ),
    ] = None,
    labels: Annotated[
        Path | None,
        typer.Option(
            "--labels",
            metavar="PATH",
            help="Answers labelled by rules: a file, or a folder with train.jsonl and test.jsonl.",
        ),
    ] = None,
    embedding: Annotated[
        str,
        typer.Option(
            "--embedding",
            metavar="MODEL",
            help="The model whose embeddings a classifier may use, or `none` for words alone.",
        ),
    ] = "embedded",
    samples: Annotated[int, typer.Option("--samples", min=1, help="How often a judge is asked.")] = 3,
    limit: Annotated[
        int | None, typer.Option("--limit", min=1, help="At most so many questions of each part.")
    ] = None,
    seed: Annotated[int, typer.Option("--seed", help="Of the draw and of the samples.")] = 0,
    save: Annotated[
        Path | None,
        typer.Option("--save", metavar="FILE", help="Where the trained classifier is written."),
    ] = None,
    page: Annotated[
        Path | None,
        typer.Option("--page", metavar="FILE", help="Also write a page with reliability plots."),
    ] = None,
    format: Annotated[
        ExamFormat, typer.Option("--format", help="How the result is printed.")
    ] = ExamFormat.TEXT,
) -> None:
    """Examine a grader on answers whose truth is known."""
    from brightline.cli.progress import progress
    from brightline.grading.exam import part_to_data
    from brightline.grading.sitting import Sitting, sit
    from brightline.hashing import require_place, write_text
    from brightline.spec.compiler import load_spec
    from brightline.spec.library import find_spec

    for place in (save, page):
        if place is not None:
            require_place(place)
    document = load_spec(find_spec(spec)) if spec is not None or labels is None else None
    with progress() as report:
        exam = sit(
            Sitting(judge, document, labels, embedding, samples, limit, seed, save),
            report,
        )
    if page is not None:
        from brightline.evaluation.exam_page import exam_page

        write_text(page, exam_page(exam))
    if format is ExamFormat.JSON:
        parts = [part_to_data(part) for part in exam.parts]
        typer.echo(json.dumps({"grader": exam.grader, "about": dict(exam.about), "parts": parts}, indent=2))
    else:
        typer.echo("\n".join(_lines(exam)))


def _lines(exam: Exam) -> Iterator[str]:
    yield exam.grader
    for one in exam.about.get("tried", ()):
        features = " and ".join(one["features"])
        yield f"  tried {features}, restraint {one['restraint']:g}: mean average precision {one['precision']:.3f} out of fold"
    for part in exam.parts:
        yield ""
        yield from {"answers": _answers, "pairs": _pairs, "rules": _rules}[part.kind](part)
        if part.reliability is not None and part.reliability.error is not None:
            yield (
                f"  scores are off by {100 * part.reliability.error:.0f} points on average (calibration error), "
                f"Brier score {part.reliability.brier:.3f}"
            )
        for reason, count in part.reasons.items():
            yield f"  ungraded {count}: {reason}"


def _answers(part: Part) -> Iterator[str]:
    yield f"GOOD and BAD answers of {part.of}"
    rows = [
        (
            name,
            _graded(one),
            *map(_share, (one.sensitivity(), one.specificity(), one.accuracy())),
            _missed(one),
        )
        for name, one in _named(part)
    ]
    yield from _table(("clause", "graded", "GOOD that pass", "BAD that do not", "right", "ungraded"), rows)
    yield f"  always saying the commoner verdict is right in {_percent(part.calibrations.overall.majority())}"


def _pairs(part: Part) -> Iterator[str]:
    yield f"GOOD against BAD answers of {part.of}; chance is 50 %"
    rows = [(name, _graded(one), _share(one.accuracy()), _missed(one)) for name, one in _named(part)]
    yield from _table(("clause", "graded", "GOOD preferred", "ungraded"), rows)


def _rules(part: Part) -> Iterator[str]:
    yield f"Rules of {part.of}"
    rows: list[tuple[str, ...]] = []
    for name, one in part.calibrations.strata.items():
        score = part.rules.rules.get(name) if part.rules is not None else None
        if score is None:
            rows.append((name, "0", "-", "-", "-", "-", "-", "-", _missed(one)))
            continue
        figures = [_share(figure) for figure in (score.precision, score.recall, score.f1, score.accuracy)]
        baseline = (f"{100 * score.majority_f1:.0f}", f"{100 * score.majority:.0f}")
        rows.append(
            (name, str(one.positives), *figures[:3], baseline[0], figures[3], baseline[1], _missed(one))
        )
    heads = ("rule", "holds", "precision", "recall", "F1", "majority", "right", "majority", "ungraded")
    yield from _table(heads, rows)
    overall = part.calibrations.overall
    yield (
        f"  all questions: right {_share(overall.accuracy())}, "
        f"sensitivity {_share(overall.sensitivity())}, specificity {_share(overall.specificity())}"
    )
    if part.rules is not None:
        yield (
            f"  mean over rules: F1 {_share(part.rules.macro_f1)}, by the commoner label {100 * part.rules.macro_majority_f1:.0f}; "
            f"balanced accuracy {_share(part.rules.balanced_accuracy)}, by the commoner label {100 * CHANCE:.0f}"
        )


def _named(part: Part) -> list[tuple[str, Calibration]]:
    return [("all", part.calibrations.overall), *part.calibrations.strata.items()]


def _graded(one: Calibration) -> str:
    return str(one.positives + one.negatives)


def _missed(one: Calibration) -> str:
    return str(one.ungraded)


def _share(figure: Figure) -> str:
    """Percent with the limits of its interval."""
    if figure.value is None:
        return "-"
    return f"{100 * figure.value:.0f} [{100 * figure.low:.0f}, {100 * figure.high:.0f}]"


def _percent(value: float | None) -> str:
    return "-" if value is None else f"{100 * value:.0f} %"


def _table(heads: tuple[str, ...], rows: Sequence[tuple[str, ...]]) -> Iterator[str]:
    widths = [max(len(row[place]) for row in (heads, *rows)) for place in range(len(heads))]
    for row in (heads, *rows):
        cells = [
            row[0].ljust(widths[0]),
            *(cell.rjust(w) for cell, w in zip(row[1:], widths[1:], strict=True)),
        ]
        yield "  " + "  ".join(cells)
