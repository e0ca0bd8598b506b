"""The task `brightline/conformance`: the scenarios of a spec, one arm, graded by programs.

Enters: names and numbers, as `inspect eval brightline/conformance -T spec=... -T arm=prompted` gives them. Leaves: an Inspect task.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from inspect_ai import Task, task
from inspect_ai._util.error import PrerequisiteError
from inspect_ai.dataset import MemoryDataset
from inspect_ai.model import GenerateConfig

from brightline.errors import BrightlineError, InputError
from brightline.evaluation.arms import Arm
from brightline.evaluation.harness.samples import sample_of
from brightline.evaluation.harness.scorers import program_check
from brightline.evaluation.harness.selection import ALL, Selection, select
from brightline.evaluation.harness.solvers import EXCERPT_TOKENS, arm_solver
from brightline.models import GenerationConfig
from brightline.scenarios.files import read_scenarios, scenarios_hash
from brightline.scenarios.model import Split
from brightline.spec.codes.registry import suggest
from brightline.spec.compiler import load_spec
from brightline.spec.library import find_spec

__all__ = ["arm_named", "conformance"]

VERSION = 1
"""Of what is asked and how it is graded; a change of either is another version."""
_PLAIN = GenerationConfig()
_RETRIES = 4  # of a request that fails, unless Inspect is told otherwise; without a bound a dead server holds a run for ever


@task
def conformance(
    spec: str = "reference",
    arm: str = Arm.BARE.value,
    scenarios: str | None = None,
    families: str | list[str] = ALL,
    splits: str | list[str] = Split.HELD_OUT.value,
    transforms: str | list[str] = ALL,
    framing: str | list[str] = ALL,
    groups: int = 12,
    seed: int = 0,
    max_tokens: int = _PLAIN.max_tokens,
    excerpt_tokens: int = EXCERPT_TOKENS,
    answers: str | None = None,
    binding: str | None = None,
    judged: bool = False,
) -> Task:
    """Does a model keep a spec? Scenarios of the spec's clauses, each decided by a program.

    Args:
        spec: A document, or the name of a shipped spec.
        arm: `bare`, `prompted` (an excerpt of the spec in the prompt), `filtered` (an output filter), `trained`.
        scenarios: A file that `brightline scenarios` wrote, instead of choosing with the next arguments.
        families: Names, or `all`.
        splits: `train`, `dev`, `held_out`, or `all`.
        transforms: Names, `all` or `none`.
        framing: `plain`, `test`, `deployment`, or `all`.
        groups: Groups of scenarios a family.
        seed: Of contents and wordings.
        max_tokens: Of an answer.
        excerpt_tokens: Of the spec in the prompt, for `prompted`.
        answers: A file that keeps answers, so that nothing is asked twice.
        binding: A file that ties families to the spec's clauses.
        judged: Ask also what no program decides; it is unscored here, and for a judge to decide.
    """
    with _clear_errors():
        chosen = arm_named(arm)
        document = load_spec(find_spec(spec))
        asked = (
            [item for item in read_scenarios(Path(scenarios)) if judged or item.check is not None]
            if scenarios
            else select(
                document,
                Selection(families, splits, transforms, framing, groups, seed),
                Path(binding) if binding else None,
                judged=judged,
            )
        )
        if not asked:
            raise InputError(
                f"no scenario in `{scenarios}` has a program that decides it", help="name a judge for them"
            )
        return Task(
            dataset=MemoryDataset([sample_of(item) for item in asked], name=document.name),
            solver=arm_solver(chosen, spec, excerpt_tokens, answers),
            scorer=program_check(),
            config=GenerateConfig(
                max_tokens=max_tokens,
                temperature=_PLAIN.temperature,
                seed=_PLAIN.seed,
                max_retries=_RETRIES,
            ),
            version=VERSION,
            metadata={
                "spec": f"{document.name} {document.version}".strip(),
                "spec_hash": document.hash,
                "scenario_set": scenarios_hash(asked),
                "arm": chosen.value,
            },
        )


def arm_named(name: str) -> Arm:
    """The arm.

    Raises:
        InputError: There is none of that name.
    """
    try:
        return Arm(name)
    except ValueError as error:
        known = [arm.value for arm in Arm]
        raise InputError(
            f"no arm `{name}`", help=suggest(name, known, f"choose from {', '.join(known)}")
        ) from error


@contextmanager
def _clear_errors() -> Iterator[None]:
    """Failures that a person can act on as Inspect shows such: one message, no traceback."""
    try:
        yield
    except BrightlineError as error:
        raise PrerequisiteError(": ".join(filter(None, (error.message, error.help)))) from error
