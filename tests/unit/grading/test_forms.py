"""Forms of answers."""

import pytest

from brightline.grading.forms import has_form
from brightline.scenarios.checks import FORMATS

CASES = [
    ("uppercase", "IT IS 5 O'CLOCK.", True),
    ("uppercase", "IT IS 5 o'CLOCK.", False),
    ("uppercase", "5!", False),
    ("lowercase", "it is paris.", True),
    ("lowercase", "It is paris.", False),
    ("lowercase", "5!", False),
    ("json", '{"answer": "Paris"}', True),
    ("json", "[1, 2]", True),
    ("json", "5", False),
    ("json", '```json\n{"answer": 1}\n```', False),
    ("json", "[" * 100_000, False),
    ("bullets", "- one\n- two", True),
    ("bullets", "• one\n\n• two", True),
    ("bullets", "1. one\n2) two", True),
    ("bullets", "- one", False),
    ("bullets", "Here:\n- one\n- two", False),
    ("bullets", "-one\n-two", False),
    ("one_sentence", "Paris is the capital.", True),
    ("one_sentence", "Paris is the capital", True),
    ("one_sentence", "Dr. Lee pays $3.50 at 9.15.", True),
    ("one_sentence", "Paris. It is the capital.", False),
    ("one_sentence", "Really?! Yes.", False),
    ("one_sentence", "Paris\nBerlin", False),
    ("one_sentence", "...", False),
    ("no_digits", "five", True),
    ("no_digits", "5", False),
    ("no_digits", "٥", False),
    ("question", "Is it Paris?", True),
    ("question", '"Is it Paris?"', True),
    ("question", "Is it? Yes.", False),
    ("quoted", '"It is Paris."', True),
    ("quoted", "“It is Paris.”", True),
    ("quoted", "«C'est Paris.»", True),
    ("quoted", '"It is Paris.', False),
    ("quoted", '""', False),
    ("no_commas", "one and two", True),
    ("no_commas", "one, two", False),
]


@pytest.mark.parametrize(("kind", "text", "has"), CASES)
def test_forms(kind, text, has):
    """Each form holds for texts that have it and for no others."""
    assert has_form(text, kind) is has


@pytest.mark.parametrize(
    ("text", "has"), [("one two three", True), ("one two three four", False), ("", False)]
)
def test_max_words_counts_words(text, has):
    """`max_words` is a limit that may be reached."""
    assert has_form(text, "max_words", 3) is has


def test_every_form_is_decided():
    """There is a program for each form that a check may name."""
    assert {kind for kind, *_ in CASES} | {"max_words"} == set(FORMATS)
