"""The reference spec is what it says: complete, clean, and tied to the families that test it."""

from pathlib import Path

import pytest

from brightline.scenarios.families import FAMILIES
from brightline.spec.compiler import compile_spec
from brightline.spec.model import Verdict


@pytest.fixture(scope="module")
def compiled():
    return compile_spec(Path(__file__).parents[3] / "specs" / "reference.md")


def test_no_finding(compiled):
    """It compiles without a finding of any severity."""
    assert [str(item.span) + " " + item.message for item in compiled.diagnostics] == []


def test_size(compiled):
    """It has 40 clauses with an authority or more, and behaviours, rules, hazards and facts."""
    spec = compiled.spec
    assert sum(clause.authority is not None for clause in spec.clauses.values()) >= 40
    assert len(spec.behaviours) >= 25
    assert len(spec.rules) >= 8
    assert len(spec.hazards) >= 5
    assert len(spec.facts) >= 5


def test_every_clause_shows_good_and_bad(compiled):
    """Each clause with an authority has an example with a good and a bad answer."""
    for clause in compiled.spec.clauses.values():
        if clause.authority:
            verdicts = {answer.verdict for example in clause.examples for answer in example.answers}
            assert {Verdict.GOOD, Verdict.BAD} <= verdicts, clause.id


def test_bright_lines_are_hardcoded(compiled):
    """Nobody can move a bright line: the hard set of each has one value, the strictest."""
    lines = [
        b
        for b in compiled.spec.behaviours.values()
        if compiled.spec.clauses[b.clause].parent == "bright_lines"
    ]
    assert len(lines) == 3
    assert all(line.hardcoded and line.hard == 1 and line.default == 0 for line in lines)


def test_rights_stay_inside_the_hard_set(compiled):
    """No right and no reserved right reaches outside the hard set."""
    for behaviour in compiled.spec.behaviours.values():
        for rights in behaviour.rights.values():
            assert all(right.mask & ~behaviour.hard == 0 for right in rights), behaviour.id
        assert all(right.mask & ~behaviour.hard == 0 for right in behaviour.reserved.values()), behaviour.id


@pytest.mark.parametrize("family", FAMILIES, ids=lambda family: family.name)
def test_families_test_its_clauses(compiled, family):
    """Every clause that a family says it tests is there."""
    assert set(family.clauses) <= set(compiled.spec.clauses)
