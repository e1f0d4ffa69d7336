"""The sentence under the training, kept up with what goes on."""

from collections import deque
from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from logitdesk.scores.perceptron import standing_of
from logitdesk.scores.perceptron_points import can_be_separated
from logitdesk.ui.perceptron_lab.lab import Lab
from logitdesk.ui.perceptron_lab.training_words import NO_POINTS, words_on
from logitdesk.ui.tasks import Throttle
from logitdesk.ui.theme import QUIET, font_of

_READING_MS: Final = 250.0
"""How long a sentence stays at least: nobody reads faster."""
_LATELY: Final = 16
"""Looks at the loss for which a rise is remembered, so that the words do not flicker."""
_NOISE: Final = 1e-9
"""How much a loss may rise, against itself, by rounding errors."""


class TrainingRemark(QLabel):
    """Says what goes on in training and why; it is brought up to date only while it is visible.

    All methods run on the window's thread.
    """

    def __init__(self, lab: Lab, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._lab = lab
        self._is_separable: bool | None = None
        self._is_looked_into = False  # whether the above is of these points
        self._loss: float | None = None
        self._rises: deque[bool] = deque(maxlen=_LATELY)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setFont(font_of(QUIET))
        self.setWordWrap(True)
        self.setAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Ignored)
        self._throttle = Throttle(self._show, _READING_MS, self)
        for anew in (lab.points_changed, lab.output_size_changed):
            anew.connect(self._look_into_points_anew)
        for anew in (lab.points_changed, lab.rates_changed, lab.training_began):
            anew.connect(self._forget_losses)
        lab.training_began.connect(self._ask_to_show)
        lab.trained.connect(self._compare_losses)
        lab.changed.connect(self._ask_to_show)

    def flush(self) -> None:
        """Say now what is so now."""
        self._throttle.flush()

    def showEvent(self, event: QShowEvent) -> None:
        """Somebody looks: say it."""
        super().showEvent(event)
        self._throttle.request()

    def _ask_to_show(self) -> None:
        if not self._lab.steps:  # what was before is over, also when `changed` comes first
            self._forget_losses()
        if self.isVisible():
            self._throttle.request()

    def _look_into_points_anew(self) -> None:
        self._is_looked_into = False

    def _forget_losses(self) -> None:
        self._loss = None
        self._rises.clear()

    def _compare_losses(self) -> None:
        measured = self._lab.measured
        if measured is not None:
            loss = measured.loss
            self._rises.append(self._loss is not None and loss > self._loss * (1 + _NOISE))
            self._loss = loss

    def _show(self) -> None:
        text = self._words()
        self.setText(text)
        self.setAccessibleName(text)

    def _words(self) -> str:
        experiment = self._lab.experiment
        points, perceptron = experiment.points, experiment.perceptron
        if not len(points):
            return NO_POINTS
        if not self._is_looked_into:
            has_two = perceptron.class_count == 2
            self._is_separable = can_be_separated(points) if has_two else None
            self._is_looked_into = True
        return words_on(
            standing_of(perceptron, points, experiment.l2),
            l2=experiment.l2,
            steps=self._lab.steps,
            is_separable=self._is_separable,
            rises=any(self._rises),
            has_run_away=self._lab.has_run_away,
        )
