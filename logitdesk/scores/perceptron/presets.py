"""Sets of points to begin with, each of which shows something else."""

from collections.abc import Callable, Mapping, Sequence
from typing import Final

import numpy as np
from numpy.typing import NDArray

from logitdesk.scores.perceptron.points import LabelledPoints

EXTENT: Final = 4.0
"""The plane goes from -4 to 4 in both directions, and presets keep to it."""
EACH: Final = 30
"""How many points a preset has of each class."""

Groups = Sequence[NDArray[np.float64]]
"""The places of each class: (n, 2) float64."""


def two_blobs(class_count: int, random: np.random.Generator) -> Groups:
    """Far apart: a line, or three of them, separate them."""
    return [_blob(centre, 0.55, random) for centre in _centres(class_count, 2.0)]


def overlapping(class_count: int, random: np.random.Generator) -> Groups:
    """So close that no line separates them, and the loss has a minimum."""
    return [_blob(centre, 0.85, random) for centre in _centres(class_count, 0.8)]


def one_outlier(class_count: int, random: np.random.Generator) -> Groups:
    """Far apart, but for one point of class 0 that lies alone, behind all of class 1."""
    first, *others = two_blobs(class_count, random)
    behind = _centres(class_count, 4.0)[1]
    return [np.concatenate([first[1:], [behind]]), *others]


def xor(class_count: int, random: np.random.Generator) -> Groups:
    """Each of the first two classes in two corners across from each other; a third in between."""
    corners = [(-2.0, -2.0), (2.0, 2.0), (-2.0, 2.0), (2.0, -2.0)]
    blobs = [_blob(corner, 0.45, random, EACH // 2) for corner in corners]
    groups = [np.concatenate(blobs[:2]), np.concatenate(blobs[2:])]
    return [*groups, *[_blob((0.0, 0.0), 0.3, random)] * (class_count - 2)]


def ring(class_count: int, random: np.random.Generator) -> Groups:
    """Class 0 in the middle, and each further class around it."""
    groups = [_blob((0.0, 0.0), 0.4, random)]
    for number in range(1, class_count):
        angles = np.linspace(0, 2 * np.pi, EACH, endpoint=False) + random.uniform(-0.08, 0.08, EACH)
        radii = 1.0 + 1.2 * number + random.normal(0, 0.12, EACH) - 0.2
        groups.append(np.stack([radii * np.cos(angles), radii * np.sin(angles)], axis=1))
    return groups


PRESETS: Final[Mapping[str, Callable[[int, np.random.Generator], Groups]]] = {
    "blobs": two_blobs,
    "overlapping": overlapping,
    "outlier": one_outlier,
    "xor": xor,
    "ring": ring,
}
"""By name; each takes how many classes there are, 2 or 3, and where chance comes from."""


def preset(name: str, class_count: int) -> LabelledPoints:
    """The points of a preset, the same each time: `EACH` of each class, within the plane.

    Raises:
        KeyError: There is no preset with this name.
    """
    groups = PRESETS[name](class_count, np.random.default_rng(7))
    places = np.clip(np.concatenate(groups), -EXTENT, EXTENT).round(3)
    classes = np.repeat(np.arange(class_count), [len(group) for group in groups])
    return LabelledPoints.of(places, classes)


def preset_name(points: LabelledPoints, class_count: int) -> str | None:
    """Which preset these points are, for so many classes; None if a person changed any."""
    for name in PRESETS:
        same = preset(name, class_count)
        if np.array_equal(same.places, points.places) and (same.classes == points.classes).all():
            return name
    return None


def _centres(class_count: int, far: float) -> list[tuple[float, float]]:
    """Where the blobs lie, `far` from the middle."""
    if class_count == 2:
        return [(-0.8 * far, -0.6 * far), (0.8 * far, 0.6 * far)]
    angles = np.pi / 2 + 2 * np.pi * np.arange(class_count) / class_count
    return [(float(far * np.cos(angle)), float(far * np.sin(angle))) for angle in angles]


def _blob(
    centre: tuple[float, float], spread: float, random: np.random.Generator, count: int = EACH
) -> NDArray[np.float64]:
    """(count, 2) places about a centre, none further from it than 2.5 times the spread."""
    away = random.normal(0, spread, (count, 2))
    reach = np.linalg.norm(away, axis=1, keepdims=True)
    return np.asarray(centre + away * np.minimum(1, 2.5 * spread / np.maximum(reach, 1e-9)))
