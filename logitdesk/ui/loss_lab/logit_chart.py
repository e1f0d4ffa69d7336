"""The loss lab's rows as they are shown: logit, softmax, label and gradient of each class."""

from typing import Final

from PySide6.QtCore import QPoint, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QWidget

from logitdesk.ui.charts.axis import AxisLimit
from logitdesk.ui.charts.csv_text import table_of
from logitdesk.ui.charts.table import Table
from logitdesk.ui.loss_lab.logit_grid import LogitGrid
from logitdesk.ui.loss_lab.logit_painting import LogitFonts, LogitPainter
from logitdesk.ui.loss_lab.loss_question import LossQuestion
from logitdesk.ui.loss_lab.row_tip import RowTip
from logitdesk.ui.loss_lab.row_words import COLUMNS, row_readout, rows_csv, spoken_rows
from logitdesk.ui.theme import ThemeManager, wrapped

_LIMITS: Final = [part * 10.0**power for power in range(9) for part in (1, 1.5, 2, 3, 5, 7)]
"""Where the logits' axis may end: small ones have a short one, and scaled ones a long one."""


class LogitChart(QWidget):
    """Shows a question's rows, marks the one that is pointed at, and tells its exact numbers.

    Nothing can be set here. All methods run on the window's thread.
    """

    def __init__(
        self, question: LossQuestion, themes: ThemeManager, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._question, self._themes = question, themes
        self._limit = AxisLimit(_LIMITS, self)
        self._fonts = LogitFonts.now()
        self._tip = RowTip(self, self._told_at)
        self._pointed: int | None = None
        self._keeps_room = False  # the axis may grow then, but it does not shrink
        self._grid = self._grid_now()
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.setAccessibleName("Logits, softmax, label and gradient of each class")
        self._limit.moved.connect(self.update)
        themes.changed.connect(self.update)
        question.length_changed.connect(self._begin_anew)
        question.changed.connect(self._follow)
        self._limit.start_at(self._needed)
        self._settle_height()
        self._show()

    @property
    def pointed(self) -> int | None:
        """The class whose row is marked."""
        return self._pointed

    def point_at(self, number: int | None) -> None:
        """Mark a class's row, or none."""
        if number != self._pointed:
            self._pointed = number
            self.update()

    def numbers(self) -> str:
        """What is shown, as comma-separated values."""
        return rows_csv(self._question.case)

    def table(self) -> Table:
        """Return what is shown."""
        return table_of(self.numbers(), without=("cross_entropy",))

    def sizeHint(self) -> QSize:
        """Roomy; the layout decides."""
        return QSize(420, 300)

    def minimumSizeHint(self) -> QSize:
        """As small as it stays readable."""
        line = QFontMetrics(self._fonts.numbers).height()
        return QSize(24 * line, (len(self._question.case) + 3) * line)

    def showEvent(self, event: QShowEvent) -> None:
        """Show what has changed meanwhile."""
        super().showEvent(event)
        self._show()

    def resizeEvent(self, _event: QResizeEvent) -> None:
        """Lay the rows out anew."""
        self._grid = self._grid_now()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint everything: it is cheap enough."""
        theme, case = self._themes.theme, self._question.case
        painter = QPainter(self)
        painter.fillRect(self.rect(), theme.card)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        rows = LogitPainter(painter, theme, self._grid, self._limit, self._fonts)
        if self._pointed is not None:
            rows.paint_mark(self._pointed, has_focus=self.hasFocus())
        rows.paint_heads()
        rows.paint_axes()
        for number in range(len(case)):
            rows.paint_row(case, number, is_marked=number == self._pointed)

    def _begin_anew(self) -> None:
        """There are more or fewer rows."""
        self._pointed = None
        self._grid = self._grid_now()
        self._limit.start_at(self._needed)
        self._settle_height()

    def _follow(self) -> None:
        """The question is another: show it, if anybody can see it."""
        if self.isVisible():
            self._show()

    def _show(self) -> None:
        self._fit_axis()
        self.setAccessibleDescription(spoken_rows(self._question.case))
        self._tip.renew()
        self.update()

    def _settle_height(self) -> None:
        metrics = QFontMetrics(self._fonts.numbers)
        self.setMaximumHeight(LogitGrid.most_height(len(self._question.case), metrics))

    def _fit_axis(self) -> None:
        kept = self._limit.target if self._keeps_room else 0.0
        self._limit.fit(max(self._needed, kept))

    @property
    def _needed(self) -> float:
        return float(abs(self._question.case.logits).max())

    def _told_at(self, place: QPoint) -> str:
        column = self._grid.column_at(place.x())
        number = self._grid.row_at(place.y())
        if number is None:
            return wrapped(COLUMNS[column])
        return row_readout(self._question.case, number, column)

    def _grid_now(self) -> LogitGrid:
        metrics = QFontMetrics(self._fonts.numbers)
        return LogitGrid.of(self.size(), len(self._question.case), metrics)
