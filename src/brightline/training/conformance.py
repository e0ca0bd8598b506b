"""What a stage is stopped by: how many scenarios of the dev split the model's own answers conform to.

Enters: dev rows that carry a check, at each look of the trainer. Leaves: `eval_conformance` and `eval_standing` beside the trainer's own
figures. The loss on dev answers is no such measure: their wordings are unseen, so it rises as the model settles on those it learned.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from transformers import TrainerCallback, TrainerControl, TrainerState, TrainingArguments

from brightline.grading.programs import decide
from brightline.models.base import GenerationConfig
from brightline.models.batches import Batch, plan_batches
from brightline.models.decoding import decode
from brightline.models.loading import stop_tokens
from brightline.models.template import END_OF_TURN, parse_assistant
from brightline.spec.transcript import Message
from brightline.training.encode import Encoded
from brightline.training.fused import unfused

__all__ = ["Conformance"]

_TIE = 1e-4
"""How much a nat of loss counts in the standing: less than one answer among thousands, so it only parts equals."""


class Conformance(TrainerCallback):
    """Adds the part of checks that hold, from 0 to 1, to each look; it has to stand before what reads the figures.

    `eval_standing` is what looks are compared by: conformance, and the lower loss among equals, so that a model which conforms to nothing
    yet is not stopped while it learns.
    """

    def __init__(self, rows: Sequence[Encoded], tokenizer: Any, *, mixed: bool = False) -> None:
        """`mixed` computes in bf16, as the training does."""
        self._rows = [row for row in rows if row.row.check is not None]
        self._tokenizer = tokenizer
        self._mixed = mixed
        # No conforming answer is longer than the longest that was written for these rows by much.
        self._config = GenerationConfig(max(len(row.good) for row in self._rows) + 8)

    def on_evaluate(
        self,
        args: TrainingArguments,
        state: TrainerState,
        control: TrainerControl,
        model: Any = None,
        metrics: dict[str, float] | None = None,
        **_: Any,
    ) -> None:
        """Answer every row and keep the figures in the log as well."""
        del args, control
        assert metrics is not None
        found = self.measure(model.get_base_model() if _adapted(model) else model)
        figures = {"eval_conformance": found, "eval_standing": found - _TIE * metrics["eval_loss"]}
        metrics |= figures
        state.log_history[-1].update(figures)

    def measure(self, model: Any) -> float:
        """The part of the rows whose check holds of the model's most likely answer."""
        answers = self.answers(model)
        passed = 0
        for row, answer in zip(self._rows, answers, strict=True):
            assert row.row.check is not None
            passed += decide(row.row.check, answer)
        return passed / len(self._rows)

    def answers(self, model: Any) -> list[Message]:
        """The model's answer to each row's prompt; the model is left in the mode it had."""
        import torch

        training, caching = model.training, model.config.use_cache
        model.eval()
        stops = stop_tokens(model, self._tokenizer)
        texts = [""] * len(self._rows)
        with unfused(), torch.autocast(model.device.type, torch.bfloat16, enabled=self._mixed):
            for places in plan_batches([row.length for row in self._rows]):
                batch = Batch([list(self._rows[place].prompt) for place in places])
                for place, tokens in zip(places, decode(model, batch, self._config, stops), strict=True):
                    texts[place] = self._tokenizer.decode(tokens, skip_special_tokens=True)
        model.train(training)
        model.config.use_cache = caching
        return [parse_assistant(text.split(END_OF_TURN, 1)[0]) for text in texts]


def _adapted(model: Any) -> bool:
    from peft import PeftModel

    return isinstance(model, PeftModel)
