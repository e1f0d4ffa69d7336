"""The single-layer perceptron with two inputs and a bias: `logit = w1 x1 + w2 x2 + b`."""

from dataclasses import dataclass
from typing import Final, Self

import numpy as np
from numpy.typing import ArrayLike, NDArray

from logitdesk.scores.log_odds import log_odds, probability_of
from logitdesk.scores.softmax import softmax

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
            raise ValueError("A perceptron has one or three outputs, with two weights and a bias.")
        if not ((abs(w) <= LARGEST).all() and (abs(b) <= LARGEST).all()):
            raise ValueError(f"A weight is a finite number, and no larger than {LARGEST:g}.")
        for array in (w, b):
            array.setflags(write=False)
        return cls(w, b)

    @classmethod
    def zero(cls, output_size: int) -> Self:
        """All weights and biases 0: it knows nothing."""
        return cls.of(np.zeros((output_size, INPUTS)), np.zeros(output_size))

    @property
    def output_size(self) -> int:
        """How many logits it has: 1 or 3."""
        return len(self.biases)

    @property
    def class_count(self) -> int:
        """How many classes it tells apart: 2 or 3."""
        return 2 if self.output_size == 1 else self.output_size

    def with_weight(self, output: int, source: int, value: float) -> Self:
        """With another weight of an output; `source` 0 and 1 are the inputs, 2 is the bias.

        Raises:
            ValueError: The weight is larger than `LARGEST`, or no number.
        """
        weights, biases = self.weights.copy(), self.biases.copy()
        if source < INPUTS:
            weights[output, source] = value
        else:
            biases[output] = value
        return self.of(weights, biases)

    def weight(self, output: int, source: int) -> float:
        """A weight of an output; `source` 0 and 1 are the inputs, 2 is the bias."""
        return float(self.weights[output, source] if source < INPUTS else self.biases[output])

    def logits(self, places: NDArray[np.float64]) -> NDArray[np.float64]:
        """The logits of (..., 2) places: (..., output_size)."""
        return np.asarray(places @ self.weights.T + self.biases)

    def probabilities(self, places: NDArray[np.float64]) -> NDArray[np.float64]:
        """Of each class at (..., 2) places: (..., class_count); they sum to 1.

        With one output, sigmoid gives class 1 its own; with three, softmax.
        """
        z = self.logits(places)
        if self.output_size == 1:
            return np.concatenate([probability_of(-z), probability_of(z)], axis=-1)
        return softmax(z)

    def log_odds(self, places: NDArray[np.float64]) -> NDArray[np.float64]:
        """Of each class against the others at (..., 2) places: (..., class_count).

        With one output, class 1 has the raw logit itself, and class 0 minus that.
        """
        z = self.logits(places)
        if self.output_size == 1:
            return np.concatenate([-z, z], axis=-1)
        return log_odds(z)

    def predicted(self, places: NDArray[np.float64]) -> NDArray[np.int64]:
        """The likeliest class at (..., 2) places: (...); at even odds the smaller one."""
        z = self.logits(places)
        if self.output_size == 1:
            return (z[..., 0] > 0).astype(np.int64)
        return np.asarray(z.argmax(axis=-1))
