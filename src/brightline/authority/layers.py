"""Layer files: YAML or JSON in, layers out, each name checked against the spec.

Enters: files, or a folder that is a stack. Leaves: a `Stack`, or one error with every finding and its place. Nothing is
constructed from the YAML: scalars are read as the spec's types demand, so `off` stays the word `off`.
"""

from __future__ import annotations

import os
import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from brightline.authority.model import NO_AUTHORITY, Claim, Kind, Layer, Stack, Statement
from brightline.diagnostics import Diagnostic
from brightline.errors import InputError
from brightline.spec.codes import conditions as condition_codes
from brightline.spec.codes import declarations as codes
from brightline.spec.codes.registry import listed, shown, suggest
from brightline.spec.conditions import Value
from brightline.spec.front_matter import Levels
from brightline.spec.model import Behaviour, Fact, Spec
from brightline.spec.source import Excerpt, Source, read_source
from brightline.spec.yaml_nodes import MappingNode, Node, ScalarNode, SequenceNode, YamlReader

__all__ = ["SUFFIXES", "layer_files", "layer_schema", "read_layer", "read_stack"]

SUFFIXES = (".yaml", ".yml", ".json")
"""Files of a folder that are layers."""

_KEYS = ("level", "principal", "facts", "behaviours", "waive")
_INTEGER = re.compile(r"[-+]?\d+")

_OF_RIGHTS = ("to", "from", "only")
"""Keys of a right in a spec, which people try in a layer as well."""

_FACT_FORMS = {"boolean": "`true` or `false`", "integer": "a whole number such as `18`"}


def read_stack(paths: Iterable[Path], spec: Spec) -> Stack:
    """The stack of layer files and folders of them, in the order of levels, then as given; a folder's files by name.

    Raises:
        InputError: A file cannot be read or names what the spec does not declare; all findings are attached.
    """
    layers: list[Layer] = []
    findings: list[Diagnostic] = []
    for path in layer_files(paths):
        layer, wrong = _read(_source(path), spec)
        findings.extend(wrong)
        if layer is not None:
            layers.append(layer)
    if findings:
        raise _refused(findings)
    return Stack.of(spec, layers)


def read_layer(path: Path, spec: Spec) -> Layer:
    """One layer file.

    Raises:
        InputError: The file cannot be read or names what the spec does not declare; all findings are attached.
    """
    layer, findings = _read(_source(path), spec)
    if layer is None or findings:
        raise _refused(findings)
    return layer


def layer_files(paths: Iterable[Path]) -> Iterator[Path]:
    """The layer files that paths mean.

    Raises:
        InputError: A folder holds none.
    """
    for path in paths:
        if not os.path.isdir(path):  # noqa: PTH112 - unlike `Path.is_dir` it is false of a name that is too long
            yield path
            continue
        found = sorted(file for file in path.iterdir() if file.suffix in SUFFIXES and file.is_file())
        if not found:
            raise InputError(
                f"the folder `{path}` holds no layer", help=f"layer files end in {', '.join(SUFFIXES)}"
            )
        yield from found


def _source(path: Path) -> Source:
    try:
        return read_source(path)
    except InputError as error:
        # What reads documents advises about documents.
        remedy = (
            "check the path"
            if isinstance(error.__cause__, OSError)
            else "give a layer as a YAML or JSON file in UTF-8"
        )
        raise InputError(error.message, help=remedy) from error


def _refused(findings: list[Diagnostic]) -> InputError:
    ordered = tuple(sorted(findings, key=lambda finding: finding.span))
    first = ordered[0]
    if len(ordered) == 1:
        return InputError(f"a layer cannot be read: {first.message}", diagnostics=ordered)
    return InputError(
        f"layers cannot be read: {len(ordered)} errors, the first at {first.span}: {first.message}",
        diagnostics=ordered,
    )


def _read(source: Source, spec: Spec) -> tuple[Layer | None, list[Diagnostic]]:
    text = source.normal
    if not text.strip():
        raise InputError(f"`{source.file}` is empty", help="a layer needs at least `level:`")
    # YAML takes all of JSON but tabs between its tokens; JSON has no others.
    text = text.replace("\t", " ") if source.file.endswith(".json") else text
    reader = YamlReader(Excerpt(source, 0, text))
    root = reader.root("the layer")
    layer = None if root is None else _Layer(reader, spec, source.file).read(root)
    return layer, [_advised(finding, spec) for finding in reader.findings]


def _advised(finding: Diagnostic, spec: Spec) -> Diagnostic:
    """A finding with advice about layers where the advice that comes with its code is about documents."""
    if finding.code == "BL040":
        return replace(finding, help="a layer is one YAML or JSON mapping: `level: user`, `behaviours: ...`")
    if finding.code == "BL050" and "did you mean" not in finding.help:
        return replace(finding, help=f"`{spec.name}` declares {listed(spec.behaviours) or 'none'}")
    return finding


@dataclass(frozen=True, slots=True)
class _Layer:
    """Reads one layer and collects what is wrong with it."""

    reader: YamlReader
    spec: Spec
    file: str

    def read(self, root: MappingNode) -> Layer | None:
        entries = self.reader.mapping(root, _KEYS, "the layer", ("level",))
        level = self._level(entries["level"]) if "level" in entries else None
        principal = self.reader.text(entries["principal"], "the principal") if "principal" in entries else ""
        claims = tuple(self._claims(entries["facts"])) if "facts" in entries else ()
        statements = tuple(self._statements(entries["behaviours"])) if "behaviours" in entries else ()
        waived = tuple(self._waived(entries["waive"])) if "waive" in entries else ()
        if level is None:
            return None
        return Layer(level, principal or "", statements, claims, waived, self.file)

    def _level(self, node: Node) -> str | None:
        levels = Levels(self.spec.levels)
        name = self.reader.text(node, "the level")
        level = None if name is None else levels.find(name)
        if name is not None and level in {None, NO_AUTHORITY}:
            speaking = [known for known in levels.names if known != NO_AUTHORITY]
            self.reader.findings.append(codes.unknown_level(self.reader.span(node), name, speaking))
            return None
        return level

    def _claims(self, node: Node) -> Iterator[Claim]:
        for name, value in self.reader.mapping(node, None, "`facts`").items():
            fact = self.spec.facts.get(name)
            if fact is None:
                span = self.reader.span(value)
                self.reader.findings.append(_unknown_fact(span, name, self.spec))
                continue
            text = self.reader.text(value, f"the value of `{name}`")
            known = None if text is None else self._value(fact, text, value)
            if known is not None:
                yield Claim(name, known, self.reader.span(value))

    def _value(self, fact: Fact, text: str, node: Node) -> Value | None:
        span = self.reader.span(node)
        value: Value | None = text
        if fact.type == "boolean":
            value = {"true": True, "false": False}.get(text.lower())
        elif fact.type == "integer":
            value = int(text) if _INTEGER.fullmatch(text) and len(text) < 20 else None
        if value is None:
            found = condition_codes.wrong_type(span, fact.name, fact.type, text)
            message = f"`{fact.name}` is of type {fact.type}, and `{text[:60]}` is not"
            self.reader.findings.append(
                replace(found, message=message, help=f"write {_FACT_FORMS[fact.type]}")
            )
        elif fact.values and value not in fact.values:
            self.reader.findings.append(condition_codes.not_a_value(span, fact.name, text, fact.values))
            return None
        return value

    def _statements(self, node: Node) -> Iterator[Statement]:
        for name, body in self.reader.mapping(node, None, "`behaviours`").items():
            behaviour = self.spec.behaviours.get(name)
            if behaviour is None:
                span = self.reader.span(body)
                self.reader.findings.append(codes.unknown_behaviour(span, name, self.spec.behaviours))
                continue
            statement = self._statement(behaviour, body)
            if statement is not None:
                yield statement

    def _statement(self, behaviour: Behaviour, body: Node) -> Statement | None:
        how = f"write `{{set: {behaviour.scale[0]}}}`, `{{default: ...}}` or `{{within: [..., ...]}}`"
        if not isinstance(body, MappingNode):
            word = body.value if isinstance(body, ScalarNode) else ""
            if word in behaviour.scale:
                how = f"write `{{set: {word}}}` to decide on it, or `{{default: {word}}}`"
            elif word == "waive":
                how = f"write `waive: [{behaviour.id}]` beside `behaviours`"
            self.reader.shape(body, f"this is no statement about `{behaviour.id}`", how)
            return None
        if self._speaks_as_a_spec(behaviour, body):
            return None
        entries = self.reader.mapping(
            body, [kind.value for kind in Kind], f"the statement about `{behaviour.id}`"
        )
        if len(entries) != 1:
            if len(body.value) != 1:
                self.reader.shape(body, f"`{behaviour.id}` needs exactly one statement", how)
            return None
        ((key, node),) = entries.items()
        kind = Kind(key)
        if kind is Kind.WITHIN:
            return self._within(behaviour, node)
        if isinstance(node, SequenceNode):
            how = f"write one value, or `within: [{behaviour.scale[0]}, {behaviour.scale[-1]}]` for a range"
            self.reader.shape(node, f"`{key}` takes one value", how)
            return None
        value = self._on_scale(behaviour, node)
        return None if value is None else Statement(behaviour.id, kind, value, value, self.reader.span(node))

    def _speaks_as_a_spec(self, behaviour: Behaviour, body: MappingNode) -> bool:
        """Whether a statement has keys that only rights in a spec have; a finding says what a layer writes instead."""
        for key, node in body.value:
            if key.value in _OF_RIGHTS:
                strictest = behaviour.scale[0]
                loosest = node.value if key.value == "to" and isinstance(node, ScalarNode) else "..."
                how = f"a layer writes `{{within: [{strictest}, {loosest}]}}` or `{{set: ...}}`"
                self.reader.shape(key, f"`{key.value}` belongs to a right in a spec, not to a layer", how)
                return True
            if key.value == "when":
                how = "state what is so under `facts`; the spec's conditions read them"
                self.reader.shape(key, "a layer has no conditions: it speaks for one deployment", how)
                return True
        return False

    def _within(self, behaviour: Behaviour, node: Node) -> Statement | None:
        how = f"write `within: [{behaviour.scale[0]}, {behaviour.scale[-1]}]`, strictest first"
        if not isinstance(node, SequenceNode) or len(node.value) != 2:
            self.reader.shape(node, "a range has two ends", how)
            return None
        low, high = (self._on_scale(behaviour, end) for end in node.value)
        if low is None or high is None:
            return None
        if behaviour.scale.index(low) > behaviour.scale.index(high):
            found = codes.reversed_range(self.reader.span(node), low, high)
            self.reader.findings.append(
                replace(found, help=f"write `within: [{high}, {low}]`, strictest first")
            )
            return None
        return Statement(behaviour.id, Kind.WITHIN, low, high, self.reader.span(node))

    def _on_scale(self, behaviour: Behaviour, node: Node) -> str | None:
        value = self.reader.text(node, f"a value of `{behaviour.id}`")
        if value is not None and value not in behaviour.scale:
            span = self.reader.span(node)
            self.reader.findings.append(codes.value_not_on_scale(span, value, behaviour.id, behaviour.scale))
            return None
        return value

    def _waived(self, node: Node) -> Iterator[str]:
        if isinstance(node, ScalarNode) and not node.value:
            return
        for name, item in self.reader.texts(node, "`waive`"):
            if name in self.spec.behaviours:
                yield name
            else:
                span = self.reader.span(item)
                self.reader.findings.append(codes.unknown_behaviour(span, name, self.spec.behaviours))


def layer_schema(spec: Spec) -> dict[str, Any]:
    """A JSON Schema (draft 2020-12) of the layer files of a spec, for editors: names and values complete themselves."""
    types = {"boolean": {"type": "boolean"}, "integer": {"type": "integer"}, "string": {"type": "string"}}
    speaking = [level for level in spec.levels if level.name != NO_AUTHORITY]
    levels = [name for level in speaking for name in (level.name, *level.aliases)]
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": f"A layer of a deployment under {spec.name}",
        "type": "object",
        "required": ["level"],
        "additionalProperties": False,
        "properties": {
            "level": {"enum": levels, "description": "the level at which the principal speaks"},
            "principal": {"type": "string", "description": "who speaks"},
            "facts": {
                "type": "object",
                "additionalProperties": False,
                "properties": {
                    name: {
                        **({"enum": list(fact.values)} if fact.values else types.get(fact.type, {})),
                        "description": f"counts at `{fact.vouched_by}` or above; else {fact.safest!r}",
                    }
                    for name, fact in spec.facts.items()
                },
            },
            "behaviours": {
                "type": "object",
                "additionalProperties": False,
                "properties": {name: _statement_schema(one) for name, one in spec.behaviours.items()},
            },
            "waive": {
                "type": "array",
                "items": {"enum": [name for name, one in spec.behaviours.items() if one.waivable]},
            },
        },
    }


def _statement_schema(behaviour: Behaviour) -> dict[str, Any]:
    value = {"enum": list(behaviour.scale)}
    return {
        "description": f"declared in the clause {behaviour.clause}; default {behaviour.scale[behaviour.default]}",
        "type": "object",
        "minProperties": 1,
        "maxProperties": 1,
        "additionalProperties": False,
        "properties": {
            "set": value,
            "default": value,
            "within": {"type": "array", "items": value, "minItems": 2, "maxItems": 2},
        },
    }


def _unknown_fact(span: Any, name: str, spec: Spec) -> Diagnostic:
    known = ", ".join(f"`{fact}`" for fact in list(spec.facts)[:8]) or "none"
    return codes.bad_shape(
        span, f"the spec declares no fact {shown(name)}", suggest(name, spec.facts, f"it declares {known}")
    )
