"""The layers of a model as fused kernels: PyTorch's compiler, where it works and where it pays.

Enters: a model that is about to be trained. Leaves: the same model whose layers run compiled code while it trains. On a CPU half of a
step of a small model goes into element-wise operations that fusing takes together; compiling takes about a minute, once.
"""

from __future__ import annotations

import os
import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

__all__ = ["can_fuse", "fuse", "unfused"]

_SHAPES = 64  # versions of one layer's code: training, evaluation, masks; the default of 8 is soon used up


def can_fuse() -> bool:
    """Whether there is a C++ compiler, which PyTorch's needs on a CPU."""
    return shutil.which(os.environ.get("CXX", "g++")) is not None


@contextmanager
def fuse(model: Any) -> Iterator[None]:
    """Run the layers as fused kernels from now on; names and values of the weights stay what they are.

    Where the compiler fails at something inside the block, that part runs as it did before.
    """
    from torch._dynamo import config

    base = model.get_base_model() if hasattr(model, "get_base_model") else model
    for layer in base.get_decoder().layers:
        layer.compile(dynamic=True)
    with config.patch(suppress_errors=True, cache_size_limit=_SHAPES):
        yield


@contextmanager
def unfused() -> Iterator[None]:
    """Leave out what is compiled inside the block: answers grow by a token a pass, and every length would be compiled anew."""
    import torch

    with torch.compiler.set_stance("force_eager"):
        yield
