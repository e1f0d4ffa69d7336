"""The log-odds curve of the lab: which class it is about, its points, and what they teach."""

from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from logitdesk.ui.charts.csv_text import csv_table
from logitdesk.ui.perceptron_lab.curve_places import CurvePlaces
from logitdesk.ui.perceptron_lab.curve_plot import CurvePlot
from logitdesk.ui.perceptron_lab.curve_words import (
    ONE_LOGIT,
    THREE_LOGITS,
    WHY_ONE,
    WHY_THREE,
    curve_words,
)
from logitdesk.ui.perceptron_lab.lab import Lab
from logitdesk.ui.theme import ThemeManager, quiet_label, wrapped
from logitdesk.ui.widgets import Segments

_CHOICE: Final = "The class whose probability and log-odds the curve shows."


class LogOddsCurve(QWidget):
    """With one output, of class 1; with three, a person chooses of which class.

    All methods run on the window's thread.
    """

    def __init__(self, lab: Lab, themes: ThemeManager, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._lab = lab
        self._plot = CurvePlot(lab, themes)
        self._classes = Segments({str(number): str(number) for number in range(3)})
        self._classes.name_for_readers("Class", _CHOICE)
        self._choice = QWidget()
        self._words = quiet_label("")
        self._words.setWordWrap(True)
        self._words.setAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop)
        self._lay_out()
        self._classes.chosen.connect(self._show_class)
        lab.output_size_changed.connect(self._fit_outputs)
        lab.perceptron_changed.connect(self._say)
        lab.pointed_changed.connect(self._say)
        self._fit_outputs()

    @property
    def plot(self) -> CurvePlot:
        """The curve itself, which takes the focus."""
        return self._plot

    def numbers(self) -> str:
        """The points as comma-separated values, with what the class shown has of each."""
        number, points, perceptron = self._plot.number, self._lab.points, self._lab.perceptron
        shown = CurvePlaces.of(perceptron, points.places, number)
        output = 0 if perceptron.output_size == 1 else number
        columns = (
            points.classes.tolist(),
            perceptron.logits(points.places)[:, output].tolist(),
            shown.log_odds.tolist(),
            shown.probabilities.tolist(),
        )
        heading = [
            *("x1", "x2", "class", f"logit of class {number}"),
            *(f"log-odds of class {number}", f"probability of class {number}"),
        ]
        rows = zip(points.places.tolist(), *columns, strict=True)
        return csv_table(heading, ([*place, *rest] for place, *rest in rows))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keeps room for the longest line, so that the curve stays where it is."""
        super().resizeEvent(event)
        self._keep_room()

    def _lay_out(self) -> None:
        row = QHBoxLayout(self._choice)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        name = quiet_label("Class")
        name.setToolTip(wrapped(_CHOICE))
        row.addWidget(name)
        row.addWidget(self._classes)
        row.addStretch()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(self._choice)
        column.addWidget(self._plot, stretch=1)
        column.addWidget(self._words)

    def _fit_outputs(self) -> None:
        """Begin with class 1, which the one output is about."""
        is_one = self._lab.perceptron.output_size == 1
        self._choice.setVisible(not is_one)
        self._words.setToolTip(wrapped(WHY_ONE if is_one else WHY_THREE))
        self._classes.choose("1")
        self._show_class("1")
        self._keep_room()

    def _show_class(self, choice: str) -> None:
        self._plot.show_class(int(choice))
        self._say()

    def _say(self) -> None:
        words = curve_words(self._lab.perceptron, self._plot.number, self._lab.pointed)
        if words != self._words.text():
            self._words.setText(words)

    def _keep_room(self) -> None:
        longest = ONE_LOGIT if self._lab.perceptron.output_size == 1 else THREE_LOGITS
        flags = Qt.TextFlag.TextWordWrap
        room = self._words.contentsRect().adjusted(0, 0, 0, 10_000)
        room.setWidth(self.width())
        box = self._words.fontMetrics().boundingRect(room, flags, longest)
        self._words.setFixedHeight(box.height())
