"""Labelled 28 x 28 images."""

from dataclasses import dataclass
from typing import Literal

import numpy as np
from numpy.typing import NDArray

Split = Literal["train", "test"]
"""What is learned from, and what is only measured on."""


@dataclass(frozen=True, eq=False)
class DataSet:
    """Labelled images of digits.

    Attributes:
        name: the name it is chosen and reported by, such as "mnist".
        images: (n, 28, 28) uint8, 0 black to 255 bright ink.
        labels: (n,) uint8, 0 to 9.
    """

    name: str
    images: NDArray[np.uint8]
    labels: NDArray[np.uint8]

    def __len__(self) -> int:
        return len(self.labels)

    def take(self, indices: NDArray[np.intp]) -> "DataSet":
        """The images at `indices`, in that order."""
        return DataSet(self.name, self.images[indices], self.labels[indices])

    def split(self, held_out: int, seed: int) -> tuple["DataSet", "DataSet"]:
        """Split at random: all but `held_out` images, and the `held_out` ones.

        The same seed gives the same split.

        Raises:
            ValueError: there are no more images than are to be held out.
        """
        if not 0 < held_out < len(self):
            message = f"cannot hold out {held_out} of {len(self)} images"
            raise ValueError(message)
        order = np.random.default_rng(seed).permutation(len(self))
        return self.take(order[held_out:]), self.take(order[:held_out])


def unit_range(images: NDArray[np.uint8]) -> NDArray[np.float32]:
    """Grey levels 0 to 255 as float32 in [0, 1]; any shape."""
    return images.astype(np.float32) / np.float32(255)
