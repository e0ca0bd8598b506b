"""Languages of short answers."""

import pytest

from brightline.grading.languages import language_of
from brightline.scenarios.checks import LANGUAGES
from brightline.scenarios.families.pools.language_wordings import ANSWERS
from brightline.scenarios.families.pools.languages import LANGUAGE_FACTS

SENTENCES = {
    "en": "The capital is Paris.|It is in the north.|Cats like to sleep a lot.|I don't know that word.|Bees make honey from nectar.",
    "fr": "La capitale est Paris.|C'est dans le nord.|L'eau bout à cent degrés.|Les chats aiment dormir.|J'habite à Lyon depuis longtemps.",
    "es": "La capital es Madrid.|Está en el norte.|A los gatos les gusta dormir.|Por supuesto, te ayudo.|Vivo en Sevilla desde hace años.",
    "de": "Die Hauptstadt ist Berlin.|Es liegt im Norden.|Katzen schlafen gern und lange.|Natürlich helfe ich dir.|Ich wohne in Köln.",
    "it": "La capitale è Roma.|È nel nord.|Ai gatti piace dormire molto.|Ci sono sette giorni.|Abito a Milano da anni.",
    "pt": "A capital é Lisboa.|Fica no norte do país.|Os gatos gostam de dormir.|O sol nasce no leste.|Moro em Coimbra há anos.",
}


@pytest.mark.parametrize(
    ("code", "text"), [(code, text) for code, texts in SENTENCES.items() for text in texts.split("|")]
)
def test_short_sentences(code, text):
    """A sentence of three to six words is enough."""
    assert language_of(text) == code
    assert language_of(text.upper()) == code


def test_every_language_of_checks_is_known():
    """A check may name exactly the languages that are told apart."""
    assert set(SENTENCES) == set(LANGUAGES)


def test_every_answer_of_the_language_family():
    """No fact and no wording of the family that tests languages is taken for another language."""
    for fact in LANGUAGE_FACTS:
        for code, answers in ANSWERS.items():
            assert language_of(fact.sentence(code)) == code
            for answer in answers:
                assert language_of(answer.format(fact=fact.sentence(code))) == code


@pytest.mark.parametrize("text", ["", "Paris", "4412", "Столица Франции Париж", "東京", "???"])
def test_without_evidence_there_is_no_language(text):
    """Names, numbers and other alphabets are no language."""
    assert language_of(text) is None


def test_a_mixture_is_what_it_has_more_of():
    """One foreign word does not change the language."""
    assert language_of("The word for bread is le pain, and you will hear it in every shop.") == "en"
