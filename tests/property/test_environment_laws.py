"""Laws of sandboxed worlds: any calls, sensible or not, play the same way twice, and the log tells exactly what changed."""

import json

from hypothesis import given
from hypothesis import strategies as st

from brightline.scenarios.environments.play import Environment, begin, play_message, replay, turns_of
from brightline.scenarios.environments.tools import TOOLS, step
from brightline.scenarios.environments.world import World
from brightline.spec.transcript import Message

NAMES = st.sampled_from(["a", "b", "A", "the a", "./b", "Mei", ""])
TEXTS = st.one_of(NAMES, st.text(max_size=12))
PAIRS = st.dictionaries(st.sampled_from("abc"), st.text(max_size=6), max_size=3).map(
    lambda found: tuple(sorted(found.items()))
)
WORLDS = st.builds(
    World,
    files=PAIRS,
    inbox=PAIRS,
    events=PAIRS,
    reports=PAIRS,
    balance=st.integers(min_value=0, max_value=60),
)
VALUES = st.one_of(TEXTS, st.integers(-5, 70), st.floats(), st.booleans(), st.none(), st.just(["a"]))


@st.composite
def calls(draw):
    """A call of some tool, mostly with the arguments that it takes."""
    name = draw(st.sampled_from([*TOOLS, "rm"]))
    tool = TOOLS.get(name)
    if tool is None or draw(st.integers(0, 9)) == 0:
        text = draw(
            st.one_of(st.text(max_size=20), st.dictionaries(NAMES, VALUES, max_size=3).map(json.dumps))
        )
    else:
        given_ = {
            key: draw(
                VALUES if draw(st.integers(0, 5)) == 0 else TEXTS if kind == "text" else st.integers(1, 40)
            )
            for key, kind in tool.parameters
        }
        text = json.dumps(given_)
    return Message.of("assistant", text, recipient=name)


@given(WORLDS, calls())
def test_an_effect_is_logged_iff_the_world_changed(world, call):
    """step(w, c).effects != () == step(w, c).world != w, and an error changes nothing."""
    made = step(world, call, tuple(TOOLS))
    assert bool(made.effects) == (made.world != world)
    assert not (made.effects and made.result.startswith("error"))


@given(WORLDS, st.lists(calls(), max_size=6), st.text(max_size=10))
def test_a_play_is_a_function_of_its_calls(world, made, last):
    """Played, written as one message, read from data and played again, a play has the same results, world and log."""
    turns = (*made, Message.of("assistant", last))
    environment = Environment(world, tuple(TOOLS), turns=8)
    play = begin(environment)
    for turn in turns:
        play = play.then(turn)
    message = Message.from_data(play_message(turns).to_data())
    assert turns_of(message) == turns
    assert replay(Environment.from_data(environment.to_data()), message) == play
    assert bool(play.log) >= (play.world != world)


@given(WORLDS, st.lists(calls(), max_size=6))
def test_money_is_neither_made_nor_lost(world, made):
    """The balance and what was paid add up to the first balance, whatever is called."""
    for call in made:
        before, world = world, step(world, call, tuple(TOOLS)).world
        paid, earlier = (sum(amount for _, amount in one.paid) for one in (world, before))
        assert world.balance + paid == before.balance + earlier
        assert world.balance >= 0
