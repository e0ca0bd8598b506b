"""Runs scenarios through an arm and grades what comes back.

Enters: scenarios, a model and an arm. Leaves: one result a scenario, in order, and a file of them that evidence can point to.
What cannot be graded says why; it is never counted as a pass or a fail.
"""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

from brightline.errors import EndpointError, InputError
from brightline.evaluation.answers import Answers, ask
from brightline.evaluation.arms import Arm, Excerpt, prompted
from brightline.evaluation.filter import filter_answer
from brightline.grading.programs import grade_by_program
from brightline.hashing import canonical_json, write_text
from brightline.models.base import GenerationConfig, Model, Progress, Response
from brightline.scenarios.model import Scenario
from brightline.spec.transcript import Message

__all__ = ["Answers", "Result", "read_results", "regrade", "require_answers", "run_arm", "write_results"]


@dataclass(frozen=True, slots=True)
class Result:
    """One scenario under one arm.

    Attributes:
        passed: The verdict; None where it is ungraded, and `error` says why.
        message: The answer as data, after the filter where there is one; None where there is none.
        seconds: For the answer alone, without loading the model.
    """

    scenario: str
    arm: str
    passed: bool | None
    message: dict[str, Any] | None
    prompt_tokens: int
    completion_tokens: int
    seconds: float
    error: str = ""


def run_arm(
    arm: Arm,
    open_model: Callable[[], Model],
    model_hash: str,
    scenarios: Sequence[Scenario],
    *,
    answers: Answers,
    config: GenerationConfig,
    excerpt: Excerpt | None = None,
    progress: Progress | None = None,
) -> list[Result]:
    """Ask and grade every scenario, in order. The model is opened only if an answer is missing.

    Raises:
        ResourceError: The answers cannot be kept.
    """
    shown = [
        prompted(scenario.conversation, excerpt) if excerpt else scenario.conversation
        for scenario in scenarios
    ]
    responses = ask(answers, open_model, model_hash, shown, config, progress)
    return [_grade(scenario, arm, given) for scenario, given in zip(scenarios, responses, strict=True)]


def _grade(scenario: Scenario, arm: Arm, response: Response) -> Result:
    message = response.message
    if message is not None and arm is Arm.FILTERED:
        message = filter_answer(scenario.conversation, message)
    passed, error = _decide(scenario, message, response.error)
    return Result(
        scenario.id,
        arm.value,
        passed,
        None if message is None else message.to_data(),
        response.prompt_tokens,
        response.completion_tokens,
        response.seconds,
        error,
    )


def _decide(scenario: Scenario, message: Message | None, error: str) -> tuple[bool | None, str]:
    if message is None:
        return None, error or "the model gave no answer"
    grade = grade_by_program(scenario.check, message)
    return grade.passed, grade.reason


def require_answers(model: str, results: Iterable[Result]) -> None:
    """See that a model answered anything at all.

    Raises:
        EndpointError: Every single request failed; the message has the commonest reason.
    """
    found = list(results)
    if found and all(result.message is None for result in found):
        ((reason, count),) = Counter(result.error for result in found).most_common(1)
        raise EndpointError(
            f"`{model}` answered none of {len(found)} requests; {count} times: {reason}",
            help="see that its server answers chat completions; the same command asks again",
        )


def regrade(scenario: Scenario, result: Result) -> bool | None:
    """The verdict on a recorded answer, decided anew."""
    message = None if result.message is None else Message.from_data(result.message)
    return _decide(scenario, message, result.error)[0]


def write_results(path: Path, results: Iterable[Result]) -> None:
    """Write results as JSON lines, whole or not at all.

    Raises:
        ResourceError: The file cannot be written.
    """
    write_text(path, "".join(canonical_json(asdict(result)) + "\n" for result in results))


def read_results(path: Path) -> list[Result]:
    """Read what `write_results` wrote.

    Raises:
        InputError: The file cannot be read, or a line is no result; the message names the line.
    """
    try:
        lines = path.read_text(encoding="utf-8").split("\n")
    except (OSError, UnicodeDecodeError) as error:
        raise InputError(
            f"cannot read results from `{path}`: {error}",
            help="the file is damaged or not that of a run; run the evaluation again",
        ) from error
    results = []
    for number, line in enumerate(lines, 1):
        if not line:
            continue
        try:
            results.append(_result(json.loads(line)))
        except (ValueError, LookupError, TypeError, AttributeError, RecursionError) as error:
            raise InputError(
                f"{path}:{number}:1: this line is no result ({type(error).__name__}: {error})",
                help="the file may be cut off or changed; run the evaluation again",
            ) from error
    return results


def _result(data: Mapping[str, Any]) -> Result:
    result = Result(**data)
    if result.message is not None:
        Message.from_data(result.message)
    if result.passed not in {None, True, False}:
        raise ValueError("`passed` is no verdict")
    return result
