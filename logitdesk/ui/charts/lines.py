"""Lines over time or another number: zoom, pan, a crosshair, and names that hide lines."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import Final

import numpy as np
import pyqtgraph as pg
from numpy.typing import ArrayLike
from PySide6.QtCore import QPointF, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent

from logitdesk.ui.charts.axes import PlotChart, Scale
from logitdesk.ui.charts.chart import Readout
from logitdesk.ui.charts.line_painter import Line, LinePainter, bounded, thinned
from logitdesk.ui.charts.table import Table
from logitdesk.ui.theme import ThemeManager

__all__ = ["Line", "LineChart"]

_NEAR: Final = 12.0
"""Pixels from a line within which a person points at it."""
_KEY_STEPS: Final = 50
"""Presses of an arrow key from the left to the right."""


class LineChart(PlotChart):
    """Named lines; what is pointed at is an x.

    One line may lead: it alone is wide and has the accent. Lines keep at most 40,000 points.

    Args:
        lines: what there is to draw.
        x: what lines go along.
        y: their values.
        room: values that have their place from the start.
        write: writes a value in the readout.
        write_x: writes an x in the readout.
        nothing: a sentence in place of the chart while no line has begun.
        is_scrubbed: whether pressing in the chart moves the cursor instead of panning.
    """

    sought = Signal(float)
    """A person moves the cursor to this x."""
    seek_ended = Signal()
    """The mouse let go of the cursor."""

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
        self._is_scrubbed, self._is_scrubbing = is_scrubbed, False
        self._start: float | None = None
        self._end: float | None = None
        self._ratio = 1.0  # pixels of the screen, or of a picture, to one of the chart's
        self._dense: set[int] = set()  # lines with more points than pixels
        self._items: list[pg.PlotCurveItem] = []
        self._painter = LinePainter(self.place_of, nothing)
        self._layer = self.add_layer(self._painter.paint)
        self.view.sigRangeChanged.connect(self._on_range_changed)
        self.set_lines(lines)

    # What is shown.

    def set_lines(self, lines: Sequence[Line]) -> None:
        """Draw other lines, from the beginning."""
        for curve in self._items:
            self.plot.removeItem(curve)
        self._items = [pg.PlotCurveItem(connect="finite", antialias=True) for _ in lines]
        for curve in self._items:
            self.plot.addItem(curve, ignoreBounds=True)
        self._painter.lines = lines
        self._is_dressed = False
        self.clear()

    def clear(self) -> None:
        """Begin anew: no points, marks, rings or leader."""
        self._painter.begin(self._painter.lines)
        self.pointed = None
        self.show_home()
        self.hide_readout()
        self.refresh()

    def set_nothing(self, text: str) -> None:
        """What to say while no line has begun."""
        self._painter.nothing = text
        self.refresh()

    def set_end(self, end: float, start: float = 0.0) -> None:
        """Have x go from start to end, or further if the lines do."""
        self._start, self._end = start, end
        self.refresh()

    def set_line(self, line: int, x: ArrayLike, y: ArrayLike) -> None:
        """Replace a line's points; where y is not finite, it has a gap."""
        self._painter.points[line] = np.array([x, y], np.float64).T
        self.refresh()

    def extend(self, more: Mapping[int, Iterable[tuple[float, float]]]) -> None:
        """Let lines go on, by their number; x never goes back. What is not finite is left out."""
        for line, points in more.items():
            new = np.array(list(points), np.float64).reshape(-1, 2)
            new = new[np.isfinite(new).all(axis=1)]
            self._painter.points[line] = bounded(np.concatenate([self._painter.points[line], new]))
        self.refresh()

    def set_leader(self, line: int | None) -> None:
        """Show a line wide and in the accent; or none."""
        if line != self._painter.leader:
            self._painter.leader = line
            self._restyle()

    def set_marks(self, marks: Sequence[tuple[float, str]]) -> None:
        """Draw dashed upright lines, each at an x and with a word at its top."""
        self._painter.marks = marks
        self._is_dressed = False  # the words need room
        self.refresh()

    def add_mark(self, x: float, text: str = "") -> None:
        """Draw one more dashed upright line."""
        self.set_marks([*self._painter.marks, (x, text)])

    def set_ring(self, line: int, x: float) -> None:
        """Put a ring around the point of a line that is at x."""
        self._painter.rings[line] = x
        self.refresh()

    def set_cursor(self, x: float | None) -> None:
        """Put the cursor, an upright line with a grip, at an x or nowhere."""
        if x != self._painter.cursor:
            self._painter.cursor = x
            self._layer.update()

    def is_line_visible(self, line: int) -> bool:
        return self._painter.is_visible(line)

    def name_place(self, line: int) -> QPointF:
        """The middle of a line's name, in pixels; once it is painted."""
        return next(box.center() for box, number in self._painter.names if number == line)

    def own_table(self) -> Table:
        """A row for each point of each line."""
        rows = (
            (line.name, x, y)
            for line, points in zip(self._painter.lines, self._painter.points, strict=True)
            for x, y in points.tolist()
        )
        return Table(("line", self.x_scale.name, "value"), tuple(rows))

    def describe(self) -> str:
        told = "; ".join(f"{name}: {value}" for name, value in self._values_at(float("inf")))
        return told or self._painter.nothing

    # Pointing.

    def point_at(self, target: float | None) -> None:
        self._painter.x = target
        super().point_at(target)

    def own_readout(self) -> Readout | None:
        values = self._values_at(self.pointed)
        return Readout(self._write_x(self.pointed), values) if values else None

    def hover(self, place: QPointF) -> None:
        at = self.place_of(place.x(), place.y())
        is_on_name = any(box.contains(at) for box, _ in self._painter.names)
        shapes = Qt.CursorShape
        self.set_cursor_shape(shapes.PointingHandCursor if is_on_name else shapes.ArrowCursor)
        if not self._painter.begun or not self.view_box.adjusted(-4, -4, 4, 4).contains(at):
            self.stop_pointing()
            return
        away = {
            line: abs(self.place_of(place.x(), value).y() - at.y())
            for line, value in self._painter.values_at(place.x())
        }
        nearest = min(away, key=away.__getitem__, default=None)
        self._point_at_line(nearest if nearest is not None and away[nearest] <= _NEAR else None)
        self.go_to(place.x(), at)

    def leave(self) -> None:
        super().leave()
        self._point_at_line(None)

    def press(self, place: QPointF, _event: QMouseEvent) -> bool:
        at = self.place_of(place.x(), place.y())
        for box, line in self._painter.names:
            if box.contains(at):
                self._toggle(line)
                return True
        if self._is_scrubbed and self._painter.begun and self.view_box.contains(at):
            self.stop_pointing()
            self.sought.emit(place.x())
            self._is_scrubbing = True
        return self._is_scrubbing

    def drag(self, place: QPointF, _event: QMouseEvent) -> None:
        if self._is_scrubbing:
            low, high = self.x_scale.backward(self.view.viewRange()[0]).tolist()
            self.sought.emit(min(max(place.x(), low), high))

    def release(self, _place: QPointF, _event: QMouseEvent) -> None:
        if self._is_scrubbing:
            self._is_scrubbing = False
            self.seek_ended.emit()

    def handle_key(self, event: QKeyEvent) -> bool:
        """Left and right move the crosshair, up and down choose a line, Space hides it."""
        key, shown = Qt.Key(event.key()), self._painter
        if not shown.begun:
            return False
        end = max(shown.points[line][-1, 0] for line in shown.begun)
        low, high = self.view.viewRange()[0]
        here = float(self.x_scale.forward(end if shown.x is None else shown.x))
        first, last = self.x_scale.forward([self._range_x()[0], end]).tolist()
        places = {
            Qt.Key.Key_Left: here - (high - low) / _KEY_STEPS,
            Qt.Key.Key_Right: here + (high - low) / _KEY_STEPS,
            Qt.Key.Key_Home: first,
            Qt.Key.Key_End: last,
        }
        if key in places:
            x = float(self.x_scale.backward(min(max(places[key], first), last)))
            self.go_to(x, QPointF(self.place_of(x, 1.0).x(), self.view_box.center().y()))
        elif key == Qt.Key.Key_Down:
            line = -1 if shown.pointed is None else shown.pointed
            self._point_at_line((line + 1) % len(shown.lines))
        elif key == Qt.Key.Key_Up:
            self._point_at_line(((shown.pointed or 0) - 1) % len(shown.lines))
        elif key == Qt.Key.Key_Space and shown.pointed is not None:
            self._toggle(shown.pointed)
        else:
            return super().handle_key(event)
        return True

    def _values_at(self, x: float) -> tuple[tuple[str, str], ...]:
        """The names and values of visible lines at x, the highest first."""
        values = self._painter.values_at(x)
        return tuple((self._painter.lines[line].name, self._write(y)) for line, y in values)

    def _toggle(self, line: int) -> None:
        """Hide a line, or show it again."""
        self._painter.hidden ^= {self._painter.lines[line].name}
        self.refresh()

    def _point_at_line(self, line: int | None) -> None:
        if line != self._painter.pointed:
            self._painter.pointed = line
            self._restyle()

    # Items.

    def set_picture_scale(self, scale: float | None) -> None:
        super().set_picture_scale(scale)
        self._ratio = self.devicePixelRatioF() if scale is None else scale
        self._restyle()

    def apply_theme(self) -> None:
        super().apply_theme()
        self._ratio = self.devicePixelRatioF()
        self._painter.apply_theme(self.theme)
        top = round(self._painter.line_height * (1.2 if self._painter.marks else 0.5))
        right = round(self._painter.name_width(f"{self.x_scale.name}000"))
        self.plot.layout.setContentsMargins(0, top, right, 0)
        self._restyle()

    def update_items(self) -> None:
        has_begun = bool(self._painter.begun)
        for axis in self._axes.values():
            axis.setVisible(has_begun)
        if has_begun:
            self.set_home(self._range_x(), self._range_y())
        self._update_curves()

    def _update_curves(self) -> None:
        """Give the curves as many points as there are pixels."""
        (left, right), _ = self.view.viewRange()
        pixels = max(self.view.width(), 1.0)
        for line, (curve, points) in enumerate(zip(self._items, self._painter.points, strict=True)):
            curve.setVisible(self.is_line_visible(line))
            if self.is_line_visible(line):
                x = self.x_scale.forward(points[:, 0])
                first, last = np.searchsorted(x, [left, right])
                shown = slice(max(first - 1, 0), last + 1)
                x, y = thinned(x[shown], points[shown, 1], (right - left) / pixels)
                curve.setData(x, np.where(np.isfinite(y), self.y_scale.forward(y), np.nan))
                if (2 * len(x) > pixels) != (line in self._dense):
                    self._dense ^= {line}
                    self._restyle()
        self._layer.update()

    def _on_range_changed(self, *_: object) -> None:
        if self._is_dressed and self._painter.begun:
            self._update_curves()

    def _range_x(self) -> tuple[float, float]:
        begun = [self._painter.points[line] for line in self._painter.begun]
        first = min((float(points[0, 0]) for points in begun), default=0.0)
        last = max((float(points[-1, 0]) for points in begun), default=1.0)
        start = first if self._start is None else self._start
        end = last if self._end is None else max(self._end, last)
        return start, end if end > start else start + 1.0

    def _range_y(self) -> tuple[float, float]:
        ends = [*self._room]
        for line in filter(self.is_line_visible, self._painter.begun):
            values = self._painter.points[line][:, 1]
            ends += [float(np.fmin.reduce(values)), float(np.fmax.reduce(values))]
        finite = [end for end in ends if np.isfinite(end)]
        return self.y_scale.room(min(finite), max(finite))

    def _restyle(self) -> None:
        if not self._is_dressed:
            return
        for line, curve in enumerate(self._items):
            stands_out = self._painter.stands_out(line)
            # Any width but a pixel of the screen costs a line of many points ten times as much.
            width = 2 * self._ratio if stands_out else 1 if line in self._dense else self._ratio
            # A pen of pyqtgraph is cosmetic: its width is in pixels of the screen.
            pen = pg.mkPen(self._painter.soft_colour(line), width=width)
            dashes = self._painter.lines[line].dashes
            if dashes:
                pen.setDashPattern([length * self._ratio / width for length in dashes])
            curve.setSegmentedLineMode("on" if stands_out and line in self._dense else "off")
            curve.setPen(pen)
            curve.setZValue(2 if line == self._painter.leader else 1 if stands_out else 0)
        self._layer.update()
