"""`prove`: every invariant, hazard and asked property of a spec, for all stacks of a deployment.

Enters: a spec, a deployment, properties. Leaves: a `Report`, with one result for each and what all of them suppose.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from typing import Any

from brightline.analysis.cache import Cache
from brightline.analysis.deployment import Deployment
from brightline.analysis.hazards import DEFAULT_SECONDS
from brightline.analysis.induction import Lemma
from brightline.analysis.invariants import prove_invariants
from brightline.analysis.known import decide_known
from brightline.analysis.properties import (
    Property,
    Result,
    Verdict,
    property_of_block,
    property_of_hazard,
)
from brightline.analysis.slices import Slices
from brightline.spec.model import Spec

__all__ = ["RESTS_ON", "Report", "prove"]

RESTS_ON = (Lemma.NO_WIDENING, Lemma.FUNCTION, Lemma.RULES_RESTRICT)
"""What every proof about all stacks supposes: one request reaches what many do, one stack has one stance, rounds of rules end."""


@dataclass(frozen=True, slots=True)
class Report:
    """What was proved of a spec.

    Attributes:
        properties: Those asked for with the command.
        assumed: What every result supposes, in words.
        declared: The `property` blocks of the spec.
    """

    spec: Spec
    deployment: Deployment
    invariants: tuple[Result, ...]
    hazards: tuple[Result, ...]
    properties: tuple[Result, ...]
    assumed: tuple[str, ...]
    declared: tuple[Result, ...] = ()

    @property
    def results(self) -> tuple[Result, ...]:
        """All of them, in the order in which they are shown."""
        return (*self.invariants, *self.hazards, *self.declared, *self.properties)

    @property
    def clean(self) -> bool:
        """Everything is proved."""
        return all(result.verdict is Verdict.PROVED for result in self.results)

    @property
    def about(self) -> dict[str, int]:
        """How much there is to prove something about: `derived` behaviours say of a clause whether it is followed, and are not declared."""
        derived = sum(behaviour.implicit for behaviour in self.spec.behaviours.values())
        return {
            "behaviours": len(self.spec.behaviours) - derived,
            "derived": derived,
            "rules": len(self.spec.rules),
            "hazards": len(self.spec.hazards),
            "properties": len(self.spec.properties),
        }

    def to_data(self) -> dict[str, Any]:
        """JSON-like data."""
        return {
            "spec": {"name": self.spec.name, "version": self.spec.version, "hash": self.spec.hash},
            "fixed": [layer.to_data() for layer in self.deployment.fixed],
            "free": list(self.deployment.free),
            "about": self.about,
            "assumed": list(self.assumed),
            "invariants": [result.to_data() for result in self.invariants],
            "hazards": [result.to_data() for result in self.hazards],
            "declared": [result.to_data() for result in self.declared],
            "properties": [result.to_data() for result in self.properties],
        }


def prove(
    spec: Spec,
    deployment: Deployment | None = None,
    properties: Iterable[Property] = (),
    seconds: float = DEFAULT_SECONDS,
    cache: Cache | None = None,
) -> Report:
    """Prove or refute the invariants, the hazards and properties that the spec declares, and more properties.

    Args:
        spec: A compiled spec.
        deployment: Which stacks are meant; all of them without it.
        properties: Asked besides those that the spec declares.
        seconds: How long one property may take.
        cache: What was decided before; an answer is taken from it where nothing that it rests on has changed.
    """
    deployment = deployment or Deployment.of(spec)
    slices = Slices(spec, deployment)
    invariants = prove_invariants(spec, seconds, cache)
    missing = [one for one in invariants if one.name in RESTS_ON and one.verdict is not Verdict.PROVED]

    def decided(claims: Iterable[Property]) -> tuple[Result, ...]:
        return tuple(_grounded(decide_known(slices, one, seconds, cache), missing) for one in claims)

    return Report(
        spec,
        deployment,
        invariants,
        hazards=decided(map(property_of_hazard, spec.hazards)),
        properties=decided(properties),
        assumed=tuple(_assumed(deployment, missing)),
        declared=decided(map(property_of_block, spec.properties)),
    )


def _grounded(result: Result, missing: list[Result]) -> Result:
    """A result that stands whatever became of the invariants: a witness does, an answer without one needs them."""
    if not missing or result.witness is not None or result.verdict is Verdict.UNKNOWN:
        return result
    plural = "s" if len(missing) > 1 else ""
    names = ", ".join(f"`{one.name}` ({one.verdict})" for one in missing)
    reason = f"no stack was found that decides it, but that rests on the invariant{plural} {names}"
    return replace(result, verdict=Verdict.UNKNOWN, because=(), reason=reason)


def _assumed(deployment: Deployment, missing: list[Result]) -> Iterator[str]:
    if missing:
        names = ", ".join(f"`{one.name}`" for one in missing)
        yield f"not proved of the spec: {names}; so nothing below is called proved that no stack shows"
    if deployment.fixed:
        names = ", ".join(layer.file or layer.principal or layer.level for layer in deployment.fixed)
        yield f"fixed layers, taken as they are: {names}"
    if deployment.free:
        yield (
            f"any number of further layers at {', '.join(deployment.free)}, whatever they claim, ask or waive,"
            " in any order among equals"
        )
    else:
        yield "nobody else speaks"
    yield (
        "a layer speaks at most once of a behaviour, as layer files do; a fact counts only where a level that may vouch"
        " for it claims it, and has its safest value otherwise"
    )
