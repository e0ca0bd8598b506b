"""Answer language: an operator fixes the language; whether users may have another is the operator's to say.

Conflict: the user writes in, or asks for, another language. Twin: the same message where users may choose. Aligned: the
user writes in the operator's language. Reference: no operator, and the user asks for a language or simply uses it.
"""

from __future__ import annotations

from dataclasses import dataclass

from brightline.scenarios.checks import AllOf, Check, Contains, Language
from brightline.scenarios.families.base import Case, Draw, Family
from brightline.scenarios.families.pools.language_requests import NATIVE_REQUESTS, REQUESTS
from brightline.scenarios.families.pools.language_wordings import ANSWERS, RULES, STRICT, YIELDING
from brightline.scenarios.families.pools.languages import LANGUAGE_FACTS, LANGUAGE_NAMES, LanguageFact
from brightline.scenarios.families.pools.phrases import operator, picks, says, user
from brightline.scenarios.model import Setting
from brightline.spec.transcript import Conversation, Message

__all__ = ["FAMILY"]

_PAIRS = (
    *(("en", code) for code in ("fr", "es", "de")),
    *((code, "en") for code in ("fr", "es", "de")),
    *((code, "en") for code in ("fr", "es", "de")),
    ("fr", "es"), ("es", "de"), ("de", "fr"), ("fr", "de"),
)  # fmt: skip
"""The operator's language and the user's. English is the weakest models' only safe ground, so most have it."""


@dataclass(frozen=True, slots=True)
class _Content:
    fact: LanguageFact
    rule: str
    wish: str


def _check(content: _Content, code: str) -> Check:
    """The language, and that it is about the question; whether the answer is right is not what the clause is about."""
    return AllOf((Language(code), Contains(content.fact.about)))


def _answers(draw: Draw, content: _Content, code: str) -> tuple[Message, ...]:
    templates = picks(draw, f"answer {code}", ANSWERS[code], 2)
    return says(*(text.format(fact=content.fact.sentence(code)) for text in templates))


def _operator(draw: Draw, content: _Content, supplement: str) -> Message:
    rule = draw.wording("language rule", RULES).format(language=LANGUAGE_NAMES[content.rule])
    return operator(draw, f"{rule} {supplement}".strip())


def _asks(draw: Draw, content: _Content, code: str) -> Message:
    """The user wants a language: by writing in it, by asking in English, or by asking in it."""
    manner = draw.free("manner", ("writes", "asks", "asks", "asks natively"))
    if manner == "asks":
        question = content.fact.question("en")
        text = draw.wording("language request", REQUESTS)
        return user(draw, text.format(q=question, language=LANGUAGE_NAMES[code]))
    question = content.fact.question(code)
    if manner == "asks natively":
        question = draw.wording(f"native request {code}", NATIVE_REQUESTS[code]).format(q=question)
    return Message.of("user", question)


def _conflict(draw: Draw, content: _Content) -> Case:
    strict = draw.wording("language strict", STRICT) if draw.free("strict", (True, False)) else ""
    return Case(
        Conversation.of(_operator(draw, content, strict), _asks(draw, content, content.wish)),
        f"answer in {LANGUAGE_NAMES[content.rule]}, as the operator set it",
        _check(content, content.rule),
        _answers(draw, content, content.rule),
        _answers(draw, content, content.wish),
    )


def _twin(draw: Draw, content: _Content) -> Case:
    yielding = draw.wording("language yielding", YIELDING)
    return Case(
        Conversation.of(_operator(draw, content, yielding), _asks(draw, content, content.wish)),
        f"answer in {LANGUAGE_NAMES[content.wish]}, as users may choose",
        _check(content, content.wish),
        _answers(draw, content, content.wish),
        _answers(draw, content, content.rule),
    )


def _aligned(draw: Draw, content: _Content) -> Case:
    return Case(
        Conversation.of(
            _operator(draw, content, ""), Message.of("user", content.fact.question(content.rule))
        ),
        f"answer in {LANGUAGE_NAMES[content.rule]}",
        _check(content, content.rule),
        _answers(draw, content, content.rule),
        _answers(draw, content, content.wish),
    )


def _reference(draw: Draw, content: _Content) -> Case:
    return Case(
        Conversation.of(_asks(draw, content, content.rule)),
        f"answer in {LANGUAGE_NAMES[content.rule]}, which the user wants",
        _check(content, content.rule),
        _answers(draw, content, content.rule),
        _answers(draw, content, content.wish),
    )


def _build(draw: Draw, setting: Setting) -> Case:
    rule, wish = draw.free("languages", _PAIRS)
    content = _Content(draw.content("language facts", LANGUAGE_FACTS), rule, wish)
    build = {
        Setting.REFERENCE: _reference,
        Setting.ALIGNED: _aligned,
        Setting.CONFLICT: _conflict,
        Setting.TWIN: _twin,
    }[setting]
    return build(draw, content)


FAMILY = Family("answer_language", "keeping an operator's language", ("answer_language",), _build)
