"""The log-odds plot without its classes: axes, grid, asymptotes and the curve."""

from typing import Final

import numpy as np
from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPen, QPolygonF

from logitdesk.scores.functional import probability_of
from logitdesk.ui.charts.plot_area import PlotArea
from logitdesk.ui.formatting import signed
from logitdesk.ui.theme import QUIET, Theme, font_of

_TICKS: Final = (-2 / 2.4, -1 / 2.4, 0.0, 1 / 2.4, 2 / 2.4)
"""Of the axis's limit: ±5 and ±10 of 12."""
_PROBABILITIES: Final = {0.0: "0", 0.5: "0.5", 1.0: "1"}
_GAP: Final = 6
"""Pixels between the plot and its labels."""
_NEAR: Final = 5
"""Pixels from a line within which a person points at it."""

_ASYMPTOTE: Final = (
    "An asymptote: log-odds go on without end as a probability nears 0 or 1, and never get there."
)
_PROBABILITY_AXIS: Final = (
    "The probability axis: the further to the right, the likelier, from 0 to 1."
)
_LOG_ODDS_AXIS: Final = (
    "The log-odds axis: 0 is a probability of one half, and above it a class is more likely than "
    "all others together."
)
_CURVE: Final = "The curve is the logit function: what log-odds each probability has."


def plot_box(size: QSize) -> QRectF:
    """Where in a widget of this size the curve is drawn, inside the axes' labels."""
    metrics = _metrics()
    left = metrics.horizontalAdvance(signed(-10, decimals=0)) + _GAP + 2
    below = 2 * metrics.height() + _GAP + 4
    return QRectF(left, 0, max(size.width() - left, 1), max(size.height() - below, 1))


def paint_axes(painter: QPainter, area: PlotArea, tick_limit: float, theme: Theme) -> None:
    """Paint `ln(p / (1 - p))`, its asymptotes and its axes, on the window's thread.

    Args:
        painter: on what is as wide as the area's box and its labels.
        area: what is shown, and where.
        tick_limit: for what limit of the axis the ticks are; on its way there, the area's differs.
        theme: the colours.
    """
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setFont(font_of(QUIET))
    _paint_log_odds(painter, area, tick_limit, theme)
    _paint_probabilities(painter, area, theme)
    painter.setClipRect(area.box)
    asymptote = QPen(theme.warm, 1.25, c=Qt.PenCapStyle.FlatCap)
    asymptote.setDashPattern([4, 4])
    painter.setPen(asymptote)
    for probability in (0, 1):
        x = _crisp(area.place(probability, 0).x())
        painter.drawLine(QPointF(x, area.box.top()), QPointF(x, area.box.bottom()))
    painter.setPen(QPen(theme.ink, 2))
    painter.drawPolyline(_curve(area))


def explanation_at(place: QPointF, area: PlotArea) -> str:
    """What a part of the axes is, in a sentence; empty where there is nothing."""
    if place.y() > area.box.bottom():
        return _PROBABILITY_AXIS
    if place.x() < area.box.left():
        return _LOG_ODDS_AXIS
    log_odds = area.log_odds_at(place.y())
    on_curve = area.place(float(probability_of(log_odds)), log_odds)
    if abs(on_curve.x() - place.x()) <= _NEAR:
        return _CURVE
    lines = (area.place(probability, 0).x() for probability in (0, 1))
    return _ASYMPTOTE if any(abs(x - place.x()) <= _NEAR for x in lines) else ""


def _curve(area: PlotArea) -> QPolygonF:
    # Closer together about 0, where the curve bends.
    log_odds = area.reach * np.linspace(-1, 1, 161) ** 3
    origin = area.place(0, 0)
    # Places are linear in both: as arrays, a tenth of the time of one call a point.
    x = origin.x() + (area.place(1, 0).x() - origin.x()) * probability_of(log_odds)
    y = origin.y() + (area.place(0, 1).y() - origin.y()) * log_odds
    return QPolygonF([QPointF(*place) for place in zip(x.tolist(), y.tolist(), strict=True)])


def _paint_log_odds(painter: QPainter, area: PlotArea, tick_limit: float, theme: Theme) -> None:
    """A hairline and its number at each tick that is within the box."""
    box, height = area.box, _metrics().height()
    for share in _TICKS:
        y = _crisp(area.place(0, share * tick_limit).y())
        if not box.top() <= y <= box.bottom():
            continue
        painter.setPen(QPen(theme.hairline, 1))
        painter.drawLine(QPointF(box.left(), y), QPointF(box.right(), y))
        painter.setPen(theme.quiet)
        beside = QRectF(0, y - height / 2, box.left() - _GAP, height)
        right = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        painter.drawText(beside, right, signed(share * tick_limit, decimals=0))


def _paint_probabilities(painter: QPainter, area: PlotArea, theme: Theme) -> None:
    box, height = area.box, _metrics().height()
    centre = Qt.AlignmentFlag.AlignCenter
    painter.setPen(theme.quiet)
    for probability, label in _PROBABILITIES.items():
        x = area.place(probability, 0).x()
        painter.drawText(QRectF(x - 20, box.bottom() + _GAP, 40, height), centre, label)
    below = QRectF(box.left(), box.bottom() + _GAP + height + 2, box.width(), height)
    painter.drawText(below, centre, "probability")


def _crisp(place: float) -> float:
    """The middle of the nearest pixel: a hairline there does not spread over two."""
    return int(place) + 0.5


def _metrics() -> QFontMetricsF:
    return QFontMetricsF(font_of(QUIET))
