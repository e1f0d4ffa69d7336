"""The points of the perceptron lab, and presets of them."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Final, Self

import numpy as np
from numpy.typing import ArrayLike, NDArray


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
        """Points at (n, 2) finite places, of (n,) classes; both are copied."""
        x, y = np.array(places, np.float64).reshape(-1, 2), np.array(classes, np.int64)
        for array in (x, y):
            array.setflags(write=False)
        return cls(x, y)

    @classmethod
    def none(cls) -> Self:
        return cls.of([], [])

    def __len__(self) -> int:
        return len(self.classes)

    def plus(self, x1: float, x2: float, number: int) -> Self:
        """With one more point, of class `number`."""
        places = np.append(self.places, [[x1, x2]], axis=0)
        return self.of(places, np.append(self.classes, number))

    def without(self, left_out: Sequence[int]) -> Self:
        return self.of(np.delete(self.places, left_out, axis=0), np.delete(self.classes, left_out))

    def of_classes(self, count: int) -> Self:
        """Those of the first `count` classes."""
        kept = self.classes < count
        return self.of(self.places[kept], self.classes[kept])


EXTENT: Final = 4.0
"""The plane goes from -4 to 4 in both directions, and presets keep to it."""
EACH: Final = 30
"""How many points a preset has of each class."""

Groups = Sequence[NDArray[np.float64]]
"""The places of each class: (n, 2) float64."""


def _blobs(class_count: int, random: np.random.Generator) -> Groups:
    return [_blob(centre, 0.55, random) for centre in _centres(class_count, 2.0)]


def _overlapping(class_count: int, random: np.random.Generator) -> Groups:
    return [_blob(centre, 0.85, random) for centre in _centres(class_count, 0.8)]


def _outlier(class_count: int, random: np.random.Generator) -> Groups:
    """Far apart, but for one point of class 0 behind class 1."""
    first, *others = _blobs(class_count, random)
    return [np.concatenate([first[1:], [_centres(class_count, 4.0)[1]]]), *others]


def _xor(class_count: int, random: np.random.Generator) -> Groups:
    """The first two classes in two corners each, a third in between."""
    corners = [(-2.0, -2.0), (2.0, 2.0), (-2.0, 2.0), (2.0, -2.0)]
    blobs = [_blob(corner, 0.45, random, EACH // 2) for corner in corners]
    groups = [np.concatenate(blobs[:2]), np.concatenate(blobs[2:])]
    return [*groups, *[_blob((0.0, 0.0), 0.3, random)] * (class_count - 2)]


def _ring(class_count: int, random: np.random.Generator) -> Groups:
    """Class 0 in the middle, and each further class around it."""
    groups = [_blob((0.0, 0.0), 0.4, random)]
    for number in range(1, class_count):
        angles = np.linspace(0, 2 * np.pi, EACH, endpoint=False) + random.uniform(-0.08, 0.08, EACH)
        radii = 0.8 + 1.2 * number + random.normal(0, 0.12, EACH)
        groups.append(np.stack([radii * np.cos(angles), radii * np.sin(angles)], axis=1))
    return groups


PRESETS: Final[Mapping[str, Callable[[int, np.random.Generator], Groups]]] = {
    "blobs": _blobs,
    "overlapping": _overlapping,
    "outlier": _outlier,
    "xor": _xor,
    "ring": _ring,
}


def preset(name: str, class_count: int) -> LabelledPoints:
    """Return a preset's points: `EACH` of 2 or 3 classes."""
    groups = PRESETS[name](class_count, np.random.default_rng(7))
    places = np.concatenate(groups).round(3)
    return LabelledPoints.of(places, np.repeat(np.arange(class_count), EACH))


def preset_name(points: LabelledPoints, class_count: int) -> str | None:
    """Return which preset these points are; None if a person changed any."""
    for name in PRESETS:
        same = preset(name, class_count)
        if np.array_equal(same.places, points.places) and (same.classes == points.classes).all():
            return name
    return None


def _centres(class_count: int, far: float) -> list[tuple[float, float]]:
    """The middles of blobs, `far` from that of the plane."""
    if class_count == 2:
        return [(-0.8 * far, -0.6 * far), (0.8 * far, 0.6 * far)]
    angles = np.pi / 2 + 2 * np.pi * np.arange(class_count) / class_count
    return [(float(far * np.cos(angle)), float(far * np.sin(angle))) for angle in angles]


def _blob(
    centre: tuple[float, float], spread: float, random: np.random.Generator, count: int = EACH
) -> NDArray[np.float64]:
    """(count, 2) places about a centre, within 2.5 times the spread."""
    away = random.normal(0, spread, (count, 2))
    reach = np.linalg.norm(away, axis=1, keepdims=True)
    return np.asarray(centre + away * np.minimum(1, 2.5 * spread / np.maximum(reach, 1e-9)))
