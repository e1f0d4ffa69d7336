"""Horizontal bars on shared rows, with labels and numbers, painted by one item."""

from collections.abc import Sequence
from math import floor
from typing import Final

import numpy as np
from numpy.typing import ArrayLike
from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFont, QFontMetricsF, QKeyEvent, QPainter
from PySide6.QtWidgets import QApplication

from logitdesk.scores.table import Table
from logitdesk.ui.charts.bar_column import LOGITS, SOFTMAX, BarColumn, Column, Labels
from logitdesk.ui.charts.chart import Chart
from logitdesk.ui.charts.items import (
    CENTRE,
    GAP,
    LEFT,
    RIGHT,
    fill_box,
    upright_box,
)
from logitdesk.ui.formatting import DASH
from logitdesk.ui.theme import QUIET, ThemeManager, font_of

__all__ = ["LOGITS", "SOFTMAX", "BarChart", "Column", "Labels", "fit_together"]

_STEPS: Final = {Qt.Key.Key_Left: -0.5, Qt.Key.Key_Right: 0.5}
_BAR_SHARE: Final = 0.62  # of a row's height
_LABEL_SHARE: Final = 0.7  # of a line: as close as large labels may stand
_THICK: Final = 2.4  # lines of text: thick enough, unless rows are very high
_SEEN: Final = 1.5
"""Pixels from where on two ends of a bar are told apart."""


class BarChart(Chart):
    """Rows of bars: what is pointed at is a row's number.

    Signals:
        dragged(int, float): the bar of a row was dragged, or moved by an arrow key, to this value.
        drag_ended(): the mouse let go of a bar.
    """

    dragged = Signal(int, float)
    drag_ended = Signal()

    def __init__(
        self,
        themes: ThemeManager,
        name: str,
        columns: Sequence[Labels | Column],
        type_scale: float = QUIET,
    ) -> None:
        super().__init__(themes, name)
        self._all = [c if isinstance(c, Labels) else BarColumn(c) for c in columns]
        self.columns = [column for column in self._all if isinstance(column, BarColumn)]
        self._heading = next(column for column in self._all if isinstance(column, Labels))
        self._type_scale, self._zoom = type_scale, 1.0
        self._labels: Sequence[str] = ()
        self._highlighted: int | None = None
        self._marked: int | None = None
        self._pressed: tuple[int, BarColumn | None, QPointF, float] | None = None
        self._has_moved = False
        self._top, self._bottom, self._row, self._bar = 0.0, 1.0, 1.0, 1.0
        self._label_box = QRectF()
        self._laid_out: object = None  # for what rows and axes

    # For pages.

    def set_bars(
        self,
        labels: Sequence[str],
        values: Sequence[ArrayLike],
        *,
        highlighted: int | None = None,
        truth: Sequence[ArrayLike] | None = None,
    ) -> None:
        """Show other bars.

        Args:
            labels: one a row.
            values: for each column of bars, in the columns' order, one a row.
            highlighted: the row that wins, or that the person asks for.
            truth: as `values`: where bars end in truth, marked by a line where it differs.
        """
        self._labels, self._highlighted = labels, highlighted
        for number, column in enumerate(self.columns):
            column.values = np.asarray(values[number], np.float64).tolist()
            column.truth = [] if truth is None else np.asarray(truth[number], np.float64).tolist()
            column.fit(column.values + column.truth)
        self.refresh()

    def clear(self, labels: Sequence[str], text: str) -> None:
        """Show rows without bars; `text` says why to screen readers."""
        self._labels, self._highlighted, self.blank = labels, None, text
        for column in self.columns:
            column.values, column.truth = [], []
        self.refresh()

    def set_range_frozen(self, is_frozen: bool) -> None:
        """Keep all axes as they are, as while a stroke is drawn."""
        for column in self.columns:
            column.axis.set_frozen(is_frozen)
        if not is_frozen:
            self.refresh()

    def set_range(self, column: int, low: float, high: float) -> None:
        """Have a column's axis go from low to high, until other bars come."""
        self.columns[column].axis.fit(low, high)
        self.refresh()

    def set_zoom(self, zoom: float) -> None:
        """Show labels and numbers so many times as large."""
        self._zoom, self._laid_out = zoom, None
        self.apply_theme()
        self.refresh()

    def width_at(self, zoom: float) -> float:
        """Pixels that it needs with labels and numbers of this size, and short bars."""
        self._zoom, zoom_now = zoom, self._zoom
        needed = self.minimumSizeHint().width()
        self._zoom = zoom_now
        return needed

    def set_logarithmic(self, column: int, is_logarithmic: bool) -> None:
        """Show a column of probabilities on a logarithmic axis, with exact numbers."""
        self.columns[column].set_logarithmic(is_logarithmic)
        self._laid_out = None
        self.refresh()

    def mark(self, row: int | None) -> None:
        """Mark the row in question, or none."""
        if row != self._marked:
            self._marked = row
            self.refresh()

    def place_of(self, row: int, column: int | None = None) -> QPointF:
        """The middle of a row, or the end of its bar in a column, in pixels."""
        place = QPointF(self.width() / 2, self._middle(row))
        if column is not None and self._has_bars:
            place.setX(self.columns[column].x(self.columns[column].values[row]))
        return place

    def own_table(self) -> Table:
        names = (self._heading.name, *(column.spec.name for column in self.columns))
        if not self._has_bars:
            return Table(names)
        labels = [int(label) if label.isdecimal() else label for label in self._labels]
        values = (column.values for column in self.columns)
        return Table(names, tuple(zip(labels, *values, strict=True)))

    def minimumSizeHint(self) -> QSize:
        line, label = (QFontMetricsF(font_of(scale)).height() for scale in self._scales)
        row = max(line, _LABEL_SHARE * label)
        wide, heads = sum(self._fixed_widths()), QFontMetricsF(font_of(self._scales[0]))
        for column, width in zip(self._all, self._fixed_widths(), strict=True):
            if isinstance(column, BarColumn):  # an axis leaves room at both sides of its zero
                is_narrow = column.has_numbers_beside and not column.spec.has_axis
                head = heads.horizontalAdvance(column.spec.head) - width
                wide += max(width if is_narrow else 2 * line, head)
        return QSize(round(wide), round(max(len(self._labels), 5) * row + 2 * line))

    @property
    def is_dragging(self) -> bool:
        """Tell whether the mouse holds a bar."""
        return self._pressed is not None and self._has_moved

    @property
    def _has_bars(self) -> bool:
        return bool(self.columns[0].values)

    # Pointing.

    def target_at(self, place: QPointF) -> int | None:
        is_in = bool(self._labels) and self._top <= place.y() < self._bottom
        return int((place.y() - self._top) / self._row) if is_in else None

    def first_target(self) -> int | None:
        return (self._highlighted or 0) if self._has_bars else None

    def next_target(self, key: Qt.Key) -> int | None:
        last, here = len(self._labels) - 1, self.pointed or 0
        rows = {
            Qt.Key.Key_Up: max(here - 1, 0),
            Qt.Key.Key_Down: min(here + 1, last),
            Qt.Key.Key_Home: 0,
            Qt.Key.Key_End: last,
        }
        return rows.get(key) if self._labels else None

    def hover(self, place: QPointF) -> None:
        super().hover(place)
        can_drag = self.pointed is not None and self._draggable_at(place) is not None
        shapes = Qt.CursorShape
        self.viewport().setCursor(shapes.SizeHorCursor if can_drag else shapes.ArrowCursor)

    def press(self, place: QPointF) -> bool:
        row, column = self.target_at(place), self._draggable_at(place)
        if row is None:
            return False
        value = 0.0 if column is None else column.values[row]
        self._pressed, self._has_moved = (row, column, place, value), False
        return True

    def drag(self, place: QPointF) -> None:
        if self._pressed is None:
            return
        row, column, start, value = self._pressed
        far = (place - start).manhattanLength() >= QApplication.startDragDistance() // 2
        self._has_moved = self._has_moved or far
        if self._has_moved and column is not None:
            self.hide_readout()
            low, high = column.axis.low, column.axis.high
            there = value + (place.x() - start.x()) * (high - low) / max(column.width, 1.0)
            self.dragged.emit(row, min(max(there, low), high))

    def release(self, place: QPointF) -> None:
        self.drag(place)
        pressed, self._pressed = self._pressed, None
        is_there = pressed is not None and self.target_at(place) == pressed[0]
        if pressed is not None and is_there and not self._has_moved:
            self.clicked.emit(pressed[0])
        elif self._has_moved:
            self.drag_ended.emit()

    def handle_key(self, event: QKeyEvent) -> bool:
        """Left and right drag the bar of the row pointed at."""
        step, row = _STEPS.get(Qt.Key(event.key())), self.pointed
        draggable = next((c for c in self.columns if c.spec.is_draggable and c.values), None)
        if step is None or row is None or draggable is None:
            return super().handle_key(event)
        self.dragged.emit(row, draggable.values[row] + step)
        return True

    def _draggable_at(self, place: QPointF) -> BarColumn | None:
        column = next((c for c in self.columns if c.begin <= place.x() < c.end), None)
        can_drag = column is not None and column.spec.is_draggable and column.values
        return column if can_drag else None

    # Where things are.

    def apply_theme(self) -> None:
        bold, numbers, labels = QFont.Weight.Bold, *self._scales
        self._font, self._bold = font_of(numbers), font_of(numbers, bold)
        self._label_font, self._label_bold = font_of(labels), font_of(labels, bold)
        self._line = QFontMetricsF(self._font).height()

    def update_items(self) -> None:
        ends = [(column.axis.low, column.axis.high) for column in self.columns]
        shown = len(self._labels), self._marked, ends
        if shown != self._laid_out:
            self._laid_out = shown
            self.updateGeometry()
            super().update_items()

    def lay_out(self) -> None:
        """Find where rows and columns lie."""
        widths, specs = self._fixed_widths(), [column.spec for column in self.columns]
        free = max(self.width() - sum(widths), 0.0) / sum(spec.room for spec in specs)
        has_axis = any(spec.has_axis for spec in specs)
        self._top = self._line + GAP if any(spec.head for spec in specs) else 0.0
        self._bottom = self.height() - (self._line + GAP if has_axis else 0.0)
        self._row = row = (self._bottom - self._top) / max(len(self._labels), 1)
        self._bar = floor(min(_BAR_SHARE * row, max(_THICK * self._line, row / 3)))
        left = 0.0
        for column, fixed in zip(self._all, widths, strict=True):
            wide = fixed
            if isinstance(column, BarColumn):
                wide += free * column.spec.room
                column.lay_out(left, wide, fixed - GAP)
            else:
                self._label_box = QRectF(left, 0, wide, row)
            left += wide

    @property
    def _scales(self) -> tuple[float, float]:
        """The type of numbers and labels."""
        return self._zoom * self._type_scale, self._zoom * self._heading.scale

    def _fixed_widths(self) -> list[float]:
        """Of each of all columns, what it needs beside the bars."""
        numbers, labels = (
            QFontMetricsF(font_of(scale, QFont.Weight.Bold)).horizontalAdvance
            for scale in self._scales
        )
        return [
            numbers(c.widest) + 2 * GAP if isinstance(c, BarColumn) else labels(c.widest) + 3 * GAP
            for c in self._all
        ]

    def _middle(self, row: int) -> float:
        """The height of a row's middle."""
        return self._top + (row + 0.5) * self._row

    # Painting.

    def paint_back(self, painter: QPainter) -> None:
        """Paint axes and tracks, which stay while bars change."""
        if self._marked is not None:
            top = self._middle(self._marked) - self._row / 2
            fill_box(painter, QRectF(0, top + 1, self.width(), self._row - 2), self.theme.track)
        painter.setFont(self._font)
        for column in self.columns:
            column.paint_axis(painter, self.theme, self._top, self._bottom, self._line)
            for row in range(len(self._labels) if column.spec.has_track else 0):
                fill_box(painter, column.track(self._middle(row), self._bar), self.theme.track)

    def paint(self, painter: QPainter) -> None:
        """Paint labels, bars and numbers."""
        for row in range(len(self._labels)):
            self._paint_label(painter, row)
            for column in self.columns:
                self._paint_bar(painter, column, row)

    def _paint_label(self, painter: QPainter, row: int) -> None:
        theme, wins = self.theme, row == self._highlighted
        box = self._label_box.translated(0, self._middle(row) - self._row / 2)
        if row == self.pointed:
            pill = QRectF(0, 0, box.width() - 2 * GAP, min(self._row, 2 * self._line))
            pill.moveCenter(box.center())
            fill_box(painter, pill, theme.accent_wash)
        painter.setFont(self._label_bold if wins else self._label_font)
        painter.setPen(theme.accent if wins else theme.text if self._has_bars else theme.quiet)
        painter.drawText(box, CENTRE, self._labels[row])

    def _paint_bar(self, painter: QPainter, column: BarColumn, row: int) -> None:
        spec, theme, wins = column.spec, self.theme, row == self._highlighted
        track = column.track(self._middle(row), self._bar)
        painter.setFont(self._bold if wins else self._font)
        if not column.values:
            painter.setPen(theme.quiet)
            self._paint_number(painter, column, track, column.zero, False, DASH)
            return
        value = column.values[row]
        true = column.truth[row] if column.truth else value
        bar, is_left = column.bar(value, track), value < 0 or spec.grows == "left"
        if is_left:
            colour = theme.warm if spec.is_strong or wins else theme.warm_soft
        else:
            colour = theme.accent if spec.is_strong or wins else theme.accent_soft
        fill_box(painter, bar, colour)
        if true != value:
            in_truth = column.bar(true, track)
            end = in_truth.left() if true < 0 else in_truth.right()
            if min(abs(bar.left() - end), abs(bar.right() - end)) >= _SEEN:
                line = upright_box(end, track.top() - 3, track.bottom() + 3, 2)
                painter.fillRect(line, theme.text)
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
        top, height, wide = track.top() - 20, track.height() + 40, column.text + 20
        if column.spec.numbers == "column":
            box = QRectF(track.right() + GAP, top, column.text - GAP, height)
            painter.drawText(box, RIGHT, text)
        elif is_left:
            painter.drawText(QRectF(end - GAP - wide, top, wide, height), RIGHT, text)
        else:
            painter.drawText(QRectF(end + GAP, top, wide, height), LEFT, text)


def fit_together(charts: Sequence[BarChart], column: int) -> None:
    """Have a column's axis fit the values of several charts: their bars can be compared."""
    columns = [chart.columns[column] for chart in charts]
    values = [value for bars in columns for value in bars.values + bars.truth]
    for chart, bars in zip(charts, columns, strict=True):
        bars.fit(values)
        chart.refresh()
