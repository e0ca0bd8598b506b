"""How long compiling takes, as a ratio to the Markdown parser alone on the same text.

    python benchmarks/compile.py [MODEL_SPEC.md] [--rounds N]

Both sides run in turn in one process: `compile_spec` on the document with its example files, and
markdown-it-py (CommonMark with tables) on the text of the same files. The medians are compared.
"""

from __future__ import annotations

import argparse
import statistics
import sys
import time
from pathlib import Path

from markdown_it import MarkdownIt

from brightline.spec.compiler import compile_spec

DEFAULT = Path(__file__).parents[1] / "../shared/data/openai-model-spec/2025-12-18/model_spec.md"
GOAL = 2.0


def measure(path: Path, rounds: int) -> tuple[float, float]:
    """Median seconds of compiling and of parsing alone."""
    texts = [path.read_text(encoding="utf-8")]
    texts += [file.read_text(encoding="utf-8") for file in sorted((path.parent / "examples").glob("*.md"))]
    md = MarkdownIt("commonmark").enable("table")
    compiling, parsing = [], []
    for round_number in range(rounds + 1):
        start = time.perf_counter()
        compile_spec(path)
        middle = time.perf_counter()
        for text in texts:
            md.parse(text)
        end = time.perf_counter()
        if round_number:  # the first round warms both up
            compiling.append(middle - start)
            parsing.append(end - middle)
    return statistics.median(compiling), statistics.median(parsing)


def main() -> int:
    """Print the figures; 1 if the ratio is above the goal."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("document", type=Path, nargs="?", default=DEFAULT)
    parser.add_argument("--rounds", type=int, default=15)
    options = parser.parse_args()
    if not options.document.is_file():
        print(f"there is no document {options.document}", file=sys.stderr)
        return 2
    compiling, parsing = measure(options.document, options.rounds)
    ratio = compiling / parsing
    print(f"compile_spec {compiling * 1000:.1f} ms, markdown-it-py alone {parsing * 1000:.1f} ms")
    print(f"ratio {ratio:.2f} (goal: at most {GOAL})")
    return int(ratio > GOAL)


if __name__ == "__main__":
    sys.exit(main())
