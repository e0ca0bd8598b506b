"""What an evaluation is asked to do, and which scenarios that means.

Enters: choices. Leaves: frozen options, and scenarios in their order.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from pathlib import Path

from brightline.errors import InputError
from brightline.evaluation.arms import Arm
from brightline.evaluation.harness.selection import Selection, select, spread
from brightline.evaluation.harness.solvers import EXCERPT_TOKENS
from brightline.models import GenerationConfig
from brightline.scenarios.files import read_scenarios
from brightline.scenarios.model import Scenario
from brightline.spec.model import Spec

__all__ = ["EvalOptions", "asked_scenarios"]


@dataclass(frozen=True, slots=True)
class EvalOptions:
    """What an evaluation is asked to do.

    Attributes:
        spec: Path of the document.
        model: As `open_inspect_model` takes it.
        arms: Which ways to make the model conform.
        trained: The model of the `trained` arm, where it is another one than `model`.
        selection: Which scenarios.
        max_tokens: Of an answer.
        excerpt_tokens: Of the spec in the prompt, for `prompted`.
        timeout: Seconds for one request to an endpoint or a provider.
        connections: Requests at the same time; the provider's own number without.
        binding: File that ties families to the spec's clauses.
        scenarios: A file that `brightline scenarios` wrote, instead of a selection; its limit still holds.
        judge: The model that decides what no program does; without one that is not asked.
        judge_samples: How often the judge is asked.
        exam_limit: Questions of the judge's exam at most; None for all.
        until: Requirements as `brightline gate` reads them: ask until each is decided, or all of the scenarios were asked.
        calibration: File of what people say of answers; without one, that of the folder counts, if it has one.
        logs: Leave Inspect's logs in the folder; answers and verdicts are there without them.
        sign: Sign the evidence with the key of this machine, which is made if there is none.
    """

    spec: Path
    model: str
    arms: tuple[Arm, ...] = (Arm.BARE,)
    trained: str | None = None
    selection: Selection = field(default_factory=Selection)
    max_tokens: int = GenerationConfig().max_tokens
    excerpt_tokens: int = EXCERPT_TOKENS
    timeout: float | None = None
    connections: int | None = None
    binding: Path | None = None
    scenarios: Path | None = None
    judge: str | None = None
    judge_samples: int = 3
    exam_limit: int | None = None
    until: tuple[str, ...] = ()
    calibration: Path | None = None
    logs: bool = True
    sign: bool = True


def asked_scenarios(spec: Spec, options: EvalOptions) -> list[Scenario]:
    """What to ask: those of a file, or of a selection; without a judge only what a program decides.

    Raises:
        InputError: A file or a name is wrong, or nothing is left to ask.
    """
    judged = options.judge is not None
    found = (
        select(spec, options.selection, options.binding, judged=judged)
        if options.scenarios is None
        else spread(_of_file(options.scenarios, judged=judged), options.selection.limit)
    )
    if judged and all(item.check is not None for item in found):
        raise InputError(
            "a program decides every scenario that would be asked, so there is nothing to judge",
            help="leave --judge out, raise --limit, or give --scenarios with others (held-out examples of the document are judged)",
        )
    return found


def _of_file(path: Path, *, judged: bool) -> list[Scenario]:
    scenarios = read_scenarios(path)
    if not scenarios:
        raise InputError(f"`{path}` holds no scenario", help="give a file that `brightline scenarios` wrote")
    found = [item for item in scenarios if judged or item.check is not None]
    if not found:
        raise InputError(
            f"no scenario in `{path}` has a program that decides it",
            help="name a judge for them with --judge",
        )
    return found
