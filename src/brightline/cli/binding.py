"""The option that says which families test a spec, the same for every command that makes scenarios."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

__all__ = ["Binding"]

Binding = Annotated[
    Path | None,
    typer.Option(
        "--binding",
        metavar="FILE",
        help="Ties families of scenarios to the spec's clauses.",
        show_default="one that ships",
    ),
]
