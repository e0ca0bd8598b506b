"""Which rows are computed together: groups that share a prefix, and in them batches of similar length.

Enters: token lists. Leaves: for each group the prefix that is computed once for all of its rows, and its batches as
indices; then a batch as tensors, padded on the left so that all rows end together.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Any

__all__ = ["Batch", "Group", "common_prefix", "plan_batches", "plan_groups"]

MAX_ROWS = 128
MAX_TOKENS = (
    32_768  # of one batch, padding included and the shared prefix not: bounds the keys and values in memory
)
MIN_PREFIX = 64  # a shorter prefix is not worth a pass of its own
MIN_SAVED = (
    2_048  # tokens that sharing has to save before rows leave the common batches for a group of their own
)


@dataclass(frozen=True, slots=True)
class Group:
    """Rows, by their indices, that begin with the same tokens; the prefix is empty where nothing is shared."""

    prefix: list[int]
    members: list[int]


@dataclass(frozen=True, slots=True)
class Batch:
    """Rows of tokens, how many tokens at the start of each are in the shared prefix, and its keys and values."""

    rows: list[list[int]]
    start: int = 0
    shared: Any = None

    @property
    def extra(self) -> dict[str, Any]:
        """What the model is given beside the tensors: the cache of the prefix, where there is one."""
        return {} if self.shared is None else {"shared": self.shared}

    def halves(self) -> tuple[Batch, Batch]:
        """The first and the second half of the rows, as batches behind the same prefix."""
        middle = len(self.rows) // 2
        return (
            Batch(self.rows[:middle], self.start, self.shared),
            Batch(self.rows[middle:], self.start, self.shared),
        )

    def tensors(self, device: Any) -> tuple[Any, Any, Any]:
        """Tokens after the prefix (rows, width), their attention mask and their positions in the whole row."""
        import torch

        width = max(len(row) for row in self.rows) - self.start
        tokens = torch.zeros((len(self.rows), width), dtype=torch.long)
        mask = torch.zeros_like(tokens)
        positions = torch.zeros_like(tokens)
        for index, row in enumerate(self.rows):
            padding = width - (len(row) - self.start)
            tokens[index, padding:] = torch.tensor(row[self.start :])
            mask[index, padding:] = 1
            positions[index, padding:] = torch.arange(self.start, len(row))
        return tokens.to(device), mask.to(device), positions.to(device)


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


def plan_groups(prompts: Sequence[list[int]]) -> list[Group]:
    """Prompts that begin alike, in groups where sharing saves enough; all others in one group without a prefix."""
    alike: dict[tuple[int, ...], list[int]] = {}
    for index, prompt in enumerate(prompts):
        alike.setdefault(tuple(prompt[:MIN_PREFIX]), []).append(index)
    groups, rest = [], []
    for members in alike.values():
        prefix = common_prefix([prompts[index] for index in members])
        if len(prefix) * (len(members) - 1) >= MIN_SAVED:
            groups.append(Group(prefix, members))
        else:
            rest += members
    return [*groups, Group([], sorted(rest))] if rest else groups


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
