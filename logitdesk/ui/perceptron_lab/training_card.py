"""Training the perceptron: what is done, what comes of it, and why."""

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from logitdesk.ui.perceptron_lab.lab import Lab
from logitdesk.ui.perceptron_lab.rate_slider import L2, LEARNING_RATE, RateSlider
from logitdesk.ui.perceptron_lab.runner import Runner
from logitdesk.ui.perceptron_lab.training_buttons import TrainingButtons
from logitdesk.ui.perceptron_lab.training_charts import TrainingCharts
from logitdesk.ui.perceptron_lab.training_record import TrainingRecord
from logitdesk.ui.perceptron_lab.training_remark import TrainingRemark
from logitdesk.ui.theme import ThemeManager
from logitdesk.ui.widgets import Card

_REMARK_LINES = 3


class TrainingCard(Card):
    """Buttons, learning rate and L2 at the left above a remark, the two charts at the right.

    All methods run on the window's thread.
    """

    def __init__(
        self, lab: Lab, runner: Runner, themes: ThemeManager, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent=parent)
        self._lab = lab
        self._record = TrainingRecord(lab, self)
        self._buttons = TrainingButtons(lab, runner)
        self._learning_rate = RateSlider(LEARNING_RATE)
        self._l2 = RateSlider(L2)
        self._remark = TrainingRemark(lab)
        self._charts = TrainingCharts(self._record, themes)
        self._put_together()
        self._learning_rate.moved.connect(lab.set_learning_rate)
        self._l2.moved.connect(lab.set_l2)
        lab.rates_changed.connect(self._show_rates)
        self._show_rates()

    def numbers(self) -> str:
        """Each frame's numbers as comma-separated values; empty without points."""
        return self._record.numbers()

    def flush(self) -> None:
        """Show now what there is by now; else it is shown some times a second."""
        self._charts.flush()
        self._remark.flush()

    def _put_together(self) -> None:
        sliders = QHBoxLayout()
        sliders.setSpacing(16)
        sliders.addWidget(self._learning_rate, 1)
        sliders.addWidget(self._l2, 1)
        self._remark.setMinimumHeight(_REMARK_LINES * self._remark.fontMetrics().lineSpacing())
        left = QVBoxLayout()
        left.setSpacing(5)
        left.addWidget(self._buttons)
        left.addLayout(sliders)
        left.addWidget(self._remark, 1)
        row = QHBoxLayout()
        row.setSpacing(16)
        row.addLayout(left, 1)
        row.addWidget(self._charts, 1)
        self.body.removeItem(self.header)  # it has no title: what it is for stands on its buttons
        self.body.setContentsMargins(12, 8, 12, 8)
        self.body.addLayout(row)

    def _show_rates(self) -> None:
        experiment = self._lab.experiment
        self._learning_rate.show_value(experiment.learning_rate)
        self._l2.show_value(experiment.l2)
        self._charts.say_whether_l2_is_left_out(experiment.l2)
