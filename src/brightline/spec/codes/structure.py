"""Findings about the document: sections, authority, references, footnotes, imports, reasons.

Enters: the names that go into a message. Leaves: diagnostics BL001 to BL019 and BL070.
"""

from __future__ import annotations

from collections.abc import Iterable

from brightline.diagnostics import Label, Severity, Span
from brightline.spec.codes.registry import Text, finding, listed, suggest

__all__ = [
    "attribute_not_understood",
    "cyclic_import",
    "dangling_reference",
    "duplicate_clause",
    "file_without_footnote",
    "footnote_without_file",
    "import_unreadable",
    "missing_id",
    "no_reason",
    "no_sections",
    "text_before_sections",
    "too_deep",
    "unclosed_fence",
    "unknown_authority",
]


@finding("BL001", Severity.ERROR)
def unknown_authority(name: str, levels: Iterable[str]) -> Text:
    """A clause names a level of authority that the spec does not declare.

    `authority=` in a heading must name a level of the spec: one of `levels` in the front matter or one
    of its aliases; without front matter `root`, `system`, `developer`, `user`, `guideline` or `none`.

        ## Never help with weapons {#no_weapons authority=rot}

    Write the level's name as it is declared, or declare the level.
    """
    levels = list(levels)
    return Text(
        f"unknown level of authority `{name}`", suggest(name, levels, f"the levels are {listed(levels)}")
    )


@finding("BL002", Severity.ERROR)
def duplicate_clause(id: str, first: Span) -> Text:
    """Two sections have the same id.

    Everything traces back to a clause by its id: references, footnotes, scenarios, results. An id stands
    once in a document and in everything it imports.
    """
    return Text(
        f"the id `{id}` is used twice",
        "give this section an id of its own",
        (Label(first, "first used here"),),
    )


@finding("BL003", Severity.WARNING)
def missing_id(title: str, made: str) -> Text:
    """A section has no id.

    Without `{#id}` the id is made from the title, and changes when the title does; results measured
    before and after cannot be compared then.

        ## Be clear {#be_clear authority=guideline}
    """
    return Text(f"the section `{title}` has no id", f"add `{{#{made}}}` after the title")


@finding("BL004", Severity.WARNING)
def dangling_reference(target: str, known: Iterable[str]) -> Text:
    """A reference names a clause that does not exist.

    `[?](#id)` and `[text](#id)` refer to a section of the same document, or of one it imports; so does
    the clause in a verdict such as `BAD[#id]`.
    """
    return Text(
        f"there is no section with the id `{target}`",
        suggest(target, known, "correct the id, or remove the reference"),
    )


@finding("BL005", Severity.WARNING)
def attribute_not_understood(text: str) -> Text:
    """An attribute of a heading is not understood.

    Attributes are `#id`, `.class`, `key=value` and `key="value with spaces"`, separated by spaces. Keys
    that mean something are `authority` and `tags` (a list with commas); others are kept as they are.
    """
    return Text(f"`{text}` is not an attribute", "write `{#id authority=level tags=a,b}`")


@finding("BL006", Severity.WARNING)
def footnote_without_file(id: str, folder: str) -> Text:
    """A footnote names an example file that is not there.

    A mark such as `[^ab12]` joins a sentence with the prompts in `examples/ab12.md` beside the document.
    A footnote with a definition (`[^ab12]: text`) in the document needs no file.
    """
    return Text(f"the footnote `{id}` has no example file", f"add `{folder}/{id}.md`, or remove the mark")


@finding("BL007", Severity.WARNING)
def file_without_footnote(id: str) -> Text:
    """An example file is named by no footnote.

    The file stands in `examples/` beside the document, but no sentence bears its mark, so that its
    prompts test no clause and are left out.
    """
    return Text(
        f"the example file `{id}.md` is named by no footnote",
        f"add the mark `[^{id}]` to the clause it tests",
    )


@finding("BL008", Severity.ERROR)
def too_deep(limit: int) -> Text:
    """Quotes or lists are nested too deeply to be read.

    The Markdown parser stops at a depth of 20, and what is deeper would be lost in silence.
    """
    return Text(
        f"this is nested more than {limit} levels deep and was not read", "flatten the quotes or lists"
    )


@finding("BL009", Severity.ERROR)
def no_sections() -> Text:
    """The document has no section.

    A spec consists of sections with headings: each one is a clause. A document without any, or an empty
    one, says nothing that could be compiled. A document that only imports others needs none.
    """
    return Text(
        "the document has no section", "start with a heading such as `# Be honest {#honesty authority=user}`"
    )


@finding("BL010", Severity.WARNING)
def text_before_sections() -> Text:
    """Text stands before the first section.

    Text belongs to the section above it. What stands before the first heading belongs to no clause and is
    left out of the spec.
    """
    return Text("this text belongs to no section", "put a heading above it")


@finding("BL011", Severity.ERROR)
def cyclic_import(chain: Iterable[str]) -> Text:
    """Documents import each other in a circle.

    `imports:` in the front matter takes over the sections and declarations of other documents. A document
    that imports itself, directly or through others, has no beginning.
    """
    return Text(f"cyclic import: {' -> '.join(chain)}", "remove one import of the circle")


@finding("BL012", Severity.ERROR)
def import_unreadable(name: str, reason: str) -> Text:
    """An imported document cannot be read.

    Paths in `imports:` are relative to the document that names them; the files are Markdown in UTF-8.
    """
    return Text(f"cannot import `{name}`: {reason}", "paths are relative to this document")


@finding("BL013", Severity.ERROR)
def unclosed_fence(mark: str) -> Text:
    """A fenced block is not closed.

    Without a closing line, a block that starts with three or more backticks or tildes takes in the rest of the
    document, with all sections in it.
    """
    return Text(
        "this block is not closed and takes in the rest of the document", f"add a line `{mark}` where it ends"
    )


@finding("BL070", Severity.ADVICE)
def no_reason(id: str) -> Text:
    """A clause gives no reason.

    Rules that come with their reason are reported to generalise better when models are trained on them,
    and readers can apply them to cases nobody wrote down. This is advice, found by a simple sign: neither
    the clause nor its commentary has a word such as `because`, `since`, `so that`, `in order to`,
    `otherwise`, `why`, `this protects`. A reason put in other words is not seen, and such a word without
    a reason is taken for one.
    """
    return Text(f"the clause `{id}` gives no reason", "say why, for instance in a sentence with `because`")
