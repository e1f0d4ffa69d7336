"""Three cards side by side, of which the first is about as wide as it is high."""

from typing import Final

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

GAP: Final = 8
"""Pixels between cards."""
_OTHERS_LEAST: Final = 190
"""Pixels that each of the other two would like to be wide, at least."""
_LEAST, _MOST = 0.36, 0.5
"""Of the row's width, the first card has that much."""


class CardRow(QWidget):
    """The first card holds a square picture; the others share what it leaves.

    All methods run on the window's thread.
    """

    def __init__(self, first: QWidget, second: QWidget, third: QWidget) -> None:
        super().__init__()
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(GAP)
        for card in (first, second, third):
            self._row.addWidget(card)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Shares out the width anew."""
        super().resizeEvent(event)
        width = max(self.width() - 2 * GAP, 1)
        wide = min(self.height(), round(_MOST * width), width - 2 * _OTHERS_LEAST)
        wide = max(wide, round(_LEAST * width))
        for card, share in enumerate((2 * wide, width - wide, width - wide)):
            self._row.setStretch(card, share)
