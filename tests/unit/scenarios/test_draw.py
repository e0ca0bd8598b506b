"""Draws: which wordings a group may use."""

import pytest

from brightline.scenarios.families.base import Draw
from brightline.scenarios.model import Split

TEMPLATES = [f"Wording {number}" for number in range(40)]


def used(split, groups):
    return [Draw("family", split, index, 0).wording("rule", TEMPLATES) for index in groups]


def test_training_begins_with_few_wordings():
    """The first groups share two wordings, later ones add to them, and in the end all of the split are used."""
    assert len(set(used(Split.TRAIN, range(8)))) == 2
    early, later, all_of_them = (set(used(Split.TRAIN, range(end))) for end in (8, 80, 800))
    assert early < later < all_of_them
    assert len(all_of_them) == 24


def test_training_begins_with_bare_messages():
    """Nothing stands around what the first groups of training say; what is measured is dressed from the start."""

    def dressed(split, groups):
        return {Draw("family", split, index, 0).dressed("opened", (True, False)) for index in groups}

    assert dressed(Split.TRAIN, range(16)) == {False}
    assert dressed(Split.TRAIN, range(16, 40)) == {True, False}
    assert dressed(Split.DEV, range(16)) == dressed(Split.HELD_OUT, range(16)) == {True, False}


def test_several_phrasings_are_had_from_the_start():
    """Where an answer takes three wordings, the first groups have three."""
    assert len(set(Draw("family", Split.TRAIN, 0, 0).phrasings("rule", TEMPLATES, 3))) == 3


@pytest.mark.parametrize("split", [Split.DEV, Split.HELD_OUT])
def test_what_is_measured_uses_every_wording_from_the_start(split):
    """What is not trained on is drawn from the whole of its split."""
    draw = Draw("family", split, 0, 0)
    assert set(used(split, range(200))) == set(draw.part("wording/rule", TEMPLATES))


def test_phrasings_are_distinct_and_recorded():
    """Several wordings of one draw differ, and the draw says which they were."""
    draw = Draw("family", Split.HELD_OUT, 3, 0)
    chosen = draw.phrasings("rule", TEMPLATES, 3)
    assert len(set(chosen)) == 3
    assert draw.wordings == [f"rule:{TEMPLATES.index(text)}" for text in chosen]
