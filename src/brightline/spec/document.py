"""The document as a flat tree of blocks with exact text, made by markdown-it-py.

Enters: a `Source`. Leaves: a `Document` whose blocks follow each other without a gap, so that
`render(parse(source)) == text`; headings carry attributes, fences their info and content, and blocks
with references or footnotes say where those are. Only blocks at the left margin are told apart; what
stands inside lists, quotes and admonitions belongs to their text, except that its marks are found.
"""

from __future__ import annotations

import re
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

_BRACKET = re.compile(r"[\[\]]")

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
    """A stretch of whole lines; a `blank` one stands only at the beginning of a document.

    Attributes:
        start: First line, from 0; `end` is the line after the last.
        text: The exact text, with line endings, and the blank lines that follow.
        content: A heading's title, a fence's content, a paragraph's text, an admonition's title.
        info: A fence's info string, an admonition's kind.
        unclosed: What would close a fence that runs to the end of the document.
        depth: A heading's depth.
        deep: Line of content that was nested too deeply to be read, if any.
    """

    kind: Kind
    start: int
    end: int
    text: str
    content: str = ""
    info: str = ""
    depth: int = 0
    unclosed: str = ""
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
    md.inline.ruler.disable(["newline", "emphasis", "entity"])
    md.inline.ruler2.disable(["balance_pairs", "emphasis", "fragments_join"])
    return md


MAXIMUM_NESTING = 20
"""As deep as CommonMark's reference implementations go; what is deeper becomes a finding."""


def parse(source: Source, *, marks: bool = True) -> Document:
    """Parse a source into blocks. Never fails: whatever is not Markdown is a paragraph.

    Args:
        source: What to parse.
        marks: Whether references and footnotes are looked for.
    """
    md = _parser()
    env: dict[str, Any] = {}
    tokens = md.parse(source.normal, env)
    finder = _MarkFinder(source, md, env) if marks else None
    extents = [(group, *_extent(group, source)) for group in _top_level(tokens)]
    blocks: list[Block] = []
    line = 0
    for group, begin, end in extents:
        start = max(begin, line)
        if end <= start:
            continue
        blocks.extend(_between(source, line, start))
        line = _after_blanks(source, end)
        blocks.append(_block(group, (start, end, line), source, finder))
    blocks.extend(_between(source, line, len(source.lines)))
    footnotes = frozenset(
        str(token.meta["label"]) for token in tokens if token.type == "footnote_reference_open"
    )
    return Document(source, tuple(blocks), footnotes)


def render(document: Document) -> str:
    """The exact text of the document: the inverse of `parse`."""
    return document.source.bom + "".join(block.text for block in document.blocks)


def _top_level(tokens: list[Token]) -> Iterator[list[Token]]:
    start = 0
    for index, token in enumerate(tokens, 1):
        if token.level == 0 and token.nesting <= 0:
            yield tokens[start:index]
            start = index


def _extent(group: list[Token], source: Source) -> tuple[int, int]:
    first = group[0]
    if first.map is None:
        maps = [token.map for token in group if token.map is not None]
        return (min(m[0] for m in maps), max(m[1] for m in maps)) if maps else (0, 0)
    start, end = first.map
    end = min(end, len(source.lines))
    # containers claim the blank lines after them
    while end > start + 1 and source.lines[end - 1].isspace() and first.type != "fence":
        end -= 1
    return start, end


def _after_blanks(source: Source, line: int) -> int:
    lines = source.lines
    while line < len(lines) and lines[line].isspace():
        line += 1
    return line


def _between(source: Source, start: int, end: int) -> Iterator[Block]:
    """Lines that no token covers: blank ones at the beginning, and definitions of links."""
    if start < end:
        text = source.slice(start, end)
        yield Block("blank" if text.isspace() else "other", start, end, text)


def _block(
    group: list[Token], lines: tuple[int, int, int], source: Source, finder: _MarkFinder | None
) -> Block:
    start, end, following = lines
    first = group[0]
    kind = _KINDS.get(first.type, "other")
    content, info = "", ""
    if kind in ("heading", "paragraph"):
        content = group[1].content
    elif kind in ("fence", "front_matter"):
        content, info = first.content, first.info.strip()
    elif kind == "admonition":
        content, info = first.content, str(first.meta.get("tag", ""))
    inside = group if len(group) > 3 else []
    return Block(
        kind,
        start,
        end,
        source.slice(start, following),
        content=content,
        info=info,
        depth=int(first.tag[1:]) if kind == "heading" else 0,
        unclosed=_unclosed(first, source.line(end - 1)) if kind == "fence" else "",
        attributes=first.meta.get("attributes"),
        marks=tuple(finder.find(group)) if finder is not None and len(group) > 1 else (),
        fences=tuple(
            NestedFence(token.info.strip(), token.map[0])
            for token in inside
            if token.type == "fence" and token.map is not None
        ),
        deep=_too_deep(group, end),
    )


def _unclosed(fence: Token, last: str) -> str:
    opened_only = fence.map is not None and fence.map[1] - fence.map[0] < 2
    closing = last.strip()
    if not opened_only and len(closing) >= len(fence.markup) and not closing.strip(fence.markup[0]):
        return ""
    return fence.markup


def _too_deep(group: list[Token], end: int) -> int | None:
    """The first line of brackets nested too deeply, or of a container at the greatest depth that came out empty."""
    for index, token in enumerate(group):
        if token.type == "inline" and token.map is not None and _tangled(token.content):
            return token.map[0]
        if token.level >= MAXIMUM_NESTING - 1 and token.nesting == 1 and token.map is not None:
            following = group[index + 1] if index + 1 < len(group) else None
            if following is not None and following.nesting == -1 and following.type != "paragraph_close":
                return min(token.map[0], end - 1)
    return None


def _tangled(text: str) -> bool:
    """Whether brackets nest so deeply, or so many stay open, that looking for their ends would take for ever."""
    if text.count("[") <= MAXIMUM_NESTING or ("](" not in text and "[^" not in text):
        return False
    depth = 0
    for found in _BRACKET.finditer(text):
        depth = depth + 1 if found[0] == "[" else max(depth - 1, 0)
        if depth > MAXIMUM_NESTING:
            return True
    return False


class _MarkFinder:
    """Finds references and footnotes; parses inline text only where one can be."""

    def __init__(self, source: Source, md: MarkdownIt, env: dict[str, Any]) -> None:
        self._source, self._md, self._env = source, md, env
        defined = env.get("references", {}).values()
        self._everywhere = any(str(one.get("href", "")).startswith("#") for one in defined)

    def find(self, group: list[Token]) -> Iterator[Mark]:
        for token in group:
            if token.type == "inline" and token.map is not None:
                text = token.content
                possible = "](#" in text or "[^" in text or (self._everywhere and "[" in text)
                if possible and not _tangled(text):
                    yield from self._marks(text, token.map)

    def _marks(self, text: str, lines: list[int]) -> Iterator[Mark]:
        children: list[Token] = []
        self._md.inline.parse(text, self._md, self._env, children)
        locate = _Locator(self._source, lines[0], min(lines[1], len(self._source.lines)))
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
        self._source, self._first, self._line, self._column = source, start, start, 0
        self._lines = [source.line(number) for number in range(start, end)]

    def text(self, wanted: str) -> Span:
        for number in range(self._line, self._first + len(self._lines)):
            start = self._column if number == self._line else 0
            column = self._lines[number - self._first].find(wanted, start)
            if column >= 0:
                self._line, self._column = number, column + len(wanted)
                return self._source.span(number, column, len(wanted))
        return self._source.line_span(self._line)

    def link(self, target: str) -> Span:
        found = self.text(f"({target})")
        line = self._lines[found.line - 1 - self._first]
        opening = line.rfind("[", 0, found.column - 1)
        if opening < 0 or found.column - 1 >= len(line):
            return found
        return Span(found.file, found.line, opening + 1, found.end_line, found.end_column)
