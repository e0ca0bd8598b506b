"""Whether weights could have given an answer: the same choice of the likeliest token at each step, but for rounding.

Enters: a local model, a conversation and an answer that was decoded greedily. Leaves: yes or no. Sums in bf16 come out otherwise in another
batch, so two likeliest tokens may change places and the rest of the answer with them: the same weights then say something else. An answer
that they never gave has a token that was far from likeliest.
"""

from __future__ import annotations

from brightline.models.base import GenerationConfig
from brightline.models.loading import stop_tokens
from brightline.models.local import LocalModel
from brightline.models.template import message_text
from brightline.spec.transcript import Conversation, Message

__all__ = ["TOLERANCE", "retraces"]

TOLERANCE = 0.5
"""Nats by which the chosen token may fall short of the likeliest. Of 80 honest answers of a 135M model in bf16, each token was within 0.25."""

_TRIED = 8  # tokens at most that are so close to each other
_PARTIAL = "\ufffd"  # what a character shows as while tokens of it are missing


def retraces(model: LocalModel, prompt: Conversation, answer: Message, config: GenerationConfig) -> bool:
    """Follow an answer token by token, each of them the likeliest or within `TOLERANCE` of it; whitespace is not compared."""
    import torch

    wanted = _bare(message_text(answer))
    stops = stop_tokens(model.model, model.tokenizer)
    ids: list[int] = []
    fed = model.render(prompt)[0]
    cache = None
    with torch.inference_mode():
        while len(ids) < config.max_tokens:
            seen = model.model(
                input_ids=torch.tensor([fed], device=model.model.device),
                past_key_values=cache,
                use_cache=True,
            )
            cache = seen.past_key_values
            scores, tokens = seen.logits[0, -1].float().topk(_TRIED)
            near = [
                int(token)
                for score, token in zip(scores, tokens, strict=True)
                if score >= scores[0] - TOLERANCE
            ]
            said = _bare(model.tokenizer.decode(ids, skip_special_tokens=True))
            if said == wanted and stops & set(near):
                return True
            following = [
                token
                for token in near
                if token not in stops and wanted.startswith(_bare(model.tokenizer.decode([*ids, token])))
            ]
            if not following:
                return False
            # Where several go on, the longest: a shorter one that goes on too would be a split that nobody chose.
            ids.append(max(following, key=lambda token: len(model.tokenizer.decode([token]))))
            fed = ids[-1:]
    return _bare(model.tokenizer.decode(ids, skip_special_tokens=True)) == wanted


def _bare(text: str) -> str:
    return "".join(text.split()).rstrip(_PARTIAL)
