"""Training the 2-input perceptron: cross-entropy, its gradient, and a step of gradient descent."""

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from logitdesk.scores.cross_entropy import cross_entropy, cross_entropy_gradient
from logitdesk.scores.log_odds import probability_of
from logitdesk.scores.perceptron.perceptron import Perceptron
from logitdesk.scores.perceptron.points import LabelledPoints


@dataclass(frozen=True)
class Measured:
    """How well a perceptron does on points.

    Attributes:
        cross_entropy: the mean of all points, in nats, 0 or more.
        penalty: what L2 adds to it, 0 or more.
        accuracy: the share of points whose likeliest class is theirs, in [0, 1].
    """

    cross_entropy: float
    penalty: float
    accuracy: float

    @property
    def loss(self) -> float:
        """What training makes small."""
        return self.cross_entropy + self.penalty


@dataclass(frozen=True, eq=False)
class Gradient:
    """The gradient of the loss.

    Attributes:
        weights: (output_size, 2) float64.
        biases: (output_size,) float64.
    """

    weights: NDArray[np.float64]
    biases: NDArray[np.float64]

    @property
    def size(self) -> float:
        """Its Euclidean norm."""
        return float(np.sqrt((self.weights**2).sum() + (self.biases**2).sum()))


def losses(perceptron: Perceptron, points: LabelledPoints) -> NDArray[np.float64]:
    """The cross-entropy of each of n points, from logits: (n,) in nats, 0 or more, finite.

    With one output it is `max(z, 0) - z y + log(1 + exp(-|z|))`, as TensorFlow's
    `sigmoid_cross_entropy_with_logits` has it, which overflows for no logit.
    """
    z = perceptron.logits(points.places)
    if perceptron.output_size == 1:
        z, y = z[:, 0], points.classes
        return np.asarray(np.maximum(z, 0) - z * y + np.log1p(np.exp(-np.abs(z))))
    return cross_entropy(z, points.classes)


def measured(perceptron: Perceptron, points: LabelledPoints, l2: float) -> Measured:
    """How well it does on one or more points.

    Args:
        perceptron: whose `class_count` is above every class of the points.
        points: n of 1 or more.
        l2: 0 or more; the penalty is `l2 * sum(weights ** 2)`, as Keras' `L2` has it: biases go
            free.
    """
    is_right = perceptron.predicted(points.places) == points.classes
    return Measured(
        cross_entropy=float(losses(perceptron, points).mean()),
        penalty=float(l2 * (perceptron.weights**2).sum()),
        accuracy=float(is_right.mean()),
    )


def gradient(perceptron: Perceptron, points: LabelledPoints, l2: float) -> Gradient:
    """The gradient of the loss of one or more points: `(p - y) x` in the mean, plus `2 l2 w`."""
    errors = _errors(perceptron, points) / len(points)
    return Gradient(
        weights=errors.T @ points.places + 2 * l2 * perceptron.weights,
        biases=errors.sum(axis=0),
    )


def step(
    perceptron: Perceptron, points: LabelledPoints, learning_rate: float, l2: float
) -> Perceptron:
    """After one step of gradient descent over all points, as Keras' `SGD` takes it.

    Raises:
        ValueError: The step was so long that a weight would be larger than any may be.
    """
    slope = gradient(perceptron, points, l2)
    return Perceptron.of(
        perceptron.weights - learning_rate * slope.weights,
        perceptron.biases - learning_rate * slope.biases,
    )


def _errors(perceptron: Perceptron, points: LabelledPoints) -> NDArray[np.float64]:
    """`p - y` of each output at each of n points: (n, output_size) in [-1, 1]."""
    z, y = perceptron.logits(points.places), points.classes
    if perceptron.output_size > 1:
        return cross_entropy_gradient(z, y)
    sign = 1 - 2 * y[:, np.newaxis]  # -(1 - p) is -sigmoid(-z), which keeps its digits near p = 1
    return np.asarray(sign * probability_of(sign * z))
