"""What a report says of proofs: about how many behaviours, and that a document declares nothing where it does not."""

import dataclasses
import html

import pytest

from brightline.evaluation.proof_views import proof_view
from brightline.evaluation.report import render_html, render_markdown
from brightline.spec.compiler import load_spec

pytest.importorskip("z3", reason="the `analysis` extra is not installed")
pytest.importorskip("pysat", reason="the `analysis` extra is not installed")

CLAUSES = """# First {#first authority=root}

Say so.

# Second {#second authority=user}

Say it well.
"""
BEHAVIOUR = """
```behavior
id: tone
scale: [plain, warm]
default: plain
rights:
  user: {to: warm}
```
"""
HAZARD = """
```hazard
id: warm_always
never: tone > plain
```
"""
RULE = """
```rule
id: never_warm
never: tone > plain
yields: tone
```
"""
PROPERTY = """
```property
id: warm_at_times
reachable: tone > plain
```
"""


@pytest.fixture
def proved(small_run, tmp_path):
    """A run whose spec has this text, with what is proved of it."""
    from brightline.analysis.prove import prove

    def make(text):
        path = tmp_path / "own.md"
        path.write_text(text)
        spec = load_spec(path)
        return dataclasses.replace(small_run()[1], spec=spec, proofs=prove(spec).to_data())

    return make


def told(run):
    """The sentence of each kind, without its title."""
    return [kind["told"] for kind in proof_view(run)["kinds"]]


def test_a_document_that_declares_nothing(proved):
    """Its invariants are about derived behaviours; there are no hazards and no properties, and page and summary say all of it."""
    run = proved(CLAUSES)
    none = "the document declares none, so none was proved"
    assert told(run) == [
        "7 of 7 proved, over 2 behaviours derived from its clauses, one for each with authority: followed, or overridden",
        none,
        none,
    ]
    page, summary = html.unescape(render_html(run)), render_markdown(run)
    for text in (page, summary):
        assert "The document declares no behaviours, rules, hazards or properties." in text
        assert "nothing was proved of what the clauses ask for" in text
        assert "over 2 behaviours derived from its clauses" in text
        assert text.count(none) == 2
    assert "<details><summary>Claims" in page


def test_a_document_that_declares_some(proved):
    """What it declares is counted, by kind, and no sentence says that it declares nothing."""
    run = proved(CLAUSES + BEHAVIOUR + RULE + HAZARD + PROPERTY)
    assert told(run) == [
        "7 of 7 proved, over the 1 behaviour and 1 rule that the document declares",
        "1 of 1 proved unreachable",
        "0 of 1 proved",
    ]
    summary = render_markdown(run)
    assert "declares no " not in summary
    assert (
        '\n- Properties: 0 of 1 proved\n  - refuted: `warm_at_times`, `reachable: tone > "plain"`\n'
        in summary
    )


def test_behaviours_alone(proved):
    """A document with behaviours and no claims of its own has invariants alone, and that is said."""
    run = proved(CLAUSES + BEHAVIOUR)
    assert told(run)[0] == "7 of 7 proved, over the 1 behaviour that the document declares"
    assert told(run)[1:] == ["the document declares none, so none was proved"] * 2
    assert proof_view(run)["limit"] == ""


def test_a_hazard_that_nobody_decided(proved):
    """What is declared and has no result is not proved: it counts as one of them."""
    run = proved(CLAUSES + BEHAVIOUR + HAZARD)
    undecided = dataclasses.replace(run, proofs={**run.proofs, "hazards": []})
    assert told(undecided)[1] == "0 of 1 proved unreachable"


def test_prose_without_authority(proved):
    """Where nothing can be said by anybody the invariants hold of nothing, which is no praise."""
    run = proved("# Only words\n\nNobody has authority here.\n")
    assert told(run)[0] == "7 of 7 proved, but over no behaviour at all, so they say nothing of this document"
