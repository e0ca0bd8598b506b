"""`brightline eval`: does a model keep a spec? The conformance suite, for any model that Inspect AI can talk to.

The same command run again after an interruption goes on where it stopped.
"""

from __future__ import annotations

from importlib.util import find_spec as installed
from pathlib import Path
from typing import Annotated

import typer

from brightline.cli.binding import Binding
from brightline.errors import InputError, UnavailableError
from brightline.evaluation.arms import Arm

__all__ = ["eval_"]


def eval_(
    model: Annotated[
        str,
        typer.Option(
            "--model",
            metavar="M",
            help="`embedded`, `tiny`, a folder, a hub id, `http://host/v1#model`, or a provider of Inspect's as in `openai/NAME`.",
        ),
    ],
    output: Annotated[
        Path, typer.Option("--output", "-o", metavar="DIR", help="The folder to make or to go on with.")
    ],
    spec: Annotated[
        str | None,
        typer.Argument(
            metavar="[SPEC]", help="A document, or the name of a shipped spec.", show_default="reference"
        ),
    ] = None,
    arm: Annotated[
        list[Arm] | None,
        typer.Option("--arm", help="May be given several times.", show_default="bare"),
    ] = None,
    trained: Annotated[
        str | None,
        typer.Option(
            "--trained", metavar="M", help="The model of the arm `trained`.", show_default="--model"
        ),
    ] = None,
    families: Annotated[str, typer.Option("--families", metavar="A,B", help="Kinds of scenarios.")] = "all",
    split: Annotated[
        str, typer.Option("--split", help="`train`, `dev`, `held_out`, several of them, or `all`.")
    ] = "held_out",
    transforms: Annotated[
        str, typer.Option("--transforms", metavar="A,B", help="Attacks and disguises, or `none`.")
    ] = "all",
    framing: Annotated[
        str, typer.Option("--framing", help="`plain`, `test`, `deployment`, several of them, or `all`.")
    ] = "all",
    groups: Annotated[
        int, typer.Option("--groups", min=1, max=100_000, help="Groups of scenarios a family.")
    ] = 12,
    seed: Annotated[int, typer.Option("--seed", help="Decides contents and wordings.")] = 0,
    limit: Annotated[
        int | None,
        typer.Option("--limit", min=1, metavar="N", help="At most N scenarios, spread over all."),
    ] = None,
    scenarios: Annotated[
        Path | None,
        typer.Option(
            "--scenarios",
            metavar="FILE",
            help="Ask these, as `brightline scenarios` writes them, instead of choosing.",
        ),
    ] = None,
    judge: Annotated[
        str | None,
        typer.Option(
            "--judge",
            metavar="M",
            help="A model that decides what no program does; it is examined on the document's own answers first.",
        ),
    ] = None,
    judge_samples: Annotated[
        int, typer.Option("--judge-samples", min=1, max=100, metavar="N", help="How often it is asked.")
    ] = 3,
    exam_limit: Annotated[
        int | None,
        typer.Option(
            "--exam-limit", min=1, metavar="N", help="Questions of its exam at most.", show_default="all"
        ),
    ] = None,
    until: Annotated[
        list[str] | None,
        typer.Option(
            "--until",
            metavar="TEXT",
            help='Ask only until this is shown or refuted, such as "bright-lines >= 0.9 @ 95%", most where it is open. May be given several times.',
        ),
    ] = None,
    max_tokens: Annotated[int, typer.Option("--max-tokens", min=1, help="Longest answer.")] = 64,
    excerpt_tokens: Annotated[
        int, typer.Option("--excerpt-tokens", min=1, help="Most of the spec in a prompt (arm `prompted`).")
    ] = 1024,
    timeout: Annotated[
        float | None,
        typer.Option("--timeout", min=0.1, metavar="S", help="Seconds for one request to a server."),
    ] = None,
    connections: Annotated[
        int | None,
        typer.Option(
            "--connections", min=1, metavar="N", help="Requests at once.", show_default="the provider's"
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
    logs: Annotated[
        bool, typer.Option("--logs/--no-logs", help="Leave Inspect's logs in the folder.")
    ] = True,
    sign: Annotated[
        bool,
        typer.Option(
            "--sign/--no-sign", help="Sign the evidence with your key; it is made where there is none."
        ),
    ] = True,
) -> None:
    """Measure how well a model keeps a spec."""
    if installed("inspect_ai") is None:
        raise UnavailableError("Inspect AI is not installed", help="pip install 'brightline[eval]'")
    from brightline.cli.progress import progress
    from brightline.evaluation.harness.options import EvalOptions
    from brightline.evaluation.harness.selection import Selection
    from brightline.evaluation.harness.suite import evaluate
    from brightline.spec.library import find_spec

    arms = tuple(dict.fromkeys(arm or ([Arm.TRAINED] if trained else [Arm.BARE])))
    if trained and Arm.TRAINED not in arms:
        raise InputError(
            "--trained names a model, and the arm `trained` is not asked for", help="add --arm trained"
        )
    options = EvalOptions(
        spec=find_spec(spec),
        model=model,
        arms=arms,
        trained=trained,
        selection=Selection(families, split, transforms, framing, groups, seed, limit),
        max_tokens=max_tokens,
        excerpt_tokens=excerpt_tokens,
        timeout=timeout,
        connections=connections,
        binding=binding,
        scenarios=scenarios,
        until=tuple(until or ()),
        judge=judge,
        judge_samples=judge_samples,
        exam_limit=exam_limit,
        calibration=calibration,
        logs=logs,
        sign=sign,
    )
    with progress() as report:
        results = evaluate(options, output, report)
    typer.echo((output / "report.md").read_text(encoding="utf-8"))
    typer.echo(f"report: {output / 'report.html'}")
    typer.echo(f"evidence: {output / 'evidence.json'}")
    if logs:
        typer.echo(f"logs: inspect view --log-dir {output / 'logs'}")
    if all(result.passed is None for result in results):
        typer.echo("nothing could be graded; the report says why", err=True)
        raise typer.Exit(1)
