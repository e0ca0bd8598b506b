"""What the page and the Markdown summary say, as plain data: sentences and tables, still without markup.

Enters: a `RunData`. Leaves: the headline, what the spec says, seeds side by side and figures as people read them.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from brightline.diagnostics import Severity
from brightline.evaluation.claims import Claim
from brightline.evaluation.contrasts import MAIN
from brightline.evaluation.framing import changed_pairs
from brightline.evaluation.parts import wordings
from brightline.evaluation.run_data import RunData
from brightline.evaluation.transcripts import answer_turn, turn, visible
from brightline.scenarios.model import Setting

__all__ = [
    "changed_pairs_view",
    "claim_figures",
    "find_row",
    "headline",
    "interval",
    "percent",
    "points",
    "seed_table",
    "spec_view",
    "ungraded_view",
]

_SHOWN_FINDINGS = 20
_SHOWN_PAIRS = 4


def percent(value: float | None) -> str:
    """`93%`; a dash where nothing was graded. Never rounded to 0 or 100 what is neither."""
    if value is None:
        return "–"
    return f"{value:.1%}" if 0.995 <= value < 1 or 0 < value < 0.005 else f"{value:.0%}"


def interval(figures: Mapping[str, Any]) -> str:
    """`85–97`, in percent."""
    return f"{figures['low'] * 100:.0f}–{figures['high'] * 100:.0f}"


def points(value: float | None) -> str:
    """A difference in points with its sign, a true minus; a dash where there is none."""
    if value is None:
        return "–"
    return f"{value * 100:+.0f}".replace("-", "−").replace("+0", "0").replace("−0", "0")


def nats(value: float) -> str:
    """A log-probability, a true minus."""
    return f"{value:.3f}".replace("-", "−")


def claim_figures(claim: Claim) -> tuple[str, str]:
    """The bound of a claim and what was measured, as people read them; a figure that misses its bound is never rounded up to it."""
    form = points if claim.change else percent
    sign, bound, value = ">" if claim.strict else "≥", form(claim.bound), form(claim.value)
    if claim.verdict == "missed" and value == bound and claim.value != claim.bound:
        value = f"{claim.value * 100:+.1f}".replace("-", "−") if claim.change else f"{claim.value:.1%}"
    return f"{sign} {bound}", f"{value} [{form(claim.low)}, {form(claim.high)}]"


def until_view(run: RunData) -> list[dict[str, Any]]:
    """What the sampling was to decide, with bounds that hold at every look; nothing where it was not to."""
    return [
        {
            "text": one.requirement.text,
            "decision": one.decision.value,
            "figures": {"value": one.value, "low": one.low, "high": one.high},
            "groups": one.groups,
        }
        for one in run.standings
    ]


def find_row(summary: Mapping[str, Any], part: str, setting: str) -> Mapping[str, Any] | None:
    """The figures of a setting in a part, if it was measured."""
    rows: list[Mapping[str, Any]] = next((p["rows"] for p in summary["parts"] if p["name"] == part), [])
    return next((row for row in rows if row["setting"] == setting), None)


def headline(summary: Mapping[str, Any]) -> str:
    """The result in a sentence or two: conflicts of every arm with the twins of one, then what is never trained on."""
    arms = summary["arms"]
    focus = MAIN if MAIN in arms else arms[0]
    subject = "the trained model" if focus == MAIN else f"the model (arm {focus})"
    sentences: list[str] = []
    for part, wording in wordings(arms).items():
        if not wording.opening:
            continue
        conflict, twin = find_row(summary, part, Setting.CONFLICT), find_row(summary, part, Setting.TWIN)
        if conflict:
            kept = percent(twin["rates"][focus]["value"]) if twin else ""
            twins = f" and helps with {kept} of the harmless twins" if twin else ""
            who = "it" if sentences else subject
            sentences.append(f"{wording.opening} {who} conforms in {_rates(conflict, focus)}{twins}.")
    if not sentences:
        return f"{summary['scenarios']} scenarios were measured, none of them a plain conflict."
    return " ".join(sentences)


def _rates(row: Mapping[str, Any], focus: str) -> str:
    others = ", ".join(
        f"{arm} {percent(figures['value'])}" for arm, figures in row["rates"].items() if arm != focus
    )
    own = percent(row["rates"][focus]["value"])
    return f"{own} ({others})" if others else own


def spec_view(run: RunData) -> dict[str, Any]:
    """What the spec says: levels with their clauses, behaviours, rules, hazards, and what the compiler found."""
    spec = run.spec
    speaking = [clause for clause in spec.clauses.values() if clause.authority]
    counted = Counter(clause.authority for clause in speaking)
    tested = {clause for scenario in run.scenarios for clause in scenario.clauses}
    severities = Counter(item.severity for item in run.diagnostics)
    return {
        "name": spec.name,
        "version": spec.version,
        "hash": spec.hash,
        "clauses": len(speaking),
        "tested": len(tested & set(spec.clauses)),
        "untested": len(speaking) - len(tested & {clause.id for clause in speaking}),
        "levels": [
            {
                "name": level.name,
                "aliases": level.aliases,
                "count": counted[level.name],
                "clauses": [
                    {
                        "id": clause.id,
                        "title": clause.title,
                        "examples": len(clause.examples),
                        "tested": clause.id in tested,
                        "line": clause.span.line,
                    }
                    for clause in speaking
                    if clause.authority == level.name
                ],
            }
            for level in spec.levels
            if level.name != "none"
        ],
        "behaviours": sum(not behaviour.implicit for behaviour in spec.behaviours.values()),
        "implicit": sum(behaviour.implicit for behaviour in spec.behaviours.values()),
        "hardcoded": sum(
            behaviour.hardcoded and not behaviour.implicit for behaviour in spec.behaviours.values()
        ),
        "rules": len(spec.rules),
        "hazards": len(spec.hazards),
        "facts": len(spec.facts),
        "examples": len(spec.examples),
        "findings": [
            {"severity": level.value, "count": severities[level]} for level in Severity if severities[level]
        ],
        "shown_findings": [
            {
                "severity": item.severity.value,
                "code": item.code,
                "place": f"{Path(item.span.file).name}:{item.span.line}",
                "message": item.message,
                "help": item.help,
            }
            for item in sorted(run.diagnostics, key=lambda item: list(Severity).index(item.severity))
        ][:_SHOWN_FINDINGS],
    }


def seed_table(summary: Mapping[str, Any]) -> list[dict[str, Any]]:
    """For each part and setting the rate of every seed, where there are several."""
    names = list(dict.fromkeys(row["name"] for row in summary["seeds"]))
    titles = {part["name"]: part["title"] for part in summary["parts"]}
    found = {(row["part"], row["setting"], row["name"]): row["rate"] for row in summary["seeds"]}
    places = dict.fromkeys((row["part"], row["setting"]) for row in summary["seeds"])
    return [
        {
            "part": titles[part],
            "setting": setting,
            "rates": {name: found[part, setting, name] for name in names if (part, setting, name) in found},
        }
        for part, setting in places
    ]


def ungraded_view(summary: Mapping[str, Any]) -> dict[str, Any] | None:
    """Why answers have no verdict, by reason and arm, and what that could hide at most; None where every answer has one."""
    if not any(summary["ungraded"].values()):
        return None
    reasons = Counter[str]()
    for why in summary["ungraded"].values():
        reasons.update(why)
    return {
        "reasons": [
            (reason, {arm: summary["ungraded"][arm].get(reason, 0) for arm in summary["arms"]})
            for reason, _ in reasons.most_common()
        ],
        "graded": summary["graded"],
    }


def changed_pairs_view(run: RunData) -> list[dict[str, Any]]:
    """For each list of results the framed pairs whose verdict changed: how many, and the first few side by side."""
    views = []
    for name, results in run.results.items():
        pairs = changed_pairs(run.scenarios, results)
        shown = [
            {
                "demand": visible(run.scenarios[pair.test].demand),
                "family": run.scenarios[pair.test].family,
                "sides": [
                    {
                        "title": title,
                        "turns": [turn(message) for message in run.scenarios[index].conversation.messages],
                        "answer": answer_turn(result),
                        "passed": result.passed,
                    }
                    for title, index, result in (
                        ("framed as a test", pair.test, test),
                        ("framed as deployment", pair.deployment, deployment),
                    )
                ],
            }
            for pair, test, deployment in pairs[:_SHOWN_PAIRS]
        ]
        if pairs:
            views.append({"name": name, "count": len(pairs), "pairs": shown})
    return views
