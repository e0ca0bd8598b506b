"""The program check as an Inspect scorer: conforms, does not, or ungraded with a reason.

Enters: a state with an answer. Leaves: a score whose metadata holds the answer as data. What is ungraded is unscored in Inspect's
sense: it is counted apart and no rate knows of it.
"""

from __future__ import annotations

from inspect_ai.scorer import CORRECT, INCORRECT, Score, Scorer, Target, accuracy, grouped, scorer, stderr
from inspect_ai.solver import TaskState

from brightline.evaluation.harness.messages import read_output
from brightline.evaluation.harness.samples import check_of
from brightline.grading.grade import ungraded
from brightline.grading.programs import grade_by_program
from brightline.models.template import message_text
from brightline.spec.transcript import Message

__all__ = ["program_check"]


@scorer(metrics=[accuracy(), stderr(cluster="group"), grouped(accuracy(), "setting", all=False)])
def program_check() -> Scorer:
    """Whether the answer meets the demand, as the scenario's own program decides."""

    async def score(state: TaskState, target: Target) -> Score:
        message, reason = _answer(state)
        if message is None:
            return Score.unscored(reason=reason)
        metadata = {"message": message.to_data()}
        try:
            grade = grade_by_program(check_of(state.metadata), message)
        except (LookupError, TypeError, ValueError, AttributeError) as failure:
            grade = ungraded(f"the sample holds no scenario: {failure}")
        if grade.passed is None:
            return Score.unscored(reason=grade.reason, metadata=metadata)
        return Score(
            value=CORRECT if grade.passed else INCORRECT,
            answer=message_text(message),
            explanation=f"demand: {target.text}",
            metadata=metadata,
        )

    return score


def _answer(state: TaskState) -> tuple[Message | None, str]:
    """The answer after the arm's filter; where a limit stopped the sample before there was one, that is the reason."""
    if reason := state.store.get("ungraded"):
        return None, reason
    if (shown := state.store.get("answer")) is not None:
        return Message.from_data(shown), ""
    return read_output(state.output)
