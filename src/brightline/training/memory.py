"""Memory that a step gives back stays with the process: the next step needs as much.

Enters: nothing. Leaves: an allocator that asks the kernel once. By default glibc returns every large tensor to the kernel at once, and the next
one costs a page fault for each 4 KiB, which on a virtual machine takes longer than filling it.
"""

from __future__ import annotations

import ctypes
import platform
from collections.abc import Iterator
from contextlib import contextmanager

__all__ = ["kept_memory"]

# Parameters of mallopt(3), each with what holds inside the block and what glibc begins with.
_TRIM_THRESHOLD = (-1, 2**31 - 1, 128 * 1024)
_MMAP_MAX = (-4, 0, 65_536)


@contextmanager
def kept_memory() -> Iterator[None]:
    """Keep what is freed inside the block for what is allocated there next, and return it at the end as far as glibc can; nothing changes where the C library is not glibc."""
    if platform.libc_ver()[0] != "glibc":
        yield
        return
    library = ctypes.CDLL(None)
    for parameter, inside, _ in (_TRIM_THRESHOLD, _MMAP_MAX):
        library.mallopt(parameter, inside)
    try:
        yield
    finally:
        for parameter, _, usual in (_TRIM_THRESHOLD, _MMAP_MAX):
            library.mallopt(parameter, usual)
        library.malloc_trim(0)
