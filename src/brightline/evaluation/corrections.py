"""The rates of a run freed from the known error of the programs that graded it, where people labelled answers.

Enters: scenarios, the verdicts of each arm, and labels. Leaves: the calibration of the programs, overall and by family, and for every part
and clause the corrected rates and paired differences beside which the raw ones are read, as JSON-like data. A run without labels has nothing of this.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

from brightline.evaluation.contrasts import Verdicts, contrasts_of
from brightline.evaluation.labels import Labels, read_labels
from brightline.evaluation.parts import PARTS, part_of
from brightline.evaluation.runner import Result
from brightline.evaluation.statistics import CONFIDENCE, Verdict, clusters, robust_difference
from brightline.evaluation.statistics.clusters import effective_size
from brightline.evaluation.summary import pooled_verdicts
from brightline.grading.calibration import Calibration, Calibrations, calibrate, calibration_to_data
from brightline.grading.correction import corrected_difference, corrected_rate
from brightline.grading.figures import Figure, figure_to_data
from brightline.grading.reliability import reliability_to_data, scored
from brightline.scenarios.model import Scenario, Setting

__all__ = ["FEWEST", "PROGRAMS", "calibrated", "correct", "corrected", "grader_figures", "own_or_all"]

PROGRAMS = "programs"
FEWEST = 10
"""Labelled answers of a stratum that conform, and that do not, below which all strata together speak for it."""


def grader_figures(
    out: Path, labels: str | None, scenarios: Sequence[Scenario], results: Mapping[str, Sequence[Result]]
) -> dict[str, Any]:
    """What is known of the graders of a run, by name, from the labels in its folder; nothing where there are none.

    Raises:
        InputError: The labels cannot be read.
    """
    if labels is None:
        return {}
    return {PROGRAMS: correct(scenarios, pooled_verdicts(results), read_labels(out / labels))}


def correct(scenarios: Sequence[Scenario], verdicts: Verdicts, labels: Labels) -> dict[str, Any]:
    """Calibration, reliability and corrected rates.

    Args:
        scenarios: What was measured on.
        verdicts: By arm, in the order of the scenarios; several seeds are pooled.
        labels: What people say of answers, of this run or another; the error is taken to be the same for every arm.
    """
    truth = [one.conforms for one in labels.judged]
    grades = [one.grade for one in labels.judged]
    known = calibrate(
        truth, [grade.passed for grade in grades], [one.scenario.family for one in labels.judged]
    )
    plain = [index for index, scenario in enumerate(scenarios) if scenario.framing == "plain"]
    parts = {
        (part.name, setting.value): [
            index
            for index in plain
            if part_of(scenarios[index]) == part.name and scenarios[index].setting is setting
        ]
        for part in PARTS
        for setting in Setting
    }
    clauses: dict[str, list[int]] = {}
    for index in plain:
        for clause in dict.fromkeys(scenarios[index].clauses):
            clauses.setdefault(clause, []).append(index)
    alone = 1 - CONFIDENCE
    rates = 1 - alone / max(len(clauses), 1)
    contrasts = 1 - alone / max(len(clauses) * len(contrasts_of(list(verdicts))), 1)
    return {
        "labels": {"hash": labels.hash, "labelled": len(truth), "unlabelled": labels.unlabelled},
        "calibration": calibrated(known.overall),
        "families": {name: calibrated(one) for name, one in known.strata.items()},
        "reliability": reliability_to_data(scored(grades, truth)),
        "parts": [
            {
                "part": part,
                "setting": setting,
                **_corrected(scenarios, verdicts, inside, known, CONFIDENCE, CONFIDENCE),
            }
            for (part, setting), inside in parts.items()
            if inside
        ],
        "clauses": {
            clause: _corrected(scenarios, verdicts, inside, known, rates, contrasts)
            for clause, inside in clauses.items()
        },
    }


def calibrated(one: Calibration) -> dict[str, Any]:
    """A calibration as JSON-like data, with its figures."""
    return {
        **calibration_to_data(one),
        "sensitivity": figure_to_data(one.sensitivity()),
        "specificity": figure_to_data(one.specificity()),
        "accuracy": figure_to_data(one.accuracy()),
    }


def _corrected(
    scenarios: Sequence[Scenario],
    verdicts: Verdicts,
    inside: Sequence[int],
    known: Calibrations,
    rates: float,
    contrasts: float,
) -> dict[str, Any]:
    """What is corrected, and the family whose labels it is corrected by; empty for all."""
    families = {scenarios[index].family for index in inside}
    family, calibration = own_or_all(known, next(iter(families)) if len(families) == 1 else "")
    return {"family": family, **corrected(scenarios, verdicts, inside, calibration, rates, contrasts)}


def own_or_all(known: Calibrations, stratum: str) -> tuple[str, Calibration]:
    """A stratum with its own calibration where enough of it was labelled, or no name and that of all."""
    own = known.strata.get(stratum)
    if own is not None and min(own.positives, own.negatives) >= FEWEST:
        return stratum, own
    return "", known.overall


def corrected(
    scenarios: Sequence[Scenario],
    verdicts: Verdicts,
    inside: Sequence[int],
    calibration: Calibration,
    rates: float,
    contrasts: float,
) -> dict[str, Any]:
    """The corrected rate of each arm and difference of each contrast on some of the scenarios.

    Args:
        scenarios: All of them.
        verdicts: By arm, in the order of the scenarios.
        inside: The places of those that count.
        calibration: Of who gave the verdicts.
        rates: Confidence of the intervals of rates.
        contrasts: Confidence of the intervals of differences.
    """
    groups = [scenarios[index].group for index in inside]
    return {
        "arms": {
            arm: figure_to_data(_rate([values[index] for index in inside], groups, calibration, rates))
            for arm, values in verdicts.items()
        },
        "differences": {
            one.key: figure_to_data(
                _difference(
                    [verdicts[one.first][index] for index in inside],
                    [verdicts[one.second][index] for index in inside],
                    groups,
                    calibration,
                    contrasts,
                )
            )
            for one in contrasts_of(list(verdicts))
        },
    }


def _rate(
    verdicts: Sequence[Verdict],
    groups: Sequence[str],
    calibration: Calibration,
    confidence: float,
) -> Figure:
    graded = clusters(verdicts, groups)
    if not graded.size:
        return Figure(None, 0.0, 1.0, 0)
    return corrected_rate(graded.value, effective_size(graded), calibration, confidence)


def _difference(
    first: Sequence[Verdict],
    second: Sequence[Verdict],
    groups: Sequence[str],
    calibration: Calibration,
    confidence: float,
) -> Figure:
    changes = [
        None if one is None or other is None else float(one) - float(other)
        for one, other in zip(first, second, strict=True)
    ]
    pairs = clusters(changes, groups)
    if not pairs.size:
        return Figure(None, -1.0, 1.0, 0)
    low, high = robust_difference(pairs, confidence)
    reach = max(pairs.value - low, high - pairs.value)
    return corrected_difference(pairs.value, reach, pairs.count, calibration, confidence)
