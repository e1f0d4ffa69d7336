"""Points of a plane, each of a class: what the 2-input perceptron is trained on."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Self

import numpy as np
from numpy.typing import ArrayLike, NDArray

CLASSES = 3
"""The most classes there are: 0, 1 and 2."""


@dataclass(frozen=True, eq=False)
class LabelledPoints:
    """Points in the order in which they came.

    Attributes:
        places: (n, 2) float64, finite: x1 and x2; read-only.
        classes: (n,) int64 in [0, 3); read-only.
    """

    places: NDArray[np.float64]
    classes: NDArray[np.int64]

    @classmethod
    def of(cls, places: ArrayLike, classes: ArrayLike) -> Self:
        """The points at (n, 2) places, of (n,) classes.

        Raises:
            ValueError: There are not as many of both, a place is not finite, or a class is none.
        """
        x, numbers = np.array(places, np.float64), np.array(classes)
        if not x.size:  # an empty list does not tell how wide it is
            x = x.reshape(0, 2)
        if x.shape != (numbers.size, 2) or numbers.ndim != 1 or not np.isfinite(x).all():
            raise ValueError("Points are n pairs of finite numbers, and n classes.")
        if len(x) and not np.issubdtype(numbers.dtype, np.integer):
            raise ValueError("A class is a whole number.")
        if ((numbers < 0) | (numbers >= CLASSES)).any():
            raise ValueError(f"A class is a whole number from 0 to {CLASSES - 1}.")
        y = numbers.astype(np.int64)
        for array in (x, y):
            array.setflags(write=False)
        return cls(x, y)

    @classmethod
    def none(cls) -> Self:
        """No points."""
        return cls.of(np.empty((0, 2)), np.empty(0, np.int64))

    def __len__(self) -> int:
        return len(self.classes)

    def plus(self, x1: float, x2: float, number: int) -> Self:
        """With one more point, of class `number`.

        Raises:
            ValueError: The place is not finite, or there is no such class.
        """
        places = np.append(self.places, [[x1, x2]], axis=0)
        return self.of(places, np.append(self.classes, number))

    def without(self, left_out: Sequence[int]) -> Self:
        """Without those that have these numbers."""
        return self.of(np.delete(self.places, left_out, axis=0), np.delete(self.classes, left_out))

    def of_classes(self, count: int) -> Self:
        """Those of the first `count` classes."""
        kept = self.classes < count
        return self.of(self.places[kept], self.classes[kept])
