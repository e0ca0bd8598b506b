"""What the page and the Markdown summary say was proved of the spec, and about what: plain data, still without markup.

Enters: a `RunData`. Leaves: invariants, hazards and properties, each with how many were declared and proved, and what all of them suppose.
A document that declares nothing has no hazards and no properties, and its invariants are about derived behaviours alone; both are said.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from brightline.evaluation.run_data import RunData
from brightline.spec.model import Spec

__all__ = ["proof_view"]

_LIMIT = (
    "The document declares no behaviours, rules, hazards or properties. What was proved is how layers resolve, so who can override "
    "which clause; nothing was proved of what the clauses ask for."
)


def proof_view(run: RunData) -> dict[str, Any] | None:
    """What was proved, by kind of claim; None where no solver is installed."""
    if run.proofs is None:
        return None
    spec, invariants = run.spec, _rows(run.proofs["invariants"], "invariant")
    kinds = [
        {
            "title": "Invariants",
            "told": f"{_count(invariants, len(invariants))} proved, {_subjects(spec)}",
            "rows": invariants,
        },
        _declared("Hazards", "proved unreachable", _rows(run.proofs["hazards"], "hazard"), len(spec.hazards)),
        _declared("Properties", "proved", _rows(run.proofs["declared"], "property"), len(spec.properties)),
    ]
    rows = [row for kind in kinds for row in kind["rows"]]
    bare = not (_own(spec) or spec.rules or spec.hazards or spec.properties) and len(rows) == len(invariants)
    return {
        "kinds": kinds,
        "limit": _LIMIT if bare else "",
        "rows": rows,
        "clean": all(row["verdict"] == "proved" for row in rows),
        "assumed": run.proofs["assumed"],
    }


def _rows(results: Sequence[Mapping[str, Any]], kind: str) -> list[dict[str, Any]]:
    return [{"kind": kind, "because": [], "reason": "", **result} for result in results]


def _declared(title: str, word: str, rows: list[dict[str, Any]], declared: int) -> dict[str, Any]:
    """What the author claims; one that nobody decided counts as not proved."""
    count = max(declared, len(rows))
    told = f"{_count(rows, count)} {word}" if count else "the document declares none, so none was proved"
    return {"title": title, "told": told, "rows": rows}


def _count(rows: Sequence[Mapping[str, Any]], count: int) -> str:
    return f"{sum(row['verdict'] == 'proved' for row in rows)} of {count}"


def _subjects(spec: Spec) -> str:
    """What the invariants are about."""
    own, derived = _own(spec), len(spec.behaviours) - _own(spec)
    if own:
        rules = f" and {_many(len(spec.rules), 'rule')}" if spec.rules else ""
        return f"over the {_many(own, 'behaviour')}{rules} that the document declares"
    if derived:
        return f"over {_many(derived, 'behaviour')} derived from its clauses, one for each with authority: followed, or overridden"
    return "but over no behaviour at all, so they say nothing of this document"


def _own(spec: Spec) -> int:
    return sum(not behaviour.implicit for behaviour in spec.behaviours.values())


def _many(count: int, noun: str) -> str:
    return f"{count} {noun}{'' if count == 1 else 's'}"
