"""The evidence file: an in-toto statement over what was measured, and the check that its files are still what they were.

Enters: files and figures. Leaves: `evidence.json` with the hash of every file that the figures come from. It is not signed.
"""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

from brightline.errors import InputError
from brightline.hashing import hash_file, write_text

__all__ = ["check_subjects", "write_evidence"]

STATEMENT = "https://in-toto.io/Statement/v1"
PREDICATE = "https://in-toto.io/attestation/test-result/v0.1"


def write_evidence(path: Path, subjects: Sequence[Path], predicate: Mapping[str, Any]) -> None:
    """Write the statement; subjects are named relative to the evidence file's folder.

    Raises:
        ResourceError: A subject cannot be read or the file cannot be written.
    """
    statement = {
        "_type": STATEMENT,
        "subject": [
            {
                "name": subject.relative_to(path.parent).as_posix(),
                "digest": {"sha256": hash_file(subject).removeprefix("sha256:")},
            }
            for subject in subjects
        ],
        "predicateType": PREDICATE,
        "predicate": dict(predicate),
    }
    write_text(path, json.dumps(statement, indent=2, ensure_ascii=False) + "\n")


def check_subjects(path: Path) -> list[str]:
    """The names of subjects that are missing or not what the statement says.

    Raises:
        InputError: The file is no such statement.
    """
    try:
        statement = json.loads(path.read_text(encoding="utf-8"))
        subjects = [(item["name"], item["digest"]["sha256"]) for item in statement["subject"]]
    except (OSError, ValueError, LookupError, TypeError) as error:
        raise InputError(f"`{path}` is no evidence file: {error}") from error
    return [
        name
        for name, digest in subjects
        if not (path.parent / name).is_file() or hash_file(path.parent / name) != f"sha256:{digest}"
    ]
