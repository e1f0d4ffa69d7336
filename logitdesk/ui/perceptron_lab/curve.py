"""Every point at its place on the log-odds curve of a class."""

from typing import Final

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from logitdesk.scores.functional import probability_of
from logitdesk.ui.charts.chart import Readout
from logitdesk.ui.charts.log_odds import LogOddsChart
from logitdesk.ui.charts.table import Table
from logitdesk.ui.formatting import percent
from logitdesk.ui.perceptron_lab.model import PerceptronLabModel
from logitdesk.ui.perceptron_lab.text import (
    CURVE_WHY,
    CURVE_WORDS,
    weight_text,
)
from logitdesk.ui.tasks import Throttle
from logitdesk.ui.theme import ThemeManager, quiet_label, wrapped
from logitdesk.ui.widgets import Segments

_FRAME_MS: Final = 33.0
"""Every other frame leaves the plane more time."""


class CurvePanel(QWidget):
    """The curve of class 1 or, with three logits, of the class that is chosen.

    Attributes:
        chart: the curve itself.
    """

    def __init__(self, themes: ThemeManager, model: PerceptronLabModel) -> None:
        super().__init__()
        self._model = model
        self._classes = Segments({str(number): str(number) for number in range(3)})
        self._classes.name_for_readers(
            "Curve of class", "The class whose log-odds the curve shows."
        )
        self.chart = LogOddsChart(themes, "The points on the log-odds curve", least=4.0, most=48.0)
        self.chart.setMinimumHeight(150)
        self.chart.make_table, self.chart.make_readout = self.table, self._readout
        self._choice, self._words = quiet_label("Class"), quiet_label("")
        self._words.setWordWrap(True)
        self._words.setAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop)
        self._words.setFixedHeight(3 * self._words.fontMetrics().height())
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        choice = QHBoxLayout()
        choice.addWidget(self._choice)
        choice.addWidget(self._classes)
        choice.addStretch()
        column.addLayout(choice)
        column.addWidget(self.chart, 1)
        column.addWidget(self._words)
        self._outputs = 0
        self.chart.pointed_at.connect(model.point_at_number)
        self._classes.chosen.connect(lambda _: self._show())
        self._throttle = Throttle(self._show, _FRAME_MS, self)
        model.changed.connect(self._on_changed)
        model.pointed_changed.connect(self._show_pointed)
        self._show()

    def table(self) -> Table:
        """A row for each point, with what the chosen class has of it."""
        points = self._model.points
        log_odds, chances = self._numbers(points.places)
        heads = ("x1", "x2", "class", "log-odds", "probability")
        columns = (points.places, points.classes, log_odds, chances)
        rows = zip(*(column.tolist() for column in columns), strict=True)
        return Table(heads, tuple((*place, *rest) for place, *rest in rows))

    @property
    def _class(self) -> int:
        return int(self._classes.choice) if self._outputs > 1 else 1

    def _numbers(self, places: NDArray[np.float64]) -> list[NDArray[np.float64]]:
        """Log-odds and probabilities of the chosen class at (n, 2) places: (n,) each."""
        log_odds = self._model.perceptron.log_odds(places)[:, self._class]
        return [log_odds, probability_of(log_odds)]

    def _on_changed(self) -> None:
        is_same = self._outputs == self._model.perceptron.output_size
        if is_same and self._points is self._model.points:
            self._throttle.request()
        else:
            self._show()

    def _show(self) -> None:
        model = self._model
        self._points = model.points
        if self._outputs != model.perceptron.output_size:
            self._outputs = model.perceptron.output_size
            self._classes.choose("1")
            self._choice.setVisible(self._outputs > 1)
            self._classes.setVisible(self._outputs > 1)
            self._words.setToolTip(wrapped(CURVE_WHY[self._outputs]))
        log_odds, chances = self._numbers(model.points.places)
        self.chart.set_points(chances, log_odds, model.points.classes, model.wrong)
        self._show_pointed()

    def _show_pointed(self) -> None:
        pointed, text = self._model.pointed, CURVE_WORDS[self._outputs]
        self.chart.point_at(None if pointed is None else pointed.number)
        log_odds = None
        if pointed is not None:
            place = np.array([[pointed.x1, pointed.x2]])
            log_odds = float(self._numbers(place)[0][0])
            if self._outputs > 1:
                logit = weight_text(float(self._model.perceptron.logits(place)[0, self._class]))
                text = (
                    f"Class {self._class}: raw logit {logit}, log-odds {weight_text(log_odds)}: "
                    "the other two count as well."
                )
        is_between = pointed is not None and pointed.number is None
        self.chart.ring_place(log_odds if is_between else None)
        if text != self._words.text():
            self._words.setText(text)

    def _readout(self, number: int) -> Readout:
        points = self._model.points
        log_odds, chance = map(float, np.ravel(self._numbers(points.places[[number]])))
        rows = (
            (f"probability of class {self._class}", percent(chance)),
            ("log-odds", weight_text(log_odds)),
        )
        return Readout(f"Point of class {points.classes[number]}", rows)
