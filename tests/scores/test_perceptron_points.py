"""The points of the perceptron lab, and their presets."""

import numpy as np
import pytest

from logitdesk.scores.perceptron import Perceptron, standing_of, step
from logitdesk.scores.perceptron_points import (
    EACH,
    EXTENT,
    PRESETS,
    LabelledPoints,
    preset,
    preset_name,
)

THREE = LabelledPoints.of([[0, 1], [2, 3], [4, 5]], [0, 1, 2])
NAMES = pytest.mark.parametrize("name", sorted(PRESETS))
COUNTS = pytest.mark.parametrize("class_count", [2, 3])


def test_points_are_put_and_taken_away_in_their_order() -> None:
    points = LabelledPoints.none().plus(1.5, -2, 1).plus(0, 0, 0)
    assert points.places.tolist() == [[1.5, -2], [0, 0]]
    assert points.classes.tolist() == [1, 0]
    THREE.plus(9, 9, 0)
    assert THREE.without([0, 2]).places.tolist() == [[2, 3]]
    assert THREE.without([]).places.tolist() == THREE.places.tolist()
    assert THREE.of_classes(2).classes.tolist() == [0, 1]
    assert THREE.classes.tolist() == [0, 1, 2], "the points there were are no others"
    with pytest.raises(IndexError):
        THREE.without([3])


def test_no_points_at_all_are_points() -> None:
    for none in (LabelledPoints.none(), LabelledPoints.of([], []), THREE.without([0, 1, 2])):
        assert len(none) == 0
        assert none.places.shape == (0, 2)
        assert none.classes.dtype == np.int64


def test_nobody_can_change_them_in_place() -> None:
    places = np.zeros((1, 2))
    points = LabelledPoints.of(places, [0])
    places[0, 0] = 7
    assert points.places.tolist() == [[0, 0]]
    for array in (points.places, points.classes):
        with pytest.raises(ValueError, match="read-only"):
            array[0] = 1


@NAMES
@COUNTS
def test_a_preset_has_as_many_points_of_each_class_within_the_plane(
    name: str, class_count: int
) -> None:
    points = preset(name, class_count)
    assert np.bincount(points.classes).tolist() == [EACH] * class_count
    assert np.abs(points.places).max() < EXTENT, "one was cut off at the edge"
    assert len(np.unique(points.places, axis=0)) == len(points), "points hide each other"
    assert points.places.tobytes() == preset(name, class_count).places.tobytes()


@NAMES
@COUNTS
def test_a_preset_is_known_again_until_a_person_changes_it(name: str, class_count: int) -> None:
    points = preset(name, class_count)
    assert preset_name(points, class_count) == name
    assert preset_name(points.without([0]), class_count) is None
    assert preset_name(points.plus(1.0, 1.0, 0), class_count) is None
    assert preset_name(points, 5 - class_count) is None


@pytest.mark.parametrize(
    ("name", "least", "most"),
    [
        ("blobs", 1, 1), ("overlapping", 0.6, 0.97), ("outlier", 0.96, 0.99), ("xor", 0.2, 0.9),
        ("ring", 0.3, 0.9),
    ],
)  # fmt: skip
@COUNTS
def test_each_shows_what_it_is_there_for(
    name: str, least: float, most: float, class_count: int
) -> None:
    points = preset(name, class_count)
    perceptron = Perceptron.zero(1 if class_count == 2 else 3)
    for _ in range(3000):
        perceptron = step(perceptron, points, 1.0, 0.0)
    assert least <= standing_of(perceptron, points, 0).accuracy <= most


def test_each_preset_has_the_size_that_it_is_meant_to_have() -> None:
    """Blobs end 2.5 times their spread from their centre, and rings lie where they are asked to."""

    def centre_and_reach(name: str, number: int) -> tuple[list[float], float]:
        points = preset(name, 2)
        places = points.places[points.classes == number]
        middle = places.mean(axis=0)
        return middle.tolist(), float(np.linalg.norm(places - middle, axis=1).max())

    for name, far, spread in (("blobs", 2.0, 0.55), ("overlapping", 0.8, 0.85)):
        for number, sign in ((0, -1), (1, 1)):
            middle, reach = centre_and_reach(name, number)
            assert middle == pytest.approx([0.8 * sign * far, 0.6 * sign * far], abs=spread / 2)
            assert 1.5 * spread < reach < 3 * spread
    xor = preset("xor", 3)
    signs = np.sign(xor.places[xor.classes < 2].prod(axis=1))
    assert signs.tolist() == [1] * EACH + [-1] * EACH
    assert np.abs(np.abs(xor.places[xor.classes < 2]) - 2).max() < 2.5 * 0.45
    assert np.linalg.norm(xor.places[xor.classes == 2], axis=1).max() < 2.5 * 0.3
    ring = preset("ring", 3)
    radii = np.linalg.norm(ring.places, axis=1)
    assert radii[ring.classes == 0].max() == pytest.approx(2.5 * 0.4, abs=1e-3)
    for number, radius in ((1, 2.0), (2, 3.2)):
        around = radii[ring.classes == number]
        assert around.mean() == pytest.approx(radius, abs=0.1)
        assert around.std() == pytest.approx(0.12, abs=0.05)
    outlier = preset("outlier", 2)
    assert outlier.places[EACH - 1].tolist() == pytest.approx([3.2, 2.4])
