"""Renders the reports of a run again, so that what people read is what the figures say.

Enters: the spec, scenarios, results and figures that were found to hold. Leaves: the names of reports that say something else.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any

from brightline.evaluation.arms import Excerpt
from brightline.evaluation.contrasts import MAIN
from brightline.evaluation.course import Standing
from brightline.evaluation.evidence.logs import LARGEST_LOG, read_json
from brightline.evaluation.evidence.statement import Statement
from brightline.evaluation.evidence.subjects import locate
from brightline.evaluation.judged import Judged
from brightline.evaluation.report import render_html, render_markdown
from brightline.evaluation.run_data import RunData
from brightline.evaluation.runner import Result
from brightline.scenarios.model import Scenario
from brightline.spec.compiler import Compilation
from brightline.spec.source import read_bytes

__all__ = ["differing_reports", "losses_of"]


def losses_of(lineage: Mapping[str, Any]) -> list[tuple[str, int, float]]:
    """Training losses, and those on the dev sample as a line of their own."""
    return [
        (f"{stage['method']}{suffix}", entry["step"], entry[key])
        for stage in lineage["stages"]
        for suffix, key in (("", "loss"), (" dev", "dev_loss"))
        for entry in stage["history"]
        if key in entry
    ]


def differing_reports(
    folder: Path,
    statement: Statement,
    figures: Mapping[str, Any],
    compilation: Compilation,
    scenarios: Sequence[Scenario],
    results: Mapping[str, Sequence[Result]],
    excerpt: Excerpt,
    judged: Judged | None,
    standings: Sequence[Standing],
) -> Iterator[str]:
    """The reports that are not what this version of Brightline renders for the figures that were computed again.

    Raises:
        ValueError: The figures do not have the shape that a report needs.
    """
    from jinja2 import TemplateError

    said, others = statement.conformance, dict(figures["retention"])
    trained = said.models.get(MAIN)
    losses = (
        losses_of(read_json(folder, f"{trained.folder}/lineage.json")) if trained and trained.folder else []
    )
    assert compilation.spec is not None
    run = RunData(
        compilation.spec,
        compilation.diagnostics,
        scenarios,
        results,
        figures["summary"],
        others.pop(MAIN, {}),
        excerpt,
        losses,
        figures["provenance"],
        others,
        figures["proofs"],
        figures["graders"],
        judged,
        standings,
    )
    for name, render in (("report.md", render_markdown), ("report.html", render_html)):
        try:
            text = render(run)
        except TemplateError as error:
            raise ValueError(f"no report can be made of them: {error.message}") from error
        if read_bytes(locate(folder, name), LARGEST_LOG) != text.encode():
            yield name
