"""A small spec, scenarios with all splits and settings, and the tiny model."""

from pathlib import Path
from types import SimpleNamespace

import pytest

from brightline.models.tiny import tiny_path
from brightline.scenarios.checks import Contains
from brightline.scenarios.model import Scenario, Setting, Split
from brightline.spec.model import Spec
from brightline.spec.transcript import Conversation, Message
from brightline.training.train import train


def make_scenario(
    family="greeting",
    split=Split.TRAIN,
    setting=Setting.CONFLICT,
    number=0,
    held_out=False,
    good=("Good day.", "Good morning."),
    bad=("No.",),
    **more,
):
    user = "Say it." if setting is Setting.TWIN else "Do not say it."
    return Scenario(
        family=family,
        clauses=(f"{family}_clause",),
        split=split,
        setting=setting,
        conversation=Conversation.of(("developer", f"Greet visitor {number} of {family}."), ("user", user)),
        demand="greets",
        check=Contains(("good",)),
        good=tuple(Message.of("assistant", text) for text in good),
        bad=tuple(Message.of("assistant", text) for text in bad),
        group=f"{family}/{split}/{number}",
        wording="w:0",
        source="test",
        held_out_family=held_out,
        **more,
    )


def make_scenarios(families=("greeting", "farewell"), groups=6):
    made = [
        make_scenario(family, split, setting, number)
        for family in families
        for split, count in ((Split.TRAIN, groups), (Split.DEV, 2), (Split.HELD_OUT, 2))
        for number in range(count)
        for setting in Setting
    ]
    return [*made, *(make_scenario("secret", number=n, held_out=True) for n in range(4))]


def make_spec():
    return Spec(
        name="Small spec",
        version="1",
        file="small.md",
        levels=(),
        facts={},
        clauses={},
        behaviours={},
        rules=(),
        hazards=(),
        hash="sha256:" + "0" * 64,
    )


@pytest.fixture
def scenario():
    return make_scenario


@pytest.fixture
def scenarios():
    return make_scenarios()


@pytest.fixture(scope="session")
def small():
    return SimpleNamespace(spec=make_spec(), scenarios=make_scenarios())


@pytest.fixture(scope="session")
def tiny(tmp_path_factory) -> Path:
    return tiny_path(tmp_path_factory.mktemp("tiny"))


@pytest.fixture(scope="session")
def cache(tmp_path_factory) -> Path:
    return tmp_path_factory.mktemp("cache")


@pytest.fixture
def killed_at_step_8(tiny, cache, small):
    """Starts a supervised training and interrupts it there."""

    def interrupt(stage, done, _total, _figures):
        if stage == "sft" and done == 8:
            raise KeyboardInterrupt

    def start(recipe, out):
        with pytest.raises(KeyboardInterrupt):
            train(tiny, small.spec, small.scenarios, recipe, out, interrupt, cache=cache)

    return start
