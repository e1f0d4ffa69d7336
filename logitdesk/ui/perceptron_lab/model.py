"""The perceptron lab's state: an experiment with undo, and its training."""

from collections.abc import Sequence
from dataclasses import replace
from math import inf
from typing import Final, NamedTuple

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QObject, Qt, QTimer, Signal
from PySide6.QtGui import QUndoStack

from logitdesk.scores.perceptron import (
    MOST_POINTS,
    Experiment,
    Perceptron,
    Standing,
    descend,
    standing_of,
)
from logitdesk.scores.perceptron_points import LabelledPoints, preset, preset_name
from logitdesk.ui.document import push_state

SPEEDS: Final = (1, 10, 100)
"""Steps a frame that there are to choose from."""
_FRAME_MS: Final = 16
_MOST_SECONDS: Final = 0.004
"""For the steps of a frame; the rest of it is for painting."""
_MOST_RECORDED: Final = 2_000
"""Frames, of which a run that nobody pauses has 200,000 an hour."""


class Pointed(NamedTuple):
    """A place that is pointed at, and the point there, if any."""

    x1: float
    x2: float
    number: int | None = None


class PerceptronLabModel(QObject):
    """Points, a perceptron and its training.

    Attributes:
        experiment: all of it, as it is saved and shared.
        undo_stack: changes of the experiment; one run of training is one step.
        pointed: the point or place that is pointed at in any view.
        steps: taken since training began.
        record: (steps, standing) before the first step and after each frame, or in a long run
            after some of them; another list each time that it is thinned or begins anew.
        has_run_away: whether the weights grow without end, so that training cannot go on.
        steps_a_frame: how many there are, where there is time.
    """

    changed = Signal()
    """The experiment, its training, or both are others."""
    pointed_changed = Signal()
    problem = Signal(str)
    """A sentence for the person."""

    def __init__(self, experiment: Experiment | None = None, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.experiment = experiment or Experiment.first()
        self.undo_stack = QUndoStack(self)
        self.undo_stack.setUndoLimit(200)
        self.pointed: Pointed | None = None
        self.steps_a_frame = SPEEDS[0]
        self._is_taking_steps = False
        self._frame = 0
        self._timer = QTimer(self, interval=_FRAME_MS, timerType=Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._on_frame)
        self._begin_training()

    @property
    def points(self) -> LabelledPoints:
        return self.experiment.points

    @property
    def perceptron(self) -> Perceptron:
        return self.experiment.perceptron

    @property
    def is_running(self) -> bool:
        return self._timer.isActive()

    @property
    def wrong(self) -> NDArray[np.bool_]:
        """(n,): True for points that are taken for another class."""
        return np.asarray(self.perceptron.predicted(self.points.places) != self.points.classes)

    def is_turn(self, number: int, of: int) -> bool:
        """Tell a view that shows one frame in so many whether it is due.

        Views with other numbers have other frames, so that no frame has the work of all.
        """
        return not self.is_running or self._frame % of == number

    def point_at(self, pointed: Pointed | None) -> None:
        """Mark a point or a place in all views, or none."""
        if pointed != self.pointed:
            self.pointed = pointed
            self.pointed_changed.emit()

    def point_at_number(self, number: int | None) -> None:
        """Mark a point by its number, or none."""
        place = None if number is None else self.points.places[number].tolist()
        self.point_at(None if place is None else Pointed(place[0], place[1], number))

    # Changes that can be undone.

    def put_point(self, x1: float, x2: float, number: int) -> None:
        if len(self.points) >= MOST_POINTS:
            full = self.tr("The plane holds {most} points. Erase some first.")
            self.problem.emit(full.format(most=MOST_POINTS))
        else:
            self._push(replace(self.experiment, points=self.points.plus(x1, x2, number)))

    def erase_points(self, numbers: Sequence[int], merge_key: object = None) -> None:
        """Take points away; those with the same key are one step."""
        if len(numbers):
            self._push(replace(self.experiment, points=self.points.without(numbers)), merge_key)

    def take_preset(self, name: str) -> None:
        """Replace all points by a preset's; training begins anew with these weights."""
        points = preset(name, self.perceptron.class_count)
        self._push(replace(self.experiment, points=points))
        self._begin_training()

    def clear_points(self) -> None:
        if len(self.points):
            self._push(replace(self.experiment, points=LabelledPoints.none()))

    def set_weight(self, output: int, source: int, value: float, merge_key: object = None) -> None:
        """Change one weight, if there is still such an output; `source` 2 is the bias."""
        if output >= self.perceptron.output_size:
            return  # a field that was being typed in went with it
        if value != self.perceptron.weight(output, source):
            perceptron = self.perceptron.with_weight(output, source, value)
            key = merge_key or ("weight", output, source)
            self._push(replace(self.experiment, perceptron=perceptron), key)

    def set_learning_rate(self, learning_rate: float) -> None:
        if learning_rate != self.experiment.learning_rate:
            self._push(replace(self.experiment, learning_rate=learning_rate), self._key("rate"))

    def set_l2(self, l2: float) -> None:
        if l2 != self.experiment.l2:
            self._push(replace(self.experiment, l2=l2), self._key("l2"))

    def set_output_size(self, output_size: int) -> None:
        """Have 1 or 3 outputs, all weights 0.

        A preset becomes the same one for as many classes; of other points, those of a class that
        is gone are gone.
        """
        if output_size != self.perceptron.output_size:
            name = preset_name(self.points, self.perceptron.class_count)
            perceptron = Perceptron.zero(output_size)
            classes = perceptron.class_count
            points = self.points.of_classes(classes) if name is None else preset(name, classes)
            self._push(replace(self.experiment, points=points, perceptron=perceptron))

    def open(self, experiment: Experiment) -> None:
        """Replace everything."""
        self._push(experiment)
        self._begin_training()

    # Training.

    def take_steps(self, count: int, seconds: float = inf) -> None:
        """Take steps while there is time; pause where weights run away."""
        if not len(self.points):
            return
        perceptron, taken, runs_away = descend(self.experiment, count, seconds)
        self.steps += taken
        self._is_taking_steps = True
        self._push(replace(self.experiment, perceptron=perceptron), self._training_key)
        self._is_taking_steps = False
        if runs_away:
            self.has_run_away = True
            self.pause()
            self.changed.emit()

    def step(self) -> None:
        """Pause, and take one step."""
        self.pause()
        self.take_steps(1)

    def run(self) -> None:
        """Take steps each frame from now on, if there are points."""
        if not self.is_running and len(self.points):
            self._timer.start()
            self.changed.emit()

    def pause(self) -> None:
        if self.is_running:
            self._timer.stop()
            self.changed.emit()

    def reset(self) -> None:
        """Go back to the weights from before the first step."""
        if self.steps:
            self._push(replace(self.experiment, perceptron=self._start))

    def _on_frame(self) -> None:
        self._frame += 1
        self.take_steps(self.steps_a_frame, _MOST_SECONDS)

    def _key(self, name: str) -> object:
        """The merge key of a rate; in a run it is the run's."""
        return self._training_key if self.is_running and self.steps else name

    def _push(self, experiment: Experiment, merge_key: object = None) -> None:
        push_state(self.undo_stack, self._set_experiment, self.experiment, experiment, merge_key)

    def _set_experiment(self, experiment: Experiment) -> None:
        before, self.experiment = self.experiment, experiment
        self.has_run_away = False
        has_other_points = before.points is not experiment.points
        if has_other_points:
            self.point_at(None)  # numbers are other points' now
            if not len(experiment.points):
                self._timer.stop()
        if before.perceptron is not experiment.perceptron and not self._is_taking_steps:
            self._begin_training()
            return
        if self._is_taking_steps or has_other_points or self.steps == 0:
            self._note()
        self.changed.emit()

    def _begin_training(self) -> None:
        self._timer.stop()
        self._start, self._training_key = self.perceptron, object()
        self.steps, self.has_run_away = 0, False
        self._note()
        self.changed.emit()

    def _note(self) -> None:
        """Record how well it does now."""
        if self.steps == 0 or not len(self.points):
            self.record: list[tuple[int, Standing]] = []
        if len(self.points):
            now = standing_of(self.perceptron, self.points, self.experiment.l2)
            self.record.append((self.steps, now))
            if len(self.record) > _MOST_RECORDED:
                self.record = self.record[::2]
