"""The mark of a run's folder."""

import json

import pytest

from brightline.errors import InputError
from brightline.evaluation.folder_mark import claim

MINE = {"spec": "sha256:1", "model": "tiny", "limit": None}


def mark(out, mine=MINE, **identities):
    return claim(out, mine, lambda: identities)


def test_a_run_that_goes_on_keeps_its_start_and_its_models(tmp_path):
    """The second start finds when the first one was and what identified the models then, and opens none."""
    first = mark(tmp_path / "run", parent="sha256:a")
    kept = json.loads((tmp_path / "run/run.json").read_text())
    kept["started"] = "2026-01-01T00:00:00+00:00"
    (tmp_path / "run/run.json").write_text(json.dumps(kept))

    def unopened():
        raise AssertionError

    second = claim(tmp_path / "run", MINE, unopened)
    assert second.identities == first.identities == {"parent": "sha256:a"}
    assert second.started == "2026-01-01T00:00:00+00:00"


def test_another_run_is_refused_by_what_differs(tmp_path):
    """The message names each thing that is not the same, and no other."""
    mark(tmp_path / "run")
    with pytest.raises(InputError, match=r"holds another run \(it differs in model, limit\)"):
        mark(tmp_path / "run", {**MINE, "model": "embedded", "limit": 3})
    with pytest.raises(InputError, match=r"\(it differs in until\)"):
        mark(tmp_path / "run", {**MINE, "until": ["x"]})
    with pytest.raises(InputError, match=r"\(it differs in limit\)"):
        mark(tmp_path / "run", {name: value for name, value in MINE.items() if name != "limit"})


@pytest.mark.parametrize("content", ["", "{", "[]", "3", '{"spec": "sha256:1"}', json.dumps(MINE)])
def test_a_damaged_mark_is_no_mark_of_ours(tmp_path, content):
    """What is no whole mark is refused and left as it is."""
    (tmp_path / "run.json").write_text(content)
    with pytest.raises(InputError, match="holds another run"):
        mark(tmp_path)
    assert (tmp_path / "run.json").read_text() == content


def test_what_is_no_folder_of_a_run_is_refused(tmp_path):
    """A file is no folder, and a folder with other things in it holds no run; a model that cannot be opened leaves no mark."""
    (tmp_path / "file").write_text("mine")
    with pytest.raises(InputError, match="is no folder"):
        mark(tmp_path / "file")
    with pytest.raises(InputError, match="is not empty and holds no run"):
        mark(tmp_path)

    def unknown():
        raise InputError("no such model")

    with pytest.raises(InputError, match="no such model"):
        claim(tmp_path / "new", MINE, unknown)
    assert not (tmp_path / "new").exists()
