"""`brightline prove` as people run it."""

import json
import subprocess
import sys
from pathlib import Path

import pytest
from typer.testing import CliRunner

from brightline.analysis import invariants
from brightline.analysis.induction import Proof
from brightline.analysis.prove import RESTS_ON
from brightline.authority.layers import read_stack
from brightline.authority.reference import resolve
from brightline.cli.app import app, main
from brightline.errors import InputError
from brightline.spec.compiler import load_spec

pytest.importorskip("z3", reason="the `analysis` extra is not installed")
pytest.importorskip("pysat", reason="the `analysis` extra is not installed")

EXAMPLES = Path(__file__).parents[3] / "docs" / "examples" / "prove"


def run(*arguments):
    return CliRunner().invoke(app, ["prove", *map(str, arguments)])


def test_the_reference_spec_is_proved():
    """All invariants and hazards of the shipped spec are proved, and the exit code is 0."""
    done = run()
    assert done.exit_code == 0
    assert done.stdout.splitlines()[-1] == "13 proved, 0 refuted, 0 unknown"


def test_a_document_that_declares_nothing_is_told_so(tmp_path):
    """Invariants of derived behaviours are called that, in words and as data; nothing is said so where there is something."""
    path = tmp_path / "prose.md"
    path.write_text(
        "# First {#first authority=root}\n\nSay so.\n\n# Second {#second authority=user}\n\nSay it well.\n"
    )
    done = run(path)
    assert done.exit_code == 0
    assert (
        "  the document declares no behaviours, rules, hazards or properties: the invariants are about 2 behaviours derived"
        " from its clauses, each followed or overridden\n  so nothing is proved of what its clauses ask for\n"
    ) in done.stdout
    nothing = {"behaviours": 0, "derived": 2, "rules": 0, "hazards": 0, "properties": 0}
    assert json.loads(run(path, "--format", "json").stdout)["about"] == nothing
    reference = run("--format", "json")
    assert json.loads(reference.stdout)["about"] == {
        "behaviours": 30, "derived": 0, "rules": 9, "hazards": 6, "properties": 0,
    }  # fmt: skip
    assert "declares no" not in run().stdout


def test_a_refuted_hazard_is_told_as_a_story(broken):
    """The text says who does what, and what comes of it; the exit code is 1."""
    done = run(broken)
    assert done.exit_code == 1
    lines = [line.strip() for line in done.stdout.splitlines()]
    start = next(
        number for number, line in enumerate(lines) if line.startswith("refuted exact_without_warnings")
    )
    assert (
        lines[start + 1] == "the smallest stack that shows it has 2 claims and 2 requests and nothing else:"
    )
    told = [line.partition("   ")[0] for line in lines[start + 2 : start + 6]]
    assert "any system vouches that adult is true" in told
    assert "any system sets doses to exact" in told
    assert "then doses is exact, warnings_left_out is left_out" in lines[start + 6 : start + 9]


def test_each_request_names_the_line_that_permits_it():
    """Each request of a witness names its right with file and line, each fact that nobody vouches for its declaration."""
    document = EXAMPLES / "pharmacy.md"
    done = run(document)
    spec = load_spec(document)
    right = spec.behaviours["dose_detail"].rights["platform"][0].span.line
    fact = spec.facts["professional"].span.line
    lines = [" ".join(line.split()) for line in done.stdout.splitlines()]
    assert f"any platform sets dose_detail to exact its right, pharmacy.md:{right}" in lines
    assert f"professional is false its safest value: nobody vouches for it, pharmacy.md:{fact}" in lines
    assert (
        "to rule it out: a rule that says so (never: the same condition, yields: dose_detail or warnings)"
        in done.stdout
    )


def test_fixed_layers_and_defaults_name_their_lines(tmp_path):
    """What a fixed layer says or hands on, and a default that nobody asks about, are told with their lines too."""
    platform = tmp_path / "platform.yaml"
    platform.write_text(
        "level: platform\nfacts:\n  alone: false\nbehaviours:\n  dose_detail: {within: [none, exact]}\n  warnings: {set: short}\n",
        encoding="utf-8",
    )
    done = run(
        EXAMPLES / "pharmacy.md",
        platform,
        "--free",
        "user",
        "--property",
        "never: dose_detail == exact and warnings == short and not alone",
        "--property",
        "never: dose_detail == general and warnings == short",
    )
    lines = [" ".join(line.split()) for line in done.stdout.splitlines()]
    assert f"any user sets dose_detail to exact handed on by platform, {platform.name}:5" in lines
    assert f"as {platform.name}:6 sets warnings to short its right, pharmacy.md:34" in lines
    assert (
        f"as {platform.name}:3 vouches that alone is false vouched for by platform or above, pharmacy.md:7"
        in lines
    )
    assert "dose_detail is general its default: nobody asks about it, pharmacy.md:15" in lines
    assert "a fixed layer that hands on less" in done.stdout


@pytest.mark.parametrize("lemma", RESTS_ON)
def test_no_proof_stands_without_the_invariants_under_it(repaired, broken, monkeypatch, lemma):
    """Where an invariant under it is unknown, no hazard is called proved, in any format; a witness still counts."""
    real = invariants.prove_lemma

    def late(asked, width, seconds):
        return Proof(None, "time was up") if asked is lemma else real(asked, width, seconds)

    monkeypatch.setattr(invariants, "prove_lemma", late)
    invariants.forget()
    try:
        done = run(repaired, "--no-cache")
        data = json.loads(run(repaired, "--no-cache", "--format", "json").stdout)
        sarif = json.loads(run(repaired, "--no-cache", "--format", "sarif").stdout)
        shown = run(broken, "--no-cache", "--property", "reachable: doses == exact").stdout
    finally:
        invariants.forget()
    assert done.exit_code == 1
    assert "unknown exact_without_warnings" in done.stdout
    assert f"`{lemma}`" in done.stdout.splitlines()[1]
    (hazard,) = data["hazards"]
    assert hazard["verdict"] == "unknown"
    assert f"`{lemma}` (unknown)" in hazard["reason"]
    assert "because" not in hazard
    found = {result["ruleId"] for result in sarif["runs"][0]["results"]}
    assert found == {"BL102"}
    assert "refuted exact_without_warnings" in shown
    assert "proved  reachable: doses" in shown


def test_a_rule_repairs_it(repaired):
    """With a rule the same hazard is proved, and the rule is named."""
    done = run(repaired)
    assert done.exit_code == 0
    assert "because of the rule exact_needs_warnings" in done.stdout


def test_witnesses_are_stacks(broken, tmp_path):
    """Each witness is a folder of layers that the resolver takes to what the proof says."""
    folder = tmp_path / "found"
    assert run(broken, "--witness", folder, "--property", "always: doses == none").exit_code == 1
    assert sorted(path.name for path in folder.iterdir()) == ["exact_without_warnings", "property-1"]
    spec = load_spec(broken)
    stance = resolve(spec, read_stack([folder / "exact_without_warnings"], spec))
    assert (stance["doses"], stance["warnings_left_out"]) == ("exact", "left_out")
    assert resolve(spec, read_stack([folder / "property-1"], spec))["doses"] != "none"


def test_a_witness_of_nothing_is_a_stack_too(broken, tmp_path):
    """What the defaults show is written as one layer that says nothing, so that the folder can be resolved."""
    run(broken, "--witness", tmp_path / "found", "--property", "always: doses > none")
    spec = load_spec(broken)
    stack = read_stack([tmp_path / "found" / "property-1"], spec)
    assert resolve(spec, stack).values == resolve(spec, type(stack)()).values


def test_witnesses_replace_their_own_files_alone(broken, tmp_path):
    """A second run replaces what the first wrote, and refuses a folder with somebody else's layers."""
    folder = tmp_path / "found" / "exact_without_warnings"
    run(broken, "--witness", tmp_path / "found")
    (folder / "9-user.yaml").write_bytes((folder / "1-system.yaml").read_bytes())
    assert run(broken, "--witness", tmp_path / "found").exit_code == 1
    assert not (folder / "9-user.yaml").exists()
    (folder / "mine.yaml").write_text("level: user\n")
    refused = run(broken, "--witness", tmp_path / "found")
    assert "is a layer that `prove` did not write" in str(refused.exception)
    assert (folder / "mine.yaml").read_text() == "level: user\n"


def test_a_file_in_place_of_the_folder_is_refused(broken):
    """`--witness` with the path of a file is bad input."""
    assert "a file is in its place" in str(run(broken, "--witness", broken).exception)


def test_every_witness_has_a_folder_of_its_own(write, tmp_path):
    """A hazard whose id looks like the folder of a property that was asked for keeps its witness."""
    path = write(
        "# C {#c authority=user}\n\n```behavior\nid: b\nscale: [low, mid, high]\ndefault: low\n"
        "rights: {user: {to: high}}\n```\n\n```hazard\nid: property-1\nnever: b == high\n```\n"
    )
    run(path, "--witness", tmp_path / "found", "--property", "never: b == mid")
    spec = load_spec(path)
    shown = {
        folder.name: resolve(spec, read_stack([folder], spec))["b"]
        for folder in (tmp_path / "found").iterdir()
    }
    assert shown == {"property-1": "high", "property-1-again": "mid"}


def test_a_folder_that_cannot_be_made_is_bad_input(broken, tmp_path):
    """A name that the file system refuses ends in one message that says so, and not in a traceback."""
    refused = run(broken, "--witness", tmp_path / ("x" * 300)).exception
    assert isinstance(refused, InputError)
    assert "cannot be made: File name too long" in str(refused)


def test_fixed_layers_and_free_levels(broken, write):
    """Fixed layers are taken as they are and named; `--free` says who else may speak, by alias too."""
    layer = write(
        "level: developer\nprincipal: clinic\nbehaviours:\n  doses: {set: general}\n", "clinic.yaml"
    )
    done = run(broken, layer, "--free", "user")
    assert done.exit_code == 0
    assert f"fixed layers, taken as they are: {layer}" in done.stdout
    assert "further layers at user," in done.stdout
    assert run(broken, layer, "--free", "platform", "--free", "user").exit_code == 1


def test_what_fixed_layers_show_alone_takes_nothing(broken, write):
    """Where the fixed layers are enough, the text says so."""
    layer = write("level: developer\nbehaviours:\n  doses: {set: general}\n", "clinic.yaml")
    done = run(broken, layer, "--free", "user", "--property", "never: doses == general")
    assert "it takes nothing: the fixed layers alone show it" in done.stdout


def test_json_holds_the_whole_result(broken):
    """JSON has the claim, the verdict, the layers and the stance of the witness."""
    data = json.loads(run(broken, "--format", "json").stdout)
    hazard = data["hazards"][0]
    assert (hazard["name"], hazard["verdict"]) == ("exact_without_warnings", "refuted")
    assert hazard["witness"]["added"] == 4
    assert hazard["witness"]["least"] is True
    assert hazard["witness"]["stance"]["values"]["doses"] == "exact"
    assert {one["verdict"] for one in data["invariants"]} == {"proved"}


def test_sarif_points_at_the_hazard(broken):
    """SARIF has one result for what is refuted, at the place where the hazard is declared."""
    run_data = json.loads(run(broken, "--format", "sarif").stdout)["runs"][0]
    (result,) = run_data["results"]
    assert (result["ruleId"], result["level"]) == ("BL101", "error")
    line = result["locations"][0]["physicalLocation"]["region"]["startLine"]
    assert broken.read_text().splitlines()[line - 1] == "id: exact_without_warnings"
    assert run_data["tool"]["driver"]["rules"][0]["shortDescription"]["text"] == "A property does not hold"


def test_workflow_commands_annotate_the_hazard(broken, repaired):
    """`github` prints one command for what is refuted, and nothing where all is proved."""
    assert run(broken, "--format", "github").stdout.startswith("::error file=")
    assert run(repaired, "--format", "github").stdout == ""


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (["--free", "usr"], "nobody speaks at the level `usr` of `Clinic`"),
        (["--free", "none"], "nobody speaks at the level `none` of `Clinic`"),
        (["--property", "doses"], "`doses` is no property"),
        (["nowhere.yaml"], "there is no file `nowhere.yaml`"),
    ],
)
def test_bad_input_is_one_clear_message(broken, arguments, message):
    """What is wrong with the command is said in one line, with exit code 2."""
    done = run(broken, *arguments)
    assert done.exception.message == message
    assert done.exception.exit_code == 2


@pytest.mark.parametrize(("command", "goes_on"), [("prove", False), ("train", True)])
def test_an_interruption_is_told_in_one_line(monkeypatch, capsys, command, goes_on):
    """Whatever swallows it on the way, an interruption ends with 130 and a word; only a command that keeps things goes on."""

    def stopped(**_):
        sys.exit(130)

    monkeypatch.setattr("brightline.cli.app.app", stopped)
    monkeypatch.setattr(sys, "argv", ["brightline", command])
    with pytest.raises(SystemExit) as stop:
        main()
    told = capsys.readouterr().err
    assert stop.value.code == 130
    assert told.startswith("error: interrupted\n")
    assert ("go on from where it stopped" in told) is goes_on


def test_an_interruption_while_modules_are_read_has_no_traceback():
    """The program says that it was interrupted even where no command has begun."""
    code = "import sys; sys.argv[0] = 'brightline'; import brightline.cli; raise KeyboardInterrupt"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=False)
    assert (done.returncode, done.stderr) == (130, "error: interrupted\n")


def test_an_empty_name_of_a_cache_keeps_nothing(broken, tmp_path, monkeypatch):
    """`--cache ""` writes nothing into the working folder."""
    monkeypatch.chdir(tmp_path)
    before = set(tmp_path.iterdir())
    assert run(broken, "--cache", "").exit_code == 1
    assert set(tmp_path.iterdir()) == before


def test_a_cache_that_cannot_be_made_is_told(broken, tmp_path):
    """A folder that cannot be used costs no answer, and a note on standard error says why nothing is kept."""
    (tmp_path / "file").write_text("in the way")
    folder = tmp_path / "file" / "answers"
    done = run(broken, "--cache", folder)
    assert done.exit_code == 1
    assert f"note: nothing is kept: the folder `{folder}` cannot be used: not a directory" in done.stderr


def test_a_property_of_the_command_points_at_nothing(broken):
    """What was asked for with the command has no file and line; what the spec declares has them."""
    claim = "never: doses == none"
    results = json.loads(run(broken, "--property", claim, "--format", "sarif").stdout)["runs"][0]["results"]
    assert [len(result["locations"]) for result in results] == [1, 0]
    told = run(broken, "--property", claim, "--format", "github").stdout.splitlines()
    assert told[0].startswith("::error file=")
    assert told[1].startswith("::error title=BL101::")


def test_places_are_told_from_the_working_folder(broken, monkeypatch):
    """A document below the working folder is named by its way from there, however it was asked about."""
    monkeypatch.chdir(broken.parent)
    (result,) = json.loads(run(broken.absolute(), "--format", "sarif").stdout)["runs"][0]["results"]
    assert result["locations"][0]["physicalLocation"]["artifactLocation"]["uri"] == broken.name


def test_missing_solvers_are_named(monkeypatch):
    """Without the extra, the command says what to install."""
    monkeypatch.setattr("importlib.util.find_spec", lambda _: None)
    assert "brightline[analysis]" in run().exception.help
