"""Which rows are computed together: batches of similar length, and the prefix that all rows share.

Enters: token lists and lengths. Leaves: batches, and tensors with left padding after the shared prefix.
"""

from __future__ import annotations

import copy
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Any

__all__ = ["Batch", "common_prefix", "plan_batches"]

MAX_ROWS = 64
MAX_TOKENS = 16_384  # of one batch, padding included: bounds the memory of keys and values
MIN_PREFIX = 64  # a shorter prefix is not worth a pass of its own


def common_prefix(rows: Sequence[list[int]]) -> list[int]:
    """The longest prefix of all rows that leaves each row a token; empty where it is short or there is one row."""
    if len(rows) < 2:
        return []
    first, last = min(rows), max(rows)
    limit = min(len(row) for row in rows) - 1
    length = 0
    while length < limit and first[length] == last[length]:
        length += 1
    return list(first[:length]) if length >= MIN_PREFIX else []


def plan_batches(lengths: Sequence[int]) -> Iterator[list[int]]:
    """Indices in batches, longest rows first, so that the largest memory is needed at once and padding is small."""
    order = sorted(range(len(lengths)), key=lambda index: -lengths[index])
    batch: list[int] = []
    for index in order:
        if batch and (len(batch) == MAX_ROWS or (len(batch) + 1) * lengths[batch[0]] > MAX_TOKENS):
            yield batch
            batch = []
        batch.append(index)
    if batch:
        yield batch


@dataclass(frozen=True, slots=True)
class Batch:
    """Rows of tokens, the prefix they share and its keys and values."""

    rows: list[list[int]]
    prefix: list[int]
    prefix_cache: Any

    def tensors(self, device: str) -> tuple[Any, Any, Any, Any]:
        """Tokens after the prefix (rows, width), attention mask (rows, prefix + width), positions, a fresh cache.

        Rows are padded between the prefix and their own tokens, so that all rows end together.
        """
        import torch
        from transformers import DynamicCache

        start = len(self.prefix)
        width = max(len(row) for row in self.rows) - start
        tokens = torch.zeros((len(self.rows), width), dtype=torch.long)
        mask = torch.ones((len(self.rows), start + width), dtype=torch.long)
        positions = torch.zeros((len(self.rows), width), dtype=torch.long)
        for index, row in enumerate(self.rows):
            own = row[start:]
            padding = width - len(own)
            tokens[index, padding:] = torch.tensor(own)
            mask[index, start : start + padding] = 0
            positions[index, padding:] = torch.arange(start, start + len(own))
        if self.prefix_cache is None:
            cache = DynamicCache()
        else:
            cache = copy.deepcopy(self.prefix_cache)
            cache.batch_repeat_interleave(len(self.rows))
        return tokens.to(device), mask.to(device), positions.to(device), cache
