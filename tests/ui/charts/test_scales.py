import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from logitdesk.ui.charts.scales import LinearScale, LogOddsScale, LogScale, Scale, round_step


@pytest.mark.parametrize(
    ("least", "step"), [(1, 1), (1.1, 2), (2.1, 5), (5.1, 10), (0.03, 0.05), (700, 1000)]
)
def test_steps_are_round(least: float, step: float) -> None:
    assert round_step(least) == pytest.approx(step)


def test_logits_have_room_between_round_ends_about_zero() -> None:
    assert LinearScale().room(-7.6, 10.5) == (-10, 15)
    assert LinearScale().room(2, 3) == (0, 3)
    assert LinearScale().room(0, 0) == (0, 1)


def test_logits_have_ticks_at_both_ends() -> None:
    assert LinearScale().ticks(-5, 5, 9) == [-5, 0, 5]
    assert LinearScale().ticks(-10, 15, 9) == [-10, -5, 0, 5, 10, 15]
    assert [LinearScale().label(tick) for tick in (-2.5, 0, 5)] == ["−2.5", "0", "+5"]


def test_a_loss_has_room_down_to_a_whole_decade() -> None:
    assert LogScale().room(0.023, 2.29) == pytest.approx((0.01, 3))
    assert LogScale().room(0.1, 1) == pytest.approx((0.1, 1))
    assert LogScale().room(0.1, 0.1) == pytest.approx((0.1, 0.2))


def test_a_loss_has_ticks_as_fine_as_there_is_room_for() -> None:
    assert LogScale().ticks(0.1, 2, 9) == pytest.approx([0.1, 0.2, 0.5, 1, 2])
    assert LogScale().ticks(0.01, 3, 4) == pytest.approx([0.01, 0.1, 1])
    assert [LogScale().label(tick) for tick in (0.001, 0.2, 1, 20)] == ["0.001", "0.2", "1", "20"]


def test_a_loss_of_zero_stands_at_the_least() -> None:
    assert LogScale(1e-4).height(0) == pytest.approx(-4)


def test_an_accuracy_is_spread_by_log_odds() -> None:
    scale = LogOddsScale()
    assert scale.height(0.5) == 0
    assert scale.height(0.99) == pytest.approx(-scale.height(0.01))
    assert np.isfinite(scale.heights(np.array([0.0, 1.0]))).all()


def test_an_accuracy_has_room_between_coarse_ticks() -> None:
    assert LogOddsScale().room(0.3, 0.985) == (0.1, 0.99)
    assert LogOddsScale().room(0.95, 0.995) == (0.9, 0.999)
    assert LogOddsScale().room(1, 1) == (0.999, 0.9999)
    assert LogOddsScale().room(0, 0) == (0.01, 0.1)
    assert [LogOddsScale().label(tick) for tick in (0.1, 0.995, 0.9999)] == [
        "10 %", "99.5 %", "99.99 %",
    ]  # fmt: skip


@pytest.mark.parametrize("scale", [LinearScale(), LogScale(), LogOddsScale()])
@given(
    ends=st.tuples(st.floats(1e-5, 0.9999), st.floats(1e-5, 0.9999)).map(sorted),
    most=st.integers(2, 12),
)
def test_ticks_are_few_rising_and_within_a_room_that_holds_all(
    scale: Scale, ends: list[float], most: int
) -> None:
    low, high = scale.room(*ends)
    assert scale.height(low) <= scale.height(ends[0]) + 1e-6
    assert scale.height(high) >= scale.height(ends[1]) - 1e-6
    assert low < high
    ticks = scale.ticks(low, high, most)
    assert ticks == sorted(set(ticks))
    assert len(ticks) <= most
    assert all(low - 1e-9 <= tick <= high + 1e-9 for tick in ticks)
