"""Ink on the screen: pages painted in the shapes that the raster fills, bitmaps as images."""

from collections.abc import Sequence
from typing import Final

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPen, QPixmap

from logitdesk.ink.capsule import WHOLE, Box, Capsules, way_of
from logitdesk.ink.drawing import PAGE
from logitdesk.ink.page import Page
from logitdesk.ui.document import Point

_ENLARGED: Final = 8
"""Times that small images are enlarged, so that each pixel is seen as a square."""


def paint_page(painter: QPainter, page: Page, colour: QColor, box: Box = WHOLE) -> None:
    """Paint a page, all that shows in a box; the painter's coordinates are page units."""
    if page.picture is not None:
        painter.drawImage(QRectF(0, 0, PAGE, PAGE), ink_in_colour(page.picture, colour))
    for stroke in page.drawing.strokes:
        for stretch in Capsules(way_of(stroke)).touching(box):
            # A way has its stroke's first point twice.
            points = stroke.points[max(stretch.start - 1, 0) : stretch.stop]
            if (points[:, 3] == points[0, 3]).all():
                _paint_even_stroke(painter, points, colour)
            else:
                paint_stroke(painter, [tuple(point) for point in points.tolist()], colour)


def page_picture(
    page: Page,
    part: Page,
    side: int,
    ratio: float,
    pale: QColor,
    dark: QColor,
    margin: float = 0.06,
) -> QPixmap:
    """Paint a page pale and a part of it dark, so that its ink fills a square."""
    picture = QPixmap(QSize(side, side) * ratio)
    picture.setDevicePixelRatio(ratio)
    picture.fill(Qt.GlobalColor.transparent)
    bounds = page.drawing.bounds()
    if bounds is None or page.picture is not None or margin == 0:
        bounds = (0.0, 0.0, float(PAGE), float(PAGE))
    left, top, right, bottom = bounds
    scale = side * (1 - 2 * margin) / max(right - left, bottom - top, 1.0)
    painter = QPainter(picture)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
    painter.translate(side / 2, side / 2)
    painter.scale(scale, scale)
    painter.translate(-(left + right) / 2, -(top + bottom) / 2)
    for shown, colour in ((page, pale), (part, dark)):
        paint_page(painter, shown, colour)
    painter.end()
    return picture


def paint_stroke(
    painter: QPainter, points: Sequence[Point], colour: QColor, first: int = 0
) -> QRectF:
    """Paint a stroke from its point number `first` on, each segment as wide as its ends' mean.

    Returns the box of what was painted, in page units.
    """
    box = QRectF()
    x, y, _, width = points[first]
    if first == len(points) - 1:
        _paint_dot(painter, x, y, width, colour)
        box = _around(x, y, width)
    for to_x, to_y, _, to_width in points[first + 1 :]:
        painter.setPen(_round_pen(colour, (width + to_width) / 2))
        painter.drawLine(QPointF(x, y), QPointF(to_x, to_y))
        box |= _around(x, y, width) | _around(to_x, to_y, to_width)
        x, y, width = to_x, to_y, to_width
    return box


def _paint_even_stroke(painter: QPainter, points: NDArray[np.float64], colour: QColor) -> None:
    """Paint a stroke of one width as one line: the fast way, for whole pages."""
    if len(points) == 1:
        x, y, _, width = points[0].tolist()
        _paint_dot(painter, x, y, width, colour)
        return
    painter.setPen(_round_pen(colour, float(points[0, 3])))
    painter.drawPolyline([QPointF(x, y) for x, y in points[:, :2].tolist()])


def _paint_dot(painter: QPainter, x: float, y: float, width: float, colour: QColor) -> None:
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(colour)
    painter.drawEllipse(QPointF(x, y), width / 2, width / 2)


def _round_pen(colour: QColor, width: float) -> QPen:
    solid, cap, join = Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap, Qt.PenJoinStyle.RoundJoin
    return QPen(colour, width, solid, cap, join)


def _around(x: float, y: float, width: float) -> QRectF:
    return QRectF(x - width / 2, y - width / 2, width, width)


def ink_in_colour(ink: NDArray[np.float32], colour: QColor) -> QImage:
    """(h, w) in [0, 1] in one colour, as opaque as the ink."""
    image = QImage(ink.shape[1], ink.shape[0], QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(colour)
    image.setAlphaChannel(ink_on_black(ink))
    return image


def ink_on_black(ink: NDArray[np.float32]) -> QImage:
    """(h, w) in [0, 1] bright on black, as networks see it."""
    grey = np.ascontiguousarray(np.rint(255 * ink), dtype=np.uint8)
    height, width = grey.shape
    image = QImage(grey.data, width, height, width, QImage.Format.Format_Grayscale8)
    return image.copy()  # its own pixels: `grey` goes


def pixels_on_black(ink: NDArray[np.float32]) -> QImage:
    """The same of a small (h, w), whose pixels can be told apart however large it is shown."""
    return ink_on_black(ink.repeat(_ENLARGED, axis=0).repeat(_ENLARGED, axis=1))
