"""IFEval: does a response follow the instructions of its prompt? The verifiers are those of lm-eval.

Enters: rows of the data set (`key`, `prompt`, `instruction_id_list`, `kwargs`) and responses. Leaves: strict verdicts; a
row whose verifier needs a language file that is not here is left out of the sample, and counted.
"""

from __future__ import annotations

import contextlib
import io
import json
import random
import warnings
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from brightline.errors import InputError, UnavailableError

__all__ = ["InstructionRow", "follows", "read_ifeval", "sample"]

# These verifiers split sentences with an NLTK model that is fetched on first use.
_NEEDS_SENTENCES = frozenset({"length_constraints:number_sentences", "change_case:capital_word_frequency"})


@dataclass(frozen=True, slots=True)
class InstructionRow:
    """One prompt with its instructions and their arguments."""

    key: int
    prompt: str
    instructions: tuple[str, ...]
    arguments: tuple[dict[str, Any], ...]


def read_ifeval(path: Path) -> list[InstructionRow]:
    """Read the data set.

    Raises:
        InputError: The file cannot be read, or a line is no row.
    """
    rows = []
    try:
        lines = path.read_text(encoding="utf-8").splitlines()
    except (OSError, UnicodeDecodeError) as error:
        raise InputError(f"cannot read `{path}`: {error}") from error
    for number, line in enumerate(lines, 1):
        try:
            data = json.loads(line)
            rows.append(
                InstructionRow(
                    int(data["key"]),
                    str(data["prompt"]),
                    tuple(data["instruction_id_list"]),
                    tuple(dict(item) for item in data["kwargs"]),
                )
            )
        except (ValueError, LookupError, TypeError) as error:
            raise InputError(f"{path}:{number}:1: this line is no IFEval row ({error})") from error
    return rows


def sample(rows: list[InstructionRow], count: int, seed: int = 0) -> list[InstructionRow]:
    """A fixed random sample of the rows whose verifiers need nothing that would have to be fetched."""
    usable = [row for row in rows if not _NEEDS_SENTENCES & set(row.instructions)]
    return random.Random(seed).sample(usable, min(count, len(usable)))


def follows(row: InstructionRow, response: str) -> bool:
    """Whether the response follows every instruction, strictly.

    Raises:
        UnavailableError: lm-eval is not installed.
    """
    registry = _registry()
    for name, arguments in zip(row.instructions, row.arguments, strict=True):
        instruction = registry[name](name)
        instruction.build_description(**{key: value for key, value in arguments.items() if value})
        if "prompt" in (instruction.get_instruction_args() or {}):
            instruction.build_description(prompt=row.prompt)
        if not response.strip() or not instruction.check_following(response):
            return False
    return True


def _registry() -> dict[str, Any]:
    """Importing the verifiers tries to fetch a language file and says so; what needs it is not in the sample."""
    try:
        with (
            contextlib.redirect_stdout(io.StringIO()),
            contextlib.redirect_stderr(io.StringIO()),
            warnings.catch_warnings(),
        ):
            warnings.simplefilter("ignore")
            from lm_eval.tasks.ifeval.instructions_registry import INSTRUCTION_DICT
    except ImportError as error:
        raise UnavailableError(
            "IFEval's verifiers are not installed", help="pip install 'brightline[train]'"
        ) from error
    registry: dict[str, Any] = INSTRUCTION_DICT
    return registry
