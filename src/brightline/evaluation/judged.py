"""What no program decides: a judge reads the answers, and its exam on the document's own answers says how far to believe it.

Enters: a spec, scenarios without a program, the answers of each arm, a judge. Leaves: the same results with verdicts, and figures: the exam, raw
and corrected rates, and answers that fail with the judge's reason. They stand apart: no rate is over a program's verdicts and a judge's.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import asdict, dataclass, replace
from typing import Any

from brightline.evaluation.contrasts import MAIN, Verdicts, contrasts_of, differences
from brightline.evaluation.corrections import calibrated, corrected, own_or_all
from brightline.evaluation.runner import Result
from brightline.evaluation.statistics import CONFIDENCE, rate
from brightline.evaluation.summary import pooled_verdicts
from brightline.grading.calibration import Calibration, Calibrations
from brightline.grading.exam import answer_questions, exam_answers, sampled, standard_of
from brightline.grading.grade import Grade
from brightline.grading.judge_prompts import KEEPS, Question
from brightline.grading.judges import Judge
from brightline.grading.reliability import reliability_to_data
from brightline.models.base import Progress
from brightline.scenarios.examples import EXAMPLES
from brightline.scenarios.model import Scenario, Setting
from brightline.spec.model import Spec
from brightline.spec.transcript import Message

__all__ = ["Judged", "judge_answers", "question_of"]

SHOWN = 12
"""Failed answers that are shown, of clauses as different as they can be."""

Report = Callable[[str], Progress | None]
"""Gives what to call with (done, total) for a stage such as `exam` or the name of an arm."""


@dataclass(frozen=True, slots=True)
class Judged:
    """Scenarios, results with the judge's verdicts in their order, and all figures as JSON-like data."""

    scenarios: Sequence[Scenario]
    results: Mapping[str, Sequence[Result]]
    figures: Mapping[str, Any]


def question_of(spec: Spec, scenario: Scenario, answer: Message) -> Question:
    """What the judge is asked: whether the answer keeps the clauses that the scenario tests; as in the exam, with the demand as the rubric."""
    clauses = [spec.clauses[name] for name in scenario.clauses if name in spec.clauses]
    standard = "\n\n".join(standard_of(clause) for clause in clauses)
    own_words = "" if scenario.family == EXAMPLES else f"the answer is to {scenario.demand}"
    return Question(
        KEEPS, standard or scenario.demand, scenario.conversation, answer, own_words if standard else ""
    )


def judge_answers(
    spec: Spec,
    scenarios: Sequence[Scenario],
    results: Mapping[str, Sequence[Result]],
    judge: Judge,
    exam_limit: int | None = None,
    report: Report | None = None,
) -> Judged:
    """Examine the judge, let it decide every answer, and compute all that follows.

    Args:
        spec: Its clauses are the standard, its GOOD and BAD answers the exam.
        scenarios: Those without a program.
        results: By arm, in the order of the scenarios; what has no answer stays ungraded with its reason. The reason that an answer was
            left ungraded before is kept, since a log lacks the replies that failed.
        judge: Who is asked; `Judge.model` may be a log, then nothing is asked.
        exam_limit: Questions of the exam at most, drawn by the judge's seed; None for all.
        report: Of progress.
    """
    told = report or _silent
    asked = sampled(answer_questions(spec), exam_limit, judge.seed)
    exam = exam_answers(spec.name, asked, judge.grade([question for question, *_ in asked], told("exam")))
    decided, grades = {}, {}
    for arm, items in results.items():
        grades[arm] = _grades(spec, scenarios, items, judge, told(arm))
        decided[arm] = tuple(_verdict(*pair) for pair in zip(items, grades[arm], strict=True))
    verdicts = pooled_verdicts(decided)
    return Judged(
        scenarios,
        decided,
        {
            "exam": {
                "questions": len(asked),
                "calibration": calibrated(exam.calibrations.overall),
                "reliability": None if exam.reliability is None else reliability_to_data(exam.reliability),
            },
            "scenarios": len(scenarios),
            "families": _rows(scenarios, verdicts, exam.calibrations.overall),
            "clauses": _clauses(scenarios, verdicts, exam.calibrations),
            "ungraded": {arm: _reasons(items) for arm, items in decided.items()},
            "failures": _failures(scenarios, decided, grades),
        },
    )


def _silent(stage: str) -> None:
    """No progress of any stage."""
    del stage


def _grades(
    spec: Spec,
    scenarios: Sequence[Scenario],
    results: Sequence[Result],
    judge: Judge,
    progress: Progress | None,
) -> list[Grade | None]:
    """The judge's grade of each answer; None where there is no answer."""
    questions = [
        None if one.message is None else question_of(spec, scenario, Message.from_data(one.message))
        for scenario, one in zip(scenarios, results, strict=True)
    ]
    given = iter(judge.grade([one for one in questions if one is not None], progress))
    return [None if one is None else next(given) for one in questions]


def _verdict(result: Result, grade: Grade | None) -> Result:
    if grade is None:
        return replace(result, passed=None)
    if grade.passed is not None:
        return replace(result, passed=grade.passed, error="")
    return replace(result, passed=None, error=result.error or f"the judge: {grade.reason}")


def _rows(scenarios: Sequence[Scenario], verdicts: Verdicts, known: Calibration) -> list[dict[str, Any]]:
    """By family and setting."""
    members: dict[tuple[str, Setting], list[int]] = {}
    for index, scenario in enumerate(scenarios):
        members.setdefault((scenario.family, scenario.setting), []).append(index)
    return [
        {
            "family": family,
            "setting": setting.value,
            **_figures(scenarios, verdicts, inside, known, CONFIDENCE, CONFIDENCE),
            "raw_differences": differences(scenarios, verdicts, inside),
        }
        for (family, setting), inside in members.items()
    ]


def _clauses(scenarios: Sequence[Scenario], verdicts: Verdicts, known: Calibrations) -> list[dict[str, Any]]:
    """By clause, that with the lowest rate of the first arm or the trained one first; intervals hold for all clauses together (Bonferroni)."""
    members: dict[str, list[int]] = {}
    for index, scenario in enumerate(scenarios):
        for clause in dict.fromkeys(scenario.clauses):
            members.setdefault(clause, []).append(index)
    tests = max(len(members), 1)
    rates = 1 - (1 - CONFIDENCE) / tests
    contrasts = 1 - (1 - CONFIDENCE) / (tests * max(len(contrasts_of(list(verdicts))), 1))
    rows = []
    for clause, inside in members.items():
        by, calibration = own_or_all(known, clause)
        rows.append(
            {
                "clause": clause,
                "by": by,
                **_figures(scenarios, verdicts, inside, calibration, rates, contrasts),
            }
        )
    focus = _focus(verdicts)
    return sorted(rows, key=lambda row: _worst_first(row["raw"][focus]["value"], row["clause"]))


def _figures(
    scenarios: Sequence[Scenario],
    verdicts: Verdicts,
    inside: Sequence[int],
    known: Calibration,
    rates: float,
    contrasts: float,
) -> dict[str, Any]:
    groups = [scenarios[index].group for index in inside]
    return {
        "count": len(inside),
        "raw": {
            arm: asdict(rate([values[index] for index in inside], groups, rates))
            for arm, values in verdicts.items()
        },
        **corrected(scenarios, verdicts, inside, known, rates, contrasts),
    }


def _failures(
    scenarios: Sequence[Scenario],
    decided: Mapping[str, Sequence[Result]],
    grades: Mapping[str, Sequence[Grade | None]],
) -> list[dict[str, Any]]:
    """Answers of one arm that fail, one of each clause before a second of any, with what the judge says of them."""
    arm = _focus(decided)
    failed = [
        (scenario, grade)
        for scenario, grade in zip(scenarios, grades[arm], strict=True)
        if grade is not None and grade.passed is False
    ]
    turns: dict[str, int] = {}
    ordered = []
    for place, (scenario, grade) in enumerate(failed):
        clause = next(iter(scenario.clauses), "")
        turns[clause] = turns.get(clause, 0) + 1
        ordered.append((turns[clause], grade.score or 0.0, place))
    return [
        {"scenario": failed[place][0].id, "arm": arm, "score": score, "reason": failed[place][1].reason}
        for _, score, place in sorted(ordered)[:SHOWN]
    ]


def _focus(arms: Iterable[str]) -> str:
    names = list(arms)
    return MAIN if MAIN in names else names[0]


def _worst_first(value: float | None, name: str) -> tuple[bool, float, str]:
    return value is None, value or 0.0, name


def _reasons(results: Sequence[Result]) -> dict[str, int]:
    found: dict[str, int] = {}
    for result in results:
        if result.passed is None:
            found[result.error] = found.get(result.error, 0) + 1
    return found
