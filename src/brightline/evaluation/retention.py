"""What training cost elsewhere, and whether it reached the spec's own examples. No judge is needed for any of it.

Enters: the parent, the trained model, and what to compare on. Leaves: figures before and after: instruction following (IFEval), the
likelihood of the parent's own answers, and how often the document's GOOD answer is likelier than its BAD one.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import asdict, dataclass
from typing import Any

from brightline.evaluation.statistics import bootstrap_ratio, paired_difference, rate
from brightline.grading.ifeval import InstructionRow, follows
from brightline.models.base import GenerationConfig, Likelihood, Model, Progress
from brightline.scenarios.examples import PreferencePair
from brightline.scenarios.model import Split
from brightline.spec.transcript import Conversation, Message

__all__ = [
    "Elsewhere",
    "compare_instructions",
    "compare_likelihood",
    "compare_preferences",
    "follow",
    "preferences",
]


def preferences(
    model: Model, pairs: Sequence[PreferencePair], progress: Progress | None = None
) -> list[bool]:
    """For each pair whether the good answer is likelier, each answer's log-probability divided by its length in tokens."""
    prompts = [pair.conversation for pair in pairs]
    good = model.logprobs(prompts, [pair.good for pair in pairs], progress)
    bad = model.logprobs(prompts, [pair.bad for pair in pairs], progress)
    return [first.mean > second.mean for first, second in zip(good, bad, strict=True)]


def compare_preferences(
    pairs: Sequence[PreferencePair], before: Sequence[bool], after: Sequence[bool]
) -> list[dict[str, Any]]:
    """Accuracy before and after on clauses that were trained on and on those held out; clauses are the clusters."""
    rows = []
    for split, title in (
        (Split.HELD_OUT, "clauses held out of training"),
        (Split.TRAIN, "clauses trained on"),
    ):
        indices = [index for index, pair in enumerate(pairs) if pair.split is split]
        if indices:
            first, second = [before[i] for i in indices], [after[i] for i in indices]
            rows.append(
                {
                    "title": title,
                    "pairs": len(indices),
                    "clauses": len({pairs[i].clause for i in indices}),
                    "before": asdict(rate(first)),
                    "after": asdict(rate(second)),
                    "difference": asdict(
                        paired_difference(second, first, [pairs[i].clause for i in indices])
                    ),
                }
            )
    return rows


def compare_likelihood(before: Sequence[Likelihood], after: Sequence[Likelihood]) -> dict[str, Any]:
    """Mean log-probability a token (nats) of the parent's own answers, under the parent and under the trained model.

    The interval of the change is bootstrapped over answers.
    """

    def mean(items: Sequence[Likelihood]) -> float:
        return sum(item.total for item in items) / max(sum(item.tokens for item in items), 1)

    changes = [second.total - first.total for first, second in zip(before, after, strict=True)]
    tokens = [max(item.tokens, 1) for item in before]
    low, high = bootstrap_ratio(changes, tokens) if changes else (0.0, 0.0)
    return {
        "answers": len(before),
        "before": mean(before),
        "after": mean(after),
        "difference": {"value": mean(after) - mean(before), "low": low, "high": high},
    }


def follow(
    model: Model, rows: Sequence[InstructionRow], tokens: int = 256, progress: Progress | None = None
) -> list[bool | None]:
    """Whether the model follows each prompt's instructions, all of them in the user's turn; None where it failed to answer."""
    prompts = [Conversation.of(("user", row.prompt)) for row in rows]
    responses = model.generate(prompts, GenerationConfig(tokens), progress)
    return [
        None if response.message is None else follows(row, response.message.text)
        for row, response in zip(rows, responses, strict=True)
    ]


def compare_instructions(
    rows: Sequence[InstructionRow], before: Sequence[bool | None], after: Sequence[bool | None]
) -> dict[str, Any]:
    """Strict accuracy a prompt, before and after, paired."""
    return {
        "rows": len(rows),
        "before": asdict(rate(before)),
        "after": asdict(rate(after)),
        "difference": asdict(paired_difference(after, before, [str(row.key) for row in rows])),
    }


@dataclass(frozen=True, slots=True)
class Elsewhere:
    """What is measured of the parent and of each trained model beside the scenarios.

    Attributes:
        pairs: Good and bad answers of the document.
        instructions: IFEval prompts; empty where there is no file.
        replayed: Harmless prompts with the parent's own answers.
        report: Called with a stage's name, done, total and figures.
    """

    pairs: Sequence[PreferencePair]
    instructions: Sequence[InstructionRow]
    replayed: Sequence[tuple[Conversation, Message]]
    report: Callable[[str, int, int, Mapping[str, float]], None]

    def measure(self, model: Model) -> dict[str, Any]:
        """Preferences, likelihoods and instruction following of one model, as JSON-like data."""
        report = self.report
        preferred = preferences(model, self.pairs, lambda done, total: report("preferences", done, total, {}))
        prompts, answers = [prompt for prompt, _ in self.replayed], [answer for _, answer in self.replayed]
        followed = follow(
            model, self.instructions, progress=lambda done, total: report("ifeval", done, total, {})
        )
        return {
            "preferences": preferred,
            "likelihood": [[item.total, item.tokens] for item in model.logprobs(prompts, answers)],
            "ifeval": followed,
        }

    def compare(self, before: Mapping[str, Any], after: Mapping[str, Any]) -> dict[str, Any]:
        """The figures of two models side by side; `ifeval` is None where it was not measured."""
        return {
            "preferences": compare_preferences(self.pairs, before["preferences"], after["preferences"]),
            "likelihood": compare_likelihood(
                [Likelihood(*item) for item in before["likelihood"]],
                [Likelihood(*item) for item in after["likelihood"]],
            ),
            "ifeval": compare_instructions(self.instructions, before["ifeval"], after["ifeval"])
            if self.instructions
            else None,
        }
