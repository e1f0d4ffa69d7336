"""The page's ink, to be dragged about and made larger or smaller, without a change to the page."""

from typing import Final

from PySide6.QtCore import QPoint, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QFocusEvent,
    QImage,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPainterPath,
    QPaintEvent,
    QPen,
    QWheelEvent,
)
from PySide6.QtWidgets import QSizePolicy, QWidget

from logitdesk.ink.drawing import PAGE
from logitdesk.ink.page import Placement
from logitdesk.ink.preprocess import PreprocessingSteps
from logitdesk.ui.ink_painter import ink_in_colour
from logitdesk.ui.theme import ThemeManager

_CORNER: Final = 6.0
_KEY_UNITS: Final = 15
"""Page units that an arrow key moves the ink by: one of 28 pixels."""
_KEY_FACTOR: Final = 1.1
_WHEEL_NOTCH: Final = 120.0
_STEPS: Final = {
    Qt.Key.Key_Left: (-1, 0),
    Qt.Key.Key_Right: (1, 0),
    Qt.Key.Key_Up: (0, -1),
    Qt.Key.Key_Down: (0, 1),
}
_FACTORS: Final = {
    Qt.Key.Key_Plus: _KEY_FACTOR,
    Qt.Key.Key_Equal: _KEY_FACTOR,
    Qt.Key.Key_Minus: 1 / _KEY_FACTOR,
}


class InkPlace(QWidget):
    """A square page with the ink on it: mouse or arrow keys move it; wheel, + and − size it.

    The ink always stays on the page. All methods run on the window's thread.
    """

    placed = Signal(object)
    """The person has brought the ink to this `Placement`."""

    def __init__(self, themes: ThemeManager, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._themes = themes
        self._steps: PreprocessingSteps | None = None
        self._wish = Placement()
        self._picture: QImage | None = None
        self._pressed: tuple[QPoint, Placement] | None = None
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName("Place of the ink")
        self.setAccessibleDescription("Arrow keys move the ink, + and − size it.")
        themes.changed.connect(self._forget_picture)

    @property
    def placement(self) -> Placement:
        """Where the ink is, and how large: as near to what was wished as the page allows."""
        return self._wish if self._steps is None else self._wish.kept_on_page(self._steps.box)

    def show_ink(self, steps: PreprocessingSteps | None) -> None:
        """Show other ink, None for none; what was wished of the former goes for it too."""
        if steps is not self._steps:
            self._steps = steps
            self._forget_picture()
            self._show_cursor()

    def place(self, placement: Placement) -> None:
        """Have the ink there; `placed` is not told."""
        self._wish = placement
        self.update()

    def sizeHint(self) -> QSize:
        """Where it starts; it takes what the layout has."""
        return QSize(170, 170)

    def minimumSizeHint(self) -> QSize:
        """As small as ink can still be taken hold of."""
        return QSize(96, 96)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Take hold of the ink."""
        if event.button() == Qt.MouseButton.LeftButton and self._steps is not None:
            self._pressed = (event.position().toPoint(), self.placement)
            self._show_cursor()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Drag it along."""
        if self._pressed is not None:
            start, placement = self._pressed
            way = (event.position().toPoint() - start) * (PAGE / self._page.width())
            self._bring_to(placement.moved(way.x(), way.y()))

    def mouseReleaseEvent(self, _event: QMouseEvent) -> None:
        """Let it go."""
        self._pressed = None
        self._show_cursor()

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Make it larger or smaller; a page that scrolls stays where it is meanwhile."""
        self._resize_ink(float(_KEY_FACTOR ** (event.angleDelta().y() / _WHEEL_NOTCH)))
        event.accept()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Move it by a pixel of the 28, or make it larger or smaller."""
        key = Qt.Key(event.key())
        if key in _STEPS:
            x, y = _STEPS[key]
            self._bring_to(self.placement.moved(x * _KEY_UNITS, y * _KEY_UNITS))
        elif key in _FACTORS:
            self._resize_ink(_FACTORS[key])
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Who comes by keyboard sees where they are."""
        super().focusInEvent(event)
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Or is there no more."""
        super().focusOutEvent(event)
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paints the page with its ink."""
        painter, theme, page = QPainter(self), self._themes.theme, QRectF(self._page)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        frame = QPainterPath()
        frame.addRoundedRect(page.adjusted(0.5, 0.5, -0.5, -0.5), _CORNER, _CORNER)
        if self._steps is not None:
            painter.drawImage(self.ink_rect(), self._ink_picture(self._steps))
        painter.setPen(QPen(theme.accent if self.hasFocus() else theme.axis, 1))
        painter.drawPath(frame)

    def ink_rect(self) -> QRectF:
        """Where the ink's box lies in the widget; empty without ink."""
        if self._steps is None:
            return QRectF()
        left, top, right, bottom = self.placement.box_of(self._steps.box)
        page, unit = self._page, self._page.width() / PAGE
        x, y = page.left() + left * unit, page.top() + top * unit
        return QRectF(x, y, (right - left) * unit, (bottom - top) * unit)

    @property
    def _page(self) -> QRect:
        side = min(self.width(), self.height())
        return QRect((self.width() - side) // 2, (self.height() - side) // 2, side, side)

    def _ink_picture(self, steps: PreprocessingSteps) -> QImage:
        if self._picture is None:
            self._picture = ink_in_colour(steps.ink, self._themes.theme.ink)
        return self._picture

    def _resize_ink(self, factor: float) -> None:
        here = self.placement
        self._bring_to(Placement(here.dx, here.dy, here.scale * factor))

    def _bring_to(self, placement: Placement) -> None:
        if self._steps is None:
            return
        here, self._wish = self.placement, placement.kept_on_page(self._steps.box)
        if self._wish != here:
            self.update()
            self.placed.emit(self._wish)

    def _show_cursor(self) -> None:
        hand = Qt.CursorShape.ClosedHandCursor if self._pressed else Qt.CursorShape.OpenHandCursor
        self.setCursor(hand if self._steps is not None else Qt.CursorShape.ArrowCursor)

    def _forget_picture(self) -> None:
        self._picture = None
        self.update()
