"""The units that carry a logit, the strongest first."""

from typing import Final

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from logitdesk.inference.evidence import CarryingUnits
from logitdesk.ui.charts.rounded_box import fill_box
from logitdesk.ui.charts.table import Table
from logitdesk.ui.evidence.cells import Place
from logitdesk.ui.evidence.pointed_chart import PointedChart
from logitdesk.ui.formatting import signed
from logitdesk.ui.theme import QUIET, ThemeManager, font_of

COUNT: Final = 10
"""How many units are shown."""
_GAP: Final = 6
_BAR_SHARE: Final = 0.7  # of a row's height
_THICKEST: Final = 1.6  # lines of text
_LEFT: Final = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
_RIGHT: Final = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter


class UnitBars(PointedChart):
    """A row for each of the strongest units: its number, a bar about zero, and what it adds.

    A place is a row. All methods run on the window's thread.
    """

    def __init__(self, themes: ThemeManager, parent: QWidget | None = None) -> None:
        super().__init__(themes, parent)
        self._units: CarryingUnits | None = None
        self._font, self._bold = font_of(QUIET), font_of(QUIET, QFont.Weight.Bold)
        self.setAccessibleName(f"The {COUNT} units that carry most")

    def show_units(self, units: CarryingUnits) -> None:
        """Show those of another drawing or another question."""
        self._units = units
        self.update()

    def table(self) -> Table:
        """Return what is shown."""
        shown = [] if self._units is None else self._units.strongest[:COUNT].tolist()
        return Table(
            ("unit", "added"), tuple((unit, self._added(n)) for n, unit in enumerate(shown))
        )

    @property
    def unit(self) -> int | None:
        """The number of the unit that a person points at."""
        if self._units is None or self.pointed is None:
            return None
        return int(self._units.strongest[self.pointed[0]])

    def words(self) -> str:
        """What a person points at, in a sentence; empty for nothing."""
        return "" if self._units is None or self.unit is None else words_of(self._units, self.unit)

    def bar(self, row: int) -> QRectF:
        """The bar of a row, at least a pixel long."""
        numbers = QFontMetrics(self._font)
        left = numbers.horizontalAdvance("unit 8888") + _GAP
        right = numbers.horizontalAdvance(signed(-88.88, 2)) + _GAP
        reach = max(1.0, (self.width() - left - right) / 2)
        added = 0.0 if self._units is None else self._added(row)
        most = abs(self._added(0)) if self._units is not None else 0.0
        length = max(1.0, reach * abs(added) / (most or 1.0))
        height = min(_BAR_SHARE * self.height() / COUNT, _THICKEST * numbers.height())
        top = (row + 0.5) * self.height() / COUNT - height / 2
        zero = left + reach
        return QRectF(zero - length if added < 0 else zero, top, length, height)

    def place_at(self, position: QPointF) -> Place | None:
        """The row there."""
        row = int(position.y() * COUNT / self.height())
        return (row,) if 0 <= row < COUNT else None

    def place_after(self, key: int, here: Place | None) -> Place | None:
        """A row up or down."""
        step = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}.get(Qt.Key(key))
        if step is None:
            return None
        return (0,) if here is None else (min(max(here[0] + step, 0), COUNT - 1),)

    def sizeHint(self) -> QSize:
        """Roomy; the layout decides."""
        line = QFontMetrics(self._font).height()
        return QSize(18 * line, COUNT * (line + 4))

    def minimumSizeHint(self) -> QSize:
        """As small as it stays readable."""
        line = QFontMetrics(self._font).height()
        return QSize(13 * line, COUNT * (line - 2))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paints the rows: ten are cheap."""
        if self._units is None:
            return
        theme, painter = self.themes.theme, QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for row in range(COUNT):
            is_pointed = self.pointed == (row,)
            bar, added = self.bar(row), self._added(row)
            line = QRectF(0, bar.center().y() - 20, self.width(), 40)
            if is_pointed:
                whole = QRectF(0, bar.top() - 2, self.width(), bar.height() + 4)
                fill_box(painter, whole, theme.accent_wash)
            fill_box(painter, bar, theme.warm if added < 0 else theme.accent)
            painter.setFont(self._bold if is_pointed else self._font)
            painter.setPen(theme.text if is_pointed else theme.quiet)
            painter.drawText(line, _LEFT, f"unit {self._units.strongest[row]}")
            painter.setPen(theme.text)
            painter.drawText(line, _RIGHT, signed(added, 2))

    def _added(self, row: int) -> float:
        assert self._units is not None
        return float(self._units.added[self._units.strongest[row]])


def words_of(units: CarryingUnits, unit: int) -> str:
    """What a unit does, in a sentence."""
    added = float(units.added[unit])
    if added == 0:
        return f"Unit {unit} is silent."
    return f"Unit {unit} {'adds' if added > 0 else 'takes'} {signed(added, 4)}."
