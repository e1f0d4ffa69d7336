"""The map of how much each pixel adds to a number, or takes from it."""

from typing import Final

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import (
    QImage,
    QPainter,
    QPaintEvent,
    QPen,
    QResizeEvent,
)
from PySide6.QtWidgets import QSizePolicy, QWidget

from logitdesk.inference.evidence import Evidence
from logitdesk.ui.charts.axis import AxisLimit
from logitdesk.ui.charts.csv_text import grid_table
from logitdesk.ui.charts.picture import pixels_of
from logitdesk.ui.charts.table import Table
from logitdesk.ui.evidence.cells import Cells, Place, is_arrow
from logitdesk.ui.evidence.pointed_chart import PointedChart
from logitdesk.ui.evidence.share_legend import legend_height, paint_legend
from logitdesk.ui.evidence.share_picture import share_picture
from logitdesk.ui.theme import QUIET, ThemeManager, font_of

_SIDE: Final = 28
_SMALLEST: Final = 5
_LIMITS: Final = [step * 10.0**power for power in range(-3, 4) for step in (1, 1.5, 2, 3, 5, 7)]


class ShareMap(PointedChart):
    """A square of 28 x 28 cells, with the scale of its colours below.

    A place is a row and a column. All methods run on the window's thread.
    """

    def __init__(self, themes: ThemeManager, parent: QWidget | None = None) -> None:
        super().__init__(themes, parent)
        self._evidence: Evidence | None = None
        self._shares: NDArray[np.float64] = np.zeros((_SIDE, _SIDE))
        self._image: NDArray[np.float32] = np.zeros((_SIDE, _SIDE), np.float32)
        self._says = ""
        self._picture: QImage | None = None
        self.draws_anew = False  # set while somebody takes a picture of it: nothing kept is shown
        self._font = font_of(QUIET)
        self._limit = AxisLimit(_LIMITS, self)
        policy = QSizePolicy.Policy.Expanding
        self.setSizePolicy(policy, policy)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName("Map of shares")
        self._limit.moved.connect(self._renew)

    def table(self) -> Table:
        """Return what is shown."""
        return grid_table(None if self._evidence is None else self._evidence.shares)

    def show_evidence(self, evidence: Evidence | None, says: str) -> None:
        """Show where a number comes from; for None the sentence `says`."""
        make_room = self._limit.start_at if self._evidence is None else self._limit.fit
        self._evidence, self._says = evidence, says
        self.setAccessibleDescription(says if evidence is None else "")
        if evidence is not None:
            self._shares, self._image = evidence.shares, evidence.image
            make_room(float(np.abs(self._shares).max()))
        self._renew()

    def sizeHint(self) -> QSize:
        """Cells of ten pixels."""
        return self._size_of(10)

    def minimumSizeHint(self) -> QSize:
        """The smallest cells that can be told apart."""
        return self._size_of(_SMALLEST)

    def resizeEvent(self, _event: QResizeEvent) -> None:
        """Makes the picture anew."""
        self._renew()

    def place_at(self, position: QPointF) -> Place | None:
        """The cell there."""
        return self.cells().at(position)

    def place_after(self, key: int, here: Place | None) -> Place | None:
        """From cell to cell, beginning at the largest share."""
        if here is None and is_arrow(key):
            return divmod(int(np.abs(self._shares).argmax()), _SIDE)
        row, column = here or (0, 0)
        return self.cells().after(key, row, column)

    def theme_changed(self) -> None:
        """Makes the picture anew."""
        self._renew()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paints the map, its frame and its scale."""
        theme, painter, box = self.themes.theme, QPainter(self), self.map_box
        painter.setFont(self._font)
        if self._evidence is None:
            painter.setPen(theme.quiet)
            words = Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap
            painter.drawText(box.adjusted(8, 8, -8, -8), words, self._says)
        else:
            painter.drawImage(box, self._picture_now())
        painter.setPen(theme.hairline)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRect(box.adjusted(-1, -1, 0, 0))
        if self._evidence is not None:
            paint_legend(painter, theme, self._legend_box, self._limit.value, self._limit.target)
            self._paint_pointed(painter)

    @property
    def map_box(self) -> QRect:
        """Where the cells are, all of one size."""
        room = min(self.width(), self.height() - legend_height(self._font)) - 2
        ratio = self.devicePixelRatioF()
        side = round(max(int(room * ratio) // _SIDE, 1) * _SIDE / ratio)
        return QRect(1, 1, side, side)

    def cells(self) -> Cells:
        """Where they lie in it."""
        return Cells(QRectF(self.map_box), _SIDE, _SIDE)

    @property
    def _legend_box(self) -> QRect:
        box, height = self.map_box, legend_height(self._font)
        return QRect(box.left(), box.bottom() + 1, box.width(), height)

    def _size_of(self, cell: int) -> QSize:
        side = _SIDE * cell + 2
        return QSize(side, side + legend_height(self._font))

    def _renew(self) -> None:
        self._picture = None
        self.update()

    def _picture_now(self) -> QImage:
        """The map in the screen's own pixels, kept until something of it changes."""
        if self.draws_anew:
            return self._made(pixels_of(self))
        if self._picture is None:
            self._picture = self._made(self.devicePixelRatioF())
        return self._picture

    def _made(self, ratio: float) -> QImage:
        cell = self.map_box.width() * ratio / _SIDE
        return share_picture(self._shares, self._image, self._limit.value, self.themes.theme, cell)

    def _paint_pointed(self, painter: QPainter) -> None:
        if self.pointed is not None:
            row, column = self.pointed
            painter.setPen(QPen(self.themes.theme.text, 2))
            painter.drawRect(self.cells().rect(row, column).toRect().adjusted(-1, -1, 1, 1))
