"""The document as a flat tree of blocks with exact text, made by markdown-it-py.

Enters: a `Source`. Leaves: a `Document` whose blocks follow each other without a gap, so that
`render(parse(source)) == text`; headings carry attributes, fences their info and content, and blocks
with references or footnotes say where those are. Only blocks at the left margin are told apart; what
stands inside lists, quotes and admonitions belongs to their text, except that its marks are found.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from typing import Any, Literal

from markdown_it import MarkdownIt
from markdown_it.token import Token
from mdit_py_plugins.admon import admon_plugin
from mdit_py_plugins.footnote import footnote_plugin
from mdit_py_plugins.front_matter import front_matter_plugin

from brightline.diagnostics import Span
from brightline.spec.heading_attributes import HeadingAttributes, heading_attributes_plugin
from brightline.spec.source import Source

__all__ = ["Block", "Document", "Mark", "NestedFence", "parse", "render"]

Kind = Literal["front_matter", "heading", "fence", "admonition", "paragraph", "other", "blank"]

_KINDS: dict[str, Kind] = {
    "front_matter": "front_matter",
    "heading_open": "heading",
    "fence": "fence",
    "admonition_open": "admonition",
    "paragraph_open": "paragraph",
}


@dataclass(frozen=True, slots=True)
class Mark:
    """A reference to a clause (`kind` "reference") or a footnote mark in running text."""

    kind: Literal["reference", "footnote"]
    target: str
    text: str
    span: Span


@dataclass(frozen=True, slots=True)
class NestedFence:
    """A fenced block inside a list, quote or admonition."""

    info: str
    line: int


@dataclass(frozen=True, slots=True)
class Block:
    """A stretch of whole lines.

    Attributes:
        start: First line, from 0; `end` is the line after the last.
        text: The exact text, with line endings.
        content: A heading's title, a fence's content, a paragraph's text, an admonition's title.
        info: A fence's info string, an admonition's kind.
        depth: A heading's depth.
        indent: How far a fence is indented; its content is dedented by as much.
        deep: Line of content that was nested too deeply to be read, if any.
    """

    kind: Kind
    start: int
    end: int
    text: str
    content: str = ""
    info: str = ""
    depth: int = 0
    indent: int = 0
    attributes: HeadingAttributes | None = None
    marks: tuple[Mark, ...] = ()
    fences: tuple[NestedFence, ...] = ()
    deep: int | None = None


@dataclass(frozen=True, slots=True)
class Document:
    """All blocks of a source in order, and the footnotes that it defines itself."""

    source: Source
    blocks: tuple[Block, ...]
    defined_footnotes: frozenset[str]


@cache
def _parser() -> MarkdownIt:
    md = MarkdownIt("commonmark", {"maxNesting": MAXIMUM_NESTING}).enable("table")
    md.use(front_matter_plugin).use(admon_plugin)
    md.use(footnote_plugin, inline=False, move_to_end=False, always_match_refs=True)
    md.use(heading_attributes_plugin)
    # Inline text is parsed only where a mark stands; the rest would cost most of the time for nothing.
    md.core.ruler.disable(["inline", "text_join"])
    return md


MAXIMUM_NESTING = 20
"""As deep as CommonMark's reference implementations go; what is deeper becomes a finding."""


def parse(source: Source) -> Document:
    """Parse a source into blocks. Never fails: whatever is not Markdown is a paragraph."""
    md = _parser()
    env: dict[str, Any] = {}
    tokens = md.parse(source.normal, env)
    blocks: list[Block] = []
    line = 0
    for group in _top_level(tokens):
        start, end = _extent(group, source)
        start = max(start, line)
        if start > line:
            blocks.append(Block("blank", line, start, source.slice(line, start)))
        if end > start:
            blocks.append(_block(group, start, end, source, md, env))
            line = end
    if line < len(source.lines):
        blocks.append(_remainder(line, source))
    footnotes = frozenset(
        str(token.meta["label"]) for token in tokens if token.type == "footnote_reference_open"
    )
    return Document(source, tuple(blocks), footnotes)


def render(document: Document) -> str:
    """The exact text of the document: the inverse of `parse`."""
    return document.source.bom + "".join(block.text for block in document.blocks)


def _top_level(tokens: list[Token]) -> Iterator[list[Token]]:
    group: list[Token] = []
    for token in tokens:
        group.append(token)
        if token.level == 0 and token.nesting <= 0:
            yield group
            group = []
    if group:
        yield group


def _extent(group: list[Token], source: Source) -> tuple[int, int]:
    first = group[0]
    if first.map is None:
        maps = [token.map for token in group if token.map is not None]
        return (min(m[0] for m in maps), max(m[1] for m in maps)) if maps else (0, 0)
    start, end = first.map
    end = min(end, len(source.lines))
    # containers claim the blank lines after them
    while end > start + 1 and not source.line(end - 1).strip() and first.type != "fence":
        end -= 1
    return start, end


def _remainder(line: int, source: Source) -> Block:
    text = source.slice(line, len(source.lines))
    kind: Kind = "other" if text.strip() else "blank"
    return Block(kind, line, len(source.lines), text)


def _block(
    group: list[Token], start: int, end: int, source: Source, md: MarkdownIt, env: dict[str, Any]
) -> Block:
    first = group[0]
    kind = _KINDS.get(first.type, "other")
    content, info, indent = "", "", 0
    if kind in ("heading", "paragraph"):
        content = group[1].content
    elif kind in ("fence", "front_matter"):
        content, info = first.content, first.info.strip()
        opening = source.line(start)
        indent = len(opening) - len(opening.lstrip(" "))
    elif kind == "admonition":
        content, info = first.content, str(first.meta.get("tag", ""))
    nested = tuple(
        NestedFence(token.info.strip(), token.map[0])
        for token in group[1:]
        if token.type == "fence" and token.map is not None
    )
    marks = tuple(
        mark for token in group if token.type == "inline" for mark in _marks(token, source, md, env)
    )
    return Block(
        kind,
        start,
        end,
        source.slice(start, end),
        content=content,
        info=info,
        depth=int(first.tag[1:]) if kind == "heading" else 0,
        indent=indent,
        attributes=first.meta.get("attributes"),
        marks=marks,
        fences=nested,
        deep=_too_deep(group, end),
    )


def _too_deep(group: list[Token], end: int) -> int | None:
    """The first line of a container at the greatest depth that came out empty although it is not."""
    for index, token in enumerate(group):
        if token.level >= MAXIMUM_NESTING - 1 and token.nesting == 1 and token.map is not None:
            following = group[index + 1] if index + 1 < len(group) else None
            if following is not None and following.nesting == -1 and following.type != "paragraph_close":
                return min(token.map[0], end - 1)
    return None


def _marks(inline: Token, source: Source, md: MarkdownIt, env: dict[str, Any]) -> Iterator[Mark]:
    text = inline.content
    if inline.map is None or ("](#" not in text and "[^" not in text):
        return
    children: list[Token] = []
    md.inline.parse(text, md, env, children)
    locate = _Locator(source, inline.map[0], min(inline.map[1], len(source.lines)))
    for index, child in enumerate(children):
        if child.type == "link_open":
            target = str(child.attrGet("href") or "")
            if target.startswith("#"):
                closing = next(i for i in range(index, len(children)) if children[i].type == "link_close")
                label = "".join(part.content for part in children[index + 1 : closing])
                yield Mark("reference", target[1:], label, locate.link(target))
        elif child.type == "footnote_ref":
            label = str(child.meta["label"])
            yield Mark("footnote", label, f"[^{label}]", locate.text(f"[^{label}]"))
        elif child.type == "code_inline":
            locate.text(child.content)


class _Locator:
    """Finds what inline parsing returned in the lines it came from, always going forward."""

    def __init__(self, source: Source, start: int, end: int) -> None:
        self._source, self._line, self._column, self._end = source, start, 0, end

    def text(self, wanted: str) -> Span:
        for number in range(self._line, self._end):
            column = self._source.line(number).find(wanted, self._column if number == self._line else 0)
            if column >= 0:
                self._line, self._column = number, column + len(wanted)
                return self._source.span(number, column, len(wanted))
        return self._source.line_span(self._line)

    def link(self, target: str) -> Span:
        found = self.text(f"({target})")
        line = self._source.line(found.line - 1)
        opening = line.rfind("[", 0, found.column - 1)
        if opening < 0 or found.column - 1 >= len(line):
            return found
        return Span(found.file, found.line, opening + 1, found.end_line, found.end_column)
