"""Lines over time or another number: zoom, pan, a crosshair, and names that hide lines."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import Final

import numpy as np
import pyqtgraph as pg
from numpy.typing import ArrayLike
from PySide6.QtCore import QPointF, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QWidget

from logitdesk.ui.charts.axes import Scale
from logitdesk.ui.charts.chart import Readout
from logitdesk.ui.charts.line_overlay import LineOverlay
from logitdesk.ui.charts.line_state import Line, LineState, bounded, thinned
from logitdesk.ui.charts.plot import PlotChart
from logitdesk.ui.charts.table import Table
from logitdesk.ui.theme import ThemeManager

__all__ = ["Line", "LineChart", "PlotChart"]

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
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(themes, name, x, y, parent)
        self._room, self._write, self._write_x = room, write, write_x
        self._is_scrubbed, self._is_scrubbing = is_scrubbed, False
        self._end: float | None = None
        self._start: float | None = None
        self._ratio = 1.0  # pixels of the screen, or of a picture, to one of the chart's
        self._dense: set[int] = set()  # lines with more points than pixels
        self._items: list[pg.PlotCurveItem] = []
        self._state = LineState(nothing=nothing)
        self._overlay = LineOverlay(self._state, self.place_of)
        self.add_layer(self._overlay.paint_behind, is_under=True)
        self._layer = self.add_layer(self._overlay.paint_over)
        self.view.sigRangeChanged.connect(self._on_range_changed)
        self.set_lines(lines)

    # What is shown.

    def set_lines(self, lines: Sequence[Line]) -> None:
        """Draw other lines, from the beginning."""
        for item in self._items:
            self.plot.removeItem(item)
        self._state.lines, self._items = list(lines), []
        for _ in lines:
            item = pg.PlotCurveItem(connect="finite", antialias=True)
            self.plot.addItem(item, ignoreBounds=True)
            self._items.append(item)
        self._is_dressed = False
        self.clear()

    def set_picture_scale(self, scale: float | None) -> None:
        super().set_picture_scale(scale)
        self._ratio = self.devicePixelRatioF() if scale is None else scale
        self._restyle()

    def clear(self) -> None:
        """Begin anew: no points, marks, phases, rings or leader."""
        self._state.begin()
        self.pointed = None
        self.show_home()
        self.hide_readout()
        self.refresh()

    def set_nothing(self, text: str) -> None:
        """What to say while no line has begun."""
        self._state.nothing = text
        self.refresh()

    def set_end(self, end: float | None, start: float = 0.0) -> None:
        """Have x go from start to end; None for as far as the lines go."""
        self._start, self._end = start, end
        self.refresh()

    def set_line(self, line: int, x: ArrayLike, y: ArrayLike) -> None:
        """Replace a line's points; where y is not finite, it has a gap."""
        self._state.points[line] = np.array([x, y], np.float64).T
        self.refresh()

    def extend(self, more: Mapping[int, Iterable[tuple[float, float]]]) -> None:
        """Let lines go on, by their number; x never goes back. What is not finite is left out."""
        for line, points in more.items():
            new = np.array(list(points), np.float64).reshape(-1, 2)
            new = new[np.isfinite(new).all(axis=1)]
            self._state.points[line] = bounded(np.concatenate([self._state.points[line], new]))
        self.refresh()

    def set_leader(self, line: int | None) -> None:
        """Show a line wide and in the accent; or none."""
        if line != self._state.leader:
            self._state.leader = line
            self._restyle()

    def set_phases(self, phases: Sequence[tuple[float, float, str]]) -> None:
        """Shade stretches of x, from start to end, each with a word at its top."""
        self._state.phases = phases
        self._is_dressed = False
        self.refresh()

    def set_marks(self, marks: Sequence[tuple[float, str]]) -> None:
        """Draw dashed upright lines, each at an x and with a word at its top."""
        self._state.marks = marks
        self._is_dressed = False  # the words need room
        self.refresh()

    def add_mark(self, x: float, text: str = "") -> None:
        """Draw one more dashed upright line."""
        self.set_marks([*self._state.marks, (x, text)])

    def set_ring(self, line: int, x: float) -> None:
        """Put a ring around the point of a line that is at x."""
        self._state.rings[line] = x
        self.refresh()

    def set_cursor(self, x: float | None) -> None:
        """Put the cursor, an upright line with a grip, at an x or nowhere."""
        if x != self._state.cursor:
            self._state.cursor = x
            self._layer.update()

    def set_line_visible(self, line: int, is_visible: bool) -> None:
        """Show or hide a line; a click on its name does it as well."""
        name, hidden = self._state.lines[line].name, self._state.hidden
        self._state.hidden = hidden - {name} if is_visible else hidden | {name}
        self.refresh()

    def is_line_visible(self, line: int) -> bool:
        """Whether a line is not hidden."""
        return self._state.is_visible(line)

    def name_place(self, line: int) -> QPointF:
        """The middle of a line's name, in pixels; once it is painted."""
        return next(box.center() for box, number in self._overlay.names if number == line)

    def own_table(self) -> Table:
        """A row for each point of each line."""
        rows = (
            (line.name, x, y)
            for line, points in zip(self._state.lines, self._state.points, strict=True)
            for x, y in points.tolist()
        )
        return Table(("line", self.x_scale.name, "value"), tuple(rows))

    def describe(self) -> str:
        newest = self.values_at(float("inf"))
        told = "; ".join(f"{self._state.lines[line].name}: {self._write(y)}" for line, y in newest)
        return told or self._state.nothing

    def values_at(self, x: float) -> list[tuple[int, float]]:
        """Of visible lines that have begun at x, their last values there, the highest first."""
        return self._state.values_at(x)

    # Pointing.

    def update_pointed(self) -> None:
        self._state.x = self.pointed
        super().update_pointed()

    def own_readout(self) -> Readout | None:
        values = self.values_at(self.pointed)
        rows = tuple((self._state.lines[line].name, self._write(y)) for line, y in values)
        return Readout(self._write_x(self.pointed), rows) if rows else None

    def hover(self, place: QPointF) -> None:
        at = self.place_of(place.x(), place.y())
        is_on_name = any(box.contains(at) for box, _ in self._overlay.names)
        shape = Qt.CursorShape.PointingHandCursor if is_on_name else Qt.CursorShape.ArrowCursor
        if shape != self.viewport().cursor().shape():
            self.viewport().setCursor(shape)
        if not self._state.begun or not self.view_box.adjusted(-4, -4, 4, 4).contains(at):
            self.leave()
            self.hide_readout()
            return
        self._point_at_line(place, at)
        self.go_to(place.x(), at)

    def leave(self) -> None:
        super().leave()
        if self._state.pointed is not None:
            self._state.pointed = None
            self._restyle()

    def press(self, place: QPointF, _event: QMouseEvent) -> bool:
        at = self.place_of(place.x(), place.y())
        for box, line in self._overlay.names:
            if box.contains(at):
                self.set_line_visible(line, not self.is_line_visible(line))
                return True
        if self._is_scrubbed and self._state.begun and self.view_box.contains(at):
            self.leave()
            self.hide_readout()
            self.sought.emit(place.x())
            self._is_scrubbing = True
            return True
        return False

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
        key = Qt.Key(event.key())
        if not self._state.begun:
            return False
        end = max(self._state.points[line][-1, 0] for line in self._state.begun)
        low, high = self.view.viewRange()[0]
        here = self.x_scale.forward(end if self._state.x is None else self._state.x)
        step = (high - low) / _KEY_STEPS
        first, last = self.x_scale.forward([self._range_x()[0], end]).tolist()
        places = {
            Qt.Key.Key_Left: here - step,
            Qt.Key.Key_Right: here + step,
            Qt.Key.Key_Home: first,
            Qt.Key.Key_End: last,
        }
        if key in places:
            x = float(self.x_scale.backward(min(max(float(places[key]), first), last)))
            self.go_to(x, QPointF(self.place_of(x, 1.0).x(), self.view_box.center().y()))
        elif key in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            way = 1 if key == Qt.Key.Key_Down else -1
            line = -1 if self._state.pointed is None and way > 0 else self._state.pointed or 0
            self._state.pointed = (line + way) % len(self._state.lines)
            self._restyle()
        elif key == Qt.Key.Key_Space and self._state.pointed is not None:
            line = self._state.pointed
            self.set_line_visible(line, not self.is_line_visible(line))
        else:
            return super().handle_key(event)
        return True

    def _point_at_line(self, place: QPointF, at: QPointF) -> None:
        away = {
            line: abs(self.place_of(place.x(), value).y() - at.y())
            for line, value in self.values_at(place.x())
        }
        nearest = min(away, key=away.__getitem__, default=None)
        pointed = nearest if nearest is not None and away[nearest] <= _NEAR else None
        if pointed != self._state.pointed:
            self._state.pointed = pointed
            self._restyle()

    # Items.

    def apply_theme(self) -> None:
        super().apply_theme()
        self._ratio = self.devicePixelRatioF()
        self._overlay.apply_theme(self.theme)
        has_words = self._state.phases or self._state.marks
        top = round(self._overlay.line_height * (1.2 if has_words else 0.5))
        right = round(self._overlay.name_width(f"{self.x_scale.name}000"))
        self.plot.layout.setContentsMargins(0, top, right, 0)
        self._restyle()

    def update_items(self) -> None:
        for axis in ("left", "bottom"):
            self.plot.getAxis(axis).setVisible(bool(self._state.begun))
        if self._state.begun:
            self.set_home(self._range_x(), self._range_y())
        self._update_curves()

    def _update_curves(self) -> None:
        """Give the curves as many points as there are pixels."""
        (left, right), _ = self.view.viewRange()
        pixels = max(self.view.width(), 1.0)
        for line, (item, points) in enumerate(zip(self._items, self._state.points, strict=True)):
            item.setVisible(self.is_line_visible(line))
            if self.is_line_visible(line):
                x = self.x_scale.forward(points[:, 0])
                first, last = np.searchsorted(x, [left, right])
                shown = slice(max(first - 1, 0), last + 1)
                x, y = thinned(x[shown], points[shown, 1], (right - left) / pixels)
                item.setData(x, np.where(np.isfinite(y), self.y_scale.forward(y), np.nan))
                if (2 * len(x) > pixels) != (line in self._dense):
                    self._dense ^= {line}
                    self._restyle()
        self._layer.update()

    def _on_range_changed(self, *_: object) -> None:
        if self._is_dressed and self._state.begun:
            self._update_curves()

    def _range_x(self) -> tuple[float, float]:
        begun = [self._state.points[line] for line in self._state.begun]
        first = min((float(points[0, 0]) for points in begun), default=0.0)
        last = max((float(points[-1, 0]) for points in begun), default=1.0)
        start = first if self._start is None else self._start
        end = last if self._end is None else max(self._end, last)
        return start, end if end > start else start + 1.0

    def _range_y(self) -> tuple[float, float]:
        values = [*self._room]
        for line in filter(self._state.is_visible, self._state.begun):
            values += self._state.ends(line)
        return self.y_scale.room(min(values), max(values))

    def _restyle(self) -> None:
        if not self.isVisible() and not self._is_dressed:
            return
        for line, item in enumerate(self._items):
            stands_out = self._state.stands_out(line)
            # Any width but a pixel of the screen costs a line of many points ten times as much.
            width = 2 * self._ratio if stands_out else 1 if line in self._dense else self._ratio
            # A pen of pyqtgraph is cosmetic: its width is in pixels of the screen.
            pen = pg.mkPen(self._state.soft_colour(line, self.theme), width=width)
            dashes = self._state.lines[line].dashes
            if dashes:
                pen.setDashPattern([length * self._ratio / width for length in dashes])
            item.setSegmentedLineMode("on" if stands_out and line in self._dense else "off")
            item.setPen(pen)
            item.setZValue(2 if line == self._state.leader else 1 if stands_out else 0)
        self._layer.update()
