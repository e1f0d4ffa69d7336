"""Text on the page: a note of three lines, and the formula with its numbers."""

from html import escape
from typing import Final

import numpy as np
from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QFontMetricsF, QResizeEvent
from PySide6.QtWidgets import QLabel, QSizePolicy

from logitdesk.scores.perceptron import Perceptron
from logitdesk.ui.charts.items import SHAPES
from logitdesk.ui.formatting import percent
from logitdesk.ui.perceptron_lab.model import PerceptronLabModel
from logitdesk.ui.perceptron_lab.text import FORMULAS, weight_text
from logitdesk.ui.theme import QUIET, ThemeManager, font_of, wrapped

_WIDEST: Final = (
    "class", "(−0.00) · (−0.00)", "+ (−0.00) · (−0.00)", "+ (−0.00)", "= −00.00", "→ > 99.9 %",
)  # fmt: skip
"""What the formula's columns have room for, so that they do not jump."""
_HINT: Final = "Point at the plane to see the formula with its numbers."


class Note(QLabel):
    """A quiet text in room for three lines, or for more where it needs them."""

    def __init__(self) -> None:
        super().__init__()
        self.setFont(font_of(QUIET))
        self.setProperty("role", "quiet")
        self.setWordWrap(True)
        self.setAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        least = 3 * self.fontMetrics().lineSpacing()
        return QSize(60, max(least, self.heightForWidth(self.width())))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def hasHeightForWidth(self) -> bool:
        return False  # a layout with it shares room out badly

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.updateGeometry()


class FormulaLabel(QLabel):
    """The formula; a row with numbers for each logit while a place is pointed at."""

    def __init__(self, themes: ThemeManager, model: PerceptronLabModel) -> None:
        super().__init__()
        self._model = model
        self.setAccessibleName("Formula")
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        for changed in (model.changed, model.pointed_changed, themes.changed):
            changed.connect(self._show)
        self._show()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._show()

    def _show(self) -> None:
        pointed, perceptron = self._model.pointed, self._model.perceptron
        place = None if pointed is None else (pointed.x1, pointed.x2)
        rows = formula_rows(perceptron, place)
        told = "; ".join(" ".join(filter(None, row)) for row in rows[1:])
        self.setAccessibleDescription(told or _HINT)
        self.setToolTip(wrapped(FORMULAS[perceptron.output_size]))
        font = font_of(0.85)
        needed = sum(QFontMetricsF(font).horizontalAdvance(text) + 8 for text in _WIDEST)
        font.setPointSizeF(font.pointSizeF() * min(1, max(self.width(), 200) / needed))
        metrics = QFontMetricsF(font)
        widths = [round(metrics.horizontalAdvance(text)) + 4 for text in _WIDEST]
        lines = [
            "".join(
                f"<td width='{width}'>{escape(text)}</td>"
                for text, width in zip(row, widths, strict=True)
                if row[0] or text  # without classes there is no column for them
            )
            for row in rows
        ]
        if pointed is None:  # it stays as high
            lines += [f"<td colspan='6'>{_HINT}</td>"]
            lines += ["<td>&nbsp;</td>"] * (perceptron.output_size - 1)
        table = "".join(f"<tr>{line}</tr>" for line in lines)
        style = f"font-size: {font.pointSizeF():.2f}pt"
        self.setText(f"<table cellspacing='0' style='{style}'>{table}</table>")


def formula_rows(perceptron: Perceptron, place: tuple[float, float] | None) -> list[list[str]]:
    """The formula without numbers and, for a place, a row with numbers for each output."""
    is_one = perceptron.output_size == 1
    last = "→ sigmoid" if is_one else "→ softmax"
    rows = [["" if is_one else "class", "w1 · x1", "+ w2 · x2", "+ b", "= logit", last]]
    if place is None:
        return rows
    at = np.array(place)
    chances = perceptron.probabilities(at)[-perceptron.output_size :].tolist()
    for output, logit in enumerate(perceptron.logits(at).tolist()):
        values = [*place, *(perceptron.weight(output, source) for source in range(3))]
        x1, x2, w1, w2, b = (round(value, 2) for value in values)
        result = weight_text(logit)
        sign = "=" if weight_text(w1 * x1 + w2 * x2 + b) == result else "≈"
        first, second, *weights = map(_factor, values)
        rows.append([
            "" if is_one else f"{SHAPES[output]} {output}",
            f"{weights[0]} · {first}", f"+ {weights[1]} · {second}", f"+ {weights[2]}",
            f"{sign} {result}", f"→ {percent(chances[output])}",
        ])  # fmt: skip
    return rows


def _factor(value: float) -> str:
    text = weight_text(value).removeprefix("+")
    return f"({text})" if text.startswith("−") else text
