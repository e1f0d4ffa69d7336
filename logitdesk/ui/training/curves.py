"""Loss and accuracy of a run, as it goes on."""

from collections.abc import Sequence
from typing import Final

from PySide6.QtWidgets import QVBoxLayout, QWidget

from logitdesk.ui.charts.line_chart import LineChart
from logitdesk.ui.charts.line_style import LineKind
from logitdesk.ui.charts.scales import LogOddsScale, LogScale
from logitdesk.ui.session import Session
from logitdesk.ui.theme import ThemeManager
from logitdesk.ui.training.chart_card import ChartCard
from logitdesk.ui.training.record import Record
from logitdesk.ui.training.run_charts import RunCharts
from logitdesk.ui.training.training import Training
from logitdesk.ui.training.training_thread import EpochEnded

_LINES: Final = (LineKind("training"), LineKind("validation", has_dots=True))
_TRAINING, _VALIDATION = range(2)
_NOTHING: Final = "The curve begins with the first step."
_LOSS: Final = (
    "Cross-entropy, in nats: the mean of −ln p, where p is the probability that the network gives "
    "the right digit. Training is the last 50 steps, on images that are learned from; validation "
    "is each epoch's end, on held-out images, which are not. The ring marks the best, which is "
    "kept. On the logarithmic axis, half the loss is always the same step down."
)
_ACCURACY: Final = (
    "How many images are read right: of those learned from, in the last 50 steps, and of held-out "
    "images, which are not learned from, at each epoch's end. The ring marks the epoch with the "
    "best loss, which is kept. The axis is spread by log-odds, so that 99.0 % and 99.6 % stand "
    "apart."
)


class Curves(RunCharts):
    """Two cards, one above the other, for the run that is under way or was the last.

    All methods run on the window's thread.
    """

    def __init__(
        self,
        _session: Session,
        training: Training,
        themes: ThemeManager,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(training, parent)
        self._moments = self._epochs = 0  # how many of the record's are shown
        loss = LineChart(themes, LogScale(), (0.1, 1.0), _LINES, _nats, _NOTHING)
        accuracy = LineChart(themes, LogOddsScale(), (0.9, 0.99), _LINES, _share, _NOTHING)
        self._loss = ChartCard(themes, loss, "Loss", _LOSS)
        self._loss.hint.set_text("nats, on a logarithmic axis")
        self._accuracy = ChartCard(themes, accuracy, "Accuracy", _ACCURACY)
        self._accuracy.hint.set_text("images read right, on an axis of log-odds")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        column.addWidget(self._loss)
        column.addWidget(self._accuracy)
        self._keep_up(training.progressed, training.epoch_ended, training.state_changed)

    @property
    def _charts(self) -> list[LineChart]:
        return [self._loss.chart, self._accuracy.chart]

    def _begin(self) -> None:
        self._moments = self._epochs = 0
        for card in (self._loss, self._accuracy):
            card.chart.set_leader(_VALIDATION)
            card.newest.set_text("")

    def _show_more(self, record: Record) -> None:
        if len(record.losses) > self._moments:
            self._loss.chart.extend({_TRAINING: record.losses[self._moments :]})
            self._accuracy.chart.extend({_TRAINING: record.accuracies[self._moments :]})
            self._moments = len(record.losses)
        if len(record.epochs) > self._epochs:
            self._show_epochs(record.epochs[self._epochs :])
            self._epochs = len(record.epochs)

    def _show_epochs(self, epochs: Sequence[EpochEnded]) -> None:
        losses = [(epoch.epoch, epoch.validation_loss) for epoch in epochs]
        accuracies = [(epoch.epoch, epoch.validation_accuracy) for epoch in epochs]
        self._loss.chart.extend({_VALIDATION: losses})
        self._accuracy.chart.extend({_VALIDATION: accuracies})
        best = next((epoch for epoch in reversed(epochs) if epoch.is_best), None)
        if best is not None:
            for chart in self._charts:
                chart.set_ring(_VALIDATION, best.epoch)
            self._loss.newest.set_text(f"best: {_nats(best.validation_loss)}")
            self._accuracy.newest.set_text(f"best: {_share(best.validation_accuracy)}")


def _nats(loss: float) -> str:
    return f"{loss:.4f}"


def _share(accuracy: float) -> str:
    return f"{100 * accuracy:.2f} %"
