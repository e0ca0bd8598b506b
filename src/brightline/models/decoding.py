"""The decoding loop: one batch of prompts in, the tokens of each answer out.

Rows that have ended leave the batch, so a few long answers do not make the short ones wait. Greedy, or sampled with a
generator of each row's own, so that an answer does not depend on what else is in its batch.
"""

from __future__ import annotations

from typing import Any

from brightline.models.base import GenerationConfig
from brightline.models.batches import Batch

__all__ = ["decode"]


def decode(
    model: Any, batch: Batch, config: GenerationConfig, stops: frozenset[int], device: str
) -> list[list[int]]:
    """Answer tokens for each row, without the stop token."""
    import torch

    rows = batch.rows
    answers: list[list[int]] = [[] for _ in rows]
    active = list(range(len(rows)))
    generators = [torch.Generator().manual_seed(hash((config.seed, *row)) % 2**63) for row in rows]
    with torch.inference_mode():
        tokens, mask, positions, cache = batch.tensors(device)
        for step in range(config.max_tokens):
            output = model(
                input_ids=tokens,
                attention_mask=mask,
                position_ids=positions,
                past_key_values=cache,
                use_cache=True,
                logits_to_keep=1,
            )
            chosen = _choose(output.logits[:, -1].float(), config, [generators[row] for row in active])
            keep = []
            for position, token in enumerate(chosen):
                if token not in stops:
                    answers[active[position]].append(token)
                    keep.append(position)
            if not keep or step + 1 == config.max_tokens:
                break
            if len(keep) < len(active):
                kept = torch.tensor(keep, device=device)
                cache.batch_select_indices(kept)
                mask, positions = mask[kept], positions[kept]
                active = [active[position] for position in keep]
            tokens = torch.tensor([[answers[row][-1]] for row in active], device=device)
            mask = torch.cat([mask, mask.new_ones((len(active), 1))], dim=1)
            positions = positions[:, -1:] + 1
    return answers


def _choose(logits: Any, config: GenerationConfig, generators: list[Any]) -> list[int]:
    import torch

    if config.temperature <= 0:
        return [int(token) for token in logits.argmax(dim=-1)]
    chances = torch.softmax(logits / config.temperature, dim=-1).cpu()
    return [
        int(torch.multinomial(row, 1, generator=generator))
        for row, generator in zip(chances, generators, strict=True)
    ]
