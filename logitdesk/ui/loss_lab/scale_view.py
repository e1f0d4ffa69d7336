"""Two ways to one loss in float32 over the scale of the logits: see where the naive one breaks."""

from math import isinf, isnan, log, log10
from typing import Final

import numpy as np
from PySide6.QtCore import QPointF, QSignalBlocker, Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QHBoxLayout

from logitdesk.scores.losses import LossByScale, LossCase
from logitdesk.ui.charts import axes
from logitdesk.ui.charts.lines import Line, LineChart
from logitdesk.ui.charts.table import Table
from logitdesk.ui.formatting import short, short_signed, times, times_from
from logitdesk.ui.loss_lab.model import LossLabModel
from logitdesk.ui.loss_lab.text import loss_text
from logitdesk.ui.loss_lab.views import FigureTable, LossView, Row, sentence_label, table_of
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
    "label’s probability is too small for float32. Drag the upright line to scale the logits; the "
    "wheel zooms, and a click on a name hides its line."
)
_NAIVE: Final = "−log(softmax(z)) at the label: two operations, the first of which may give 0."
_NAIVE_ONE_HOT: Final = (
    "−Σ y · log(softmax(z)) with a one-hot row y: nan as soon as any probability is 0, as 0 · ∞ is."
)
_PATCHED: Final = "−log(softmax(z) + ε) at the label: the common patch."
_FUSED: Final = "logsumexp(z) − z of the label, in one operation: finite for any logits."


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
        )
        self.set_end(_MOST, _LEAST)
        self.setToolTip(wrapped(_CHART_TIP))
        self._curves: LossByScale | None = None

    def show_curves(self, curves: LossByScale) -> None:
        """Show other losses, at the same part of the axes."""
        self._curves = curves
        self.set_line(0, curves.scales, curves.fused)
        self.set_line(1, curves.scales, curves.patched)
        is_there = np.isfinite(curves.naive)
        self.set_line(2, curves.scales[is_there], curves.naive[is_there])
        at = curves.breaking or np.inf
        self.set_marks([(at, "inf")] if at <= _MOST else [])

    def own_table(self) -> Table:
        of = self._curves
        if of is None:
            return Table()
        return table_of("scale fused naive patched", of.scales, of.fused, of.naive, of.patched)

    def press(self, place: QPointF, event: QMouseEvent) -> bool:
        self._is_scrubbed = self._is_near(place)  # elsewhere the chart is moved
        return super().press(place, event)

    def hover(self, place: QPointF) -> None:
        super().hover(place)
        if self._is_near(place):
            self.set_cursor_shape(Qt.CursorShape.SplitHCursor)

    def _is_near(self, place: QPointF) -> bool:
        cursor = self.place_of(self._painter.cursor or 1.0, 1.0)
        return abs(self.place_of(place.x(), 1.0).x() - cursor.x()) <= _NEAR


class ScaleView(LossView):
    """A scale, the losses against it, and what they and their gradients are now."""

    def __init__(self, lab: LossLabModel, themes: ThemeManager) -> None:
        super().__init__(lab)
        self._key = object()
        self.chart = ScaleChart(themes)
        self._table = FigureTable(themes, "Losses and gradients in float32")
        self._sentence = sentence_label()
        self._scale = quiet_label("logits × 0.999")
        self._scale.setMinimumWidth(self._scale.sizeHint().width())
        self._slider = ReturningSlider()
        self._slider.setRange(_step_of(_LEAST), _step_of(_MOST))
        self._slider.setPageStep(10)
        self._slider.setAccessibleName("Scale of the logits")
        self._slider.setToolTip(wrapped(_SLIDER_TIP))
        epsilons = Segments(_EPSILONS)
        epsilons.choose("1e-07")
        epsilons.name_for_readers("Epsilon", _EPSILON_TIP)
        epsilons.setToolTip(wrapped(_EPSILON_TIP))
        top, below = QHBoxLayout(), QHBoxLayout()
        top.addWidget(self._scale)
        top.addWidget(self._slider, stretch=1)
        below.addWidget(quiet_label("ε ="))
        below.addWidget(epsilons)
        below.addStretch()
        self.column.addLayout(top)
        self.column.addWidget(self.chart, stretch=1)
        self.column.addLayout(below)
        self.column.addWidget(self._table)
        self.column.addWidget(self._sentence)
        self._slider.sliderPressed.connect(self._begin_step)
        self._slider.sliderReleased.connect(self._begin_step)
        self._slider.valueChanged.connect(lambda step: self._set_scale(10.0 ** (step / _STEPS)))
        self._slider.went_back.connect(lambda: lab.set_scale(1.0))
        self.chart.sought.connect(self._set_scale)
        self.chart.seek_ended.connect(self._begin_step)
        epsilons.chosen.connect(lambda name: lab.set_epsilon(float(name)))

    def refresh(self) -> None:
        case = self.lab.case
        curves = LossByScale.of(case.unscaled, case.label, _SCALES, case.epsilon)
        self.chart.show_curves(curves)
        self.chart.set_cursor(min(max(case.scale, _LEAST), _MOST))
        self._scale.setText(f"logits {times(case.scale)}")
        self._slider.setAccessibleDescription(f"The logits are multiplied by {case.scale:.3g}.")
        with QSignalBlocker(self._slider):  # a slider's step is only near the scale
            self._slider.setValue(_step_of(case.scale))
        self._fill_table(case)
        self._sentence.setText(sentence_on(case, curves))

    def _begin_step(self) -> None:
        self._key = object()  # all of one drag is one step to undo

    def _set_scale(self, scale: float) -> None:
        self.lab.set_scale(scale, key=self._key)

    def _fill_table(self, case: LossCase) -> None:
        label = case.label
        rival = int(np.where(np.arange(len(case)) == label, -np.inf, case.logits).argmax())
        heads = [
            ("in float32", ""),
            ("loss", "The cross-entropy with the true label, in nats, in float32."),
            (f"gradient\nat {label}", "By how much the loss grows with the logit of the label."),
            (f"gradient\nat {rival}", "By how much it grows with the likeliest other logit."),
        ]
        ways = [
            ("naive", _NAIVE, case.naive),
            ("naive, one-hot", _NAIVE_ONE_HOT, case.naive_one_hot),
            ("naive + ε", _PATCHED, case.patched),
            ("fused", _FUSED, case.fused),
        ]
        rows: list[Row] = [
            (told, [way, short(of.loss), *(short_signed(of.gradient[k]) for k in (label, rival))])
            for way, told, of in ways
        ]
        self._table.set_rows(heads, rows)


def sentence_on(case: LossCase, curves: LossByScale) -> str:
    """What the naive way and the patch do at this scale."""
    label, exact = case.label, loss_text(case.loss, float(case.log_odds[case.label]))
    patched, fused = (float(abs(g[label])) for g in (case.patched.gradient, case.fused.gradient))
    if isinf(case.naive.loss):
        return (
            f"In float32 the probability of {label} is 0: −log gives inf, and the gradient nan. "
            f"ε caps the loss at {short(-log(case.epsilon))}, with a gradient of "
            f"{short(patched, 3)} in place of 1: the worst mistakes teach least. Fused is right."
        )
    if len(set(case.unscaled)) == 1:
        return "All agree: equal logits stay equal at any scale."
    is_nan = isnan(case.naive_one_hot.loss)
    told = "With a one-hot row the loss is nan: 0 × log 0. The others" if is_nan else "All"
    if curves.breaking is None:
        told = f"{told} agree: {label} is the likeliest class, so its p never underflows."
        if abs(case.fused.loss - case.loss) > 0.002 * case.loss or case.loss == 0:
            return f"{told} The exact loss is {exact}, finer than float32 can be here."
        return f"{told} Choose another true label."
    if case.patched.loss < 0.99 * case.fused.loss:
        told = (
            f"{told} are finite, but the patch spoils it: {short(case.patched.loss, 3)} in place "
            f"of {short(case.fused.loss, 3)}, with {short(patched / fused, 3)} of the gradient."
        )
    else:
        told = f"{told} agree so far."
    return f"{told} The naive loss is inf from {times_from(curves.breaking)} on."


def _step_of(scale: float) -> int:
    """The slider's step nearest to a scale: -100 for 0.1, 0 for 1, 300 for 1000."""
    return round(_STEPS * log10(min(max(scale, _LEAST), _MOST)))
