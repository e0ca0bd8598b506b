"""Checks an evidence file in its folder: who signed it, every file, every verdict, every figure.

Enters: the file, perhaps a public key that is vouched for. Leaves: a `Checked` with what holds and a line for everything that does not.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from pathlib import Path

from brightline.errors import InputError, UnavailableError
from brightline.evaluation.evidence.envelope import LARGEST, Envelope, envelope_from_bytes
from brightline.evaluation.evidence.figures import recompute
from brightline.evaluation.evidence.keys import can_sign, holds, key_id, read_public_key, vouched_keys
from brightline.evaluation.evidence.statement import Statement, read_statement
from brightline.evaluation.evidence.subjects import changed, files_in, locate
from brightline.spec.source import read_bytes

__all__ = ["Checked", "check_evidence", "read_evidence", "signer_of"]


@dataclass(frozen=True, slots=True)
class Checked:
    """What checking an evidence file gave.

    Attributes:
        signer: The id of the key that signed it; empty where nobody did.
        voucher: The file of the key, where the person who checks vouches for it.
        subjects: Files whose hashes were compared.
        verdicts: Recorded answers that were found in the logs and graded again.
        figures: Numbers and texts that were computed again and compared.
        mismatches: What does not hold, a line each; empty where everything does.
        notes: What was not checked, and why.
    """

    statement: Statement
    signer: str
    voucher: str
    subjects: int
    verdicts: int
    figures: int
    mismatches: tuple[str, ...]
    notes: tuple[str, ...] = field(default=())


def read_evidence(path: Path) -> tuple[Envelope, Statement]:
    """An evidence file, its names checked against its folder; nothing else is.

    Raises:
        InputError: It cannot be read or is none.
    """
    try:
        size = path.stat().st_size if path.is_file() else 0
    except (OSError, ValueError) as error:
        raise InputError(
            f"cannot read `{str(path)[:200]}`: {error}",
            help="name the evidence file, such as DIR/evidence.json",
        ) from error
    if size > LARGEST:
        raise InputError(
            f"`{path}` is larger than {LARGEST // 1024**2} MB", help="see that it is an evidence file"
        )
    if path.exists() and not path.is_file():
        raise InputError(f"`{path}` is no file", help="name the evidence file, such as DIR/evidence.json")
    envelope = envelope_from_bytes(read_bytes(path, LARGEST), str(path))
    statement = read_statement(envelope.payload, str(path))
    folders = [model.folder for model in statement.conformance.models.values() if model.folder]
    for name in (
        *statement.subjects,
        *statement.conformance.files,
        *(f"{one}/config.json" for one in folders),
    ):
        locate(path.parent, name)
    return envelope, statement


def signer_of(path: Path) -> str:
    """The id of the key that an evidence file names; empty where nobody signed it.

    Raises:
        InputError: It cannot be read or is none.
    """
    signature = read_evidence(path)[0].signature
    return "" if signature is None else signature.key_id


def check_evidence(path: Path, key: Path | None = None) -> Checked:
    """Check everything that does not need a model.

    Args:
        path: The evidence file, in the folder that it is about.
        key: The public key of who should have signed it; without one, the keys that are trusted count.

    Raises:
        InputError: The file is no evidence, or a key cannot be read.
        UnavailableError: It is signed, and the library for signatures is not installed.
    """
    envelope, statement = read_evidence(path)
    voucher, mismatches = _signature(envelope, key)
    mismatches += [f"`{name}` is missing or has changed" for name in changed(path.parent, statement.subjects)]
    done = recompute(path.parent, statement)
    known = {path.parent / name for name in statement.subjects}
    strange = [one for one in files_in(path.parent, without=path) if one not in known]
    notes = [f"{len(strange)} files in the folder are no subjects" for _ in strange[:1]]
    return Checked(
        statement,
        "" if envelope.signature is None else envelope.signature.key_id,
        voucher,
        len(statement.subjects),
        done.verdicts,
        done.figures,
        (*mismatches, *done.mismatches),
        (*done.notes, *notes),
    )


def _signature(envelope: Envelope, key: Path | None) -> tuple[str, list[str]]:
    """Who vouches for the key, and what does not hold of the signature."""
    wanted = {} if key is None else {read_public_key(key): str(key)}
    signature = envelope.signature
    if signature is None:
        return "", ["nobody signed this evidence: whoever has the files can have written it"]
    if not can_sign():
        raise UnavailableError(
            "the signature cannot be checked without the library for it",
            help="pip install 'brightline[eval]'",
        )
    if not holds(envelope):
        return "", ["the signature does not fit the evidence"]
    vouched = wanted or vouched_keys()
    if signature.key in vouched:
        return vouched[signature.key], []
    who = key_id(signature.key)
    if key is not None:
        return "", [f"it is signed by {who}, not by the key in `{key}`"]
    return "", [f"it is signed by {who}, and nobody vouched for that key"]
