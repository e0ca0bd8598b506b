"""`brightline compare`: verdicts by clause, what is shared, flips, formats and bad input."""

import json
from pathlib import Path

import pytest
from compare_runs import make_result, make_scenario, write_run
from typer.testing import CliRunner

from brightline.cli.app import app
from brightline.errors import InputError
from brightline.evaluation.compare.comparison import compare_runs
from brightline.evaluation.compare.folder import read_run
from brightline.evaluation.compare.page import to_html
from brightline.evaluation.compare.rows import Verdict, verdict_of
from brightline.scenarios.model import Setting


@pytest.fixture
def two_clauses():
    """Forty scenarios of each of two clauses, every one a group of its own."""
    return [make_scenario(clause, group) for clause in ("first", "second") for group in range(40)]


@pytest.fixture
def runs(tmp_path, two_clauses):
    """Before: all pass. After: the first clause fails in 15 of 40, the second in none."""
    before = write_run(tmp_path / "before", two_clauses, trained=[True] * 80)
    after = write_run(tmp_path / "after", two_clauses, trained=[n >= 15 for n in range(80)])
    return before, after


def _compare(*names, **options):
    return compare_runs([read_run(name) for name in names], **options)


def _run(*arguments):
    return CliRunner().invoke(app, ["compare", *arguments], env={"COLUMNS": "110"})


def test_regression_comes_first(runs):
    """The clause that lost is worse and stands first; the one where nothing changed is not."""
    (candidate,) = _compare(*runs).candidates
    worst, other = candidate.clauses
    assert (worst.name, worst.verdict, worst.lost, worst.gained) == ("first", Verdict.WORSE, 15, 0)
    assert worst.difference == pytest.approx(-15 / 40)
    assert worst.high < 0
    assert (other.name, other.verdict) == ("second", Verdict.FEW)
    assert [row.name for row in candidate.whole] == ["overall", "conflict"]


def test_turned_round_is_better(runs):
    """The same runs in the other order: the clause is better, and stands last."""
    comparison = _compare(*reversed(runs))
    assert not comparison.worse
    assert comparison.candidates[0].clauses[-1].verdict is Verdict.BETTER
    assert _run(*reversed(runs)).exit_code == 0


def test_exit_code_says_worse(runs):
    """Exit code 1 where something got worse; 0 where a run is compared with itself."""
    assert _run(*runs).exit_code == 1
    assert _run(runs[0], runs[0]).exit_code == 0


def test_missing_scenarios_are_enough(tmp_path, runs):
    """With as many scenarios more as it says, a clause where nothing changes has no evidence instead of too few."""
    row = _compare(*runs).candidates[0].clauses[1]
    many = [make_scenario("second", group) for group in range(row.pairs + row.missing)]
    many += [make_scenario("first", group) for group in range(40)]
    a = write_run(tmp_path / "a", many, trained=[True] * len(many))
    b = write_run(tmp_path / "b", many, trained=[True] * len(many))
    found = {row.name: row for row in _compare(a, b).candidates[0].clauses}
    assert found["second"].verdict is Verdict.NONE
    assert found["second"].detectable <= 0.05
    assert found["first"].verdict is Verdict.FEW


def test_larger_margin_needs_fewer(runs):
    """A margin of 20 points needs fewer scenarios than one of 5."""
    small, large = (_compare(*runs, margin=margin).candidates[0].clauses[1] for margin in (0.05, 0.2))
    assert large.missing is None or large.missing < small.missing


@pytest.mark.parametrize(
    ("value", "p", "detectable", "verdict"),
    [
        (-0.2, 0.01, 0.3, Verdict.WORSE),
        (0.2, 0.01, 0.3, Verdict.BETTER),
        (-0.2, 0.06, 0.3, Verdict.FEW),
        (-0.2, 0.06, 0.05, Verdict.NONE),
        (None, 1.0, None, Verdict.FEW),
        (0.0, 0.01, 0.01, Verdict.NONE),
    ],
)
def test_verdicts(value, p, detectable, verdict):
    """A corrected test decides; without its evidence it matters what would have been seen."""
    assert verdict_of(value, p, 0.05, detectable, 0.05) is verdict


def test_only_shared_scenarios_count(tmp_path, two_clauses, runs):
    """Scenarios that one run has alone count for nothing, and it is said how many they are."""
    part = write_run(tmp_path / "part", [*two_clauses[10:], make_scenario("third", 1)], trained=[True] * 71)
    result = _run(runs[0], part)
    (candidate,) = _compare(runs[0], part).candidates
    assert (candidate.shared, candidate.only_before, candidate.only_after) == (70, 10, 1)
    assert "70 shared; 10 only in the first and 1 only in the other" in result.stdout
    assert {row.name for row in candidate.clauses} == {"first", "second"}


def test_nothing_shared_is_bad_input(tmp_path, runs):
    """Runs without a common scenario cannot be compared."""
    other = write_run(tmp_path / "other", [make_scenario("third")], trained=[True])
    with pytest.raises(InputError, match="share no scenario"):
        _compare(runs[0], other)


def test_ungraded_moves_nothing(tmp_path, two_clauses, runs):
    """An ungraded answer is no pair, counted by its reason, and moves no rate."""
    holes = write_run(tmp_path / "holes", two_clauses, trained=[None] * 5 + [True] * 75)
    (candidate,) = _compare(runs[0], holes).candidates
    assert candidate.ungraded == {"no answer in time": 5}
    assert candidate.whole[0].pairs == 75
    assert candidate.whole[0].difference == 0.0
    assert "5 ungraded: no answer in time" in _run(runs[0], holes).stdout


def test_nothing_graded(tmp_path, two_clauses, runs):
    """Where no pair was graded every row has too few scenarios, and nothing is worse."""
    empty = write_run(tmp_path / "empty", two_clauses, trained=[None] * 80)
    comparison = _compare(runs[0], empty)
    assert {row.verdict for row in comparison.candidates[0].clauses} == {Verdict.FEW}
    assert _run(runs[0], empty).exit_code == 0


def test_seeds_are_means(tmp_path, two_clauses, runs):
    """Seeds of an arm count each scenario once, with the mean of their verdicts."""
    seeds = write_run(tmp_path / "seeds", two_clauses, trained=[True] * 80, trained_seed_1=[False] * 80)
    run = read_run(seeds)
    assert (run.arm, run.seeds) == ("trained", 2)
    assert set(run.verdicts.values()) == {0.5}
    assert _compare(runs[0], seeds).candidates[0].whole[0].difference == pytest.approx(-0.5)


def test_arms_are_named(tmp_path, two_clauses):
    """`RUN:ARM` names an arm; the names of a comparison tell the two apart."""
    folder = write_run(tmp_path / "run", two_clauses, bare=[False] * 80, trained=[True] * 80)
    comparison = _compare(f"{folder}:bare", folder)
    assert (comparison.baseline, comparison.candidates[0].name) == ("run:bare", "run:trained")
    assert comparison.candidates[0].whole[0].difference == 1.0


def test_same_names_are_told_apart(tmp_path, two_clauses):
    """Two folders of one name are called by their whole path."""
    one = write_run(tmp_path / "a" / "run", two_clauses, trained=[True] * 80)
    two = write_run(tmp_path / "b" / "run", two_clauses, trained=[True] * 80)
    comparison = _compare(one, two)
    assert comparison.baseline.endswith("a/run:trained")
    assert comparison.baseline != comparison.candidates[0].name


def test_framed_pairs_are_left_out(tmp_path):
    """Scenarios that only frame another as test or deployment count in no row."""
    scenarios = [make_scenario(group=0), make_scenario(group=0, framing="test")]
    folder = write_run(tmp_path / "run", scenarios, trained=[True, True])
    assert len(read_run(folder).scenarios) == 1


def test_more_candidates_are_stricter(runs):
    """Every further candidate is compared with the first run, and all rows share the error."""
    one, two = _compare(*runs), _compare(*runs, runs[1])
    assert len(two.candidates) == 2
    assert two.rows == 2 * one.rows
    assert two.candidates[0].clauses[0].p == pytest.approx(2 * one.candidates[0].clauses[0].p)


def test_flips_side_by_side(runs):
    """Flips show the conversation and both answers; as many as are asked for."""
    shown = _run(*runs, "--flips", "3").stdout
    assert "3 of 15 flips" in shown
    assert shown.count("lost: first (conflict)") == 3
    assert "before:trained" in shown
    assert "flips" not in _run(*runs, "--flips", "0").stdout


def test_flips_of_different_kinds_come_first(tmp_path):
    """The first flips are of different settings before a second of one is shown."""
    scenarios = [
        make_scenario(group=group, setting=s) for s in (Setting.CONFLICT, Setting.TWIN) for group in range(9)
    ]
    a = write_run(tmp_path / "a", scenarios, trained=[True] * 18)
    b = write_run(tmp_path / "b", scenarios, trained=[False] * 18)
    flips = _compare(a, b).candidates[0].flips
    assert {flip.scenario.setting for flip in flips[:2]} == {Setting.CONFLICT, Setting.TWIN}


def test_json(runs):
    """JSON has every figure and the flips that were asked for."""
    result = _run(*runs, "--format", "json", "--flips", "1")
    data = json.loads(result.stdout)
    assert data["worse"] is True
    (candidate,) = data["candidates"]
    assert candidate["clauses"][0]["verdict"] == "worse"
    assert [flip["lost"] for flip in candidate["flips"]] == [True]


def test_markdown_has_nothing_a_model_wrote(tmp_path, two_clauses, runs):
    """Markdown has figures alone, and names mean nothing to it."""
    evil = [make_result(scenario, passed=False, answer="<script>") for scenario in two_clauses]
    other = write_run(tmp_path / "a`b*c*", two_clauses, trained=evil)
    shown = _run(runs[0], other, "--format", "markdown").stdout
    assert "script" not in shown
    assert "``a`b*c*:trained``, 80 shared scenarios" in shown


@pytest.mark.parametrize(
    "hostile", ["<script>alert(1)</script>", "</div><img src=x onerror=y>", "\x1b[31m\u202e[bold]x"]
)
def test_hostile_answers_are_shown(tmp_path, two_clauses, runs, hostile):
    """What a model wrote is text on the page and in the terminal: no markup, no control character."""
    evil = [make_result(scenario, passed=False, answer=hostile) for scenario in two_clauses]
    other = write_run(tmp_path / "evil", two_clauses, trained=evil)
    page = tmp_path / "page.html"
    shown = _run(runs[0], other, "-o", str(page)).stdout
    text = page.read_text()
    for part in (text, shown):
        assert "\x1b" not in part
        assert "\u202e" not in part
    assert "<script" not in text
    assert "<img" not in text
    assert "default-src 'none'" in text
    assert "[bold]" not in hostile or "[bold]x" in shown


def test_page_is_self_contained(runs):
    """The page loads nothing: no address, no script."""
    text = to_html(_compare(*runs), 5)
    assert "http" not in text.replace("http-equiv", "")
    assert text.count("<details") == 5


@pytest.mark.parametrize(
    ("break_it", "message"),
    [
        (lambda folder: (folder / "scenarios.jsonl").unlink(), "holds no finished run"),
        (lambda folder: (folder / "scenarios.jsonl").write_bytes(b"\xff\x00"), "is not a text file"),
        (lambda folder: (folder / "results" / "trained.jsonl").write_bytes(b"\xff"), "cannot read results"),
        (lambda folder: (folder / "results" / "trained.jsonl").write_text("{"), "trained.jsonl:1:1"),
        (lambda folder: (folder / "results" / "trained.jsonl").write_text("[" * 99999), "trained.jsonl:1:1"),
        (lambda folder: (folder / "results" / "trained.jsonl").write_text(""), "has no results"),
        (lambda folder: (folder / "results" / "trained.jsonl").unlink(), "holds no results"),
        (lambda folder: (folder / "results" / "trained.jsonl").rename(folder / "results" / "a.jsonl"), ""),
        (lambda folder: _double(folder / "results" / "trained.jsonl"), "two results for one scenario"),
        (lambda folder: (folder / "scenarios.jsonl").write_text(""), "no scenario `protected_secret/"),
    ],
)
def test_damaged_runs(tmp_path, two_clauses, runs, break_it, message):
    """A run that is damaged gives one clear message; a single arm of another name is taken as it is."""
    break_it(Path(runs[1]))
    if not message:
        assert read_run(runs[1]).arm == "a"
        return
    with pytest.raises(InputError, match=message) as caught:
        _compare(*runs)
    assert caught.value.help


def _double(path):
    path.write_text(path.read_text() + path.read_text())


@pytest.mark.parametrize(
    ("argument", "message", "help"),
    [
        ("nowhere", "there is no run `nowhere`", "give a folder"),
        ("{run}:trainde", "has no arm `trainde`", "did you mean `trained`?"),
        ("{other}", "several arms, and none is `trained`", "name one of `bare`, `prompted`"),
        ("{file}", "holds no finished run", "give a folder"),
        ("x" * 5000, "is not a path", "give the folder"),
    ],
)
def test_bad_arguments(tmp_path, two_clauses, runs, argument, message, help):
    """Each says what is wrong and what to do, with the nearest name."""
    other = write_run(tmp_path / "other", two_clauses, bare=[True] * 80, prompted=[True] * 80)
    file = tmp_path / "file"
    file.touch()
    with pytest.raises(InputError) as caught:
        read_run(argument.format(run=runs[0], other=other, file=file))
    assert message in caught.value.message
    assert help in caught.value.help


def test_one_run_is_not_enough(runs):
    """A comparison needs two runs."""
    with pytest.raises(InputError, match="one run cannot be compared"):
        _compare(runs[0])
