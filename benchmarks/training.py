"""What fused layers and 8-bit products save in a training step on a CPU: three ways over the same rows, as ratios in one run.

    OMP_NUM_THREADS=1 python benchmarks/training.py [--model embedded] [--rows 8] [--tokens 80] [--answer 16] [--rounds 6]

All weights but the embeddings are trained with AdamW; the loss is on the last tokens of a row, as in `brightline train`. The ways alternate
round by round. Beside the times: how much each way's first gradient is like float32's (cosine).
"""

from __future__ import annotations

import argparse
import statistics
import time
from contextlib import ExitStack
from typing import Any

import torch
from torch import Tensor, nn

from brightline.models import model_folder
from brightline.training.extent import freeze_lower
from brightline.training.fused import fuse
from brightline.training.int8 import in_int8


def main() -> None:
    """Time the ways and print seconds a step, ratios and likeness."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--model", default="embedded")
    parser.add_argument("--rows", type=int, default=8)
    parser.add_argument("--tokens", type=int, default=80, help="of a row, its answer included")
    parser.add_argument("--answer", type=int, default=16, help="tokens that the loss is on")
    parser.add_argument("--rounds", type=int, default=6)
    options = parser.parse_args()

    torch.manual_seed(0)
    exact = _model(options.model)
    size = exact.config.vocab_size
    batches = [torch.randint(size, (options.rows, options.tokens)) for _ in range(options.rounds)]
    expected = _gradient(exact, batches[0], options.answer, mixed=False)
    del exact
    with ExitStack() as stack:
        ways = {name: _model(options.model) for name in ("plain", "fused", "fused, int8")}
        stack.enter_context(in_int8(ways["fused, int8"]))
        for name in ("fused", "fused, int8"):
            stack.enter_context(fuse(ways[name]))
        alike = {
            name: _cosine(_gradient(model, batches[0], options.answer), expected)
            for name, model in ways.items()
        }
        optimisers = {
            name: torch.optim.AdamW(
                [weights for weights in model.parameters() if weights.requires_grad], lr=1e-5, fused=True
            )
            for name, model in ways.items()
        }
        times: dict[str, list[float]] = {name: [] for name in ways}
        for batch in batches:
            for name, model in ways.items():
                start = time.perf_counter()
                _loss(model, batch, options.answer).backward()
                nn.utils.clip_grad_norm_(model.parameters(), 1.0)
                optimisers[name].step()
                optimisers[name].zero_grad()
                times[name].append(time.perf_counter() - start)
    middle = {name: statistics.median(taken[1:]) for name, taken in times.items()}
    print(
        f"{options.rows} rows of {options.tokens} tokens, {torch.get_num_threads()} threads, median of {options.rounds - 1} steps"
    )
    for name, seconds in middle.items():
        print(
            f"{name}: {seconds:.2f} s a step, {options.rows * options.tokens / seconds:.0f} tokens/s, "
            f"{middle['plain'] / seconds:.2f} times as fast as plain, {middle['fused'] / seconds:.2f} times as fused; "
            f"gradient {alike[name]:.3f} like float32's"
        )


def _model(name: str) -> Any:
    from transformers import AutoModelForCausalLM

    model = AutoModelForCausalLM.from_pretrained(
        model_folder(name), attn_implementation="eager", dtype=torch.float32
    )
    freeze_lower(model, 1.0, embeddings=False)
    return model.train()


def _loss(model: Any, ids: Tensor, answer: int, *, mixed: bool = True) -> Tensor:
    with torch.autocast("cpu", dtype=torch.bfloat16, enabled=mixed):
        logits = model(input_ids=ids, logits_to_keep=answer + 1).logits[:, :-1]
    return nn.functional.cross_entropy(logits.flatten(0, 1).float(), ids[:, -answer:].flatten())


def _gradient(model: Any, ids: Tensor, answer: int, *, mixed: bool = True) -> Tensor:
    model.zero_grad()
    _loss(model, ids, answer, mixed=mixed).backward()
    found = torch.cat([weights.grad.flatten() for weights in model.parameters() if weights.grad is not None])
    model.zero_grad()
    return found


def _cosine(one: Tensor, other: Tensor) -> float:
    return float(nn.functional.cosine_similarity(one.double(), other.double(), 0))


if __name__ == "__main__":
    main()
