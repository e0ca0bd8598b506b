"""The policy file: YAML beside a spec, with the dial, the decision table and the trust policy.

Enters: a path and the spec it belongs to. Leaves: a `Policy` whose guarantees are proved, or one error with every finding and
its place. Positions are not declared here: they are the values of a behaviour of the spec.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from brightline.authority.corrigibility.decisions import Breach, DecisionTable, descents
from brightline.authority.corrigibility.demands import TrustPolicy
from brightline.authority.corrigibility.dial import Dial, dial_troubles
from brightline.authority.corrigibility.guarantees import Guarantee, Proof, carrier_trouble, prove
from brightline.authority.corrigibility.policy_table import read_severities, read_table
from brightline.authority.corrigibility.policy_trust import read_trust
from brightline.diagnostics import Diagnostic
from brightline.errors import InputError
from brightline.hashing import hash_bytes
from brightline.spec.codes import declarations as codes
from brightline.spec.codes.registry import listed
from brightline.spec.model import Spec
from brightline.spec.source import Excerpt, read_source
from brightline.spec.yaml_nodes import Node, YamlReader

__all__ = ["KEYS", "SUFFIX", "Policy", "find_policy", "read_policy"]

KEYS = ("dial", "guarantees", "severities", "responses", "trust")
SUFFIX = ".corrigibility.yaml"
"""The policy of `NAME.md` is the file `NAME.corrigibility.yaml` beside it."""


@dataclass(frozen=True, slots=True)
class Policy:
    """What a policy file says, checked against its spec.

    Attributes:
        proofs: One for each guarantee; each holds.
        hash: `sha256:` of the file.
    """

    file: str
    hash: str
    dial: Dial
    table: DecisionTable
    proofs: tuple[Proof, ...]
    trust: TrustPolicy


def find_policy(spec: Path, given: Path | None = None) -> Path:
    """The policy file of a document: the one given, else the one beside it.

    Raises:
        InputError: None is given and none stands beside the document.
    """
    beside = given or spec.with_name(spec.stem + SUFFIX)
    if given is None and not beside.is_file():
        raise InputError(
            f"the spec `{spec}` has no corrigibility policy `{beside.name}` beside it",
            help="write one (`brightline trust --schema` prints its form), or name one with `--policy`",
        )
    return beside


def read_policy(path: Path, spec: Spec) -> Policy:
    """Read a policy file and prove its guarantees.

    Raises:
        InputError: The file cannot be read, does not fit the spec, or its table breaks a law or a guarantee; all
            findings are attached.
    """
    try:
        source = read_source(path)
    except InputError as error:
        remedy = (
            "check the path" if isinstance(error.__cause__, OSError) else "a policy is a YAML file in UTF-8"
        )
        raise InputError(error.message, help=remedy) from error
    text = source.normal
    if not text.strip():
        raise InputError(f"`{path}` is empty", help="`brightline trust --schema` prints the form of a policy")
    reader = YamlReader(Excerpt(source, 0, text))
    policy = _read(reader, spec, str(path), hash_bytes(source.text.encode()))
    if policy is None or reader.findings:
        raise _refused(reader.findings)
    return policy


def _refused(findings: Iterable[Diagnostic]) -> InputError:
    ordered = tuple(sorted(findings, key=lambda finding: finding.span))
    more = f" (the first of {len(ordered)} errors)" if len(ordered) > 1 else ""
    return InputError(
        f"the corrigibility policy cannot be used{more}: {ordered[0].message}", diagnostics=ordered
    )


def _read(reader: YamlReader, spec: Spec, file: str, hash: str) -> Policy | None:
    root = reader.root("the policy")
    if root is None:
        return None
    entries = reader.mapping(root, KEYS, "the policy", KEYS)
    dial = _dial(reader, spec, entries["dial"]) if "dial" in entries else None
    if dial is None or len(entries) < len(KEYS):
        return None
    carriers = _carriers(reader, spec, entries["guarantees"])
    severities = read_severities(reader, entries["severities"])
    table = read_table(reader, entries["responses"], severities, dial) if severities else None
    trust = read_trust(reader, entries["trust"], dial)
    if table is None or trust is None or reader.findings:
        return None
    proofs = prove(table, spec, dial, carriers)
    broken = [breach for proof in proofs for breach in proof.breaches]
    # A broken guarantee is the cause worth telling: beside it, that the table descends there is noise.
    breaches = _once_a_place(broken or list(descents(table)))
    reader.findings.extend(_finding(breach) for breach in breaches)
    return Policy(file, hash, dial, table, proofs, trust)


def _dial(reader: YamlReader, spec: Spec, node: Node) -> Dial | None:
    name = reader.text(node, "the dial")
    if name is None:
        return None
    behaviour = spec.behaviours.get(name)
    if behaviour is None:
        reader.findings.append(codes.unknown_behaviour(reader.span(node), name, spec.behaviours))
        return None
    troubles = dial_troubles(behaviour)
    for message, remedy in troubles:
        reader.shape(node, message, remedy)
    return None if troubles else Dial.of(behaviour)


def _carriers(reader: YamlReader, spec: Spec, node: Node) -> dict[Guarantee, tuple[str, ...]]:
    names = [one.value for one in Guarantee]
    carriers = {}
    for guarantee, body in reader.mapping(node, names, "`guarantees`", names).items():
        given = reader.texts(body, f"`{guarantee}`")
        for name, item in given:
            if name not in spec.behaviours:
                reader.findings.append(codes.unknown_behaviour(reader.span(item), name, spec.behaviours))
            elif trouble := carrier_trouble(spec, name):
                reader.shape(item, *trouble)
        if not given:
            hard = [name for name, one in spec.behaviours.items() if one.hard == 1]
            reader.shape(
                body,
                f"no behaviour of the spec states `{guarantee}`",
                f"name one that nobody can move: {listed(hard) or 'the spec has none'}",
            )
        carriers[Guarantee(guarantee)] = tuple(name for name, _ in given)
    return carriers


def _once_a_place(breaches: list[Breach]) -> list[Breach]:
    """One word may stand for a whole row: it is reported once, for the first cell that it breaks."""
    return list({breach.span: breach for breach in reversed(breaches)}.values())


def _finding(breach: Breach) -> Diagnostic:
    assert breach.span is not None, "cells of a file have places"
    return codes.bad_shape(breach.span, breach.message, breach.remedy)
