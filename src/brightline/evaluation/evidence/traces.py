"""Follows results back to the logs: to the answer of exactly this model, to the verdict of the program, to the weights that training left.

Enters: results of one way to ask, the logged answers, what the evidence says of the model. Leaves: a line for each result that does not follow.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path

from brightline.evaluation.answers import answer_key
from brightline.evaluation.arms import Arm, Excerpt, prompted
from brightline.evaluation.evidence.logs import read_json
from brightline.evaluation.evidence.statement import Asked, Measured, Statement
from brightline.evaluation.filter import filter_answer
from brightline.evaluation.plays import play_response, recorded_turns
from brightline.evaluation.runner import Result, regrade
from brightline.models.base import Response
from brightline.scenarios.model import Scenario
from brightline.spec.transcript import Conversation

__all__ = ["misgraded", "mistrained", "shown", "untraced"]


def shown(scenario: Scenario, arm: Arm, excerpt: Excerpt) -> Conversation:
    """What the model saw of a scenario under an arm."""
    return prompted(scenario.conversation, excerpt) if arm is Arm.PROMPTED else scenario.conversation


def untraced(
    name: str,
    asked: Asked,
    model: Measured,
    scenarios: Sequence[Scenario],
    results: Sequence[Result],
    answers: Mapping[str, Response],
    statement: Statement,
    excerpt: Excerpt,
) -> Iterator[str]:
    """Results that are not those of the logged answers."""
    if [result.scenario for result in results] != [scenario.id for scenario in scenarios]:
        yield f"{name}: the results are not on every scenario that was measured on, in their order"
        return
    config = statement.conformance.config
    for scenario, result in zip(scenarios, results, strict=True):
        turns = recorded_turns(
            shown(scenario, asked.arm, excerpt),
            scenario.environment,
            lambda conversation: answers.get(answer_key(model.hash, conversation, config)),
            filter_answer if asked.arm is Arm.FILTERED else None,
        )
        if not _follows(asked.arm, result, play_response([response for _, response in turns])):
            yield f"{name}: the result on `{scenario.id}` does not follow from an answer in `{model.answers}`"


def misgraded(name: str, scenarios: Sequence[Scenario], results: Sequence[Result]) -> Iterator[str]:
    """Verdicts that are not those of the programs."""
    for scenario, result in zip(scenarios, results, strict=False):
        verdict = regrade(scenario, result)
        if verdict is not result.passed:
            yield f"{name}: `{scenario.id}` is recorded as {result.passed} and graded {verdict}"


def _follows(arm: Arm, result: Result, logged: Response | None) -> bool:
    """Whether a result holds the logged play or answer; a failure to answer is in no log, and is no verdict either."""
    if result.arm != arm.value:
        return False
    if logged is None:
        return result.message is None and result.passed is None and bool(result.error)
    message = logged.message
    return result.message == (None if message is None else message.to_data()) and (
        (result.prompt_tokens, result.completion_tokens, result.seconds)
        == (logged.prompt_tokens, logged.completion_tokens, logged.seconds)
    )


def mistrained(folder: Path, model: Measured, statement: Statement) -> Iterator[str]:
    """Weights that are not those that training says it left."""
    if model.folder is None:
        return
    name = f"{model.folder}/lineage.json"
    if name not in statement.subjects:
        yield f"`{name}` is no subject, so nothing says how these weights were made"
        return
    lineage = read_json(folder, name)
    if lineage["key"] != model.hash:
        yield f"`{name}` is that of other weights than were asked"
    if are_away(model, statement):
        return
    for file, digest in lineage["weights"].items():
        if statement.subjects.get(f"{model.folder}/{file}") != digest.removeprefix("sha256:"):
            yield f"`{model.folder}/{file}` is not what `{name}` says that training left"


def are_away(model: Measured, statement: Statement) -> bool:
    """Whether a model had left the run's folder before the run was signed, so that its lineage and its answers alone are evidence."""
    return model.folder is not None and not any(
        name.startswith(f"{model.folder}/") and name.endswith(".safetensors") for name in statement.subjects
    )
