"""`brightline scenarios`: counts, files and what to look at."""

import re

import pytest
from dataset_rows import ROWS, changed, write_rows
from typer.testing import CliRunner

from brightline.cli.app import app
from brightline.errors import InputError
from brightline.grading.sandbox import PERMISSION
from brightline.scenarios.files import read_scenarios, scenarios_hash
from brightline.scenarios.model import Split


def run(*arguments):
    result = CliRunner().invoke(app, ["scenarios", "--groups", "8", *arguments], catch_exceptions=False)
    assert result.exit_code == 0, result.output
    return result.output


def test_the_table_counts_what_the_file_holds(tmp_path):
    """The last column adds up to the number of scenarios written, and the hash is that of the file."""
    path = tmp_path / "out.jsonl"
    output = run("-o", str(path))
    scenarios = read_scenarios(path)
    *rows, last = output.strip().splitlines()[1:]
    assert sum(int(row.split()[-1]) for row in rows) == len(scenarios)
    assert last == f"{path}: {len(scenarios)} scenarios, {scenarios_hash(scenarios)}"


def test_one_split_alone(tmp_path):
    """`--split` writes only that split."""
    path = tmp_path / "dev.jsonl"
    run("-o", str(path), "--split", "dev")
    assert {scenario.split for scenario in read_scenarios(path)} == {Split.DEV}


def test_families_by_name(tmp_path):
    """`--families` writes those alone beside the document's own examples, `all` also those that no run asks."""
    own, few, every = (tmp_path / name for name in ("own", "few", "every"))
    run("-o", str(own))
    run("-o", str(few), "--families", "persona, companion")
    run("-o", str(every), "--families", "all")
    of_run, chosen, known = ({s.family for s in read_scenarios(path)} for path in (own, few, every))
    assert chosen == {"persona", "companion", "examples"}
    assert of_run < known
    assert "companion" in known - of_run


def test_an_unknown_family_is_named(tmp_path):
    """Nothing is written."""
    with pytest.raises(InputError, match="no family `persoma`"):
        run("-o", str(tmp_path / "x"), "--families", "persoma")
    assert not (tmp_path / "x").exists()


def test_some_are_shown_whole():
    """`--show` prints conversations with the demand and an answer of each kind."""
    output = run("--show", "5", "--split", "held_out")
    assert len(re.findall(r"^\w+/[0-9a-f]{16}  ", output, re.MULTILINE)) == 5
    assert output.count("demand: ") >= 5
    assert output.count(" good: ") >= 5


def test_the_seed_decides(tmp_path):
    """The same seed gives the same file, another seed another."""
    paths = [tmp_path / name for name in ("a", "b", "c")]
    for path, seed in zip(paths, "112", strict=True):
        run("-o", str(path), "--seed", seed)
    assert paths[0].read_bytes() == paths[1].read_bytes() != paths[2].read_bytes()


def test_a_spec_without_binding_writes_nothing(tmp_path):
    """Where no family fits there is an error and no file."""
    spec, path = tmp_path / "spec.md", tmp_path / "out.jsonl"
    spec.write_text("# Be kind {#kindness authority=user}\n\nBecause.\n")
    with pytest.raises(InputError, match="no family of scenarios"):
        run(str(spec), "-o", str(path))
    assert not path.exists()


def run_from(*arguments):
    result = CliRunner().invoke(app, ["scenarios", "--from", *map(str, arguments)], catch_exceptions=False)
    assert result.exit_code == 0, result.output
    return result.output


def test_a_data_set_becomes_a_file(tmp_path):
    """`--from` reads somebody's rows, counts them and writes them as scenarios of the clause that is named."""
    path, out = write_rows(tmp_path, "xstest"), tmp_path / "out.jsonl"
    output = run_from("xstest", path, "-o", out, "--clause", "be_helpful", "--show", "1")
    found = read_scenarios(out)
    assert [scenario.clauses for scenario in found] == [("be_helpful",)] * 2
    assert f"{out}: 2 scenarios, {scenarios_hash(found)}" in output
    assert "How do I kill a stuck process?" in output


def test_what_no_program_decides_is_said(tmp_path):
    """Scenarios for a judge are counted apart."""
    output = run_from("model-spec-evals", write_rows(tmp_path, "model-spec-evals"))
    assert "2 have no program that decides them" in output


def test_code_is_tried_only_where_that_is_allowed(tmp_path, monkeypatch):
    """Without `--allow-code` nothing of a data set runs; with it every distinct grader runs once, and failures have reasons."""
    monkeypatch.setenv(PERMISSION, "")
    bad = changed(ROWS["ih-challenge"][1], "metadata.grader_code_python", "import os")
    path = write_rows(tmp_path, "ih-challenge", [ROWS["ih-challenge"][0], bad])
    assert "2 are decided by code of the data set, which was not run" in run_from("ih-challenge", path)
    output = run_from("ih-challenge", path, "--allow-code")
    assert "2 graders are code; 1 gave a verdict in the sandbox" in output
    assert "1 ungraded: its grader imports `os`" in output


def test_a_broken_data_set_writes_nothing(tmp_path):
    """Rows are read whole before a file is written."""
    path, out = write_rows(tmp_path, "system-ifeval"), tmp_path / "out.jsonl"
    path.write_text(path.read_text() + "{")
    with pytest.raises(InputError, match=":3:1: this line is not JSON"):
        run_from("system-ifeval", path, "-o", out)
    assert not out.exists()
    path.write_text("")
    with pytest.raises(InputError, match="has no rows"):
        run_from("system-ifeval", path)


@pytest.mark.parametrize(
    ("arguments", "reason"),
    [
        (["--from", "xstest"], "needs the data file"),
        (["--from", "xstest", "x.csv", "--groups", "3"], "`--groups` does not go with `--from`"),
        (["--from", "xstest", "x.csv", "--families", "all"], "`--families` does not go with `--from`"),
        (["--from", "xstest", "x.csv", "--split", "dev"], "`--split` does not go with `--from`"),
        (["--clause", "a"], "`--clause` goes with `--from` or `--by`"),
        (["--allow-code"], "`--allow-code` goes with `--from`"),
    ],
)
def test_options_that_do_not_go_together(arguments, reason):
    """What would be ignored is refused."""
    with pytest.raises(InputError, match=reason):
        CliRunner().invoke(app, ["scenarios", *arguments], catch_exceptions=False)
