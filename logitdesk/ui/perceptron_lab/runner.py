"""Training that goes on by itself, a few steps each frame."""

from collections import deque
from time import perf_counter
from typing import Final

from PySide6.QtCore import QObject, Qt, QTimer, Signal

from logitdesk.ui.perceptron_lab.lab import Lab

FRAME_MS: Final = 16
"""About a frame of a 60 Hz display."""
SPEEDS: Final = (1, 10, 100)
"""Steps a frame that there are to choose from."""
_MOST_SECONDS: Final = 0.004
"""For the steps of a frame; the rest of it is for painting."""
_LATELY: Final = 8
"""Frames of which the fastest says how long a step takes: the system holds up some of them."""


class Runner(QObject):
    """Takes steps while it runs; it pauses by itself where there is nothing to go on with.

    That is without points, where a step was too long to be taken, and when training begins anew.
    All methods run on the window's thread.

    Signals:
        running_changed(): it began to run, or paused.
    """

    running_changed = Signal()

    def __init__(self, lab: Lab, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._lab = lab
        self._steps_a_frame = SPEEDS[0]
        self._seconds_a_step: deque[float] = deque(maxlen=_LATELY)  # with all they cause at once
        self._timer = QTimer(self, interval=FRAME_MS, timerType=Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._take_a_frame)
        lab.training_began.connect(self.pause)
        lab.output_size_changed.connect(self.pause)

    @property
    def is_running(self) -> bool:
        """Whether steps are being taken."""
        return self._timer.isActive()

    @property
    def steps_a_frame(self) -> int:
        """How many steps each frame has, where there is time for them."""
        return self._steps_a_frame

    def set_steps_a_frame(self, steps: int) -> None:
        """Take more or fewer from now on, >= 1."""
        self._steps_a_frame = steps

    def step(self) -> None:
        """Pause, and take a single step."""
        self.pause()
        self._lab.take_steps(1)

    def run(self) -> None:
        """Take steps from now on, if there are points."""
        if not self.is_running and len(self._lab.points):
            self._seconds_a_step.clear()
            self._seconds_a_step.append(_MOST_SECONDS)
            self._timer.start()
            self.running_changed.emit()

    def pause(self) -> None:
        """Take no more steps."""
        if self.is_running:
            self._timer.stop()
            self.running_changed.emit()

    def toggle(self) -> None:
        """Run or pause."""
        if self.is_running:
            self.pause()
        else:
            self.run()

    def _take_a_frame(self) -> None:
        affordable = max(int(_MOST_SECONDS / min(self._seconds_a_step)), 1)
        count = min(self._steps_a_frame, affordable)
        began = perf_counter()
        can_go_on = self._lab.take_steps(count)
        self._seconds_a_step.append((perf_counter() - began) / count)
        if not can_go_on:
            self.pause()
