"""Supervised fine-tuning on demonstrations: a thin adapter on TRL's `SFTTrainer`.

Enters: a `Job` whose rows have a good answer. Leaves: the trained model and what the stage did. Rows come tokenized with
their labels, so the loss is on the answer and its end of turn, and on nothing else.
"""

from __future__ import annotations

from typing import Any

from brightline.training.encode import Encoded
from brightline.training.loop import Fitted, Job, arguments, lora, run

__all__ = ["build", "fit"]


def fit(job: Job) -> tuple[Any, Fitted]:
    """Train on the job's demonstrations."""
    return run(job, build)


def build(job: Job) -> Any:
    """The configured trainer."""
    from trl.trainer.sft_config import SFTConfig
    from trl.trainer.sft_trainer import SFTTrainer

    settings = arguments(job)
    if job.hardware.packing:
        settings |= {"packing": True, "max_length": job.recipe.max_length}
    return SFTTrainer(
        model=job.model,
        args=SFTConfig(**settings),
        train_dataset=_dataset(job.rows),
        eval_dataset=_dataset(job.dev) if job.dev else None,
        processing_class=job.tokenizer,
        peft_config=lora(job),
    )


def _dataset(rows: list[Encoded] | tuple[Encoded, ...]) -> Any:
    from datasets import Dataset

    return Dataset.from_dict(
        {"input_ids": [row.input_ids for row in rows], "labels": [row.labels for row in rows]}
    )
