"""The part of `brightline scenarios` that has a model write them: asks it, keeps what it said, sifts.

Enters: a spec, a model's name and how much to ask. Leaves: the scenarios in a file, and the replies beside it, so that an interrupted run
goes on and anybody can see what was left out.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

import typer

from brightline.errors import EndpointError, InputError

if TYPE_CHECKING:
    from brightline.cli.progress import Report
    from brightline.models import Model, Response
    from brightline.scenarios.model import Scenario
    from brightline.scenarios.prose.requests import Request

__all__ = ["write_prose"]

_TEMPERATURE = 0.8
_MAX_TOKENS = 1600  # four situations of 2,000 characters at the most, and seldom near that


def write_prose(
    spec_name: str | None,
    model_name: str,
    clauses: Sequence[str],
    rounds: int,
    seed: int,
    output: Path | None,
) -> list[Scenario]:
    """Have a model write scenarios for clauses, and write those that are worth asking.

    Raises:
        InputError: No output, an unknown clause or model.
        EndpointError: Not one reply came back.
        ResourceError: The replies or the scenarios cannot be written.
    """
    from brightline.models import open_model
    from brightline.scenarios.files import write_scenarios
    from brightline.scenarios.prose.requests import clauses_to_test, requests
    from brightline.scenarios.prose.sift import sift
    from brightline.spec.compiler import load_spec
    from brightline.spec.library import find_spec

    if output is None:
        raise InputError("`--by` needs a file for what the model writes", help="add `-o FILE`")
    if output.is_dir():
        raise InputError(f"`{output}` is a folder", help="name a file")
    spec = load_spec(find_spec(spec_name))
    wanted = list(requests(clauses_to_test(spec, clauses), rounds, seed))
    model = open_model(model_name)
    replies = _replies(model, wanted, seed, output.with_name(output.name + ".replies.jsonl"))
    if all(response.message is None for response in replies):
        reason = replies[0].error or "no answer"
        raise EndpointError(f"`{model_name}` gave not one reply: {reason}", help="see that it answers at all")
    found = sift(spec, zip(wanted, replies, strict=True), model_id=model.id, model_hash=model.hash, seed=seed)
    write_scenarios(output, found.kept)
    typer.echo(
        f"{len(wanted)} requests, {len(found.kept)} situations kept, {sum(found.dropped.values())} left out"
    )
    for reason, count in found.dropped.items():
        typer.echo(f"{count:>6} {reason}")
    return list(found.kept)


def _replies(model: Model, wanted: Sequence[Request], seed: int, kept: Path) -> list[Response]:
    """The model's reply to each request, in order; rounds are sampled with seeds of their own."""
    from brightline.cli.progress import progress
    from brightline.evaluation.answers import Answers, ask
    from brightline.models import GenerationConfig

    answers = Answers(kept)
    by_request: dict[tuple[str, int], Response] = {}
    with progress() as report:
        for number in sorted({request.round for request in wanted}):
            asked = [request for request in wanted if request.round == number]
            before = len(by_request)
            replies = ask(
                answers,
                lambda: model,
                model.hash,
                [request.conversation for request in asked],
                GenerationConfig(_MAX_TOKENS, _TEMPERATURE, seed * 10_000 + number),
                partial(_told, report, before, len(wanted)),
            )
            by_request |= {
                (one.clause.id, one.round): reply for one, reply in zip(asked, replies, strict=True)
            }
    return [by_request[request.clause.id, request.round] for request in wanted]


def _told(report: Report, before: int, total: int, done: int, _: int) -> None:
    """Progress of one round as progress of all."""
    report("prose", before + done, total, {})
