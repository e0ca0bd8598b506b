"""Text of others in Markdown renders as the words that it is, wherever it stands: no markup in it does anything."""

from hypothesis import example, given
from hypothesis import strategies as st
from markdown_it import MarkdownIt

from brightline.evaluation.marking import cell, code, code_cell, plain, table
from brightline.evaluation.transcripts import visible

RENDERER = MarkdownIt("commonmark").enable(["table", "strikethrough"])
PIECES = [
    *"\\`*_~[]()<>!#&;|:-+=.'\" \n\taZ0é你",
    "**", "__", "~~", "](", "![", "<b>", "</b>", "<a@b.c>", "<http://x>", "&amp;", "&#35;", "\\|", "``", "a_b", "[x]: /y", "\x00", "\u202e",
]  # fmt: skip
TEXTS = st.lists(st.sampled_from(PIECES), max_size=12).map("".join) | st.text(max_size=40)


def words(text):
    """What a reader should see."""
    return visible(" ".join(text.split()))


def inlines(markdown):
    """The children of each piece of running text, in order."""
    return [token.children for token in RENDERER.parse(markdown) if token.type == "inline"]


def only_text(children):
    """What running text says, which must hold nothing but text."""
    assert {child.type for child in children} <= {"text"}, children
    return "".join(child.content for child in children)


def only_code(children):
    """What one span of code says, or nothing."""
    assert [child.type for child in children] in ([], ["code_inline"]), children
    return "".join(child.content for child in children)


@given(TEXTS, TEXTS)
@example("a|b\\|c\\", "<script>alert(1)</script>")
def test_cells(text, other):
    """Two texts in a row give two cells that say just them."""
    rendered = inlines("\n".join(table(["a", "b"], [[cell(text), cell(other)], ["-", "-"]])))
    assert len(rendered) == 6
    assert [only_text(children) for children in rendered[2:4]] == [words(text), words(other)]


@given(TEXTS)
def test_titles_of_columns(text):
    """A title is text, and gives no further column."""
    rendered = inlines("\n".join(table(["a", text], [["-", "-"]])))
    assert only_text(rendered[1]) == words(text)
    assert len(rendered) == 4


@given(TEXTS, TEXTS)
@example("[a", "b](http://x)")
@example("_a", "b_")
@example("a *b* _c_", "~~d~~")
@example("`a", "b`")
@example("a\\", "")
def test_running_text(text, other):
    """Two texts in one line do nothing together either: in a paragraph, in a heading, and in an item."""
    for before in ("So: ", "# ", "- so: "):
        (children,) = inlines(f"{before}{plain(text)}: {plain(other)}")
        shown = f"{before.removeprefix('# ').removeprefix('- ')}{words(text)}: {words(other)}"
        assert only_text(children) == shown.strip()


@given(TEXTS)
@example("a #")
@example("##")
def test_heading(text):
    """A heading of such a text alone says all of it, the signs at its end too."""
    assert [only_text(children) for children in inlines(f"# {plain(text)}")] == [words(text)]


@given(TEXTS)
@example("`")
@example("a``b`")
@example("a\\|b|")
def test_code(text):
    """As code it says the same, in running text and in a cell."""
    rendered = inlines(f"So: {code(text)}")[0]
    assert only_code(rendered[1:]) == words(text)
    rendered = inlines("\n".join(table(["a", "b"], [[code_cell(text), "x"]])))
    assert len(rendered) == 4
    assert only_code(rendered[2]) == words(text)


@given(TEXTS)
def test_one_line(text):
    """Nothing breaks the line."""
    for form in (plain, cell, code, code_cell):
        assert len(form(text).splitlines()) <= 1
