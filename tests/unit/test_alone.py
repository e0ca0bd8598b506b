"""One process at a time in a folder."""

import subprocess
import sys

import pytest

from brightline.alone import alone
from brightline.errors import InputError

HOLD = "import sys; from pathlib import Path; from brightline.alone import alone\nwith alone(Path(sys.argv[1])):\n print(1, flush=True); input()"


@pytest.fixture
def holder(tmp_path):
    """A process that holds the folder."""
    process = subprocess.Popen(
        [sys.executable, "-c", HOLD, str(tmp_path / "run")],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    )
    with process:
        assert process.stdout.readline() == "1\n"
        yield process
        process.kill()


def test_a_second_process_is_refused(holder, tmp_path):
    """It hears why and what to do, and nothing is written into the folder or beside it."""
    with pytest.raises(InputError, match="another process is at work in") as error, alone(tmp_path / "run"):
        pass
    assert "goes on from there" in error.value.help
    assert not list(tmp_path.iterdir())


def test_the_folder_is_the_same_by_any_path(holder, tmp_path):
    """A link to it is refused too; another folder is not."""
    (tmp_path / "link").symlink_to(tmp_path / "run")
    with pytest.raises(InputError), alone(tmp_path / "link"):
        pass
    with alone(tmp_path / "other"):
        pass


@pytest.mark.parametrize("end", ["kill", "finish"])
def test_who_ends_holds_nothing(holder, tmp_path, end):
    """A killed process leaves the folder free, as one that has finished does."""
    if end == "kill":
        holder.kill()
    else:
        holder.stdin.write("\n")
        holder.stdin.flush()
    holder.wait(10)
    with alone(tmp_path / "run"):
        pass


def test_it_is_free_after_an_error(tmp_path):
    """What fails inside the block does not hold the folder."""
    with pytest.raises(RuntimeError), alone(tmp_path):
        raise RuntimeError
    with alone(tmp_path):
        pass
