"""A drawing as other hands, pens and devices would have made it."""

from dataclasses import replace
from itertools import pairwise
from typing import Final

import numpy as np
import pytest

from logitdesk.datasets.render import render_drawing
from logitdesk.datasets.variation import Variation, vary
from logitdesk.ink.drawing import PAGE, Drawing, Stroke
from tests.datasets.hands import WAYS, drawn

USUAL: Final = Variation()
TRIES: Final = 200


def variants(name: str, extent: Variation = USUAL) -> list[Drawing]:
    drawing = drawn(name)
    return [vary(drawing, np.random.default_rng([1, seed]), extent) for seed in range(TRIES)]


def width_to_size(drawing: Drawing) -> tuple[float, float]:
    """The least and the largest pen width, as shares of the larger side of the pen's path."""
    points = np.concatenate([stroke.points for stroke in drawing.strokes])
    size = np.ptp(points[:, :2], axis=0).max()
    return float(points[:, 3].min() / size), float(points[:, 3].max() / size)


def turning(drawing: Drawing) -> float:
    """By how much the first stroke turns in all, in radians: clockwise is above 0."""
    steps = np.diff(drawing.strokes[0].points[:, :2], axis=0)
    steps = steps[np.hypot(*steps.T) > 1]
    headings = np.unwrap(np.arctan2(steps[:, 1], steps[:, 0]))
    return float(headings[-1] - headings[0])


@pytest.mark.parametrize("name", WAYS)
def test_the_same_seed_gives_the_same_drawing_and_another_one_another(name: str) -> None:
    drawings = variants(name)
    assert drawings == variants(name)
    assert all(one != other for one, other in pairwise(drawings))


@pytest.mark.parametrize("name", WAYS)
def test_all_ink_stays_on_the_page(name: str) -> None:
    for drawing in variants(name):
        bounds = drawing.bounds()
        assert bounds is not None
        # A hand that presses makes the pen's line a little wider than the page was measured for.
        assert min(bounds[:2]) > -0.03 * PAGE
        assert max(bounds[2:]) < 1.03 * PAGE


@pytest.mark.parametrize("name", WAYS)
def test_it_stays_the_digit_it_is(name: str) -> None:
    assert {drawing.label for drawing in variants(name)} == {WAYS[name][0]}


@pytest.mark.parametrize("name", WAYS)
def test_without_other_habits_it_has_the_strokes_it_had(name: str) -> None:
    alike = replace(USUAL, habits=False)
    assert {len(one.strokes) for one in variants(name, alike)} == {len(drawn(name).strokes)}


@pytest.mark.parametrize(
    ("name", "counts"),
    [("nought", {1, 2}), ("seven", {1, 2}), ("crossed seven", {1, 2}), ("hook", {1})],
)
def test_slashes_and_crossbars_come_and_go(name: str, counts: set[int]) -> None:
    assert {len(drawing.strokes) for drawing in variants(name)} == counts


def test_a_drawing_without_a_label_is_varied_without_habits() -> None:
    seven = replace(drawn("seven"), label=None)
    for seed in range(TRIES):
        other = vary(seven, np.random.default_rng(seed), USUAL)
        assert (len(other.strokes), other.label) == (1, None)


def test_digits_stand_anywhere_on_the_page_small_and_large() -> None:
    bounds = np.array([drawing.bounds() for drawing in variants("hook")])
    sides = (bounds[:, 2:] - bounds[:, :2]).max(axis=1) / PAGE
    assert sides.max() > 2 * sides.min()
    middles = (bounds[:, :2] + bounds[:, 2:]) / 2 / PAGE
    assert (middles.min(axis=0) < 0.25).all()
    assert (middles.max(axis=0) > 0.75).all()


def test_pens_are_as_thin_and_as_thick_as_is_asked_for() -> None:
    plain = replace(USUAL, habits=False, pressure=0.0, thinnest=0.05, thickest=0.3)
    widths = [width_to_size(drawing) for drawing in variants("hook", plain)]
    assert all(least == pytest.approx(most) for least, most in widths)
    found = np.array(widths)[:, 0]
    # A hand bends and turns after the pen was chosen, so that the size is another by then.
    assert 0.03 < found.min() < 0.08
    assert 0.2 < found.max() < 0.4


def test_a_pen_that_is_pressed_writes_wider_here_and_thinner_there() -> None:
    shares = [most / least for least, most in map(width_to_size, variants("hook"))]
    assert max(shares) > 1.2
    assert max(shares) <= 1.3 / 0.7 + 1e-9


def test_nothing_is_ever_mirrored() -> None:
    """A two's hook turns clockwise over its head before it turns the other way at its foot."""
    own = turning(Drawing((Stroke(drawn("hook").strokes[0].points[:5]),)))
    assert own > 1.5
    head = Drawing((Stroke(drawn("hook").strokes[0].points[:5]),), label=2)
    for seed in range(TRIES):
        other = vary(head, np.random.default_rng(seed), USUAL)
        assert turning(other) > 0.4


def test_an_extent_of_nothing_only_moves_and_scales() -> None:
    still = Variation(
        habits=False, smooth=0, thinned=0, rotation=0, slant=0, stretch=0, bending=0, parting=0,
        ends=0, tremor=0, pressure=0,
    )  # fmt: skip
    before = drawn("seven").strokes[0].points[:, :2]
    for drawing in variants("seven", still)[:20]:
        after = drawing.strokes[0].points[:, :2]
        scale = np.ptp(after, axis=0).max() / np.ptp(before, axis=0).max()
        np.testing.assert_allclose(after - after[0], (before - before[0]) * scale, atol=1e-6)


def test_some_hands_are_smooth_and_some_devices_slow() -> None:
    straight = np.column_stack([np.linspace(60, 300, 40), np.linspace(50, 300, 40)])
    path = np.column_stack([straight, np.zeros(40), np.full(40, 30.0)])
    counts = {
        sum(len(stroke.points) for stroke in vary(
            Drawing((Stroke(path),), label=3), np.random.default_rng(seed), USUAL,
        ).strokes)
        for seed in range(TRIES)
    }  # fmt: skip
    assert min(counts) < 30
    assert max(counts) > 100


def test_a_dot_can_be_varied() -> None:
    dot = Drawing((Stroke(np.array([(200.0, 200.0, 0.0, 30.0)])),), label=1)
    for seed in range(TRIES):
        image = render_drawing(vary(dot, np.random.default_rng(seed), replace(USUAL, habits=False)))
        assert image.max() > 100


@pytest.mark.parametrize("name", WAYS)
def test_each_variant_is_an_image_with_ink_that_a_network_can_learn_from(name: str) -> None:
    for drawing in variants(name)[:40]:
        image = render_drawing(drawing)
        assert image.shape == (28, 28)
        assert image.dtype == np.uint8
        assert image.max() > 100
        assert 10 < (image > 60).sum() < 450
