"""Habits: the same digit, as somebody else might write it."""

from collections import Counter
from itertools import pairwise
from typing import Final

import numpy as np
import pytest

from logitdesk.datasets.curves import Paths, lengths_along
from logitdesk.datasets.habits import CHANGED, another_one, change_habits, stray_tap
from logitdesk.datasets.variation import _in_own_units
from tests.datasets.hands import drawn

WRITERS = 400


def written_again(name: str, *, as_written: bool = True) -> tuple[Paths, list[Paths]]:
    """A digit's strokes, and what many others made of it."""
    drawing = drawn(name)
    (paths, _), label = _in_own_units(drawing), drawing.label
    assert label is not None
    makers = (np.random.default_rng(seed) for seed in range(WRITERS))
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
    assert len(changed(name)) / WRITERS == pytest.approx(CHANGED, abs=0.08)


def test_a_digit_without_habits_stays_as_it_is() -> None:
    assert changed("hook") == []


def test_a_slashed_nought_gets_no_second_slash() -> None:
    drawing = drawn("nought")
    paths = [*_in_own_units(drawing)[0], np.array([(-0.2, 0.3), (0.2, -0.3)])]
    for seed in range(WRITERS):
        random = np.random.default_rng(seed)
        assert change_habits(paths, 0, random, as_written=True) is paths


def test_a_traced_digit_of_several_strokes_loses_none_of_them() -> None:
    """Its strokes come in any order: the first may be a seven's crossbar."""
    paths, others = written_again("crossed seven", as_written=False)
    assert all(is_alike(paths, other) for other in others)


def test_a_one_loses_its_foot_sometimes() -> None:
    paths, _ = written_again("one with a foot")
    assert any(is_alike(other, paths[:1]) for other in changed("one with a foot"))


def test_a_plain_seven_gets_a_bar_that_meets_its_stem() -> None:
    (seven,), _ = written_again("seven")
    crossed = changed("seven")
    loose = [other for other in crossed if len(other) == 2]
    for kept, bar in loose:
        np.testing.assert_array_equal(kept, seven)
        assert not meet(bar, seven[:2])
        top, foot = seven[:, 1].min(), seven[:, 1].max()
        assert bar[:, 1].mean() < top + 0.55 * (foot - top)  # lower down it would be a two's foot
    assert np.mean([meet(bar, seven[1:]) for _, bar in loose]) > 0.8
    joined = [path for (path,) in (other for other in crossed if len(other) == 1)]
    assert {len(path) for path in joined} == {4, 5}  # with a foot, or with a bar
    assert all(np.array_equal(path[:3], seven) for path in joined)


def test_a_seven_traced_from_below_gets_its_bar_through_the_stem_too() -> None:
    (seven,), _ = written_again("seven")
    makers = (np.random.default_rng(seed) for seed in range(WRITERS))
    others = [change_habits([seven[::-1]], 7, one, as_written=False) for one in makers]
    bars = [other[1] for other in others if len(other) == 2]
    assert np.mean([meet(bar, seven[1:]) for bar in bars]) > 0.8


def test_a_crossed_seven_loses_its_bar_or_is_written_in_one() -> None:
    paths, _ = written_again("crossed seven")
    lost, whole = paths[0], np.concatenate(paths)
    ways = [np.array_equal(path, lost) - np.array_equal(path, whole)
            for (path,) in changed("crossed seven")]  # fmt: skip
    assert set(ways) == {1, -1}


def test_a_nought_gets_a_slash_or_a_level_bar_about_its_middle() -> None:
    (nought,), _ = written_again("nought")
    low, high = box([nought])
    slopes = []
    for kept, slash in changed("nought"):
        np.testing.assert_array_equal(kept, nought)
        assert (np.abs(slash.mean(axis=0) - (low + high) / 2) < 0.15).all()
        slopes.append(np.abs(slash[1] - slash[0]) / (high - low))
    across, up = np.array(slopes).T
    assert (across > 3 * up).any()
    assert (up > 3 * across).any()
    assert (up > 1.2).any()


def test_a_one_is_a_stem_with_a_flag_and_a_foot_at_most() -> None:
    kinds = set()
    for seed in range(WRITERS):
        paths = another_one(np.random.default_rng(seed))
        stem = max(paths, key=lambda path: lengths_along(path)[-1])[-3:]
        assert abs(stem[-1] - stem[0])[1] > 0.9
        flags = [path for path in paths if path[0][1] < 0.3 and len(path) in (2, 4)]
        kinds.add((len(paths), bool(flags)))
        for flag in flags:
            run, fall = (flag[0] - flag[1]) * (-1, 1)
            assert run > 0
            assert fall > 0.2 * run  # a level one would make a seven
    assert kinds == {(1, False), (2, False), (1, True), (2, True), (3, True)}


def test_a_four_is_sometimes_written_without_lifting_the_pen() -> None:
    paths, _ = written_again("four")
    lifted = changed("four")
    assert 0 < len(lifted) < 0.3 * WRITERS
    assert all(np.array_equal(path, np.concatenate(paths)) for (path,) in lifted)


FIVE = np.array([(0.3, -0.5), (-0.2, -0.5), (-0.25, -0.1), (0.3, 0.1), (0.1, 0.5), (-0.3, 0.45)])
NINE = np.array([(0.25, -0.4), (0, -0.5), (-0.25, -0.2), (0, 0), (0.25, -0.4), (0.2, 0.5)])


def test_a_five_gets_a_loose_bar_and_a_nine_an_open_loop() -> None:
    makers = [np.random.default_rng(seed) for seed in range(WRITERS)]
    fives = [change_habits([FIVE], 5, random, as_written=True) for random in makers]
    loose = [five for five in fives if len(five) == 2]
    assert loose
    assert all(np.array_equal(body, FIVE[1:]) for body, _ in loose)
    assert max(np.abs(bar - FIVE[1]).min() for _, bar in loose) > 0.03
    nines = [change_habits([NINE], 9, random, as_written=True)[0] for random in makers]
    opened = [lengths_along(nine)[-1] < 0.98 * lengths_along(NINE)[-1] for nine in nines]
    assert 0.1 < np.mean(opened) < CHANGED


def written_often(paths: Paths, label: int) -> list[Paths]:
    """A digit as enough others wrote it to count habits."""
    makers = (np.random.default_rng(seed) for seed in range(8 * WRITERS))
    return [change_habits(paths, label, random, as_written=True) for random in makers]


SHARES: Final[dict[str, dict[tuple[int, int], float]]] = {
    "seven": {(2, 3): 0.7, (1, 4): 0.2, (1, 5): 0.1},  # a bar, a hook, a bar in one
    "crossed seven": {(1, 3): 0.7, (1, 5): 0.3},  # no bar, or written in one
    "four": {(1, 5): 0.4},
    "five": {(2, 5): 0.6},
    "nine": {(1, 6): 0.34, (1, 5): 0.08, (1, 7): 0.18},  # an open loop, a way into it
}
"""By how many strokes there are, and how many points in the first."""


@pytest.mark.parametrize("name", SHARES)
def test_each_habit_has_its_share(name: str) -> None:
    plain = {"five": ([FIVE], 5), "nine": ([NINE], 9)}
    paths, label = plain[name] if name in plain else (written_again(name)[0], drawn(name).label)
    assert label is not None
    others = [other for other in written_often(paths, label) if not is_alike(other, paths)]
    kinds = Counter((len(other), len(other[0])) for other in others)
    found = [kinds[kind] / (8 * WRITERS * CHANGED) for kind in SHARES[name]]
    assert found == pytest.approx([*SHARES[name].values()], abs=0.05)


def test_a_noughts_slashes_have_their_shares() -> None:
    noughts = written_often(written_again("nought")[0], 0)
    across, up = np.array([other[1][1] - other[1][0] for other in noughts if len(other) == 2]).T
    level, upright = np.abs(across) > 3 * np.abs(up), np.abs(up) > 3 * np.abs(across)
    leans = ~level & ~upright
    found = [level, upright, leans & (across * up < 0), leans & (across * up > 0)]
    assert [one.mean() for one in found] == pytest.approx([0.2, 0.19, 0.48, 0.13], abs=0.03)


def test_a_ones_parts_have_their_shares() -> None:
    makers = [np.random.default_rng(seed) for seed in range(8 * WRITERS)]
    counts = Counter(len(another_one(random)) for random in makers)
    found = [counts[count] / len(makers) for count in (1, 2, 3)]
    assert found == pytest.approx([0.42, 0.5, 0.08], abs=0.02)
    with_foot, _ = written_again("one with a foot")
    lost = [is_alike(other, with_foot[:1]) for other in written_often(with_foot, 1)]
    assert np.mean(lost) / CHANGED == pytest.approx(0.3, abs=0.05)


def test_a_stray_tap_is_short_and_beside_the_digit() -> None:
    for seed in range(100):
        tap = stray_tap([FIVE], np.random.default_rng(seed))
        assert lengths_along(tap)[-1] < 0.2
        assert np.abs(tap).max() < 1
        assert np.hypot(*(tap[0] - FIVE).T).min() > 0.05
