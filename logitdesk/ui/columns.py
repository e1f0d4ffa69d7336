"""How the window's room is shared out."""

from bisect import bisect_right
from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QEvent, QSize
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

_MARGIN: Final = 16
_GAP: Final = 12
_WIDEST: Final = 0.37
"""The most of the width that the left column takes: the charts need the rest."""


class Columns(QWidget):
    """A left column headed by a square, and the rest beside it.

    The square is as large as the height allows, and the left column as wide as the square: a
    relation between height and width that Qt's own layouts do not have. What is below the square
    may grow with the width too.
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
        left, right = self._column.minimumSize().width(), self._right.minimumSizeHint()
        height = max(self._column.minimumHeightForWidth(left), right.height())
        return QSize(left + _GAP + right.width() + 2 * _MARGIN, height + 2 * _MARGIN)

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
        height = self.height() - 2 * _MARGIN
        width = self.width() - 2 * _MARGIN - _GAP
        smallest = self._column.minimumSize().width()
        widest = min(int(width * _WIDEST), width - self._right.minimumSizeHint().width())
        sides = range(smallest, max(smallest, widest) + 1)
        fitting = bisect_right(sides, height, key=self._height_with)
        side = sides[max(fitting - 1, 0)]
        self._left.setGeometry(_MARGIN, _MARGIN, side, min(self._height_with(side), height))
        self._right.setGeometry(_MARGIN + side + _GAP, _MARGIN, width - side, height)

    def _height_with(self, side: int) -> int:
        """How high the left column is with a square of this side."""
        below = self._column.minimumHeightForWidth(side) - self._square.minimumHeight()
        return side + below
