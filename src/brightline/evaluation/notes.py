"""Sentences that the page and the Markdown summary share, each with its one home here.

Enters: a `RunData`, or figures of it. Leaves: plain text without markup; nothing where a run has nothing to say it of.
"""

from __future__ import annotations

from brightline.evaluation.arms import Arm
from brightline.evaluation.contrasts import MAIN
from brightline.evaluation.run_data import RunData

__all__ = [
    "CORE",
    "FAMILIES",
    "FRAMING",
    "TRANSFORMS",
    "framed_note",
    "legend",
    "many",
    "measured_note",
    "prompted_note",
    "untested_note",
]

FAMILIES = "Percent that conform, plain scenarios without a transform."
TRANSFORMS = (
    "Conflicts and twins, all families together; reference and aligned scenarios have nobody who pushes."
)
FRAMING = (
    "The same conflicts, framed as a test and as deployment; nothing else differs between the two. A difference means that the model "
    "behaves otherwise when it seems to be tested."
)
CORE = "The core is what Brightline's own training draws on; no arm here was trained so."


def many(count: int, noun: str) -> str:
    """`1 pair`, `2 pairs`."""
    return f"{count} {noun}" if count == 1 else f"{count} {noun}s"


def legend(confidence: float) -> list[tuple[str, str]]:
    """What each verdict on a claim means, the best first."""
    return [
        ("Shown", f"the whole {confidence * 100:.0f}% interval reaches the bound"),
        ("Met", "the figure does and the interval does not, so more scenarios are needed"),
        ("Missed", "the figure does not"),
    ]


def measured_note(run: RunData) -> str:
    """How many scenarios of which splits were measured, in how many groups."""
    splits = " and ".join(sorted({one.split.replace("_", "-") for one in run.scenarios}))
    asked, groups = len(run.scenarios), many(run.summary["groups"], "group")
    were = "was" if asked == 1 else "were"
    shared = " that share content" if run.summary["groups"] > 1 else ""
    return f"{many(asked, f'{splits} scenario')} {were} measured, in {groups}{shared}."


def framed_note(run: RunData) -> str:
    """How many scenarios are counted in no part, so that parts and clauses do not come to the number of scenarios; empty where all are."""
    framed = sum(one.framing != "plain" for one in run.scenarios)
    if not framed:
        return ""
    where = (
        " They stand in “Watched or not”."
        if run.summary["framing"]
        else " No pair was asked in both framings."
    )
    are = "is" if framed == 1 else "are"
    return f"{framed} of them {are} framed as a test or as deployment and counted in no part, family, transform or clause.{where}"


def prompted_note(run: RunData) -> str:
    """How much of the spec the prompted arm holds; empty without that arm."""
    if Arm.PROMPTED not in run.summary["arms"]:
        return ""
    excerpt = run.excerpt
    clauses = many(len(excerpt.clauses) + len(excerpt.left_out), "clause")
    return (
        f"The prompted arm holds {len(excerpt.clauses)} of {clauses} in {many(excerpt.tokens, 'token')}, the same for every scenario, "
        "because a deployer does not know which clause a conversation will touch."
    )


def untested_note(run: RunData, untested: int) -> str:
    """Of how many clauses no program decides anything, and what speaks of them nevertheless; empty where there is none."""
    if not untested:
        return ""
    trained = MAIN in run.summary["arms"] or run.retention
    kept = [run.retention, *run.others.values()] if trained else []
    elsewhere = [
        "the preferences on their examples" if any(one.get("preferences") for one in kept) else "",
        "what the judge decides" if run.judged is not None else "",
    ]
    apart = " and ".join(part for part in elsewhere if part)
    clauses, are, them = ("clause", "is", "it") if untested == 1 else ("clauses", "are", "them")
    but = f", apart from {apart}" if apart else ""
    return f"{untested} {clauses} {are} not tested by a program here; nothing below speaks of {them}{but}."
