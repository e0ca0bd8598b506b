"""Pace: fits a stage into its time, lets the learning rate fall to zero at the real end, and reports.

Enters: the trainer's events. Leaves: planned steps, evaluation and checkpoint moments, and figures for whoever renders
them. Steps are planned from the measured time of the first few; the clock has the last word if the machine slows down.
"""

# ruff: noqa: ARG002 - the trainer decides the signatures of its callbacks

from __future__ import annotations

import time
from collections.abc import Sequence
from itertools import accumulate, takewhile
from pathlib import Path
from typing import Any

from transformers import TrainerCallback, TrainerControl, TrainerState, TrainingArguments

from brightline.training.checkpoints import mark_complete
from brightline.training.recipe import Recipe, Report, Stage

__all__ = ["Pace"]

_PROBE = 4  # steps that are timed before the plan is made; the first one warms up and does not count
_RESERVE = 0.9  # part of the time that the plan fills, so that noise rarely cuts a run short


class Pace(TrainerCallback):
    """The clock of one stage.

    Attributes:
        planned: Steps that the stage will take; known once the first steps were timed.
        stopped: Why it ended: `steps`, `time` or `dev`.
    """

    def __init__(
        self, stage: Stage, recipe: Recipe, costs: Sequence[float], look: float, report: Report
    ) -> None:
        """`costs` says how long each step takes beside the others, `look` the same of one dev evaluation."""
        self._stage = stage
        self._recipe = recipe
        self._report = report
        self._before = 0.0
        self._begun = time.monotonic()
        self._saved = self._begun
        self._costs = costs
        self._looking = look * (stage.evaluations + 1)  # the mean of the weights has a look of its own
        self._timed = 0
        self._probe_begun = 0.0
        self._figures: dict[str, float] = {}
        self._measured = stage.seconds is None
        self.planned = len(costs)
        self.stopped = "steps"

    @property
    def elapsed(self) -> float:
        """Seconds that the stage has taken, with what it took before a kill."""
        return self._before + time.monotonic() - self._begun

    def restore(self, notes: dict[str, Any]) -> None:
        """Take over the plan and the clock of a checkpoint."""
        self._before = float(notes["elapsed"])
        self.planned = int(notes["planned"])
        self._measured = bool(notes["measured"])

    def factor(self, step: int) -> float:
        """The learning rate's factor: a short rise, then a line to zero by steps or by time, whichever is nearer its end."""
        warm_up = max(1, min(10, self.planned // 20))
        done = step / max(self.planned, 1)
        if self._stage.seconds is not None:
            done = max(done, self.elapsed / self._stage.seconds)
        return min(1.0, (step + 1) / warm_up) * max(0.0, 1.0 - done)

    def on_train_begin(
        self, args: TrainingArguments, state: TrainerState, control: TrainerControl, **_: Any
    ) -> None:
        """Start the clock; the trainer has loaded everything by now."""
        self._begun = self._saved = self._probe_begun = time.monotonic()
        self._apply(state)

    def on_step_end(
        self, args: TrainingArguments, state: TrainerState, control: TrainerControl, **_: Any
    ) -> None:
        """Plan, stop when the time is up, save when the last checkpoint is old, report."""
        step, now = state.global_step, time.monotonic()
        self._timed += 1
        if self._timed == 1:
            self._probe_begun = now
        if self._timed == _PROBE and not self._measured:
            self._plan((now - self._probe_begun) / sum(self._costs[step - _PROBE + 1 : step]), step)
            self._apply(state)
        if self._stage.seconds is not None and self.elapsed >= self._stage.seconds and step < state.max_steps:
            self.stopped = "time"
            control.should_training_stop = True
            control.should_evaluate = args.eval_strategy != "no"
            control.should_save = True
        if now - self._saved >= self._recipe.checkpoint_seconds:
            control.should_save = True
        self._report(self._stage.method, step, state.max_steps, self._figures)

    def on_log(
        self,
        args: TrainingArguments,
        state: TrainerState,
        control: TrainerControl,
        logs: dict[str, float] | None = None,
        **_: Any,
    ) -> None:
        """Keep the newest losses for the next report."""
        for name, key in (("loss", "loss"), ("dev_loss", "eval_loss")):
            if logs is not None and key in logs:
                self._figures[name] = float(logs[key])

    def on_evaluate(
        self,
        args: TrainingArguments,
        state: TrainerState,
        control: TrainerControl,
        metrics: dict[str, float] | None = None,
        **_: Any,
    ) -> None:
        """Report what the look has found at once."""
        if metrics is not None and "eval_conformance" in metrics:
            self._figures["dev_conformance"] = metrics["eval_conformance"]
        self._report(self._stage.method, state.global_step, state.max_steps, self._figures)

    def on_save(
        self, args: TrainingArguments, state: TrainerState, control: TrainerControl, **_: Any
    ) -> None:
        """Mark the checkpoint complete, with the plan and the clock."""
        self._saved = time.monotonic()
        notes = {"planned": self.planned, "elapsed": self.elapsed, "measured": self._measured}
        mark_complete(Path(str(args.output_dir)) / f"checkpoint-{state.global_step}", notes)

    def on_train_end(
        self, args: TrainingArguments, state: TrainerState, control: TrainerControl, **_: Any
    ) -> None:
        """Tell an early stop from the planned end."""
        if self.stopped == "steps" and state.global_step < self.planned:
            self.stopped = "dev"

    def _plan(self, seconds_a_unit: float, step: int) -> None:
        left = _RESERVE * (self._stage.seconds or 0.0) - self.elapsed
        affordable = left / max(seconds_a_unit, 1e-9) - self._looking
        reached = takewhile(lambda spent: spent <= affordable, accumulate(self._costs[step:]))
        self.planned = min(self.planned, step + max(1, sum(1 for _ in reached)))
        self._measured = True

    def _apply(self, state: TrainerState) -> None:
        state.max_steps = self.planned
        every = max(1, -(-self.planned // self._stage.evaluations))
        state.eval_steps = state.save_steps = every
