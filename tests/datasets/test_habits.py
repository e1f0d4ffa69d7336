"""What some people add to a digit and others leave out."""

from itertools import pairwise

import numpy as np
import pytest

from logitdesk.datasets.variation import CHANGED, Paths, _in_own_units, change_habits
from tests.datasets.hands import WAYS, drawn

TRIES = 400


def written_again(name: str, *, as_written: bool = True) -> tuple[Paths, list[Paths]]:
    """A digit's strokes, and what many others made of it."""
    drawing = drawn(name)
    (paths, _), label = _in_own_units(drawing), drawing.label
    assert label is not None
    makers = (np.random.default_rng(seed) for seed in range(TRIES))
    return paths, [change_habits(paths, label, random, as_written=as_written) for random in makers]


def changed(name: str) -> list[Paths]:
    """Only those that are not as they were."""
    paths, others = written_again(name)
    return [other for other in others if not is_alike(paths, other)]


def is_alike(one: Paths, other: Paths) -> bool:
    return len(one) == len(other) and all(map(np.array_equal, one, other))


def box(paths: Paths) -> tuple[np.ndarray, np.ndarray]:
    points = np.concatenate(paths)
    return points.min(axis=0), points.max(axis=0)


def meet(a: np.ndarray, b: np.ndarray) -> bool:
    """Whether two paths cross each other."""

    def side(p: np.ndarray, q: np.ndarray, r: np.ndarray) -> float:
        (ax, ay), (bx, by) = q - p, r - p
        return float(ax * by - ay * bx)

    return any(
        side(p, q, r) * side(p, q, s) < 0 and side(r, s, p) * side(r, s, q) < 0
        for p, q in pairwise(a)
        for r, s in pairwise(b)
    )


@pytest.mark.parametrize("name", ["nought", "one", "seven", "crossed seven"])
def test_of_those_with_a_habit_most_stay_as_they_are(name: str) -> None:
    assert len(changed(name)) / TRIES == pytest.approx(CHANGED, abs=0.08)


def test_a_digit_without_habits_stays_as_it_is() -> None:
    assert changed("hook") == []


def test_a_plain_seven_gets_a_bar_through_its_stem() -> None:
    (seven,), _ = written_again("seven")
    crossed = changed("seven")
    assert crossed
    for kept, bar in crossed:
        np.testing.assert_array_equal(kept, seven)
        assert meet(bar, seven[1:])  # its stem
        assert not meet(bar, seven[:2])
        rise, reach = np.abs(bar[1] - bar[0])[::-1]
        assert rise < reach
        top, foot = seven[:, 1].min(), seven[:, 1].max()
        assert bar[:, 1].mean() < top + 0.55 * (foot - top)  # lower down it would be a two's foot


def test_a_crossed_seven_loses_its_bar() -> None:
    paths, _ = written_again("crossed seven")
    plain = changed("crossed seven")
    assert plain
    assert all(is_alike(other, paths[:1]) for other in plain)


def test_a_nought_gets_a_slash_through_its_middle() -> None:
    (nought,), _ = written_again("nought")
    low, high = box([nought])
    slashed = changed("nought")
    rising = 0
    for kept, slash in slashed:
        np.testing.assert_array_equal(kept, nought)
        middle = slash.mean(axis=0)
        assert (np.abs(middle - (low + high) / 2) < 0.15).all()
        rising += (slash[1] - slash[0]).prod() < 0  # y points down
    assert rising > 0.8 * len(slashed)


def test_a_slashed_nought_gets_no_second_slash() -> None:
    drawing = drawn("nought")
    paths = [*_in_own_units(drawing)[0], np.array([(-0.2, 0.3), (0.2, -0.3)])]
    for seed in range(TRIES):
        random = np.random.default_rng(seed)
        assert change_habits(paths, 0, random, as_written=True) is paths


def test_a_traced_digit_of_several_strokes_loses_none_of_them() -> None:
    """Its strokes come in any order: the first may be a seven's crossbar."""
    paths, others = written_again("crossed seven", as_written=False)
    assert all(is_alike(paths, other) for other in others)


def test_a_plain_seven_traced_from_below_gets_its_bar_through_the_stem_too() -> None:
    (seven,), _ = written_again("seven")
    makers = (np.random.default_rng(seed) for seed in range(TRIES))
    others = [change_habits([seven[::-1]], 7, one, as_written=False) for one in makers]
    crossed = [other for other in others if len(other) == 2]
    assert crossed
    assert all(meet(bar, seven[1:]) for _, bar in crossed)


def test_a_one_stays_a_stem_with_a_flag_and_a_foot_at_most() -> None:
    lying = 0
    for paths in changed("one"):
        assert len(paths) <= 2
        stem = paths[0][-3:]
        width, height = np.abs(stem[-1] - stem[0])
        assert height > 0.9
        lying += width > height
        for flag in paths[0][:-3]:
            assert flag[0] < stem[0][0]  # to the left of the stem's head
            assert flag[1] < 0  # in its upper half
            reach, drop = stem[0][0] - flag[0], flag[1] - stem[0][1]
            assert drop >= 0.59 * reach  # a level one would make a seven
        for foot in paths[1:]:
            assert (foot[:, 1] > 0.3).all()
            assert foot[0][0] < stem[-1][0] < foot[1][0]
    assert lying < 0.02 * TRIES


def test_a_one_loses_its_foot_sometimes() -> None:
    paths, _ = written_again("one with a foot")
    assert any(is_alike(other, paths[:1]) for other in changed("one with a foot"))


def test_a_four_is_sometimes_written_without_lifting_the_pen() -> None:
    paths, _ = written_again("four")
    lifted = changed("four")
    assert 0 < len(lifted) < 0.2 * TRIES
    for (path,) in lifted:
        np.testing.assert_array_equal(path, np.concatenate(paths))


@pytest.mark.parametrize("name", WAYS)
def test_the_same_chances_give_the_same_habits(name: str) -> None:
    for one, other in zip(written_again(name)[1], written_again(name)[1], strict=True):
        assert is_alike(one, other)
