"""The curve of the log-odds, ln(p / (1 - p)), with labelled marks or points on it."""

from collections.abc import Sequence
from math import sqrt
from typing import Final

import numpy as np
from numpy.typing import ArrayLike, NDArray
from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QPainter, QPolygonF

from logitdesk.scores.functional import probability_of
from logitdesk.scores.table import Table
from logitdesk.ui.charts.chart import WAYS, Chart
from logitdesk.ui.charts.items import (
    CENTRE,
    GAP,
    RIGHT,
    Range,
    crisp,
    level_box,
    linear_ticks,
    paint_points,
    paint_ring,
    pen_of,
    round_range,
)
from logitdesk.ui.formatting import signed
from logitdesk.ui.theme import QUIET, ThemeManager, font_of

_FOOT: Final = 2.5  # radius of the place on the curve that a mark moved aside belongs to
_RING: Final = 5.0
_CURVE: Final = np.linspace(-1, 1, 161) ** 3
"""Shares of the axis at which the curve is drawn: closer together where it bends."""


class LogOddsChart(Chart):
    """Marks on the curve: what is pointed at is a mark's number.

    The axis fits the marks. Labelled marks that would cover each other stand aside, at their own
    height, each with a line to its place on the curve.

    Args:
        least: log-odds that the axis reaches at least, up and down.
        most: log-odds that it reaches at most; a mark beyond stands at its end.
    """

    def __init__(
        self, themes: ThemeManager, name: str, least: float = 6.0, most: float = 100.0
    ) -> None:
        super().__init__(themes, name)
        self._least, self._most = least, most
        self._labels: Sequence[str] = ()
        self._kinds: NDArray[np.int64] | None = None  # of points; labelled marks have none
        self._is_wrong: NDArray[np.bool_] = np.empty(0, np.bool_)
        self._probabilities: NDArray[np.float64] = np.empty(0)
        self._log_odds: NDArray[np.float64] = np.empty(0)
        self._highlighted: int | None = None
        self._ringed: float | None = None
        self._feet = self._centres = np.empty((0, 2))  # in pixels
        self._axis = Range(-least, least)
        self._drawn = 0.0, 0.0  # the ends that the layer behind shows
        self._box, self._corner, self._slope = QRectF(), np.zeros(2), np.ones(2)

    # For pages.

    def set_marks(
        self,
        labels: Sequence[str],
        probabilities: ArrayLike,
        log_odds: ArrayLike,
        *,
        highlighted: int | None = None,
    ) -> None:
        """Show a circle with a label, a digit or two, for each class.

        Args:
            labels: one a mark.
            probabilities: (n,) in [0, 1].
            log_odds: (n,) finite.
            highlighted: the one that is filled and lies on top.
        """
        self._labels, self._kinds = labels, None
        self._highlighted = highlighted
        self._set(probabilities, log_odds)

    def set_points(
        self, probabilities: ArrayLike, log_odds: ArrayLike, kinds: ArrayLike, is_wrong: ArrayLike
    ) -> None:
        """Show up to some thousands of points with the colours and shapes of their classes.

        Args:
            probabilities: (n,) in [0, 1].
            log_odds: (n,) finite.
            kinds: (n,) whole numbers, the classes.
            is_wrong: (n,) whether a point is misread.
        """
        self._kinds, self._is_wrong = np.asarray(kinds, np.int64), np.asarray(is_wrong, np.bool_)
        self._labels, self._highlighted = (), None
        self._set(probabilities, log_odds)

    def clear(self, text: str) -> None:
        """Show the curve alone; `text` says why to screen readers."""
        self.blank = text
        self.set_marks((), (), ())

    def set_range_frozen(self, is_frozen: bool) -> None:
        """Keep the axis as it is, as while a stroke is drawn."""
        self._axis.set_frozen(is_frozen)
        if not is_frozen:
            self.refresh()

    def ring_place(self, log_odds: float | None) -> None:
        """Put a small ring on the curve where no mark is, or nowhere."""
        if log_odds != self._ringed:
            self._ringed = log_odds
            self.viewport().update()

    def place_of(self, mark: int) -> QPointF:
        """The middle of a mark, in pixels."""
        return QPointF(*self._centres[mark].tolist())

    def own_table(self) -> Table:
        labels = self._labels or range(len(self._log_odds))
        rows = zip(
            map(int, labels), self._probabilities.tolist(), self._log_odds.tolist(), strict=True
        )
        return Table(("mark", "probability", "log-odds"), tuple(rows))

    def minimumSizeHint(self) -> QSize:
        return QSize(150, 120)

    # Pointing.

    def target_at(self, place: QPointF) -> int | None:
        away = np.hypot(*(self._centres - place.toTuple()).T)
        is_there = len(away) and away.min() <= 1.2 * self._radius
        return int(away.argmin()) if is_there else None

    def first_target(self) -> int | None:
        """The highlighted mark, or the one in the middle."""
        middle = int(np.abs(self._log_odds).argmin()) if len(self._log_odds) else None
        return middle if self._highlighted is None else self._highlighted

    def next_target(self, key: Qt.Key) -> int | None:
        """Go along the curve from mark to mark."""
        order = np.argsort(self._log_odds, kind="stable").tolist()
        if key not in WAYS or self.pointed not in order:
            return None
        down, across = WAYS[key]
        return order[min(max(order.index(self.pointed) + across - down, 0), len(order) - 1)]

    def _set(self, probabilities: ArrayLike, log_odds: ArrayLike) -> None:
        self._probabilities = np.asarray(probabilities, np.float64)
        self._log_odds = np.asarray(log_odds, np.float64)
        if len(self._log_odds):
            low = max(min(float(self._log_odds.min()), -self._least), -self._most)
            high = min(max(float(self._log_odds.max()), self._least), self._most)
            self._axis.fit(*round_range(low, high, 8))
        self.refresh()

    # Where things are.

    def apply_theme(self) -> None:
        self._font = font_of(QUIET)
        self._mark_font = font_of(0.85, QFont.Weight.DemiBold)
        self._line = QFontMetricsF(self._font).height()
        self._left = QFontMetricsF(self._font).horizontalAdvance("+100") + GAP
        self._radius = QFontMetricsF(self._mark_font).height() * 0.66

    def update_items(self) -> None:
        if self._drawn == (self._axis.low, self._axis.high):
            self._find_centres()
        else:
            super().update_items()

    def lay_out(self) -> None:
        """Find the plot, and in it the ends of the axes, with room around them for marks."""
        wide, tall = self.width() - self._left, self.height() - 2 * self._line - GAP - 4
        self._box = box = QRectF(self._left, 0, max(wide, 1.0), max(tall, 1.0))
        self._drawn = low, high = self._axis.low, self._axis.high
        room = self._radius + 6
        wide, tall = max(box.width() - 2 * room, 1.0), max(box.height() - 2 * room, 1.0)
        self._slope = np.array([wide, -tall / (high - low)])
        self._corner = np.array([box.left() + room, box.bottom() - room - low * self._slope[1]])
        self._find_centres()

    def _places_of(
        self, probabilities: NDArray[np.float64], log_odds: NDArray[np.float64]
    ) -> NDArray[np.float64]:
        """The places of pairs of numbers, (n, 2), in pixels."""
        return np.stack([probabilities, log_odds], axis=1) * self._slope + self._corner

    def _find_centres(self) -> None:
        """Put marks beside the curve, where it is free at their height."""
        within = np.clip(self._log_odds, self._axis.low, self._axis.high)
        self._feet = self._centres = self._places_of(self._probabilities, within)
        if self._kinds is not None:
            return
        apart = 2 * self._radius + 1.5
        order = np.argsort(-self._log_odds, kind="stable").tolist()
        order.sort(key=lambda mark: mark != self._highlighted)  # it stays on the curve
        centres, taken = self._feet.tolist(), list[tuple[float, float]]()
        left, right = self._box.left() + self._radius + 1, self._box.right() - self._radius - 1
        for mark in order:
            x, y = centres[mark]
            way = 1 if self._probabilities[mark] < 0.5 else -1
            for other_x, other_y in sorted(taken, reverse=way < 0):
                reach = sqrt(max(apart**2 - (y - other_y) ** 2, 0.0))
                if abs(x - other_x) < reach:
                    x = other_x + way * reach
            x = min(max(x, left), right)  # at the edge they may overlap
            centres[mark][0] = x
            taken.append((x, y))
        self._centres = np.array(centres).reshape(-1, 2)

    # Painting.

    def paint(self, painter: QPainter) -> None:
        if self._kinds is None:
            self._paint_marks(painter)
            return
        paint_points(painter, self.theme, self._feet, self._kinds, self._is_wrong)
        if self.pointed is not None and self.pointed < len(self._feet):
            paint_ring(painter, self.theme, self.place_of(self.pointed))
        if self._ringed is not None:
            ringed = np.array([self._ringed])
            within = np.clip(ringed, self._axis.low, self._axis.high)
            (foot,) = self._places_of(probability_of(ringed), within).tolist()
            paint_ring(painter, self.theme, QPointF(*foot), _RING)

    def paint_back(self, painter: QPainter) -> None:
        theme, box, axis, line = self.theme, self._box, self._axis, self._line
        painter.setFont(self._font)
        painter.setPen(theme.quiet)
        for tick in linear_ticks(axis.low, axis.high, max(box.height() / (2.7 * line), 2.0)):
            y = float(self._corner[1] + tick * self._slope[1])
            painter.fillRect(level_box(y, box.left(), box.right()), theme.hairline)
            beside = QRectF(0, y - line, self._left - GAP, 2 * line)
            painter.drawText(beside, RIGHT, signed(tick, 0 if tick == round(tick) else 1))
        asymptotes = []
        for probability, text in ((0.0, "0"), (0.5, "0.5"), (1.0, "1")):
            x = float(self._corner[0] + probability * self._slope[0])
            painter.drawText(QRectF(x - 30, box.bottom() + GAP, 60, line), CENTRE, text)
            asymptotes.append(crisp(x))
        below = QRectF(box.left(), box.bottom() + GAP + line + 2, box.width(), line)
        painter.drawText(below, CENTRE, "probability")
        painter.setPen(pen_of(theme.warm, 1.25, (4, 4)))
        for x in asymptotes[::2]:
            painter.drawLine(QPointF(x, box.top()), QPointF(x, box.bottom()))
        painter.setPen(pen_of(theme.ink, 2))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        high, low = (
            float((y - self._corner[1]) / self._slope[1]) for y in (box.top(), box.bottom())
        )
        log_odds = _CURVE * np.where(_CURVE < 0, max(-low, 1e-3), max(high, 1e-3))
        places = self._places_of(probability_of(log_odds), log_odds).tolist()
        painter.drawPolyline(QPolygonF([QPointF(*place) for place in places]))

    def _paint_marks(self, painter: QPainter) -> None:
        theme = self.theme
        painter.setFont(self._mark_font)
        painter.setPen(pen_of(theme.accent))
        painter.setBrush(theme.accent)
        centres = [QPointF(*centre) for centre in self._centres.tolist()]
        for (x, y), centre in zip(self._feet.tolist(), centres, strict=True):
            if abs(x - centre.x()) > 1:
                painter.drawLine(QPointF(x, y), centre)
                painter.drawEllipse(QPointF(x, y), _FOOT, _FOOT)
        for mark in sorted(range(len(centres)), key=lambda mark: mark == self._highlighted):
            centre, is_pointed = centres[mark], mark == self.pointed
            wins, radius = mark == self._highlighted, self._radius
            painter.setPen(pen_of(theme.accent, 1.5))
            painter.setBrush(theme.accent if wins else theme.card)
            painter.drawEllipse(centre, radius, radius)
            if is_pointed:
                painter.setBrush(Qt.BrushStyle.NoBrush)
                painter.drawEllipse(centre, radius + 3, radius + 3)
            painter.setPen(theme.on_accent if wins else theme.text)
            box = QRectF(centre.x() - radius, centre.y() - radius, 2 * radius, 2 * radius)
            painter.drawText(box, CENTRE, self._labels[mark])
