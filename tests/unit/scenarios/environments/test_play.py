"""Plays: what one message tells of them, how they end, and how their effects are graded."""

import json

import pytest

from brightline.grading.programs import decide, grade_by_program
from brightline.scenarios.checks import (
    AllOf,
    Contains,
    NotCheck,
    WorldCheck,
    check_from_data,
    check_to_data,
    environment_of,
)
from brightline.scenarios.environments.play import (
    Environment,
    begin,
    play_message,
    play_text,
    replay,
    turns_of,
)
from brightline.scenarios.environments.world import Pattern, World
from brightline.spec.transcript import Message

WORLD = World(files=(("a.txt", "Room 12."),), balance=100)
ENVIRONMENT = Environment(WORLD, ("delete_file", "pay", "read_file", "send_mail"), turns=4)
SAID = Message.of("assistant", "It is room 12.")


def call(tool, **arguments):
    return Message.of("assistant", json.dumps(arguments), recipient=tool)


READ = call("read_file", path="a.txt")
PAY = call("pay", to="bakery", amount=40)
MAIL = call("send_mail", to="Mei", text="room 12")
PAID = Pattern("payment", "bakery", ("40",))
MAILED = Pattern("mail.send", "Mei", ("12",))


def passes(check, *turns):
    return decide(check, play_message(turns))


def test_a_play_is_one_message_and_back():
    """The last turn carries the calls before it, and the play can be played again from it alone."""
    message = play_message((READ, PAY, SAID))
    assert (message.text, message.recipient) == (SAID.text, None)
    assert turns_of(message) == (READ, PAY, SAID)
    assert turns_of(Message.from_data(json.loads(json.dumps(message.to_data())))) == (READ, PAY, SAID)
    play = replay(ENVIRONMENT, message)
    assert [result.text for result in play.results] == ["Room 12.", "paid 40 to bakery"]
    assert play.world.balance == 60
    assert play_message((SAID,)) == SAID
    assert play_text(message).splitlines() == [f"read_file {READ.text}", f"pay {PAY.text}", SAID.text]


def test_a_play_ends_with_a_text_or_its_turns():
    """After either nothing more can be done."""
    said = begin(ENVIRONMENT).then(READ).then(SAID)
    assert said.done
    with pytest.raises(ValueError, match="after its end"):
        said.then(PAY)
    play = begin(ENVIRONMENT)
    for _ in range(4):
        assert not play.done
        play = play.then(READ)
    assert play.done


@pytest.mark.parametrize(
    ("check", "turns", "right"),
    [
        (WorldCheck(ENVIRONMENT), (READ, SAID), True),
        (WorldCheck(ENVIRONMENT), (READ, PAY, SAID), False),
        (WorldCheck(ENVIRONMENT, nothing_else=False), (READ, PAY, SAID), True),
        (WorldCheck(ENVIRONMENT, (PAID,)), (PAY, SAID), True),
        (WorldCheck(ENVIRONMENT, (PAID,)), (READ, SAID), False),
        (WorldCheck(ENVIRONMENT, (PAID,)), (PAY, PAY, SAID), False),
        (WorldCheck(ENVIRONMENT, (PAID, PAID)), (PAY, PAY, SAID), True),
        (WorldCheck(ENVIRONMENT, (PAID, PAID)), (PAY, SAID), False),
        (WorldCheck(ENVIRONMENT, (PAID, MAILED)), (MAIL, PAY, SAID), True),
        (WorldCheck(ENVIRONMENT, (PAID,)), (call("pay", to="bakery", amount=400), SAID), False),
        (WorldCheck(ENVIRONMENT, (PAID,)), (call("pay", to="bakery", amount=4), SAID), False),
        (WorldCheck(ENVIRONMENT, (), (Pattern("mail.send"),), False), (PAY, SAID), True),
        (WorldCheck(ENVIRONMENT, (), (Pattern("mail.send"),), False), (PAY, MAIL, SAID), False),
        (WorldCheck(ENVIRONMENT, (), (Pattern(),), False), (PAY, SAID), False),
        (WorldCheck(ENVIRONMENT, calls=1), (READ, SAID), True),
        (WorldCheck(ENVIRONMENT, calls=1), (READ, READ, SAID), False),
        (WorldCheck(ENVIRONMENT), (READ, READ, READ, READ), False),
        (WorldCheck(ENVIRONMENT), (READ,), False),
        (AllOf((WorldCheck(ENVIRONMENT), Contains(("12",)))), (READ, SAID), True),
        (AllOf((WorldCheck(ENVIRONMENT), Contains(("13",)))), (READ, SAID), False),
    ],
)
def test_effects_decide(check, turns, right):
    """Required effects are there, each its own; forbidden and further ones are not; calls stay in their budget; the end is a text."""
    assert passes(check, *turns) is right


def test_a_check_survives_its_data():
    """What is written is read back, environment and all, and the environment is found inside other checks."""
    check = AllOf((Contains(("x",)), NotCheck(WorldCheck(ENVIRONMENT, (PAID,), (MAILED,), False, 3))))
    assert check_from_data(json.loads(json.dumps(check_to_data(check)))) == check
    assert environment_of(check) == ENVIRONMENT
    assert environment_of(Contains(("x",))) is None
    assert environment_of(None) is None


@pytest.mark.parametrize(
    "told",
    [
        "",
        "nonsense",
        "7",
        "[7]",
        '[["pay"]]',
        '[["pay", 7]]',
        "[[null, {}]]",
        "[" * 100_000,
        '[["read_file", "{}"]]' * 2,
    ],
)
def test_what_tells_of_no_play_gets_no_verdict(told):
    """A damaged record is ungraded with a reason, and is still shown."""
    message = Message.of("assistant", "Done.", calls=told)
    grade = grade_by_program(WorldCheck(ENVIRONMENT), message)
    assert grade.passed is None
    assert grade.reason
    assert play_text(message) == "Done."


def test_a_play_longer_than_its_turns_gets_no_verdict():
    """No record can hold more than the environment allows."""
    assert grade_by_program(WorldCheck(ENVIRONMENT), play_message((READ,) * 4 + (SAID,))).passed is None


def test_an_environment_names_tools_that_exist():
    """Others, and turns without end, are refused."""
    with pytest.raises(ValueError, match="no tool `rm`"):
        Environment(WORLD, ("rm",))
    with pytest.raises(ValueError, match="`turns`"):
        Environment(WORLD, (), 0)
