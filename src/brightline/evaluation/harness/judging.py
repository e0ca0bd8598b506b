"""The judge of an evaluation: opened when a reply is missing, its replies kept, so that a run that was killed goes on.

Enters: a model's name and the answers that no program decides. Leaves: what `judge_answers` gives, and what the evidence says of who judged.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from functools import cached_property
from pathlib import Path

from brightline.evaluation.answers import Answers, KeptModel
from brightline.evaluation.evidence.statement import Judging, asked_how_often
from brightline.evaluation.judged import Judged, judge_answers
from brightline.evaluation.runner import Result
from brightline.grading.judges import Judge
from brightline.models import Model, Progress, open_model
from brightline.scenarios.model import Scenario
from brightline.spec.model import Spec

__all__ = ["Bench"]

REPLIES = "answers/judge.jsonl"
REPLY_TOKENS = 256  # room for the reason and the verdict
SEED = 0  # of the first sample
Report = Callable[[str, int, int, Mapping[str, float]], None]


class Bench:
    """Where a model sits and judges."""

    def __init__(self, name: str, samples: int, exam_limit: int | None, timeout: float | None = None) -> None:
        self.name = name
        self.samples = samples
        self.exam_limit = exam_limit
        self._timeout = timeout

    @property
    def told(self) -> str:
        """Who judges and how often, for the provenance."""
        return asked_how_often(self.name, self.samples)

    @cached_property
    def model(self) -> Model:
        """The judge.

        Raises:
            UnavailableError: It cannot be had.
        """
        return open_model(self.name, self._timeout)

    def judge(
        self,
        spec: Spec,
        scenarios: Sequence[Scenario],
        results: Mapping[str, Sequence[Result]],
        out: Path,
        identity: str,
        report: Report,
    ) -> Judged:
        """Let it decide, and keep every reply in the run's folder.

        Raises:
            ResourceError: A reply cannot be kept.
        """

        def told(stage: str) -> Progress:
            return lambda done, total: report(f"judge {stage}", done, total, {})

        answers = Answers(out / REPLIES)
        answers.add([])  # evidence names the file, also where no reply came
        judge = Judge(KeptModel(identity, answers, lambda: self.model), self.samples, REPLY_TOKENS, SEED)
        return judge_answers(spec, scenarios, results, judge, self.exam_limit, told)

    def protocol(self, identity: str, arms: Sequence[str]) -> Judging:
        """What the evidence says of it."""
        return Judging(
            id=self.name,
            hash=identity,
            answers=REPLIES,
            samples=self.samples,
            max_tokens=REPLY_TOKENS,
            seed=SEED,
            exam_limit=self.exam_limit,
            results={arm: f"judged/{arm}.jsonl" for arm in arms},
        )
