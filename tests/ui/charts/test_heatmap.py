"""Maps: what is pointed at, how keys go from map to map, and what the numbers are."""

import numpy as np
import pytest
from PySide6.QtCore import Qt

from logitdesk.ui.charts.heatmap import HeatMap, Map, Place
from logitdesk.ui.theme import ThemeManager
from tests.ui.charts.conftest import Show

RANDOM = np.random.default_rng(0)
SHARES = RANDOM.normal(size=(28, 28))
SHARES[20, 7] = -9
MAPS = [Map(RANDOM.normal(size=(6, 6)), caption=str(digit)) for digit in range(10)]


def one(themes: ThemeManager) -> HeatMap:
    chart = HeatMap(themes, "Map of shares", has_scale=True)
    chart.set_maps([Map(SHARES, ink=np.abs(SHARES) / 9)])
    return chart


def ten(themes: ThemeManager) -> HeatMap:
    chart = HeatMap(themes, "Ten maps", 5)
    chart.set_maps(MAPS)
    return chart


@pytest.mark.parametrize("place", [Place(0, 0, 0), Place(0, 27, 27), Place(0, 20, 7)])
def test_pointing_at_a_cell(show: Show, place: Place) -> None:
    window = show(one)
    pointed: list[object] = []
    clicked: list[object] = []
    window.chart.pointed_at.connect(pointed.append)
    window.chart.clicked.connect(clicked.append)
    window.move_to(window.chart.place_of(place))
    window.click(window.chart.place_of(place))
    assert pointed[-1] == place
    assert clicked == [place]
    assert f"row {place.row + 1}, column {place.column + 1}" in window.chart.readout()


def test_keys_begin_at_the_largest_and_go_on_to_the_next_map(show: Show) -> None:
    window = show(one)
    pointed: list[Place] = []
    window.chart.pointed_at.connect(pointed.append)
    window.press(Qt.Key.Key_Left, Qt.Key.Key_Up)
    assert pointed == [Place(0, 20, 7), Place(0, 20, 6), Place(0, 19, 6)]
    window = show(ten)
    window.chart.pointed_at.connect(pointed.append)
    window.press(*[Qt.Key.Key_Down] * 7, *[Qt.Key.Key_Right] * 6)
    assert pointed[-1].map == 6
    window.press(*[Qt.Key.Key_Down] * 9, *[Qt.Key.Key_Right] * 99)
    assert pointed[-1] == Place(9, 5, 5)


def test_table(show: Show) -> None:
    table = show(one).chart.table()
    assert table.columns == ("row", "column", "value")
    assert table.rows[20 * 28 + 7] == (21, 8, -9.0)
    assert len(show(ten).chart.table().rows) == 360


def test_nothing_to_show(show: Show) -> None:
    window = show(one)
    window.chart.clear("There is nothing on the page.")
    assert not window.chart.table()
    assert "nothing" in window.chart.accessibleDescription()
    window.move_to(window.chart.place_of(Place(0, 3, 3)))
    assert window.chart.readout() == ""


def test_another_size(show: Show) -> None:
    window = show(ten, (500, 1200))
    window.chart.set_maps([Map(np.eye(14), "amount") for _ in range(64)])
    window.app.processEvents()
    place = Place(13, 13, 13)
    window.move_to(window.chart.place_of(place))
    assert "row 14, column 14 +1.000" in window.chart.readout()
