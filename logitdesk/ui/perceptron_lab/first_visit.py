"""What a person may try first in the perceptron lab, and how it is noticed that they did."""

from enum import IntEnum
from typing import Final

from PySide6.QtCore import QObject

from logitdesk.ui.first_steps import FirstSteps
from logitdesk.ui.perceptron_lab.curve_plot import CurvePlot
from logitdesk.ui.perceptron_lab.lab import Lab
from logitdesk.ui.perceptron_lab.network_diagram import NetworkDiagram
from logitdesk.ui.perceptron_lab.runner import Runner


class _Step(IntEnum):
    PUT, DRAG, RUN, POINT, THREE = range(5)


SENTENCES: Final = (
    "Click in the plane to put a point of the class chosen above it.",
    "Drag a connection up or down: its weight moves the border.",
    "Press Run: training takes step after step down the loss.",
    "Point at a mark on the log-odds curve to see it in the plane.",
    "Choose “3 logits”: three classes, and softmax instead of sigmoid.",
)
"""Each fits into one line of the smallest window."""


class FirstVisit(QObject):
    """Goes through the first steps as they are done. All methods run on the window's thread.

    Args:
        lab: in which they are done.
        runner: its training.
        diagram: where a connection is dragged.
        curve: where a point is pointed at.
        parent: whom it belongs to.

    Attributes:
        bar: says what to try.
    """

    def __init__(
        self, lab: Lab, runner: Runner, diagram: NetworkDiagram, curve: CurvePlot, parent: QObject
    ) -> None:
        super().__init__(parent)
        self._runner = runner
        self.bar = FirstSteps(SENTENCES)
        lab.points_changed.connect(lambda: self.bar.did(_Step.PUT))
        diagram.weight_set.connect(lambda: self.bar.did(_Step.DRAG))
        curve.found.connect(lambda: self.bar.did(_Step.POINT))
        lab.output_size_changed.connect(lambda: self.bar.did(_Step.THREE))
        runner.running_changed.connect(self._notice_running)

    def _notice_running(self) -> None:
        if self._runner.is_running:
            self.bar.did(_Step.RUN)
