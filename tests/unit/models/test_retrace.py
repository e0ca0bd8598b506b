"""Whether weights could have given an answer."""

import pytest
import torch

from brightline.models import GenerationConfig, model_folder
from brightline.models.local import LocalModel
from brightline.models.retrace import TOLERANCE, retraces
from brightline.spec.transcript import Conversation, Message

PROMPTS = [
    Conversation.of(("user", f"What is {word}?")) for word in ("rain", "a harbour", "seven", "left", "bread")
]
CONFIG = GenerationConfig(12)


@pytest.fixture(scope="module")
def model():
    """The tiny model with a head of its own: as it is, all its tokens are about as likely, and the likeliest are no text."""
    found = LocalModel.load(model_folder("tiny"))
    head = found.model.get_output_embeddings()
    rows = torch.randn(head.weight.shape, generator=torch.Generator().manual_seed(3))
    rows[found.tokenizer.all_special_ids] = 0
    head.weight = torch.nn.Parameter(rows.to(head.weight.dtype))
    return found


@pytest.fixture(scope="module")
def answers(model):
    return [one.message for one in model.generate(PROMPTS, CONFIG)]


def test_what_the_weights_said_is_retraced(model, answers):
    """Greedy answers that were decoded together are found one by one, whether they ended or were cut off."""
    assert all(answer.text for answer in answers)
    assert all(
        retraces(model, prompt, answer, CONFIG) for prompt, answer in zip(PROMPTS, answers, strict=True)
    )


def test_what_they_did_not_say_is_not(model, answers):
    """A word put in, left out or added at the end is found."""
    for prompt, answer in zip(PROMPTS, answers, strict=True):
        text = answer.text
        for other in (
            f"No. {text}",
            text[1:],
            f"{text} ok",
            text[: len(text) // 2] + "q" + text[len(text) // 2 :],
        ):
            assert not retraces(model, prompt, Message.of("assistant", other), CONFIG)


def test_two_tokens_that_are_level_are_both_likely(model, answers, monkeypatch):
    """With scores shifted by less than the tolerance the recorded answer still counts; by more, it does not."""
    first = model.tokenizer(answers[0].text, add_special_tokens=False)["input_ids"][0]
    head = model.model.get_output_embeddings().forward

    def shifted(by):
        def forward(hidden):
            scores = head(hidden).clone()
            if hidden.shape[1] > 1:  # the first token of the answer alone
                rival = scores[0, -1].clone()
                rival[first] = -torch.inf
                scores[0, -1, int(rival.argmax())] = scores[0, -1, first] + by
            return scores

        return forward

    for by, expected in ((TOLERANCE / 2, True), (TOLERANCE * 2, False)):
        with monkeypatch.context() as patch:
            patch.setattr(model.model.get_output_embeddings(), "forward", shifted(by))
            assert retraces(model, PROMPTS[0], answers[0], CONFIG) is expected
