"""From spec and scenarios to weights: the single entry of training.

Enters: a parent model's folder, a spec, scenarios and a recipe. Leaves: a model folder (weights, tokenizer with the chat
template, model card, `lineage.json`, the rows it learned) that appears whole or not at all. A killed run goes on.
"""

from __future__ import annotations

import gc
import shutil
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from brightline.alone import alone
from brightline.errors import InputError
from brightline.hashing import hash_data
from brightline.scenarios.model import Scenario, Split
from brightline.spec.model import Spec
from brightline.training.checkpoints import is_complete, mark_complete, read_notes
from brightline.training.data import (
    Row,
    Unit,
    count_rows,
    demonstrations,
    dev_rows,
    pairs,
    paraphrases,
    rows_hash,
    write_rows,
)
from brightline.training.hardware import affordable, hardware_for, require_disk
from brightline.training.lineage import Facts, lineage_of, read_lineage
from brightline.training.output import finish
from brightline.training.recipe import Recipe, Report, Stage
from brightline.training.replay_prompts import ReplayPrompt, replay_prompts
from brightline.training.workplace import open_workplace

__all__ = ["TrainedModel", "train"]


@dataclass(frozen=True, slots=True)
class TrainedModel:
    """A finished model folder and the content of its `lineage.json`."""

    path: Path
    lineage: Mapping[str, Any]


@dataclass(frozen=True, slots=True)
class _Sources:
    """What all stages share: what their streams are made of, the settings, the working folder."""

    recipe: Recipe
    work: Path
    report: Report
    scenarios: tuple[Scenario, ...]
    replay: tuple[Row, ...]
    reworded: tuple[Row, ...]
    dev_replay: tuple[Row, ...]


def train(
    parent: Path,
    spec: Spec,
    scenarios: Iterable[Scenario],
    recipe: Recipe,
    out: Path,
    progress: Report | None = None,
    *,
    parent_id: str = "",
    cache: Path | None = None,
) -> TrainedModel:
    """Train a model to keep a spec.

    Only scenarios of the train split and of families that are not held out are learned; the dev split decides when to
    stop. Run again with the same inputs, it goes on from where it was killed, or returns what is finished.

    Args:
        parent: Folder of the model to start from.
        spec: The spec; it is named in the lineage.
        scenarios: Those of the train and the dev split; any that are held out are left aside.
        recipe: Methods and settings.
        out: Folder to make; it must be absent, empty, or the same training's.
        progress: Called as training goes on.
        parent_id: What names the parent in the lineage and the model card; its folder's name if empty.
        cache: Folder for the parent's replayed answers; the user's cache folder if None.

    Raises:
        InputError: The parent cannot be loaded, nothing can be learned from the scenarios, `out` holds something else, or another process
            works on it.
        ResourceError: The disk or the memory is full.
    """
    from brightline.models.embedded import cache_folder
    from brightline.models.local import LocalModel
    from brightline.training.loop import guarded

    report: Report = progress or (lambda *_: None)
    # INVARIANT: what is held out has no part in a training, not even in its name.
    chosen = tuple(scenario for scenario in scenarios if scenario.split is not Split.HELD_OUT)
    finished = read_lineage(out)
    if finished is None:
        _require_empty(out)
    model = LocalModel.load(parent, name=parent_id)
    facts = Facts(
        spec=spec,
        scenarios=hash_data(sorted(scenario.id for scenario in chosen)),
        parent=parent_id or parent.name,
        parent_hash=model.hash,
        recipe=recipe,
    )
    if finished is not None and finished.get("key") == facts.key:
        return TrainedModel(out, finished)
    _require_empty(out)
    parameters = sum(weights.numel() for weights in model.model.parameters())
    require_disk(out, _bytes_needed(parameters, recipe))
    with alone(out), open_workplace(out, facts.key) as work, guarded(work):
        replay, reworded, dev_replay = _answers(model, recipe, cache or cache_folder() / "replay", report)
        sources = _Sources(recipe, work, report, chosen, replay, reworded, dev_replay)
        del model
        gc.collect()
        current, records = parent, []
        for number, stage in enumerate(recipe.stages):
            current = _stage(number, stage, current, sources)
            records.append(read_notes(current))
        report("save", 0, 1, {})
        lineage = lineage_of(facts, records, hardware=hardware_for(parameters))
        finish(current, work / "rows", lineage, work / "final", out)
        report("save", 1, 1, {})
    return TrainedModel(out, {**lineage, **(read_lineage(out) or {})})


def _require_empty(out: Path) -> None:
    if out.exists() and (not out.is_dir() or any(out.iterdir())):
        raise InputError(
            f"`{out}` already holds something else", help="choose another folder with -o, or remove this one"
        )


def _stage(number: int, stage: Stage, start: Path, sources: _Sources) -> Path:
    """One stage, unless it is done: its model folder, whose marker carries the record."""
    recipe, work, report = sources.recipe, sources.work, sources.report
    done = work / f"{number}-{stage.method}"
    if is_complete(done):
        return done
    import torch
    from transformers import AutoModelForCausalLM, AutoTokenizer, set_seed

    from brightline.training.encode import batches, encode_rows, encode_units, prepare_tokenizer
    from brightline.training.loop import Job, quiet
    from brightline.training.recipes import dpo, sft

    report(stage.method, 0, 1, {})
    # Low-rank matrices are drawn when the trainer is built; each stage of a seed draws its own.
    set_seed(recipe.seed * 100 + number)
    with quiet():
        tokenizer = AutoTokenizer.from_pretrained(start)
        model = AutoModelForCausalLM.from_pretrained(start, dtype=torch.float32)
    prepare_tokenizer(tokenizer, model)
    hardware = hardware_for(model.num_parameters())
    model.set_attn_implementation(hardware.attention)
    if hardware.halved or (hardware.mixed and recipe.lora_rank is not None):
        # What a low-rank update stands on is never changed: kept in bf16 it need not be converted at every step.
        model.bfloat16()
    encoded, dropped = encode_units(_stream(stage, sources), tokenizer, recipe.max_length)
    cut = batches(encoded, stage.batch, recipe.seed, stage.max_steps)
    if not cut and stage.method == "control":
        raise InputError(
            "the parent model gave no answers to learn again",
            help="train with sft, or start from another model",
        )
    if not cut:
        raise InputError(
            f"the scenarios give {sum(map(len, encoded))} rows for `{stage.method}`, less than one batch of {stage.batch}",
            help="give more scenarios of the train split with good (for dpo also bad) answers, or a smaller batch",
        )
    cut = cut[: affordable(model, cut[0], stage.seconds, hardware)]
    folder = work / f"{number}-{stage.method}-checkpoints"
    folder.mkdir(exist_ok=True)
    job = Job(
        model=model,
        tokenizer=tokenizer,
        stage=stage,
        recipe=recipe,
        batches=tuple(cut),
        dev=tuple(
            row for row in encode_rows(_dev(stage, sources), tokenizer) if row.length <= recipe.max_length
        ),
        folder=folder,
        hardware=hardware,
        report=report,
    )
    trained, fitted = (dpo if stage.method == "dpo" else sft).fit(job)
    learned = [row.row for batch in cut[: fitted.steps] for row in batch]
    rows_file = f"{number}-{stage.method}.jsonl"
    write_rows(work / "rows" / rows_file, learned)
    record = {
        **fitted.to_data(),
        "rows": {
            "file": f"rows/{rows_file}",
            "hash": rows_hash(learned),
            "count": len(learned),
            "left_out_too_long": dropped,
            **count_rows(learned),
        },
        "dev_rows": len(job.dev),
    }
    _save(trained, tokenizer, done, record)
    shutil.rmtree(folder, ignore_errors=True)
    return done


def _save(model: Any, tokenizer: Any, done: Path, record: Mapping[str, Any]) -> None:
    from brightline.training.loop import quiet

    part = done.with_name(done.name + ".part")
    shutil.rmtree(part, ignore_errors=True)
    shutil.rmtree(done, ignore_errors=True)
    with quiet():
        model.save_pretrained(part)
        tokenizer.save_pretrained(part)
    mark_complete(part, record)
    part.replace(done)


def _answers(
    parent: Any, recipe: Recipe, cache: Path, report: Report
) -> tuple[tuple[Row, ...], tuple[Row, ...], tuple[Row, ...]]:
    """The parent's answers: for training as asked and, where a control is trained, reworded; and for the dev sample."""
    from brightline.training.replay import replay_rows

    if all(stage.method == "dpo" for stage in recipe.stages):
        return (), (), ()
    prompts = replay_prompts(recipe.replay_prompts, recipe.seed)
    held = replay_prompts(
        round(max(stage.dev_rows for stage in recipe.stages) * recipe.replay_share), 0, dev=True
    )

    def answered(asked: Sequence[ReplayPrompt], *, reworded: bool) -> tuple[Row, ...]:
        return tuple(
            replay_rows(
                asked,
                parent,
                tokens=recipe.replay_tokens,
                cache=cache,
                reworded=reworded,
                progress=lambda done, total: report("replay", done, total, {}),
            )
        )

    again = prompts if any(stage.method == "control" for stage in recipe.stages) else ()
    return answered(prompts, reworded=False), answered(again, reworded=True), answered(held, reworded=False)


def _stream(stage: Stage, sources: _Sources) -> Sequence[Unit]:
    """The rows that a stage may learn, in order."""
    recipe = sources.recipe
    if stage.method == "dpo":
        return pairs(sources.scenarios, seed=recipe.seed, epochs=stage.epochs)
    stream = demonstrations(
        sources.scenarios, sources.replay, seed=recipe.seed, epochs=stage.epochs, share=recipe.replay_share
    )
    if stage.method == "control":
        return paraphrases(sources.reworded, seed=recipe.seed, units=len(stream))
    return stream


def _dev(stage: Stage, sources: _Sources) -> list[Row]:
    """The sample that decides when a stage stops."""
    recipe = sources.recipe
    if stage.method == "control":
        return list(sources.dev_replay[: stage.dev_rows])
    return dev_rows(
        sources.scenarios,
        () if stage.method == "dpo" else sources.dev_replay,
        count=stage.dev_rows,
        share=recipe.replay_share,
    )


def _bytes_needed(parameters: int, recipe: Recipe) -> int:
    """Weights of every stage and of the result, and up to three checkpoints with their optimizer and the mean."""
    checkpoints = 12.0 if recipe.lora_rank is None else 0.6
    return int(parameters * 4 * (len(recipe.stages) + checkpoints))
