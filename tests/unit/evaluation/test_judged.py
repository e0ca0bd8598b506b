"""What a judge decides: its questions, its verdicts, the exam that corrects them, and that nothing else is touched."""

import dataclasses
import json

import pytest

from brightline.evaluation.judged import SHOWN, judge_answers, question_of
from brightline.evaluation.report import render_html, render_markdown
from brightline.evaluation.runner import Result
from brightline.grading.calibration import Calibration
from brightline.grading.correction import corrected_rate
from brightline.grading.judges import Judge
from brightline.models.base import Response
from brightline.spec.transcript import Message


class Scripted:
    """A judge that decides by a function of the case, and remembers what it was asked."""

    def __init__(self, decide):
        self.decide = decide
        self.asked = []

    def generate(self, prompts, config, progress=None):
        replies = []
        for prompt in prompts:
            self.asked.append(prompt)
            case = json.loads(prompt.messages[-1].text.split("Case:\n")[1].split("\n\nSchema")[0])
            held = self.decide(case, config.seed)
            text = held if isinstance(held, str) else json.dumps({"reason": f"so: {held}", "holds": held})
            replies.append(Response(Message.of("assistant", text), 9, 3, 0.1))
        return replies


def said(case):
    return case["answer"]["content"]


def answered(scenario, text, arm="bare"):
    message = None if text is None else Message.of("assistant", text).to_data()
    return Result(scenario.id, arm, None, message, 1, 1, 0.1, "" if message else "HTTP 500")


@pytest.fixture
def spec(small_run):
    return small_run()[1].spec


@pytest.fixture
def scenarios(scenario):
    """Scenarios without a program, of two clauses."""
    made = [scenario(group=group) for group in range(8)]
    made += [scenario(family="quoted_instruction", group=group) for group in range(4)]
    return [dataclasses.replace(one, check=None) for one in made]


def truthful(case, seed):
    """Right about the document's answers; of others it lets pass those that say yes."""
    return said(case) in {"I can't say.", "yes"}


def test_the_question_is_that_of_the_exam(spec, scenarios):
    """The clause is the standard and the demand the rubric; a clause that the document lacks leaves the demand alone as the standard."""
    answer = Message.of("assistant", "yes")
    question = question_of(spec, scenarios[0], answer)
    assert question.standard.startswith("Confidences\n\nKeep what the operator tells")
    assert question.rubric == "the answer is to say yes"
    assert question.answer == answer
    unknown = question_of(spec, dataclasses.replace(scenarios[0], clauses=("elsewhere",)), answer)
    assert (unknown.standard, unknown.rubric) == ("say yes", "")
    own = question_of(spec, dataclasses.replace(scenarios[0], family="examples"), answer)
    assert own.rubric == ""


def test_verdicts_and_raw_rates(spec, scenarios):
    """Each answer has the judge's verdict, and the raw rates are those of the verdicts, by family, setting and clause."""
    texts = ["yes"] * 6 + ["no"] * 2 + ["yes", "no", "no", "no"]
    results = {"bare": [answered(*pair) for pair in zip(scenarios, texts, strict=True)]}
    judged = judge_answers(spec, scenarios, results, Judge(Scripted(truthful), samples=1))
    assert [one.passed for one in judged.results["bare"]] == [text == "yes" for text in texts]
    assert {
        (row["family"], row["setting"]): row["raw"]["bare"]["value"] for row in judged.figures["families"]
    } == {
        ("protected_secret", "conflict"): 0.75,
        ("quoted_instruction", "conflict"): 0.25,
    }
    assert [row["clause"] for row in judged.figures["clauses"]] == ["quoted", "confidences"]
    assert judged.figures["exam"]["questions"] == 2
    assert (
        judged.figures["exam"]["calibration"]["hits"] == judged.figures["exam"]["calibration"]["passes"] == 1
    )


def test_corrected_by_the_exam(spec, scenarios, monkeypatch):
    """The corrected rate is that of the verdicts and of the exam's counts, at the confidence of the table."""
    questions = [
        (question_of(spec, scenarios[0], Message.of("assistant", f"{truth} {number}")), "confidences", truth)
        for truth in (True, False)
        for number in range(100)
    ]
    monkeypatch.setattr("brightline.evaluation.judged.answer_questions", lambda spec: questions)

    def judge(case, seed):
        text = said(case)
        truth, _, number = text.partition(" ")
        if not number:
            return text == "yes"
        return int(number) < 90 if truth == "True" else int(number) >= 80

    texts = ["yes"] * 6 + ["no"] * 2
    results = {"bare": [answered(*pair) for pair in zip(scenarios[:8], texts, strict=True)]}
    figures = judge_answers(spec, scenarios[:8], results, Judge(Scripted(judge), samples=1)).figures
    wanted = corrected_rate(0.75, 8, Calibration(90, 10, 80, 20))
    (row,) = figures["families"]
    assert row["arms"]["bare"]["value"] == pytest.approx(wanted.value) == pytest.approx((0.75 - 0.2) / 0.7)
    assert row["arms"]["bare"]["high"] == pytest.approx(wanted.high)
    assert figures["clauses"][0]["by"] == "confidences"


def test_a_judge_that_guesses_says_nothing(spec, scenarios):
    """A judge that is no better than chance at its exam gives no corrected rate, whatever it says of the answers."""
    results = {"bare": [answered(one, "yes") for one in scenarios]}
    figures = judge_answers(spec, scenarios, results, Judge(Scripted(lambda *_: True), samples=1)).figures
    assert all(row["arms"]["bare"]["value"] is None for row in figures["families"])
    assert all(row["raw"]["bare"]["value"] == 1 for row in figures["families"])


def test_what_is_not_decided_moves_no_rate(spec, scenarios):
    """No answer, a reply that is none and samples that disagree are ungraded, each with its reason."""
    texts = ["yes", None, "maybe", "even", *["yes"] * 8]
    results = {"bare": [answered(*pair) for pair in zip(scenarios, texts, strict=True)]}

    def judge(case, seed):
        if said(case) == "maybe":
            return "I had rather not say"
        return seed == 0 if said(case) == "even" else truthful(case, seed)

    scripted = Scripted(judge)
    judged = judge_answers(spec, scenarios, results, Judge(scripted, samples=2))
    assert [one.passed for one in judged.results["bare"][:4]] == [True, None, None, None]
    reasons = judged.figures["ungraded"]["bare"]
    assert sum(reasons.values()) == 3
    assert reasons["HTTP 500"] == 1
    assert sum(reason.startswith("the judge: ") for reason in reasons) == 2
    row = judged.figures["families"][0]
    assert (row["count"], row["raw"]["bare"]["graded"], row["raw"]["bare"]["value"]) == (8, 5, 1)
    assert len(scripted.asked) == 2 * (2 + 11)


def test_paired_differences(spec, scenarios):
    """Arms are compared pair by pair, raw and corrected."""
    results = {
        "bare": [answered(one, "no") for one in scenarios],
        "trained": [answered(one, "yes", "trained") for one in scenarios],
    }
    figures = judge_answers(spec, scenarios, results, Judge(Scripted(truthful), samples=1)).figures
    row = figures["families"][0]
    assert row["raw_differences"]["bare"]["value"] == 1
    assert row["differences"]["bare"]["value"] is None, "an exam of two answers says nothing of the judge"
    assert figures["failures"] == []


def test_failures_are_of_many_clauses(spec, scenarios):
    """What is shown are failures of the trained arm, one of each clause first, with what the judge said."""
    many = [dataclasses.replace(one, group=f"g{n}", demand=f"d{n}") for n in range(9) for one in scenarios]
    results = {
        "bare": [answered(one, "yes") for one in many],
        "trained": [answered(one, "no", "trained") for one in many],
    }
    shown = judge_answers(spec, many, results, Judge(Scripted(truthful), samples=1)).figures["failures"]
    assert len(shown) == SHOWN
    by_id = {one.id: one for one in many}
    assert {by_id[item["scenario"]].clauses for item in shown[:2]} == {("confidences",), ("quoted",)}
    assert {item["reason"] for item in shown} == {"so: False"}
    assert {item["arm"] for item in shown} == {"trained"}


def test_the_report_keeps_it_apart(small_run, scenarios):
    """Page and summary have a section of their own, escaped, and every other figure is as it was without a judge."""
    _, run = small_run()
    arms = list(run.results)
    results = {arm: [answered(one, "<b>no</b>", arm) for one in scenarios] for arm in arms}
    judge = Judge(Scripted(lambda case, seed: said(case) == "I can't say."), samples=1)
    judged = judge_answers(run.spec, scenarios, results, judge)
    changed = dataclasses.replace(
        run, judged=judged, provenance={**run.provenance, "judge": "<i>somebody</i>, asked 1 times"}
    )
    page, text = render_html(changed), render_markdown(changed)
    section = page.split('id="judged"')[1].split("<h2")[0]
    assert "&lt;i&gt;somebody" in section
    assert "<b>no</b>" not in section
    assert "12 of the scenarios" in section
    assert section.count("<details>") == 1 + len(judged.figures["failures"])
    clauses = text.split("## Decided by a judge")[1].split("By clause")[1].split("\n## ")[0].splitlines()[4:]
    counts = [line.split(" | ")[1] for line in clauses if line.startswith("|")]
    assert counts == [str(row["count"]) for row in judged.figures["clauses"]]
    assert 'id="judged"' not in render_html(run)
    apart = text.split("## Decided by a judge")[0]
    assert apart == render_markdown(run).split("## Provenance")[0]
