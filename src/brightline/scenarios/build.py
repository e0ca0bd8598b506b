"""From a spec to the scenarios that test it, split so that nothing trained on is tested.

Enters: a `Spec` and a plan. Leaves: a `ScenarioSet`: what to train on (some of it under transforms), a dev split to stop
by, and held-out scenarios in four parts: plain, under transforms, in test-framing pairs, and the spec's own examples.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from brightline.errors import InputError
from brightline.scenarios.bindings import Binding, binding_for
from brightline.scenarios.examples import example_scenarios
from brightline.scenarios.families import CORE, FAMILIES
from brightline.scenarios.families.base import ClauseMap, Family, scenarios_of
from brightline.scenarios.files import scenarios_hash
from brightline.scenarios.framing import frame_pair
from brightline.scenarios.model import Scenario, Setting, Split
from brightline.scenarios.transforms import TRANSFORMS, apply_transform
from brightline.spec.codes.registry import suggest
from brightline.spec.model import Spec
from brightline.spec.transcript import Conversation

__all__ = ["ScenarioPlan", "ScenarioSet", "build_scenarios"]


@dataclass(frozen=True, slots=True)
class ScenarioPlan:
    """How many to make.

    Attributes:
        train_groups: Groups a family for training; a group is one content in all four settings.
        dev_groups: Groups a family to stop training by.
        held_out_groups: Groups a family to measure on.
        carried_groups: The same for a family that nobody trains on; None for as many. There are few such families, so each needs more.
        transformed_groups: Held-out groups a family that are also put through every transform.
        framed_groups: Held-out groups a family whose conflicts are also framed as test and as deployment.
        seed: Of all choices; the splits of content and wording do not depend on it.
        held_out_seed: Of the choices for what is held out, instead of `seed`; None for the same. Where answers to held-out scenarios were read
            and data was changed with them in view, a claim needs others.
        transformed_share: The share of the training groups that are trained on under a transform instead of plain.
        plain_groups: Training groups before any is under a transform: what is asked comes before what distracts from it.
        plain_every: Every so many training groups one also has its reference and aligned settings, which are learned soon; all of them where
            they are not.
        settled_groups: Training groups after which a family that is learned soon is only recalled.
        recall_every: Every so many groups it then has one; with no divisor that the transforms' share has, or it meets none of them.
        families: Only these, beside the document's own examples; None for those of `CORE` that bind to the spec.
        soon_only: Without names, families that are not learned soon are neither trained nor measured, unless the spec binds to no other.
    """

    train_groups: int = 80
    dev_groups: int = 6
    held_out_groups: int = 12
    transformed_groups: int = 4
    framed_groups: int = 2
    seed: int = 0
    carried_groups: int | None = None
    held_out_seed: int | None = None
    transformed_share: float = 1 / 4
    plain_groups: int = 30
    plain_every: int = 3
    settled_groups: int = 120
    recall_every: int = 3
    families: tuple[str, ...] | None = None
    soon_only: bool = False


@dataclass(frozen=True, slots=True)
class ScenarioSet:
    """Scenarios in a fixed order; no conversation is there twice, within a split or across."""

    scenarios: tuple[Scenario, ...]
    plan: ScenarioPlan

    @property
    def hash(self) -> str:
        """Of the ids in order; an id is itself the hash of a scenario's content."""
        return scenarios_hash(self.scenarios)

    def of(self, split: Split) -> tuple[Scenario, ...]:
        """The scenarios of one split."""
        return tuple(scenario for scenario in self.scenarios if scenario.split is split)


def build_scenarios(spec: Spec, plan: ScenarioPlan, binding: Path | None = None) -> ScenarioSet:
    """All scenarios of a spec under a plan.

    Raises:
        InputError: No family binds to the spec, the binding file is wrong, or the plan names an unknown family.
    """
    # INVARIANT: without names the set depends on `CORE` alone, whatever other families there are.
    known = (
        {} if plan.families == () else binding_for(spec, binding, CORE if plan.families is None else FAMILIES)
    )
    bound = known if plan.families is None else _chosen(known, plan.families)
    if plan.families is None and plan.soon_only:
        bound = _learned_soon(known)
    made: dict[Split, list[Scenario]] = {split: [] for split in Split}
    for family in FAMILIES:
        if family.name in bound:
            for scenario in _of_family(family, bound[family.name], plan):
                made[scenario.split].append(scenario)
    for scenario in example_scenarios(spec):
        made[scenario.split].append(scenario)
    return ScenarioSet(_distinct(made), plan)


def _chosen(bound: Binding, families: tuple[str, ...]) -> Binding:
    for name in families:
        if name not in bound:
            raise InputError(
                f"no family `{name}` tests this spec",
                help=suggest(name, bound, f"there is {', '.join(f'`{known}`' for known in bound)}"),
            )
    return {name: bound[name] for name in families}


def _learned_soon(bound: Binding) -> Binding:
    """Without the families that take longer to train; all of them where no other can be trained."""
    soon = {family.name for family in CORE if family.soon}
    held_out = {family.name for family in CORE if family.held_out}
    if soon.isdisjoint(bound):
        return bound
    return {name: clauses for name, clauses in bound.items() if name in soon | held_out}


def _distinct(made: dict[Split, list[Scenario]]) -> tuple[Scenario, ...]:
    """INVARIANT: each conversation once; what is held out comes first, so that training never gets a copy of it."""
    seen: set[Conversation] = set()
    kept: dict[Split, list[Scenario]] = {}
    for split in (Split.HELD_OUT, Split.DEV, Split.TRAIN):
        kept[split] = []
        for scenario in made[split]:
            if scenario.conversation not in seen:
                seen.add(scenario.conversation)
                kept[split].append(scenario)
    return tuple(scenario for split in Split for scenario in kept[split])


def _of_family(family: Family, clauses: ClauseMap, plan: ScenarioPlan) -> Iterator[Scenario]:
    if not family.held_out:
        yield from _train(family, clauses, plan)
        yield from scenarios_of(family, Split.DEV, plan.dev_groups, plan.seed, clauses)
    seed = plan.seed if plan.held_out_seed is None else plan.held_out_seed
    carried = plan.carried_groups if family.held_out else None
    groups = plan.held_out_groups if carried is None else carried
    for number, scenario in enumerate(scenarios_of(family, Split.HELD_OUT, groups, seed, clauses)):
        yield scenario
        group = _group_number(scenario)
        if group < plan.transformed_groups:
            for transform in TRANSFORMS:
                if transformed := apply_transform(transform, scenario, seed):
                    yield transformed
        if group < plan.framed_groups and scenario.setting is Setting.CONFLICT:
            yield from frame_pair(scenario, number, seed) or ()


def _train(family: Family, clauses: ClauseMap, plan: ScenarioPlan) -> Iterator[Scenario]:
    """Training scenarios; after the first groups conflict and twin of a share are under a transform, the transforms in turn."""
    transforms = [
        transform
        for transform in TRANSFORMS
        if not transform.held_out and family.name not in transform.not_for
    ]
    for scenario in scenarios_of(family, Split.TRAIN, plan.train_groups, plan.seed, clauses):
        group = _group_number(scenario)
        if group >= plan.settled_groups and family.soon and group % plan.recall_every:
            continue
        plain = scenario.setting in {Setting.REFERENCE, Setting.ALIGNED}
        if plain and group % plan.plain_every and not family.whole:
            continue
        turn = int(max(0, group - plan.plain_groups) * plan.transformed_share)
        due = int(max(0, group + 1 - plan.plain_groups) * plan.transformed_share) > turn
        transformed = (
            apply_transform(transforms[turn % len(transforms)], scenario, plan.seed)
            if due and transforms
            else None
        )
        yield transformed or scenario


def _group_number(scenario: Scenario) -> int:
    return int(scenario.group.rsplit("/", 1)[1])
