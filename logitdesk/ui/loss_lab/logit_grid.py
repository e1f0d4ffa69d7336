"""Where the parts of the loss lab's rows lie."""

from dataclasses import dataclass
from typing import Final, Literal, NamedTuple

from PySide6.QtCore import QRect, QRectF, QSize
from PySide6.QtGui import QFontMetrics

Column = Literal["class", "logit", "softmax", "label", "gradient"]

GAP: Final = 4
"""Between a bar and its number."""
LABEL_HEADS: Final = ("label y", "y")
"""The head of the labels' column where there is room, and where there is not."""
FEW: Final = 4
"""So many classes have room for long numbers."""
LONG: Final = 8
"""Decimals of a probability where there is room for them."""
SHORT: Final = 3
"""Decimals where there is not."""

_NARROW: Final = 6
_WIDE: Final = 12
_ROOMY: Final = 390
"""From this width on there is room for long numbers and heads."""
_LEAST_TRACK: Final = 24
_BAR_SHARE: Final = 0.6  # of a row's height
_HIGHEST: Final = 7.0  # lines of text in a row
_THICKEST: Final = 2.0  # lines of text


class Span(NamedTuple):
    """From where to where, across."""

    left: int
    width: int

    @property
    def right(self) -> int:
        """Its end."""
        return self.left + self.width

    @property
    def middle(self) -> int:
        """Where a zero line stands."""
        return self.left + self.width // 2


@dataclass(frozen=True)
class LogitGrid:
    """A row a class: its number, its logit, its probability, its label, its gradient.

    Logit and gradient are bars about a zero line; their number stands across it from the bar. All
    lengths are in the widget's pixels, so that lines fall on whole ones.

    Attributes:
        size: the whole widget's.
        count: how many rows.
        head: height of the columns' heads.
        axis: y of the line of text under the rows.
        classes: where the classes' numbers stand.
        logit: both halves of the logits' bars.
        track: what a probability runs in.
        probability: its number.
        label: the one-hot row.
        gradient: both halves of the gradient's bars.
        bar_height: of bars and tracks.
        decimals: of a probability.
        is_roomy: whether heads are written in full.
    """

    size: QSize
    count: int
    head: int
    axis: int
    classes: Span
    logit: Span
    track: Span
    probability: Span
    label: Span
    gradient: Span
    bar_height: int
    decimals: int
    is_roomy: bool

    @classmethod
    def of(cls, size: QSize, count: int, numbers: QFontMetrics) -> "LogitGrid":
        """The grid in a widget of this size, with room for the widest numbers in their font."""
        is_roomy = size.width() >= _ROOMY
        decimals = LONG if is_roomy and count <= FEW else SHORT
        gap = _WIDE if is_roomy else _NARROW
        digits = numbers.horizontalAdvance("0") + 2 * GAP
        logit_half = numbers.horizontalAdvance("−8888") + GAP
        gradient_half = numbers.horizontalAdvance("< −0.999") + GAP
        number = numbers.horizontalAdvance(f"> 0.{'9' * decimals}")
        label = numbers.horizontalAdvance(LABEL_HEADS[0 if is_roomy else 1]) + 2 * GAP
        label = max(label, numbers.height() + GAP)
        halves = 2 * (logit_half + gradient_half)
        bars = max(0, size.width() - digits - halves - number - GAP - label - 4 * gap)
        free = max(0, bars - _LEAST_TRACK)
        logit = 2 * (logit_half + free * 9 // 50)
        gradient = 2 * (gradient_half + free * 7 // 50)
        track = bars + halves - logit - gradient
        classes = Span(0, digits)
        z = Span(classes.right + gap, logit)
        p = Span(z.right + gap, track)
        p_number = Span(p.right + GAP, number)
        y = Span(p_number.right + gap, label)
        head = numbers.height() + 6
        axis = max(head + count, size.height() - numbers.height() - 3)
        row = (axis - head) / count
        return cls(
            size=size,
            count=count,
            head=head,
            axis=axis,
            classes=classes,
            logit=z,
            track=p,
            probability=p_number,
            label=y,
            gradient=Span(y.right + gap, gradient),
            bar_height=int(min(_BAR_SHARE * row, _THICKEST * numbers.height())),
            decimals=decimals,
            is_roomy=is_roomy,
        )

    @staticmethod
    def most_height(count: int, numbers: QFontMetrics) -> int:
        """The height from where on more of it only tears the rows apart."""
        return round((count * _HIGHEST + 2) * numbers.height())

    @property
    def reach(self) -> int:
        """Length of the longest logit's bar."""
        return max(self.logit.width // 2, 1)

    def row(self, number: int) -> QRect:
        """The whole row of a class."""
        high = self.axis - self.head
        top = self.head + number * high // self.count
        return QRect(0, top, self.size.width(), self.head + (number + 1) * high // self.count - top)

    def row_at(self, y: float) -> int | None:
        """The class whose row holds `y`; None above and under the rows."""
        if not self.head <= y < self.axis:
            return None
        return min(int((y - self.head) * self.count / (self.axis - self.head)), self.count - 1)

    def column_at(self, x: float) -> Column:
        """Which column holds `x`; the gaps belong to the column before them."""
        begins: dict[Column, int] = {
            "gradient": self.gradient.left,
            "label": self.label.left,
            "softmax": self.track.left,
            "logit": self.logit.left,
        }
        return next((column for column, left in begins.items() if x >= left), "class")

    def cell(self, number: int, span: Span) -> QRect:
        """A column's part of a class's row."""
        row = self.row(number)
        return QRect(span.left, row.top(), span.width, row.height())

    def track_box(self, number: int) -> QRect:
        """What the class's probability runs in."""
        return self._box(number, self.track.left, self.track.width)

    def probability_bar(self, number: int, probability: float) -> QRectF:
        """The bar of a probability; at least a pixel long."""
        box = QRectF(self.track_box(number))
        box.setWidth(max(1.0, probability * self.track.width))
        return box

    def bar(self, number: int, span: Span, share: float) -> QRectF:
        """A bar about a span's middle, `share`, in [-1, 1], of its half; at least a pixel long."""
        length = max(1.0, min(abs(share), 1.0) * span.width / 2)
        box = QRectF(self._box(number, span.middle, 0))
        box.setWidth(length)
        if share < 0:
            box.moveRight(span.middle)
        return box

    def across(self, number: int, span: Span, share: float) -> QRect:
        """Where the number of such a bar stands: on the zero line's other side."""
        cell = self.cell(number, span)
        if share < 0:
            cell.setLeft(span.middle + GAP)
        else:
            cell.setRight(span.middle - GAP)
        return cell

    def _box(self, number: int, left: int, width: int) -> QRect:
        row = self.row(number)
        return QRect(
            left, row.top() + (row.height() - self.bar_height) // 2, width, self.bar_height
        )
