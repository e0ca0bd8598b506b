"""The Markdown summary of a run: what a reviewer of a pull request needs, and nothing that a model wrote."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from brightline.evaluation.claims import claims_of
from brightline.evaluation.contrasts import MAIN, contrasts_of
from brightline.evaluation.grader_views import grader_views
from brightline.evaluation.judged_views import headline_of, judged_view
from brightline.evaluation.markdown_tables import difference_cell, measured_tables, rate_cell
from brightline.evaluation.marking import cell, code, code_cell, plain, table
from brightline.evaluation.notes import CORE, framed_note, legend, measured_note, prompted_note
from brightline.evaluation.proof_views import proof_view
from brightline.evaluation.run_data import RunData
from brightline.evaluation.views import claim_figures, interval, nats, percent, points, until_view

__all__ = ["render_markdown"]

_CODE = frozenset({"spec_hash", "model", "trained", "parent_hash", "scenario_set", "command"})
"""What of a run's provenance is a name for machines."""


def render_markdown(run: RunData) -> str:
    """The summary, with a table for each part."""
    lines = [
        f"# {plain(run.spec.name)}: {plain(run.provenance.get('model', 'model'))}",
        "",
        plain(headline_of(run)),
        "",
        *_measured(run),
        *_until(run),
        *_claims(run),
        *_proofs(run),
    ]
    if run.summary["scenarios"]:
        lines += [*measured_tables(run), *_cost(run)]
    lines += [
        *_retention(run.retention),
        *_graders(run),
        *_judged(run),
        *_ungraded(run.summary["ungraded"]),
        *_provenance(run),
    ]
    return "\n".join(lines).rstrip() + "\n"


def _measured(run: RunData) -> Iterator[str]:
    if run.summary["scenarios"]:
        said = (measured_note(run), framed_note(run), "" if MAIN in run.summary["arms"] else CORE)
        yield from (" ".join(one for one in said if one), "")


def _until(run: RunData) -> Iterator[str]:
    rows = [
        [code_cell(one["text"]), one["decision"], _share(one["figures"]), str(one["groups"])]
        for one in until_view(run)
    ]
    if rows:
        yield "It was asked until these were decided; their bounds hold at every look, those of the other tables do not allow for looking:"
        yield ""
        yield from table(["requirement", "decision", "mean of groups", "groups"], rows)


def _claims(run: RunData) -> Iterator[str]:
    claims = claims_of(run.summary, run.retention)
    if claims:
        rows = [[cell(claim.text), *claim_figures(claim), claim.verdict] for claim in claims]
        yield from table(["claim", "bound", "measured", "verdict"], rows)
        meanings = " ".join(f"*{word}*: {meaning}." for word, meaning in legend(run.summary["confidence"]))
        yield from (f"Differences are in points. {meanings}", "")


def _proofs(run: RunData) -> Iterator[str]:
    proofs = proof_view(run)
    if proofs is None:
        return
    yield from (
        "## Proved of the spec",
        "",
        f"For every deployment that the spec allows, and whatever a model makes of it. {proofs['limit']}".rstrip(),
        "",
    )
    for kind in proofs["kinds"]:
        yield f"- {kind['title']}: {kind['told']}"
        for row in kind["rows"]:
            if row["verdict"] != "proved":
                claim = plain(row["claim"]) if row["kind"] == "invariant" else code(row["claim"])
                yield f"  - {row['verdict']}: {code(row['name'])}, {claim}"
    yield ""


def _cost(run: RunData) -> list[str]:
    rows = [
        [
            cell(arm),
            f"{cost['prompt_tokens']:.0f}",
            f"{cost['completion_tokens']:.0f}",
            f"{cost['seconds']:.2f}",
        ]
        for arm, cost in run.summary["cost"].items()
    ]
    held = prompted_note(run)
    return [
        "## Cost",
        "",
        *([held, ""] if held else []),
        *table(["arm", "prompt tokens", "answer tokens", "seconds"], rows),
    ]


def _retention(retention: Mapping[str, Any]) -> list[str]:
    rows = []
    if figures := retention.get("ifeval"):
        rows.append(["instruction following (IFEval, strict)", *_before_after(figures)])
    rows += [
        [cell(f"good answer likelier than bad, {row['title']}"), *_before_after(row)]
        for row in retention.get("preferences") or ()
    ]
    if figures := retention.get("likelihood"):
        change = figures["difference"]
        rows.append(
            [
                "log-probability a token of the parent's answers",
                *(nats(figures[name]) for name in ("before", "after")),
                f"{nats(change['value'])} [{nats(change['low'])}, {nats(change['high'])}]",
            ]
        )
    return ["## Elsewhere", "", *table(["", "before", "after", "change"], rows)] if rows else []


def _before_after(figures: Mapping[str, Any]) -> list[str]:
    return [rate_cell(figures["before"]), rate_cell(figures["after"]), difference_cell(figures["difference"])]


def _graders(run: RunData) -> Iterator[str]:
    for grader in grader_views(run):
        counts = grader["calibration"]
        told = (
            f"Against {grader['labels']['labelled']} labels of people: passes {_share(counts['sensitivity'])} of what conforms, fails "
            f"{_share(counts['specificity'])} of what does not. Corrected for that, with the raw rate in parentheses:"
        )
        arms = run.summary["arms"]
        head = ["part", *arms, *(one.title for one in contrasts_of(arms))]
        rows = [
            [
                cell(f"{row['part']}, {row['setting']}"),
                *(
                    f"{_share(row['arms'][arm]['corrected'])} ({percent(row['arms'][arm]['raw']['value'])})"
                    for arm in arms
                ),
                *(
                    f"{_apart(told['corrected'])} ({points(told['raw']['value'])})"
                    for told in row["differences"].values()
                ),
            ]
            for row in grader["rows"]
        ]
        yield from (f"## Graders: {plain(grader['name'])}", "", told, "", *table(head, rows))


def _judged(run: RunData) -> Iterator[str]:
    view = judged_view(run)
    if view is None:
        return
    arms = run.summary["arms"]
    yield from (
        "## Decided by a judge",
        "",
        f"{view['scenarios']} scenarios have no program; {plain(view['judge'])}, decided. {view['sentence']}",
        "",
    )
    yield from _judged_table("family", view["families"], arms)
    if view["clauses"]:
        yield f"By clause, with intervals that hold for all {len(view['clauses'])} together:"
        yield ""
        yield from _judged_table("clause", view["clauses"], arms)
    if view["ungraded"]:
        reasons = [[cell(one["reason"]), cell(one["arm"]), str(one["count"])] for one in view["ungraded"]]
        yield from table(["left ungraded, and why", "arm", "answers"], reasons, words=(0, 1))


def _judged_table(kind: str, figures: Sequence[Mapping[str, Any]], arms: Sequence[str]) -> list[str]:
    """A row for each family and setting, or for each clause; the raw figure stands in parentheses, where there is one."""
    rows = [
        [
            cell(f"{row['title']}, {row['setting']}" if row["setting"] else row["title"]),
            str(row["count"]),
            *(
                f"{_share(row['arms'][arm]['corrected'])} ({percent(row['arms'][arm]['raw']['value'])})"
                for arm in arms
            ),
            *(
                _apart(told["corrected"]) + (f" ({points(told['raw']['value'])})" if told["raw"] else "")
                for told in row["differences"].values()
            ),
        ]
        for row in figures
    ]
    return table([kind, "n", *arms, *(one.title for one in contrasts_of(arms))], rows)


def _apart(figure: Mapping[str, Any]) -> str:
    return (
        "nothing can be said"
        if figure["value"] is None
        else f"{points(figure['value'])} [{points(figure['low'])}, {points(figure['high'])}]"
    )


def _share(figure: Mapping[str, Any]) -> str:
    return (
        "nothing can be said"
        if figure["value"] is None
        else f"{percent(figure['value'])} [{interval(figure)}]"
    )


def _ungraded(ungraded: Mapping[str, Mapping[str, int]]) -> list[str]:
    rows = [
        [cell(arm), str(count), cell(reason)]
        for arm, why in ungraded.items()
        for reason, count in why.items()
    ]
    return ["## Ungraded", "", *table(["arm", "count", "reason"], rows, words=(0, 2))] if rows else []


def _provenance(run: RunData) -> list[str]:
    return [
        "## Provenance",
        "",
        *(
            f"- {plain(key.replace('_', ' '))}: {code(value) if key in _CODE else plain(value)}"
            for key, value in run.provenance.items()
        ),
    ]
