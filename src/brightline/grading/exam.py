"""The standing exam of graders: what people or the document said of an answer, against what the grader says.

Enters: a spec whose examples carry GOOD and BAD answers, or answers that people labelled rule by rule, and the grader's verdicts. Leaves: one
part for each kind of question, overall and by clause or rule, with what was ungraded counted apart.
"""

from __future__ import annotations

import random
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any, TypeVar

from brightline.grading.calibration import Calibration, Calibrations, calibrate, calibration_to_data
from brightline.grading.figures import figure_to_data
from brightline.grading.grade import Grade
from brightline.grading.judge_prompts import KEEPS, PairQuestion, Question
from brightline.grading.labels import Labelled
from brightline.grading.reliability import Reliability, reliability_to_data, scored
from brightline.grading.rule_scores import RuleScores, score_rules
from brightline.grading.rules import statement_of
from brightline.scenarios.examples import PreferencePair
from brightline.spec.model import Clause, Spec, Verdict

__all__ = [
    "Part",
    "answer_questions",
    "exam_answers",
    "exam_pairs",
    "exam_rules",
    "pair_questions",
    "part_to_data",
    "rule_questions",
    "sampled",
    "standard_of",
]

Item = TypeVar("Item")


@dataclass(frozen=True, slots=True)
class Part:
    """One part of an exam.

    Attributes:
        kind: `answers` (is it good?), `pairs` (which is better?) or `rules` (does the rule hold?).
        of: The document or data it is about.
        calibrations: Verdicts against the truth, overall and by clause or rule.
        reasons: Why answers were ungraded, and how often.
        rules: Precision, recall and F1 of each rule; None for the other kinds.
        reliability: Whether scores mean what they say; None for pairs, whose answer is always the GOOD one.
    """

    kind: str
    of: str
    calibrations: Calibrations
    reasons: Mapping[str, int]
    rules: RuleScores | None = None
    reliability: Reliability | None = None


def sampled(items: Sequence[Item], limit: int | None, seed: int = 0) -> list[Item]:
    """At most `limit` of the items, drawn by the seed, in their order."""
    if limit is None or limit >= len(items):
        return list(items)
    return [items[index] for index in sorted(random.Random(seed).sample(range(len(items)), limit))]


def answer_questions(spec: Spec) -> list[tuple[Question, str, bool]]:
    """For every GOOD or BAD answer of the document: the question, its clause, and whether it is GOOD."""
    return [
        (
            Question(KEEPS, standard_of(spec.clauses[example.clause]), example.conversation, answer.message),
            example.clause,
            answer.verdict is Verdict.GOOD,
        )
        for example in spec.examples
        for answer in example.answers
        if answer.verdict in {Verdict.GOOD, Verdict.BAD}
    ]


def pair_questions(spec: Spec, pairs: Sequence[PreferencePair]) -> list[PairQuestion]:
    """The pairs as questions; the GOOD answer is the first, and the judge is asked in both orders."""
    return [
        PairQuestion(standard_of(spec.clauses[pair.clause]), pair.conversation, pair.good, pair.bad)
        for pair in pairs
    ]


def rule_questions(data: Labelled) -> list[tuple[Question, str, bool]]:
    """For every answer and rule: the question, the rule, and the label."""
    return [
        (
            Question(statement_of(rule), statement_of(rule), one.conversation, one.answer),
            rule,
            one.labels[rule],
        )
        for one in data.answers
        for rule in data.rules
    ]


def standard_of(clause: Clause) -> str:
    """A clause as the standard of a question."""
    return f"{clause.title}\n\n{clause.text}".strip()


def exam_answers(of: str, asked: Sequence[tuple[Question, str, bool]], grades: Sequence[Grade]) -> Part:
    """A judge on single answers: GOOD is positive, so sensitivity is the share of GOOD answers that it lets pass."""
    return Part(
        "answers",
        of,
        calibrate([truth for *_, truth in asked], _verdicts(grades), [clause for _, clause, _ in asked]),
        _reasons(grades),
        reliability=scored(grades, [truth for *_, truth in asked]),
    )


def exam_pairs(of: str, pairs: Sequence[PreferencePair], grades: Sequence[Grade]) -> Part:
    """A grader on pairs: it is right where it prefers the GOOD answer. Chance is a half."""
    return Part(
        "pairs",
        of,
        calibrate([True] * len(pairs), _verdicts(grades), [pair.clause for pair in pairs]),
        _reasons(grades),
    )


def exam_rules(of: str, asked: Sequence[tuple[str, bool, int]], grades: Sequence[Grade]) -> Part:
    """A grader on rules.

    Args:
        of: The data.
        asked: For each question the rule, the label, and which answer it is about.
        grades: Whether the rule holds, by the grader.
    """
    verdicts = _verdicts(grades)
    rules = [rule for rule, *_ in asked]
    return Part(
        "rules",
        of,
        calibrate([truth for _, truth, _ in asked], verdicts, rules),
        _reasons(grades),
        score_rules([(*one, verdict) for one, verdict in zip(asked, verdicts, strict=True)]),
        scored(grades, [truth for _, truth, _ in asked]),
    )


def part_to_data(part: Part) -> dict[str, Any]:
    """JSON-like data: counts, and the figures that follow from them."""
    rows = {"all": part.calibrations.overall, **part.calibrations.strata}
    data: dict[str, Any] = {
        "kind": part.kind,
        "of": part.of,
        "ungraded": dict(part.reasons),
        "rows": {name: _row(part.kind, one) for name, one in rows.items()},
    }
    if part.reliability is not None:
        data["reliability"] = reliability_to_data(part.reliability)
    if part.rules is not None:
        for rule, score in part.rules.rules.items():
            data["rows"][rule] |= {
                "precision": figure_to_data(score.precision),
                "f1": figure_to_data(score.f1),
                "majority_f1": score.majority_f1,
            }
        data["macro_f1"] = figure_to_data(part.rules.macro_f1)
        data["macro_majority_f1"] = part.rules.macro_majority_f1
        data["balanced_accuracy"] = figure_to_data(part.rules.balanced_accuracy)
    return data


def _row(kind: str, one: Calibration) -> dict[str, Any]:
    data = {**calibration_to_data(one), "accuracy": figure_to_data(one.accuracy())}
    if kind == "pairs":  # a pair has no truth but that the GOOD answer is the better one
        return {**data, "chance": 0.5}
    return {
        **data,
        "majority": one.majority(),
        "sensitivity": figure_to_data(one.sensitivity()),
        "specificity": figure_to_data(one.specificity()),
    }


def _verdicts(grades: Sequence[Grade]) -> list[bool | None]:
    return [grade.passed for grade in grades]


def _reasons(grades: Sequence[Grade]) -> dict[str, int]:
    return dict(Counter(grade.reason for grade in grades if grade.passed is None).most_common())
