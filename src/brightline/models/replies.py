"""Replies in a form: one JSON object that fits a schema, or the reason why there is none.

Enters: a model's response and a pydantic form. Leaves: the form filled in, or why the reply does not count. Nothing is mended.
"""

from __future__ import annotations

import json
import re
from typing import Any, TypeVar

from pydantic import BaseModel, ValidationError

from brightline.models.base import Response

__all__ = ["read_form"]

_FENCE = re.compile(r"\s*```(?:json)?[ \t]*\n(.*?)\n?[ \t]*```\s*", re.DOTALL)

Form = TypeVar("Form", bound=BaseModel)


def read_form(response: Response, form: type[Form]) -> Form | str:
    """The reply in its form, or why there is none. One code fence around the object is taken off; nothing else is mended."""
    if response.message is None:
        return response.error or "no answer"
    if response.message.recipient is not None:
        return "wrong form: a tool call"
    text = response.message.text
    fenced = _FENCE.fullmatch(text)
    try:
        data = json.loads(fenced[1] if fenced else text, object_pairs_hook=_once)
        return form.model_validate(data)
    except ValidationError as error:
        first = error.errors()[0]
        where = ".".join(str(part) for part in first["loc"]) or "the reply"
        return f"wrong form: `{where}`: {first['msg'].lower()}"
    except (ValueError, RecursionError):
        return "wrong form: not one JSON object"


def _once(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    """An object whose keys are given once: what says both yes and no says nothing."""
    found = dict(pairs)
    if len(found) != len(pairs):
        raise ValueError("a key twice")
    return found
