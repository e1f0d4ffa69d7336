"""Lines over time or another number: zoom, pan, a crosshair, and names that hide lines."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from math import floor
from typing import Final, Literal

import numpy as np
import pyqtgraph as pg
from numpy.typing import ArrayLike, NDArray
from PySide6.QtCore import QPoint, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QAction, QColor, QFont, QFontMetricsF, QKeyEvent, QMouseEvent, QPainter
from PySide6.QtWidgets import QToolButton, QWidget

from logitdesk.ui.charts.axes import Axis, Scale
from logitdesk.ui.charts.chart import Chart, Readout
from logitdesk.ui.charts.export import leave_out
from logitdesk.ui.charts.items import (
    GAP,
    LEFT,
    RIGHT,
    WRAPPED,
    Layer,
    blend,
    level_box,
    pen_of,
    spread_apart,
)
from logitdesk.ui.charts.table import Table
from logitdesk.ui.theme import QUIET, ThemeManager, font_of

_LEAD: Final = 9.0
"""Pixels from a line's end to its name."""
_NEAR: Final = 12.0
"""Pixels from a line within which a person points at it."""
_KEY_STEPS: Final = 50
"""Presses of an arrow key from the left to the right."""
_MOST_POINTS: Final = 40_000
"""Of a line: older ones are thinned to half of that."""
_DOT: Final = 2.5


class PlotChart(Chart):
    """A chart with two axes: wheel zooms, dragging pans, a double click shows everything again.

    Hooks get places in the axes' values, and so do `place_of` and `set_home`. What is painted on
    a layer is painted in the chart's pixels; `pixels_of` says where values lie.
    """

    def __init__(
        self, themes: ThemeManager, name: str, x: Scale, y: Scale, parent: QWidget | None = None
    ) -> None:
        super().__init__(themes, name, parent)
        self.x_scale, self.y_scale = x, y
        self._axes = {"bottom": Axis("bottom", x), "left": Axis("left", y)}
        self.plot = pg.PlotItem(axisItems=self._axes, enableMenu=False)
        self.plot.hideButtons()
        self.view = self.plot.getViewBox()
        self.view.disableAutoRange()
        self.view.setDefaultPadding(0)
        self.setCentralItem(self.plot)
        self._home = ((0.0, 1.0), (0.0, 1.0))  # on the axes
        self.is_zoomed = False
        self._home_button = QToolButton(self)
        self._home_button.setText("Show all")
        self._home_button.setToolTip("Show everything again (double click, or the key 0)")
        self._home_button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._home_button.setVisible(False)
        leave_out(self._home_button)
        self._home_button.clicked.connect(self.show_home)
        self.view.sigRangeChangedManually.connect(self._on_range_changed_manually)
        self.add_layer(self._paint_grid, is_under=True).setZValue(-199)

    def add_layer(
        self, paint: Callable[[QPainter, QRectF], None], *, is_under: bool = False
    ) -> Layer:
        """Paint over or under the lines: in pixels; the box is that between the axes."""

        def paint_in_view(painter: QPainter, _rect: QRectF) -> None:
            if self._is_dressed:
                paint(painter, self.view_box)

        layer = Layer(paint_in_view)
        layer.setParentItem(self.plot)
        layer.setZValue(-200 if is_under else 10)  # pyqtgraph's view has -100
        self.plot.geometryChanged.connect(lambda: layer.setGeometry(self.plot.rect()))
        self.view.sigRangeChanged.connect(lambda *_: layer.update())
        return layer

    @property
    def view_box(self) -> QRectF:
        """Where the axes' room lies, in pixels."""
        return self.view.mapRectToScene(self.view.rect())

    def pixels_of(self, points: NDArray[np.float64]) -> NDArray[np.float64]:
        """Where (n, 2) values lie, in pixels."""
        (left, right), (low, high) = self.view.viewRange()
        box = self.view_box
        x = (self.x_scale.forward(points[:, 0]) - left) / (right - left)
        y = (self.y_scale.forward(points[:, 1]) - low) / (high - low)
        return np.stack([box.left() + x * box.width(), box.bottom() - y * box.height()], axis=1)

    def place_of(self, x: float, y: float) -> QPointF:
        """Where a pair of values lies, in pixels."""
        return QPointF(*self.pixels_of(np.array([[x, y]])).tolist()[0])

    def data_at(self, place: QPointF) -> QPointF:
        """The values at a place in pixels."""
        there = self.view.mapSceneToView(place)
        x, y = self.x_scale.backward(there.x()), self.y_scale.backward(there.y())
        return QPointF(float(x), float(y))

    def set_home(self, x: tuple[float, float], y: tuple[float, float]) -> None:
        """Show values from low to high on each axis, unless a person has zoomed; the most room."""
        low_x, high_x = self.x_scale.forward(x).tolist()
        low_y, high_y = self.y_scale.forward(y).tolist()
        home = ((low_x, high_x), (low_y, high_y))
        if home != self._home:
            self._home = home
            self.view.setLimits(xMin=low_x, xMax=high_x, yMin=low_y, yMax=high_y)
            if not self.is_zoomed:
                self.view.setRange(xRange=home[0], yRange=home[1], padding=0)

    def show_home(self) -> None:
        """Show everything again."""
        self.is_zoomed = False
        self._home_button.setVisible(False)
        self.view.setRange(xRange=self._home[0], yRange=self._home[1], padding=0)

    def zoom(self, factor: float) -> None:
        """Show the middle `factor` times as large."""
        self.view.scaleBy((1 / factor, 1 / factor))
        self._on_range_changed_manually()

    def apply_theme(self) -> None:
        font = font_of(QUIET)
        line = QFontMetricsF(font).height()
        for axis in self._axes.values():
            axis.apply_theme(self.theme, font, line)

    def _paint_grid(self, painter: QPainter, box: QRectF) -> None:
        """A hairline at each tick of the upright axis, and the name of the other one."""
        axis = self._axes["left"]
        if not axis.isVisible():
            return
        low, high = self.view.viewRange()[1]
        for place in axis.tickValues(low, high, box.height())[0][1]:
            y = box.bottom() - (place - low) / (high - low) * box.height()
            painter.fillRect(level_box(y, box.left(), box.right()), self.theme.hairline)
        painter.setFont(font_of(QUIET))
        painter.setPen(self.theme.quiet)
        line = painter.fontMetrics().height()
        beside = QRectF(box.right(), box.bottom() + GAP, self.width() - box.right() - 2, line)
        painter.drawText(beside, RIGHT, self.x_scale.name)

    def menu_actions(self, at: QPoint) -> list[QAction]:
        """Show everything, while a part is shown."""
        action = QAction("Show &all", self)
        action.triggered.connect(self.show_home)
        return [action] if self.is_zoomed else []

    def handle_key(self, event: QKeyEvent) -> bool:
        """Plus and minus zoom, 0 shows everything."""
        match event.text():
            case "+":
                self.zoom(1.25)
            case "-":
                self.zoom(0.8)
            case "0":
                self.show_home()
            case _:
                return False
        return True

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton and self.is_zoomed:
            self.show_home()
        else:
            super().mouseDoubleClickEvent(event)

    def sizeHint(self) -> QSize:
        return QSize(360, 200)

    def minimumSizeHint(self) -> QSize:
        return QSize(150, 90)

    def _on_range_changed_manually(self, *_: object) -> None:
        shown = self.view.viewRange()
        self.is_zoomed = not np.allclose(shown, self._home, rtol=1e-9, atol=1e-12)
        self._home_button.setVisible(self.is_zoomed)
        place = self.view_box.topRight().toPoint()
        self._home_button.adjustSize()
        self._home_button.move(place.x() - self._home_button.width() - 4, place.y() + 4)


@dataclass(frozen=True)
class Line:
    """How one line is drawn.

    Attributes:
        name: stands at its end; a click on it hides the line.
        colour: the part of the theme that it has while it does not lead.
        dashes: lengths of dashes and gaps, in pixels; none for a whole line.
        has_dots: whether its points are few, and each counts.
        label: at its end, where the name is too long.
    """

    name: str
    colour: Literal["quiet", "axis", "text", "ink", "accent", "warm"] = "quiet"
    dashes: tuple[float, ...] = ()
    has_dots: bool = False
    label: str = ""


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
        self._nothing = nothing
        self._is_scrubbed, self._is_scrubbing = is_scrubbed, False
        self._end: float | None = None
        self._start: float | None = None
        self._ratio = 1.0  # pixels of the screen, or of a picture, to one of the chart's
        self._x: float | None = None
        self._cursor: float | None = None
        self._leader: int | None = None
        self._pointed: int | None = None
        self._hidden: set[str] = set()
        self._dense: set[int] = set()  # lines with more points than pixels
        self._phases: Sequence[tuple[float, float, str]] = ()
        self._marks: list[tuple[float, str]] = []
        self._rings: dict[int, float] = {}
        self._names: list[tuple[QRectF, int]] = []
        self._lines: list[Line] = []
        self._points: list[NDArray[np.float64]] = []
        self._items: list[pg.PlotDataItem] = []
        self.add_layer(self._paint_behind, is_under=True)
        self._layer = self.add_layer(self._paint_over)
        self.view.sigRangeChanged.connect(self._on_range_changed)
        self.set_lines(lines)

    # What is shown.

    def set_lines(self, lines: Sequence[Line]) -> None:
        """Draw other lines, from the beginning."""
        for item in self._items:
            self.plot.removeItem(item)
        self._lines, self._items = list(lines), []
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
        self._points = [np.empty((0, 2)) for _ in self._lines]
        self._marks, self._phases, self._rings = [], (), {}
        self._leader = self._pointed = self._x = None
        self.show_home()
        self.hide_readout()
        self.refresh()

    def set_nothing(self, text: str) -> None:
        """What to say while no line has begun."""
        self._nothing = text
        self.refresh()

    def set_end(self, end: float | None, start: float = 0.0) -> None:
        """Have x go from start to end; None for as far as the lines go."""
        self._start, self._end = start, end
        self.refresh()

    def set_line(self, line: int, x: ArrayLike, y: ArrayLike) -> None:
        """Replace a line's points; where y is not finite, it has a gap."""
        self._points[line] = np.stack([np.asarray(x, np.float64), np.asarray(y, np.float64)], 1)
        self.refresh()

    def extend(self, more: Mapping[int, Iterable[tuple[float, float]]]) -> None:
        """Let lines go on, by their number; x never goes back. What is not finite is left out."""
        for line, points in more.items():
            new = np.array(list(points), np.float64).reshape(-1, 2)
            new = new[np.isfinite(new).all(axis=1)]
            self._points[line] = _bounded(np.concatenate([self._points[line], new]))
        self.refresh()

    def set_leader(self, line: int | None) -> None:
        """Show a line wide and in the accent; or none."""
        if line != self._leader:
            self._leader = line
            self._restyle()

    def set_phases(self, phases: Sequence[tuple[float, float, str]]) -> None:
        """Shade stretches of x, from start to end, each with a word at its top."""
        self._phases = phases
        self._is_dressed = False
        self.refresh()

    def set_marks(self, marks: Sequence[tuple[float, str]]) -> None:
        """Draw dashed upright lines, each at an x and with a word at its top."""
        self._marks = list(marks)
        self._is_dressed = False  # the words need room
        self.refresh()

    def add_mark(self, x: float, text: str = "") -> None:
        """Draw one more dashed upright line."""
        self.set_marks([*self._marks, (x, text)])

    def set_ring(self, line: int, x: float) -> None:
        """Put a ring around the point of a line that is at x."""
        self._rings[line] = x
        self.refresh()

    def set_cursor(self, x: float | None) -> None:
        """Put the cursor, an upright line with a grip, at an x or nowhere."""
        if x != self._cursor:
            self._cursor = x
            self._layer.update()

    def set_line_visible(self, line: int, is_visible: bool) -> None:
        """Show or hide a line; a click on its name does it as well."""
        name = self._lines[line].name
        self._hidden = self._hidden - {name} if is_visible else self._hidden | {name}
        self.refresh()

    def is_line_visible(self, line: int) -> bool:
        """Whether a line is not hidden."""
        return self._lines[line].name not in self._hidden

    def name_place(self, line: int) -> QPointF:
        """The middle of a line's name, in pixels; once it is painted."""
        return next(box.center() for box, number in self._names if number == line)

    def point_at(self, x: float | None) -> None:
        """Put the crosshair at an x, or nowhere; sends no signal."""
        if x != self._x:
            self._x = x
            self._layer.update()

    def table(self) -> Table:
        """A row for each point of each line."""
        rows = (
            (line.name, x, y)
            for line, points in zip(self._lines, self._points, strict=True)
            for x, y in points.tolist()
        )
        return Table(("line", self.x_scale.name, "value"), tuple(rows))

    def describe(self) -> str:
        newest = self.values_at(float("inf"))
        told = "; ".join(f"{self._lines[line].name}: {self._write(y)}" for line, y in newest)
        return told or self._nothing

    def values_at(self, x: float) -> list[tuple[int, float]]:
        """Of visible lines that have begun at x, their last values there, the highest first."""
        values = []
        for line, points in enumerate(self._points):
            if self.is_line_visible(line) and len(points):
                index = int(np.searchsorted(points[:, 0], x, side="right")) - 1
                if index >= 0 and np.isfinite(points[index, 1]):
                    values.append((line, float(points[index, 1])))
        return sorted(values, key=lambda pair: -pair[1])

    # Pointing.

    def current_readout(self) -> Readout | None:
        if self._x is None:
            return None
        values = self.values_at(self._x)
        rows = tuple((self._lines[line].name, self._write(y)) for line, y in values)
        return Readout(self._write_x(self._x), rows) if rows else None

    def hover(self, place: QPointF) -> None:
        at = self.place_of(place.x(), place.y())
        is_on_name = any(box.contains(at) for box, _ in self._names)
        shape = Qt.CursorShape.PointingHandCursor if is_on_name else Qt.CursorShape.ArrowCursor
        if shape != self.viewport().cursor().shape():
            self.viewport().setCursor(shape)
        if not self._has_begun or not self.view_box.adjusted(-4, -4, 4, 4).contains(at):
            self.leave()
            self.hide_readout()
            return
        self._point_at_line(place, at)
        self._go_to(place.x(), at)

    def leave(self) -> None:
        if self._x is not None:
            self._x = None
            self._layer.update()
            self.pointed_at.emit(None)
        if self._pointed is not None:
            self._pointed = None
            self._restyle()

    def press(self, place: QPointF, _event: QMouseEvent) -> bool:
        at = self.place_of(place.x(), place.y())
        for box, line in self._names:
            if box.contains(at):
                self.set_line_visible(line, not self.is_line_visible(line))
                return True
        if self._is_scrubbed and self._has_begun and self.view_box.contains(at):
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
        if not self._has_begun:
            return False
        ends = [points[-1, 0] for points in self._points if len(points)]
        low, high = self.view.viewRange()[0]
        here = self.x_scale.forward(max(ends) if self._x is None else self._x)
        step = (high - low) / _KEY_STEPS
        first, last = self.x_scale.forward([self._range_x()[0], max(ends)]).tolist()
        places = {
            Qt.Key.Key_Left: here - step,
            Qt.Key.Key_Right: here + step,
            Qt.Key.Key_Home: first,
            Qt.Key.Key_End: last,
        }
        if key in places:
            x = float(self.x_scale.backward(min(max(float(places[key]), first), last)))
            self._go_to(x, QPointF(self.place_of(x, 1.0).x(), self.view_box.center().y()))
        elif key in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            way = 1 if key == Qt.Key.Key_Down else -1
            line = -1 if self._pointed is None and way > 0 else self._pointed or 0
            self._pointed = (line + way) % len(self._lines)
            self._restyle()
        elif key == Qt.Key.Key_Space and self._pointed is not None:
            self.set_line_visible(self._pointed, not self.is_line_visible(self._pointed))
        else:
            return super().handle_key(event)
        return True

    def _go_to(self, x: float, at: QPointF) -> None:
        self._x = x
        self._layer.update()
        self.show_readout(at)
        self.pointed_at.emit(x)

    def _point_at_line(self, place: QPointF, at: QPointF) -> None:
        away = {
            line: abs(self.place_of(place.x(), value).y() - at.y())
            for line, value in self.values_at(place.x())
        }
        nearest = min(away, key=away.__getitem__, default=None)
        pointed = nearest if nearest is not None and away[nearest] <= _NEAR else None
        if pointed != self._pointed:
            self._pointed = pointed
            self._restyle()

    # Items.

    @property
    def _has_begun(self) -> bool:
        return any(len(points) for points in self._points)

    def apply_theme(self) -> None:
        super().apply_theme()
        self._ratio = self.devicePixelRatioF()
        self._font, self._bold = font_of(QUIET), font_of(QUIET, QFont.Weight.Bold)
        self._line_height = QFontMetricsF(self._font).height()
        bold = QFontMetricsF(self._bold)
        texts = [f"{self.x_scale.name}000", *map(_label, self._lines)]
        widest = max(map(bold.horizontalAdvance, texts))
        top = round(self._line_height * (1.2 if self._phases or self._marks else 0.5))
        self.plot.layout.setContentsMargins(0, top, round(widest + _LEAD + 3), 0)
        self._restyle()

    def update_items(self) -> None:
        if not self._has_begun:
            self.plot.getAxis("left").setVisible(False)
            self.plot.getAxis("bottom").setVisible(False)
        else:
            self.plot.getAxis("left").setVisible(True)
            self.plot.getAxis("bottom").setVisible(True)
            self.set_home(self._range_x(), self._range_y())
        self._update_curves()

    def _update_curves(self) -> None:
        """Give the curves as many points as there are pixels."""
        (left, right), _ = self.view.viewRange()
        pixels = max(self.view.width(), 1.0)
        for line, (item, points) in enumerate(zip(self._items, self._points, strict=True)):
            item.setVisible(self.is_line_visible(line))
            if self.is_line_visible(line):
                x = self.x_scale.forward(points[:, 0])
                first, last = np.searchsorted(x, [left, right])
                shown = slice(max(first - 1, 0), last + 1)
                x, y = _thinned(x[shown], points[shown, 1], (right - left) / pixels)
                item.setData(x, np.where(np.isfinite(y), self.y_scale.forward(y), np.nan))
                if (2 * len(x) > pixels) != (line in self._dense):
                    self._dense ^= {line}
                    self._restyle()
        self._layer.update()

    def _on_range_changed(self, *_: object) -> None:
        if self._is_dressed and self._has_begun:
            self._update_curves()

    def _range_x(self) -> tuple[float, float]:
        begun = [points for points in self._points if len(points)]
        first = min((float(points[0, 0]) for points in begun), default=0.0)
        last = max((float(points[-1, 0]) for points in begun), default=1.0)
        start = first if self._start is None else self._start
        end = last if self._end is None else max(self._end, last)
        return start, end if end > start else start + 1.0

    def _range_y(self) -> tuple[float, float]:
        values = [*self._room]
        for line, points in enumerate(self._points):
            if self.is_line_visible(line) and len(points):
                least, most = np.fmin.reduce(points[:, 1]), np.fmax.reduce(points[:, 1])
                values += [float(value) for value in (least, most) if np.isfinite(value)]
        return self.y_scale.room(min(values), max(values))

    def _restyle(self) -> None:
        if not self.isVisible() and not self._is_dressed:
            return
        for line, item in enumerate(self._items):
            stands_out = line in (self._leader, self._pointed)
            # Any width but a pixel of the screen costs a line of many points ten times as much.
            width = 2 * self._ratio if stands_out else 1 if line in self._dense else self._ratio
            pen = pg.mkPen(self._colour(line), width=width)  # cosmetic: in the screen's pixels
            dashes = self._lines[line].dashes
            if dashes:
                pen.setDashPattern([length * self._ratio / width for length in dashes])
            item.setSegmentedLineMode("on" if stands_out and line in self._dense else "off")
            item.setPen(pen)
            item.setZValue(2 if line == self._leader else 1 if stands_out else 0)
        self._layer.update()

    def _colour(self, line: int, *, is_text: bool = False) -> QColor:
        theme = self.theme
        if line == self._leader:
            return theme.accent
        if line == self._pointed:
            return theme.text
        colour: QColor = getattr(theme, self._lines[line].colour)
        return blend(colour, theme.card, 0.6) if colour == theme.quiet and not is_text else colour

    # Painting.

    def _paint_behind(self, painter: QPainter, box: QRectF) -> None:
        theme = self.theme
        painter.setFont(self._font)
        for start, end, text in self._phases:
            left, right = self.place_of(start, 1.0).x(), self.place_of(end, 1.0).x()
            stretch = QRectF(left, box.top(), right - left, box.height()) & box
            if stretch.isEmpty():
                continue
            painter.fillRect(stretch, theme.track)
            painter.setPen(theme.quiet)
            above = QRectF(
                stretch.left() + 2, box.top() - self._line_height, 200, self._line_height
            )
            painter.drawText(above, LEFT, text)

    def _paint_over(self, painter: QPainter, box: QRectF) -> None:
        theme = self.theme
        if not self._has_begun:
            painter.setFont(self._font)
            painter.setPen(theme.quiet)
            painter.drawText(QRectF(self.rect()).adjusted(8, 8, -8, -8), WRAPPED, self._nothing)
            return
        painter.setFont(self._font)
        for x, text in self._marks:
            painter.setPen(pen_of(theme.warm, 1, (3, 3)))
            if self._paint_upright(painter, box, x):
                place = self.place_of(x, 1.0).x()
                painter.setPen(theme.quiet)
                above = QRectF(place + 3, box.top() - self._line_height, 200, self._line_height)
                painter.drawText(above, LEFT, text)
        if self._x is not None:
            painter.setPen(pen_of(theme.axis))
            self._paint_upright(painter, box, self._x)
            for line, value in self.values_at(self._x):
                self._paint_dot(painter, box, line, self._x, value)
        self._paint_dots(painter, box)
        if self._cursor is not None:
            painter.setPen(pen_of(theme.accent, 1.5))
            if self._paint_upright(painter, box, self._cursor):
                painter.setBrush(theme.accent)
                grip = QPointF(self.place_of(self._cursor, 1.0).x(), box.bottom())
                painter.drawEllipse(grip, 3.5, 3.5)
        self._paint_names(painter, box)

    def _paint_upright(self, painter: QPainter, box: QRectF, x: float) -> bool:
        place = floor(self.place_of(x, 1.0).x()) + 0.5
        if not box.left() - 1 <= place <= box.right() + 1:
            return False
        painter.drawLine(QPointF(place, box.top()), QPointF(place, box.bottom()))
        return True

    def _paint_dots(self, painter: QPainter, box: QRectF) -> None:
        for line, points in enumerate(self._points):
            if not self.is_line_visible(line):
                continue
            if self._lines[line].has_dots and 3 * _DOT * len(points) < box.width():
                for x, y in points.tolist():
                    self._paint_dot(painter, box, line, x, y)
            ring = self._rings.get(line)
            at = points[points[:, 0] == ring] if ring is not None else points[:0]
            if len(at):
                painter.setBrush(Qt.BrushStyle.NoBrush)
                painter.setPen(pen_of(self._colour(line), 1.5))
                painter.drawEllipse(self.place_of(*at[0].tolist()), 5.5, 5.5)

    def _paint_dot(self, painter: QPainter, box: QRectF, line: int, x: float, y: float) -> None:
        place = self.place_of(x, y)
        if box.adjusted(-1, -1, 1, 1).contains(place):
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(self._colour(line))
            painter.drawEllipse(place, _DOT, _DOT)

    def _paint_names(self, painter: QPainter, box: QRectF) -> None:
        """Write names beside the furthest end, moved apart, each with a hairline to its line."""
        theme, height = self.theme, self._line_height
        begun = [line for line, points in enumerate(self._points) if len(points)]
        ends = [self._end_place(line, box) for line in begun]
        x = min(max(end.x() for end in ends), box.right()) + _LEAD
        wanted = [end.y() for end in ends]
        places = spread_apart(wanted, 0.9 * height, box.top(), box.bottom())
        self._names = []
        for line, end, y in zip(begun, ends, places, strict=True):
            is_visible = self.is_line_visible(line)
            if is_visible and box.adjusted(-1, -1, 1, 1).contains(end):
                painter.setPen(pen_of(theme.axis))
                painter.drawLine(end + QPointF(2, 0), QPointF(x - 2, y))
            font = QFont(self._bold if line in (self._leader, self._pointed) else self._font)
            font.setStrikeOut(not is_visible)
            painter.setFont(font)
            painter.setPen(self._colour(line, is_text=True) if is_visible else theme.axis)
            text = _label(self._lines[line])
            width = QFontMetricsF(font).horizontalAdvance(text)
            beside = QRectF(x, y - height / 2, width + GAP, height)
            painter.drawText(beside, LEFT, text)
            self._names.append((beside, line))

    def _end_place(self, line: int, box: QRectF) -> QPointF:
        points = self._points[line]
        x, y = points[-1].tolist()
        if not np.isfinite(y):
            finite = points[np.isfinite(points[:, 1]), 1]
            y = float(finite[-1]) if len(finite) else self._room[0]
        place = self.place_of(x, y)
        return QPointF(
            min(max(place.x(), box.left()), box.right()),
            min(max(place.y(), box.top()), box.bottom()),
        )


def _label(line: Line) -> str:
    return line.label or line.name


def _thinned(
    x: NDArray[np.float64], y: NDArray[np.float64], step: float
) -> tuple[NDArray[np.float64], NDArray[np.float64]]:
    """Of each step of x only the least and the greatest y, where points are closer than that."""
    columns = np.floor(x / step)
    first = np.flatnonzero(np.diff(columns, prepend=np.nan) != 0)
    if 2 * len(first) >= len(x):
        return x, y
    last = np.append(first[1:], len(x)) - 1
    least, most = np.fmin.reduceat(y, first), np.fmax.reduceat(y, first)
    falls = y[last] < y[first]
    pairs = np.stack([np.where(falls, most, least), np.where(falls, least, most)], 1)
    return np.stack([x[first], x[last]], 1).ravel(), pairs.ravel()


def _bounded(points: NDArray[np.float64]) -> NDArray[np.float64]:
    """At most `_MOST_POINTS`: beyond, of each eight points the first, last, least and greatest."""
    if len(points) <= _MOST_POINTS:
        return points
    whole = points[: len(points) // 8 * 8].reshape(-1, 8, 2)
    least, most = whole[:, :, 1].argmin(axis=1), whole[:, :, 1].argmax(axis=1)
    ends = np.zeros_like(least), np.full_like(least, 7)
    kept = np.sort(np.stack([ends[0], least, most, ends[1]], axis=1), axis=1)
    thin = np.take_along_axis(whole, kept[:, :, None], axis=1).reshape(-1, 2)
    return np.concatenate([thin, points[len(whole) * 8 :]])
