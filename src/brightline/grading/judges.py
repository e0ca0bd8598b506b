"""A judge model: it is asked several times, in both orders where two answers are compared, and only clear majorities count.

Enters: questions. Leaves: one grade for each. A reply that does not come, or has the wrong form, is no vote; without a majority of the votes
that were asked for, the answer stays ungraded, with the reason. Any `Model` can be the judge.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Protocol

from brightline.grading.grade import Grade, ungraded
from brightline.grading.judge_prompts import (
    Comparison,
    Holds,
    PairQuestion,
    Question,
    ask_about_one,
    ask_about_two,
)
from brightline.models import GenerationConfig, Progress, Response
from brightline.models.replies import read_form
from brightline.spec.transcript import Conversation

__all__ = ["Answering", "Judge", "Vote", "decided"]

TEMPERATURE = 0.7


class Answering(Protocol):
    """Whoever answers conversations: a model, or the log of what one answered."""

    def generate(
        self,
        prompts: Sequence[Conversation],
        config: GenerationConfig,
        progress: Progress | None = None,
    ) -> list[Response]:
        """One response to each prompt, in order."""
        ...


@dataclass(frozen=True, slots=True)
class Vote:
    """One sample's yes or no; None where it gave neither."""

    choice: bool | None
    reason: str


@dataclass(frozen=True, slots=True)
class Judge:
    """A model that judges.

    Attributes:
        model: Who is asked.
        samples: How often. One sample is greedy; several differ in their seeds.
        max_tokens: Room for the reason and the verdict.
        seed: Of the first sample.
    """

    model: Answering
    samples: int = 3
    max_tokens: int = 256
    seed: int = 0

    def grade(self, questions: Sequence[Question], progress: Progress | None = None) -> list[Grade]:
        """Whether each statement holds."""
        prompts = [ask_about_one(question) for question in questions]
        samples = self._sampled(prompts, progress)
        votes = [[_held(replies[index]) for replies in samples] for index in range(len(prompts))]
        return [decided(cast) for cast in votes]

    def compare(self, questions: Sequence[PairQuestion], progress: Progress | None = None) -> list[Grade]:
        """Whether the first answer of each is the better one. A sample that prefers a place, not an answer, is no vote."""
        swapped = [
            PairQuestion(one.standard, one.conversation, one.second, one.first, one.rubric)
            for one in questions
        ]
        prompts = [ask_about_two(question) for question in (*questions, *swapped)]
        samples = self._sampled(prompts, progress)
        size = len(questions)
        votes = [
            [_preferred(replies[index], replies[index + size]) for replies in samples]
            for index in range(size)
        ]
        return [decided(cast) for cast in votes]

    def _sampled(self, prompts: Sequence[Conversation], progress: Progress | None) -> list[list[Response]]:
        """For each sample the replies to all prompts."""
        total = self.samples * len(prompts)
        found = []
        for sample in range(self.samples):
            config = GenerationConfig(
                max_tokens=self.max_tokens,
                temperature=TEMPERATURE if self.samples > 1 else 0.0,
                seed=self.seed + sample,
            )
            told = _shifted(progress, sample * len(prompts), total)
            found.append(self.model.generate(prompts, config, told))
        return found


def decided(votes: Sequence[Vote]) -> Grade:
    """What more than half of all votes say; a vote that was asked for and not cast speaks for nobody."""
    cast = [vote for vote in votes if vote.choice is not None]
    yes = sum(vote.choice is True for vote in cast)
    for choice, count in ((True, yes), (False, len(cast) - yes)):
        if 2 * count > len(votes):
            reason = next(vote.reason for vote in cast if vote.choice is choice)
            return Grade(choice, yes / len(cast), reason)
    missing = [vote.reason for vote in votes if vote.choice is None]
    said = f"{yes} of {len(votes)} samples say yes, {len(cast) - yes} say no"
    return ungraded(f"{said}; {missing[0]}" if missing else said)


def _held(response: Response) -> Vote:
    reply = read_form(response, Holds)
    return Vote(None, reply) if isinstance(reply, str) else Vote(reply.holds, reply.reason)


def _preferred(straight: Response, swapped: Response) -> Vote:
    one, other = read_form(straight, Comparison), read_form(swapped, Comparison)
    for reply in (one, other):
        if isinstance(reply, str):
            return Vote(None, reply)
    assert isinstance(one, Comparison)
    assert isinstance(other, Comparison)
    if one.better == other.better:
        return Vote(None, f"it prefers the {one.better} place in both orders")
    return Vote(one.better == "first", one.reason)


def _shifted(progress: Progress | None, before: int, total: int) -> Callable[[int, int], None] | None:
    if progress is None:
        return None
    return lambda done, _: progress(before + done, total)
