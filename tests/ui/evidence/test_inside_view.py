"""What each network has inside, in the real window."""

import re
from collections.abc import Callable

import numpy as np
import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QColor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from logitdesk.inference.evidence import Evidence
from logitdesk.ui.evidence.channel_maps_view import ChannelMapsView
from logitdesk.ui.evidence.evidence_page import EvidencePage
from logitdesk.ui.evidence.inside_view import InsideView
from logitdesk.ui.evidence.layers_view import LayersView
from logitdesk.ui.evidence.subject import Subject
from logitdesk.ui.evidence.weighted_ink_view import WeightedInkView
from logitdesk.ui.formatting import signed
from logitdesk.ui.main_window import MainWindow
from logitdesk.ui.theme import DARK, LIGHT
from tests.ui.evidence.eyes import Eyes
from tests.ui.gestures import A_ONE, ACROSS, drag
from tests.ui.stage import colour_at, move_mouse

Probe = Callable[[str], Evidence]
TAB = Qt.FocusReason.TabFocusReason


@pytest.fixture
def view(window: MainWindow) -> InsideView:
    window.activateWindow()
    window.themes.choose("light")
    window.pages.open_page("evidence")
    window.findChildren(EvidencePage)[0].look("inside")
    return window.findChildren(InsideView)[0]


@pytest.fixture
def look(window: MainWindow, view: InsideView, qtbot: QtBot) -> Probe:
    """Draw a cross, have a network read it, and look at what it has inside."""
    eyes = Eyes(window, qtbot)

    def looked(network: str) -> Evidence:
        drag(window.canvas, A_ONE)
        drag(window.canvas, ACROSS)
        window.session.networks.choose(network)
        qtbot.waitUntil(
            lambda: getattr(window.session.network, "name", "") == network, timeout=20_000
        )
        evidence = eyes.evidence()
        assert view.part is not None
        return evidence

    return looked


@pytest.fixture
def subject(view: InsideView, window: MainWindow) -> Subject:
    assert view is not None
    return window.findChildren(Subject)[0]


def numbers_in(text: str) -> list[float]:
    return [float(number.replace("−", "-")) for number in re.findall(r"[+−]?\d+\.\d+", text)]


def point(widget: QWidget, at: QPointF) -> None:
    move_mouse(widget, at.toPoint())


def test_a_blank_page_says_what_will_be_seen(view: InsideView) -> None:
    assert view.part is None
    assert view.message.text().startswith("Draw a digit")


def test_a_wiped_page_shows_nothing_any_more(
    view: InsideView, look: Probe, window: MainWindow, qtbot: QtBot
) -> None:
    look("Perceptron")
    window.session.document.clear()
    qtbot.waitUntil(lambda: view.part is None)
    assert view.message.text().startswith("Draw a digit")


def test_each_network_has_its_own_part(view: InsideView, look: Probe) -> None:
    for network, kind in (
        ("CNN", LayersView), ("SqueezeNet", ChannelMapsView), ("Perceptron", WeightedInkView),
    ):  # fmt: skip
        look(network)
        assert type(view.part) is kind


# The SqueezeNet: ten maps.


def test_each_map_has_its_logit_for_its_mean(
    view: InsideView, look: Probe, window: MainWindow
) -> None:
    look("SqueezeNet")
    part = view.part
    assert isinstance(part, ChannelMapsView)
    assert window.session.reading is not None
    assert part.maps.means == pytest.approx(window.session.reading.scores.logits.tolist(), abs=1e-4)
    assert part.maps.spoken() == "; ".join(
        f"{digit}: {signed(mean, 2)}" for digit, mean in enumerate(part.maps.means)
    )


def test_pointing_at_a_cell_tells_its_share_and_where_it_looks(
    view: InsideView, look: Probe
) -> None:
    evidence = look("SqueezeNet")
    part = view.part
    assert isinstance(part, ChannelMapsView)
    point(part.maps, part.maps.cells(7).rect(2, 4).center())
    value = float(evidence.maps[0][2, 4, 7])
    assert f"{signed(value, 2)} / 36 = {signed(value / 36, 3)}" in part.readout.text()
    own, seen = part.ink.windows
    assert (own.top, own.left, own.bottom, own.right) == (10, 18, 14, 22)
    assert (seen.top, seen.left, seen.bottom, seen.right) == (2, 5, 26, 26)
    point(part.maps, QPointF(part.maps.width() - 1, part.maps.height() - 1))
    assert part.ink.windows == ()


def test_where_it_looks_is_framed_and_the_rest_covered(view: InsideView, look: Probe) -> None:
    look("SqueezeNet")
    part = view.part
    assert isinstance(part, ChannelMapsView)
    beyond = part.ink.cells().rect(26, 13).center().toPoint()
    bare = colour_at(part.ink, beyond)
    point(part.maps, part.maps.cells(1).rect(0, 0).center())
    own = part.ink.cells().rect(2, 2, 4, 4)
    assert colour_at(part.ink, QPoint(round(own.left()), round(own.center().y()))) == LIGHT.accent
    assert colour_at(part.ink, beyond) != bare


def test_the_arrow_keys_go_from_cell_to_cell_and_from_map_to_map(
    view: InsideView, look: Probe
) -> None:
    evidence = look("SqueezeNet")
    part = view.part
    assert isinstance(part, ChannelMapsView)
    part.maps.setFocus(TAB)
    assert part.maps.pointed is not None
    assert part.maps.pointed[0] == evidence.question.digit
    part.maps.point_at((2, 0, 5))
    for key, place in (
        (Qt.Key.Key_Right, (3, 0, 0)), (Qt.Key.Key_Down, (3, 1, 0)), (Qt.Key.Key_Left, (2, 1, 5)),
        (Qt.Key.Key_Up, (2, 0, 5)), (Qt.Key.Key_Up, (2, 0, 5)),
    ):  # fmt: skip
        QTest.keyClick(part.maps, key)
        assert part.maps.pointed == place
    assert "Row 1, column 6 of 2:" in part.readout.text()


def test_the_digits_in_question_are_framed(
    view: InsideView, look: Probe, subject: Subject, window: MainWindow, qtbot: QtBot
) -> None:
    look("SqueezeNet")
    part = view.part
    assert isinstance(part, ChannelMapsView)
    subject.choose(6)
    subject.set_against(2)
    eyes = Eyes(window, qtbot)
    qtbot.waitUntil(lambda: eyes.feed.evidence is not None)
    qtbot.waitUntil(lambda: eyes.evidence().question.against == 2)

    def frame(digit: int) -> QColor:
        box = part.maps.cells(digit).box
        return colour_at(part.maps, QPoint(round(box.left() - 3), round(box.center().y())))

    assert frame(6) == LIGHT.accent
    assert frame(2) == LIGHT.warm
    assert frame(3) not in (LIGHT.accent, LIGHT.warm)


# The perceptron: weights times ink.


def test_contributions_and_the_bias_are_the_logit(
    view: InsideView, look: Probe, window: MainWindow
) -> None:
    evidence = look("Perceptron")
    part = view.part
    assert isinstance(part, WeightedInkView)
    ink, bias, logit = numbers_in(part.sum.text())
    assert ink == pytest.approx(float(evidence.shares.sum()), abs=1e-3)
    assert ink + bias == pytest.approx(logit, abs=2e-3)
    assert window.session.reading is not None
    scores = window.session.reading.scores
    assert logit == pytest.approx(float(scores.logits[scores.digit]), abs=1e-3)
    assert f"the logit of {scores.digit} is" in part.sum.text()


def test_pointing_at_a_pixel_tells_all_three_numbers(view: InsideView, look: Probe) -> None:
    evidence = look("Perceptron")
    part = view.part
    assert isinstance(part, WeightedInkView)
    row, column = np.unravel_index(np.abs(evidence.shares).argmax(), (28, 28))
    for picture in range(3):
        part.chart.point_at(None)
        point(part.chart, part.chart.cells(picture).rect(int(row), int(column)).center())
        weight, ink, share = numbers_in(part.readout.text())
        assert weight == pytest.approx(float(evidence.gradient[row, column]), abs=1e-3)
        assert ink == pytest.approx(float(evidence.image[row, column]), abs=1e-2)
        assert share == pytest.approx(float(evidence.shares[row, column]), abs=1e-3)


def test_pixels_are_shown_in_the_theme_s_colours(
    view: InsideView, look: Probe, window: MainWindow
) -> None:
    evidence = look("Perceptron")
    part = view.part
    assert isinstance(part, WeightedInkView)
    row, column = np.unravel_index(np.abs(evidence.gradient).argmax(), (28, 28))
    strongest = part.chart.cells(0).rect(int(row), int(column))
    corner = QPoint(round(strongest.left()) + 1, round(strongest.top()) + 1)
    for theme, name in ((LIGHT, "light"), (DARK, "dark")):
        window.themes.choose("light" if name == "light" else "dark")
        full = theme.accent if evidence.gradient[row, column] > 0 else theme.warm
        assert colour_at(part.chart, corner) == full


def test_the_arrow_keys_go_from_pixel_to_pixel(view: InsideView, look: Probe) -> None:
    look("Perceptron")
    part = view.part
    assert isinstance(part, WeightedInkView)
    part.chart.setFocus(TAB)
    assert part.chart.pointed == (14, 14)
    QTest.keyClick(part.chart, Qt.Key.Key_Left)
    QTest.keyClick(part.chart, Qt.Key.Key_Up)
    assert part.chart.pointed == (13, 13)
    for _ in range(40):
        QTest.keyClick(part.chart, Qt.Key.Key_Up)
    assert part.chart.pointed == (0, 13)
    part.chart.clearFocus()
    assert part.readout.text().startswith("Point at a pixel")


# The CNN: detectors and units.


def test_pointing_at_a_map_shows_it_large_and_tells_its_largest(
    view: InsideView, look: Probe
) -> None:
    evidence = look("CNN")
    part = view.part
    assert isinstance(part, LayersView)
    for layer, cell, number in ((0, (3, 2), 26), (1, (2, 15), 47)):
        maps = evidence.maps[layer]
        loudest = np.unravel_index(maps[..., number].argmax(), maps.shape[:2])
        point(part.maps, part.maps.grid(layer).rect(*cell).center())
        assert f"conv{layer + 1}, map {number}:" in part.map_readout.text()
        if maps[..., number].max() > 0:
            largest, of_layer = numbers_in(part.map_readout.text())
            assert largest == pytest.approx(float(maps[..., number].max()), abs=6e-3)
            assert of_layer == pytest.approx(float(maps.max()), abs=6e-3)
            box, side = part.maps.enlarged(), len(maps)
            place = box.topLeft() + QPointF(
                (loudest[1] + 0.5) * box.width() / side, (loudest[0] + 0.5) * box.height() / side
            )
            assert not part.maps.grid(layer).rect(*cell).intersects(box.adjusted(4, 4, -4, -4))
            share = float(maps[loudest][number] / maps.max())
            shown = colour_at(part.maps, place.toPoint()).red()
            expected = LIGHT.track.red() * (1 - share) + LIGHT.ink.red() * share
            assert shown == pytest.approx(expected, abs=2)


def test_the_arrow_keys_go_on_from_one_layer_to_the_next(view: InsideView, look: Probe) -> None:
    look("CNN")
    part = view.part
    assert isinstance(part, LayersView)
    part.maps.setFocus(TAB)
    assert part.maps.pointed == (0, 0)
    for _ in range(4):
        QTest.keyClick(part.maps, Qt.Key.Key_Down)
    assert part.maps.pointed == (1, 0)
    QTest.keyClick(part.maps, Qt.Key.Key_Up)
    assert part.maps.pointed == (0, 24)


def test_units_and_the_last_bias_are_the_logit(view: InsideView, look: Probe) -> None:
    evidence = look("CNN")
    part = view.part
    assert isinstance(part, LayersView)
    assert evidence.units is not None
    strongest, all_units, bias, logit = numbers_in(part.sum.text())
    assert all_units == pytest.approx(float(evidence.units.sum()), abs=6e-3)
    assert all_units + bias == pytest.approx(logit, abs=2e-2)
    assert logit == pytest.approx(evidence.number, abs=6e-3)
    order = np.argsort(-np.abs(evidence.units))[:10]
    assert strongest == pytest.approx(float(evidence.units[order].sum()), abs=6e-3)
    silent = int((evidence.units == 0).sum())
    assert f"{silent:,} are silent" in part.counts.text()


def test_units_make_the_very_difference_that_the_bars_above_have(
    view: InsideView, look: Probe, subject: Subject, window: MainWindow, qtbot: QtBot
) -> None:
    look("CNN")
    part = view.part
    assert isinstance(part, LayersView)
    reading = window.session.reading
    assert reading is not None
    for other in {*range(10)} - {reading.scores.digit}:
        subject.set_against(other)
        evidence = Eyes(window, qtbot).evidence()
        _, all_units, bias, difference = numbers_in(part.sum.text())
        first, second = (
            round(float(evidence.logits[digit]), 2) for digit in (reading.scores.digit, other)
        )
        assert difference == pytest.approx(first - second, abs=1e-6)
        assert all_units + bias == pytest.approx(difference, abs=1e-6)


def test_pointing_at_a_bar_tells_its_unit_and_marks_it_among_all(
    view: InsideView, look: Probe
) -> None:
    evidence = look("CNN")
    part = view.part
    assert isinstance(part, LayersView)
    assert evidence.units is not None
    third = int(np.argsort(-np.abs(evidence.units), kind="stable")[2])
    point(part.bars, part.bars.bar(2).center())
    assert f"Unit {third} " in part.unit_readout.text()
    assert numbers_in(part.unit_readout.text()) == [
        pytest.approx(float(evidence.units[third]), abs=1e-4)
    ]
    square = part.field.cells().rect(*divmod(third, 32))
    assert colour_at(part.field, square.topLeft().toPoint() - QPoint(2, 2)) == LIGHT.text
    point(part.field, part.field.cells().rect(0, 31).center())
    assert "Unit 31 " in part.unit_readout.text()


def test_bars_that_take_are_warm_and_go_to_the_left(
    view: InsideView, look: Probe, subject: Subject, window: MainWindow, qtbot: QtBot
) -> None:
    look("CNN")
    part = view.part
    assert isinstance(part, LayersView)
    assert window.session.reading is not None
    subject.choose(int(window.session.reading.scores.logits.argmin()))
    evidence = Eyes(window, qtbot).evidence()
    assert evidence.units is not None
    strongest = evidence.units[np.argsort(-np.abs(evidence.units), kind="stable")[:10]]
    assert strongest[0] < 0
    assert colour_at(part.bars, part.bars.bar(0).center().toPoint()) == LIGHT.warm
    zero = part.bars.bar(0).right()
    for row, added in enumerate(strongest):
        bar = part.bars.bar(row)
        assert (bar.right() if added < 0 else bar.left()) == pytest.approx(zero)


@pytest.mark.parametrize("network", ["CNN", "SqueezeNet", "Perceptron"])
def test_it_fits_the_smallest_window(
    view: InsideView, look: Probe, window: MainWindow, network: str
) -> None:
    look(network)
    window.resize(1024, 700)
    QApplication.processEvents()
    assert window.width() == 1024
    assert window.height() == 700
    part = view.part
    assert part is not None
    for child in part.findChildren(QWidget):
        place = child.mapTo(part, QPoint(0, 0))
        assert part.rect().contains(place)
        assert part.rect().contains(place + QPoint(child.width() - 1, child.height() - 1))
