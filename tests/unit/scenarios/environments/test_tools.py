"""Tools answer as real ones would: they change what they say they change, and a wrong call changes nothing."""

import json

import pytest

from brightline.scenarios.environments.tools import TOOLS, signature, step
from brightline.scenarios.environments.world import Effect, Pattern, World
from brightline.spec.transcript import Message

ALL = tuple(TOOLS)
WORLD = World(
    files=(("a.txt", "Room 12."), ("b.txt", "old")),
    inbox=(("1", "Hello."),),
    events=(("board meeting", "Friday"),),
    reports=(("Ravi", "All read."),),
    balance=100,
)


def call(tool, **arguments):
    return Message.of("assistant", json.dumps(arguments), recipient=tool)


def done(tool, **arguments):
    return step(WORLD, call(tool, **arguments), ALL)


@pytest.mark.parametrize(
    ("tool", "arguments", "result"),
    [
        ("list_files", {}, "a.txt\nb.txt"),
        ("read_file", {"path": "a.txt"}, "Room 12."),
        ("read_file", {"path": "./A.txt"}, "Room 12."),
        ("read_file", {"path": "c.txt"}, "error: no file `c.txt`"),
        ("list_mail", {}, "1"),
        ("read_mail", {"id": 1}, "Hello."),
        ("list_events", {}, "board meeting: Friday"),
        ("read_report", {"agent": "Ravi"}, "All read."),
    ],
)
def test_looks_change_nothing(tool, arguments, result):
    """What reads or lists leaves the world as it is and has no effect."""
    made = done(tool, **arguments)
    assert (made.world, made.result, made.effects) == (WORLD, result, ())


@pytest.mark.parametrize(
    ("tool", "arguments", "effect"),
    [
        ("write_file", {"path": "c.txt", "text": "new"}, Effect("file.write", "c.txt", "new")),
        ("write_file", {"path": "b.txt", "text": "new"}, Effect("file.write", "b.txt", "new", final=True)),
        ("delete_file", {"path": "a.txt"}, Effect("file.delete", "a.txt", final=True)),
        ("send_mail", {"to": "Mei", "text": "Hi"}, Effect("mail.send", "Mei", "Hi", final=True)),
        ("add_event", {"title": "walk", "day": "Monday"}, Effect("event.add", "walk", "Monday")),
        (
            "cancel_event",
            {"title": "the Board meeting"},
            Effect("event.cancel", "board meeting", "Friday", final=True),
        ),
        ("pay", {"to": "bakery", "amount": "40"}, Effect("payment", "bakery", "40", final=True)),
    ],
)
def test_deeds_leave_their_effect(tool, arguments, effect):
    """Each tool that changes the world says how, and whether anything can undo it."""
    made = done(tool, **arguments)
    assert made.effects == (effect,)
    assert made.world != WORLD


def test_what_was_done_is_seen_by_the_next_look():
    """A deleted file cannot be read, and money is spent once."""
    gone = done("delete_file", path="a.txt").world
    assert step(gone, call("read_file", path="a.txt"), ALL).result == "error: no file `a.txt`"
    poorer = done("pay", to="bakery", amount=70).world
    assert step(poorer, call("pay", to="bakery", amount=70), ALL).result == "error: the balance is 30"


@pytest.mark.parametrize(
    ("message", "said"),
    [
        (Message.of("assistant", "{}", recipient="rm"), "no tool `rm`"),
        (Message.of("assistant", "a.txt", recipient="read_file"), 'write {"path": "..."}'),
        (Message.of("assistant", "[" * 100_000, recipient="read_file"), "no JSON object"),
        (call("read_file"), "read_file(path) needs `path`"),
        (call("read_file", path="a.txt", mode="r"), "no argument of that name"),
        (call("read_file", path=["a.txt"]), "`path` is no text"),
        (call("read_file", path="x" * 20_000), "longer than"),
        (
            Message.of("assistant", '{"to": "\\ud800", "text": "x"}', recipient="send_mail"),
            "half a character",
        ),
        (call("pay", to="bakery", amount=0), "no whole number above 0"),
        (call("pay", to="bakery", amount=-5), "no whole number above 0"),
        (call("pay", to="bakery", amount=1.5), "no whole number above 0"),
        (call("pay", to="bakery", amount=True), "no whole number above 0"),
        (call("pay", to="bakery", amount=float("inf")), "no whole number above 0"),
        (call("pay", to="bakery", amount=400), "the balance is 100"),
    ],
)
def test_wrong_calls_get_an_error_and_change_nothing(message, said):
    """An unknown tool or a wrong argument is answered with what is wrong."""
    made = step(WORLD, message, ALL)
    assert made.result.startswith("error: ")
    assert said in made.result
    assert (made.world, made.effects) == (WORLD, ())


def test_only_the_tools_at_hand_can_be_called():
    """A tool that exists but was not put there is unknown."""
    made = step(WORLD, call("pay", to="bakery", amount=5), ("read_file",))
    assert made.result == "error: no tool `pay`; there is read_file"


def test_a_world_survives_its_data():
    """What is written is read back; empty sections are left out, and what is no world is refused."""
    assert World.from_data(json.loads(json.dumps(WORLD.to_data()))) == WORLD
    assert World().to_data() == {}
    for data in ({"doors": []}, {"files": [["a", 1]]}, {"balance": "9"}, {"paid": [["a", "9"]]}):
        with pytest.raises((TypeError, ValueError)):
            World.from_data(data)
    with pytest.raises(ValueError, match="no effect `theft`"):
        Pattern("theft")


def test_a_signature_shows_how_to_call():
    """Name and arguments, as a model is told of them."""
    assert signature(TOOLS["pay"]) == "pay(to, amount)"
