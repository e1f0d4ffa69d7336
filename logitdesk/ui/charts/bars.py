"""Horizontal bars on shared rows, with labels and numbers, painted by one item."""

from collections.abc import Sequence
from typing import Final

import numpy as np
from numpy.typing import ArrayLike
from PySide6.QtCore import QPointF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetricsF, QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QApplication

from logitdesk.ui.charts.bar_painter import LOGITS, SOFTMAX, BarColumn, BarPainter, Column, Labels
from logitdesk.ui.charts.chart import ENTER, Chart, Readout
from logitdesk.ui.charts.items import Layer
from logitdesk.ui.charts.table import Table
from logitdesk.ui.theme import QUIET, ThemeManager, font_of

__all__ = ["LOGITS", "SOFTMAX", "BarChart", "Column", "Labels", "fit_together"]

_STEPS: Final = {Qt.Key.Key_Left: -0.5, Qt.Key.Key_Right: 0.5}


class BarChart(Chart):
    """Rows of bars: what is pointed at is a row's number.

    Signals:
        clicked(int): a row was clicked, or Enter pressed on it.
        dragged(int, float): the bar of a row was dragged, or moved by an arrow key, to this value.
        restored(): Escape was pressed.
    """

    clicked = Signal(int)
    dragged = Signal(int, float)
    restored = Signal()

    def __init__(
        self,
        themes: ThemeManager,
        name: str,
        columns: Sequence[Labels | Column],
        type_scale: float = QUIET,
    ) -> None:
        super().__init__(themes, name)
        self._type_scale = type_scale
        self._painter = BarPainter(
            [c if isinstance(c, Labels) else BarColumn(c, self) for c in columns], type_scale
        )
        self.columns = self._painter.columns
        self._pressed: tuple[int, BarColumn | None, QPointF, float] | None = None
        self._has_moved = False
        self._has_truth = False
        self._blank = ""
        self.setInteractive(False)  # painted in the chart's pixels
        self._back = Layer(self._painter.paint_back, is_kept=True)
        self._layer = Layer(self._painter.paint)
        self._layer.setParentItem(self._back)
        self._drawn: object = None  # what the layer behind shows
        self.setCentralItem(self._back)
        for column in self.columns:
            column.axis.changed.connect(self._update_layers)

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
        self._painter.labels, self._painter.highlighted = labels, highlighted
        self._painter.is_tried, self._has_truth = is_tried, truth is not None
        for number, column in enumerate(self.columns):
            column.values = np.asarray(values[number], np.float64).tolist()
            column.truth = [] if truth is None else np.asarray(truth[number], np.float64).tolist()
            column.fit(column.values + column.truth)
        self.refresh()

    def clear(self, labels: Sequence[str], text: str) -> None:
        """Show rows without bars; `text` says why to screen readers."""
        self._painter.labels, self._painter.highlighted = labels, None
        self._blank, self._has_truth = text, False
        for column in self.columns:
            column.values, column.truth = [], []
        self.refresh()

    def set_range_frozen(self, is_frozen: bool) -> None:
        """Keep all axes as they are, as while a stroke is drawn."""
        for column in self.columns:
            column.axis.set_frozen(is_frozen)

    def set_range(self, column: int, low: float, high: float) -> None:
        """Have a column's axis go from low to high, until other bars come."""
        self.columns[column].axis.fit(low, high)
        self._update_layers()

    def set_logarithmic(self, column: int, is_logarithmic: bool) -> None:
        """Show a column of probabilities on a logarithmic axis, with exact numbers."""
        bars = self.columns[column]
        if is_logarithmic != bars.is_logarithmic:
            bars.is_logarithmic = is_logarithmic
            bars.axis.forget()
            if not is_logarithmic:
                bars.axis.fit(*bars.spec.least)
            bars.fit(bars.values + bars.truth)
            self.refresh()

    def set_reference(self, column: int, value: float, text: str) -> None:
        """Draw a dashed line through a column, and what it is below it."""
        self.columns[column].reference = value, text
        self.refresh()

    def mark(self, row: int | None) -> None:
        """Mark the row in question, or none."""
        self._painter.marked = row
        self._update_layers()

    def place_of(self, row: int, column: int | None = None) -> QPointF:
        """The middle of a row, or the end of its bar in a column, in pixels."""
        self.lay_out()
        place = QPointF(self.width() / 2, self._painter.middle(row))
        if column is not None and self._has_bars:
            place.setX(self.columns[column].x(self.columns[column].values[row]))
        return place

    def own_table(self) -> Table:
        names = (self._painter.heading.name, *(column.spec.name for column in self.columns))
        if not self._has_bars:
            return Table(names)
        labels = [int(label) if label.isdecimal() else label for label in self._painter.labels]
        values = (column.values for column in self.columns)
        return Table(names, tuple(zip(labels, *values, strict=True)))

    def describe(self) -> str:
        if not self._has_bars:
            return self._blank
        make = self.make_readout or self._readout_of
        return "; ".join(make(row).as_text() for row in range(len(self._painter.labels)))

    def sizeHint(self) -> QSize:
        line = QFontMetricsF(font_of(self._type_scale)).height()
        rows = max(len(self._painter.labels), 10) + 1
        return QSize(round(24 * line), round(rows * 1.7 * line))

    def minimumSizeHint(self) -> QSize:
        line = QFontMetricsF(font_of(self._type_scale)).height()
        fixed = sum(self._painter.fixed_widths()) + 2 * line * len(self.columns)
        return QSize(round(fixed), round((max(len(self._painter.labels), 5) + 2) * line))

    @property
    def _has_bars(self) -> bool:
        return bool(self.columns[0].values)

    # Pointing.

    def point_at(self, target: int | None) -> None:
        self._painter.pointed = target
        super().point_at(target)

    def own_readout(self) -> Readout | None:
        has_row = self._has_bars and self.pointed < len(self._painter.labels)
        return self._readout_of(self.pointed) if has_row else None

    def hover(self, place: QPointF) -> None:
        row, column = self._painter.row_at(place.y()), self._draggable_at(place)
        is_over_bar = row is not None and column is not None
        shapes = Qt.CursorShape
        self.set_cursor_shape(shapes.SizeHorCursor if is_over_bar else shapes.ArrowCursor)
        self.go_to(row, place)

    def focus_first(self) -> None:
        if self._has_bars:
            row = self._painter.highlighted or 0
            self.go_to(row, self.place_of(row))

    def press(self, place: QPointF, _event: QMouseEvent) -> bool:
        row, column = self._painter.row_at(place.y()), self._draggable_at(place)
        if row is None:
            return False
        value = 0.0 if column is None else column.values[row]
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
            low, high = column.axis.low, column.axis.high
            there = value + (place.x() - start.x()) * (high - low) / max(column.width, 1.0)
            self.dragged.emit(row, min(max(there, low), high))

    def release(self, place: QPointF, event: QMouseEvent) -> None:
        self.drag(place, event)
        pressed, self._pressed = self._pressed, None
        is_there = pressed is not None and self._painter.row_at(place.y()) == pressed[0]
        if pressed is not None and is_there and not self._has_moved:
            self.clicked.emit(pressed[0])

    def handle_key(self, event: QKeyEvent) -> bool:
        key, last, here = Qt.Key(event.key()), len(self._painter.labels) - 1, self.pointed
        rows = {
            Qt.Key.Key_Up: 0 if here is None else max(here - 1, 0),
            Qt.Key.Key_Down: 0 if here is None else min(here + 1, last),
            Qt.Key.Key_Home: 0,
            Qt.Key.Key_End: last,
        }
        draggable = next((c for c in self.columns if c.spec.is_draggable and c.values), None)
        if key in rows and last >= 0:
            self.go_to(rows[key], self.place_of(rows[key]))
        elif here is not None and key in ENTER:
            self.clicked.emit(here)
        elif here is not None and key in _STEPS and draggable is not None:
            self.dragged.emit(here, draggable.values[here] + _STEPS[key])
        elif key == Qt.Key.Key_Escape and self._painter.is_tried and self._has_truth:
            self.restored.emit()
        else:
            return False
        return True

    def explanation_at(self, place: QPointF) -> str:
        column = self._painter.column_at(place.x())
        is_beside = self._painter.row_at(place.y()) is None and column is not None
        return column.spec.explanation if is_beside and column is not None else ""

    def _draggable_at(self, place: QPointF) -> BarColumn | None:
        column = self._painter.column_at(place.x())
        can_drag = column is not None and column.spec.is_draggable and column.values
        return column if can_drag else None

    def _readout_of(self, row: int) -> Readout:
        rows = tuple(
            (column.spec.name, (column.spec.exact or column.spec.write)(column.values[row]))
            for column in self.columns
        )
        return Readout(self._painter.labels[row], rows)

    # Where things are.

    def apply_theme(self) -> None:
        self._painter.apply_theme(self.theme)

    def lay_out(self) -> None:
        if not self._is_dressed:
            self._painter.apply_theme(self.theme)
        drawn = self._painter.lay_out(self.width(), self.height())
        self._layer.resize(self.size())
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
    columns = [chart.columns[column] for chart in charts]
    values = [value for bars in columns for value in bars.values + bars.truth]
    for bars in columns:
        bars.fit(values)
