"""The inside of a message: its parts, some perhaps untrusted, and its settings.

Enters: a stretch of a transcript between the tags of a role. Leaves: parts of text with the XML entities
resolved, the pairs of `<settings>`, and findings.
"""

from __future__ import annotations

import re

from brightline.diagnostics import Diagnostic
from brightline.spec.codes import examples as codes
from brightline.spec.source import Excerpt
from brightline.spec.transcript import Part

__all__ = ["read_parts", "resolve_entities"]

_OPENING = re.compile(r"^[ \t]*<(untrusted|settings)>[ \t]*\n?", re.MULTILINE)
_CLOSING = {
    name: re.compile(rf"\n?[ \t]*</{name}>[ \t]*$", re.MULTILINE) for name in ("untrusted", "settings")
}
_ENTITY = re.compile(r"&(amp|lt|gt|quot|apos|#39);")
_ENTITIES = {"amp": "&", "lt": "<", "gt": ">", "quot": '"', "apos": "'", "#39": "'"}

Pairs = tuple[tuple[str, str], ...]


def read_parts(excerpt: Excerpt, start: int, end: int) -> tuple[tuple[Part, ...], Pairs, list[Diagnostic]]:
    """Read the content of one message."""
    text = excerpt.text
    if text.find("<", start, end) < 0:
        return (Part(resolve_entities(text[start:end].strip("\n").rstrip())),), (), []
    parts: list[Part] = []
    settings: list[tuple[str, str]] = []
    findings: list[Diagnostic] = []
    position = start
    while (opening := _OPENING.search(text, position, end)) is not None:
        parts.append(Part(text[position : opening.start()]))
        name = opening[1]
        closing = _CLOSING[name].search(text, opening.end() - 1, end)
        if closing is None:
            tag = opening.start() + opening[0].index("<")
            findings.append(codes.unclosed(excerpt.span(tag, tag + len(name) + 2), name))
            inner_end = position = end
        else:
            inner_end, position = max(closing.start(), opening.end()), closing.end()
        if name == "untrusted":
            parts.append(Part(text[opening.end() : inner_end], untrusted=True))
        else:
            pairs, wrong = _settings(excerpt, opening.end(), inner_end)
            settings.extend(pairs)
            findings.extend(wrong)
            position += text.startswith("\n", position)
    parts.append(Part(text[position:end]))
    return _trimmed(parts), tuple(sorted(settings)), findings


def resolve_entities(text: str) -> str:
    """The text with the five XML entities resolved, once."""
    return _ENTITY.sub(lambda found: _ENTITIES[found[1]], text) if "&" in text else text


def _settings(excerpt: Excerpt, start: int, end: int) -> tuple[list[tuple[str, str]], list[Diagnostic]]:
    pairs: list[tuple[str, str]] = []
    findings: list[Diagnostic] = []
    for line in re.finditer(r"[^\n]+", excerpt.text[start:end]):
        name, colon, value = line[0].partition(":")
        if colon and name.strip() and value.strip():
            pairs.append((name.strip(), resolve_entities(value.strip())))
        elif line[0].strip():
            span = excerpt.span(start + line.start(), start + line.end())
            findings.append(codes.bad_setting(span, line[0].strip()))
    return pairs, findings


def _trimmed(parts: list[Part]) -> tuple[Part, ...]:
    """Parts without the line feeds beside the tags, and without empty ones; at least one."""
    texts = [part.text for part in parts]
    texts[0] = texts[0].lstrip("\n")
    texts[-1] = texts[-1].rstrip()
    kept = [
        Part(resolve_entities(text), part.untrusted) for text, part in zip(texts, parts, strict=True) if text
    ]
    if kept and not kept[-1].untrusted:
        kept[-1] = Part(kept[-1].text.rstrip())
    merged: list[Part] = []
    for part in kept:
        if merged and not part.untrusted and not merged[-1].untrusted:
            merged[-1] = Part(merged[-1].text + part.text)
        elif part.text:
            merged.append(part)
    return tuple(merged) or (Part(""),)
