"""Two ways to one loss in float32 over the scale of the logits: see where the naive one breaks."""

from math import isnan, log, log10
from typing import Final

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QPointF, QSignalBlocker, Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout

from logitdesk.scores.losses import LossByScale, LossCase
from logitdesk.ui.charts import axes
from logitdesk.ui.charts.lines import Line, LineChart
from logitdesk.ui.charts.table import Table
from logitdesk.ui.formatting import power_of_ten, short, short_signed, times, times_from
from logitdesk.ui.loss_lab.model import LossLabModel
from logitdesk.ui.loss_lab.text import loss_text
from logitdesk.ui.loss_lab.views import FigureTable, LossView, Row, sentence_label
from logitdesk.ui.theme import ThemeManager, quiet_label, wrapped
from logitdesk.ui.widgets import ReturningSlider, Segments

_LEAST, _MOST = 0.1, 1000.0
_STEPS: Final = 100
"""Of the slider, for a factor of ten."""
_SCALES: Final = np.geomspace(_LEAST, _MOST, 161)
_NEAR: Final = 10
"""Pixels from the upright line within which a press takes hold of it."""
_EPSILONS: Final = {"1e-12": "10⁻¹²", "1e-07": "10⁻⁷", "0.001": "10⁻³"}
_EPSILON_TIP: Final = (
    "The patch: −log(softmax(z) + ε). It is never infinite, but never above −ln ε either, and "
    "where the label’s probability is far below ε it has no gradient."
)
_SLIDER_TIP: Final = (
    "All logits are multiplied by this: the order of the classes stays, and the differences grow. "
    "A double click goes back to 1."
)
_CHART_TIP: Final = (
    "The loss of these logits, multiplied by what stands below. The naive line ends where the "
    "label’s probability is too small for float32: from there on its loss is infinite. Drag "
    "the upright line to scale the logits; the wheel zooms, and a click on a name hides its line."
)
_OFFER_TIP: Final = (
    "The loss of the likeliest class only falls as the logits grow. The least likely one shows "
    "where the naive way breaks."
)
_WAYS: Final = {
    "naive": "−log(softmax(z)) at the label: two operations, the first of which may give 0.",
    "naive, one-hot": (
        "−Σ y · log(softmax(z)) with a one-hot row y: nan as soon as any probability is 0, "
        "as 0 · ∞ is."
    ),
    "naive + ε": "−log(softmax(z) + ε) at the label: the common patch.",
    "fused": "logsumexp(z) − z of the label, in one operation: finite for any logits.",
}
_ONE_HOT: Final = "With a one-hot row the loss is nan: 0 × log 0 of another class."


class ScaleChart(LineChart):
    """The three losses; an upright line, to be dragged, stands at a scale."""

    def __init__(self, themes: ThemeManager) -> None:
        super().__init__(
            themes,
            "Loss against the scale of the logits",
            [
                Line("fused", "accent"),
                Line("naive + ε", "ink", (1.5, 3)),
                Line("naive", "warm", (6, 4)),
            ],
            axes.logarithmic("scale", rounds=False),
            axes.logarithmic("loss", 0.01),
            (0.1, 1.0),
            short,
            lambda scale: f"logits {times(scale)}",
            is_scrubbed=True,
        )
        self.set_end(_MOST, _LEAST)
        self._curves: LossByScale | None = None
        self._scale = 1.0

    def show_curves(self, curves: LossByScale) -> None:
        """Show other losses, at the same part of the axes."""
        self._curves = curves
        is_there = np.isfinite(curves.naive)
        self.set_line(0, curves.scales, curves.fused)
        self.set_line(1, curves.scales, curves.patched)
        self.set_line(2, curves.scales[is_there], curves.naive[is_there])
        at = curves.breaking or np.inf
        self.set_marks([(at, f"inf from {times_from(at)} on")] if at <= _MOST else [])

    def show_scale(self, scale: float) -> None:
        self._scale = min(max(scale, _LEAST), _MOST)
        self.set_cursor(self._scale)

    def table(self) -> Table:
        curves = self._curves
        if curves is None:
            return Table()
        columns = (curves.scales, curves.fused, curves.naive, curves.patched)
        rows = zip(*(column.tolist() for column in columns), strict=True)
        return Table(("scale", "fused", "naive", "patched"), tuple(rows))

    def describe(self) -> str:
        at = None if self._curves is None else self._curves.breaking
        told = "finite everywhere" if at is None else f"infinite from {at:.4g} times the logits on"
        return f"{super().describe()}. The naive loss is {told}."

    def explanation_at(self, place: QPointF) -> str:
        return _CHART_TIP

    def press(self, place: QPointF, event: QMouseEvent) -> bool:
        self._is_scrubbed = self._is_near(place)  # elsewhere the chart is moved
        return super().press(place, event)

    def hover(self, place: QPointF) -> None:
        super().hover(place)
        if self._is_near(place):
            self.viewport().setCursor(Qt.CursorShape.SplitHCursor)

    def _is_near(self, place: QPointF) -> bool:
        away = self.place_of(place.x(), 1.0) - self.place_of(self._scale, 1.0)
        return abs(away.x()) <= _NEAR


class ScaleView(LossView):
    """A scale, the losses against it, and what they and their gradients are now."""

    def __init__(self, lab: LossLabModel, themes: ThemeManager) -> None:
        super().__init__(lab)
        self._shown: tuple[object, ...] = ()
        self._curves: LossByScale | None = None
        self._key: object = "keys"
        self.chart = ScaleChart(themes)
        self._table = FigureTable(themes, "Losses and gradients in float32", "in float32")
        self._sentence = sentence_label()
        self._scale = quiet_label("logits × 0.999")
        self._scale.setMinimumWidth(self._scale.sizeHint().width())
        self._slider = ReturningSlider()
        self._slider.setRange(_step_of(_LEAST), _step_of(_MOST))
        self._slider.setPageStep(10)
        self._slider.setAccessibleName("Scale of the logits")
        self._slider.setToolTip(wrapped(_SLIDER_TIP))
        self._epsilons = Segments(_EPSILONS)
        self._epsilons.choose("1e-07")
        self._epsilons.name_for_readers("Epsilon", _EPSILON_TIP)
        self._epsilons.setToolTip(wrapped(_EPSILON_TIP))
        self._offer = QPushButton()
        self._offer.setToolTip(wrapped(_OFFER_TIP))
        top, below, column = QHBoxLayout(), QHBoxLayout(), QVBoxLayout(self)
        top.addWidget(self._scale)
        top.addWidget(self._slider, stretch=1)
        below.addWidget(quiet_label("ε ="))
        below.addWidget(self._epsilons)
        below.addStretch()
        below.addWidget(self._offer)
        column.setContentsMargins(0, 0, 0, 0)
        column.addLayout(top)
        column.addWidget(self.chart, stretch=1)
        column.addLayout(below)
        column.addWidget(self._table)
        column.addWidget(self._sentence)
        self._slider.sliderPressed.connect(self._begin_drag)
        self._slider.sliderReleased.connect(self._end_drag)
        self._slider.valueChanged.connect(self._set_step)
        self._slider.went_back.connect(lambda: lab.set_scale(1.0))
        self.chart.sought.connect(self._on_sought)
        self.chart.seek_ended.connect(self._end_drag)
        self._epsilons.chosen.connect(lambda name: lab.set_epsilon(float(name)))
        self._offer.clicked.connect(self._take_offer)

    def refresh(self) -> None:
        case = self.lab.case
        shown = (*case.unscaled.tolist(), case.label, case.epsilon)
        if shown != self._shown or self._curves is None:
            self._shown = shown
            self._curves = LossByScale.of(case.unscaled, case.label, _SCALES, case.epsilon)
            self.chart.show_curves(self._curves)
        self.chart.show_scale(case.scale)
        self._scale.setText(f"logits {times(case.scale)}")
        self._slider.setAccessibleDescription(f"The logits are multiplied by {case.scale:.3g}.")
        with QSignalBlocker(self._slider):  # a slider's step is only near the scale
            self._slider.setValue(_step_of(case.scale))
        self._fill_table(case)
        self._sentence.setText(sentence_on(case, self._curves))
        can_break = self._curves.breaking is None and self._curves.breaking_one_hot is not None
        self._offer.setVisible(can_break)
        self._offer.setText(f"Take {case.unscaled.argmin()} for the true label")

    def _begin_drag(self) -> None:
        self._key = object()  # all of one drag is one step to undo

    def _end_drag(self) -> None:
        self._key = "keys"

    def _on_sought(self, scale: float) -> None:
        if self._key == "keys":
            self._begin_drag()
        self._set_step(_step_of(scale))

    def _set_step(self, step: int) -> None:
        self.lab.set_scale(float(10.0 ** (step / _STEPS)), key=self._key)

    def _take_offer(self) -> None:
        self._slider.setFocus()  # what to try next, as the offer is gone
        self.lab.choose_label(int(self.lab.case.unscaled.argmin()))

    def _fill_table(self, case: LossCase) -> None:
        label = case.label
        rival = int(np.where(np.arange(len(case)) == label, -np.inf, case.logits).argmax())

        def cells(loss: float, gradient: NDArray[np.float32]) -> list[str]:
            return [short(loss), *(short_signed(float(gradient[k])) for k in (label, rival))]

        figures = (
            cells(case.naive_loss, case.naive_gradient),
            cells(case.naive_one_hot_loss, case.naive_one_hot_gradient),
            cells(case.patched_loss, case.patched_gradient),
            cells(case.fused_loss, case.fused_gradient),
        )
        heads = [
            ("loss", "The cross-entropy with the true label, in nats, in float32."),
            (f"gradient\nat {label}", "By how much the loss grows with the logit of the label."),
            (f"gradient\nat {rival}", "By how much it grows with the likeliest other logit."),
        ]
        rows = zip(_WAYS, _WAYS.values(), figures, strict=True)
        self._table.set_rows(heads, [Row(*row) for row in rows])


def sentence_on(case: LossCase, curves: LossByScale) -> str:
    """What the naive way and the patch do at this scale."""
    label, is_nan = case.label, isnan(case.naive_one_hot_loss)
    if case.naive_loss == float("inf"):
        left = abs(float(case.patched_gradient[label]))
        taught = "nothing at all" if left == 0 else f"{short(left, 3)} in place of 1"
        return (
            f"In float32 the probability of {label} is 0, below {power_of_ten(-38)}: −log gives "
            f"inf, and the gradient nan. ε caps the loss at {short(-log(case.epsilon))}, but "
            f"leaves a gradient of {taught}: the worst mistakes teach nothing. Fused is right."
        )
    if curves.breaking is None and curves.breaking_one_hot is None:
        told = "All logits are the same, and stay so at any scale: nothing underflows."
    elif curves.breaking is None:
        at = times_from(curves.breaking_one_hot or 1.0)
        breaks = _ONE_HOT if is_nan else f"With a one-hot row the loss is nan from {at} on."
        told = f"{label} is the likeliest class: its p never underflows. {breaks}"
    elif case.patched_loss < 0.99 * case.fused_loss:
        kept = abs(float(case.patched_gradient[label] / case.fused_gradient[label]))
        told = (
            f"{f'{_ONE_HOT} The others are' if is_nan else 'All are'} finite, but the patch "
            f"spoils it: {short(case.patched_loss, 3)} in place of {short(case.fused_loss, 3)}, "
            f"with {short(kept, 3)} of the gradient."
        )
    else:
        told = f"{f'{_ONE_HOT} The others agree' if is_nan else 'All agree'} so far."
    if curves.breaking is not None:
        return f"{told} The naive loss is inf from {times_from(curves.breaking)} on."
    if abs(case.fused_loss - case.loss) > 0.002 * case.loss or case.loss == 0:
        exact = loss_text(case.loss, float(case.log_odds[label]))
        told += f" The exact loss is {exact}; float32 cannot be finer than 6×10⁻⁸ here."
    return told + (" With ε it is −ln(1 + ε), below 0." if case.patched_loss < 0 else "")


def _step_of(scale: float) -> int:
    """The slider's step nearest to a scale: -100 for 0.1, 0 for 1, 300 for 1000."""
    return round(_STEPS * log10(min(max(scale, _LEAST), _MOST)))
