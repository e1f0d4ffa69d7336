"""A stroke's way: rounded, thinned, cut and prolonged."""

import numpy as np
import pytest

from logitdesk.datasets.variation import lengths_along, points_at, section, smooth, thin

CORNER = np.array([(0.0, 0.0), (3.0, 4.0), (3.0, 10.0), (-5.0, 10.0)])
"""5, then 6, then 8 long."""
STRAIGHT = np.array([(0.0, 0.0), (10.0, 0.0)])


def turns(points: np.ndarray) -> np.ndarray:
    """By how much the way turns at each of its points, in radians."""
    steps = np.diff(points, axis=0)
    headings = np.arctan2(steps[:, 1], steps[:, 0])
    return np.abs((np.diff(headings) + np.pi) % (2 * np.pi) - np.pi)


def test_a_smooth_curve_goes_through_all_points() -> None:
    curve = smooth(CORNER)
    for point in CORNER:
        assert np.abs(curve - point).sum(axis=1).min() < 1e-12
    np.testing.assert_array_equal(curve[[0, -1]], CORNER[[0, -1]])


def test_a_smooth_curve_has_no_corners() -> None:
    assert turns(CORNER).max() > 1.5
    assert turns(smooth(CORNER)).max() < 0.9


def test_what_was_straight_stays_straight() -> None:
    line = np.column_stack([np.arange(5.0), 2 * np.arange(5.0)])
    curve = smooth(line)
    np.testing.assert_allclose(curve[:, 1], 2 * curve[:, 0], atol=1e-12)


@pytest.mark.parametrize("count", [1, 2])
def test_a_dot_and_a_line_are_smooth_already(count: int) -> None:
    np.testing.assert_array_equal(smooth(CORNER[:count]), CORNER[:count])


def test_the_pens_way_is_measured_along_its_strokes() -> None:
    assert lengths_along(CORNER).tolist() == [0, 5, 11, 19]
    assert lengths_along(CORNER[:1]).tolist() == [0]


def test_a_place_on_the_way_is_found_by_how_far_the_pen_had_gone() -> None:
    np.testing.assert_allclose(
        points_at(CORNER, np.array([0.0, 2.5, 11.0, 15.0])), [(0, 0), (1.5, 2), (3, 10), (-1, 10)]
    )


def test_a_slow_device_sends_fewer_points_but_both_ends() -> None:
    path = np.column_stack([np.arange(10.0), np.zeros(10)])
    assert thin(path, 3)[:, 0].tolist() == [0, 3, 6, 9]
    assert thin(path, 4)[:, 0].tolist() == [0, 4, 8, 9]


def test_a_part_of_the_way_is_cut_at_both_ends() -> None:
    part = section(CORNER, 2.5 / 19, 15 / 19)
    np.testing.assert_allclose(part, [(1.5, 2), (3, 4), (3, 10), (-1, 10)], atol=1e-12)
    assert lengths_along(part)[-1] == pytest.approx(12.5)


def test_beyond_its_ends_the_way_goes_straight_on() -> None:
    longer = section(CORNER, -5 / 19, 1 + 4 / 19)
    np.testing.assert_allclose(longer[0], (-3, -4), atol=1e-9)
    np.testing.assert_allclose(longer[-1], (-9, 10), atol=1e-9)
    assert lengths_along(longer)[-1] == pytest.approx(19 + 5 + 4)


def test_the_whole_way_is_the_way_itself() -> None:
    np.testing.assert_allclose(section(STRAIGHT, 0.0, 1.0), STRAIGHT)


def test_a_dot_is_neither_cut_nor_prolonged() -> None:
    dot = CORNER[:1]
    np.testing.assert_array_equal(section(dot, 0.2, 0.7), dot)
    np.testing.assert_array_equal(section(dot, -0.2, 1.2), dot)


def test_nothing_is_cut_where_nothing_would_be_left() -> None:
    np.testing.assert_array_equal(section(CORNER, 0.8, 0.3), CORNER)
