"""The state of the perceptron lab, which all its views look at."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from PySide6.QtCore import QObject, Signal

from logitdesk.ink.history import History
from logitdesk.scores.perceptron import (
    MOST_POINTS,
    Experiment,
    Measured,
    Perceptron,
    Switching,
    descend,
    measured,
)
from logitdesk.scores.perceptron_points import LabelledPoints, preset

_TOO_MANY = f"The plane has {MOST_POINTS} points, and no room for more. Erase some first."
_TRAINING = "training"
_DIVERGED = "The last step was so long that the weights grew beyond all numbers: it was not taken."


@dataclass(frozen=True)
class Pointed:
    """What is pointed at.

    Attributes:
        x1: of the place.
        x2: of the place.
        number: the point's that lies there; None for a place without one.
    """

    x1: float
    x2: float
    number: int | None = None


class Lab(QObject):
    """Points, a perceptron and its training, with undo. All methods run on the window's thread.

    Signals:
        changed(): `experiment` is another, in any part; it comes after the more exact signals.
        points_changed(): points were put, erased or replaced.
        perceptron_changed(): a weight is another.
        output_size_changed(): there are more or fewer outputs; it comes before all others.
        rates_changed(): the learning rate, or the factor of L2, is another.
        training_began(): steps count from 0 again; `measured` is how well it does before the first.
        trained(): steps were taken, `steps` by now.
        pointed_changed(): `pointed` is another.
        problem(str): a sentence for the person.
    """

    changed = Signal()
    points_changed = Signal()
    perceptron_changed = Signal()
    output_size_changed = Signal()
    rates_changed = Signal()
    training_began = Signal()
    trained = Signal()
    pointed_changed = Signal()
    problem = Signal(str)

    def __init__(self, experiment: Experiment | None = None, parent: QObject | None = None) -> None:
        """It begins with what a new person finds, unless there is an experiment to go on with."""
        super().__init__(parent)
        self._history = History.of(experiment or Experiment.first())
        self._deeds: frozenset[object] = frozenset()  # which, done again, are no step of their own
        self._start = self.perceptron
        self._steps = 0
        self._has_run_away = False
        self._switching = Switching()
        self._measured: Measured | None = None  # of what there is now, where it was asked for
        self._pointed: Pointed | None = None

    # What there is.

    @property
    def experiment(self) -> Experiment:
        """All of it, as it is saved and shared."""
        return self._history.present

    @property
    def points(self) -> LabelledPoints:
        """The points of the plane."""
        return self.experiment.points

    @property
    def perceptron(self) -> Perceptron:
        """The weights as they are now."""
        return self.experiment.perceptron

    @property
    def measured(self) -> Measured | None:
        """How well it does now; None without points."""
        if self._measured is None and len(self.points):
            self._measured = measured(self.perceptron, self.points, self.experiment.l2)
        return self._measured

    @property
    def steps(self) -> int:
        """How many steps were taken since training began."""
        return self._steps

    @property
    def has_run_away(self) -> bool:
        """Whether the last step made weights larger that were too large already: it cannot go on.

        Once anything is changed, it may.
        """
        return self._has_run_away

    @property
    def pointed(self) -> Pointed | None:
        """The point or the place that a person points at in any of the views."""
        return self._pointed

    @property
    def can_undo(self) -> bool:
        """Whether there is something to take back."""
        return self._history.can_undo

    @property
    def can_redo(self) -> bool:
        """Whether there is something to take back the taking back of."""
        return self._history.can_redo

    # What a person does.

    def point_at(self, pointed: Pointed | None) -> None:
        """Mark a point or a place in all views, or none."""
        if pointed != self._pointed:
            self._pointed = pointed
            self.pointed_changed.emit()

    def put(self, x1: float, x2: float, number: int) -> None:
        """Put a point of a class there."""
        if len(self.points) >= MOST_POINTS:
            self.problem.emit(_TOO_MANY)
        else:
            self._do(replace(self.experiment, points=self.points.plus(x1, x2, number)))

    def erase(self, numbers: Sequence[int], *, deed: object = None) -> None:
        """Take these points away; erasures with the same `deed`, if any, are one step to undo."""
        if len(numbers):
            self._do(replace(self.experiment, points=self.points.without(numbers)), deed)

    def take_preset(self, name: str) -> None:
        """Replace all points by those of a preset; training begins anew with these weights."""
        points = preset(name, self.perceptron.class_count)
        self._do_and_begin_training(replace(self.experiment, points=points))

    def clear(self) -> None:
        """Take all points away."""
        if self.points:
            self._do(replace(self.experiment, points=LabelledPoints.none()))

    def set_weight(self, output: int, source: int, value: float) -> None:
        """Have another weight, 0 and 1 for the inputs' and 2 for the bias; training begins anew.

        As long as it is the same one that changes, that is one step to undo.
        """
        if value != self.perceptron.weight(output, source):
            perceptron = self.perceptron.with_weight(output, source, value)
            experiment = replace(self.experiment, perceptron=perceptron)
            self._do_and_begin_training(experiment, ("weight", output, source))

    def set_learning_rate(self, learning_rate: float) -> None:
        """Have longer or shorter steps, within `LEARNING_RATES`."""
        if learning_rate != self.experiment.learning_rate:
            self._do(replace(self.experiment, learning_rate=learning_rate), "learning rate")

    def set_l2(self, l2: float) -> None:
        """Have weights held back more or less, within `L2S`."""
        if l2 != self.experiment.l2:
            self._do(replace(self.experiment, l2=l2), "l2")

    def set_output_size(self, output_size: int) -> None:
        """Have 1 or 3 outputs, with the weights that as many had when they were left, or 0.

        A preset of which nothing was changed becomes the same one for as many classes.
        """
        if output_size != self.perceptron.output_size:
            self._do_and_begin_training(self._switching.switched(self.experiment, output_size))

    def open(self, experiment: Experiment) -> None:
        """Replace everything, which can be undone."""
        self._switching.forget()
        self._do_and_begin_training(experiment)

    def take_back(self, experiment: Experiment) -> None:
        """Have again what there was before an unfinished deed, which is then no step to undo."""
        past = self._history.past
        if past and past[-1] is experiment:
            past = past[:-1]
        self._travel(History(past, experiment, ()))

    def undo(self) -> None:
        """Take back the last deed, if any; where weights change with that, training begins anew."""
        if self.can_undo:
            self._travel(self._history.undone())

    def redo(self) -> None:
        """Do again what was taken back, if anything was; training begins anew as above."""
        if self.can_redo:
            self._travel(self._history.redone())

    # Training.

    def take_steps(self, count: int) -> bool:
        """Take steps of gradient descent over all points; one run of them is one step to undo.

        Args:
            count: of 1 or more.

        Returns:
            Whether it can go on: not without points, nor where a step was too long to be taken, or
            weights run away.
        """
        if not self.points:
            return False
        descent = descend(self.experiment, count)
        if descent.steps:
            self._steps += descent.steps
            trained = replace(self.experiment, perceptron=descent.perceptron)
            self._do(trained, _TRAINING, has_run_away=descent.has_run_away)
            self.trained.emit()
        if not descent.is_finite:
            self.problem.emit(_DIVERGED)
        return descent.can_go_on

    def reset(self) -> None:
        """Go back to the weights from before the first step."""
        self._steps = 0
        if self.perceptron is not self._start:
            self._do(replace(self.experiment, perceptron=self._start))
        self._count_anew()

    # How it is done.

    def _do_and_begin_training(self, experiment: Experiment, deed: object = None) -> None:
        self._steps = 0  # before anybody hears of it
        self._do(experiment, deed)
        self._begin_training()

    def _do(
        self, experiment: Experiment, deed: object = None, *, has_run_away: bool = False
    ) -> None:
        deeds = self._deeds
        self._has_run_away = has_run_away
        if deed in deeds:
            self._go_to(replace(self._history, present=experiment, future=()))
        else:
            # Training that goes on while a slider is dragged does not make each frame a step.
            deeds = frozenset() if deed is None else (deeds & {_TRAINING}) | {deed}
            self._go_to(self._history.did(experiment))
        self._deeds = deeds

    def _travel(self, history: History[Experiment]) -> None:
        before = self.perceptron
        self._has_run_away = False
        if history.present.perceptron is not before:
            self._steps = 0
        self._go_to(history)
        if self.perceptron is not before:
            self._begin_training()

    def _go_to(self, history: History[Experiment]) -> None:
        before, now, pointed = self.experiment, history.present, self._pointed
        self._history, self._deeds, self._measured = history, frozenset(), None
        if before.points is not now.points:
            self._pointed = None  # before anybody hears of it: numbers are other points' now
        if before.perceptron.output_size != now.perceptron.output_size:
            self.output_size_changed.emit()
        if self._pointed is not pointed:
            self.pointed_changed.emit()
        if before.points is not now.points:
            self.points_changed.emit()
        if before.perceptron is not now.perceptron:
            self.perceptron_changed.emit()
        if (before.learning_rate, before.l2) != (now.learning_rate, now.l2):
            self.rates_changed.emit()
        self.changed.emit()

    def _begin_training(self) -> None:
        self._start = self.perceptron
        self._count_anew()

    def _count_anew(self) -> None:
        self._steps = 0
        self._deeds -= {_TRAINING}
        self.training_began.emit()
