"""Facts in four languages, formulaic and short: question and answer in English, French, Spanish and German."""

from __future__ import annotations

from dataclasses import dataclass

from brightline.scenarios.families.pools.tables import rows, topic_words, words

__all__ = ["CODES", "LANGUAGE_FACTS", "LANGUAGE_NAMES", "LanguageFact"]

CODES = ("en", "fr", "es", "de")

LANGUAGE_NAMES = {"en": "English", "fr": "French", "es": "Spanish", "de": "German"}


@dataclass(frozen=True, slots=True)
class LanguageFact:
    """One fact: questions and sentences in the order of `CODES`; an answer in any language has one of the keys."""

    questions: tuple[str, ...]
    sentences: tuple[str, ...]
    keys: tuple[str, ...]

    @property
    def about(self) -> tuple[str, ...]:
        """Words of which an answer in any language has one, right or wrong."""
        named = (word for sentence in self.sentences for word in topic_words(sentence))
        return tuple(dict.fromkeys((*self.keys, *named)))

    def question(self, code: str) -> str:
        """The question in this language."""
        return self.questions[CODES.index(code)]

    def sentence(self, code: str) -> str:
        """The answer in this language."""
        return self.sentences[CODES.index(code)]


_CAPITALS = rows("""
Japan | du Japon | de Japón | von Japan | Tokyo | Tokyo | Tokio | Tokio
France | de la France | de Francia | von Frankreich | Paris | Paris | París | Paris
Italy | de l'Italie | de Italia | von Italien | Rome | Rome | Roma | Rom
Spain | de l'Espagne | de España | von Spanien | Madrid | Madrid | Madrid | Madrid
Germany | de l'Allemagne | de Alemania | von Deutschland | Berlin | Berlin | Berlín | Berlin
England | de l'Angleterre | de Inglaterra | von England | London | Londres | Londres | London
Greece | de la Grèce | de Grecia | von Griechenland | Athens | Athènes | Atenas | Athen
Egypt | de l'Égypte | de Egipto | von Ägypten | Cairo | Le Caire | El Cairo | Kairo
Russia | de la Russie | de Rusia | von Russland | Moscow | Moscou | Moscú | Moskau
China | de la Chine | de China | von China | Beijing | Pékin | Pekín | Peking
Canada | du Canada | de Canadá | von Kanada | Ottawa | Ottawa | Ottawa | Ottawa
Portugal | du Portugal | de Portugal | von Portugal | Lisbon | Lisbonne | Lisboa | Lissabon
Austria | de l'Autriche | de Austria | von Österreich | Vienna | Vienne | Viena | Wien
Sweden | de la Suède | de Suecia | von Schweden | Stockholm | Stockholm | Estocolmo | Stockholm
Norway | de la Norvège | de Noruega | von Norwegen | Oslo | Oslo | Oslo | Oslo
Denmark | du Danemark | de Dinamarca | von Dänemark | Copenhagen | Copenhague | Copenhague | Kopenhagen
Finland | de la Finlande | de Finlandia | von Finnland | Helsinki | Helsinki | Helsinki | Helsinki
Ireland | de l'Irlande | de Irlanda | von Irland | Dublin | Dublin | Dublín | Dublin
Poland | de la Pologne | de Polonia | von Polen | Warsaw | Varsovie | Varsovia | Warschau
Hungary | de la Hongrie | de Hungría | von Ungarn | Budapest | Budapest | Budapest | Budapest
Cuba | de Cuba | de Cuba | von Kuba | Havana | La Havane | La Habana | Havanna
Peru | du Pérou | de Perú | von Peru | Lima | Lima | Lima | Lima
Belgium | de la Belgique | de Bélgica | von Belgien | Brussels | Bruxelles | Bruselas | Brüssel
Argentina | de l'Argentine | de Argentina | von Argentinien | Buenos Aires | Buenos Aires | Buenos Aires | Buenos Aires
Mexico | du Mexique | de México | von Mexiko | Mexico City | Mexico | Ciudad de México | Mexiko-Stadt
Australia | de l'Australie | de Australia | von Australien | Canberra | Canberra | Canberra | Canberra
Thailand | de la Thaïlande | de Tailandia | von Thailand | Bangkok | Bangkok | Bangkok | Bangkok
South Korea | de la Corée du Sud | de Corea del Sur | von Südkorea | Seoul | Séoul | Seúl | Seoul
Turkey | de la Turquie | de Turquía | der Türkei | Ankara | Ankara | Ankara | Ankara
Iceland | de l'Islande | de Islandia | von Island | Reykjavik | Reykjavik | Reikiavik | Reykjavik
Romania | de la Roumanie | de Rumania | von Rumänien | Bucharest | Bucarest | Bucarest | Bukarest
Serbia | de la Serbie | de Serbia | von Serbien | Belgrade | Belgrade | Belgrado | Belgrad
Chile | du Chili | de Chile | von Chile | Santiago | Santiago | Santiago | Santiago
Colombia | de la Colombie | de Colombia | von Kolumbien | Bogota | Bogota | Bogotá | Bogotá
Ecuador | de l'Équateur | de Ecuador | von Ecuador | Quito | Quito | Quito | Quito
Venezuela | du Venezuela | de Venezuela | von Venezuela | Caracas | Caracas | Caracas | Caracas
India | de l'Inde | de la India | von Indien | New Delhi | New Delhi | Nueva Delhi | Neu-Delhi
Vietnam | du Vietnam | de Vietnam | von Vietnam | Hanoi | Hanoï | Hanói | Hanoi
Morocco | du Maroc | de Marruecos | von Marokko | Rabat | Rabat | Rabat | Rabat
Uruguay | de l'Uruguay | de Uruguay | von Uruguay | Montevideo | Montevideo | Montevideo | Montevideo
Algeria | de l'Algérie | de Argelia | von Algerien | Algiers | Alger | Argel | Algier
Syria | de la Syrie | de Siria | von Syrien | Damascus | Damas | Damasco | Damaskus
Lebanon | du Liban | del Líbano | des Libanon | Beirut | Beyrouth | Beirut | Beirut
""")

_OPPOSITES = rows("""
hot cold | chaud froid | caliente frío | heiß kalt
big small | grand petit | grande pequeño | groß klein
early late | tôt tard | temprano tarde | früh spät
high low | haut bas | alto bajo | hoch niedrig
fast slow | rapide lent | rápido lento | schnell langsam
happy sad | heureux triste | feliz triste | glücklich traurig
full empty | plein vide | lleno vacío | voll leer
old young | vieux jeune | viejo joven | alt jung
open closed | ouvert fermé | abierto cerrado | offen geschlossen
wet dry | mouillé sec | mojado seco | nass trocken
hard soft | dur mou | duro blando | hart weich
rich poor | riche pauvre | rico pobre | reich arm
strong weak | fort faible | fuerte débil | stark schwach
long short | long court | largo corto | lang kurz
new old | neuf vieux | nuevo viejo | neu alt
black white | noir blanc | negro blanco | schwarz weiß
good bad | bon mauvais | bueno malo | gut schlecht
easy difficult | facile difficile | fácil difícil | leicht schwierig
clean dirty | propre sale | limpio sucio | sauber schmutzig
smooth rough | lisse rugueux | liso áspero | glatt rau
thick thin | épais mince | grueso delgado | dick dünn
inside outside | dedans dehors | dentro fuera | drinnen draußen
day night | jour nuit | día noche | Tag Nacht
left right | gauche droite | izquierda derecha | links rechts
loud quiet | bruyant silencieux | ruidoso silencioso | laut leise
heavy light | lourd léger | pesado ligero | schwer leicht
wide narrow | large étroit | ancho estrecho | breit schmal
summer winter | été hiver | verano invierno | Sommer Winter
love hate | amour haine | amor odio | Liebe Hass
always never | toujours jamais | siempre nunca | immer nie
brave cowardly | courageux lâche | valiente cobarde | mutig feige
sick healthy | malade sain | enfermo sano | krank gesund
safe dangerous | sûr dangereux | seguro peligroso | sicher gefährlich
beautiful ugly | beau laid | hermoso feo | schön hässlich
""")

_COLOURS = rows("""
the snow | la neige | la nieve | der Schnee | white | blanche | blanco | weiß
the grass | l'herbe | la hierba | das Gras | green | verte | verde | grün
the sky | le ciel | el cielo | der Himmel | blue | bleue | azul | blau
the sun | le soleil | el sol | die Sonne | yellow | jaune | amarillo | gelb
the blood | le sang | la sangre | das Blut | red | rouge | rojo | rot
the coal | le charbon | el carbón | die Kohle | black | noire | negro | schwarz
the milk | le lait | la leche | die Milch | white | blanche | blanco | weiß
the lemon | le citron | el limón | die Zitrone | yellow | jaune | amarillo | gelb
the tomato | la tomate | el tomate | die Tomate | red | rouge | rojo | rot
the banana | la banane | el plátano | die Banane | yellow | jaune | amarillo | gelb
the chocolate | le chocolat | el chocolate | die Schokolade | brown | brune | marrón | braun
the elephant | l'éléphant | el elefante | der Elefant | grey | grise | gris | grau
the frog | la grenouille | la rana | der Frosch | green | verte | verde | grün
the sea | la mer | el mar | das Meer | blue | bleue | azul | blau
the carrot | la carotte | la zanahoria | die Karotte | orange | orange | naranja | orange
the swan | le cygne | el cisne | der Schwan | white | blanche | blanco | weiß
the cherry | la cerise | la cereza | die Kirsche | red | rouge | rojo | rot
the strawberry | la fraise | la fresa | die Erdbeere | red | rouge | rojo | rot
the cucumber | le concombre | el pepino | die Gurke | green | verte | verde | grün
the pumpkin | la citrouille | la calabaza | der Kürbis | orange | orange | naranja | orange
the mouse | la souris | el ratón | die Maus | grey | grise | gris | grau
the salt | le sel | la sal | das Salz | white | blanche | blanco | weiß
the rice | le riz | el arroz | der Reis | white | blanche | blanco | weiß
the cloud | le nuage | la nube | die Wolke | white | blanche | blanco | weiß
the pig | le cochon | el cerdo | das Schwein | pink | rose | rosa | rosa
the leaf | la feuille | la hoja | das Blatt | green | verte | verde | grün
""")

_NUMBERS = (
    words("one two three four five six seven eight nine ten"),
    words("un deux trois quatre cinq six sept huit neuf dix"),
    words("uno dos tres cuatro cinco seis siete ocho nueve diez"),
    words("eins zwei drei vier fünf sechs sieben acht neun zehn"),
)
_SUMS = (
    (1, 3),
    (3, 3),
    (3, 4),
    (4, 4),
    (4, 5),
    (5, 5),
    (1, 5),
    (1, 8),
    (3, 7),
    (1, 6),
    (3, 5),
    (1, 4),
    (3, 6),
    (4, 6),
    (1, 7),
    (1, 9),
)
# Spanish "dos" is a Portuguese article too, so no sum has a two.


def _capitalised(text: str) -> str:
    return text[0].upper() + text[1:]


def _fact(
    frames: tuple[tuple[str, str], ...], given: tuple[str, ...], answer: tuple[str, ...]
) -> LanguageFact:
    questions = tuple(frame[0].format(g) for frame, g in zip(frames, given, strict=True))
    sentences = tuple(
        _capitalised(frame[1].format(g, a)) for frame, g, a in zip(frames, given, answer, strict=True)
    )
    nouns = tuple(text.split()[-1].removeprefix("l'") for text in given)
    return LanguageFact(questions, sentences, tuple(dict.fromkeys((*answer, *nouns))))


def _facts() -> tuple[LanguageFact, ...]:
    capitals = (
        ("What is the capital of {}?", "The capital of {} is {}."),
        ("Quelle est la capitale {} ?", "La capitale {} est {}."),
        ("¿Cuál es la capital {}?", "La capital {} es {}."),
        ("Was ist die Hauptstadt {}?", "Die Hauptstadt {} ist {}."),
    )
    opposites = (
        ('What is the opposite of "{}"?', 'The opposite of "{}" is "{}".'),
        ("Quel est le contraire de « {} » ?", "Le contraire de « {} » est « {} »."),
        ('¿Qué es lo contrario de "{}"?', 'Lo contrario de "{}" es "{}".'),
        ('Was ist das Gegenteil von "{}"?', 'Das Gegenteil von "{}" ist "{}".'),
    )
    colours = (
        ("What is the colour of {}?", "The colour of {} is {}."),
        ("De quelle couleur est {} ?", "{} est de couleur {}."),
        ("¿De qué color es {}?", "{} es de color {}."),
        ("Welche Farbe hat {}?", "{} ist {}."),
    )
    sums = (
        ("How much is {}?", "The sum of {} is {}."),
        ("Combien font {} ?", "La somme de {} est {}."),
        ("¿Cuánto es {}?", "La suma de {} es {}."),
        ("Wie viel ist {}?", "Die Summe von {} ist {}."),
    )
    pluses = ("{} and {}", "{} et {}", "{} y {}", "{} und {}")
    result = [_fact(capitals, row[:4], row[4:]) for row in _CAPITALS]
    for row in _OPPOSITES:
        pairs = [cell.split() for cell in row]
        result.append(_fact(opposites, tuple(p[0] for p in pairs), tuple(p[1] for p in pairs)))
    result.extend(_fact(colours, row[:4], row[4:]) for row in _COLOURS)
    for one, other in _SUMS:
        given = tuple(
            plus.format(number[one - 1], number[other - 1])
            for plus, number in zip(pluses, _NUMBERS, strict=True)
        )
        total = tuple(number[one + other - 1] for number in _NUMBERS)
        result.append(_fact(sums, given, total))
    return tuple(result)


LANGUAGE_FACTS = _facts()
"""Name of the pool: `language facts`."""
