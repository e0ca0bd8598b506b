"""`brightline compile`: a spec as one JSON file.

Enters: a document. Leaves: the compiled spec with its hash, written whole or not at all.
"""

from __future__ import annotations

import json
from pathlib import Path
from typing import Annotated

import typer

__all__ = ["compile_"]


def compile_(
    file: Annotated[
        str | None,
        typer.Argument(
            metavar="[FILE]", help="A document, or the name of a shipped spec.", show_default="reference"
        ),
    ] = None,
    output: Annotated[
        Path | None,
        typer.Option(
            "--output", "-o", metavar="SPEC.json", help="Where to write.", show_default="standard output"
        ),
    ] = None,
) -> None:
    """Compile a spec to JSON."""
    from brightline.hashing import write_text
    from brightline.spec.compiler import load_spec
    from brightline.spec.data import spec_to_data
    from brightline.spec.library import find_spec

    spec = load_spec(find_spec(file))
    text = json.dumps(spec_to_data(spec), ensure_ascii=False, indent=1)
    if output is None:
        typer.echo(text)
        return
    write_text(output, text + "\n")
    counts = f"{len(spec.clauses)} clauses, {len(spec.behaviours)} behaviours, {len(spec.examples)} examples"
    typer.echo(f"{output}: {spec.name}, {counts}, {spec.hash}")
