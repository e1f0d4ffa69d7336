"""Scales of axes, and a chart with two axes that a person can zoom and move."""

from bisect import bisect_left, bisect_right
from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from math import ceil, floor, log10
from typing import Any, Final

import numpy as np
import pyqtgraph as pg
from numpy.typing import ArrayLike, NDArray
from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QKeyEvent, QMouseEvent, QPainter, QPen, QWheelEvent
from PySide6.QtWidgets import QGraphicsView, QToolButton

from logitdesk.scores.functional import log_odds_of, probability_of
from logitdesk.ui.charts.chart import Chart
from logitdesk.ui.charts.items import crisp, level_box, linear_ticks, round_range, round_step
from logitdesk.ui.formatting import number_text, power_of_ten, share_text, signed
from logitdesk.ui.theme import QUIET, Theme, ThemeManager, font_of

_SLACK: Final = 1e-9
_STOPS: Final = (
    0.01, 0.02, 0.05, 0.1, 0.2, 0.5, 0.8, 0.9, 0.95, 0.98, 0.99, 0.995, 0.998, 0.999, 0.9999,
)  # fmt: skip
"""Probabilities that may stand at an axis."""
_WRITTEN_OUT: Final = 1e5


@dataclass(frozen=True)
class Scale:
    """One way to spread values over an axis."""

    name: str  # of what is measured, in English: that of x stands at its axis, and in the table
    forward: Callable[[ArrayLike], NDArray[np.float64]]  # values to places; finite for finite ones
    backward: Callable[[ArrayLike], NDArray[np.float64]]  # places to values
    room: Callable[[float, float], tuple[float, float]]  # round values around low and high
    ticks: Callable[[float, float, float], list[float]]  # from low to high, in at most n parts
    write: Callable[[float], str]  # a tick's value
    title: str = ""  # stands at the axis in place of what `column_title` makes of the name


def linear(name: str, write: Callable[[float], str] | None = None, title: str = "") -> Scale:
    """Equal differences are equally long."""

    def room(low: float, high: float) -> tuple[float, float]:
        return round_range(low, high, 4)

    return Scale(name, _same, _same, room, linear_ticks, write or _plain, title)


def logarithmic(name: str, least: float = 1e-6) -> Scale:
    """Equal ratios are equally long; what is below `least`, > 0, stands there."""

    def forward(values: ArrayLike) -> NDArray[np.float64]:
        return np.log10(np.maximum(np.asarray(values, np.float64), least))

    def backward(places: ArrayLike) -> NDArray[np.float64]:
        return np.asarray(10.0 ** np.asarray(places, np.float64))

    def room(low: float, high: float) -> tuple[float, float]:
        low, high = max(low, least), max(high, least)
        decade = 10.0 ** floor(log10(low) + _SLACK)
        return decade, max(round_step(high, (1, 2, 3, 5)), 2 * decade)

    return Scale(name, forward, backward, room, _log_ticks, _log_text)


def log_odds(name: str) -> Scale:
    """For probabilities: equal differences of log-odds are equally long, from 1 % to 99.99 %."""

    def forward(values: ArrayLike) -> NDArray[np.float64]:
        return np.asarray(log_odds_of(np.clip(values, _STOPS[0], _STOPS[-1])))

    def backward(places: ArrayLike) -> NDArray[np.float64]:
        return np.asarray(probability_of(np.asarray(places, np.float64)))

    def room(low: float, high: float) -> tuple[float, float]:
        first = min(max(bisect_right(_STOPS, low) - 1, 0), len(_STOPS) - 2)
        last = min(bisect_left(_STOPS, high), len(_STOPS) - 1)
        return _STOPS[first], _STOPS[max(last, first + 1)]

    def ticks(low: float, high: float, parts: float) -> list[float]:
        within = [stop for stop in _STOPS if low - 1e-6 <= stop <= high + 1e-6]
        return within[:: ceil(len(within) / (parts + 1)) or 1]

    return Scale(name, forward, backward, room, ticks, partial(share_text, form=".10g"))


def _same(values: ArrayLike) -> NDArray[np.float64]:
    return np.asarray(values, np.float64)


def _plain(value: float) -> str:
    return number_text(0.0 if abs(value) < _SLACK else value)


def signed_text(value: float) -> str:
    """With its sign: "+5", "−2.5", "0"."""
    value = round(value, 9)
    return signed(value, decimals=0 if value == round(value) else 1)


def _log_ticks(low: float, high: float, parts: float) -> list[float]:
    decades = range(floor(log10(low) + _SLACK), ceil(log10(high)) + 1)
    stops = [part * 10.0**decade for decade in decades for part in (1, 2, 5)]
    within = [stop for stop in stops if low * (1 - 1e-6) <= stop <= high * (1 + 1e-6)]
    if len(within) <= min(parts + 1, 6):
        return within
    whole = [10.0**d for d in decades if low * (1 - 1e-6) <= 10.0**d <= high * (1 + 1e-6)]
    return whole[:: ceil(len(whole) / (parts + 1)) or 1]


def _log_text(value: float) -> str:
    power = floor(log10(value) + 1e-6)
    if value >= _WRITTEN_OUT or power < -4:
        lead = round(value / 10.0**power)
        return power_of_ten(power) if lead == 1 else f"{lead}×{power_of_ten(power)}"
    return number_text(value, f".{max(0, -power)}f")


class Axis(pg.AxisItem):
    """An axis of a plot with the ticks of its scale."""

    def __init__(self, orientation: str, scale: Scale) -> None:
        super().__init__(orientation, maxTickLength=0)
        self.setCacheMode(self.CacheMode.DeviceCoordinateCache)
        self._scale = scale
        self._apart = 48.0

    def apply_theme(self, theme: Theme, font: QFont) -> None:
        line, is_upright = QFontMetricsF(font).height(), self.orientation == "left"
        self._apart = 2.2 * line if is_upright else 4.5 * line
        self.setPen(pg.mkPen(theme.hairline))
        self.setTextPen(pg.mkPen(theme.quiet))
        self.setStyle(
            tickFont=font, tickTextOffset=6, hideOverlappingLabels=False, autoReduceTextSpace=False
        )
        if not is_upright:
            self.setHeight(round(line + 8))

    def tickValues(self, low: float, high: float, size: float) -> list[tuple[float, list[float]]]:
        """Places of ticks, all of one level."""
        low, high = self._scale.backward([low, high]).tolist()
        ticks = self._scale.ticks(low, high, max(size / self._apart, 1.0))
        return [(1.0, self._scale.forward(ticks).tolist())]

    def tickStrings(self, values: list[float], scale: float, spacing: float) -> list[str]:
        return [self._scale.write(value) for value in self._scale.backward(values).tolist()]


class PlotChart(Chart):
    """A chart with two axes: wheel zooms, dragging pans, a double click shows everything again.

    All places are in pixels: `pixels_of` and `data_at` say which values lie there.
    """

    def __init__(self, themes: ThemeManager, name: str, x: Scale, y: Scale) -> None:
        super().__init__(themes, name)
        self.x_scale, self.y_scale = x, y
        self._axes = {"bottom": Axis("bottom", x), "left": Axis("left", y)}
        self.plot = pg.PlotItem(axisItems=self._axes, enableMenu=False)
        self.plot.hideButtons()
        self.view = self.plot.getViewBox()
        self.view.disableAutoRange()
        self.view.setDefaultPadding(0)
        self.setCentralItem(self.plot)
        self._home = [0.0, 1.0], [0.0, 1.0]  # on the axes
        self._home_button = QToolButton(self)  # seen while a person has zoomed
        self._home_button.setText(self.tr("Show all"))
        self._home_button.setToolTip(self.tr("Show everything again (double click, or the key 0)"))
        self._home_button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._home_button.hide()
        self._home_button.clicked.connect(self.show_home)
        self.view.sigRangeChangedManually.connect(self._on_range_changed_manually)
        for changed in (self.view.sigRangeChanged, self.view.geometryChanged):
            changed.connect(lambda *_: self.resetCachedContent())

    @property
    def view_box(self) -> QRectF:
        """The room within the axes, in pixels."""
        return self.view.mapRectToScene(self.view.rect())

    def pixels_of(self, points: NDArray[np.float64]) -> NDArray[np.float64]:
        """The places of (n, 2) values, in pixels."""
        (left, right), (low, high) = self.view.viewRange()
        box = self.view_box
        x = (self.x_scale.forward(points[:, 0]) - left) / (right - left)
        y = (self.y_scale.forward(points[:, 1]) - low) / (high - low)
        return np.stack([box.left() + x * box.width(), box.bottom() - y * box.height()], axis=1)

    def pixel_of(self, x: float, y: float) -> QPointF:
        """The place of a pair of values."""
        return QPointF(*self.pixels_of(np.array([[x, y]])).tolist()[0])

    def place_of(self, *target: Any) -> QPointF:
        """The place of a target: a pair of values, unless a chart counts them otherwise."""
        return self.pixel_of(*target)

    def data_at(self, place: QPointF) -> QPointF:
        """The values at a place in pixels."""
        there = self.view.mapSceneToView(place)
        x, y = self.x_scale.backward(there.x()), self.y_scale.backward(there.y())
        return QPointF(float(x), float(y))

    def paint_upright(self, painter: QPainter, x: float, pen: QPen) -> QPointF | None:
        """Paint an upright line, and give its top; None if x is not between the axes."""
        box = self.view_box
        top = QPointF(crisp(self.pixel_of(x, 1.0).x()), box.top())
        if not box.adjusted(-1, -1, 1, 1).contains(top):
            return None
        painter.setPen(pen)
        painter.drawLine(top, QPointF(top.x(), box.bottom()))
        return top

    @property
    def is_zoomed(self) -> bool:
        return not self._home_button.isHidden()

    def set_home(self, x: tuple[float, float], y: tuple[float, float]) -> None:
        """Show values from low to high on each axis, unless a person has zoomed; the most room."""
        home = self.x_scale.forward(x).tolist(), self.y_scale.forward(y).tolist()
        if home != self._home:
            self._home = home
            (low_x, high_x), (low_y, high_y) = home
            self.view.setLimits(xMin=low_x, xMax=high_x, yMin=low_y, yMax=high_y)
            if not self.is_zoomed:
                self.view.setRange(xRange=home[0], yRange=home[1], padding=0)

    def show_home(self) -> None:
        """Show everything again."""
        self._home_button.hide()
        self.view.setRange(xRange=self._home[0], yRange=self._home[1], padding=0)

    def zoom(self, factor: float) -> None:
        """Show the middle `factor` times as large."""
        self.view.scaleBy((1 / factor, 1 / factor))
        self._on_range_changed_manually()

    def apply_theme(self) -> None:
        for axis in self._axes.values():
            axis.apply_theme(self.theme, font_of(QUIET))

    def paint_back(self, painter: QPainter) -> None:
        """Paint a hairline at each tick of the upright axis; pyqtgraph's hide the last ticks."""
        axis, box, (low, high) = self._axes["left"], self.view_box, self.view.viewRange()[1]
        for tick in axis.tickValues(low, high, box.height())[0][1]:
            y = box.bottom() - (tick - low) / (high - low) * box.height()
            painter.fillRect(level_box(y, box.left(), box.right()), self.theme.grid)

    def handle_key(self, event: QKeyEvent) -> bool:
        """Plus and minus zoom, 0 shows everything."""
        key = event.text()
        if key in ("+", "-"):
            self.zoom(1.25 if key == "+" else 0.8)
        elif key == "0":
            self.show_home()
        else:
            return super().handle_key(event)
        return True

    def wheelEvent(self, event: QWheelEvent) -> None:
        QGraphicsView.wheelEvent(self, event)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton and self.is_zoomed:
            self.show_home()
        else:
            super().mouseDoubleClickEvent(event)

    def minimumSizeHint(self) -> QSize:
        return QSize(150, 90) * self.theme.scale

    def _on_range_changed_manually(self, *_: object) -> None:
        shown = self.view.viewRange()
        is_zoomed = not np.allclose(shown, self._home, rtol=1e-9, atol=1e-12)
        self._home_button.setVisible(is_zoomed)
        place = self.view_box.topRight().toPoint()
        self._home_button.adjustSize()
        self._home_button.move(place.x() - self._home_button.width() - 4, place.y() + 4)
