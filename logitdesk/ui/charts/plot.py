"""A chart with two axes that a person can zoom and move."""

from collections.abc import Callable

import numpy as np
import pyqtgraph as pg
from numpy.typing import NDArray
from PySide6.QtCore import QPoint, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QAction, QFontMetricsF, QKeyEvent, QMouseEvent, QPainter
from PySide6.QtWidgets import QToolButton, QWidget

from logitdesk.ui.charts.axes import Axis, Scale
from logitdesk.ui.charts.chart import Chart
from logitdesk.ui.charts.export import leave_out
from logitdesk.ui.charts.items import GAP, RIGHT, Layer, level_box
from logitdesk.ui.theme import QUIET, ThemeManager, font_of


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
        self,
        paint: Callable[[QPainter, QRectF], None],
        *,
        is_under: bool = False,
        is_kept: bool = False,
    ) -> Layer:
        """Paint over or under the lines: in pixels; the box is that between the axes.

        What is kept is painted anew when the range changes, and after `update()` of the layer.
        """

        def paint_in_view(painter: QPainter, _rect: QRectF) -> None:
            if self._is_dressed:
                paint(painter, self.view_box)

        layer = Layer(paint_in_view, is_kept=is_kept)
        layer.setParentItem(self.plot)
        layer.setZValue(-200 if is_under else 10)  # pyqtgraph's view has -100
        self.plot.geometryChanged.connect(lambda: layer.setGeometry(self.plot.rect()))
        self.view.sigRangeChanged.connect(lambda *_: layer.update())
        self.view.geometryChanged.connect(lambda *_: layer.update())
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
