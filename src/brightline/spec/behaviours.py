"""Behaviours: `behavior` blocks, and those that follow from a clause's authority.

Enters: the YAML of a block with its place, and the levels of the spec. Leaves: a `Behaviour` whose sets
are bit masks (its conditions parsed but not yet type-checked), and findings.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from brightline.diagnostics import Diagnostic
from brightline.spec.codes import conditions as condition_codes
from brightline.spec.codes import declarations as codes
from brightline.spec.condition_syntax import ConditionError, parse_condition
from brightline.spec.conditions import Condition
from brightline.spec.front_matter import Levels
from brightline.spec.model import Behaviour, Clause, Right
from brightline.spec.source import Excerpt
from brightline.spec.yaml_nodes import MappingNode, Node, ScalarNode, SequenceNode, YamlReader

__all__ = ["implicit_behaviours", "read_behaviour", "read_condition"]

_KEYS = ("id", "scale", "default", "hard", "rights", "reserved", "waivable", "description")
_RIGHT_KEYS = ("to", "from", "only", "when")
_LONGEST_SCALE = 64


def read_behaviour(
    excerpt: Excerpt, clause: str, levels: Levels
) -> tuple[Behaviour | None, tuple[Diagnostic, ...]]:
    """Read one `behavior` block; None where it is too broken to stand for anything."""
    reader = YamlReader(excerpt)
    root = reader.root("the behaviour")
    if root is None:
        return None, tuple(reader.findings)
    keys = reader.mapping(root, _KEYS, "the behaviour", ("id", "scale"))
    name = reader.name(keys["id"], "id") if "id" in keys else None
    scale = _scale(reader, keys["scale"]) if "scale" in keys else ()
    if name is None or not scale:
        return None, tuple(reader.findings)
    sets = _Sets(reader, name, scale, levels)
    hard = sets.hard(keys["hard"]) if "hard" in keys else (1 << len(scale)) - 1
    default: int | None = None
    if "default" in keys:
        default = sets.index(keys["default"])
        if default is not None and not hard >> default & 1:
            span = reader.span(keys["default"])
            reader.findings.append(codes.default_outside_hard(span, scale[default], name, sets.names(hard)))
    elif hard.bit_count() == 1:
        default = hard.bit_length() - 1
    else:
        reader.findings.append(
            codes.missing_key(reader.span(keys["id"]), "default", f"the behaviour `{name}`")
        )
    if default is None:
        return None, tuple(reader.findings)
    behaviour = Behaviour(
        id=name,
        scale=scale,
        default=default,
        hard=hard,
        rights={
            level: rights for level, rights in sets.by_level(keys.get("rights"), hard, "rights") if rights
        },
        reserved={
            level: rights[0]
            for level, rights in sets.by_level(keys.get("reserved"), hard, "reserved")
            if rights
        },
        waivable=frozenset(sets.levels_of(keys.get("waivable"))),
        clause=clause,
        span=reader.span(keys["id"]),
    )
    return behaviour, tuple(reader.findings)


def read_condition(reader: YamlReader, node: Node, what: str) -> Condition | None:
    """Parse the condition in a scalar; None, with a finding, where it is none."""
    text = reader.text(node, what)
    if text is None or not isinstance(node, ScalarNode):
        return None
    try:
        return parse_condition(text, reader.place(node))
    except ConditionError as error:
        reader.findings.append(condition_codes.syntax(error.span, error.message, error.help))
        return None


def _scale(reader: YamlReader, node: Node) -> tuple[str, ...]:
    if isinstance(node, ScalarNode):
        if node.value == "boolean":
            return ("false", "true")
        reader.shape(
            node, f"`{node.value[:60]}` is no scale", "write `[strictest, .., most permissive]` or `boolean`"
        )
        return ()
    values: dict[str, Node] = {}
    for text, item in reader.texts(node, "`scale`"):
        if text in values:
            reader.findings.append(
                codes.declared_twice(reader.span(item), "value", text, reader.span(values[text]))
            )
        values.setdefault(text, item)
    if not 2 <= len(values) <= _LONGEST_SCALE:
        reader.shape(
            node,
            f"the scale has too {'few' if len(values) < 2 else 'many'} values",
            f"a scale has 2 to {_LONGEST_SCALE} values",
        )
        return ()
    return tuple(values)


@dataclass(frozen=True, slots=True)
class _Sets:
    """Reads sets of values of one behaviour."""

    reader: YamlReader
    id: str
    scale: tuple[str, ...]
    levels: Levels

    def names(self, mask: int) -> list[str]:
        return [value for index, value in enumerate(self.scale) if mask >> index & 1]

    def index(self, node: Node) -> int | None:
        text = self.reader.text(node, f"a value of `{self.id}`")
        if text is None:
            return None
        if text not in self.scale:
            self.reader.findings.append(
                codes.value_not_on_scale(self.reader.span(node), text, self.id, self.scale)
            )
            return None
        return self.scale.index(text)

    def hard(self, node: Node) -> int:
        if isinstance(node, MappingNode):
            named, mask = self._range(node, ("to", "from", "only"), "`hard`")
            del named
        else:
            mask = self._mask(node, "`hard`")
        return mask or (1 << len(self.scale)) - 1

    def _mask(self, node: Node, what: str) -> int:
        nodes = [node] if isinstance(node, ScalarNode) else self.reader.items(node, what)
        mask = 0
        for item in nodes:
            index = self.index(item)
            mask |= 0 if index is None else 1 << index
        if not nodes:
            self.reader.shape(node, f"{what} is empty", "name at least one value")
        return mask

    def _range(self, node: MappingNode, keys: tuple[str, ...], what: str) -> tuple[list[Node], int]:
        """The nodes that name values, and the set they describe."""
        entries = self.reader.mapping(node, keys, what)
        if "only" in entries:
            for other in ("to", "from"):
                if other in entries:
                    self.reader.shape(
                        entries[other], f"`only` and `{other}` do not go together", "keep one of the two"
                    )
            only = entries["only"]
            named = list(only.value) if not isinstance(only, ScalarNode) else [only]
            return named, self._mask(only, "`only`")
        if "to" not in entries and "from" not in entries:
            self.reader.shape(
                node, f"{what} names no values", "write `{to: v}`, `{from: v}` or `{only: [a, b]}`"
            )
            return [], 0
        low = self.index(entries["from"]) if "from" in entries else 0
        high = self.index(entries["to"]) if "to" in entries else len(self.scale) - 1
        named = [entries[key] for key in ("from", "to") if key in entries]
        if low is None or high is None:
            return named, 0
        if low > high:
            span = self.reader.span(node)
            self.reader.findings.append(codes.reversed_range(span, self.scale[low], self.scale[high]))
            return named, 0
        return named, (1 << high + 1) - (1 << low)

    def by_level(self, node: Node | None, hard: int, what: str) -> Iterable[tuple[str, tuple[Right, ...]]]:
        if node is None:
            return
        seen: dict[str, Node] = {}
        if not isinstance(node, MappingNode):
            self.reader.shape(node, f"`{what}` is no mapping", "write `level: {to: value}`")
            return
        for key, body in node.value:
            name = self.reader.text(key, "a level")
            level = None if name is None else self._level(name, key)
            if level is None:
                continue
            if level in seen:
                first = self.reader.span(seen[level])
                self.reader.findings.append(
                    codes.declared_twice(self.reader.span(key), "level", level, first)
                )
                continue
            seen[level] = key
            several = what == "rights" and isinstance(body, SequenceNode)
            bodies = self.reader.items(body, f"the right of `{level}`") if several else [body]
            rights = [self._right(item, level, hard, conditional=what == "rights") for item in bodies]
            yield level, tuple(right for right in rights if right is not None)

    def _right(self, node: Node, level: str, hard: int, *, conditional: bool) -> Right | None:
        what = f"the right of `{level}`"
        if not isinstance(node, MappingNode):
            self.reader.shape(node, "this is no right", "write `{to: v}`, `{from: v}` or `{only: [a, b]}`")
            return None
        keys = _RIGHT_KEYS if conditional else _RIGHT_KEYS[:3]
        named, mask = self._range(node, keys, what)
        condition: Condition | None = None
        for key, value in node.value:
            if conditional and key.value == "when":
                condition = read_condition(self.reader, value, "`when`")
                if condition is None:
                    return None
        for item in named:
            if isinstance(item, ScalarNode) and item.value in self.scale:
                index = self.scale.index(item.value)
                if not hard >> index & 1:
                    span = self.reader.span(item)
                    self.reader.findings.append(
                        codes.right_outside_hard(span, item.value, self.id, level, self.names(hard))
                    )
        return Right(mask & hard, condition, self.reader.span(node)) if mask & hard else None

    def levels_of(self, node: Node | None) -> list[str]:
        pairs: Sequence[tuple[str, Node]] = [] if node is None else self.reader.texts(node, "`waivable`")
        return [level for name, item in pairs if (level := self._level(name, item)) is not None]

    def _level(self, name: str, node: Node) -> str | None:
        level = self.levels.find(name)
        if level is None:
            self.reader.findings.append(codes.unknown_level(self.reader.span(node), name, self.levels.names))
        return level


def implicit_behaviours(clauses: Iterable[Clause], levels: Levels) -> dict[str, Behaviour]:
    """One behaviour `[followed, overridden]` for each clause with authority.

    Nobody overrides a clause of the highest level; a clause of a lower one is overridden by whoever speaks
    at that level or above, below the highest. Nobody speaks at `guideline` or `none`.
    """
    ranks = {level.name: level.rank for level in levels.ranks}
    speaking = [level for level in levels.ranks if level.rank > 0 and level.name not in ("guideline", "none")]
    behaviours: dict[str, Behaviour] = {}
    for clause in clauses:
        if clause.authority is None or clause.authority == "none":
            continue
        rank = ranks[clause.authority]
        rights = {
            level.name: (Right(0b11, None, clause.heading),) for level in speaking if level.rank <= rank
        }
        behaviours[clause.id] = Behaviour(
            id=clause.id,
            scale=("followed", "overridden"),
            default=0,
            hard=0b01 if rank == 0 else 0b11,
            rights=rights,
            reserved={},
            waivable=frozenset(),
            clause=clause.id,
            span=clause.heading,
            implicit=True,
        )
    return behaviours
