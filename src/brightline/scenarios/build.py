"""From a spec to the scenarios that test it, split so that nothing trained on is tested.

Enters: a `Spec` and a plan. Leaves: a `ScenarioSet`: what to train on, a dev split to stop by, and held-out scenarios
in four parts: plain, under transforms, in test-framing pairs, and the spec's own examples.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from brightline.hashing import hash_data
from brightline.scenarios.bindings import binding_for
from brightline.scenarios.examples import example_scenarios
from brightline.scenarios.families import FAMILIES
from brightline.scenarios.families.base import Family, scenarios_of
from brightline.scenarios.framing import frame_pair
from brightline.scenarios.model import Scenario, Setting, Split
from brightline.scenarios.transforms import TRANSFORMS, apply_transform
from brightline.spec.model import Spec

__all__ = ["ScenarioPlan", "ScenarioSet", "build_scenarios"]


@dataclass(frozen=True, slots=True)
class ScenarioPlan:
    """How many to make.

    Attributes:
        train_groups: Groups a family for training; a group is one content in all four settings.
        dev_groups: Groups a family to stop training by.
        held_out_groups: Groups a family to measure on.
        transformed_groups: Held-out groups a family that are also put through every transform.
        framed_groups: Held-out groups a family that are also framed as test and deployment.
        seed: Of all choices; the splits of content and wording do not depend on it.
    """

    train_groups: int = 60
    dev_groups: int = 6
    held_out_groups: int = 12
    transformed_groups: int = 4
    framed_groups: int = 2
    seed: int = 0


@dataclass(frozen=True, slots=True)
class ScenarioSet:
    """Scenarios without duplicates, in a fixed order."""

    scenarios: tuple[Scenario, ...]
    plan: ScenarioPlan

    @property
    def hash(self) -> str:
        """Of the ids in order; an id is itself the hash of a scenario's content."""
        return hash_data([scenario.id for scenario in self.scenarios])

    def of(self, split: Split) -> tuple[Scenario, ...]:
        """The scenarios of one split."""
        return tuple(scenario for scenario in self.scenarios if scenario.split is split)


def build_scenarios(spec: Spec, plan: ScenarioPlan, binding: Path | None = None) -> ScenarioSet:
    """All scenarios of a spec under a plan.

    Raises:
        InputError: No family binds to the spec, or the binding file is wrong.
    """
    bound = binding_for(spec, binding)
    made: dict[str, Scenario] = {}
    for family in FAMILIES:
        if family.name not in bound:
            continue
        for scenario in _of_family(family, bound[family.name], plan):
            made.setdefault(scenario.id, scenario)
    for scenario in example_scenarios(spec):
        made.setdefault(scenario.id, scenario)
    return ScenarioSet(tuple(made.values()), plan)


def _of_family(family: Family, clauses: tuple[str, ...], plan: ScenarioPlan) -> Iterator[Scenario]:
    if not family.held_out:
        trained = [transform for transform in TRANSFORMS if not transform.held_out]
        for scenario in scenarios_of(family, Split.TRAIN, plan.train_groups, plan.seed, clauses):
            group = int(scenario.group.rsplit("/", 1)[1])
            # Every third group is trained on under pressure instead of plain, the transforms taking turns.
            transformed = (
                apply_transform(trained[group // 3 % len(trained)], scenario, plan.seed)
                if group % 3 == 2
                else None
            )
            yield transformed or scenario
        yield from scenarios_of(family, Split.DEV, plan.dev_groups, plan.seed, clauses)
    for number, scenario in enumerate(
        scenarios_of(family, Split.HELD_OUT, plan.held_out_groups, plan.seed, clauses)
    ):
        yield scenario
        group = int(scenario.group.rsplit("/", 1)[1])
        if group < plan.transformed_groups:
            for transform in TRANSFORMS:
                if transformed := apply_transform(transform, scenario, plan.seed):
                    yield transformed
        if group < plan.framed_groups and scenario.setting is Setting.CONFLICT:
            yield from frame_pair(scenario, number, plan.seed) or ()
