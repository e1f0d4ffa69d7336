"""The ink that the network sees, and where on it a cell of a map looks."""

from collections.abc import Sequence
from typing import Final

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QImage, QPainter, QPaintEvent, QPen, QRegion
from PySide6.QtWidgets import QWidget

from logitdesk.inference.evidence import Window
from logitdesk.ui.evidence.amount_image import amount_image
from logitdesk.ui.evidence.cells import Cells
from logitdesk.ui.theme import QUIET, ThemeManager, font_of, wrapped

_SIDE: Final = 28
_SHADE: Final = 150
"""How opaque what is not looked at is covered, of 255."""
_EXPLANATION: Final = (
    "The thick frame is the square’s own 4 × 4 pixels. The thin one is all that can change its "
    "number: what lies beyond is covered."
)


class LookedAt(QWidget):
    """28 x 28 pixels with one or two frames on them. All methods run on the window's thread."""

    def __init__(self, themes: ThemeManager, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._themes = themes
        self._image: NDArray[np.float32] | None = None
        self._picture: QImage | None = None
        self._windows: Sequence[Window] = ()
        self._font = font_of(QUIET)
        self.setAccessibleName("The ink that the network sees")
        self.setToolTip(wrapped(_EXPLANATION))
        themes.changed.connect(self._make_picture)

    @property
    def windows(self) -> Sequence[Window]:
        """What is framed: a cell's own patch and all that it sees; or nothing."""
        return self._windows

    def show_image(self, image: NDArray[np.float32]) -> None:
        """Show (28, 28) float32 in [0, 1]."""
        self._image = image
        self._make_picture()

    def mark(self, *windows: Window) -> None:
        """Frame a cell's own patch and all that it sees; nothing without them."""
        if windows != self._windows:
            self._windows = windows
            self.update()

    def sizeHint(self) -> QSize:
        """Roomy; the layout decides."""
        return QSize(7 * _SIDE, 7 * _SIDE + self._line)

    def minimumSizeHint(self) -> QSize:
        """As small as frames can still be told apart."""
        return QSize(4 * _SIDE + 2, 4 * _SIDE + 2 + self._line)

    def cells(self) -> Cells:
        """Where the pixels lie, all equally large."""
        room = min(self.width(), self.height() - self._line) - 2
        side = max(1, room // _SIDE) * _SIDE
        left, top = (self.width() - side) // 2, (self.height() - side - self._line) // 2
        return Cells(QRectF(left, max(top, 1), side, side), _SIDE, _SIDE)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paints the ink, what is not looked at under a veil, and the frames."""
        theme, painter, box = self._themes.theme, QPainter(self), self.cells().box
        if self._picture is not None:
            painter.drawImage(box, self._picture)
        painter.setPen(QPen(theme.hairline, 1))
        painter.drawRect(box)
        if self._windows:
            own, seen = (self._frame(window) for window in self._windows)
            veil = QColor(theme.card)
            veil.setAlpha(_SHADE)
            painter.setClipRegion(self._around(box, seen))
            painter.fillRect(box, veil)
            painter.setClipping(False)
            painter.setPen(QPen(theme.text, 1))
            painter.drawRect(seen)
            painter.setPen(QPen(theme.accent, 3))
            painter.drawRect(own)
        painter.setPen(theme.quiet)
        painter.setFont(self._font)
        below = QRectF(0, box.bottom(), self.width(), self._line)
        what = "where it looks" if self._windows else "your ink"
        painter.drawText(below, Qt.AlignmentFlag.AlignCenter, what)

    @property
    def _line(self) -> int:
        return QFontMetrics(self._font).height() + 8

    def _frame(self, window: Window) -> QRectF:
        rows, columns = window.bottom - window.top, window.right - window.left
        return self.cells().rect(window.top, window.left, rows, columns)

    def _around(self, box: QRectF, hole: QRectF) -> QRegion:
        return QRegion(box.toAlignedRect()) - QRegion(hole.toAlignedRect())

    def _make_picture(self) -> None:
        if self._image is not None:
            self._picture = amount_image(self._image, 1.0, self._themes.theme)
        self.update()
