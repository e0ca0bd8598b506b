"""The DSSE envelope: a payload and at most one signature over its pre-authentication encoding.

Enters: a payload, or the bytes of an envelope file. Leaves: the bytes, or the envelope. There is one way to write an envelope, and only
that is read: whatever byte of the file is changed, it no longer says the same.
"""

from __future__ import annotations

import base64
import json
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any, NoReturn

from brightline.errors import InputError

__all__ = ["LARGEST", "PAYLOAD_TYPE", "REMEDY", "Envelope", "Signature", "envelope_from_bytes", "parse_json"]

PAYLOAD_TYPE = "application/vnd.in-toto+json"
LARGEST = 64 * 1024 * 1024
"""Bytes of an evidence file: a run of a hundred thousand scenarios has a few."""

REMEDY = "get the file again from whoever wrote it, or write one with `brightline run`"


@dataclass(frozen=True, slots=True)
class Signature:
    """An Ed25519 signature.

    Attributes:
        key: The raw public key, 32 bytes: lets anybody check the signature, and vouches for nobody.
        key_id: As the envelope names it; the hash of `key` in an envelope that holds.
    """

    key_id: str
    key: bytes
    signature: bytes


@dataclass(frozen=True, slots=True)
class Envelope:
    """A payload with its type.

    Attributes:
        signature: None where nobody signed it.
    """

    payload: bytes
    signature: Signature | None = None

    @property
    def signed(self) -> bytes:
        """What the signature is over: DSSE's pre-authentication encoding of type and payload."""
        kind = PAYLOAD_TYPE.encode()
        return b"DSSEv1 %d %b %d %b" % (len(kind), kind, len(self.payload), self.payload)

    def to_bytes(self) -> bytes:
        """The file."""
        signatures = []
        if self.signature is not None:
            signatures.append(
                {
                    "keyid": self.signature.key_id,
                    "sig": _encoded(self.signature.signature),
                    "publicKey": _encoded(self.signature.key),
                }
            )
        data = {
            "payload": _encoded(self.payload),
            "payloadType": PAYLOAD_TYPE,
            "signatures": signatures,
        }
        return (json.dumps(data, indent=1, ensure_ascii=False) + "\n").encode("utf-8", "surrogatepass")


def envelope_from_bytes(data: bytes, name: str) -> Envelope:
    """The inverse of `Envelope.to_bytes`.

    Raises:
        InputError: The bytes are no envelope, or one that is written in another way; the message says what is wrong.
    """
    if len(data) > LARGEST:
        raise InputError(f"`{name}` is larger than {LARGEST // 1024**2} MB", help=REMEDY)
    content = parse_json(data, name)
    try:
        envelope = _envelope(content)
    except (ValueError, LookupError, TypeError) as error:
        raise InputError(f"`{name}` is no evidence: {_reason(error)}", help=REMEDY) from error
    if envelope.to_bytes() != data:
        raise InputError(
            f"`{name}` is not written as evidence is: its bytes were changed, if only its spaces", help=REMEDY
        )
    return envelope


def parse_json(data: bytes, name: str) -> Any:
    """JSON in UTF-8 without repeated fields and without numbers that are none.

    Raises:
        InputError: It is no such JSON.
    """
    try:
        return json.loads(
            data.decode("utf-8"), object_pairs_hook=_no_repeated_field, parse_constant=_no_constant
        )
    except UnicodeDecodeError as error:
        raise InputError(f"`{name}` is no evidence: it is not UTF-8 text", help=REMEDY) from error
    except json.JSONDecodeError as error:
        problem = f"{name}:{error.lineno}:{error.colno}: this is no JSON: {error.msg.lower()}"
        raise InputError(problem, help=REMEDY) from error
    except RecursionError as error:
        raise InputError(f"`{name}` is no evidence: it is nested too deeply", help=REMEDY) from error
    except ValueError as error:
        raise InputError(f"`{name}` is no evidence: {_reason(error)}", help=REMEDY) from error


def _envelope(content: Any) -> Envelope:
    _fields(content, {"payload", "payloadType", "signatures"}, "the envelope")
    if content["payloadType"] != PAYLOAD_TYPE:
        raise ValueError(f"its payload is not of the type {PAYLOAD_TYPE}")
    signatures = content["signatures"]
    if not isinstance(signatures, list) or len(signatures) > 1:
        raise ValueError("`signatures` is no list with at most one signature")
    payload = _decoded(content["payload"], "payload")
    if not signatures:
        return Envelope(payload)
    one = signatures[0]
    _fields(one, {"keyid", "sig", "publicKey"}, "the signature")
    if not isinstance(one["keyid"], str):
        raise TypeError("`keyid` is no text")
    key, signature = _decoded(one["publicKey"], "publicKey"), _decoded(one["sig"], "sig")
    if len(key) != 32 or len(signature) != 64:
        raise ValueError("the key or the signature is not as long as those of Ed25519")
    return Envelope(payload, Signature(one["keyid"], key, signature))


def _fields(content: Any, names: set[str], what: str) -> None:
    if not isinstance(content, dict) or set(content) != names:
        raise ValueError(f"{what} does not have exactly the fields {', '.join(sorted(names))}")


def _encoded(data: bytes) -> str:
    return base64.b64encode(data).decode("ascii")


def _decoded(text: Any, field: str) -> bytes:
    if not isinstance(text, str):
        raise TypeError(f"`{field}` is no text")
    try:
        data = base64.b64decode(text.encode("ascii"), validate=True)
    except ValueError:
        data = None
    # Some texts decode to the same bytes as another one; only one of them is what was written.
    if data is None or _encoded(data) != text:
        raise ValueError(f"`{field}` is not base64 in its one proper form")
    return data


def _no_repeated_field(pairs: Iterable[tuple[str, Any]]) -> dict[str, Any]:
    data: dict[str, Any] = {}
    for key, value in pairs:
        if key in data:
            raise ValueError(f"the field `{key[:60]!a}` stands in it twice")
        data[key] = value
    return data


def _no_constant(name: str) -> NoReturn:
    raise ValueError(f"`{name}` is no number")


def _reason(error: Exception) -> str:
    return " ".join(str(error).split())[:200] or type(error).__name__
