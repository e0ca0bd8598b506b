"""The Markdown summary of the small run, word for word. `BRIGHTLINE_UPDATE_GOLDEN=1` writes it anew."""

import os
from pathlib import Path

from brightline.evaluation.report import render_markdown

GOLDEN = Path(__file__).parents[2] / "golden" / "report" / "report.md"


def test_markdown(small_run):
    """The summary of a fixed run is the reviewed text."""
    text = render_markdown(small_run(seeds=2)[1])
    if os.environ.get("BRIGHTLINE_UPDATE_GOLDEN"):
        GOLDEN.write_text(text)
    assert text == GOLDEN.read_text()
