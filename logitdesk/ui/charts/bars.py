"""Horizontal bars on shared rows, with labels and numbers, painted by one item."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from math import ceil, floor, log10
from typing import Final, Literal, Self

import numpy as np
from numpy.typing import ArrayLike
from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFont, QFontMetricsF, QKeyEvent, QMouseEvent, QPainter
from PySide6.QtWidgets import QApplication, QWidget

from logitdesk.ui.charts.chart import Chart, Readout
from logitdesk.ui.charts.items import (
    CENTRE,
    GAP,
    LEFT,
    RIGHT,
    Layer,
    Range,
    fill_box,
    linear_ticks,
    pen_of,
    round_step,
    stripe_box,
    upright_box,
)
from logitdesk.ui.charts.table import Table
from logitdesk.ui.formatting import DASH, percent, power_of_ten, short, signed
from logitdesk.ui.theme import QUIET, ThemeManager, font_of

_BAR_SHARE: Final = 0.62  # of a row's height
_THICK: Final = 2.4  # lines of text: thick enough, unless rows are very high
_SHORTEST: Final = 1.0
_LEAST: Final = 1e-300
"""The smallest probability on a logarithmic axis."""
_SLACK: Final = 1e-6
_SEEN: Final = 1.5
"""Pixels from where on two ends of a bar are told apart."""
_DECADES: Final = (3, 6, 9, 12, 15, 20, 25, 30, 40, 50, 60, 80, 100, 150, 200, 300)
"""Where a logarithmic axis may begin, as powers of ten below 1."""
_STEPS: Final = {Qt.Key.Key_Left: -0.5, Qt.Key.Key_Right: 0.5}
_ENTER: Final = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space)


@dataclass(frozen=True)
class Labels:
    """The column with the rows' labels.

    Attributes:
        name: of the table's column.
        widest: the widest label.
        scale: of the type.
    """

    name: str = "digit"
    widest: str = "000"
    scale: float = 1.3


@dataclass(frozen=True)
class Column:
    """One column of bars.

    Attributes:
        name: of the table's column, and in the readout.
        write: writes a value beside its bar.
        widest: the widest of these texts.
        exact: writes it in the readout and for screen readers; None for as beside the bar.
        head: stands over the column.
        room: how much of the free width it gets, against the others.
        grows: to which side; "both" has a zero line.
        numbers: where they stand.
        least: the range that the axis has at least.
        fits: whether the axis follows the data beyond that.
        has_axis: whether ticks are written below.
        has_track: whether bars run in a track.
        is_strong: whether all bars have the full colour, not the highlighted one alone.
        is_warm: whether bars have the warm colour also above 0.
        is_draggable: whether a person may drag its bars.
        explanation: of the axis, in a sentence.
    """

    name: str
    write: Callable[[float], str]
    widest: str
    exact: Callable[[float], str] | None = None
    head: str = ""
    room: float = 1.0
    grows: Literal["both", "right", "left"] = "both"
    numbers: Literal["beside", "column", "inside"] = "beside"
    least: tuple[float, float] = (-1.0, 1.0)
    fits: bool = True
    has_axis: bool = False
    has_track: bool = False
    is_strong: bool = False
    is_warm: bool = False
    is_draggable: bool = False
    explanation: str = ""


def write_logit(value: float) -> str:
    """As "+8.9"; without decimals where they would not fit."""
    return signed(value, decimals=1 if abs(value) < 99.95 else 0)


def write_small(probability: float) -> str:
    """A probability of any size to three digits: "0.978", "3.06×10⁻⁷", "1 − 4×10⁻¹¹"."""
    if probability < 0.9995:
        return short(probability, 3)
    return f"1 − {short(1 - probability, 1)}" if probability < 1 else "≈ 1"


LOGITS: Final = Column(
    "logit",
    write_logit,
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
    write_small,
    grows="right",
    numbers="column",
    least=(0.0, 1.0),
    fits=False,
    has_axis=True,
    has_track=True,
    explanation="The axis of the probabilities: a full bar is 1.",
)


class BarChart(Chart):
    """Rows of bars: what is pointed at is a row's number.

    Signals:
        clicked(int): a row was clicked, or Enter pressed on it.
        dragged(int, float): the bar of a row was dragged, or moved by an arrow key, to this value.
        drag_ended(): the mouse let go of it.
        restored(): Escape was pressed.

    Attributes:
        make_readout: makes what is told of a row; None for its values.
        make_table: makes the table; None for labels and values.
        marker: a word below the labels, such as "what if"; empty for none.
    """

    clicked = Signal(int)
    dragged = Signal(int, float)
    drag_ended = Signal()
    restored = Signal()

    def __init__(
        self,
        themes: ThemeManager,
        name: str,
        columns: Sequence[Labels | Column],
        type_scale: float = QUIET,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(themes, name, parent)
        self._columns = [column for column in columns if isinstance(column, Column)]
        self._all_columns = tuple(columns)
        self._label_column = next(c for c in columns if isinstance(c, Labels))
        self._type_scale = type_scale
        self._ranges = [Range(*column.least, self) for column in self._columns]
        self._logarithmic = [False for _ in self._columns]
        self._references: dict[int, tuple[float, str]] = {}
        self._labels: Sequence[str] = ()
        self._values: list[list[float]] | None = None
        self._truth: list[list[float]] | None = None
        self._highlighted: int | None = None
        self._marked: int | None = None
        self._pointed: int | None = None
        self._pressed: tuple[int, int | None, QPointF, float] | None = None
        self._has_moved = False
        self._is_tried = False
        self._blank = ""
        self.make_readout: Callable[[int], Readout] | None = None
        self.make_table: Callable[[], Table] | None = None
        self.marker = ""
        self.setInteractive(False)  # one item, painted in the chart's pixels
        self._back = Layer(self._paint_back, is_kept=True)
        self._layer = Layer(self._paint)
        self._layer.setParentItem(self._back)
        self._grid: _Grid | None = None
        self._drawn: object = None  # what the layer behind shows
        self.setCentralItem(self._back)
        for moving in self._ranges:
            moving.changed.connect(self._update_layers)

    # For pages.

    def set_bars(
        self,
        labels: Sequence[str],
        values: Sequence[ArrayLike],
        *,
        highlighted: int | None = None,
        truth: Sequence[ArrayLike] | None = None,
        is_tried: bool = True,
    ) -> None:
        """Show other bars.

        Args:
            labels: one a row.
            values: for each column of bars, in the columns' order, one a row.
            highlighted: the row that wins, or that the person asks for.
            truth: as `values`: where bars end in truth, marked by a line where it differs.
            is_tried: whether bars that differ from the truth are striped.
        """
        self._labels, self._values = labels, _floats(values)
        self._truth = None if truth is None else _floats(truth)
        self._highlighted, self._is_tried = highlighted, is_tried
        for number in range(len(self._columns)):
            self._fit(number)
        self.refresh()

    def clear(self, labels: Sequence[str], text: str) -> None:
        """Show rows without bars; `text` says why to screen readers."""
        self._labels, self._values, self._truth, self._blank = labels, None, None, text
        self._highlighted = None
        self.refresh()

    def set_range_frozen(self, is_frozen: bool) -> None:
        """Keep all axes as they are, as while a stroke is drawn."""
        for moving in self._ranges:
            moving.set_frozen(is_frozen)

    def set_range(self, column: int, low: float, high: float) -> None:
        """Have a column's axis go from low to high: for a column whose `fits` is False."""
        self._ranges[column].fit(low, high)
        self._update_layers()

    def set_logarithmic(self, column: int, is_logarithmic: bool) -> None:
        """Show a column of probabilities on a logarithmic axis, with exact numbers."""
        if is_logarithmic != self._logarithmic[column]:
            self._logarithmic[column] = is_logarithmic
            self._ranges[column].forget()
            if not is_logarithmic:
                self._ranges[column].fit(*self._columns[column].least)
            self._fit(column)
            self.refresh()

    def set_reference(self, column: int, value: float, text: str) -> None:
        """Draw a dashed line through a column, and what it is below it."""
        self._references[column] = value, text
        self.refresh()

    def point_at(self, row: int | None) -> None:
        """Mark a row, or none, that is pointed at elsewhere; sends no signal."""
        if row != self._pointed:
            self._pointed = row
            self._layer.update()

    def mark(self, row: int | None) -> None:
        """Mark the row in question, or none."""
        self._marked = row
        self._update_layers()

    def place_of(self, row: int, column: int | None = None) -> QPointF:
        """The middle of a row, or the end of its bar in a column, in pixels."""
        place = QPointF(self.width() / 2, self._middle(row))
        if column is not None and self._values is not None:
            place.setX(self._x(column, self._values[column][row]))
        return place

    def table(self) -> Table:
        """A row for each row of bars, unless `make_table` says otherwise."""
        if self.make_table is not None:
            return self.make_table()
        names = (self._label_column.name, *(column.name for column in self._columns))
        if self._values is None:
            return Table(names)
        labels = [int(label) if label.isdecimal() else label for label in self._labels]
        return Table(names, tuple(zip(labels, *self._values, strict=True)))

    def describe(self) -> str:
        if self._values is None:
            return self._blank
        make = self.make_readout or self._row_readout
        return "; ".join(make(row).as_text() for row in range(len(self._labels)))

    def sizeHint(self) -> QSize:
        line = QFontMetricsF(font_of(self._type_scale)).height()
        return QSize(round(24 * line), round((max(len(self._labels), 10) + 1) * 1.7 * line))

    def minimumSizeHint(self) -> QSize:
        line = QFontMetricsF(font_of(self._type_scale)).height()
        fixed = sum(self._fixed_widths()) + 2 * line * len(self._columns)
        return QSize(round(fixed), round((max(len(self._labels), 5) + 2) * line))

    # Pointing.

    def current_readout(self) -> Readout | None:
        if self._pointed is None or self._values is None or self._pointed >= len(self._labels):
            return None
        if self.make_readout is not None:
            return self.make_readout(self._pointed)
        return self._row_readout(self._pointed)

    def hover(self, place: QPointF) -> None:
        row, column = self._row_at(place.y()), self._column_at(place.x())
        can_drag = row is not None and column is not None and self._values is not None
        is_over_bar = can_drag and self._columns[column or 0].is_draggable
        shape = Qt.CursorShape.SizeHorCursor if is_over_bar else Qt.CursorShape.ArrowCursor
        if shape != self.viewport().cursor().shape():
            self.viewport().setCursor(shape)
        self._go_to(row, place)

    def leave(self) -> None:
        self._go_to(None, QPointF())

    def focus_first(self) -> None:
        if self._values is not None and self._labels:
            row = self._highlighted or 0
            self._go_to(row, self.place_of(row))

    def press(self, place: QPointF, _event: QMouseEvent) -> bool:
        row, column = self._row_at(place.y()), self._column_at(place.x())
        if row is None:
            return False
        value = 0.0
        if column is not None and (not self._columns[column].is_draggable or self._values is None):
            column = None
        if column is not None and self._values is not None:
            value = self._values[column][row]
        self._pressed, self._has_moved = (row, column, place, value), False
        return True

    def drag(self, place: QPointF, _event: QMouseEvent) -> None:
        if self._pressed is None or self._grid is None:
            return
        row, column, start, value = self._pressed
        far = (place - start).manhattanLength() >= QApplication.startDragDistance() // 2
        self._has_moved = self._has_moved or far
        if self._has_moved and column is not None:
            self.hide_readout()
            moving = self._ranges[column]
            a_pixel = (moving.high - moving.low) / max(self._grid.rooms[column].width, 1.0)
            there = value + (place.x() - start.x()) * a_pixel
            self.dragged.emit(row, min(max(there, moving.low), moving.high))

    def release(self, place: QPointF, event: QMouseEvent) -> None:
        self.drag(place, event)
        pressed, self._pressed = self._pressed, None
        if pressed is None:
            return
        if self._has_moved and pressed[1] is not None:
            self.drag_ended.emit()
        elif self._row_at(place.y()) == pressed[0] and not self._has_moved:
            self.clicked.emit(pressed[0])

    def handle_key(self, event: QKeyEvent) -> bool:
        key, count = Qt.Key(event.key()), len(self._labels)
        here = self._pointed
        rows = {
            Qt.Key.Key_Up: 0 if here is None else max(here - 1, 0),
            Qt.Key.Key_Down: 0 if here is None else min(here + 1, count - 1),
            Qt.Key.Key_Home: 0,
            Qt.Key.Key_End: count - 1,
        }
        draggable = next((n for n, c in enumerate(self._columns) if c.is_draggable), None)
        if key in rows and count:
            self._go_to(rows[key], self.place_of(rows[key]))
        elif here is not None and key in _ENTER:
            self.clicked.emit(here)
        elif here is not None and key in _STEPS and draggable is not None and self._values:
            self.dragged.emit(here, self._values[draggable][here] + _STEPS[key])
        elif key == Qt.Key.Key_Escape and self._is_tried and self._truth is not None:
            self.restored.emit()
        else:
            return False
        return True

    def explanation_at(self, place: QPointF) -> str:
        column = self._column_at(place.x())
        if self._row_at(place.y()) is None and column is not None:
            return self._columns[column].explanation
        return ""

    def _go_to(self, row: int | None, place: QPointF) -> None:
        if row == self._pointed:
            return
        self._pointed = row
        self._layer.update()
        self.show_readout(place)
        self.pointed_at.emit(row)

    def _row_readout(self, row: int) -> Readout:
        assert self._values is not None
        rows = tuple(
            (column.name, (column.exact or column.write)(values[row]))
            for column, values in zip(self._columns, self._values, strict=True)
        )
        return Readout(self._labels[row], rows)

    # Axes.

    def _fit(self, number: int) -> None:
        """Have a column's axis fit its values and the truth."""
        column = self._columns[number]
        sources = [source[number] for source in (self._values, self._truth) if source is not None]
        shown = [value for values in sources for value in values]
        if not shown:
            return
        if self._logarithmic[number]:
            smallest = log10(max(min(shown), _LEAST))
            decades = next((d for d in _DECADES if d >= -1.04 * smallest), _DECADES[-1])
            self._ranges[number].fit(float(-decades), 0.0)
        elif column.fits:
            self._ranges[number].fit(*fitted_range(shown, column.least))

    def _place_on_axis(self, number: int, value: float) -> float:
        """The share of the axis at which a value stands; beyond the axis, below 0 or above 1."""
        if self._logarithmic[number]:
            value = log10(max(value, _LEAST))
        moving = self._ranges[number]
        return (value - moving.low) / ((moving.high - moving.low) or 1.0)

    def _x(self, number: int, value: float) -> float:
        """Where a value stands within the column, in pixels."""
        share = min(max(self._place_on_axis(number, value), 0.0), 1.0)
        room = self._room(number)
        if self._columns[number].grows == "left":
            share = 1 - share
        return room.left + share * room.width

    # Where things are.

    def apply_theme(self) -> None:
        self._font = font_of(self._type_scale)
        self._bold = font_of(self._type_scale, QFont.Weight.Bold)
        self._label_font = font_of(self._label_column.scale)
        self._label_bold = font_of(self._label_column.scale, QFont.Weight.Bold)
        self._line = QFontMetricsF(self._font).height()

    def lay_out(self) -> None:
        widths = self._fixed_widths()
        shares = [c.room if isinstance(c, Column) else 0.0 for c in self._all_columns]
        free = max(self.width() - sum(widths), 0.0) / (sum(shares) or 1.0)
        top = self._line + GAP if any(column.head for column in self._columns) else 0.0
        has_axis = any(c.has_axis for c in self._columns) or bool(self._references)
        bottom = self.height() - (self._line + GAP if has_axis else 0.0)
        row = (bottom - top) / max(len(self._labels), 1)
        bar = floor(min(_BAR_SHARE * row, max(_THICK * self._line, row / 3)))
        rooms, left, labels = [], 0.0, QRectF()
        for column, fixed, share in zip(self._all_columns, widths, shares, strict=True):
            width = fixed + free * share
            if isinstance(column, Column):
                rooms.append(_Room.of(column, left, width, fixed - GAP))
            else:
                labels = QRectF(left, top, width, bottom - top)
            left += width
        grid = _Grid(top, bottom, row, bar, labels, rooms)
        drawn = (grid, self.theme, *(moving.target for moving in self._ranges))
        self._layer.resize(self.size())
        self._grid = grid
        if drawn != self._drawn:
            self._drawn = drawn
            self._back.update()

    def _update_layers(self) -> None:
        self._back.update()
        self._layer.update()

    def _writes(self, number: int) -> tuple[Callable[[float], str], str]:
        column = self._columns[number]
        if self._logarithmic[number]:
            return write_small, "1 − 8×10⁻⁸⁸"
        return column.write, column.widest

    def _fixed_widths(self) -> list[float]:
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
            sides = 2 if column.grows == "both" and column.numbers == "beside" else 1
            widths.append(2 * GAP if column.numbers == "inside" else sides * text + GAP)
        return widths

    def _room(self, number: int) -> "_Room":
        if self._grid is None:
            self._show_changes()
        assert self._grid is not None
        return self._grid.rooms[number]

    def _middle(self, row: int) -> float:
        grid = self._grid
        return 0.0 if grid is None else grid.top + (row + 0.5) * grid.row

    def _row_at(self, y: float) -> int | None:
        grid = self._grid
        if grid is None or not self._labels or not grid.top <= y < grid.bottom:
            return None
        return int((y - grid.top) / grid.row)

    def _column_at(self, x: float) -> int | None:
        rooms = [] if self._grid is None else self._grid.rooms
        return next((n for n, r in enumerate(rooms) if r.begin <= x < r.end), None)

    # Painting.

    def _paint_back(self, painter: QPainter, _rect: QRectF) -> None:
        """Paint what stays while bars change."""
        grid, theme = self._grid, self.theme
        if grid is None:
            return
        if self._marked is not None:
            middle = self._middle(self._marked)
            box = QRectF(0, middle - grid.row / 2 + 1, self.width(), grid.row - 2)
            fill_box(painter, box, theme.track)
        for number in range(len(self._columns)):
            self._paint_axis(painter, number, grid)

    def _paint(self, painter: QPainter, _rect: QRectF) -> None:
        grid = self._grid
        if grid is None:
            return
        for row in range(len(self._labels)):
            self._paint_label(painter, row, grid)
        for number, room in enumerate(grid.rooms):
            for row in range(len(self._labels)):
                self._paint_bar(painter, number, row, self._track(row, room, grid))
            if number in self._references:
                self._paint_reference(painter, number, grid)
        if self.marker:
            self._paint_marker(painter, QPointF(grid.labels.center().x(), grid.bottom + GAP / 2))

    def _paint_label(self, painter: QPainter, row: int, grid: "_Grid") -> None:
        theme, wins, labels = self.theme, row == self._highlighted, grid.labels
        box = QRectF(labels.left(), self._middle(row) - grid.row / 2, labels.width(), grid.row)
        if row == self._pointed:
            pill = QRectF(0, 0, box.width() - 2 * GAP, min(grid.row, 2 * self._line))
            pill.moveCenter(box.center())
            fill_box(painter, pill, theme.accent_wash)
        painter.setFont(self._label_bold if wins else self._label_font)
        painter.setPen(theme.accent if wins else theme.text if self._values else theme.quiet)
        painter.drawText(box, CENTRE, self._labels[row])

    def _track(self, row: int, room: "_Room", grid: "_Grid") -> QRectF:
        top = round(self._middle(row) - grid.bar / 2)
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
        if not column.has_track and not self._logarithmic[number]:
            zero = upright_box(self._x(number, 0.0), grid.top, grid.bottom)
            painter.fillRect(zero, theme.axis)
        for row in range(len(self._labels) if column.has_track else 0):
            fill_box(painter, self._track(row, room, grid), theme.track)

    def _paint_bar(self, painter: QPainter, number: int, row: int, track: QRectF) -> None:
        column, theme = self._columns[number], self.theme
        if self._values is None:
            painter.setFont(self._font)
            painter.setPen(theme.quiet)
            self._paint_number(painter, number, track, self._x(number, 0.0), False, DASH)
            return
        value = self._values[number][row]
        bar, is_left = self._bar(number, value, track), value < 0 or column.grows == "left"
        is_full = column.is_strong or row == self._highlighted
        if value < 0 or column.is_warm:
            colour = theme.warm if is_full else theme.warm_soft
        else:
            colour = theme.accent if is_full else theme.accent_soft
        true = value if self._truth is None else self._truth[number][row]
        taken = bar
        if column.numbers == "inside":
            fill_box(painter, bar, theme.accent_wash)
            painter.fillRect(QRectF(bar.left(), bar.bottom() - 2, bar.width(), 2), colour)
        elif true == value or not self._is_tried:
            fill_box(painter, bar, colour)
        else:
            stripe_box(painter, bar, colour)
        if true != value:
            in_truth = self._bar(number, true, track)
            end = in_truth.left() if true < 0 else in_truth.right()
            if min(abs(bar.left() - end), abs(bar.right() - end)) >= _SEEN:
                line = upright_box(end, track.top() - 3, track.bottom() + 3, 2)
                painter.fillRect(line, theme.text)
            if (true < 0) == (value < 0):
                taken = bar | in_truth
        if not -_SLACK <= self._place_on_axis(number, value) <= 1 + _SLACK:
            self._paint_break(painter, bar, is_left)
        painter.setFont(self._bold if row == self._highlighted else self._font)
        painter.setPen(theme.text)
        end = taken.left() if is_left else taken.right()
        self._paint_number(painter, number, track, end, is_left, self._writes(number)[0](value))

    def _bar(self, number: int, value: float, track: QRectF) -> QRectF:
        end = self._x(number, value)
        start = track.left() if self._logarithmic[number] else self._x(number, 0.0)
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
            width = self._room(number).text - GAP
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
            if self._logarithmic[number]:
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
        value, text = self._references[number]
        x = floor(self._x(number, value)) + 0.5
        painter.setPen(pen_of(self.theme.warm, 1.25, (3, 3)))
        painter.drawLine(QPointF(x, grid.top), QPointF(x, grid.bottom + 2))
        width = QFontMetricsF(self._font).horizontalAdvance(text) + 2
        left = min(max(x - width / 2, 0.0), self.width() - width)
        painter.setFont(self._font)
        painter.setPen(self.theme.text)
        painter.drawText(QRectF(left, grid.bottom + GAP - 2, width, self._line), CENTRE, text)

    def _paint_marker(self, painter: QPainter, top: QPointF) -> None:
        font = font_of(QUIET, QFont.Weight.DemiBold)
        width = QFontMetricsF(font).horizontalAdvance(self.marker) + 2 * GAP
        box = QRectF(top.x() - width / 2, top.y(), width, self._line + 3)
        painter.setPen(pen_of(self.theme.warm))
        painter.setBrush(self.theme.card)
        painter.drawRoundedRect(box, 3, 3)
        painter.setFont(font)
        painter.setPen(self.theme.text)
        painter.drawText(box, CENTRE, self.marker)


def fitted_range(
    values: Sequence[float], least: tuple[float, float] = LOGITS.least
) -> tuple[float, float]:
    """Return round ends of an axis for these values, and for the least range there is."""
    low, high = min(*values, least[0]), max(*values, least[1])
    step = round_step((high - low) / 6)
    return step * floor(low / step + 1e-9), step * ceil(high / step - 1e-9)


def _floats(columns: Sequence[ArrayLike]) -> list[list[float]]:
    return [np.asarray(column, np.float64).tolist() for column in columns]


@dataclass(frozen=True)
class _Room:
    """Where a column lies: from begin to end, its bars from left on, and room for a number."""

    begin: float
    end: float
    left: float
    width: float
    text: float

    @classmethod
    def of(cls, column: Column, begin: float, width: float, text: float) -> Self:
        if column.numbers == "inside":
            before, after = GAP, GAP
        elif column.grows == "both" and column.numbers == "beside":
            before, after = text / 2, text / 2 + GAP
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
