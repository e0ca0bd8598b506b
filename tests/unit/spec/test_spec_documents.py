"""Documents: sections, marks, fences, front matter, line endings."""

from __future__ import annotations

from pathlib import Path

import pytest

from brightline.errors import InputError
from brightline.spec.compiler import Compilation, compile_spec, load_spec
from brightline.spec.document import parse, render
from brightline.spec.source import Source


def compiled(tmp_path: Path, text: str, **files: str) -> Compilation:
    """Compile a text, beside other files named without their ending."""
    for name, content in files.items():
        (tmp_path / f"{name}.md").write_text(content, encoding="utf-8")
    path = tmp_path / "spec.md"
    path.write_bytes(text.encode())
    return compile_spec(path)


def test_headings_inside_fences_are_text(tmp_path: Path) -> None:
    """A heading inside a fence, a quote or a list is no section."""
    text = "# A {#a}\n\n```\n# B {#b}\n```\n\n> # C {#c}\n\n- # D {#d}\n"
    assert list(compiled(tmp_path, text).spec.clauses) == ["a"]


def test_text_leaves_out_what_is_read_apart(tmp_path: Path) -> None:
    """A clause's text has its own prose and nothing of commentary, examples, declarations or sub-clauses."""
    text = (
        '# A {#a}\n\nProse.\n\n```python\nkept\n```\n\n!!! note "Why"\n    It helps.\n\n**Example**: t\n\n~~~xml\n'
        "<user>\nx\n</user>\n~~~\n\n```behavior\nid: b\nscale: boolean\ndefault: false\n```\n\n- last\n\n## B {#b2}\n\nOther.\n"
    )
    clause = compiled(tmp_path, text).spec.clauses["a"]
    assert clause.text == "Prose.\n\n```python\nkept\n```\n\n- last"
    assert [(note.kind, note.title, note.text) for note in clause.commentary] == [
        ("note", "Why", "It helps.")
    ]
    assert [example.title for example in clause.examples] == ["t"]


def test_marks_in_code_are_not_marks(tmp_path: Path) -> None:
    """References and footnotes inside code are text; a footnote defined in the document needs no file."""
    text = "# A {#a}\n\n`[?](#x)` and `[^y]`, [see](#a)[^z].\n\n[^z]: A note.\n"
    compilation = compiled(tmp_path, text)
    assert compilation.diagnostics == ()
    (reference,) = compilation.spec.clauses["a"].references
    assert (reference.target, reference.text, reference.span.column) == ("a", "see", 23)


def test_reference_style_links(tmp_path: Path) -> None:
    """A link through a definition is a reference too, and the definition stays in the text."""
    clause = compiled(tmp_path, "# A {#a}\n\nSee [this][t].\n\n[t]: #a\n").spec.clauses["a"]
    assert [reference.target for reference in clause.references] == ["a"]
    assert clause.text.endswith("[t]: #a")


def test_heading_attributes(tmp_path: Path) -> None:
    """Ids, authority, tags, classes and quoted values are read; braces without attributes are title."""
    text = '# Use {braces} {#a authority=user tags=x,y .wide note="two words"}\n\nBecause.\n\n# {curly}\n'
    clauses = compiled(tmp_path, text).spec.clauses
    clause = clauses["a"]
    assert (clause.title, clause.authority, clause.tags) == ("Use {braces}", "user", ("x", "y"))
    assert clause.attributes == (("class", "wide"), ("note", "two words"))
    assert clauses["curly"].title == "{curly}"


def test_underlined_headings(tmp_path: Path) -> None:
    """Headings that are underlined carry attributes as well."""
    assert compiled(tmp_path, "Title {#t}\n=====\n\nText\n").spec.clauses["t"].title == "Title"


def test_aliases_of_levels(tmp_path: Path) -> None:
    """An alias stands for its level; `none` is always there."""
    text = "---\nlevels: [server, {name: channel, aliases: [room]}, member: [guest]]\n---\n# A {#a authority=room}\n\nBecause.\n"
    spec = compiled(tmp_path, text).spec
    assert spec.clauses["a"].authority == "channel"
    assert [(level.name, level.rank, level.aliases) for level in spec.levels] == [
        ("server", 0, ()),
        ("channel", 1, ("room",)),
        ("member", 2, ("guest",)),
        ("none", 3, ()),
    ]


def test_imports(tmp_path: Path) -> None:
    """An imported document brings its sections, facts and behaviours, and is part of the hash."""
    other = "---\nfacts: {x: {type: boolean, vouched_by: user, safest: true}}\n---\n# B {#b}\n\n```behavior\nid: t\nscale: [p, q]\ndefault: p\nrights: {user: {to: q, when: x}}\n```\n"
    text = "---\nname: N\nversion: 2\nimports: [other.md]\n---\n# A {#a}\n\nSee [?](#b).\n"
    first = compiled(tmp_path, text, other=other)
    assert first.diagnostics == ()
    assert (first.spec.name, first.spec.version, first.spec.imports) == ("N", "2", ("other.md",))
    assert set(first.spec.clauses) == {"a", "b"}
    assert first.spec.behaviours["t"].clause == "b"
    second = compiled(tmp_path, text, other=other + "\nMore.\n")
    assert first.spec.hash != second.spec.hash


def test_hash_depends_on_content_only(tmp_path: Path) -> None:
    """The same documents in another folder have the same hash."""
    hashes = set()
    for name in ("one", "two"):
        folder = tmp_path / name
        folder.mkdir()
        hashes.add(compiled(folder, "---\nimports: [o.md]\n---\n# A {#a}\n", o="# B {#b}\n").spec.hash)
    assert len(hashes) == 1


@pytest.mark.parametrize("ending", ["\n", "\r\n", "\r"])
def test_line_endings(tmp_path: Path, ending: str) -> None:
    """Line endings change neither what is read nor where it is, and are kept."""
    text = "\ufeff# A {#a}\n\nSee [?](#zz).\n\n```rule\nid: r\nnever: a > followd\nyields: a\n```\n".replace(
        "\n", ending
    )
    compilation = compiled(tmp_path, text)
    assert [(one.code, one.span.line, one.span.column) for one in compilation.diagnostics] == [
        ("BL004", 3, 5),
        ("BL061", 7, 8),
        ("BL050", 8, 9),
    ]
    assert render(compilation.document) == text


def test_tabs_and_wide_text_count_as_code_points() -> None:
    """Columns count code points, whatever their width."""
    document = parse(Source.of("a\t日本 [?](#x)\n", "f.md"))
    (mark,) = document.blocks[0].marks
    assert (mark.span.column, mark.span.end_column) == (6, 13)


def test_load_spec_raises_with_the_errors(tmp_path: Path) -> None:
    """`load_spec` refuses a document with errors and hands them over."""
    path = tmp_path / "spec.md"
    path.write_text("# A {#a authority=rot}\n\n# B {#a}\n", encoding="utf-8")
    with pytest.raises(InputError) as caught:
        load_spec(path)
    assert caught.value.message == f"`{path}` has 2 errors"
    assert [one.code for one in caught.value.diagnostics] == ["BL001", "BL002"]
