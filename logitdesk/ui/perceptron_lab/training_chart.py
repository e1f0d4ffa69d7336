"""A number of the training, and how it came about."""

from collections.abc import Callable
from typing import Final

from PySide6.QtCore import QSize
from PySide6.QtGui import QFont, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSizePolicy, QVBoxLayout, QWidget

from logitdesk.ui.charts.line_along import Along
from logitdesk.ui.charts.line_style import LineKind
from logitdesk.ui.charts.scales import Scale, round_step
from logitdesk.ui.formatting import DASH
from logitdesk.ui.perceptron_lab.newest_chart import NewestChart
from logitdesk.ui.theme import QUIET, ThemeManager, font_of, quiet_label, wrapped

_STEPS: Final = Along("step", 1.0, "step {:.0f}")
_FIRST_END: Final = 100.0
"""Steps that the axis has room for from the start; then it grows in round steps, seldom."""
_LEAST: Final = QSize(100, 64)
_NAMELESS: Final = LineKind(3 * " ")
"""With room for half of the last number of the axis."""
_BESIDE: Final = 6
"""Pixels between the name and the number."""


class TrainingChart(QWidget):
    """A number with its name, and below it a chart of how it came about.

    All methods run on the window's thread.

    Args:
        themes: for the colours.
        name: of the number.
        tip: what it is, in a sentence.
        scale: of its axis.
        room: the least and the greatest value that there is room for from the start.
        exact: writes the number.
        widest: the widest that it writes.

    Attributes:
        chart: below the number.
    """

    def __init__(
        self,
        themes: ThemeManager,
        name: str,
        tip: str,
        scale: Scale,
        room: tuple[float, float],
        exact: Callable[[float], str],
        widest: str,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._name, self._addition = name, ""
        self._exact, self._widest = exact, widest
        self._title = quiet_label(self._name)
        self._number = QLabel(DASH)
        self._number.setFont(font_of(QUIET, QFont.Weight.DemiBold))
        self._number.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        nothing = "The curve begins with the first point."
        self.chart = NewestChart(themes, scale, room, [_NAMELESS], exact, nothing, _STEPS)
        self.chart.setMinimumSize(_LEAST)
        self.chart.setAccessibleName(f"{self._name} (chart)")
        self._tip = tip
        self.add("", "")
        top = QHBoxLayout()
        top.setSpacing(_BESIDE)
        top.addWidget(self._title)
        top.addWidget(self._number, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        column.addLayout(top)
        column.addWidget(self.chart, 1)

    @property
    def text(self) -> str:
        """The number as it is shown."""
        return self._number.text()

    def minimumSizeHint(self) -> QSize:
        """As the chart's: the name gives way."""
        return QSize(_LEAST.width(), super().minimumSizeHint().height())

    def add(self, to_name: str, to_tip: str) -> None:
        """Say more of what it is: beside its name where there is room, and in a sentence."""
        self._addition = to_name
        self.setToolTip(wrapped(f"{self._tip} {to_tip}".strip()))
        self._fit_title()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Leaves the number its room."""
        super().resizeEvent(event)
        self._fit_title()

    def _fit_title(self) -> None:
        number = self._number.fontMetrics().horizontalAdvance(self._widest)
        whole = self._name + self._addition
        name = self._title.fontMetrics().horizontalAdvance(whole)
        has_room = name + _BESIDE + number <= self.width()
        self._title.setText(whole if has_room else self._name)

    def clear(self) -> None:
        """Begin anew."""
        self.chart.clear()
        self.chart.set_end(_FIRST_END)
        self.chart.set_leader(0)
        self._number.setText(DASH)

    def extend(self, points: list[tuple[float, float]]) -> None:
        """Let the line go on; there is a point or more."""
        steps, value = points[-1]
        self.chart.set_end(max(round_step(steps), _FIRST_END) if steps else _FIRST_END)
        self.chart.extend({0: points})
        text = self._exact(value)
        self._number.setText(text)
        self.chart.setAccessibleDescription(f"{self._name} {text}")
