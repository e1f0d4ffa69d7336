"""What a line chart says: at an x when a person points there, and of all its points."""

from collections.abc import Callable, Sequence
from html import escape

from PySide6.QtCore import QPointF

from logitdesk.ui.charts.csv_text import csv_table
from logitdesk.ui.charts.line_along import EPOCHS, Along
from logitdesk.ui.charts.line_area import LineArea
from logitdesk.ui.charts.line_style import Emphasis, LineKind
from logitdesk.ui.charts.trace import Trace

Exact = Callable[[float], str]
"""Writes a value for a person, with all the decimals that count."""


def line_at(traces: Sequence[Trace], area: LineArea, place: QPointF, near: float) -> int | None:
    """The line that passes above or below `place`, the nearest one within `near` pixels."""
    values = values_at(traces, area.x_at(place.x()))
    away = {line: abs(area.y(value) - place.y()) for line, value in values}
    nearest = min(away, key=away.__getitem__, default=None)
    return nearest if nearest is not None and away[nearest] <= near else None


def values_at(traces: Sequence[Trace], x: float) -> list[tuple[int, float]]:
    """The lines that have begun by then, and their last values there, the highest first."""
    values = [(line, trace.at(x)) for line, trace in enumerate(traces)]
    begun = [(line, value) for line, value in values if value is not None]
    return sorted(begun, key=lambda pair: -pair[1])


def line_readout(
    lines: Sequence[LineKind],
    traces: Sequence[Trace],
    x: float,
    emphasis: Emphasis,
    exact: Exact,
    along: Along = EPOCHS,
) -> str:
    """The exact values at an x, as rich text for a tooltip; empty before all lines begin."""
    rows = ""
    marked = emphasis.leader if emphasis.pointed is None else emphasis.pointed
    for line, value in values_at(traces, x):
        name = escape(lines[line].name, quote=False)
        if line == marked:
            name = f"<b>{name}</b>"
        number = escape(exact(value), quote=False)
        rows += f"<tr><td>{name}&nbsp;&nbsp;</td><td align='right'>{number}</td></tr>"
    return f"{along.told.format(x)}<table cellspacing='0'>{rows}</table>" if rows else ""


def spoken_values(lines: Sequence[LineKind], traces: Sequence[Trace], exact: Exact) -> str:
    """The newest values, as plain text for a screen reader."""
    newest = values_at(traces, float("inf"))
    return "; ".join(f"{lines[line].name}: {exact(value)}" for line, value in newest)


def points_as_csv(lines: Sequence[LineKind], traces: Sequence[Trace], along: Along) -> str:
    """Every point of every line as comma-separated values, a row each, in full."""
    rows = (
        (kind.name, x, value)
        for kind, trace in zip(lines, traces, strict=True)
        for x, value in trace.points.tolist()
    )
    return csv_table(("line", along.name, "value"), rows)
