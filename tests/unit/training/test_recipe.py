"""Recipes."""

import json

import pytest

from brightline.errors import InputError
from brightline.training.recipe import PROFILES, Recipe, Stage, plan_for, recipe_for


@pytest.mark.parametrize("profile", PROFILES)
@pytest.mark.parametrize("methods", ["sft", "dpo", "sft,dpo", "control"])
def test_every_profile_has_every_method(profile, methods):
    """Each profile gives a recipe for each order of methods, with the seed it was asked for."""
    recipe = recipe_for(profile, methods, seed=7)
    assert recipe.name == methods
    assert recipe.seed == 7


def test_profiles_make_more_and_more_scenarios():
    """Each profile plans more training groups than the one before, with the seed it was asked for."""
    plans = [plan_for(profile, seed=3) for profile in PROFILES]
    assert [plan.seed for plan in plans] == [3, 3, 3]
    assert plans[0].train_groups < plans[1].train_groups < plans[2].train_groups


def test_quick_fits_its_minutes():
    """The quick profile plans no more than 750 seconds of training, so that a run with its measurements ends in about 20 minutes."""
    assert sum(stage.seconds or 10_000 for stage in recipe_for("quick").stages) <= 750


def test_recipe_is_json():
    """A recipe goes whole into JSON and back, stages included."""
    data = json.loads(json.dumps(recipe_for("full").to_data()))
    assert [stage["method"] for stage in data["stages"]] == ["sft", "dpo"]
    assert data["lora_rank"] is None


@pytest.mark.parametrize(
    ("make", "message"),
    [
        (lambda: recipe_for("huge"), "unknown profile `huge`"),
        (lambda: plan_for("huge"), "unknown profile `huge`"),
        (lambda: recipe_for("tiny", "sft,ppo"), "unknown training method `ppo`"),
        (lambda: recipe_for("tiny", " , "), "a recipe needs at least one method"),
        (lambda: Recipe((Stage("grpo", 1e-5),)), "unknown training method `grpo`"),
        (lambda: Recipe((Stage("sft", 1e-5, batch=3),)), "a batch of 3 rows cannot hold pairs"),
        (lambda: Recipe((Stage("sft", 1e-5),), depth=0.0), "a depth of 0.0 is no part of the layers"),
        (lambda: Recipe((Stage("sft", 1e-5),), replay_share=1.0), "a replay share of 1.0 is not a part"),
    ],
)
def test_bad_recipes_are_named(make, message):
    """A wrong profile, method, batch or share is said in one line with a remedy."""
    with pytest.raises(InputError) as caught:
        make()
    assert caught.value.message == message
    assert caught.value.help
