"""What a finished run hands to its report and its evidence."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from brightline.diagnostics import Diagnostic
from brightline.evaluation.arms import Excerpt
from brightline.evaluation.course import Standing
from brightline.evaluation.judged import Judged
from brightline.evaluation.runner import Result
from brightline.scenarios.model import Scenario
from brightline.spec.model import Spec

__all__ = ["RunData"]


@dataclass(frozen=True, slots=True)
class RunData:
    """What the report is made from.

    Attributes:
        diagnostics: Findings of the compiler.
        scenarios: What was measured on, in the order of every list of results.
        results: By arm; further seeds are named `trained seed 1` and so on, the control `control`.
        summary: Of `evaluation.summary.summarise`.
        retention: Figures before and after training, by name: `preferences`, `ifeval`, `likelihood`.
        excerpt: What the prompted arm holds of the spec.
        losses: (stage, step, loss) in order, for the plot; a name such as `sft dev` is drawn apart from `sft`.
        provenance: What identifies the run, shown as it is; `model` is there.
        others: Retention of other trained models by name, such as `trained seed 1` and `control`.
        proofs: What was proved of the spec, as `analysis.prove` gives it; None where no solver is installed.
        standings: Where requirements stand that the sampling was to decide; empty where it was not to.
        judged: What no program decides, where a judge was given.
        graders: Calibration and corrected rates of each grader that people's labels were given for, as `corrections.correct` gives them.
    """

    spec: Spec
    diagnostics: Sequence[Diagnostic]
    scenarios: Sequence[Scenario]
    results: Mapping[str, Sequence[Result]]
    summary: Mapping[str, Any]
    retention: Mapping[str, Any]
    excerpt: Excerpt
    losses: Sequence[tuple[str, int, float]]
    provenance: Mapping[str, Any]
    others: Mapping[str, Mapping[str, Any]] = field(default_factory=dict)
    proofs: Mapping[str, Any] | None = None
    graders: Mapping[str, Any] = field(default_factory=dict)
    judged: Judged | None = None
    standings: Sequence[Standing] = ()
