"""Training the perceptron: run, step and reset, two rates, the curves, and what goes on."""

from collections.abc import Sequence
from itertools import pairwise
from typing import Any, Final

import numpy as np
from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from logitdesk.scores.perceptron import L2S, LEARNING_RATES, standing_of
from logitdesk.scores.perceptron_points import LabelledPoints, can_be_separated
from logitdesk.ui.charts.axes import linear, logarithmic
from logitdesk.ui.charts.items import round_step
from logitdesk.ui.charts.lines import Line, LineChart
from logitdesk.ui.charts.table import Table
from logitdesk.ui.formatting import DASH, short
from logitdesk.ui.perceptron_lab.model import SPEEDS, PerceptronLabModel
from logitdesk.ui.perceptron_lab.notes import Note
from logitdesk.ui.perceptron_lab.text import training_text
from logitdesk.ui.tasks import Throttle
from logitdesk.ui.theme import ThemeManager, quiet_label, wrapped
from logitdesk.ui.widgets import ReturningSlider, Segments

_CHARTS_MS: Final = 66.0
"""Nobody reads numbers that change more often."""
_READING_MS: Final = 250.0
"""How long a sentence stays at least."""
_FIRST_END: Final = 100.0
"""Steps that the axis has room for from the start."""
_RATE_TIP: Final = "How far each step goes: weights change by this number times the gradient."
_L2_TIP: Final = (
    "L2 adds this factor times the sum of the squared weights to the loss, which keeps the "
    "weights small; the biases go free."
)


class RateSlider(QWidget):
    """The name and number of a rate above a slider over round numbers, evenly on a log scale."""

    moved = Signal(float)
    """The person wants this number."""

    def __init__(self, name: str, tip: str, values: Sequence[float], first: float) -> None:
        super().__init__()
        self._values = np.array([float(f"{value:.2g}") for value in values])
        self._number, self._slider = quiet_label(""), ReturningSlider()
        self._slider.setRange(0, len(values) - 1)
        self._slider.setMinimumWidth(60)
        self._slider.setAccessibleName(name)
        self.setToolTip(wrapped(f"{tip} A double click goes back to {first:g}."))
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setVerticalSpacing(0)
        grid.addWidget(quiet_label(name), 0, 0)
        grid.addWidget(self._number, 0, 1, Qt.AlignmentFlag.AlignRight)
        grid.addWidget(self._slider, 1, 0, 1, 2)
        self._slider.valueChanged.connect(lambda step: self.moved.emit(float(self._values[step])))
        self._slider.went_back.connect(lambda: self.moved.emit(first))

    def show_value(self, value: float) -> None:
        self._number.setText(f"{value:.2g}")
        self._slider.setAccessibleDescription(f"{value:.2g}")
        with QSignalBlocker(self._slider):  # a slider's step is only near the number
            self._slider.setValue(int(np.searchsorted(self._values, value)))


class TrainingPanel(QWidget):
    """Buttons, learning rate and L2 above a remark and the two curves."""

    def __init__(self, themes: ThemeManager, model: PerceptronLabModel) -> None:
        super().__init__()
        self._model = model
        rates, l2s = np.geomspace(*LEARNING_RATES, 81), np.geomspace(1e-4, L2S[1], 81)
        self._learning_rate = RateSlider("Learning rate", _RATE_TIP, rates.tolist(), 0.3)
        self._l2 = RateSlider("L2", _L2_TIP, [0.0, *l2s.tolist()], 0.0)
        self._run, self._step, self._reset = QPushButton("Pause"), QPushButton(), QPushButton()
        for button, text, tip, act in (
            (
                self._run,
                "Pause",
                "Train, a step or more each frame, until you pause.",
                self._toggle,
            ),
            (self._step, "Step", "One step of gradient descent, over all points.", model.step),
            (self._reset, "Reset", "Back to the weights from before the first step.", model.reset),
        ):
            button.setText(text)
            button.setToolTip(wrapped(tip))
            button.setAutoDefault(False)
            button.clicked.connect(act)
        self._run.setProperty("role", "primary")
        self._run.ensurePolished()
        self._run.setMinimumWidth(self._run.sizeHint().width() + 16)  # it does not jump
        self._speed = Segments({str(speed): f"×{speed}" for speed in SPEEDS})
        self._speed.name_for_readers("Speed", "Steps each frame, where there is time.")
        self._remark = Note()
        self._points: LabelledPoints | None = None  # that were looked into
        self._is_separable = False
        self._conditions: tuple[object, ...] = ()  # under which losses can be compared
        self._since = 0  # the first entry of the record under them
        step = linear("step", lambda value: f"{value:.0f}")
        share = linear("share", lambda value: f"{100 * value:.10g}\N{NO-BREAK SPACE}%")
        lines = [Line("with L2", "quiet"), Line("cross-entropy", label="loss")]
        texts: dict[str, Any] = {
            "write_x": lambda step: f"step {step:.0f}",
            "nothing": "The curve begins with the first point.",
        }
        self._loss = LineChart(
            themes, "Cross-entropy (chart)", lines, step, logarithmic("nats", 1e-12), (0.1, 1.0),
            write=lambda loss: short(loss, 3), **texts,
        )  # fmt: skip
        self._accuracy = LineChart(
            themes, "Accuracy (chart)", [Line("accuracy", label=" ")], step, share, (0.5, 1.0),
            write=_share_text, **texts,
        )  # fmt: skip
        self._numbers = (quiet_label(DASH), quiet_label(DASH))
        self._loss.pointed_at.connect(self._accuracy.point_at)
        self._accuracy.pointed_at.connect(self._loss.point_at)
        self._shown, self._record = 0, model.record
        self._lay_out()
        self._learning_rate.moved.connect(model.set_learning_rate)
        self._l2.moved.connect(model.set_l2)
        self._speed.chosen.connect(lambda speed: setattr(model, "steps_a_frame", int(speed)))
        self._curves_throttle = Throttle(self._show_curves, _CHARTS_MS, self)
        self._remark_throttle = Throttle(self._show_remark, _READING_MS, self)
        model.changed.connect(self._show)
        self._show()

    def table(self) -> Table:
        """A row for each frame's steps."""
        rows = (
            (steps, now.cross_entropy, now.penalty, now.accuracy)
            for steps, now in self._model.record
        )
        return Table(("step", "cross-entropy", "L2 penalty", "accuracy"), tuple(rows))

    def _lay_out(self) -> None:
        buttons, told, charts = QHBoxLayout(), QHBoxLayout(), QGridLayout()
        buttons.setSpacing(6)
        for widget in (self._run, self._step, self._reset, self._speed):
            buttons.addWidget(widget)
        buttons.addStretch()
        told.setSpacing(16)
        for part, stretch in ((self._remark, 3), (self._learning_rate, 1), (self._l2, 1)):
            told.addWidget(part, stretch)
        charts.setHorizontalSpacing(12)
        charts.setVerticalSpacing(0)
        charts.setRowStretch(1, 1)
        for place, chart in enumerate((self._loss, self._accuracy)):
            chart.setMinimumHeight(150)
            charts.addWidget(self._numbers[place], 0, place)
            charts.addWidget(chart, 1, place)
            charts.setColumnStretch(place, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addLayout(buttons)
        column.addLayout(told)
        column.addLayout(charts, 1)

    def _toggle(self) -> None:
        (self._model.pause if self._model.is_running else self._model.run)()

    def _show(self) -> None:
        model, has_points = self._model, len(self._model.points) > 0
        self._run.setText("Pause" if model.is_running else "Run")
        self._run.setEnabled(has_points)
        self._step.setEnabled(has_points)
        self._reset.setEnabled(model.steps > 0)
        self._learning_rate.show_value(model.experiment.learning_rate)
        self._l2.show_value(model.experiment.l2)
        self._curves_throttle.request()
        self._remark_throttle.request()

    def _show_remark(self) -> None:
        """Say what goes on in training and why."""
        model, experiment = self._model, self._model.experiment
        points, perceptron, l2 = experiment.points, experiment.perceptron, experiment.l2
        if not len(points):
            nothing = "There is nothing to learn from yet: put points, or take some from “Points”."
            self._remark.setText(nothing)
            return
        if points is not self._points:
            self._points, self._is_separable = points, can_be_separated(points)
        conditions = (points, experiment.learning_rate, l2, id(model.record))
        if conditions != self._conditions:
            self._conditions = conditions
            self._since = len(model.record) - 1 if model.steps else 0
        losses = [now.loss for _, now in model.record[self._since :][-16:]]
        text = training_text(
            standing_of(perceptron, points, l2),
            l2=l2,
            steps=model.steps,
            is_separable=self._is_separable if perceptron.class_count == 2 else None,
            rises=any(after > loss * (1 + 1e-9) for loss, after in pairwise(losses)),
            runs_away=model.has_run_away,
        )
        self._remark.setText(text)

    def _show_curves(self) -> None:
        """Let the curves go on, or begin anew."""
        record = self._model.record
        if record is not self._record:
            self._record, self._shown = record, 0
        if not self._shown:
            for chart in (self._loss, self._accuracy):
                chart.clear()
                chart.set_leader(1 if chart is self._loss else 0)
        new, self._shown = record[self._shown :], len(record)
        if not new:
            return
        loss = [(steps, now.cross_entropy) for steps, now in new]
        self._loss.extend({0: [(steps, now.loss) for steps, now in new if now.penalty], 1: loss})
        self._accuracy.extend({0: [(steps, now.accuracy) for steps, now in new]})
        steps, now = record[-1]
        for chart in (self._loss, self._accuracy):
            chart.set_end(max(round_step(steps), _FIRST_END) if steps else _FIRST_END)
        self._numbers[0].setText(f"Cross-entropy {short(now.cross_entropy, 3)}")
        self._numbers[1].setText(f"Accuracy {_share_text(now.accuracy)}")


def _share_text(accuracy: float) -> str:
    return f"{100 * accuracy:.1f}\N{NO-BREAK SPACE}%"
