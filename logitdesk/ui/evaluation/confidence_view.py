"""A network's confidence: its calibration, the limit of doubt, and histograms."""

from dataclasses import replace
from typing import Final

import numpy as np
from numpy.typing import NDArray
from PySide6.QtWidgets import QPushButton

from logitdesk.datasets.evaluation import (
    VALUES,
    Answers,
    EvaluationResult,
    ImageFilter,
    histogram_table,
    table_of,
)
from logitdesk.scores.confidence import Histogram, ReliabilityBin, coverage, reliability
from logitdesk.scores.table import Table
from logitdesk.scores.verdict import BELIEVES_ALL, are_doubted
from logitdesk.ui.charts.axes import linear, logarithmic
from logitdesk.ui.charts.chart import Readout
from logitdesk.ui.charts.columns import column_title
from logitdesk.ui.charts.lines import Line, LineChart
from logitdesk.ui.evaluation.model import EvaluationModel
from logitdesk.ui.evaluation.plots import (
    coverage_chart,
    reliability_chart,
    show_coverage,
    show_reliability,
)
from logitdesk.ui.evaluation.view import EvaluationView
from logitdesk.ui.formatting import capitalised, count_text, number_text, share_text
from logitdesk.ui.header import TemperatureControl
from logitdesk.ui.layouts import column_of, row_of
from logitdesk.ui.theme import ThemeManager
from logitdesk.ui.widgets import Card, Segments, wrapping_label

_FOOT: Final = 0.5
"""Where a bin without images stands on the logarithmic axis of counts."""


class ConfidenceView(EvaluationView):
    """Three charts of the network that is looked at; the first follows the temperature."""

    def __init__(self, model: EvaluationModel, themes: ThemeManager) -> None:
        super().__init__(model)
        self._shown: Answers | None = None
        self._bins: list[ReliabilityBin] = []
        self._histogram: Histogram | None = None
        self._limit = 0.0
        self._reliability = reliability_chart(themes)
        self._reliability.make_readout = self._read_bin
        self._reliability.make_table = lambda: table_of(self._bins)
        self._limits = coverage_chart(themes)
        lines = (Line(self.tr("right"), "accent"), Line(self.tr("wrong"), "warm"))
        self._counts = LineChart(
            themes, self.tr("histogram of answers"), lines, linear("probability"),
            logarithmic("images", _FOOT), (_FOOT, 10.0), _count_text,
            lambda x: number_text(x, ".4g"),
        )  # fmt: skip
        self._counts.make_table = lambda: (
            Table() if self._histogram is None else histogram_table(self._histogram)
        )
        values = {value: capitalised(column_title(value)) for value in VALUES}
        self._value = Segments(
            values, self.tr("Histogram of"), self.tr("What of the winning digit is counted.")
        )
        self._told = wrapping_label()
        self._doubted, self._wrong = QPushButton(), QPushButton()
        self._build()
        self._limits.sought.connect(self._set_limit)
        self._value.chosen.connect(lambda _: self._show_histogram())
        self._doubted.clicked.connect(lambda: self._ask_for(is_doubted=True))
        self._wrong.clicked.connect(lambda: self._ask_for(is_doubted=False))
        model.session.temperature_changed.connect(self._on_temperature_changed)

    def _build(self) -> None:
        calibration = Card(
            self.tr("Calibration"),
            explanation=self.tr(
                "Of the images that are read with about the same probability, the share that is "
                "read right. A calibrated network lies on the dashed line."
            ),
        )
        calibration.header.addWidget(TemperatureControl(self.model.session))
        calibration.body.addWidget(self._reliability, 1)
        doubt = Card(
            self.tr("Limit of doubt"),
            explanation=self.tr(
                "An answer is believed where the largest logit leads by this limit or more. Drag "
                "the upright line to see what another limit would doubt and believe."
            ),
        )
        doubt.body.addWidget(self._limits, 1)
        doubt.body.addWidget(self._told)
        doubt.body.addLayout(row_of(self._doubted, self._wrong, 1))
        counts = Card(
            self.tr("Right and wrong answers"),
            explanation=self.tr(
                "How many images are read right, and wrong, by a value of the winning digit."
            ),
        )
        counts.header.addWidget(self._value)
        counts.body.addWidget(self._counts, 1)
        above = row_of((calibration, 1), (doubt, 1), spacing=12)
        self.setLayout(column_of((above, 1), (counts, 1), spacing=12))

    def show_result(self, result: EvaluationResult) -> None:
        """Show the network that is looked at, unless it is there."""
        answers = result.shown
        if answers is None or self._shown is answers:
            return
        self._shown = answers
        name = answers.bundle.name
        for chart, text in (
            (self._reliability, self.tr("calibration of {network}")),
            (self._limits, self.tr("coverage of {network}")),
            (self._counts, self.tr("histogram of {network}")),
        ):
            chart.export_name = text.format(network=name)
        own = answers.limits or BELIEVES_ALL
        found = coverage(answers.logits, result.examples.labels, energy=own.energy)
        show_coverage(self._limits, found)
        self._limits.set_marks([] if answers.limits is None else [(own.margin, self.tr("its own"))])
        self._set_limit(own.margin)
        self._show_histogram()
        self._on_temperature_changed()

    def _on_temperature_changed(self) -> None:
        result, temperature = self.model.result, self.model.session.temperature
        if result is None or result.shown is None or result.shown is not self._shown:
            return
        labels, z = result.examples.labels, result.shown.logits
        curves = {"T = 1": reliability(z, labels)}
        if temperature != 1:
            curves[f"T = {number_text(temperature, '.3g')}"] = reliability(z, labels, temperature)
        self._bins = list(curves.values())[-1]
        show_reliability(self._reliability, curves)

    def _images(self, limit: float) -> tuple[NDArray[np.intp], NDArray[np.intp]]:
        """Return the images that a limit doubts, and those it lets pass though wrong."""
        answers = self._shown
        if answers is None:
            return np.arange(0), np.arange(0)
        doubted = are_doubted(answers.logits, replace(answers.limits or BELIEVES_ALL, margin=limit))
        return np.flatnonzero(doubted), np.flatnonzero(~doubted & ~answers.is_right)

    def _set_limit(self, limit: float) -> None:
        """Tell what this limit doubts and believes."""
        if self._shown is None:
            return
        self._limit, n = limit, len(self._shown.logits)
        doubted, misread = map(len, self._images(limit))
        believed = n - doubted
        self._limits.set_cursor(limit)
        text = self.tr(
            "At a limit of {limit}, {doubted} of {total} images are doubted ({doubted_share}). Of "
            "the {believed} believed, {wrong} are wrong ({wrong_share})."
        )
        if not believed:
            text = self.tr(
                "At a limit of {limit}, {doubted} of {total} images are doubted ({doubted_share}). "
                "Of the {believed} believed, {wrong} are wrong."
            )
        self._told.setText(
            text.format(
                limit=number_text(limit, ".3g"),
                doubted=count_text(doubted),
                total=count_text(n),
                doubted_share=share_text(doubted / n),
                believed=count_text(believed),
                wrong=count_text(misread),
                wrong_share=share_text(misread / max(believed, 1)),
            )
        )
        self._doubted.setText(self.tr("Doubted: {count}").format(count=count_text(doubted)))
        self._wrong.setText(self.tr("Believed, wrong: {count}").format(count=count_text(misread)))

    def _ask_for(self, *, is_doubted: bool) -> None:
        """Ask a gallery for the images that this limit doubts, or lets pass though wrong."""
        doubted, misread = self._images(self._limit)
        text = self.tr("believed, wrong at a limit of {limit}")
        if is_doubted:
            text = self.tr("doubted at a limit of {limit}")
        title = text.format(limit=number_text(self._limit, ".3g"))
        among = tuple((doubted if is_doubted else misread).tolist())
        self.model.images_requested.emit(ImageFilter(among=among, title=title))

    def _show_histogram(self) -> None:
        answers, which = self._shown, self._value.choice
        if answers is None:
            return
        self._counts.x_scale = replace(self._counts.x_scale, name=which)
        self._histogram = found = Histogram.of(answers.value(which), answers.is_right)
        edges = np.repeat(found.edges, 2)[1:-1]
        self._counts.clear()
        self._counts.set_end(float(edges[-1]), float(edges[0]))
        for line, counts in enumerate((found.right, found.wrong)):
            self._counts.set_line(line, edges, np.maximum(np.repeat(counts, 2), _FOOT))

    def _read_bin(self, confidence: float) -> Readout:
        """Tell of the bin next to a confidence."""
        found = min(self._bins, key=lambda one: abs(one.confidence - confidence))
        low, high = (share_text(share, ".0f") for share in (found.low, found.high))
        rows = (
            (self.tr("images"), count_text(found.n)),
            (self.tr("mean probability"), share_text(found.confidence)),
            (self.tr("read right"), share_text(found.accuracy)),
        )
        return Readout(self.tr("Probability {low} to {high}").format(low=low, high=high), rows)


def _count_text(count: float) -> str:
    return "0" if count <= _FOOT else count_text(round(count))
