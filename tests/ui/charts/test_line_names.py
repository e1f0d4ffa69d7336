from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from logitdesk.ui.charts.line_names import apart


def test_names_with_room_stay_where_they_belong() -> None:
    assert apart([50, 10, 90], 15, 0, 100) == [50, 10, 90]


def test_two_names_at_one_place_move_apart_equally() -> None:
    assert apart([50, 50], 10, 0, 100) == [45, 55]


def test_names_stay_inside() -> None:
    assert apart([0, 1, 2], 10, 0, 100) == [0, 10, 20]
    assert apart([99, 98], 10, 0, 100) == [100, 90]


def test_too_many_names_share_the_room() -> None:
    assert apart([5.0] * 5, 10, 0, 20) == pytest.approx([0, 5, 10, 15, 20])


def test_a_single_name_and_none() -> None:
    assert apart([], 10, 0, 20) == []
    assert apart([200], 10, 0, 20) == [20]


@given(st.lists(st.floats(-50, 350), min_size=1, max_size=10))
def test_names_keep_their_order_and_their_distance(wanted: list[float]) -> None:
    places = apart(wanted, 20, 0, 300)
    by_wish = [place for _, place in sorted(zip(wanted, places, strict=True))]
    assert by_wish == sorted(by_wish)
    assert all(b - a >= 20 - 1e-6 for a, b in pairwise(sorted(places)))
    assert all(-1e-6 <= place <= 300 + 1e-6 for place in places)
