"""Where each class stands on the log-odds curve."""

from typing import Final

from PySide6.QtCore import QEvent, QPoint, QPointF, QSize, Qt, Signal
from PySide6.QtGui import QMouseEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QWidget

from logitdesk.ui.charts.axis import AxisLimit
from logitdesk.ui.charts.class_marks import ClassMarks
from logitdesk.ui.charts.class_tip import ClassTip
from logitdesk.ui.charts.csv_text import table_of
from logitdesk.ui.charts.kept_picture import KeptPicture
from logitdesk.ui.charts.log_odds_axes import explanation_at, paint_axes, plot_box
from logitdesk.ui.charts.plot_area import PlotArea
from logitdesk.ui.charts.table import Table
from logitdesk.ui.charts.unreal import paint_mark
from logitdesk.ui.theme import ThemeManager
from logitdesk.ui.what_if import WhatIf
from logitdesk.ui.what_if_words import MARK

_LIMITS: Final = (12.0, 24.0, 48.0)
"""Beyond, the curve would be a mere corner: classes stay at the end instead, with an arrow."""


class LogOddsPlot(QWidget):
    """The curve `ln(p / (1 - p))` with its two asymptotes, and the ten classes on it.

    Pointing at a class tells its exact scores. All methods run on the window's thread.

    Attributes:
        draws_anew: while it is set, nothing kept is shown: somebody takes a picture of it.
    """

    pointed_at = Signal(object)
    """The digit pointed at now, or None."""

    def __init__(
        self, what_if: WhatIf, themes: ThemeManager, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._what_if = what_if
        self._themes = themes
        self._limit = AxisLimit(_LIMITS, self)
        self._axes = KeptPicture(self, self._paint_axes)
        self.draws_anew = False
        self._marks = ClassMarks()
        self._tip = ClassTip(what_if, self, self._explanation_at)
        self._area = self._area_now()
        self._pointed: int | None = None
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.setMouseTracking(True)
        self.setAccessibleName("Log-odds of the ten digits")
        self._tip.pointed_at.connect(self.point_at)
        self._tip.pointed_at.connect(self.pointed_at)
        self._limit.moved.connect(self._lay_out)
        themes.changed.connect(self._dress)
        what_if.scores_changed.connect(self._fit_scores)
        self._fit_scores()

    def point_at(self, digit: int | None) -> None:
        """Marks a class, or none."""
        if digit != self._pointed:
            self._pointed = digit
            self.update()

    def table(self) -> Table:
        """Return what is shown."""
        scores = self._what_if.scores
        text = "" if scores is None else scores.as_csv()
        return table_of(text, without=("model", "temperature"))

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

    def resizeEvent(self, _event: QResizeEvent) -> None:
        """Lays the plot out anew."""
        self._lay_out()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paints the classes over the kept picture of everything else."""
        painter = QPainter(self)
        self._axes.show(painter, anew=self.draws_anew)
        tries = self._what_if.tried is not None
        self._marks.paint(painter, self._themes.theme, self._pointed, is_real=not tries)
        if tries:
            top = QPointF(self._area.box.center().x(), self._area.box.top() + 4)
            paint_mark(painter, self._themes.theme, top, MARK)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Tells the scores of the class under the mouse."""
        digit = self._marks.at(event.position())
        if digit is None:
            self._tip.point_at_nothing()
        else:
            self._tip.point_at(digit, event.position().toPoint())

    def leaveEvent(self, _event: QEvent) -> None:
        """Marks no class."""
        self._tip.point_at_nothing()

    def _paint_axes(self, painter: QPainter) -> None:
        """All but the classes."""
        painter.fillRect(self.rect(), self._themes.theme.card)
        paint_axes(painter, self._area, self._limit.target, self._themes.theme)

    def _explanation_at(self, place: QPoint) -> str:
        return explanation_at(QPointF(place), self._area)

    def _dress(self) -> None:
        self._axes.forget()
        self.update()

    def _fit_scores(self) -> None:
        scores = self._what_if.scores
        if scores:
            self._limit.fit(float(abs(scores.log_odds).max()))
        self._show_scores()

    def _lay_out(self) -> None:
        self._area = self._area_now()
        self._axes.forget()
        self._show_scores()

    def _show_scores(self) -> None:
        self._marks.show_scores(self._what_if.scores, self._area)
        self.update()

    def _area_now(self) -> PlotArea:
        return PlotArea(plot_box(self.size()), self._limit.value, self._marks.room)
