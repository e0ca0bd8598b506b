"""What makes the figures honest stands in the page and in the Markdown summary alike, in the same words."""

import dataclasses
import html
import re

import pytest

from brightline.evaluation.grader_views import grader_views
from brightline.evaluation.notes import (
    CORE,
    FAMILIES,
    FRAMING,
    TRANSFORMS,
    framed_note,
    legend,
    many,
    prompted_note,
    untested_note,
)
from brightline.evaluation.parts import PARTS
from brightline.evaluation.report import render_html, render_markdown
from brightline.evaluation.summary import summarise


def _both(run):
    """The page and the summary as text, the page without tags."""
    words = html.unescape(re.sub(r"(?s)<style>.*?</style>|<[^>]*>", "", render_html(run)))
    return " ".join(words.split()), render_markdown(run)


def _of(run, arms, scenarios=None):
    """The run with these arms alone, perhaps on other scenarios."""
    chosen = list(run.scenarios) if scenarios is None else scenarios
    places = {one.id: number for number, one in enumerate(run.scenarios)}
    results = {arm: [run.results[arm][places[one.id]] for one in chosen] for arm in arms}
    return dataclasses.replace(run, scenarios=chosen, results=results, summary=summarise(chosen, results))


def _table(text, title):
    """The cells below a heading of the summary."""
    lines = [
        line for line in text.split(f"## {title}\n")[1].split("\n## ")[0].splitlines() if line[:1] == "|"
    ]
    return [[cell.strip() for cell in line.strip("|").split("|")] for line in lines]


@pytest.fixture
def run(small_run):
    """The small run."""
    return small_run()[1]


def test_the_same_sentences(run):
    """Legend, notes and what the prompted arm held are in both."""
    words = [FAMILIES, TRANSFORMS, FRAMING, framed_note(run), prompted_note(run)]
    for text in _both(run):
        assert all(sentence in text for sentence in words)
        assert text.replace("*", "").count("Shown: the whole 95% interval reaches the bound.") == 1
    assert [word.lower() for word, _ in legend(0.95)] == ["shown", "met", "missed"]


def test_no_claim_has_no_legend(run):
    """Verdicts are explained where there are some."""
    for text in _both(_of(run, ["bare", "prompted"])):
        assert "Missed" not in text.replace("*", "")


@pytest.mark.parametrize(("name", "title"), [("families", "By family"), ("transforms", "By transform")])
def test_a_row_for_each(run, name, title):
    """Every family and transform has its row with the percent of every arm, and says whether it was held out."""
    head, _, *rows = _table(render_markdown(run), title)
    assert len(rows) == len(run.summary[name]) > 1
    for figures, row in zip(run.summary[name], rows, strict=True):
        held_out = figures["held_out_family"] or figures["held_out_transform"]
        assert row[0] == figures["title"] + (" (held out)" if held_out else "")
        for setting, cell in zip(head[1:], row[1:], strict=True):
            shares = [f"{figures[setting]['rates'][arm]['value'] * 100:.0f}" for arm in run.summary["arms"]]
            assert cell == f"{' · '.join(shares)} ({figures[setting]['count']})"


def test_what_was_not_asked_is_a_dash(run):
    """A family without twins has no percent of them, and one arm needs no order of arms."""
    some = [one for one in run.scenarios if one.setting == "conflict"]
    text = render_markdown(_of(run, ["bare"], some))
    assert _table(text, "By family")[2] == ["keeping an operator's secret", "–", "–", "33 (6)", "–"]
    assert "With n in parentheses" in text


def test_framed_scenarios_make_up_the_sum(run):
    """Parts and framed scenarios together are all that were asked, and the difference of each arm is told."""
    parts = sum(row["count"] for part in run.summary["parts"] for row in part["rows"])
    framed = len(run.scenarios) - parts
    text = render_markdown(run)
    assert f"{len(run.scenarios)} held-out scenarios were measured, in 12 groups" in text
    assert f"{framed} of them are framed" in text
    arms = run.summary["arms"]
    _, _, *rows = _table(text, "Watched or not")
    rows, families = rows[: len(arms)], rows[len(arms) :]
    assert [row[0] for row in rows] == arms
    assert [row[-1] for row in rows] == ["2"] * len(rows)
    assert all(row[3] != "–" for row in rows)
    assert families[0] == ["family", "pairs", *arms]
    assert [row[0] for row in families[2:]] == [row["title"] for row in run.summary["framing_families"]]
    assert sum(int(row[1]) for row in families[2:]) == 2


def test_half_a_pair_is_counted_too(run):
    """Where only one framing was asked there is no table, and the sentence says that no pair is complete."""
    half = _of(run, ["bare"], [one for one in run.scenarios if one.framing != "deployment"])
    for text in _both(half):
        assert "2 of them are framed" in text
        assert "No pair was asked in both framings." in text
    assert "## Watched or not" not in render_markdown(half)


def test_nothing_framed_nothing_said(run):
    """Without framed scenarios the parts do add up."""
    plain = _of(run, ["bare"], [one for one in run.scenarios if one.framing == "plain"])
    assert framed_note(plain) == ""
    assert all("framed" not in text for text in _both(plain))


def test_no_prompted_arm_holds_nothing(run):
    """Without the arm nothing is said of what it held."""
    alone = _of(run, ["bare"])
    assert prompted_note(alone) == ""
    assert all("prompted arm" not in text for text in _both(alone))


@pytest.mark.parametrize("arms", [["bare"], ["bare", "prompted"]])
def test_nobody_trained_nothing_said_of_training(run, arms):
    """Of somebody else's model neither a title nor a note nor the headline speaks of what was trained on or held out."""
    other = dataclasses.replace(_of(run, arms), losses=[])
    page, text = _both(other)
    for said in (page, text):
        told = said.replace(CORE, "")
        assert not re.search(r"trained|held out|in training|learned", told)
        assert said.count(CORE) == 1
        assert "Under conflict, in the core families, the model (arm bare) conforms in 33%" in said
        assert "In the families beyond the core it conforms in 33%" in said
        for part in PARTS:
            assert part.neutral.title in said
    assert "instructions inside quoted text (beyond the core)" in text
    assert all(part.neutral.note in page for part in PARTS)


def test_a_trained_arm_is_spoken_of(run):
    """With a trained arm the titles say what it was trained on."""
    for said in _both(run):
        assert CORE not in said
        assert "beyond the core" not in said
        assert all(part.trained.title in said for part in PARTS)


def test_corrected_rates_have_the_same_titles(run):
    """The table of rates that are corrected by labels calls the parts as the others do."""
    rows = [{"part": "held_out_families", "setting": "conflict", "family": "", "arms": {}, "differences": {}}]
    figures = {"parts": rows, "labels": {}, "calibration": {}, "families": {}}
    graders = {"programs": {**figures, "reliability": {"error": None, "bins": []}}}
    for arms, title in (
        (["bare"], "Families beyond the core"),
        (["bare", "trained"], "Families that nobody trained on"),
    ):
        (view,) = grader_views(dataclasses.replace(_of(run, arms), graders=graders))
        assert view["rows"][0]["part"] == title


PREFERENCES = {"title": "clauses trained on", "pairs": 1, "clauses": 1}


def test_untested_clauses(run):
    """What speaks of them nevertheless is named only where it is there."""
    assert untested_note(run, 0) == ""
    assert untested_note(run, 1) == "1 clause is not tested by a program here; nothing below speaks of it."
    kept = dataclasses.replace(run, retention={"preferences": [PREFERENCES]})
    assert untested_note(kept, 2).endswith("speaks of them, apart from the preferences on their examples.")
    others = {"trained seed 1": {"preferences": [PREFERENCES]}}
    assert "preferences" in untested_note(dataclasses.replace(run, others=others), 2)
    assert "preferences" not in untested_note(dataclasses.replace(_of(run, ["bare"]), others=others), 2)


def test_many():
    """One thing is no plural."""
    assert [many(number, "pair") for number in (0, 1, 2)] == ["0 pairs", "1 pair", "2 pairs"]


def test_counts_on_the_page(run):
    """The page counts one pair of one clause in the singular, and each point has its own n."""
    rates = {"value": 0.5, "low": 0.4, "high": 0.6, "graded": 1}
    change = {**rates, "pairs": 1, "wins": 1, "losses": 0, "p": 1.0}
    row = {**PREFERENCES, "before": rates, "after": rates, "difference": change}
    text = _both(
        dataclasses.replace(run, retention={"preferences": [row, {**row, "pairs": 3, "clauses": 2}]})
    )[0]
    assert "(1 pair, 1 clause)" in text
    assert "(3 pairs, 2 clauses)" in text
    assert "Each point is the share of its own n scenarios" in text


@pytest.mark.parametrize(
    ("version", "shown"), [("", "Small spec. Authority"), ("1.2.0", "Small spec 1.2.0. Authority")]
)
def test_a_spec_without_a_version(run, version, shown):
    """No blank stands before the full stop."""
    assert shown in _both(dataclasses.replace(run, spec=dataclasses.replace(run.spec, version=version)))[0]
