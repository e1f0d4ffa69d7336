"""Where the parts of the facing bars lie."""

from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QRect, QRectF, QSize, QSizeF
from PySide6.QtGui import QFontMetrics

from logitdesk.scores.scores import DIGITS
from logitdesk.ui.formatting import signed

GAP: Final = 6
"""Between a bar and its number."""

_BAR_SHARE: Final = 0.62  # of a row's height
_LOGITS_SHARE: Final = 0.45  # of the room for bars; they go both ways
_THICK: Final = 2.4  # lines of text: thick enough, unless rows are very high


@dataclass(frozen=True)
class RowGrid:
    """Ten rows: a logit about a zero line, the digit, a probability in its track, its percentage.

    All lengths are in the widget's pixels, so that lines fall on whole ones.

    Attributes:
        size: the whole widget's.
        zero: x of the logits' zero line.
        reach: length of the longest logit's bar.
        digits: x of the digits' column.
        digits_width: its width.
        track: x of the tracks.
        track_width: length of a probability of 1.
        bar_height: of bars and tracks.
        axis: y of the line of text under the rows.
    """

    size: QSize
    zero: int
    reach: int
    digits: int
    digits_width: int
    track: int
    track_width: int
    bar_height: int
    axis: int

    @classmethod
    def of(cls, size: QSize, numbers: QFontMetrics, digits: QFontMetrics) -> "RowGrid":
        """The grid in a widget of this size, with room for the widest numbers in their fonts."""
        value = numbers.horizontalAdvance(signed(-88.8)) + GAP
        percentage = numbers.horizontalAdvance("> 99.9 %") + GAP
        digits_width = round(1.6 * digits.height())
        free = max(0, size.width() - 2 * value - GAP - digits_width - percentage)
        reach = round(_LOGITS_SHARE * free / 2)
        zero = value + reach
        digits_left = zero + reach + value + GAP
        track = digits_left + digits_width
        axis = max(DIGITS, size.height() - numbers.height() - GAP)
        row = axis / DIGITS
        bar_height = int(min(_BAR_SHARE * row, max(_THICK * numbers.height(), row / 3)))
        return cls(
            size=size,
            zero=zero,
            reach=reach,
            digits=digits_left,
            digits_width=digits_width,
            track=track,
            track_width=max(0, size.width() - percentage - track),
            bar_height=bar_height,
            axis=axis,
        )

    def row(self, digit: int) -> QRect:
        """The whole row of a digit."""
        top = digit * self.axis // DIGITS
        bottom = (digit + 1) * self.axis // DIGITS
        return QRect(0, top, self.size.width(), bottom - top)

    def row_at(self, y: float) -> int | None:
        """The digit whose row holds `y`; None under the rows."""
        return int(y * DIGITS / self.axis) if 0 <= y < self.axis else None

    def digit_box(self, digit: int) -> QRect:
        """Where the digit itself stands."""
        return self._part(digit, self.digits, self.digits_width)

    def track_box(self, digit: int) -> QRect:
        """What the digit's probability runs in."""
        return self._part(digit, self.track, self.track_width)

    def logit_bar(self, digit: int, share: float) -> QRectF:
        """The bar of a logit that is `share`, in [-1, 1], of the longest; at least a pixel long."""
        length = max(1.0, min(abs(share), 1.0) * self.reach)
        box = QRectF(self._part(digit, self.zero, 0))
        box.setWidth(length)
        if share < 0:
            box.moveRight(self.zero)
        return box

    def probability_bar(self, digit: int, probability: float) -> QRectF:
        """The bar of a probability; at least a pixel long."""
        box = QRectF(self.track_box(digit))
        box.setSize(QSizeF(max(1.0, probability * self.track_width), self.bar_height))
        return box

    def _part(self, digit: int, left: int, width: int) -> QRect:
        row = self.row(digit)
        return QRect(
            left, row.top() + (row.height() - self.bar_height) // 2, width, self.bar_height
        )
