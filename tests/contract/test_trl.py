"""What the training recipes rely on in TRL and Transformers, so that an upgrade that moves it is seen at once."""

import inspect
from dataclasses import fields

import pytest

trl = pytest.importorskip("trl", reason="the `train` extra is not installed")

SHARED = {
    "output_dir",
    "use_cpu",
    "bf16",
    "gradient_checkpointing",
    "dataloader_pin_memory",
    "per_device_train_batch_size",
    "per_device_eval_batch_size",
    "num_train_epochs",
    "train_sampling_strategy",
    "learning_rate",
    "weight_decay",
    "optim",
    "max_length",
    "seed",
    "report_to",
    "disable_tqdm",
    "logging_steps",
    "eval_strategy",
    "eval_steps",
    "save_strategy",
    "save_steps",
    "save_total_limit",
    "load_best_model_at_end",
    "metric_for_best_model",
    "greater_is_better",
    "restore_callback_states_from_checkpoint",
}


@pytest.mark.parametrize(
    ("name", "own"), [("SFTConfig", {"packing"}), ("DPOConfig", {"beta", "precompute_ref_log_probs"})]
)
def test_configs_have_the_fields_that_are_set(name, own):
    """Every setting that a recipe gives is a field of the config."""
    assert {field.name for field in fields(getattr(trl, name))} >= SHARED | own


@pytest.mark.parametrize("name", ["SFTTrainer", "DPOTrainer"])
def test_trainers_take_what_they_are_given(name):
    """The trainers have the parameters that a recipe passes, and the methods that the loop calls."""
    trainer = getattr(trl, name)
    wanted = {"model", "args", "train_dataset", "eval_dataset", "processing_class", "peft_config"}
    assert wanted <= set(inspect.signature(trainer.__init__).parameters)
    assert "resume_from_checkpoint" in inspect.signature(trainer.train).parameters
    for method in ("add_callback", "remove_callback", "create_optimizer"):
        assert callable(getattr(trainer, method))


def test_the_answers_only_switch_exists():
    """The function that decides whether logits are computed for answers alone is where it is replaced."""
    from trl.trainer import utils

    assert list(inspect.signature(utils._use_triton).parameters) == ["device"]
    assert "compact = _use_triton(" in inspect.getsource(utils.add_fused_lm_head)


def test_answers_only_gives_the_same_loss(tmp_path):
    """With and without logits for the prompt, loss and gradient are the same."""
    import torch
    from transformers import AutoModelForCausalLM
    from trl.trainer.utils import add_fused_lm_head

    from brightline.models.tiny import tiny_path
    from brightline.training.loop import _answers_only

    ids = torch.arange(3, 43).reshape(2, 20)
    labels = ids.masked_fill(torch.arange(20) < 12, -100)
    results = []
    for switch in (False, True):
        model = AutoModelForCausalLM.from_pretrained(tiny_path(tmp_path / "tiny"))
        add_fused_lm_head(model)
        if switch:
            with _answers_only():
                loss = model(input_ids=ids, labels=labels, fused_lm_head=True).loss
                loss.backward()
        else:
            loss = model(input_ids=ids, labels=labels, fused_lm_head=True).loss
            loss.backward()
        results.append((loss.item(), model.get_input_embeddings().weight.grad))
    assert results[0][0] == pytest.approx(results[1][0], rel=1e-6)
    assert torch.allclose(results[0][1], results[1][1], atol=1e-7)


def test_tokenized_rows_keep_their_labels(tmp_path):
    """The supervised trainer leaves given labels as they are, and cuts and shuffles nothing."""
    from transformers import AutoModelForCausalLM, AutoTokenizer

    from brightline.models.tiny import tiny_path
    from brightline.spec.transcript import Conversation, Message
    from brightline.training.data import Row
    from brightline.training.encode import encode_rows, prepare_tokenizer
    from brightline.training.hardware import hardware_for
    from brightline.training.loop import Job, quiet
    from brightline.training.recipe import recipe_for
    from brightline.training.recipes import dpo, sft

    path = tiny_path(tmp_path / "tiny")
    model, tokenizer = AutoModelForCausalLM.from_pretrained(path), AutoTokenizer.from_pretrained(path)
    prepare_tokenizer(tokenizer, model)
    rows = encode_rows(
        [
            Row(
                Conversation.of(("developer", "Speak."), ("user", "a" * number)),
                Message.of("assistant", "Yes, " * number),
                Message.of("assistant", "No."),
                ("c",),
                f"f/{number}",
                "f",
                "conflict",
                "g",
            )
            for number in (700, 3, 50, 9)
        ],
        tokenizer,
    )
    for method, adapter in (("sft", sft), ("dpo", dpo)):
        recipe = recipe_for("tiny", method)
        job = Job(
            model, tokenizer, recipe.stages[0], recipe, (tuple(rows),), (), tmp_path, hardware_for(1), print
        )
        with quiet():
            trainer = adapter.build(job)
        (batch,) = trainer.get_train_dataloader()
        longest = max(row.length for row in rows)
        for place, row in enumerate(rows):
            if method == "sft":
                assert trainer.train_dataset[place]["labels"] == row.labels
                padding = [-100] * (longest - row.length)
                assert batch["labels"][place].tolist() == row.labels + padding
            else:
                # TRL renders pairs itself; it adds the line break that the template puts after a turn.
                held = trainer.train_dataset[place]
                assert held["prompt_ids"] == list(row.prompt)
                assert tokenizer.decode(held["chosen_ids"]) == tokenizer.decode(row.good) + "\n"
                assert tokenizer.decode(held["rejected_ids"]) == tokenizer.decode(row.bad) + "\n"
                mask = batch["completion_mask"][place].bool()
                assert batch["input_ids"][place][mask].tolist() == held["chosen_ids"]
