"""Linear maps in 8-bit products while a model trains: on CPUs with VNNI and no AMX these are twice as fast as bf16.

Enters: a model that is about to be trained. Leaves: the same model whose linear maps multiply in int8, forwards and backwards, as long as it
trains. Weights, gradients and the optimiser keep their precision, and answers are computed as ever.

Each factor of a product is rounded to 255 levels with a scale for every row (of the left one) or column (of the right one), so the sum of
integer products needs no more than two factors to become the product of the numbers. That is `SwitchBack` (Wortsman et al. 2023,
arXiv:2304.13013, section 2) with the gradient of the weights in int8 too, as PyTorch's torchao has it for GPUs.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

import torch
from torch import Tensor, nn

__all__ = ["in_int8"]

_LEVELS = 127  # on either side of zero
_SMALLEST = 128  # rows and columns of a map: rounding the factors of a smaller one takes longer than it saves


@contextmanager
def in_int8(model: nn.Module) -> Iterator[None]:
    """Multiply in int8 in all but the small maps of the model's layers; names and values of the weights stay what they are.

    Outside training mode, and where no gradient is asked for, the maps are the plain ones: what is measured is the model itself.
    """
    base: Any = model.get_base_model() if hasattr(model, "get_base_model") else model  # type: ignore[operator]
    layers = base.get_decoder().layers
    maps = [
        part for part in layers.modules() if type(part) is nn.Linear and min(part.weight.shape) >= _SMALLEST
    ]
    for part in maps:
        part.__class__ = _Linear
    try:
        yield
    finally:
        for part in maps:
            part.__class__ = nn.Linear


class _Linear(nn.Linear):
    def forward(self, input: Tensor) -> Tensor:
        if not (self.training and torch.is_grad_enabled()):
            return super().forward(input)
        made: Tensor = _Product.apply(input, self.weight)  # type: ignore[no-untyped-call]
        return made if self.bias is None else made + self.bias.to(made.dtype)


class _Product(torch.autograd.Function):
    """`input` [..., k] times the transpose of `weight` [n, k], in bf16. What is summed over is what a scale is shared along."""

    @staticmethod
    def forward(ctx: Any, input: Tensor, weight: Tensor) -> Tensor:
        rows = input.reshape(-1, input.shape[-1]).to(torch.bfloat16)
        ctx.save_for_backward(rows, weight)
        ctx.of = input.dtype
        left, by_row = _rounded(rows, 1)
        right, by_column = _rounded(weight, 1)
        made = _product(left, right.t()) * by_row * by_column.t()
        return made.to(torch.bfloat16).view(*input.shape[:-1], -1)

    @staticmethod
    def backward(ctx: Any, *gradients: Tensor) -> tuple[Tensor | None, Tensor | None]:
        (gradient,) = gradients
        rows, weight = ctx.saved_tensors
        above = gradient.reshape(-1, gradient.shape[-1])
        to_input = to_weight = None
        if ctx.needs_input_grad[0]:
            left, by_row = _rounded(above, 1)
            right, by_column = _rounded(weight, 0)
            made = _product(left, right) * by_row * by_column
            to_input = made.to(ctx.of).view(*gradient.shape[:-1], -1)
        if ctx.needs_input_grad[1]:
            left, by_row = _rounded(above, 0)
            right, by_column = _rounded(rows, 0)
            to_weight = (_product(left.t(), right) * by_row.t() * by_column).to(weight.dtype)
        return to_input, to_weight


def _product(left: Tensor, right: Tensor) -> Tensor:
    # PyTorch has no public name for it; torchao calls it by this one.
    return torch._int_mm(left, right)  # noqa: SLF001


def _rounded(numbers: Tensor, along: int) -> tuple[Tensor, Tensor]:
    """A matrix in whole numbers from -127 to 127, and the scale of each of its lines along a dimension; a line of zeros stays one."""
    scale = numbers.abs().amax(along, keepdim=True).float() / _LEVELS
    # Times the reciprocal, for a division takes several times as long; the smallest normal number keeps it finite.
    whole = (numbers.float() * (1 / scale.clamp(min=torch.finfo(torch.float32).tiny))).round()
    return whole.clamp(-_LEVELS, _LEVELS).to(torch.int8), scale
