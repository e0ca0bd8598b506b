"""`brightline diff` as people run it, on the example of its page."""

import json
import shutil
from pathlib import Path

import pytest
from typer.testing import CliRunner

from brightline.analysis.diff.impact import impacts
from brightline.analysis.diff.model import Direction
from brightline.analysis.diff.pairing import Pair, Version
from brightline.authority.layers import read_stack
from brightline.authority.reference import resolve
from brightline.cli.app import app
from brightline.spec.compiler import load_spec

EXAMPLE = Path(__file__).parents[4] / "docs" / "examples" / "diff"
OLD, NEW, ASKED = (EXAMPLE / name for name in ("tutor.md", "tutor-1.1.md", "tutor-2.0.md"))
STACKS = EXAMPLE / "stacks"
COLLEGE = STACKS / "evening-college"


def run(*arguments):
    return CliRunner().invoke(app, ["diff", *map(str, arguments)])


def data(*arguments):
    return json.loads(run(*arguments, "--format", "json").stdout)


def test_a_version_is_equal_to_itself():
    """Nothing changed, so the exit code is 0."""
    done = run(OLD, OLD, "--stacks", STACKS, "--semver")
    assert done.exit_code == 0
    assert "In the text: no change" in done.stdout
    assert "In force: nothing changed, 2 behaviours compared" in done.stdout
    assert "Deployed stacks: all of 3 stacks resolve as before" in done.stdout
    assert "Version step: none" in done.stdout


def test_a_widened_deployment_is_named():
    """The stack that the upgrade widens is named, with both values, and no other; the exit code is 1."""
    done = run(OLD, NEW, "--stacks", STACKS)
    assert done.exit_code == 1
    (changed,) = data(OLD, NEW, "--stacks", STACKS)["stacks"]["changed"]
    (moved,) = changed["moved"]
    assert changed["stack"] == "evening-college"
    assert (moved["behaviour"], moved["before"], moved["after"]) == ("essay_help", "outline", "full_text")
    for path, value in ((OLD, "outline"), (NEW, "full_text")):
        spec = load_spec(path)
        assert resolve(spec, read_stack([COLLEGE], spec))["essay_help"] == value


def test_an_upgrade_that_is_asked_for_moves_nobody():
    """With a fact that nobody vouches for yet, the spec allows more and every deployed stack resolves as before."""
    found = data(OLD, ASKED, "--stacks", STACKS)
    assert found["stacks"] == {"read": 3, "changed": [], "unreadable": {}}
    assert {one["behaviour"]: one["direction"] for one in found["behaviours"]} == {
        "essay_help": "both",
        "difficult_subjects": "equal",
    }


def test_witnesses_are_layer_files(tmp_path):
    """Each witness of the JSON output, written out as layer files, resolves to the values that it claims."""
    for impact in data(OLD, NEW)["behaviours"]:
        for place, witness in enumerate(impact["witnesses"]):
            folder = tmp_path / f"{impact['behaviour']}-{place}"
            folder.mkdir()
            for number, layer in enumerate(witness["layers"]):
                (folder / f"{number}.json").write_text(json.dumps(layer))
            for path, value in ((OLD, witness["before"]), (NEW, witness["after"])):
                spec = load_spec(path)
                assert resolve(spec, read_stack([folder], spec))[impact["behaviour"]] == value


def test_two_versions_of_a_layer():
    """Layers are compared whatever stands around them; the spec is named."""
    done = run(COLLEGE / "school.yaml", EXAMPLE / "college-opts-in.yaml", "--spec", ASKED)
    assert done.exit_code == 1
    assert "fact model_texts\n    claim: from nothing to true" in done.stdout
    assert "Evening College (school): the layer itself" in done.stdout


def test_a_stack_that_a_version_refuses_is_told(tmp_path):
    """A stack that names what the old version does not know is a change, with the reason, and not an error."""
    (tmp_path / "one.yaml").write_text("level: school\nfacts: {model_texts: true}\n")
    (changed,) = data(OLD, ASKED, "--stacks", tmp_path)["stacks"]["changed"]
    assert "model_texts" in changed["refused_before"]
    assert changed["refused_after"] == ""


def test_a_stack_that_only_the_new_version_refuses_has_its_line(tmp_path):
    """The reason why an upgrade breaks a stack starts with the file and line to change."""
    path = tmp_path / "one.yaml"
    path.write_text("level: school\nfacts: {model_texts: true}\n")
    done = run(ASKED, OLD, "--stacks", tmp_path)
    assert done.exit_code == 1
    assert f"the new version refuses it: {path}:2:" in done.stdout


def test_all_broken_stacks_are_named_at_once(tmp_path):
    """What can be compared is compared and printed; then one error names every stack that nobody can read, with its line."""
    shutil.copytree(STACKS, tmp_path / "stacks")
    (tmp_path / "stacks" / "a.yaml").write_text("level: nobody\n")
    (tmp_path / "stacks" / "b.yaml").write_text("level: school\nfacts: {nothing: true}\n")
    (tmp_path / "stacks" / "left").mkdir()
    done = run(OLD, NEW, "--stacks", tmp_path / "stacks")
    assert done.exception.exit_code == 2
    assert "neither version can read 2 deployed stacks" in done.exception.message
    first, second = done.exception.message.splitlines()[1:]
    assert first.startswith(f"  a.yaml: {tmp_path / 'stacks' / 'a.yaml'}:1:")
    assert f"{tmp_path / 'stacks' / 'b.yaml'}:2:" in second
    assert "Deployed stacks: 1 of 3 stacks changed" in done.stdout
    assert "evening-college" in done.stdout
    assert f"`{tmp_path / 'stacks' / 'left'}` holds no layer file" in done.stderr
    found = data(OLD, NEW, "--stacks", tmp_path / "stacks")["stacks"]
    assert (found["read"], list(found["unreadable"])) == (3, ["a.yaml", "b.yaml"])


def test_each_cause_of_a_change_has_its_subject():
    """A behaviour that comes or goes names itself as the cause, and no line says that something was added without what."""
    told = run("reference", "chat-server").stdout.splitlines()
    causes = [line.strip() for line in told if line.strip().startswith("because of ")]
    assert "because of behaviour view_channel, added" in causes
    assert not {"because of added", "because of removed"} & set(causes)


def test_values_that_cannot_be_compared_say_so(tmp_path):
    """A value under another name is neither stricter nor more permissive, and the text says why."""
    renamed = tmp_path / "tutor.md"
    text = OLD.read_text(encoding="utf-8")
    renamed.write_text(
        text.replace("default: in_lessons", "default: at_school").replace("[in_lessons,", "[at_school,")
    )
    told = run(OLD, renamed).stdout
    assert "difficult_subjects: other values, which cannot be compared\n" in told
    assert "in_lessons → at_school, which cannot be compared: no scale has both" in told


@pytest.mark.parametrize(
    ("arguments", "semver"),
    [((OLD, NEW), "major: 1.0.0 → 2.0.0 (the new text says 1.1.0)"), ((NEW, OLD), "major: 1.1.0 → 2.0.0")],
)
def test_the_version_step_is_proposed(arguments, semver):
    """More permissive for some stacks is a major step, and the text's own number is held against it."""
    assert f"Version step: {semver}" in run(*arguments, "--semver").stdout


def test_markdown_says_first_what_an_approver_must_know():
    """The Markdown starts with what is in force and which deployments change; the text is folded away."""
    lines = run(OLD, NEW, "--stacks", STACKS, "--semver", "--format", "markdown").stdout.splitlines()
    assert lines[0] == "## Tutor 1.0.0 → 1.1.0"
    assert lines[2:4] == [
        "- **In force:** 1 of 2 behaviours changed",
        "- **Deployed stacks:** 1 of 3 stacks changed",
    ]
    assert "<details><summary>3 changes of the text</summary>" in lines


def test_time_that_is_up_is_undecided_and_said():
    """Where time is up, a behaviour is undecided, with the reason, and counts as changed."""
    (impact, *_) = impacts(Pair(Version(load_spec(OLD)), Version(load_spec(NEW))), seconds=0.0)
    assert impact.direction is Direction.UNDECIDED
    assert (
        impact.note == "a difference may have been missed, as the search was cut short: 0 s were not enough"
    )


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        ((OLD, "nowhere.md"), "nowhere.md"),
        ((OLD, COLLEGE / "school.yaml"), "one of the two is a layer and the other a document"),
        ((OLD, NEW, "--spec", OLD), "`--spec` names the spec of two layers, and these are documents"),
        ((OLD, NEW, "--stacks", OLD), "there is no folder"),
        ((OLD, NEW, "--stacks", EXAMPLE.parent / "nothing"), "there is no folder"),
        ((COLLEGE / "school.yaml", COLLEGE / "student.yaml", "--spec", "tutr"), "tutr"),
    ],
)
def test_bad_input_is_one_clear_message(arguments, message):
    """What is wrong with the command is said in one line, with exit code 2."""
    done = run(*arguments)
    assert message in done.exception.message
    assert done.exception.exit_code == 2


@pytest.mark.parametrize(
    ("blocks", "told", "step"),
    [
        (("never: b == high", "never: b == high"), None, "none"),
        (("", "never: b == high"), ("added", ""), "minor"),
        (("never: b == high", ""), ("removed", ""), "major"),
        (
            ("never: b == high", "always: b == low"),
            ("claim", 'from never: b == "high" to always: b == "low"'),
            "major",
        ),
        (
            ("never: b == high", "never: b == high\nunless: b.asked_by == user"),
            ("claim", 'from never: b == "high" to never: b == "high" unless: b.asked_by == "user"'),
            "major",
        ),
    ],
)
def test_properties_are_compared(tmp_path, blocks, told, step):
    """A claim of the author's that comes, goes or says something else is a change of the text, and a promise counts as one."""
    paths = []
    for name, block in zip(("old.md", "new.md"), blocks, strict=True):
        declared = f"```property\nid: p\n{block}\n```\n" if block else ""
        behaviour = "```behavior\nid: b\nscale: [low, high]\ndefault: low\nrights: {user: {to: high}}\n```\n"
        text = f"# C {{#c authority=user}}\n\nWords.\n\n{behaviour}\n{declared}"
        (tmp_path / name).write_text(text)
        paths.append(tmp_path / name)
    found = data(*paths, "--semver")
    changes = [(one["kind"], one["id"], one["what"], one["detail"]) for one in found["document"]]
    assert changes == ([("property", "p", *told)] if told else [])
    assert found["semver"]["step"] == step
