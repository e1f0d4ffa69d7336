"""Cross-entropy and accuracy over the steps of training, each under its newest number."""

from collections.abc import Callable
from typing import Final

from PySide6.QtWidgets import QHBoxLayout, QWidget

from logitdesk.scores.perceptron import Measured
from logitdesk.ui.formatting import short
from logitdesk.ui.perceptron_lab.training_chart import TrainingChart
from logitdesk.ui.perceptron_lab.training_record import TrainingRecord
from logitdesk.ui.perceptron_lab.training_scales import LossScale, ShareScale
from logitdesk.ui.tasks import Throttle
from logitdesk.ui.theme import ThemeManager

_FRAME_MS: Final = 66.0
"""Nobody reads numbers that change more often, and the frames of the plane have more time."""
_LOSS_TIP: Final = (
    "Cross-entropy, in nats: the mean over all points of −ln p, where p is the probability that "
    "the perceptron gives the point’s own class. On the logarithmic axis, half the loss is always "
    "the same step down."
)
_WITHOUT_L2: Final = " without L2"
_L2_TIP: Final = "What L2 adds to the loss is not in it: the loss that training lowers is both."
_ACCURACY_TIP: Final = "The share of points whose likeliest class is their own."


class TrainingCharts(QWidget):
    """Both charts side by side, kept up with a record. All methods run on the window's thread."""

    def __init__(
        self, record: TrainingRecord, themes: ThemeManager, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._record = record
        self._shown = 0  # how many of the record's entries
        self._is_anew = True
        self.loss = TrainingChart(
            themes, "Cross-entropy", _LOSS_TIP, LossScale(1e-12), (0.1, 1.0),
            _nats, "9.99×10⁻⁹",
        )  # fmt: skip
        self.accuracy = TrainingChart(
            themes, "Accuracy", _ACCURACY_TIP, ShareScale(), (0.5, 1.0),
            _share, "100.0 %",
        )  # fmt: skip
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(12)
        row.addWidget(self.loss, 4)  # its name and its numbers are longer
        row.addWidget(self.accuracy, 3)
        self._throttle = Throttle(self._show, _FRAME_MS, self)
        record.began.connect(self._begin)
        record.grew.connect(self._throttle.request)
        self._show()

    def say_whether_l2_is_left_out(self, l2: float) -> None:
        """With a factor of L2 above 0, cross-entropy is not the whole loss."""
        self.loss.add(*((_WITHOUT_L2, _L2_TIP) if l2 else ("", "")))

    def flush(self) -> None:
        """Show now what there is by now."""
        self._throttle.flush()

    def _begin(self) -> None:
        self._is_anew = True
        self._throttle.request()

    def _show(self) -> None:
        if self._is_anew:
            self._is_anew, self._shown = False, 0
            self.loss.clear()
            self.accuracy.clear()
        steps, measured = self._record.steps[self._shown :], self._record.measured[self._shown :]
        self._shown += len(steps)
        if steps:
            self.loss.extend(_line(steps, measured, lambda one: one.cross_entropy))
            self.accuracy.extend(_line(steps, measured, lambda one: one.accuracy))


def _line(
    steps: list[int], measured: list[Measured], value: Callable[[Measured], float]
) -> list[tuple[float, float]]:
    return [(step, value(one)) for step, one in zip(steps, measured, strict=True)]


def _nats(loss: float) -> str:
    return short(loss, 3)


def _share(accuracy: float) -> str:
    return f"{100 * accuracy:.1f} %"
