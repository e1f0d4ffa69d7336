"""Small images side by side, each with a caption below it."""

from functools import lru_cache
from typing import Any, Final

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import (
    QAbstractListModel,
    QItemSelectionModel,
    QModelIndex,
    QPersistentModelIndex,
    QRect,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QImage, QKeyEvent, QPainter, QPixmap
from PySide6.QtWidgets import QListView, QStyle, QStyledItemDelegate

from logitdesk.ui.charts.items import CENTRE
from logitdesk.ui.theme import QUIET, ThemeManager, font_of

AnyIndex = QModelIndex | QPersistentModelIndex

_SIDE: Final = 56
"""Pixels of a tile's image: twice those of the network."""
_PADDING: Final = 5
_MOST_PIXMAPS: Final = 500


class Tiles(QAbstractListModel):
    """Indices of images; a subclass knows the images and their captions.

    Attributes:
        indices: (n,) the images that are shown.
        pixmap: a method that returns an image in the pixels of the screen; the newest are kept.
    """

    def __init__(self) -> None:
        super().__init__()
        self.indices: NDArray[np.intp] = np.arange(0)
        self.pixmap = lru_cache(_MOST_PIXMAPS)(self._make_pixmap)

    def image(self, number: int) -> NDArray[np.uint8]:
        """Return (28, 28) uint8, 255 is ink."""
        raise NotImplementedError

    def is_marked(self, number: int) -> bool:
        """Tell whether an image stands out, as one that is misread does."""
        raise NotImplementedError

    def rowCount(self, _parent: AnyIndex | None = None) -> int:
        return len(self.indices)

    def _make_pixmap(self, number: int, ratio: float) -> QPixmap:
        greys = self.image(number)
        image = QImage(greys.data, 28, 28, 28, QImage.Format.Format_Grayscale8)
        side = round(_SIDE * ratio)
        return QPixmap.fromImage(image.scaled(side, side))


class TileDelegate(QStyledItemDelegate):
    """Paints an image as the network sees it, and its caption."""

    def __init__(self, themes: ThemeManager, view: "TileView") -> None:
        super().__init__(view)
        self._themes, self._view = themes, view

    def sizeHint(self, _option: Any, _index: AnyIndex) -> QSize:
        line = self._view.fontMetrics().height()
        return QSize(_SIDE + 2 * _PADDING + 4, _SIDE + 2 * _PADDING + line)

    def paint(self, painter: QPainter, option: Any, index: AnyIndex) -> None:
        theme, tiles, box = self._themes.theme, self._view.tiles, QRect(option.rect)
        number = int(tiles.indices[index.row()])
        left = box.left() + (box.width() - _SIDE) // 2
        place = QRect(left, box.top() + _PADDING, _SIDE, _SIDE)
        painter.drawPixmap(place, tiles.pixmap(number, self._view.devicePixelRatioF()))
        is_marked = tiles.is_marked(number)
        if option.state & QStyle.StateFlag.State_Selected:
            painter.setPen(theme.pen(theme.accent, 3))
            painter.drawRect(place.adjusted(-2, -2, 1, 1))
        elif is_marked:
            painter.setPen(theme.pen(theme.warm))
            painter.drawRect(place.adjusted(-1, -1, 0, 0))
        painter.setPen(theme.text if is_marked else theme.quiet)
        below = QRect(box.left(), place.bottom() + 2, box.width(), box.bottom() - place.bottom())
        painter.drawText(below, CENTRE, index.data())


class TileView(QListView):
    """The tiles; Enter or a double click asks for one.

    Signals:
        requested(int): the number of an image that is to be put onto the page.
    """

    requested = Signal(int)

    def __init__(self, themes: ThemeManager, tiles: Tiles) -> None:
        super().__init__()
        self.tiles = tiles
        tiles.setParent(self)
        self.setFont(font_of(QUIET))
        self.setModel(tiles)
        self.setItemDelegate(TileDelegate(themes, self))
        self.setFlow(QListView.Flow.LeftToRight)  # an icon mode lays all items out at once
        self.setWrapping(True)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setUniformItemSizes(True)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFrameShape(QListView.Shape.NoFrame)
        self.setAccessibleName(self.tr("Gallery"))
        self.doubleClicked.connect(self.request_current)
        themes.changed.connect(self.viewport().update)

    @property
    def current(self) -> int | None:
        """The number of the current image."""
        row = self.currentIndex().row()
        return int(self.tiles.indices[row]) if 0 <= row < len(self.tiles.indices) else None

    def go_to_row(self, row: int) -> None:
        """Make the image of a row the current one."""
        index = self.tiles.index(row)
        select = QItemSelectionModel.SelectionFlag.ClearAndSelect
        self.selectionModel().setCurrentIndex(index, select)
        self.scrollTo(index)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.request_current()
        else:
            super().keyPressEvent(event)

    def request_current(self) -> None:
        """Ask for the current image."""
        if self.current is not None:
            self.requested.emit(self.current)
