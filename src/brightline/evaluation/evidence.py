"""The evidence file: an in-toto statement over what was measured, and the check that it still follows from its files.

Enters: files and figures, or an evidence file in its folder. Leaves: `evidence.json` with the hash of every file that the figures
come from; or what does not hold any more. The statement is plain data and unsigned: it shows changes, not who made them.
"""

from __future__ import annotations

import json
import math
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path, PurePosixPath
from typing import Any

from brightline.errors import InputError
from brightline.evaluation.runner import Result, read_results, regrade
from brightline.evaluation.summary import summarise
from brightline.hashing import hash_file, write_text
from brightline.scenarios.files import read_scenarios
from brightline.scenarios.model import Scenario

__all__ = ["PREDICATE", "STATEMENT", "Recomputed", "check_subjects", "recompute", "write_evidence"]

STATEMENT = "https://in-toto.io/Statement/v1"
PREDICATE = "urn:brightline:conformance:v1"


@dataclass(frozen=True, slots=True)
class Recomputed:
    """What checking an evidence file gave.

    Attributes:
        subjects: Files whose hashes were compared.
        verdicts: Recorded answers that were graded again.
        figures: Numbers that were computed again and compared.
        mismatches: What does not hold, a line each; empty where everything does.
    """

    subjects: int
    verdicts: int
    figures: int
    mismatches: tuple[str, ...]


def write_evidence(path: Path, subjects: Sequence[Path], predicate: Mapping[str, Any]) -> None:
    """Write the statement; subjects are named relative to the evidence file's folder.

    Raises:
        ResourceError: A subject cannot be read or the file cannot be written.
    """
    statement = {
        "_type": STATEMENT,
        "subject": [
            {
                "name": subject.relative_to(path.parent).as_posix(),
                "digest": {"sha256": hash_file(subject).removeprefix("sha256:")},
            }
            for subject in subjects
        ],
        "predicateType": PREDICATE,
        "predicate": dict(predicate),
    }
    write_text(path, json.dumps(statement, indent=2, ensure_ascii=False) + "\n")


def check_subjects(path: Path) -> list[str]:
    """The names of subjects that are missing or not what the statement says.

    Raises:
        InputError: The file is no such statement.
    """
    return _changed(path.parent, _read(path)["subject"])


def recompute(path: Path) -> Recomputed:
    """Check an evidence file in its folder: every hash, every verdict and every figure of the summary.

    Weights are checked by their hash; answers are graded again, not generated again.

    Raises:
        InputError: The file is no evidence file of this kind, or names no results.
    """
    statement = _read(path)
    folder, predicate = path.parent, statement["predicate"]
    mismatches = [f"`{name}` is missing or has changed" for name in _changed(folder, statement["subject"])]
    named = {subject["name"] for subject in statement["subject"]}
    files = {"scenarios": predicate["scenarios"], **predicate["results"]}
    mismatches += [f"`{file}` is used and is no subject" for file in files.values() if file not in named]
    try:
        results = {arm: read_results(folder / file) for arm, file in predicate["results"].items()}
        known = {scenario.id: scenario for scenario in read_scenarios(folder / predicate["scenarios"])}
    except InputError as error:
        return Recomputed(len(named), 0, 0, (*mismatches, error.message))
    wanted = [result.scenario for result in next(iter(results.values()), [])]
    missing = [name for name in wanted if name not in known]
    if missing or any([item.scenario for item in items] != wanted for items in results.values()):
        mismatches += [f"scenario `{name}` is not in the file of scenarios" for name in missing[:10]]
        mismatches += [] if missing else ["the arms were not measured on the same scenarios"]
        return Recomputed(len(named), 0, 0, tuple(mismatches))
    scenarios = [known[name] for name in wanted]
    mismatches += _verdicts(scenarios, results)
    found = json.loads(json.dumps(summarise(scenarios, results)))
    compared = list(_compare("summary", predicate["summary"], found))
    mismatches += [line for line in compared if line]
    verdicts = sum(len(items) for items in results.values())
    return Recomputed(len(named), verdicts, len(compared), tuple(mismatches))


def _read(path: Path) -> dict[str, Any]:
    """A statement of the right type whose fields have the right shape; names stay inside the folder."""
    try:
        statement: dict[str, Any] = json.loads(path.read_text(encoding="utf-8"))
        if statement["_type"] != STATEMENT or statement["predicateType"] != PREDICATE:
            raise ValueError(f"its type is {statement['_type']} with {statement['predicateType']}")  # noqa: TRY301
        names = [str(item["name"]) for item in statement["subject"]]
        names += [str(item["digest"]["sha256"]) for item in statement["subject"]]
        predicate = statement["predicate"]
        names += [str(predicate["scenarios"]), *map(str, dict(predicate["results"]).values())]
        outside = [name for name in names if PurePosixPath(name).is_absolute() or ".." in name.split("/")]
        if outside:
            raise ValueError(f"`{outside[0]}` is outside its folder")  # noqa: TRY301
        _ = predicate["summary"]
    except (OSError, ValueError, LookupError, TypeError, AttributeError, RecursionError) as error:
        raise InputError(
            f"`{path}` is no evidence file of a run: {error}", help="write one with `brightline run`"
        ) from error
    return statement


def _changed(folder: Path, subjects: Sequence[Mapping[str, Any]]) -> list[str]:
    return [
        item["name"]
        for item in subjects
        if not (folder / item["name"]).is_file()
        or hash_file(folder / item["name"]) != f"sha256:{item['digest']['sha256']}"
    ]


def _verdicts(scenarios: Sequence[Scenario], results: Mapping[str, Sequence[Result]]) -> Iterator[str]:
    """Recorded verdicts that the programs do not give for the recorded answers."""
    for arm, items in results.items():
        for scenario, result in zip(scenarios, items, strict=True):
            if regrade(scenario, result) is not result.passed:
                yield f"{arm}: `{scenario.id}` is recorded as {result.passed} and graded {regrade(scenario, result)}"


def _compare(place: str, said: Any, found: Any) -> Iterator[str]:
    """One line for each leaf: empty where the two agree, else where and how they differ."""
    if isinstance(said, dict) and isinstance(found, dict):
        for key in {**said, **found}:
            yield from _compare(f"{place}.{key}", said.get(key), found.get(key))
    elif isinstance(said, list) and isinstance(found, list) and len(said) == len(found):
        for number, (first, second) in enumerate(zip(said, found, strict=True)):
            yield from _compare(f"{place}[{number}]", first, second)
    elif isinstance(said, float | int) and isinstance(found, float | int) and type(said) is not bool:
        # Sums may be added in another order elsewhere.
        same = math.isclose(said, found, rel_tol=1e-9, abs_tol=1e-9)
        yield "" if same else f"{place}: the evidence says {said}, its files give {found}"
    else:
        yield (
            "" if said == found else f"{place}: the evidence says {said!r:.80}, its files give {found!r:.80}"
        )
