"""Which clauses of a spec a family tests.

Enters: a `Spec`, perhaps a binding file. Leaves: family names, each with its own clauses and what stands for them in the
spec. A family's own clauses are those of the reference spec, which needs no file. Of the files that ship, the one that
finds most of its clauses in the document is taken.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from itertools import chain
from pathlib import Path

from brightline.diagnostics import Diagnostic, Span
from brightline.errors import InputError
from brightline.scenarios.families import FAMILIES
from brightline.scenarios.families.base import ClauseMap, Family
from brightline.spec.codes.registry import shown, suggest
from brightline.spec.model import Spec
from brightline.spec.source import Excerpt, read_source
from brightline.spec.yaml_nodes import MappingNode, Node, ScalarNode, SequenceNode, YamlReader

__all__ = ["Binding", "Written", "binding_for", "read_binding"]

Binding = Mapping[str, ClauseMap]
"""Family name to what stands for each of its clauses; what nothing stands for is left out."""

Written = tuple[str, ...] | ClauseMap
"""What a file says of a family: clauses that all of its scenarios test, or what stands for each of its own clauses."""

_SHIPPED = Path(__file__).parent / "bindings"
_MAXIMUM_BYTES = 64 * 1024  # what a parser of YAML reads within seconds, and far more than a binding needs
_HOW = "write lines such as `protected_secret: [clause_id]`"
_WHAT = "a binding is a YAML file in UTF-8, at most 64 KB, with lines such as `protected_secret: [clause_id]`"


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
        return _of(families, _checked(_Reading(file), spec), file)
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
        InputError: It cannot be read, is over 64 KB, says anything twice, or does not map family names to clause ids, as a
            list or a list for each of the family's own clauses.
    """
    return _Reading(file).written


class _Reading:
    """What a binding file says, and where: each family, own clause and clause has the place at which it is named."""

    def __init__(self, file: Path) -> None:
        try:
            source = read_source(file, _MAXIMUM_BYTES)
        except InputError as error:
            remedy = error.help if isinstance(error.__cause__, FileNotFoundError) else _WHAT
            raise InputError(error.message, help=remedy) from error
        self.reader = YamlReader(Excerpt(source, 0, source.normal))
        self.places: dict[tuple[str, ...], Span] = {}
        root = self.reader.root("the binding")
        if not (root and root.value) and not any(one.code == "BL040" for one in self.reader.findings):
            raise InputError(f"`{file}` binds nothing", help=_HOW)
        self.written = {name: self._written(name, node) for name, node in self._entries(root)}
        if self.reader.findings:
            raise _refused(min(self.reader.findings, key=lambda finding: finding.span))

    def _entries(self, node: MappingNode | None, *within: str) -> list[tuple[str, Node]]:
        if node is None:
            return []
        entries = self.reader.mapping(
            node, None, f"the clauses of {shown(within[0])}" if within else "the binding"
        )
        for key, _ in reversed(node.value):
            if isinstance(key, ScalarNode):
                self.places[*within, key.value] = self.reader.span(key)
        return list(entries.items())

    def _written(self, name: str, node: Node) -> Written:
        if isinstance(node, MappingNode) and node.value:
            return {own: self._ids(clauses, name, own) for own, clauses in self._entries(node, name)}
        return self._ids(node, name)

    def _ids(self, node: Node, *within: str) -> tuple[str, ...]:
        items = node.value if isinstance(node, SequenceNode) else []
        if not items or not all(isinstance(item, ScalarNode) for item in items):
            *family, name = (shown(part) for part in within)
            line = f"`{shown(within[-1])[1:-1]}: [clause_id]`"
            self.reader.shape(
                node,
                f"{name}{f' of {family[0]}' if family else ''} needs a list of clause ids",
                f"write {line} under {family[0]}"
                if family
                else f"write {line}, or a list under each clause of the family's own that is tested",
                self.places[within],
            )
            return ()
        for item in reversed(items):
            self.places[*within, item.value] = self.reader.span(item)
        return tuple(dict.fromkeys(item.value for item in items))


def _refused(finding: Diagnostic) -> InputError:
    """One finding as an error, with advice about bindings where the advice of its code is about documents."""
    first = f", first in line {finding.labels[0].span.line}" if finding.labels else ""
    remedy = _HOW if finding.code == "BL040" else finding.help
    return InputError(f"{finding.span}: {finding.message}{first}", help=remedy)


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


def _checked(reading: _Reading, spec: Spec) -> Binding:
    """The user's own binding: each family and clause it names must be there."""
    families = {family.name: family for family in FAMILIES}
    for name, written in reading.written.items():
        if name not in families:
            raise InputError(
                f"{reading.places[name,]}: there is no family {shown(name)}",
                help=suggest(name, families, f"families are {_names(families)}"),
            )
        known = families[name].clauses
        for own in () if isinstance(written, tuple) else written:
            if own not in known:
                raise InputError(
                    f"{reading.places[name, own]}: `{name}` has no clause {shown(own)} of its own",
                    help=suggest(own, known, f"it has {_names(known)}"),
                )
        lists = (
            {(name,): written}
            if isinstance(written, tuple)
            else {(name, own): ids for own, ids in written.items()}
        )
        for within, clauses in lists.items():
            for clause in clauses:
                if clause not in spec.clauses:
                    raise InputError(
                        f"{reading.places[*within, clause]}: `{name}` names the clause {shown(clause)}, "
                        f"which `{spec.name or spec.file}` has not",
                        help=suggest(clause, spec.clauses, "`brightline show FILE` lists the clauses"),
                    )
    return _bound(reading.written, FAMILIES)


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
