"""Every point at its place on the log-odds curve."""

from typing import Final

import numpy as np
from PySide6.QtCore import QEvent, QMarginsF, QPointF, QSize, Qt, Signal
from PySide6.QtGui import (
    QHelpEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
)
from PySide6.QtWidgets import QWidget

from logitdesk.ui.charts.axis import AxisLimit
from logitdesk.ui.charts.kept_picture import KeptPicture
from logitdesk.ui.charts.log_odds_axes import explanation_at, paint_axes, plot_box
from logitdesk.ui.charts.plot_area import PlotArea
from logitdesk.ui.charts.table import Table
from logitdesk.ui.perceptron_lab.class_marks import RING, paint_points, paint_ring
from logitdesk.ui.perceptron_lab.curve_places import CurvePlaces
from logitdesk.ui.perceptron_lab.curve_words import point_words
from logitdesk.ui.perceptron_lab.lab import Lab, Pointed
from logitdesk.ui.theme import ThemeManager
from logitdesk.ui.widgets import explain

_LIMITS: Final = (4.8, 12.0, 24.0, 48.0)
"""Beyond, the curve would be a mere corner: points stay at the end instead."""
_ROOM: Final = QMarginsF(RING + 1, RING + 2, RING + 1, RING + 2)
_REACH: Final = 8.0
"""Pixels from a point within which a person points at it."""
_STEPS: Final = {
    Qt.Key.Key_Left: -1,
    Qt.Key.Key_Down: -1,
    Qt.Key.Key_Right: 1,
    Qt.Key.Key_Up: 1,
}


class CurvePlot(QWidget):
    """The curve `ln(p / (1 - p))` of one class, with the points of the plane on it.

    A point that is pointed at here, by mouse or by the arrow keys, is marked in all views, and
    what is pointed at elsewhere here. All methods run on the window's thread.

    Attributes:
        draws_anew: while it is set, nothing kept is shown: somebody takes a picture of it.
    """

    found = Signal()
    """The person points at a point here."""

    def __init__(self, lab: Lab, themes: ThemeManager, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._lab = lab
        self._themes = themes
        self._number = 1
        self._limit = AxisLimit(_LIMITS, self)
        self._axes = KeptPicture(self, self._paint_axes)
        self.draws_anew = False
        self._places = self._places_now()
        self._area = self._area_now()
        self._mine: Pointed | None = None  # what was pointed at here
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.setMouseTracking(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName("The points on the log-odds curve")
        self._limit.moved.connect(self._lay_out)
        themes.changed.connect(self._dress)
        lab.points_changed.connect(self._show_points)
        lab.perceptron_changed.connect(self._show_points)
        lab.pointed_changed.connect(self._show_pointed)
        self._limit.start_at(self._places.farthest)
        self._show_pointed()

    def table(self) -> Table:
        """Return what is shown."""
        points, perceptron = self._lab.points, self._lab.perceptron
        shown = CurvePlaces.of(perceptron, points.places, self._number)
        columns = (points.places.tolist(), points.classes.tolist(), shown.log_odds.tolist())
        rows = zip(*columns, shown.probabilities.tolist(), strict=True)
        heads = ("x1", "x2", "class", "log-odds", "probability")
        return Table(heads, tuple((*place, *rest) for place, *rest in rows))

    @property
    def number(self) -> int:
        """The class whose probability and log-odds are shown."""
        return self._number

    def show_class(self, number: int) -> None:
        """Show those of another class."""
        self._number = number
        self._places = self._places_now()
        self._limit.start_at(self._places.farthest)
        self._show_pointed()

    def sizeHint(self) -> QSize:
        """Roomy; the layout decides."""
        return QSize(240, 260)

    def minimumSizeHint(self) -> QSize:
        """As small as it stays readable."""
        return QSize(140, 96)

    def event(self, event: QEvent) -> bool:
        """Goes with the window to another screen; tells what is there when the mouse rests."""
        if event.type() == QEvent.Type.DevicePixelRatioChange:
            self._dress()
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            self._explain(event)
            return True
        return super().event(event)

    def resizeEvent(self, _event: QResizeEvent) -> None:
        """Lays the plot out anew."""
        self._lay_out()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Points at the point under the mouse."""
        self._point_at(self._places.nearest(event.position(), self._area, _REACH))

    def leaveEvent(self, _event: QEvent) -> None:
        """Points at nothing any more, unless something else does."""
        self._point_at(None)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """The arrow keys go along the curve from point to point; Escape points at none."""
        step = _STEPS.get(Qt.Key(event.key()))
        if step is not None and self._lab.points:
            self._point_at(self._along(step))
        elif event.key() == Qt.Key.Key_Escape and self._mine is not None:
            self._point_at(None)
        else:
            super().keyPressEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paints the points over the kept picture of everything else."""
        painter, theme, points = QPainter(self), self._themes.theme, self._lab.points
        self._axes.show(painter, anew=self.draws_anew)
        wrong = self._lab.perceptron.predicted(points.places) != points.classes
        paint_points(painter, theme, self._places.pixels(self._area), points.classes, wrong)
        self._paint_pointed(painter)
        if self.hasFocus():
            painter.setPen(theme.accent)
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(self.rect().adjusted(0, 0, -1, -1), 4, 4)

    def _paint_pointed(self, painter: QPainter) -> None:
        """A ring around a point; around a place that is none, a small and empty one."""
        pointed = self._lab.pointed
        if pointed is None:
            return
        place = np.array([[pointed.x1, pointed.x2]])
        only = CurvePlaces.of(self._lab.perceptron, place, self._number)
        here = QPointF(*only.pixels(self._area)[0].tolist())
        is_point = pointed.number is not None
        paint_ring(painter, self._themes.theme, here, RING if is_point else 0.5 * RING)

    def _along(self, step: int) -> int:
        """The number of the next point along the curve; from none, that in the middle."""
        order = np.argsort(self._places.log_odds, kind="stable").tolist()
        pointed = self._lab.pointed
        if pointed is None or pointed.number is None:
            return int(np.abs(self._places.log_odds).argmin())
        return int(order[min(max(order.index(pointed.number) + step, 0), len(order) - 1)])

    def _point_at(self, number: int | None) -> None:
        if number is not None:
            x1, x2 = self._lab.points.places[number].tolist()
            self._mine = Pointed(x1, x2, number)
            self._lab.point_at(self._mine)
            self.found.emit()
        elif self._mine is not None:
            mine, self._mine = self._mine, None
            if self._lab.pointed == mine:
                self._lab.point_at(None)

    def _paint_axes(self, painter: QPainter) -> None:
        """All but the points."""
        painter.fillRect(self.rect(), self._themes.theme.card)
        paint_axes(painter, self._area, self._limit.target, self._themes.theme)

    def _explain(self, event: QHelpEvent) -> None:
        place, pointed = QPointF(event.pos()), self._mine
        if pointed is None:
            text = explanation_at(place, self._area)
        else:
            text = point_words(self._lab.perceptron, self._number, pointed)
        explain(self, event, text)

    def _dress(self) -> None:
        self._axes.forget()
        self.update()

    def _show_points(self) -> None:
        self._number = min(self._number, self._lab.perceptron.class_count - 1)
        self._places = self._places_now()
        self._limit.fit(self._places.farthest)
        self._show_pointed()

    def _show_pointed(self) -> None:
        pointed = self._lab.pointed
        if pointed != self._mine:
            self._mine = None
        if pointed is None:
            self.setAccessibleDescription("The arrow keys go along the curve from point to point.")
        else:
            words = point_words(self._lab.perceptron, self._number, pointed)
            self.setAccessibleDescription(words)
        self.update()

    def _lay_out(self) -> None:
        self._area = self._area_now()
        self._dress()

    def _places_now(self) -> CurvePlaces:
        return CurvePlaces.of(self._lab.perceptron, self._lab.points.places, self._number)

    def _area_now(self) -> PlotArea:
        return PlotArea(plot_box(self.size()), self._limit.value, _ROOM)
