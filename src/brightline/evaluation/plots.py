"""The loss plot as a small SVG of its own: no library, no script, colours of the page."""

from __future__ import annotations

from collections.abc import Sequence

__all__ = ["loss_plot"]

WIDTH, HEIGHT, LEFT, BOTTOM = 720, 220, 46, 26
_COLOURS = ("var(--trained)", "var(--prompted)", "var(--filtered)")


def loss_plot(losses: Sequence[tuple[str, int, float]]) -> str:
    """A line a stage over the steps of all stages.

    Args:
        losses: (stage, step within the stage, loss), in order.
    """
    top = max(loss for _, _, loss in losses) or 1.0
    stages = list(dict.fromkeys(stage for stage, _, _ in losses))
    count = max(len(losses) - 1, 1)
    lines = []
    for number, stage in enumerate(stages):
        smooth = 0.0
        points: list[str] = []
        for place, (name, _, loss) in enumerate(losses):
            if name != stage:
                continue
            smooth = loss if not points else 0.8 * smooth + 0.2 * loss
            x = LEFT + place / count * (WIDTH - LEFT - 8)
            y = 8 + (1 - smooth / top) * (HEIGHT - BOTTOM - 8)
            points.append(f"{x:.1f},{y:.1f}")
        colour = _COLOURS[number % len(_COLOURS)]
        lines.append(
            f'<polyline fill="none" stroke="{colour}" stroke-width="2" points="{" ".join(points)}"/>'
        )
        first = points[0].split(",")[0]
        lines.append(
            f'<text x="{first}" y="{HEIGHT - 8}" font-size="12" fill="{colour}">{stage} ({len(points)} looks)</text>'
        )
    axis = "".join(
        f'<line x1="{LEFT}" x2="{WIDTH - 8}" y1="{y:.0f}" y2="{y:.0f}" stroke="var(--line)"/>'
        f'<text x="{LEFT - 6}" y="{y + 4:.0f}" text-anchor="end" font-size="12" fill="var(--soft)">{top * share:.2f}</text>'
        for share in (0.0, 0.5, 1.0)
        for y in [8 + (1 - share) * (HEIGHT - BOTTOM - 8)]
    )
    return (
        f'<svg viewBox="0 0 {WIDTH} {HEIGHT}" role="img" aria-label="training loss" '
        f'xmlns="http://www.w3.org/2000/svg">{axis}{"".join(lines)}</svg>'
    )
