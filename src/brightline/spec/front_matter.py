"""The front matter: name, version, levels with aliases, facts, imports.

Enters: the YAML between the `---` lines. Leaves: a `FrontMatter` with spans, and findings. Levels may be
written as a list of names, of `{name: user, aliases: [member]}`, of `user: [member]`, or as one mapping.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field

from brightline.diagnostics import Diagnostic, Span
from brightline.spec.codes import declarations as codes
from brightline.spec.codes.registry import listed
from brightline.spec.conditions import Value
from brightline.spec.model import Fact, Level
from brightline.spec.source import Excerpt
from brightline.spec.yaml_nodes import MappingNode, Node, ScalarNode, SequenceNode, YamlReader

__all__ = ["DEFAULT_LEVELS", "FrontMatter", "Levels", "read_front_matter", "resolve_facts"]

DEFAULT_LEVELS = tuple(
    Level(name, rank)
    for rank, name in enumerate(("root", "system", "developer", "user", "guideline", "none"))
)

_KEYS = ("name", "version", "levels", "facts", "imports")
_FACT_KEYS = ("type", "values", "vouched_by", "safest", "name", "description")
_TYPES = ("string", "boolean", "integer", "enum")


@dataclass(frozen=True, slots=True)
class FrontMatter:
    """What the front matter says, facts still without their level resolved."""

    name: str = ""
    version: str = ""
    levels: tuple[Level, ...] = ()
    facts: tuple[tuple[Fact, Span], ...] = ()
    imports: tuple[tuple[str, Span], ...] = ()


@dataclass(frozen=True, slots=True)
class Levels:
    """The levels of a spec, looked up by name or alias."""

    ranks: tuple[Level, ...]
    by_name: dict[str, str] = field(init=False)

    def __post_init__(self) -> None:
        names = {alias: level.name for level in self.ranks for alias in level.aliases}
        names |= {level.name: level.name for level in self.ranks}
        object.__setattr__(self, "by_name", names)

    def find(self, name: str) -> str | None:
        """The level that has this name or alias."""
        return self.by_name.get(name)

    @property
    def names(self) -> tuple[str, ...]:
        """All names, highest first, then the aliases."""
        own = [level.name for level in self.ranks]
        return (*own, *(name for name in self.by_name if name not in own))


def read_front_matter(excerpt: Excerpt) -> tuple[FrontMatter, tuple[Diagnostic, ...]]:
    """Read the front matter; whatever is wrong becomes a finding and is left out."""
    reader = YamlReader(excerpt)
    if not any(line.strip() and not line.lstrip().startswith("#") for line in excerpt.text.splitlines()):
        return FrontMatter(), ()
    root = reader.root("the front matter")
    if root is None:
        return FrontMatter(), tuple(reader.findings)
    keys = reader.mapping(root, _KEYS, "the front matter")
    texts = {key: reader.text(keys[key], f"the {key}") or "" for key in ("name", "version") if key in keys}
    imports: list[tuple[str, Span]] = []
    if "imports" in keys:
        imports = [(text, reader.span(node)) for text, node in reader.texts(keys["imports"], "`imports`")]
    return (
        FrontMatter(
            name=texts.get("name", ""),
            version=texts.get("version", ""),
            levels=_levels(reader, keys["levels"]) if "levels" in keys else (),
            facts=_facts(reader, keys["facts"]) if "facts" in keys else (),
            imports=tuple(imports),
        ),
        tuple(reader.findings),
    )


def _levels(reader: YamlReader, node: Node) -> tuple[Level, ...]:
    pairs: list[tuple[Node, Node | None]] = []
    if isinstance(node, MappingNode):
        pairs = list(node.value)
    for item in () if isinstance(node, MappingNode) else reader.items(node, "`levels`"):
        if not isinstance(item, MappingNode):
            pairs.append((item, None))
            continue
        keys = [str(key.value) for key, _ in item.value]
        if "name" in keys:
            entries = reader.mapping(item, ("name", "aliases"), "a level", ("name",))
            pairs.append((entries["name"], entries.get("aliases")))
        else:
            pairs.extend(item.value)
    levels: list[Level] = []
    seen: dict[str, Span] = {}
    for name_node, alias_node in pairs:
        name = reader.name(name_node, "name of a level")
        if name is None:
            continue
        aliases: list[tuple[str, Node]] = []
        if alias_node is not None and not (
            isinstance(alias_node, ScalarNode) and alias_node.value in ("", "~", "null")
        ):
            aliases = reader.texts(alias_node, f"the aliases of `{name}`")
        for text, place in [(name, name_node), *aliases]:
            if text in seen:
                reader.findings.append(codes.declared_twice(reader.span(place), "level", text, seen[text]))
            seen.setdefault(text, reader.span(place))
        levels.append(Level(name, len(levels), tuple(text for text, _ in aliases)))
    if levels and "none" not in seen:
        levels.append(Level("none", len(levels)))
    return tuple(levels)


def _facts(reader: YamlReader, node: Node) -> tuple[tuple[Fact, Span], ...]:
    pairs: list[tuple[Node, Node]] = []
    if isinstance(node, SequenceNode):
        for item in node.value:
            entries = reader.mapping(item, _FACT_KEYS, "a fact", ("name",))
            if "name" in entries:
                pairs.append((entries["name"], item))
    elif isinstance(node, MappingNode):
        pairs = list(node.value)
    else:
        reader.shape(
            node,
            "`facts` is no mapping",
            "write `name: {type: enum, values: [..], vouched_by: level, safest: value}`",
        )
    facts: list[tuple[Fact, Span]] = []
    seen: dict[str, Span] = {}
    for name_node, body in pairs:
        name = reader.name(name_node, "name of a fact")
        if name is None:
            continue
        span = reader.span(name_node)
        if name in seen:
            reader.findings.append(codes.declared_twice(span, "fact", name, seen[name]))
            continue
        seen[name] = span
        fact = _fact(reader, name, body, span)
        if fact is not None:
            facts.append(fact)
    return tuple(facts)


def _fact(reader: YamlReader, name: str, body: Node, span: Span) -> tuple[Fact, Span] | None:
    keys = reader.mapping(body, _FACT_KEYS, f"the fact `{name}`", ("type", "vouched_by", "safest"))
    if not {"type", "vouched_by", "safest"} <= set(keys):
        return None
    kind = reader.text(keys["type"], "a type")
    level = reader.text(keys["vouched_by"], "`vouched_by`")
    if kind is None or level is None:
        return None
    if kind not in _TYPES:
        reader.shape(keys["type"], f"unknown type `{kind}`", f"the types are {listed(_TYPES)}")
        return None
    values: tuple[Value, ...] = (False, True) if kind == "boolean" else ()
    if "values" in keys:
        typed = [_value(reader, kind, text, item) for text, item in reader.texts(keys["values"], "`values`")]
        values = tuple(dict.fromkeys(value for value in typed if value is not None))
    elif kind == "enum":
        reader.findings.append(codes.missing_key(span, "values", f"the enum `{name}`"))
        return None
    text = reader.text(keys["safest"], "`safest`")
    safest = None if text is None else _value(reader, kind, text, keys["safest"])
    if safest is None:
        return None
    if values and safest not in values:
        reader.findings.append(
            codes.value_not_on_scale(reader.span(keys["safest"]), _shown(safest), name, map(_shown, values))
        )
        return None
    return Fact(name, kind, values, safest, level, span), reader.span(keys["vouched_by"])


def _value(reader: YamlReader, type: str, text: str, node: Node) -> Value | None:
    if type == "boolean":
        if text.lower() in ("true", "false"):
            return text.lower() == "true"
        reader.shape(node, f"`{text[:60]}` is no boolean", "write `true` or `false`")
        return None
    if type == "integer":
        digits = text.removeprefix("-")
        if digits.isascii() and digits.isdigit() and len(digits) <= 18:
            return int(text)
        reader.shape(node, f"`{text[:60]}` is no integer", "write digits only, at most 18")
        return None
    return text


def _shown(value: Value) -> str:
    return str(value).lower() if isinstance(value, bool) else str(value)


def resolve_facts(
    facts: Iterable[tuple[Fact, Span]], levels: Levels
) -> tuple[dict[str, Fact], tuple[Diagnostic, ...]]:
    """Give every fact the level that its `vouched_by` names or aliases; the same fact may be imported twice."""
    resolved: dict[str, Fact] = {}
    findings: list[Diagnostic] = []
    for fact, span in facts:
        level = levels.find(fact.vouched_by)
        if level is None:
            findings.append(codes.unknown_level(span, fact.vouched_by, levels.names))
            continue
        if fact.name in resolved:
            findings.append(codes.declared_twice(fact.span, "fact", fact.name, resolved[fact.name].span))
            continue
        resolved[fact.name] = Fact(fact.name, fact.type, fact.values, fact.safest, level, fact.span)
    return resolved, tuple(findings)
