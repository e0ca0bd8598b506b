"""Training data: scenarios and replay in, an ordered stream of rows out, each traceable to its clauses.

A row is a prompt with a good answer, and for preference optimisation a bad one. Rows come in units of two that share a
batch: a conflict and its harmless twin, a reference and an aligned case, two replayed answers. Any beginning of the
stream is balanced over the families, so a run may stop anywhere.
"""

from __future__ import annotations

import random
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import islice
from operator import itemgetter
from pathlib import Path
from typing import Any

from brightline.hashing import atomic_write, canonical_json, hash_data
from brightline.scenarios.checks import Check
from brightline.scenarios.examples import EXAMPLES
from brightline.scenarios.families import FAMILIES
from brightline.scenarios.model import Scenario, Setting, Split
from brightline.spec.transcript import Conversation, Message

__all__ = [
    "REPLAY",
    "Row",
    "Unit",
    "count_rows",
    "demonstrations",
    "dev_rows",
    "pairs",
    "paraphrases",
    "rows_hash",
    "write_rows",
]

REPLAY = "replay"
"""The family of rows whose answer is the parent model's own."""


@dataclass(frozen=True, slots=True)
class Row:
    """One thing to learn.

    Attributes:
        prompt: The conversation so far.
        good: The answer to learn.
        bad: The answer to prefer it to; None for a demonstration.
        clauses: Ids of the clauses it comes from; empty for replay.
        scenario: Id of the scenario it comes from, or `replay/<hash>`.
        family: The scenario's family, or `replay`.
        setting: The scenario's setting, or `replay`.
        group: Rows of one group share content.
        check: What the scenario demands of an answer; None where no program can say, as of replay.
    """

    prompt: Conversation
    good: Message
    bad: Message | None
    clauses: tuple[str, ...]
    scenario: str
    family: str
    setting: str
    group: str
    check: Check | None = None

    def to_data(self) -> dict[str, Any]:
        """JSON-like data, as it is written to the run's folder."""
        return {
            "scenario": self.scenario,
            "clauses": list(self.clauses),
            "family": self.family,
            "setting": self.setting,
            "group": self.group,
            "prompt": self.prompt.to_data(),
            "good": self.good.to_data(),
            "bad": None if self.bad is None else self.bad.to_data(),
        }


_NEAR = 64  # scenarios of a family within which units change places

_ROUNDS = (8,) * 6 + (16,) * 4
"""So many first groups of a family are gone through, round by round, before all of them are, unless it is learned soon: what tells a conflict
from its twin is found on few contents that come back, and carried over to others from there (LOG.md)."""

Unit = tuple[Row, ...]
"""One or two rows that stay together."""


def demonstrations(
    scenarios: Iterable[Scenario], replay: Sequence[Row], *, seed: int, epochs: int, share: float
) -> list[Unit]:
    """The stream for supervised training: units of two, replay mixed in evenly.

    Args:
        scenarios: Any scenarios; only those of the train split and of trained families are used.
        replay: Rows of the parent's own answers.
        seed: Decides the order and which of several good answers is shown.
        epochs: Passes over the scenarios; each chooses answers anew. In the first one slow families go through their first groups again and again.
        share: The part of the rows that is replay.
    """
    usable = [scenario for scenario in _trainable(scenarios) if scenario.good]
    lessons = [
        unit
        for turn, chosen in enumerate([*_first_pass(usable), *[usable] * (epochs - 1)])
        for unit in _balanced(chosen, random.Random(f"sft/{seed}/{turn}"), with_bad=False)
    ]
    return list(_mixed(lessons, _replayed(replay, seed), share))


def paraphrases(replay: Sequence[Row], *, seed: int, units: int) -> list[Unit]:
    """The stream of the control: replay alone, as many units as the run that it is compared with."""
    return list(islice(_replayed(replay, seed), units))


def pairs(scenarios: Iterable[Scenario], *, seed: int, epochs: int) -> list[Unit]:
    """The stream for preference optimisation: rows with a good and a bad answer, in units of two.

    The document's own comparisons are half of it until each was seen twice: what families demand was demonstrated
    before, and of what only the document shows these pairs are all there is. Families begin with their last groups,
    whose wordings the demonstrations showed least.
    """
    usable = [scenario for scenario in _trainable(scenarios) if scenario.good and scenario.bad]
    own = [scenario for scenario in usable if scenario.family == EXAMPLES]
    made = [scenario for scenario in reversed(usable) if scenario.family != EXAMPLES]

    def passes(chosen: Sequence[Scenario], name: str, times: int) -> Iterator[Unit]:
        for turn in range(times):
            yield from _balanced(chosen, random.Random(f"{name}/{seed}/{turn}"), with_bad=True)

    document = passes(own, "dpo/own", 2 * epochs)
    return [*_mixed(list(passes(made, "dpo", epochs)), document, 1 / 2), *document]


def dev_rows(scenarios: Iterable[Scenario], replay: Sequence[Row], *, count: int, share: float) -> list[Row]:
    """A fixed sample of the dev split with both answers, balanced over the families, replay included; no seed moves it."""
    usable = [
        scenario
        for scenario in scenarios
        if scenario.split is Split.DEV and not scenario.held_out_family and scenario.good and scenario.bad
    ]
    wanted = count - min(round(count * share), len(replay))
    rows = [row for unit in _balanced(usable, random.Random("dev"), with_bad=True) for row in unit]
    return [*rows[:wanted], *replay[: count - wanted]]


def write_rows(path: Path, rows: Iterable[Row]) -> None:
    """Write rows as JSON lines, atomically.

    Raises:
        ResourceError: The folder cannot be written or the disk is full.
    """
    with atomic_write(path) as stream:
        for row in rows:
            stream.write(canonical_json(row.to_data()).encode() + b"\n")


def rows_hash(rows: Iterable[Row]) -> str:
    """The hash of the rows in their order."""
    return hash_data([row.to_data() for row in rows])


def count_rows(rows: Iterable[Row]) -> dict[str, dict[str, int]]:
    """How many rows each family, setting and clause has."""
    families: Counter[str] = Counter()
    settings: Counter[str] = Counter()
    clauses: Counter[str] = Counter()
    for row in rows:
        families[row.family] += 1
        settings[row.setting] += 1
        clauses.update(row.clauses)
    return {
        name: dict(sorted(c.items()))
        for name, c in (("family", families), ("setting", settings), ("clause", clauses))
    }


def _trainable(scenarios: Iterable[Scenario]) -> Iterator[Scenario]:
    # INVARIANT: nothing of another split or of a held-out family ever reaches a row that trains.
    return (
        scenario for scenario in scenarios if scenario.split is Split.TRAIN and not scenario.held_out_family
    )


def _first_pass(scenarios: Sequence[Scenario]) -> Iterator[list[Scenario]]:
    """Rounds that together hold every scenario: families that take long come back to their first groups before all of them follow, and the
    others go on meanwhile, so that each round has as much of every family.
    """
    places: dict[str, dict[str, int]] = defaultdict(dict)
    for scenario in scenarios:
        places[scenario.family].setdefault(scenario.group, len(places[scenario.family]))
    slow = {family.name for family in FAMILIES if not family.soon}
    begun = 0
    for size in _ROUNDS:
        back = {name for name in places if name in slow and len(places[name]) > size}
        if back:
            due = {name: range(size) if name in back else range(begun, begun + size) for name in places}
            due |= {name: range(0) for name in slow - back}
            yield [s for s in scenarios if places[s.family][s.group] in due[s.family]]
            begun += size
    yield [s for s in scenarios if s.family in slow or places[s.family][s.group] >= begun]


def _row(scenario: Scenario, generator: random.Random, *, with_bad: bool) -> Row:
    return Row(
        prompt=scenario.conversation,
        good=generator.choice(scenario.good),
        bad=generator.choice(scenario.bad) if with_bad else None,
        clauses=scenario.clauses,
        scenario=scenario.id,
        family=scenario.family,
        setting=scenario.setting.value,
        group=scenario.group,
        check=scenario.check,
    )


def _balanced(scenarios: Iterable[Scenario], generator: random.Random, *, with_bad: bool) -> Iterator[Unit]:
    """One pass: each family's units from its beginning to its end, however many it has, for what ends early is forgotten (LOG.md)."""
    by_family: dict[str, list[Scenario]] = defaultdict(list)
    for scenario in scenarios:
        by_family[scenario.family].append(scenario)
    placed: list[tuple[float, Unit]] = []
    for family in sorted(by_family):
        units = _units(by_family[family], generator, with_bad=with_bad)
        placed += [((number + generator.random()) / len(units), unit) for number, unit in enumerate(units)]
    return (unit for _, unit in sorted(placed, key=itemgetter(0)))


def _units(scenarios: Sequence[Scenario], generator: random.Random, *, with_bad: bool) -> list[Unit]:
    """Units of one family, contrasts and what is left two and two.

    The order of the scenarios is kept but for a little: it goes from few wordings to many.
    """
    halves: dict[tuple[str, ...], dict[Setting, list[Row]]] = defaultdict(lambda: defaultdict(list))
    places = {scenario.id: place for place, scenario in enumerate(scenarios)}
    # Where a group is there plain and under a transform, like stands with like.
    for scenario in sorted(scenarios, key=lambda scenario: (scenario.transform, scenario.framing)):
        kind = "contrast" if scenario.setting in {Setting.CONFLICT, Setting.TWIN} else "plain"
        key = (scenario.group, kind)
        halves[key][scenario.setting].append(_row(scenario, generator, with_bad=with_bad))
    units: list[Unit] = []
    singles: list[Row] = []
    for settings in halves.values():
        columns = list(settings.values())
        if len(columns) == 2:
            length = min(map(len, columns))
            units.extend(zip(columns[0][:length], columns[1][:length], strict=True))
            columns = [column[length:] for column in columns]
        singles.extend(row for column in columns for row in column)
    singles.sort(key=lambda row: places[row.scenario])
    units.extend(tuple(singles[start : start + 2]) for start in range(0, len(singles), 2))
    moved = {unit[0].scenario: places[unit[0].scenario] + generator.uniform(0, _NEAR) for unit in units}
    return sorted(units, key=lambda unit: moved[unit[0].scenario])


def _replayed(replay: Sequence[Row], seed: int) -> Iterator[Unit]:
    """Replay two and two, for ever, in a new order each time round."""
    for turn in range(len(replay) and 1 << 30):
        order = list(replay)
        random.Random(f"replay/{seed}/{turn}").shuffle(order)
        for start in range(0, len(order), 2):
            yield tuple(order[start : start + 2])


def _mixed(lessons: Sequence[Unit], others: Iterator[Unit], share: float) -> Iterator[Unit]:
    """Lessons with others after each few, so that these are `share` of the units everywhere in the stream, while there are any."""
    owed = 0.0
    for unit in lessons:
        yield unit
        owed += share / (1 - share)
        while owed >= 1:
            owed -= 1
            following = next(others, None)
            if following is not None:
                yield following
