"""Taking the pictures of the Evidence page, and numbers that add up, from the real window."""

import csv
import io
import math
from functools import partial

import numpy as np
import pytest
from PySide6.QtCore import QByteArray, Qt
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QMenu, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from logitdesk.inference.evidence import Evidence
from logitdesk.ui.charts.picture import PRINT_SCALE, image_of, size_of, svg_of
from logitdesk.ui.charts.taking import Taking, offer
from logitdesk.ui.evidence.compare_view import CompareView
from logitdesk.ui.evidence.evidence_page import EvidencePage
from logitdesk.ui.evidence.ladder_lab import LadderLab
from logitdesk.ui.evidence.map_view import MapView
from logitdesk.ui.evidence.share_map import ShareMap
from logitdesk.ui.evidence.views import WAYS
from logitdesk.ui.main_window import MainWindow
from logitdesk.ui.widgets import Card
from tests.ui.evidence.eyes import Eyes
from tests.ui.gestures import A_ONE, ACROSS, drag
from tests.ui.stage import move_mouse


@pytest.fixture
def eyes(window: MainWindow, qtbot: QtBot) -> Eyes:
    """Of somebody who has drawn a 1 and looks at the Evidence page."""
    drag(window.canvas, A_ONE)
    window.pages.open_page("evidence")
    return Eyes(window, qtbot)


def read_by(window: MainWindow, architecture: str) -> None:
    bundle = window.session.networks.bundle_in_use(architecture)
    assert bundle is not None
    window.session.networks.choose_bundle(bundle)


def takings_of(window: MainWindow) -> list[Taking]:
    """Those of what can be seen on the Evidence page."""
    page = window.findChild(EvidencePage)
    assert isinstance(page, EvidencePage)
    return [taking for taking in page.findChildren(Taking) if taking.widget.isVisible()]


def taking(window: MainWindow, beginning: str) -> Taking:
    (found,) = (one for one in takings_of(window) if one.name.startswith(beginning))
    return found


def rows_of(taking: Taking) -> list[dict[str, str]]:
    assert taking._numbers is not None
    text = taking._numbers()
    lines = list(csv.reader(io.StringIO(text, newline="")))
    assert len({len(line) for line in lines}) == 1
    assert text.endswith("\r\n")
    return list(csv.DictReader(io.StringIO(text, newline="")))


def look(window: MainWindow, way: str) -> None:
    page = window.findChild(EvidencePage)
    assert isinstance(page, EvidencePage)
    page.look(way)


@pytest.mark.parametrize("architecture", ["cnn", "squeezenet", "perceptron"])
def test_the_maps_numbers_add_up_to_the_logit(
    window: MainWindow, eyes: Eyes, architecture: str
) -> None:
    read_by(window, architecture)
    evidence = eyes.evidence()
    map_of = taking(window, "map")
    rows = rows_of(map_of)
    reading = window.session.reading
    assert reading is not None
    assert map_of.name == f"map for {reading.scores.digit}, {reading.scores.model}"
    pixels = [row for row in rows if row["part"] == "pixel"]
    assert [float(row["ink"]) for row in pixels] == evidence.image.ravel().tolist()
    assert [float(row["share"]) for row in pixels] == evidence.shares.ravel().tolist()
    total = math.fsum(float(row["share"]) for row in rows if row["part"] != "number")
    (number,) = (float(row["share"]) for row in rows if row["part"] == "number")
    assert number == evidence.number
    assert total == pytest.approx(number, abs=1e-3)
    assert {row["digit"] for row in rows} == {str(reading.scores.digit)}


def test_a_channel_maps_mean_is_its_logit(window: MainWindow, eyes: Eyes) -> None:
    read_by(window, "squeezenet")
    look(window, "inside")
    logits = eyes.evidence().logits
    rows = rows_of(taking(window, "channel maps"))
    for digit in range(10):
        values = [float(row["value"]) for row in rows if row["digit"] == str(digit)]
        assert np.mean(values) == pytest.approx(logits[digit], abs=1e-4)


def test_a_cnns_maps_and_units_are_there_in_full(window: MainWindow, eyes: Eyes) -> None:
    read_by(window, "cnn")
    look(window, "inside")
    evidence = eyes.evidence()
    rebuilt = [np.zeros_like(layer) for layer in evidence.maps]
    for row in rows_of(taking(window, "feature maps")):
        place = int(row["row"]) - 1, int(row["column"]) - 1, int(row["map"])
        rebuilt[int(row["layer"] == "conv2")][place] = float(row["activation"])
    assert all(map(np.array_equal, rebuilt, evidence.maps))
    units = rows_of(taking(window, "units"))
    added = [float(row["added"]) for row in units if row["unit"] != "number"]
    assert evidence.units is not None
    assert added[:-1] == evidence.units.tolist()
    assert math.fsum(added) == pytest.approx(evidence.number, abs=1e-3)


def test_the_perceptrons_products_are_weight_times_ink(window: MainWindow, eyes: Eyes) -> None:
    read_by(window, "perceptron")
    look(window, "inside")
    evidence: Evidence = eyes.evidence()
    rows = rows_of(taking(window, "weights"))[:-2]
    for row, weight in zip(rows, evidence.gradient.ravel().tolist(), strict=True):
        assert float(row["gradient"]) == weight
        assert float(row["share"]) == float(row["ink"]) * weight


def test_the_comparisons_numbers_are_all_networks_scores(
    window: MainWindow, eyes: Eyes, qtbot: QtBot
) -> None:
    look(window, "compare")
    view = eyes.one(CompareView)
    qtbot.waitUntil(lambda: not view.is_busy and window.session.reading is not None)
    rows = rows_of(taking(window, "the networks"))
    shown = [column.bars.scores for column in view.columns.values()]
    assert all(scores is not None for scores in shown)
    logits = [logit for scores in shown if scores for logit in scores.logits.tolist()]
    assert [float(row["logit"]) for row in rows] == logits
    assert len({row["model"] for row in rows}) == 3


def test_the_normalisations_numbers_have_both_states(
    window: MainWindow, eyes: Eyes, qtbot: QtBot
) -> None:
    look(window, "normalisation")
    lab = eyes.one(LadderLab)
    qtbot.waitUntil(lambda: not lab.is_busy and lab.seen.image is not None)
    rows = rows_of(taking(window, "normalisation"))
    assert [row["steps"] for row in rows] == ["as switched"] * 30 + ["all on"] * 30
    assert lab.seen.image is not None
    levels = list(csv.reader(io.StringIO(lab.seen.numbers(), newline="")))[1:]
    assert np.array_equal(np.array(levels, np.float64)[:, 1:], lab.seen.image)


@pytest.mark.parametrize("architecture", ["cnn", "squeezenet", "perceptron"])
def test_every_way_to_look_has_pictures(
    window: MainWindow, eyes: Eyes, qtbot: QtBot, architecture: str
) -> None:
    read_by(window, architecture)
    drag(window.canvas, ACROSS)  # two strokes
    eyes.evidence()
    for way in WAYS:
        look(window, way)
        qtbot.wait(200)
        names = [one.name for one in takings_of(window)]
        assert names, way
        assert len(names) == len(set(names)), "offered twice"
        for one in takings_of(window):
            qtbot.waitUntil(partial(shows_something, one.widget))
            assert image_of(one.widget).size() == size_of(one.widget) * PRINT_SCALE
            svg = svg_of(one.widget, *one._words())
            assert QSvgRenderer(QByteArray(svg)).isValid()
            assert b"Point at a " not in svg or way == "strokes"


def shows_something(widget: QWidget) -> bool:
    """Whether its picture has more than a few colours."""
    return len(np.unique(np.asarray(image_of(widget).constBits(), np.uint8))) > 4


def test_what_is_pointed_at_on_a_map_is_not_in_the_picture(eyes: Eyes, qtbot: QtBot) -> None:
    eyes.evidence()
    qtbot.wait(400)  # the colours' scale has come to rest
    card, shares = eyes.one(MapView), eyes.one(ShareMap)
    at_rest = image_of(card)
    move_mouse(shares, shares.map_box.center())
    assert shares.pointed is not None
    assert card.grab().toImage() != at_rest
    assert image_of(card) == at_rest
    hints = [label for label in card.findChildren(QLabel) if label.text().startswith("Point at")]
    assert hints
    assert all(hint.mask().isEmpty() and hint.isVisible() for hint in hints)


def test_a_picture_on_a_picture_has_a_menu_of_its_own(window: MainWindow, qtbot: QtBot) -> None:
    card, inner, other = Card(parent=window), QWidget(), QWidget()
    for widget in (inner, other):
        widget.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        card.body.addWidget(widget)
    assert isinstance(card.layout(), QVBoxLayout)
    offer(card, "outer")
    offer(inner, "inner", lambda: "a\r\n")
    card.show()
    window.activateWindow()
    for widget, entries in ((inner, 4), (other, 2)):
        widget.setFocus()
        qtbot.waitUntil(widget.hasFocus)
        QTest.keyClick(widget, Qt.Key.Key_F10, Qt.KeyboardModifier.ShiftModifier)
        menu = QApplication.activePopupWidget()
        assert isinstance(menu, QMenu)
        assert len(menu.actions()) == entries
        menu.close()
