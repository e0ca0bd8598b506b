"""`brightline eval`: the conformance task for some arms of a model, and the folder of a run out of their logs.

Enters: a spec, a model and what to ask. Leaves: `scenarios.jsonl`, one Inspect log an arm, `results/`, the report and the evidence.
Answers are kept as they come, so a run that was killed goes on, and what could not be graded is asked again.
"""

from __future__ import annotations

import json
import platform
import shutil
import sys
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import replace
from datetime import UTC, datetime
from functools import cached_property
from importlib.metadata import version
from pathlib import Path
from typing import Any

from inspect_ai import Task
from inspect_ai import eval as run_task
from inspect_ai._util.error import PrerequisiteError
from inspect_ai.log import EvalLog
from inspect_ai.model import Model

from brightline.alone import alone
from brightline.errors import BrightlineError, InputError, ResourceError
from brightline.evaluation.arms import Arm, Excerpt
from brightline.evaluation.corrections import grader_figures
from brightline.evaluation.course import Course, requirements_of
from brightline.evaluation.evidence.keys import can_sign, signing_key
from brightline.evaluation.evidence.statement import Until
from brightline.evaluation.folder_mark import claim
from brightline.evaluation.harness.judging import Bench
from brightline.evaluation.harness.kept import model_identity
from brightline.evaluation.harness.logs import read_log
from brightline.evaluation.harness.names import clear_text, open_inspect_model
from brightline.evaluation.harness.options import EvalOptions, asked_scenarios
from brightline.evaluation.harness.provider import BrightlineAPI
from brightline.evaluation.harness.session import SESSION, Session
from brightline.evaluation.harness.solvers import excerpt_for
from brightline.evaluation.harness.tasks import conformance
from brightline.evaluation.labels import keep_labels, read_labels
from brightline.evaluation.output import AskedModel, Protocol, write_run
from brightline.evaluation.run_data import RunData
from brightline.evaluation.runner import Result, require_answers
from brightline.evaluation.summary import summarise
from brightline.models import GenerationConfig
from brightline.scenarios.files import read_scenarios, scenarios_hash, write_scenarios
from brightline.scenarios.model import Scenario
from brightline.spec.compiler import compile_spec, load_spec
from brightline.spec.model import Spec

__all__ = ["Report", "evaluate"]

Log = tuple[list[Result], dict[str, int]]
"""Results, and how many samples had each role mapped."""
Report = Callable[[str, int, int, Mapping[str, float]], None]
"""Called with the stage's name, done, total and figures."""

_DATASET_MEMORY = 64  # MB of samples in memory; Inspect pages the others to a file
_NOTHING = Excerpt("", (), (), 0)


class _Opened:
    """A model that is opened when it is first needed."""

    def __init__(self, name: str, timeout: float | None) -> None:
        self.name = name
        self._timeout = timeout

    @cached_property
    def model(self) -> Model:
        return open_inspect_model(self.name, timeout=self._timeout)

    @property
    def settings(self) -> dict[str, Any]:
        """How Inspect makes its requests; our own provider has its own patience, and local weights need none."""
        if isinstance(self.model.api, BrightlineAPI) or not self._timeout:
            return {}
        return {"attempt_timeout": max(round(self._timeout), 1)}


def evaluate(options: EvalOptions, out: Path, report: Report) -> list[Result]:
    """Measure each arm, or what is missing of it, and write the run's folder; all results are returned.

    Arms that the folder already has stay in it, so arms can be added one by one.

    Raises:
        InputError: The spec does not compile, a name is unknown, the folder holds another run, or another process works in it.
        UnavailableError: The model cannot be had.
        EndpointError: The model's server refuses the key or the address.
        ResourceError: The disk is full.
    """
    with alone(out):
        return _evaluate(options, out, report)


def _evaluate(options: EvalOptions, out: Path, report: Report) -> list[Result]:
    report("check", 0, 1, {})
    spec = load_spec(options.spec)
    pool = asked_scenarios(spec, options)
    wanted = requirements_of(options.until)
    course = Course(wanted, pool, spec, options.selection.seed) if wanted else None
    if options.calibration is not None:
        read_labels(options.calibration)
    report("check", 1, 1, {})
    key = signing_key() if options.sign and can_sign() else None
    parent = _Opened(options.model, options.timeout)
    opened = {"parent": parent, "trained": _Opened(options.trained or options.model, options.timeout)}
    bench = (
        None
        if options.judge is None
        else Bench(options.judge, options.judge_samples, options.exam_limit, options.timeout)
    )
    mark = claim(out, _mine(options, spec, pool), lambda: _identities(options, opened, bench))
    identities = mark.identities

    def asked(scenarios: list[Scenario], arms: Sequence[Arm]) -> dict[str, Log]:
        return _logs(arms, opened, options, scenarios, out, report)

    scenarios = pool
    if course is not None:
        drawn = {scenario.id for scenario in _sampled(course, options, out, asked)}
        scenarios = [scenario for scenario in pool if scenario.check is None or scenario.id in drawn]
    write_scenarios(out / "scenarios.jsonl", scenarios)
    logs = asked(scenarios, options.arms)
    results, roles = {arm: log[0] for arm, log in logs.items()}, {arm: log[1] for arm, log in logs.items()}
    require_answers(options.model, (result for found in results.values() for result in found))
    excerpt = _excerpt(out, spec, parent, options) if Arm.PROMPTED in results else _NOTHING
    models = _models(options, identities, tuple(results))
    provenance = {
        "spec": f"{spec.name} {spec.version}".strip(),
        "spec_hash": spec.hash,
        "model": options.model,
        **({"trained": options.trained} if options.trained else {}),
        **({} if bench is None else {"judge": bench.told}),
        "parent_hash": next(iter(models.values())).hash,
        "scenario_set": scenarios_hash(scenarios),
        "roles": _told(roles),
        "command": " ".join(["brightline", *sys.argv[1:]]),
        "packages": ", ".join(f"{name} {version(name)}" for name in ("brightline", "inspect_ai")),
        "machine": f"Python {platform.python_version()}, {platform.system()} {platform.machine()}",
        "started": mark.started,
        "finished": datetime.now(UTC).isoformat(timespec="seconds"),
    }
    labels = keep_labels(out, options.calibration)
    measured = [scenario for scenario in scenarios if scenario.check is not None]
    others = [scenario for scenario in scenarios if scenario.check is None]
    programs, unjudged = _apart(results, measured), _apart(results, others)
    judged = None if bench is None else bench.judge(spec, others, unjudged, out, identities["judge"], report)
    report("report", 0, 1, {})
    data = RunData(
        spec,
        compile_spec(options.spec).diagnostics,
        measured,
        programs,
        summarise(measured, programs),
        {},
        excerpt,
        (),
        provenance,
        graders=grader_figures(out, labels, measured, programs),
        judged=judged,
        standings=()
        if course is None
        else course.standings(measured, programs[_deciding(options)], course.counted(measured)),
    )
    config = GenerationConfig(options.max_tokens)
    until = (
        None
        if course is None
        else Until(
            arm=_deciding(options),
            requirements=list(options.until),
            seed=options.selection.seed,
            counted=course.counted(measured),
        )
    )
    judging = None if bench is None else bench.protocol(identities["judge"], tuple(results))
    protocol = Protocol(
        options.spec, tuple(scenarios), models, config, labels=labels, judge=judging, until=until
    )
    if not options.logs:
        _remove(out / "logs")
    write_run(out, data, protocol, key)
    report("report", 1, 1, {})
    decided = programs if judged is None else {arm: [*programs[arm], *judged.results[arm]] for arm in results}
    return [result for items in decided.values() for result in items]


def _logs(
    arms: Sequence[Arm],
    opened: Mapping[str, _Opened],
    options: EvalOptions,
    scenarios: list[Scenario],
    out: Path,
    report: Report,
) -> dict[str, Log]:
    """The results of each of these arms, and of those that the folder has already; only what is missing is asked."""
    found = {}
    for arm in Arm:
        log = out / "logs" / f"{arm}.eval"
        done = read_log(log, arm, scenarios) if log.exists() else None
        if arm in arms and (done is None or _unanswered(scenarios, done[0])):
            _run(arm, opened[_asked(arm, options)], options, scenarios, out, report)
            done = read_log(log, arm, scenarios)
        if done is not None:
            found[arm.value] = done
    return found


def _deciding(options: EvalOptions) -> str:
    """The arm whose requirements are to be decided."""
    return (Arm.TRAINED if Arm.TRAINED in options.arms else options.arms[0]).value


def _sampled(
    course: Course,
    options: EvalOptions,
    out: Path,
    asked: Callable[[list[Scenario], Sequence[Arm]], dict[str, Log]],
) -> list[Scenario]:
    """The scenarios after the last round: ask the deciding arm, look, ask more. Kept answers make the rounds of a run that goes on short."""
    arm, path = Arm(_deciding(options)), out / "scenarios.jsonl"
    scenarios = course.begin()
    if path.exists():
        scenarios = [scenario for scenario in read_scenarios(path) if scenario.check is not None]
    while True:
        write_scenarios(path, scenarios)
        more = course.more(scenarios, asked(scenarios, [arm])[arm.value][0])
        if len(more) == len(scenarios):
            return scenarios
        _remove(out / "logs")  # they are of fewer scenarios
        scenarios = more


def _unanswered(scenarios: Sequence[Scenario], results: Sequence[Result]) -> bool:
    """Whether something is to be asked again: what has no answer, or an answer that its program could not decide."""
    return any(
        result.message is None or (scenario.check is not None and result.passed is None)
        for scenario, result in zip(scenarios, results, strict=True)
    )


def _apart(results: Mapping[str, Sequence[Result]], scenarios: Sequence[Scenario]) -> dict[str, list[Result]]:
    """The results on some of the scenarios; an answer that no program could decide carries no reason for that."""
    wanted = {scenario.id: scenario.check is None for scenario in scenarios}
    return {
        arm: [
            replace(one, error="") if wanted[one.scenario] and one.message is not None else one
            for one in items
            if one.scenario in wanted
        ]
        for arm, items in results.items()
    }


def _models(
    options: EvalOptions, identities: Mapping[str, str], arms: Sequence[str]
) -> dict[str, AskedModel]:
    """Which model answered which arms, and under which hash its answers are kept."""
    models = {}
    for name, model in (("parent", options.model), ("trained", options.trained)):
        own = {arm: Arm(arm) for arm in arms if _asked(Arm(arm), options) == name}
        if model is not None and own:
            models[name] = AskedModel(model, identities[name], f"answers/{name}.jsonl", own)
    return models


def _asked(arm: Arm, options: EvalOptions) -> str:
    """Which of the two models an arm asks."""
    return "trained" if arm is Arm.TRAINED and options.trained else "parent"


def _mine(options: EvalOptions, spec: Spec, pool: Sequence[Scenario]) -> dict[str, Any]:
    """What makes a folder this run's and no other's."""
    return {
        "kind": "eval",
        "spec": spec.hash,
        "scenarios": scenarios_hash(pool),
        "model": options.model,
        "trained": options.trained,
        "max_tokens": options.max_tokens,
        "excerpt_tokens": options.excerpt_tokens,
        **({"until": list(options.until)} if options.until else {}),
        **({"judge": options.judge, "samples": options.judge_samples} if options.judge else {}),
    }


def _identities(options: EvalOptions, opened: Mapping[str, _Opened], bench: Bench | None) -> dict[str, str]:
    """What identifies the models, each opened for it."""
    wanted = ("parent", "trained") if options.trained else ("parent",)
    found = {name: model_identity(opened[name].model) for name in wanted}
    return found if bench is None else {**found, "judge": bench.model.hash}


def _run(
    arm: Arm, opened: _Opened, options: EvalOptions, scenarios: list[Scenario], out: Path, report: Report
) -> None:
    """One arm: its log appears whole or not at all. Answers are kept by model, so that `filtered` asks nothing that `bare` did."""
    answers = out / "answers" / f"{_asked(arm, options)}.jsonl"
    part, done, total = out / "logs" / f".{arm}.part", 0, len(scenarios)
    _remove(part)
    answers.parent.mkdir(exist_ok=True)
    answers.touch()  # evidence names it, also where no answer came

    def told() -> None:
        nonlocal done
        done += 1
        report(f"arm {arm}", done, total, {})

    with _session(Session(told)) as session, _clear_errors():
        task: Task = conformance(
            spec=str(options.spec),
            arm=arm.value,
            scenarios=str(out / "scenarios.jsonl"),
            max_tokens=options.max_tokens,
            excerpt_tokens=options.excerpt_tokens,
            answers=str(answers),
            judged=options.judge is not None,
        )
        (log,) = run_task(
            task,
            model=opened.model,
            log_dir=str(part),
            display="none",
            log_level="critical",
            log_header_only=True,
            log_realtime=False,
            ctl_server=False,
            score_display=False,
            max_dataset_memory=_DATASET_MEMORY,
            max_connections=options.connections or opened.model.api.max_connections(),
            **opened.settings,
        )
    _check(log, session)
    Path(log.location).replace(out / "logs" / f"{arm}.eval")
    _remove(part)


def _check(log: EvalLog, session: Session) -> None:
    """Raise what ended an evaluation before its end."""
    if session.failure is not None:
        raise session.failure
    if log.status == "cancelled":
        raise KeyboardInterrupt
    if log.status != "success":
        reason = log.error.message if log.error is not None else log.status
        raise ResourceError(f"the evaluation stopped: {reason}", help="run the same command again to go on")


@contextmanager
def _session(session: Session) -> Iterator[Session]:
    token = SESSION.set(session)
    try:
        yield session
    finally:
        SESSION.reset(token)


@contextmanager
def _clear_errors() -> Iterator[None]:
    """What Inspect refuses to begin with, as our failures; one of ours that it was made from is raised itself."""
    try:
        yield
    except PrerequisiteError as error:
        if isinstance(error.__cause__, BrightlineError):
            raise error.__cause__ from None
        raise InputError(clear_text(error)) from error


def _remove(folder: Path) -> None:
    shutil.rmtree(folder, ignore_errors=True)


def _excerpt(out: Path, spec: Spec, parent: _Opened, options: EvalOptions) -> Excerpt:
    """What the prompted arm showed; from its file, where there is one, so that a report made again needs no model."""
    path = out / "excerpt.json"
    if path.exists():
        data = json.loads(path.read_text(encoding="utf-8"))
        if data["text"]:
            return Excerpt(data["text"], tuple(data["clauses"]), tuple(data["left_out"]), data["tokens"])
    return excerpt_for(spec, parent.model, options.excerpt_tokens)


def _told(roles: Mapping[str, Mapping[str, int]]) -> str:
    """`bare: developer -> system in 12`, or that nothing was mapped."""
    parts = [
        f"{arm}: {mapping} in {count}" for arm, counts in roles.items() for mapping, count in counts.items()
    ]
    return ", ".join(parts) or "all kept"
