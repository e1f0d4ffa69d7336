"""What the neurons hold for the place that is pointed at."""

from dataclasses import dataclass
from typing import Self

import numpy as np

from logitdesk.scores.perceptron import Perceptron
from logitdesk.ui.perceptron_lab.lab import Pointed


@dataclass(frozen=True)
class NeuronValues:
    """The inputs, and what the perceptron makes of them.

    Attributes:
        inputs: x1 and x2.
        logits: of each output.
        probabilities: of the class of each output: with one output, of class 1.
    """

    inputs: tuple[float, float]
    logits: tuple[float, ...]
    probabilities: tuple[float, ...]

    @classmethod
    def at(cls, pointed: Pointed, perceptron: Perceptron) -> Self:
        """For this place."""
        place = np.array([pointed.x1, pointed.x2])
        probabilities = perceptron.probabilities(place)[-perceptron.output_size :]
        return cls(
            inputs=(pointed.x1, pointed.x2),
            logits=tuple(perceptron.logits(place).tolist()),
            probabilities=tuple(probabilities.tolist()),
        )
