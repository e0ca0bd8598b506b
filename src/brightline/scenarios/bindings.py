"""Which clauses of a spec a family tests.

Enters: a `Spec`, perhaps a binding file. Leaves: family names, each with its own clauses and what stands for them in the
spec. A family's own clauses are those of the reference spec, which needs no file. Of the files that ship, the one that
finds most of its clauses in the document is taken.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from itertools import chain
from pathlib import Path

import yaml

from brightline.errors import InputError
from brightline.scenarios.families import FAMILIES
from brightline.scenarios.families.base import ClauseMap, Family
from brightline.spec.codes.registry import suggest
from brightline.spec.model import Spec
from brightline.spec.source import read_bytes

__all__ = ["Binding", "Written", "binding_for", "read_binding"]

Binding = Mapping[str, ClauseMap]
"""Family name to what stands for each of its clauses; what nothing stands for is left out."""

Written = tuple[str, ...] | ClauseMap
"""What a file says of a family: clauses that all of its scenarios test, or what stands for each of its own clauses."""

_SHIPPED = Path(__file__).parent / "bindings"
_MAXIMUM_BYTES = 64 * 1024  # what a parser of YAML reads within seconds, and far more than a binding needs
_HOW = "write lines such as `protected_secret: [clause_id]`"


def binding_for(spec: Spec, file: Path | None = None, families: Sequence[Family] = FAMILIES) -> Binding:
    """The families that test a clause of this spec, with those clauses.

    Args:
        spec: The spec to be tested.
        file: A binding file of the user's own, instead of those that ship.
        families: Only these, in the file and in those that ship.

    Raises:
        InputError: The file is no binding or names a clause that the spec has not, or nothing binds to the spec.
    """
    if file is not None:
        return _of(families, _checked(read_binding(file), spec, file), file)
    candidates = [
        {family.name: family.own for family in families},
        *(_bound(read_binding(path), families) for path in sorted(_SHIPPED.glob("*.yaml"))),
    ]
    # INVARIANT: of equals the first wins, and the families' own come first.
    bound = max((_part_of(candidate, spec) for candidate in candidates), key=_clause_count)
    if not bound:
        raise InputError(
            f"no family of scenarios tests a clause of `{spec.name or spec.file}`",
            help="say which do: `--binding FILE`, a YAML file with lines such as `protected_secret: [clause_id]`; "
            f"families are {_names(family.name for family in FAMILIES)}",
        )
    return bound


def read_binding(file: Path) -> dict[str, Written]:
    """Read a binding file, as it is written.

    Raises:
        InputError: It cannot be read, is over 64 KB, or does not map family names to clause ids, as a list or a list for each
            of the family's own clauses.
    """
    try:
        data = yaml.safe_load(read_bytes(file, _MAXIMUM_BYTES).decode())
    except (UnicodeDecodeError, yaml.YAMLError, RecursionError) as error:
        reason = " ".join(str(error).split())
        raise InputError(f"the binding `{file}` is no YAML: {reason}", help=_HOW) from error
    if not isinstance(data, dict) or not data:
        raise InputError(f"`{file}` binds nothing", help=_HOW)
    return {name: _written(file, name, value) for name, value in data.items()}


def _written(file: Path, name: object, value: object) -> Written:
    if isinstance(name, str) and isinstance(value, dict) and value:
        return {own: _ids(file, own, clauses, f" of `{name}`") for own, clauses in value.items()}
    return _ids(file, name, value)


def _ids(file: Path, name: object, value: object, of: str = "") -> tuple[str, ...]:
    if (
        not isinstance(name, str)
        or not isinstance(value, list)
        or not value
        or not all(isinstance(clause, str) for clause in value)
    ):
        raise InputError(
            f"`{file}`: `{name}`{of} needs a list of clause ids",
            help=f"write `{name}: [clause_id]`"
            + ("" if of else ", or a list under each clause of the family's own that is tested"),
        )
    return tuple(dict.fromkeys(value))


def _bound(written: Mapping[str, Written], families: Iterable[Family]) -> Binding:
    """What is written of these families; a list stands for each of a family's own clauses."""
    bound: dict[str, ClauseMap] = {}
    for family in families:
        if (clauses := written.get(family.name)) is not None:
            bound[family.name] = (
                dict.fromkeys(family.clauses, clauses) if isinstance(clauses, tuple) else clauses
            )
    return bound


def _names(names: Iterable[str]) -> str:
    return ", ".join(f"`{name}`" for name in names)


def _checked(written: Mapping[str, Written], spec: Spec, file: Path) -> Binding:
    """The user's own binding: each family and clause it names must be there."""
    families = {family.name: family for family in FAMILIES}
    for name in written:
        if name not in families:
            raise InputError(
                f"`{file}`: there is no family `{name}`",
                help=suggest(name, families, f"families are {_names(families)}"),
            )
    bound = _bound(written, FAMILIES)
    for name, clauses in bound.items():
        for own in clauses:
            if own not in families[name].clauses:
                raise InputError(
                    f"`{file}`: `{name}` has no clause `{own}` of its own",
                    help=suggest(own, families[name].clauses, f"it has {_names(families[name].clauses)}"),
                )
        for clause in chain(*clauses.values()):
            if clause not in spec.clauses:
                raise InputError(
                    f"`{file}`: `{name}` names the clause `{clause}`, which `{spec.name or spec.file}` has not",
                    help=suggest(clause, spec.clauses, "`brightline show FILE` lists the clauses"),
                )
    return bound


def _of(families: Sequence[Family], binding: Binding, file: Path) -> Binding:
    """The part of the user's own binding that is about these families."""
    names = {family.name for family in families}
    found = {name: clauses for name, clauses in binding.items() if name in names}
    if not found:
        raise InputError(
            f"`{file}` binds only families that are evaluated and never trained",
            help=f"`brightline eval --binding {file}` asks them; to train, bind one of "
            + _names(sorted(family.name for family in families if not family.held_out)),
        )
    return found


def _part_of(binding: Binding, spec: Spec) -> Binding:
    """What of a binding that ships exists in the spec; a family without a clause is left out."""
    return {name: kept for name, clauses in binding.items() if (kept := _present(clauses, spec))}


def _present(clauses: ClauseMap, spec: Spec) -> ClauseMap:
    kept = {own: tuple(clause for clause in ids if clause in spec.clauses) for own, ids in clauses.items()}
    return {own: ids for own, ids in kept.items() if ids}


def _clause_count(binding: Binding) -> int:
    return len({clause for clauses in binding.values() for clause in chain(*clauses.values())})
