"""Ten probabilities where there is little room."""

from typing import Final

from PySide6.QtCore import QEvent, QPoint, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QHelpEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QToolTip, QWidget

from logitdesk.scores.scores import DIGITS, Scores
from logitdesk.ui.charts.csv_text import table_of
from logitdesk.ui.charts.rounded_box import fill_box
from logitdesk.ui.charts.table import Table
from logitdesk.ui.formatting import percent
from logitdesk.ui.theme import QUIET, ThemeManager, font_of

_GAP: Final = 3
_CENTRE: Final = Qt.AlignmentFlag.AlignCenter


class SmallBars(QWidget):
    """An upright bar for each digit, as high as its probability; the winner has the accent.

    All methods run on the window's thread.
    """

    def __init__(self, themes: ThemeManager, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._themes = themes
        self._scores: Scores | None = None
        self._font, self._bold = font_of(QUIET), font_of(QUIET, QFont.Weight.Bold)
        self.setAccessibleName("Probabilities of the ten digits")
        themes.changed.connect(self.update)

    @property
    def scores(self) -> Scores | None:
        """What is shown."""
        return self._scores

    def set_scores(self, scores: Scores | None) -> None:
        """Show others, or none."""
        self._scores = scores
        spoken = [] if scores is None else [self._told(digit) for digit in range(DIGITS)]
        self.setAccessibleDescription("; ".join(spoken))
        self.update()

    def numbers(self) -> str:
        """What is shown as comma-separated values; empty for nothing."""
        return "" if self._scores is None else self._scores.as_csv()

    def table(self) -> Table:
        """Return what is shown."""
        return table_of(self.numbers(), without=("model", "temperature"))

    def sizeHint(self) -> QSize:
        """Ten digits wide, and as high as four."""
        metrics = QFontMetrics(self._font)
        return QSize(DIGITS * (metrics.horizontalAdvance("0") + 2 * _GAP), 5 * metrics.height())

    def minimumSizeHint(self) -> QSize:
        """As small as it stays readable."""
        hint = self.sizeHint()
        return QSize(hint.width(), 3 * QFontMetrics(self._font).height())

    def event(self, event: QEvent) -> bool:
        """Tells a bar's probability where the mouse rests."""
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            self._tell(event.pos(), event.globalPos())
            return True
        return super().event(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paints everything: it is cheap enough."""
        painter, theme, scores = QPainter(self), self._themes.theme, self._scores
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        text = QFontMetrics(self._font).height()
        for digit in range(DIGITS):
            column = self._column(digit)
            track = QRectF(column.adjusted(0, 0, 0, -text - 2))
            wins = scores is not None and digit == scores.digit
            fill_box(painter, track, theme.track)
            if scores is not None:
                bar = QRectF(track)
                bar.setTop(track.bottom() - max(1.0, scores.probability(digit) * track.height()))
                fill_box(painter, bar, theme.accent if wins else theme.accent_soft)
            painter.setFont(self._bold if wins else self._font)
            painter.setPen(theme.accent if wins else theme.quiet)
            below = QRect(column.left(), column.bottom() - text, column.width(), text)
            painter.drawText(below, _CENTRE, str(digit))

    def _column(self, digit: int) -> QRect:
        left, right = (number * (self.width() + _GAP) // DIGITS for number in (digit, digit + 1))
        return QRect(left, 0, right - left - _GAP, self.height())

    def _tell(self, at: QPoint, on_screen: QPoint) -> None:
        digit = min(max(at.x() * DIGITS // max(self.width(), 1), 0), DIGITS - 1)
        if self._scores is None:
            QToolTip.hideText()
        else:
            QToolTip.showText(on_screen, self._told(digit), self, self._column(digit))

    def _told(self, digit: int) -> str:
        return (
            "" if self._scores is None else f"{digit}: {percent(self._scores.probability(digit))}"
        )
