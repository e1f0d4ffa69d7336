"""Some steps of gradient descent, and how they end."""

from dataclasses import dataclass
from typing import Final

import numpy as np

from logitdesk.scores.perceptron.experiment import Experiment
from logitdesk.scores.perceptron.perceptron import Perceptron
from logitdesk.scores.perceptron.training import step

RUNAWAY: Final = 1e6
"""A weight that a step makes larger than that grows without end.

Cross-entropy alone never leads there: its gradient is bounded, and fades. What L2 pulls back by
more than twice the weights themselves does, each step further than the last.
"""


@dataclass(frozen=True, eq=False)
class Descent:
    """Where steps led.

    Attributes:
        perceptron: after them.
        steps: how many were taken, 0 or more.
        has_run_away: whether the last one made weights larger that are beyond `RUNAWAY`.
        is_finite: whether the next one could be taken; else its weights are larger than any may be.
    """

    perceptron: Perceptron
    steps: int
    has_run_away: bool = False
    is_finite: bool = True

    @property
    def can_go_on(self) -> bool:
        """Whether further steps make sense."""
        return self.is_finite and not self.has_run_away


def descend(experiment: Experiment, count: int) -> Descent:
    """Take `count` steps on one or more points, fewer where they cannot go on."""
    after = experiment.perceptron
    for steps in range(count):
        before = after
        try:
            after = step(before, experiment.points, experiment.learning_rate, experiment.l2)
        except ValueError:
            return Descent(before, steps, is_finite=False)
        if _largest(after) > max(RUNAWAY, _largest(before)):
            return Descent(after, steps + 1, has_run_away=True)
    return Descent(after, count)


def _largest(perceptron: Perceptron) -> float:
    return float(max(np.abs(perceptron.weights).max(), np.abs(perceptron.biases).max()))
