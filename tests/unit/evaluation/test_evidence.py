"""Evidence holds as long as nothing is touched, and says what was."""

import json

import pytest

from brightline.errors import InputError
from brightline.evaluation.evidence import check_subjects, recompute
from brightline.evaluation.output import write_run
from brightline.scenarios.files import write_scenarios


@pytest.fixture
def written(small_run):
    """The folder of a written run."""
    folder, run = small_run(seeds=2)
    write_scenarios(folder / "scenarios.jsonl", run.scenarios)
    weights = folder / "models" / "seed-0" / "model.safetensors"
    weights.parent.mkdir(parents=True)
    weights.write_bytes(b"weights")
    write_run(folder, run, [weights, folder / "small.md"], folder / "scenarios.jsonl")
    return folder


def _edit(path, change):
    data = json.loads(path.read_text())
    change(data)
    path.write_text(json.dumps(data))


def test_untouched_holds(written):
    """Every hash, verdict and figure of an untouched run holds, and there are many of each."""
    outcome = recompute(written / "evidence.json")
    assert outcome.mismatches == ()
    assert outcome.subjects >= 9
    assert outcome.verdicts == 5 * 100
    assert outcome.figures > 500


def test_is_an_in_toto_statement(written):
    """The file is a statement of in-toto, version 1, with names and plain hexadecimal digests."""
    statement = json.loads((written / "evidence.json").read_text())
    assert statement["_type"] == "https://in-toto.io/Statement/v1"
    assert set(statement) == {"_type", "subject", "predicateType", "predicate"}
    for subject in statement["subject"]:
        assert (written / subject["name"]).is_file()
        assert len(bytes.fromhex(subject["digest"]["sha256"])) == 32


@pytest.mark.parametrize(
    "name", ["models/seed-0/model.safetensors", "small.md", "report.html", "results/trained.jsonl"]
)
def test_changed_file(written, name):
    """A changed subject is named."""
    with (written / name).open("ab") as stream:
        stream.write(b"\n")
    assert check_subjects(written / "evidence.json") == [name]
    assert f"`{name}` is missing or has changed" in recompute(written / "evidence.json").mismatches


def test_missing_file(written):
    """A missing subject is named, whatever it is."""
    (written / "scenarios.jsonl").unlink()
    assert check_subjects(written / "evidence.json") == ["scenarios.jsonl"]
    assert recompute(written / "evidence.json").mismatches


def test_prettier_figure(written):
    """A figure that was raised in the statement alone is found, with its place and both numbers."""

    def raise_it(statement):
        statement["predicate"]["summary"]["parts"][0]["rows"][0]["rates"]["trained"]["value"] = 0.99

    _edit(written / "evidence.json", raise_it)
    (line,) = recompute(written / "evidence.json").mismatches
    assert line.startswith(
        "summary.parts[0].rows[0].rates.trained.value: the evidence says 0.99, its files give 0."
    )


def test_flipped_verdict(written):
    """A verdict that was flipped in the results, its hash made to fit, does not survive grading again."""
    from brightline.hashing import hash_file

    path = written / "results" / "trained.jsonl"
    path.write_text(path.read_text().replace('"passed":false', '"passed":true', 1))

    def fit(statement):
        for subject in statement["subject"]:
            digest = hash_file(written / subject["name"]).removeprefix("sha256:")
            subject["digest"]["sha256"] = digest

    _edit(written / "evidence.json", fit)
    assert check_subjects(written / "evidence.json") == []
    mismatches = recompute(written / "evidence.json").mismatches
    assert "is recorded as True and graded False" in mismatches[0]


def test_easier_scenario(written):
    """A scenario that was made easier is no longer the one that was asked: its id is its content."""
    path = written / "scenarios.jsonl"
    path.write_text(path.read_text().replace('"texts":["yes"]', '"texts":["no"]', 1))
    mismatches = recompute(written / "evidence.json").mismatches
    assert any("its content does not match its `id`" in line for line in mismatches)


def test_exchanged_scenario(written, scenario):
    """Another scenario in the place of one that was asked is found, though it is sound by itself."""
    write_scenarios(written / "scenarios.jsonl", [scenario(text="an easier one")])
    mismatches = recompute(written / "evidence.json").mismatches
    assert any("is not in the file of scenarios" in line for line in mismatches)


@pytest.mark.parametrize(
    "text",
    [
        "",
        "[]",
        "{}",
        "\x00",
        '{"_type": 1}',
        '{"_type": "https://in-toto.io/Statement/v1", "predicateType": "x"}',
    ],
)
def test_no_evidence_file(tmp_path, text):
    """Anything else gives one clear failure."""
    path = tmp_path / "evidence.json"
    path.write_text(text)
    with pytest.raises(InputError, match="is no evidence file"):
        recompute(path)


@pytest.mark.parametrize("name", ["/etc/hostname", "../secret", "results/../../secret"])
def test_names_stay_inside(written, name):
    """A statement that names a file outside its folder is refused, and the file is not read."""

    def escape(statement):
        statement["subject"][0]["name"] = name

    _edit(written / "evidence.json", escape)
    with pytest.raises(InputError, match="outside its folder"):
        check_subjects(written / "evidence.json")


def test_results_file_has_all_figures(written):
    """`results.json` and the statement hold the same figures."""
    figures = json.loads((written / "results.json").read_text())
    predicate = json.loads((written / "evidence.json").read_text())["predicate"]
    assert {key: predicate[key] for key in figures} == figures
