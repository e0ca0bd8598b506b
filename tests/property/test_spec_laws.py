"""Laws of the spec compiler, for any text and any condition.

render(parse(text)) == text
parse_condition(format_condition(c)) == c, spans apart
compile_spec(text) gives findings inside the text, never a crash
"""

from __future__ import annotations

import dataclasses
import tempfile
from pathlib import Path

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from brightline.diagnostics import Span
from brightline.spec.compiler import compile_spec
from brightline.spec.condition_syntax import ConditionError, format_condition, parse_condition
from brightline.spec.conditions import And, Compare, Condition, Constant, Member, Not, Or
from brightline.spec.data import condition_from_data, condition_to_data, spec_from_data, spec_to_data
from brightline.spec.document import parse, render
from brightline.spec.source import Source

NOWHERE = Span("f", 1, 1, 1, 1)

FRAGMENTS = st.sampled_from(
    [
        "# A {#a authority=root}",
        "## B {#b authority=user tags=x}",
        "# C",
        "---",
        "name: x",
        "levels: [a, b]",
        "facts:",
        "  f: {type: boolean, vouched_by: user, safest: true}",
        "```behavior",
        "```rule",
        "```hazard",
        "```",
        "~~~xml",
        "~~~",
        "id: x",
        "scale: [off, on]",
        "default: off",
        "hard: on",
        "rights: {user: {to: on, when: f and x > off}}",
        "never: x > off or f",
        "yields: x",
        "<user>",
        "</user>",
        "<assistant> <!-- GOOD -->",
        "</assistant>",
        "<comparison>",
        "</comparison>",
        "<settings>",
        "</settings>",
        "<untrusted>",
        "</untrusted>",
        "**Example**: t",
        '!!! meta "C"',
        "    indented",
        "> quote",
        "- item",
        "1. item",
        "| a | b |",
        "|---|---|",
        "[?](#a) and [^ab]",
        "[^ab]: note",
        "[t]: #a",
        "<div>",
        "",
        "\t",
        "\ufeff",
        "text because text",
        "imports: [spec.md]",
        "[",
        "{",
        "&a *a",
        "\x0c",
        "===",
        "`[?](#b)`",
    ]
)
ENDINGS = st.sampled_from(["\n", "\n\n", "\r\n", "\r", "", " \n", "\u2028"])
DOCUMENTS = st.one_of(
    st.lists(st.tuples(FRAGMENTS, ENDINGS), max_size=40).map(lambda parts: "".join(a + b for a, b in parts)),
    st.text(max_size=200),
)

NAMES = st.from_regex(r"[a-z_][a-z0-9_]{0,8}", fullmatch=True).filter(
    lambda name: name not in {"and", "or", "not", "in", "true", "false"}
)
VALUES = st.one_of(st.text(max_size=8), st.booleans(), st.integers(-(10**17), 10**17))
ATOMS = st.one_of(
    st.builds(Constant, st.booleans(), st.just(NOWHERE)),
    st.builds(Compare, NAMES, st.sampled_from(["==", "!=", "<", "<=", ">", ">="]), VALUES, st.just(NOWHERE)),
    st.builds(
        Member, NAMES, st.lists(VALUES, min_size=1, max_size=3).map(tuple), st.booleans(), st.just(NOWHERE)
    ),
)


def several(parts: st.SearchStrategy[Condition]) -> st.SearchStrategy[tuple[Condition, ...]]:
    """Two or three conditions."""
    return st.lists(parts, min_size=2, max_size=3).map(tuple)


CONDITIONS = st.recursive(
    ATOMS,
    lambda inner: st.one_of(
        st.builds(Not, inner, st.just(NOWHERE)),
        st.builds(And, several(inner), st.just(NOWHERE)),
        st.builds(Or, several(inner), st.just(NOWHERE)),
    ),
    max_leaves=12,
)


def bare(condition: Condition) -> Condition:
    """The condition without its spans."""
    match condition:
        case Not(operand=operand):
            return Not(bare(operand), NOWHERE)
        case And(operands=operands) | Or(operands=operands):
            return dataclasses.replace(
                condition, operands=tuple(bare(part) for part in operands), span=NOWHERE
            )
    return dataclasses.replace(condition, span=NOWHERE)


@given(DOCUMENTS)
def test_render_inverts_parse(text: str) -> None:
    """The text of any document is rebuilt exactly, and its blocks follow each other without a gap."""
    document = parse(Source.of(text))
    assert render(document) == text
    assert [block.text == "" for block in document.blocks] == [False] * len(document.blocks)


@given(CONDITIONS)
def test_parse_inverts_format(condition: Condition) -> None:
    """Formatting a condition and parsing the text gives the same tree."""
    assert bare(parse_condition(format_condition(condition))) == condition


@given(CONDITIONS)
def test_data_keeps_conditions(condition: Condition) -> None:
    """A condition survives as data."""
    assert condition_from_data(condition_to_data(condition)) == condition


@given(st.text(alphabet="()[]\"'=<>!,ab1 \n\\andortife-.", max_size=60))
def test_any_text_is_a_condition_or_refused(text: str) -> None:
    """Any text is a condition, which formats and parses to itself, or is refused."""
    try:
        condition = parse_condition(text)
    except ConditionError:
        return
    assert bare(parse_condition(format_condition(condition))) == bare(condition)


@settings(deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(DOCUMENTS.filter(lambda text: "\0" not in text))
def test_any_document_compiles_to_findings(text: str) -> None:
    """Any text compiles; findings lie inside the text, and a spec survives as data."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "spec.md"
        path.write_bytes(text.encode())
        compilation = compile_spec(path)
    for finding in compilation.diagnostics:
        source = compilation.sources[finding.span.file]
        assert 1 <= finding.span.line <= max(len(source.lines), 1)
        assert 1 <= finding.span.column <= len(source.line(finding.span.line - 1)) + 2
        assert (finding.span.end_line, finding.span.end_column) >= (finding.span.line, finding.span.column)
    assert (compilation.spec is None) == any(
        finding.severity == "error" for finding in compilation.diagnostics
    )
    if compilation.spec is not None:
        assert spec_from_data(spec_to_data(compilation.spec)) == compilation.spec
