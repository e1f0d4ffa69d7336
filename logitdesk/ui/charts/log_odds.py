"""The curve of the log-odds, ln(p / (1 - p)), with numbered marks or points on it."""

from collections.abc import Sequence
from math import ceil, floor
from typing import Final

import numpy as np
from numpy.typing import ArrayLike, NDArray
from PySide6.QtCore import QLineF, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QKeyEvent, QPainter, QPolygonF, QTransform

from logitdesk.scores.functional import probability_of
from logitdesk.ui.charts.chart import Chart, Readout
from logitdesk.ui.charts.items import (
    CENTRE,
    GAP,
    RIGHT,
    Layer,
    Range,
    crisp,
    level_box,
    linear_ticks,
    paint_points,
    paint_ring,
    pen_of,
    round_step,
    spread_apart,
)
from logitdesk.ui.charts.table import Table
from logitdesk.ui.formatting import exact_probability, signed
from logitdesk.ui.theme import QUIET, ThemeManager, font_of

_FOOT: Final = 2.5  # radius of the place on the curve that a mark moved aside belongs to
_ARROW: Final = 4.0
_POINT: Final = 5.0  # half the side of a point without a label
_NEAR: Final = 5.0
_CURVE: Final = np.linspace(-1, 1, 161) ** 3
"""Shares of the axis at which the curve is drawn: closer together where it bends."""
_STEPS: Final = {
    Qt.Key.Key_Left: -1, Qt.Key.Key_Down: -1, Qt.Key.Key_Right: 1, Qt.Key.Key_Up: 1,
}  # fmt: skip
_PROBABILITY: Final = "The probability: the further to the right, the likelier, from 0 to 1."
_LOG_ODDS: Final = (
    "The log-odds: 0 is a probability of one half, and above it a class is more likely than all "
    "others together."
)
_ASYMPTOTE: Final = (
    "An asymptote: log-odds go on without end as a probability nears 0 or 1, and never get there."
)


class LogOddsChart(Chart):
    """Marks on the curve: what is pointed at is a mark's number.

    The axis fits the marks. Marks that would cover each other stand aside, at their own height,
    each with a line to its place on the curve.

    Args:
        least: log-odds that the axis reaches at least, up and down.
        most: log-odds that it reaches at most; a mark beyond has an arrow.
    """

    def __init__(
        self,
        themes: ThemeManager,
        name: str,
        least: float = 6.0,
        most: float = 100.0,
    ) -> None:
        super().__init__(themes, name)
        self._least, self._most = least, most
        self._labels: Sequence[str] = ()
        self._kinds: NDArray[np.int64] | None = None  # of points; marks have none
        self._is_wrong: NDArray[np.bool_] = np.empty(0, np.bool_)
        self._probabilities: NDArray[np.float64] = np.empty(0)
        self._log_odds: NDArray[np.float64] = np.empty(0)
        self._highlighted: int | None = None
        self._is_tried = False
        self._ringed: float | None = None
        self._centres: list[QPointF] = []
        self._blank = "Nothing is shown."
        self.setInteractive(False)
        self._axis = Range(-least, least, self)
        self._box, self._to_pixels = QRectF(0, 0, 1, 1), QTransform()
        self._drawn: object = None  # what the layer behind shows
        self._back = Layer(self._paint_axes, is_kept=True)
        self._layer = Layer(self._paint)
        self._layer.setParentItem(self._back)
        self.setCentralItem(self._back)
        self._axis.changed.connect(self.refresh)

    # For pages.

    def set_marks(
        self,
        labels: Sequence[str],
        probabilities: ArrayLike,
        log_odds: ArrayLike,
        *,
        highlighted: int | None = None,
        is_tried: bool = False,
    ) -> None:
        """Show a circle with a label, a digit or two, for each class.

        Args:
            labels: one a mark.
            probabilities: (n,) in [0, 1].
            log_odds: (n,) finite.
            highlighted: the one that is filled and lies on top.
            is_tried: whether they are only tried: dashed.
        """
        self._labels, self._kinds = labels, None
        self._highlighted, self._is_tried = highlighted, is_tried
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
        had_points = self._kinds is not None
        self._kinds, self._is_wrong = np.asarray(kinds, np.int64), np.asarray(is_wrong, np.bool_)
        if not had_points or len(self._labels) != len(self._kinds):
            self._labels = [str(number) for number in range(len(self._kinds))]
        self._highlighted = None
        self._set(probabilities, log_odds)

    def clear(self, text: str) -> None:
        """Show the curve alone; `text` says why to screen readers."""
        self._blank = text
        self.set_marks((), (), ())

    def set_range_frozen(self, is_frozen: bool) -> None:
        """Keep the axis as it is, as while a stroke is drawn."""
        self._axis.set_frozen(is_frozen)

    def ring_place(self, log_odds: float | None) -> None:
        """Put a small ring on the curve where no mark is, or nowhere."""
        if log_odds != self._ringed:
            self._ringed = log_odds
            self._layer.update()

    def place_of(self, mark: int) -> QPointF:
        """The middle of a mark, in pixels."""
        if self._kinds is not None:
            return QPointF(*self._feet()[mark].tolist())
        if not self._is_dressed:
            self._show_changes()
        return self._centres[mark]

    def own_table(self) -> Table:
        labels = [int(label) if label.isdecimal() else label for label in self._labels]
        numbers = (self._probabilities.tolist(), self._log_odds.tolist())
        rows = tuple(zip(labels, *numbers, strict=True))
        return Table(("mark", "probability", "log-odds"), rows)

    def describe(self) -> str:
        if not self._labels:
            return self._blank
        if self._kinds is not None:
            low, high = (signed(float(end(self._log_odds))) for end in (np.min, np.max))
            return f"{len(self._labels)} points from log-odds {low} to {high}."
        make = self.make_readout or self._readout_of
        return "; ".join(make(mark).as_text() for mark in range(len(self._labels)))

    def sizeHint(self) -> QSize:
        return QSize(330, 480)

    def minimumSizeHint(self) -> QSize:
        return QSize(150, 120)

    # Pointing.

    def own_readout(self) -> Readout | None:
        return self._readout_of(self.pointed) if self.pointed < len(self._labels) else None

    def hover(self, place: QPointF) -> None:
        self.go_to(self._mark_at(place), place)

    def focus_first(self) -> None:
        self._go_by(0)

    def handle_key(self, event: QKeyEvent) -> bool:
        step = _STEPS.get(Qt.Key(event.key()))
        if step is None or not self._labels:
            return False
        self._go_by(step)
        return True

    def explanation_at(self, place: QPointF) -> str:
        log_odds = self._log_odds_at(place.y())
        if place.y() > self._box.bottom():
            return _PROBABILITY
        if place.x() < self._box.left():
            return _LOG_ODDS
        if abs(self._place(float(probability_of(log_odds)), log_odds).x() - place.x()) <= _NEAR:
            return "The logit function: what log-odds each probability has."
        is_near_end = min(abs(self._place(p, 0).x() - place.x()) for p in (0, 1)) <= _NEAR
        return _ASYMPTOTE if is_near_end else ""

    def _set(self, probabilities: ArrayLike, log_odds: ArrayLike) -> None:
        self._probabilities = np.asarray(probabilities, np.float64)
        self._log_odds = np.asarray(log_odds, np.float64)
        if len(self._log_odds):
            low = max(min(float(self._log_odds.min()), -self._least), -self._most)
            high = min(max(float(self._log_odds.max()), self._least), self._most)
            step = round_step((high - low) / 8)
            self._axis.fit(step * floor(low / step + 1e-9), step * ceil(high / step - 1e-9))
        self.refresh()

    def _readout_of(self, mark: int) -> Readout:
        log_odds = float(self._log_odds[mark])
        rows = (("probability", exact_probability(log_odds)), ("log-odds", signed(log_odds, 4)))
        return Readout(self._labels[mark], rows)

    def _go_by(self, step: int) -> None:
        """Go along the curve from mark to mark, beginning at the highlighted or middle one."""
        order = np.argsort(self._log_odds, kind="stable").tolist()
        if self.pointed in order:
            mark = order[min(max(order.index(self.pointed) + step, 0), len(order) - 1)]
        elif order:
            middle = int(np.abs(self._log_odds).argmin())
            mark = middle if self._highlighted is None else self._highlighted
        else:
            return
        self.go_to(mark, self.place_of(mark))

    def _mark_at(self, place: QPointF) -> int | None:
        if not self._is_dressed or not self._labels:
            return None
        is_points = self._kinds is not None
        centres = self._feet() if is_points else np.array([c.toTuple() for c in self._centres])
        away = np.hypot(centres[:, 0] - place.x(), centres[:, 1] - place.y())
        nearest = int(away.argmin())
        reach = 8.0 if is_points else 1.3 * self._radius
        return nearest if away[nearest] <= reach else None

    # Where things are.

    def apply_theme(self) -> None:
        self._font = font_of(QUIET)
        self._mark_font = font_of(0.85, QFont.Weight.DemiBold)
        self._line = QFontMetricsF(self._font).height()
        self._left = QFontMetricsF(self._font).horizontalAdvance("+100") + GAP
        self._radius = QFontMetricsF(self._mark_font).height() * 0.66

    def lay_out(self) -> None:
        """Find the plot, and in it the ends of the axes, with room around them for marks."""
        wide, tall = self.width() - self._left, self.height() - 2 * self._line - GAP - 4
        self._box = QRectF(self._left, 0, max(wide, 1.0), max(tall, 1.0))
        room, low, high = self._radius + _ARROW + 2, self._axis.low, self._axis.high
        wide, tall = self._box.width() - 2 * room, self._box.height() - 2 * room
        to_pixels = QTransform.fromTranslate(self._left + room, self._box.bottom() - room)
        to_pixels.scale(max(wide, 1.0), -max(tall, 1.0) / (high - low))
        self._to_pixels = to_pixels.translate(0, -low)
        self._centres = self._find_centres()
        self._layer.resize(self.size())
        drawn = self.size().toTuple(), self.theme, low, high
        if drawn != self._drawn:
            self._drawn = drawn
            self._back.update()
        self._layer.update()

    def _places_of(
        self, probabilities: NDArray[np.float64], log_odds: NDArray[np.float64]
    ) -> NDArray[np.float64]:
        """Where pairs of numbers lie, in pixels; (n, 2)."""
        to = self._to_pixels
        pairs = np.stack([probabilities, log_odds], axis=1)
        return pairs * (to.m11(), to.m22()) + (to.dx(), to.dy())

    def _place(self, probability: float, log_odds: float) -> QPointF:
        return self._to_pixels.map(QPointF(probability, log_odds))

    def _log_odds_at(self, y: float) -> float:
        return self._to_pixels.inverted()[0].map(QPointF(0, y)).y()

    def _feet(self) -> NDArray[np.float64]:
        """Where marks belong on the curve, at the axis's end where they lie beyond; (n, 2)."""
        within = np.clip(self._log_odds, self._axis.low, self._axis.high)
        return self._places_of(self._probabilities, within)

    def _find_centres(self) -> list[QPointF]:
        """Where marks stand: in the first column beside the curve that is free at their height.

        Where there are too many at one height, they stand in two columns, spread up and down.
        """
        feet = self._feet()
        if self._kinds is not None or not len(feet):
            return []
        apart = 2 * self._radius + 1.5
        step = min(apart, (self._box.width() - 2 * apart) / 9)
        order = np.argsort(-self._log_odds, kind="stable").tolist()
        order.sort(key=lambda mark: mark != self._highlighted)  # it stays on the curve
        ways = np.where(self._probabilities < 0.5, step, -step).tolist()
        centres, taken = [complex(*foot) for foot in feet.tolist()], list[complex]()
        for mark in order:
            for _ in order:
                if all(abs(centres[mark] - other) >= apart - 1e-6 for other in taken):
                    break
                centres[mark] += ways[mark]
            taken.append(centres[mark])
        left, right = self._box.left() + self._radius, self._box.right() - self._radius
        if all(left <= centre.real <= right for centre in centres):
            return [QPointF(centre.real, centre.imag) for centre in centres]
        top, bottom = self._box.top() + 2 * self._radius, self._box.bottom() - self._radius
        heights = spread_apart(feet[:, 1].tolist(), apart / 2, top, bottom)
        ranks = np.argsort(np.argsort(feet[:, 1], kind="stable"))
        aside = feet[:, 0] + (1.2 + ranks % 2) * apart / step * ways
        return [QPointF(*place) for place in zip(aside.tolist(), heights, strict=True)]

    # Painting.

    def _paint(self, painter: QPainter, _rect: QRectF) -> None:
        if not self._is_dressed:
            return
        if self._kinds is None:
            self._paint_marks(painter)
            return
        feet = self._feet()
        paint_points(painter, self.theme, feet, self._kinds, self._is_wrong)
        if self.pointed is not None and self.pointed < len(feet):
            painter.setPen(pen_of(self.theme.text, 1.5))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawEllipse(QPointF(*feet[self.pointed].tolist()), 2 * _POINT, 2 * _POINT)
        if self._ringed is not None:
            within = min(max(self._ringed, self._axis.low), self._axis.high)
            foot = self._place(float(probability_of(self._ringed)), within)
            paint_ring(painter, self.theme, foot, _POINT)

    def _paint_axes(self, painter: QPainter, _rect: QRectF) -> None:
        if not self._is_dressed:
            return
        theme, box, axis = self.theme, self._box, self._axis
        painter.setFont(self._font)
        for tick in linear_ticks(*axis.target, max(box.height() / (2.7 * self._line), 2.0)):
            if not axis.low <= tick <= axis.high:
                continue
            y = self._place(0, tick).y()
            painter.fillRect(level_box(y, box.left(), box.right()), theme.hairline)
            painter.setPen(theme.quiet)
            beside = QRectF(0, y - self._line, self._left - GAP, 2 * self._line)
            painter.drawText(beside, RIGHT, signed(tick, 0 if tick == round(tick) else 1))
        painter.setPen(theme.quiet)
        for probability, text in ((0.0, "0"), (0.5, "0.5"), (1.0, "1")):
            x = self._place(probability, 0).x()
            painter.drawText(QRectF(x - 30, box.bottom() + GAP, 60, self._line), CENTRE, text)
        below = QRectF(box.left(), box.bottom() + GAP + self._line + 2, box.width(), self._line)
        painter.drawText(below, CENTRE, "probability")
        painter.setPen(pen_of(theme.warm, 1.25, (4, 4)))
        for probability in (0, 1):
            x = crisp(self._place(probability, 0).x())
            painter.drawLine(QPointF(x, box.top()), QPointF(x, box.bottom()))
        painter.setPen(pen_of(theme.ink, 2))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        low, high = -self._log_odds_at(box.bottom()), self._log_odds_at(box.top())
        log_odds = _CURVE * np.maximum(np.where(_CURVE < 0, low, high), 1e-3)
        places = self._places_of(probability_of(log_odds), log_odds).tolist()
        painter.drawPolyline(QPolygonF([QPointF(*place) for place in places]))

    def _paint_marks(self, painter: QPainter) -> None:
        theme, feet, centres = self.theme, self._feet().tolist(), self._centres
        painter.setFont(self._mark_font)
        dashes = (2.5, 2) if self._is_tried else ()
        self._edge = pen_of(theme.warm if self._is_tried else theme.accent, 1.5, dashes)
        painter.setPen(pen_of(theme.accent))
        painter.setBrush(theme.accent)
        for foot, centre in zip(feet, centres, strict=True):
            if QLineF(QPointF(*foot), centre).length() > 1:
                painter.drawLine(QPointF(*foot), centre)
                painter.drawEllipse(QPointF(*foot), _FOOT, _FOOT)
        for mark in sorted(range(len(centres)), key=lambda m: (m == self._highlighted, m)):
            self._paint_mark(painter, mark, centres[mark])

    def _paint_mark(self, painter: QPainter, mark: int, centre: QPointF) -> None:
        theme, radius, wins = self.theme, self._radius, mark == self._highlighted
        fill = theme.accent_wash if mark == self.pointed else theme.card
        painter.setPen(self._edge)
        painter.setBrush(theme.accent if wins else fill)
        painter.drawEllipse(centre, radius, radius)
        if wins and mark == self.pointed:
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawEllipse(centre, radius + 3, radius + 3)
        painter.setPen(theme.on_accent if wins else theme.text)
        box = QRectF(centre.x() - radius, centre.y() - radius, 2 * radius, 2 * radius)
        painter.drawText(box, CENTRE, self._labels[mark])
        log_odds = float(self._log_odds[mark])
        if not self._axis.low - 1e-6 <= log_odds <= self._axis.high + 1e-6:
            down = 1 if log_odds < 0 else -1
            tip = centre + QPointF(0, down * (radius + 2.5))
            corners = [QPointF(-_ARROW, 0), QPointF(_ARROW, 0), QPointF(0, down * _ARROW)]
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.accent)
            painter.drawPolygon(QPolygonF([tip + corner for corner in corners]))
