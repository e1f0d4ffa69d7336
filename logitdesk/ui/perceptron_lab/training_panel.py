"""Training the perceptron: buttons, rates, a remark and curves."""

from functools import partial
from itertools import pairwise
from typing import Any, Final

import numpy as np
from PySide6.QtWidgets import (
    QFormLayout,
    QGridLayout,
    QPushButton,
    QWidget,
)

from logitdesk.scores.perceptron import L2S, LEARNING_RATES
from logitdesk.scores.table import Table
from logitdesk.ui.charts.axes import linear, logarithmic
from logitdesk.ui.charts.items import round_step
from logitdesk.ui.charts.lines import Line, LineChart
from logitdesk.ui.formatting import number_text, share_text, short
from logitdesk.ui.language import QT_TRANSLATE_NOOP
from logitdesk.ui.layouts import column_of, row_of
from logitdesk.ui.perceptron_lab.model import SPEEDS, PerceptronLabModel
from logitdesk.ui.perceptron_lab.text import training_text
from logitdesk.ui.theme import ThemeManager, quiet_label, wrapped
from logitdesk.ui.widgets import Segments, ValueSlider, explain, wrapped_label

_FIRST_END: Final = 100.0
"""Steps that the axis has room for from the start."""
_RATES: Final = [float(f"{rate:.2g}") for rate in np.geomspace(*LEARNING_RATES, 81)]
_L2S: Final = [0.0, *(float(f"{l2:.2g}") for l2 in np.geomspace(1e-4, L2S[1], 81))]
_RATE_TIP: Final = QT_TRANSLATE_NOOP(
    "TrainingPanel",
    "How far each step goes: weights change by this number times the gradient.",
)
_L2_TIP: Final = QT_TRANSLATE_NOOP(
    "TrainingPanel",
    "L2 adds this factor times the sum of the squared weights to the loss, which keeps the "
    "weights small; the biases go free.",
)


class TrainingPanel(QWidget):
    """Buttons, learning rate and L2 above a remark and the two curves."""

    def __init__(self, themes: ThemeManager, model: PerceptronLabModel) -> None:
        super().__init__()
        self._model, self._shown, self._record = model, 0, model.record
        self._run = _button(
            self.tr("Run"), self.tr("Train, a step or more each frame, until you pause.")
        )
        self._step = _button(
            self.tr("Step"), self.tr("One step of gradient descent, over all points.")
        )
        self._reset = _button(
            self.tr("Reset"), self.tr("Back to the weights from before the first step.")
        )
        self._run.setProperty("role", "primary")
        self._run.ensurePolished()
        least = self._run.sizeHint().width()
        self._run.setText(self.tr("Pause"))
        least = max(least, self._run.sizeHint().width())
        self._run.setMinimumWidth(least + 16)  # it does not jump
        speeds = {str(speed): f"×{speed}" for speed in SPEEDS}
        speed = Segments(
            speeds, self.tr("Speed"), self.tr("Steps each frame, where there is time.")
        )
        self._learning_rate = ValueSlider(self.tr("Learning rate"), self.tr(_RATE_TIP), _RATES, 0.3)
        self._l2 = ValueSlider("L2", self.tr(_L2_TIP), _L2S, 0.0)
        self._rate_label = quiet_label(f"{self._text_on_rate(0.0099)} ")
        self._l2_label = quiet_label("")
        self._rate_label.setMinimumWidth(self._rate_label.sizeHint().width())  # it does not jump
        self._remark = wrapped_label(lines=3)
        step = linear("step", lambda value: f"{value:.0f}")
        share = linear("share", partial(share_text, form=".10g"))
        texts: dict[str, Any] = {
            "write_x": lambda step: self.tr("step {number}").format(number=f"{step:.0f}"),
            "nothing": self.tr("The curve begins with the first point."),
        }
        loss_lines = [
            Line(self.tr("with L2"), "quiet"),
            Line(self.tr("cross-entropy"), label=self.tr("loss")),
        ]
        self._loss = LineChart(
            themes, self.tr("Cross-entropy (chart)"), loss_lines, step, logarithmic("nats", 1e-12),
            (0.1, 1.0), write=partial(short, digits=3), **texts,
        )  # fmt: skip
        self._accuracy = LineChart(
            themes, self.tr("Accuracy (chart)"), [Line(self.tr("accuracy"), label=" ")],
            step, share, (0.5, 1.0), write=partial(share_text, form=".1f"), **texts,
        )  # fmt: skip
        self._titles = {self._loss: quiet_label(""), self._accuracy: quiet_label("")}
        explain(
            self._loss,
            self.tr("The loss: the mean of −ln p of the right class, also with what L2 adds."),
            "glossary#cross-entropy",
        )
        self._accuracy.setWhatsThis(self.tr("The share of the points that are on the right side."))
        self._lay_out(speed)
        self._run.clicked.connect(lambda: model.pause() if model.is_running else model.run())
        self._step.clicked.connect(model.step)
        self._reset.clicked.connect(model.reset)
        speed.chosen.connect(lambda speed: setattr(model, "steps_a_frame", int(speed)))
        self._learning_rate.moved.connect(model.set_learning_rate)
        self._l2.moved.connect(model.set_l2)
        self._loss.pointed_at.connect(self._accuracy.point_at)
        self._accuracy.pointed_at.connect(self._loss.point_at)
        model.changed.connect(self._on_changed)
        self._on_changed()

    def table(self) -> Table:
        """A row for each frame's steps."""
        rows = (
            (steps, now.cross_entropy, now.penalty, now.accuracy)
            for steps, now in self._model.record
        )
        return Table(("step", "cross-entropy", "L2 penalty", "accuracy"), tuple(rows))

    def _lay_out(self, speed: QWidget) -> None:
        rates, charts = QFormLayout(), QGridLayout()
        rates.addRow(self._rate_label, self._learning_rate)
        rates.addRow(self._l2_label, self._l2)
        rates.setVerticalSpacing(0)
        rates.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
        charts.setHorizontalSpacing(12)
        charts.setVerticalSpacing(0)
        charts.setRowStretch(1, 1)
        for place, (chart, title) in enumerate(self._titles.items()):
            chart.setMinimumHeight(120)
            charts.addWidget(title, 0, place)
            charts.addWidget(chart, 1, place)
            charts.setColumnStretch(place, 1)
        buttons = row_of(self._run, self._step, self._reset, speed, 1, spacing=6)
        told = row_of((self._remark, 5), (rates, 4), spacing=16)
        self.setLayout(column_of(buttons, told, (charts, 1), spacing=4))

    def _on_changed(self) -> None:
        model, has_points = self._model, len(self._model.points) > 0
        self._run.setText(self.tr("Pause") if model.is_running else self.tr("Run"))
        self._run.setEnabled(has_points)
        self._step.setEnabled(has_points)
        self._reset.setEnabled(model.steps > 0)
        self._learning_rate.show_value(model.experiment.learning_rate)
        self._rate_label.setText(self._text_on_rate(model.experiment.learning_rate))
        self._l2.show_value(model.experiment.l2)
        self._l2_label.setText(f"L2 {number_text(model.experiment.l2, '.2g')}")
        if model.is_turn(2, 6):
            self._show_curves()
        if model.is_turn(11, 18):  # a sentence stays for a quarter of a second
            self._remark.setText(self._text())

    def _text_on_rate(self, rate: float) -> str:
        return self.tr("Learning rate {number}").format(number=number_text(rate, ".2g"))

    def _text(self) -> str:
        model, record = self._model, self._model.record
        if not record:
            return self.tr(
                "There is nothing to learn from yet: put points, or take some from “Points”."
            )
        rises = any(
            later > earlier and after.loss > before.loss * (1 + 1e-9)
            for (earlier, before), (later, after) in pairwise(record[-16:])
        )
        return training_text(
            record[-1][1],
            model.experiment.l2,
            model.steps,
            has_three=model.perceptron.class_count == 3,
            rises=rises,
            runs_away=model.has_run_away,
        )

    def _show_curves(self) -> None:
        """Let the curves go on, or begin anew."""
        record = self._model.record
        if record is not self._record or not self._shown:
            self._record, self._shown = record, 0
            for chart, leader in ((self._loss, 1), (self._accuracy, 0)):
                chart.clear()
                chart.set_leader(leader)
        new, self._shown = record[self._shown :], len(record)
        if not new:
            return
        steps, now = record[-1]
        for chart in (self._loss, self._accuracy):
            chart.set_end(max(round_step(steps), _FIRST_END) if steps else _FIRST_END)
        losses = [(steps, now.cross_entropy) for steps, now in new]
        self._loss.extend({0: [(steps, now.loss) for steps, now in new if now.penalty], 1: losses})
        self._accuracy.extend({0: [(steps, now.accuracy) for steps, now in new]})
        loss, share = short(now.cross_entropy, 3), share_text(now.accuracy, ".1f")
        self._titles[self._loss].setText(self.tr("Cross-entropy {loss}").format(loss=loss))
        self._titles[self._accuracy].setText(self.tr("Accuracy {share}").format(share=share))


def _button(text: str, tip: str) -> QPushButton:
    button = QPushButton(text)
    button.setToolTip(wrapped(tip))
    button.setAutoDefault(False)
    return button
