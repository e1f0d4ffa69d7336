"""Whether a straight line has all points of class 0 on one side and all of class 1 on the other."""

from collections.abc import Sequence
from typing import Final

import numpy as np
from numpy.typing import NDArray

from logitdesk.scores.perceptron.points import LabelledPoints

SMALLEST_GAP: Final = 1e-9
"""What is closer together touches, as far as anybody can see: the plane is 8 wide."""
_SHORTEST: Final = 1e-12
"""An edge that is shorter has no direction."""

Place = tuple[float, float]


def can_be_separated(points: LabelledPoints) -> bool:
    """Whether a line separates class 0 from class 1; points on the line belong to neither side.

    It does just where their convex hulls do not meet. If two convex polygons do not, one of their
    edges is parallel to a line between them (the separating axis theorem; Ericson, *Real-Time
    Collision Detection*, section 5.2.1). Where both lie on one line, as segments or points, it is
    across that line, from the middle of one to the middle of the other.
    """
    hulls = [_hull(points.places[points.classes == number]) for number in (0, 1)]
    if not all(len(hull) for hull in hulls):
        return True
    edges = np.concatenate([np.roll(hull, -1, axis=0) - hull for hull in hulls])
    between = hulls[1].mean(axis=0) - hulls[0].mean(axis=0)
    directions = np.concatenate([edges @ [[0, 1], [-1, 0]], [between]])
    directions /= np.maximum(np.linalg.norm(directions, axis=1, keepdims=True), _SHORTEST)
    first, second = (hull @ directions.T for hull in hulls)
    before = second.min(axis=0) - first.max(axis=0)
    behind = first.min(axis=0) - second.max(axis=0)
    return bool(np.maximum(before, behind).max() > SMALLEST_GAP)


def _hull(places: NDArray[np.float64]) -> NDArray[np.float64]:
    """The corners of the convex hull of (n, 2) places, in order (Andrew's monotone chain, 1979)."""
    ordered: list[Place] = sorted({(x1, x2) for x1, x2 in places.tolist()})
    if len(ordered) < 3:
        return np.array(ordered).reshape(-1, 2)
    return np.array([*_chain(ordered)[:-1], *_chain(ordered[::-1])[:-1]])


def _chain(ordered: Sequence[Place]) -> list[Place]:
    """One side of the hull, from the first place to the last."""
    chain: list[Place] = []
    for place in ordered:
        while len(chain) > 1 and not _turns_left(chain[-2], chain[-1], place):
            chain.pop()
        chain.append(place)
    return chain


def _turns_left(first: Place, second: Place, third: Place) -> bool:
    """Whether the way by these three does."""
    (x, y), (x2, y2), (x3, y3) = first, second, third
    return (x2 - x) * (y3 - y) > (y2 - y) * (x3 - x)
