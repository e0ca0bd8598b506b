"""`brightline eval --judge`: what no program decides is asked, judged, kept, and checked by the evidence."""

import json
from dataclasses import replace

import pytest
from model_server import model_server, refused, said

from brightline.errors import EndpointError, InputError
from brightline.evaluation.arms import Arm
from brightline.evaluation.compare.folder import read_run
from brightline.evaluation.evidence.check import check_evidence, read_evidence
from brightline.evaluation.evidence.envelope import Envelope
from brightline.evaluation.evidence.rerun import rerun
from brightline.evaluation.harness import judging
from brightline.evaluation.harness.options import EvalOptions
from brightline.evaluation.harness.selection import Selection
from brightline.evaluation.harness.suite import evaluate
from brightline.evaluation.runner import read_results
from brightline.models.endpoint import EndpointModel
from brightline.scenarios.files import read_scenarios, write_scenarios
from brightline.spec.library import find_spec


def silent(stage, done, total, figures):
    pass


@pytest.fixture
def impatient(monkeypatch):
    """A judge is given up soon."""

    def opened(name, timeout=None):
        url, _, model = name.partition("#")
        return EndpointModel(url, model, timeout=2, attempts=1, backoff=0.01)

    monkeypatch.setattr(judging, "open_model", opened)


@pytest.fixture
def options():
    """An evaluation of the random model with a judge, on the document's held-out examples and some families."""

    def make(judge, **changes):
        selection = Selection("protected_secret", groups=1, transforms="none", framing="plain")
        settings = {"selection": selection, "max_tokens": 2, "exam_limit": 6, "judge_samples": 1} | changes
        return EvalOptions(find_spec(None), "tiny", judge=judge, **settings)

    return make


def verdict(number, body):
    """True for every other length of what is asked."""
    return said(json.dumps({"reason": "so", "holds": len(body["messages"][-1]["content"]) % 2 == 0}))


def mismatches(out):
    """What does not hold, but for the signature."""
    checked = check_evidence(out / "evidence.json")
    return [line for line in checked.mismatches if "nobody" not in line], checked


def test_a_judged_run(tmp_path, options):
    """Programs and judge decide each their own scenarios, in files of their own, and the evidence computes both again."""
    out = tmp_path / "run"
    with model_server(verdict) as (address, seen):
        results = evaluate(options(address, arms=(Arm.BARE, Arm.FILTERED)), out, silent)
        count = len(seen)
        evaluate(options(address, arms=(Arm.BARE, Arm.FILTERED)), out, silent)
        assert len(seen) == count, "what was judged is not judged again"
    scenarios = {one.id: one for one in read_scenarios(out / "scenarios.jsonl")}
    judged = read_results(out / "judged" / "bare.jsonl")
    programs = read_results(out / "results" / "bare.jsonl")
    assert {scenarios[one.scenario].check is None for one in judged} == {True}
    assert {scenarios[one.scenario].check is None for one in programs} == {False}
    assert len(judged) + len(programs) == len(scenarios) == len(results) // 2
    assert {scenarios[one.scenario].family for one in judged} == {"examples"}
    figures = json.loads((out / "results.json").read_text())
    assert figures["judged"]["scenarios"] == len(judged)
    assert figures["summary"]["scenarios"] == len(programs)
    assert figures["provenance"]["judge"] == f"{address}, asked once"
    found, checked = mismatches(out)
    assert found == []
    assert checked.verdicts == len(results)


@pytest.mark.parametrize("where", ["reply", "verdict", "answer", "figure"])
def test_what_is_changed_is_found(tmp_path, options, where):
    """A reply of the judge, its verdict, the answer that it read or a figure of it: each is missed where it was changed."""
    out = tmp_path / "run"
    with model_server(verdict) as (address, _):
        evaluate(options(address), out, silent)
    assert mismatches(out)[0] == []
    path, change = {
        "reply": (out / "answers" / "judge.jsonl", ('\\"holds\\": true', '\\"holds\\": false')),
        "verdict": (out / "judged" / "bare.jsonl", ('"passed":true', '"passed":false')),
        "answer": (out / "judged" / "bare.jsonl", ('"content":"', '"content":"x')),
        "figure": (out / "results.json", ('"questions": 6', '"questions": 7')),
    }[where]
    text = path.read_text()
    assert change[0] in text
    path.write_text(text.replace(*change, 1))
    found, _ = mismatches(out)
    own = [line for line in found if "is missing or has changed" not in line]
    assert len(found) > len(own) > 0


def test_a_judge_that_fails_decides_nothing(tmp_path, options, impatient):
    """What a broken judge did not decide is ungraded with the reason, and judged when the command is run again."""
    out, broken = tmp_path / "run", [True]

    def script(number, body):
        return refused(500) if broken[0] else verdict(number, body)

    with model_server(script) as (address, _):
        evaluate(options(address), out, silent)
        figures = json.loads((out / "results.json").read_text())["judged"]
        assert set(figures["ungraded"]["bare"]) == {"the judge: 0 of 1 samples say yes, 0 say no; HTTP 500"}
        assert figures["exam"]["calibration"]["ungraded"] == 6
        assert all(row["raw"]["bare"]["value"] is None for row in figures["families"])
        assert mismatches(out)[0] == []
        broken[0] = False
        evaluate(options(address), out, silent)
    assert json.loads((out / "results.json").read_text())["judged"]["ungraded"]["bare"] == {}
    assert all(one.passed is not None for one in read_results(out / "judged" / "bare.jsonl"))
    assert mismatches(out)[0] == []


def test_a_judge_that_refuses_the_key_ends_the_run(tmp_path, options):
    """What no retry can mend is one message; the answers are kept."""
    with (
        model_server(lambda number, body: refused(401)) as (address, _),
        pytest.raises(EndpointError, match="answered 401"),
    ):
        evaluate(options(address), tmp_path / "run", silent)
    assert (tmp_path / "run" / "answers" / "parent.jsonl").stat().st_size > 0
    assert not (tmp_path / "run" / "evidence.json").exists()


def test_scenarios_of_a_file(tmp_path, options):
    """A file is asked instead of a selection; what no program decides in it wants a judge."""
    source, out = tmp_path / "asked.jsonl", tmp_path / "run"
    with model_server(verdict) as (address, _):
        evaluate(options(address), tmp_path / "first", silent)
        open_ones = [
            replace(one, family="prose", source="mine")
            for one in read_scenarios(tmp_path / "first" / "scenarios.jsonl")
            if one.check is None
        ]
        write_scenarios(source, open_ones)
        with pytest.raises(InputError, match=r"no scenario in .* has a program") as error:
            evaluate(options(None, scenarios=source), out, silent)
        assert "--judge" in error.value.help
        evaluate(options(address, scenarios=source), out, silent)
    figures = json.loads((out / "results.json").read_text())
    assert figures["summary"]["scenarios"] == 0
    assert {row["family"] for row in figures["judged"]["families"]} == {"prose"}
    assert "No program decides these" in (out / "report.md").read_text()
    page = (out / "report.html").read_text()
    assert not any(f'id="{name}"' in page for name in ("arms", "families", "clauses", "failures", "ungraded"))
    assert mismatches(out)[0] == []
    again = rerun(out, read_evidence(out / "evidence.json")[1], 99, 0, {})
    assert (again.asked, again.different) == (len(open_ones), ()), (
        "answers that a judge read are asked for again"
    )
    with pytest.raises(InputError, match="only a judge decided"):
        read_run(f"{out}:bare")


def test_a_judge_that_hangs_is_given_up(tmp_path, options):
    """The time that an evaluation allows a request holds for the judge too."""
    with model_server(lambda number, body: 30.0) as (address, seen):
        evaluate(
            options(address, timeout=0.2, exam_limit=1),
            tmp_path / "run",
            silent,
        )
        assert seen
    reasons = json.loads((tmp_path / "run" / "results.json").read_text())["judged"]["ungraded"]["bare"]
    assert all("no answer in time" in reason for reason in reasons)


def test_nothing_to_judge_is_said_before_the_exam(tmp_path, options):
    """A judge for scenarios that programs decide is refused, and not examined; so is an empty file."""
    empty = tmp_path / "empty.jsonl"
    empty.write_text("\n")
    with model_server(verdict) as (address, seen):
        with pytest.raises(InputError, match="nothing to judge"):
            evaluate(options(address, selection=Selection(groups=1, limit=3)), tmp_path / "run", silent)
        with pytest.raises(InputError, match="holds no scenario"):
            evaluate(options(address, scenarios=empty), tmp_path / "run", silent)
        assert not seen
    assert not (tmp_path / "run").exists()


def test_a_document_that_no_family_knows(tmp_path, options):
    """Without a family that binds to it, a document's own examples are judged; without a judge the families are missed."""
    document = tmp_path / "mine.md"
    clause = "# C{n} {{#own_{n} authority=user}}\n\nBe kind.\n\n**Example**: e{n}\n\n~~~xml\n<user>\nHi {n}\n</user>\n<comparison>\n"
    clause += "<assistant> <!-- GOOD -->\nHello.\n</assistant>\n<assistant> <!-- BAD -->\nGo.\n</assistant>\n</comparison>\n~~~\n\n"
    document.write_text("".join(clause.format(n=n) for n in range(12)))
    with model_server(verdict) as (address, _):
        chosen = replace(options(address), spec=document, selection=Selection())
        evaluate(chosen, tmp_path / "run", silent)
        figures = json.loads((tmp_path / "run" / "results.json").read_text())
        assert {row["family"] for row in figures["judged"]["families"]} == {"examples"}
        with pytest.raises(InputError, match="no family of scenarios"):
            evaluate(replace(chosen, judge=None), tmp_path / "other", silent)


@pytest.mark.parametrize(
    "change",
    [
        {"id": "gpt-9"},
        {"samples": 3},
        {"hash": "sha256:0"},
        {"exam_limit": 5},
        {"results": {}},
        {"results": {"bare": "judged/bare.jsonl", "ghost": "judged/bare.jsonl"}},
    ],
)
def test_evidence_of_another_judge(tmp_path, options, change):
    """Evidence that was written again with another judge, other samples or other arms does not hold."""
    out = tmp_path / "run"
    with model_server(verdict) as (address, _):
        evaluate(options(address, sign=False), out, silent)
    envelope, _ = read_evidence(out / "evidence.json")
    payload = json.loads(envelope.payload)
    payload["predicate"]["brightline"]["judge"] |= change
    (out / "evidence.json").write_bytes(Envelope(json.dumps(payload).encode()).to_bytes())
    assert mismatches(out)[0] != []


def test_a_folder_belongs_to_its_judge(tmp_path, options):
    """Another judge, or none, needs another folder."""
    out = tmp_path / "run"
    with model_server(verdict) as (address, _):
        evaluate(options(address), out, silent)
        for other in (options(None), options(address, judge_samples=2), options("tiny")):
            with pytest.raises(InputError, match="holds another run"):
                evaluate(other, out, silent)
