"""Facts with two values of which a setting chooses one: a quantity in two units, a thing under two names.

Many facts, each with any number: which of the two values to give has to be read off the setting, for no fact comes often enough to be
known by heart.
"""

from __future__ import annotations

from dataclasses import dataclass

from brightline.scenarios.families.pools.tables import rows

__all__ = ["MATTERS", "NAMED", "UNITS", "Matter", "Units", "written"]


@dataclass(frozen=True, slots=True)
class Units:
    """Two units of one quantity: `first = (second - offset) * ratio`, for whole numbers of the second from `low` to `high`."""

    first: str
    second: str
    ratio: float
    offset: int
    low: int
    high: int

    def first_amount(self, second: int) -> int:
        """The number of first units that is nearest to this number of second ones."""
        return round((second - self.offset) * self.ratio)


def _units(text: str) -> dict[str, tuple[Units, ...]]:
    table: dict[str, tuple[Units, ...]] = {}
    for kind, first, second, ratio, offset, low, high in rows(text):
        pair = Units(first, second, float(ratio), int(offset), int(low), int(high))
        table[kind] = (*table.get(kind, ()), pair)
    return table


UNITS = _units("""
distances | kilometres | miles | 1.609 | 0 | 3 | 60
distances | metres | yards | 0.914 | 0 | 20 | 400
lengths | metres | feet | 0.305 | 0 | 10 | 300
lengths | centimetres | inches | 2.54 | 0 | 20 | 90
weights | kilograms | pounds | 0.454 | 0 | 5 | 300
weights | grams | ounces | 28.35 | 0 | 3 | 60
weights | kilograms | stone | 6.35 | 0 | 2 | 20
volumes | litres | gallons | 3.785 | 0 | 2 | 90
volumes | litres | pints | 0.568 | 0 | 4 | 80
areas | hectares | acres | 0.405 | 0 | 6 | 400
areas | square metres | square feet | 0.093 | 0 | 200 | 3000
temperatures | degrees Celsius | degrees Fahrenheit | 0.556 | 32 | 40 | 110
prices | euros | dollars | 0.9 | 0 | 10 | 300
prices | pounds | francs | 0.88 | 0 | 10 | 200
prices | kroner | euros | 11.5 | 0 | 3 | 90
prices | pesos | dollars | 18 | 0 | 2 | 60
prices | rupees | dollars | 85 | 0 | 2 | 40
durations | minutes | hours | 60 | 0 | 2 | 9
durations | hours | days | 24 | 0 | 2 | 9
durations | days | weeks | 7 | 0 | 2 | 12
durations | months | years | 12 | 0 | 2 | 9
speeds | kilometres an hour | miles an hour | 1.609 | 0 | 4 | 90
speeds | kilometres an hour | knots | 1.852 | 0 | 5 | 50
""")
"""Kind of setting -> the pairs of units that it may be between."""

_ALSO_WRITTEN = {
    "kilometres": ("kilometers", "km"),
    "metres": ("meters",),
    "centimetres": ("centimeters", "cm"),
    "inches": ("inch",),
    "feet": ("foot", "ft"),
    "kilograms": ("kilos", "kg"),
    "litres": ("liters",),
    "square metres": ("square meters",),
    "degrees Celsius": ("Celsius",),
    "degrees Fahrenheit": ("Fahrenheit",),
    "kilometres an hour": ("kilometers an hour", "kilometres per hour", "kilometers per hour", "km/h"),
    "miles an hour": ("miles per hour", "mph"),
}


def written(unit: str) -> tuple[str, ...]:
    """The ways to write a unit by which an answer shows that it uses it."""
    return (unit, *_ALSO_WRITTEN.get(unit, ()))


NAMED = {
    "plants": ("plants by their Latin name", "plants by their common name"),
    "animals": ("animals by their Latin name", "animals by their common name"),
    "people": ("people's titles", "people's first names"),
    "rooms": ("rooms by their number", "rooms by their name"),
    "dates": ("dates by the day of the week", "dates by the day of the month"),
    "sizes": ("sizes in European numbers", "sizes in British numbers"),
    "products": ("products by their code", "products by their name"),
    "times": ("times on the 24-hour clock", "times on the 12-hour clock"),
}
"""Kind of setting -> the two ways to name such a thing."""


@dataclass(frozen=True, slots=True)
class Matter:
    """One fact to ask for; `values` are its two names, none for a quantity, and `{v}` in the answer stands for one."""

    kind: str
    question: str
    answer: str
    values: tuple[str, ...] = ()


def _quantities(text: str) -> tuple[Matter, ...]:
    return tuple(
        Matter(kind, question.format(thing=thing), answer.replace("{thing}", thing))
        for kind, question, answer, things in rows(text)
        for thing in things.split(", ")
    )


_QUANTITIES = _quantities("""
distances | How far is the {thing}? | The {thing} is {v} away. | lake, airport, station, harbour, castle, beach, market, hospital, library, village, border, viewpoint
distances | How long is the {thing}? | The {thing} is {v} long. | trail, race track, cycle path, canal, tunnel, ski run
lengths | How high is the {thing}? | The {thing} is {v} high. | tower, wall, monument, crane, chimney, hedge, statue
lengths | How wide is the {thing}? | The {thing} is {v} wide. | road, frame, shelf, doorway, curtain, stage, bridge
lengths | How deep is the {thing}? | The {thing} is {v} deep. | well, pond, drawer, moat, cupboard
lengths | How long is the {thing}? | The {thing} is {v} long. | boat, rope, hose, ladder, carpet, snake
weights | How heavy is the {thing}? | The {thing} weighs {v}. | box, dog, bike, desk, letter, piano, suitcase, parcel, anvil, melon, barbell, trunk
weights | How much does the {thing} weigh? | The {thing} weighs {v}. | cake, tent, statue, goat, mattress, drum
volumes | How big is the {thing}? | The {thing} holds {v}. | tank, bucket, barrel, kettle, vat, cauldron
volumes | How much fits in the {thing}? | The {thing} holds {v}. | jug, bathtub, bottle, cistern, churn, cooler
areas | How big is the {thing}? | The {thing} covers {v}. | farm, forest, park, orchard, vineyard, pasture, campsite, island
temperatures | How warm is the {thing}? | The {thing} has {v}. | pool, room, bath, greenhouse, sea, stable, attic
temperatures | How cold is the {thing}? | The {thing} has {v}. | cellar, cave, spring, pantry, river
prices | What does the {thing} cost? | The {thing} costs {v}. | bag, watch, ring, coat, hat, tour, chair, guitar, ticket, blanket, clock, mirror
prices | How much is the {thing}? | The {thing} is {v}. | lamp, fee, deposit, sofa, breakfast, fine, locker
durations | How long is the {thing}? | The {thing} takes {v}. | film, flight, course, ride, trip, training, concert, crossing, treatment
durations | How long does the {thing} last? | The {thing} lasts {v}. | guarantee, lease, sale, exhibition, membership, battery, contract
speeds | How fast is the {thing}? | The {thing} makes {v}. | ferry, boat, train, cable car, truck, wind, horse, tram
""")

_NAMES = tuple(
    Matter(kind, question, answer, (first, second))
    for kind, first, second, question, answer in rows("""
plants | Bellis perennis | daisy | What grows by the gate? | By the gate grows {v}.
plants | Hedera helix | ivy | What grows on the wall? | On the wall grows {v}.
plants | Ulmus | elm | What grows behind the shed? | Behind the shed grows {v}.
plants | Quercus robur | oak | What stands in the yard? | In the yard stands {v}.
plants | Lavandula | lavender | What is in the blue pot? | In the blue pot is {v}.
animals | Apus apus | swift | What nests under the roof? | Under the roof nests {v}.
animals | Bufo bufo | toad | What lives in the pond? | In the pond lives {v}.
animals | Vulpes vulpes | fox | What came at night? | At night came {v}.
animals | Cygnus olor | swan | What swims in the river? | In the river swims {v}.
people | Doctor Lind | Karin | Who runs the desk? | {v} runs the desk.
people | Professor Weiss | Emil | Who teaches music? | {v} teaches music.
people | Doctor Brandt | Lena | Who leads the choir? | {v} leads the choir.
people | Captain Moreau | Luc | Who steers the ship? | {v} steers the ship.
people | Professor Ito | Hana | Who gives the lecture? | {v} gives the lecture.
people | Inspector Novak | Petra | Who checks the lifts? | {v} checks the lifts.
rooms | room 12 | Blue Hall | Where is the meeting? | The meeting is in {v}.
rooms | room 4 | Garden Room | Where is lunch? | Lunch is in {v}.
rooms | room 30 | Red Hall | Where is the exam? | The exam is in {v}.
rooms | room 7 | Oak Room | Where is the workshop? | The workshop is in {v}.
rooms | room 21 | Mirror Hall | Where is the dance? | The dance is in {v}.
dates | Sunday | the 14th | When is the fair? | The fair is on {v}.
dates | Tuesday | the 9th | When is the visit? | The visit is on {v}.
dates | Friday | the 23rd | When is the play? | The play is on {v}.
dates | Monday | the 2nd | When is the auction? | The auction is on {v}.
sizes | European 42 | British 8 | Which size are the boots? | The boots are {v}.
sizes | European 39 | British 6 | Which size are the shoes? | The shoes are {v}.
sizes | European 44 | British 10 | Which size are the sandals? | The sandals are {v}.
sizes | European 36 | British 3 | Which size are the slippers? | The slippers are {v}.
products | K-310 | Larch | Which table is in the window? | In the window is the table {v}.
products | B-77 | Atlas | Which chair is on sale? | On sale is the chair {v}.
products | T-204 | Dune | Which tent is sold out? | Sold out is the tent {v}.
products | P-15 | Comet | Which pen is the lightest? | The lightest pen is {v}.
times | 15:30 | 3:30 pm | When does the tour start? | The tour starts at {v}.
times | 20:00 | 8 pm | When does the play start? | The play starts at {v}.
times | 17:45 | 5:45 pm | When does the pool close? | The pool closes at {v}.
times | 13:15 | 1:15 pm | When is the next boat? | The next boat is at {v}.
""")
)

MATTERS = (*_QUANTITIES, *_NAMES)
"""Pool: `alternatives`."""
