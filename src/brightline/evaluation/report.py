"""The report of a run: one self-contained page for people, and a short Markdown summary for a pull request.

Enters: a `RunData`. Leaves: HTML that loads nothing and runs nothing, and Markdown. Everything that a model or a document wrote is
escaped, and the page forbids scripts by its own policy.
"""

from __future__ import annotations

from brightline.evaluation import notes
from brightline.evaluation.claims import claims_of
from brightline.evaluation.clauses import clause_sections
from brightline.evaluation.contrasts import MAIN, contrasts_of
from brightline.evaluation.failures import clause_failures, worst_clauses
from brightline.evaluation.grader_views import grader_views
from brightline.evaluation.judged_views import headline_of, judged_view
from brightline.evaluation.markdown import render_markdown
from brightline.evaluation.pages import render_page
from brightline.evaluation.parts import kept_apart
from brightline.evaluation.plots import loss_plot, rate_plot
from brightline.evaluation.proof_views import proof_view
from brightline.evaluation.run_data import RunData
from brightline.evaluation.views import (
    changed_pairs_view,
    claim_figures,
    seed_table,
    spec_view,
    ungraded_view,
    until_view,
)
from brightline.scenarios.model import Setting

__all__ = ["RunData", "render_html", "render_markdown"]


def render_html(run: RunData) -> str:
    """The page."""
    summary, spec = run.summary, spec_view(run)
    failures = clause_failures(run.scenarios, run.results)
    return render_page(
        "report.html",
        main=MAIN,
        settings=[setting.value for setting in Setting],
        summary=summary,
        notes=notes,
        measured=notes.measured_note(run),
        framed_note=notes.framed_note(run),
        prompted=notes.prompted_note(run),
        arms=summary["arms"],
        contrasts=contrasts_of(summary["arms"]),
        headline=headline_of(run),
        claims=[(claim, *claim_figures(claim)) for claim in claims_of(summary, run.retention)],
        legend=notes.legend(summary["confidence"]),
        spec=spec,
        untested=notes.untested_note(run, spec["untested"]),
        kept_apart=kept_apart(summary["arms"]),
        titles={clause.id: clause.title for clause in run.spec.clauses.values()},
        plots={
            (part["name"], row["setting"]): rate_plot(row["rates"], f"{part['title']}: {row['setting']}")
            for part in summary["parts"]
            for row in part["rows"]
        },
        seeds=seed_table(summary),
        names=list(dict.fromkeys(row["name"] for row in summary["seeds"])),
        excerpt=run.excerpt,
        retention={
            name: {kind: kept.get(kind) for kind in ("ifeval", "likelihood", "preferences")} if kept else None
            for name, kept in {MAIN: run.retention, **run.others}.items()
        },
        ungraded=ungraded_view(summary),
        clauses=clause_sections(run, failures),
        graders=grader_views(run),
        judged=judged_view(run),
        until=until_view(run),
        worst=worst_clauses(failures),
        framed=changed_pairs_view(run),
        loss=loss_plot(run.losses) if run.losses else None,
        proofs=proof_view(run),
        provenance=run.provenance,
    )
