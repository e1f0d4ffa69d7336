"""Where each class stands on the log-odds curve."""

from typing import Final

from PySide6.QtCore import QEvent, QObject, QSize, Signal
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from logitdesk.scores.scores import Scores
from logitdesk.ui.charts.axis import AxisLimit
from logitdesk.ui.charts.class_marks import ClassMarks
from logitdesk.ui.charts.class_tip import ClassTip
from logitdesk.ui.charts.log_odds_axes import LogOddsAxes
from logitdesk.ui.charts.plot_area import PlotArea
from logitdesk.ui.desk import Desk
from logitdesk.ui.theme_keeper import ThemeKeeper

_LIMITS: Final = (12.0, 24.0, 48.0)
"""Beyond, the curve would be a mere corner: classes stay at the end instead, with an arrow."""


class LogOddsPlot(QWidget):
    """The curve `ln(p / (1 - p))` with its two asymptotes, and the ten classes on it.

    Pointing at a class tells its exact scores. All methods run on the window's thread.
    """

    pointed_at = Signal(object)
    """The digit pointed at now, or None."""

    def __init__(self, desk: Desk, themes: ThemeKeeper, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._themes = themes
        self._limit = AxisLimit(_LIMITS, self)
        self._axes = LogOddsAxes(self)
        self._marks = ClassMarks(themes)
        self._axes.add(self._marks)
        self._tip = ClassTip(desk, self._axes.canvas)
        self._area = self._area_now()
        self._put_together()
        self._tip.pointed_at.connect(self.point_at)
        self._tip.pointed_at.connect(self.pointed_at)
        self._axes.resized.connect(self._lay_out)
        self._limit.moved.connect(self._lay_out)
        themes.changed.connect(self._dress)
        desk.reading_changed.connect(self._show_reading)
        self._dress()
        self._show_reading()

    def point_at(self, digit: int | None) -> None:
        """Marks a class, or none."""
        self._marks.point_at(digit)

    def sizeHint(self) -> QSize:
        """Roomy; the layout decides."""
        return QSize(330, 480)

    def minimumSizeHint(self) -> QSize:
        """As small as it stays readable."""
        return QSize(200, 220)

    def event(self, event: QEvent) -> bool:
        """Goes with the window to a screen with other pixels."""
        if event.type() == QEvent.Type.DevicePixelRatioChange:
            self._dress()
        return super().event(event)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Follows the mouse over the plot."""
        if isinstance(event, QMouseEvent) and event.type() == QEvent.Type.MouseMove:
            digit = self._marks.at(event.position())
            if digit is None:
                self._tip.point_at_nothing()
            else:
                self._tip.point_at(digit, event.position().toPoint())
        elif event.type() == QEvent.Type.Leave:
            self._tip.point_at_nothing()
        return super().eventFilter(watched, event)

    @property
    def _scores(self) -> Scores | None:
        reading = self._desk.reading
        return reading.scores if reading else None

    def _put_together(self) -> None:
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._axes.widget)
        self._axes.canvas.setMouseTracking(True)
        self._axes.canvas.installEventFilter(self)
        self.setAccessibleName("Log-odds of the ten digits")

    def _dress(self) -> None:
        self._axes.dress(self._themes.theme)

    def _show_reading(self) -> None:
        scores = self._scores
        if scores:
            self._limit.fit(float(abs(scores.log_odds).max()))
        self._marks.show_scores(scores, self._area)

    def _lay_out(self) -> None:
        self._area = self._area_now()
        self._axes.show_area(self._area, self._limit.target)
        self._marks.show_scores(self._scores, self._area)

    def _area_now(self) -> PlotArea:
        return PlotArea(self._axes.box, self._limit.value, self._marks.room)
