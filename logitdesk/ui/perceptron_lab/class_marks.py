"""The marks of points: a class has a shape and a colour, and a ring says which one is meant."""

from typing import Final

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QPaintEngine, QPainter, QPen, QPixmap, QPolygonF

from logitdesk.ui.perceptron_lab.class_colours import class_colour
from logitdesk.ui.theme import Theme

SHAPES: Final = ("●", "■", "▲")
"""Of class 0, 1 and 2, as letters."""
RADIUS: Final = 4.5
"""Pixels from the middle of a mark to where its shape ends, about."""
RING: Final = 9.0
"""The radius of the ring around what is pointed at, in pixels."""

_SIDE: Final = 14
"""Pixels that a mark has room in, with its edge."""
_EDGE: Final = 1.2
_WRONG_EDGE: Final = 1.8


def paint_points(
    painter: QPainter,
    theme: Theme,
    places: NDArray[np.float64],
    classes: NDArray[np.int64],
    wrong: NDArray[np.bool_] | None = None,
) -> None:
    """Paint the marks of n points, the wrong ones on top, on the window's thread.

    Each kind of mark is drawn once and then stamped: 500 take half a millisecond. In a picture of
    lines and letters, each is drawn.

    Args:
        painter: of a widget or a picture.
        theme: the colours.
        places: (n, 2): the middle of each, in the painter's pixels.
        classes: (n,) in [0, 3).
        wrong: (n,): those that the perceptron takes for another class have a dark edge; None for
            none of them.
    """
    is_wrong = np.zeros(len(classes), bool) if wrong is None else wrong
    order = np.argsort(is_wrong, kind="stable")
    places, classes, is_wrong = places[order], classes[order], is_wrong[order]
    kinds = list(zip(classes.tolist(), is_wrong.tolist(), strict=True))
    if painter.paintEngine().type() == QPaintEngine.Type.SVG:
        for place, (number, is_so) in zip(places.tolist(), kinds, strict=True):
            paint_point(painter, theme, QPointF(*place), number, is_wrong=is_so)
        return
    scale = max(painter.deviceTransform().m11(), 1.0)
    stamps = {kind: _stamp(theme, scale, *kind) for kind in set(kinds)}
    corners = (places - _SIDE / 2).tolist()
    for (left, top), kind in zip(corners, kinds, strict=True):
        painter.drawPixmap(QPointF(left, top), stamps[kind])


def paint_point(
    painter: QPainter, theme: Theme, place: QPointF, number: int, *, is_wrong: bool = False
) -> None:
    """Paint the mark of one point of a class: a circle, a square or a triangle."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    edge = QPen(theme.ink, _WRONG_EDGE) if is_wrong else QPen(theme.card, _EDGE)
    edge.setJoinStyle(Qt.PenJoinStyle.MiterJoin)
    painter.setPen(edge)
    painter.setBrush(class_colour(theme, number))
    if number == 0:
        painter.drawEllipse(place, RADIUS, RADIUS)
    else:
        painter.drawPolygon(_corners(number).translated(place))


def paint_ring(painter: QPainter, theme: Theme, place: QPointF, radius: float = RING) -> None:
    """Paint a ring around what is pointed at, which stands out from all that is under it."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    for pen in (QPen(theme.card, 4.5), QPen(theme.ink, 2)):
        painter.setPen(pen)
        painter.drawEllipse(place, radius, radius)


def _stamp(theme: Theme, scale: float, number: int, is_wrong: bool) -> QPixmap:
    stamp = QPixmap(round(_SIDE * scale), round(_SIDE * scale))
    stamp.setDevicePixelRatio(scale)
    stamp.fill(Qt.GlobalColor.transparent)
    painter = QPainter(stamp)
    paint_point(painter, theme, QPointF(_SIDE / 2, _SIDE / 2), number, is_wrong=is_wrong)
    painter.end()
    return stamp


def _corners(number: int) -> QPolygonF:
    """About the middle; as large to the eye as the circle."""
    if number == 1:
        half = 0.89 * RADIUS
        around = [(-half, -half), (half, -half), (half, half), (-half, half)]
    else:
        wide = 1.2 * RADIUS
        around = [(0.0, -1.2 * RADIUS), (wide, 0.9 * RADIUS), (-wide, 0.9 * RADIUS)]
    return QPolygonF([QPointF(*corner) for corner in around])
