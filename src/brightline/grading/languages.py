"""Which language a short answer is in, by function words and letters: en, fr, es, de, it or pt.

The limits: it needs a handful of words (names and numbers say nothing), knows no other language, and calls a text
that mixes languages by the one that has more of it. Ties and texts without evidence are no language.
"""

from __future__ import annotations

import re
import unicodedata

__all__ = ["language_of"]

_WORDS = {
    "en": "the a an is are was were of and to in it that you for on with this not have has be at by from as or we i my your can will its there what do does which their he she they but if so our",
    "fr": "le la les un une des est sont de du et à en il elle que qui pour dans sur avec ce cette pas ne vous nous je au aux par se son sa ses mais ou où plus très être c'est l' d' qu' n' votre notre leur peut été",
    "es": "el la los las un una es son de del y en que por para con no se su al lo como más está pero muy hay este esta yo usted ustedes nosotros puede tiene fue ser también sí mi tu",
    "de": "der die das den dem des ein eine einen einem einer ist sind und zu in es nicht ich sie wir ihr mit auf für von im am als auch aber oder hat haben wird werden kann bei aus nach wie dass sehr war",
    "it": "il lo la i gli le un una è sono di del della dei e che per con non si su al come più ma molto questo questa io nel nella può ha anche dal dalla alla",
    "pt": "o a os as um uma é são de do da dos das e em que para com não se no na por mais como mas muito este esta eu você ao pode tem foi também está nos nas",
}
_LETTERS = {"fr": "çœêèàùûîôë", "es": "ñ¿¡", "de": "ßäöü", "it": "ìòù", "pt": "ãõçâ"}
_TABLE = {code: frozenset(words.split()) for code, words in _WORDS.items()}
_TOKEN = re.compile(r"[^\W\d_]+'?")
_ELISIONS = ("l'", "d'", "qu'", "n'", "c'", "j'", "s'", "m'")


def language_of(text: str) -> str | None:
    """The ISO 639-1 code of the language with the most evidence; None where there is none or a tie."""
    folded = unicodedata.normalize("NFC", text).replace("’", "'").casefold()
    tokens = _TOKEN.findall(folded)
    scores = dict.fromkeys(_TABLE, 0.0)
    for token in tokens:
        homes = [code for code, words in _TABLE.items() if token in words or token.rstrip("'") in words]
        # A word that several languages have is weak evidence for each.
        for code in homes:
            scores[code] += 1 / len(homes)
        if token in _ELISIONS:
            scores["fr"] += 1
    for code, letters in _LETTERS.items():
        scores[code] += 0.5 * sum(folded.count(letter) for letter in letters)
    best, second = sorted(scores, key=lambda code: -scores[code])[:2]
    return best if scores[best] > 0.9 and scores[best] > scores[second] else None
