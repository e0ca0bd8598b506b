"""What `brightline check` prints for broken documents, word for word.

Each `NAME.md` here has its expected output in `NAME.txt`. After a wanted change of the output,
`REWRITE_GOLDEN=1 pytest tests/golden/spec` writes the files anew; review the difference.
"""

from __future__ import annotations

import os
from pathlib import Path

import pytest
import typer
from typer.testing import CliRunner

from brightline.cli.check import check

HERE = Path(__file__).parent
DOCUMENTS = sorted(path.stem for path in HERE.glob("*.md"))


@pytest.mark.parametrize("name", DOCUMENTS)
def test_output(name: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """The printed findings are the expected ones, and the exit code says that there are some."""
    monkeypatch.chdir(HERE)
    app = typer.Typer()
    app.command()(check)
    result = CliRunner().invoke(app, [f"{name}.md"])
    assert result.exit_code == 1, result.exception
    expected = HERE / f"{name}.txt"
    if os.environ.get("REWRITE_GOLDEN"):
        expected.write_text(result.stdout, encoding="utf-8")
    assert result.stdout == expected.read_text(encoding="utf-8")
