"""What a family is: a generator of scenarios whose demand a program can check.

A family draws content and wordings from pools. `Draw` splits every pool by itself, so no content item and no
wording that trains a model ever stands in its held-out scenarios, and all settings of a group share their content.
"""

from __future__ import annotations

import hashlib
import random
import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from functools import lru_cache
from typing import TypeVar

from brightline.scenarios.checks import Check
from brightline.scenarios.model import Scenario, Setting, Split
from brightline.spec.transcript import Conversation, Message

__all__ = ["Case", "ClauseMap", "Draw", "Family", "scenarios_of"]

T = TypeVar("T")

ClauseMap = Mapping[str, tuple[str, ...]]
"""Ids of a family's own clauses to the ids of those that stand for them in the spec that is tested."""

_CONTENT_SHARES = {Split.TRAIN: (0.0, 0.6), Split.DEV: (0.6, 0.75), Split.HELD_OUT: (0.75, 1.0)}
_FIRST, _GROUPS_A_WORDING, _BARE = 2, 8, 16
"""Training starts with so many wordings of each kind and gets to know another one every so many groups, and its first so many groups
have neither introduction nor greeting: what a rule demands is learned from few words that come often (LOG.md), and carried over to others."""

_ALTERNATIVES = re.compile(r"\(([^()]*\|[^()]*)\)")
_SETTINGS = (Setting.REFERENCE, Setting.ALIGNED, Setting.CONFLICT, Setting.TWIN)


@lru_cache(maxsize=1024)
def _order(salt: str, size: int) -> tuple[int, ...]:
    """A fixed order of a pool that depends on its name and size alone, so that splits never move with a seed."""
    digest = hashlib.sha256(f"{salt}/{size}".encode()).digest()
    order = list(range(size))
    random.Random(digest).shuffle(order)
    return tuple(order)


@dataclass(slots=True)
class Draw:
    """Seeded choices for one group of scenarios; the same name gives the same choice in every setting.

    Args:
        family: The family's name; part of every seed.
        split: Which part of each pool may be used.
        index: The number of the group.
        seed: The run's seed.
    """

    family: str
    split: Split
    index: int
    seed: int
    wordings: list[str] = field(default_factory=list)

    def _random(self, name: str) -> random.Random:
        key = f"{self.family}/{self.split}/{self.index}/{self.seed}/{name}"
        return random.Random(hashlib.sha256(key.encode()).digest())

    def part(self, name: str, pool: Sequence[T]) -> list[T]:
        """This split's share of a pool; `name` identifies the pool. Pools hold 8 items or more."""
        order = _order(name, len(pool))
        low, high = _CONTENT_SHARES[self.split]
        share = [pool[index] for index in order[round(low * len(order)) : round(high * len(order))]]
        assert share, f"pool `{name}` of {len(pool)} items is too small to split"
        return share

    def content(self, name: str, pool: Sequence[T]) -> T:
        """One content item of this split."""
        return self._random(name).choice(self.part(name, pool))

    def several(self, name: str, pool: Sequence[T], count: int) -> list[T]:
        """Distinct content items of this split, at most as many as its share holds."""
        share = self.part(name, pool)
        return self._random(name).sample(share, min(count, len(share)))

    def wording(self, name: str, templates: Sequence[str]) -> str:
        """One template of this split; recorded, so that a scenario says which wordings it used."""
        (chosen,) = self.phrasings(name, templates, 1)
        return chosen

    def phrasings(self, name: str, templates: Sequence[str], count: int) -> list[str]:
        """Distinct templates of this split, at most as many as there are, all recorded."""
        share = self.part(f"wording/{name}", templates)
        if self.split is Split.TRAIN:
            share = share[: max(count, _FIRST + self.index // _GROUPS_A_WORDING)]
        chosen = self._random(f"wording/{name}").sample(share, min(count, len(share)))
        self.wordings.extend(f"{name}:{templates.index(text)}" for text in chosen)
        return [self.spelt(name, text) for text in chosen]

    def spelt(self, name: str, template: str) -> str:
        """A template with one of the words in each `(a|b)`; the whole template stays in one split, however it is spelt."""
        generator = self._random(f"spelt/{name}/{template}")
        return _ALTERNATIVES.sub(lambda found: generator.choice(found[1].split("|")), template)

    def free(self, name: str, options: Sequence[T]) -> T:
        """A choice that may be shared by all splits: a language, a role, an order."""
        return self._random(f"free/{name}").choice(list(options))

    @property
    def begins(self) -> bool:
        """Whether this is one of the first groups of training, which are kept plain and alike."""
        return self.split is Split.TRAIN and self.index < _BARE

    def dressed(self, name: str, options: Sequence[bool]) -> bool:
        """Whether a message has words around what it must say; in the first groups of training none has."""
        return not self.begins and self.free(name, options)

    def in_turn(self, options: Sequence[T]) -> T:
        """The options group by group, so that few groups have each of them."""
        return options[self.index % len(options)]

    def number(self, name: str, low: int, high: int) -> int:
        """A number from low to high, both included."""
        return self._random(f"number/{name}").randint(low, high)


@dataclass(frozen=True, slots=True)
class Case:
    """What a family builds for one group and setting: everything of a scenario but its bookkeeping.

    `clauses` are those of the family's own that this case tests; none stands for all of them.
    """

    conversation: Conversation
    demand: str
    check: Check
    good: tuple[Message, ...]
    bad: tuple[Message, ...]
    clauses: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Family:
    """A named generator.

    Attributes:
        name: Snake-case id.
        title: What it tests, a short noun phrase for reports.
        clauses: Ids of the clauses of the reference spec that it tests.
        build: Makes one case. It must be a pure function of the draw and the setting.
        held_out: Wholly held out of training: it measures whether anything was learned beyond the families.
        soon: Its rule is learned from some hundred contrasts, for answers do something or decline it. Where they differ in a value or a
            form it takes about a thousand (`LOG.md`).
        whole: Its plain settings choose between two values as well, and are no sooner learned: every training group has them.
    """

    name: str
    title: str
    clauses: tuple[str, ...]
    build: Callable[[Draw, Setting], Case]
    held_out: bool = False
    soon: bool = False
    whole: bool = False

    @property
    def own(self) -> ClauseMap:
        """Each of its clauses as itself: how it binds to the reference spec."""
        return {clause: (clause,) for clause in self.clauses}


def scenarios_of(
    family: Family, split: Split, groups: int, seed: int, clauses: ClauseMap | None = None
) -> Iterator[Scenario]:
    """All four settings of `groups` groups.

    `clauses` ties the family's own to those of another spec; a case that then tests none of them is left out.
    """
    known = family.own if clauses is None else clauses
    for index in range(groups):
        for setting in _SETTINGS:
            draw = Draw(family.name, split, index, seed)
            case = family.build(draw, setting)
            tested = dict.fromkeys(
                clause for own in case.clauses or family.clauses for clause in known.get(own, ())
            )
            if not tested:
                continue
            yield Scenario(
                family=family.name,
                clauses=tuple(tested),
                split=split,
                setting=setting,
                conversation=case.conversation,
                demand=case.demand,
                check=case.check,
                good=case.good,
                bad=case.bad,
                group=f"{family.name}/{split}/{seed}/{index}",
                wording=",".join(draw.wordings),
                source=f"family {family.name} seed {seed} group {index}",
                held_out_family=family.held_out,
            )
