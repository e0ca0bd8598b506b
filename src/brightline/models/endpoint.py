"""Any OpenAI-compatible chat endpoint as a model: concurrent, patient, and honest about what failed.

Enters: conversations. Leaves: responses in the same order. What a server does to one request (rate limit, hang,
drop, nonsense) becomes that response's error; what no retry can mend (a wrong key, an address where nobody has ever
answered) ends the run.
"""

from __future__ import annotations

import asyncio
import os
import random
import time
from collections.abc import Sequence
from dataclasses import dataclass
from http import HTTPStatus
from typing import Any

import httpx

from brightline.errors import EndpointError, UnavailableError
from brightline.hashing import hash_data
from brightline.models.base import GenerationConfig, Likelihood, Progress, Response
from brightline.models.template import parse_assistant, to_chat
from brightline.spec.transcript import Conversation, Message

__all__ = ["EndpointModel"]

_FATAL = {
    HTTPStatus.UNAUTHORIZED: "set OPENAI_API_KEY to a key that the server accepts",
    HTTPStatus.FORBIDDEN: "the key may not use this model",
    HTTPStatus.NOT_FOUND: "check the address (it ends in /v1 as a rule) and the model's name",
}
_KNOCKS = 3  # attempts at an address where nobody has answered yet
_KNOWN_ROLES = {"system", "developer", "user", "assistant"}


@dataclass(slots=True)
class EndpointModel:
    """A model behind `POST {url}/chat/completions`.

    Attributes:
        url: Base address, `/v1` included.
        name: The server's name for the model.
        timeout: Seconds for one request.
        attempts: Requests for one answer, the first included, before it counts as failed.
        concurrency: Requests under way at once.
        developer: Whether the server takes the `developer` role; found out on the first refusal.
        reached: Whether anybody has taken a connection at the address; a server that goes away later fails request by request.
    """

    url: str
    name: str
    timeout: float = 120.0
    attempts: int = 5
    concurrency: int = 8
    backoff: float = 0.5
    developer: bool = True
    reached: bool = False

    @property
    def id(self) -> str:
        """The address and the server's name for the model."""
        return f"{self.url}#{self.name}"

    @property
    def hash(self) -> str:
        """Of address and name: what stands behind an endpoint cannot be hashed."""
        return hash_data({"url": self.url, "model": self.name})

    def generate(
        self, prompts: Sequence[Conversation], config: GenerationConfig, progress: Progress | None = None
    ) -> list[Response]:
        """Answer each conversation, `concurrency` at a time.

        Raises:
            EndpointError: The server refuses the key, the address or the model, or nobody listens at the address.
        """
        return asyncio.run(self._generate(prompts, config, progress))

    def logprobs(
        self, prompts: Sequence[Conversation], answers: Sequence[Message], progress: Progress | None = None
    ) -> list[Likelihood]:
        """Chat endpoints do not score given answers.

        Raises:
            UnavailableError: Always.
        """
        del prompts, answers, progress
        raise UnavailableError(
            f"`{self.id}` gives no log-probabilities of given answers",
            help="use a local model for preference accuracy",
        )

    async def _generate(
        self, prompts: Sequence[Conversation], config: GenerationConfig, progress: Progress | None
    ) -> list[Response]:
        limit = asyncio.Semaphore(self.concurrency)
        done = 0

        async with self.client() as client:

            async def answer(prompt: Conversation) -> Response:
                nonlocal done
                async with limit:
                    response = await self.answer(client, prompt, config)
                done += 1
                if progress is not None:
                    progress(done, len(prompts))
                return response

            tasks = [asyncio.create_task(answer(prompt)) for prompt in prompts]
            try:
                return await asyncio.gather(*tasks)
            finally:
                for task in tasks:
                    task.cancel()

    def client(self) -> httpx.AsyncClient:
        """A client for `answer`, with the key; as many connections at once as its user opens."""
        key = os.environ.get("OPENAI_API_KEY", "")
        headers = {"Authorization": f"Bearer {key}"} if key else {}
        return httpx.AsyncClient(
            timeout=self.timeout, headers=headers, limits=httpx.Limits(max_connections=None)
        )

    async def answer(
        self, client: httpx.AsyncClient, prompt: Conversation, config: GenerationConfig
    ) -> Response:
        """Answer one conversation, with patience for a server that is busy; a failure is the response's error.

        Raises:
            EndpointError: The server refuses the key, the address or the model.
        """
        start = time.perf_counter()
        error = ""
        for attempt in range(self.attempts):
            body, mapping = self._body(prompt, config)
            wait = self.backoff * 2**attempt * (0.5 + random.random())
            try:
                reply = await client.post(f"{self.url.rstrip('/')}/chat/completions", json=body)
            except httpx.HTTPError as failure:
                self.reached |= not isinstance(failure, httpx.ConnectError)
                if not self.reached and attempt + 1 >= min(_KNOCKS, self.attempts):
                    raise EndpointError(
                        f"nobody answers at `{self.url}`: {_said(failure)}",
                        help="start the server, or correct the address",
                    ) from failure
                error = _said(failure)
            except (httpx.InvalidURL, UnicodeError) as failure:
                raise EndpointError(f"`{self.url}` is no address: {failure}") from failure
            else:
                self.reached = True
                status = HTTPStatus(reply.status_code) if reply.status_code in set(HTTPStatus) else None
                if status in _FATAL:
                    raise EndpointError(f"`{self.url}` answered {reply.status_code}", help=_FATAL[status])
                if reply.status_code == HTTPStatus.BAD_REQUEST and self.developer and "role" in reply.text:
                    self.developer = False
                    continue
                if reply.is_success:
                    return _read(reply, mapping, time.perf_counter() - start)
                error = f"HTTP {reply.status_code}"
                if reply.status_code < HTTPStatus.INTERNAL_SERVER_ERROR and status not in {
                    HTTPStatus.TOO_MANY_REQUESTS,
                    HTTPStatus.REQUEST_TIMEOUT,
                }:
                    break
                wait = max(wait, _retry_after(reply))
            if attempt + 1 < self.attempts:
                await asyncio.sleep(wait)
        return Response(None, 0, 0, time.perf_counter() - start, error or "the server refused every role")

    def _body(self, prompt: Conversation, config: GenerationConfig) -> tuple[dict[str, Any], tuple[str, ...]]:
        chat, mapping = to_chat(prompt, all_roles=self.developer)
        if self.developer:
            # A tool's result without a call id is refused by servers, and no server knows `untrusted`.
            chat = [
                turn if turn["role"] in _KNOWN_ROLES else {"role": "user", "content": _labelled(turn)}
                for turn in chat
            ]
            mapping = tuple(
                f"{role} -> user"
                for role in sorted({message.role for message in prompt.messages} - _KNOWN_ROLES)
            )
        return {
            "model": self.name,
            "messages": chat,
            "max_tokens": config.max_tokens,
            "temperature": config.temperature,
            "seed": config.seed,
        }, mapping


def _said(failure: httpx.HTTPError) -> str:
    """What happened to a request, in words; a library's own where it gives any."""
    if isinstance(failure, httpx.TimeoutException):
        return "no answer in time"
    return str(failure).strip() or "the connection broke off"


def _labelled(turn: dict[str, str]) -> str:
    if turn["role"] == "tool":
        return f"Tool result:\n{turn['content']}"
    return f"<untrusted>\n{turn['content']}\n</untrusted>"


def _retry_after(reply: httpx.Response) -> float:
    """Seconds that the server asks for, at most a minute; dates and nonsense count as none."""
    try:
        return min(max(float(reply.headers.get("retry-after", 0)), 0.0), 60.0)
    except ValueError:
        return 0.0


def _read(reply: httpx.Response, mapping: tuple[str, ...], seconds: float) -> Response:
    """A response out of a reply that claims success; whatever is wrong with it becomes the error."""
    try:
        data = reply.json()
        choice = data["choices"][0]
        content = choice["message"]["content"]
        usage = data.get("usage") or {}
        prompt, completion = int(usage.get("prompt_tokens", 0)), int(usage.get("completion_tokens", 0))
    except ValueError:
        return Response(None, 0, 0, seconds, "malformed reply: no JSON", mapping)
    except (LookupError, TypeError, AttributeError):
        return Response(None, 0, 0, seconds, "malformed reply: no chat completion", mapping)
    if choice.get("finish_reason") == "content_filter" or not isinstance(content, str):
        reason = choice.get("finish_reason") or "no text"
        return Response(None, prompt, completion, seconds, f"no answer: {reason}", mapping)
    return Response(parse_assistant(content), prompt, completion, seconds, "", mapping)
