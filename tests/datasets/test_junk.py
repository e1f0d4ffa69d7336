"""Drawings that are no digit."""

from collections.abc import Sequence

import numpy as np
import pytest

from logitdesk.datasets import junk_shapes
from logitdesk.datasets.junk import KINDS, junk_drawing, junk_images, nth_junk
from logitdesk.datasets.junk_shapes import draw_sketch
from logitdesk.datasets.render import render_drawing
from logitdesk.ink.drawing import PAGE, Drawing, Stroke


def _digit(label: int, *places: tuple[float, float]) -> Drawing:
    return Drawing((Stroke(np.array([(*place, 0.0, 20.0) for place in places])),), label)


DIGITS = (
    _digit(1, (200, 100), (200, 300)),
    _digit(7, (100, 100), (200, 100), (140, 300)),
    _digit(0, (200, 100), (120, 200), (200, 300), (280, 200), (200, 100)),
)
EACH_KIND = [pytest.param(kind, unseen, id=f"{kind}, {unseen=}") for kind in KINDS
             for unseen in (False, True)]  # fmt: skip


def _some(kind: str, *, unseen: bool, digits: Sequence[Drawing] = DIGITS) -> list[Drawing]:
    generators = (np.random.default_rng([3, number]) for number in range(25))
    return [junk_drawing(kind, random, digits, unseen=unseen) for random in generators]


@pytest.mark.parametrize(("kind", "unseen"), EACH_KIND)
def test_each_kind_lies_on_the_page_whole(kind: str, unseen: bool) -> None:
    for drawing in _some(kind, unseen=unseen):
        bounds = drawing.bounds()
        assert bounds is not None
        # The pressure on the pen may make it a little wider than its place was measured for.
        slack = 0.2 * max(float(stroke.points[:, 3].max()) for stroke in drawing.strokes)
        assert min(bounds) >= -slack
        assert max(bounds) <= PAGE + slack


def test_a_network_is_shown_ink_of_every_kind_of_junk() -> None:
    images = junk_images(200, 1, DIGITS, unseen=False)
    kinds = {nth_junk(1, number, DIGITS, unseen=False)[1] for number in range(200)}
    assert images.shape == (200, 28, 28)
    assert images.dtype == np.uint8
    assert kinds == set(KINDS)
    assert (images.max(axis=(1, 2)) >= 100).all()


def test_each_piece_of_junk_is_the_same_whichever_are_made_before_it() -> None:
    images = junk_images(12, 5, DIGITS, unseen=True)
    drawing, _ = nth_junk(5, 11, DIGITS, unseen=True)
    image = render_drawing(drawing)
    assert np.array_equal(image, images[11])
    assert not np.array_equal(images, junk_images(12, 6, DIGITS, unseen=True))


def test_no_image_that_is_learned_from_is_measured_with() -> None:
    learned, unseen = (junk_images(60, 1, DIGITS, unseen=unseen) for unseen in (False, True))
    assert not {image.tobytes() for image in learned} & {image.tobytes() for image in unseen}
    for one, other in (
        (junk_shapes.LETTERS_LEARNED, junk_shapes.LETTERS_UNSEEN),
        (junk_shapes.SHAPES_LEARNED, junk_shapes.SHAPES_UNSEEN),
        (junk_shapes.SCRIBBLES_LEARNED, junk_shapes.SCRIBBLES_UNSEEN),
    ):
        assert not {name.lower() for name in one} & {name.lower() for name in other}
        assert not set(one.values()) & set(other.values())


def test_several_digits_stand_beside_each_other_and_no_line_may_be_a_one() -> None:
    several = _some("several digits", unseen=False)  # of one stroke each
    counts = [len(drawing.strokes) for drawing in several]
    assert set(counts) == {2, 3}
    assert np.median(counts) == 2
    widths, heights = np.transpose([_size(drawing) for drawing in several])
    assert np.median(widths / heights) > 1
    widths, heights = np.transpose([_size(drawing) for drawing in _some("line", unseen=False)])
    assert (widths > heights).all()


def test_junk_of_no_known_kind_is_refused() -> None:
    with pytest.raises(ValueError, match="not digit"):
        junk_drawing("digit", np.random.default_rng(0), unseen=False)


def _size(drawing: Drawing) -> tuple[float, float]:
    left, top, right, bottom = drawing.bounds() or (0, 0, 0, 0)
    return right - left, bottom - top


SKETCHES = {
    name: sketches
    for half in (junk_shapes.LETTERS_LEARNED, junk_shapes.LETTERS_UNSEEN)
    for name, sketches in half.items()
}
MAKERS = {
    name: maker
    for half in (
        junk_shapes.SCRIBBLES_LEARNED,
        junk_shapes.SCRIBBLES_UNSEEN,
        junk_shapes.SHAPES_LEARNED,
        junk_shapes.SHAPES_UNSEEN,
    )
    for name, maker in half.items()
}


def test_letters_that_may_be_a_digit_are_no_junk() -> None:
    assert not set("oOlIsSzZbBgqdDQG") & set(SKETCHES)


@pytest.mark.parametrize("name", SKETCHES)
def test_a_letter_is_drawn_in_all_its_styles_on_ten_squares(name: str) -> None:
    for sketch in SKETCHES[name]:
        paths = draw_sketch(sketch, np.random.default_rng(0))
        assert len(paths) == sketch.count("/") + 1
        assert all(len(path) >= 2 for path in paths)
        places = np.concatenate(paths)
        assert places.min() > -2
        assert places.max() < 11


@pytest.mark.parametrize("name", MAKERS)
def test_a_shape_or_scribble_is_drawn_anew_each_time(name: str) -> None:
    first, second = (MAKERS[name](np.random.default_rng(seed)) for seed in (0, 1))
    for paths in (first, second):
        assert all(np.isfinite(path).all() for path in paths)
        assert all(path.shape[1] == 2 for path in paths)
    assert [path.tolist() for path in first] != [path.tolist() for path in second]


def test_a_curve_passes_through_its_points_in_between_others() -> None:
    (curve,) = draw_sketch("~00 05 27 47 65 60", np.random.default_rng(0))
    (corners,) = draw_sketch("00 05 27 47 65 60", np.random.default_rng(0))
    assert len(curve) > len(corners)
    assert all(np.hypot(*(curve - corner).T).min() < 1e-9 for corner in corners)
