"""Linear maps in 8-bit products: near the plain ones by a bound that follows from rounding, and only while a model trains."""

import copy
from unittest.mock import patch

import pytest
import torch
from hypothesis import given, settings
from hypothesis import strategies as st
from torch import nn

from brightline.training.fused import can_fuse, fuse
from brightline.training.int8 import in_int8

sizes = st.integers(1, 24)


class Model(nn.Module):
    """One layer of one map, found where a language model has its layers."""

    def __init__(self, linear):
        super().__init__()
        self.layers = nn.ModuleList([linear])

    def get_decoder(self):
        return self

    def forward(self, numbers):
        return self.layers[0](numbers)


def language_model():
    from transformers import LlamaConfig, LlamaForCausalLM

    config = LlamaConfig(
        vocab_size=300,
        hidden_size=128,
        intermediate_size=256,
        num_hidden_layers=2,
        num_attention_heads=4,
        num_key_value_heads=2,
    )
    return LlamaForCausalLM(config)


def drawn(generator, *shape):
    """Numbers of very different sizes, with a row and a column of zeros."""
    numbers = torch.randn(shape, generator=generator) * 10 ** torch.randn(shape, generator=generator)
    numbers[0] = 0
    numbers[..., 0] = 0
    return numbers.to(torch.bfloat16).float()


def bound(left, right):
    """How far a product of rounded factors may be from the exact one: half a level each, and bf16's rounding of the result."""
    half_left = left.abs().amax(1, keepdim=True) / 254
    half_right = right.abs().amax(0, keepdim=True) / 254
    spread = half_left * right.abs().sum(0, keepdim=True) + left.abs().sum(1, keepdim=True) * half_right
    rounding = spread + left.shape[1] * half_left * half_right
    return 1.01 * rounding + ((left @ right).abs() + rounding) / 128 + 1e-30


@given(rows=sizes, inputs=sizes, outputs=sizes, seed=st.integers(0, 1000), biased=st.booleans())
@settings(deadline=None)
def test_products_and_gradients_are_near_the_exact_ones(rows, inputs, outputs, seed, biased):
    """The map and both its gradients differ from the exact ones by no more than rounding each factor to its levels can make."""
    generator = torch.Generator().manual_seed(seed)
    linear = nn.Linear(inputs, outputs, bias=biased)
    with torch.no_grad():
        linear.weight.copy_(drawn(generator, outputs, inputs))
        if biased:
            linear.bias.zero_()
    numbers = drawn(generator, rows, inputs).requires_grad_()
    above = drawn(generator, rows, outputs)
    with patch("brightline.training.int8._SMALLEST", 0), in_int8(Model(linear)):
        made = linear(numbers)
        made.backward(above.to(made.dtype))
    x, w, g = numbers.detach().double(), linear.weight.detach().double(), above.double()
    for found, left, right in ((made, x, w.t()), (numbers.grad, g, w), (linear.weight.grad, g.t(), x)):
        assert ((found.double() - left @ right).abs() <= bound(left, right)).all()
    if biased:
        torch.testing.assert_close(linear.bias.grad, above.sum(0), rtol=0.02, atol=1e-2)


def test_what_is_not_trained_gets_no_gradient():
    """A frozen weight and an input that needs none are left alone."""
    linear = nn.Linear(128, 128, bias=False).requires_grad_(False)
    numbers = torch.randn(3, 128, requires_grad=True)
    with in_int8(Model(linear)):
        linear(numbers).sum().backward()
        assert linear.weight.grad is None
        assert numbers.grad is not None
        linear.requires_grad_(True)
        linear(torch.randn(3, 128)).sum().backward()
        assert linear.weight.grad is not None


def test_answers_are_those_of_the_plain_model():
    """Outside training, without gradients, and after the block the very same numbers come out; in training they do not."""
    model = Model(nn.Linear(128, 128))
    numbers = torch.randn(5, 128)
    plain = copy.deepcopy(model)(numbers)
    with in_int8(model):
        assert not torch.equal(model(numbers).float(), plain)
        with torch.no_grad():
            assert torch.equal(model(numbers), plain)
        model.eval()
        assert torch.equal(model(numbers), plain)
        model.train()
        assert list(model.state_dict()) == ["layers.0.weight", "layers.0.bias"]
    assert torch.equal(model(numbers), plain)


def test_the_large_maps_of_the_layers_are_taken():
    """In a language model the maps of its layers are taken unless one side is small, and its output head is not."""
    model = language_model()

    def plain():
        return {name.rpartition(".")[2] for name, part in model.named_modules() if type(part) is nn.Linear}

    before = plain()
    with in_int8(model):
        assert plain() == {"lm_head", "k_proj", "v_proj"}
    assert plain() == before


@pytest.mark.skipif(not can_fuse(), reason="no C++ compiler here")
@pytest.mark.slow
def test_fused_gradients_are_those_of_layers_that_are_not():
    """Compiled, the layers round and multiply as they do when they are not, for rows of several lengths."""
    torch.manual_seed(0)
    plain = language_model()
    fused = copy.deepcopy(plain)
    with in_int8(plain), in_int8(fused), fuse(fused):
        for length in (9, 16, 23):
            ids = torch.arange(2 * length).reshape(2, length)
            for model in (plain, fused):
                model.zero_grad()
                with torch.autocast("cpu", dtype=torch.bfloat16):
                    model(input_ids=ids, labels=ids).loss.backward()
            expected, found = (
                torch.cat([weights.grad.flatten() for weights in model.parameters()])
                for model in (plain, fused)
            )
            assert torch.nn.functional.cosine_similarity(expected, found, 0) > 0.99
