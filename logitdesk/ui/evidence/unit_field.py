"""All units of a CNN's last hidden layer at once."""

from typing import Final

import numpy as np
from PySide6.QtCore import QPointF, QRectF, QSize
from PySide6.QtGui import QImage, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from logitdesk.inference.evidence import CarryingUnits
from logitdesk.ui.evidence.cells import Cells, Place
from logitdesk.ui.evidence.pointed_chart import PointedChart
from logitdesk.ui.evidence.rgb import rgb_picture
from logitdesk.ui.evidence.share_colours import share_colours
from logitdesk.ui.evidence.share_picture import strongest
from logitdesk.ui.evidence.unit_bars import words_of
from logitdesk.ui.theme import ThemeManager

_SIDE: Final = 32
"""Squares along each side; units are counted row by row."""


class UnitField(PointedChart):
    """A square for each of 1,024 units: what it adds, takes, or nothing.

    A place is a row and a column. All methods run on the window's thread.
    """

    def __init__(self, themes: ThemeManager, parent: QWidget | None = None) -> None:
        super().__init__(themes, parent)
        self._units: CarryingUnits | None = None
        self._picture: QImage | None = None
        self._marked: int | None = None
        self.setAccessibleName("All units, a square each")

    def show_units(self, units: CarryingUnits) -> None:
        """Show those of another drawing or another question."""
        self._units = units
        self._make_picture()
        self.update()

    def mark(self, unit: int | None) -> None:
        """Marks the unit that is pointed at elsewhere, or none."""
        if unit != self._marked:
            self._marked = unit
            self.update()

    def words(self) -> str:
        """What a person points at, in a sentence; empty for nothing."""
        if self._units is None or self.pointed is None:
            return ""
        row, column = self.pointed
        return words_of(self._units, row * _SIDE + column)

    def cells(self) -> Cells:
        """Where the squares lie."""
        room = min(self.width(), self.height()) - 2
        side = room // _SIDE * _SIDE if room >= 2 * _SIDE else room
        return Cells(QRectF(1, (self.height() - side) // 2, side, side), _SIDE, _SIDE)

    def place_at(self, position: QPointF) -> Place | None:
        """The square there."""
        return self.cells().at(position)

    def place_after(self, key: int, here: Place | None) -> Place | None:
        """From square to square."""
        row, column = here or (0, 0)
        return self.cells().after(key, row, column)

    def theme_changed(self) -> None:
        """Makes the picture anew."""
        self._make_picture()
        super().theme_changed()

    def sizeHint(self) -> QSize:
        """Roomy; the layout decides."""
        return QSize(4 * _SIDE + 2, 4 * _SIDE + 2)

    def minimumSizeHint(self) -> QSize:
        """As small as a square can still be seen."""
        return QSize(2 * _SIDE + 2, 2 * _SIDE + 2)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paints the kept picture and the square that is pointed at."""
        theme, painter, cells = self.themes.theme, QPainter(self), self.cells()
        if self._picture is not None:
            painter.drawImage(cells.box, self._picture)
        painter.setPen(QPen(theme.hairline, 1))
        painter.drawRect(cells.box)
        marked = None if self._marked is None else divmod(self._marked, _SIDE)
        for place in (self.pointed, marked):
            if place is not None:
                painter.setPen(QPen(theme.text, 2))
                painter.drawRect(cells.rect(place[0], place[1]).adjusted(-2, -2, 2, 2))

    def _make_picture(self) -> None:
        if self._units is not None:
            added = self._units.added.reshape(_SIDE, -1)
            nothing = np.zeros(added.shape, np.float32)
            colours = share_colours(added, nothing, strongest(added), self.themes.theme)
            self._picture = rgb_picture(colours)
