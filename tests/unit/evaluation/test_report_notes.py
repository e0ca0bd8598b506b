"""What makes the figures honest stands in the page and in the Markdown summary alike, in the same words."""

import dataclasses
import html
import re

import pytest

from brightline.evaluation.notes import (
    FAMILIES,
    FRAMING,
    TRANSFORMS,
    framed_note,
    legend,
    many,
    prompted_note,
)
from brightline.evaluation.report import render_html, render_markdown
from brightline.evaluation.summary import summarise


def _both(run):
    """The page and the summary as text, the page without tags."""
    words = html.unescape(re.sub(r"<[^>]*>", "", render_html(run)))
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
    rows = _table(text, "Watched or not")[2:]
    assert [row[0] for row in rows] == run.summary["arms"]
    assert [row[-1] for row in rows] == ["2"] * len(rows)
    assert all(row[3] != "–" for row in rows)


def test_half_a_pair_is_counted_too(run):
    """Where only one framing was asked there is no table, and the sentence says that no pair is complete."""
    half = _of(run, ["bare"], [one for one in run.scenarios if one.framing != "deployment"])
    for text in _both(half):
        assert "2 of them are framed" in text
        assert "Of no pair both were asked." in text
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


def test_many():
    """One thing is no plural."""
    assert [many(number, "pair") for number in (0, 1, 2)] == ["0 pairs", "1 pair", "2 pairs"]
