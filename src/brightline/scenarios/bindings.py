"""Which clauses of a spec a family tests.

Families know the clauses of the reference spec. A binding file ties them to another document's clause ids; those
that ship are tried in turn, and the one that fits most clauses wins.
"""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

import yaml

from brightline.errors import InputError
from brightline.scenarios.families import FAMILIES
from brightline.spec.model import Spec

__all__ = ["Binding", "binding_for"]

Binding = Mapping[str, tuple[str, ...]]
"""Family name to the ids of the clauses it tests."""

_SHIPPED = Path(__file__).parent / "bindings"


def binding_for(spec: Spec, file: Path | None = None) -> dict[str, tuple[str, ...]]:
    """The families that test a clause of this spec, with those clauses.

    Args:
        spec: The spec to be tested.
        file: A binding file of the user's own, instead of those that ship.

    Raises:
        InputError: The file is not a binding, or nothing binds to the spec.
    """
    if file is not None:
        candidates = [read_binding(file)]
    else:
        candidates = [{family.name: family.clauses for family in FAMILIES}]
        candidates += [read_binding(path) for path in sorted(_SHIPPED.glob("*.yaml"))]
    bound = max((_fit(candidate, spec) for candidate in candidates), key=len)
    if not bound:
        raise InputError(
            f"no family of scenarios tests a clause of `{spec.name or spec.file}`",
            help="write a YAML file that maps family names to clause ids and give it with --binding",
        )
    return bound


def read_binding(file: Path) -> dict[str, tuple[str, ...]]:
    """Read a binding file.

    Raises:
        InputError: It cannot be read, or does not map family names to lists of clause ids.
    """
    try:
        data = yaml.safe_load(file.read_text(encoding="utf-8"))
    except (OSError, UnicodeDecodeError, yaml.YAMLError, RecursionError) as error:
        raise InputError(f"cannot read the binding `{file}`: {' '.join(str(error).split())}") from error
    known = {family.name for family in FAMILIES}
    if not isinstance(data, dict):
        raise InputError(
            f"`{file}` is no binding", help="write lines such as `protected_secret: [clause_id]`"
        )
    for name, clauses in data.items():
        if name not in known:
            raise InputError(
                f"`{file}`: no family `{name}`", help=f"families are: {', '.join(sorted(known))}"
            )
        if not isinstance(clauses, list) or not all(isinstance(clause, str) for clause in clauses):
            raise InputError(
                f"`{file}`: `{name}` needs a list of clause ids", help=f"write `{name}: [clause_id]`"
            )
    return {name: tuple(clauses) for name, clauses in data.items()}


def _fit(candidate: Binding, spec: Spec) -> dict[str, tuple[str, ...]]:
    """What of a binding exists in the spec; a family without a clause is left out."""
    present = {
        name: tuple(clause for clause in clauses if clause in spec.clauses)
        for name, clauses in candidate.items()
    }
    return {name: clauses for name, clauses in present.items() if clauses}
