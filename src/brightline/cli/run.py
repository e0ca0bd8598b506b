"""`brightline run`: the main job, from a spec and a model to a trained model and a page that shows whether training worked.

The same command run again after an interruption goes on where it stopped.
"""

from __future__ import annotations

from enum import StrEnum
from pathlib import Path
from typing import Annotated

import typer

from brightline.cli.binding import Binding
from brightline.errors import InputError

__all__ = ["run"]


class Profile(StrEnum):
    """How much is done."""

    TINY = "tiny"
    QUICK = "quick"
    FULL = "full"


def run(
    output: Annotated[
        Path, typer.Option("--output", "-o", metavar="DIR", help="The folder to make or to go on with.")
    ],
    spec: Annotated[
        str | None,
        typer.Option(
            "--spec",
            metavar="FILE",
            help="A document, or the name of a shipped spec.",
            show_default="reference",
        ),
    ] = None,
    model: Annotated[
        str | None,
        typer.Option(
            "--model", help="`embedded`, `tiny`, a model folder or a hub id.", show_default="embedded"
        ),
    ] = None,
    profile: Annotated[
        Profile,
        typer.Option(
            "--profile",
            help="`quick` trains what is learned soon, about 20 minutes on two cores; `full` trains all, on a GPU or in a night; `tiny` is for tests.",
        ),
    ] = Profile.QUICK,
    recipe: Annotated[
        str, typer.Option("--recipe", help="Training methods in order: `sft`, `dpo`.")
    ] = "sft,dpo",
    seeds: Annotated[
        str,
        typer.Option("--seeds", metavar="N,N", help="A training run for each; the first is the trained arm."),
    ] = "0",
    control: Annotated[
        bool, typer.Option("--control", help="Also train on the parent's own answers alone.")
    ] = False,
    ifeval: Annotated[
        Path | None,
        typer.Option(
            "--ifeval", metavar="FILE", help="IFEval prompts, to measure what training costs elsewhere."
        ),
    ] = None,
    binding: Binding = None,
    calibration: Annotated[
        Path | None,
        typer.Option(
            "--calibration",
            metavar="FILE",
            help="What people say of answers, as `brightline label` draws them: rates are then corrected for the programs' error.",
        ),
    ] = None,
    sign: Annotated[
        bool,
        typer.Option(
            "--sign/--no-sign", help="Sign the evidence with your key; it is made where there is none."
        ),
    ] = True,
) -> None:
    """Do it all: check, measure, train, measure again, report."""
    from brightline.cli.progress import progress
    from brightline.pipeline import RunOptions
    from brightline.pipeline import run as run_pipeline
    from brightline.spec.library import find_spec

    try:
        numbers = tuple(dict.fromkeys(int(part) for part in seeds.split(",")))
    except ValueError as error:
        raise InputError(f"`{seeds}` is no list of seeds", help="write --seeds 0,1,2") from error
    options = RunOptions(
        spec=find_spec(spec),
        model=model or ("tiny" if profile is Profile.TINY else "embedded"),
        profile=profile.value,
        seeds=numbers,
        control=control,
        recipe=recipe,
        ifeval=ifeval,
        binding=binding,
        calibration=calibration,
        sign=sign,
    )
    with progress() as report:
        page = run_pipeline(options, output, report)
    typer.echo((page.parent / "report.md").read_text(encoding="utf-8"))
    typer.echo(f"report: {page}")
    typer.echo(_evidence(page.parent, wanted=sign))


def _evidence(folder: Path, *, wanted: bool) -> str:
    """One line: where the evidence is and who signed it, or why nobody did."""
    from brightline.evaluation.evidence.check import signer_of
    from brightline.evaluation.evidence.keys import signing_key
    from brightline.evaluation.output import EVIDENCE

    path = folder / EVIDENCE
    if signer_of(path):
        key = signing_key()
        return f"evidence: {path}, signed by {key.id}, public key {key.public}"
    reason = "pip install 'brightline[eval]' to sign it" if wanted else "--no-sign"
    return f"evidence: {path}, unsigned ({reason})"
