"""What a line chart shows: lines, their points and marks, and what is painted over the curves."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Final, Literal

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter

from logitdesk.ui.charts.items import GAP, LEFT, WRAPPED, blend, crisp, pen_of, spread_apart
from logitdesk.ui.theme import QUIET, Theme, font_of

_MOST_POINTS: Final = 40_000
"""Of a line: older ones are thinned to half of that."""
_LEAD: Final = 9.0
"""Pixels from a line's end to its name."""
_DOT: Final = 2.5

Points = NDArray[np.float64]
"""(n, 2): x, which never goes back, and y."""


@dataclass(frozen=True)
class Line:
    """How one line is drawn."""

    name: str  # stands at its end; a click on it hides the line
    colour: Literal["quiet", "text", "ink", "accent", "warm"] = "quiet"  # while it does not lead
    dashes: tuple[float, ...] = ()  # lengths of dashes and gaps, in pixels; none for a whole line
    has_dots: bool = False  # its points are few, and each counts
    label: str = ""  # at its end, where the name is too long


class LinePainter:
    """Lines, known by their number, and what is painted over them in pixels.

    Attributes:
        hidden: the names of lines that are not shown.
        leader: the line that is wide and has the accent.
        pointed: the line that is pointed at, and `x` the place.
        rings: of a line, the x with a ring around it.
        names: where each line's name was painted last.
    """

    def __init__(self, place_of: Callable[[float, float], QPointF], nothing: str) -> None:
        self._place_of, self.nothing = place_of, nothing
        self.hidden: set[str] = set()
        self.cursor: float | None = None
        self.names: list[tuple[QRectF, int]] = []
        self.begin(())

    def begin(self, lines: Sequence[Line]) -> None:
        """Show these lines, without points and marks."""
        self.lines: Sequence[Line] = lines
        self.points: list[Points] = [np.empty((0, 2)) for _ in lines]
        self.leader: int | None = None
        self.pointed: int | None = None
        self.x: float | None = None
        self.marks: Sequence[tuple[float, str]] = ()
        self.rings: dict[int, float] = {}

    @property
    def begun(self) -> list[int]:
        """The lines that have points."""
        return [line for line, points in enumerate(self.points) if len(points)]

    def is_visible(self, line: int) -> bool:
        return self.lines[line].name not in self.hidden

    def stands_out(self, line: int) -> bool:
        return line in (self.leader, self.pointed)

    def values_at(self, x: float) -> list[tuple[int, float]]:
        """Of visible lines that have begun at x, their last values there, the highest first."""
        values = []
        for line in filter(self.is_visible, self.begun):
            points = self.points[line]
            index = int(np.searchsorted(points[:, 0], x, side="right")) - 1
            if index >= 0 and np.isfinite(points[index, 1]):
                values.append((line, float(points[index, 1])))
        return sorted(values, key=lambda pair: -pair[1])

    def colour(self, line: int) -> QColor:
        """The colour of a line's name."""
        if self.stands_out(line):
            return self.theme.accent if line == self.leader else self.theme.text
        colour: QColor = getattr(self.theme, self.lines[line].colour)
        return colour

    def soft_colour(self, line: int) -> QColor:
        """The colour of a line: quiet ones are quieter than their names, since they may cross."""
        colour = self.colour(line)
        return blend(colour, self.theme.card, 0.6) if colour == self.theme.quiet else colour

    def apply_theme(self, theme: Theme) -> None:
        self.theme = theme
        self._font, self._bold = font_of(QUIET), font_of(QUIET, QFont.Weight.Bold)
        self.line_height = QFontMetricsF(self._font).height()

    def name_width(self, *others: str) -> float:
        """The room that the widest name needs, or another text."""
        texts = [*others, *(line.label or line.name for line in self.lines)]
        widths = map(QFontMetricsF(self._bold).horizontalAdvance, texts)
        return max(widths, default=0.0) + _LEAD + 3

    def paint(self, painter: QPainter, box: QRectF) -> None:
        """Paint marks, the crosshair, dots, the cursor and names."""
        theme = self.theme
        painter.setFont(self._font)
        if not self.begun:
            painter.setPen(theme.quiet)
            whole = box.adjusted(8, 8, self.name_width() - 8, -8)
            painter.drawText(whole, WRAPPED, self.nothing)
            return
        for x, text in self.marks:
            painter.setPen(pen_of(theme.warm, 1, (3, 3)))
            place = self._paint_upright(painter, box, x)
            if place is not None:
                painter.setPen(theme.quiet)
                above = QRectF(place + 3, box.top() - self.line_height, 200, self.line_height)
                painter.drawText(above, LEFT, text)
        if self.x is not None:
            painter.setPen(pen_of(theme.axis))
            self._paint_upright(painter, box, self.x)
            for line, value in self.values_at(self.x):
                self._paint_dot(painter, box, line, self.x, value)
        self._paint_dots(painter, box)
        if self.cursor is not None:
            painter.setPen(pen_of(theme.accent, 1.5))
            place = self._paint_upright(painter, box, self.cursor)
            if place is not None:
                painter.setBrush(theme.accent)
                painter.drawEllipse(QPointF(place, box.bottom()), 3.5, 3.5)
        self._paint_names(painter, box)

    def _paint_upright(self, painter: QPainter, box: QRectF, x: float) -> float | None:
        """Paint an upright line, and give its place; None if it is not within the box."""
        place = crisp(self._place_of(x, 1.0).x())
        if not box.left() - 1 <= place <= box.right() + 1:
            return None
        painter.drawLine(QPointF(place, box.top()), QPointF(place, box.bottom()))
        return place

    def _paint_dots(self, painter: QPainter, box: QRectF) -> None:
        for line in filter(self.is_visible, self.begun):
            points = self.points[line]
            if self.lines[line].has_dots and 3 * _DOT * len(points) < box.width():
                for x, y in points.tolist():
                    self._paint_dot(painter, box, line, x, y)
            ringed = points[points[:, 0] == self.rings[line]] if line in self.rings else points[:0]
            for x, y in ringed[:1].tolist():
                painter.setBrush(Qt.BrushStyle.NoBrush)
                painter.setPen(pen_of(self.soft_colour(line), 1.5))
                painter.drawEllipse(self._place_of(x, y), 5.5, 5.5)

    def _paint_dot(self, painter: QPainter, box: QRectF, line: int, x: float, y: float) -> None:
        place = self._place_of(x, y)
        if box.adjusted(-1, -1, 1, 1).contains(place):
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(self.soft_colour(line))
            painter.drawEllipse(place, _DOT, _DOT)

    def _paint_names(self, painter: QPainter, box: QRectF) -> None:
        """Write names beside the furthest end, moved apart, each with a hairline to its line."""
        theme, height, begun = self.theme, self.line_height, self.begun
        ends = [self._end_place(line, box) for line in begun]
        x = min(max(end.x() for end in ends), box.right()) + _LEAD
        wanted = [end.y() for end in ends]
        places = spread_apart(wanted, 0.9 * height, box.top(), box.bottom())
        self.names = []
        for line, end, y in zip(begun, ends, places, strict=True):
            is_visible = self.is_visible(line)
            if is_visible:
                painter.setPen(pen_of(theme.axis))
                painter.drawLine(end + QPointF(2, 0), QPointF(x - 2, y))
            font = QFont(self._bold if self.stands_out(line) else self._font)
            font.setStrikeOut(not is_visible)
            painter.setFont(font)
            painter.setPen(self.colour(line) if is_visible else theme.axis)
            text = self.lines[line].label or self.lines[line].name
            width = QFontMetricsF(font).horizontalAdvance(text)
            beside = QRectF(x, y - height / 2, width + GAP, height)
            painter.drawText(beside, LEFT, text)
            self.names.append((beside, line))

    def _end_place(self, line: int, box: QRectF) -> QPointF:
        """Where a line's last x and last finite value lie, within the box."""
        points = self.points[line]
        last = next((float(y) for y in points[::-1, 1] if np.isfinite(y)), 1.0)
        end = self._place_of(float(points[-1, 0]), last)
        x = min(max(end.x(), box.left()), box.right())
        return QPointF(x, min(max(end.y(), box.top()), box.bottom()))


def thinned(
    x: NDArray[np.float64], y: NDArray[np.float64], step: float
) -> tuple[NDArray[np.float64], NDArray[np.float64]]:
    """Return of each step of x the least and greatest y, where points are closer than that."""
    columns = np.floor(x / step)
    first = np.flatnonzero(np.diff(columns, prepend=np.nan) != 0)
    if 2 * len(first) >= len(x):
        return x, y
    last = np.append(first[1:], len(x)) - 1
    least, most = np.fmin.reduceat(y, first), np.fmax.reduceat(y, first)
    falls = y[last] < y[first]
    pairs = np.stack([np.where(falls, most, least), np.where(falls, least, most)], 1)
    return np.stack([x[first], x[last]], 1).ravel(), pairs.ravel()


def bounded(points: Points) -> Points:
    """Return at most 40,000: beyond, of each eight the first, last, least and greatest."""
    if len(points) <= _MOST_POINTS:
        return points
    whole = points[: len(points) // 8 * 8].reshape(-1, 8, 2)
    least, most = whole[:, :, 1].argmin(axis=1), whole[:, :, 1].argmax(axis=1)
    kept = np.sort(np.stack([0 * least, least, most, 0 * most + 7], axis=1), axis=1)
    thin = np.take_along_axis(whole, kept[:, :, None], axis=1).reshape(-1, 2)
    return np.concatenate([thin, points[len(whole) * 8 :]])
