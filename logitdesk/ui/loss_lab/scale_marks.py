"""What is marked in the chart of loss against scale: where the naive line ends, and the scale."""

from typing import Final

import numpy as np
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPen

from logitdesk.scores.losses import LossByScale, LossCase
from logitdesk.ui.formatting import times_from
from logitdesk.ui.loss_lab.scale_axes import ScaleArea
from logitdesk.ui.loss_lab.scale_control import LEAST, MOST
from logitdesk.ui.loss_lab.way_lines import WAYS, Way, pen_of
from logitdesk.ui.theme import QUIET, Theme, font_of

_DOT: Final = 3.5
_GRIP: Final = 5.0
_CROSS: Final = 3.5
_GAP: Final = 4


def end_of_naive(area: ScaleArea, curves: LossByScale) -> list[QPointF]:
    """Where the naive line ends, within the axis: at its very scale, between two of the points."""
    if curves.breaking is None or not LEAST <= curves.breaking <= MOST:
        return []
    loss = _fused_at(curves.breaking, curves)
    return [QPointF(area.x(curves.breaking), area.y(loss))]


def paint_break(painter: QPainter, area: ScaleArea, curves: LossByScale, theme: Theme) -> None:
    """Where the naive loss becomes infinite: a cross, and a line down to its scale."""
    for end in end_of_naive(area, curves):
        painter.setPen(QPen(theme.warm, 1.5))
        for slope in (-1, 1):
            across = QPointF(_CROSS, slope * _CROSS)
            painter.drawLine(end - across, end + across)
        pen = QPen(theme.warm, 1, c=Qt.PenCapStyle.FlatCap)
        pen.setDashPattern([2, 3])
        painter.setPen(pen)
        painter.drawLine(end + QPointF(0, 2 * _CROSS), QPointF(end.x(), area.box.bottom()))


def paint_words(painter: QPainter, area: ScaleArea, curves: LossByScale, theme: Theme) -> None:
    """From where on the naive loss is infinite, beside the cross and out of the lines' way."""
    if curves.breaking is None or curves.breaking > MOST:
        return
    text = f"inf from {times_from(curves.breaking)} on"
    font = font_of(QUIET)
    size = QFontMetricsF(font).size(0, text)
    place = QRectF(QPointF(area.box.left() + _GAP, area.box.top()), size)
    is_free = area.y(_fused_at(area.scale_at(place.right()), curves)) > place.bottom()
    for end in end_of_naive(area, curves):
        if end.x() - _CROSS - _GAP - size.width() >= area.box.left():
            place.moveBottomRight(end - QPointF(_CROSS + _GAP, -_GAP))
        elif not is_free:  # below the lines, which rise to the right
            place.moveBottomLeft(QPointF(end.x() + _GAP, area.box.bottom() - _GAP))
    painter.fillRect(place, theme.card)
    painter.setPen(theme.text)
    painter.setFont(font)
    painter.drawText(place, Qt.AlignmentFlag.AlignCenter, text)


def paint_place(painter: QPainter, area: ScaleArea, case: LossCase, theme: Theme) -> None:
    """The upright line at the question's scale, and a dot on each line that is there."""
    x = min(max(area.x(case.scale), area.box.left()), area.box.right())
    painter.setPen(QPen(theme.quiet, 1))
    painter.drawLine(QPointF(x, area.box.top()), QPointF(x, area.box.bottom()))
    painter.setBrush(theme.accent)
    painter.setPen(Qt.PenStyle.NoPen)
    foot = QPointF(x, area.box.bottom() - 1)
    painter.drawPolygon([foot, foot + QPointF(-_GRIP, _GRIP), foot + QPointF(_GRIP, _GRIP)])
    losses: dict[Way, float] = {
        "fused": case.fused_loss,
        "patched": case.patched_loss,
        "naive": case.naive_loss,
    }
    for way in WAYS:
        if area.low <= losses[way] < np.inf:
            painter.setPen(QPen(pen_of(way, theme).color(), 2))
            painter.setBrush(theme.card)
            painter.drawEllipse(QPointF(x, area.y(losses[way])), _DOT, _DOT)


def _fused_at(scale: float, curves: LossByScale) -> float:
    """The loss at a scale between two of the curves’ own."""
    return float(np.interp(scale, curves.scales, curves.fused))
