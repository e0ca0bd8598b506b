"""Computes a run again from its logs: answers to verdicts, verdicts to figures, figures to claims.

Enters: the folder of evidence and what it says was run. Leaves: how much was compared, and every place where the logs give something
else. Nothing is asked of a model.
"""

from __future__ import annotations

import json
import math
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import asdict, dataclass, field, replace
from importlib.metadata import version
from pathlib import Path
from typing import Any

from brightline.errors import InputError, UnavailableError
from brightline.evaluation.answers import LoggedModel
from brightline.evaluation.arms import Excerpt
from brightline.evaluation.claims import claims_of
from brightline.evaluation.contrasts import MAIN
from brightline.evaluation.corrections import correct
from brightline.evaluation.course import Course, Standing, requirements_of
from brightline.evaluation.evidence.document import compile_copy
from brightline.evaluation.evidence.logs import read_answers, read_json, read_verdicts
from brightline.evaluation.evidence.reports import differing_reports
from brightline.evaluation.evidence.statement import (
    FORMAT,
    Conformance,
    Statement,
    asked_how_often,
    test_result,
)
from brightline.evaluation.evidence.subjects import locate
from brightline.evaluation.evidence.traces import are_away, misgraded, mistrained, untraced
from brightline.evaluation.judged import Judged, judge_answers
from brightline.evaluation.labels import read_labels
from brightline.evaluation.retention import Items, Records, compare
from brightline.evaluation.runner import Result
from brightline.evaluation.summary import pooled_verdicts, summarise
from brightline.grading.judges import Judge
from brightline.scenarios.examples import preference_pairs
from brightline.scenarios.files import read_scenarios, scenarios_hash
from brightline.scenarios.model import Scenario
from brightline.spec.compiler import Compilation

__all__ = ["Recomputed", "figures_from", "recompute"]


@dataclass(slots=True)
class Recomputed:
    """What computing a run again gave.

    Attributes:
        verdicts: Recorded answers that were found in the logs and graded again.
        figures: Numbers and texts that were computed again and compared.
        mismatches: What does not follow, a line each.
        notes: What was not computed again, and why.
    """

    verdicts: int = 0
    figures: int = 0
    mismatches: list[str] = field(default_factory=list)
    notes: list[str] = field(default_factory=list)


def recompute(folder: Path, statement: Statement) -> Recomputed:
    """Compute everything again that does not need a model."""
    done = Recomputed()
    try:
        _recompute(folder, statement, done)
    except InputError as error:
        done.mismatches.append(error.message)
    except (ValueError, LookupError, TypeError, AttributeError, RecursionError, ArithmeticError) as error:
        # The logs are a stranger's. What they hold instead of numbers and texts shows up here, wherever it is used.
        done.mismatches.append(
            f"the logs cannot be computed with ({type(error).__name__}: {str(error)[:120]})"
        )
    return done


def figures_from(
    summary: Mapping[str, Any],
    retention: Mapping[str, Mapping[str, Any]],
    excerpt: Excerpt,
    proofs: Any,
    provenance: Mapping[str, Any],
    graders: Mapping[str, Any],
    judged: Mapping[str, Any] | None,
    standings: Sequence[Standing],
) -> dict[str, Any]:
    """Every figure of a run as JSON-like data: the content of `results.json`.

    Args:
        summary: Of the scenarios.
        retention: Before and after, by the name of the trained model.
        excerpt: What the prompted arm holds of the spec.
        proofs: What was proved of the spec.
        provenance: What identifies the run.
        graders: Calibration and corrected rates of graders, by name.
        judged: Exam and rates of what a judge decided; None where nobody did.
        standings: Of what the sampling was to decide.
    """
    claims = claims_of(summary, retention.get(MAIN, {}))
    return {
        "summary": summary,
        "claims": [{**asdict(claim), "verdict": claim.verdict} for claim in claims],
        "retention": retention,
        "excerpt": {"tokens": excerpt.tokens, "clauses": excerpt.clauses, "left_out": excerpt.left_out},
        "proofs": proofs,
        "provenance": dict(provenance),
        "graders": dict(graders),
        "judged": judged,
        "until": [one.to_data() for one in standings],
    }


def _recompute(folder: Path, statement: Statement, done: Recomputed) -> None:
    said = statement.conformance
    done.mismatches += [
        f"`{name}` is used and is no subject" for name in said.files if name not in statement.subjects
    ]
    compilation = _compiled(folder, statement, done)
    scenarios = read_scenarios(locate(folder, said.scenarios.file))
    if scenarios_hash(scenarios) != said.scenarios.hash:
        done.mismatches.append("the scenarios are not the set that the evidence names")
    measured = [item for item in scenarios if said.measures(item)]
    excerpt = Excerpt(**read_json(folder, said.excerpt))
    results: dict[str, Sequence[Result]] = {}
    for model in said.models.values():
        answers = read_answers(folder, model.answers)
        for name, asked in model.asked.items():
            results[name] = read_verdicts(folder, asked.results)
            done.mismatches += untraced(
                name, asked, model, measured, results[name], answers, statement, excerpt
            )
            done.mismatches += misgraded(name, measured, results[name])
            done.verdicts += len(results[name])
        done.mismatches += mistrained(folder, model, statement)
        if are_away(model, statement):
            done.notes.append(f"the weights of `{model.folder}` were elsewhere when this was signed")
    if any([item.scenario for item in items] != [one.id for one in measured] for items in results.values()):
        return
    retention = _retention(folder, statement, compilation, done)
    judged = _judged(folder, statement, scenarios, compilation, excerpt, done)
    provenance = said.figures["provenance"]
    found = figures_from(
        summarise(measured, results),
        retention,
        excerpt,
        read_json(folder, said.proofs),
        provenance,
        _graders(folder, said, measured, results),
        None if judged is None else judged.figures,
        standings := _standings(said, compilation, measured, results),
    )
    found = json.loads(json.dumps(found))
    _compare_all(said.figures, found, done, whole=said.format == FORMAT)
    verdict = test_result(found["claims"])
    if verdict != statement.verdict:
        done.mismatches.append("the test result is not the one that follows from the claims")
    done.mismatches += _identity(statement)
    if read_json(folder, "results.json") != said.figures:
        done.mismatches.append("`results.json` holds other figures than the evidence")
    if (said.format, said.version) != (FORMAT, version("brightline")):
        written = f"Brightline {said.version}, format {said.format}"
        done.notes.append(f"the reports were not rendered again: they are of {written}")
    elif compilation is not None:
        done.mismatches += [
            f"`{name}` is not the report of these figures"
            for name in differing_reports(
                folder, statement, found, compilation, measured, results, excerpt, judged, standings
            )
        ]


def _compiled(folder: Path, statement: Statement, done: Recomputed) -> Compilation | None:
    try:
        return compile_copy(folder, statement.conformance.spec, statement.subjects)
    except InputError as error:
        done.mismatches.append(error.message)
        return None


def _standings(
    said: Conformance,
    compilation: Compilation | None,
    scenarios: Sequence[Scenario],
    results: Mapping[str, Sequence[Result]],
) -> list[Standing]:
    """Where the requirements stand that the sampling was to decide."""
    if said.until is None or compilation is None or compilation.spec is None:
        return []
    course = Course(requirements_of(said.until.requirements), scenarios, compilation.spec, said.until.seed)
    if len(said.until.counted) != len(course.requirements):
        raise ValueError("as many counts as requirements are needed")
    return course.standings(scenarios, results[said.until.arm], said.until.counted)


def _judged(
    folder: Path,
    statement: Statement,
    scenarios: Sequence[Scenario],
    compilation: Compilation | None,
    excerpt: Excerpt,
    done: Recomputed,
) -> Judged | None:
    """What the judge decided, from its logged replies."""
    said = statement.conformance
    if said.judge is None or compilation is None or compilation.spec is None:
        return None
    arms = {name for model in said.models.values() for name in model.asked}
    if set(said.judge.results) != arms:
        done.mismatches.append("the judge's results are not those of the arms that were asked")
        return None
    asked = [item for item in scenarios if said.judges(item)]
    recorded: dict[str, list[Result]] = {}
    for model in said.models.values():
        answers = read_answers(folder, model.answers)
        for name, one in model.asked.items():
            recorded[name] = read_verdicts(folder, said.judge.results[name])
            done.mismatches += untraced(name, one, model, asked, recorded[name], answers, statement, excerpt)
            done.verdicts += len(recorded[name])
    if any(len(items) != len(asked) for items in recorded.values()):
        return None
    log = LoggedModel(said.judge.hash, read_answers(folder, said.judge.answers))
    judge = Judge(log, said.judge.samples, said.judge.max_tokens, said.judge.seed)
    judged = judge_answers(compilation.spec, asked, recorded, judge, said.judge.exam_limit)
    done.mismatches += [
        f"{name}: `{one.scenario}` is recorded as {one.passed}, and the judge's replies say {other.passed}"
        for name, items in recorded.items()
        for one, other in zip(items, judged.results[name], strict=True)
        if one.passed is not other.passed
    ]
    return replace(judged, results=recorded)


def _retention(
    folder: Path, statement: Statement, compilation: Compilation | None, done: Recomputed
) -> dict[str, Mapping[str, Any]]:
    """The figures beside the scenarios; those that need a library which is not here are taken as they are said."""
    said = statement.conformance
    recorded: dict[str, Mapping[str, Any]] = said.figures["retention"]
    if said.items is None:
        return {}
    items = Items.from_data(read_json(folder, said.items))
    spec = None if compilation is None else compilation.spec
    if spec is not None and list(items.pairs) != preference_pairs(spec)[: len(items.pairs)]:
        done.mismatches.append(f"the pairs of answers in `{said.items}` are not the document's")
    records = [
        (name, Records.from_data(read_json(folder, model.elsewhere)))
        for name, model in said.models.items()
        if model.elsewhere
    ]
    (_, before), *others = records
    try:
        return {name: compare(items, before, after) for name, after in others}
    except UnavailableError as error:
        done.notes.append(f"instruction following was not graded again: {error.message} ({error.help})")
    plain = Items(items.pairs, (), items.replayed)
    return {
        name: {**compare(plain, before, after), "ifeval": recorded[name]["ifeval"]} for name, after in others
    }


def _graders(
    folder: Path, said: Conformance, scenarios: Sequence[Scenario], results: Mapping[str, Sequence[Result]]
) -> dict[str, Any]:
    """Calibrations and corrected rates, every labelled answer decided again."""
    verdicts = pooled_verdicts(results)
    return {
        name: correct(scenarios, verdicts, read_labels(locate(folder, one.labels)))
        for name, one in said.graders.items()
        if one is not None
    }


def _identity(statement: Statement) -> Iterator[str]:
    """What the provenance says twice, said in another way."""
    said = statement.conformance
    provenance = said.figures["provenance"]
    parent = next(iter(said.models.values()))
    for key, value in (
        ("spec_hash", said.spec.hash),
        ("scenario_set", said.scenarios.hash),
        ("parent_hash", parent.hash),
    ):
        if provenance.get(key, value) != value:
            yield f"the provenance names another `{key}` than was measured"
    told = None if said.judge is None else asked_how_often(said.judge.id, said.judge.samples)
    if provenance.get("judge") != told:
        yield "the provenance names another judge than the evidence"


def _compare_all(said: Mapping[str, Any], found: Mapping[str, Any], done: Recomputed, *, whole: bool) -> None:
    """Compare every figure; `whole` means that none which is computed here may be absent from what is said."""
    lines = list(_compare("", said, found if whole else _pruned(found, said)))
    done.figures += len(lines)
    done.mismatches += [line for line in lines if line]


def _pruned(found: Any, said: Any) -> Any:
    """What was found, without the figures that the other does not speak of."""
    if isinstance(found, dict) and isinstance(said, dict):
        return {key: _pruned(value, said[key]) for key, value in found.items() if key in said}
    if isinstance(found, list) and isinstance(said, list) and len(found) == len(said):
        return [_pruned(*pair) for pair in zip(found, said, strict=True)]
    return found


def _compare(place: str, said: Any, found: Any) -> Iterator[str]:
    """One line for each leaf: empty where the two agree, else where and how they differ."""
    if isinstance(said, dict) and isinstance(found, dict):
        for key in {**said, **found}:
            yield from _compare(f"{place}.{key}".lstrip("."), said.get(key), found.get(key))
    elif isinstance(said, list) and isinstance(found, list) and len(said) == len(found):
        for number, (first, second) in enumerate(zip(said, found, strict=True)):
            yield from _compare(f"{place}[{number}]", first, second)
    elif type(said) in {int, float} and type(found) in {int, float}:
        # Sums may be added in another order elsewhere.
        same = math.isclose(said, found, rel_tol=1e-9, abs_tol=1e-9)
        yield "" if same else f"{place}: the evidence says {said}, its files give {found}"
    else:
        same = type(said) is type(found) and said == found
        yield "" if same else f"{place}: the evidence says {said!a:.80}, its files give {found!a:.80}"
