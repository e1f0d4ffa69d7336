"""Step, run, pause and reset, and how fast."""

from typing import Final

from PySide6.QtGui import QFont, QFontMetrics
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from logitdesk.ui.perceptron_lab.lab import Lab
from logitdesk.ui.perceptron_lab.runner import SPEEDS, Runner
from logitdesk.ui.theme import font_of, wrapped
from logitdesk.ui.widgets import Segments

_RUN_TIP: Final = "Train, a step or more each frame, until you pause."
_STEP_TIP: Final = (
    "One step of gradient descent, over all points: each weight goes a little way down the slope "
    "of the loss."
)
_RESET_TIP: Final = "Back to the weights from before the first step."
_SPEED_TIP: Final = "Steps for each frame of the screen, where there is time for so many: {}."


_ROOM: Final = 38
"""Of the button that runs, beside its longer word: it does not jump."""


class TrainingButtons(QWidget):
    """A row of buttons for a lab's training. All methods run on the window's thread."""

    def __init__(self, lab: Lab, runner: Runner, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._lab, self._runner = lab, runner
        self._run = QPushButton("Pause")
        self._step = QPushButton("Step")
        self._reset = QPushButton("Reset")
        self._speed = Segments({str(speed): f"×{speed}" for speed in SPEEDS})
        self._speed.name_for_readers("Speed", "Steps for each frame.")
        for speed in SPEEDS:
            self._speed.explain(str(speed), _SPEED_TIP.format(speed))
        for button, tip in (
            (self._run, _RUN_TIP), (self._step, _STEP_TIP), (self._reset, _RESET_TIP),
        ):  # fmt: skip
            button.setToolTip(wrapped(tip))
            button.setAutoDefault(False)
        self._run.setProperty("role", "primary")
        words = QFontMetrics(font_of(weight=QFont.Weight.DemiBold))
        self._run.setFixedWidth(words.horizontalAdvance("Pause") + _ROOM)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(6)
        for widget in (self._run, self._step, self._reset, self._speed):
            row.addWidget(widget)
        row.addStretch()
        self._run.clicked.connect(runner.toggle)
        self._step.clicked.connect(runner.step)
        self._reset.clicked.connect(lab.reset)
        self._speed.chosen.connect(lambda speed: runner.set_steps_a_frame(int(speed)))
        runner.running_changed.connect(self._show_state)
        lab.changed.connect(self._show_state)
        lab.training_began.connect(self._show_state)
        self._show_state()

    def _show_state(self) -> None:
        has_points = len(self._lab.points) > 0
        self._run.setText("Pause" if self._runner.is_running else "Run")
        self._run.setEnabled(has_points)
        self._step.setEnabled(has_points)
        self._reset.setEnabled(self._lab.steps > 0)
