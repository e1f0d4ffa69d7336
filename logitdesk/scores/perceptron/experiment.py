"""What the perceptron lab is about at one moment: all that is saved and shared."""

from dataclasses import dataclass, replace
from typing import Final, Self

from logitdesk.scores.perceptron.perceptron import Perceptron
from logitdesk.scores.perceptron.points import LabelledPoints
from logitdesk.scores.perceptron.presets import preset

MOST_POINTS: Final = 2000
LEARNING_RATES: Final = (0.001, 10.0)
"""The smallest and the largest."""
L2S: Final = (0.0, 1.0)
"""The smallest and the largest factor of L2."""


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

    def __post_init__(self) -> None:
        """Refuse what does not fit together.

        Raises:
            ValueError: it does not: a sentence for a person.
        """
        count = self.perceptron.class_count
        if (self.points.classes >= count).any():
            raise ValueError(f"There are points of class {count}, but no such class.")
        if len(self.points) > MOST_POINTS:
            raise ValueError(f"There are more than {MOST_POINTS} points.")
        if not LEARNING_RATES[0] <= self.learning_rate <= LEARNING_RATES[1]:
            raise ValueError("A learning rate lies between {:g} and {:g}.".format(*LEARNING_RATES))
        if not L2S[0] <= self.l2 <= L2S[1]:
            raise ValueError("The factor of L2 lies between {:g} and {:g}.".format(*L2S))

    @classmethod
    def first(cls) -> Self:
        """What a new person finds: two blobs, and weights that do not fit them yet."""
        return cls(preset("blobs", 2), Perceptron.of([[1.0, -0.5]], [0.5]))

    def with_output_size(self, output_size: int) -> Self:
        """With one or three outputs whose weights are 0; points of a class that is gone are, too.

        The other parts stay; with the same output size, everything does.
        """
        if output_size == self.perceptron.output_size:
            return self
        perceptron = Perceptron.zero(output_size)
        points = self.points.of_classes(perceptron.class_count)
        return replace(self, points=points, perceptron=perceptron)
