"""`brightline verify`: whether the evidence of a run holds, and its figures follow from its files.

Enters: an evidence file in its folder. Leaves: text or JSON on standard output; exit code 0 where everything holds, 1 where something
does not, each by name.
"""

from __future__ import annotations

import json
import secrets
from collections.abc import Iterator
from dataclasses import asdict
from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer

from brightline.errors import InputError

if TYPE_CHECKING:
    from brightline.evaluation.evidence.check import Checked
    from brightline.evaluation.evidence.rerun import Rerun

__all__ = ["VerifyFormat", "verify"]

_SHOWN = 20
"""Findings in text; JSON has all of them."""


class VerifyFormat(StrEnum):
    """How the outcome is printed."""

    TEXT = "text"
    JSON = "json"


def verify(
    evidence: Annotated[
        Path, typer.Argument(metavar="EVIDENCE", help="The `evidence.json` of a run, in the run's folder.")
    ],
    key: Annotated[
        Path | None,
        typer.Option(
            "--key", metavar="PUB", help="The public key of who should have signed it, in PEM form."
        ),
    ] = None,
    rerun: Annotated[
        int | None,
        typer.Option("--rerun", metavar="N", min=1, help="Ask N random questions again and compare."),
    ] = None,
    model: Annotated[
        list[str] | None,
        typer.Option(
            "--model",
            metavar="[NAME=]MODEL",
            help="Where a model of the evidence is that is not in its folder; NAME is `parent` where it is left out.",
        ),
    ] = None,
    seed: Annotated[
        int | None,
        typer.Option("--seed", min=0, help="Draws the same questions again.", show_default="a new one"),
    ] = None,
    format: Annotated[
        VerifyFormat, typer.Option("--format", help="How the outcome is printed.")
    ] = VerifyFormat.TEXT,
) -> None:
    """Check who signed a run's evidence, every file, every verdict and every figure.

    Exits with 1 if something does not hold.
    """
    from brightline.evaluation.evidence.check import check_evidence

    if rerun is None and (model or seed is not None):
        raise InputError("--model and --seed say how to ask again", help="say how many questions: --rerun 20")
    named = _named(model or [])
    checked = check_evidence(evidence, key)
    again = None
    if rerun is not None and not _broken(checked):
        again = _ask(evidence, checked, rerun, secrets.randbelow(2**32) if seed is None else seed, named)
    findings = [*checked.mismatches, *_different(again)]
    if rerun is not None and again is None:
        findings.append("nothing was asked again, because the files do not hold")
    if format is VerifyFormat.JSON:
        typer.echo(json.dumps(_data(evidence, checked, again, findings), indent=2))
    else:
        for line in _text(evidence, checked, again, findings):
            typer.echo(line)
    if findings:
        raise typer.Exit(1)


def _named(given: list[str]) -> dict[str, str]:
    """Models by their name in the evidence."""
    named: dict[str, str] = {}
    for one in given:
        name, separator, place = one.partition("=")
        # An address can hold an equals sign too; a name of a model in the evidence holds neither slash nor colon.
        if not separator or "/" in name or ":" in name:
            name, place = "parent", one
        if name in named:
            raise InputError(f"two models are named for {name[:80]!a}", help="name each model once")
        named[name] = place
    return named


def _broken(checked: Checked) -> bool:
    """Whether more is wrong than that nobody vouched for the key."""
    unvouched = int(not checked.voucher)
    return len(checked.mismatches) > unvouched


def _ask(evidence: Path, checked: Checked, count: int, seed: int, named: dict[str, str]) -> Rerun:
    from brightline.cli.progress import progress
    from brightline.evaluation.evidence.rerun import rerun

    with progress() as report:
        return rerun(
            evidence.parent,
            checked.statement,
            count,
            seed,
            named,
            lambda done, total: report("asking again", done, total, {}),
        )


def _different(again: Rerun | None) -> Iterator[str]:
    if again is None:
        return
    for name in again.different:
        yield f"asked again, the answer differs: {name}"
    for name, reason in again.failed:
        yield f"asked again, there is no answer: {name} ({reason})"


def _text(evidence: Path, checked: Checked, again: Rerun | None, findings: list[str]) -> Iterator[str]:
    from brightline.cli.prose import printable

    said = checked.statement.conformance
    measured = printable(f"{said.spec.name} {said.spec.version}")
    yield f"{evidence}: {measured}, measured with Brightline {printable(said.version)}"
    if checked.signer:
        yield f"  signed by {printable(checked.signer)}"
    if checked.voucher:
        yield f"  key       {checked.voucher}"
    yield f"  checked   {checked.subjects} files, {checked.verdicts} verdicts, {checked.figures} figures"
    if again is not None:
        yield from _rerun_text(again)
    yield from (f"  note      {printable(note)}" for note in checked.notes)
    if not findings:
        yield "verified: everything holds"
        return
    yield "1 thing does not hold:" if len(findings) == 1 else f"{len(findings)} things do not hold:"
    yield from (f"  {printable(line)}" for line in findings[:_SHOWN])
    if len(findings) > _SHOWN:
        yield f"  and {len(findings) - _SHOWN} more (`--format json` has all)"


def _rerun_text(again: Rerun) -> Iterator[str]:
    rate = again.rate
    yield f"  asked     {again.asked} of {again.population} questions again, drawn with --seed {again.seed}"
    if rate.value is not None:
        yield f"  different {int(rate.passed)} of {rate.graded} answers; of all, {rate.low:.1%} to {rate.high:.1%} at 95% confidence"
    if again.rounded:
        yield f"  rounding  {len(again.rounded)} came out otherwise; what is recorded is the likeliest at each step, but for rounding"
    if again.skipped:
        yield f"  not asked {', '.join(again.skipped)} (name it with --model NAME=MODEL)"


def _data(evidence: Path, checked: Checked, again: Rerun | None, findings: list[str]) -> dict[str, Any]:
    said = checked.statement.conformance
    return {
        "evidence": str(evidence),
        "verified": not findings,
        "spec": {"name": said.spec.name, "version": said.spec.version, "hash": said.spec.hash},
        "test_result": checked.statement.verdict["result"],
        "signer": checked.signer or None,
        "key": checked.voucher or None,
        "checked": {
            "files": checked.subjects,
            "verdicts": checked.verdicts,
            "figures": checked.figures,
        },
        "rerun": None if again is None else asdict(again),
        "findings": findings,
        "notes": list(checked.notes),
    }
