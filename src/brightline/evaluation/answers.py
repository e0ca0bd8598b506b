"""Answers of models, kept: one JSON line each, keyed by what was asked of which weights and how.

Enters: conversations and a model. Leaves: responses in order, in memory and in a file that only grows. A run that was killed
goes on with what is missing; the same question to the same weights is asked once.
"""

from __future__ import annotations

import json
import os
from collections.abc import Callable, Mapping, Sequence
from dataclasses import asdict, dataclass
from functools import partial
from pathlib import Path
from typing import Any

from brightline.errors import ResourceError, remedy_for
from brightline.hashing import canonical_json, hash_data
from brightline.models.base import GenerationConfig, Model, Progress, Response
from brightline.spec.transcript import Conversation, Message

__all__ = ["Answers", "KeptModel", "LoggedModel", "answer_key", "ask"]

CHUNK = 128
"""Questions between two writes; large, because the prefix that they share is computed once a chunk."""


def answer_key(model_hash: str, conversation: Conversation, config: GenerationConfig) -> str:
    """The content hash of a question: the weights, everything they see, and how they are sampled."""
    return hash_data({"model": model_hash, "conversation": conversation.to_data(), "config": asdict(config)})


class Answers:
    """Answers by key, in a file that is only appended to.

    Raises:
        ResourceError: The file cannot be read or written.
    """

    def __init__(self, path: Path) -> None:
        self.path = path
        self.known: dict[str, Response] = {}
        try:
            if path.exists():
                self._read()
        except OSError as error:
            raise ResourceError(
                f"cannot read `{path}`: {error.strerror or error}",
                help="make the file readable and writable, or use another folder",
            ) from error

    def _read(self) -> None:
        """Take in whole lines; what follows the last sound one, such as a line that a kill cut off, leaves the file."""
        good = 0
        with self.path.open("rb") as stream:
            for line in stream:
                try:
                    if not line.endswith(b"\n"):
                        break
                    data = json.loads(line)
                    self.known[data["key"]] = _from_data(data)
                except (ValueError, LookupError, TypeError, AttributeError, RecursionError):
                    break
                good += len(line)
        if good < self.path.stat().st_size:
            os.truncate(self.path, good)

    def add(self, items: Sequence[tuple[str, Response]]) -> None:
        """Keep answers, on disk before the next question is asked. Failures are remembered but not written: the next
        run asks again.
        """
        self.known.update(items)
        lines = [
            canonical_json({"key": key, **_to_data(response)}) + "\n"
            for key, response in items
            if not response.error
        ]
        try:
            self.path.parent.mkdir(parents=True, exist_ok=True)
            with self.path.open("ab") as stream:
                stream.write("".join(lines).encode())
                stream.flush()
                os.fsync(stream.fileno())
        except OSError as error:
            raise ResourceError(
                f"cannot write `{self.path}`: {error.strerror or error}",
                help=f"{remedy_for(error)} and run the same command again; what was answered is kept",
            ) from error


def ask(
    answers: Answers,
    open_model: Callable[[], Model],
    model_hash: str,
    conversations: Sequence[Conversation],
    config: GenerationConfig,
    progress: Progress | None = None,
) -> list[Response]:
    """The answer to each conversation, in order. The model is opened only if something is missing.

    Raises:
        ResourceError: The answers cannot be kept.
    """
    keys = [answer_key(model_hash, conversation, config) for conversation in conversations]
    missing = {
        key: conversation
        for key, conversation in zip(keys, conversations, strict=True)
        if key not in answers.known
    }
    # Similar lengths together: less padding in each chunk, and the same chunks whatever was interrupted.
    order = sorted(missing, key=lambda key: (-sum(len(m.text) for m in missing[key].messages), key))
    done = len(keys) - len(order)
    model = open_model() if order else None
    for start in range(0, len(order), CHUNK):
        chunk = order[start : start + CHUNK]
        assert model is not None
        within = None if progress is None else partial(_shift, progress, done, len(keys))
        responses = model.generate([missing[key] for key in chunk], config, within)
        answers.add(list(zip(chunk, responses, strict=True)))
        done += len(chunk)
    if progress is not None:
        progress(len(keys), len(keys))
    return [answers.known[key] for key in keys]


@dataclass(frozen=True, slots=True)
class KeptModel:
    """A model whose answers are kept, and which is opened only if one is missing."""

    hash: str
    answers: Answers
    open_model: Callable[[], Model]

    def generate(
        self, prompts: Sequence[Conversation], config: GenerationConfig, progress: Progress | None = None
    ) -> list[Response]:
        """The answer to each prompt, as `ask` gives it."""
        return ask(self.answers, self.open_model, self.hash, prompts, config, progress)


@dataclass(frozen=True, slots=True)
class LoggedModel:
    """The log of a model that is not here: what it was not asked has no answer."""

    hash: str
    known: Mapping[str, Response]

    def generate(
        self, prompts: Sequence[Conversation], config: GenerationConfig, progress: Progress | None = None
    ) -> list[Response]:
        """The logged answer to each prompt; there is nothing to report."""
        del progress
        missing = Response(None, 0, 0, 0.0, "no answer is in the log")
        return [self.known.get(answer_key(self.hash, prompt, config), missing) for prompt in prompts]


def _shift(progress: Progress, before: int, total: int, done: int, _: int) -> None:
    """Progress within a chunk as progress of all."""
    progress(before + done, total)


def _to_data(response: Response) -> dict[str, Any]:
    return {**asdict(response), "message": None if response.message is None else response.message.to_data()}


def _from_data(data: dict[str, Any]) -> Response:
    message = None if data["message"] is None else Message.from_data(data["message"])
    return Response(
        message,
        data["prompt_tokens"],
        data["completion_tokens"],
        data["seconds"],
        data["error"],
        tuple(data["mapping"]),
    )
