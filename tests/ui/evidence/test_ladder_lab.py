"""The normalisation, broken on purpose, in the real window."""

import numpy as np
import pytest
from numpy.typing import NDArray
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from logitdesk.ink.drawing import Drawing
from logitdesk.ink.page import Page, Placement
from logitdesk.ink.preprocess import ALL, preprocess
from logitdesk.ink.raster import rasterise
from logitdesk.ui.evidence.evidence_page import EvidencePage
from logitdesk.ui.evidence.lab_column import LabColumn
from logitdesk.ui.evidence.ladder_lab import LadderLab
from logitdesk.ui.main_window import MainWindow
from tests.ink.inks import DIGITS
from tests.ui.evidence.eyes import Eyes
from tests.ui.gestures import A_ONE, drag
from tests.ui.stage import shows_colour

LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def lab(window: MainWindow, qtbot: QtBot) -> LadderLab:
    """In sight, with a small 3 on the page."""
    window.pages.open_page("evidence")
    eyes = Eyes(window, qtbot)
    eyes.one(EvidencePage).look("normalisation")
    view = eyes.one(LadderLab)
    show(window, view, qtbot, DIGITS[3].scaled(0.5).moved(100, 100))
    return view


def show(window: MainWindow, lab: LadderLab, qtbot: QtBot, drawing: Drawing) -> None:
    window.session.show_page(Page(drawing))
    qtbot.waitUntil(lambda: not window.session.is_reading)
    wait(lab, qtbot)


def wait(lab: LadderLab, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: not lab.is_busy)


def switch(lab: LadderLab, step: str, qtbot: QtBot) -> None:
    """Click a step's switch."""
    QTest.mouseClick(lab.enabled.switches[step], LEFT, pos=QPoint(8, 8))
    wait(lab, qtbot)


def drag_ink(lab: LadderLab, by: QPoint, qtbot: QtBot) -> None:
    """Take hold of the ink with the mouse, and let it go elsewhere."""
    start = lab.ink.ink_rect().center().toPoint()
    QTest.mousePress(lab.ink, LEFT, pos=start)
    QTest.mouseMove(lab.ink, start + by / 2)
    QTest.mouseMove(lab.ink, start + by)
    QTest.mouseRelease(lab.ink, LEFT, pos=start + by)
    wait(lab, qtbot)


def logits_of(column: LabColumn) -> NDArray[np.float64]:
    assert column.bars.scores is not None
    return column.bars.scores.logits


def seen(lab: LadderLab) -> NDArray[np.float32]:
    assert lab.seen.image is not None
    return lab.seen.image


def middle(image: NDArray[np.float32]) -> tuple[float, float]:
    """The centre of mass: x and y."""
    places = np.arange(28) + 0.5
    columns, rows = image.sum(axis=0), image.sum(axis=1)
    return float(columns @ places / columns.sum()), float(rows @ places / rows.sum())


def test_with_all_rungs_the_networks_see_what_they_always_see(
    window: MainWindow, lab: LadderLab
) -> None:
    assert window.session.reading is not None
    np.testing.assert_array_equal(seen(lab), window.session.reading.steps.centred)
    network = window.session.network
    assert network is not None
    reads = lab.columns[network.card.architecture]
    np.testing.assert_array_equal(logits_of(reads), window.session.reading.scores.logits)
    assert lab.sentence.startswith("All steps are on")
    assert not lab.right_button.isEnabled()


def test_with_all_rungs_dragging_the_ink_changes_nothing_that_is_seen(
    window: MainWindow, lab: LadderLab, qtbot: QtBot
) -> None:
    before = seen(lab).copy()
    drag_ink(lab, QPoint(-20, 15), qtbot)
    assert lab.ink.placement.dx < 0 < lab.ink.placement.dy
    np.testing.assert_array_equal(seen(lab), before)
    assert window.session.page.drawing == DIGITS[3].scaled(0.5).moved(100, 100)
    assert not window.session.is_reading


def test_without_centring_the_ink_is_seen_where_it_is_dragged_and_the_logits_move(
    lab: LadderLab, qtbot: QtBot
) -> None:
    truth = {one: logits_of(column).copy() for one, column in lab.columns.items()}
    switch(lab, "centred", qtbot)
    x, y = middle(seen(lab))
    drag_ink(lab, QPoint(200, 200), qtbot)
    moved = middle(seen(lab))
    assert moved[0] > x + 2
    assert moved[1] > y + 2
    for architecture, column in lab.columns.items():
        assert np.abs(logits_of(column) - truth[architecture]).max() > 0.5
        assert column.bars.truth is not None
        np.testing.assert_array_equal(column.bars.truth.logits, truth[architecture])
        assert "with all steps: 3 at" in column.truth


def test_without_20_by_20_a_small_digit_is_seen_small(lab: LadderLab, qtbot: QtBot) -> None:
    large = np.flatnonzero(seen(lab).max(axis=1) > 0.1)
    assert large[-1] - large[0] == 19
    switch(lab, "reduced", qtbot)
    small = np.flatnonzero(seen(lab).max(axis=1) > 0.1)
    assert small[-1] - small[0] < 13
    assert "shrunk as it is" in lab.enabled.sentence_of("reduced")
    assert not lab.enabled.switches["square"].isEnabled()
    assert "no box" in lab.enabled.sentence_of("square")


def test_without_the_square_a_one_is_broad_and_one_click_puts_it_right(
    window: MainWindow, lab: LadderLab, qtbot: QtBot
) -> None:
    show(window, lab, qtbot, DIGITS[1])
    before = seen(lab).copy()
    switch(lab, "square", qtbot)
    switch(lab, "centred", qtbot)
    drag_ink(lab, QPoint(30, 0), qtbot)
    broad = np.flatnonzero(seen(lab).max(axis=0) > 0.1)
    assert broad[-1] - broad[0] == 19
    assert lab.sentence.endswith("the same.") or lab.sentence.startswith("Now ")
    assert lab.right_button.isEnabled()
    QTest.mouseClick(lab.right_button, LEFT)
    wait(lab, qtbot)
    np.testing.assert_array_equal(seen(lab), before)
    assert lab.enabled.enabled == ALL
    assert lab.ink.placement == Placement()
    assert all(switch.isChecked() for switch in lab.enabled.switches.values())
    assert not lab.right_button.isEnabled()


def test_the_sentence_says_which_network_falls_apart(
    window: MainWindow, lab: LadderLab, qtbot: QtBot
) -> None:
    show(window, lab, qtbot, DIGITS[3])
    switch(lab, "centred", qtbot)
    switch(lab, "reduced", qtbot)
    drag_ink(lab, QPoint(200, 200), qtbot)
    perceptron = lab.columns["perceptron"]
    assert perceptron.bars.scores is not None
    digit = perceptron.bars.scores.digit
    assert digit != 3
    assert lab.sentence.startswith(f"Now the perceptron says {digit}")
    assert perceptron.verdict.words is not None
    assert perceptron.verdict.words.figure == str(digit)


def test_arrow_keys_move_the_ink_and_plus_and_minus_size_it(lab: LadderLab, qtbot: QtBot) -> None:
    lab.ink.setFocus()
    for _ in range(3):
        QTest.keyClick(lab.ink, Qt.Key.Key_Right)
    QTest.keyClick(lab.ink, Qt.Key.Key_Up)
    assert (lab.ink.placement.dx, lab.ink.placement.dy) == (45, -15)
    QTest.keyClick(lab.ink, Qt.Key.Key_Plus)
    assert lab.ink.placement.scale == pytest.approx(1.1)
    QTest.keyClick(lab.ink, Qt.Key.Key_Minus)
    QTest.keyClick(lab.ink, Qt.Key.Key_Minus)
    assert lab.ink.placement.scale == pytest.approx(1 / 1.1)
    wait(lab, qtbot)


def test_wheel_and_slider_size_the_ink(lab: LadderLab, qtbot: QtBot) -> None:
    width = lab.ink.ink_rect().width()
    place = QPointF(lab.ink.rect().center())
    wheel = QWheelEvent(
        place, lab.ink.mapToGlobal(place), QPoint(), QPoint(0, 120),
        Qt.MouseButton.NoButton, Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase, False,
    )  # fmt: skip
    QApplication.sendEvent(lab.ink, wheel)
    assert lab.ink.ink_rect().width() == pytest.approx(1.1 * width, rel=0.05)
    slider = lab._size.slider
    assert slider.value() == 4  # log10(1.1), in hundredths
    slider.setFocus()
    QTest.keyClick(slider, Qt.Key.Key_PageDown)
    assert lab.ink.placement.scale == pytest.approx(10 ** (4 / 100 - 0.1), rel=0.01)
    wait(lab, qtbot)


def test_with_all_steps_on_ink_made_tiny_is_not_said_to_look_the_same(
    lab: LadderLab, qtbot: QtBot
) -> None:
    before = seen(lab).copy()
    slider = lab._size.slider
    slider.setValue(slider.minimum())
    wait(lab, qtbot)
    assert not np.array_equal(seen(lab), before)
    assert "see the same" not in lab.sentence
    assert lab.sentence


def test_the_ink_cannot_be_dragged_off_the_page(lab: LadderLab, qtbot: QtBot) -> None:
    drag_ink(lab, QPoint(-900, 900), qtbot)
    ink, page = lab.ink.ink_rect(), lab.ink._page
    assert ink.left() == pytest.approx(page.left(), abs=1)
    assert ink.bottom() == pytest.approx(page.bottom() + 1, abs=1)


def test_what_is_drawn_on_goes_on_being_tried(
    window: MainWindow, lab: LadderLab, qtbot: QtBot
) -> None:
    switch(lab, "centred", qtbot)
    window.session.document.clear()
    drag(window.canvas, A_ONE)
    qtbot.waitUntil(lambda: not window.session.is_reading)
    wait(lab, qtbot)
    steps = preprocess(rasterise(window.session.page))
    assert steps is not None
    assert seen(lab).sum() == pytest.approx(steps.reduced.sum(), rel=1e-4)
    assert all("with all steps: 1 at" in column.truth for column in lab.columns.values())


def test_a_blank_page_has_nothing_to_drag(window: MainWindow, lab: LadderLab, qtbot: QtBot) -> None:
    window.session.document.clear()
    qtbot.waitUntil(lambda: lab.seen.image is None)
    wait(lab, qtbot)
    QTest.mousePress(lab.ink, LEFT, pos=lab.ink.rect().center())
    QTest.mouseMove(lab.ink, QPoint(3, 3))
    QTest.mouseRelease(lab.ink, LEFT, pos=QPoint(3, 3))
    QTest.keyClick(lab.ink, Qt.Key.Key_Left)
    assert lab.ink.placement == Placement()
    assert lab.sentence.startswith("Draw a digit")
    assert all(column.bars.scores is None for column in lab.columns.values())
    assert lab.seen.image is None


def test_the_ink_is_seen_in_light_and_dark(window: MainWindow, lab: LadderLab) -> None:
    for choice in ("light", "dark"):
        window.themes.choose(choice)
        assert shows_colour(lab.ink, window.themes.theme.ink)


def test_it_fits_into_the_smallest_window(
    window: MainWindow, lab: LadderLab, qtbot: QtBot, qapp: QApplication
) -> None:
    window.resize(1024, 700)
    qtbot.wait(50)
    qapp.processEvents()
    assert (window.width(), window.height()) == (1024, 700)
    parts = [lab.ink, lab.seen, *lab.enabled.switches.values()]
    parts += [column.bars for column in lab.columns.values()]
    for part in parts:
        assert part.visibleRegion().boundingRect() == part.rect()
