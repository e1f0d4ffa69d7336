"""A data set: images, labels, and the strokes they came from."""

from dataclasses import dataclass
from typing import Final, Literal

import numpy as np
from numpy.typing import NDArray

from logitdesk.datasets.unipen import Segment

Split = Literal["train", "validation", "test"]
"""What is learned from, what the choice of weights rests on, and what is only measured on.

Who asks a data set for "train" and for "validation" gets what they want to learn from and to choose
by; nobody's writing is in two of the three.
"""
NO_DIGIT: Final = 10
"""The label of an image that shows no digit, or more than one."""


@dataclass(frozen=True, eq=False)
class DataSet:
    """Labelled images of digits.

    Attributes:
        name: the name it is chosen and reported by, such as "mnist".
        images: (n, 28, 28) uint8, 0 black to 255 bright ink.
        labels: (n,) uint8, 0 to 9, or `NO_DIGIT`.
        segments: of each image, who wrote it and how; None where that is not known. Empty where it
            is known of no image.
    """

    name: str
    images: NDArray[np.uint8]
    labels: NDArray[np.uint8]
    segments: tuple[Segment | None, ...] = ()

    def __len__(self) -> int:
        return len(self.labels)

    def take(self, indices: NDArray[np.intp]) -> "DataSet":
        """The images at `indices`, in that order."""
        segments = tuple(self.segments[index] for index in indices) if self.segments else ()
        return DataSet(self.name, self.images[indices], self.labels[indices], segments)

    def some(self, count: int, seed: int) -> "DataSet":
        """`count` images at random, or all in their order; the same seed gives the same ones."""
        if count >= len(self):
            return self
        return self.take(np.random.default_rng(seed).permutation(len(self))[:count])


def joined(parts: list[DataSet]) -> DataSet:
    """Data sets as one, the images following each other."""
    segments = tuple(segment for part in parts for segment in part.segments or (None,) * len(part))
    return DataSet(
        "+".join(part.name for part in parts),
        np.concatenate([part.images for part in parts]),
        np.concatenate([part.labels for part in parts]),
        segments if any(part.segments for part in parts) else (),
    )


def unit_range(images: NDArray[np.uint8]) -> NDArray[np.float32]:
    """Grey levels 0 to 255 as float32 in [0, 1]; any shape."""
    return images.astype(np.float32) / np.float32(255)
