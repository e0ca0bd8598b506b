"""A local Hugging Face model: batched generation and likelihoods that share the prefix of their prompts.

Enters: conversations. Leaves: responses and likelihoods in the same order. Prompts that begin alike (with a spec in
context, say) form a group whose prefix is computed once; in a group, similar lengths form a batch.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from brightline.errors import ResourceError
from brightline.hashing import hash_data, hash_file
from brightline.models.attention import prefix_cache, shares_prefixes, use_shared_attention
from brightline.models.base import GenerationConfig, Likelihood, Progress, Response
from brightline.models.batches import Batch, Group, plan_batches, plan_groups
from brightline.models.decoding import decode
from brightline.models.likelihood import answer_logprobs
from brightline.models.loading import load_weights, out_of_memory, stop_tokens
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

_HASHED = ("*.safetensors", "pytorch_model*.bin", "config.json", "tokenizer.json", "chat_template.jinja")


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
    _hash: str = ""
    _shares: bool | None = None

    @classmethod
    def load(cls, folder: Path, *, name: str = "") -> LocalModel:
        """Load a model folder.

        Raises:
            InputError: The folder holds no model that can be loaded.
            UnavailableError: The libraries for local models are not installed.
        """
        model, tokenizer = load_weights(folder)
        use_shared_attention(model)
        all_roles = knows_all_roles(tokenizer.chat_template)
        tokenizer.chat_template = CHAT_TEMPLATE
        return cls(name or str(folder), folder, model, tokenizer, all_roles)

    @property
    def hash(self) -> str:
        """`sha256:` over the hashes of weights, configuration, tokenizer and template."""
        if not self._hash:
            files = sorted({path for pattern in _HASHED for path in self.folder.glob(pattern)})
            files_hash = {path.name: hash_file(path) for path in files}
            self._hash = hash_data(
                {"files": files_hash, "template": CHAT_TEMPLATE, "all_roles": self.all_roles}
            )
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
        stops = stop_tokens(self.model, self.tokenizer)

        def tell(ended: int) -> None:
            if progress is not None:
                progress(done + ended, len(prompts))

        for group in self._groups([rendered[index][0] for index in waiting]):
            begun = time.perf_counter()
            cache = prefix_cache(self.model, group.prefix) if group.prefix else None
            share = (time.perf_counter() - begun) / len(group.members)
            members = [waiting[place] for place in group.members]
            own = [len(rendered[index][0]) - len(group.prefix) + config.max_tokens for index in members]
            for places in plan_batches(own):
                current = [members[place] for place in places]
                begun = time.perf_counter()
                batch = Batch([rendered[index][0] for index in current], len(group.prefix), cache)
                answers = self._decode(batch, config, stops, tell)
                seconds = share + (time.perf_counter() - begun) / len(current)
                for index, answer in zip(current, answers, strict=True):
                    responses[index] = self._response(answer, rendered[index], seconds)
                done += len(current)
                tell(0)
        return [response for response in responses if response is not None]

    def logprobs(
        self,
        prompts: Sequence[Conversation],
        answers: Sequence[Message],
        progress: Progress | None = None,
    ) -> list[Likelihood]:
        """Log-probabilities of the answers and of the end of the turn; a pair that does not fit is cut on the left."""
        heads, rows, lengths = [], [], []
        for prompt, answer in zip(prompts, answers, strict=True):
            target = self.tokenizer(message_text(answer) + END_OF_TURN, add_special_tokens=False)["input_ids"]
            target = target[: self.context // 2]
            heads.append(self.render(prompt)[0][len(target) - self.context :])
            rows.append(heads[-1] + target)
            lengths.append(len(target))
        totals = [0.0] * len(rows)
        done = 0
        # Groups by the prompts alone: the token before an answer has to stand in its own row.
        for group in self._groups(heads):
            cache = prefix_cache(self.model, group.prefix) if group.prefix else None
            start = len(group.prefix)
            for places in plan_batches([len(rows[index]) - start for index in group.members]):
                members = [group.members[place] for place in places]
                found = self._score(
                    Batch([rows[index] for index in members], start, cache),
                    [lengths[index] for index in members],
                )
                for index, total in zip(members, found, strict=True):
                    totals[index] = total
                done += len(members)
                if progress is not None:
                    progress(done, len(rows))
        return [Likelihood(total, length) for total, length in zip(totals, lengths, strict=True)]

    def _decode(
        self, batch: Batch, config: GenerationConfig, stops: frozenset[int], tell: Callable[[int], None]
    ) -> list[list[int] | None]:
        """A batch's answers, in halves where it does not fit into memory; None for a row that does not fit alone."""
        try:
            return [*decode(self.model, batch, config, stops, tell)]
        except RuntimeError as failure:
            if not out_of_memory(failure):
                raise
        if len(batch.rows) == 1:
            return [None]
        first, second = batch.halves()
        shifted = len(first.rows)
        return [
            *self._decode(first, config, stops, tell),
            *self._decode(second, config, stops, lambda ended: tell(shifted + ended)),
        ]

    def _score(self, batch: Batch, lengths: list[int]) -> list[float]:
        """A batch's likelihoods, in halves where it does not fit into memory."""
        try:
            return answer_logprobs(self.model, batch, lengths)
        except RuntimeError as failure:
            if not out_of_memory(failure):
                raise
            if len(lengths) == 1:
                raise ResourceError(
                    f"{len(batch.rows[0])} tokens do not fit into memory",
                    help="use a smaller model or a larger machine",
                ) from failure
        first, second = batch.halves()
        cut = len(first.rows)
        return [*self._score(first, lengths[:cut]), *self._score(second, lengths[cut:])]

    def _response(
        self, answer: list[int] | None, rendered: tuple[list[int], tuple[str, ...]], seconds: float
    ) -> Response:
        ids, mapped = rendered
        if answer is None:
            return Response(
                None, len(ids), 0, seconds, f"{len(ids)} prompt tokens do not fit into memory", mapped
            )
        # A model that has no token for the end of a turn may have spelled it out.
        text = self.tokenizer.decode(answer, skip_special_tokens=True).split(END_OF_TURN, 1)[0]
        return Response(parse_assistant(text), len(ids), len(answer), seconds, "", mapped)

    def _groups(self, prompts: list[list[int]]) -> list[Group]:
        """Groups that share prefixes, if the model can; asked of it only where there is a prefix to share."""
        groups = plan_groups(prompts)
        if any(group.prefix for group in groups):
            if self._shares is None:
                self._shares = shares_prefixes(self.model)
            if not self._shares:
                return [Group([], list(range(len(prompts))))]
        return groups
