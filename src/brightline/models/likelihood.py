"""Log-probabilities of given answers: one forward pass a batch, logits for the answer's positions only."""

from __future__ import annotations

from typing import Any

from brightline.models.batches import Batch

__all__ = ["answer_logprobs"]


def answer_logprobs(model: Any, batch: Batch, lengths: list[int]) -> list[float]:
    """For each row the sum over its last `lengths[i]` tokens of their log-probability in nats."""
    import torch

    with torch.inference_mode():
        tokens, mask, positions = batch.tensors(model.device)
        width = tokens.shape[1]
        hidden = model.base_model(
            input_ids=tokens, attention_mask=mask, position_ids=positions, use_cache=False, **batch.extra
        ).last_hidden_state
        head = model.get_output_embeddings()
        totals = []
        for row, length in enumerate(lengths):
            # The hidden state before a token predicts that token.
            logits = head(hidden[row, width - length - 1 : width - 1]).float()
            targets = tokens[row, width - length :]
            scores = torch.log_softmax(logits, dim=-1).gather(1, targets[:, None])
            totals.append(float(scores.sum()))
    return totals
