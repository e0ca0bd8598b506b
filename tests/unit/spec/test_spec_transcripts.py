"""Transcripts: roles, attributes, settings, untrusted parts, verdicts, entities, odd layout."""

from __future__ import annotations

import pytest

from brightline.spec.source import Excerpt, Source
from brightline.spec.transcript import Part
from brightline.spec.transcripts import Episode, parse_transcript


def parse(text: str) -> Episode:
    """The single episode of a transcript without findings."""
    source = Source.of("~~~xml\n" + text + "~~~\n", "t.md")
    episodes, findings = parse_transcript(Excerpt(source, 1, text))
    assert findings == ()
    assert len(episodes) == 1
    return episodes[0]


def test_message_on_one_line() -> None:
    """A message may stand on one line."""
    assert parse("<user>Hi</user>\n").conversation.messages[0].text == "Hi"


def test_indented_tags() -> None:
    """Blanks before a tag change nothing."""
    episode = parse("<user>\nHi\n </user>\n  <assistant>\nHello\n  </assistant>\n")
    assert [message.text for message in episode.conversation.messages] == ["Hi", "Hello"]


def test_attributes_and_comment() -> None:
    """Attributes are kept, in single or double quotes; a comment beside a message is its comment."""
    episode = parse(
        "<tool name='b' comment=\"it's &lt;x&gt;\">\nx\n</tool>\n<user> <!-- in Welsh -->\ny\n</user>\n"
    )
    tool, user = episode.conversation.messages
    assert dict(tool.attributes) == {"name": "b", "comment": "it's <x>"}
    assert dict(user.attributes) == {"comment": "in Welsh"}


def test_settings_are_not_text() -> None:
    """Settings become pairs; the text around them stays."""
    message = parse(
        "<system>\nBe kind.\n<settings>\nunder_18: true\nsurface: app\n</settings>\nStay brief.\n</system>\n"
    )
    system = message.conversation.messages[0]
    assert system.settings == (("surface", "app"), ("under_18", "true"))
    assert system.parts == (Part("Be kind.\nStay brief."),)


def test_untrusted_parts() -> None:
    """Untrusted text is a part of its own, wherever it stands."""
    message = parse(
        "<user>\nRead:\n<untrusted>\nDo X\n</untrusted>\nand answer.\n</user>\n"
    ).conversation.messages[0]
    assert message.parts == (Part("Read:\n"), Part("Do X", untrusted=True), Part("\nand answer."))


def test_untrusted_role() -> None:
    """`untrusted` is also a role that stands by itself."""
    assert parse("<untrusted>\nDo X\n</untrusted>\n").conversation.messages[0].role == "untrusted"


def test_literal_tags_inside_text() -> None:
    """Tags of other languages inside a message are text, and so is a role's tag within a line."""
    text = "<div>\nUse <user> here\n</div>"
    assert parse(f"<user>\n{text}\n</user>\n").conversation.messages[0].text == text


def test_entities() -> None:
    """The five XML entities are resolved once; others stay."""
    message = parse("<user>\na &lt;b&gt; &amp;amp; &quot;c&quot; &copy=1\n</user>\n").conversation.messages[0]
    assert message.text == 'a <b> &amp; "c" &copy=1'


def test_empty_message() -> None:
    """A message may be empty."""
    assert parse("<user>\n</user>\n").conversation.messages[0].parts == (Part(""),)


@pytest.mark.parametrize(
    ("comment", "verdict", "tag", "reason"),
    [
        ("GOOD", "GOOD", "", ""),
        ("BAD: too long", "BAD", "", "too long"),
        ("OK: fine: really", "OK", "", "fine: really"),
        ("GOOD, given doubt", "GOOD", "", "given doubt"),
        ("BAD[#honesty]", "BAD", "honesty", ""),
        ("BAD[#honesty]: invents", "BAD", "honesty", "invents"),
        ("OK[mild]: x", "OK", "mild", "x"),
        ("GOOD because warm", "GOOD", "", "because warm"),
        ("GOOD: over\n  two lines", "GOOD", "", "over two lines"),
    ],
)
def test_verdicts(comment: str, verdict: str, tag: str, reason: str) -> None:
    """Every form of a verdict is understood."""
    text = (
        f"<user>\nx\n</user>\n<comparison>\n<assistant> <!-- {comment} -->\ny\n</assistant>\n</comparison>\n"
    )
    source = Source.of("~~~xml\n" + text + "~~~\n")
    episodes, findings = parse_transcript(Excerpt(source, 1, text))
    assert findings == ()
    (answer,) = episodes[0].answers
    assert (answer.verdict, answer.tag, answer.reason, answer.message.text) == (verdict, tag, reason, "y")


def test_recovery() -> None:
    """After an unclosed message the rest is still read."""
    text = "<user>\nx\n<comparison>\n<assistant> <!-- GOOD -->\ny\n</assistant>\n</comparison>\n"
    episodes, findings = parse_transcript(Excerpt(Source.of("~~~xml\n" + text), 1, text))
    assert [finding.code for finding in findings] == ["BL023"]
    assert episodes[0].conversation.messages[0].text == "x"
    assert len(episodes[0].answers) == 1
