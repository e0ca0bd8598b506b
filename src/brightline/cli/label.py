"""`brightline label`: draws answers of runs for people to label, so that the error of the programs that grade them can be measured.

Enters: folders of runs. Leaves: a file with one answer a line and no verdict; who labels it writes true or false for `conforms`.
"""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from brightline.errors import InputError

__all__ = ["label"]


def label(
    runs: Annotated[
        list[str],
        typer.Argument(
            metavar="RUN...", help="Folders of runs; `RUN:ARM` names an arm other than `trained`."
        ),
    ],
    output: Annotated[Path, typer.Option("--output", "-o", metavar="FILE", help="The file to make.")],
    count: Annotated[
        int, typer.Option("--count", "-n", metavar="N", min=1, help="How many answers are drawn.")
    ] = 200,
    seed: Annotated[int, typer.Option("--seed", min=0, help="Draws the same answers again.")] = 0,
) -> None:
    """Draw answers at random for people to label, whatever the programs say of them.

    Write true or false for `conforms` in each line of the file, then give it to `brightline eval --calibration FILE`.
    """
    from brightline.evaluation.compare.folder import read_run
    from brightline.evaluation.labels import draw_answers
    from brightline.hashing import write_text

    if output.exists():
        raise InputError(f"`{output}` is there, perhaps with labels in it", help="choose another file")
    lines = draw_answers([read_run(run) for run in runs], count, seed)
    write_text(output, "\n".join(lines) + "\n")
    typer.echo(f"{output}: {len(lines)} answers to label")
    typer.echo("write true or false for `conforms` in each line; what stays null is left out")
