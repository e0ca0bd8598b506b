"""IFEval: does a response follow the instructions of its prompt? The verifiers are those of lm-eval.

Enters: rows of the data set (`key`, `prompt`, `instruction_id_list`, `kwargs`) and responses. Leaves: strict verdicts. Rows
whose verifiers need a language file that would have to be fetched are in no sample, so that every machine has the same.
"""

from __future__ import annotations

import contextlib
import json
import os
import random
import warnings
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from brightline.errors import InputError, UnavailableError
from brightline.spec.codes.registry import suggest
from brightline.spec.source import read_bytes

__all__ = ["InstructionRow", "follows", "needs_fetching", "read_ifeval", "sample"]

# These verifiers split sentences with an NLTK model that is fetched on first use.
_NEEDS_SENTENCES = frozenset({"length_constraints:number_sentences", "change_case:capital_word_frequency"})

_SHAPE = (
    "give IFEval's `input_data.jsonl`: JSON lines with `key`, `prompt`, `instruction_id_list` and `kwargs`"
)


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
        lines = read_bytes(path).decode().rstrip("\n").split("\n")
    except UnicodeDecodeError as error:
        raise InputError(f"`{path}` is not a text file: {error}", help=_SHAPE) from error
    for number, line in enumerate(lines, 1):
        try:
            rows.append(_row(json.loads(line)))
        except (ValueError, LookupError, TypeError, RecursionError) as error:
            reason = f"{type(error).__name__}: {error}"
            raise InputError(
                f"{path}:{number}:1: this line is no IFEval row ({reason})", help=_SHAPE
            ) from error
    return rows


def _row(data: Any) -> InstructionRow:
    row = InstructionRow(
        int(data["key"]),
        str(data["prompt"]),
        tuple(map(str, data["instruction_id_list"])),
        tuple(dict(item) for item in data["kwargs"]),
    )
    if len(row.instructions) != len(row.arguments):
        raise ValueError("it has not one set of arguments for each instruction")
    return row


def needs_fetching(instructions: Iterable[str]) -> bool:
    """Whether one of the verifiers needs a file that would have to be fetched."""
    return not _NEEDS_SENTENCES.isdisjoint(instructions)


def sample(rows: list[InstructionRow], count: int, seed: int = 0) -> list[InstructionRow]:
    """A fixed random sample of the rows whose verifiers need nothing that would have to be fetched."""
    usable = [row for row in rows if not needs_fetching(row.instructions)]
    return random.Random(seed).sample(usable, min(count, len(usable)))


def follows(row: InstructionRow, response: str) -> bool:
    """Whether the response follows every instruction, strictly.

    Raises:
        UnavailableError: lm-eval is not installed.
        InputError: The row has an instruction that lm-eval does not know.
    """
    registry = _registry()
    for name, arguments in zip(row.instructions, row.arguments, strict=True):
        if name not in registry:
            raise InputError(
                f"no verifier for the instruction `{name}` of row {row.key}",
                help=suggest(name, registry, "leave the row out; lm-eval has the verifiers of IFEval alone"),
            )
        instruction = registry[name](name)
        instruction.build_description(**{key: value for key, value in arguments.items() if value})
        if "prompt" in (instruction.get_instruction_args() or {}):
            instruction.build_description(prompt=row.prompt)
        if not response.strip() or not instruction.check_following(response):
            return False
    return True


@contextlib.contextmanager
def _offline() -> Iterator[None]:
    """The verifiers' module fetches a language file when it is imported, but only in the process of rank 0."""
    rank = os.environ.get("LOCAL_RANK")
    os.environ["LOCAL_RANK"] = "1"
    try:
        yield
    finally:
        del os.environ["LOCAL_RANK"]
        if rank is not None:
            os.environ["LOCAL_RANK"] = rank


def _registry() -> dict[str, Any]:
    try:
        with _offline(), warnings.catch_warnings():
            warnings.simplefilter("ignore")
            import langdetect
            from lm_eval.tasks.ifeval.instructions_registry import INSTRUCTION_DICT
    except ImportError as error:
        raise UnavailableError(
            "IFEval's verifiers are not installed", help="pip install 'brightline[train]'"
        ) from error
    # Its guesses are random otherwise, and so would be some verdicts.
    langdetect.DetectorFactory.seed = 0
    registry: dict[str, Any] = INSTRUCTION_DICT
    return registry
