"""Writes the reports and the evidence of the suite beside this file again, from the answers and verdicts that are in its folder.

Enters: `run/`, as `brightline eval --no-logs` made it (docs/conformance.md says how). Leaves: its figures, reports and evidence as they are now, signed with a
key that is thrown away, and `signer.pub`. No model is asked. Run it where the figures of a run or its report have changed:
`python docs/examples/suite/make.py && python docs/generate.py`.
"""
# ruff: noqa: INP001 - a script of the project's own pages

from __future__ import annotations

import os
import shutil
import tempfile
from pathlib import Path

from brightline.evaluation.arms import Excerpt
from brightline.evaluation.evidence.check import read_evidence
from brightline.evaluation.evidence.document import compile_copy
from brightline.evaluation.evidence.keys import signing_key
from brightline.evaluation.evidence.logs import read_json, read_verdicts
from brightline.evaluation.output import AskedModel, Protocol, write_run
from brightline.evaluation.run_data import RunData
from brightline.evaluation.summary import summarise
from brightline.scenarios.files import read_scenarios

HERE = Path(__file__).resolve().parent
OUT = HERE / "run"


def main() -> None:
    """Read, compute, write and sign."""
    _, statement = read_evidence(OUT / "evidence.json")
    said = statement.conformance
    compilation = compile_copy(OUT, said.spec, statement.subjects)
    assert compilation.spec is not None
    scenarios = tuple(read_scenarios(OUT / said.scenarios.file))
    measured = [one for one in scenarios if said.measures(one)]
    results = {
        name: read_verdicts(OUT, asked.results)
        for model in said.models.values()
        for name, asked in model.asked.items()
    }
    run = RunData(
        compilation.spec,
        compilation.diagnostics,
        measured,
        results,
        summarise(measured, results),
        {},
        Excerpt(**read_json(OUT, said.excerpt)),
        [],
        said.figures["provenance"],
        proofs=read_json(OUT, said.proofs),
    )
    models = {
        name: AskedModel(
            model.id, model.hash, model.answers, {one: asked.arm for one, asked in model.asked.items()}
        )
        for name, model in said.models.items()
    }
    protocol = Protocol(OUT / said.spec.document, scenarios, models, said.config)
    with tempfile.TemporaryDirectory() as place:
        os.environ["BRIGHTLINE_KEY"] = f"{place}/example.key"
        key = signing_key()
        write_run(OUT, run, protocol, key)
        shutil.copy(key.public, HERE / "signer.pub")


if __name__ == "__main__":
    main()
