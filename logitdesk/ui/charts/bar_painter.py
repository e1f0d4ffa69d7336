"""How a bar chart is laid out and painted, in the chart's pixels."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from math import floor, log10
from typing import Final, Self

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QFont, QFontMetricsF, QPainter

from logitdesk.ui.charts.bar_columns import Column, Labels, write_small
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
    stripe_box,
    upright_box,
)
from logitdesk.ui.formatting import DASH, power_of_ten, signed
from logitdesk.ui.theme import QUIET, Theme, font_of

LEAST: Final = 1e-300
"""The smallest probability on a logarithmic axis."""
_BAR_SHARE: Final = 0.62  # of a row's height
_THICK: Final = 2.4  # lines of text: thick enough, unless rows are very high
_SHORTEST: Final = 1.0
_SLACK: Final = 1e-6
_SEEN: Final = 1.5
"""Pixels from where on two ends of a bar are told apart."""


@dataclass
class BarState:
    """What a bar chart shows; `values` and `truth` have a list for each column of bars."""

    labels: Sequence[str] = ()
    values: list[list[float]] | None = None
    truth: list[list[float]] | None = None
    highlighted: int | None = None
    is_tried: bool = False
    pointed: int | None = None
    marked: int | None = None
    marker: str = ""
    logarithmic: list[bool] = field(default_factory=list)
    references: dict[int, tuple[float, str]] = field(default_factory=dict)


class BarPainter:
    """Paints a state; what seldom changes apart from what changes with each reading."""

    def __init__(
        self,
        state: BarState,
        columns: Sequence[Labels | Column],
        ranges: Sequence[Range],
        type_scale: float,
    ) -> None:
        self._state, self._ranges, self._type_scale = state, ranges, type_scale
        self._all_columns = tuple(columns)
        self._columns = [column for column in columns if isinstance(column, Column)]
        self._label_column = next(c for c in columns if isinstance(c, Labels))
        self._width = 0.0
        self.grid = _Grid(0.0, 1.0, 1.0, 1.0, QRectF(), [])

    def _place_on_axis(self, number: int, value: float) -> float:
        """The share of the axis at which a value stands; beyond the axis, below 0 or above 1."""
        if self._state.logarithmic[number]:
            value = log10(max(value, LEAST))
        moving = self._ranges[number]
        return (value - moving.low) / ((moving.high - moving.low) or 1.0)

    def x(self, number: int, value: float) -> float:
        """Where a value stands within the column, in pixels."""
        share = min(max(self._place_on_axis(number, value), 0.0), 1.0)
        room = self.grid.rooms[number]
        if self._columns[number].grows == "left":
            share = 1 - share
        return room.left + share * room.width

    def apply_theme(self, theme: Theme) -> None:
        """Take colours and fonts."""
        self.theme = theme
        self._font = font_of(self._type_scale)
        self._bold = font_of(self._type_scale, QFont.Weight.Bold)
        self._label_font = font_of(self._label_column.scale)
        self._label_bold = font_of(self._label_column.scale, QFont.Weight.Bold)
        self._line = QFontMetricsF(self._font).height()

    def lay_out(self, width: float, height: float) -> None:
        """Find where rows and columns lie."""
        self._width = width
        widths = self.fixed_widths()
        shares = [c.room if isinstance(c, Column) else 0.0 for c in self._all_columns]
        free = max(width - sum(widths), 0.0) / (sum(shares) or 1.0)
        top = self._line + GAP if any(column.head for column in self._columns) else 0.0
        has_axis = any(c.has_axis for c in self._columns) or bool(self._state.references)
        bottom = height - (self._line + GAP if has_axis else 0.0)
        row = (bottom - top) / max(len(self._state.labels), 1)
        bar = floor(min(_BAR_SHARE * row, max(_THICK * self._line, row / 3)))
        rooms: list[_Room] = []
        left, labels = 0.0, QRectF()
        for column, fixed, share in zip(self._all_columns, widths, shares, strict=True):
            wide = fixed + free * share
            if isinstance(column, Column):
                moving = self._ranges[len(rooms)]
                zero = min(max(-moving.low / (moving.high - moving.low), 0.0), 1.0)
                rooms.append(_Room.of(column, left, wide, fixed - GAP, zero))
            else:
                labels = QRectF(left, top, wide, bottom - top)
            left += wide
        self.grid = _Grid(top, bottom, row, bar, labels, rooms)

    def _writes(self, number: int) -> tuple[Callable[[float], str], str]:
        column = self._columns[number]
        if self._state.logarithmic[number]:
            return write_small, "1 − 8×10⁻⁸⁸"
        return column.write, column.widest

    def fixed_widths(self) -> list[float]:
        """Of each of all columns, what it needs beside the bars."""
        bold = QFontMetricsF(font_of(self._type_scale, QFont.Weight.Bold))
        widths, number = [], -1
        for column in self._all_columns:
            if isinstance(column, Labels):
                metrics = QFontMetricsF(font_of(column.scale, QFont.Weight.Bold))
                widths.append(metrics.horizontalAdvance(column.widest) + 3 * GAP)
                continue
            number += 1
            text = bold.horizontalAdvance(self._writes(number)[1]) + GAP
            widths.append(2 * GAP if column.numbers == "inside" else text + GAP)
        return widths

    def middle(self, row: int) -> float:
        """The height of a row's middle."""
        return self.grid.top + (row + 0.5) * self.grid.row

    def row_at(self, y: float) -> int | None:
        """The row there; None above and below them."""
        grid = self.grid
        if not self._state.labels or not grid.top <= y < grid.bottom:
            return None
        return int((y - grid.top) / grid.row)

    def column_at(self, x: float) -> int | None:
        """The column of bars there; None between them."""
        rooms = enumerate(self.grid.rooms)
        return next((number for number, room in rooms if room.begin <= x < room.end), None)

    def paint_back(self, painter: QPainter, _rect: QRectF) -> None:
        """Paint what stays while bars change."""
        grid, theme = self.grid, self.theme
        if self._state.marked is not None:
            middle = self.middle(self._state.marked)
            box = QRectF(0, middle - grid.row / 2 + 1, self._width, grid.row - 2)
            fill_box(painter, box, theme.track)
        for number in range(len(self._columns)):
            self._paint_axis(painter, number, grid)

    def paint(self, painter: QPainter, _rect: QRectF) -> None:
        """Paint labels, bars and numbers."""
        grid = self.grid
        for row in range(len(self._state.labels)):
            self._paint_label(painter, row, grid)
        for number, room in enumerate(grid.rooms):
            for row in range(len(self._state.labels)):
                self._paint_bar(painter, number, row, self._track(row, room, grid))
            if number in self._state.references:
                self._paint_reference(painter, number, grid)
        if self._state.marker:
            self._paint_marker(painter, QPointF(grid.labels.center().x(), grid.bottom + GAP / 2))

    def _paint_label(self, painter: QPainter, row: int, grid: "_Grid") -> None:
        theme, wins, labels = self.theme, row == self._state.highlighted, grid.labels
        box = QRectF(labels.left(), self.middle(row) - grid.row / 2, labels.width(), grid.row)
        if row == self._state.pointed:
            pill = QRectF(0, 0, box.width() - 2 * GAP, min(grid.row, 2 * self._line))
            pill.moveCenter(box.center())
            fill_box(painter, pill, theme.accent_wash)
        painter.setFont(self._label_bold if wins else self._label_font)
        painter.setPen(theme.accent if wins else theme.text if self._state.values else theme.quiet)
        painter.drawText(box, CENTRE, self._state.labels[row])

    def _track(self, row: int, room: "_Room", grid: "_Grid") -> QRectF:
        top = round(self.middle(row) - grid.bar / 2)
        return QRectF(room.left, top, room.width, grid.bar)

    def _paint_axis(self, painter: QPainter, number: int, grid: "_Grid") -> None:
        column, theme, room = self._columns[number], self.theme, grid.rooms[number]
        painter.setFont(self._font)
        painter.setPen(theme.quiet)
        if column.head:
            is_left = column.grows == "left"
            place = QRectF(room.left - 80 * is_left, 0, room.width + 80, self._line)
            painter.drawText(place, RIGHT if is_left else LEFT, column.head)
        if column.has_axis:
            self._paint_ticks(painter, number, grid)
        if not column.has_track and not self._state.logarithmic[number]:
            zero = upright_box(self.x(number, 0.0), grid.top, grid.bottom)
            painter.fillRect(zero, theme.axis)
        for row in range(len(self._state.labels) if column.has_track else 0):
            fill_box(painter, self._track(row, room, grid), theme.track)

    def _paint_bar(self, painter: QPainter, number: int, row: int, track: QRectF) -> None:
        column, theme = self._columns[number], self.theme
        if self._state.values is None:
            painter.setFont(self._font)
            painter.setPen(theme.quiet)
            self._paint_number(painter, number, track, self.x(number, 0.0), False, DASH)
            return
        value = self._state.values[number][row]
        bar, is_left = self._bar(number, value, track), value < 0 or column.grows == "left"
        is_full = column.is_strong or row == self._state.highlighted
        if value < 0 or column.is_warm:
            colour = theme.warm if is_full else theme.warm_soft
        else:
            colour = theme.accent if is_full else theme.accent_soft
        true = value if self._state.truth is None else self._state.truth[number][row]
        if column.numbers == "inside":
            fill_box(painter, bar, theme.accent_wash)
            painter.fillRect(QRectF(bar.left(), bar.bottom() - 2, bar.width(), 2), colour)
        elif true == value or not self._state.is_tried:
            fill_box(painter, bar, colour)
        else:
            stripe_box(painter, bar, colour)
        if true != value:
            in_truth = self._bar(number, true, track)
            end = in_truth.left() if true < 0 else in_truth.right()
            if min(abs(bar.left() - end), abs(bar.right() - end)) >= _SEEN:
                line = upright_box(end, track.top() - 3, track.bottom() + 3, 2)
                painter.fillRect(line, theme.text)
        if not -_SLACK <= self._place_on_axis(number, value) <= 1 + _SLACK:
            self._paint_break(painter, bar, is_left)
        painter.setFont(self._bold if row == self._state.highlighted else self._font)
        painter.setPen(theme.text)
        if column.grows == "both":  # across from the bar, at the zero line
            is_left, end = not is_left, self.x(number, 0.0)
            if (true < 0) != (value < 0) and abs(self.x(number, true) - end) < 4 * self._line:
                end = self.x(number, true)  # beyond the mark of the truth
        else:
            end = bar.left() if is_left else bar.right()
        self._paint_number(painter, number, track, end, is_left, self._writes(number)[0](value))

    def _bar(self, number: int, value: float, track: QRectF) -> QRectF:
        end = self.x(number, value)
        start = track.left() if self._state.logarithmic[number] else self.x(number, 0.0)
        if abs(end - start) < _SHORTEST:
            end = start - _SHORTEST if end < start or value < 0 else start + _SHORTEST
        return QRectF(min(start, end), track.top(), abs(end - start), track.height())

    def _paint_break(self, painter: QPainter, bar: QRectF, is_left: bool) -> None:
        """Two slanting cuts: the bar goes on beyond the axis."""
        painter.setPen(pen_of(self.theme.card, 2))
        x = bar.left() + 8 if is_left else bar.right() - 8
        for shift in (-3, 3):
            low = QPointF(x + shift - 2, bar.bottom() + 1)
            painter.drawLine(low, QPointF(x + shift + 2, bar.top() - 1))

    def _paint_number(
        self, painter: QPainter, number: int, track: QRectF, end: float, is_left: bool, text: str
    ) -> None:
        numbers, top, height = self._columns[number].numbers, track.top() - 20, track.height() + 40
        if numbers == "inside":
            painter.drawText(QRectF(track.left(), top, track.width() - GAP, height), RIGHT, text)
        elif numbers == "column":
            width = self.grid.rooms[number].text - GAP
            painter.drawText(QRectF(track.right() + GAP, top, width, height), RIGHT, text)
        elif is_left:
            painter.drawText(QRectF(end - GAP - 200, top, 200, height), RIGHT, text)
        else:
            painter.drawText(QRectF(end + GAP, top, 200, height), LEFT, text)

    def _paint_ticks(self, painter: QPainter, number: int, grid: "_Grid") -> None:
        moving, room, column = self._ranges[number], grid.rooms[number], self._columns[number]
        for tick in linear_ticks(*moving.target, room.width / (2.6 * self._line)):
            if not moving.low <= tick <= moving.high:
                continue
            share = (tick - moving.low) / (moving.high - moving.low)
            x = room.left + (1 - share if column.grows == "left" else share) * room.width
            if self._state.logarithmic[number]:
                text = "1" if tick == 0 else power_of_ten(round(tick))
            elif column.grows == "both":
                text = signed(tick, decimals=0 if tick == round(tick) else 1)
            else:
                text = f"{tick:g}"
            if not column.has_track:
                painter.fillRect(upright_box(x, grid.top, grid.bottom), self.theme.hairline)
            box = QRectF(x - 60, grid.bottom + GAP, 120, self._line)
            painter.drawText(box, CENTRE, text)

    def _paint_reference(self, painter: QPainter, number: int, grid: "_Grid") -> None:
        value, text = self._state.references[number]
        x = crisp(self.x(number, value))
        painter.setPen(pen_of(self.theme.warm, 1.25, (3, 3)))
        painter.drawLine(QPointF(x, grid.top), QPointF(x, grid.bottom + 2))
        width = QFontMetricsF(self._font).horizontalAdvance(text) + 2
        left = min(max(x - width / 2, 0.0), self._width - width)
        painter.setFont(self._font)
        painter.setPen(self.theme.text)
        painter.drawText(QRectF(left, grid.bottom + GAP - 2, width, self._line), CENTRE, text)

    def _paint_marker(self, painter: QPainter, top: QPointF) -> None:
        font = font_of(QUIET, QFont.Weight.DemiBold)
        width = QFontMetricsF(font).horizontalAdvance(self._state.marker) + 2 * GAP
        box = QRectF(top.x() - width / 2, top.y(), width, self._line + 3)
        painter.setPen(pen_of(self.theme.warm))
        painter.setBrush(self.theme.card)
        painter.drawRoundedRect(box, 3, 3)
        painter.setFont(font)
        painter.setPen(self.theme.text)
        painter.drawText(box, CENTRE, self._state.marker)


@dataclass(frozen=True)
class _Room:
    """Where a column lies: from begin to end, its bars from left on, and room for a number."""

    begin: float
    end: float
    left: float
    width: float
    text: float

    @classmethod
    def of(cls, column: Column, begin: float, width: float, text: float, zero: float) -> Self:
        """`zero` is the share of the axis where 0 stands: numbers stand there, across from bars."""
        if column.numbers == "inside":
            before, after = GAP, GAP
        elif column.grows == "both" and column.numbers == "beside":
            side = 2 * GAP if column.has_axis else GAP  # half of a tick's number stands there
            room = width - 2 * side
            before = side + max(0.0, (text - zero * room) / max(1 - zero, 0.1))
            after = side + max(0.0, (text - (1 - zero) * room) / max(zero, 0.1))
        elif column.grows == "left":
            before, after = text, GAP
        else:
            before, after = 0.0, text + GAP
        end = begin + width
        return cls(begin, end, begin + before, max(width - before - after, 0.0), text)


@dataclass(frozen=True)
class _Grid:
    """Where rows and columns lie: rows from top to bottom, each `row` high with a bar `bar`."""

    top: float
    bottom: float
    row: float
    bar: float
    labels: QRectF
    rooms: list[_Room]
