"""Columns of a bar chart: what they show, where they lie, and how they are painted, in pixels."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from math import ceil, floor, log10
from typing import Final, Literal

from PySide6.QtCore import QObject, QPointF, QRectF
from PySide6.QtGui import QFont, QFontMetricsF, QPainter

from logitdesk.ui.charts.items import (
    CENTRE,
    GAP,
    LEFT,
    RIGHT,
    Range,
    crisp,
    fill_box,
    linear_ticks,
    pen_of,
    round_step,
    stripe_box,
    upright_box,
)
from logitdesk.ui.formatting import DASH, percent, power_of_ten, short, signed
from logitdesk.ui.theme import Theme, font_of

_LEAST: Final = 1e-300
"""The smallest probability on a logarithmic axis."""
_DECADES: Final = (3, 6, 9, 12, 15, 20, 25, 30, 40, 50, 60, 80, 100, 150, 200, 300)
"""Where a logarithmic axis may begin, as powers of ten below 1."""
_BAR_SHARE: Final = 0.62  # of a row's height
_THICK: Final = 2.4  # lines of text: thick enough, unless rows are very high
_SHORTEST: Final = 1.0
_SLACK: Final = 1e-6
_SEEN: Final = 1.5
"""Pixels from where on two ends of a bar are told apart."""


@dataclass(frozen=True)
class Labels:
    """The column with the rows' labels: its name in the table, its widest label, its type."""

    name: str = "digit"
    widest: str = "000"
    scale: float = 1.3


@dataclass(frozen=True)
class Column:
    """One column of bars."""

    name: str  # of the table's column, and in the readout
    write: Callable[[float], str]  # writes a value beside its bar
    widest: str  # of these texts
    exact: Callable[[float], str] | None = None  # for the readout; None for as beside the bar
    head: str = ""  # stands over the column
    room: float = 1.0  # the share of the free width, against the other columns
    grows: Literal["both", "right", "left"] = "both"  # "both" has a zero line
    numbers: Literal["beside", "column"] = "beside"  # or at the zero line, across from the bar
    least: tuple[float, float] = (-1.0, 1.0)  # the range that the axis has at least
    fits: bool = True  # the axis follows the data beyond that
    has_axis: bool = False  # ticks are written below
    has_track: bool = False  # bars run in a track
    is_strong: bool = False  # all bars have the full colour, not the highlighted one alone
    is_warm: bool = False  # bars have the warm colour also above 0
    is_draggable: bool = False
    explanation: str = ""  # of the axis, in a sentence


def _write_logit(value: float) -> str:
    """As "+8.9"; without decimals where they would not fit."""
    return signed(value, decimals=1 if abs(value) < 99.95 else 0)


def _write_small(probability: float) -> str:
    """A probability of any size to three digits: "0.978", "3.06×10⁻⁷", "1 − 4×10⁻¹¹"."""
    if probability < 0.9995:
        return short(probability, 3)
    return f"1 − {short(1 - probability, 1)}" if probability < 1 else "≈ 1"


LOGITS: Final = Column(
    "logit",
    _write_logit,
    "−88.8",
    lambda value: signed(value, 4),
    least=(-5.0, 10.0),
    has_axis=True,
    explanation="The axis of the logits: it has no fixed ends and follows the data.",
)
SOFTMAX: Final = Column(
    "probability",
    percent,
    "> 99.9 %",
    _write_small,
    grows="right",
    numbers="column",
    least=(0.0, 1.0),
    fits=False,
    has_axis=True,
    has_track=True,
    explanation="The axis of the probabilities: a full bar is 1.",
)


class BarColumn:
    """A column with its bars: an axis, values, and the room from `begin` to `end`, in pixels."""

    def __init__(self, spec: Column, parent: QObject) -> None:
        self.spec, self.axis = spec, Range(*spec.least, parent)
        self.values: list[float] = []
        self.truth: list[float] = []
        self.is_logarithmic = False
        self.reference: tuple[float, str] | None = None
        self.begin = self.end = self.left = self.width = self.zero = self.text = 0.0

    def fit(self, shown: Sequence[float]) -> None:
        """Have the axis fit these values."""
        if not shown:
            return
        if self.is_logarithmic:
            smallest = log10(max(min(shown), _LEAST))
            decades = next((d for d in _DECADES if d >= -1.04 * smallest), _DECADES[-1])
            self.axis.fit(float(-decades), 0.0)
        elif self.spec.fits:
            low, high = min(*shown, self.spec.least[0]), max(*shown, self.spec.least[1])
            step = round_step((high - low) / 10)
            self.axis.fit(step * floor(low / step + 1e-9), step * ceil(high / step - 1e-9))

    def share(self, value: float) -> float:
        """The share of the axis at which a value stands; beyond it below 0 or above 1."""
        if self.is_logarithmic:
            value = log10(max(value, _LEAST))
        return (value - self.axis.low) / ((self.axis.high - self.axis.low) or 1.0)

    def x(self, value: float) -> float:
        """Where a value stands within the column."""
        share = min(max(self.share(value), 0.0), 1.0)
        return self.left + (1 - share if self.spec.grows == "left" else share) * self.width

    def write(self, value: float) -> str:
        return (_write_small if self.is_logarithmic else self.spec.write)(value)

    @property
    def widest(self) -> str:
        return "1 − 8×10⁻⁸⁸" if self.is_logarithmic else self.spec.widest

    def lay_out(self, begin: float, width: float, text: float) -> None:
        """Find room for bars, and for numbers of this width."""
        if self.spec.grows == "both" and self.spec.numbers == "beside":
            side = 2 * GAP if self.spec.has_axis else GAP  # half of a tick's number stands there
            room = width - 2 * side
            zero = min(max(-self.axis.low / (self.axis.high - self.axis.low), 0.0), 1.0)
            before = side + max(0.0, (text - zero * room) / max(1 - zero, 0.1))
            after = side + max(0.0, (text - (1 - zero) * room) / max(zero, 0.1))
        elif self.spec.grows == "left":
            before, after = text, GAP
        else:
            before, after = 0.0, text + GAP
        self.begin, self.end, self.text = begin, begin + width, text
        self.left, self.width = begin + before, max(width - before - after, 0.0)
        self.zero = self.x(0.0)

    def bar(self, value: float, track: QRectF) -> QRectF:
        """Where a bar lies in its track; never so short that it cannot be seen."""
        end, start = self.x(value), self.zero
        if abs(end - start) < _SHORTEST:
            end = start - _SHORTEST if end < start or value < 0 else start + _SHORTEST
        return QRectF(min(start, end), track.top(), abs(end - start), track.height())


class BarPainter:
    """Paints rows; what seldom changes apart from what changes with each reading."""

    def __init__(self, columns: Sequence[Labels | BarColumn], type_scale: float) -> None:
        self._all, self._type_scale = columns, type_scale
        self.columns = [column for column in columns if isinstance(column, BarColumn)]
        self.heading = next(column for column in columns if isinstance(column, Labels))
        self.labels: Sequence[str] = ()
        self.highlighted: int | None = None
        self.pointed: int | None = None
        self.marked: int | None = None
        self.is_tried = False
        self._top, self._bottom, self._row, self._bar = 0.0, 1.0, 1.0, 1.0
        self._width, self._label_box = 0.0, QRectF()

    def apply_theme(self, theme: Theme) -> None:
        self.theme = theme
        bold, scale = QFont.Weight.Bold, self.heading.scale
        self._font, self._bold = font_of(self._type_scale), font_of(self._type_scale, bold)
        self._label_font, self._label_bold = font_of(scale), font_of(scale, bold)
        self._line = QFontMetricsF(self._font).height()

    def lay_out(self, width: float, height: float) -> object:
        """Find where rows and columns lie; what it gives is equal where they lie alike."""
        widths, specs = self.fixed_widths(), [column.spec for column in self.columns]
        shares = [c.spec.room if isinstance(c, BarColumn) else 0.0 for c in self._all]
        free = max(width - sum(widths), 0.0) / (sum(shares) or 1.0)
        has_axis = any(c.has_axis for c in specs) or any(c.reference for c in self.columns)
        self._width = width
        self._top = self._line + GAP if any(column.head for column in specs) else 0.0
        self._bottom = height - (self._line + GAP if has_axis else 0.0)
        self._row = row = (self._bottom - self._top) / max(len(self.labels), 1)
        self._bar = floor(min(_BAR_SHARE * row, max(_THICK * self._line, row / 3)))
        left = 0.0
        for column, fixed, share in zip(self._all, widths, shares, strict=True):
            wide = fixed + free * share
            if isinstance(column, BarColumn):
                column.lay_out(left, wide, fixed - GAP)
            else:
                self._label_box = QRectF(left, 0, wide, row)
            left += wide
        axes = [(column.left, column.width, column.axis.target) for column in self.columns]
        return self.theme, len(self.labels), self._bottom, axes

    def fixed_widths(self) -> list[float]:
        """Of each of all columns, what it needs beside the bars."""
        bold = QFont.Weight.Bold
        numbers = QFontMetricsF(font_of(self._type_scale, bold)).horizontalAdvance
        labels = QFontMetricsF(font_of(self.heading.scale, bold)).horizontalAdvance
        return [
            numbers(c.widest) + 2 * GAP if isinstance(c, BarColumn) else labels(c.widest) + 3 * GAP
            for c in self._all
        ]

    def middle(self, row: int) -> float:
        """The height of a row's middle."""
        return self._top + (row + 0.5) * self._row

    def row_at(self, y: float) -> int | None:
        """The row there; None above and below them."""
        is_in = bool(self.labels) and self._top <= y < self._bottom
        return int((y - self._top) / self._row) if is_in else None

    def column_at(self, x: float) -> BarColumn | None:
        """The column of bars there; None between them."""
        return next((column for column in self.columns if column.begin <= x < column.end), None)

    def paint_back(self, painter: QPainter, _rect: QRectF) -> None:
        """Paint what stays while bars change."""
        if self.marked is not None:
            top = self.middle(self.marked) - self._row / 2
            fill_box(painter, QRectF(0, top + 1, self._width, self._row - 2), self.theme.track)
        for column in self.columns:
            self._paint_axis(painter, column)

    def paint(self, painter: QPainter, _rect: QRectF) -> None:
        """Paint labels, bars and numbers."""
        rows = range(len(self.labels))
        for row in rows:
            self._paint_label(painter, row)
        for column in self.columns:
            for row in rows:
                self._paint_bar(painter, column, row, self._track(column, row))
            if column.reference is not None:
                self._paint_reference(painter, column, *column.reference)

    def _paint_label(self, painter: QPainter, row: int) -> None:
        theme, wins = self.theme, row == self.highlighted
        box = self._label_box.translated(0, self.middle(row) - self._row / 2)
        if row == self.pointed:
            pill = QRectF(0, 0, box.width() - 2 * GAP, min(self._row, 2 * self._line))
            pill.moveCenter(box.center())
            fill_box(painter, pill, theme.accent_wash)
        has_bars = bool(self.columns[0].values)
        painter.setFont(self._label_bold if wins else self._label_font)
        painter.setPen(theme.accent if wins else theme.text if has_bars else theme.quiet)
        painter.drawText(box, CENTRE, self.labels[row])

    def _track(self, column: BarColumn, row: int) -> QRectF:
        top = round(self.middle(row) - self._bar / 2)
        return QRectF(column.left, top, column.width, self._bar)

    def _paint_axis(self, painter: QPainter, column: BarColumn) -> None:
        spec, theme = column.spec, self.theme
        painter.setFont(self._font)
        painter.setPen(theme.quiet)
        if spec.head:
            is_left = spec.grows == "left"
            place = QRectF(column.left - 80 * is_left, 0, column.width + 80, self._line)
            painter.drawText(place, RIGHT if is_left else LEFT, spec.head)
        if spec.has_axis:
            self._paint_ticks(painter, column)
        if not spec.has_track and not column.is_logarithmic:
            painter.fillRect(upright_box(column.zero, self._top, self._bottom), theme.axis)
        for row in range(len(self.labels) if spec.has_track else 0):
            fill_box(painter, self._track(column, row), theme.track)

    def _paint_ticks(self, painter: QPainter, column: BarColumn) -> None:
        axis = column.axis
        for tick in linear_ticks(*axis.target, column.width / (2.6 * self._line)):
            if not axis.low <= tick <= axis.high:
                continue
            x = column.left + (tick - axis.low) / (axis.high - axis.low) * column.width
            if column.is_logarithmic:
                text = "1" if tick == 0 else power_of_ten(round(tick))
            elif column.spec.grows == "both":
                text = signed(tick, decimals=0 if tick == round(tick) else 1)
            else:
                text = f"{tick:g}"
            if not column.spec.has_track:
                painter.fillRect(upright_box(x, self._top, self._bottom), self.theme.hairline)
            painter.drawText(QRectF(x - 60, self._bottom + GAP, 120, self._line), CENTRE, text)

    def _paint_bar(self, painter: QPainter, column: BarColumn, row: int, track: QRectF) -> None:
        spec, theme, wins = column.spec, self.theme, row == self.highlighted
        if not column.values:
            painter.setFont(self._font)
            painter.setPen(theme.quiet)
            self._paint_number(painter, column, track, column.zero, False, DASH)
            return
        value = column.values[row]
        true = column.truth[row] if column.truth else value
        bar, is_left = column.bar(value, track), value < 0 or spec.grows == "left"
        if value < 0 or spec.is_warm:
            colour = theme.warm if spec.is_strong or wins else theme.warm_soft
        else:
            colour = theme.accent if spec.is_strong or wins else theme.accent_soft
        (stripe_box if self.is_tried and true != value else fill_box)(painter, bar, colour)
        if true != value:
            in_truth = column.bar(true, track)
            end = in_truth.left() if true < 0 else in_truth.right()
            if min(abs(bar.left() - end), abs(bar.right() - end)) >= _SEEN:
                line = upright_box(end, track.top() - 3, track.bottom() + 3, 2)
                painter.fillRect(line, theme.text)
        if not -_SLACK <= column.share(value) <= 1 + _SLACK:  # two cuts: it goes on beyond the axis
            painter.setPen(pen_of(theme.card, 2))
            for x in (5, 11):
                cut = bar.left() + x if is_left else bar.right() - x
                low = QPointF(cut - 2, bar.bottom() + 1)
                painter.drawLine(low, QPointF(cut + 2, bar.top() - 1))
        painter.setFont(self._bold if wins else self._font)
        painter.setPen(theme.text)
        end = bar.left() if is_left else bar.right()
        if spec.grows == "both":  # across from the bar, at the zero line
            is_left, end = not is_left, column.zero
            if (true < 0) != (value < 0) and abs(column.x(true) - end) < 4 * self._line:
                end = column.x(true)  # beyond the mark of the truth
        self._paint_number(painter, column, track, end, is_left, column.write(value))

    def _paint_number(
        self,
        painter: QPainter,
        column: BarColumn,
        track: QRectF,
        end: float,
        is_left: bool,
        text: str,
    ) -> None:
        top, height = track.top() - 20, track.height() + 40
        if column.spec.numbers == "column":
            box = QRectF(track.right() + GAP, top, column.text - GAP, height)
            painter.drawText(box, RIGHT, text)
        elif is_left:
            painter.drawText(QRectF(end - GAP - 200, top, 200, height), RIGHT, text)
        else:
            painter.drawText(QRectF(end + GAP, top, 200, height), LEFT, text)

    def _paint_reference(
        self, painter: QPainter, column: BarColumn, value: float, text: str
    ) -> None:
        x = crisp(column.x(value))
        painter.setPen(pen_of(self.theme.warm, 1.25, (3, 3)))
        painter.drawLine(QPointF(x, self._top), QPointF(x, self._bottom + 2))
        width = QFontMetricsF(self._font).horizontalAdvance(text) + 2
        left = min(max(x - width / 2, 0.0), self._width - width)
        painter.setFont(self._font)
        painter.setPen(self.theme.text)
        painter.drawText(QRectF(left, self._bottom + GAP - 2, width, self._line), CENTRE, text)
