"""Ink on the screen: pages painted as strokes, bitmaps as images."""

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPen, QPixmap

from logitdesk.ink.drawing import PAGE, Page
from logitdesk.ui.document import Point


def paint_page(painter: QPainter, page: Page, colour: QColor) -> None:
    """Paint a page; the painter's coordinates are page units."""
    if page.picture is not None:
        painter.drawImage(QRectF(0, 0, PAGE, PAGE), ink_in_colour(page.picture, colour))
    for stroke in page.drawing.strokes:
        paint_stroke(painter, [tuple(point) for point in stroke.points.tolist()], colour)


def paint_stroke(painter: QPainter, points: Sequence[Point], colour: QColor) -> None:
    """Paint a stroke or a part of one, each segment as wide as its ends' mean."""
    solid, cap, join = Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap, Qt.PenJoinStyle.RoundJoin
    pen = QPen(colour, points[0][3], solid, cap, join)
    painter.setPen(pen)
    places = [QPointF(x, y) for x, y, *_ in points]
    if len({width for *_, width in points}) == 1:  # as one line: the fast way, for whole pages
        painter.drawPoint(places[0])
        painter.drawPolyline(places)
        return
    for number in range(1, len(points)):
        pen.setWidthF((points[number - 1][3] + points[number][3]) / 2)
        painter.setPen(pen)
        painter.drawLine(places[number - 1], places[number])


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


def ink_in_colour(ink: NDArray[np.float32], colour: QColor) -> QImage:
    """(h, w) in [0, 1] in one colour, as opaque as the ink."""
    image = QImage(ink.shape[1], ink.shape[0], QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(colour)
    image.setAlphaChannel(ink_on_black(ink))
    return image


def ink_on_black(ink: NDArray[np.float32], enlarged: int = 1) -> QImage:
    """Paint (h, w) in [0, 1], bright on black, enlarged."""
    grey = (255 * ink + 0.5).astype(np.uint8)
    grey = np.ascontiguousarray(grey.repeat(enlarged, axis=0).repeat(enlarged, axis=1))
    height, width = grey.shape
    image = QImage(grey.data, width, height, width, QImage.Format.Format_Grayscale8)
    return image.copy()  # its own pixels: `grey` goes
