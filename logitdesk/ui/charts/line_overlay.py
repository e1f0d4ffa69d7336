"""What stands behind and over the curves of a line chart, painted in pixels."""

from collections.abc import Callable
from typing import Final

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QPainter

from logitdesk.ui.charts.items import GAP, LEFT, WRAPPED, crisp, pen_of, spread_apart
from logitdesk.ui.charts.line_state import LineState
from logitdesk.ui.theme import QUIET, Theme, font_of

LEAD: Final = 9.0
"""Pixels from a line's end to its name."""
_DOT: Final = 2.5


class LineOverlay:
    """Paints phases, marks, crosshair, dots, cursor and names of a state.

    Attributes:
        names: where each line's name was painted last.
        line_height: of the font, in pixels.
    """

    def __init__(self, state: LineState, place_of: Callable[[float, float], QPointF]) -> None:
        self._state, self._place_of = state, place_of
        self.names: list[tuple[QRectF, int]] = []

    def apply_theme(self, theme: Theme) -> None:
        """Take colours and fonts."""
        self._theme = theme
        self._font, self._bold = font_of(QUIET), font_of(QUIET, QFont.Weight.Bold)
        self.line_height = QFontMetricsF(self._font).height()

    def name_width(self, *others: str) -> float:
        """The room that the widest name needs, or another text."""
        texts = [*others, *(line.short_name for line in self._state.lines)]
        widths = map(QFontMetricsF(self._bold).horizontalAdvance, texts)
        return max(widths, default=0.0) + LEAD + 3

    def paint_behind(self, painter: QPainter, box: QRectF) -> None:
        """Paint phases."""
        theme = self._theme
        painter.setFont(self._font)
        for start, end, text in self._state.phases:
            left, right = self._place_of(start, 1.0).x(), self._place_of(end, 1.0).x()
            stretch = QRectF(left, box.top(), right - left, box.height()) & box
            if stretch.isEmpty():
                continue
            painter.fillRect(stretch, theme.track)
            painter.setPen(theme.quiet)
            above = QRectF(stretch.left() + 2, box.top() - self.line_height, 200, self.line_height)
            painter.drawText(above, LEFT, text)

    def paint_over(self, painter: QPainter, box: QRectF) -> None:
        """Paint marks, the crosshair, dots, the cursor and names."""
        theme = self._theme
        painter.setFont(self._font)
        if not self._state.begun:
            painter.setPen(theme.quiet)
            whole = box.adjusted(8, 8, self.name_width() - 8, -8)
            painter.drawText(whole, WRAPPED, self._state.nothing)
            return
        for x, text in self._state.marks:
            painter.setPen(pen_of(theme.warm, 1, (3, 3)))
            if self._paint_upright(painter, box, x):
                place = self._place_of(x, 1.0).x()
                painter.setPen(theme.quiet)
                above = QRectF(place + 3, box.top() - self.line_height, 200, self.line_height)
                painter.drawText(above, LEFT, text)
        if self._state.x is not None:
            painter.setPen(pen_of(theme.axis))
            self._paint_upright(painter, box, self._state.x)
            for line, value in self._state.values_at(self._state.x):
                self._paint_dot(painter, box, line, self._state.x, value)
        self._paint_dots(painter, box)
        if self._state.cursor is not None:
            painter.setPen(pen_of(theme.accent, 1.5))
            if self._paint_upright(painter, box, self._state.cursor):
                painter.setBrush(theme.accent)
                grip = QPointF(self._place_of(self._state.cursor, 1.0).x(), box.bottom())
                painter.drawEllipse(grip, 3.5, 3.5)
        self._paint_names(painter, box)

    def _paint_upright(self, painter: QPainter, box: QRectF, x: float) -> bool:
        place = crisp(self._place_of(x, 1.0).x())
        if not box.left() - 1 <= place <= box.right() + 1:
            return False
        painter.drawLine(QPointF(place, box.top()), QPointF(place, box.bottom()))
        return True

    def _paint_dots(self, painter: QPainter, box: QRectF) -> None:
        for line in filter(self._state.is_visible, self._state.begun):
            points = self._state.points[line]
            if self._state.lines[line].has_dots and 3 * _DOT * len(points) < box.width():
                for x, y in points.tolist():
                    self._paint_dot(painter, box, line, x, y)
            ring = self._state.rings.get(line)
            at = points[points[:, 0] == ring] if ring is not None else points[:0]
            if len(at):
                painter.setBrush(Qt.BrushStyle.NoBrush)
                painter.setPen(pen_of(self._state.soft_colour(line, self._theme), 1.5))
                painter.drawEllipse(self._place_of(*at[0].tolist()), 5.5, 5.5)

    def _paint_dot(self, painter: QPainter, box: QRectF, line: int, x: float, y: float) -> None:
        place = self._place_of(x, y)
        if box.adjusted(-1, -1, 1, 1).contains(place):
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(self._state.soft_colour(line, self._theme))
            painter.drawEllipse(place, _DOT, _DOT)

    def _paint_names(self, painter: QPainter, box: QRectF) -> None:
        """Write names beside the furthest end, moved apart, each with a hairline to its line."""
        theme, height = self._theme, self.line_height
        begun = self._state.begun
        ends = [self._end_place(line, box) for line in begun]
        x = min(max(end.x() for end in ends), box.right()) + LEAD
        wanted = [end.y() for end in ends]
        places = spread_apart(wanted, 0.9 * height, box.top(), box.bottom())
        self.names = []
        for line, end, y in zip(begun, ends, places, strict=True):
            is_visible = self._state.is_visible(line)
            if is_visible and box.adjusted(-1, -1, 1, 1).contains(end):
                painter.setPen(pen_of(theme.axis))
                painter.drawLine(end + QPointF(2, 0), QPointF(x - 2, y))
            font = QFont(self._bold if self._state.stands_out(line) else self._font)
            font.setStrikeOut(not is_visible)
            painter.setFont(font)
            painter.setPen(self._state.colour(line, theme) if is_visible else theme.axis)
            text = self._state.lines[line].short_name
            width = QFontMetricsF(font).horizontalAdvance(text)
            beside = QRectF(x, y - height / 2, width + GAP, height)
            painter.drawText(beside, LEFT, text)
            self.names.append((beside, line))

    def _end_place(self, line: int, box: QRectF) -> QPointF:
        place = self._place_of(*self._state.last(line))
        return QPointF(
            min(max(place.x(), box.left()), box.right()),
            min(max(place.y(), box.top()), box.bottom()),
        )
