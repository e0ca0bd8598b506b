"""Weights and tokenizer from a folder into memory, in the precision that the hardware is fast in."""

from __future__ import annotations

import warnings
from pathlib import Path
from typing import Any

from brightline.errors import InputError

__all__ = ["hardware", "load_weights", "quiet"]


def quiet() -> None:
    """Silence progress bars and notices of Transformers; progress is ours to show."""
    from transformers.utils import logging

    logging.set_verbosity_error()  # type: ignore[no-untyped-call]
    logging.disable_progress_bar()  # type: ignore[no-untyped-call]
    warnings.filterwarnings("ignore", module=r"transformers|torch")


def hardware() -> tuple[str, Any]:
    """The device and the type of numbers: bf16 where the hardware computes in it, else fp32 (design note 2)."""
    import torch

    if torch.cuda.is_available():
        return "cuda", torch.bfloat16
    native = torch.cpu._is_avx512_bf16_supported() or torch.cpu._is_amx_tile_supported()  # noqa: SLF001
    return "cpu", torch.bfloat16 if native else torch.float32


def load_weights(folder: Path) -> tuple[Any, Any, str]:
    """Model (in evaluation mode), tokenizer and device.

    Raises:
        InputError: The folder holds no model that can be loaded.
    """
    if not (folder / "config.json").is_file():
        raise InputError(
            f"`{folder}` holds no model: it has no config.json",
            help="give a Hugging Face model folder, `embedded`, a hub id, or http://host/v1#model",
        )
    from transformers import AutoModelForCausalLM, AutoTokenizer

    quiet()
    device, dtype = hardware()
    try:
        tokenizer = AutoTokenizer.from_pretrained(folder)
        loaded: Any = AutoModelForCausalLM.from_pretrained(folder, dtype=dtype)
        model = loaded.to(device).eval()
    except Exception as error:  # a damaged folder fails in a different library each time
        reason = str(error).strip().splitlines() or [type(error).__name__]
        raise InputError(
            f"`{folder}` cannot be loaded as a model: {reason[0]}",
            help="check that the download is complete and that config, tokenizer and weights belong together",
        ) from error
    return model, tokenizer, device
