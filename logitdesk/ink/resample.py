"""Images to other sizes, by the exact average over the area of each new pixel."""

import numpy as np
from numpy.typing import NDArray


def area_average(image: NDArray[np.float32], height: int, width: int) -> NDArray[np.float32]:
    """Each new pixel is the mean of what it covers of the old image, parts of pixels by their area.

    Exact both ways: enlarged by a whole factor, pixels are repeated.

    Args:
        image: (h, w) float32, h and w at least 1.
        height: rows of the result.
        width: columns of the result.

    Returns:
        (height, width) float32.
    """
    return _average_rows(_average_rows(image, height).T, width).T


def _average_rows(image: NDArray[np.float32], height: int) -> NDArray[np.float32]:
    rows, columns = image.shape
    averaged = np.empty((height, columns), dtype=np.float32)
    for i, shares in enumerate(_shares(rows, height)):
        covered = slice(i * rows // height, -((i + 1) * rows // -height))  # rounded down and up
        # Not `@`: BLAS would use all cores for this, and wait for them while a network trains.
        np.einsum("i,ij->j", shares[covered], image[covered], out=averaged[i])
    return averaged


def _shares(old: int, new: int) -> NDArray[np.float32]:
    """(new, old): the share that each old pixel has in each new one; each row sums to 1."""
    edges = np.arange(new + 1) * (old / new)
    pixels = np.arange(old)
    overlap = np.minimum(edges[1:, None], pixels + 1) - np.maximum(edges[:-1, None], pixels)
    shares: NDArray[np.float32] = (np.maximum(overlap, 0.0) * (new / old)).astype(np.float32)
    return shares
