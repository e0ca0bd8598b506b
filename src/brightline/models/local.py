"""A local Hugging Face model: batched generation and likelihoods that share the prefix of their prompts.

Enters: conversations. Leaves: responses and likelihoods in the same order. Prompts are sorted by length into
batches; a prefix that all of them have (a spec in context, say) is computed once and its keys and values are shared.
"""

from __future__ import annotations

import time
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from brightline.hashing import hash_data, hash_file
from brightline.models.base import GenerationConfig, Likelihood, Progress, Response
from brightline.models.batches import Batch, common_prefix, plan_batches
from brightline.models.decoding import decode
from brightline.models.loading import load_weights
from brightline.models.template import (
    CHAT_TEMPLATE,
    END_OF_TURN,
    knows_all_roles,
    message_text,
    parse_assistant,
    to_chat,
)
from brightline.spec.transcript import Conversation, Message

__all__ = ["LocalModel"]

_HASHED = ("*.safetensors", "*.bin", "config.json", "tokenizer.json", "chat_template.jinja")


@dataclass(slots=True)
class LocalModel:
    """Weights in memory. Make one with `LocalModel.load`.

    Attributes:
        id: What the caller named it.
        folder: Where the weights and the tokenizer stand.
        all_roles: It was trained with our template; without, roles it lacks are mapped.
    """

    id: str
    folder: Path
    model: Any
    tokenizer: Any
    all_roles: bool
    device: str
    _hash: str = ""

    @classmethod
    def load(cls, folder: Path, *, name: str = "") -> LocalModel:
        """Load a model folder.

        Raises:
            InputError: The folder holds no model that can be loaded.
        """
        model, tokenizer, device = load_weights(folder)
        all_roles = knows_all_roles(tokenizer.chat_template)
        tokenizer.chat_template = CHAT_TEMPLATE
        return cls(name or str(folder), folder, model, tokenizer, all_roles, device)

    @property
    def hash(self) -> str:
        """`sha256:` over the hashes of weights, configuration, tokenizer and template."""
        if not self._hash:
            files = sorted({path for pattern in _HASHED for path in self.folder.glob(pattern)})
            self._hash = hash_data({path.name: hash_file(path) for path in files})
        return self._hash

    @property
    def context(self) -> int:
        """The longest sequence the model takes, in tokens."""
        return int(self.model.config.max_position_embeddings)

    def render(self, conversation: Conversation) -> tuple[list[int], tuple[str, ...]]:
        """The prompt's tokens with the header of the assistant's turn, and the roles that were mapped."""
        chat, mapped = to_chat(conversation, all_roles=self.all_roles)
        text = self.tokenizer.apply_chat_template(chat, tokenize=False, add_generation_prompt=True)
        return self.tokenizer(text, add_special_tokens=False)["input_ids"], mapped

    def generate(
        self,
        prompts: Sequence[Conversation],
        config: GenerationConfig,
        progress: Progress | None = None,
    ) -> list[Response]:
        """Answer each conversation; one that does not fit the context gets an error, not an answer."""
        rendered = [self.render(prompt) for prompt in prompts]
        responses: list[Response | None] = [None] * len(prompts)
        for index, (ids, mapped) in enumerate(rendered):
            if len(ids) + config.max_tokens > self.context:
                error = (
                    f"{len(ids)} prompt tokens and {config.max_tokens} answer tokens exceed the model's "
                    f"context of {self.context}"
                )
                responses[index] = Response(None, len(ids), 0, 0.0, error, mapped)
        waiting = [index for index, response in enumerate(responses) if response is None]
        done = len(prompts) - len(waiting)
        prefix = common_prefix([rendered[index][0] for index in waiting])
        cache = self._prefix_cache(prefix)
        for batch in plan_batches([len(rendered[index][0]) + config.max_tokens for index in waiting]):
            members = [waiting[position] for position in batch]
            start = time.perf_counter()
            chosen = Batch([rendered[index][0] for index in members], prefix, cache)
            answers = decode(self.model, chosen, config, self._stops(), self.device)
            seconds = (time.perf_counter() - start) / len(members)
            for index, answer in zip(members, answers, strict=True):
                ids, mapped = rendered[index]
                message = parse_assistant(self.tokenizer.decode(answer, skip_special_tokens=True))
                responses[index] = Response(message, len(ids), len(answer), seconds, "", mapped)
            done += len(members)
            if progress is not None:
                progress(done, len(prompts))
        return [response for response in responses if response is not None]

    def logprobs(
        self,
        prompts: Sequence[Conversation],
        answers: Sequence[Message],
        progress: Progress | None = None,
    ) -> list[Likelihood]:
        """Log-probabilities of the answers and of the end of the turn; a pair that does not fit is cut on the left."""
        from brightline.models.likelihood import answer_logprobs

        heads, rows, lengths = [], [], []
        for prompt, answer in zip(prompts, answers, strict=True):
            target = self.tokenizer(message_text(answer) + END_OF_TURN, add_special_tokens=False)["input_ids"]
            target = target[: self.context // 2]
            heads.append(self.render(prompt)[0][len(target) - self.context :])
            rows.append(heads[-1] + target)
            lengths.append(len(target))
        results: list[Likelihood | None] = [None] * len(rows)
        done = 0
        # Of the prompts alone: the token before an answer has to stand in its own row.
        prefix = common_prefix(heads)
        cache = self._prefix_cache(prefix)
        for batch in plan_batches([len(row) for row in rows]):
            chosen = Batch([rows[index] for index in batch], prefix, cache)
            totals = answer_logprobs(self.model, chosen, [lengths[index] for index in batch], self.device)
            for index, total in zip(batch, totals, strict=True):
                results[index] = Likelihood(total, lengths[index])
            done += len(batch)
            if progress is not None:
                progress(done, len(rows))
        return [result for result in results if result is not None]

    def _stops(self) -> frozenset[int]:
        ids = {self.tokenizer.eos_token_id, self.tokenizer.convert_tokens_to_ids(END_OF_TURN)}
        return frozenset(token for token in ids if token is not None)

    def _prefix_cache(self, prefix: list[int]) -> Any:
        if not prefix:
            return None
        import torch
        from transformers import DynamicCache

        with torch.inference_mode():
            ids = torch.tensor([prefix], device=self.device)
            cache = DynamicCache(config=self.model.config)
            self.model(input_ids=ids, past_key_values=cache, use_cache=True, logits_to_keep=1)
        return cache
