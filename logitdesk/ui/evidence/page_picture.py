"""A page, small and pale, for all who show a part of it dark."""

from typing import Final

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPixmap, QTransform

from logitdesk.ink.drawing import PAGE
from logitdesk.ink.page import Page
from logitdesk.ui.ink_painter import paint_page

_MARGIN: Final = 0.06
"""Around the ink, of the picture's side."""


class PagePicture:
    """A page's ink in one colour, filling a square; painted once for each size and colour.

    On the window's thread.
    """

    def __init__(self, page: Page) -> None:
        self._page = page
        self._painted: dict[tuple[int, float, str], QPixmap] = {}

    def with_part(self, part: Page, side: int, ratio: float, pale: QColor, dark: QColor) -> QPixmap:
        """The page pale and a part of it dark, so many of the widget's pixels high and wide."""
        key = side, ratio, pale.name()
        if key not in self._painted:
            empty = QPixmap(QSize(side, side) * ratio)
            empty.setDevicePixelRatio(ratio)
            empty.fill(Qt.GlobalColor.transparent)
            self._paint(empty, self._page, side, pale)
            self._painted[key] = empty
        picture = self._painted[key].copy()
        self._paint(picture, part, side, dark)
        return picture

    def transform(self, side: int) -> QTransform:
        """From the page to the picture: the ink fills it, whose middle is in its middle."""
        bounds = self._page.drawing.bounds()
        if bounds is None or self._page.picture is not None:
            bounds = (0.0, 0.0, float(PAGE), float(PAGE))
        left, top, right, bottom = bounds
        scale = side * (1 - 2 * _MARGIN) / max(right - left, bottom - top, 1.0)
        middle = QTransform.fromTranslate(side / 2, side / 2).scale(scale, scale)
        return middle.translate(-(left + right) / 2, -(top + bottom) / 2)

    def _paint(self, picture: QPixmap, page: Page, side: int, colour: QColor) -> None:
        painter = QPainter(picture)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.setTransform(self.transform(side), combine=True)
        paint_page(painter, page, colour)
        painter.end()
