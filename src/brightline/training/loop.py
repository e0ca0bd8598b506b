"""One stage through a TRL trainer: shared settings, resuming, and what is known afterwards.

Enters: a `Job` and a way to build the trainer. Leaves: the trained model in memory and a `Fitted` record. Trainers are
configured from outside and never subclassed; each recipe adds what is particular to its method.
"""

from __future__ import annotations

import logging
import os
import shutil
import warnings
from collections.abc import Callable, Iterator
from contextlib import contextmanager, nullcontext
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any
from unittest.mock import patch

from torch.optim.lr_scheduler import LambdaLR
from transformers import EarlyStoppingCallback, PrinterCallback

from brightline.errors import BrightlineError, ResourceError, remedy_for
from brightline.models.folders import says_disk_full
from brightline.training.checkpoints import newest_checkpoint, read_notes
from brightline.training.conformance import Conformance
from brightline.training.encode import Encoded
from brightline.training.extent import freeze_lower, lora_modules
from brightline.training.fused import fuse
from brightline.training.hardware import Hardware
from brightline.training.int8 import in_int8
from brightline.training.mean import Mean, MeanWeights
from brightline.training.memory import kept_memory
from brightline.training.pace import Pace
from brightline.training.recipe import Recipe, Report, Stage

__all__ = ["Fitted", "Job", "arguments", "guarded", "lora", "quiet", "run"]

_LONG = 500  # steps


@dataclass(frozen=True, slots=True)
class Job:
    """All that one stage needs.

    Attributes:
        folder: Where its checkpoints go.
        batches: Rows in the order in which they are learned, cut into batches.
        dev: The fixed sample that decides when to stop; empty for none.
    """

    model: Any
    tokenizer: Any
    stage: Stage
    recipe: Recipe
    batches: tuple[tuple[Encoded, ...], ...]
    dev: tuple[Encoded, ...]
    folder: Path
    hardware: Hardware
    report: Report

    @property
    def rows(self) -> list[Encoded]:
        """Every row in order."""
        return [row for batch in self.batches for row in batch]

    @property
    def fused(self) -> bool:
        """Whether layers are compiled first: where they can be and the stage is long enough to win back the minute it takes."""
        return self.hardware.fused and self.stage.seconds is None and len(self.batches) >= _LONG

    @property
    def graded(self) -> bool:
        """Whether a program can decide on answers to the dev sample; then the stage is stopped by them, and else by the loss."""
        return any(row.row.check is not None for row in self.dev)


@dataclass(frozen=True, slots=True)
class Fitted:
    """What a stage did.

    Attributes:
        steps: Steps taken; `planned` is what the pace set out to take.
        best_step: The step whose weights were best, of those that were looked at.
        mean: The mean of late steps, whose weights were kept instead if it was better still; None where there was none to compare.
        stopped: Why it ended: `steps`, `time` or `dev`.
        tokens: Tokens that the model read in those steps.
        resumed_at: The step at which an interrupted run went on; None where none was.
        history: Losses and learning rate by step.
    """

    method: str
    steps: int
    planned: int
    best_step: int
    mean: Mean | None
    stopped: str
    tokens: int
    seconds: float
    resumed_at: int | None
    history: tuple[dict[str, float], ...]

    def to_data(self) -> dict[str, Any]:
        """JSON-like data for the lineage."""
        return {**asdict(self), "history": list(self.history)}


def arguments(job: Job) -> dict[str, Any]:
    """The settings that all TRL configs share."""
    on_cpu = job.hardware.device == "cpu"
    # The trainer's arithmetic only; `Pace` replaces these by the real moments when training begins.
    every = max(1, -(-len(job.batches) // job.stage.evaluations))
    return {
        "output_dir": str(job.folder),
        "use_cpu": on_cpu,
        "bf16": job.hardware.mixed,
        "gradient_checkpointing": job.hardware.checkpointing,
        "dataloader_pin_memory": not on_cpu,
        "per_device_train_batch_size": job.stage.batch,
        "per_device_eval_batch_size": job.stage.batch,
        "num_train_epochs": 1,
        # The order is ours: units share a batch and lengths are alike.
        "train_sampling_strategy": "sequential",
        "learning_rate": job.stage.learning_rate,
        "weight_decay": 0.0,
        "optim": "adamw_torch_fused",
        "max_length": None,
        "seed": job.recipe.seed,
        "report_to": "none",
        "disable_tqdm": True,
        "logging_steps": 1 if on_cpu else 10,
        "eval_strategy": "steps" if job.dev else "no",
        "eval_steps": every,
        "save_strategy": "steps",
        "save_steps": every,
        "save_total_limit": 2,
        "load_best_model_at_end": bool(job.dev),
        "metric_for_best_model": ("eval_standing" if job.graded else "eval_loss") if job.dev else None,
        "greater_is_better": job.graded if job.dev else None,
        "restore_callback_states_from_checkpoint": True,
    }


def lora(job: Job) -> Any:
    """The low-rank update of the linear modules that are trained, or None; then what is not trained is frozen."""
    if job.recipe.lora_rank is None:
        freeze_lower(job.model, job.recipe.depth, embeddings=job.recipe.embeddings)
        return None
    from peft import LoraConfig

    return LoraConfig(
        r=job.recipe.lora_rank,
        lora_alpha=2 * job.recipe.lora_rank,
        lora_dropout=0.0,
        target_modules=lora_modules(job.model, job.recipe.depth),
        task_type="CAUSAL_LM",
    )


def run(job: Job, build: Callable[[Job], Any]) -> tuple[Any, Fitted]:
    """Train, from the newest sound checkpoint if there is one; the model comes back with any update merged in.

    Raises:
        ResourceError: The disk or the memory is full.
    """
    with quiet(), guarded(job.folder), _answers_only():
        trainer = build(job)
        costs = [_cost(batch) for batch in job.batches]
        # A look is a forward pass, a step that and twice as much backward; preference optimisation has two answers to a prompt and,
        # where the reference is computed on the way, a pass for it in both. Answers take about two passes more.
        passes = (2 / 4 if job.stage.method == "dpo" else 1 / 3) + (2 / 3 if job.graded else 0)
        look = sum(row.length for row in job.dev) * passes
        pace = Pace(job.stage, job.recipe, costs, look, job.report)
        mean = MeanWeights(job.recipe.averaged)
        checkpoint = newest_checkpoint(job.folder)
        resumed_at = None
        if checkpoint is not None:
            pace.restore(read_notes(checkpoint))
            mean.restore(checkpoint, trainer.args.device)
            resumed_at = int(checkpoint.name.removeprefix("checkpoint-"))
        trainer.remove_callback(PrinterCallback)
        if job.graded:
            trainer.add_callback(Conformance(job.dev, job.tokenizer, mixed=job.hardware.mixed))
        trainer.add_callback(mean)
        trainer.add_callback(pace)
        if job.dev:
            trainer.add_callback(EarlyStoppingCallback(early_stopping_patience=job.recipe.patience))
        trainer.lr_scheduler = LambdaLR(trainer.create_optimizer(), pace.factor)
        with kept_memory(), _fast(job, trainer.model):
            trainer.train(resume_from_checkpoint=None if checkpoint is None else str(checkpoint))
            settled = mean.settle(trainer)
        model = trainer.model
        if job.recipe.lora_rank is not None:
            # Added in float32: a small update would be lost in the rounding of bf16.
            model = model.float().merge_and_unload()
    state = trainer.state
    return model, Fitted(
        method=job.stage.method,
        steps=state.global_step,
        planned=pace.planned,
        best_step=state.best_global_step or state.global_step,
        mean=settled,
        stopped=pace.stopped,
        tokens=sum(row.tokens for batch in job.batches[: state.global_step] for row in batch),
        seconds=round(pace.elapsed, 2),
        resumed_at=resumed_at,
        history=tuple(_history(state.log_history)),
    )


def _cost(batch: tuple[Encoded, ...]) -> float:
    """What a step takes beside other steps: its rows, all padded to the longest."""
    return float(len(batch) * max(row.length for row in batch))


def _history(log: list[dict[str, float]]) -> Iterator[dict[str, float]]:
    names = {
        "loss": "loss",
        "eval_loss": "dev_loss",
        "eval_conformance": "dev_conformance",
        "learning_rate": "learning_rate",
    }
    for entry in log:
        kept = {name: round(float(entry[key]), 8) for key, name in names.items() if key in entry}
        if kept:
            yield {"step": int(entry["step"]), **kept}


@contextmanager
def _fast(job: Job, model: Any) -> Iterator[None]:
    """Run long stages as fast as the hardware lets them: what rounding to 8 bits costs is won only where it is fused."""
    if not job.fused:
        yield
        return
    with in_int8(model) if job.hardware.int8 else nullcontext(), fuse(model):
        yield


@contextmanager
def _answers_only() -> Iterator[None]:
    """Let TRL compute logits for answer tokens alone on a CPU too.

    Its fused head skips prompt positions only where Triton runs; the same code gives the same loss without it, and a step of
    a small model with a large vocabulary takes half to three quarters of the time.
    """
    with patch("trl.trainer.utils._use_triton", lambda _device: True):
        yield


@contextmanager
def quiet() -> Iterator[None]:
    """Silence the bars, log lines and warnings of the libraries: progress is ours to show."""
    import datasets
    from transformers.utils import logging as notices

    names = ("transformers", "trl", "accelerate", "datasets", "peft", "torch")
    levels = {name: logging.getLogger(name).level for name in names}
    bars = datasets.are_progress_bars_disabled(), os.environ.get("TQDM_DISABLE")
    try:
        for name in names:
            logging.getLogger(name).setLevel(logging.ERROR)
        notices.disable_progress_bar()  # type: ignore[no-untyped-call]
        datasets.disable_progress_bars()
        os.environ["TQDM_DISABLE"] = "1"
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            yield
    finally:
        for name, level in levels.items():
            logging.getLogger(name).setLevel(level)
        if not bars[0]:
            datasets.enable_progress_bars()
        if bars[1] is None:
            del os.environ["TQDM_DISABLE"]


@contextmanager
def guarded(folder: Path) -> Iterator[None]:
    """Turn a full disk or memory into an error a person can act on; checkpoints stay for the next run.

    Raises:
        ResourceError: Instead of what the libraries raise for it.
    """
    try:
        yield
    except BrightlineError:
        raise
    except OSError as error:
        raise ResourceError(
            f"cannot write to `{folder}`: {(error.strerror or str(error)).lower()}",
            help=f"{remedy_for(error)} and run the same command again; it goes on from the last checkpoint",
        ) from error
    except MemoryError as error:
        raise _out_of_memory() from error
    except Exception as error:
        # torch and safetensors report both in exceptions of their own, told apart only by their text.
        text = str(error).lower()
        if "out of memory" in text or "can't allocate memory" in text:
            raise _out_of_memory() from error
        if says_disk_full(error) or shutil.disk_usage(folder).free < 1 << 20:
            raise ResourceError(
                f"no space left while writing to `{folder}`",
                help="free some space and run the same command again; it goes on from the last checkpoint",
            ) from error
        raise


def _out_of_memory() -> ResourceError:
    return ResourceError(
        "out of memory while training",
        help="use a smaller model, or a machine or accelerator with more memory",
    )
