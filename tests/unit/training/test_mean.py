"""The mean of late weights."""

from dataclasses import replace
from types import SimpleNamespace

import pytest
import torch

from brightline.training.checkpoints import newest_checkpoint
from brightline.training.mean import MeanWeights
from brightline.training.recipe import recipe_for
from brightline.training.train import train


def walk(steps, part, *, dtype=torch.float32):
    """A model whose weight is the number of the step, after so many steps."""
    model = torch.nn.Linear(2, 1, bias=True, dtype=dtype)
    model.bias.requires_grad_(False)
    mean = MeanWeights(part)
    state = SimpleNamespace(global_step=0, max_steps=steps)
    for step in range(1, steps + 1):
        state.global_step = step
        with torch.no_grad():
            model.weight.fill_(step)
        mean.on_step_end(None, state, None, model=model)
    return model, mean


def trainer_of(model, figures, *, best, greater):
    looked = []

    def evaluate():
        looked.append({name: part.detach().clone() for name, part in model.named_parameters()})
        state.log_history.append({"step": 1, **figures})
        return figures

    state = SimpleNamespace(best_metric=best, log_history=[{"step": 1}])
    name = "eval_standing" if greater else "eval_loss"
    args = SimpleNamespace(metric_for_best_model=name, greater_is_better=greater)
    return SimpleNamespace(model=model, state=state, args=args, evaluate=evaluate), looked


@pytest.mark.parametrize(("steps", "part", "first"), [(40, 0.25, 31), (10, 1.0, 1), (12, 0.3, 9)])
def test_it_is_the_mean_of_the_last_part(steps, part, first):
    model, mean = walk(steps, part)
    trainer, looked = trainer_of(model, {"eval_loss": 0.5}, best=1.0, greater=False)
    settled = mean.settle(trainer)
    assert (settled.first, settled.last, settled.terms) == (first, steps, steps - first + 1)
    assert torch.allclose(model.weight, torch.full((1, 2), (first + steps) / 2))
    assert torch.equal(model.weight, looked[0]["weight"])


def test_long_stages_are_averaged_in_strides():
    model, mean = walk(4000, 0.3, dtype=torch.bfloat16)
    settled = mean.settle(trainer_of(model, {"eval_loss": 0.5}, best=1.0, greater=False)[0])
    assert 100 <= settled.terms <= 110
    assert settled.first == 2812
    assert model.weight[0, 0].item() == pytest.approx(3400, rel=0.005)


@pytest.mark.parametrize(
    ("figures", "best", "greater", "kept"),
    [
        ({"eval_loss": 0.9, "eval_standing": 0.8, "eval_conformance": 0.8}, 0.7, True, True),
        ({"eval_loss": 0.1, "eval_standing": 0.7, "eval_conformance": 0.7}, 0.7, True, False),
        ({"eval_loss": 0.4}, 0.5, False, True),
        ({"eval_loss": 0.6}, 0.5, False, False),
    ],
)
def test_what_is_kept_is_what_does_better_on_the_dev_sample(figures, best, greater, kept):
    model, mean = walk(10, 0.5)
    trainer, _ = trainer_of(model, figures, best=best, greater=greater)
    settled = mean.settle(trainer)
    assert settled.kept is kept
    assert settled.dev_conformance == figures.get("eval_conformance")
    assert model.weight[0, 0].item() == (8.0 if kept else 10.0)
    # The look belongs to no step.
    assert trainer.state.log_history == [{"step": 1}]


def test_without_looks_there_is_nothing_to_compare():
    model, mean = walk(10, 0.5)
    assert mean.settle(trainer_of(model, {}, best=None, greater=None)[0]) is None
    assert model.weight[0, 0].item() == 10.0


def test_a_stage_that_stopped_before_its_last_part_has_no_mean():
    model, mean = walk(10, 0.0)
    assert mean.settle(trainer_of(model, {}, best=1.0, greater=True)[0]) is None


@pytest.mark.parametrize(("lora_rank", "damaged"), [(None, False), (None, True), (4, False)])
def test_an_interrupted_mean_goes_on(tiny, cache, tmp_path, small, killed_at_step_8, lora_rank, damaged):
    """Killed inside the window, also with the newest checkpoint's mean cut short, the run ends with the same mean of the same steps."""
    recipe = recipe_for("tiny", "sft")
    stage = replace(recipe.stages[0], evaluations=4)
    recipe = replace(recipe, stages=(stage,), lora_rank=lora_rank, patience=4, averaged=1.0)
    straight = train(tiny, small.spec, small.scenarios, recipe, tmp_path / "a", cache=cache)
    killed_at_step_8(recipe, tmp_path / "b")
    if damaged:
        checkpoint = newest_checkpoint(tmp_path / ".b.training" / "0-sft-checkpoints")
        whole = (checkpoint / "mean.safetensors").read_bytes()
        (checkpoint / "mean.safetensors").write_bytes(whole[: len(whole) // 2])
    resumed = train(tiny, small.spec, small.scenarios, recipe, tmp_path / "b", cache=cache)
    (before,), (after,) = straight.lineage["stages"], resumed.lineage["stages"]
    assert after["resumed_at"] == (3 if damaged else 6)
    assert before["mean"]["terms"] == 12
    assert after["mean"] == before["mean"]
    name = "model.safetensors"
    assert (resumed.path / name).read_bytes() == (straight.path / name).read_bytes()
