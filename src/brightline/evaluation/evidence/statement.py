"""The in-toto statement: which files, and the test-result predicate with what was run and every figure in it.

Enters: a run's files and figures, or a payload. Leaves: the payload, or a `Statement` whose every field has its type. The predicate is
in-toto's test result, with what it has no field for in an extension of its own, `brightline`.
"""

from __future__ import annotations

import json
import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Annotated, Any, Literal

from pydantic import BaseModel, ConfigDict, Field, StringConstraints, ValidationError

from brightline.errors import InputError
from brightline.evaluation.arms import Arm
from brightline.evaluation.evidence.envelope import REMEDY, parse_json
from brightline.models.base import GenerationConfig
from brightline.scenarios.model import Scenario, Split

__all__ = [
    "FORMAT",
    "PREDICATE",
    "STATEMENT",
    "Asked",
    "Conformance",
    "Judging",
    "Measured",
    "SpecRead",
    "Statement",
    "Until",
    "asked_how_often",
    "read_statement",
    "test_result",
]

STATEMENT = "https://in-toto.io/Statement/v1"
PREDICATE = "https://in-toto.io/attestation/test-result/v0.1"
FORMAT = 3
"""Of the figures and reports that are written now. Format 1 has neither a word for it nor what was measured on other splits,
format 2 nothing that a judge decided; their figures are still computed again, those that came later are not missed in them."""

Hash = Annotated[str, StringConstraints(pattern=r"^[0-9a-f]{64}$")]
Name = Annotated[str, StringConstraints(min_length=1, max_length=1000)]


class _Strict(BaseModel):
    model_config = ConfigDict(strict=True, extra="forbid", frozen=True)


class SpecRead(_Strict):
    """The spec that was measured: its copy in the folder and the hash of everything that was compiled."""

    name: str
    version: str
    document: Name
    hash: str


class Asked(_Strict):
    """Results of one way to ask a model: the arm, and the file of verdicts in order."""

    arm: Arm = Field(strict=False)
    results: Name


class Measured(_Strict):
    """A model that was asked.

    Attributes:
        id: What the run called it.
        hash: Under which its answers are kept: of its weights, or of what it was trained from and how.
        folder: Of its weights in the run's folder; None where they are not there.
        answers: The file of what it answered.
        elsewhere: The file of what was measured of it beside the scenarios; None where nothing was.
        asked: By the name that the results have in the figures.
    """

    id: str
    hash: str
    folder: Name | None
    answers: Name
    elsewhere: Name | None
    asked: dict[Name, Asked]


class Calibrated(_Strict):
    """A grader whose error is known: the file of what people say of answers."""

    labels: Name


def asked_how_often(judge: str, samples: int) -> str:
    """Who judges and how often, as the provenance says it."""
    return f"{judge}, asked {'once' if samples == 1 else f'{samples} times'}"


class Judging(_Strict):
    """The judge of what no program decides.

    Attributes:
        id: What the run called it.
        hash: Under which its replies are kept.
        answers: The file of its replies.
        samples: How often each question was asked.
        max_tokens: Of a reply.
        seed: Of the first sample.
        exam_limit: Questions of its exam at most; None for all.
        results: The file of verdicts for each name that results have in the figures.
    """

    id: str
    hash: str
    answers: Name
    samples: int = Field(ge=1, le=1000)
    max_tokens: int = Field(ge=1, le=10_000_000)
    seed: int
    exam_limit: Annotated[int, Field(ge=1)] | None
    results: dict[Name, Name]


class Until(_Strict):
    """What sampling was to decide: requirements on an arm, in the words of `brightline gate`.

    Attributes:
        seed: Of the order in which groups were drawn.
        counted: For each requirement how many groups, from the beginning of its order on, were all asked and count for it.
    """

    arm: Name
    requirements: list[Name] = Field(min_length=1, max_length=1000)
    seed: int
    counted: list[Annotated[int, Field(ge=0)]]


class _Scenarios(_Strict):
    file: Name
    hash: str
    splits: tuple[Annotated[Split, Field(strict=False)], ...] = Field(default=(Split.HELD_OUT,), strict=False)


class _Generation(_Strict):
    max_tokens: int = Field(ge=1, le=10_000_000)
    temperature: float = Field(ge=0, le=100)
    seed: int


class Conformance(_Strict):
    """What was run and what it gave: the extension field `brightline` of the predicate.

    Attributes:
        format: Of the figures and reports, at most `FORMAT`.
        version: Of Brightline that wrote it.
        graders: Each grader with its labels; None where nobody labelled answers, so that its error is not known.
        models: By name; the first is the parent.
        judge: Who decided what no program does; None where nobody did.
        until: What the sampling was to decide; None where it was not to.
        items: The file of what is measured beside the scenarios.
        figures: Everything in `results.json`.
    """

    format: int = Field(default=1, ge=1, le=FORMAT)
    version: str
    spec: SpecRead
    scenarios: _Scenarios
    excerpt: Name
    proofs: Name
    items: Name | None
    generation: _Generation
    graders: dict[str, Calibrated | None]
    models: dict[Name, Measured] = Field(min_length=1)
    judge: Judging | None = None
    until: Until | None = None
    figures: dict[str, Any]

    def measures(self, scenario: Scenario) -> bool:
        """Whether a scenario of the file was measured on: it is of a split that was, and a program decides it."""
        return scenario.split in self.scenarios.splits and scenario.check is not None

    def judges(self, scenario: Scenario) -> bool:
        """Whether the judge decided on a scenario of the file."""
        return self.judge is not None and scenario.split in self.scenarios.splits and scenario.check is None

    @property
    def config(self) -> GenerationConfig:
        """How answers were sampled."""
        one = self.generation
        return GenerationConfig(one.max_tokens, one.temperature, one.seed)

    @property
    def files(self) -> list[str]:
        """Every file that figures come from."""
        own = [self.spec.document, self.scenarios.file, self.excerpt, self.proofs]
        own += [self.items] if self.items else []
        own += [one.labels for one in self.graders.values() if one is not None]
        own += [self.judge.answers, *self.judge.results.values()] if self.judge else []
        for model in self.models.values():
            own += [model.answers, *(one.results for one in model.asked.values())]
            own += [model.elsewhere] if model.elsewhere else []
        return list(dict.fromkeys(own))


class _Digest(_Strict):
    sha256: Hash


class _Resource(_Strict):
    name: Name
    digest: _Digest


class _Predicate(_Strict):
    result: Literal["PASSED", "WARNED", "FAILED"]
    configuration: list[_Resource]
    passedTests: list[str]  # noqa: N815 - the names of in-toto
    warnedTests: list[str]  # noqa: N815
    failedTests: list[str]  # noqa: N815
    brightline: Conformance


class _Statement(_Strict):
    type: Literal["https://in-toto.io/Statement/v1"] = Field(alias="_type")
    subject: list[_Resource] = Field(min_length=1, max_length=200_000)
    predicateType: Literal["https://in-toto.io/attestation/test-result/v0.1"]  # noqa: N815
    predicate: _Predicate


@dataclass(frozen=True, slots=True)
class Statement:
    """Files and what is said of them.

    Attributes:
        subjects: The SHA-256 of each file by its name in the folder of the evidence.
        verdict: The fields of in-toto's test result that follow from the claims.
    """

    subjects: Mapping[str, str]
    conformance: Conformance
    verdict: Mapping[str, Any]

    def to_payload(self) -> bytes:
        """The statement as bytes, to be signed."""
        resources = {
            name: {"name": name, "digest": {"sha256": digest}} for name, digest in self.subjects.items()
        }
        content = self.conformance
        used = [content.spec.document, content.scenarios.file, content.excerpt]
        statement = {
            "_type": STATEMENT,
            "subject": list(resources.values()),
            "predicateType": PREDICATE,
            "predicate": {
                "result": self.verdict["result"],
                "configuration": [resources[name] for name in used],
                **{key: value for key, value in self.verdict.items() if key != "result"},
                "brightline": content.model_dump(mode="json"),
            },
        }
        return json.dumps(statement, ensure_ascii=False, separators=(",", ":")).encode()


def test_result(claims: Sequence[Mapping[str, Any]]) -> dict[str, Any]:
    """A run's claims as in-toto's test result: shown is passed, met without certainty warns, missed fails.

    A run that claims nothing warns: nothing was shown.
    """
    texts = {
        verdict: [claim["text"] for claim in claims if claim["verdict"] == verdict]
        for verdict in ("shown", "met", "missed")
    }
    result = "FAILED" if texts["missed"] else "WARNED" if texts["met"] or not claims else "PASSED"
    return {
        "result": result,
        "passedTests": texts["shown"],
        "warnedTests": texts["met"],
        "failedTests": texts["missed"],
    }


def read_statement(payload: bytes, name: str) -> Statement:
    """The inverse of `Statement.to_payload`.

    Raises:
        InputError: The payload is no such statement; the message names the field.
    """
    content = parse_json(payload, name)
    try:
        found = _Statement.model_validate(content)
    except ValidationError as error:
        first = error.errors(include_url=False, include_input=False)[0]
        place = ".".join(str(part)[:60] for part in first["loc"]) or "statement"
        raise InputError(
            f"`{name}` is no evidence of a run: {place!a}: {first['msg'].lower()}",
            help=REMEDY,
        ) from error
    except RecursionError as error:
        raise InputError(f"`{name}` is no evidence of a run: it is nested too deeply", help=REMEDY) from error
    subjects = {item.name: item.digest.sha256 for item in found.subject}
    if len(subjects) != len(found.subject):
        raise InputError(f"`{name}` is no evidence of a run: it names a subject twice", help=REMEDY)
    if strange := next((item for item in subjects if not item.isprintable()), None):
        raise InputError(
            f"`{name}` names a subject that cannot be printed: {re.sub(r'[^ -~]', '?', strange)}",
            help=REMEDY,
        )
    predicate = found.predicate
    for used in predicate.configuration:
        if subjects.get(used.name) != used.digest.sha256:
            raise InputError(
                f"`{name}` is no evidence of a run: its configuration is none of its subjects", help=REMEDY
            )
    verdict = {
        key: getattr(predicate, key) for key in ("result", "passedTests", "warnedTests", "failedTests")
    }
    return Statement(subjects, predicate.brightline, verdict)
