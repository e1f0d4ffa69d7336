"""Curves of accuracy on digits that are turned, slanted, resized, thickened, noisy or hidden."""

from dataclasses import replace
from functools import partial

import numpy as np
from PySide6.QtWidgets import QComboBox, QPushButton

from logitdesk.datasets.distortions import DISTORTIONS, SAMPLE, Curves
from logitdesk.datasets.evaluation import EvaluationRequest, EvaluationResult, ImageFilter
from logitdesk.library.bundle import Bundle
from logitdesk.ui.evaluation.model import EvaluationModel
from logitdesk.ui.evaluation.plots import robustness_chart, show_robustness
from logitdesk.ui.evaluation.view import EvaluationView
from logitdesk.ui.evaluation.wording import distortion_title
from logitdesk.ui.formatting import count_text
from logitdesk.ui.language import translated
from logitdesk.ui.layouts import row_of
from logitdesk.ui.theme import ThemeManager, quiet_label
from logitdesk.ui.widgets import Card, explain


class RobustnessView(EvaluationView):
    """Curves of up to three networks; a point leads to its images."""

    def __init__(self, model: EvaluationModel, themes: ThemeManager) -> None:
        super().__init__(model)
        self._result: EvaluationResult | None = None
        self._curves: dict[tuple[str, tuple[Bundle, ...]], Curves] = {}
        self._shown: tuple[str, Curves | None] = "", None
        self._amount = 0.0
        self._kind, self._third = QComboBox(), QComboBox()
        for kind in DISTORTIONS:
            self._kind.addItem(distortion_title(kind), kind)
        self._kind.setAccessibleName(self.tr("Distortion"))
        self._third.setAccessibleName(self.tr("Third network"))
        self._third.setToolTip(self.tr("Another network to measure beside those above."))
        self._measure, self._images = QPushButton(self.tr("Measure")), QPushButton()
        self._chart = robustness_chart(themes, next(iter(DISTORTIONS)))
        self._chart.blank = self.tr("Press Measure.")
        card = Card(self.tr("Robustness"))
        told = self.tr("Accuracy: the share that is read right of the same images, distorted more.")
        explain(card, told, "evaluation#robustness")
        for widget in (self._kind, self._third, self._measure):
            card.header.addWidget(widget)
        card.body.addWidget(self._chart, 1)
        how = self.tr(
            "Measures up to {count} of the images. "
            "Click a point to see its images, the misread first."
        ).format(count=count_text(SAMPLE))
        card.body.addLayout(row_of((quiet_label(how), 1), self._images))
        self.setLayout(row_of(card))
        self._chart.sought.connect(self._choose_amount)
        self._chart.seek_ended.connect(self._see_images)
        self._chart.pointed_at.connect(self._on_pointed_at)
        self._kind.activated.connect(self._refresh)
        self._third.activated.connect(self._refresh)
        self._measure.clicked.connect(self._on_measure_clicked)
        self._images.clicked.connect(self._see_images)
        model.session.networks.list_changed.connect(self._offer_networks)
        model.running_changed.connect(self._refresh)
        self._offer_networks()

    def show_result(self, result: EvaluationResult) -> None:
        """Offer to measure a result's networks on its images."""
        asked = replace(result.request, distorted=None)
        if self._result is None or asked != replace(self._result.request, distorted=None):
            self._curves.clear()
        self._result = result
        self._refresh()

    @property
    def _networks(self) -> tuple[Bundle, ...]:
        """The networks to measure, up to three."""
        there = self.model.session.networks.bundles
        third = [one for one in there if str(one.folder) == self._third.currentData()]
        evaluated = [] if self._result is None else self._result.request.networks
        return tuple(dict.fromkeys([*evaluated, *third]))

    def _offer_networks(self) -> None:
        chosen = self._third.currentData()
        self._third.clear()
        self._third.addItem(self.tr("No third network"), None)
        for bundle in self.model.session.networks.bundles:
            self._third.addItem(bundle.name, str(bundle.folder))
        self._third.setCurrentIndex(max(self._third.findData(chosen), 0))

    def _refresh(self) -> None:
        """Show the chart of the distortion that is chosen."""
        kind, chart = self._kind.currentData(), self._chart
        curves = self._curves.get((kind, self._networks))
        if self._shown[0] != kind:
            distortion, title = DISTORTIONS[kind], distortion_title(kind)
            chart.x_scale = replace(chart.x_scale, name=distortion.title, title=title)
            self._amount, chart.export_name = distortion.none, title
            chart.setAccessibleName(title)
        if self._shown[0] != kind or self._shown[1] is not curves:
            self._shown = kind, curves
            show_robustness(chart, curves or {})
        self._measure.setEnabled(curves is None and not self.model.is_running)
        self._images.setEnabled(curves is not None and not self.model.is_running)
        self._choose_amount(self._amount)

    def _on_measure_clicked(self) -> None:
        result, kind, networks = self._result, self._kind.currentData(), self._networks
        if result is None:
            return

        def on_done(curves: Curves) -> None:
            self._curves[kind, networks] = curves
            self._refresh()

        self.model.begin(
            partial(self.model.measure_robustness, result.request, kind, networks), on_done
        )

    def _on_pointed_at(self, place: float | None) -> None:
        """Follow the keys; the mouse chooses by a click."""
        chart = self._chart
        if place is not None and chart.hasFocus() and not chart.underMouse():
            self._choose_amount(place)

    def _choose_amount(self, place: float) -> None:
        """Choose the amount next to a place on the axis."""
        kind = self._kind.currentData()
        amounts = np.array(DISTORTIONS[kind].amounts)
        self._amount = float(amounts[np.abs(amounts - place).argmin()])
        self._chart.set_cursor(self._amount if self._images.isEnabled() else None)
        amount = translated(DISTORTIONS[kind].amount_text(self._amount))
        self._images.setText(self.tr("Images at {amount}").format(amount=amount))

    def _see_images(self) -> None:
        """Evaluate on the images of a point, whose answers are kept, and show them."""
        if self._result is None or not self._images.isEnabled():
            return
        asked, kind = self._result.request, self._kind.currentData()
        self.model.run(
            EvaluationRequest(asked.networks, asked.source, asked.drawn, (kind, self._amount)),
            then_show=ImageFilter(which="wrong"),
        )
