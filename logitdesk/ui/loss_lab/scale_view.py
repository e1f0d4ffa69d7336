"""Two ways to one loss in float32 over the scale of the logits."""

from math import isinf, isnan, log
from typing import Final

import numpy as np
from PySide6.QtCore import QCoreApplication, Qt

from logitdesk.scores.losses import LossByScale, LossCase
from logitdesk.scores.table import Table
from logitdesk.ui.charts.axes import logarithmic
from logitdesk.ui.charts.lines import Line, LineChart
from logitdesk.ui.figure_table import FigureTable
from logitdesk.ui.formatting import number_text, short, short_signed, times, times_from
from logitdesk.ui.language import QT_TRANSLATE_NOOP
from logitdesk.ui.layouts import row_of
from logitdesk.ui.loss_lab.model import LossLabModel
from logitdesk.ui.loss_lab.views import LossView
from logitdesk.ui.theme import ThemeManager, quiet_label, sentence_label, wrapped
from logitdesk.ui.widgets import Segments, ValueSlider, explain

_LEAST, _MOST = 0.1, 1000.0
_SCALES: Final = np.geomspace(_LEAST, _MOST, 161)
_SLIDER_SCALES: Final = 10.0 ** np.linspace(-1, 3, 401)
_EPSILONS: Final = {"1e-12": "10⁻¹²", "1e-07": "10⁻⁷", "0.001": "10⁻³"}
_EPSILON_TIP: Final = QT_TRANSLATE_NOOP(
    "ScaleView",
    "The patch: −log(softmax(z) + ε). It is never infinite, but never above −ln ε either, and "
    "where the label’s probability is far below ε it has no gradient.",
)
_SLIDER_TIP: Final = QT_TRANSLATE_NOOP(
    "ScaleView",
    "All logits are multiplied by this: the order of the classes stays, and the differences grow.",
)
_CHART_TIP: Final = QT_TRANSLATE_NOOP(
    "ScaleView",
    "The loss of these logits, multiplied by what stands below. The naive line ends where the "
    "label’s probability is too small for float32. Drag the upright line to scale the logits. "
    "Elsewhere a drag pans; the wheel zooms, and a click on a name hides its line.",
)
_WAYS: Final = (
    (
        QT_TRANSLATE_NOOP("ScaleView", "naive"),
        QT_TRANSLATE_NOOP(
            "ScaleView",
            "−log(softmax(z)) at the label: two operations, the first of which may give 0.",
        ),
    ),
    (
        QT_TRANSLATE_NOOP("ScaleView", "naive, one-hot"),
        QT_TRANSLATE_NOOP(
            "ScaleView",
            "−Σ y · log(softmax(z)): nan as soon as any probability is 0, as 0 · ∞ is.",
        ),
    ),
    (
        QT_TRANSLATE_NOOP("ScaleView", "naive + ε"),
        QT_TRANSLATE_NOOP(
            "ScaleView",
            "−log(softmax(z) + ε) at the label: the common patch.",
        ),
    ),
    (
        QT_TRANSLATE_NOOP("ScaleView", "fused"),
        QT_TRANSLATE_NOOP(
            "ScaleView",
            "logsumexp(z) − z of the label, in one operation: finite for any logits.",
        ),
    ),
)


class ScaleView(LossView):
    """A scale, the losses against it, and their gradients now."""

    def __init__(self, lab: LossLabModel, themes: ThemeManager) -> None:
        super().__init__(lab)
        self._key = object()
        lines = [
            Line(self.tr("fused"), "accent"),
            Line(self.tr("naive + ε"), "ink", Qt.PenStyle.DotLine),
            Line(self.tr("naive"), "warm", Qt.PenStyle.DashLine),
        ]  # fmt: skip
        self.chart = LineChart(
            themes, self.tr("Loss against the scale of the logits"), lines,
            logarithmic("scale"), logarithmic("loss", 0.01), (0.1, 1.0),
            write=short, write_x=self._text_on_scale,
        )  # fmt: skip
        self.chart.set_end(_MOST, _LEAST)
        self.chart.setToolTip(wrapped(self.tr(_CHART_TIP)))
        explain(
            self.chart,
            self.tr("The loss, −ln p of the true class, computed in two ways and with a patch."),
            "questions#nan",
        )
        self.chart.make_table = self._curves_table
        self._table = FigureTable(themes, self.tr("Losses and gradients in float32"))
        self._sentence = sentence_label()
        self._scale = quiet_label(self._text_on_scale(0.999))
        self._scale.setMinimumWidth(self._scale.sizeHint().width())
        self._slider = ValueSlider(
            self.tr("Scale of the logits"), self.tr(_SLIDER_TIP), _SLIDER_SCALES, 1.0
        )
        self._slider.setPageStep(10)
        epsilons = Segments(_EPSILONS, self.tr("Epsilon"), self.tr(_EPSILON_TIP))
        epsilons.choose("1e-07")
        epsilons.setToolTip(wrapped(self.tr(_EPSILON_TIP)))
        self.column.addLayout(row_of(self._scale, (self._slider, 1)))
        self.column.addWidget(self.chart, stretch=1)
        self.column.addLayout(row_of(quiet_label("ε ="), epsilons, 1))
        self.column.addWidget(self._table)
        self.column.addWidget(self._sentence)
        self._slider.moved.connect(self._set_scale)
        self.chart.sought.connect(self._set_scale)
        for ended in (self._slider.sliderPressed, self._slider.sliderReleased,
                      self.chart.seek_ended):  # fmt: skip
            ended.connect(self._begin_step)
        epsilons.chosen.connect(lambda name: lab.set_epsilon(float(name)))

    def refresh(self) -> None:
        case, curves = self.lab.case, self._curves()
        shown = slice(None if np.isfinite(curves.naive).any() else 0)  # it ends where it is inf
        self.chart.set_line(0, curves.scales, curves.fused)
        self.chart.set_line(1, curves.scales, curves.patched)
        self.chart.set_line(2, curves.scales[shown], curves.naive[shown])
        at = curves.breaking or np.inf
        self.chart.set_marks([(at, "inf")] if at <= _MOST else [])
        self.chart.set_cursor(min(max(case.scale, _LEAST), _MOST))
        self._scale.setText(self._text_on_scale(case.scale))
        said = self.tr("The logits are multiplied by {factor}.")
        factor = number_text(case.scale, ".3g")
        self._slider.setAccessibleDescription(said.format(factor=factor))
        self._slider.show_value(case.scale)
        self._fill_table(case)
        self._sentence.setText(sentence_on(case, curves))

    def _text_on_scale(self, scale: float) -> str:
        return self.tr("logits {times_factor}").format(times_factor=times(scale))

    def _curves(self) -> LossByScale:
        case = self.lab.case
        return LossByScale.of(case.unscaled, case.label, _SCALES, case.epsilon)

    def _curves_table(self) -> Table:
        of = self._curves()
        columns = {"fused": of.fused, "naive": of.naive, "patched": of.patched}
        return Table.of({"scale": of.scales, **columns})

    def _begin_step(self) -> None:
        self._key = object()  # all of one drag is one step to undo

    def _set_scale(self, scale: float) -> None:
        self.lab.set_scale(scale, key=self._key)

    def _fill_table(self, case: LossCase) -> None:
        label = case.label
        rival = int(np.where(np.arange(len(case)) == label, -np.inf, case.logits).argmax())
        head = self.tr("gradient\nat {label}")
        heads = [
            (self.tr("in float32"), ""),
            self.loss_head,
            (
                head.format(label=label),
                self.tr("By how much the loss grows with the logit of the label."),
            ),
            (
                head.format(label=rival),
                self.tr("By how much it grows with the likeliest other logit."),
            ),
        ]
        rows = []
        losses = (case.naive, case.naive_one_hot, case.patched, case.fused)
        for (way, told), of in zip(_WAYS, losses, strict=True):
            gradients = (short_signed(float(of.gradient[k])) for k in (label, rival))
            rows.append((self.tr(told), [self.tr(way), short(of.loss), *gradients]))
        self._table.set_rows(heads, rows)


def sentence_on(case: LossCase, curves: LossByScale) -> str:
    """Say what the naive way and the patch do at this scale."""
    if isinf(case.naive.loss):
        text = QCoreApplication.translate(
            "ScaleView",
            "In float32 the probability of {label} is 0: −log gives inf, and the gradient nan. "
            "ε caps the loss at {loss} and takes its gradient: the worst mistakes teach least. "
            "Fused is right.",
        )
        return text.format(label=case.label, loss=short(-log(case.epsilon)))
    told = [QCoreApplication.translate("ScaleView", "All agree so far.")]
    if isnan(case.naive_one_hot.loss):
        told = [
            QCoreApplication.translate(
                "ScaleView", "With a one-hot row the loss is nan: 0 × log 0. The others are finite."
            )
        ]
    if case.patched.loss < 0.99 * case.fused.loss:
        text = QCoreApplication.translate("ScaleView", "The patch gives {wrong} for {right}.")
        told.append(text.format(wrong=short(case.patched.loss), right=short(case.fused.loss)))
    if curves.breaking is None:
        text = QCoreApplication.translate(
            "ScaleView", "The label is the likeliest class: choose another one to see it break."
        )
    else:
        text = QCoreApplication.translate(
            "ScaleView", "The naive loss is inf from {times_factor} on."
        ).format(times_factor=times_from(curves.breaking))
    return " ".join([*told, text])
