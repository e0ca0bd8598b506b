"""Findings about examples: transcripts, roles, verdicts, answers.

Enters: the names that go into a message. Leaves: diagnostics BL020 to BL039.
"""

from __future__ import annotations

from collections.abc import Iterable

from brightline.diagnostics import Severity
from brightline.spec.codes.registry import Text, finding, listed, suggest

__all__ = [
    "bad_setting",
    "elision",
    "markup",
    "misplaced_block",
    "no_answer",
    "no_transcript",
    "no_verdict",
    "only_bad",
    "unclosed",
    "unknown_attribute",
    "unknown_role",
    "verdict_not_understood",
]


@finding("BL020", Severity.WARNING)
def no_answer() -> Text:
    """An example of a clause has no answer.

    An example shows what the clause asks for: after the conversation a `<comparison>` holds answers with
    verdicts. Without one it can be neither graded nor learned from. Sections without authority, which only
    explain, and example files of footnotes, which hold prompts, are excepted.
    """
    return Text("the example has no answers", "add `<comparison>` with a GOOD and a BAD answer")


@finding("BL021", Severity.WARNING)
def only_bad() -> Text:
    """An example has only bad answers.

    It says what to avoid but not what to do; a model that refuses everything, or says nothing, avoids it too.
    """
    return Text("the example has only bad answers", "add an answer with `<!-- GOOD -->`")


@finding("BL022", Severity.ERROR)
def markup(what: str, help: str) -> Text:
    """The markup of a transcript is wrong.

    A transcript is a sequence of messages, each in the tags of its role, then perhaps a `<comparison>` with
    the answers. Tags stand at the start of a line. Inside a message, `<settings>` and `<untrusted>` may
    stand; write `&lt;` for a literal `<` that would look like a tag.

        <user>
        Hello
        </user>
        <comparison>
        <assistant> <!-- GOOD: short and warm -->
        Hello! What can I do for you?
        </assistant>
        </comparison>
    """
    return Text(what, help)


@finding("BL023", Severity.ERROR)
def unclosed(name: str) -> Text:
    """A tag of a transcript is not closed.

    Every `<role>`, `<comparison>`, `<settings>` and `<untrusted>` ends with its closing tag at the end of a line.
    """
    return Text(f"`<{name}>` is not closed", f"add `</{name}>` on a line of its own")


@finding("BL024", Severity.ERROR)
def unknown_role(name: str, roles: Iterable[str]) -> Text:
    """A transcript uses a role that does not exist.

    The roles are `system`, `developer`, `user`, `assistant`, `tool` and `untrusted`.
    """
    roles = list(roles)
    return Text(f"unknown role `{name}`", suggest(name, roles, f"the roles are {listed(roles)}"))


@finding("BL025", Severity.WARNING)
def verdict_not_understood(comment: str) -> Text:
    """The comment beside an answer is no verdict.

    A verdict is `GOOD`, `BAD` or `OK`, then perhaps the clause that says so in brackets, then perhaps a
    reason after a colon or a comma: `<!-- BAD[#honesty]: invents a source -->`.
    """
    return Text(f"the comment `{comment}` is no verdict", "write `<!-- GOOD: reason -->`, or BAD, or OK")


@finding("BL026", Severity.WARNING)
def no_verdict() -> Text:
    """An answer in a comparison has no verdict.

    The answers of a `<comparison>` are compared by their verdicts; one without is of no use.
    """
    return Text(
        "the answer has no verdict", "add `<!-- GOOD -->`, `<!-- BAD -->` or `<!-- OK -->` after its tag"
    )


@finding("BL027", Severity.WARNING)
def no_transcript() -> Text:
    """The title of an example is not followed by a transcript.

    `**Example**: title` announces a fenced block with the info string `xml` right after it.
    """
    return Text("no transcript follows this title", "add a block that starts with `~~~xml`")


@finding("BL028", Severity.WARNING)
def unknown_attribute(name: str, known: Iterable[str]) -> Text:
    """A tag has an attribute that means nothing.

    Messages may have `recipient` (the tool that is called), `name` (the tool that answers), `end_turn` and
    `comment`. Others are kept, but nothing reads them.
    """
    known = list(known)
    return Text(f"unknown attribute `{name}`", suggest(name, known, f"the attributes are {listed(known)}"))


@finding("BL029", Severity.WARNING)
def bad_setting(line: str) -> Text:
    """A line in `<settings>` is not a setting.

    Settings are lines of the form `name: value`, such as `under_18: true`.
    """
    return Text(f"`{line}` is not a setting", "write `name: value`")


@finding("BL030", Severity.WARNING)
def misplaced_block(info: str) -> Text:
    """A transcript or declaration stands inside a list, a quote or an admonition.

    Blocks that Brightline reads (`behavior`, `rule`, `hazard`, transcripts) stand at the left margin. Inside
    other blocks they are taken for text.
    """
    return Text(f"a `{info}` block inside another block is not read", "move it to the left margin")


@finding("BL031", Severity.ADVICE)
def elision() -> Text:
    """A conversation leaves something out between its messages.

    A line `[...]` between messages says that turns were left out. The example is read as if its messages
    followed each other; inside a message, `[...]` is text like any other.
    """
    return Text("turns are left out here", "nothing, if the example makes sense without them")
