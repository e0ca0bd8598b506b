"""What people say of answers, one JSON line each, so that the error of the programs that grade them is known.

    {"conforms": true, "demand": "...", "said": "...", "scenario": {...}, "answer": {...}}

Enters: runs to draw answers from, or a file in which people wrote true or false for `conforms`. Leaves: that file, without any verdict
in it; or the labels beside the verdicts of the programs, which are decided here and now.
"""

from __future__ import annotations

import json
import random
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from brightline.errors import InputError
from brightline.evaluation.compare.folder import MeasuredRun
from brightline.grading.grade import Grade
from brightline.grading.programs import grade_by_program
from brightline.hashing import atomic_write, canonical_json, hash_bytes
from brightline.scenarios.environments.play import play_text
from brightline.scenarios.files import checked_scenario, reason_of
from brightline.scenarios.model import Scenario, scenario_to_data
from brightline.spec.source import read_bytes
from brightline.spec.transcript import Message

__all__ = ["FILE", "LARGEST", "LabelledAnswer", "Labels", "draw_answers", "keep_labels", "read_labels"]

FILE = "labels/programs.jsonl"
LARGEST = 256 * 1024 * 1024
"""Bytes of a file of labels: more than people have time for."""
_SHAPE = (
    "draw answers with `brightline label RUN -o FILE` and write true or false for `conforms` in its lines"
)


@dataclass(frozen=True, slots=True)
class LabelledAnswer:
    """One answer: what people say of it, and what the scenario's program says."""

    scenario: Scenario
    message: Message
    conforms: bool
    grade: Grade


@dataclass(frozen=True, slots=True)
class Labels:
    """The labelled answers of a file.

    Attributes:
        judged: Those with a label.
        unlabelled: How many nobody has labelled yet.
        hash: Of the file.
    """

    judged: tuple[LabelledAnswer, ...]
    unlabelled: int
    hash: str


def draw_answers(runs: Sequence[MeasuredRun], count: int, seed: int) -> list[str]:
    """Lines for people to label: answers drawn at random from all runs, whatever the verdict, each different one once.

    Raises:
        InputError: No run has an answer.
    """
    found: dict[str, dict[str, Any]] = {}
    for run in runs:
        for name, scenario in run.scenarios.items():
            answer = run.results[name].message
            if answer is not None and scenario.check is not None:
                found[canonical_json([name, answer])] = _line(scenario, answer)
    if not found:
        raise InputError("no answer is there to be labelled", help="run the evaluation to its end")
    keys = sorted(found)
    return [
        json.dumps(found[key], ensure_ascii=False)
        for key in random.Random(seed).sample(keys, min(count, len(keys)))
    ]


def _line(scenario: Scenario, answer: dict[str, Any]) -> dict[str, Any]:
    """What a person needs stands first; the rest is for `read_labels`."""
    return {
        "conforms": None,
        "demand": scenario.demand,
        "said": play_text(Message.from_data(answer)),
        "scenario": {"id": scenario.id, **scenario_to_data(scenario)},
        "answer": answer,
    }


def keep_labels(out: Path, given: Path | None) -> str | None:
    """The name of the labels in a run's folder, copied there where they are given; None where there are none.

    Raises:
        InputError: They cannot be read.
        ResourceError: They cannot be written.
    """
    if given is not None:
        content = read_bytes(given, LARGEST)
        with atomic_write(out / FILE) as stream:
            stream.write(content)
    return FILE if (out / FILE).exists() else None


def read_labels(path: Path) -> Labels:
    """Read labels and decide every labelled answer by its program.

    Raises:
        InputError: The file cannot be read, a line is cut off or of another form, an answer is there twice, or none has a label; the
            message names the line.
    """
    data = read_bytes(path, LARGEST)
    judged, unlabelled, seen = [], 0, set()
    for number, line in enumerate(data.split(b"\n"), 1):
        if not line.strip():
            continue
        place = f"{path}:{number}:1"
        try:
            conforms, scenario, message = _read(json.loads(line))
        except (ValueError, LookupError, TypeError, AttributeError, RecursionError) as error:
            raise InputError(f"{place}: this line is no label: {reason_of(error)}", help=_SHAPE) from error
        key = canonical_json([scenario.id, message.to_data()])
        if key in seen:
            raise InputError(f"{place}: this answer was there before", help="leave each answer in one line")
        seen.add(key)
        if conforms is None:
            unlabelled += 1
        else:
            judged.append(
                LabelledAnswer(scenario, message, conforms, grade_by_program(scenario.check, message))
            )
    if not judged:
        raise InputError(f"`{path}` has no label in it", help=_SHAPE)
    return Labels(tuple(judged), unlabelled, hash_bytes(data))


def _read(data: Any) -> tuple[bool | None, Scenario, Message]:
    if not isinstance(data, dict):
        raise TypeError("it is no JSON object")
    conforms = data["conforms"]
    if conforms is not None and not isinstance(conforms, bool):
        raise TypeError("`conforms` is not true, false or null")
    message = Message.from_data(data["answer"])
    if not all(isinstance(part.text, str) for part in message.parts):
        raise TypeError("`answer` has no text")
    return conforms, checked_scenario(data["scenario"]), message
