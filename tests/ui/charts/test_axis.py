import pytest
from pytestqt.qtbot import QtBot

from logitdesk.ui.charts.axis import CALM_MS, AxisLimit, settled_limit

STEPS = (10.0, 20.0, 40.0)


@pytest.mark.parametrize(
    ("current", "needed", "settled"),
    [
        (10, 3, 10),
        (10, 10, 10),
        (10, 10.1, 20),
        (10, 35, 40),
        (40, 35, 40),
        (20, 9.5, 20),  # it would fit into 10, but only just
        (20, 8.9, 10),
        (40, 8.9, 10),
        (40, 9.5, 20),
        (10, 1000, 40),
        (40, 1000, 40),
    ],
)
def test_an_axis_grows_at_once_and_shrinks_late(
    current: float, needed: float, settled: float
) -> None:
    assert settled_limit(current, needed, STEPS) == settled


def test_values_that_waver_around_a_step_move_the_axis_once(qtbot: QtBot) -> None:
    limit = AxisLimit(STEPS)
    targets = []
    for needed in (9.8, 10.2, 9.8, 10.1, 9.5):
        limit.fit(needed)
        targets.append(limit.target)
    assert targets == [10, 20, 20, 20, 20]
    with qtbot.waitSignal(limit.moved, check_params_cb=lambda: limit.value == 20):
        pass


def test_an_axis_moves_smoothly(qtbot: QtBot) -> None:
    limit = AxisLimit(STEPS)
    values: list[float] = []
    limit.moved.connect(lambda: values.append(limit.value))
    limit.fit(35)
    assert limit.value == 10
    qtbot.waitUntil(lambda: limit.value == 40)
    assert values == sorted(values)
    assert len(set(values)) > 2


def test_an_axis_shrinks_only_after_its_values_were_small_for_a_while(qtbot: QtBot) -> None:
    limit = AxisLimit(STEPS)
    limit.fit(35)
    limit.fit(5)
    assert limit.target == 40
    qtbot.wait(CALM_MS // 2)
    limit.fit(38)  # large again: the wait begins anew
    limit.fit(5)
    qtbot.wait(CALM_MS * 3 // 4)
    assert limit.target == 40
    qtbot.waitUntil(lambda: limit.value == 10)
