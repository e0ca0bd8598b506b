"""Asks a random sample of a run's questions again and compares the answers with the recorded ones.

Enters: checked evidence, how many questions, a seed, and where the models are that are not in its folder. Leaves: how many answers came
back the same, which did not, and the rate of those that differ with its interval. No model is opened but those that the person who
checks has named, that are in the folder with every file of it a subject, or that come with Brightline and have the measured hash.
"""

from __future__ import annotations

import random
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from brightline.errors import InputError
from brightline.evaluation.answers import answer_key
from brightline.evaluation.arms import Arm, Excerpt
from brightline.evaluation.evidence.logs import read_answers, read_json
from brightline.evaluation.evidence.statement import Conformance, Statement
from brightline.evaluation.evidence.subjects import files_in, locate
from brightline.evaluation.evidence.traces import are_away, shown
from brightline.evaluation.plays import recorded_turns
from brightline.evaluation.statistics import Rate, rate
from brightline.models import GenerationConfig, Model, Progress, Response, open_model
from brightline.scenarios.files import read_scenarios
from brightline.spec.codes.registry import suggest
from brightline.spec.transcript import Conversation, Message

__all__ = ["Rerun", "rerun"]

_SHIPPED = ("embedded", "tiny")
"""Names that mean the same model everywhere; their hashes are compared like those of any local model."""


@dataclass(frozen=True, slots=True)
class _Question:
    """What one model was shown, and what it answered.

    Attributes:
        name: The arm and the scenario.
    """

    model: str
    name: str
    conversation: Conversation
    answer: Message


@dataclass(frozen=True, slots=True)
class Rerun:
    """What asking again gave.

    Attributes:
        seed: Of the sample: the same seed draws the same questions.
        asked: How many questions, of how many that could have been drawn.
        different: Arm and scenario of each answer that is not the recorded one, nor one that the same weights give but for rounding.
        rounded: Arm and scenario of each answer that came out otherwise, where the recorded one is the likeliest at each step but for rounding:
            arithmetic in another batch, or on another machine, rounds otherwise.
        failed: Arm and scenario of each question that got no answer, with the reason; they are no part of the rate.
        rate: Of different answers among those that came.
        skipped: Models that were not asked, since they are neither in the folder nor named.
    """

    seed: int
    asked: int
    population: int
    different: tuple[str, ...]
    rounded: tuple[str, ...]
    failed: tuple[tuple[str, str], ...]
    rate: Rate
    skipped: tuple[str, ...]


def rerun(
    folder: Path,
    statement: Statement,
    count: int,
    seed: int,
    named: Mapping[str, str],
    progress: Progress | None = None,
) -> Rerun:
    """Ask `count` questions again, drawn at random from those of every model that can be had.

    Args:
        folder: Of the evidence.
        statement: What it says; it has been checked.
        count: Questions; all of them where there are fewer.
        seed: Of the sample.
        named: Models by their name in the evidence, as `open_model` takes them; they come before those in the folder.
        progress: Called with how many answers are there.

    Raises:
        InputError: No such model, another one than was measured, or answers that were sampled and cannot be repeated.
        EndpointError: A server refuses to be asked.
        UnavailableError: A model cannot be loaded here.
    """
    said = statement.conformance
    if said.config.temperature > 0:
        raise InputError(
            f"the answers were sampled at temperature {said.config.temperature}, so another run gives others",
            help="check this evidence without --rerun",
        )
    places = _places(folder, statement, named)
    questions = _questions(folder, statement, places)
    drawn = random.Random(seed).sample(questions, min(count, len(questions)))
    given: dict[str, Response] = {}
    rounded: set[str] = set()
    for name, place in places.items():
        mine = [one for one in drawn if one.model == name]
        if mine:
            model = _opened(name, place, statement)
            before = len(given)
            responses = model.generate(
                [one.conversation for one in mine], said.config, _shifted(progress, before, len(drawn))
            )
            given |= {one.name: response for one, response in zip(mine, responses, strict=True)}
            rounded |= _rounded(model, [one for one in mine if _differs(one, given)], said.config)
    return _outcome(
        drawn, given, rounded, seed, len(questions), [name for name in said.models if name not in places]
    )


def _places(folder: Path, statement: Statement, named: Mapping[str, str]) -> dict[str, str]:
    """Where each model is that can be asked."""
    models = statement.conformance.models
    for name in named:
        if name not in models:
            raise InputError(
                f"the evidence is about no model {name[:80]!a}",
                help=suggest(name, list(models), f"its models are {', '.join(models)}"),
            )
    own = {
        name: model.folder
        for name, model in models.items()
        if model.folder and name not in named and not are_away(model, statement)
    }
    for inside in own.values():
        strange = [
            path.relative_to(folder).as_posix()
            for path in files_in(locate(folder, f"{inside}/config.json").parent)
            if path.relative_to(folder).as_posix() not in statement.subjects
        ]
        if strange:
            raise InputError(
                f"`{strange[0]}` lies with the weights and is no subject",
                help="remove it, or get the run again",
            )
    shipped = {name: model.id for name, model in models.items() if model.id in _SHIPPED}
    places = shipped | {name: str(folder / inside) for name, inside in own.items()} | dict(named)
    if not places:
        raise InputError(
            "no model of this evidence is in its folder",
            help="name one with --model, such as --model parent=embedded",
        )
    return {name: places[name] for name in models if name in places}


def _questions(folder: Path, statement: Statement, places: Mapping[str, str]) -> list[_Question]:
    """Each question once: the filtered arm asks none of its own where there is a bare one."""
    said = statement.conformance
    excerpt = Excerpt(**read_json(folder, said.excerpt))
    scenarios = [
        one
        for one in read_scenarios(locate(folder, said.scenarios.file))
        if said.measures(one) or said.judges(one)
    ]
    found: dict[str, _Question] = {}
    for name in places:
        model = said.models[name]
        answers = read_answers(folder, model.answers)
        for arm_name, asked in model.asked.items():
            for scenario in scenarios:
                first = shown(scenario, Arm(asked.arm), excerpt)
                turns = recorded_turns(first, scenario.environment, partial(_find, answers, said, model.hash))
                for number, (conversation, logged) in enumerate(turns, 1):
                    key = answer_key(model.hash, conversation, said.config)
                    if logged is not None and logged.message is not None and key not in found:
                        title = f"{arm_name}: {scenario.id}" + f" turn {number}" * (number > 1)
                        found[key] = _Question(name, title, conversation, logged.message)
    return list(found.values())


def _find(
    answers: Mapping[str, Response], said: Conformance, model: str, conversation: Conversation
) -> Response | None:
    return answers.get(answer_key(model, conversation, said.config))


def _opened(name: str, place: str, statement: Statement) -> Model:
    """The model; local weights from elsewhere are those that were measured, or are refused."""
    said = statement.conformance.models[name]
    model = open_model(place)
    local = not place.startswith(("http://", "https://"))
    if said.folder is None and local and model.hash != said.hash:
        raise InputError(
            f"`{place}` is not the model that was measured as {name!a}: it has the hash {model.hash}, not {said.hash}",
            help=f"the run called it {said.id[:80]!a}",
        )
    return model


def _shifted(progress: Progress | None, before: int, total: int) -> Callable[[int, int], None] | None:
    return None if progress is None else lambda done, _: progress(before + done, total)


def _rounded(model: Model, questions: Sequence[_Question], config: GenerationConfig) -> set[str]:
    """Those whose recorded answer the weights give but for rounding; of a server nobody can say."""
    from brightline.models.local import LocalModel
    from brightline.models.retrace import retraces

    if not isinstance(model, LocalModel):
        return set()
    return {one.name for one in questions if retraces(model, one.conversation, one.answer, config)}


def _differs(question: _Question, given: Mapping[str, Response]) -> bool:
    message = given[question.name].message
    return message is not None and message.to_data() != question.answer.to_data()


def _outcome(
    drawn: Sequence[_Question],
    given: Mapping[str, Response],
    rounded: set[str],
    seed: int,
    population: int,
    skipped: Sequence[str],
) -> Rerun:
    failed = [(one.name, given[one.name].error) for one in drawn if given[one.name].message is None]
    answered = [one for one in drawn if given[one.name].message is not None]
    other = [one.name for one in answered if _differs(one, given)]
    different = [name for name in other if name not in rounded]
    return Rerun(
        seed,
        len(drawn),
        population,
        tuple(different),
        tuple(name for name in other if name in rounded),
        tuple(failed),
        rate([one.name in different for one in answered]),
        tuple(skipped),
    )
