"""Runs scenarios through a model and keeps every answer: one JSON line each, keyed by content, whatever interrupts.

Enters: scenarios, a model and an arm. Leaves: graded results in a file that only grows. A run that was killed goes on with what
is missing; the same question to the same weights is asked once.
"""

from __future__ import annotations

import json
import os
from collections.abc import Callable, Sequence
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

from brightline.errors import ResourceError
from brightline.evaluation.arms import Arm, Excerpt, prompted
from brightline.evaluation.filter import filter_answer
from brightline.grading.programs import decide
from brightline.hashing import canonical_json, hash_data
from brightline.models.base import GenerationConfig, Model, Progress, Response
from brightline.scenarios.model import Scenario
from brightline.spec.transcript import Conversation, Message

__all__ = ["Answers", "Result", "run_arm"]

CHUNK = 128


@dataclass(frozen=True, slots=True)
class Result:
    """One scenario under one arm.

    Attributes:
        passed: The verdict; None where it is ungraded, and `error` says why.
        message: The answer as data; None where there is none.
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


class Answers:
    """Answers of one model, by the hash of what it was asked, in a file that is only appended to."""

    def __init__(self, path: Path) -> None:
        self.path = path
        self.known: dict[str, Response] = {}
        if path.exists():
            self._read()

    def _read(self) -> None:
        """Take in whole lines; a last line that a kill cut off is dropped from the file."""
        good = 0
        with self.path.open("rb") as stream:
            for line in stream:
                try:
                    data = json.loads(line)
                    message = None if data["message"] is None else Message.from_data(data["message"])
                    self.known[data["key"]] = Response(
                        message,
                        data["prompt_tokens"],
                        data["completion_tokens"],
                        data["seconds"],
                        data["error"],
                        tuple(data["mapping"]),
                    )
                except (ValueError, LookupError, TypeError):
                    break
                if not line.endswith(b"\n"):
                    break
                good += len(line)
        os.truncate(self.path, good)

    def add(self, items: Sequence[tuple[str, Response]]) -> None:
        """Keep answers, on disk before the next question is asked.

        Raises:
            ResourceError: The file cannot be written.
        """
        lines = []
        for key, response in items:
            self.known[key] = response
            data = asdict(response)
            data["message"] = None if response.message is None else response.message.to_data()
            lines.append(canonical_json({"key": key, **data}) + "\n")
        try:
            self.path.parent.mkdir(parents=True, exist_ok=True)
            with self.path.open("ab") as stream:
                stream.write("".join(lines).encode())
                stream.flush()
                os.fsync(stream.fileno())
        except OSError as error:
            raise ResourceError(
                f"cannot write `{self.path}`: {error.strerror or error}",
                help="free some space and run the same command again",
            ) from error


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
    """Ask and grade every scenario with a program check, in order. The model is opened only if something is missing."""
    shown = [
        prompted(scenario.conversation, excerpt) if excerpt else scenario.conversation
        for scenario in scenarios
    ]
    keys = [_key(model_hash, conversation, config) for conversation in shown]
    missing = {
        key: conversation for key, conversation in zip(keys, shown, strict=True) if key not in answers.known
    }
    # Similar lengths together: less padding in each chunk, and the same chunks whatever was interrupted.
    order = sorted(missing, key=lambda key: (-sum(len(m.text) for m in missing[key].messages), key))
    done = len(keys) - len(order)
    model = open_model() if order else None
    for start in range(0, len(order), CHUNK):
        chunk = order[start : start + CHUNK]
        assert model is not None
        responses = model.generate([missing[key] for key in chunk], config)
        answers.add(list(zip(chunk, responses, strict=True)))
        done += len(chunk)
        if progress is not None:
            progress(done, len(keys))
    return [_grade(scenario, arm, answers.known[key]) for scenario, key in zip(scenarios, keys, strict=True)]


def _key(model_hash: str, conversation: Conversation, config: GenerationConfig) -> str:
    return hash_data({"model": model_hash, "conversation": conversation.to_data(), "config": asdict(config)})


def _grade(scenario: Scenario, arm: Arm, response: Response) -> Result:
    message, error, passed = response.message, response.error, None
    if message is not None and arm is Arm.FILTERED:
        message = filter_answer(scenario.conversation, message)
    if message is not None and scenario.check is not None:
        passed = decide(scenario.check, message)
    elif not error:
        error = "no program decides this scenario"
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
