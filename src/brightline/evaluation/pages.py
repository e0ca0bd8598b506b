"""The environment that every page is rendered in: one file that loads nothing and runs nothing, everything escaped.

Enters: the name of a template and what it says. Leaves: HTML.
"""

from __future__ import annotations

from typing import Any

from brightline.evaluation.notes import many
from brightline.evaluation.transcripts import visible
from brightline.evaluation.views import interval, nats, percent, points

__all__ = ["render_page"]


def render_page(name: str, **said: Any) -> str:
    """The page of a template; a name that the template uses and nobody gave is a bug and raises."""
    from jinja2 import Environment, PackageLoader, StrictUndefined

    environment = Environment(
        loader=PackageLoader("brightline.evaluation"),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    environment.filters |= {
        "percent": percent,
        "points": points,
        "interval": interval,
        "visible": lambda text: visible(str(text)),
        "nats": nats,
        "many": many,
    }
    page: str = environment.get_template(name).render(**said)
    return page
