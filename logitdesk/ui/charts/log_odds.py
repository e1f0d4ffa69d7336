"""The curve of the log-odds, ln(p / (1 - p)), with labelled marks or points on it."""

from collections.abc import Sequence
from dataclasses import replace
from math import sqrt
from typing import Final

import numpy as np
from numpy.typing import ArrayLike, NDArray
from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QKeyEvent, QPainter, QPolygonF

from logitdesk.scores.functional import probability_of
from logitdesk.scores.table import Table
from logitdesk.ui.charts.axes import PlotChart, linear, signed_text
from logitdesk.ui.charts.chart import WAYS, Chart
from logitdesk.ui.charts.columns import column_title
from logitdesk.ui.charts.items import CENTRE, Range, paint_points, paint_ring, round_range
from logitdesk.ui.theme import QUIET, ThemeManager, font_of

_FOOT: Final = 2.5  # radius of the place on the curve that a mark moved aside belongs to
_RING: Final = 5.0
_CURVE: Final = np.linspace(-1, 1, 161) ** 3
"""Shares of the axis at which the curve is drawn: closer together where it bends."""
_BELOW: Final = (Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignBottom).value


class LogOddsChart(PlotChart):
    """Marks on the curve, not to be zoomed: what is pointed at is a mark's number.

    The axis fits the marks. Labelled marks that would cover each other stand aside, at their own
    height, each with a line to its place on the curve.

    Args:
        least: log-odds that the axis reaches at least, up and down.
        most: log-odds that it reaches at most; a mark beyond stands at its end.
    """

    def __init__(
        self, themes: ThemeManager, name: str, least: float = 6.0, most: float = 100.0
    ) -> None:
        probability = replace(linear("probability"), ticks=lambda *_: [0.0, 0.5, 1.0])
        super().__init__(themes, name, probability, linear("log-odds", signed_text))
        self.view.setMouseEnabled(False, False)
        self.view.sigResized.connect(lambda *_: self.refresh())
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
        return QSize(150, 120) * self.theme.scale

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

    def handle_key(self, event: QKeyEvent) -> bool:
        return Chart.handle_key(self, event)  # no key zooms

    # Where things are.

    def apply_theme(self) -> None:
        super().apply_theme()
        self._mark_font = font_of(0.85, QFont.Weight.DemiBold)
        self._radius = QFontMetricsF(self._mark_font).height() * 0.66
        metrics = QFontMetricsF(font_of(QUIET))
        self._axes["left"].setWidth(metrics.horizontalAdvance("+100") + 8)
        self.plot.layout.setContentsMargins(0, 0, 0, metrics.height())

    def update_items(self) -> None:
        self.lay_out()

    def lay_out(self) -> None:
        """Leave room for marks around the ends of both axes."""
        low, high, box, room = self._axis.low, self._axis.high, self.view_box, self._radius + 6
        across = room / max(box.width() - 2 * room, 1.0)
        up = room * (high - low) / max(box.height() - 2 * room, 1.0)
        self.set_home((-across, 1 + across), (low - up, high + up))
        self._find_centres()

    def _find_centres(self) -> None:
        """Put marks beside the curve, where it is free at their height."""
        within = np.clip(self._log_odds, self._axis.low, self._axis.high)
        self._feet = self._centres = self.pixels_of(np.stack([self._probabilities, within], 1))
        if self._kinds is not None:
            return
        apart = 2 * self._radius + 1.5
        order = np.argsort(-self._log_odds, kind="stable").tolist()
        order.sort(key=lambda mark: mark != self._highlighted)  # it stays on the curve
        centres, taken = self._feet.tolist(), list[tuple[float, float]]()
        box = self.view_box.adjusted(self._radius + 1, 0, -self._radius - 1, 0)
        for mark in order:
            x, y = centres[mark]
            way = 1 if self._probabilities[mark] < 0.5 else -1
            for other_x, other_y in sorted(taken, reverse=way < 0):
                reach = sqrt(max(apart**2 - (y - other_y) ** 2, 0.0))
                if abs(x - other_x) < reach:
                    x = other_x + way * reach
            x = min(max(x, box.left()), box.right())  # at the edge they may overlap
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
            within = float(np.clip(self._ringed, self._axis.low, self._axis.high))
            foot = self.pixel_of(float(probability_of(self._ringed)), within)
            paint_ring(painter, self.theme, foot, _RING)

    def paint_back(self, painter: QPainter) -> None:
        """Paint the curve and its asymptotes."""
        super().paint_back(painter)
        theme, (low, high) = self.theme, self.view.viewRange()[1]
        below = self.rect().adjusted(round(self.view_box.left()), 0, 0, 0)
        painter.drawText(below, _BELOW, column_title("probability"))
        for probability in (0.0, 1.0):
            self.paint_upright(painter, probability, theme.pen(theme.warm, 1.25, (4, 4)))
        log_odds = _CURVE * np.where(_CURVE < 0, -low, high)
        places = self.pixels_of(np.stack([probability_of(log_odds), log_odds], axis=1))
        painter.setPen(theme.pen(theme.ink, 2))
        painter.drawPolyline(QPolygonF([QPointF(*place) for place in places.tolist()]))

    def _paint_marks(self, painter: QPainter) -> None:
        theme = self.theme
        painter.setFont(self._mark_font)
        painter.setPen(theme.pen(theme.accent))
        painter.setBrush(theme.accent)
        centres = [QPointF(*centre) for centre in self._centres.tolist()]
        foot, ring = _FOOT * theme.scale, self._radius + 3 * theme.scale
        for (x, y), centre in zip(self._feet.tolist(), centres, strict=True):
            if abs(x - centre.x()) > 1:
                painter.drawLine(QPointF(x, y), centre)
                painter.drawEllipse(QPointF(x, y), foot, foot)
        for mark in sorted(range(len(centres)), key=lambda mark: mark == self._highlighted):
            centre, is_pointed = centres[mark], mark == self.pointed
            wins, radius = mark == self._highlighted, self._radius
            painter.setPen(theme.pen(theme.accent, 1.5))
            painter.setBrush(theme.accent if wins else theme.card)
            painter.drawEllipse(centre, radius, radius)
            if is_pointed:
                painter.setBrush(Qt.BrushStyle.NoBrush)
                painter.drawEllipse(centre, ring, ring)
            painter.setPen(theme.on_accent if wins else theme.text)
            box = QRectF(centre.x() - radius, centre.y() - radius, 2 * radius, 2 * radius)
            painter.drawText(box, CENTRE, self._labels[mark])
