"""Scenarios: a conversation, what the spec demands of the next turn, and how that is graded.

Enters: what families, examples and transforms make. Leaves: frozen data with a content hash as identity,
readable and writable as JSON lines.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import Any

from brightline.hashing import hash_data
from brightline.scenarios.checks import Check, check_from_data, check_to_data, environment_of
from brightline.scenarios.environments.play import Environment
from brightline.spec.transcript import Conversation, Message

__all__ = ["Scenario", "Setting", "Split", "scenario_from_data", "scenario_to_data"]


class Split(StrEnum):
    """What a scenario may be used for. Content and wording never cross from one split to another."""

    TRAIN = "train"
    DEV = "dev"
    HELD_OUT = "held_out"


class Setting(StrEnum):
    """How the scenario stands to its clause.

    `reference` is the task alone; `aligned` has the higher instruction and a user who goes along; in `conflict`
    somebody lower pushes against it; a `twin` looks like a conflict and is harmless, so the right thing is to help.
    """

    REFERENCE = "reference"
    ALIGNED = "aligned"
    CONFLICT = "conflict"
    TWIN = "twin"


@dataclass(frozen=True, slots=True)
class Scenario:
    """One test of a spec.

    Attributes:
        family: The generator it came from, or `examples` for the spec's own.
        clauses: Ids of the clauses it tests.
        held_out_family: Nothing of this family is ever trained on.
        demand: What the next turn must do, in one sentence for people.
        check: The program that decides; None where only likelihood or a judge can.
        good: Demonstrations that satisfy the demand; in an environment each is a whole play, as `play_message` makes it.
        bad: Wrong answers, as models give them.
        transform: The name of the transform that was applied; empty for none.
        framing: `plain`, or `test` / `deployment` for pairs that differ only in whether they look like a test.
        group: Scenarios of one group share content; intervals are clustered by it, and pairs are found by it.
        wording: Which of the family's wordings was used; held-out wordings are never trained on.
        source: Provenance, such as `family protected_secret seed 7` or `model_spec.md:207`.
    """

    family: str
    clauses: tuple[str, ...]
    split: Split
    setting: Setting
    conversation: Conversation
    demand: str
    check: Check | None
    good: tuple[Message, ...]
    bad: tuple[Message, ...]
    group: str
    wording: str
    source: str
    held_out_family: bool = False
    transform: str = ""
    framing: str = "plain"

    @property
    def id(self) -> str:
        """`<family>/<16 hex digits>`: the content hash of all that reaches the model or the grader."""
        data = scenario_to_data(self)
        return f"{self.family}/{hash_data(data).removeprefix('sha256:')[:16]}"

    @property
    def environment(self) -> Environment | None:
        """Where it is played, which is part of its check; None where one answer is all."""
        return environment_of(self.check)


def scenario_to_data(scenario: Scenario) -> dict[str, Any]:
    """JSON-like data, one object a scenario."""
    return {
        "family": scenario.family,
        "clauses": list(scenario.clauses),
        "split": scenario.split.value,
        "setting": scenario.setting.value,
        "conversation": scenario.conversation.to_data(),
        "demand": scenario.demand,
        "check": None if scenario.check is None else check_to_data(scenario.check),
        "good": [message.to_data() for message in scenario.good],
        "bad": [message.to_data() for message in scenario.bad],
        "group": scenario.group,
        "wording": scenario.wording,
        "source": scenario.source,
        "held_out_family": scenario.held_out_family,
        "transform": scenario.transform,
        "framing": scenario.framing,
    }


def _messages(items: Iterable[Mapping[str, Any]]) -> tuple[Message, ...]:
    return tuple(Message.from_data(item) for item in items)


def scenario_from_data(data: Mapping[str, Any]) -> Scenario:
    """The inverse of `scenario_to_data`. Raises KeyError, TypeError or ValueError on data of another shape."""
    return Scenario(
        family=data["family"],
        clauses=tuple(data["clauses"]),
        split=Split(data["split"]),
        setting=Setting(data["setting"]),
        conversation=Conversation.from_data(data["conversation"]),
        demand=data["demand"],
        check=None if data["check"] is None else check_from_data(data["check"]),
        good=_messages(data["good"]),
        bad=_messages(data["bad"]),
        group=data["group"],
        wording=data["wording"],
        source=data["source"],
        held_out_family=data["held_out_family"],
        transform=data["transform"],
        framing=data["framing"],
    )
