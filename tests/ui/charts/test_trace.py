import numpy as np
import pytest

from logitdesk.ui.charts.trace import Trace


def noisy(count: int) -> list[tuple[float, float]]:
    random = np.random.default_rng(0)
    return list(zip(np.linspace(0, 10, count).tolist(), random.normal(size=count), strict=True))


def test_few_points_are_kept_as_they_are() -> None:
    trace = Trace()
    trace.extend([(0.5, 3), (1.5, 1), (2.5, 2)])
    thin = trace.thinned(1.0).tolist()
    assert [point for at, point in enumerate(thin) if point not in thin[:at]] == [
        [0.5, 3], [1.5, 1], [2.5, 2],
    ]  # fmt: skip


def test_of_many_points_the_extremes_are_kept() -> None:
    trace = Trace()
    points = noisy(5000)
    trace.extend(points)
    thin = trace.thinned(0.1)
    assert len(thin) <= 2 * 101 + 1
    for column in range(100):
        values = [y for x, y in points if column / 10 <= x < (column + 1) / 10 - 1e-9]
        inside = (thin[:, 0] >= column / 10 - 1e-9) & (thin[:, 0] < (column + 1) / 10 - 1e-9)
        assert thin[inside, 1].min() == pytest.approx(min(values))
        assert thin[inside, 1].max() == pytest.approx(max(values))


def test_a_line_that_grows_is_thinned_out_as_one_that_came_at_once() -> None:
    points = noisy(997)
    whole, growing = Trace(), Trace()
    whole.extend(points)
    for start in range(0, 997, 7):
        growing.extend(points[start : start + 7])
        growing.thinned(0.13)
    np.testing.assert_array_equal(growing.thinned(0.13), whole.thinned(0.13))
    np.testing.assert_array_equal(growing.thinned(0.4), whole.thinned(0.4))


def test_the_newest_point_is_always_there() -> None:
    trace = Trace()
    trace.extend([(0.1, 1), (0.2, 5), (0.3, 2)])
    assert trace.thinned(1.0)[-1].tolist() == [0.3, 2]


def test_what_is_no_number_is_left_out() -> None:
    trace = Trace()
    new = trace.extend([(0, 1), (1, float("nan")), (2, float("inf")), (3, 4)])
    assert new.tolist() == [[0, 1], [3, 4]]
    assert len(trace) == 2


def test_a_value_holds_until_the_next() -> None:
    trace = Trace()
    trace.extend([(1, 10), (2, 20)])
    assert [trace.at(x) for x in (0.9, 1, 1.9, 2, 99)] == [None, 10, 10, 20, 20]
    assert trace.end == 2


def test_a_cleared_line_begins_anew() -> None:
    trace = Trace()
    trace.extend(noisy(500))
    trace.thinned(0.1)
    trace.clear()
    assert (len(trace), trace.end, len(trace.thinned(0.1))) == (0, 0, 0)
    trace.extend([(0, 1)])
    assert trace.points.tolist() == [[0, 1]]
    assert trace.thinned(0.1)[-1].tolist() == [0, 1]
