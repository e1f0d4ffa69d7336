"""Logits and softmax as facing bars on shared rows."""

from typing import Final

from PySide6.QtCore import QEvent, QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import (
    QFocusEvent,
    QFont,
    QFontMetrics,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
)
from PySide6.QtWidgets import QWidget

from logitdesk.scores.scores import DIGITS, Scores
from logitdesk.ui.charts.axis import AxisLimit
from logitdesk.ui.charts.class_tip import ClassTip
from logitdesk.ui.charts.readout import spoken_readout
from logitdesk.ui.charts.rounded_box import fill_box
from logitdesk.ui.charts.row_grid import GAP, RowGrid
from logitdesk.ui.charts.row_keys import row_after
from logitdesk.ui.desk import Desk
from logitdesk.ui.figures import DASH, percent, signed
from logitdesk.ui.theme import Theme
from logitdesk.ui.theme_keeper import ThemeKeeper
from logitdesk.ui.typography import QUIET, font_of

_LIMITS: Final = [step * 2.0**doubling for doubling in range(20) for step in (10, 15)]  # logits
_LOGIT_AXIS: Final = (
    "The logits' axis: it has no fixed ends, and grows when a logit goes beyond them."
)
_PROBABILITY_AXIS: Final = "The probability axis: a full bar is a probability of 1."
_CENTRE: Final = Qt.AlignmentFlag.AlignCenter
_LEFT: Final = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
_RIGHT: Final = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter


class FacingBars(QWidget):
    """A row for each digit: its logit about a zero line, and across from it its probability.

    Pointing at a row, by mouse or by the arrow keys, tells its exact scores.
    All methods run on the window's thread.
    """

    pointed_at = Signal(object)
    """The digit pointed at now, or None."""

    def __init__(self, desk: Desk, themes: ThemeKeeper, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._themes = themes
        self._limit = AxisLimit(_LIMITS, self)
        self._tip = ClassTip(desk, self, self._explanation_at)
        self._pointed: int | None = None
        self._number_font = font_of(QUIET)
        self._digit_font = font_of(1.3)
        self._winner_font = font_of(1.3, QFont.Weight.Bold)
        self._grid = self._grid_now()
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.setMouseTracking(True)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setAccessibleName("Logits and softmax of the ten digits")
        self._tip.pointed_at.connect(self.point_at)
        self._tip.pointed_at.connect(self.pointed_at)
        self._limit.moved.connect(self.update)
        themes.changed.connect(self.update)
        desk.reading_changed.connect(self._show_reading)
        self._show_reading()

    def point_at(self, digit: int | None) -> None:
        """Marks a digit's row, or none."""
        if digit != self._pointed:
            self._pointed = digit
            self.update()

    def sizeHint(self) -> QSize:
        """Roomy; the layout decides."""
        return QSize(480, 480)

    def minimumSizeHint(self) -> QSize:
        """As small as it stays readable."""
        line = QFontMetrics(self._digit_font).height()
        return QSize(14 * line, DIGITS * line)

    def resizeEvent(self, _event: QResizeEvent) -> None:
        """Lays the rows out anew."""
        self._grid = self._grid_now()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Tells the scores of the row under the mouse."""
        digit = self._grid.row_at(event.position().y())
        if digit is None:
            self._tip.point_at_nothing()
        else:
            self._tip.point_at(digit, event.position().toPoint())

    def leaveEvent(self, _event: QEvent) -> None:
        """Marks no row."""
        self._tip.point_at_nothing()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Begins at the winner when the keyboard brought the focus."""
        scores = self._scores
        if scores and event.reason() in (
            Qt.FocusReason.TabFocusReason,
            Qt.FocusReason.BacktabFocusReason,
        ):
            self._go_to(scores.digit)

    def focusOutEvent(self, _event: QFocusEvent) -> None:
        """Marks no row."""
        self._tip.point_at_nothing()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Goes a row up or down."""
        row = row_after(event.key(), self._pointed)
        if row is None:
            super().keyPressEvent(event)
        else:
            self._go_to(row)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paints everything: it is cheap enough."""
        theme, scores = self._themes.theme, self._scores
        painter = QPainter(self)
        painter.fillRect(self.rect(), theme.card)
        self._paint_axes(painter, theme)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for digit in range(DIGITS):
            self._paint_digit(painter, theme, digit, scores is not None and digit == scores.digit)
            if scores is None:
                self._paint_nothing(painter, theme, digit)
            else:
                self._paint_logit(painter, theme, digit, scores)
                self._paint_probability(painter, theme, digit, scores)

    @property
    def _scores(self) -> Scores | None:
        reading = self._desk.reading
        return reading.scores if reading else None

    def _show_reading(self) -> None:
        scores = self._scores
        if scores:
            self._limit.fit(float(abs(scores.logits).max()))
            self.setAccessibleDescription(spoken_readout(scores))
        else:
            self.setAccessibleDescription("The page is blank.")
        self.update()

    def _explanation_at(self, place: QPoint) -> str:
        if self._grid.row_at(place.y()) is not None:
            return ""
        return _LOGIT_AXIS if place.x() < self._grid.digits else _PROBABILITY_AXIS

    def _go_to(self, digit: int) -> None:
        row = self._grid.row(digit)
        self._tip.point_at(digit, QPoint(self._grid.track, row.center().y()))

    def _grid_now(self) -> RowGrid:
        numbers, digits = QFontMetrics(self._number_font), QFontMetrics(self._digit_font)
        return RowGrid.of(self.size(), numbers, digits)

    def _paint_axes(self, painter: QPainter, theme: Theme) -> None:
        grid, limit = self._grid, self._limit
        painter.fillRect(grid.zero, 0, 1, grid.axis, theme.axis)
        painter.setFont(self._number_font)
        painter.setPen(theme.quiet)
        self._paint_tick(painter, grid.zero, "0")
        share = limit.target / limit.value
        if share <= 1.01:
            for sign in (-1, 1):
                x = grid.zero + round(sign * share * grid.reach)
                self._paint_tick(painter, x, signed(sign * limit.target, decimals=0))
        self._paint_tick(painter, grid.track, "0")
        self._paint_tick(painter, grid.track + grid.track_width, "1")

    def _paint_tick(self, painter: QPainter, x: int, text: str) -> None:
        top = self._grid.axis + GAP
        painter.drawText(QRect(x - 40, top, 81, self.height() - top), _CENTRE, text)

    def _paint_digit(self, painter: QPainter, theme: Theme, digit: int, wins: bool) -> None:
        box = self._grid.digit_box(digit)
        if digit == self._pointed:
            pill = QRect(0, 0, box.height(), box.height())
            pill.moveCenter(box.center())
            fill_box(painter, pill, theme.accent_wash)
        painter.setFont(self._winner_font if wins else self._digit_font)
        painter.setPen(theme.accent if wins else theme.text if self._scores else theme.quiet)
        painter.drawText(box, _CENTRE, str(digit))

    def _paint_nothing(self, painter: QPainter, theme: Theme, digit: int) -> None:
        fill_box(painter, self._grid.track_box(digit), theme.track)
        painter.setFont(self._number_font)
        painter.setPen(theme.quiet)
        row = self._grid.row(digit)
        painter.drawText(row.adjusted(self._grid.zero + GAP, 0, 0, 0), _LEFT, DASH)
        painter.drawText(row, _RIGHT, DASH)

    def _paint_logit(self, painter: QPainter, theme: Theme, digit: int, scores: Scores) -> None:
        logit, wins = float(scores.logits[digit]), digit == scores.digit
        bar = self._grid.logit_bar(digit, logit / self._limit.value)
        if logit < 0:
            fill_box(painter, bar, theme.warm if wins else theme.warm_soft)
            beside, align = bar.adjusted(-self.width(), 0, -bar.width() - GAP, 0), _RIGHT
        else:
            fill_box(painter, bar, theme.accent if wins else theme.accent_soft)
            beside, align = bar.adjusted(bar.width() + GAP, 0, self.width(), 0), _LEFT
        painter.setFont(self._number_font)
        painter.setPen(theme.text)
        painter.drawText(beside, align, signed(logit, decimals=1 if abs(logit) < 99.95 else 0))

    def _paint_probability(
        self, painter: QPainter, theme: Theme, digit: int, scores: Scores
    ) -> None:
        probability = scores.probability(digit)
        fill_box(painter, self._grid.track_box(digit), theme.track)
        bar = self._grid.probability_bar(digit, probability)
        fill_box(painter, bar, theme.accent if digit == scores.digit else theme.accent_soft)
        painter.setPen(theme.text)
        painter.drawText(self._grid.row(digit), _RIGHT, percent(probability))
