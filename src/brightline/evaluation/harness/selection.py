"""Which scenarios of a spec an evaluation asks: families, splits, transforms, framing, as names or lists of them.

Enters: a spec and a `Selection`. Leaves: scenarios in their fixed order: those that a program decides, with a judge the others too.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TypeVar

from brightline.errors import InputError
from brightline.scenarios.bindings import binding_for
from brightline.scenarios.build import ScenarioPlan, build_scenarios
from brightline.scenarios.model import Scenario, Split
from brightline.scenarios.transforms import TRANSFORMS
from brightline.spec.codes.registry import suggest
from brightline.spec.model import Spec

__all__ = ["ALL", "FRAMINGS", "NONE", "Selection", "names_of", "select", "spread"]

ALL = "all"
NONE = "none"
FRAMINGS = ("plain", "test", "deployment")
Names = str | Sequence[str]
T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Selection:
    """What to ask. Names are one string with commas or a list; `all` is every one.

    Attributes:
        families: Generators of scenarios; `all` has also those that no run trains on.
        splits: `train`, `dev`, `held_out`.
        transforms: Scenarios under these; `none` leaves only plain ones. Plain ones are always there.
        framing: `plain`, `test`, `deployment`.
        groups: Groups a family in each split; a group is one content in all its settings. A third of them is also put under every
            transform, a sixth is framed.
        seed: Of contents and wordings, within their splits.
        limit: So many scenarios at most, spread over all of them.
    """

    families: Names = ALL
    splits: Names = Split.HELD_OUT.value
    transforms: Names = ALL
    framing: Names = ALL
    groups: int = 12
    seed: int = 0
    limit: int | None = None


def names_of(given: Names) -> tuple[str, ...]:
    """The names in `a,b` or in a list, each once."""
    parts = given.split(",") if isinstance(given, str) else [str(part) for part in given]
    return tuple(dict.fromkeys(part.strip() for part in parts if part.strip()))


def select(
    spec: Spec, selection: Selection, binding: Path | None = None, *, judged: bool = False
) -> list[Scenario]:
    """The scenarios; `judged` means that those without a program are asked too, which are the document's own examples.

    Raises:
        InputError: A name is unknown, the binding file is wrong, or nothing is left to ask.
    """
    splits = _chosen("split", selection.splits, [split.value for split in Split])
    transforms = _chosen("transform", selection.transforms, [item.name for item in TRANSFORMS], none=True)
    framing = _chosen("framing", selection.framing, FRAMINGS)
    families = names_of(selection.families)
    groups = selection.groups
    plan = ScenarioPlan(
        train_groups=groups if Split.TRAIN in splits else 1,
        dev_groups=groups if Split.DEV in splits else 1,
        held_out_groups=groups,
        transformed_groups=max(groups // 3, 1) if transforms else 0,
        framed_groups=max(groups // 6, 1) if set(framing) - {"plain"} else 0,
        seed=selection.seed,
        families=_families(spec, binding, families, judged=judged),
    )
    found = [
        scenario
        for scenario in build_scenarios(spec, plan, binding).scenarios
        if (judged or scenario.check is not None)
        and scenario.split.value in splits
        and scenario.framing in framing
        and (not scenario.transform or scenario.transform in transforms)
    ]
    if not found:
        raise InputError(
            "no scenario is left to ask", help="ask for more families, splits, transforms or framing"
        )
    return spread(found, selection.limit)


def _families(spec: Spec, binding: Path | None, names: tuple[str, ...], *, judged: bool) -> tuple[str, ...]:
    """The families to build; none where none binds to the spec and a judge reads the document's own examples."""
    if names != (ALL,):
        return names
    try:
        return tuple(binding_for(spec, binding))
    except InputError:
        if binding is not None or not judged:
            raise
        return ()


def spread(items: Sequence[T], limit: int | None) -> list[T]:
    """At most `limit` of the items, evenly over all of them and always the same."""
    if limit is None or limit >= len(items):
        return list(items)
    return [items[index * len(items) // limit] for index in range(limit)]


def _chosen(kind: str, given: Names, known: Iterable[str], *, none: bool = False) -> tuple[str, ...]:
    names, every = names_of(given), tuple(known)
    if names == (ALL,):
        return every
    if none and names == (NONE,):
        return ()
    for name in names:
        if name not in every:
            choices = ", ".join(f"`{choice}`" for choice in (*every, ALL, *([NONE] if none else [])))
            raise InputError(f"no {kind} `{name}`", help=suggest(name, every, f"choose from {choices}"))
    return names
