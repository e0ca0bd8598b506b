"""The one rule of our own for markdown-it-py: `## Title {#id authority=root tags=a,b}`.

Enters: the tokens of a document after block parsing. Leaves: headings without the braces; what stood
in them is in the heading token's `meta["attributes"]`, with the text and offset it was read from.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from markdown_it import MarkdownIt
from markdown_it.rules_core import StateCore

__all__ = ["HeadingAttributes", "heading_attributes_plugin", "split_attributes"]

_BRACES = re.compile(r"[ \t]*\{([^{}\n]*)\}[ \t]*$")
_LOOKS_LIKE = re.compile(r"\s*(#|\.[A-Za-z]|[A-Za-z_][\w-]*\s*=)")
_ITEM = re.compile(
    r"""\#(?P<id>[^\s#{}="']+)|\.(?P<class>[\w-]+)|(?P<key>[A-Za-z_][\w-]*)=(?:"(?P<quoted>[^"]*)"|(?P<bare>[^\s"'{}]+))"""
)


@dataclass(frozen=True, slots=True)
class HeadingAttributes:
    """What stood in the braces.

    Attributes:
        raw: The braces with their content, as written.
        pairs: Keys other than the id, in order.
        wrong: The parts that are not understood.
    """

    raw: str
    id: str | None
    pairs: tuple[tuple[str, str], ...]
    wrong: tuple[str, ...]

    def get(self, key: str) -> str | None:
        """The value of the first pair with this key."""
        return next((value for name, value in self.pairs if name == key), None)


def split_attributes(title: str) -> tuple[str, HeadingAttributes | None]:
    """Split a title from attributes in braces at its end; braces that hold none stay in the title."""
    found = _BRACES.search(title)
    if found is None or not _LOOKS_LIKE.match(found[1]):
        return title, None
    identifier: str | None = None
    pairs: list[tuple[str, str]] = []
    wrong: list[str] = []
    position, body = 0, found[1]
    while position < len(body):
        if body[position].isspace():
            position += 1
            continue
        item = _ITEM.match(body, position)
        after = item.end() if item else position
        if item is None or (after < len(body) and not body[after].isspace()):
            end = next((i for i in range(position, len(body)) if body[i].isspace()), len(body))
            wrong.append(body[position:end])
            position = end
            continue
        if item["id"] is not None:
            if identifier is None:
                identifier = item["id"]
            else:
                wrong.append(item[0])
        elif item["class"] is not None:
            pairs.append(("class", item["class"]))
        else:
            pairs.append((item["key"], item["quoted"] if item["quoted"] is not None else item["bare"]))
        position = after
    raw = found[0].strip()
    return title[: found.start()], HeadingAttributes(raw, identifier, tuple(pairs), tuple(wrong))


def _rule(state: StateCore) -> None:
    tokens = state.tokens
    for index, token in enumerate(tokens):
        if token.type == "heading_open" and tokens[index + 1].type == "inline":
            inline = tokens[index + 1]
            inline.content, attributes = split_attributes(inline.content)
            if attributes is not None:
                token.meta["attributes"] = attributes


def heading_attributes_plugin(md: MarkdownIt) -> None:
    """Read heading attributes after the blocks are known and before their inline text is parsed."""
    md.core.ruler.after("block", "heading_attributes", _rule)
