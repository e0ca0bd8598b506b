"""The main job: check, scenarios, arms before, training, arms after, report. It composes the stages and holds no method of its own.

Enters: a spec, a model and a profile. Leaves: a folder with the scenarios, every answer, the trained models, `report.html` and
`evidence.json`. Each stage leaves whole files, so a run that was killed goes on with what is missing.
"""

from __future__ import annotations

import json
import platform
import sys
from collections.abc import Callable, Mapping, Sequence
from dataclasses import asdict, dataclass, replace
from datetime import UTC, datetime
from functools import partial
from importlib.metadata import version
from importlib.util import find_spec
from pathlib import Path
from typing import Any

from brightline.alone import alone
from brightline.errors import InputError
from brightline.evaluation.arms import Arm, Excerpt, spec_excerpt
from brightline.evaluation.corrections import grader_figures
from brightline.evaluation.evidence.keys import SigningKey, can_sign, signing_key
from brightline.evaluation.evidence.reports import losses_of
from brightline.evaluation.folder_mark import Mark, claim
from brightline.evaluation.labels import keep_labels, read_labels
from brightline.evaluation.output import AskedModel, Protocol, write_run
from brightline.evaluation.retention import Items, Records, compare, measure
from brightline.evaluation.run_data import RunData
from brightline.evaluation.runner import Answers, Result, run_arm
from brightline.evaluation.summary import summarise
from brightline.grading.ifeval import read_ifeval, sample
from brightline.hashing import canonical_json, hash_data, write_text
from brightline.models import EMBEDDED, GenerationConfig, Model, model_folder, open_model
from brightline.scenarios.build import ScenarioPlan, ScenarioSet, build_scenarios
from brightline.scenarios.examples import preference_pairs
from brightline.scenarios.files import write_scenarios
from brightline.scenarios.model import Scenario, Split
from brightline.spec.compiler import compile_spec, load_spec
from brightline.spec.model import Spec
from brightline.training.recipe import plan_for, recipe_for
from brightline.training.replay import replay_rows
from brightline.training.replay_prompts import replay_prompts
from brightline.training.train import TrainedModel, train

__all__ = ["PROFILES", "Profile", "Report", "RunOptions", "run"]

MAIN = "trained"

Report = Callable[[str, int, int, Mapping[str, float]], None]
"""Called with the stage's name, done, total and figures."""


@dataclass(frozen=True, slots=True)
class Profile:
    """How much of everything.

    Attributes:
        plan: Scenarios; the recipe of the same name says how the model is trained on them.
        answer_tokens: Longest answer.
        excerpt_tokens: How much of the spec the prompted arm holds at most; half of the context at most.
        ifeval_rows: Prompts of the instruction-following sample, if a file is given.
        replayed: Answers of the parent whose likelihood is compared.
        pairs: Good and bad answers of the document that are compared, at most.
    """

    plan: ScenarioPlan
    answer_tokens: int = 40
    excerpt_tokens: int = 1024
    ifeval_rows: int = 40
    replayed: int = 24
    pairs: int = 150


def _profile(name: str, **changes: Any) -> Profile:
    plan = changes.pop("plan", {})
    return Profile(replace(plan_for(name), **plan), **changes)


PROFILES: dict[str, Profile] = {
    "tiny": _profile("tiny", answer_tokens=4, excerpt_tokens=200, ifeval_rows=2, replayed=2, pairs=4),
    "quick": _profile("quick", plan={"held_out_groups": 12, "transformed_groups": 1, "framed_groups": 1}),
    "full": _profile(
        "full", answer_tokens=64, excerpt_tokens=4000, ifeval_rows=200, replayed=128, pairs=1000
    ),
}


@dataclass(frozen=True, slots=True)
class RunOptions:
    """What a run is asked to do.

    Attributes:
        spec: Path of the document.
        model: Name of the parent, as `open_model` takes it; training needs its weights.
        profile: Key of `PROFILES`.
        seeds: Seeds of the training runs; the first one is the `trained` arm.
        control: Also train on the parent's own answers alone.
        recipe: Training methods in order.
        ifeval: File of IFEval prompts, if instruction following is to be measured.
        binding: File that ties families to the spec's clauses.
        calibration: File of what people say of answers; without one, that of the folder counts, if it has one.
        sign: Sign the evidence, if the library for signatures is installed.
    """

    spec: Path
    model: str = "embedded"
    profile: str = "quick"
    seeds: tuple[int, ...] = (0,)
    control: bool = False
    recipe: str = "sft,dpo"
    ifeval: Path | None = None
    binding: Path | None = None
    calibration: Path | None = None
    sign: bool = True


class _Lazy:
    """A model that is loaded when it is first needed: a run that goes on may need none."""

    def __init__(self, name: str) -> None:
        self.name = name
        self.loaded: Model | None = None

    @property
    def model(self) -> Model:
        return self.load()

    def load(self) -> Model:
        """The model, from its folder where it is not in memory."""
        if self.loaded is None:
            self.loaded = open_model(self.name)
        return self.loaded

    def release(self) -> None:
        """Give the memory back before a training needs it."""
        self.loaded = None


def run(options: RunOptions, out: Path, report: Report) -> Path:
    """Do it all, or what is missing of it, and return the path of the report.

    Raises:
        InputError: The spec does not compile, the folder holds another run or another process works in it, or an option is wrong.
        UnavailableError: The model cannot be had.
        ResourceError: The disk is full.
    """
    with alone(out):
        return _run(options, out, report)


def _run(options: RunOptions, out: Path, report: Report) -> Path:
    if options.profile not in PROFILES:
        raise InputError(f"unknown profile `{options.profile}`", help=f"choose from {', '.join(PROFILES)}")
    profile = PROFILES[options.profile]
    for seed in options.seeds:
        recipe_for(options.profile, options.recipe, seed)
    report("check", 0, 1, {})
    spec = load_spec(options.spec)
    diagnostics = compile_spec(options.spec).diagnostics
    instructions = sample(read_ifeval(options.ifeval), profile.ifeval_rows) if options.ifeval else []
    if options.calibration is not None:
        read_labels(options.calibration)
    report("check", 1, 1, {})
    scenarios = build_scenarios(spec, profile.plan, options.binding)
    if not scenarios.of(Split.TRAIN):
        raise InputError(
            f"nothing can be learned of `{options.spec}`: all families that test it are held out of training",
            help="bind one that is trained (docs/families.md) with --binding, or give clauses examples",
        )
    parent = _Lazy(options.model)
    key = _key(options)
    mark = _claimed(out, options, spec.hash, scenarios, parent)
    write_scenarios(out / "scenarios.jsonl", scenarios.scenarios)
    parent_folder = model_folder(options.model)
    proofs = _once(out / "proofs.json", partial(_proofs, spec))
    measured = [item for item in scenarios.of(Split.HELD_OUT) if item.check is not None]

    excerpt = _excerpt(out, parent, lambda model: _fit(spec, model, profile))
    results, answers = {}, Answers(out / "answers" / "parent.jsonl")
    parent_hash = parent.model.hash
    if mark.identities.get("parent") != parent_hash:
        raise InputError(
            f"the weights of `{options.model}` have changed since the run in `{out}` began",
            help="choose another folder with -o",
        )
    for arm in (Arm.BARE, Arm.PROMPTED, Arm.FILTERED):
        results[arm.value] = _ask(
            arm,
            parent,
            parent_hash,
            measured,
            answers,
            profile,
            report,
            excerpt if arm is Arm.PROMPTED else None,
        )
    pairs = preference_pairs(spec)[: profile.pairs]
    replayed = replay_rows(
        replay_prompts(profile.replayed, 0, dev=True),
        parent.model,
        tokens=48,
        cache=out / "answers",
        progress=lambda done, total: report("replay", done, total, {}),
    )
    items = Items(tuple(pairs), tuple(instructions), tuple((row.prompt, row.good) for row in replayed))
    before = _elsewhere(out, "parent", parent, parent_hash, items, report)
    parent.release()
    asked = {"parent": _asked(options.model, parent_hash, "parent", {arm: Arm(arm) for arm in results})}

    trained: dict[str, TrainedModel] = {}
    for seed in options.seeds:
        name = MAIN if seed == options.seeds[0] else f"{MAIN} seed {seed}"
        trained[name] = _train(options, options.recipe, seed, parent_folder, spec, scenarios, out, report)
    if options.control:
        trained["control"] = _train(
            options, "control", options.seeds[0], parent_folder, spec, scenarios, out, report
        )
    retention: dict[str, dict[str, Any]] = {}
    for name, model in trained.items():
        lazy, file = _Lazy(str(model.path)), name.replace(" ", "-")
        own = Answers(out / "answers" / f"{file}.jsonl")
        made = model.lineage["key"]
        results[name] = _ask(Arm.TRAINED, lazy, made, measured, own, profile, report, None)
        retention[name] = compare(items, before, _elsewhere(out, file, lazy, made, items, report))
        lazy.release()
        folder = str(model.path.relative_to(out).as_posix())
        asked[name] = _asked(name, made, file, {name: Arm.TRAINED}, folder)

    report("report", 0, 1, {})
    summary = summarise(measured, results)
    labels = keep_labels(out, options.calibration)
    lineage = trained[MAIN].lineage
    provenance = {
        "spec": f"{spec.name} {spec.version}".strip(),
        "spec_hash": spec.hash,
        "model": EMBEDDED if options.model == "embedded" else options.model,
        "parent_hash": parent_hash,
        "trained": str(trained[MAIN].path.relative_to(out)),
        "scenario_set": scenarios.hash,
        "profile": options.profile,
        "recipe": options.recipe,
        "seeds": ", ".join(map(str, options.seeds)),
        "training_seconds": lineage["seconds"],
        "command": " ".join(["brightline", *sys.argv[1:]]),
        "packages": ", ".join(
            f"{name} {version(name)}" for name in ("brightline", "torch", "transformers", "trl", "peft")
        ),
        "machine": f"Python {platform.python_version()}, {platform.system()} {platform.machine()}",
        "started": mark.started,
        "finished": datetime.now(UTC).isoformat(timespec="seconds"),
    }
    data = RunData(
        spec,
        diagnostics,
        measured,
        results,
        summary,
        retention.pop(MAIN),
        excerpt,
        losses_of(lineage),
        provenance,
        retention,
        proofs,
        grader_figures(out, labels, measured, results),
    )
    config = GenerationConfig(profile.answer_tokens)
    write_run(out, data, Protocol(options.spec, scenarios.scenarios, asked, config, items, labels), key)
    report("report", 1, 1, {})
    return out / "report.html"


def _key(options: RunOptions) -> SigningKey | None:
    """What signs the evidence, had before the long work begins; None where it stays unsigned."""
    return signing_key() if options.sign and can_sign() else None


def _asked(id: str, hash: str, file: str, arms: Mapping[str, Arm], folder: str | None = None) -> AskedModel:
    return AskedModel(id, hash, f"answers/{file}.jsonl", arms, folder, _records(file))


def _records(file: str) -> str:
    """Where the raw records of a model are kept."""
    return f"elsewhere/{file}-records.json"


def _proofs(spec: Spec) -> dict[str, Any] | None:
    """What holds of the spec in every deployment; None where the solvers, which nothing else here needs, are not installed."""
    if find_spec("z3") is None or find_spec("pysat") is None:
        return None
    from brightline.analysis.prove import prove

    return prove(spec).to_data()


def _claimed(out: Path, options: RunOptions, spec_hash: str, scenarios: ScenarioSet, parent: _Lazy) -> Mark:
    """The mark of this run's folder; a model that cannot be loaded, or that has no weights to train, leaves none."""

    def identify() -> dict[str, str]:
        model_folder(options.model)
        return {"parent": parent.load().hash}

    mine = {
        "spec": spec_hash,
        "scenarios": scenarios.hash,
        "model": options.model,
        "profile": options.profile,
        "recipe": options.recipe,
    }
    return claim(out, mine, identify)


def _read(path: Path) -> Any:
    """What a JSON file holds; None where there is none or it is damaged."""
    try:
        return json.loads(path.read_text(encoding="utf-8"))
    except (OSError, ValueError, RecursionError):
        return None


def _once(path: Path, make: Callable[[], Any]) -> Any:
    """What `make` gives, kept in a JSON file: made once however often the run is started."""
    if (kept := _read(path)) is not None:
        return kept
    made = make()
    write_text(path, canonical_json(made) + "\n")
    return json.loads(path.read_text(encoding="utf-8"))


def _excerpt(out: Path, parent: _Lazy, make: Callable[[Any], Excerpt]) -> Excerpt:
    data = _once(out / "excerpt.json", lambda: asdict(make(parent.model)))
    return Excerpt(data["text"], tuple(data["clauses"]), tuple(data["left_out"]), data["tokens"])


def _fit(spec: Any, model: Any, profile: Profile) -> Excerpt:
    """The excerpt in the model's own tokens; an endpoint, which has none to show, is counted at four characters a token."""
    tokenizer = getattr(model, "tokenizer", None)
    count = (lambda text: len(tokenizer(text)["input_ids"])) if tokenizer else (lambda text: len(text) // 4)
    budget = min(profile.excerpt_tokens, getattr(model, "context", 8192) // 2)
    return spec_excerpt(spec, budget, count)


def _ask(
    arm: Arm,
    lazy: _Lazy,
    key: str,
    scenarios: Sequence[Scenario],
    answers: Answers,
    profile: Profile,
    report: Report,
    excerpt: Excerpt | None,
) -> list[Result]:
    return run_arm(
        arm,
        lambda: lazy.model,
        key,
        scenarios,
        answers=answers,
        config=GenerationConfig(profile.answer_tokens),
        excerpt=excerpt,
        progress=lambda done, total: report(f"arm {arm.value}", done, total, {}),
    )


def _train(
    options: RunOptions,
    recipe: str,
    seed: int,
    parent: Path,
    spec: Any,
    scenarios: ScenarioSet,
    out: Path,
    report: Report,
) -> TrainedModel:
    folder = out / "models" / ("control" if recipe == "control" else f"seed-{seed}")
    settings = recipe_for(options.profile, recipe, seed)
    return train(parent, spec, scenarios.scenarios, settings, folder, report, parent_id=options.model)


def _elsewhere(out: Path, file: str, lazy: _Lazy, made: str, items: Items, report: Report) -> Records:
    """What a model gives beside the scenarios, item by item; asked anew where the file is of other weights or other items."""
    path, of = out / _records(file), hash_data([made, items.to_data()])
    kept = _read(path)
    if not isinstance(kept, dict) or kept.get("of") != of:
        kept = {"of": of, **measure(lazy.model, items, report).to_data()}
        write_text(path, canonical_json(kept) + "\n")
    return Records.from_data(kept)
