"""Every point at its place on the log-odds curve of a class."""

import numpy as np
from numpy.typing import NDArray
from PySide6.QtWidgets import QWidget

from logitdesk.scores.functional import probability_of
from logitdesk.scores.table import Table
from logitdesk.ui.charts.chart import Readout
from logitdesk.ui.charts.log_odds import LogOddsChart
from logitdesk.ui.formatting import compact, percent
from logitdesk.ui.layouts import column_of, row_of
from logitdesk.ui.perceptron_lab.model import PerceptronLabModel
from logitdesk.ui.perceptron_lab.text import ON_CURVE
from logitdesk.ui.theme import ThemeManager, quiet_label
from logitdesk.ui.widgets import Segments, wrapped_label


class CurvePanel(QWidget):
    """The curve of class 1 or, with three logits, of any class.

    Attributes:
        chart: the curve itself.
    """

    def __init__(self, themes: ThemeManager, model: PerceptronLabModel) -> None:
        super().__init__()
        self._model, self._points, self._outputs = model, model.points, 0
        classes = {str(number): str(number) for number in range(3)}
        what = self.tr("The class whose log-odds the curve shows.")
        self._classes = Segments(classes, self.tr("Curve of class"), what)
        self._choice, self._note = QWidget(), wrapped_label(lines=3)
        self._choice.setLayout(row_of(quiet_label(self.tr("Class")), self._classes, 1, spacing=4))
        self.chart = LogOddsChart(
            themes, self.tr("The points on the log-odds curve"), least=4.0, most=48.0
        )
        self.chart.make_table, self.chart.make_readout = self.table, self._readout
        self.setLayout(column_of(self._choice, (self.chart, 1), self._note, spacing=4))
        self.chart.pointed_at.connect(model.point_at_number)
        self._classes.chosen.connect(self._show)
        model.changed.connect(self._on_changed)
        model.pointed_changed.connect(self._show_pointed)
        self._show()

    def table(self) -> Table:
        """A row for each point, with numbers of the chosen class."""
        points = self._model.points
        columns = (*points.places.T, points.classes, *self._numbers(points.places))
        names = ("x1", "x2", "class", "log-odds", "probability")
        return Table.of(dict(zip(names, columns, strict=True)))

    @property
    def _class(self) -> int:
        return int(self._classes.choice) if self._outputs > 1 else 1

    def _numbers(self, places: NDArray[np.float64]) -> list[NDArray[np.float64]]:
        """Log-odds and probabilities of the class at (n, 2) places."""
        log_odds = self._model.perceptron.log_odds(places)[:, self._class]
        return [log_odds, probability_of(log_odds)]

    def _on_changed(self) -> None:
        if self._points is not self._model.points or self._model.is_turn(0, 3):
            self._show()

    def _show(self, *_: object) -> None:
        model, outputs = self._model, self._model.perceptron.output_size
        self._points = model.points
        if self._outputs != outputs:
            self._outputs = outputs
            self._classes.choose("1")
            self._choice.setVisible(outputs > 1)
            self._note.setText(self.tr(ON_CURVE[outputs]))
        log_odds, chances = self._numbers(model.points.places)
        self.chart.set_points(chances, log_odds, model.points.classes, model.wrong)
        self._show_pointed()

    def _show_pointed(self) -> None:
        pointed = self._model.pointed
        self.chart.point_at(None if pointed is None else pointed.number)
        is_place = pointed is not None and pointed.number is None
        place = np.array([[pointed.x1, pointed.x2]]) if pointed and is_place else None
        self.chart.ring_place(None if place is None else float(self._numbers(place)[0][0]))

    def _readout(self, number: int) -> Readout:
        place = self._model.points.places[[number]]
        log_odds, chance = map(float, np.ravel(self._numbers(place)))
        name = self.tr("probability of class {number}").format(number=self._class)
        rows = [(name, percent(chance))]
        if self._outputs > 1:
            logit = float(self._model.perceptron.logits(place)[0, self._class])
            rows.append((self.tr("raw logit"), compact(logit)))
        rows.append((self.tr("log-odds"), compact(log_odds)))
        title = self.tr("Point of class {number}")
        return Readout(title.format(number=self._model.points.classes[number]), tuple(rows))
