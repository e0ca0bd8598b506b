"""An Inspect log as results, a few hundred samples in memory at a time.

Enters: a log of the conformance task. Leaves: one `Result` a scenario, in the order of the scenarios, and which roles were mapped.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from pathlib import Path
from zipfile import BadZipFile

from inspect_ai.log import EvalSample, read_eval_log_samples_by_id
from inspect_ai.model import ModelUsage
from inspect_ai.scorer import CORRECT, Score

from brightline.errors import InputError
from brightline.evaluation.runner import Result
from brightline.scenarios.model import Scenario

__all__ = ["read_log"]

_UNUSED = {"events", "attachments", "messages", "timelines"}
_AT_ONCE = 256  # samples; the log's index, as long as the log, is read again for each lot


def read_log(path: Path, arm: str, scenarios: Sequence[Scenario]) -> tuple[list[Result], dict[str, int]]:
    """The results of an arm, and how many samples had each role mapped, such as `developer -> system`.

    Raises:
        InputError: The log is of other scenarios, or is no log.
    """
    results: list[Result] = []
    roles: Counter[str] = Counter()
    try:
        for start in range(0, len(scenarios), _AT_ONCE):
            wanted = [(scenario.id, 1) for scenario in scenarios[start : start + _AT_ONCE]]
            for sample in read_eval_log_samples_by_id(path, wanted, exclude_fields=_UNUSED):
                results.append(_result(sample, arm))
                roles.update(sample.metadata.get("roles", ()))
    except (OSError, ValueError, LookupError, TypeError, BadZipFile) as error:
        raise InputError(
            f"cannot read the log `{path}`: {error}", help="remove it and run the evaluation again"
        ) from error
    return results, dict(sorted(roles.items()))


def _result(sample: EvalSample, arm: str) -> Result:
    score = (sample.scores or {}).get("program_check") or Score.unscored(reason=_why(sample))
    graded = isinstance(score.value, str)
    usage, metadata = sample.output.usage or ModelUsage(), sample.output.metadata or {}
    return Result(
        str(sample.id),
        arm,
        score.value == CORRECT if graded else None,
        (score.metadata or {}).get("message"),
        usage.input_tokens + (usage.input_tokens_cache_read or 0) + (usage.input_tokens_cache_write or 0),
        usage.output_tokens,
        float(metadata.get("seconds", sample.output.time or 0.0)),
        "" if graded else score.reason or _why(sample),
    )


def _why(sample: EvalSample) -> str:
    """Why a sample has no score: what stopped it."""
    if sample.limit is not None:
        return f"stopped by its {sample.limit.type} limit"
    return sample.error.message if sample.error is not None else "the model gave no answer"
