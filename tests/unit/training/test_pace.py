"""The clock of a stage."""

from types import SimpleNamespace

import pytest

from brightline.training import pace as module
from brightline.training.pace import Pace
from brightline.training.recipe import Recipe, Stage


class Clock:
    def __init__(self):
        self.now = 0.0

    def monotonic(self):
        return self.now


@pytest.fixture
def clock(monkeypatch):
    made = Clock()
    monkeypatch.setattr(module, "time", made)
    return made


def start(stage, steps, *, look=0.0, costs=None, report=lambda *_: None):
    pace = Pace(stage, Recipe((stage,)), costs or [1.0] * steps, look, report)
    args = SimpleNamespace(eval_strategy="steps", output_dir="/nowhere")
    state = SimpleNamespace(global_step=0, max_steps=steps, eval_steps=0, save_steps=0)
    control = SimpleNamespace(should_training_stop=False, should_evaluate=False, should_save=False)
    pace.on_train_begin(args, state, control)
    return pace, args, state, control


def go(pace, args, state, control, clock, seconds_a_step):
    """Run until the pace or the plan ends it; return the learning-rate factors."""
    factors = []
    while state.global_step < state.max_steps and not control.should_training_stop:
        factors.append(pace.factor(state.global_step))
        clock.now += seconds_a_step(state.global_step)
        state.global_step += 1
        pace.on_step_end(args, state, control)
    pace.on_train_end(args, state, control)
    return factors


def test_steps_are_planned_from_their_measured_time(clock):
    """With two seconds a step and 100 seconds, the plan fills about 90 of them; the slow first step does not count."""
    pace, *rest = start(Stage("sft", 1.0, seconds=100), 1000)
    factors = go(pace, *rest, clock, lambda step: 10 if step == 0 else 2)
    assert 85 <= clock.now <= 92
    assert pace.stopped == "steps"
    assert len(factors) == pace.planned
    assert factors[-1] < 0.06


def test_long_batches_count_for_more(clock):
    """Where the timed batches are short and the others ten times as long, the plan still fits the time."""
    costs = [10.0] * 4 + [100.0] * 996
    pace, *rest = start(Stage("sft", 1.0, seconds=100), 1000, costs=costs)
    go(pace, *rest, clock, lambda step: costs[step] / 100)
    assert 85 <= clock.now <= 92
    assert pace.stopped == "steps"


def test_evaluations_have_their_part_of_the_time(clock):
    """The plan leaves room for the looks at the dev sample."""
    pace, *rest = start(Stage("sft", 1.0, seconds=100), 1000, look=2.5)
    go(pace, *rest, clock, lambda step: 1)
    assert clock.now == pytest.approx(77.5, abs=2)


def test_the_clock_has_the_last_word(clock):
    """When the machine becomes ten times slower, the run stops at its time, and the rate has fallen with the clock."""
    pace, args, state, control = start(Stage("sft", 1.0, seconds=100), 1000)
    factors = go(pace, args, state, control, clock, lambda step: 1 if step < 20 else 10)
    assert pace.stopped == "time"
    assert clock.now <= 110
    assert factors[-1] <= 0.15
    assert control.should_save
    assert control.should_evaluate


def test_without_a_budget_the_clock_changes_nothing(clock):
    """All steps are taken and the factors depend on the step alone."""
    runs = []
    for seconds in (1, 50):
        pace, *rest = start(Stage("sft", 1.0), 40)
        runs.append(go(pace, *rest, clock, lambda step, s=seconds: s))
        assert pace.planned == len(runs[-1]) == 40
    assert runs[0] == runs[1]


def test_the_rate_rises_shortly_and_falls_in_a_line(clock):
    """The factor is highest after the warm-up, never rises after it, and ends next to zero."""
    pace, *rest = start(Stage("sft", 1.0), 100)
    factors = go(pace, *rest, clock, lambda step: 1)
    top = factors.index(max(factors))
    assert 0 < top <= 5
    assert factors[top:] == sorted(factors[top:], reverse=True)
    assert factors[-1] == pytest.approx(0.01)


def test_an_early_end_is_told_as_dev_loss(clock):
    """A run that somebody else stops before its plan was stopped by the dev split."""
    pace, args, state, control = start(Stage("sft", 1.0), 40)
    state.global_step = 10
    pace.on_train_end(args, state, control)
    assert pace.stopped == "dev"


def test_old_checkpoints_are_renewed(clock):
    """A step after more than the longest time since the last checkpoint asks for one."""
    pace, args, state, control = start(Stage("sft", 1.0), 40)
    clock.now, state.global_step = 119, 1
    pace.on_step_end(args, state, control)
    assert not control.should_save
    clock.now, state.global_step = 121, 2
    pace.on_step_end(args, state, control)
    assert control.should_save


def test_a_resumed_clock_goes_on(clock):
    """The time before a kill counts, the plan stays, and nothing is measured again."""
    pace, args, state, control = start(Stage("sft", 1.0, seconds=100), 1000)
    pace.restore({"elapsed": 60.0, "planned": 50, "measured": True})
    pace.on_train_begin(args, state, control)
    assert state.max_steps == 50
    state.global_step = 30
    go(pace, args, state, control, clock, lambda step: 1)
    assert pace.planned == 50
    assert pace.elapsed == 80


def test_reports_shrink_with_the_plan(clock):
    """Whoever watches sees the steps of the plan once it is made, and the newest losses."""
    seen = []
    pace, args, state, control = start(
        Stage("sft", 1.0, seconds=50), 1000, report=lambda *report: seen.append(report)
    )
    pace.on_log(args, state, control, logs={"loss": 2.5, "epoch": 0.1})
    go(pace, args, state, control, clock, lambda step: 1)
    assert seen[0] == ("sft", 1, 1000, {"loss": 2.5})
    assert seen[-1][1] == seen[-1][2] == pace.planned < 50
