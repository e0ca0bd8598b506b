"""Checkpoints that were killed, truncated or damaged, and disks that are full."""

import errno
import shutil

import pytest
import torch

from brightline.errors import InputError, ResourceError
from brightline.training.checkpoints import is_complete, mark_complete, newest_checkpoint, read_notes
from brightline.training.hardware import hardware_for, require_disk
from brightline.training.loop import guarded
from brightline.training.workplace import open_workplace


def checkpoint(folder, step, *, marked=True):
    path = folder / f"checkpoint-{step}"
    (path / "inner").mkdir(parents=True)
    (path / "model.safetensors").write_bytes(bytes(range(256)) * 1000)
    (path / "inner" / "state.json").write_text("{}")
    if marked:
        mark_complete(path, {"planned": step})
    return path


def test_the_newest_whole_one_is_found(tmp_path):
    """Steps count as numbers, and the marker's notes come back."""
    checkpoint(tmp_path, 9)
    newest = checkpoint(tmp_path, 10)
    assert newest_checkpoint(tmp_path) == newest
    assert read_notes(newest) == {"planned": 10}


def test_no_checkpoint_is_none(tmp_path):
    """A folder without checkpoints, or that does not exist, has none."""
    assert newest_checkpoint(tmp_path) is None
    assert newest_checkpoint(tmp_path / "absent") is None


def truncate(path):
    file = path / "model.safetensors"
    file.write_bytes(file.read_bytes()[:-1])


def overwrite(path):
    file = path / "model.safetensors"
    file.write_bytes(file.read_bytes()[:-1] + b"!")


@pytest.mark.parametrize(
    "damage",
    [
        truncate,
        overwrite,
        lambda path: (path / "inner" / "state.json").unlink(),
        lambda path: (path / "complete.json").write_text("{"),
        lambda path: (path / "complete.json").write_text("[]"),
        lambda path: (path / "complete.json").unlink(),
    ],
    ids=["truncated", "overwritten", "missing file", "half a marker", "strange marker", "no marker"],
)
def test_damaged_checkpoints_are_skipped_and_removed(tmp_path, damage):
    """A checkpoint that is not as its marker says does not count and goes; the one before it does count."""
    sound = checkpoint(tmp_path, 4)
    broken = checkpoint(tmp_path, 8)
    damage(broken)
    assert not is_complete(broken)
    assert newest_checkpoint(tmp_path) == sound
    assert not broken.exists()


def test_a_full_disk_is_said_before_the_work(tmp_path):
    """Too little space is an error with both figures, also for a folder that does not exist yet."""
    with pytest.raises(ResourceError, match=r"training needs 1,000,000,000,000 MB of disk"):
        require_disk(tmp_path / "a" / "b", 10**18)
    require_disk(tmp_path / "a" / "b", 10)


@pytest.mark.parametrize(
    ("raised", "message"),
    [
        (OSError(errno.ENOSPC, "No space left on device"), "no space left on device"),
        (RuntimeError("PytorchStreamWriter failed writing file data/0: file write failed"), "no space left"),
        (RuntimeError("CUDA out of memory. Tried to allocate"), "out of memory"),
        (MemoryError(), "out of memory"),
    ],
)
def test_full_disk_and_memory_are_told_as_such(tmp_path, raised, message):
    """What torch, safetensors or the system raise for a full disk or memory becomes one error."""
    with pytest.raises(ResourceError, match=message), guarded(tmp_path):
        raise raised


def test_a_failing_write_on_a_full_disk_is_told_as_such(tmp_path, monkeypatch):
    """An exception of any other text counts as a full disk where nothing is free."""
    monkeypatch.setattr(shutil, "disk_usage", lambda _: shutil._ntuple_diskusage(10, 10, 0))
    with pytest.raises(ResourceError, match="no space left"), guarded(tmp_path):
        raise RuntimeError("could not serialise")


@pytest.mark.parametrize("error", [RuntimeError("shape mismatch"), InputError("bad input")])
def test_other_errors_stay_what_they_are(tmp_path, error):
    """A bug or an input error is not mistaken for a full disk."""
    with pytest.raises(type(error), match=str(error)), guarded(tmp_path):
        raise error


def test_the_workplace_is_kept_until_the_work_is_done(tmp_path):
    """An interrupted run of the same key finds its files; another key starts empty; success leaves nothing."""
    out = tmp_path / "model"
    found = []

    def interrupted(key):
        with open_workplace(out, key) as work:
            found.append((work / "half").exists())
            (work / "half").write_text("x")
            raise KeyboardInterrupt

    for key in ("k1", "k1", "k2"):
        with pytest.raises(KeyboardInterrupt):
            interrupted(key)
    assert found == [False, True, False]
    with open_workplace(out, "k2") as work:
        assert (work / "half").exists()
    assert list(tmp_path.iterdir()) == []


def test_a_place_that_cannot_be_written_is_said(tmp_path):
    """An output under a file is an error that names the folder."""
    (tmp_path / "file").write_text("")
    with pytest.raises(ResourceError, match="cannot make"), open_workplace(tmp_path / "file" / "model", "k"):
        pass


def test_hardware_is_known():
    """The machine is described, and a model that no accelerator holds is only ever halved on one."""
    hardware = hardware_for(10**6)
    assert hardware.threads >= 1
    assert not hardware.halved
    assert not hardware.checkpointing


@pytest.mark.parametrize(
    ("has", "mixed", "int8"),
    [
        ({"avx512_vnni": True, "avx512_bf16": True}, True, True),
        ({"avx512_vnni": True, "avx512_bf16": True, "amx_bf16": True, "amx_int8": True}, True, False),
        ({"avx512_vnni": True, "avx512_bf16": False}, False, False),
        ({"avx512_vnni": False, "avx512_bf16": True}, True, False),
        ({"cpu_name": "amx_bf16"}, False, False),
    ],
)
def test_numbers_are_those_that_the_processor_is_fast_at(has, mixed, int8, monkeypatch):
    """A CPU computes in bf16 where it has instructions for it, and in 8 bits where that is faster still: not with AMX."""
    monkeypatch.setattr(torch.cuda, "is_available", lambda: False)
    monkeypatch.setattr(torch.cpu, "get_capabilities", lambda: has, raising=False)
    hardware = hardware_for(10**6)
    assert (hardware.mixed, hardware.int8) == (mixed, int8)
