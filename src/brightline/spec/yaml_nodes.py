"""YAML with places: a small reader over composed nodes, which keep the line and column of every value.

Enters: the text of a declaration as an `Excerpt`. Leaves: mappings, lists and scalars with spans, and
findings where the shape is not the expected one. Nothing is constructed: `off` stays the word `off`.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable

import yaml
from yaml.nodes import MappingNode, Node, ScalarNode, SequenceNode

from brightline.diagnostics import Diagnostic, Span
from brightline.spec.codes import declarations as codes
from brightline.spec.source import Excerpt

__all__ = ["MappingNode", "Node", "ScalarNode", "SequenceNode", "YamlReader"]

_LONGEST = 200_000
"""Characters of one declaration: far more than one has, little enough to be read in seconds."""

_MERGE = "tag:yaml.org,2002:merge"

_ID = re.compile(r"[^\W\d]\w*(?:[.-]\w+)*")


class YamlReader:
    """Reads one declaration and collects what is wrong with it."""

    def __init__(self, excerpt: Excerpt) -> None:
        self.excerpt = excerpt
        self.findings: list[Diagnostic] = []

    def root(self, kind: str) -> MappingNode | None:
        """The mapping the text consists of; None, with a finding, where it is something else."""
        text = self.excerpt.text.rstrip()
        whole = self.excerpt.span(0, len(text))
        if not text:
            whole = self.excerpt.source.line_span(self.excerpt.first - 1)
        if len(self.excerpt.text) > _LONGEST:
            problem = f"it is longer than {_LONGEST} characters"
            self.findings.append(codes.bad_yaml(self._first_line(whole), problem))
            return None
        try:
            node = yaml.compose(self.excerpt.text, Loader=yaml.SafeLoader)
        except yaml.MarkedYAMLError as error:
            mark = error.problem_mark or error.context_mark
            problem = " ".join(str(error.problem or error.context or "it cannot be read").split())
            if problem == "second occurrence":
                problem = "an anchor stands twice"
            start = min(mark.index, len(self.excerpt.text.rstrip())) if mark else 0
            self.findings.append(codes.bad_yaml(self.excerpt.span(start, start + 1), problem))
            return None
        except yaml.YAMLError as error:
            position = getattr(error, "position", 0)
            self.findings.append(
                codes.bad_yaml(self.excerpt.span(position, position + 1), "a character is not allowed")
            )
            return None
        except RecursionError:
            self.findings.append(codes.bad_yaml(self._first_line(whole), "it is nested too deeply"))
            return None
        if not isinstance(node, MappingNode):
            self.shape(node, f"{kind} is no mapping", "write `key: value` lines", whole)
            return None
        return node

    def _first_line(self, whole: Span) -> Span:
        return Span(whole.file, whole.line, whole.column, whole.line, whole.column + 1)

    def span(self, node: Node) -> Span:
        """Where a node stands, without blanks and comments at its end."""
        start, end = node.start_mark.index, node.end_mark.index
        text = self.excerpt.text[start:end]
        return self.excerpt.span(start, start + max(len(text.rstrip()), 1))

    def shape(self, node: Node | None, what: str, expected: str, span: Span | None = None) -> None:
        """Report a value of the wrong form."""
        where = span or (self.span(node) if node is not None else self.excerpt.span(0, 1))
        self.findings.append(codes.bad_shape(where, what, expected))

    def mapping(
        self, node: Node, known: Iterable[str] | None, what: str, required: Iterable[str] = ()
    ) -> dict[str, Node]:
        """The entries of a mapping; unknown, repeated and missing keys are findings. `known` None allows all keys.

        `<<` is a finding too: entries that are merged in have no place of their own.
        """
        if not isinstance(node, MappingNode):
            self.shape(node, f"{what} is no mapping", "write `key: value` pairs")
            return {}
        allowed = None if known is None else list(known)
        entries: dict[str, Node] = {}
        places: dict[str, Span] = {}
        for key_node, value in node.value:
            key = self.text(key_node, f"a key of {what}")
            if key is None:
                continue
            span = self.span(key_node)
            if key_node.tag == _MERGE:
                self.shape(key_node, "`<<` merges no entries here", "write the entries themselves")
            elif allowed is not None and key not in allowed:
                self.findings.append(codes.unknown_key(span, key, allowed))
            elif key in entries:
                self.findings.append(codes.declared_twice(span, "key", key, places[key]))
            else:
                entries[key], places[key] = value, span
        for key in required:
            if key not in entries:
                self.findings.append(codes.missing_key(self.heading(node), key, what))
        return entries

    def heading(self, node: Node) -> Span:
        """The first line of a node."""
        whole = self.span(node)
        if whole.end_line == whole.line:
            return whole
        width = len(self.excerpt.source.line(whole.line - 1).rstrip())
        return Span(whole.file, whole.line, whole.column, whole.line, max(width + 1, whole.column + 1))

    def items(self, node: Node, what: str) -> list[Node]:
        """The items of a list."""
        if not isinstance(node, SequenceNode):
            self.shape(node, f"{what} is no list", "write `[a, b]`")
            return []
        return list(node.value)

    def text(self, node: Node, what: str) -> str | None:
        """The text of a scalar, as written."""
        if not isinstance(node, ScalarNode):
            self.shape(node, f"{what} is not a plain value", "write a word, a number or quoted text")
            return None
        return str(node.value)

    def texts(self, node: Node, what: str) -> list[tuple[str, Node]]:
        """The scalars of a list; a single scalar counts as a list of one."""
        nodes = [node] if isinstance(node, ScalarNode) else self.items(node, what)
        found = [(self.text(item, f"an item of {what}"), item) for item in nodes]
        return [(text, item) for text, item in found if text is not None]

    def name(self, node: Node, what: str) -> str | None:
        """A scalar that is a legal id."""
        text = self.text(node, what)
        if text is not None and not _ID.fullmatch(text):
            self.shape(
                node,
                f"`{text[:60]}` is no {what}",
                "use letters, digits and underscores, and start with a letter",
            )
            return None
        return text

    def place(self, node: ScalarNode) -> Callable[[int, int], Span]:
        """Places stretches of a scalar's value in the document, through quotes, escapes and folding."""
        start, end = node.start_mark.index, node.end_mark.index
        raw = self.excerpt.text
        cursor = start
        if node.style in ("|", ">"):
            cursor = raw.find("\n", start, end) + 1
        elif node.style in ('"', "'"):
            cursor += 1
        offsets: list[int] = []
        for character in node.value:
            if not character.isspace():
                found = raw.find(character, cursor, end)
                cursor = found if found >= 0 else cursor
            offsets.append(min(cursor, end))
            cursor = min(cursor + 1, end)

        def place(first: int, last: int) -> Span:
            if not offsets:
                return self.span(node)
            begin = offsets[first] if first < len(offsets) else min(offsets[-1] + 1, end)
            final = offsets[last - 1] + 1 if 0 < last <= len(offsets) else begin + 1
            return self.excerpt.span(begin, max(final, begin + 1))

        return place
