"""Rules and hazards: `rule` and `hazard` blocks.

Enters: the YAML of a block with its place. Leaves: a `Rule` or `Hazard` (its condition parsed but not yet
type-checked) with the places of the behaviours it yields, and findings.
"""

from __future__ import annotations

from brightline.diagnostics import Diagnostic, Span
from brightline.spec.behaviours import read_condition
from brightline.spec.codes import declarations as codes
from brightline.spec.model import Hazard, Rule
from brightline.spec.source import Excerpt
from brightline.spec.yaml_nodes import SequenceNode, YamlReader

__all__ = ["read_hazard", "read_rule"]

_RULE_KEYS = ("id", "never", "yields", "description")
_HAZARD_KEYS = ("id", "never", "description")


def read_rule(
    excerpt: Excerpt, clause: str
) -> tuple[Rule | None, tuple[tuple[str, Span], ...], tuple[Diagnostic, ...]]:
    """Read one `rule` block; also returns where each yielding behaviour is named."""
    reader = YamlReader(excerpt)
    root = reader.root("the rule")
    if root is None:
        return None, (), tuple(reader.findings)
    keys = reader.mapping(root, _RULE_KEYS, "the rule", ("id", "never"))
    name = reader.name(keys["id"], "id") if "id" in keys else None
    yields = reader.texts(keys["yields"], "`yields`") if "yields" in keys else []
    empty = "yields" not in keys or (isinstance(keys["yields"], SequenceNode) and not keys["yields"].value)
    if name is not None and empty:
        reader.findings.append(codes.no_yields(reader.span(keys["id"]), name))
    never = read_condition(reader, keys["never"], "`never`") if "never" in keys else None
    places = tuple((text, reader.span(node)) for text, node in yields)
    if name is None or never is None or not yields:
        return None, places, tuple(reader.findings)
    names = tuple(dict.fromkeys(text for text, _ in yields))
    return Rule(name, never, names, clause, reader.span(keys["id"])), places, tuple(reader.findings)


def read_hazard(excerpt: Excerpt, clause: str) -> tuple[Hazard | None, tuple[Diagnostic, ...]]:
    """Read one `hazard` block."""
    reader = YamlReader(excerpt)
    root = reader.root("the hazard")
    if root is None:
        return None, tuple(reader.findings)
    keys = reader.mapping(root, _HAZARD_KEYS, "the hazard", ("id", "never"))
    name = reader.name(keys["id"], "id") if "id" in keys else None
    never = read_condition(reader, keys["never"], "`never`") if "never" in keys else None
    if name is None or never is None:
        return None, tuple(reader.findings)
    return Hazard(name, never, clause, reader.span(keys["id"])), tuple(reader.findings)
