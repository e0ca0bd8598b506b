"""Arms ask and grade; what has no verdict says why and counts as nothing."""

import dataclasses

import pytest

from brightline.errors import EndpointError, InputError
from brightline.evaluation.answers import Answers
from brightline.evaluation.arms import Arm
from brightline.evaluation.runner import Result, read_results, require_answers, run_arm, write_results
from brightline.evaluation.statistics import rate
from brightline.models.base import GenerationConfig, Response
from brightline.scenarios.checks import Format
from brightline.spec.transcript import Message


def _run(folder, model, scenarios, arm=Arm.BARE):
    return run_arm(
        arm,
        lambda: model,
        model.hash,
        scenarios,
        answers=Answers(folder / "answers.jsonl"),
        config=GenerationConfig(8),
    )


def test_verdicts_in_order(tmp_path, fake_model, scenario):
    """Each scenario gets the verdict of its own answer, in the order given, not the order asked."""
    model = fake_model(lambda prompt: "yes" if "long" in prompt.messages[-1].text else "no")
    scenarios = [scenario(text="short"), scenario(text="long " * 30), scenario(text="shorter still")]
    results = _run(tmp_path, model, scenarios)
    assert [result.passed for result in results] == [False, True, False]
    assert [result.scenario for result in results] == [item.id for item in scenarios]


def test_no_answer_is_ungraded(tmp_path, fake_model, scenario):
    """A model that failed leaves no verdict, the reason stands, and rates leave it out."""
    model = fake_model(lambda prompt: Response(None, 9, 0, 0.0, "the prompt is too long"))
    (result,) = _run(tmp_path, model, [scenario()])
    assert result.passed is None
    assert result.error == "the prompt is too long"
    assert rate([result.passed, True]).graded == 1


def test_without_program_ungraded(tmp_path, fake_model, scenario):
    """A scenario that no program decides is ungraded, not failed."""
    (result,) = _run(
        tmp_path, fake_model(lambda prompt: "yes"), [dataclasses.replace(scenario(), check=None)]
    )
    assert (result.passed, result.error) == (None, "no program decides this scenario")


def test_failing_grader_is_data(tmp_path, fake_model, scenario, monkeypatch):
    """A grader that raises gives an ungraded result with the reason; the run goes on."""

    def broken(check, message):
        raise ZeroDivisionError("oops")

    monkeypatch.setattr("brightline.grading.programs.decide", broken)
    odd = dataclasses.replace(scenario(), check=Format("uppercase"))
    (result,) = _run(tmp_path, fake_model(lambda prompt: "YES"), [odd])
    assert result.passed is None
    assert result.error == "the grader failed: ZeroDivisionError: oops"


def test_filtered_asks_nothing_new(tmp_path, fake_model, scenario):
    """The filtered arm reads the bare model's answers: not one more question."""
    model = fake_model(lambda prompt: "yes")
    bare = _run(tmp_path, model, [scenario()])
    filtered = _run(tmp_path, model, [scenario()], Arm.FILTERED)
    assert len(model.asked) == 1
    assert [item.arm for item in (*bare, *filtered)] == ["bare", "filtered"]


def test_results_round_trip(tmp_path, small_run):
    """read ∘ write == id."""
    _, run = small_run()
    path = tmp_path / "results.jsonl"
    write_results(path, run.results["bare"])
    assert read_results(path) == run.results["bare"]


@pytest.mark.parametrize("line", ["{", "[]", '{"scenario": "a"}', '{"passed": "yes"}', "\x00"])
def test_damaged_results_name_their_line(tmp_path, small_run, line):
    """A line that is no result gives one clear failure with its place."""
    _, run = small_run()
    path = tmp_path / "results.jsonl"
    write_results(path, run.results["bare"][:2])
    path.write_text(path.read_text() + line + "\n")
    with pytest.raises(InputError, match=r"results\.jsonl:3:1"):
        read_results(path)


def test_tool_calls_survive(tmp_path, fake_model, scenario):
    """A tool call keeps its recipient through the files."""
    call = Response(Message.of("assistant", "yes", recipient="search"), 1, 1, 0.1)
    results = _run(tmp_path, fake_model(lambda prompt: call), [scenario()])
    again = _run(tmp_path, fake_model(lambda prompt: pytest.fail("asked")), [scenario()])
    assert again == results
    assert Message.from_data(again[0].message).recipient == "search"


def test_a_model_that_never_answers_is_an_error():
    """Where every request failed the commonest reason is named; one answer is enough to go on."""
    failed = [
        Result(str(n), "bare", None, None, 0, 0, 0.0, "ReadTimeout" if n else "HTTP 500") for n in range(3)
    ]
    with pytest.raises(EndpointError, match="none of 3 requests; 2 times: ReadTimeout"):
        require_answers("http://127.0.0.1:9/v1#m", failed)
    answered = dataclasses.replace(failed[0], message=Message.of("assistant", "Hi.").to_data())
    require_answers("m", [*failed, answered])
    require_answers("m", [])
