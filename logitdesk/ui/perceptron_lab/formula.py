"""The formula of the perceptron, with the numbers of what is pointed at."""

from typing import Final

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from logitdesk.ui.perceptron_lab.formula_words import FormulaLine, formula_lines, heading
from logitdesk.ui.perceptron_lab.lab import Lab
from logitdesk.ui.theme import QUIET, ThemeManager, font_of, wrapped

_HINT: Final = "Point at the plane to see the formula with its numbers."
_WIDEST: Final = (
    "(−0.0000) · (−0.000)",
    "+ (−0.0000) · (−0.000)",
    "+ (−0.0000)",
    "= −00.00",
    "→ sigmoid(−00.00) = > 99.9 %",
)
"""What each column has room for."""
_NAMES: Final = "class"
_GAP: Final = 10.0
_LEADING: Final = 2
_ONE: Final = (
    "The logit is each input times its weight, and the bias, added up: any number. "
    "Sigmoid turns it into the probability of class 1, from 0 to 1."
)
_THREE: Final = (
    "Each class has a logit of its own: each input times its weight, and the bias, added up. "
    "Softmax turns the three into probabilities which sum to 1."
)


class FormulaLines(QWidget):
    """A line a logit under the formula without numbers; every part stays in its column.

    All methods run on the window's thread.
    """

    def __init__(self, lab: Lab, themes: ThemeManager, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._lab = lab
        self._themes = themes
        self._has_heading = True
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.setAccessibleName("Formula")
        lab.output_size_changed.connect(self._lay_out)
        lab.perceptron_changed.connect(self._show)
        lab.pointed_changed.connect(self._show)
        themes.changed.connect(self.update)
        self._lay_out()
        self._show()

    def show_heading(self, has_heading: bool) -> None:
        """Show the formula without numbers over those with them, or leave it out."""
        if has_heading != self._has_heading:
            self._has_heading = has_heading
            self.updateGeometry()
            self.update()

    def sizeHint(self) -> QSize:
        """As high as the heading and a line for each output; the layout decides how wide."""
        lines = self._has_heading + self._lab.perceptron.output_size
        return QSize(620, round(lines * self._line_height) + 2)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the formula, and under it its numbers or how to get them."""
        painter, theme = QPainter(self), self._themes.theme
        painter.setPen(theme.quiet)
        painter.setFont(font_of(QUIET))
        if self._has_heading:
            self._paint_line(painter, heading(self._lab.perceptron.output_size), 0)
        lines, first = self._lines(), int(self._has_heading)
        if not lines:
            box = QRectF(0, first * self._line_height, self.width(), self._line_height)
            painter.drawText(box, Qt.AlignmentFlag.AlignVCenter, _HINT)
        painter.setPen(theme.text)
        painter.setFont(font_of())
        for number, line in enumerate(lines, first):
            self._paint_line(painter, line, number)

    def _paint_line(self, painter: QPainter, line: FormulaLine, number: int) -> None:
        texts = [line.name, *line.parts] if self._lab.perceptron.output_size > 1 else line.parts
        for text, left in zip(texts, self._lefts, strict=True):
            box = QRectF(left, number * self._line_height, self.width() - left, self._line_height)
            painter.drawText(box, Qt.AlignmentFlag.AlignVCenter, text)

    def _lay_out(self) -> None:
        """Give each column the room of the widest text it may have."""
        metrics = QFontMetricsF(font_of())
        is_one = self._lab.perceptron.output_size == 1
        columns = _WIDEST if is_one else (_NAMES, *_WIDEST)
        widths = [metrics.horizontalAdvance(text) + _GAP for text in columns]
        self._lefts = [sum(widths[:column]) for column in range(len(widths))]
        self._line_height = metrics.height() + _LEADING
        self.setToolTip(wrapped(_ONE if is_one else _THREE))
        self.updateGeometry()
        self.update()

    def _lines(self) -> list[FormulaLine]:
        pointed = self._lab.pointed
        if pointed is None:
            return []
        return formula_lines(self._lab.perceptron, pointed.x1, pointed.x2)

    def _show(self) -> None:
        told = "; ".join(line.text for line in self._lines())
        self.setAccessibleDescription(told or _HINT)
        self.update()
