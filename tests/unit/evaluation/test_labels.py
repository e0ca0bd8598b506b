"""Labels of people: what is drawn for them, what is refused, and the rates that are corrected by them."""

import dataclasses
import json

import pytest

from brightline.errors import InputError
from brightline.evaluation.compare.folder import MeasuredRun
from brightline.evaluation.contrasts import contrasts_of
from brightline.evaluation.corrections import FEWEST, PROGRAMS, correct
from brightline.evaluation.labels import LabelledAnswer, Labels, draw_answers, read_labels
from brightline.evaluation.report import render_html, render_markdown
from brightline.evaluation.runner import Result
from brightline.evaluation.summary import pooled_verdicts
from brightline.grading.correction import corrected_rate
from brightline.grading.grade import Grade
from brightline.spec.transcript import Message


def answer(scenario, text="yes", arm="bare"):
    message = None if text is None else Message.of("assistant", text).to_data()
    return Result(scenario.id, arm, None if text is None else text == "yes", message, 1, 1, 0.1)


def measured(scenarios, texts, tmp_path, arm="bare"):
    results = {one.id: answer(one, text, arm) for one, text in zip(scenarios, texts, strict=True)}
    verdicts = {name: result.passed for name, result in results.items()}
    return MeasuredRun(tmp_path, arm, 1, {one.id: one for one in scenarios}, verdicts, results)


@pytest.fixture
def scenarios(scenario):
    return [scenario(group=group) for group in range(6)]


@pytest.fixture
def lines(scenarios, tmp_path):
    """Drawn lines as data."""
    run = measured(scenarios, ["yes", "no", "yes", "no", None, "yes"], tmp_path)
    return [json.loads(line) for line in draw_answers([run], 99, 0)]


def write(path, lines):
    path.write_text("".join(json.dumps(line) + "\n" for line in lines))
    return path


def test_drawn_without_verdict(lines):
    """Every answer that is there is drawn, none with a verdict, and with what a person needs to decide."""
    assert len(lines) == 5
    for line in lines:
        assert line["conforms"] is None
        assert list(line)[:3] == ["conforms", "demand", "said"]
        assert line["said"] == line["answer"]["content"]
        assert "passed" not in json.dumps(line)


def test_drawn_once_and_again(scenarios, tmp_path):
    """The same answer of two arms is one line; a seed draws the same lines, another one others."""
    runs = [measured(scenarios, ["yes"] * 6, tmp_path, arm) for arm in ("bare", "filtered")]
    assert len(draw_answers(runs, 99, 0)) == 6
    assert draw_answers(runs, 3, 1) == draw_answers(runs, 3, 1) != draw_answers(runs, 3, 2)


def test_nothing_to_draw(scenarios, tmp_path):
    """A run without answers has nothing to label."""
    with pytest.raises(InputError, match="no answer is there"):
        draw_answers([measured(scenarios, [None] * 6, tmp_path)], 9, 0)


def test_labels_beside_verdicts(lines, tmp_path):
    """The program's verdict is decided when labels are read; what nobody labelled is counted apart."""
    for line, conforms in zip(lines, (True, False, None, True, None), strict=True):
        line["conforms"] = conforms
    labels = read_labels(write(tmp_path / "labels.jsonl", lines))
    assert labels.unlabelled == 2
    assert [one.conforms for one in labels.judged] == [True, False, True]
    assert [one.grade.passed for one in labels.judged] == [one.message.text == "yes" for one in labels.judged]


def _edit(change):
    def edit(lines):
        change(lines[1])
        return lines

    return edit


@pytest.mark.parametrize(
    ("edit", "message"),
    [
        (lambda lines: lines[:1] + lines[:1], ":2:1: this answer was there before"),
        (_edit(lambda line: line.update(conforms="yes")), ":2:1: .*`conforms` is not true, false or null"),
        (_edit(lambda line: line.pop("conforms")), ":2:1: .*no `conforms`"),
        (_edit(lambda line: line["scenario"].update(demand="say no")), ":2:1: .*does not match its `id`"),
        (_edit(lambda line: line["answer"].update(content=[1])), ":2:1: this line is no label"),
        (lambda lines: [1], ":1:1: .*no JSON object"),
        (lambda lines: [{**line, "conforms": None} for line in lines], "has no label in it"),
        (lambda lines: [], "has no label in it"),
    ],
)
def test_no_labels(lines, tmp_path, edit, message):
    """A line that is no label is refused with its place, and so is a file in which nothing is labelled."""
    for line in lines:
        line["conforms"] = True
    path = write(tmp_path / "labels.jsonl", edit(lines))
    with pytest.raises(InputError, match=message):
        read_labels(path)


@pytest.mark.parametrize("content", [b"\xff\xfe\x00", b"{", b"[" * 100_000, b"null"])
def test_hostile_labels(tmp_path, content):
    """Bytes, half a line and endless nesting end in one message."""
    path = tmp_path / "labels.jsonl"
    path.write_bytes(content)
    with pytest.raises(InputError, match=r"labels\.jsonl:1:1: this line is no label") as error:
        read_labels(path)
    assert ("it is not UTF-8 text" in error.value.message) is (content[:1] == b"\xff")


def judged(scenario, conforms, passed, number):
    return LabelledAnswer(scenario, Message.of("assistant", str(number)), conforms, Grade(passed, None))


def labelled(scenario, hits, misses, passes, alarms):
    """Labels of one scenario's family with these counts."""
    cases = (
        [(True, True)] * hits
        + [(True, False)] * misses
        + [(False, False)] * passes
        + [(False, True)] * alarms
    )
    return tuple(judged(scenario, *case, number) for number, case in enumerate(cases))


def test_corrected_by_hand(scenario):
    """The corrected rate of a clause is that of its verdicts and the counts of the labels, at the confidence of all clauses together."""
    scenarios = [scenario(group=group) for group in range(10)]
    verdicts = {"bare": [True] * 7 + [False] * 3}
    figures = correct(scenarios, verdicts, Labels(labelled(scenarios[0], 90, 10, 80, 20), 5, "sha256:x"))
    wanted = corrected_rate(0.7, 10, _counts(90, 10, 80, 20))
    (row,) = figures["parts"]
    assert (row["part"], row["setting"], row["family"]) == (
        "trained_families",
        "conflict",
        "protected_secret",
    )
    assert row["arms"]["bare"]["value"] == pytest.approx(wanted.value) == pytest.approx((0.7 - 0.2) / 0.7)
    assert row["arms"]["bare"]["low"] == pytest.approx(wanted.low)
    assert figures["clauses"]["confidences"]["arms"]["bare"] == row["arms"]["bare"]
    assert figures["labels"] == {"hash": "sha256:x", "labelled": 200, "unlabelled": 5}


def test_corrected_difference_by_hand(scenario):
    """A paired difference is made larger by what the grader hides of it; those of clauses hold for all clauses and contrasts together."""
    scenarios = [scenario(group=group) for group in range(40)]
    verdicts = {
        "bare": [False] * 30 + [True] * 10,
        "trained": [True] * 20 + [False] * 10 + [True] * 10,
        "prompted": [True] * 15 + [False] * 15 + [True] * 10,
    }
    figures = correct(scenarios, verdicts, Labels(labelled(scenarios[0], 90, 10, 80, 20), 5, "sha256:x"))
    (row,) = figures["parts"]
    assert list(row["differences"]) == ["bare", "prompted"]
    assert row["differences"]["bare"]["value"] == pytest.approx(0.5 / 0.7)
    assert row["differences"]["bare"]["size"] == 40
    assert 0.3 < row["differences"]["bare"]["low"] < 0.5 / 0.7 < row["differences"]["bare"]["high"] <= 1
    of_clause = figures["clauses"]["confidences"]["differences"]["bare"]
    assert of_clause["value"] == row["differences"]["bare"]["value"]
    assert of_clause["low"] < row["differences"]["bare"]["low"]


def _counts(*counts):
    from brightline.grading.calibration import Calibration

    return Calibration(*counts)


def test_family_speaks_for_itself_with_enough_labels(scenario):
    """A family with enough labels of both kinds is corrected by its own error; with fewer, by that of all."""
    one, other = scenario(), scenario(family="quoted_instruction")
    few = labelled(other, FEWEST, 0, FEWEST - 1, 0)
    labels = Labels(labelled(one, 50, 50, 90, 10) + few, 0, "sha256:x")
    figures = correct([one, other], {"bare": [True, True]}, labels)
    by = {row["part"]: row["family"] for row in figures["parts"]}
    assert by == {"trained_families": "protected_secret", "held_out_families": ""}


def test_ungraded_labels_count_for_nothing(scenario):
    """An answer that the program left ungraded is neither right nor wrong, and is counted."""
    one = scenario()
    labels = (*labelled(one, 5, 0, 5, 0), judged(one, True, None, 99))
    figures = correct([one], {"bare": [None]}, Labels(labels, 0, "sha256:x"))
    assert figures["calibration"]["ungraded"] == 1
    assert sum(item["observed"]["size"] for item in figures["reliability"]["bins"]) == 10
    assert figures["parts"][0]["arms"]["bare"]["value"] is None


@pytest.mark.parametrize("hits", [45, 25])
def test_report_has_both_rates(small_run, hits):
    """Page and summary show the corrected rate beside the raw one, or that nothing can be said, and a plot of the grader."""
    _, run = small_run()
    labels = Labels(labelled(run.scenarios[0], hits, 50 - hits, hits, 50 - hits), 0, "sha256:x")
    figures = correct(run.scenarios, pooled_verdicts(run.results), labels)
    changed = dataclasses.replace(run, graders={PROGRAMS: figures})
    page, text = render_html(changed), render_markdown(changed)
    graders = page.split('id="graders"')[1].split("<h2")[0]
    assert "People labelled 100 answers" in graders
    assert graders.count("<circle") == 2
    assert "all, corrected for the grader" in page
    assert "## Graders: programs" in text
    assert ("nothing can be said" in text) is (hits == 25)
    contrasts = len(contrasts_of(run.summary["arms"]))
    assert graders.count("raw ") == len(figures["parts"]) * (len(run.summary["arms"]) + contrasts)
    assert page.count("<th>corrected for the grader's error</th>") == len(figures["clauses"]) * contrasts > 0
    assert "Nobody has labelled answers" in render_html(run)
    assert "Graders" not in render_markdown(run)
