"""`brightline interactions` as people run it."""

import json
from pathlib import Path
from xml.etree import ElementTree as ET

import pytest
from typer.testing import CliRunner

from brightline.analysis.deployment import Deployment
from brightline.analysis.interactions.footing import footing
from brightline.analysis.interactions.outcomes import read_outcome
from brightline.authority.layers import read_stack
from brightline.authority.model import Claim, Kind, Layer, Stack, Statement
from brightline.authority.reference import resolve
from brightline.cli.app import app
from brightline.errors import BrightlineError, InputError
from brightline.spec.compiler import load_spec
from brightline.spec.library import shipped_specs

pytest.importorskip("pysat", reason="the `analysis` extra is not installed")

EXAMPLES = Path(__file__).parents[3] / "docs" / "examples" / "interactions"
OPEN = "door == unattended and visitors == anybody and asking_back == never"


def run(*arguments):
    return CliRunner().invoke(app, ["interactions", *map(str, arguments)])


def refused(*arguments):
    """The error of a command that is given something wrong."""
    done = run(*arguments)
    assert isinstance(done.exception, BrightlineError), done.output
    assert done.exception.exit_code == 2
    return done.exception


@pytest.mark.parametrize("name", sorted(shipped_specs()))
def test_every_shipped_spec_has_an_answer(name):
    """The default question is answered in full for each, within the bounds."""
    done = run(name, "--format", "json")
    assert done.exit_code == 0
    data = json.loads(done.stdout)
    assert all(one["complete"] for one in data["outcomes"])
    assert not data["pairs"]["unknown"]


def test_layers_that_are_written_replay(tmp_path):
    """Each cause is a folder of its number, and each folder resolves to the outcome."""
    folder = tmp_path / "found"
    done = run(EXAMPLES / "house.md", "--outcome", OPEN, "-o", folder)
    assert done.exit_code == 0
    assert f"brightline resolve {EXAMPLES / 'house.md'} {folder}/N" in done.stdout
    spec = load_spec(EXAMPLES / "house.md")
    assert sorted(path.name for path in folder.iterdir()) == list("123456")
    for path in folder.iterdir():
        stance = resolve(spec, read_stack([path], spec))
        assert (stance["door"], stance["visitors"], stance["asking_back"]) == (
            "unattended",
            "anybody",
            "never",
        )
    assert run(EXAMPLES / "house.md", "--outcome", OPEN, "-o", folder).exit_code == 0, (
        "its own files are replaced"
    )


def test_causes_of_an_earlier_run_are_removed(tmp_path):
    """A run with fewer causes leaves no folder of the one before it; what somebody else put there stays."""
    folder = tmp_path / "found"
    run(EXAMPLES / "house.md", "--outcome", OPEN, "-o", folder)
    (folder / "6" / "notes.txt").write_text("mine")
    (folder / "7").mkdir()
    (folder / "7" / "mine.yaml").write_text("level: maker\n")
    run(EXAMPLES / "house.md", "--outcome", "asking_back == never", "-o", folder)
    assert sorted(path.name for path in folder.iterdir()) == ["1", "6", "7"]
    assert [path.name for path in (folder / "6").iterdir()] == ["notes.txt"]
    assert (folder / "7" / "mine.yaml").exists()
    run(EXAMPLES / "house-1.1.md", "--outcome", OPEN, "-o", folder)
    assert not (folder / "1").exists()


def test_three_layers_make_what_no_two_make():
    """The documented interaction: every cause takes three parties, and the three layers together rest on one another."""
    data = json.loads(run(EXAMPLES / "house.md", "--outcome", OPEN, "--format", "json").stdout)
    assert {len(cause["parties"]) for cause in data["outcomes"][0]["causes"]} == {3}
    layers = [EXAMPLES / f"{name}.yaml" for name in ("maker", "service", "resident")]
    data = json.loads(
        run(
            EXAMPLES / "house.md", *layers, "--outcome", OPEN, "--free", "resident", "--format", "json"
        ).stdout
    )
    (cause,) = data["outcomes"][0]["causes"]
    assert cause["parts"] == []
    assert cause["parties"] == [str(path) for path in layers]


def test_causes_name_the_lines_that_they_rest_on():
    """Each right and fact that some cause uses stands once under the causes, with its file and line and what it needs."""
    done = run(EXAMPLES / "house.md", "--outcome", OPEN)
    spec = load_spec(EXAMPLES / "house.md")
    lines = [" ".join(line.split()) for line in done.stdout.splitlines()]
    rests = lines[lines.index("rests on") + 1 :]
    unlocked = spec.behaviours["visitors"].rights["service"][1].span.line
    assert (
        f"service may choose known to anybody of visitors when visit_expected == true house.md:{unlocked}"
        in rests
    )
    assert len(rests) == len(set(rests)) == 4


def test_what_holds_by_default_names_the_lines_of_the_defaults():
    """An outcome that takes nothing of anybody says on which default it rests, with file and line."""
    done = run(EXAMPLES / "house.md", "--outcome", "door == on_request", "--outcome", "visitors == known")
    line = load_spec(EXAMPLES / "house.md").behaviours["visitors"].span.line
    assert f'visitors == "known": visitors is known by default, house.md:{line}' in done.stdout


def test_lines_that_stand_for_each_other_are_each_named(write):
    """Where two fixed layers say the same, both are told with their lines, and that either is enough."""
    again = write("level: maker\nbehaviours:\n  door: {set: unattended}\n", "again.yaml")
    layers = [EXAMPLES / "maker.yaml", again]
    done = run(EXAMPLES / "house.md", *layers, "--outcome", "door == unattended")
    lines = [" ".join(line.split()) for line in done.stdout.splitlines()]
    start = lines.index("[1] either of these alone is enough, so change each of them to rule it out:")
    assert lines[start + 1 : start + 3] == [f"{path} sets door to unattended" for path in layers]
    told = [line for line in lines if line.startswith(("maker.yaml sets", "again.yaml sets"))]
    assert {line.rpartition(":")[2] for line in told} == {"5", "3"}
    data = json.loads(
        run(EXAMPLES / "house.md", *layers, "--outcome", "door == unattended", "--format", "json").stdout
    )
    (cause,) = data["outcomes"][0]["causes"]
    assert cause["fixed"] == []
    assert [[part["party"] for part in some] for some in cause["enough"]] == [[str(path)] for path in layers]


def test_each_choice_of_lines_is_enough_and_has_none_to_spare():
    """Two lines for the door and two for the visit make four choices; what only one layer says is needed by all."""
    spec = load_spec(EXAMPLES / "house.md")
    lines = [
        Layer("maker", "a", (Statement("door", Kind.SET, "unattended", "unattended"),)),
        Layer("maker", "b", (Statement("door", Kind.SET, "unattended", "unattended"),)),
        Layer("service", "c", (), (Claim("visit_expected", value=True),)),
        Layer("maker", "d", (), (Claim("visit_expected", value=True),)),
        Layer("service", "e", (Statement("visitors", Kind.SET, "anybody", "anybody"),)),
    ]
    deployment = Deployment.of(spec, Stack.of(spec, lines).layers, [])
    condition = read_outcome("door == unattended and visitors == anybody", spec).condition
    found = footing(spec, deployment.slots, [], condition)
    assert [part.party for part in found.needed] == ["e"]
    assert sorted("".join(sorted(part.party for part in some)) for some in found.enough) == [
        "ac",
        "ad",
        "bc",
        "bd",
    ]


def test_the_legend_has_what_is_drawn(tmp_path):
    """The legend of a picture has the marks and colours of its causes alone."""
    drawn = tmp_path / "one.svg"
    run(EXAMPLES / "house.md", "--outcome", "asking_back == never", "--svg", drawn)
    text = drawn.read_text(encoding="utf-8")
    assert "one party" in text
    assert "says it" in text
    assert not [mark for mark in ("two parties", "three parties", "□", "◇", "■", "◆", "○") if mark in text]


def test_other_peoples_layers_are_not_overwritten(tmp_path):
    """A folder with a layer that the command did not write is refused."""
    (tmp_path / "1").mkdir()
    (tmp_path / "1" / "mine.yaml").write_text("level: maker\n")
    error = refused(EXAMPLES / "house.md", "--behaviour", "door", "-o", tmp_path)
    assert "`interactions` did not write" in error.message
    assert (tmp_path / "1" / "mine.yaml").read_text() == "level: maker\n"


def test_a_picture_of_nothing_is_a_picture(tmp_path):
    """An outcome that cannot come about is named in the picture, with the rule that prevents it."""
    path = tmp_path / "nothing.svg"
    assert run(EXAMPLES / "house-1.1.md", "--outcome", OPEN, "--svg", path).exit_code == 0
    text = " ".join("".join(ET.parse(path).getroot().itertext()).split())
    assert "cannot come about: door ==" in text
    assert "because of the rule ask_before_an_open_house" in text


def test_a_picture_names_what_holds_by_itself(tmp_path):
    """Beside causes, an outcome that holds by default is named with its line, and one that is impossible too."""
    path = tmp_path / "mixed.svg"
    asked = ["door == unattended", "door == on_request", "door == on_request and door == unattended"]
    run(EXAMPLES / "house.md", *(part for one in asked for part in ("--outcome", one)), "--svg", path)
    text = " ".join("".join(ET.parse(path).getroot().itertext()).split())
    line = load_spec(EXAMPLES / "house.md").behaviours["door"].span.line
    assert (
        f'true as things stand: door == "on_request" (door is on_request by default, house.md:{line})' in text
    )
    assert 'cannot come about: door == "on_request" and door == "unattended"' in text
    assert "says it" in text


def test_a_picture_names_the_lines_of_fixed_layers(tmp_path, write):
    """What a fixed layer says has its file and line; another layer that says the same has a mark of its own."""
    again = write("level: maker\nbehaviours:\n  door: {set: unattended}\n", "again.yaml")
    path = tmp_path / "fixed.svg"
    run(
        EXAMPLES / "house.md",
        EXAMPLES / "maker.yaml",
        again,
        "--outcome",
        "door == unattended",
        "--svg",
        path,
    )
    text = "".join(ET.parse(path).getroot().itertext())
    assert "door: unattended (maker.yaml:5)" in text
    assert "door: unattended (again.yaml:3)" in text
    assert "(true as things stand)" in text
    assert "◇" in text


def test_a_long_title_has_room(tmp_path, write):
    """The picture of a spec with a long name is as wide as its title."""
    name = "A house assistant with a name that goes on for very much longer than most people would ever like"
    text = (EXAMPLES / "house.md").read_text(encoding="utf-8").replace("House assistant", name)
    path = tmp_path / "long.svg"
    run(write(text, "long.md"), "--outcome", "asking_back == never", "--svg", path)
    root = ET.parse(path).getroot()
    assert float(root.get("width")) > 9.5 * len(
        f"Causes of outcomes in {name} 1.0.0: who speaks, highest first"
    )


def test_a_picture_that_leaves_causes_out_says_so(tmp_path):
    """More causes than can be read are counted in the picture and in the text."""
    path = tmp_path / "many.svg"
    done = run("chat-server", "--svg", path)
    assert "groups of causes are not drawn" in done.stdout
    assert "groups of causes more, not drawn" in path.read_text()


def test_names_are_escaped_in_pictures(tmp_path, write):
    """A party's name with marks of markup is text in the picture."""
    layer = write(
        "level: resident\nprincipal: '<b>&'\nbehaviours: {asking_back: {set: never}}\n", "a<b>&.yaml"
    )
    path = tmp_path / "drawn.svg"
    done = run(
        EXAMPLES / "house.md", layer, "--free", "resident", "--outcome", "asking_back == never", "--svg", path
    )
    assert done.exit_code == 0
    assert "a<b>&.yaml" in "".join(ET.parse(path).getroot().itertext())


@pytest.mark.parametrize(
    "arguments",
    [
        ("--outcome", "door == ajar"),
        ("--outcome", ""),
        ("--behaviour", "dor"),
        ("--behaviour", "door", "--value", "ajar"),
        ("--value", "ajar"),
        ("--free", "none"),
        ("missing.yaml",),
        ("--behaviour", "door", "--svg", "."),
        ("--behaviour", "door", "-o", __file__),
    ],
)
def test_wrong_input_is_refused(arguments):
    """Each mistake is one message for people with exit code 2."""
    error = refused(EXAMPLES / "house.md", *arguments)
    assert error.message


def test_who_asked_is_for_prove():
    """An outcome that reads who asked is refused in words that say where it can be asked."""
    done = CliRunner().invoke(
        app, ["interactions", str(EXAMPLES / "house.md"), "--outcome", "door.asked_by == maker"]
    )
    assert isinstance(done.exception, InputError)
    assert "causes are not told by who asked" in str(done.exception)
    assert "prove" in done.exception.help


def test_any_time_may_be_allowed():
    """A bound that is longer than a clock can count is no error."""
    assert run(EXAMPLES / "house.md", "--timeout", "inf").exit_code == 0


def test_a_binary_file_is_no_spec(tmp_path):
    """Bytes that are no text are refused like any other wrong document."""
    path = tmp_path / "image.md"
    path.write_bytes(bytes(range(256)))
    assert isinstance(run(path).exception, InputError)
