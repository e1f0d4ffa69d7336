"""A confusion matrix: a row for each label, a column for each answer."""

from collections.abc import Sequence
from typing import Final, NamedTuple

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetricsF, QKeyEvent, QMouseEvent, QPainter

from logitdesk.scores.table import Table
from logitdesk.ui.charts.chart import ENTER, Chart, Readout
from logitdesk.ui.charts.heatmap import STEPS
from logitdesk.ui.charts.items import CENTRE, GAP, RIGHT, WRAPPED, Layer, blend, pen_of
from logitdesk.ui.formatting import share_text
from logitdesk.ui.theme import QUIET, ThemeManager, font_of

_ROWS_TITLE: Final = "is"
_COLUMNS_TITLE: Final = "read as"
_LEAST_CELL, _LARGEST_CELL = 20.0, 64.0
_FAINTEST: Final = 0.15
"""The strength of colour of a single image."""
_MOST_TOLD: Final = 5


class Cell(NamedTuple):
    """The row of a label and the column of an answer, counted from 0."""

    row: int
    column: int


class ConfusionMatrix(Chart):
    """Counts, or shares of their row; mistakes are coloured on a logarithmic scale of their own.

    Signals:
        clicked(Cell): a cell was clicked, or Enter pressed on it.
    """

    clicked = Signal(object)

    def __init__(self, themes: ThemeManager, name: str) -> None:
        super().__init__(themes, name)
        self._counts: NDArray[np.int64] = np.zeros((0, 0), np.int64)
        self._rows: Sequence[str] = ()
        self._columns: Sequence[str] = ()
        self._shows_shares = False
        self._chosen: Cell | None = None
        self._cell, self._corner = _LEAST_CELL, QPointF()
        self.setInteractive(False)
        self._layer = Layer(self._paint)
        self.setCentralItem(self._layer)

    def set_counts(
        self, counts: NDArray[np.int64], rows: Sequence[str], columns: Sequence[str]
    ) -> None:
        """Show (r, c) counts of images by labels and answers; equal names are right answers."""
        self._counts, self._rows, self._columns = counts, rows, columns
        self.updateGeometry()
        self.refresh()

    def set_shares(self, are_shown: bool) -> None:
        """Show shares of each row, or counts."""
        self._shows_shares = are_shown
        self.refresh()

    def set_chosen(self, cell: Cell | None) -> None:
        """Frame a cell."""
        self._chosen = cell
        self.refresh()

    def place_of(self, cell: Cell) -> QPointF:
        """The middle of a cell, in pixels."""
        return self._box(cell).center()

    def own_table(self) -> Table:
        """A row for each label, a column for each answer."""
        values = self._shares if self._shows_shares else self._counts
        rows = zip(self._rows, values.tolist(), strict=True)
        return Table(("label", *self._columns), tuple((name, *row) for name, row in rows))

    def describe(self) -> str:
        if not self._counts.size:
            return self.blank
        wrong = np.where(self._is_right, 0, self._counts)
        order = np.argsort(-wrong, axis=None, kind="stable")[:_MOST_TOLD].tolist()
        worst = [Cell(*divmod(place, len(self._columns))) for place in order if wrong.flat[place]]
        told = (
            f"{self._rows[cell.row]} read as {self._columns[cell.column]}: {wrong[cell]:,}"
            for cell in worst
        )
        most = f"; most often {', '.join(told)}" if worst else ""
        return f"{self._counts.sum():,} images, {wrong.sum():,} read wrong{most}"

    def minimumSizeHint(self) -> QSize:
        left, top = self._margins
        width = left + _LEAST_CELL * max(len(self._columns), 10)
        return QSize(round(width) + 2, round(top + _LEAST_CELL * max(len(self._rows), 1)) + 2)

    # Pointing.

    def own_readout(self) -> Readout | None:
        row, column = self.pointed
        if row >= len(self._rows) or column >= len(self._columns):
            return None
        count = int(self._counts[row, column])
        return Readout(
            f"Is {self._rows[row]}, read as {self._columns[column]}",
            (
                ("images", f"{count:,}"),
                ("of this row", share_text(float(self._shares[row, column]))),
            ),
        )

    def hover(self, place: QPointF) -> None:
        self.go_to(self._cell_at(place), place)

    def press(self, place: QPointF, _event: QMouseEvent) -> bool:
        cell = self._cell_at(place)
        if cell is not None:
            self.clicked.emit(cell)
        return cell is not None

    def focus_first(self) -> None:
        """Begin at the commonest mistake."""
        if self._counts.size:
            wrong = np.where(self._is_right, 0, self._counts)
            self._go_to(Cell(*divmod(int(wrong.argmax()), len(self._columns))))

    def handle_key(self, event: QKeyEvent) -> bool:
        key = Qt.Key(event.key())
        if not self._counts.size or key not in (*STEPS, *ENTER):
            return False
        if self.pointed is None:
            self.focus_first()
        elif key in ENTER:
            self.clicked.emit(self.pointed)
        else:
            down, across = STEPS[key]
            row = min(max(self.pointed.row + down, 0), len(self._rows) - 1)
            column = min(max(self.pointed.column + across, 0), len(self._columns) - 1)
            self._go_to(Cell(row, column))
        return True

    def _go_to(self, cell: Cell) -> None:
        self.go_to(cell, self._box(cell).bottomRight())

    # Where things are.

    @property
    def _margins(self) -> tuple[float, float]:
        """Room for the names at the left and at the top."""
        metrics = QFontMetricsF(font_of(QUIET))
        names = (*self._rows, _ROWS_TITLE)
        widest = max(metrics.horizontalAdvance(name) for name in names)
        return widest + 2 * GAP, 2 * metrics.height() + GAP

    @property
    def _is_right(self) -> NDArray[np.bool_]:
        is_right: NDArray[np.bool_] = np.equal.outer(np.array(self._rows), np.array(self._columns))
        return is_right

    @property
    def _shares(self) -> NDArray[np.float64]:
        shares: NDArray[np.float64] = self._counts / np.maximum(
            self._counts.sum(axis=1, keepdims=True), 1
        )
        return shares

    def lay_out(self) -> None:
        left, top = self._margins
        rows, columns = max(len(self._rows), 1), max(len(self._columns), 1)
        wide, high = (self.width() - left - 2) / columns, (self.height() - top - 2) / rows
        self._cell = float(int(max(min(wide, high, _LARGEST_CELL), 8.0)))
        spare = max(self.width() - left - columns * self._cell - 2, 0)
        self._corner = QPointF(round(left + spare / 2) + 0.5, round(top) + 0.5)
        self._layer.resize(self.size())

    def _box(self, cell: Cell) -> QRectF:
        corner = self._corner + QPointF(cell.column, cell.row) * self._cell
        return QRectF(corner.x(), corner.y(), self._cell, self._cell)

    def _cell_at(self, place: QPointF) -> Cell | None:
        inside = (place - self._corner) / self._cell
        cell = Cell(int(inside.y() // 1), int(inside.x() // 1))
        is_inside = 0 <= cell.row < len(self._rows) and 0 <= cell.column < len(self._columns)
        return cell if is_inside else None

    # Painting.

    def update_items(self) -> None:
        self.lay_out()
        self._layer.update()

    def _paint(self, painter: QPainter, rect: QRectF) -> None:
        theme = self.theme
        painter.setFont(font_of(QUIET))
        painter.setPen(theme.quiet)
        if not self._counts.size:
            painter.drawText(rect.adjusted(8, 8, -8, -8), WRAPPED, self.blank)
            return
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, on=False)
        line = painter.fontMetrics().height()
        left, top = self._corner.x(), self._corner.y()
        whole = QRectF(left, 0, len(self._columns) * self._cell, line)
        painter.drawText(whole, CENTRE, _COLUMNS_TITLE)
        painter.drawText(QRectF(0, top - line - 2, left - GAP, line), RIGHT, _ROWS_TITLE)
        for column, name in enumerate(self._columns):
            box = QRectF(left + column * self._cell, top - line - 2, self._cell, line)
            painter.drawText(box, CENTRE, name)
        for row, name in enumerate(self._rows):
            box = QRectF(0, top + row * self._cell, left - GAP, self._cell)
            painter.drawText(box, RIGHT, name)
        self._paint_cells(painter)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        for cell, colour in ((self._chosen, theme.accent), (self.pointed, theme.text)):
            if cell is not None:
                painter.setPen(pen_of(colour, 2))
                painter.drawRect(self._box(cell))

    def _paint_cells(self, painter: QPainter) -> None:
        theme, counts, is_right, shares = self.theme, self._counts, self._is_right, self._shares
        values = shares * 1000 if self._shows_shares else counts.astype(np.float64)
        most = [max(float(values[chosen].max(initial=0)), 1.0) for chosen in (~is_right, is_right)]
        font = font_of(QUIET)
        widest = max(QFontMetricsF(font).horizontalAdvance(f"{counts.max()}"), 1.0)
        if widest > self._cell - 3:
            font.setPointSizeF(font.pointSizeF() * max((self._cell - 3) / widest, 0.6))
        painter.setFont(font)
        for (row, column), count in np.ndenumerate(counts):
            box, right = self._box(Cell(row, column)), bool(is_right[row, column])
            painter.setPen(pen_of(theme.hairline))
            painter.setBrush(theme.card)
            if count:
                part = float(np.log1p(values[row, column]) / np.log1p(most[right]))
                strength = _FAINTEST + (1 - _FAINTEST) * min(part, 1.0)
                colour = theme.accent_soft if right else theme.warm_soft
                painter.setBrush(blend(colour, theme.card, strength))
            painter.drawRect(box)
            if count:
                painter.setPen(theme.text)
                share = f"{100 * shares[row, column]:.1f}"
                painter.drawText(box, CENTRE, share if self._shows_shares else str(count))
