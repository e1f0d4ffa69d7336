"""A data set: images, labels, and the strokes they came from."""

from dataclasses import dataclass
from typing import Final, Literal

import numpy as np
from numpy.typing import NDArray

from logitdesk.datasets.unipen import Segment

Split = Literal["train", "validation", "test"]
"""To learn from, to choose by, and only to measure on; no writer is in two of them."""
NO_DIGIT: Final = 10
"""The label of an image that shows no digit, or more than one."""


@dataclass(frozen=True, eq=False)
class DataSet:
    """Labelled images of digits.

    Attributes:
        name: the name it is chosen and reported by, such as "mnist".
        images: (n, 28, 28) uint8, 0 black to 255 bright ink.
        labels: (n,) uint8, 0 to 9, or `NO_DIGIT`.
        segments: of each image, who wrote it and how, or None; empty where all are unknown.
    """

    name: str
    images: NDArray[np.uint8]
    labels: NDArray[np.uint8]
    segments: tuple[Segment | None, ...] = ()

    def __len__(self) -> int:
        return len(self.labels)

    def take(self, indices: NDArray[np.intp]) -> "DataSet":
        """Return the images at `indices`, in that order."""
        segments = tuple(self.segments[index] for index in indices) if self.segments else ()
        return DataSet(self.name, self.images[indices], self.labels[indices], segments)

    def some(self, count: int, seed: int) -> "DataSet":
        """Return `count` images at random, or all in their order."""
        if count >= len(self):
            return self
        return self.take(np.random.default_rng(seed).permutation(len(self))[:count])


def concatenate(parts: list[DataSet]) -> DataSet:
    """Join data sets; the images follow each other."""
    segments = tuple(segment for part in parts for segment in part.segments or (None,) * len(part))
    return DataSet(
        "+".join(part.name for part in parts),
        np.concatenate([part.images for part in parts]),
        np.concatenate([part.labels for part in parts]),
        segments if any(part.segments for part in parts) else (),
    )


def unit_range(images: NDArray[np.uint8]) -> NDArray[np.float32]:
    """Return grey levels 0 to 255 of any shape as float32 in [0, 1]."""
    return images.astype(np.float32) / np.float32(255)
