"""Scenarios with an environment on Inspect: the tools that a provider is told of, and a play as one output.

Enters: a sample's metadata, and the responses of all turns. Leaves: definitions of tools, and the tokens and seconds of the whole play
on its last output. Tools never run in Inspect: the environment answers their calls.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Literal

from inspect_ai.model import ModelOutput, ModelUsage
from inspect_ai.tool import ToolDef, ToolParam, ToolParams

from brightline.evaluation.harness.samples import check_of
from brightline.models import Response
from brightline.scenarios.checks import environment_of
from brightline.scenarios.environments.play import Environment
from brightline.scenarios.environments.tools import TOOLS, Tool

__all__ = ["environment_in", "play_output", "tool_definitions"]

_TYPES: Mapping[str, Literal["string", "integer"]] = {"text": "string", "number": "integer"}


def environment_in(metadata: Mapping[str, Any]) -> Environment | None:
    """Where a sample is played; None where one answer is all, or where the sample is no scenario."""
    try:
        return environment_of(check_of(metadata))
    except (LookupError, TypeError, ValueError, AttributeError):
        return None


def tool_definitions(environment: Environment) -> list[ToolDef]:
    """The tools at hand, for providers that make calls of their own."""
    return [_definition(TOOLS[name]) for name in environment.tools]


def _definition(tool: Tool) -> ToolDef:
    async def execute(**arguments: object) -> str:
        raise NotImplementedError  # the environment answers, so that a play can be repeated

    parameters = ToolParams(
        properties={name: ToolParam(type=_TYPES[kind], description=name) for name, kind in tool.parameters},
        required=[name for name, _ in tool.parameters],
    )
    return ToolDef(execute, tool.name, tool.title, parameters)


def play_output(last: ModelOutput, total: Response) -> ModelOutput:
    """The last output with the tokens and the time of the whole play."""
    usage = ModelUsage(
        input_tokens=total.prompt_tokens,
        output_tokens=total.completion_tokens,
        total_tokens=total.prompt_tokens + total.completion_tokens,
    )
    metadata = {**(last.metadata or {}), "seconds": total.seconds}
    return last.model_copy(update={"usage": usage, "time": total.seconds, "metadata": metadata})
