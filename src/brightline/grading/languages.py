"""Which language a short answer is in, by function words, letters and endings: en, fr, es, de, it or pt.

Enters: a text. Leaves: a code, or None. The limits: names and numbers say nothing, so it needs a handful of words; it
knows no other language; a text that mixes languages counts as the one that has more of it; ties, texts without
evidence and texts mostly in another alphabet are no language.
"""

from __future__ import annotations

import re
import unicodedata

__all__ = ["language_of"]

_WORDS = {
    "en": "the a an is are was were of and to in it that you for on with this not have has had be been at by from as or we i my your "
    "can will would should could its there here what when where how which who why do does did their his her he she they them but if so our us "
    "all any some more most about into only also than then out up no yes please sure one two very just like after before because over "
    "stands lies runs flows made called has takes has lives eats means",
    "fr": "le la les un une des est sont était de du et à en il elle ils elles que qui quoi dont pour dans sur sous avec sans ce cet cette ces ça "
    "pas ne vous nous je tu on au aux par se son sa ses leur leurs mon ma mes ton votre vos notre nos mais ou où plus très être avoir ai as avons "
    "avez ont peut peux été fait aussi comme si oui non voici voilà bien tout tous toute y chez entre vers depuis donc alors merci bonjour c'est",
    "es": "el la los las un una unos unas es son era de del y e en que qué por para con sin no se su sus al lo le como cómo más está están pero muy "
    "hay este esta esto estos estas ese esa eso yo tú usted ustedes nosotros ellos puede puedo tiene tienen fue ser estar ha he también sí si mi mis tu "
    "cuando donde dónde supuesto claro años sobre entre hasta desde porque cada todo toda aquí gracias hola o a me nos",
    "de": "der die das den dem des ein eine einen einem einer eines ist sind war waren und zu zum zur in im ins es nicht kein keine ich du er sie wir ihr "
    "ihnen mir mich uns euch sein seine ihre mein meine dein mit auf für von vom am an als auch aber oder hat haben habe wird werden wurde kann können "
    "bei beim aus nach wie was wer wo dass daß sehr mehr nur noch schon hier dort über unter um bis durch gibt man so wenn dann ja nein bitte danke gern liegt heißt",
    "it": "il lo la i gli le un uno una è sono era di del dello della dei degli delle da dal dalla dai e ed che chi per con senza non si ci vi su sul sulla al allo alla ai "
    "alle nel nello nella nei nelle come più ma molto questo questa questi quello quella io tu lei noi voi loro può posso ha hanno ho anche dove quando "
    "perché sì se mi ti anni certo tra fra fino ogni tutto tutti grazie ciao qui essere o a suo sua mio mia",
    "pt": "o a os as um uma uns umas é são era de do da dos das e em no sol na nos nas num numa que quem por pelo pela para com sem não se ao aos à às mais "
    "como mas muito muita este esta esse essa isso isto eu tu você vocês ele ela eles nós pode posso tem têm foi ser estar também está estão sim "
    "meu minha seu sua seus suas quando onde porque entre até desde cada tudo aqui obrigado obrigada olá há fica claro anos cem ou me lhe sobre já",
}
_SIGNS = (
    (re.compile(r"[œèùûîëï]|[cç]'"), ("fr",), 0.5),
    (re.compile(r"[ñ¿¡]|ción\b|dad\b|ll[aeo]"), ("es",), 0.5),
    (re.compile(r"[ßäöü]|sch|cht\b|ung\b|eit\b|tz|ck"), ("de",), 0.5),
    (re.compile(r"[ìò]|gli|cch|zz|ggi|[^\W\d_]{3}i\b|zione\b"), ("it",), 0.5),
    (re.compile(r"[ãõ]|[ln]h[aeio]|[ãõ][eo]s?\b|[^\W\d_]{2}am\b"), ("pt",), 0.5),
    (re.compile(r"\bth|th\b|\bwh|sh\b|ght|[^\W\d_]{3}(?:ing|ed|ly)\b"), ("en",), 0.5),
    (re.compile(r"[^\W\d_]{2}(?:ent|eau|eux|oir|tte|lle|que)s?\b"), ("fr",), 0.5),
    (re.compile(r"[áíóú]"), ("es", "pt"), 0.4),
    (re.compile(r"[âêôç]"), ("fr", "pt"), 0.4),
)
"""Letters and endings that some languages have more than the others, and the evidence that each find is."""

_PREFIXES = {
    **dict.fromkeys(("l'", "d'", "un'", "all'", "dell'", "nell'", "sull'", "dall'", "c'", "s'", "quest'"), ("it",)),
    **dict.fromkeys(("l'", "d'", "c'", "s'"), ("fr", "it")),
    **dict.fromkeys(("qu'", "j'", "n'", "m'", "t'", "jusqu'", "lorsqu'"), ("fr",)),
}  # fmt: skip
"""Elided words, which stand before an apostrophe."""

_SUFFIXES = frozenset(("s", "t", "re", "ll", "ve", "m", "d"))
"""What English has after an apostrophe."""

_TABLE = {code: frozenset(words.split()) for code, words in _WORDS.items()}
_TOKEN = re.compile(r"([^\W\d_]+')?([^\W\d_]+)")
_ENOUGH = 0.7  # a little under one word that a single language has
_LATIN = re.compile(r"[a-zà-öø-ÿœßſ]")


def language_of(text: str) -> str | None:
    """The ISO 639-1 code of the language with the most evidence; None where there is none or a tie."""
    folded = unicodedata.normalize("NFC", text).translate({0x2019: "'", 0x2018: "'"}).casefold()
    letters = [character for character in folded if character.isalpha()]
    if sum(1 for character in letters if _LATIN.match(character)) * 2 <= len(letters):
        return None
    scores = dict.fromkeys(_TABLE, 0.0)
    for token in _TOKEN.finditer(folded):
        prefix, word = token[1], token[2]
        if prefix is not None and word in _SUFFIXES:
            scores["en"] += 1
            word = prefix.rstrip("'")
        elif prefix is not None:
            _share(scores, _PREFIXES.get(prefix, ()))
        _share(scores, [code for code, words in _TABLE.items() if word in words])
    for sign, homes, weight in _SIGNS:
        finds = len(sign.findall(folded))
        for code in homes:
            scores[code] += weight * finds / len(homes)
    best, second = sorted(scores, key=lambda code: -scores[code])[:2]
    return best if scores[best] > _ENOUGH and scores[best] > scores[second] else None


def _share(scores: dict[str, float], homes: tuple[str, ...] | list[str]) -> None:
    """A word that several languages have is weak evidence for each."""
    for code in homes:
        scores[code] += 1 / len(homes)
