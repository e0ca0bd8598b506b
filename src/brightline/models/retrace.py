"""Whether weights could have given an answer: the same choice of the likeliest token at each step, but for rounding.

Enters: a local model, a conversation and an answer that was decoded greedily. Leaves: yes or no. Sums in bf16 come out otherwise in another
batch, so two likeliest tokens may change places and the rest of the answer with them: the same weights then say something else. An answer
that they never gave has a token that was far from likeliest.
"""

from __future__ import annotations

from itertools import takewhile

from brightline.models.base import GenerationConfig
from brightline.models.loading import stop_tokens
from brightline.models.local import LocalModel
from brightline.models.template import message_text
from brightline.spec.transcript import Conversation, Message

__all__ = ["TOLERANCE", "retraces"]

TOLERANCE = 0.5
"""Nats by which the chosen token may fall short of the likeliest. Of 80 honest answers of a 135M model in bf16, each token was within 0.25."""

_PATIENCE = 3  # times the length of an answer, in tokens that are looked at
_TRIED = 8  # tokens at most that are so close to each other
_PARTIAL = "\ufffd"  # what a character shows as while tokens of it are missing


def retraces(model: LocalModel, prompt: Conversation, answer: Message, config: GenerationConfig) -> bool:
    """Follow an answer token by token, each of them the likeliest or within `TOLERANCE` of it; space around it is not compared."""
    wanted = _said(message_text(answer))
    stops = stop_tokens(model.model, model.tokenizer)
    scores = _Scores(model, prompt)
    paths: list[list[int]] = [[]]
    for _ in range(_PATIENCE * config.max_tokens):
        if not paths:
            return False
        ids = paths.pop()
        whole = _said(model.tokenizer.decode(ids, skip_special_tokens=True)) == wanted
        if len(ids) == config.max_tokens:
            if whole:
                return True
            continue
        near = scores.near(ids)
        if whole and stops & set(near):
            return True
        # Tokens that are level can spell the same text; the likeliest is followed first, the others where it leads nowhere.
        paths += [
            [*ids, token]
            for token in reversed(near)
            if token not in stops and _goes_on(wanted, model.tokenizer.decode([*ids, token]))
        ]
    return False


class _Scores:
    """What follows one prompt and the beginning of an answer; what two beginnings share is computed once."""

    def __init__(self, model: LocalModel, prompt: Conversation) -> None:
        from transformers import DynamicCache

        self._model = model.model
        self._prompt = model.render(prompt)[0]
        self._held: list[int] = []
        self._cache = DynamicCache()

    def near(self, ids: list[int]) -> list[int]:
        """The likeliest next tokens, those within `TOLERANCE` of the likeliest, the likeliest first."""
        import torch

        tokens = [*self._prompt, *ids]
        same = sum(
            1 for _ in takewhile(lambda pair: pair[0] == pair[1], zip(self._held, tokens[:-1], strict=False))
        )
        if len(self._held) > same:
            self._cache.crop(same - len(self._held))
        self._held = tokens
        with torch.inference_mode():
            logits = self._model(
                input_ids=torch.tensor([tokens[same:]], device=self._model.device),
                past_key_values=self._cache,
                use_cache=True,
            ).logits[0, -1]
            scores, found = logits.float().topk(_TRIED)
        return [
            int(token) for score, token in zip(scores, found, strict=True) if score >= scores[0] - TOLERANCE
        ]


def _goes_on(wanted: str, text: str) -> bool:
    """Whether a text is the beginning of what is wanted, or all of it with space after it."""
    return wanted.startswith(text.lstrip().rstrip(_PARTIAL)) or _said(text) == wanted


def _said(text: str) -> str:
    return text.strip().rstrip(_PARTIAL)
