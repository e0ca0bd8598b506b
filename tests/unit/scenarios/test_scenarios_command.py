"""`brightline scenarios`: counts, files and what to look at."""

import re

import pytest
from typer.testing import CliRunner

from brightline.cli.app import app
from brightline.errors import InputError
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
