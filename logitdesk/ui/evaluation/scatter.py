"""Points of ten classes, of which some are ringed, and one that moves among them."""

from collections.abc import Sequence
from typing import Final

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QCoreApplication, QPointF, QRectF, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPolygonF

from logitdesk.scores.table import Table
from logitdesk.ui.charts.axes import PlotChart, linear
from logitdesk.ui.charts.chart import WAYS
from logitdesk.ui.charts.items import CENTRE
from logitdesk.ui.formatting import count_text
from logitdesk.ui.theme import ThemeManager, font_of

_DOT: Final = 4.0
_RING: Final = 5.5
_NEAR: Final = 10.0
"""Pixels within which a point is pointed at."""


class ScatterChart(PlotChart):
    """Points of which one may be pointed at, by its number; arrow keys go through the ringed."""

    def __init__(self, themes: ThemeManager, name: str) -> None:
        super().__init__(themes, name, linear("x"), linear("y"))
        self._places = np.empty((0, 2))
        self._classes = np.empty(0, np.int64)
        self._names: Sequence[str] = ()
        self._ringed = np.empty(0, np.bool_)
        self._moving: tuple[float, float] | None = None
        self._neighbours: Sequence[int] = ()
        for axis in self._axes.values():
            axis.setStyle(showValues=False)  # no unit: only who is near whom tells something

    def set_points(
        self,
        places: NDArray[np.float64],
        classes: NDArray[np.int64],
        names: Sequence[str],
        ringed: NDArray[np.bool_],
    ) -> None:
        """Show points, (n, 2), each of a class, (n,), which is a place among the names."""
        self._places, self._classes, self._names = places, classes, names
        self._ringed, self.pointed = ringed, None
        low, high = places.min(axis=0), places.max(axis=0)
        more = np.maximum(0.04 * (high - low), 1e-6)
        (left, bottom), (right, top) = (low - more).tolist(), (high + more).tolist()
        self.set_home((left, right), (bottom, top))
        self.show_home()
        self.refresh()

    def clear(self) -> None:
        """Show no points, but `blank`."""
        self._places, self._moving, self.pointed = np.empty((0, 2)), None, None
        self._classes, self._ringed = np.empty(0, np.int64), np.empty(0, np.bool_)
        self.refresh()

    def set_moving(self, place: tuple[float, float] | None, neighbours: Sequence[int] = ()) -> None:
        """Put the point that moves somewhere, with lines to the points that are next to it."""
        self._moving, self._neighbours = place, neighbours
        self.viewport().update()

    def place_of(self, number: int) -> QPointF:
        """The place of a point, in pixels."""
        return self.pixel_of(*self._places[number].tolist())

    def own_table(self) -> Table:
        rows = zip(
            range(len(self._places)), (self._names[one] for one in self._classes.tolist()),
            *self._places.T.tolist(), self._ringed.astype(int).tolist(), strict=True,
        )  # fmt: skip
        return Table(("number", "class", "x", "y", "misread"), tuple(rows))

    @property
    def is_blank(self) -> bool:
        return not len(self._places)

    def describe(self) -> str:
        if self.is_blank:
            return self.blank
        n, ringed = len(self._places), int(self._ringed.sum())
        text = QCoreApplication.translate(
            "ScatterChart", "%Ln points, {count} of them ringed", None, n
        )
        return text.format(count=count_text(ringed))

    # Pointing.

    def target_at(self, place: QPointF) -> int | None:
        if self.is_blank or not self.view_box.contains(place):
            return None
        apart = np.hypot(*(self.pixels_of(self._places) - place.toTuple()).T)
        number = int(apart.argmin())
        return number if apart[number] <= _NEAR else None

    def first_target(self) -> int | None:
        ringed = np.flatnonzero(self._ringed).tolist()
        return ringed[0] if ringed else None

    def next_target(self, key: Qt.Key) -> int | None:
        ringed = np.flatnonzero(self._ringed)
        if key not in WAYS or not len(ringed):
            return None
        here = int(np.searchsorted(ringed, self.pointed or 0))
        return int(ringed[(here + sum(WAYS[key])) % len(ringed)])

    # Painting.

    def paint_back(self, painter: QPainter) -> None:
        """Paint the points, rings around some, and each class's name at its middle."""
        super().paint_back(painter)
        painter.setClipRect(self.view_box)
        pixels = self.pixels_of(self._places)
        for number in range(len(self._names)):
            pen = self.theme.pen(self.theme.hue(number), _DOT)
            pen.setCapStyle(Qt.PenCapStyle.RoundCap)
            painter.setPen(pen)
            of_class = pixels[self._classes == number].tolist()
            painter.drawPoints(QPolygonF([QPointF(*place) for place in of_class]))
        painter.setPen(self.theme.pen(self.theme.text, 1.2))
        ring = _RING * self.theme.scale
        for x, y in pixels[self._ringed].tolist():
            painter.drawEllipse(QPointF(x, y), ring, ring)
        painter.setFont(font := font_of(1.3))
        height = QFontMetricsF(font).height()
        for number, name in enumerate(self._names):
            of_class = pixels[self._classes == number]
            if len(of_class):  # colours alone would not tell
                width = max(QFontMetricsF(font).horizontalAdvance(name) + 8, height)
                label = QRectF(0, 0, width, height)
                label.moveCenter(QPointF(*np.median(of_class, axis=0).tolist()))
                painter.setPen(self.theme.pen(self.theme.hue(number), 1.5))
                painter.setBrush(self.theme.card)
                painter.drawRoundedRect(label, 4, 4)
                painter.setPen(self.theme.text)
                painter.drawText(label, CENTRE, name)

    def paint(self, painter: QPainter) -> None:
        """Paint the moving point, lines to its neighbours, and a ring at what is pointed at."""
        scale = self.theme.scale
        painter.setClipRect(self.view_box)
        if self._moving is not None:
            here = self.pixel_of(*self._moving)
            painter.setPen(self.theme.pen(self.theme.accent, 1))
            for number in self._neighbours:
                painter.drawLine(here, self.place_of(number))
            painter.setPen(self.theme.pen(self.theme.card, 2))
            painter.setBrush(self.theme.accent)
            painter.drawEllipse(here, 7 * scale, 7 * scale)
        if self.pointed is not None and self.pointed < len(self._places):
            painter.setPen(self.theme.pen(self.theme.accent, 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            ring = (_RING + 2) * scale
            painter.drawEllipse(self.place_of(self.pointed), ring, ring)
        painter.setClipping(False)
