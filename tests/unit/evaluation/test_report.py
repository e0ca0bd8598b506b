"""The page is one file, inert whatever models wrote, and says what was measured."""

import dataclasses
import re
from html.parser import HTMLParser

import pytest
from markdown_it import MarkdownIt

from brightline.evaluation.failures import clause_failures, worst_clauses
from brightline.evaluation.plots import loss_plot, rate_plot
from brightline.evaluation.report import render_html, render_markdown
from brightline.evaluation.summary import summarise
from brightline.evaluation.transcripts import visible
from brightline.evaluation.views import points

HOSTILE = "<script>alert(1)</script></div></details><img src=x onerror=alert(2)>\u202egpj.exe\x00\x1b[31m"
LIKELIHOOD = {
    "answers": 3,
    "before": -0.5,
    "after": -0.625,
    "difference": {"value": -0.125, "low": -0.2, "high": -0.1},
}
VOID = {"meta", "line", "circle", "polyline", "br", "img", "link", "input"}


class _Page(HTMLParser):
    """Collects tags and attributes, and checks that they nest."""

    def __init__(self, text):
        super().__init__()
        self.tags, self.attributes, self.open, self.words = [], [], [], []
        self.feed(text)

    def handle_starttag(self, tag, attrs):
        self.tags.append(tag)
        self.attributes += [(tag, name, value or "") for name, value in attrs]
        if tag not in VOID:
            self.open.append(tag)

    def handle_startendtag(self, tag, attrs):
        self.handle_starttag(tag, attrs)
        if tag not in VOID:
            self.open.pop()

    def handle_endtag(self, tag):
        assert self.open[-1] == tag, f"</{tag}> closes <{self.open[-1]}> at {self.getpos()}"
        self.open.pop()

    def handle_data(self, data):
        self.words.append(data)


@pytest.fixture
def page(small_run):
    """Renders the small run and reads the page."""

    def make(**options):
        return _Page(render_html(small_run(**options)[1]))

    return make


def test_hostile_output_is_inert(page):
    """A model that writes markup, reversing marks and control characters changes nothing but the text."""
    hostile, harmless = page(hostile=HOSTILE), page(hostile="no")
    assert "script" not in hostile.tags
    assert "img" not in hostile.tags
    assert hostile.tags == harmless.tags
    text = "".join(hostile.words)
    assert "<script>alert(1)</script>" in text
    assert "[U+202E]gpj.exe[U+0000][U+001B]" in text


def test_hostile_names_are_inert(small_run):
    """Names from documents, options and servers are text as well, in the page and in its drawings."""
    _, run = small_run()
    spec = dataclasses.replace(run.spec, name=HOSTILE)
    provenance = {**run.provenance, "model": HOSTILE, "command": HOSTILE, "profile": HOSTILE}
    losses = [(HOSTILE, step, 1.0) for step in range(3)]
    summary = {**run.summary, "ungraded": {arm: {HOSTILE: 1} for arm in run.summary["arms"]}}
    changed = dataclasses.replace(run, spec=spec, provenance=provenance, losses=losses, summary=summary)
    read = _Page(render_html(changed))
    assert not {"script", "img"} & set(read.tags)
    assert not [name for _, name, _ in read.attributes if name.startswith("on")]
    kinds = {
        token.type
        for block in MarkdownIt("commonmark").enable("table").parse(render_markdown(changed))
        for token in (block, *(block.children or ()))
    }
    assert "code_inline" in kinds
    assert not {"html_block", "html_inline", "link_open", "image", "fence"} & kinds


def test_one_file(page):
    """The page loads nothing: no address, no script, no style sheet; links stay inside it, and lead somewhere."""
    read = page(seeds=2)
    assert not {"script", "link", "iframe", "img", "object"} & set(read.tags)
    assert not [value for _, name, value in read.attributes if name in {"src", "srcset", "data"}]
    targets = {value for _, name, value in read.attributes if name == "id"}
    links = [value for _, name, value in read.attributes if name == "href"]
    assert links
    assert {link.removeprefix("#") for link in links} <= targets
    assert len(targets) == len([value for _, name, value in read.attributes if name == "id"])


def test_page_forbids_scripts(small_run):
    """Should escaping ever fail, the page's own policy stops scripts and requests."""
    text = render_html(small_run()[1])
    assert "default-src 'none'; style-src 'unsafe-inline'" in text
    assert not re.search(r"url\(|@import", text)


def test_page_nests(page):
    """Every element is closed where it was opened."""
    assert page(seeds=2).open == []


def test_page_says_the_figures(small_run):
    """The headline has the figures of the summary, and ungraded answers stand with their reasons."""
    _, run = small_run()
    summary = {**run.summary, "ungraded": {**run.summary["ungraded"], "bare": {"timed out": 3}}}
    text = render_html(dataclasses.replace(run, summary=summary))
    conflict = next(r for r in summary["parts"][0]["rows"] if r["setting"] == "conflict")
    assert f"conforms in {conflict['rates']['trained']['value']:.0%}" in text
    assert re.search(r"<th>timed out</th><td class=\"n\">3</td>", text)


@pytest.mark.parametrize("kinds", [(), ("likelihood",), ("likelihood", "other")])
def test_page_says_what_was_not_measured(small_run, kinds):
    """Whatever was measured beside the scenarios is shown; what was not is said not to be."""
    _, run = small_run()
    kept = {kind: dict(LIKELIHOOD) for kind in kinds}
    text = render_html(
        dataclasses.replace(run, retention=kept, others={"control": kept, "trained seed 1": {}})
    )
    assert ("Instruction following was not measured" in text) is bool(kinds)
    assert ("Nothing was measured beside the scenarios" in text) is not bool(kinds)
    assert ("−0.125" in text) is bool(kinds)


def test_worst_clauses_first(small_run):
    """Clauses stand by their share of failures; transcripts of one clause differ in kind."""
    _, run = small_run()
    worst = worst_clauses(clause_failures(run.scenarios, run.results))
    shares = [clause.failed / clause.tried for clause in worst]
    assert shares == sorted(shares, reverse=True)
    for clause in worst:
        kinds = [(t["family"], t["setting"], t["transform"]) for t in clause.transcripts]
        assert len(set(kinds)) == len(kinds) > 0


def test_transcript_has_every_arm(small_run):
    """A transcript holds the answer of every arm and seed beside each other, that of the arm in question failed."""
    _, run = small_run(seeds=2)
    for clause in clause_failures(run.scenarios, run.results).values():
        for transcript in clause.transcripts:
            assert [answer["arm"] for answer in transcript["answers"]] == list(run.results)
            verdicts = {answer["arm"]: answer["passed"] for answer in transcript["answers"]}
            assert verdicts["trained"] is False


def test_transcript_is_shown_once(small_run):
    """A scenario that tests several clauses is shown under the one that fails most, and linked from the other."""
    _, run = small_run()
    both = [dataclasses.replace(one, clauses=("confidences", "quoted")) for one in run.scenarios]
    first, second = clause_failures(both, run.results).values()
    shown = {transcript["id"] for transcript in first.transcripts}
    assert not shown & {transcript["id"] for transcript in second.transcripts}
    third = clause_failures(both[:6], {arm: items[:6] for arm, items in run.results.items()})
    assert [len(clause.transcripts) for clause in third.values()] == [2, 0]
    assert set(third["quoted"].elsewhere) == {t["id"] for t in third["confidences"].transcripts}


def test_ungraded_is_no_failure(small_run):
    """An ungraded answer is never shown as a failure."""
    _, run = small_run()
    ungraded = [dataclasses.replace(result, passed=None, error="x") for result in run.results["trained"]]
    assert clause_failures(run.scenarios, {**run.results, "trained": ungraded}) == {}


def test_run_without_training(small_run):
    """A run of arms without training has a page too: the first arm is what the others are compared with, and failures are of all arms."""
    _, run = small_run()
    results = {arm: items for arm, items in run.results.items() if arm != "trained"}
    changed = dataclasses.replace(run, results=results, summary=summarise(run.scenarios, results), losses=[])
    text = render_html(changed)
    assert "the model (arm bare) conforms in 33% (prompted 33%, filtered 33%)" in text
    assert "prompted − bare" in text
    assert "trained −" not in text
    assert "What training changed" not in text
    assert text.count('id="transcript-') > 0
    assert "| filtered − bare |" in render_markdown(changed)


def test_clause_has_a_section_of_its_own(small_run):
    """The table leads to a section a clause, the worst first, with its text, every arm, every difference and the way back."""
    _, run = small_run()
    text = render_html(run)
    for row in run.summary["clauses"]:
        key = row["key"]
        assert f'href="#clause-{key}"' in text
        section = text.split(f'<section class="clause" id="clause-{key}">')[1].split("</section>")[0]
        assert f'href="#row-{key}"' in section
        assert run.spec.clauses[key].text.split()[0] in section
        assert section.count("<figure>") == 4
        for other in ("bare", "prompted", "filtered"):
            assert f"trained − {other}" in section
    values = [row["rates"]["trained"]["value"] for row in run.summary["clauses"]]
    first = run.summary["clauses"][values.index(min(values))]["key"]
    assert text.index(f'id="clause-{first}"') == text.index('id="clause-')


def test_unknown_clause_has_a_section(small_run):
    """Scenarios may name a clause that the document has not; the section says so, and the summary has its id alone."""
    _, run = small_run()
    scenarios = [dataclasses.replace(one, clauses=("else|where",)) for one in run.scenarios]
    changed = dataclasses.replace(run, scenarios=scenarios, summary=summarise(scenarios, run.results))
    assert "No clause of this document has that id" in render_html(changed)
    assert "| `else\\|where` | 96 |" in render_markdown(changed)


def _clause_rows(text):
    """The cells of the table by clause in a summary, and its titles."""
    lines = text.split("## By clause\n\n")[1].split("\n\n")[1].splitlines()
    head, _, *rows = [[cell.strip() for cell in line.strip("|").split("|")] for line in lines]
    return head, rows


def test_the_summary_has_a_row_a_clause(small_run):
    """Clauses stand as on the page, the worst first, with the figures of the summary and one paired difference."""
    _, run = small_run()
    split = [
        dataclasses.replace(one, clauses=("quoted", "elsewhere") if number % 5 == 0 else one.clauses)
        for number, one in enumerate(run.scenarios)
    ]
    changed = dataclasses.replace(run, scenarios=split, summary=summarise(split, run.results))
    head, rows = _clause_rows(render_markdown(changed))
    assert head == ["clause", "n", *run.summary["arms"], "trained − bare"]
    figures = {row["key"]: row for row in changed.summary["clauses"]}
    keys = [row[0].split("`")[1] for row in rows]
    assert keys == re.findall(r'<section class="clause" id="clause-(\w+)"', render_html(changed))
    values = [figures[key]["rates"]["trained"]["value"] for key in keys]
    assert values == sorted(values)
    assert len(set(values)) == 3
    for key, row in zip(keys, rows, strict=True):
        rate, change = figures[key]["rates"]["trained"], figures[key]["differences"]["bare"]
        assert row[1] == str(figures[key]["count"])
        assert row[5] == f"{rate['value']:.0%} [{rate['low'] * 100:.0f}–{rate['high'] * 100:.0f}]"
        assert row[6].startswith(points(change["value"]) + " [")
    assert rows[keys.index("quoted")][0] == "Quoted text `quoted`"


def test_the_summary_of_one_arm_has_nothing_to_compare(small_run):
    """With one arm a clause has its rate alone, and without a scenario there is no table."""
    _, run = small_run()
    results = {"bare": run.results["bare"]}
    alone = dataclasses.replace(run, results=results, summary=summarise(run.scenarios, results))
    assert _clause_rows(render_markdown(alone))[0] == ["clause", "n", "bare"]
    nothing = {name: [] for name in run.results}
    empty = dataclasses.replace(run, scenarios=[], results=nothing, summary=summarise([], nothing))
    assert "By clause" not in render_markdown(empty)


def test_ungraded_says_what_it_could_hide(small_run):
    """Reasons are counted by arm, and the rate over all scenarios is bounded whatever the missing verdicts were."""
    _, run = small_run()
    bare = [
        dataclasses.replace(result, passed=None, message=None, error="timed out") if number < 25 else result
        for number, result in enumerate(run.results["bare"])
    ]
    results = {**run.results, "bare": bare}
    summary = summarise(run.scenarios, results)
    figures = summary["graded"]["bare"]
    passed = sum(result.passed is True for result in bare)
    assert (figures["asked"], figures["graded"]) == (100, 75)
    assert figures["least"] == pytest.approx(passed / 100)
    assert figures["most"] == pytest.approx((passed + 25) / 100)
    text = render_html(dataclasses.replace(run, results=results, summary=summary))
    assert "timed out" in text.split('id="ungraded"')[1]
    assert "Every answer was graded" in render_html(run)


def test_framed_pairs_side_by_side(small_run):
    """A pair with two verdicts stands with both conversations and both answers."""
    _, run = small_run()
    flipped = [
        dataclasses.replace(result, passed=one.framing == "test")
        for one, result in zip(run.scenarios, run.results["trained"], strict=True)
    ]
    results = {**run.results, "trained": flipped}
    text = render_html(dataclasses.replace(run, results=results, summary=summarise(run.scenarios, results)))
    framing = text.split("trained: 2 pairs with two verdicts")[1].split("<h2")[0]
    assert framing.count("conforms as a test, fails in deployment") == 2
    assert "By family" in text


def test_visible():
    """Line ends and letters stay; what hides or reverses is written out; very long text is cut and says so."""
    assert visible("a\n\tb é 你") == "a\n\tb é 你"
    assert visible("\x1b\u202e\ufeff") == "[U+001B][U+202E][U+FEFF]"
    assert visible("x" * 5000).endswith("[… 1000 more characters]")


def test_plots_are_drawings():
    """Plots hold one mark an arm within the frame, and say where nothing was graded."""
    figures = {"value": 0.5, "low": 0.4, "high": 0.6}
    drawn = rate_plot({"bare": figures, "<b>": {"value": None, "low": 0, "high": 1}}, "a & b")
    assert drawn.count("<circle") == 1
    assert "&lt;b&gt;" in drawn
    assert "not graded" in drawn
    assert loss_plot([("sft", 1, 0.0)]).count("<polyline") == 1


@pytest.mark.parametrize(
    "losses", [[("sft", 1, 2.0)], [("sft", 0, 1.0), ("dpo", 5, 0.5), ("dpo dev", 3, 0.4)]]
)
def test_loss_plot_of_any_length(losses):
    """Short histories draw as well as long ones."""
    assert "nan" not in loss_plot(losses)


def test_the_page_says_what_was_proved(small_run):
    """Each claim stands with its verdict and reason; one that is refuted opens the list and comes into the summary."""
    run = small_run()[1]
    page, summary = render_html(run), render_markdown(run)
    assert "<b>Invariants</b>: 1 of 1 proved, over 2 behaviours derived from its clauses" in page
    assert "<b>Hazards</b>: 0 of 1 proved unreachable" in page
    assert "<b>Properties</b>: the document declares none" in page
    assert '<span class="chip refuted">refuted</span>' in page
    assert "because of a_rule" in page
    assert "<details open><summary>Claims" in page
    assert "- Hazards: 0 of 1 proved unreachable\n  - refuted: `open_door`, `never: no`" in summary
    assert "hard-set" not in summary


def test_without_a_solver_nothing_is_claimed(small_run):
    """Where no solver is installed the page says that nothing was proved."""
    without = dataclasses.replace(small_run()[1], proofs=None)
    assert "Nothing here." in render_html(without)
    assert "Proved" not in render_markdown(without)
