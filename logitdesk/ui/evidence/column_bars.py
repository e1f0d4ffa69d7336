"""Ten logits and their softmax in a narrow column."""

from typing import Final

from PySide6.QtCore import QEvent, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontMetrics,
    QHelpEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
)
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from logitdesk.scores.scores import DIGITS, Scores
from logitdesk.ui.charts.axis import AxisLimit
from logitdesk.ui.charts.csv_text import table_of
from logitdesk.ui.charts.readout import readout, spoken_readout
from logitdesk.ui.charts.rounded_box import fill_box
from logitdesk.ui.charts.table import Table
from logitdesk.ui.formatting import DASH, percent, signed
from logitdesk.ui.theme import ThemeManager, font_of

_SMALL: Final = 0.85
_GAP: Final = 6
_ROOMY: Final = 15
"""The height of a row in which a thick line does not touch the figures."""
_LEFT: Final = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
_RIGHT: Final = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter


class ColumnBars(QWidget):
    """A row for each digit: its logit about a zero line, in figures, and its probability.

    Another set of logits may be marked on the bars. All methods run on the window's thread.
    """

    clicked = Signal(int)
    """The person clicked the row of this digit."""

    def __init__(
        self, themes: ThemeManager, limit: AxisLimit, parent: QWidget | None = None
    ) -> None:
        """`limit` is the end of the logits' axis, the same for all columns."""
        super().__init__(parent)
        self._themes = themes
        self._limit = limit
        self._scores: Scores | None = None
        self._truth: Scores | None = None
        self._digit: int | None = None
        self._font = font_of(_SMALL)
        self._bold = font_of(_SMALL, QFont.Weight.Bold)
        widest = QFontMetrics(self._bold)
        self._digit_width = widest.horizontalAdvance("0") + _GAP
        self._number_width = widest.horizontalAdvance("−88.8") + _GAP
        self._percent_width = widest.horizontalAdvance("> 99.9 %") + 8
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        limit.moved.connect(self.update)
        themes.changed.connect(self.update)

    @property
    def scores(self) -> Scores | None:
        """What it shows."""
        return self._scores

    @property
    def truth(self) -> Scores | None:
        """What is marked on the bars."""
        return self._truth

    def show_scores(self, scores: Scores | None, truth: Scores | None = None) -> None:
        """Show these, and mark on the bars where `truth` has them."""
        self._scores, self._truth = scores, truth
        self.setAccessibleDescription(spoken_readout(scores) if scores else "")
        self.update()

    def mark(self, digit: int | None) -> None:
        """Mark the row of the digit in question."""
        self._digit = digit
        self.update()

    def table(self) -> Table:
        """Return what is shown."""
        text = "" if self._scores is None else self._scores.as_csv()
        return table_of(text, without=("model", "temperature"))

    def sizeHint(self) -> QSize:
        """Rows with a little air."""
        return QSize(180, DIGITS * (QFontMetrics(self._font).height() + 4))

    def minimumSizeHint(self) -> QSize:
        """Rows without any."""
        return QSize(140, DIGITS * QFontMetrics(self._font).height())

    def event(self, event: QEvent) -> bool:
        """Tells the exact scores of the row under the mouse."""
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            text = readout(self._scores, self._row_at(event.pos().y())) if self._scores else ""
            QToolTip.showText(event.globalPos(), text, self)
            return True
        return super().event(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Tells of a click on a row."""
        place = event.position().toPoint()
        if event.button() == Qt.MouseButton.LeftButton and self.rect().contains(place):
            self.clicked.emit(self._row_at(place.y()))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paints everything."""
        painter, theme = QPainter(self), self._themes.theme
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        area = self._bar_area
        painter.fillRect(QRectF(area.center().x(), 0, 1, self.height()), theme.axis)
        for digit in range(DIGITS):
            row = self._row(digit)
            is_winner = self._scores is not None and digit == self._scores.digit
            if digit == self._digit:
                fill_box(painter, row, theme.track)
            painter.setFont(self._bold if is_winner else self._font)
            painter.setPen(theme.accent if is_winner else theme.text)
            painter.drawText(row.adjusted(3, 0, 0, 0), _LEFT, str(digit))
            self._paint_probability(painter, digit, is_winner=is_winner)
            self._paint_logit(painter, digit, is_winner=is_winner)

    def _paint_logit(self, painter: QPainter, digit: int, *, is_winner: bool) -> None:
        row, theme = self._row(digit), self._themes.theme
        number = QRect(self._bar_area.right(), row.top(), self._number_width, row.height())
        painter.setFont(self._bold if is_winner else self._font)
        painter.setPen(theme.text)
        if self._scores is None:
            painter.drawText(number, _RIGHT, DASH)
            return
        logit = float(self._scores.logits[digit])
        painter.drawText(number, _RIGHT, signed(logit, decimals=1 if abs(logit) < 99.95 else 0))
        plain, strong = (
            (theme.warm_soft, theme.warm) if logit < 0 else (theme.accent_soft, theme.accent)
        )
        zero, end = self._place_of(0), self._place_of(logit)
        thick = max(3.0, row.height() * 0.55)
        bar = QRectF(min(zero, end), row.center().y() + 0.5 - thick / 2, abs(end - zero), thick)
        fill_box(painter, bar, strong if is_winner else plain)
        if self._truth is not None:
            self._paint_mark(painter, row, float(self._truth.logits[digit]), theme.text)

    def _paint_mark(self, painter: QPainter, row: QRect, logit: float, colour: QColor) -> None:
        place = self._place_of(logit)
        painter.fillRect(QRectF(place - 1, row.top() + 1, 2, row.height() - 2), colour)

    def _paint_probability(self, painter: QPainter, digit: int, *, is_winner: bool) -> None:
        row, theme = self._row(digit), self._themes.theme
        left = self.width() - self._percent_width
        cell = QRect(left, row.top(), self._percent_width, row.height() - 1)
        fill_box(painter, cell, theme.track)
        painter.setPen(theme.text)
        painter.setFont(self._bold if is_winner else self._font)
        if self._scores is None:
            painter.drawText(cell.adjusted(0, 0, -4, 0), _RIGHT, DASH)
            return
        probability = self._scores.probability(digit)
        full = QRectF(cell)
        full.setWidth(cell.width() * probability)
        painter.fillRect(full, theme.accent_wash)
        line = 2 if row.height() >= _ROOMY else 1
        full.setTop(full.bottom() - line)
        painter.fillRect(full, theme.accent if is_winner else theme.accent_soft)
        painter.setPen(theme.text)
        painter.drawText(cell.adjusted(0, 0, -4, 0), _RIGHT, percent(probability))

    @property
    def _bar_area(self) -> QRect:
        left = self._digit_width
        right = self.width() - self._percent_width - _GAP - self._number_width
        return QRect(left, 0, max(right - left, 1), self.height())

    def _place_of(self, logit: float) -> float:
        """Where a logit stands on the axis, from the left."""
        area = self._bar_area
        reach = area.width() / 2
        share = min(max(logit / self._limit.value, -1.0), 1.0)
        return area.center().x() + 0.5 + share * reach

    def _row(self, digit: int) -> QRect:
        top, bottom = digit * self.height() // DIGITS, (digit + 1) * self.height() // DIGITS
        return QRect(0, top, self.width(), bottom - top)

    def _row_at(self, y: int) -> int:
        return min(max(y * DIGITS // max(self.height(), 1), 0), DIGITS - 1)
