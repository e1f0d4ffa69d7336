"""Of each digit, how many images another network reads better and how many worse."""

from typing import Final, Literal

from PySide6.QtCore import QEvent, QPoint, QRect, QRectF, QSize, Qt
from PySide6.QtGui import (
    QColor,
    QFocusEvent,
    QFont,
    QFontMetrics,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
)
from PySide6.QtWidgets import QToolTip, QWidget

from logitdesk.scores.metrics import Comparison
from logitdesk.scores.scores import DIGITS
from logitdesk.ui.charts.csv_text import csv_table, table_of
from logitdesk.ui.charts.rounded_box import fill_box
from logitdesk.ui.charts.row_keys import row_after
from logitdesk.ui.charts.table import Table
from logitdesk.ui.theme import QUIET, Theme, ThemeManager, font_of, wrapped

_GAP: Final = 6
_BAR_SHARE: Final = 0.66  # of a row's height
_THICKEST: Final = 1.5  # lines of text
_SHORTEST_AXIS: Final = 5  # images: so that a single one does not look like many
_STAYS_MS: Final = 600_000  # as long as the person points there
_CENTRE: Final = Qt.AlignmentFlag.AlignCenter
_LEFT: Final = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
_RIGHT: Final = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter


class ChangeBars(QWidget):
    """A row for each digit: to the left what is read wrong now, to the right what is read right.

    Pointing at a row, by mouse or by the arrow keys, tells its numbers. All methods run on the
    window's thread.
    """

    def __init__(
        self, comparison: Comparison, themes: ThemeManager, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._comparison = comparison
        self._themes = themes
        self._pointed: int | None = None
        self._font = font_of(QUIET)
        self._bold = font_of(QUIET, QFont.Weight.DemiBold)
        self._longest = max(_SHORTEST_AXIS, *comparison.better, *comparison.worse)
        self.setMouseTracking(True)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setAccessibleName("Images of each digit that are read better and worse")
        told = (_in_words(comparison, digit) for digit in range(DIGITS))
        self.setAccessibleDescription(" ".join(told))
        themes.changed.connect(self.update)

    def numbers(self) -> str:
        """Images of each digit, better and worse ones, as comma-separated values."""
        told = self._comparison
        counts = zip(range(DIGITS), told.images, told.better, told.worse, strict=True)
        return csv_table(("digit", "images", "now_right", "now_wrong"), counts)

    def table(self) -> Table:
        """Return what is shown."""
        return table_of(self.numbers())

    def sizeHint(self) -> QSize:
        """Roomy; the layout decides."""
        line = QFontMetrics(self._font).height()
        return QSize(26 * line, (DIGITS + 1) * round(1.5 * line))

    def minimumSizeHint(self) -> QSize:
        """As small as it stays readable."""
        line = QFontMetrics(self._font).height()
        return QSize(10 * line, (DIGITS + 1) * (line + 2))

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Tells the numbers of the row under the mouse."""
        self._point_at(self.row_at(event.position().y()))

    def leaveEvent(self, _event: QEvent) -> None:
        """Marks no row."""
        self._point_at(None)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Begins at the first row when the keyboard brought the focus."""
        if event.reason() in (Qt.FocusReason.TabFocusReason, Qt.FocusReason.BacktabFocusReason):
            self._point_at(0)

    def focusOutEvent(self, _event: QFocusEvent) -> None:
        """Marks no row."""
        self._point_at(None)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Goes a row up or down."""
        row = row_after(event.key(), self._pointed)
        if row is None:
            super().keyPressEvent(event)
        else:
            self._point_at(row)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paints everything: it seldom has to."""
        theme = self._themes.theme
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_heads(painter, theme)
        for digit in range(DIGITS):
            self._paint_digit(painter, theme, digit)
            worse, better = self._comparison.worse[digit], self._comparison.better[digit]
            self._paint_side(painter, self.bar(digit, worse, "left"), worse, theme.warm, theme)
            self._paint_side(painter, self.bar(digit, better, "right"), better, theme.accent, theme)

    # Where things are.

    def row(self, digit: int) -> QRect:
        """The whole row of a digit."""
        head = self._head
        top = head + digit * (self.height() - head) // DIGITS
        bottom = head + (digit + 1) * (self.height() - head) // DIGITS
        return QRect(0, top, self.width(), bottom - top)

    def row_at(self, y: float) -> int | None:
        """The digit whose row holds `y`; None above the rows."""
        head = self._head
        if not head <= y < self.height():
            return None
        return int((y - head) * DIGITS / (self.height() - head))

    def bar(self, digit: int, images: int, side: Literal["left", "right"]) -> QRectF:
        """The bar of that many images: to the left of those that are read worse."""
        row, thick = self.row(digit), QFontMetrics(self._font).height() * _THICKEST
        height = min(_BAR_SHARE * row.height(), thick)
        number = QFontMetrics(self._font).horizontalAdvance(f"{self._longest:,}") + _GAP
        column = self._digits_width / 2
        room = max(0.0, self.width() / 2 - column - number)
        length = room * images / self._longest
        left = self.width() / 2 + (column if side == "right" else -column - length)
        return QRectF(left, row.top() + (row.height() - height) / 2, length, height)

    @property
    def _head(self) -> int:
        return QFontMetrics(self._font).height() + _GAP

    @property
    def _digits_width(self) -> int:
        return 2 * QFontMetrics(self._font).height()

    # What is painted.

    def _paint_heads(self, painter: QPainter, theme: Theme) -> None:
        painter.setFont(self._font)
        painter.setPen(theme.quiet)
        column, half = self._digits_width // 2, self.width() // 2
        height = QFontMetrics(self._font).height()
        worse, better = sum(self._comparison.worse), sum(self._comparison.better)
        left, right = f"now wrong: {worse:,}", f"now right: {better:,}"
        widest = max(painter.fontMetrics().horizontalAdvance(head) for head in (left, right))
        if widest > half - column:
            left, right = f"wrong: {worse:,}", f"right: {better:,}"
        painter.drawText(QRect(0, 0, half - column, height), _RIGHT, left)
        painter.drawText(QRect(half + column, 0, half - column, height), _LEFT, right)

    def _paint_digit(self, painter: QPainter, theme: Theme, digit: int) -> None:
        row = self.row(digit)
        is_pointed = digit == self._pointed
        if is_pointed:
            pill = QRectF(0, 0, self._digits_width - _GAP, min(row.height(), self._digits_width))
            pill.moveCenter(QRectF(row).center())
            fill_box(painter, pill, theme.accent_wash)
        painter.setFont(self._bold)
        painter.setPen(theme.accent if is_pointed else theme.text)
        painter.drawText(row, _CENTRE, str(digit))

    def _paint_side(
        self, painter: QPainter, bar: QRectF, images: int, colour: QColor, theme: Theme
    ) -> None:
        is_left = bar.center().x() < self.width() / 2
        if images:
            fill_box(painter, bar, colour)
        painter.setFont(self._font)
        painter.setPen(theme.text if images else theme.quiet)
        if is_left:
            beside = QRectF(0, bar.top(), bar.left() - _GAP, bar.height())
        else:
            beside = QRectF(bar.right() + _GAP, bar.top(), self.width(), bar.height())
        painter.drawText(beside, _RIGHT if is_left else _LEFT, f"{images:,}")

    def _point_at(self, digit: int | None) -> None:
        if digit == self._pointed:
            return
        self._pointed = digit
        self.update()
        if digit is None:
            QToolTip.hideText()
            return
        place = self.mapToGlobal(QPoint(self.width() // 2, self.row(digit).center().y()))
        text = wrapped(_in_words(self._comparison, digit))
        QToolTip.showText(place, text, self, self.rect(), _STAYS_MS)


def _in_words(comparison: Comparison, digit: int) -> str:
    images, better, worse = (
        counts[digit] for counts in (comparison.images, comparison.better, comparison.worse)
    )
    return (
        f"{digit}: of {images:,} images, {better:,} that were read wrong are read right now, "
        f"and {worse:,} that were read right are read wrong now."
    )
