"""By how much a change of the page changed each logit."""

from typing import Final

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from logitdesk.scores.scores import DIGITS
from logitdesk.ui.charts.axis import LOGIT_LIMITS, AxisLimit
from logitdesk.ui.charts.csv_text import csv_table, table_of
from logitdesk.ui.charts.rounded_box import fill_box
from logitdesk.ui.charts.row_keys import row_after
from logitdesk.ui.charts.table import Table
from logitdesk.ui.evidence.answers import Answer
from logitdesk.ui.evidence.cells import Place
from logitdesk.ui.evidence.change import Change
from logitdesk.ui.evidence.pointed_chart import PointedChart
from logitdesk.ui.formatting import DASH, signed
from logitdesk.ui.theme import QUIET, Theme, ThemeManager, font_of

_GAP: Final = 6
_BAR_SHARE: Final = 0.62  # of a row's height
_THICKEST: Final = 1.6  # lines of text
_CENTRE: Final = Qt.AlignmentFlag.AlignCenter
_RIGHT: Final = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
_LEFT: Final = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter


class LogitChanges(PointedChart):
    """A row for each digit: a bar about zero for the change, and the logit before → after.

    A place is a digit. All methods run on the window's thread.
    """

    def __init__(self, themes: ThemeManager, parent: QWidget | None = None) -> None:
        super().__init__(themes, parent)
        self._change = Change()
        self._asked: int | None = None
        self._limit = AxisLimit(LOGIT_LIMITS, self)
        self._limit.moved.connect(self.update)
        self._font, self._bold = font_of(QUIET), font_of(QUIET, QFont.Weight.Bold)
        self._digit_font = font_of(1.1)
        self._digit_bold = font_of(1.1, QFont.Weight.Bold)
        self.setAccessibleName("Change of the ten logits")

    @property
    def change(self) -> Change:
        """What is shown."""
        return self._change

    def show_change(self, change: Change, asked: int | None = None) -> None:
        """Show another change; `asked` is the digit that the person asks about."""
        self._change, self._asked = change, asked
        changes = change.of_logits
        if changes is not None:
            self._limit.fit(float(abs(changes).max()))
        self.setAccessibleDescription("; ".join(map(self.words_of, range(DIGITS))))
        self.update()

    def words(self) -> str:
        """What a person points at, in a sentence; empty for nothing."""
        return "" if self.pointed is None else self.words_of(self.pointed[0])

    def words_of(self, digit: int) -> str:
        """A row in a sentence, its numbers in full."""
        changes = self._change.of_logits
        by = "" if changes is None else f" ({signed(changes[digit], 4)})"
        old, new = self._written(digit, decimals=4)
        return f"Logit of {digit}: {old} → {new}{by}"

    def numbers(self) -> str:
        """All of it as comma-separated values; empty while there is nothing."""
        before, after, changes = self._change.before, self._change.after, self._change.of_logits
        if before is None and after is None:
            return ""
        logits = [None if one is None else one.scores.logits for one in (before, after)]
        blank = [""] * DIGITS  # of a page that was blank, or is
        columns = [blank if one is None else one.tolist() for one in (*logits, changes)]
        rows = zip(range(DIGITS), *columns, strict=True)
        return csv_table(["digit", "before", "after", "change"], list(rows))

    def table(self) -> Table:
        """Return what is shown."""
        return table_of(self.numbers())

    # Where things are.

    def row(self, digit: int) -> QRectF:
        """The whole row of a digit."""
        high = (self.height() - self._head) / DIGITS
        return QRectF(0, self._head + digit * high, self.width(), high)

    def bar(self, digit: int) -> QRectF:
        """The bar of a digit's change: at least a pixel long."""
        row, zero, changes = self.row(digit), self._zero, self._change.of_logits
        change = 0.0 if changes is None else float(changes[digit])
        length = max(1.0, self._reach * min(abs(change) / self._limit.value, 1.0))
        height = min(_BAR_SHARE * row.height(), _THICKEST * QFontMetrics(self._font).height())
        top = row.center().y() - height / 2
        return QRectF(zero - length if change < 0 else zero, top, length, height)

    def place_at(self, position: QPointF) -> Place | None:
        """The row there."""
        digit = int((position.y() - self._head) * DIGITS / max(1, self.height() - self._head))
        return (digit,) if position.y() >= self._head and digit < DIGITS else None

    def place_after(self, key: int, here: Place | None) -> Place | None:
        """A row up or down."""
        row = row_after(key, None if here is None else here[0])
        return None if row is None else (row,)

    def sizeHint(self) -> QSize:
        """Roomy; the layout decides."""
        line = QFontMetrics(self._digit_font).height()
        return QSize(24 * line, round(15 * line))

    def minimumSizeHint(self) -> QSize:
        """As small as it stays readable."""
        line = QFontMetrics(self._font).height()
        return QSize(20 * line, self._head + DIGITS * (line - 1))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paints everything: it is cheap enough."""
        theme, painter = self.themes.theme, QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(self._font)
        painter.setPen(theme.quiet)
        head = QRectF(self._digits, 0, 2 * (self._zero - self._digits), self._head - _GAP)
        painter.drawText(head, _CENTRE, "change of the logit")
        whole = QRectF(0, 0, self.width(), self._head - _GAP)
        painter.drawText(whole, _RIGHT, "before → after")
        painter.fillRect(QRectF(self._zero, self._head, 1, self.height() - self._head), theme.axis)
        for digit in range(DIGITS):
            self._paint_row(painter, theme, digit)

    def _paint_row(self, painter: QPainter, theme: Theme, digit: int) -> None:
        row, changes = self.row(digit), self._change.of_logits
        if self.pointed == (digit,):
            fill_box(painter, row.adjusted(0, 1, 0, -1), theme.accent_wash)
        is_asked = digit == self._asked
        painter.setFont(self._digit_bold if is_asked else self._digit_font)
        painter.setPen(theme.accent if is_asked else theme.text)
        painter.drawText(QRectF(0, row.top(), self._digits, row.height()), _CENTRE, str(digit))
        painter.setFont(self._font)
        if changes is not None:
            change, bar = float(changes[digit]), self.bar(digit)
            fill_box(painter, bar, theme.warm if change < 0 else theme.accent)
            painter.setPen(theme.text)
            room = self._number + _GAP
            if change < 0:
                beside = QRectF(bar.left() - room, row.top(), self._number, row.height())
                painter.drawText(beside, _RIGHT, signed(change))
            else:
                beside = QRectF(bar.right() + _GAP, row.top(), self._number, row.height())
                painter.drawText(beside, _LEFT, signed(change))
        self._paint_before_and_after(painter, theme, digit)

    def _paint_before_and_after(self, painter: QPainter, theme: Theme, digit: int) -> None:
        row, number = self.row(digit), self._number
        old, new = self._written(digit, decimals=1)
        arrow = 2.5 * _GAP
        box = QRectF(self.width() - number, row.top(), number, row.height())
        places = (
            (box.translated(-number - arrow, 0), old, _wins(self._change.before, digit)),
            (box, new, _wins(self._change.after, digit)),
        )
        for place, text, wins in places:
            painter.setFont(self._bold if wins else self._font)
            painter.setPen(theme.text)
            painter.drawText(place, _RIGHT, text)
        painter.setFont(self._font)
        painter.setPen(theme.quiet)
        between = QRectF(box.left() - arrow, row.top(), arrow + _GAP, row.height())
        painter.drawText(between, _CENTRE, "→")

    def _written(self, digit: int, decimals: int) -> tuple[str, str]:
        """Both logits of a digit."""
        old, new = (
            DASH if answer is None else signed(answer.scores.logits[digit], decimals)
            for answer in (self._change.before, self._change.after)
        )
        return old, new

    @property
    def _head(self) -> int:
        return QFontMetrics(self._font).height() + _GAP

    @property
    def _digits(self) -> int:
        """The width of the digits' column."""
        return round(1.6 * QFontMetrics(self._digit_font).height())

    @property
    def _number(self) -> int:
        """The width of a number."""
        return QFontMetrics(self._bold).horizontalAdvance(signed(-88.8)) + 2

    @property
    def _reach(self) -> float:
        """The length of the longest bar."""
        free = self.width() - self._digits - 4 * self._number - 8 * _GAP
        return max(1.0, free / 2)

    @property
    def _zero(self) -> float:
        """Where, from the left, the bars' zero line is."""
        return self._digits + self._number + _GAP + self._reach


def _wins(answer: Answer | None, digit: int) -> bool:
    return answer is not None and answer.scores.digit == digit
