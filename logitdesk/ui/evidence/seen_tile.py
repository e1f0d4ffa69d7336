"""The 28 x 28 pixels that a network sees."""

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QRect, QRectF, QSize
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from logitdesk.ui.charts.csv_text import csv_grid, grid_table
from logitdesk.ui.charts.table import Table
from logitdesk.ui.ink_painter import pixels_on_black
from logitdesk.ui.theme import ThemeManager

_ROUNDING = 5.0
_PADDING = 4


class SeenTile(QWidget):
    """A black square with the image, bright, in large pixels; all black without one.

    All methods run on the window's thread.
    """

    def __init__(self, themes: ThemeManager, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._themes = themes
        self._image: NDArray[np.float32] | None = None
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setAccessibleName("What the networks see")
        themes.changed.connect(self.update)

    @property
    def image(self) -> NDArray[np.float32] | None:
        """What it shows, (28, 28) float32 in [0, 1]."""
        return self._image

    def show_image(self, image: NDArray[np.float32] | None) -> None:
        """Show this."""
        self._image = image
        self.update()

    def numbers(self) -> str:
        """The grey levels as comma-separated values; empty for nothing."""
        return "" if self._image is None else csv_grid(self._image)

    def table(self) -> Table:
        """Return what is shown."""
        return grid_table(self._image)

    def sizeHint(self) -> QSize:
        """Where it starts; it takes what the layout has."""
        return QSize(170, 170)

    def minimumSizeHint(self) -> QSize:
        """As small as a digit can be told."""
        return QSize(96, 96)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paints the tile."""
        painter, theme = QPainter(self), self._themes.theme
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        side = min(self.width(), self.height())
        tile = QRect((self.width() - side) // 2, (self.height() - side) // 2, side, side)
        painter.setPen(theme.hairline)
        painter.setBrush(theme.tile)
        painter.drawRoundedRect(QRectF(tile).adjusted(0.5, 0.5, -0.5, -0.5), _ROUNDING, _ROUNDING)
        if self._image is not None:
            inner = tile.adjusted(_PADDING, _PADDING, -_PADDING, -_PADDING)
            painter.drawImage(inner, pixels_on_black(self._image))
