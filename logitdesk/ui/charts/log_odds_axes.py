"""The log-odds plot without its classes: axes, grid, asymptotes and the curve."""

from typing import Final

import numpy as np
import pyqtgraph as pg
from PySide6.QtCore import QObject, QRectF, Qt, Signal
from PySide6.QtGui import QColor, QFontMetrics, QPen
from PySide6.QtWidgets import QGraphicsItem, QWidget

from logitdesk.scores.log_odds import probability_of
from logitdesk.ui.charts.plot_area import PlotArea
from logitdesk.ui.figures import signed
from logitdesk.ui.theme import Theme
from logitdesk.ui.typography import QUIET, font_of

_TICKS: Final = np.array([-2, -1, 0, 1, 2]) / 2.4
"""Of the axis's limit: ±5 and ±10 of 12."""


class LogOddsAxes(QObject):
    """Draws `ln(p / (1 - p))` by pyqtgraph in a picture that people cannot drag or zoom.

    All methods run on the window's thread.
    """

    resized = Signal()
    """`box` is another."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._view = _still_view()
        self._plot = self._view.getPlotItem()
        self._box = self._plot.getViewBox()
        self._left, self._bottom = self._plot.getAxis("left"), self._plot.getAxis("bottom")
        self._set_axes()
        self._grid = [self._line(angle=0) for _ in _TICKS]
        self._asymptotes = [self._line(at=probability, angle=90) for probability in (0, 1)]
        self._curve = pg.PlotCurveItem(antialias=True)
        self._plot.addItem(self._curve)
        self._tick_limit = 0.0
        self._box.sigResized.connect(self.resized)

    @property
    def widget(self) -> QWidget:
        """What shows it all."""
        widget: QWidget = self._view
        return widget

    @property
    def canvas(self) -> QWidget:
        """Where the mouse moves; its pixels are those of `box` and of added items."""
        viewport: QWidget = self._view.viewport()
        return viewport

    @property
    def box(self) -> QRectF:
        """Where the curve is drawn, inside the axes' labels."""
        box: QRectF = self._box.sceneBoundingRect()
        return box

    def add(self, item: QGraphicsItem) -> None:
        """Puts an item on top, in pixels."""
        self._view.scene().addItem(item)

    def show_area(self, area: PlotArea, tick_limit: float) -> None:
        """Shows the area's ranges, with ticks that suit an axis that ends at `tick_limit`."""
        self._box.setXRange(*area.x_range, padding=0)
        self._box.setYRange(*area.y_range, padding=0)
        log_odds = np.linspace(*area.y_range, 241)
        self._curve.setData(probability_of(log_odds), log_odds)
        if tick_limit != self._tick_limit:
            self._tick_limit = tick_limit
            ticks = (_TICKS * tick_limit).tolist()
            self._left.setTicks([[(tick, signed(tick, decimals=0)) for tick in ticks]])
            for line, tick in zip(self._grid, ticks, strict=True):
                line.setValue(tick)

    def dress(self, theme: Theme) -> None:
        """Takes the theme's colours, and the screen's pixels; needed anew when either changes."""
        self._view.setBackground(theme.card)
        for axis in (self._left, self._bottom):
            axis.setTextPen(theme.quiet)
        self._bottom.setLabel("probability", color=theme.quiet.name())
        for line in self._grid:
            line.setPen(self._pen(theme.hairline, 1))
        for line in self._asymptotes:
            line.setPen(self._pen(theme.warm, 1.25, dash=[4, 4]))
        self._curve.setPen(self._pen(theme.ink, 2))

    def _pen(self, colour: QColor, width: float, dash: list[float] | None = None) -> QPen:
        # pyqtgraph's pens are cosmetic: their width counts in the screen's own pixels.
        pen: QPen = pg.mkPen(colour, width=width * self._view.devicePixelRatioF(), dash=dash)
        return pen

    def _set_axes(self) -> None:
        font = font_of(QUIET)
        metrics = QFontMetrics(font)
        for axis in (self._left, self._bottom):
            axis.setPen(pg.mkPen(None))
            axis.setTickFont(font)
            axis.setStyle(tickLength=0, tickAlpha=0, tickTextOffset=6, autoExpandTextSpace=False)
        self._left.setWidth(metrics.horizontalAdvance(signed(-10, decimals=0)) + 8)
        self._bottom.setTicks([[(0, "0"), (0.5, "0.5"), (1, "1")]])
        self._bottom.label.setFont(font)
        self._bottom.setHeight(2 * metrics.height() + 10)

    def _line(self, angle: int, at: float = 0) -> pg.InfiniteLine:
        line = pg.InfiniteLine(at, angle=angle)
        self._plot.addItem(line)
        return line


def _still_view() -> pg.PlotWidget:
    view = pg.PlotWidget()
    view.setInteractive(False)
    view.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    plot = view.getPlotItem()
    plot.hideButtons()
    plot.setMenuEnabled(False)
    plot.setContentsMargins(0, 0, 0, 0)
    box = plot.getViewBox()
    box.setMouseEnabled(x=False, y=False)
    box.disableAutoRange()
    return view
