"""What junk is learned from, and what is kept to measure with."""

import numpy as np
import pytest

from logitdesk.datasets import junk_shapes
from logitdesk.datasets.junk_shapes import draw_sketch

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


def test_no_letter_is_both_learned_from_and_measured_with() -> None:
    learned, unseen = (
        {name.lower() for name in half}
        for half in (junk_shapes.LETTERS_LEARNED, junk_shapes.LETTERS_UNSEEN)
    )
    assert not learned & unseen
    in_both = {s for w in junk_shapes.LETTERS_LEARNED.values() for s in w} & {
        s for w in junk_shapes.LETTERS_UNSEEN.values() for s in w
    }
    assert not in_both


@pytest.mark.parametrize(
    ("learned", "unseen"),
    [
        (junk_shapes.SHAPES_LEARNED, junk_shapes.SHAPES_UNSEEN),
        (junk_shapes.SCRIBBLES_LEARNED, junk_shapes.SCRIBBLES_UNSEEN),
    ],
    ids=["shapes", "scribbles"],
)
def test_nothing_is_both_learned_from_and_measured_with(
    learned: dict[str, junk_shapes.Maker], unseen: dict[str, junk_shapes.Maker]
) -> None:
    assert not learned.keys() & unseen.keys()
    assert not set(learned.values()) & set(unseen.values())


@pytest.mark.parametrize("letter", list("oOlIsSzZbBgqdDQG"))
def test_letters_that_may_be_a_digit_are_no_junk(letter: str) -> None:
    assert letter not in SKETCHES


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


def test_a_hand_slips_only_a_little_from_a_sketch() -> None:
    (path,) = draw_sketch("00 90", np.random.default_rng(0))
    assert np.abs(path - [(0, 0), (9, 0)]).max() < 1.5


def test_a_curve_passes_through_its_points_in_between_others() -> None:
    (curve,) = draw_sketch("~00 05 27 47 65 60", np.random.default_rng(0))
    (corners,) = draw_sketch("00 05 27 47 65 60", np.random.default_rng(0))
    assert len(curve) > len(corners)
    assert all(np.hypot(*(curve - corner).T).min() < 1e-9 for corner in corners)
