"""The four arms as Inspect solvers: what each shows the model, and what it does with the answer.

Enters: a sample's conversation. Leaves: the model's answer in the state, or in the store why there is none: one boundary turns what
a provider raises into that reason, so that a rate limit or a hang costs one sample and not the run.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import Any

from inspect_ai.model import Model, ModelOutput, ModelUsage, get_model
from inspect_ai.model._generate_config import active_generate_config
from inspect_ai.solver import Generate, Solver, TaskState, solver
from inspect_ai.util import LimitExceededError

from brightline.errors import BrightlineError, EndpointError
from brightline.evaluation.arms import Arm, Excerpt, spec_excerpt
from brightline.evaluation.filter import filter_answer
from brightline.evaluation.harness.environment import environment_in, play_output, tool_definitions
from brightline.evaluation.harness.kept import Kept
from brightline.evaluation.harness.messages import (
    from_chat_messages,
    read_output,
    to_chat_messages,
    to_tool_turns,
)
from brightline.evaluation.harness.provider import BrightlineAPI
from brightline.evaluation.harness.session import SESSION
from brightline.evaluation.plays import Screen, play_response
from brightline.models import Response
from brightline.models.template import message_text
from brightline.scenarios.environments.play import Environment, begin
from brightline.spec.compiler import load_spec
from brightline.spec.library import find_spec
from brightline.spec.model import Spec
from brightline.spec.transcript import Conversation, Message

__all__ = ["EXCERPT_TOKENS", "arm_solver", "bare", "excerpt_for", "filtered", "prompted", "trained"]

EXCERPT_TOKENS = 1024
"""How much of the spec the prompted arm shows at most; half of the model's context at most."""
_CONTEXT = 8192  # tokens, of a model that does not say
_CHARACTERS = 4  # a token, for a model whose tokenizer is not here
_REASON = 200  # characters of an error that a reason keeps


@solver
def bare(answers: str | None = None) -> Solver:
    """The conversation as it is.

    Args:
        answers: A file that keeps answers, so that nothing is asked twice.
    """
    return _arm(Kept(answers) if answers else None)


@solver
def trained(answers: str | None = None) -> Solver:
    """As `bare`, under the name of the arm: the model is one that was trained to keep the spec without reading it.

    Args:
        answers: A file that keeps answers, so that nothing is asked twice.
    """
    return _arm(Kept(answers) if answers else None)


@solver
def prompted(spec: str = "reference", tokens: int = EXCERPT_TOKENS, answers: str | None = None) -> Solver:
    """The conversation after a system message with an excerpt of the spec.

    Args:
        spec: A document, or the name of a shipped spec.
        tokens: Length of the excerpt at most.
        answers: A file that keeps answers, so that nothing is asked twice.
    """
    document = load_spec(find_spec(spec))
    chats: dict[Model, list[Any]] = {}

    def show(state: TaskState) -> None:
        model = get_model()
        if model not in chats:
            excerpt = excerpt_for(document, model, tokens)
            chats[model] = to_chat_messages(Conversation((Message.of("system", excerpt.text),)))[0]
        state.messages[:0] = chats[model]

    return _arm(Kept(answers) if answers else None, show=show)


@solver
def filtered(answers: str | None = None) -> Solver:
    """The bare model's answer behind an output filter.

    Args:
        answers: A file that keeps answers, so that nothing is asked twice.
    """
    return _arm(Kept(answers) if answers else None, screen=filter_answer)


def arm_solver(arm: Arm, spec: str, tokens: int, answers: str | None) -> Solver:
    """The solver of an arm."""
    if arm is Arm.PROMPTED:
        return prompted(spec, tokens, answers)
    return {Arm.BARE: bare, Arm.FILTERED: filtered, Arm.TRAINED: trained}[arm](answers)


def excerpt_for(spec: Spec, model: Model, tokens: int) -> Excerpt:
    """The excerpt in the model's own tokens; where its tokenizer is not here, four characters count as one."""
    own = model.api.model if isinstance(model.api, BrightlineAPI) else None
    tokenizer = getattr(own, "tokenizer", None)
    count = (
        (lambda text: len(tokenizer(text)["input_ids"]))
        if tokenizer
        else lambda text: len(text) // _CHARACTERS
    )
    return spec_excerpt(spec, min(tokens, getattr(own, "context", _CONTEXT) // 2), count)


def _arm(
    kept: Kept | None,
    show: Callable[[TaskState], None] | None = None,
    screen: Screen | None = None,
) -> Solver:
    async def solve(state: TaskState, generate: Generate) -> TaskState:
        environment = environment_in(state.metadata)
        if show:
            show(state)
        try:
            if environment is None:
                state = await _one_answer(state, generate, kept, screen)
            else:
                state = await _whole_play(state, generate, kept, screen, environment)
        except BrightlineError as failure:
            if session := SESSION.get():
                session.failure = failure
            raise
        roles = (state.output.metadata or {}).get("roles")
        state.metadata["roles"] = state.metadata.get("roles", []) if roles is None else roles
        if session := SESSION.get():
            session.told()
        return state

    return solve


async def _one_answer(
    state: TaskState, generate: Generate, kept: Kept | None, screen: Screen | None
) -> TaskState:
    """The state with the answer behind the arm's filter."""
    conversation = from_chat_messages(state.messages) if screen else Conversation(())
    state = await _answer(state, generate, kept)
    message = _said(state)
    if message is not None and screen and (shown := screen(conversation, message)) is not message:
        state.store.set("unfiltered", message.to_data())
        state.store.set("answer", shown.to_data())
        state.output.completion = message_text(shown)
    return state


async def _whole_play(
    state: TaskState, generate: Generate, kept: Kept | None, screen: Screen | None, environment: Environment
) -> TaskState:
    """The state with a play to its end: the environment answers each call, and the play is the answer that is graded."""
    state.tools = list(tool_definitions(environment))
    play, responses = begin(environment), list[Response]()
    while not play.done:
        conversation = from_chat_messages(state.messages) if screen else Conversation(())
        state = await _answer(state, generate, kept)
        message = _said(state)
        if message is None:
            return state
        if screen and (shown := screen(conversation, message)) is not message:
            state.store.set("unfiltered", message.to_data())
            state.output.completion = message_text(shown)
            message = shown
        responses.append(replace(_response(state), message=message))
        play = play.then(message)
        if message.recipient is not None:
            turns = to_tool_turns(state.messages.pop(), message, play.results[-1], len(play.turns))
            state.messages.extend(turns)
    whole = play_response(responses)
    assert whole is not None
    assert whole.message is not None
    state.store.set("answer", whole.message.to_data())
    state.output = play_output(state.output, whole)
    return state


def _said(state: TaskState) -> Message | None:
    """The message that was just given; where there is none the store says why."""
    message, reason = (None, "") if state.store.get("ungraded") else read_output(state.output)
    if message is None:
        state.store.set("ungraded", state.store.get("ungraded") or reason)
    return message


async def _answer(state: TaskState, generate: Generate, kept: Kept | None) -> TaskState:
    """The state with the model's output, kept or new, or with the reason why there is none."""
    if kept is None:
        return await _generate(state, generate)
    model = get_model()
    config = model.config.merge(active_generate_config())
    key = kept.key(model, from_chat_messages(state.messages), config)
    known = kept.find(key)
    if known is not None:
        state.output = _output(str(model), known)
        state.messages.append(state.output.message)
        return state
    state = await _generate(state, generate)
    if not state.store.get("ungraded"):
        await kept.keep(key, _response(state))
    return state


async def _generate(state: TaskState, generate: Generate) -> TaskState:
    """Ask the model. A limit of the sample is Inspect's to handle; what no retry can mend ends the run."""
    try:
        return await generate(state, tool_calls="none")
    except (BrightlineError, LimitExceededError):
        raise
    except Exception as failure:
        cause = _cause(failure)
        if get_model().api.is_auth_failure(cause):
            raise EndpointError(
                f"`{get_model()}` refuses the key: {_line(cause)}", help="set the provider's key"
            ) from failure
        state.store.set("ungraded", f"{type(cause).__name__}: {_line(cause)}".strip(": "))
        return state


def _cause(failure: Exception) -> Exception:
    """What a retry that gave up was about."""
    last = getattr(failure, "last_attempt", None)
    found = last.exception() if last is not None else None
    return found if isinstance(found, Exception) else failure


def _line(failure: Exception) -> str:
    """The last line, where Inspect puts what happened after the request that it shows."""
    lines = [line.strip() for line in str(failure).splitlines() if line.strip()]
    return lines[-1][:_REASON] if lines else ""


def _response(state: TaskState) -> Response:
    message, reason = read_output(state.output)
    usage, metadata = state.output.usage or ModelUsage(), state.output.metadata or {}
    return Response(
        message,
        usage.input_tokens + (usage.input_tokens_cache_read or 0) + (usage.input_tokens_cache_write or 0),
        usage.output_tokens,
        float(metadata.get("seconds", state.output.time or 0.0)),
        reason,
        tuple(metadata.get("roles", state.metadata.get("roles", ()))),
    )


def _output(model: str, known: Response) -> ModelOutput:
    """A kept answer as the model's output."""
    assert known.message is not None
    output = ModelOutput.from_content(model, message_text(known.message))
    total = known.prompt_tokens + known.completion_tokens
    output.usage = ModelUsage(
        input_tokens=known.prompt_tokens, output_tokens=known.completion_tokens, total_tokens=total
    )
    output.time = known.seconds
    output.metadata = {
        "kept": True,
        "message": known.message.to_data(),
        "roles": list(known.mapping),
        "seconds": known.seconds,
    }
    return output
