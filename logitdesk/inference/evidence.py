"""From which ink a logit comes: a sum that adds up to the very number on its bar."""

from dataclasses import dataclass, replace
from typing import Final, Self

import numpy as np
from numpy.typing import NDArray

from logitdesk.inference.evidence_graph import EvidenceGraph

_CLASSES: Final = 10
SAME: Final = 1e-3
"""How far a sum of many float32 numbers may be from the number that the network gave."""


@dataclass(frozen=True)
class Question:
    """What is asked for.

    Attributes:
        digit: whose logit, 0 to 9.
        against: another digit, whose logit is taken away: why the one and not the other.
    """

    digit: int
    against: int | None = None

    def of(self, logits: NDArray[np.float64]) -> float:
        """The number asked for, given the (10,) logits."""
        return float(logits @ self.direction.astype(np.float64))

    @property
    def direction(self) -> NDArray[np.float32]:
        """(10,) a factor for each logit: 1, and -1 for the other digit."""
        direction = np.zeros(_CLASSES, np.float32)
        direction[self.digit] = 1
        if self.against is not None:
            direction[self.against] -= 1
        return direction


@dataclass(frozen=True, eq=False)
class Evidence:
    """One logit, or the difference of two, as a sum over the ink and what the biases add.

    The networks are piecewise linear: near an image each logit is exactly the sum of every pixel
    times the gradient there, and a part that comes from the biases alone.

    Attributes:
        question: what was asked for.
        image: (28, 28) float32 in [0, 1], what the network saw.
        gradient: (28, 28) float32, how the number changes with each pixel; of a perceptron, the
            weights themselves.
        bias_part: what the biases add.
        logits: (10,) float64.
        maps: what the network has inside, each (h, w, channels) float32: of a CNN `conv1` and
            `conv2` after their ReLU; of a SqueezeNet the ten channel maps, whose means are the
            logits; of a perceptron none.
        units: (1024,) float32, of a CNN: how much each unit of `dense` adds to the number. None
            for the others.
        last_bias: (10,) float32, of a CNN: the bias of its last layer, which with the units makes
            the logits. None for the others.
    """

    question: Question
    image: NDArray[np.float32]
    gradient: NDArray[np.float32]
    bias_part: float
    logits: NDArray[np.float64]
    maps: tuple[NDArray[np.float32], ...]
    units: NDArray[np.float32] | None
    last_bias: NDArray[np.float32] | None = None

    @classmethod
    def of(cls, image: NDArray[np.float32], question: Question, graph: EvidenceGraph) -> Self:
        """Ask a graph, on the thread that it is for, about (28, 28) float32 in [0, 1]."""
        found = graph.run(image, question.direction)
        maps = tuple(layer for layer in found.layers if layer.ndim == 3)
        units = next((layer for layer in found.layers if layer.ndim == 1), None)
        logits = found.logits.astype(np.float64)
        return cls(
            question, image, found.gradient, found.bias_part, logits, maps, units, graph.last_bias
        )

    def beside(self, logits: NDArray[np.float64]) -> Self:
        """The same, held against (10,) logits that the network gave by itself.

        So the sum stands beside the very number on the bar, which is found in another way.
        """
        return replace(self, logits=logits)

    @property
    def shares(self) -> NDArray[np.float64]:
        """(28, 28) what each pixel adds to the number, or takes from it."""
        # The 0 makes a 0 of a -0, which nobody wants to read.
        return self.image.astype(np.float64) * self.gradient + 0.0

    @property
    def ink_part(self) -> float:
        """What all pixels add together."""
        return float(self.shares.sum())

    @property
    def total(self) -> float:
        """The ink's part and that of the biases: the number asked for, found by adding up."""
        return self.ink_part + self.bias_part

    @property
    def number(self) -> float:
        """The number asked for, as the network gave it."""
        return self.question.of(self.logits)
