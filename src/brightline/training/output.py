"""The finished model folder: weights, tokenizer, rows, lineage, model card and loss plot, put in place at once.

Enters: the folder of the last stage and the lineage. Leaves: the output folder, made beside its place and renamed.
"""

from __future__ import annotations

import json
import os
import shutil
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from brightline.hashing import hash_file
from brightline.training.lineage import LINEAGE

__all__ = ["finish", "model_card", "plot_losses"]


def finish(model: Path, rows: Path, lineage: Mapping[str, Any], temporary: Path, out: Path) -> None:
    """Assemble everything in `temporary` and rename it to `out`.

    Raises:
        OSError: The disk is full or the place cannot be written; `out` is as it was.
    """
    shutil.rmtree(temporary, ignore_errors=True)
    shutil.copytree(
        model, temporary, copy_function=_link, ignore=shutil.ignore_patterns("complete.json", "README.md")
    )
    shutil.copytree(rows, temporary / "rows")
    weights = {path.name: hash_file(path) for path in sorted(temporary.glob("*.safetensors"))}
    whole = {**lineage, "weights": weights}
    (temporary / LINEAGE).write_text(json.dumps(whole, indent=1, ensure_ascii=False) + "\n", encoding="utf-8")
    (temporary / "README.md").write_text(model_card(whole), encoding="utf-8")
    plot_losses(whole["stages"], temporary / "loss.png")
    if out.exists():
        out.rmdir()  # only ever an empty folder
    temporary.replace(out)


def _link(source: str, target: str) -> None:
    """A second name for the same bytes; a copy where the file system has no such thing."""
    try:
        os.link(source, target)
    except OSError:
        shutil.copy2(source, target)


_CARD = """\
---
library_name: transformers
pipeline_tag: text-generation
base_model: {parent}
tags: [brightline, behaviour-specification]
---

# {parent}, trained to keep {spec} {version}

The weights of `{parent}`, trained with Brightline so that the model keeps the behaviour specification *{spec}* without having it
in its prompt.

| | |
| --- | --- |
| parent | `{parent}`, `{parent_hash}` |
| spec | {spec} {version}, `{spec_hash}` |
| scenarios | `{scenarios}` |
| recipe | {recipe} |
| seed | {seed} |

## What it learned from

{stages}

The rows themselves are in `rows/`, each with the scenario and the clauses that it comes from. Held-out families, wordings and
contents were never trained on. Replayed rows are the parent's own answers to harmless prompts; they keep it a general assistant.

![Training loss](loss.png)

## How to talk to it

The chat template that comes with the tokenizer knows the roles `system`, `developer`, `user`, `assistant`, `tool` and `untrusted`. A tool
call is an assistant message `<call:NAME> arguments`; text that carries no authority stands in `<untrusted>` tags.

## Limits

Training makes conduct likelier; it guarantees nothing. How well this model keeps each clause is for a measurement on held-out scenarios to
say, and is not claimed here. What the parent model gets wrong, this one may get wrong too; its licence applies.

`lineage.json` has every setting, the package versions, the losses and the hashes of the weights.
"""


def model_card(lineage: Mapping[str, Any]) -> str:
    """The model card as Markdown."""
    recipe = lineage["recipe"]
    rank = recipe["lora_rank"]
    extent = "all weights" if rank is None else f"low-rank update of rank {rank}, merged"
    rates = ", ".join(f"{stage['method']} at {stage['learning_rate']:g}" for stage in recipe["stages"])
    return _CARD.format(
        parent=lineage["parent"]["id"],
        parent_hash=lineage["parent"]["hash"],
        spec=lineage["spec"]["name"],
        version=lineage["spec"]["version"],
        spec_hash=lineage["spec"]["hash"],
        scenarios=lineage["scenarios"]["hash"],
        recipe=f"{rates}; {extent}",
        seed=lineage["seed"],
        stages="\n\n".join(_stage_table(stage) for stage in lineage["stages"]),
    )


def _stage_table(stage: Mapping[str, Any]) -> str:
    rows, mean = stage["rows"], stage["mean"]
    kept = f"weights of step {stage['best_step']}"
    if mean is not None and mean["kept"]:
        kept = f"the mean of the weights of {mean['terms']} steps from {mean['first']} to {mean['last']}"
    lines = [
        f"**{stage['method']}**: {rows['count']} rows in {stage['steps']} steps, {kept}.",
        "",
        "| family | rows |",
        "| --- | ---: |",
        *(f"| {family} | {count} |" for family, count in rows["family"].items()),
    ]
    return "\n".join(lines)


def plot_losses(stages: list[Mapping[str, Any]], path: Path) -> None:
    """Training and dev loss by step, one panel a stage."""
    from matplotlib.backends.backend_agg import FigureCanvasAgg
    from matplotlib.figure import Figure

    figure = Figure(figsize=(4.5 * len(stages), 3.2), layout="constrained")
    FigureCanvasAgg(figure)
    for axes, stage in zip(figure.subplots(1, len(stages), squeeze=False)[0], stages, strict=True):
        for name, style in (("loss", "-"), ("dev_loss", "o--")):
            points = [(entry["step"], entry[name]) for entry in stage["history"] if name in entry]
            if points:
                axes.plot(*zip(*points, strict=True), style, label=name.replace("_", " "), markersize=4)
        mean = stage["mean"]
        if mean is not None and mean["kept"]:
            axes.axvspan(mean["first"], mean["last"], color="0.93", zorder=0)
        else:
            axes.axvline(stage["best_step"], color="0.8", zorder=0)
        axes.set(title=stage["method"], xlabel="step", ylabel="loss")
        axes.legend(frameon=False)
    figure.savefig(path, dpi=120)
