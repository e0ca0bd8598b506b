"""From rows to tokens: prompt and answer as ids with their boundary, and batches that keep units together.

Enters: rows and a tokenizer with the chat template. Leaves: encoded rows whose answer part is known exactly (the loss is on
nothing else), and batches of similar lengths in an order that stays balanced.
"""

from __future__ import annotations

import random
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Any

from brightline.models.template import CHAT_TEMPLATE, END_OF_TURN, message_text, to_chat
from brightline.spec.transcript import Message
from brightline.training.data import Row, Unit

__all__ = ["Encoded", "EncodedUnit", "batches", "encode_rows", "encode_units", "prepare_tokenizer"]

_WINDOW = 16  # batches that are sorted by length together: little padding, and still in the balanced order


@dataclass(frozen=True, slots=True)
class Encoded:
    """A row as token ids; `bad` is empty for a demonstration. Answers end with the end-of-turn token."""

    row: Row
    prompt: tuple[int, ...]
    good: tuple[int, ...]
    bad: tuple[int, ...] = ()

    @property
    def length(self) -> int:
        """Tokens of the longest sequence that the row makes."""
        return len(self.prompt) + max(len(self.good), len(self.bad))

    @property
    def tokens(self) -> int:
        """Tokens that the model reads for this row in one step."""
        pairs = len(self.prompt) + len(self.bad) if self.bad else 0
        return len(self.prompt) + len(self.good) + pairs

    @property
    def input_ids(self) -> list[int]:
        """The prompt followed by the good answer."""
        return [*self.prompt, *self.good]

    @property
    def labels(self) -> list[int]:
        """What is learned: the good answer with its end of turn; -100 elsewhere."""
        return [-100] * len(self.prompt) + list(self.good)


EncodedUnit = tuple[Encoded, ...]


def prepare_tokenizer(tokenizer: Any, model: Any) -> None:
    """Give a tokenizer the template with all roles and the tokens it uses, and the model rows for new tokens."""
    tokenizer.chat_template = CHAT_TEMPLATE
    known = tokenizer.get_vocab()
    missing = [token for token in ("<|im_start|>", END_OF_TURN) if token not in known]
    if missing:
        tokenizer.add_special_tokens({"additional_special_tokens": missing})
        model.resize_token_embeddings(max(len(tokenizer), model.get_input_embeddings().num_embeddings))
    tokenizer.eos_token = END_OF_TURN
    if tokenizer.pad_token is None:
        tokenizer.pad_token = END_OF_TURN
    end = tokenizer.convert_tokens_to_ids(END_OF_TURN)
    model.config.eos_token_id = end
    model.config.pad_token_id = tokenizer.pad_token_id
    model.generation_config.eos_token_id = end
    model.generation_config.pad_token_id = tokenizer.pad_token_id


def encode_rows(rows: Iterable[Row], tokenizer: Any) -> list[Encoded]:
    """Token ids of each row, as the model will see them when it answers."""
    return [_encode(row, tokenizer) for row in rows]


def encode_units(units: Iterable[Unit], tokenizer: Any, max_length: int) -> tuple[list[EncodedUnit], int]:
    """Encode a stream; units with a row longer than `max_length` are left out whole and counted by row."""
    kept: list[EncodedUnit] = []
    dropped = 0
    for unit in units:
        encoded = tuple(_encode(row, tokenizer) for row in unit)
        if all(item.length <= max_length for item in encoded):
            kept.append(encoded)
        else:
            dropped += len(unit)
    return kept, dropped


def batches(
    units: Sequence[EncodedUnit], size: int, seed: int, limit: int | None = None
) -> list[tuple[Encoded, ...]]:
    """Batches of exactly `size` rows (the rest at the end is left out), at most `limit`.

    Units stay whole. Each window of the stream is sorted by length, cut, and its batches shuffled.
    """
    generator = random.Random(f"batches/{seed}")
    made: list[tuple[Encoded, ...]] = []
    twos = _twos(units)
    span = _WINDOW * size // 2
    for start in range(0, len(twos), span):
        window = sorted(twos[start : start + span], key=lambda unit: max(row.length for row in unit))
        cut = [
            tuple(row for unit in window[place : place + size // 2] for row in unit)
            for place in range(0, len(window) - size // 2 + 1, size // 2)
        ]
        generator.shuffle(cut)
        made.extend(cut)
    return made if limit is None else made[:limit]


def _twos(units: Sequence[EncodedUnit]) -> list[EncodedUnit]:
    """Every unit with two rows: single ones are joined with the next single one."""
    whole: list[EncodedUnit] = []
    waiting: EncodedUnit = ()
    for unit in units:
        joined = waiting + unit if len(unit) == 1 else unit
        if len(joined) == 1:
            waiting = joined
        else:
            whole.append(joined)
            waiting = () if len(unit) == 1 else waiting
    return whole


def _encode(row: Row, tokenizer: Any) -> Encoded:
    chat, _ = to_chat(row.prompt, all_roles=True)
    text = tokenizer.apply_chat_template(chat, tokenize=False, add_generation_prompt=True)
    return Encoded(
        row,
        _ids(text, tokenizer),
        _answer(row.good, tokenizer),
        () if row.bad is None else _answer(row.bad, tokenizer),
    )


def _answer(message: Message, tokenizer: Any) -> tuple[int, ...]:
    return _ids(message_text(message) + END_OF_TURN, tokenizer)


def _ids(text: str, tokenizer: Any) -> tuple[int, ...]:
    return tuple(tokenizer(text, add_special_tokens=False)["input_ids"])
