"""The perceptron with two inputs: its logits, its training and its regions."""

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import combinations
from math import inf
from time import perf_counter
from typing import Final, Self

import numpy as np
from numpy.typing import ArrayLike, NDArray

from logitdesk.scores.functional import (
    cross_entropy,
    cross_entropy_gradient,
    log_odds,
    softmax,
)
from logitdesk.scores.perceptron_points import EXTENT, LabelledPoints, preset
from logitdesk.translatable import Translatable

INPUTS: Final = 2
OUTPUT_SIZES: Final = (1, 3)
"""One logit, which is the log-odds of class 1; or three, of which softmax makes probabilities."""
LARGEST: Final = 1e100
"""No weight is larger in size, so that logits, and squares of weights, are finite."""


@dataclass(frozen=True, eq=False)
class Perceptron:
    """The weights of one or three outputs.

    Attributes:
        weights: (output_size, 2) float64 in [-1e100, 1e100]: w1 and w2 of each output; read-only.
        biases: (output_size,) float64 in [-1e100, 1e100]; read-only.
    """

    weights: NDArray[np.float64]
    biases: NDArray[np.float64]

    @classmethod
    def of(cls, weights: ArrayLike, biases: ArrayLike) -> Self:
        """The perceptron with these weights, which are copied.

        Raises:
            ValueError: There are not one or three outputs, or a weight is larger than `LARGEST`.
        """
        w, b = np.array(weights, np.float64), np.array(biases, np.float64)
        if b.shape not in [(size,) for size in OUTPUT_SIZES] or w.shape != (len(b), INPUTS):
            raise ValueError(
                Translatable("A perceptron has one or three outputs, with two weights and a bias")
            )
        if not ((abs(w) <= LARGEST).all() and (abs(b) <= LARGEST).all()):
            raise ValueError(
                Translatable(
                    "A weight is a finite number, and no larger than {most:g}", most=LARGEST
                )
            )
        for array in (w, b):
            array.setflags(write=False)
        return cls(w, b)

    @classmethod
    def zero(cls, output_size: int) -> Self:
        return cls.of(np.zeros((output_size, INPUTS)), np.zeros(output_size))

    @property
    def output_size(self) -> int:
        return len(self.biases)

    @property
    def class_count(self) -> int:
        return 2 if self.output_size == 1 else self.output_size

    def with_weight(self, output: int, source: int, value: float) -> Self:
        """Return a copy with another weight; `source` 2 is the bias."""
        weights, biases = self.weights.copy(), self.biases.copy()
        if source < INPUTS:
            weights[output, source] = value
        else:
            biases[output] = value
        return self.of(weights, biases)

    def weight(self, output: int, source: int) -> float:
        """One weight; `source` 2 is the bias."""
        return float(self.weights[output, source] if source < INPUTS else self.biases[output])

    @property
    def largest(self) -> float:
        return float(max(np.abs(self.weights).max(), np.abs(self.biases).max()))

    def logits(self, places: NDArray[np.float64]) -> NDArray[np.float64]:
        """The logits of (..., 2) places: (..., output_size)."""
        return np.asarray(places @ self.weights.T + self.biases)

    def class_logits(self, places: NDArray[np.float64]) -> NDArray[np.float64]:
        """The logits of all classes at (..., 2) places: (..., class_count).

        One output is the logit of class 1, and that of class 0 is 0: softmax is sigmoid then.
        """
        z = self.logits(places)
        return z if self.output_size > 1 else np.concatenate([np.zeros_like(z), z], axis=-1)

    def probabilities(self, places: NDArray[np.float64]) -> NDArray[np.float64]:
        """Of each class at (..., 2) places: (..., class_count), summing to 1."""
        return softmax(self.class_logits(places))

    def log_odds(self, places: NDArray[np.float64]) -> NDArray[np.float64]:
        """Of each class against the others at (..., 2) places: (..., class_count)."""
        return log_odds(self.class_logits(places))

    def predicted(self, places: NDArray[np.float64]) -> NDArray[np.int64]:
        """The likeliest class at (..., 2) places; the smallest of equals."""
        return np.asarray(self.class_logits(places).argmax(axis=-1))


Segment = NDArray[np.float64]
"""(2, 2) float64: both ends, each x1 and x2 in [-EXTENT, EXTENT]."""

_HalfPlane = tuple[NDArray[np.float64], float]
"""`n` and `most`: all places x where `n @ x <= most`."""
_SIDES: list[_HalfPlane] = [
    (side, EXTENT) for side in np.array([[1, 0], [-1, 0], [0, 1], [0, -1.0]])
]


def level_line(perceptron: Perceptron, level: float) -> Segment | None:
    """Return where the one logit is `level`; None outside the plane."""
    (weights,), (bias,) = perceptron.weights, perceptron.biases
    return _line_within(weights, bias - level, [])


def borders(perceptron: Perceptron) -> list[Segment]:
    """Return where the two likeliest of three classes are equally likely."""
    scale = perceptron.largest
    if not scale:
        return []
    # Only their ratios matter, and the difference of what is scaled is finite.
    w, b = perceptron.weights / scale, perceptron.biases / scale
    lines = []
    for i, j in combinations(range(perceptron.output_size), 2):
        others = [k for k in range(perceptron.output_size) if k not in (i, j)]
        below = [(w[k] - w[i], float(b[i] - b[k])) for k in others]
        line = _line_within(w[i] - w[j], float(b[i] - b[j]), below)
        if line is not None:
            lines.append(line)
    return lines


def _line_within(
    normal: NDArray[np.float64], offset: float, limits: Sequence[_HalfPlane]
) -> Segment | None:
    """Clip the line `normal @ x + offset = 0` to the plane and limits.

    It is clipped by one half-plane after the other (Cyrus and Beck, 1978).
    """
    scale = float(np.abs(normal).max())
    if not scale or abs(offset) > 4 * EXTENT * scale:  # it lies far off
        return None
    normal, offset = normal / scale, offset / scale
    foot = -offset * normal / (normal @ normal)
    along = np.array([-normal[1], normal[0]])
    first, last = -np.inf, np.inf
    for edge, most in [*_SIDES, *limits]:
        room, speed = most - float(edge @ foot), float(edge @ along)
        if speed > 0:
            last = min(last, room / speed)
        elif speed < 0:
            first = max(first, room / speed)
        elif room < 0:
            return None
    if first >= last:
        return None
    return np.stack([foot + first * along, foot + last * along])


MOST_POINTS: Final = 2000
LEARNING_RATES: Final = (0.001, 10.0)
"""The smallest and the largest."""
L2S: Final = (0.0, 1.0)


@dataclass(frozen=True, eq=False)
class Experiment:
    """Points, a perceptron, and how it is trained.

    Attributes:
        points: whose classes are all below the perceptron's `class_count`; 2,000 at most.
        perceptron: as it is now.
        learning_rate: in [0.001, 10].
        l2: the factor of the squared weights in the loss, in [0, 1].
    """

    points: LabelledPoints
    perceptron: Perceptron
    learning_rate: float = 0.3
    l2: float = 0.0

    @classmethod
    def first(cls) -> Self:
        """The first one: two blobs, and weights that do not fit yet."""
        return cls(preset("blobs", 2), Perceptron.of([[1.0, -0.5]], [0.5]))


@dataclass(frozen=True, slots=True)
class Standing:
    """A perceptron's results on one or more points; cross-entropies are in nats.

    Attributes:
        cross_entropy: the mean of all points, 0 or more.
        penalty: what L2 adds to it, 0 or more.
        wrong: how many points it takes for another class than theirs.
        accuracy: the share of the others, in [0, 1].
        gradient: the Euclidean norm of the loss' gradient, penalty included.
        length: the Euclidean norm of all weights, biases left out.
        guessing: the cross-entropy of giving each class its share of the points.
        absent: the classes that have no point, ascending.
    """

    cross_entropy: float
    penalty: float
    wrong: int
    accuracy: float
    gradient: float
    length: float
    guessing: float
    absent: tuple[int, ...]

    @property
    def loss(self) -> float:
        """Training makes it small."""
        return self.cross_entropy + self.penalty


def standing_of(perceptron: Perceptron, points: LabelledPoints, l2: float) -> Standing:
    """Measure a perceptron on one or more points of its classes.

    The penalty is `l2 * sum(weights ** 2)`, as Keras' `L2` has it: biases go free.
    """
    counts = np.bincount(points.classes, minlength=perceptron.class_count)
    shares = counts[counts > 0] / len(points)
    wrong = int((perceptron.predicted(points.places) != points.classes).sum())
    return Standing(
        cross_entropy=float(losses(perceptron, points).mean()),
        penalty=float(l2 * (perceptron.weights**2).sum()),
        wrong=wrong,
        accuracy=1 - wrong / len(points),
        gradient=float(np.linalg.norm(np.column_stack(gradient(perceptron, points, l2)))),
        length=float(np.linalg.norm(perceptron.weights)),
        guessing=float(-(shares * np.log(shares)).sum()),
        absent=tuple(np.flatnonzero(counts == 0).tolist()),
    )


def losses(perceptron: Perceptron, points: LabelledPoints) -> NDArray[np.float64]:
    """Return the cross-entropy of each of n points: (n,) in nats, finite."""
    return cross_entropy(perceptron.class_logits(points.places), points.classes)


def gradient(
    perceptron: Perceptron, points: LabelledPoints, l2: float
) -> tuple[NDArray[np.float64], NDArray[np.float64]]:
    """Return the mean of `(p - y) x`, plus `2 l2 w`, and of `p - y`."""
    z = perceptron.class_logits(points.places)
    errors = cross_entropy_gradient(z, points.classes)[:, -perceptron.output_size :] / len(points)
    return errors.T @ points.places + 2 * l2 * perceptron.weights, errors.sum(axis=0)


def step(
    perceptron: Perceptron, points: LabelledPoints, learning_rate: float, l2: float
) -> Perceptron:
    """Take one step of gradient descent, as Keras' `SGD` does.

    Raises:
        ValueError: the step was so long that a weight would be larger than `LARGEST`.
    """
    of_weights, of_biases = gradient(perceptron, points, l2)
    return Perceptron.of(
        perceptron.weights - learning_rate * of_weights,
        perceptron.biases - learning_rate * of_biases,
    )


RUNAWAY: Final = 1e6
"""Weights that a step makes larger than that grow without end: L2 pulls them back too far."""


def descend(
    experiment: Experiment, count: int, seconds: float = inf
) -> tuple[Perceptron, int, bool]:
    """Take steps; return the perceptron, their number, and True on runaway weights.

    There are `count` steps, 1 or more, or as many as can be begun in so many seconds.
    """
    after, end = experiment.perceptron, perf_counter() + seconds
    for steps in range(count):
        before = after
        try:
            after = step(before, experiment.points, experiment.learning_rate, experiment.l2)
        except ValueError:
            return before, steps, True
        if after.largest > max(RUNAWAY, before.largest):
            return after, steps + 1, True
        if perf_counter() >= end:
            return after, steps + 1, False
    return after, count, False
