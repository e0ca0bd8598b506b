"""Memory that stays with the process while a model trains."""

from __future__ import annotations

import os
import platform
import resource
import subprocess
import sys
from pathlib import Path

import pytest
import torch

from brightline.training.memory import kept_memory

TENSORS, BYTES, PAGE = 8, 48 << 20, 4096  # larger than what glibc ever keeps by itself


def faults() -> int:
    """Page faults of filling large tensors one after the other."""
    before = resource.getrusage(resource.RUSAGE_SELF).ru_minflt
    for _ in range(TENSORS):
        torch.ones(BYTES, dtype=torch.uint8)
    return resource.getrusage(resource.RUSAGE_SELF).ru_minflt - before


@pytest.mark.skipif(platform.libc_ver()[0] != "glibc", reason="the C library is not glibc")
def test_a_tensor_takes_the_memory_of_the_one_before():
    """Inside the block large tensors that are made again cost few faults, where glibc by itself has all of them anew."""
    with kept_memory():
        faults()
        again = faults()
    assert again < TENSORS * BYTES / PAGE / 2


def test_other_libraries_are_left_alone(monkeypatch):
    """Where there is no glibc nothing is called."""
    monkeypatch.setattr(platform, "libc_ver", lambda: ("", ""))
    monkeypatch.setattr("ctypes.CDLL", lambda _name: pytest.fail("the library was opened"))
    with kept_memory():
        pass


PAGES = Path("/sys/kernel/mm/transparent_hugepage/enabled")


@pytest.mark.skipif(
    not PAGES.exists() or "[madvise]" not in PAGES.read_text(),
    reason="the kernel does not give huge pages to those who ask, and only to them",
)
@pytest.mark.parametrize(("wanted", "huge"), [(None, True), ("0", False)])
def test_the_command_line_has_large_tensors_in_huge_pages(wanted, huge):
    """A process that began as a command has them, unless who calls has said otherwise."""
    code = (
        "import sys; sys.argv = ['brightline', '--help']\n"
        "from brightline.cli.app import main\n"
        "try:\n    main()\nexcept SystemExit:\n    pass\n"
        "import torch\n"
        "tensors = [torch.ones(64 << 20, dtype=torch.uint8) for _ in range(2)]\n"
        "print(*[line.split()[1] for line in open('/proc/self/smaps_rollup') if line.startswith('AnonHuge')])"
    )
    rest = {name: value for name, value in os.environ.items() if name != "THP_MEM_ALLOC_ENABLE"}
    chosen = {} if wanted is None else {"THP_MEM_ALLOC_ENABLE": wanted}
    done = subprocess.run(
        [sys.executable, "-c", code], env={**rest, **chosen}, capture_output=True, text=True, check=True
    )
    assert (int(done.stdout.splitlines()[-1]) > 0) == huge
