"""Scenario files: what is written is read again, and what is broken is named."""

import json
import os

import pytest

from brightline.errors import InputError, ResourceError
from brightline.scenarios.build import ScenarioPlan, build_scenarios
from brightline.scenarios.files import read_scenarios, scenarios_hash, write_scenarios
from brightline.spec.compiler import load_spec
from brightline.spec.library import find_spec


@pytest.fixture(scope="module")
def made():
    return build_scenarios(load_spec(find_spec(None)), ScenarioPlan(2, 1, 2, 1, 1))


@pytest.fixture
def written(tmp_path, made):
    path = tmp_path / "scenarios.jsonl"
    write_scenarios(path, made.scenarios)
    return path


def changed(path, **values):
    lines = path.read_text().splitlines()
    data = {**json.loads(lines[2]), **values}
    lines[2] = json.dumps({key: value for key, value in data.items() if value is not ...})
    path.write_text("\n".join(lines))


def test_reading_gives_what_was_written(written, made):
    """read ∘ write == id, and the hash is that of the set."""
    assert tuple(read_scenarios(written)) == made.scenarios
    assert scenarios_hash(read_scenarios(written)) == made.hash


def test_a_file_is_one_object_a_line_with_its_id(written, made):
    """Lines are JSON objects in the order of the set."""
    lines = written.read_text().splitlines()
    assert [json.loads(line)["id"] for line in lines] == [scenario.id for scenario in made.scenarios]


@pytest.mark.parametrize(
    ("values", "reason"),
    [
        ({"family": ...}, "no `family`"),
        ({"split": "test"}, "'test' is not a valid Split"),
        ({"demand": "another"}, "its content does not match its `id`"),
        ({"check": {"haiku": {}}}, "no `haiku`"),
        ({"check": {"format": {"kind": "haiku", "limit": 0}}}, "no form `haiku`"),
        ({"conversation": [{"role": "wizard", "content": "hi"}]}, "no role `wizard`"),
        ({"conversation": [{"role": "user", "content": [{"type": "text", "text": 5}]}]}, "a message without text"),
        ({"conversation": 5}, "a field has the wrong type"),
        ({"conversation": [{"role": "user", "content": 5}]}, "a field has the wrong type"),
    ],
)  # fmt: skip
def test_a_wrong_line_is_named(written, values, reason):
    """The message has file, line and what is wrong."""
    changed(written, **values)
    with pytest.raises(InputError, match=r"scenarios\.jsonl:3:1: this line is no scenario: ") as error:
        read_scenarios(written)
    assert reason in error.value.message
    assert "brightline scenarios" in error.value.help


@pytest.mark.parametrize(
    ("values", "reason"),
    [({"check": "yes"}, "a field has the wrong type"), ({"demand": "\ud800"}, "half a character")],
)
def test_no_word_of_python(written, values, reason):
    """What is wrong is said without the words of the language that this is written in."""
    changed(written, id=..., **values)
    with pytest.raises(InputError, match=reason) as error:
        read_scenarios(written)
    assert "object" not in error.value.message
    assert "codec" not in error.value.message


def test_a_line_without_id_may_be_written_by_hand(written, made):
    """Who changes a scenario takes its id away."""
    changed(written, demand="another", id=...)
    assert read_scenarios(written)[2].demand == "another"


def test_a_truncated_file_is_named(written):
    """A file that was cut off in the middle of a line is not half a set."""
    whole = written.read_bytes()
    written.write_bytes(whole[: len(whole) // 2])
    with pytest.raises(InputError, match="this line is no scenario: not JSON"):
        read_scenarios(written)


@pytest.mark.parametrize("line", ["[]", "5", "null", '"a"', "[" * 100_000])
def test_a_line_of_another_kind(tmp_path, line):
    """JSON that is no object is no scenario."""
    path = tmp_path / "s.jsonl"
    path.write_text(line)
    with pytest.raises(InputError, match=r"s\.jsonl:1:1: this line is no scenario"):
        read_scenarios(path)


def test_what_cannot_be_read_or_written(tmp_path, made):
    """A missing file, a folder, a binary file, and a place that cannot be written."""
    with pytest.raises(InputError, match="cannot read scenarios"):
        read_scenarios(tmp_path / "none.jsonl")
    with pytest.raises(InputError, match="cannot read scenarios"):
        read_scenarios(tmp_path)
    os.mkfifo(tmp_path / "pipe")
    with pytest.raises(InputError, match=r"cannot read scenarios from .*: .* is no regular file but a pipe"):
        read_scenarios(tmp_path / "pipe")
    (tmp_path / "binary").write_bytes(b"\xff\xfe\x00")
    with pytest.raises(InputError, match="is not a text file"):
        read_scenarios(tmp_path / "binary")
    with pytest.raises(ResourceError):
        write_scenarios(tmp_path / "binary" / "scenarios.jsonl", made.scenarios)


def test_a_failed_write_leaves_the_old_file(written, made):
    """A file is whole or as it was."""
    before = written.read_bytes()

    def failing():
        yield made.scenarios[0]
        raise RuntimeError

    with pytest.raises(RuntimeError):
        write_scenarios(written, failing())
    assert written.read_bytes() == before
    assert list(written.parent.iterdir()) == [written]
