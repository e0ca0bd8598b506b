"""Layers as fused kernels: the same model, trained the same."""

import copy
import shutil

import pytest
import torch

from brightline.models import model_folder
from brightline.training.fused import can_fuse, fuse, unfused

needs_compiler = pytest.mark.skipif(not can_fuse(), reason="no C++ compiler here")


@pytest.fixture
def model():
    from transformers import AutoModelForCausalLM

    return AutoModelForCausalLM.from_pretrained(model_folder("tiny"), attn_implementation="eager")


def gradients(model, length):
    ids = torch.arange(2 * length).reshape(2, length) % model.config.vocab_size
    model(input_ids=ids, labels=ids).loss.backward()
    found = {name: weights.grad.clone() for name, weights in model.named_parameters()}
    model.zero_grad()
    return found


@needs_compiler
@pytest.mark.slow
def test_gradients_are_those_of_the_plain_layers(model):
    """For rows of several lengths, fused layers give the gradients of plain ones but for rounding, under the same names."""
    plain = copy.deepcopy(model)
    with fuse(model):
        for length in (9, 16, 23):
            expected = gradients(plain, length)
            found = gradients(model, length)
            assert found.keys() == expected.keys()
            for name, one in found.items():
                torch.testing.assert_close(one, expected[name], rtol=1e-3, atol=1e-5)
    assert model.state_dict().keys() == plain.state_dict().keys()


@needs_compiler
def test_nothing_is_compiled_for_answers(model):
    """Inside `unfused` the layers run as they are written: the compiler is not called at all."""
    with fuse(model):
        torch._dynamo.reset()
        torch._dynamo.utils.counters.clear()
        with unfused(), torch.inference_mode():
            model(input_ids=torch.arange(7)[None])
        assert not torch._dynamo.utils.counters["stats"].get("unique_graphs")


def test_without_a_compiler_nothing_is_fused(monkeypatch):
    """Whether layers can be fused is whether the compiler that is configured can be found."""
    monkeypatch.setenv("CXX", "no-such-compiler")
    assert not can_fuse()
    monkeypatch.setattr(shutil, "which", lambda name: f"/usr/bin/{name}")
    assert can_fuse()
