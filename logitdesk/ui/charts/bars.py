"""Horizontal bars on shared rows, with labels and numbers, painted by one item."""

from collections.abc import Sequence
from math import log10
from typing import Final

import numpy as np
from numpy.typing import ArrayLike
from PySide6.QtCore import QPointF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetricsF, QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QApplication, QWidget

from logitdesk.ui.charts.bar_columns import LOGITS, SOFTMAX, Column, Labels, fitted_range
from logitdesk.ui.charts.bar_painter import LEAST, BarPainter, BarState
from logitdesk.ui.charts.chart import Chart, Readout
from logitdesk.ui.charts.items import Layer, Range
from logitdesk.ui.charts.table import Table
from logitdesk.ui.theme import QUIET, ThemeManager, font_of

__all__ = ["LOGITS", "SOFTMAX", "BarChart", "Column", "Labels", "fitted_range"]

_DECADES: Final = (3, 6, 9, 12, 15, 20, 25, 30, 40, 50, 60, 80, 100, 150, 200, 300)
"""Where a logarithmic axis may begin, as powers of ten below 1."""
_STEPS: Final = {Qt.Key.Key_Left: -0.5, Qt.Key.Key_Right: 0.5}
_ENTER: Final = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space)


class BarChart(Chart):
    """Rows of bars: what is pointed at is a row's number.

    Signals:
        clicked(int): a row was clicked, or Enter pressed on it.
        dragged(int, float): the bar of a row was dragged, or moved by an arrow key, to this value.
        drag_ended(): the mouse let go of it.
        restored(): Escape was pressed.

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
        self._label_name = next(c.name for c in columns if isinstance(c, Labels))
        self._type_scale = type_scale
        self._ranges = [Range(*column.least, self) for column in self._columns]
        self._state = BarState(logarithmic=[False] * len(self._columns))
        self._painter = BarPainter(self._state, columns, self._ranges, type_scale)
        self._pressed: tuple[int, int | None, QPointF, float] | None = None
        self._has_moved = False
        self._blank = ""
        self.setInteractive(False)  # painted in the chart's pixels
        self._back = Layer(self._painter.paint_back, is_kept=True)
        self._layer = Layer(self._painter.paint)
        self._layer.setParentItem(self._back)
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
        self._state.labels, self._state.values = labels, _floats(values)
        self._state.truth = None if truth is None else _floats(truth)
        self._state.highlighted, self._state.is_tried = highlighted, is_tried
        for number in range(len(self._columns)):
            self._fit(number)
        self.refresh()

    def clear(self, labels: Sequence[str], text: str) -> None:
        """Show rows without bars; `text` says why to screen readers."""
        self._state.labels, self._state.values, self._state.truth, self._blank = (
            labels,
            None,
            None,
            text,
        )
        self._state.highlighted = None
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
        if is_logarithmic != self._state.logarithmic[column]:
            self._state.logarithmic[column] = is_logarithmic
            self._ranges[column].forget()
            if not is_logarithmic:
                self._ranges[column].fit(*self._columns[column].least)
            self._fit(column)
            self.refresh()

    def set_reference(self, column: int, value: float, text: str) -> None:
        """Draw a dashed line through a column, and what it is below it."""
        self._state.references[column] = value, text
        self.refresh()

    @property
    def marker(self) -> str:
        """A word below the labels, such as "what if"; empty for none."""
        return self._state.marker

    @marker.setter
    def marker(self, text: str) -> None:
        self._state.marker = text
        self._layer.update()

    def mark(self, row: int | None) -> None:
        """Mark the row in question, or none."""
        self._state.marked = row
        self._update_layers()

    def place_of(self, row: int, column: int | None = None) -> QPointF:
        """The middle of a row, or the end of its bar in a column, in pixels."""
        self.lay_out()
        place = QPointF(self.width() / 2, self._painter.middle(row))
        if column is not None and self._state.values is not None:
            place.setX(self._painter.x(column, self._state.values[column][row]))
        return place

    def own_table(self) -> Table:
        names = (self._label_name, *(column.name for column in self._columns))
        if self._state.values is None:
            return Table(names)
        labels = [int(label) if label.isdecimal() else label for label in self._state.labels]
        return Table(names, tuple(zip(labels, *self._state.values, strict=True)))

    def describe(self) -> str:
        if self._state.values is None:
            return self._blank
        make = self.make_readout or self._readout_of
        return "; ".join(make(row).as_text() for row in range(len(self._state.labels)))

    def sizeHint(self) -> QSize:
        line = QFontMetricsF(font_of(self._type_scale)).height()
        return QSize(round(24 * line), round((max(len(self._state.labels), 10) + 1) * 1.7 * line))

    def minimumSizeHint(self) -> QSize:
        line = QFontMetricsF(font_of(self._type_scale)).height()
        fixed = sum(self._painter.fixed_widths()) + 2 * line * len(self._columns)
        return QSize(round(fixed), round((max(len(self._state.labels), 5) + 2) * line))

    # Pointing.

    def update_pointed(self) -> None:
        self._state.pointed = self.pointed
        super().update_pointed()

    def own_readout(self) -> Readout | None:
        has_bars = self._state.values is not None and self.pointed < len(self._state.labels)
        return self._readout_of(self.pointed) if has_bars else None

    def hover(self, place: QPointF) -> None:
        row, column = self._painter.row_at(place.y()), self._painter.column_at(place.x())
        can_drag = row is not None and column is not None and self._state.values is not None
        is_over_bar = can_drag and self._columns[column or 0].is_draggable
        shape = Qt.CursorShape.SizeHorCursor if is_over_bar else Qt.CursorShape.ArrowCursor
        if shape != self.viewport().cursor().shape():
            self.viewport().setCursor(shape)
        self.go_to(row, place)

    def focus_first(self) -> None:
        if self._state.values is not None and self._state.labels:
            row = self._state.highlighted or 0
            self.go_to(row, self.place_of(row))

    def press(self, place: QPointF, _event: QMouseEvent) -> bool:
        row, column = self._painter.row_at(place.y()), self._painter.column_at(place.x())
        if row is None:
            return False
        value = 0.0
        if column is not None and (
            not self._columns[column].is_draggable or self._state.values is None
        ):
            column = None
        if column is not None and self._state.values is not None:
            value = self._state.values[column][row]
        self._pressed, self._has_moved = (row, column, place, value), False
        return True

    def drag(self, place: QPointF, _event: QMouseEvent) -> None:
        if self._pressed is None:
            return
        row, column, start, value = self._pressed
        far = (place - start).manhattanLength() >= QApplication.startDragDistance() // 2
        self._has_moved = self._has_moved or far
        if self._has_moved and column is not None:
            self.hide_readout()
            moving = self._ranges[column]
            a_pixel = (moving.high - moving.low) / max(self._painter.grid.rooms[column].width, 1.0)
            there = value + (place.x() - start.x()) * a_pixel
            self.dragged.emit(row, min(max(there, moving.low), moving.high))

    def release(self, place: QPointF, event: QMouseEvent) -> None:
        self.drag(place, event)
        pressed, self._pressed = self._pressed, None
        if pressed is None:
            return
        if self._has_moved and pressed[1] is not None:
            self.drag_ended.emit()
        elif self._painter.row_at(place.y()) == pressed[0] and not self._has_moved:
            self.clicked.emit(pressed[0])

    def handle_key(self, event: QKeyEvent) -> bool:
        key, count = Qt.Key(event.key()), len(self._state.labels)
        here = self.pointed
        rows = {
            Qt.Key.Key_Up: 0 if here is None else max(here - 1, 0),
            Qt.Key.Key_Down: 0 if here is None else min(here + 1, count - 1),
            Qt.Key.Key_Home: 0,
            Qt.Key.Key_End: count - 1,
        }
        draggable = next((n for n, c in enumerate(self._columns) if c.is_draggable), None)
        if key in rows and count:
            self.go_to(rows[key], self.place_of(rows[key]))
        elif here is not None and key in _ENTER:
            self.clicked.emit(here)
        elif here is not None and key in _STEPS and draggable is not None and self._state.values:
            self.dragged.emit(here, self._state.values[draggable][here] + _STEPS[key])
        elif key == Qt.Key.Key_Escape and self._state.is_tried and self._state.truth is not None:
            self.restored.emit()
        else:
            return False
        return True

    def explanation_at(self, place: QPointF) -> str:
        column = self._painter.column_at(place.x())
        if self._painter.row_at(place.y()) is None and column is not None:
            return self._columns[column].explanation
        return ""

    def _readout_of(self, row: int) -> Readout:
        assert self._state.values is not None
        rows = tuple(
            (column.name, (column.exact or column.write)(values[row]))
            for column, values in zip(self._columns, self._state.values, strict=True)
        )
        return Readout(self._state.labels[row], rows)

    # Inner workings.

    def _fit(self, number: int) -> None:
        """Have a column's axis fit its values and the truth."""
        self.fit_to(number, self.values_of(number))

    def values_of(self, number: int) -> list[float]:
        """What a column shows, and what is true of it."""
        sources = (self._state.values, self._state.truth)
        return [value for source in sources if source is not None for value in source[number]]

    def fit_to(self, number: int, shown: Sequence[float]) -> None:
        """Have a column's axis fit these values."""
        column = self._columns[number]
        if not shown:
            return
        if self._state.logarithmic[number]:
            smallest = log10(max(min(shown), LEAST))
            decades = next((d for d in _DECADES if d >= -1.04 * smallest), _DECADES[-1])
            self._ranges[number].fit(float(-decades), 0.0)
        elif column.fits:
            self._ranges[number].fit(*fitted_range(shown, column.least))

    def apply_theme(self) -> None:
        self._painter.apply_theme(self.theme)

    def lay_out(self) -> None:
        if not self._is_dressed:
            self._painter.apply_theme(self.theme)
        self._painter.lay_out(self.width(), self.height())
        self._layer.resize(self.size())
        state = self._state
        drawn = (
            self._painter.grid,
            self.theme,
            len(state.labels),
            [r.target for r in self._ranges],
        )
        if drawn != self._drawn:
            self._drawn = drawn
            self._back.update()

    def _update_layers(self) -> None:
        if self._is_dressed:
            self.lay_out()
        self._back.update()
        self._layer.update()


def fit_together(charts: Sequence[BarChart], column: int) -> None:
    """Have a column's axis fit the values of several charts: their bars can be compared."""
    values = [value for chart in charts for value in chart.values_of(column)]
    for chart in charts:
        chart.fit_to(column, values)


def _floats(columns: Sequence[ArrayLike]) -> list[list[float]]:
    return [np.asarray(column, np.float64).tolist() for column in columns]
