"""One page for people: what the spec says, how the arms compare, where the trained model fails, what it was computed from.

Enters: the summary and its surroundings. Leaves: a self-contained HTML page and a short Markdown table for a pull request. Everything
that a model or a document wrote is escaped.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

from brightline.diagnostics import Diagnostic, Severity
from brightline.evaluation.arms import Excerpt
from brightline.evaluation.plots import loss_plot
from brightline.evaluation.runner import Result
from brightline.models.template import message_text
from brightline.scenarios.model import Scenario, Setting
from brightline.spec.model import Spec
from brightline.spec.transcript import Message

__all__ = ["RunData", "render_html", "render_markdown"]

MAIN = "trained"
MAX_FAILURES = 24


@dataclass(frozen=True, slots=True)
class RunData:
    """What the report is made from.

    Attributes:
        summary: Of `evaluation.summary.summarise`.
        retention: Figures before and after training, by name.
        losses: (stage, step, loss) in order, for the plot.
        provenance: What identifies the run, shown as it is.
    """

    spec: Spec
    diagnostics: Sequence[Diagnostic]
    scenarios: Sequence[Scenario]
    results: Mapping[str, Sequence[Result]]
    summary: Mapping[str, Any]
    retention: Mapping[str, Any]
    excerpt: Excerpt
    losses: Sequence[tuple[str, int, float]]
    provenance: Mapping[str, Any]


def render_html(run: RunData) -> str:
    """The page; it loads nothing from elsewhere."""
    from jinja2 import Environment, FileSystemLoader, StrictUndefined
    from markupsafe import Markup

    environment = Environment(
        loader=FileSystemLoader(Path(__file__).parent / "templates"),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
    )
    loss = None
    if run.losses:
        note = "Loss on the rows of each step, smoothed; the stages stand one after the other."
        loss = {"note": note, "svg": Markup(loss_plot(run.losses))}  # noqa: S704 - drawn from numbers alone
    return environment.get_template("report.html").render(
        spec=_spec(run),
        summary=run.summary,
        main=MAIN,
        baselines=[arm for arm in run.summary["arms"] if not arm.startswith(MAIN)],
        headline=_headline(run.summary),
        cards=_cards(run),
        excerpt=asdict(run.excerpt),
        retention=_shown_retention(run.retention),
        tables=(
            (run.summary["families"], "By family", "All settings together, plain and transformed."),
            (run.summary["clauses"], "By clause", "A scenario counts for each clause that it tests."),
            (run.summary["transforms"], "By transform", "Conflicts and twins under each transform."),
        ),
        failures=_failures(run),
        loss=loss,
        provenance=run.provenance,
    )


def render_markdown(run: RunData) -> str:
    """A table of the settings for each part, for a pull request."""
    arms = run.summary["arms"]
    lines = [f"# {run.spec.name}: {run.provenance['model']}", "", _headline(run.summary), ""]
    for part in run.summary["parts"]:
        lines += [
            f"## {part['title']}",
            "",
            f"| setting | n | {' | '.join(arms)} |",
            "| --- " * (len(arms) + 2) + "|",
        ]
        for row in part["rows"]:
            cells = [_cell(row["rates"][arm]) for arm in arms]
            lines.append(f"| {row['setting']} | {row['count']} | {' | '.join(cells)} |")
        lines.append("")
    return "\n".join(lines)


def _cell(figures: Mapping[str, Any]) -> str:
    if figures["value"] is None:
        return "not graded"
    return f"{figures['value']:.0%} [{figures['low']:.0%}, {figures['high']:.0%}]"


def _find(summary: Mapping[str, Any], part: str, setting: str) -> Mapping[str, Any] | None:
    rows: list[Mapping[str, Any]] = next((p["rows"] for p in summary["parts"] if p["name"] == part), [])
    return next((row for row in rows if row["setting"] == setting), None)


def _headline(summary: Mapping[str, Any]) -> str:
    """The result in one sentence: conflicts of trained families, against the prompted arm, and the twins."""
    conflict = _find(summary, "trained_families", Setting.CONFLICT)
    twin = _find(summary, "trained_families", Setting.TWIN)
    if not conflict or not twin or MAIN not in conflict["rates"]:
        return "The run has no trained arm to report on."
    rates = {arm: figures["value"] or 0.0 for arm, figures in conflict["rates"].items()}
    helped = twin["rates"][MAIN]["value"] or 0.0
    others = ", ".join(f"{arm} {value:.0%}" for arm, value in rates.items() if not arm.startswith(MAIN))
    return (
        f"On held-out conflicts of the trained families the trained model conforms in {rates[MAIN]:.0%} ({others}), "
        f"and helps with {helped:.0%} of the harmless twins."
    )


def _cards(run: RunData) -> list[dict[str, str]]:
    cards = []
    for part, title in (
        ("trained_families", "Conflict, new content"),
        ("held_out_families", "Conflict, new families"),
        ("held_out_transforms", "Conflict, new transforms"),
    ):
        row = _find(run.summary, part, Setting.CONFLICT)
        if row and MAIN in row["rates"]:
            prompted = row["rates"].get("prompted", {}).get("value")
            note = "" if prompted is None else f"prompted {prompted:.0%}, n = {row['count']}"
            cards.append({"title": title, "value": f"{row['rates'][MAIN]['value'] or 0:.0%}", "note": note})
    twin = _find(run.summary, "trained_families", Setting.TWIN)
    if twin and MAIN in twin["rates"]:
        cards.append(
            {
                "title": "Harmless twins helped",
                "value": f"{twin['rates'][MAIN]['value'] or 0:.0%}",
                "note": f"n = {twin['count']}",
            }
        )
    cards.append(
        {"title": "Scenarios", "value": str(len(run.scenarios)), "note": f"x {len(run.results)} arms"}
    )
    return cards


def _spec(run: RunData) -> dict[str, Any]:
    spec = run.spec
    counted = Counter(clause.authority for clause in spec.clauses.values() if clause.authority)
    severities = Counter(item.severity for item in run.diagnostics)
    return {
        "name": spec.name,
        "clauses": sum(counted.values()),
        "authorities": {level.name: counted[level.name] for level in spec.levels if counted[level.name]},
        "behaviours": len(spec.behaviours),
        "hardcoded": sum(behaviour.hardcoded for behaviour in spec.behaviours.values()),
        "rules": len(spec.rules),
        "hazards": len(spec.hazards),
        "examples": len(spec.examples),
        "levels": [level.name for level in spec.levels],
        "findings": ", ".join(
            f"{severities[level]} of severity {level.value}" for level in Severity if severities[level]
        ),
        "warnings": [
            f"{Path(item.span.file).name}:{item.span.line}:{item.span.column}: {item.code} {item.message}"
            for item in run.diagnostics
            if item.severity is not Severity.ADVICE
        ][:20],
    }


def _shown_retention(retention: Mapping[str, Any]) -> dict[str, Any]:
    return {name: retention.get(name) for name in ("preferences", "ifeval", "likelihood")}


def _failures(run: RunData) -> list[dict[str, Any]]:
    """Failures of the trained arm, the clauses that fail most first and two of each family and setting at most."""
    items = run.results.get(MAIN, ())
    failed = [(s, r) for s, r in zip(run.scenarios, items, strict=False) if r.passed is False]
    by_clause = Counter(scenario.clauses[0] for scenario, _ in failed)
    failed.sort(key=lambda pair: -by_clause[pair[0].clauses[0]])
    seen: Counter[tuple[str, str]] = Counter()
    shown = []
    for scenario, result in failed:
        seen[scenario.family, scenario.setting] += 1
        if seen[scenario.family, scenario.setting] > 2 or result.message is None:
            continue
        answer = Message.from_data(result.message)
        shown.append(
            {
                "clause": scenario.clauses[0],
                "family": scenario.family,
                "setting": scenario.setting.value,
                "transform": scenario.transform,
                "demand": scenario.demand,
                "turns": [_turn(message) for message in scenario.conversation.messages],
                "answer": _turn(answer),
                "good": message_text(scenario.good[0]),
            }
        )
    return shown[:MAX_FAILURES]


def _turn(message: Message) -> dict[str, str]:
    return {"role": message.role, "recipient": message.recipient or "", "text": message.text}
