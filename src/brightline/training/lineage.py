"""Lineage: what a trained model was made from, so that somebody else can check or repeat it.

Enters: the facts of a run and the record of each stage. Leaves: JSON-like data, written as `lineage.json`. Its key is the
hash of the inputs alone: equal keys mean the same training.
"""

from __future__ import annotations

import json
import platform
import sys
from collections.abc import Mapping, Sequence
from dataclasses import asdict, dataclass
from datetime import UTC, datetime
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path
from typing import Any

from brightline.hashing import hash_data
from brightline.spec.model import Spec
from brightline.training.hardware import Hardware
from brightline.training.recipe import Recipe

__all__ = ["LINEAGE", "Facts", "lineage_of", "read_lineage"]

LINEAGE = "lineage.json"
FORMAT = "brightline lineage 1"
_PACKAGES = ("brightline", "torch", "transformers", "trl", "peft", "accelerate", "datasets", "tokenizers")


@dataclass(frozen=True, slots=True)
class Facts:
    """The inputs of a training run.

    Attributes:
        scenarios: Hash of the ids of the scenarios that may be learned or stop the training: the train and the dev split.
        parent: What names the parent model.
    """

    spec: Spec
    scenarios: str
    parent: str
    parent_hash: str
    recipe: Recipe

    @property
    def key(self) -> str:
        """The hash of spec, scenarios, parent and recipe."""
        return hash_data([self.spec.hash, self.scenarios, self.parent_hash, self.recipe.to_data()])


def lineage_of(facts: Facts, stages: Sequence[Mapping[str, Any]], *, hardware: Hardware) -> dict[str, Any]:
    """The lineage of a finished run; `stages` are the records that each stage left."""
    return {
        "format": FORMAT,
        "key": facts.key,
        "spec": {"name": facts.spec.name, "version": facts.spec.version, "hash": facts.spec.hash},
        "scenarios": {"hash": facts.scenarios},
        "parent": {"id": facts.parent, "hash": facts.parent_hash},
        "recipe": facts.recipe.to_data(),
        "seed": facts.recipe.seed,
        "stages": [dict(stage) for stage in stages],
        "command": list(sys.argv),
        "packages": _versions(),
        "machine": {
            "python": platform.python_version(),
            "system": f"{platform.system()} {platform.machine()}",
            **asdict(hardware),
        },
        "finished": datetime.now(UTC).isoformat(timespec="seconds"),
        # What the stages took, in processes that were killed too.
        "seconds": round(sum(stage["seconds"] for stage in stages), 1),
    }


def read_lineage(folder: Path) -> dict[str, Any] | None:
    """The lineage of a model folder; None where there is none that can be read."""
    try:
        data = json.loads((folder / LINEAGE).read_text(encoding="utf-8"))
    except (OSError, ValueError, RecursionError):
        return None
    return data if isinstance(data, dict) and data.get("format") == FORMAT else None


def _versions() -> dict[str, str]:
    found = {}
    for name in _PACKAGES:
        try:
            found[name] = version(name)
        except PackageNotFoundError:
            continue
    return found
