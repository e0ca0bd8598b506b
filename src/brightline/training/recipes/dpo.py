"""Preference optimisation on pairs of answers: a thin adapter on TRL's `DPOTrainer`.

Enters: a `Job` whose rows have a good and a bad answer. Leaves: the trained model and what the stage did. The model that
the stage begins with is the reference.
"""

from __future__ import annotations

from typing import Any

from brightline.models.template import message_text, to_chat
from brightline.spec.transcript import Message
from brightline.training.encode import Encoded
from brightline.training.loop import Fitted, Job, arguments, lora, run

__all__ = ["build", "fit"]


def fit(job: Job) -> tuple[Any, Fitted]:
    """Train on the job's pairs."""
    return run(job, build)


def build(job: Job) -> Any:
    """The configured trainer."""
    from trl.trainer.dpo_config import DPOConfig
    from trl.trainer.dpo_trainer import DPOTrainer

    return DPOTrainer(
        model=job.model,
        args=DPOConfig(
            **arguments(job),
            beta=job.stage.beta,
            # Where a clock decides how many pairs are seen, the reference is computed with each step instead of for
            # pairs that may never come.
            precompute_ref_log_probs=job.stage.seconds is None,
        ),
        train_dataset=_dataset(job.rows),
        eval_dataset=_dataset(job.dev) if job.dev else None,
        processing_class=job.tokenizer,
        peft_config=lora(job),
    )


def _dataset(rows: list[Encoded] | tuple[Encoded, ...]) -> Any:
    from datasets import Dataset

    return Dataset.from_list([_pair(row) for row in rows])


def _pair(encoded: Encoded) -> dict[str, Any]:
    assert encoded.row.bad is not None
    chat, _ = to_chat(encoded.row.prompt, all_roles=True)
    return {"prompt": chat, "chosen": _turn(encoded.row.good), "rejected": _turn(encoded.row.bad)}


def _turn(message: Message) -> list[dict[str, str]]:
    return [{"role": "assistant", "content": message_text(message)}]
