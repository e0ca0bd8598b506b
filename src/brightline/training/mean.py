"""The mean of the weights late in a stage, which is often better on what nobody trained on than the weights of any one step.

Enters: the trainer's events. Leaves: the model with that mean in it, if it does better on the dev sample than the step that was kept, and
a record either way. Izmailov et al. 2018 (arXiv:1803.05407) average along a constant rate; here it is the steps of a falling one, densely,
which Cha et al. 2021 (SWAD, arXiv:2102.08604, section 3) find to carry over to new domains. The running sum lies in every checkpoint.
"""

# ruff: noqa: ARG002 - the trainer decides the signatures of its callbacks

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Any

import torch
from torch import Tensor
from torch.optim.swa_utils import get_swa_multi_avg_fn
from transformers import TrainerCallback, TrainerControl, TrainerState, TrainingArguments

__all__ = ["Mean", "MeanWeights"]

_FILE = "mean.safetensors"
_TERMS = 100  # at most about so many steps are averaged: more is the same mean, and each takes as long as reading all weights twice


@dataclass(frozen=True, slots=True)
class Mean:
    """What became of the mean.

    Attributes:
        first: The first step in it; `last` is the last one, `terms` how many there are.
        dev_loss: Of the mean on the dev sample.
        dev_conformance: The part of the dev sample's checks that its answers hold; None where the loss decides.
        kept: Whether it was better than the best step.
    """

    first: int
    last: int
    terms: int
    dev_loss: float
    dev_conformance: float | None
    kept: bool


class MeanWeights(TrainerCallback):
    """Keeps the mean of what is trained over the last part of a stage; it has to stand before what marks checkpoints complete."""

    def __init__(self, part: float) -> None:
        """`part` of the planned steps, from the end, is averaged."""
        self._part = part
        self._mean: dict[str, Tensor] = {}
        self._first = self._last = self._terms = 0

    def on_step_end(
        self,
        args: TrainingArguments,
        state: TrainerState,
        control: TrainerControl,
        model: Any = None,
        **_: Any,
    ) -> None:
        """Add the step's weights, if it is late enough and its turn."""
        window = self._part * state.max_steps
        late = state.global_step - (state.max_steps - window)
        if late <= 0 or int(late) % max(1, int(window / _TERMS)):
            return
        weights = {name: part.detach() for name, part in model.named_parameters() if part.requires_grad}
        if not self._mean:
            # In float32 whatever the weights are in: a hundredth of a difference would be lost in the rounding of bf16.
            self._mean = {name: torch.zeros_like(part, dtype=torch.float32) for name, part in weights.items()}
            self._first = state.global_step
        add = get_swa_multi_avg_fn()  # type: ignore[no-untyped-call]
        add(list(self._mean.values()), [weights[name].float() for name in self._mean], self._terms)
        self._terms += 1
        self._last = state.global_step

    def on_save(
        self, args: TrainingArguments, state: TrainerState, control: TrainerControl, **_: Any
    ) -> None:
        """Put the mean so far beside the checkpoint's weights."""
        from safetensors.torch import save_file

        if self._mean:
            notes = {"first": str(self._first), "last": str(self._last), "terms": str(self._terms)}
            save_file(
                self._mean, Path(str(args.output_dir)) / f"checkpoint-{state.global_step}" / _FILE, notes
            )

    def restore(self, checkpoint: Path, device: torch.device) -> None:
        """Take over the mean of a checkpoint, which has none if it was made too early."""
        from safetensors import safe_open

        if not (checkpoint / _FILE).exists():
            return
        with safe_open(checkpoint / _FILE, framework="pt", device=str(device)) as file:
            self._mean = {name: file.get_tensor(name) for name in file.keys()}  # noqa: SIM118 - no mapping
            notes = file.metadata()
        self._first, self._last, self._terms = (int(notes[name]) for name in ("first", "last", "terms"))

    def settle(self, trainer: Any) -> Mean | None:
        """Leave the mean in the trainer's model if it is better than the best look was; None where there is none to compare.

        The trainer has finished, and its model has the weights of the best look.
        """
        if not self._mean or trainer.state.best_metric is None:
            return None
        parameters = dict(trainer.model.named_parameters())
        single = {name: parameters[name].detach().clone() for name in self._mean}
        _put(self._mean, parameters)
        figures = trainer.evaluate()
        # The look is the mean's and no step's.
        trainer.state.log_history.pop()
        found, best = figures[trainer.args.metric_for_best_model], trainer.state.best_metric
        kept = bool(found > best if trainer.args.greater_is_better else found < best)
        if not kept:
            _put(single, parameters)
        return Mean(
            self._first,
            self._last,
            self._terms,
            round(float(figures["eval_loss"]), 8),
            figures.get("eval_conformance"),
            kept,
        )


@torch.no_grad()
def _put(values: dict[str, Tensor], parameters: dict[str, Any]) -> None:
    for name, value in values.items():
        parameters[name].copy_(value)
