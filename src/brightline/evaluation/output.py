"""Writes all that a run leaves: results, figures, report and evidence, in the order in which they build on each other.

Enters: a `RunData`, what was asked of which model, and the folder that already holds scenarios, answers and weights. Leaves:
`spec/`, `results/*.jsonl`, `judged/*.jsonl` where a judge decided, `results.json`, `report.html`, `report.md` and `evidence.json`, each whole or not there.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import asdict, dataclass
from importlib.metadata import version
from pathlib import Path
from typing import Any

from brightline.evaluation.arms import Arm
from brightline.evaluation.contrasts import MAIN
from brightline.evaluation.corrections import PROGRAMS
from brightline.evaluation.evidence.document import copy_document
from brightline.evaluation.evidence.envelope import Envelope
from brightline.evaluation.evidence.figures import figures_from
from brightline.evaluation.evidence.keys import SigningKey
from brightline.evaluation.evidence.statement import (
    FORMAT,
    Conformance,
    Judging,
    Statement,
    Until,
    test_result,
)
from brightline.evaluation.evidence.subjects import hashes
from brightline.evaluation.report import render_html, render_markdown
from brightline.evaluation.retention import Items
from brightline.evaluation.run_data import RunData
from brightline.evaluation.runner import write_results
from brightline.hashing import atomic_write, canonical_json, write_text
from brightline.models.base import GenerationConfig
from brightline.scenarios.files import scenarios_hash, write_scenarios
from brightline.scenarios.model import Scenario
from brightline.spec.compiler import compile_spec

__all__ = ["EVIDENCE", "ITEMS", "AskedModel", "Protocol", "figures_of", "write_run"]

EVIDENCE = "evidence.json"
SCENARIOS = "scenarios.jsonl"
EXCERPT = "excerpt.json"
PROOFS = "proofs.json"
ITEMS = "elsewhere/items.json"


@dataclass(frozen=True, slots=True)
class AskedModel:
    """A model of a run; its files stand in the run's folder.

    Attributes:
        id: What the run calls it.
        hash: Under which its answers are kept.
        answers: The file of its answers.
        arms: How it was asked, by the name of the results.
        folder: Of its weights; None where they are elsewhere.
        elsewhere: What was measured of it beside the scenarios; None where nothing was.
    """

    id: str
    hash: str
    answers: str
    arms: Mapping[str, Arm]
    folder: str | None = None
    elsewhere: str | None = None


@dataclass(frozen=True, slots=True)
class Protocol:
    """How a run measured.

    Attributes:
        document: The spec's document.
        scenarios: All of them, also those that were not measured on.
        models: By name; the first is the parent.
        generation: How answers were sampled.
        items: What was measured beside the scenarios; None where nothing was.
        labels: The file in the run's folder with what people say of answers; None where there is none.
        judge: Who decided what no program does; None where nobody did.
        until: What the sampling was to decide; None where it was not to.
    """

    document: Path
    scenarios: tuple[Scenario, ...]
    models: Mapping[str, AskedModel]
    generation: GenerationConfig
    items: Items | None = None
    labels: str | None = None
    judge: Judging | None = None
    until: Until | None = None


def figures_of(run: RunData) -> dict[str, Any]:
    """Every figure of the report as JSON-like data: the content of `results.json`."""
    retention = {MAIN: run.retention, **run.others} if run.retention else {}
    judged = None if run.judged is None else run.judged.figures
    return figures_from(
        run.summary, retention, run.excerpt, run.proofs, run.provenance, run.graders, judged, run.standings
    )


def write_run(out: Path, run: RunData, protocol: Protocol, key: SigningKey | None) -> None:
    """Write everything; the evidence is about every file in the folder.

    Args:
        out: The run's folder.
        run: What was measured.
        protocol: How it was measured.
        key: Signs the evidence; None leaves it unsigned.

    Raises:
        ResourceError: The folder cannot be written; what was there before is as it was.
    """
    for name, items in run.results.items():
        write_results(out / _results(name), items)
    for stale in {*(out / "results").glob("*.jsonl")} - {out / _results(name) for name in run.results}:
        stale.unlink()  # of an arm or a seed that is asked for no more; its answers and weights stay
    if run.judged is not None and protocol.judge is not None:
        for name, items in run.judged.results.items():
            write_results(out / protocol.judge.results[name], items)
    document = copy_document(compile_spec(protocol.document), protocol.document, out)
    write_scenarios(out / SCENARIOS, protocol.scenarios)
    write_text(out / EXCERPT, canonical_json(asdict(run.excerpt)) + "\n")
    write_text(out / PROOFS, canonical_json(run.proofs) + "\n")
    if protocol.items is not None:
        write_text(out / ITEMS, canonical_json(protocol.items.to_data()) + "\n")
    figures = json.loads(json.dumps(figures_of(run)))
    write_text(out / "results.json", json.dumps(figures, indent=2, ensure_ascii=False) + "\n")
    write_text(out / "report.html", render_html(run))
    write_text(out / "report.md", render_markdown(run))
    conformance = _conformance(run, protocol, document, figures)
    evidence = out / EVIDENCE
    payload = Statement(
        hashes(out, without=evidence), conformance, test_result(figures["claims"])
    ).to_payload()
    with atomic_write(evidence) as stream:
        stream.write((key.sign(payload) if key else Envelope(payload)).to_bytes())


def _results(name: str) -> str:
    return f"results/{name.replace(' ', '-')}.jsonl"


def _conformance(run: RunData, protocol: Protocol, document: str, figures: Mapping[str, Any]) -> Conformance:
    asked = [*run.scenarios, *(run.judged.scenarios if run.judged else ())]
    return Conformance.model_validate(
        {
            "format": FORMAT,
            "version": version("brightline"),
            "spec": {
                "name": run.spec.name,
                "version": run.spec.version,
                "document": document,
                "hash": run.spec.hash,
            },
            "scenarios": {
                "file": SCENARIOS,
                "hash": scenarios_hash(protocol.scenarios),
                "splits": sorted({scenario.split for scenario in asked}),
            },
            "excerpt": EXCERPT,
            "proofs": PROOFS,
            "items": None if protocol.items is None else ITEMS,
            "generation": asdict(protocol.generation),
            "graders": {PROGRAMS: None if protocol.labels is None else {"labels": protocol.labels}},
            "models": {
                name: {
                    "id": model.id,
                    "hash": model.hash,
                    "folder": model.folder,
                    "answers": model.answers,
                    "elsewhere": model.elsewhere,
                    "asked": {
                        one: {"arm": arm.value, "results": _results(one)} for one, arm in model.arms.items()
                    },
                }
                for name, model in protocol.models.items()
            },
            "judge": None if protocol.judge is None else protocol.judge.model_dump(),
            "until": None if protocol.until is None else protocol.until.model_dump(),
            "figures": figures,
        }
    )
