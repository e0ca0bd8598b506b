"""What is escaped in text of others, and what is left as it was written."""

import pytest

from brightline.evaluation.marking import cell, code, code_cell, plain


@pytest.mark.parametrize(
    "text",
    [
        "inspect_ai 0.3.285", "Linux x86_64", "developer -> system in 210", "R&D, C# and [beta] (2)", "a * b < c <= d", "C:\\Users\\me", "2. Honesty!",
        "#12", "worse: clause keep_confidences",
    ],
)  # fmt: skip
def test_plain_words_stay(text):
    """What means nothing at its place is not escaped."""
    assert plain(text) == cell(text) == text


@pytest.mark.parametrize(
    ("text", "marked"),
    [
        ("_a_ __b__", r"\_a_ \_\_b__"),
        ("*a* ~~b~~ `c`", r"\*a\* \~\~b\~\~ \`c\`"),
        ("[a](b)", r"[a\](b)"),
        ("<b> &lt;", r"\<b> \&lt;"),
        ("a | b", r"a \| b"),
        ("a\\", "a\\\\"),
        ("a #", r"a \#"),
    ],
)
def test_what_means_something_is_escaped(text, marked):
    """One sign is enough, before that which would begin the markup."""
    assert cell(text) == marked


def test_code_of_nothing():
    """Nothing gives nothing, not two signs that begin code."""
    assert code(" ") == code_cell("") == ""
    assert code("a`b") == "``a`b``"
    assert code("`a`") == "`` `a` ``"
