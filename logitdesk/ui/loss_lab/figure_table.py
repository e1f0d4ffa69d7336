"""A few figures in rows and columns that keep their places while the figures change."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QEvent, QPoint, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QHelpEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from logitdesk.ui.charts.rounded_box import fill_box
from logitdesk.ui.charts.table import Table
from logitdesk.ui.loss_lab.way_lines import Way, paint_sample
from logitdesk.ui.theme import QUIET, ThemeManager, font_of
from logitdesk.ui.widgets import explain

_BROKEN: Final = ("inf", "−inf", "nan")
_WIDEST: Final = "−8.888×10⁻¹⁸⁸"
_SAMPLE: Final = 13
_GAP: Final = 4
_PADDING: Final = 4
_LEFT: Final = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
_RIGHT: Final = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter


@dataclass(frozen=True)
class FigureRow:
    """A line of the table.

    Attributes:
        name: what its figures are of.
        figures: one a column, as they are written.
        explanation: of the name, in a sentence.
        way: the line of the chart that it belongs to; None for none.
    """

    name: str
    figures: Sequence[str]
    explanation: str
    way: Way | None = None


class FigureTable(QWidget):
    """Rows of figures under their heads; columns that do not fit are left out, the last first.

    What is infinite or no number stands on a warm ground. All methods run on the window's thread.
    """

    def __init__(
        self,
        themes: ThemeManager,
        rows: int,
        corner: str = "",
        widest: str = _WIDEST,
        parent: QWidget | None = None,
    ) -> None:
        """Keep room for what is to come.

        Args:
            themes: the window's.
            rows: how many there will be.
            corner: what stands above the rows' names, as it is true of all figures.
            widest: the longest figure there will be.
            parent: as of any widget.
        """
        super().__init__(parent)
        self._themes = themes
        self._count = rows
        self._corner, self._widest = corner, widest
        self._heads: Sequence[str] = ()
        self._head_explanations: Sequence[str] = ()
        self._rows: Sequence[FigureRow] = ()
        self._font, self._bold = font_of(QUIET), font_of(QUIET, QFont.Weight.DemiBold)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        themes.changed.connect(self.update)

    @property
    def rows(self) -> Sequence[FigureRow]:
        """What is shown."""
        return self._rows

    def show_rows(
        self, heads: Sequence[str], explanations: Sequence[str], rows: Sequence[FigureRow]
    ) -> None:
        """Show other figures, whose columns are these."""
        self._heads, self._head_explanations, self._rows = heads, explanations, rows
        self.setAccessibleDescription(" ".join(_spoken(heads, row) for row in rows))
        self.update()

    def table(self) -> Table:
        """Return what is shown."""
        return Table(("name", *self._heads), tuple((row.name, *row.figures) for row in self._rows))

    def sizeHint(self) -> QSize:
        """All columns side by side."""
        columns = max(len(self._heads), 2)
        return QSize(round(self._name_width + columns * self._column_width), self._height)

    def minimumSizeHint(self) -> QSize:
        """The names of the rows: columns give way."""
        return QSize(round(self._name_width), self._height)

    def event(self, event: QEvent) -> bool:
        """Explains a row or a column where the mouse rests."""
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            explain(self, event, self._explanation_at(event.pos()))
            return True
        return super().event(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paints everything: it is little."""
        painter, theme = QPainter(self), self._themes.theme
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(self._font)
        painter.setPen(theme.quiet)
        painter.drawText(QRectF(0, 0, self._name_width, self._line), _LEFT, self._corner)
        columns = self._columns
        for column in range(columns):
            painter.drawText(self._cell(-1, column), _RIGHT, self._heads[column])
        line = self._line
        painter.setPen(QPen(theme.hairline, 1))
        painter.drawLine(QPointF(0, int(line) + 0.5), QPointF(self.width(), int(line) + 0.5))
        for number, row in enumerate(self._rows):
            middle = (number + 1.5) * line
            left = 0.0
            if any(row.way for row in self._rows):
                if row.way is not None:
                    paint_sample(painter, row.way, theme, QPointF(0, middle), _SAMPLE)
                left = _SAMPLE + _GAP
            painter.setPen(theme.text)
            painter.setFont(self._font)
            name = QRectF(left, middle - line / 2, self._name_width - left, line)
            painter.drawText(name, _LEFT, row.name)
            for column, figure in enumerate(row.figures[:columns]):
                self._paint_figure(painter, self._cell(number, column), figure)

    def _paint_figure(self, painter: QPainter, cell: QRectF, figure: str) -> None:
        is_broken = figure in _BROKEN
        if is_broken:
            ground = cell.adjusted(0, 1, _PADDING, -1)
            width = QFontMetricsF(self._bold).horizontalAdvance(figure)
            ground.setLeft(cell.right() - width - _PADDING)
            fill_box(painter, ground, self._themes.theme.warm_soft)
        painter.setFont(self._bold if is_broken else self._font)
        painter.setPen(self._themes.theme.text)
        painter.drawText(cell, _RIGHT, figure)

    def _explanation_at(self, place: QPoint) -> str:
        row = int(place.y() // self._line) - 1
        if 0 <= row < len(self._rows):
            return self._rows[row].explanation
        columns = range(self._columns)
        pointed = (c for c in columns if self._cell(-1, c).right() >= place.x())
        column = next(pointed, None) if row < 0 else None
        is_name = place.x() < self.width() - self._columns * self._column_width
        return "" if column is None or is_name else self._head_explanations[column]

    def _cell(self, row: int, column: int) -> QRectF:
        right = self.width() - _PADDING - (self._columns - 1 - column) * self._column_width
        width = self._column_width - _GAP
        return QRectF(right - width, (row + 1) * self._line, width, self._line)

    @property
    def _columns(self) -> int:
        fit = int((self.width() - self._name_width) / self._column_width)
        return min(max(fit, 1), len(self._heads))

    @property
    def _name_width(self) -> float:
        metrics = QFontMetricsF(self._font)
        names = [metrics.horizontalAdvance(row.name) for row in self._rows]
        has_lines = any(row.way for row in self._rows)
        widest = max(names, default=0.0) + (_SAMPLE + _GAP) * has_lines
        return max(widest, metrics.horizontalAdvance(self._corner))

    @property
    def _column_width(self) -> float:
        return QFontMetricsF(self._font).horizontalAdvance(self._widest) + _GAP

    @property
    def _line(self) -> float:
        return QFontMetricsF(self._font).height() + 4

    @property
    def _height(self) -> int:
        return round((self._count + 1) * self._line) + 1


def _spoken(heads: Sequence[str], row: FigureRow) -> str:
    told = (f"{head} {figure}" for head, figure in zip(heads, row.figures, strict=True))
    return f"{row.name}: {', '.join(told)}."
