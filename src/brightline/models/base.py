"""One way to talk to any model: conversations in, responses or likelihoods out, in batches.

Every backend (local weights, an OpenAI-compatible endpoint, the embedded default, the tiny random model)
is a `Model`. Roles stay apart: a backend that lacks one maps it and says so in `Response.mapping`.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Protocol

from brightline.spec.transcript import Conversation, Message

__all__ = ["GenerationConfig", "Likelihood", "Model", "Progress", "Response"]

Progress = Callable[[int, int], None]
"""Called with (done, total) as answers come in."""


@dataclass(frozen=True, slots=True)
class GenerationConfig:
    """How to sample. Temperature 0 is greedy; the seed makes sampling repeatable."""

    max_tokens: int = 64
    temperature: float = 0.0
    seed: int = 0


@dataclass(frozen=True, slots=True)
class Response:
    """One answer, or why there is none.

    Attributes:
        message: The assistant's turn (a tool call has a `recipient`); None where the model failed.
        prompt_tokens: Length of the prompt as the model saw it, in tokens.
        completion_tokens: Length of the answer in tokens.
        seconds: Wall-clock time; in a batch, the batch's time divided by its size.
        error: Why there is no answer; empty where there is one. A failed answer is data, not a crash.
        mapping: Roles that the backend had to map, such as `developer -> system`.
    """

    message: Message | None
    prompt_tokens: int
    completion_tokens: int
    seconds: float
    error: str = ""
    mapping: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Likelihood:
    """The log-probability of a given answer: the sum over its tokens in nats, and how many tokens."""

    total: float
    tokens: int

    @property
    def mean(self) -> float:
        """Length-normalised log-probability, nats per token."""
        return self.total / max(self.tokens, 1)


class Model(Protocol):
    """A model that answers conversations."""

    @property
    def id(self) -> str:
        """What names it: a folder, a hub id, `embedded`, `tiny` or an endpoint's model name."""
        ...

    @property
    def hash(self) -> str:
        """`sha256:` of its weights and chat template; for an endpoint, of its address and model name."""
        ...

    def generate(
        self,
        prompts: Sequence[Conversation],
        config: GenerationConfig,
        progress: Progress | None = None,
    ) -> list[Response]:
        """Answer each conversation, in order. A failure of one answer is its `Response.error`."""
        ...

    def logprobs(
        self,
        prompts: Sequence[Conversation],
        answers: Sequence[Message],
        progress: Progress | None = None,
    ) -> list[Likelihood]:
        """The likelihood of `answers[i]` after `prompts[i]`.

        Raises:
            UnavailableError: The backend gives no log-probabilities.
        """
        ...
