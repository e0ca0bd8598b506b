"""The verdict of `analysis.diff` on each behaviour, against the resolver on every small stack and on tall random ones."""

from collections.abc import Iterator
from dataclasses import replace
from itertools import product

import pytest
from authority_cases import HERE, LEVELS, behaviour, condition, layers, specs, values_of_fact
from diff_check import directions, said
from hypothesis import HealthCheck, assume, given, settings
from hypothesis import strategies as st

from brightline.analysis.diff.impact import impacts
from brightline.analysis.diff.pairing import Pair, Version
from brightline.authority.engine import Engine
from brightline.authority.model import Claim, Kind, Layer, Stack, Statement
from brightline.authority.reference import resolve
from brightline.errors import InputError
from brightline.spec.model import Level, Right

SLOW = (HealthCheck.too_slow, HealthCheck.data_too_large, HealthCheck.filter_too_much)


@st.composite
def upgrades(draw, behaviours=2, rules=2, facts=3, longest=4):
    """Two versions with one vocabulary: some rights, defaults, conditions, rules and facts differ."""
    old = draw(specs(rules=rules, behaviours=behaviours))
    assume(len(old.facts) <= facts and all(len(one.scale) <= longest for one in old.behaviours.values()))
    made = dict(old.behaviours)
    for name, one in old.behaviours.items():
        if draw(st.booleans()):
            other = draw(behaviour(name, old.facts).filter(lambda new, one=one: new.scale == one.scale))
            part = draw(st.sampled_from(("default", "rights", "reserved", "waivable", "everything")))
            if part == "everything":
                made[name] = other
            elif part != "default" or one.hard >> other.default & 1:
                made[name] = replace(one, **{part: getattr(other, part)})
    declared = dict(old.facts)
    for name, fact in old.facts.items():
        if draw(st.integers(0, 3)) == 0:
            declared[name] = replace(
                fact, safest=draw(values_of_fact(fact)), vouched_by=draw(st.sampled_from(LEVELS))
            )
    ruled = tuple(
        replace(rule, never=draw(condition(declared, made))) if draw(st.integers(0, 2)) == 0 else rule
        for rule in old.rules
        if draw(st.integers(0, 5))
    )
    return old, replace(old, behaviours=made, facts=declared, rules=ruled, hash="sha256:upgrade")


def every_statement(spec):
    yield ()
    for name, one in spec.behaviours.items():
        for value in one.scale:
            yield (Statement(name, Kind.SET, value, value),)
            yield (Statement(name, Kind.DEFAULT, value, value),)
        for low, high in product(range(len(one.scale)), repeat=2):
            if low <= high:
                yield (Statement(name, Kind.WITHIN, one.scale[low], one.scale[high]),)


def every_claim(spec):
    yield ()
    for name, fact in spec.facts.items():
        for value in fact.values or (False, True):
            yield (Claim(name, value),)


def every_layer(spec) -> Iterator[Layer]:
    """Every layer of at most one statement and one claim, or of one waiver."""
    for level in LEVELS:
        for asked, claimed in product(every_statement(spec), every_claim(spec)):
            yield Layer(level, statements=asked, claims=claimed)
        yield from (Layer(level, waived=(name,)) for name in spec.behaviours)


def every_stack(spec):
    """Every stack of at most two such layers."""
    yield ()
    single = list(every_layer(spec))
    for upper in single:
        yield (upper,)
        rank = LEVELS.index(upper.level)
        yield from ((upper, lower) for lower in single if LEVELS.index(lower.level) >= rank)


def enumerated(old, new):
    """For each behaviour the directions that some stack shows, by trying every stack."""
    engines = Engine(old), Engine(new)
    found = {name: set() for name in old.behaviours}
    prefix, compiled = None, ()
    for stack in every_stack(old):
        if stack[:1] != prefix:
            prefix, compiled = stack[:1], [engine.prefix(stack[:1]) for engine in engines]
        before, after = (one.resolve(stack[1] if len(stack) > 1 else None).values for one in compiled)
        for name, way in directions(old, new, before, after):
            found[name].add(way)
    return found


def check_against_enumeration(old, new):
    check_verdicts(impacts(Pair(Version(old), Version(new))), enumerated(old, new), old, new)


def with_less(layers, kept):
    """The layers with one of them, or one part of one, left out; the layer at the place `kept` stays as it is."""
    for place, one in enumerate(layers):
        if place == kept:
            continue
        yield (*layers[:place], *layers[place + 1 :])
        for part in ("statements", "claims", "waived"):
            said_of_it = getattr(one, part)
            for left_out in range(len(said_of_it)):
                less = replace(one, **{part: said_of_it[:left_out] + said_of_it[left_out + 1 :]})
                yield (*layers[:place], less, *layers[place + 1 :])


def moved(old, new, name, stacks):
    """The direction in which two readings of a stack move a behaviour, if they do."""
    before, after = (
        resolve(spec, Stack.of(spec, layers)).values for spec, layers in zip((old, new), stacks, strict=True)
    )
    return dict(directions(old, new, before, after)).get(name)


def check_verdicts(verdicts, found, old, new):
    """Each verdict names exactly the directions that are there, with witnesses that replay and have no part too many."""
    for impact in verdicts:
        claimed = said(impact)
        assert claimed is not None
        assert found[impact.behaviour] <= claimed, impact
        assert {witness.direction for witness in impact.witnesses} == claimed
        for witness in impact.witnesses:
            assert resolve(old, witness.old)[impact.behaviour] == witness.before
            assert resolve(new, witness.new)[impact.behaviour] == witness.after
            if (
                witness.direction not in found[impact.behaviour]
            ):  # then it takes more than what was enumerated
                assert len(witness.layers) - (witness.compared is not None) > 2 or any(
                    len(one.statements) + len(one.waived) > 1
                    or len(one.claims) > 1
                    or (one.waived and one.claims)
                    for place, one in enumerate(witness.layers)
                    if place != witness.compared
                )
            lesser = zip(
                with_less(witness.old.layers, witness.compared),
                with_less(witness.new.layers, witness.compared),
                strict=True,
            )
            for stacks in lesser:
                assert moved(old, new, impact.behaviour, stacks) is not witness.direction


@settings(max_examples=12, deadline=None, suppress_health_check=SLOW)
@given(upgrades(behaviours=2, rules=1, facts=1, longest=3))
def test_every_small_stack(versions):
    """No stack of two layers moves a behaviour in a direction that its verdict does not name."""
    check_against_enumeration(*versions)


@pytest.mark.slow
@settings(max_examples=600, deadline=None, suppress_health_check=SLOW)
@given(upgrades(behaviours=2, rules=2, facts=2, longest=3))
def test_every_small_stack_of_many_upgrades(versions):
    """The same on many more and larger specs."""
    check_against_enumeration(*versions)


@st.composite
def upgrades_with_stacks(draw):
    old, new = draw(upgrades(behaviours=4, rules=3))
    return old, new, draw(st.lists(st.lists(layers(old), max_size=6), min_size=1, max_size=25))


def check_tall_stacks(old, new, stacks):
    verdicts = {impact.behaviour: said(impact) for impact in impacts(Pair(Version(old), Version(new)))}
    for stack in stacks:
        before, after = (resolve(spec, Stack.of(spec, stack)).values for spec in (old, new))
        for name, way in directions(old, new, before, after):
            assert verdicts[name] is None or way in verdicts[name]


@settings(max_examples=80, deadline=None, suppress_health_check=SLOW)
@given(upgrades_with_stacks())
def test_tall_stacks(case):
    """A verdict holds for stacks of any height: random ones of up to six layers with several statements each."""
    check_tall_stacks(*case)


@pytest.mark.slow
@settings(max_examples=5000, deadline=None, suppress_health_check=SLOW)
@given(upgrades_with_stacks())
def test_tall_stacks_of_many_upgrades(case):
    """The same on many more."""
    check_tall_stacks(*case)


@st.composite
def layer_upgrades(draw):
    """A spec and two versions of a layer at one of its levels."""
    spec = draw(specs(rules=1, behaviours=2))
    assume(len(spec.facts) <= 1 and all(len(one.scale) <= 3 for one in spec.behaviours.values()))
    level = draw(st.sampled_from(LEVELS[1:]))
    return spec, draw(layers(spec, level)), draw(layers(spec, level))


def check_layers(spec, old, new):
    found = {name: set() for name in spec.behaviours}
    for stack in every_stack(spec):
        if all(layer.level != old.level for layer in stack):
            before, after = (resolve(spec, Stack.of(spec, (*stack, layer))).values for layer in (old, new))
            for name, way in directions(spec, spec, before, after):
                found[name].add(way)
    verdicts = impacts(Pair(Version(spec, old), Version(spec, new)))
    check_verdicts(verdicts, found, spec, spec)


@settings(max_examples=8, deadline=None, suppress_health_check=SLOW)
@given(layer_upgrades())
def test_two_versions_of_a_layer(case):
    """The verdicts on two versions of a layer are those of trying every two layers around it."""
    check_layers(*case)


@pytest.mark.slow
@settings(max_examples=200, deadline=None, suppress_health_check=SLOW)
@given(layer_upgrades())
def test_many_versions_of_layers(case):
    """The same on many more."""
    check_layers(*case)


@st.composite
def other_words(draw):
    """Two versions that do not know the same levels and values, and stacks in the words of either."""
    old, new = draw(upgrades(behaviours=3, rules=2))
    made = dict(new.behaviours)
    for name, one in new.behaviours.items():
        if draw(st.booleans()):
            size = len(one.scale)
            everything = (1 << size + 1) - 1
            made[name] = replace(
                one,
                scale=(*one.scale, "beyond"),
                hard=draw(st.sampled_from((one.hard, one.hard | 1 << size))),
                rights={
                    level: (Right(draw(st.integers(1, everything)), None, HERE),) for level in one.rights
                },
            )
    new = replace(new, behaviours=made)
    if draw(st.booleans()):
        new = replace(
            new,
            levels=(
                *new.levels[:2],
                Level("team", 2),
                *(replace(one, rank=one.rank + 1) for one in new.levels[2:]),
            ),
        )
    if draw(st.booleans()):
        old, new = new, old
    return old, new, draw(st.lists(st.lists(layers(old), max_size=4), min_size=1, max_size=10))


@settings(max_examples=100, deadline=None, suppress_health_check=SLOW)
@given(other_words())
def test_other_words(case):
    """Where one version knows a level or value more, verdicts hold for what both read, and every witness is what the resolver says."""
    old, new, stacks = case
    verdicts = impacts(Pair(Version(old), Version(new)))
    claimed = {impact.behaviour: said(impact) for impact in verdicts}
    for stack in stacks:
        try:
            read = [Stack.of(spec, stack) for spec in (old, new)]
        except InputError:
            continue
        before, after = (resolve(spec, one).values for spec, one in zip((old, new), read, strict=True))
        for name, way in directions(old, new, before, after):
            assert way in claimed[name]
    for impact in verdicts:
        for witness in impact.witnesses:
            assert (witness.before is None or witness.after is None) == bool(witness.refusal)
            for spec, stack, value in ((old, witness.old, witness.before), (new, witness.new, witness.after)):
                assert (stack is None) == (value is None)
                assert stack is None or resolve(spec, stack)[impact.behaviour] == value
