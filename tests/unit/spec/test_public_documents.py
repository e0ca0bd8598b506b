"""Both releases of the public Model Spec compile, with the counts and defects they are known to have."""

from __future__ import annotations

from collections import Counter
from pathlib import Path

import pytest

from brightline.diagnostics import Severity
from brightline.spec.compiler import Compilation, compile_spec
from brightline.spec.document import render

DATA = Path(__file__).parents[3] / "../shared/data/openai-model-spec"
pytestmark = pytest.mark.skipif(not DATA.is_dir(), reason="the public documents are not beside the checkout")


@pytest.fixture(scope="module")
def newer() -> Compilation:
    """The release of December 2025."""
    return compile_spec(DATA / "2025-12-18" / "model_spec.md")


@pytest.fixture(scope="module")
def older() -> Compilation:
    """The release of September 2025."""
    return compile_spec(DATA / "2025-09-12" / "model_spec.md")


@pytest.mark.parametrize("release", ["newer", "older"])
def test_compiles(release: str, request: pytest.FixtureRequest) -> None:
    """Neither release has an error, and each text is rebuilt exactly from its tree."""
    compilation = request.getfixturevalue(release)
    assert compilation.spec is not None
    assert not [one for one in compilation.diagnostics if one.severity is Severity.ERROR]
    assert render(compilation.document) == Path(compilation.spec.file).read_text(encoding="utf-8")


def test_authority(newer: Compilation) -> None:
    """59 sections carry an authority; each becomes one implicit behaviour."""
    spec = newer.spec
    assert Counter(clause.authority for clause in spec.clauses.values() if clause.authority) == {
        "root": 22,
        "system": 3,
        "developer": 1,
        "user": 15,
        "guideline": 18,
    }
    assert len(spec.behaviours) == 59
    assert all(behaviour.implicit for behaviour in spec.behaviours.values())
    assert spec.behaviours["comply_with_laws"].rights.keys() == {"system"}
    assert spec.behaviours["be_clear"].rights.keys() == {"system", "developer", "user"}
    assert spec.behaviours["protect_privacy"].hardcoded


def test_answers(newer: Compilation) -> None:
    """189 comparisons hold 193 good, 196 bad and 8 acceptable answers, and each has its verdict."""
    compared = [example for example in newer.spec.examples if example.answers]
    verdicts = Counter(answer.verdict for example in compared for answer in example.answers)
    assert len(compared) == 189
    assert verdicts == {"GOOD": 193, "BAD": 196, "OK": 8}
    both = [one for one in compared if {"GOOD", "BAD"} <= {answer.verdict for answer in one.answers}]
    assert len(both) == 160


def test_older_answers(older: Compilation) -> None:
    """The older release has 182 comparisons, all understood."""
    compared = [example for example in older.spec.examples if example.answers]
    assert len(compared) == 182
    assert all(answer.verdict for example in compared for answer in example.answers)


def test_reasons_and_tags(newer: Compilation) -> None:
    """Verdicts keep their reason and the clause they name, in each of the forms that occur."""
    answers = [answer for example in newer.spec.examples for answer in example.answers]
    assert "staying professional and helpful" in {answer.reason for answer in answers}
    assert "given high uncertainty" in {answer.reason for answer in answers}
    assert {answer.tag for answer in answers} == {
        "",
        "chain_of_command",
        "assume_objective_pov",
    }


def test_roles_settings_untrusted(newer: Compilation) -> None:
    """Messages keep recipients, names, settings and untrusted parts."""
    messages = [m for example in newer.spec.examples for m in example.conversation.messages]
    assert {message.recipient for message in messages} >= {"python", "browser", "file_reader"}
    assert {dict(message.attributes).get("name") for message in messages} >= {"browser", "file_reader"}
    assert sum(("under_18", "true") in message.settings for message in messages) == 5
    mixed = [message for message in messages if any(part.untrusted for part in message.parts)]
    assert len(mixed) == 2
    assert [part.untrusted for part in mixed[0].parts] == [False, True]
    assert mixed[0].parts[1].text.startswith("PUGCOIN")


def test_nested_fences(newer: Compilation) -> None:
    """Fences and headings inside transcripts are text, with entities resolved."""
    assert "functions" not in newer.spec.clauses
    texts = [m.text for e in newer.spec.examples for m in e.conversation.messages]
    assert any("assert len(values) > 0" in text and "```" in text for text in texts)


def test_continued_comparisons(newer: Compilation) -> None:
    """A second comparison goes on from the good answer of the first."""
    clause = newer.spec.clauses["protect_privileged_information"]
    titles = Counter(example.title for example in clause.examples if example.answers)
    (title,) = [title for title, count in titles.items() if count == 2]
    first, second = [example for example in clause.examples if example.title == title]
    good = next(answer for answer in first.answers if answer.verdict == "GOOD")
    assert second.conversation.messages[len(first.conversation.messages)] == good.message


def test_footnotes(newer: Compilation) -> None:
    """112 example files join their clauses; four marks have no file and two files no mark."""
    joined = [example for example in newer.spec.examples if example.footnote]
    assert len({example.footnote for example in joined}) == 112
    assert len(joined) == 270
    found = [
        (one.code, one.message.split("`")[1]) for one in newer.diagnostics if one.code in {"BL006", "BL007"}
    ]
    assert found == [
        ("BL006", "d0pu"),
        ("BL006", "rse0"),
        ("BL006", "h82a"),
        ("BL006", "t5q0"),
        ("BL007", "91ld.md"),
        ("BL007", "lds1.md"),
    ]


def test_structure(newer: Compilation) -> None:
    """Sections know their parents, commentary and references, and references lead somewhere."""
    spec = newer.spec
    assert spec.clauses["avoid_info_hazards"].parent == "restricted_content"
    assert spec.clauses["prioritize_teen_safety"].tags == ("under_18",)
    assert sum(len(clause.commentary) for clause in spec.clauses.values()) == 28
    references = [one for clause in spec.clauses.values() for one in clause.references]
    assert len(references) > 100
    assert all(one.target in spec.clauses for one in references)


def test_spans_point_at_their_text(newer: Compilation) -> None:
    """The span of every reference, footnote, answer and heading holds the text it claims."""
    spec = newer.spec
    source = newer.sources[spec.file]
    for clause in spec.clauses.values():
        assert source.line(clause.heading.line - 1).lstrip("#").strip().startswith(clause.title)
        for footnote in clause.footnotes:
            line = source.line(footnote.span.line - 1)
            assert line[footnote.span.column - 1 : footnote.span.end_column - 1] == f"[^{footnote.id}]"
        for reference in clause.references:
            line = source.line(reference.span.line - 1)
            assert f"#{reference.target}" in line[reference.span.column - 1 : reference.span.end_column - 1]
        for example in clause.examples:
            for answer in example.answers:
                assert source.line(answer.span.line - 1).startswith("<assistant")
                assert source.line(answer.span.end_line - 1).strip() == "</assistant>"


def test_only_the_known_findings(newer: Compilation, older: Compilation) -> None:
    """What else is found is advice: clauses without a stated reason, and turns left out."""
    for compilation in (newer, older):
        advice = {one.code for one in compilation.diagnostics if one.severity is Severity.ADVICE}
        assert advice == {"BL031", "BL070"}
    assert {one.code for one in older.diagnostics} == {"BL031", "BL070"}
