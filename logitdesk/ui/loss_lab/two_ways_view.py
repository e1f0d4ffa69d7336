"""Two ways to one loss, side by side in float32, and a patch: see where the naive one breaks."""

from typing import Final

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from logitdesk.scores.losses import EPSILON, LossCase
from logitdesk.ui.charts.picture import leave_out
from logitdesk.ui.formatting import short, short_signed
from logitdesk.ui.loss_lab.figure_table import FigureRow, FigureTable
from logitdesk.ui.loss_lab.live_view import LiveView
from logitdesk.ui.loss_lab.loss_question import LossQuestion
from logitdesk.ui.loss_lab.scale_chart import ScaleChart
from logitdesk.ui.loss_lab.scale_control import ScaleControl
from logitdesk.ui.loss_lab.sentence import Sentence
from logitdesk.ui.loss_lab.two_ways_words import better_label, words_of
from logitdesk.ui.theme import QUIET, ThemeManager, font_of, quiet_label, wrapped
from logitdesk.ui.widgets import Segments

_EPSILONS: Final = {"1e-12": "10⁻¹²", "1e-07": "10⁻⁷", "0.001": "10⁻³"}
_TIGHT: Final = "QPushButton { padding: 1px 8px; }"
_EPSILON_TIP: Final = (
    "The patch: −log(softmax(z) + ε). It is never infinite, but never above −ln ε either, and "
    "where the label’s probability is far below ε it has no gradient."
)
_NAIVE: Final = "−log(softmax(z)) at the label: two operations, the first of which may give 0."
_ONE_HOT: Final = (
    "−Σ y · log(softmax(z)) with a one-hot row y: nan as soon as any probability is 0, as 0 · ∞ is."
)
_PATCHED: Final = "−log(softmax(z) + ε) at the label: the common patch."
_FUSED: Final = "logsumexp(z) − z of the label, in one operation: finite for any logits."
_OFFER: Final = (
    "{label} is the likeliest class, so its loss only falls as the logits grow. The least likely "
    "one shows where the naive way breaks."
)
_WIDEST: Final = "−8.888×10⁻⁸⁸"
"""Of what float32 can be."""
_INSET: Final = 14
_ROOMY: Final = 320
"""From this width on the chart has room for the offer in one line."""
_TOP_RIGHT: Final = Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignRight
_LOSS: Final = "The cross-entropy with the chosen label, in nats, in float32."


class TwoWaysView(LiveView):
    """A scale, the losses against it, and what they and their gradients are now.

    All methods run on the window's thread.

    Attributes:
        chart: loss against scale.
        table: losses and gradients at this scale.
        offer: takes a label at which something breaks; hidden where the present one does.
    """

    def __init__(
        self, question: LossQuestion, themes: ThemeManager, parent: QWidget | None = None
    ) -> None:
        super().__init__(question, parent)
        self.chart = ScaleChart(question, themes)
        self.table = FigureTable(themes, rows=4, corner="all in float32", widest=_WIDEST)
        self.table.setAccessibleName("Losses and gradients in float32")
        self._epsilons = Segments(_EPSILONS)
        self._epsilons.setStyleSheet(_TIGHT)
        self._epsilons.choose(_name(EPSILON))
        self._epsilons.name_for_readers("Epsilon", _EPSILON_TIP)
        self._sentence = Sentence(lines=5)
        self._scale = ScaleControl(question)
        self.offer = QPushButton()
        self.offer.setFont(font_of(QUIET))
        self.offer.setCursor(Qt.CursorShape.ArrowCursor)
        self.offer.clicked.connect(self._take_offer)
        leave_out(self.offer)
        self._offered = 0
        self._put_together()
        self._epsilons.chosen.connect(lambda name: question.set_epsilon(float(name)))
        self.bring_up_to_date()

    def bring_up_to_date(self) -> None:
        """Show the question as it is."""
        case = self.question.case
        self.chart.bring_up_to_date()
        self._epsilons.choose(_name(case.epsilon))
        self._fill_table(case)
        self._sentence.say(words_of(case, self.chart.curves))
        label = better_label(case, self.chart.curves)
        self.offer.setVisible(label is not None)
        if label is not None:
            self._offered = label
            self._name_offer()
            self.offer.setToolTip(wrapped(_OFFER.format(label=case.label)))

    def numbers(self) -> str:
        """The three losses at all scales as comma-separated values."""
        return self.chart.numbers()

    def _put_together(self) -> None:
        beside_lines = QVBoxLayout(self.chart)  # which fall to the right where this is offered
        beside_lines.setContentsMargins(0, _INSET, 2 * _INSET, 0)
        beside_lines.addWidget(self.offer, alignment=_TOP_RIGHT)
        caption = quiet_label("ε =")
        caption.setToolTip(wrapped(_EPSILON_TIP))
        self._epsilons.setToolTip(wrapped(_EPSILON_TIP))
        choice = QHBoxLayout()
        choice.setSpacing(6)
        choice.addWidget(caption)
        choice.addWidget(self._epsilons)
        choice.addStretch()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(5)
        column.addWidget(self._scale)
        column.addWidget(self.chart, stretch=1)
        column.addLayout(choice)
        column.addWidget(self.table)
        column.addWidget(self._sentence)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keeps the offer out of the lines' way in a narrow chart."""
        super().resizeEvent(event)
        self._name_offer()

    def _name_offer(self) -> None:
        between = " " if self.width() >= _ROOMY else "\n"
        self.offer.setText(f"Take {self._offered} for{between}the true label")

    def _take_offer(self) -> None:
        self._scale.setFocus()  # which is what to try next, as the offer is gone
        self.question.choose_label(self._offered)

    def _fill_table(self, case: LossCase) -> None:
        label = case.label
        rival = int(np.where(np.arange(len(case)) == label, -np.inf, case.logits).argmax())

        def figures(loss: float, gradient: NDArray[np.float32]) -> list[str]:
            slopes = (float(gradient[label]), float(gradient[rival]))
            return [short(loss), *(short_signed(slope) for slope in slopes)]

        rows = [
            FigureRow("naive", figures(case.naive_loss, case.naive_gradient), _NAIVE, "naive"),
            FigureRow(
                "naive, one-hot",
                figures(case.naive_one_hot_loss, case.naive_one_hot_gradient),
                _ONE_HOT,
            ),
            FigureRow(
                "naive + ε", figures(case.patched_loss, case.patched_gradient), _PATCHED, "patched"
            ),
            FigureRow("fused", figures(case.fused_loss, case.fused_gradient), _FUSED, "fused"),
        ]
        heads = ("loss", f"gradient at {label}", f"gradient at {rival}")
        explained = (
            _LOSS,
            f"The gradient of the loss with respect to the logit of {label}, the true label.",
            f"The gradient with respect to the logit of {rival}, the likeliest of the others.",
        )
        self.table.show_rows(heads, explained, rows)


def _name(epsilon: float) -> str:
    """The choice nearest to an epsilon."""
    return min(_EPSILONS, key=lambda name: abs(np.log(float(name) / epsilon)))
