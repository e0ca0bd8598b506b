"""Which clauses of a spec a family tests.

Enters: a `Spec`, perhaps a binding file. Leaves: family names with the ids of the clauses that they test. Families know
the clauses of the reference spec; a binding file ties them to another document's. Of those that ship, the one that finds
most of its clauses in the document is taken.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path

import yaml

from brightline.errors import InputError
from brightline.scenarios.families import FAMILIES
from brightline.scenarios.families.base import Family
from brightline.spec.codes.registry import suggest
from brightline.spec.model import Spec
from brightline.spec.source import read_bytes

__all__ = ["Binding", "binding_for", "read_binding"]

Binding = Mapping[str, tuple[str, ...]]
"""Family name to the ids of the clauses it tests."""

_SHIPPED = Path(__file__).parent / "bindings"
_MAXIMUM_BYTES = 64 * 1024  # what a parser of YAML reads within seconds, and far more than a binding needs
_HOW = "write lines such as `protected_secret: [clause_id]`"


def binding_for(
    spec: Spec, file: Path | None = None, families: Sequence[Family] = FAMILIES
) -> dict[str, tuple[str, ...]]:
    """The families that test a clause of this spec, with those clauses.

    Args:
        spec: The spec to be tested.
        file: A binding file of the user's own, instead of those that ship.
        families: Only these, in the file and in those that ship.

    Raises:
        InputError: The file is no binding or names a clause that the spec has not, or nothing binds to the spec.
    """
    if file is not None:
        return _of(families, _all_of(read_binding(file), spec, file), file)
    own = {family.name: family.clauses for family in families}
    candidates = [own, *(read_binding(path) for path in sorted(_SHIPPED.glob("*.yaml")))]
    # INVARIANT: of equals the first wins, and the families' own come first.
    bound = max((_part_of(candidate, spec, families) for candidate in candidates), key=_clause_count)
    if not bound:
        raise InputError(
            f"no family of scenarios tests a clause of `{spec.name or spec.file}`",
            help="say which do: `--binding FILE`, a YAML file with lines such as `protected_secret: [clause_id]`; "
            f"families are {_known()}",
        )
    return bound


def read_binding(file: Path) -> dict[str, tuple[str, ...]]:
    """Read a binding file.

    Raises:
        InputError: It cannot be read, is over 64 KB, or does not map family names to lists of clause ids.
    """
    try:
        data = yaml.safe_load(read_bytes(file, _MAXIMUM_BYTES).decode())
    except (UnicodeDecodeError, yaml.YAMLError, RecursionError) as error:
        reason = " ".join(str(error).split())
        raise InputError(f"the binding `{file}` is no YAML: {reason}", help=_HOW) from error
    if not isinstance(data, dict) or not data:
        raise InputError(f"`{file}` binds nothing", help=_HOW)
    for name, clauses in data.items():
        if (
            not isinstance(name, str)
            or not isinstance(clauses, list)
            or not all(isinstance(clause, str) for clause in clauses)
            or not clauses
        ):
            raise InputError(
                f"`{file}`: `{name}` needs a list of clause ids", help=f"write `{name}: [clause_id]`"
            )
    return {name: tuple(dict.fromkeys(clauses)) for name, clauses in data.items()}


def _known() -> str:
    return ", ".join(f"`{family.name}`" for family in FAMILIES)


def _all_of(binding: dict[str, tuple[str, ...]], spec: Spec, file: Path) -> dict[str, tuple[str, ...]]:
    """The user's own binding: each family and clause it names must be there."""
    names = [family.name for family in FAMILIES]
    for name, clauses in binding.items():
        if name not in names:
            raise InputError(
                f"`{file}`: there is no family `{name}`",
                help=suggest(name, names, f"families are {_known()}"),
            )
        for clause in clauses:
            if clause not in spec.clauses:
                raise InputError(
                    f"`{file}`: `{name}` names the clause `{clause}`, which `{spec.name or spec.file}` has not",
                    help=suggest(clause, spec.clauses, "`brightline show FILE` lists the clauses"),
                )
    return binding


def _of(
    families: Sequence[Family], binding: dict[str, tuple[str, ...]], file: Path
) -> dict[str, tuple[str, ...]]:
    """The part of the user's own binding that is about these families."""
    names = {family.name for family in families}
    trained = sorted(family.name for family in families if not family.held_out)
    found = {name: clauses for name, clauses in binding.items() if name in names}
    if not found:
        raise InputError(
            f"`{file}` binds only families that are evaluated and never trained",
            help=f"`brightline eval --binding {file}` asks them; to train, bind one of "
            + ", ".join(f"`{name}`" for name in trained),
        )
    return found


def _part_of(binding: Binding, spec: Spec, families: Sequence[Family]) -> dict[str, tuple[str, ...]]:
    """What of a binding that ships exists in the spec; a family without a clause is left out."""
    names = {family.name for family in families}
    present = {
        name: tuple(clause for clause in clauses if clause in spec.clauses)
        for name, clauses in binding.items()
        if name in names
    }
    return {name: clauses for name, clauses in present.items() if clauses}


def _clause_count(binding: Binding) -> int:
    return len({clause for clauses in binding.values() for clause in clauses})
