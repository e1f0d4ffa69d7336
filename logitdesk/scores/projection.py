"""Points of many dimensions, seen in a few: principal components and neighbours."""

from dataclasses import dataclass
from typing import Self

import numpy as np
from numpy.typing import NDArray


@dataclass(frozen=True, eq=False)
class Projection:
    """The principal components of points.

    Attributes:
        mean: (k,) float64, of the points.
        axes: (count, k) float64, of length 1 and at right angles, the widest first; each one's
            largest entry is positive.
        shares: (count,) float64, how much of the points' variance lies along each, in [0, 1].
    """

    mean: NDArray[np.float64]
    axes: NDArray[np.float64]
    shares: NDArray[np.float64]

    @classmethod
    def fit(cls, points: NDArray[np.floating], count: int = 2) -> Self:
        """Find `count` components of (n, k) finite points; n is 1 or more, k is `count` or more."""
        mean = points.mean(axis=0, dtype=np.float64)
        centred = points - mean
        if count <= len(points) < points.shape[1]:
            _, values, rows = np.linalg.svd(centred, full_matrices=False)
            variances = values**2
        else:  # the singular values of the k × k products are quicker than those of all points
            _, variances, rows = np.linalg.svd(centred.T @ centred, hermitian=True)
        axes = rows[:count]
        largest = np.take_along_axis(axes, np.abs(axes).argmax(axis=1)[:, np.newaxis], axis=1)
        total = variances.sum() or 1.0
        return cls(mean, axes * np.where(largest < 0, -1.0, 1.0), variances[:count] / total)

    def apply(self, points: NDArray[np.floating]) -> NDArray[np.float64]:
        """Return (n, count) places of (n, k) points."""
        places: NDArray[np.float64] = (points - self.mean) @ self.axes.T
        return places


def nearest(
    points: NDArray[np.floating], point: NDArray[np.floating], count: int = 10
) -> NDArray[np.intp]:
    """Return the indices of those of (n, k) points that are next to a (k,) one, the next first."""
    apart = points - point
    distances = np.einsum("ij,ij->i", apart, apart)
    count = min(count, len(distances))
    found = np.argpartition(distances, count - 1)[:count] if count else np.empty(0, np.intp)
    order: NDArray[np.intp] = found[np.argsort(distances[found], kind="stable")]
    return order
