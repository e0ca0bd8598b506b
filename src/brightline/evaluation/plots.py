"""Plots as small SVG drawings in the colours of the page: no library, no script, sharp on paper.

Enters: rates with intervals, or losses. Leaves: SVG text in which every number and name is escaped.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from markupsafe import Markup

__all__ = ["loss_plot", "rate_plot", "reliability_plot"]

_ROW, _LABEL, _VALUE, _SPAN = 26, 70, 42, 190
_WIDTH = _LABEL + _SPAN + _VALUE


def rate_plot(rates: Mapping[str, Mapping[str, Any]], title: str) -> Markup:
    """A row an arm: its rate as a point, its interval as a line, on a scale from 0 to 100 %."""
    bottom = len(rates) * _ROW + 4
    marks = [
        Markup('<line class="grid" x1="{x}" x2="{x}" y1="2" y2="{y}"/>').format(x=_x(share), y=bottom)
        for share in (0.0, 0.25, 0.5, 0.75, 1.0)
    ]
    for number, (arm, figures) in enumerate(rates.items()):
        marks.append(_rate_row(arm, figures, 4 + number * _ROW + _ROW / 2))
    for share, anchor in ((0.0, "start"), (0.5, "middle"), (1.0, "end")):
        marks.append(
            Markup('<text class="tick" x="{}" y="{}" text-anchor="{}">{}</text>').format(
                _x(share), bottom + 13, anchor, f"{share:.0%}"
            )
        )
    return Markup('<svg viewBox="0 0 {} {}" role="img" aria-label="{}">{}</svg>').format(
        _WIDTH, bottom + 18, title, Markup("").join(marks)
    )


def _x(share: float) -> str:
    return f"{_LABEL + share * _SPAN:.1f}"


def _rate_row(arm: str, figures: Mapping[str, Any], y: float) -> Markup:
    label = Markup('<text class="arm" x="{}" y="{:.1f}" text-anchor="end">{}</text>').format(
        _LABEL - 10, y + 4, arm
    )
    if figures["value"] is None:
        note = Markup('<text class="tick" x="{}" y="{:.1f}">not graded</text>').format(_x(0.02), y + 4)
        return label + note
    return label + Markup(
        '<line class="interval" stroke="var(--{colour})" x1="{low}" x2="{high}" y1="{y:.1f}" y2="{y:.1f}"/>'
        '<circle fill="var(--{colour})" cx="{at}" cy="{y:.1f}" r="5.5"/>'
        '<text class="value" x="{end}" y="{text:.1f}" text-anchor="end">{percent}</text>'
    ).format(
        colour=_colour(arm),
        low=_x(figures["low"]),
        high=_x(figures["high"]),
        at=_x(figures["value"]),
        y=y,
        end=_WIDTH,
        text=y + 4,
        percent=f"{figures['value']:.0%}",
    )


def _colour(arm: str) -> str:
    return arm if arm in {"bare", "prompted", "filtered", "trained"} else "other"


_LOSS_WIDTH, _LOSS_HEIGHT, _LEFT, _BOTTOM, _TOP = 760, 230, 44, 34, 12
_LOSS_COLOURS = ("var(--trained)", "var(--prompted)", "var(--filtered)", "var(--bare)")


def loss_plot(losses: Sequence[tuple[str, int, float]]) -> Markup:
    """Loss by step, the stages one after the other.

    Args:
        losses: (stage, step within the stage, loss), in order. A stage `sft dev` is drawn dashed over the steps of `sft`.
    """
    top = max((loss for _, _, loss in losses), default=0.0) or 1.0
    stages = list(dict.fromkeys(name.removesuffix(" dev") for name, _, _ in losses))
    lengths = [
        max(step for name, step, _ in losses if name.removesuffix(" dev") == stage) for stage in stages
    ]
    total = max(sum(lengths), 1)
    marks = [_loss_grid(top)]
    offset = 0
    for number, (stage, length) in enumerate(zip(stages, lengths, strict=True)):
        colour = _LOSS_COLOURS[number % len(_LOSS_COLOURS)]
        if number:
            marks.append(
                Markup('<line class="grid" x1="{x}" x2="{x}" y1="{}" y2="{}"/>').format(
                    _TOP, _LOSS_HEIGHT - _BOTTOM, x=_place(offset, total)
                )
            )
        for name, style in ((stage, "line"), (f"{stage} dev", "line dev")):
            points = [(step + offset, loss) for n, step, loss in losses if n == name]
            marks.append(
                _loss_line(points if style != "line" else _smooth(points), colour, style, total, top)
            )
        marks.append(
            Markup('<text class="arm" x="{}" y="{}" fill="{}">{}</text>').format(
                _place(offset + length * 0.01, total), _LOSS_HEIGHT - 8, colour, f"{stage}, {length} steps"
            )
        )
        offset += length
    return Markup('<svg viewBox="0 0 {} {}" role="img" aria-label="training loss">{}</svg>').format(
        _LOSS_WIDTH, _LOSS_HEIGHT, Markup("").join(marks)
    )


def _smooth(points: Sequence[tuple[float, float]]) -> list[tuple[float, float]]:
    """An exponential mean, so that single batches do not hide the course."""
    smoothed: list[tuple[float, float]] = []
    for step, loss in points:
        before = smoothed[-1][1] if smoothed else loss
        smoothed.append((step, 0.8 * before + 0.2 * loss))
    return smoothed


def _place(step: float, total: float) -> str:
    return f"{_LEFT + step / total * (_LOSS_WIDTH - _LEFT - 8):.1f}"


def _height(loss: float, top: float) -> float:
    return _TOP + (1 - loss / top) * (_LOSS_HEIGHT - _BOTTOM - _TOP)


def _loss_line(
    points: Sequence[tuple[float, float]], colour: str, style: str, total: float, top: float
) -> Markup:
    if not points:
        return Markup("")
    path = " ".join(f"{_place(step, total)},{_height(loss, top):.1f}" for step, loss in points)
    return Markup('<polyline class="{}" stroke="{}" points="{}"/>').format(style, colour, path)


def _loss_grid(top: float) -> Markup:
    return Markup("").join(
        Markup(
            '<line class="grid" x1="{}" x2="{}" y1="{y:.1f}" y2="{y:.1f}"/>'
            '<text class="tick" x="{}" y="{text:.1f}" text-anchor="end">{label}</text>'
        ).format(
            _LEFT,
            _LOSS_WIDTH - 8,
            _LEFT - 6,
            y=_height(share * top, top),
            text=_height(share * top, top) + 4,
            label=f"{share * top:.2f}",
        )
        for share in (0.0, 0.5, 1.0)
    )


_SQUARE, _EDGE, _FOOT = 200, 40, 34


def reliability_plot(bins: Sequence[Mapping[str, Any]], title: str) -> Markup:
    """What a grader says against what people say: a point a bin with its interval; on the diagonal the two agree.

    Args:
        bins: Each with the mean `score` and the `observed` share, as `grading.reliability` gives them; larger points hold more answers.
        title: Read out in place of the drawing.
    """
    marks = [
        Markup('<line class="grid" x1="{x}" x2="{x}" y1="{top}" y2="{bottom}"/>').format(
            x=_across(share), top=_up(1), bottom=_up(0)
        )
        + Markup('<line class="grid" x1="{}" x2="{}" y1="{y}" y2="{y}"/>').format(
            _across(0), _across(1), y=_up(share)
        )
        + Markup('<text class="tick" x="{}" y="{}" text-anchor="middle">{label}</text>').format(
            _across(share), float(_up(0)) + 14, label=f"{share:.0%}"
        )
        + Markup('<text class="tick" x="{}" y="{:.1f}" text-anchor="end">{label}</text>').format(
            _EDGE - 6, float(_up(share)) + 4, label=f"{share:.0%}"
        )
        for share in (0.0, 0.5, 1.0)
    ]
    marks.append(
        Markup('<line class="diagonal" x1="{}" x2="{}" y1="{}" y2="{}"/>').format(
            _across(0), _across(1), _up(0), _up(1)
        )
    )
    largest = max((one["observed"]["size"] for one in bins), default=1)
    for one in bins:
        seen = one["observed"]
        marks.append(
            Markup(
                '<line class="interval" stroke="var(--trained)" x1="{x}" x2="{x}" y1="{low}" y2="{high}"/>'
                '<circle fill="var(--trained)" cx="{x}" cy="{at}" r="{size:.1f}"><title>{told}</title></circle>'
            ).format(
                x=_across(one["score"]),
                low=_up(seen["low"]),
                high=_up(seen["high"]),
                at=_up(seen["value"] or 0.0),
                size=2.5 + 3.5 * (seen["size"] / largest) ** 0.5,
                told=f"says {one['score']:.0%}, people {seen['value'] or 0.0:.0%} ({seen['low']:.0%} to {seen['high']:.0%}), {seen['size']} answers",
            )
        )
    marks.append(
        Markup('<text class="tick" x="{}" y="{}" text-anchor="middle">what the grader says</text>').format(
            _EDGE + _SQUARE / 2, _SQUARE + 8 + _FOOT - 4
        )
    )
    return Markup('<svg viewBox="0 0 {} {}" role="img" aria-label="{}">{}</svg>').format(
        _EDGE + _SQUARE + 8, _SQUARE + 8 + _FOOT, title, Markup("").join(marks)
    )


def _across(share: float) -> str:
    return f"{_EDGE + share * _SQUARE:.1f}"


def _up(share: float) -> str:
    return f"{8 + (1 - share) * _SQUARE:.1f}"
