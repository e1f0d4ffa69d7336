"""How the window's room is shared out."""

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QEvent, QSize
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

_MARGIN: Final = 16
_GAP: Final = 12
_WIDEST: Final = 0.42
"""The most of the width that the left column takes."""


class Columns(QWidget):
    """A left column headed by a square, and the rest beside it.

    The square is as large as the height allows, and the left column as wide as the square: a
    relation between height and width that Qt's own layouts do not have.
    """

    def __init__(self, square: QWidget, below: Sequence[QWidget], right: QWidget) -> None:
        super().__init__()
        self._square = square
        self._right = right
        self._left = QWidget(self)
        right.setParent(self)
        self._column = QVBoxLayout(self._left)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(_GAP)
        self._column.addWidget(square, stretch=1)
        for widget in below:
            self._column.addWidget(widget)

    def minimumSizeHint(self) -> QSize:
        """What both columns need at least."""
        left, right = self._column.minimumSize(), self._right.minimumSizeHint()
        width = left.width() + _GAP + right.width()
        height = max(left.height(), right.height())
        return QSize(width + 2 * _MARGIN, height + 2 * _MARGIN)

    def event(self, event: QEvent) -> bool:
        """Something within wants another size."""
        if event.type() == QEvent.Type.LayoutRequest:
            self._share_out()
            self.updateGeometry()
        return super().event(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """There is another size to share out."""
        super().resizeEvent(event)
        self._share_out()

    def _share_out(self) -> None:
        smallest = self._column.minimumSize()
        height_below = smallest.height() - self._square.minimumHeight()
        height = self.height() - 2 * _MARGIN
        width = self.width() - 2 * _MARGIN - _GAP
        widest = min(int(width * _WIDEST), width - self._right.minimumSizeHint().width())
        side = max(min(height - height_below, widest), smallest.width())
        self._left.setGeometry(_MARGIN, _MARGIN, side, min(side + height_below, height))
        self._right.setGeometry(_MARGIN + side + _GAP, _MARGIN, width - side, height)
