"""What training came to, step by step."""

from PySide6.QtCore import QObject, Signal

from logitdesk.scores.perceptron import Measured
from logitdesk.ui.charts.csv_text import csv_table
from logitdesk.ui.perceptron_lab.lab import Lab

_HEADING = ("step", "cross-entropy", "L2 penalty", "accuracy")


class TrainingRecord(QObject):
    """How well a lab's perceptron did before the first step and after each frame's steps.

    Where points come or go after the first step, it is noted again how well it does by then.

    All methods run on the window's thread.

    Attributes:
        steps: how many were taken by then, never fewer than before.
        measured: as many, how well it did.

    Signals:
        began(): what there was is gone.
        grew(): there is more.
    """

    began = Signal()
    grew = Signal()

    def __init__(self, lab: Lab, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._lab = lab
        self.steps: list[int] = []
        self.measured: list[Measured] = []
        lab.training_began.connect(self._begin)
        lab.changed.connect(self._begin_if_no_step_was_taken)
        lab.points_changed.connect(self._follow_points)
        lab.trained.connect(self._note)
        self._begin()

    def numbers(self) -> str:
        """All of it as comma-separated values; empty without points."""
        rows = (
            (steps, measured.cross_entropy, measured.penalty, measured.accuracy)
            for steps, measured in zip(self.steps, self.measured, strict=True)
        )
        return csv_table(_HEADING, rows) if self.steps else ""

    def _begin_if_no_step_was_taken(self) -> None:
        if self._lab.steps == 0:
            self._begin()

    def _follow_points(self) -> None:
        if not self._lab.points:
            self._begin()
        elif self._lab.steps > 0:
            self._note()

    def _begin(self) -> None:
        self.steps, self.measured = [], []
        self.began.emit()
        self._note()

    def _note(self) -> None:
        measured = self._lab.measured
        if measured is not None:
            self.steps.append(self._lab.steps)
            self.measured.append(measured)
            self.grew.emit()
