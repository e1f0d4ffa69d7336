"""A small picture of the page as it was at a moment."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPainterPath, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from logitdesk.ink.drawing import PAGE
from logitdesk.ink.page import BLANK, Page
from logitdesk.ui.ink_painter import paint_page
from logitdesk.ui.theme import ThemeManager

_CORNER = 6


class PageThen(QWidget):
    """The ink that was there, and faintly what was still to come.

    All methods run on the window's thread.
    """

    def __init__(self, themes: ThemeManager, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._themes = themes
        self._then = self._whole = BLANK
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setAccessibleName("The page at this moment")
        themes.changed.connect(self.update)

    @property
    def page(self) -> Page:
        """The page that is shown."""
        return self._then

    def show_page(self, then: Page, whole: Page) -> None:
        """Show a page over what it became."""
        self._then, self._whole = then, whole
        self.update()

    def sizeHint(self) -> QSize:
        """Where it starts; it takes what the layout has."""
        return QSize(170, 170)

    def minimumSizeHint(self) -> QSize:
        """As small as a digit can be told."""
        return QSize(72, 72)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paints both pages, as a square in the middle."""
        painter, theme = QPainter(self), self._themes.theme
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        side = min(self.width(), self.height()) - 1
        box = QRectF((self.width() - side) / 2, (self.height() - side) / 2, side, side)
        frame = QPainterPath()
        frame.addRoundedRect(box, _CORNER, _CORNER)
        painter.save()
        painter.setClipPath(frame)
        painter.translate(box.topLeft())
        painter.scale(side / PAGE, side / PAGE)
        if self._then is not self._whole:
            paint_page(painter, self._whole, theme.hairline)
        paint_page(painter, self._then, theme.ink)
        painter.restore()
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(theme.hairline, 1))
        painter.drawPath(frame)
