"""Distorted digits: the measure is what it says, strokes stay strokes, none leaves them alone."""

from math import atan2, degrees

import numpy as np
import pytest

from logitdesk.datasets.distortions import DISTORTIONS, distort
from logitdesk.datasets.examples import Examples
from logitdesk.datasets.render import render_drawing
from logitdesk.datasets.unipen import Segment
from logitdesk.ink.drawing import Drawing, Stroke

BAR = Drawing((Stroke(np.array([[210, 60, 0, 30], [210, 360, 1, 30]])),), label=1)


def bar(*, as_strokes: bool = False) -> Examples:
    """An upright bar of 4 × 20 pixels, or the same as a stroke."""
    image = np.zeros((1, 28, 28), np.float32)
    image[0, 4:24, 12:16] = 1
    segments = (Segment(BAR, 7),) if as_strokes else ()
    if as_strokes:
        image[0] = render_drawing(BAR) / np.float32(255)
    return Examples("bar", "Bar", image, np.array([1]), np.array([0]), segments)


def angle_and_length(image: np.ndarray) -> tuple[float, float]:
    """Which way a bar points, in degrees from upright, clockwise, and its spread."""
    y, x = np.nonzero(image > 0.4)
    values, axes = np.linalg.eigh(np.cov(x, y))
    dx, dy = axes[:, 1] if axes[1, 1] < 0 else -axes[:, 1]
    return degrees(atan2(dx, -dy)), float(np.sqrt(values[1]))


@pytest.mark.parametrize("as_strokes", [False, True])
def test_a_bar_is_turned_and_slanted_by_the_angle(as_strokes: bool) -> None:
    for kind in ("rotation", "slant"):
        for amount in (-30, 15, 30):
            found = distort(bar(as_strokes=as_strokes), kind, amount)
            assert angle_and_length(found.images[0])[0] == pytest.approx(amount, abs=2.5)
            assert (found.drawing(0) is not None) == as_strokes


def test_an_image_shrinks_and_grows_about_its_middle() -> None:
    half = distort(bar(), "size", 0.5).images[0]
    assert half.sum() == pytest.approx(20, rel=0.05)
    assert angle_and_length(half)[1] == pytest.approx(angle_and_length(bar().images[0])[1] / 2, 0.1)
    assert distort(bar(), "size", 1.6).images[0][:, 14].all()  # up to both edges


def test_the_ink_of_strokes_is_normalised_again() -> None:
    small, large = (distort(bar(as_strokes=True), "size", factor) for factor in (0.4, 1.2))
    np.testing.assert_allclose(small.images, large.images, atol=0.15)
    drawing = small.drawing(0)
    assert drawing is not None
    assert drawing.strokes[0].points[0, 3] == pytest.approx(12)


@pytest.mark.parametrize("as_strokes", [False, True])
def test_a_pen_is_wider_by_so_many_pixels(as_strokes: bool) -> None:
    plain = bar(as_strokes=as_strokes)
    width = plain.images[0, 14].sum()
    for amount in (-1, 2):
        found = distort(plain, "pen", amount)
        tolerance = 0.5 if as_strokes else 0.01
        assert found.images[0, 14].sum() == pytest.approx(width + amount, abs=tolerance)


def test_noise_and_hiding_are_the_same_for_all_and_come_over_the_image() -> None:
    for kind in ("noise", "occlusion"):
        little, much = (distort(bar(as_strokes=True), kind, amount) for amount in (0.2, 12))
        again = distort(bar(as_strokes=True), kind, 12)
        np.testing.assert_array_equal(much.images, again.images)
        plain = bar(as_strokes=True).images
        assert np.abs(much.images - plain).sum() > np.abs(little.images - plain).sum()
        assert much.drawing(0) is None
    assert ((much.images == 0) | (much.images == plain)).all()


@pytest.mark.parametrize("kind", DISTORTIONS)
def test_none_of_it_leaves_them_as_they_are(kind: str) -> None:
    distortion = DISTORTIONS[kind]
    assert distortion.none in distortion.amounts
    assert list(distortion.amounts) == sorted(distortion.amounts)
    plain = bar()
    assert distort(plain, kind, distortion.none) is plain
    for amount in distortion.amounts:
        images = distort(plain, kind, amount).images
        assert images.dtype == np.float32
        assert 0 <= images.min() <= images.max() <= 1
    assert plain.images.sum() == 80  # no one drew on it


def test_what_the_progress_raises_ends_it() -> None:
    def refuse(*_: object) -> None:
        raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        distort(bar(as_strokes=True), "rotation", 10, refuse)
