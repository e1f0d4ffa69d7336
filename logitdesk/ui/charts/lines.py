"""Lines over time or another number: zoom, pan, a crosshair, and names that hide lines."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Final, Literal

import numpy as np
import pyqtgraph as pg
from numpy.typing import ArrayLike, NDArray
from PySide6.QtCore import QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QKeyEvent, QPainter

from logitdesk.scores.table import Table
from logitdesk.ui.charts.axes import PlotChart, Scale
from logitdesk.ui.charts.chart import Readout
from logitdesk.ui.charts.columns import column_title
from logitdesk.ui.charts.items import (
    GAP,
    LEFT,
    RIGHT,
    blend,
    spread_apart,
)
from logitdesk.ui.theme import QUIET, ThemeManager, font_of

_LEAD: Final = 9.0  # pixels from a line's end to its name
_DOT: Final = 2.5
_GRIP: Final = 8.0  # pixels from the cursor within which it is taken
_MOST_DOTS: Final = 60
_DENSE: Final = 500  # points from where on a smooth line would take too long
_STEPS: Final = {
    Qt.Key.Key_Left: -0.02, Qt.Key.Key_Right: 0.02,
    Qt.Key.Key_Home: -np.inf, Qt.Key.Key_End: np.inf,
}  # fmt: skip
"""Shares of the axis by which keys move the crosshair."""
_DRAWN: Final = {
    "connect": "finite", "symbolPen": None, "useCache": False,
    "autoDownsample": True, "autoDownsampleFactor": 1, "downsampleMethod": "peak",
}  # fmt: skip
"""How pyqtgraph draws a line: with gaps, only its ends where points are dense, dots as shapes."""


@dataclass(frozen=True)
class Line:
    """The look of one line."""

    name: str  # stands at its end; a click on it hides the line
    colour: Literal["quiet", "text", "ink", "accent", "warm"] | int = "quiet"
    """While it does not lead: one of the theme's, or a digit's."""
    style: Qt.PenStyle = Qt.PenStyle.SolidLine
    has_dots: bool = False  # its points are few, and each counts
    label: str = ""  # at its end, where the name is too long


class LineChart(PlotChart):
    """Named lines, one of which may lead; what is pointed at is an x.

    Signals:
        sought(float): a person moves the cursor to this x.
        seek_ended(): the mouse let go of the cursor.

    Args:
        lines: what there is to draw.
        x: what lines go along; never goes back.
        y: their values.
        room: values that have their place from the start.
        write: writes a value in the readout.
        write_x: writes an x in the readout.
        nothing: a sentence in place of the chart while no line has begun.
        is_scrubbed: whether pressing anywhere moves the cursor instead of panning.
    """

    sought = Signal(float)
    seek_ended = Signal()

    def __init__(
        self,
        themes: ThemeManager,
        name: str,
        lines: Sequence[Line],
        x: Scale,
        y: Scale,
        room: tuple[float, float],
        write: Callable[[float], str] = str,
        write_x: Callable[[float], str] = str,
        nothing: str = "",
        *,
        is_scrubbed: bool = False,
    ) -> None:
        super().__init__(themes, name, x, y)
        self._room, self._write, self._write_x = room, write, write_x
        self.blank, self._is_scrubbed, self._is_scrubbing = nothing, is_scrubbed, False
        self._ends: tuple[float, float] | None = None
        self._lines: Sequence[Line] = ()
        self._points: list[NDArray[np.float64]] = []  # (n, 2) of each line: x and y
        self._names: list[tuple[QRectF, int]] = []  # where each line's name was painted last
        self._hidden: set[str] = set()
        self._cursor: float | None = None
        self._curves: list[pg.PlotDataItem] = []
        self.set_lines(lines)

    # What is shown.

    def set_lines(self, lines: Sequence[Line]) -> None:
        """Draw other lines, from the beginning."""
        self._lines = lines
        for curve in self._curves:
            self.view.removeItem(curve)
        self._curves = [pg.PlotDataItem(**_DRAWN) for _ in lines]
        for curve in self._curves:
            self.view.addItem(curve, ignoreBounds=True)
        self._is_dressed = False
        self.clear()

    def clear(self) -> None:
        """Begin anew: no points, marks or leader."""
        self._points = [np.empty((0, 2)) for _ in self._lines]
        self._leader: int | None = None
        self._chosen: int | None = None
        self._marks: Sequence[tuple[float, str]] = ()
        self.pointed = None
        self.show_home()
        self.hide_readout()
        self.refresh()

    def set_end(self, end: float, start: float = 0.0) -> None:
        """Have x go from start to end, or further if the lines do."""
        self._ends = start, end
        self.refresh()

    def set_line(self, line: int, x: ArrayLike, y: ArrayLike) -> None:
        """Replace a line's points; where y is not finite, it has a gap."""
        self._points[line] = np.array([x, y], np.float64).T
        self.refresh()

    def extend(self, more: Mapping[int, Iterable[tuple[float, float]]]) -> None:
        """Let lines go on, by their number. What is not finite is left out."""
        for line, points in more.items():
            new = np.array(list(points), np.float64).reshape(-1, 2)
            new = new[np.isfinite(new).all(axis=1)]
            self._points[line] = np.concatenate([self._points[line], new])
        self.refresh()

    def set_leader(self, line: int | None) -> None:
        if line != self._leader:
            self._leader = line
            self.refresh()

    def set_marks(self, marks: Sequence[tuple[float, str]]) -> None:
        """Draw dashed upright lines, each at an x and with a word above it."""
        self._marks = marks
        self.viewport().update()

    def set_cursor(self, x: float | None) -> None:
        """Put the cursor, an upright line with a grip, at an x or nowhere."""
        self._cursor = x
        self.viewport().update()

    def is_line_visible(self, line: int) -> bool:
        return self._lines[line].name not in self._hidden

    def name_place(self, line: int) -> QPointF:
        """The middle of a line's name, in pixels; once it is painted."""
        return next(box.center() for box, number in self._names if number == line)

    def own_table(self) -> Table:
        rows = (
            (line.name, x, y)
            for line, points in zip(self._lines, self._points, strict=True)
            for x, y in points.tolist()
        )
        return Table(("line", self.x_scale.name, "value"), tuple(rows))

    def describe(self) -> str:
        return "; ".join(map(": ".join, self._values_at(np.inf))) or self.blank

    @property
    def is_blank(self) -> bool:
        return not self._begun

    # Pointing.

    def own_readout(self) -> Readout | None:
        values = self._values_at(self.pointed)
        return Readout(self._write_x(self.pointed), values) if values else None

    def target_at(self, place: QPointF) -> float | None:
        is_inside = self._begun and self.view_box.adjusted(-4, -4, 4, 4).contains(place)
        return self.data_at(place).x() if is_inside else None

    def hover(self, place: QPointF) -> None:
        super().hover(place)
        shapes = Qt.CursorShape
        near = shapes.SizeHorCursor if self._is_at_cursor(place) else shapes.ArrowCursor
        is_name = self._name_at(place) is not None
        self.viewport().setCursor(shapes.PointingHandCursor if is_name else near)

    def leave(self) -> None:
        super().leave()
        self._choose_line(None)

    def press(self, place: QPointF) -> bool:
        line = self._name_at(place)
        if line is not None:
            self._toggle(line)
            return True
        is_inside = bool(self._begun) and self.view_box.contains(place)
        if is_inside and (self._is_scrubbed or self._is_at_cursor(place)):
            self.stop_pointing()
            self._is_scrubbing = True
            if self._is_scrubbed:
                self.drag(place)
        return self._is_scrubbing

    def drag(self, place: QPointF) -> None:
        if self._is_scrubbing:
            low, high = self.x_scale.backward(self.view.viewRange()[0]).tolist()
            self.sought.emit(min(max(self.data_at(place).x(), low), high))

    def release(self, _place: QPointF) -> None:
        if self._is_scrubbing:
            self._is_scrubbing = False
            self.seek_ended.emit()

    def handle_key(self, event: QKeyEvent) -> bool:
        """Left and right move the crosshair, up and down choose a line, Space hides it."""
        key, count, line = Qt.Key(event.key()), len(self._lines), self._chosen
        if not self._begun:
            return False
        if key in _STEPS:
            end = max(self._points[line][-1, 0] for line in self._begun)
            here = float(self.x_scale.forward(end if self.pointed is None else self.pointed))
            first, last = self.x_scale.forward([self._range_x()[0], end]).tolist()
            there = here + _STEPS[key] * np.ptp(self.view.viewRange()[0])
            x = float(self.x_scale.backward(min(max(there, first), last)))
            self.go_to(x, QPointF(self.pixel_of(x, 1.0).x(), self.view_box.center().y()))
        elif key in (Qt.Key.Key_Down, Qt.Key.Key_Up):
            step = 1 if key == Qt.Key.Key_Down else -1
            self._choose_line(((-1 if line is None else line) + step) % count)
        elif key == Qt.Key.Key_Space and line is not None:
            self._toggle(line)
        else:
            return super().handle_key(event)
        return True

    def _is_at_cursor(self, at: QPointF) -> bool:
        cursor = np.nan if self._cursor is None else self.pixel_of(self._cursor, 1.0).x()
        return abs(cursor - at.x()) <= _GRIP

    @property
    def _begun(self) -> list[int]:
        """The lines that have points."""
        return [line for line, points in enumerate(self._points) if len(points)]

    def _ordered_at(self, x: float) -> list[tuple[int, float]]:
        """Of visible lines that have begun at x, their last values there, the highest first."""
        values = []
        for line in filter(self.is_line_visible, self._begun):
            points = self._points[line]
            index = int(np.searchsorted(points[:, 0], x, side="right")) - 1
            if index >= 0 and np.isfinite(points[index, 1]):
                values.append((line, float(points[index, 1])))
        return sorted(values, key=lambda pair: -pair[1])

    def _values_at(self, x: float) -> tuple[tuple[str, str], ...]:
        return tuple((self._lines[line].name, self._write(y)) for line, y in self._ordered_at(x))

    def _name_at(self, at: QPointF) -> int | None:
        return next((line for box, line in self._names if box.contains(at)), None)

    def _toggle(self, line: int) -> None:
        self._hidden ^= {self._lines[line].name}
        self.refresh()

    def _choose_line(self, line: int | None) -> None:
        if line != self._chosen:
            self._chosen = line
            self.refresh()

    # Items.

    def apply_theme(self) -> None:
        super().apply_theme()
        self._font, self._bold = font_of(QUIET), font_of(QUIET, QFont.Weight.Bold)
        self._line = QFontMetricsF(self._font).height()
        texts = [f"{self._x_title}000", *(line.label or line.name for line in self._lines)]
        right = _LEAD + 3 + max(map(QFontMetricsF(self._bold).horizontalAdvance, texts))
        self.plot.layout.setContentsMargins(0, round(1.1 * self._line), round(right), 0)

    def update_items(self) -> None:
        for axis in self._axes.values():
            axis.setVisible(bool(self._begun))
        if self._begun:
            self.set_home(self._range_x(), self._range_y())
        scale = self.theme.scale
        for line, (spec, curve) in enumerate(zip(self._lines, self._curves, strict=True)):
            x, y = self._points[line].T
            has_dots, is_dense = spec.has_dots and len(x) <= _MOST_DOTS, len(x) > _DENSE
            colour, width = self._soft_colour(line), scale * (2 if self._stands_out(line) else 1)
            curve.setData(
                self.x_scale.forward(x), self.y_scale.forward(y),
                pen=pg.mkPen(colour, width=width, style=spec.style), antialias=not is_dense,
                symbol="o" if has_dots else None, symbolBrush=colour,
                symbolSize=2 * _DOT * scale,
            )  # fmt: skip
            curve.setVisible(self.is_line_visible(line))
            curve.setZValue(self._stands_out(line))

    def _range_x(self) -> tuple[float, float]:
        begun = [self._points[line] for line in self._begun]
        first, last = min(points[0, 0] for points in begun), max(points[-1, 0] for points in begun)
        start, end = self._ends or (first, last)
        end = max(end, last)
        return start, end if end > start else start + 1.0

    def _range_y(self) -> tuple[float, float]:
        shown = filter(self.is_line_visible, self._begun)
        values = np.concatenate([self._room, *(self._points[line][:, 1] for line in shown)])
        values = values[np.isfinite(values)]
        return self.y_scale.room(float(values.min()), float(values.max()))

    # Painting.

    @property
    def _x_title(self) -> str:
        return self.x_scale.title or column_title(self.x_scale.name)

    def _stands_out(self, line: int) -> bool:
        return line in (self._leader, self._chosen)

    def _colour(self, line: int) -> QColor:
        name = self._lines[line].colour
        if self._stands_out(line):
            name = "accent" if line == self._leader else "text"
        colour: QColor
        colour = self.theme.hue(name) if isinstance(name, int) else getattr(self.theme, name)
        return colour

    def _soft_colour(self, line: int) -> QColor:
        """The colour of a line: quiet ones are quieter than their names, since they may cross."""
        colour = self._colour(line)
        return blend(colour, self.theme.card, 0.6) if colour == self.theme.quiet else colour

    def paint(self, painter: QPainter) -> None:
        """Paint marks, the crosshair, rings, the cursor and names."""
        theme, box = self.theme, self.view_box
        dot = _DOT * theme.scale
        below = QRectF(box.right(), box.bottom() + GAP, self.width() - box.right() - 2, self._line)
        painter.drawText(below, RIGHT, self._x_title)
        for x, text in self._marks:
            top = self.paint_upright(painter, x, theme.pen(theme.warm, 1, (3, 3)))
            if top is not None:
                painter.setPen(theme.quiet)
                above = QRectF(top.x() + 3, top.y() - self._line, 200 * theme.scale, self._line)
                painter.drawText(above, LEFT, text)
        if self.pointed is not None:
            self.paint_upright(painter, self.pointed, theme.pen(theme.axis))
            painter.setPen(Qt.PenStyle.NoPen)
            for line, value in self._ordered_at(self.pointed):
                place = self.pixel_of(self.pointed, value)
                if box.contains(place):
                    painter.setBrush(self._soft_colour(line))
                    painter.drawEllipse(place, dot, dot)
        if self._cursor is not None:
            top = self.paint_upright(painter, self._cursor, theme.pen(theme.accent, 1.5))
            if top is not None:
                painter.setBrush(theme.accent)
                painter.drawEllipse(QPointF(top.x(), box.bottom()), 1.4 * dot, 1.4 * dot)
        self._paint_names(painter, box)

    def _paint_names(self, painter: QPainter, box: QRectF) -> None:
        """Write names beside the furthest end, moved apart, each with a hairline to its line."""
        theme, height, begun = self.theme, self._line, self._begun
        ends = [self._end_place(line, box) for line in begun]
        x = max(end.x() for end in ends) + _LEAD
        wanted = [end.y() for end in ends]
        places = spread_apart(wanted, 0.9 * height, box.top(), box.bottom() - height / 2)
        self._names = []
        for line, end, y in zip(begun, ends, places, strict=True):
            is_visible = self.is_line_visible(line)
            if is_visible:
                painter.setPen(theme.pen(theme.axis))
                painter.drawLine(end + QPointF(2, 0), QPointF(x - 2, y))
            font = QFont(self._bold if self._stands_out(line) else self._font)
            font.setStrikeOut(not is_visible)
            painter.setFont(font)
            painter.setPen(self._colour(line) if is_visible else theme.axis)
            text = self._lines[line].label or self._lines[line].name
            width = QFontMetricsF(font).horizontalAdvance(text)
            beside = QRectF(x, y - height / 2, width + GAP, height)
            painter.drawText(beside, LEFT, text)
            self._names.append((beside, line))

    def _end_place(self, line: int, box: QRectF) -> QPointF:
        """The place of a line's last point, within the box."""
        points = self._points[line]
        points = points[np.isfinite(points[:, 1])]
        x, y = points[-1].tolist() if len(points) else (0.0, 1.0)
        end = self.pixel_of(x, y)
        x = min(max(end.x(), box.left()), box.right())
        return QPointF(x, min(max(end.y(), box.top()), box.bottom()))
