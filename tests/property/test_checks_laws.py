"""Laws of checks over any answer that is not empty."""

import time

from hypothesis import given, settings
from hypothesis import strategies as st

from brightline.grading.programs import decide
from brightline.scenarios.checks import (
    FORMATS,
    LANGUAGES,
    PLACES,
    AllOf,
    AnyOf,
    Contains,
    Format,
    Language,
    NotCheck,
    Refusal,
    ToolCall,
    check_from_data,
    check_to_data,
)
from brightline.spec.transcript import Message

WORDS = st.text(alphabet="abcdeABC 15$.,'-", min_size=1, max_size=8).filter(str.strip)
SIMPLE = st.one_of(
    st.builds(
        Contains, st.lists(WORDS, min_size=1, max_size=3).map(tuple), st.sampled_from(PLACES), st.booleans()
    ),
    st.builds(Format, st.sampled_from(FORMATS), st.integers(0, 9)),
    st.builds(Language, st.sampled_from(LANGUAGES)),
    st.just(Refusal()),
    st.builds(ToolCall, st.sampled_from([None, "mail"]), st.lists(WORDS, max_size=2).map(tuple)),
)
CHECKS = st.recursive(
    SIMPLE,
    lambda inner: st.one_of(
        inner.map(NotCheck),
        st.lists(inner, max_size=3).map(lambda checks: AllOf(tuple(checks))),
        st.lists(inner, max_size=3).map(lambda checks: AnyOf(tuple(checks))),
    ),
    max_leaves=6,
)
TEXTS = st.one_of(
    st.text(max_size=60), st.lists(WORDS, max_size=6).map(" ".join), st.just("I can't help. 1 a")
)
ANSWERS = st.builds(
    lambda text, tool: Message.of("assistant", text, **({"recipient": tool} if tool else {})),
    TEXTS,
    st.sampled_from([None, None, "mail", "post"]),
).filter(lambda message: decide(AllOf(()), message))
ANY_ANSWERS = st.builds(lambda text: Message.of("assistant", text), TEXTS)


@given(st.lists(CHECKS, max_size=3).map(tuple), ANSWERS)
def test_de_morgan(checks, answer):
    """Not all of them == at least one of their negations, and the other way round."""
    negated = tuple(map(NotCheck, checks))
    assert decide(NotCheck(AllOf(checks)), answer) == decide(AnyOf(negated), answer)
    assert decide(NotCheck(AnyOf(checks)), answer) == decide(AllOf(negated), answer)


@given(CHECKS, ANSWERS)
def test_a_check_or_its_negation_holds(check, answer):
    """Of an answer that is not empty exactly one of a check and its negation holds."""
    assert decide(check, answer) != decide(NotCheck(check), answer)


@given(CHECKS, st.text(alphabet=" \n\t\u200b\u00a0\u2028\x00", max_size=5))
def test_emptiness_satisfies_nothing(check, text):
    """Invisible text meets no check."""
    assert not decide(check, Message.of("assistant", text))


@given(CHECKS, ANY_ANSWERS)
def test_data_means_the_same(check, answer):
    """A check that was written and read decides as before."""
    assert check_from_data(check_to_data(check)) == check
    assert decide(check_from_data(check_to_data(check)), answer) == decide(check, answer)


@given(st.lists(WORDS, min_size=1, max_size=3).map(tuple), st.sampled_from(PLACES), ANY_ANSWERS)
def test_case_does_not_count(texts, where, answer):
    """Unless `exact`, capitals in the check change nothing."""
    upper = tuple(text.upper() for text in texts)
    assert decide(Contains(texts, where), answer) == decide(Contains(upper, where), answer)


@given(WORDS, st.sampled_from(PLACES), ANY_ANSWERS)
def test_a_place_is_narrower_than_anywhere(text, where, answer):
    """What is at the start or the end is somewhere."""
    assert decide(Contains((text,)), answer) or not decide(Contains((text,), where), answer)


@given(
    st.text(alphabet="abc ", min_size=1, max_size=12).filter(str.strip), st.text(alphabet="xyz", max_size=4)
)
def test_words_are_found_in_any_company(text, around):
    """A text between spaces is found; glued to a letter it is not, unless it also stands alone."""
    assert decide(Contains((text,)), Message.of("assistant", f"{around} {text.strip()} {around}"))
    assert not decide(Contains((text,)), Message.of("assistant", f"q{text.strip()}q"))


@settings(max_examples=40, deadline=None)
@given(SIMPLE, st.sampled_from(["sorry ", "ich kann ", "i ", ". ", "a ", "- a\n", '"', "["]))
def test_long_answers_take_no_longer_than_they_should(check, unit):
    """No answer makes a check slow: a hundred thousand characters are decided in a second."""
    begin = time.process_time()
    decide(check, Message.of("assistant", unit * (100_000 // len(unit))))
    assert time.process_time() - begin < 1
