"""What the two layers of detectors of a CNN give for the drawing."""

from collections.abc import Sequence
from typing import Final

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QImage, QPainter, QPaintEvent, QPen, QPixmap
from PySide6.QtWidgets import QWidget

from logitdesk.ui.charts.table import Table
from logitdesk.ui.evidence.amount_image import amount_image
from logitdesk.ui.evidence.cells import Cells, Place, is_arrow
from logitdesk.ui.evidence.pointed_chart import PointedChart
from logitdesk.ui.theme import QUIET, ThemeManager, font_of

_NAMES: Final = ("conv1", "conv2")
_GRIDS: Final = ((4, 8), (4, 16))
"""Rows and columns of pictures, by layer. A map of `conv2` is half as large as one of `conv1`, and
so is its picture: a pixel of ink is as large in both."""
_HEIGHT: Final = 4 / 8 + 4 / 16
"""Of both grids together, of their width."""
_PER_GAP: Final = 14
"""Pixels of a map for each one of the gap beside it."""
_SMALLEST: Final = 224


class FeatureMaps(PointedChart):
    """Small pictures in two grids, dark where a detector found something; each layer on one scale.

    A place is a layer, 0 or 1, and a map's number. All methods run on the window's thread.
    """

    def __init__(self, themes: ThemeManager, parent: QWidget | None = None) -> None:
        super().__init__(themes, parent)
        self._maps: Sequence[NDArray[np.float32]] = ()
        self._pictures: list[QImage] = []
        self._sheet: QPixmap | None = None
        self.draws_anew = False  # set while somebody takes a picture of it: nothing kept is shown
        self._font = font_of(QUIET)
        self.setAccessibleName("Feature maps of conv1 and conv2")

    def show_maps(self, maps: Sequence[NDArray[np.float32]]) -> None:
        """Show those of `conv1`, (28, 28, 32), and of `conv2`, (14, 14, 64)."""
        self._maps = maps
        self._make_pictures()
        self.update()

    def table(self) -> Table:
        """Return what is shown."""
        rows = (
            (name, number, largest)
            for name, maps in zip(_NAMES, self._maps, strict=False)
            for number, largest in enumerate(maps.max(axis=(0, 1)).tolist())
        )
        return Table(("layer", "map", "largest"), tuple(rows))

    def words(self) -> str:
        """What a person points at, in a sentence; empty for nothing."""
        if not self._maps or self.pointed is None:
            return ""
        layer, number = self.pointed
        largest, scale = self._maps[layer][..., number].max(), self._maps[layer].max()
        if largest == 0:
            return f"{_NAMES[layer]}, map {number}: it finds nothing here."
        return f"{_NAMES[layer]}, map {number}: largest activation {largest:.2f} of {scale:.2f}."

    def grid(self, layer: int) -> Cells:
        """Where the pictures of a layer lie, one below the other's."""
        width, line = self._width, self._line
        left = (self.width() - width) / 2
        top = max(0.0, (self.height() - width * _HEIGHT - 2 * line) / 2) + line
        rows, columns = _GRIDS[layer]
        if layer:
            top += width * _GRIDS[0][0] / _GRIDS[0][1] + line
        return Cells(QRectF(left, top, width, width * rows / columns), rows, columns)

    def enlarged(self) -> QRectF:
        """Where the picture that a person points at stands large: on the other side."""
        first = self.grid(0).box
        side = first.height()
        at_left = self.pointed is not None and self._box(self.pointed).center().x() < (
            first.center().x()
        )
        return QRectF(first.right() - side if at_left else first.left(), first.top(), side, side)

    def place_at(self, position: QPointF) -> Place | None:
        """The map there."""
        for layer, (_, columns) in enumerate(_GRIDS):
            cell = self.grid(layer).at(position)
            if cell is not None:
                return layer, cell[0] * columns + cell[1]
        return None

    def place_after(self, key: int, here: Place | None) -> Place | None:
        """From map to map, and from the last row of `conv1` to the first of `conv2`."""
        if here is None:
            return (0, 0) if is_arrow(key) else None
        layer, number = here
        rows, columns = _GRIDS[layer]
        row, column = divmod(number, columns)
        if key == Qt.Key.Key_Down and layer == 0 and row == rows - 1:
            return 1, 2 * column
        if key == Qt.Key.Key_Up and layer == 1 and row == 0:
            return 0, (_GRIDS[0][0] - 1) * _GRIDS[0][1] + column // 2
        after = self.grid(layer).after(key, row, column)
        return after and (layer, after[0] * columns + after[1])

    def theme_changed(self) -> None:
        """Makes the pictures anew."""
        self._make_pictures()
        super().theme_changed()

    def sizeHint(self) -> QSize:
        """Roomy; the layout decides."""
        return self._size_of(3 * _SMALLEST // 2)

    def minimumSizeHint(self) -> QSize:
        """As small as a picture still shows something."""
        return self._size_of(_SMALLEST)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paints the kept pictures and, large, the one that is pointed at."""
        if not self._maps:
            return
        theme, painter = self.themes.theme, QPainter(self)
        if self.draws_anew:
            self._paint_sheet(painter)
        else:
            painter.drawPixmap(0, 0, self._current_sheet())
        if self.pointed is None:
            return
        layer, number = self.pointed
        box = self.enlarged()
        painter.fillRect(box.adjusted(-4, -2, 4, 4), theme.card)
        painter.drawImage(box, self._picture(layer, number))
        painter.setPen(QPen(theme.accent, 2))
        painter.drawRect(box)
        painter.drawRect(self._box(self.pointed))

    def _current_sheet(self) -> QPixmap:
        ratio = self.devicePixelRatioF()
        size = self.size() * ratio
        if self._sheet is None or self._sheet.size() != size:
            self._sheet = QPixmap(size)
            self._sheet.setDevicePixelRatio(ratio)
            self._sheet.fill(self.themes.theme.card)
            painter = QPainter(self._sheet)
            self._paint_sheet(painter)
            painter.end()
        return self._sheet

    def _paint_sheet(self, painter: QPainter) -> None:
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.setFont(self._font)
        painter.setPen(self.themes.theme.quiet)
        for layer, maps in enumerate(self._maps):
            box = self.grid(layer).box
            name = f"{_NAMES[layer]}: {maps.shape[2]} maps of {maps.shape[0]} × {maps.shape[1]}"
            head = QRectF(box.left(), box.top() - self._line, box.width(), self._line)
            painter.drawText(head, Qt.AlignmentFlag.AlignVCenter, name)
            painter.drawImage(box, self._pictures[layer])
            self._paint_gaps(painter, layer)

    def _paint_gaps(self, painter: QPainter, layer: int) -> None:
        rows, columns = _GRIDS[layer]
        grid, card = self.grid(layer), self.themes.theme.card
        for row in range(rows):
            below = self._box((layer, row * columns)).bottom()
            bottom = grid.rect(row, 0).bottom()
            painter.fillRect(QRectF(grid.box.left(), below, grid.box.width(), bottom - below), card)
        for column in range(columns):
            beside = self._box((layer, column)).right()
            right = grid.rect(0, column).right()
            painter.fillRect(
                QRectF(beside, grid.box.top(), right - beside, grid.box.height()), card
            )

    @property
    def _line(self) -> int:
        return QFontMetrics(self._font).height() + 4

    @property
    def _width(self) -> float:
        return min(float(self.width() - 2), (self.height() - 2 * self._line - 2) / _HEIGHT)

    def _size_of(self, width: int) -> QSize:
        return QSize(width, round(width * _HEIGHT) + 2 * self._line + 2)

    def _box(self, place: Place) -> QRectF:
        layer, number = place
        row, column = divmod(number, _GRIDS[layer][1])
        cell = self.grid(layer).rect(row, column)
        gap = cell.width() / (_PER_GAP + 1)
        return cell.adjusted(0, 0, -gap, -gap)

    def _picture(self, layer: int, number: int) -> QImage:
        row, column = divmod(number, _GRIDS[layer][1])
        side = self._maps[layer].shape[0]
        pitch = side + side // _PER_GAP
        return self._pictures[layer].copy(column * pitch, row * pitch, side, side)

    def _make_pictures(self) -> None:
        self._sheet = None
        self._pictures = [
            amount_image(_side_by_side(layer, *grid), float(layer.max()), self.themes.theme)
            for layer, grid in zip(self._maps, _GRIDS, strict=False)
        ]


def _side_by_side(maps: NDArray[np.float32], rows: int, columns: int) -> NDArray[np.float32]:
    """Maps (h, w, n) in one picture, row by row, with a gap at the right of and below each."""
    height, width, _ = maps.shape
    gaps = ((0, 0), (0, height // _PER_GAP), (0, width // _PER_GAP))
    padded = np.pad(np.moveaxis(maps, 2, 0), gaps)
    _, high, wide = padded.shape
    in_grid = padded.reshape(rows, columns, high, wide).transpose(0, 2, 1, 3)
    return in_grid.reshape(rows * high, columns * wide)
