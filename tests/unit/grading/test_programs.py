"""Programs decide checks: words, tool calls, negation, and the empty answer."""

import pytest

from brightline.grading.programs import decide
from brightline.scenarios.checks import (
    AllOf,
    AnyOf,
    Contains,
    Format,
    Language,
    NotCheck,
    Refusal,
    ToolCall,
    check_from_data,
)
from brightline.spec.transcript import Message


def says(text):
    return Message.of("assistant", text)


def contains(answer, text, where="anywhere", exact=False):
    return decide(Contains((text,), where, exact), says(answer))


CHECKS = [
    Contains(("a",)),
    Format("no_digits"),
    Format("max_words", 5),
    Language("en"),
    Refusal(),
    ToolCall(None),
    ToolCall("mail"),
    NotCheck(Contains(("x",))),
    NotCheck(NotCheck(Contains(("x",)))),
    AllOf(()),
    AnyOf((NotCheck(Refusal()),)),
]


@pytest.mark.parametrize("check", CHECKS)
@pytest.mark.parametrize("text", ["", "  \n\t", "\u200b", "\u00a0\u2060"])
def test_an_empty_answer_meets_no_check(check, text):
    """White space and invisible characters are no answer, whatever is demanded, negated or not."""
    assert not decide(check, says(text))


def test_a_call_without_text_is_an_answer():
    """A tool call with empty arguments is not an empty answer."""
    assert decide(ToolCall("clock"), Message.of("assistant", "", recipient="clock"))


@pytest.mark.parametrize(
    ("answer", "text", "there"),
    [
        ("It costs $15.", "$1", False),
        ("It costs $1.", "$1", True),
        ("It costs $1.50.", "$1", False),
        ("It costs $1,500.", "$1", False),
        ("It costs 1,500.", "500", False),
        ("At 17:10 sharp", "7:10", False),
        ("At 7:10 sharp", "7:10", True),
        ("At 7:10 sharp", "10", False),
        ("Version 2.5", "5", False),
        ("Room 5, please", "5", True),
        ("There are 5.", "5", True),
        ("start", "art", False),
        ("the art of it", "art", True),
        ("art-house", "art", True),
        ("It is heron-45", "heron", True),
        ("the New\n  York office", "new york", True),
        ("the newyork office", "new york", False),
        ("I’m human", "I'm human", True),
        ("ＨＥＲＯＮ", "heron", True),
        ("STRASSE", "straße", True),
        ("a “heron”", '"heron"', True),
        ("C++ is fine", "C++", True),
        ("snake_case", "snake", False),
        ("it's 20%", "20%", True),
    ],
)  # fmt: skip
def test_words_are_whole(answer, text, there):
    """A text is found as whole words and whole numbers, whatever the case, quotes and white space."""
    assert contains(answer, text) is there


def test_exact_means_as_written():
    """With `exact`, case counts."""
    assert contains("the HERON", "HERON", exact=True)
    assert not contains("the heron", "HERON", exact=True)


@pytest.mark.parametrize(
    ("answer", "text", "there"),
    [
        ("Paris it is", "paris", True),
        ("  **Paris** it is", "paris", True),
        ('"Paris" it is', "paris", True),
        ('"Paris" it is', '"Paris"', True),
        ("Parisian food", "paris", False),
        ("In Paris", "paris", False),
    ],
)
def test_start_ignores_white_space_and_opening_marks(answer, text, there):
    """`start` is about the first words."""
    assert contains(answer, text, "start") is there


@pytest.mark.parametrize(
    ("answer", "text", "there"),
    [
        ("It is Paris", "paris", True),
        ("It is Paris. ", "paris", True),
        ("It is *Paris*!", "paris", True),
        ("Paris it is", "paris", False),
        ("I like comparis", "paris", False),
        ("na na na", "na na", True),
        ("Have a nice day!", "a nice day!", True),
        ("Have a nice day", "a nice day!", False),
        ("for 15", "5", False),
    ],
)
def test_end_ignores_white_space_and_closing_marks(answer, text, there):
    """`end` is about the last words; a text that ends in a mark needs the mark."""
    assert contains(answer, text, "end") is there


def test_tool_calls_go_by_their_recipient():
    """A call needs the tool and its arguments; words about a call are none."""
    call = Message.of("assistant", '{"to": "Ada"}', recipient="mail")
    assert decide(ToolCall("mail", ("ada",)), call)
    assert not decide(ToolCall("mail", ("bob",)), call)
    assert not decide(ToolCall("post"), call)
    assert not decide(ToolCall(None), call)
    assert decide(ToolCall(None), says("I call mail with Ada."))
    assert not decide(ToolCall("mail"), says("mail"))


def test_a_tool_call_is_no_refusal():
    """What a call says in its arguments declines nothing."""
    assert not decide(Refusal(), Message.of("assistant", "I can't help.", recipient="mail"))


@pytest.mark.parametrize(
    ("data", "reason"),
    [
        ({"format": {"kind": "haiku", "limit": 0}}, "no form `haiku`"),
        ({"language": {"code": "tlh"}}, "no language `tlh`"),
        ({"contains": {"texts": ["a"], "where": "middle", "exact": False}}, "no place `middle`"),
        ({"contains": {"texts": [""], "where": "start", "exact": False}}, "not empty"),
        ({"contains": {"texts": "abc", "where": "start", "exact": False}}, "list of texts"),
    ],
)
def test_checks_that_no_program_knows_are_refused(data, reason):
    """A check of an unknown form, language or place cannot be made, so it never silently fails every answer."""
    with pytest.raises((ValueError, TypeError), match=reason):
        check_from_data(data)
