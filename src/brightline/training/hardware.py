"""What a machine can do for training: device, number format, and what pays there.

Enters: nothing but the machine, and the size of a model. Leaves: frozen data that the recipes configure TRL with
and that the lineage records. Also the check that the disk has room before hours are spent.
"""

from __future__ import annotations

import shutil
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from importlib.util import find_spec
from pathlib import Path
from typing import Any

from brightline.errors import ResourceError
from brightline.training.encode import Encoded
from brightline.training.fused import can_fuse

__all__ = ["Hardware", "affordable", "hardware_for", "require_disk"]


@dataclass(frozen=True, slots=True)
class Hardware:
    """How a model of one size is trained here.

    Attributes:
        device: `cpu`, `cuda` or another accelerator's name.
        mixed: Compute in bf16 and keep the weights in float32.
        packing: Several rows share a sequence; only with FlashAttention, which keeps them apart.
        checkpointing: Recompute activations to save memory.
        halved: Keep the weights themselves in bf16, because float32 would not fit.
        threads: CPU threads that torch uses.
        fused: Whether layers can be compiled to fused kernels.
        int8: Whether such layers then multiply in 8-bit integers, and keep the products in bf16.
        attention: The implementation of attention. On a CPU the plain one: PyTorch's fused backward pass takes a fifth of
            a step for rows of 66 tokens, and without it a step takes 0.8 of the time; at 200 tokens they are level.
    """

    device: str
    mixed: bool
    packing: bool
    checkpointing: bool
    halved: bool
    threads: int
    fused: bool
    int8: bool
    attention: str


def hardware_for(parameters: int) -> Hardware:
    """Look at the machine; `parameters` is the number of weights of the model."""
    import torch

    threads = torch.get_num_threads()
    if torch.cuda.is_available():
        # Weights, gradients and both moments take 16 bytes for each weight.
        part = parameters * 16 / torch.cuda.get_device_properties(0).total_memory
        packing = find_spec("flash_attn") is not None
        return Hardware(
            device="cuda",
            mixed=torch.cuda.is_bf16_supported(),
            packing=packing,
            checkpointing=part > 0.3,
            halved=part > 0.8,
            threads=threads,
            fused=False,
            int8=False,
            attention="flash_attention_2" if packing else "sdpa",
        )
    return Hardware(
        device="cpu",
        mixed=_fast_bf16(),
        packing=False,
        checkpointing=False,
        halved=False,
        threads=threads,
        fused=can_fuse(),
        int8=_int8_pays(),
        attention="eager",
    )


def _fast_bf16() -> bool:
    """Whether the CPU multiplies bf16 in hardware; without that, bf16 takes twice the time of float32 or more."""
    return not {"amx_bf16", "avx512_bf16"}.isdisjoint(_capabilities())


def _int8_pays() -> bool:
    """Whether it multiplies 8-bit integers twice as fast as bf16, and products are what takes the time: with AMX rounding takes more of it."""
    return {"avx512_bf16", "avx512_vnni"} <= _capabilities() and "amx_bf16" not in _capabilities()


def _capabilities() -> set[str]:
    import torch

    look: Callable[[], dict[str, Any]] = getattr(torch.cpu, "get_capabilities", dict)
    return {name for name, value in look().items() if value is True}


def affordable(model: Any, batch: Sequence[Encoded], seconds: float | None, hardware: Hardware) -> int | None:
    """A number of steps that surely exceeds what fits into `seconds`: what forward passes alone would fill.

    It keeps rows that can never be reached from being prepared. None: no limit is needed, or none is known.
    """
    if seconds is None or hardware.device != "cpu":
        return None
    import torch

    ids = torch.tensor([max(batch, key=lambda row: row.length).input_ids] * len(batch))
    begun = time.perf_counter()
    with torch.inference_mode():
        model(input_ids=ids, logits_to_keep=1)
    return int(seconds / (time.perf_counter() - begun)) + 1


def require_disk(folder: Path, needed: int) -> None:
    """Fail before the work begins rather than in the middle of it.

    Raises:
        ResourceError: Fewer than `needed` bytes are free, or the folder cannot be looked at.
    """
    place = folder
    while not place.exists() and place != place.parent:
        place = place.parent
    try:
        free = shutil.disk_usage(place).free
    except OSError as error:
        raise ResourceError(f"cannot look at `{folder}`: {error.strerror or error}") from error
    if free < needed:
        raise ResourceError(
            f"training needs {needed / 1e6:,.0f} MB of disk for checkpoints and weights, and {free / 1e6:,.0f} MB are free",
            help="free some space or choose another folder with -o",
        )
