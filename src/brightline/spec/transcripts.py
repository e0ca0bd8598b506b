"""Transcripts of the dialect: the tags inside a `~~~xml` block.

Enters: the content of a fence, with its place. Leaves: one `Episode` for each `<comparison>` (what came
before, and the compared answers), or a single one without answers; and findings for markup that is
wrong. The text of messages is taken as it stands, with the five XML entities resolved.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from functools import lru_cache

from brightline.diagnostics import Diagnostic, Span
from brightline.spec.codes import examples as codes
from brightline.spec.message_text import read_parts, resolve_entities
from brightline.spec.model import Answer, Verdict
from brightline.spec.source import Excerpt
from brightline.spec.transcript import ROLES, Conversation, Message

__all__ = ["Episode", "parse_transcript"]

_TAG = re.compile(
    r"""<(?P<close>/?)(?P<name>[A-Za-z_][\w.-]*)(?P<rest>(?:[^<>"'\n]|"[^"\n]*"|'[^'\n]*')*)>"""
)
_ATTRIBUTE = re.compile(r"""([A-Za-z_][\w-]*)\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+))""")
_VERDICT = re.compile(r"(GOOD|BAD|OK)(?:\[([^\]\n]*)\])?(?:\s*[:,]\s*(.*)|\s+(.*))?", re.DOTALL)
_ELISION = re.compile(r"\[(?:\.\.\.|…)\]")
_LINE_WITH_TAG = re.compile(r"^[ \t]*<", re.MULTILINE)
# How far the ends of comments and of unknown tags are looked for: without a limit, many of them that
# end nowhere would take time that grows with the square of their number.
_LONGEST_COMMENT = 10_000
_LONGEST_SKIP = 10_000

_ATTRIBUTES = ("recipient", "name", "end_turn", "comment")


@dataclass(frozen=True, slots=True)
class Episode:
    """A conversation and the answers that are compared at its end."""

    conversation: Conversation
    answers: tuple[Answer, ...]
    references: tuple[tuple[str, Span], ...]


def parse_transcript(excerpt: Excerpt) -> tuple[tuple[Episode, ...], tuple[Diagnostic, ...]]:
    """Parse the content of a transcript. Never fails: what is wrong becomes a finding."""
    parser = _Parser(excerpt)
    parser.run()
    return tuple(parser.episodes), tuple(parser.findings)


@dataclass(frozen=True, slots=True)
class _Opened:
    """A message as read, with the comment beside its tag; places are offsets in the transcript."""

    message: Message
    comment: str
    comment_place: tuple[int, int]
    tag: tuple[int, int]
    end: int


class _Parser:
    def __init__(self, excerpt: Excerpt) -> None:
        self.excerpt, self.text = excerpt, excerpt.text
        self.position = 0
        self.findings: list[Diagnostic] = []
        self.episodes: list[Episode] = []
        self._messages: list[Message] = []
        self._uncompared: tuple[int, int] | None = None

    def run(self) -> None:
        while (tag := self._next_tag(within="")) is not None:
            if tag["close"]:
                self._stray_close(tag)
            elif tag["name"] == "comparison":
                self._comparison(tag)
            elif (opened := self._message(tag)) is not None:
                message = opened.message
                if opened.comment:
                    pairs = dict(message.attributes) | {"comment": opened.comment}
                    message = replace(message, attributes=tuple(sorted(pairs.items())))
                self._messages.append(message)
                self._uncompared = self._uncompared or opened.tag
        if not self.episodes:
            self.episodes.append(Episode(Conversation(tuple(self._messages)), (), ()))
            if not self._messages and not self.findings:
                fence = self.excerpt.source.line_span(self.excerpt.first - 1)
                what, advice = "the transcript has no messages", "write messages in the tags of their roles"
                self.findings.append(codes.markup(fence, what, advice))
        elif self._uncompared is not None:
            what, advice = (
                "this message stands after the last comparison",
                "end with `<comparison>`, or move it before one",
            )
            self._report(what, advice, *self._uncompared)

    def _next_tag(self, within: str) -> re.Match[str] | None:
        """The next tag at the start of a line; everything else on the way is a finding."""
        text = self.text
        while True:
            while self.position < len(text) and text[self.position].isspace():
                self.position += 1
            if self.position >= len(text):
                return None
            tag = _TAG.match(text, self.position)
            if tag is not None:
                self.position = tag.end()
                return tag
            start = self.position
            if text.startswith("<!--", start) and (end := self._comment_end(start)) >= 0:
                self.position = end
                self._report(
                    "a comment stands apart from any message",
                    "put it on the line of the tag it is about",
                    start,
                    end,
                )
                continue
            if (gap := _ELISION.match(text, start)) is not None:
                self.position = gap.end()
                self.findings.append(codes.elision(self.excerpt.span(*gap.span())))
                continue
            following = _LINE_WITH_TAG.search(text, text.find("\n", start) + 1 or len(text))
            self.position = following.start() if following else len(text)
            place = f"between the answers of a `<{within}>`" if within else "outside the messages"
            end = start + len(text[start : self.position].rstrip())
            self._report(f"text stands {place}", "put it inside the tags of a role", start, end)

    def _comparison(self, opening: re.Match[str]) -> None:
        self._attributes(opening, known=())
        answers: list[Answer] = []
        references: list[tuple[str, Span]] = []
        while True:
            tag = self._next_tag(within="comparison")
            if tag is None:
                self._unclosed("comparison", opening)
                break
            if tag["close"]:
                if tag["name"] == "comparison":
                    break
                self._stray_close(tag)
            elif tag["name"] == "comparison":
                self._unclosed("comparison", opening)
                self.position = tag.start()
                break
            elif (opened := self._message(tag)) is not None:
                answer, named = self._answer(opened)
                answers.append(answer)
                references.extend(named)
        if not answers:
            self._report(
                "the comparison is empty", "add answers in `<assistant>` tags", opening.start(), opening.end()
            )
        self.episodes.append(Episode(Conversation(tuple(self._messages)), tuple(answers), tuple(references)))
        self._uncompared = None
        if answers:
            order = {Verdict.GOOD: 0, Verdict.OK: 1, None: 2, Verdict.BAD: 3}
            self._messages.append(min(answers, key=lambda answer: order[answer.verdict]).message)

    def _answer(self, opened: _Opened) -> tuple[Answer, list[tuple[str, Span]]]:
        if opened.message.role != "assistant":
            self.findings.append(
                codes.markup(
                    self.excerpt.span(*opened.tag),
                    f"an answer cannot come from `{opened.message.role}`",
                    "answers stand in `<assistant>` tags",
                )
            )
        verdict, reason, tag = None, "", ""
        references: list[tuple[str, Span]] = []
        found = _VERDICT.fullmatch(opened.comment)
        if found is not None:
            verdict, tag = Verdict(found[1]), (found[2] or "").strip()
            reason = " ".join((found[3] or found[4] or "").split())
            references = [
                (name.strip()[1:], self.excerpt.span(*opened.comment_place))
                for name in tag.split(",")
                if name.strip().startswith("#")
            ]
            tag = tag.removeprefix("#")
        elif opened.comment:
            self.findings.append(
                codes.verdict_not_understood(self.excerpt.span(*opened.comment_place), opened.comment[:60])
            )
        else:
            self.findings.append(codes.no_verdict(self.excerpt.span(*opened.tag)))
        span = self.excerpt.span(opened.tag[0], opened.end)
        return Answer(opened.message, verdict, reason, tag, span), references

    def _message(self, tag: re.Match[str]) -> _Opened | None:
        name = tag["name"]
        if name not in ROLES:
            self.findings.append(
                codes.unknown_role(self.excerpt.span(tag.start("name"), tag.end("name")), name, ROLES)
            )
            closing = f"</{name}>"
            end = self.text.find(closing, tag.end(), tag.end() + _LONGEST_SKIP)
            self.position = end + len(closing) if end >= 0 else tag.end()
            return None
        attributes = self._attributes(tag, known=_ATTRIBUTES)
        comment, comment_place = self._comment(tag.end())
        body = self.position
        end = self._body_end(name, tag)
        parts, settings, findings = read_parts(self.excerpt, body, end)
        self.findings.extend(findings)
        message = Message(name, parts, attributes, settings)
        return _Opened(message, comment, comment_place, tag.span(), self.position)

    def _body_end(self, name: str, tag: re.Match[str]) -> int:
        """Where the text of a message ends; `position` moves past its closing tag."""
        end = len(self.text)
        for found in _ends(name).finditer(self.text, self.position):
            if found["close"] is not None:
                self.position = found.end()
                return found.start()
            if not self.text[self.text.rfind("\n", 0, found.start()) + 1 : found.start()].strip():
                end = found.start()
                break
        self._unclosed(name, tag)
        self.position = end
        return end

    def _comment(self, position: int) -> tuple[str, tuple[int, int]]:
        text = self.text
        start = position
        while start < len(text) and text[start] in " \t":
            start += 1
        end = self._comment_end(start) if text.startswith("<!--", start) else -1
        if end < 0:
            self.position = position
            return "", (position, position)
        self.position = end
        return text[start + 4 : end - 3].strip(), (start, end)

    def _comment_end(self, start: int) -> int:
        end = self.text.find("-->", start + 4, start + _LONGEST_COMMENT)
        return end + 3 if end >= 0 else -1

    def _attributes(self, tag: re.Match[str], *, known: tuple[str, ...]) -> tuple[tuple[str, str], ...]:
        pairs: dict[str, str] = {}
        rest, position = tag["rest"], 0
        base = tag.start("rest")
        while position < len(rest):
            if rest[position].isspace():
                position += 1
                continue
            found = _ATTRIBUTE.match(rest, position)
            if found is None:
                self._report(
                    "this is not an attribute",
                    'write `name="value"`',
                    base + position,
                    base + len(rest.rstrip()),
                )
                break
            if found[1] not in known:
                self.findings.append(
                    codes.unknown_attribute(
                        self.excerpt.span(base + found.start(1), base + found.end(1)), found[1], known
                    )
                )
            pairs[found[1]] = resolve_entities(
                next(group for group in found.groups()[1:] if group is not None)
            )
            position = found.end()
        return tuple(sorted(pairs.items()))

    def _unclosed(self, name: str, tag: re.Match[str]) -> None:
        self.findings.append(codes.unclosed(self.excerpt.span(tag.start(), tag.end()), name))

    def _stray_close(self, tag: re.Match[str]) -> None:
        self._report(
            f"`</{tag['name']}>` closes nothing", "remove it, or add the opening tag", tag.start(), tag.end()
        )

    def _report(self, what: str, help: str, start: int, end: int) -> None:
        self.findings.append(codes.markup(self.excerpt.span(start, end), what, help))


@lru_cache(maxsize=64)
def _ends(name: str) -> re.Pattern[str]:
    """What ends a message: its closing tag at the end of a line, or a tag that cannot stand inside it."""
    others = "|".join(role for role in ROLES if role != "untrusted")
    # starting with a literal character lets the search skip text quickly
    return re.compile(
        rf"<(?:(?P<close>/{name}>)|/?(?:{others}|comparison)(?:[ \t][^>\n]*)?>(?:[ \t]*<!--.*)?)[ \t]*$",
        re.MULTILINE,
    )
