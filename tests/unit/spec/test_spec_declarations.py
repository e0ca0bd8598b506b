"""Declarations: sets, rights, reserved rights, facts, rules, hazards, implicit behaviours."""

from __future__ import annotations

from pathlib import Path

import pytest

from brightline.spec.compiler import compile_spec
from brightline.spec.condition_syntax import format_condition
from brightline.spec.model import Behaviour, Spec

FRONT = """---
levels: [root, {name: system, aliases: [platform]}, {developer: [operator]}, user, guideline]
facts:
  age: {type: enum, values: [minor, adult], vouched_by: platform, safest: minor}
  night: {type: boolean, vouched_by: user, safest: true}
---
"""


def spec_of(tmp_path: Path, body: str) -> Spec:
    """The spec of declarations under one section; there must be no finding but unused facts."""
    path = tmp_path / "spec.md"
    path.write_text(FRONT + "# A {#a}\n\n" + body, encoding="utf-8")
    compilation = compile_spec(path)
    assert {one.code for one in compilation.diagnostics} <= {"BL051"}
    assert compilation.spec is not None
    return compilation.spec


def behaviour_of(tmp_path: Path, lines: str) -> Behaviour:
    """A behaviour with the scale a, b, c, d."""
    return spec_of(tmp_path, f"```behavior\nid: x\nscale: [a, b, c, d]\n{lines}```\n").behaviours["x"]


@pytest.mark.parametrize(
    ("right", "mask"),
    [
        ("{to: b}", 0b0011),
        ("{from: c}", 0b1100),
        ("{from: b, to: c}", 0b0110),
        ("{only: [a, d]}", 0b1001),
        ("{only: c}", 0b0100),
    ],
)
def test_rights_as_sets(tmp_path: Path, right: str, mask: int) -> None:
    """Each form of a right is a set of values."""
    behaviour = behaviour_of(tmp_path, f"default: a\nrights: {{user: {right}}}\n")
    assert behaviour.rights["user"][0].mask == mask


@pytest.mark.parametrize(
    ("hard", "mask"), [("b", 0b0010), ("[a, c]", 0b0101), ("{from: b}", 0b1110), ("{from: b, to: c}", 0b0110)]
)
def test_hard_sets(tmp_path: Path, hard: str, mask: int) -> None:
    """The hard set is a value, a list or a range."""
    default = {"b": "b", "[a, c]": "a"}.get(hard, "b")
    assert behaviour_of(tmp_path, f"default: {default}\nhard: {hard}\n").hard == mask


def test_hardcoded_needs_no_default(tmp_path: Path) -> None:
    """A hard set of one value is the default; without `hard` the whole scale is open."""
    behaviour = behaviour_of(tmp_path, "hard: c\n")
    assert (behaviour.default, behaviour.hardcoded) == (2, True)
    assert behaviour_of(tmp_path, "default: a\n").hard == 0b1111


def test_open_ends_stop_at_the_hard_set(tmp_path: Path) -> None:
    """The unnamed end of a right lies inside the hard set by itself."""
    behaviour = behaviour_of(
        tmp_path, "default: b\nhard: {from: b, to: c}\nrights: {user: {to: c}, system: {from: b}}\n"
    )
    assert behaviour.rights["user"][0].mask == 0b0110
    assert behaviour.rights["system"][0].mask == 0b0110


def test_words_that_yaml_would_change(tmp_path: Path) -> None:
    """`off`, `no`, `1.0` and `null` stay the words they are."""
    spec = spec_of(tmp_path, "```behavior\nid: x\nscale: [off, no, 1.0, null]\ndefault: no\n```\n")
    behaviour = spec.behaviours["x"]
    assert (behaviour.scale, behaviour.default) == (("off", "no", "1.0", "null"), 1)


def test_boolean_scale(tmp_path: Path) -> None:
    """`scale: boolean` is false, then true."""
    spec = spec_of(tmp_path, "```behavior\nid: x\nscale: boolean\ndefault: true\n```\n")
    assert (spec.behaviours["x"].scale, spec.behaviours["x"].default) == (("false", "true"), 1)


def test_conditional_rights(tmp_path: Path) -> None:
    """A level may have several rights, each with its condition; aliases stand for levels."""
    lines = (
        'default: a\nrights:\n  operator:\n    - {to: b}\n    - {to: d, when: age == "adult" and not night}\n'
    )
    rights = behaviour_of(tmp_path, lines).rights["developer"]
    assert [right.mask for right in rights] == [0b0011, 0b1111]
    assert rights[0].condition is None
    assert rights[1].condition is not None
    assert format_condition(rights[1].condition) == 'age == "adult" and not night == true'


def test_reserved_and_waivable(tmp_path: Path) -> None:
    """Reserved rights are one set for each level, and name the levels that may waive them."""
    behaviour = behaviour_of(tmp_path, "default: b\nreserved:\n  user: {to: a}\nwaivable: [user]\n")
    assert behaviour.reserved["user"].mask == 0b0001
    assert behaviour.waivable == {"user"}


def test_facts(tmp_path: Path) -> None:
    """Facts keep type, values and the safest value, and the level behind an alias."""
    facts = spec_of(tmp_path, "").facts
    assert (facts["age"].values, facts["age"].safest, facts["age"].vouched_by) == (
        ("minor", "adult"),
        "minor",
        "system",
    )
    assert (facts["night"].values, facts["night"].safest) == ((False, True), True)


def test_rules_and_hazards(tmp_path: Path) -> None:
    """Rules and hazards read facts and behaviours and know their clause."""
    body = (
        '```behavior\nid: x\nscale: [off, on]\ndefault: off\n```\n\n```rule\nid: r\nnever: x > off and age != "adult"\n'
        "yields: x\n```\n\n```hazard\nid: h\nnever: >\n  x > off\n  and night\n```\n"
    )
    spec = spec_of(tmp_path, body)
    assert [(rule.id, rule.yields, rule.clause) for rule in spec.rules] == [("r", ("x",), "a")]
    assert [format_condition(hazard.never) for hazard in spec.hazards] == ['x > "off" and night == true']


def test_spans_in_folded_conditions(tmp_path: Path) -> None:
    """A part of a condition over several lines points at its own line."""
    body = "```behavior\nid: x\nscale: [off, on]\ndefault: off\n```\n\n```hazard\nid: h\nnever: >\n  x > off\n  and night\n```\n"
    spec = spec_of(tmp_path, body)
    night = spec.hazards[0].never.operands[1]
    source = (tmp_path / "spec.md").read_text(encoding="utf-8").splitlines()
    assert source[night.span.line - 1][night.span.column - 1 : night.span.end_column - 1] == "night"


def test_spans_in_quoted_conditions(tmp_path: Path) -> None:
    """A condition in quotation marks points at the text between them."""
    lines = "default: a\nrights:\n  user: {to: b, when: \"age in ['minor'] and night\"}\n"
    condition = behaviour_of(tmp_path, lines).rights["user"][0].condition
    assert condition is not None
    night = condition.operands[1]
    source = (tmp_path / "spec.md").read_text(encoding="utf-8").splitlines()
    assert source[night.span.line - 1][night.span.column - 1 : night.span.end_column - 1] == "night"


@pytest.mark.parametrize(
    ("authority", "hard", "levels"),
    [
        ("root", 0b01, set()),
        ("system", 0b11, {"system"}),
        ("developer", 0b11, {"system", "developer"}),
        ("user", 0b11, {"system", "developer", "user"}),
        ("guideline", 0b11, {"system", "developer", "user"}),
    ],
)
def test_implicit_behaviours(tmp_path: Path, authority: str, hard: int, levels: set[str]) -> None:
    """Without any declared behaviour, each clause with authority is one, overridden at its level or above."""
    path = tmp_path / "spec.md"
    path.write_text(f"# A {{#a authority={authority}}}\n\nBecause.\n", encoding="utf-8")
    spec = compile_spec(path).spec
    assert spec is not None
    behaviour = spec.behaviours["a"]
    assert (behaviour.scale, behaviour.default) == (("followed", "overridden"), 0)
    assert (behaviour.hard, set(behaviour.rights), behaviour.implicit) == (hard, levels, True)
