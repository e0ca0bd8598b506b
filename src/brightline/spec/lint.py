"""Checks of a whole spec: what each part says by itself is right, but something is missing or loose.

Enters: clauses, facts and behaviours after all documents are read. Leaves: findings.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator, Mapping
from dataclasses import replace

from brightline.diagnostics import Diagnostic
from brightline.spec.codes import declarations as declaration_codes
from brightline.spec.codes import examples as example_codes
from brightline.spec.codes import structure as codes
from brightline.spec.model import Clause, Fact, Verdict

__all__ = ["lint"]

_SUGGESTIONS = 100

_REASON = re.compile(
    r"\b(because|since|so that|in order to|otherwise|therefore|thus|hence|why|reasons?|rationale|purpose|protects?|protecting"
    r"|prevents?|due to|owing to|given that|the point (?:is|of)|the aim|the goal|exists? to|helps? (?:users|people|them|keep)"
    r"|risks?|harms?|consequences?|so (?:people|users|they|nobody|no one|the|a)\b|this (?:ensures|keeps|makes|lets|allows|enables)"
    r"|to (?:ensure|avoid|keep|maintain|preserve|support|empower|allow|enable|make sure))\b",
    re.IGNORECASE,
)


def lint(
    clauses: Mapping[str, Clause], facts: Mapping[str, Fact], used_names: Collection[str]
) -> Iterator[Diagnostic]:
    """All findings about references, examples, reasons and facts."""
    dangling: dict[str, Diagnostic] = {}
    for clause in clauses.values():
        for reference in clause.references:
            target = reference.target
            if target in clauses:
                continue
            if target not in dangling:
                # in a document with so many, looking for the nearest id would take too long
                known = clauses if len(dangling) < _SUGGESTIONS else ()
                dangling[target] = codes.dangling_reference(reference.span, target, known)
            yield replace(dangling[target], span=reference.span)
        yield from _examples(clause)
        if clause.authority not in (None, "none") and not _gives_reason(clause):
            yield codes.no_reason(clause.heading, clause.id)
    for fact in facts.values():
        if fact.name not in used_names:
            yield declaration_codes.unused_fact(fact.span, fact.name)


def _gives_reason(clause: Clause) -> bool:
    return any(_REASON.search(text) for text in [clause.text, *(note.text for note in clause.commentary)])


def _examples(clause: Clause) -> Iterator[Diagnostic]:
    for example in clause.examples:
        if not example.answers:
            if clause.authority not in (None, "none") and example.footnote is None:
                yield example_codes.no_answer(example.span)
        elif all(answer.verdict is Verdict.BAD for answer in example.answers):
            yield example_codes.only_bad(example.span)
