"""The Evidence page in the real window, used as a person uses it."""

import subprocess
import sys
import threading
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAction
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QCheckBox, QComboBox, QLineEdit, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from logitdesk.inference.evidence import EvidenceGraph, Question
from logitdesk.library.bundle import Bundle
from logitdesk.ui.charts.bars import BarChart
from logitdesk.ui.evidence.class_picker import ClassPicker
from logitdesk.ui.evidence.compare_view import CompareView
from logitdesk.ui.evidence.evidence_page import EvidencePage
from logitdesk.ui.evidence.graphs import Graphs
from logitdesk.ui.evidence.inside_view import InsideView
from logitdesk.ui.evidence.ladder_lab import LadderLab
from logitdesk.ui.evidence.map_view import MapView
from logitdesk.ui.evidence.share_map import ShareMap
from logitdesk.ui.evidence.strokes_view import StrokesView
from logitdesk.ui.evidence.sum_view import SumView
from logitdesk.ui.evidence.time_view import TimeView
from logitdesk.ui.evidence.views import WAYS
from logitdesk.ui.formatting import signed
from logitdesk.ui.main_window import MainWindow
from tests.ui.evidence.eyes import Eyes
from tests.ui.gestures import A_ONE, ACROSS, drag
from tests.ui.stage import colour_at, move_mouse

A_SEVEN = [(x, 90) for x in range(120, 301, 20)] + [
    (300 - 4 * step, 90 + 10 * step) for step in range(28)
]
LEFT = Qt.MouseButton.LeftButton
STARTS = """
import sys
from pathlib import Path
from logitdesk.ui.app import make_application
from logitdesk.ui.main_window import MainWindow
from logitdesk.ui.settings import Settings

app = make_application()
window = MainWindow(app, Settings(Path(sys.argv[1])))
window.show()
window.grab()  # painted, while no timer has had its turn
print([name for name in sys.modules if name.startswith("logitdesk.ui.evidence")])
window.close()
"""
NO_KEY, SHIFT = Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def eyes(window: MainWindow, qtbot: QtBot) -> Eyes:
    """Of somebody in front of the open window."""
    window.activateWindow()
    return Eyes(window, qtbot)


def open_evidence(window: MainWindow) -> None:
    """Click the tab."""
    bar = window.pages.tabs
    index = next(i for i in range(bar.count()) if bar.tabText(i) == "Evidence")
    QTest.mouseClick(bar, LEFT, pos=bar.tabRect(index).center())


def click_class(eyes: Eyes, digit: int, modifier: Qt.KeyboardModifier = NO_KEY) -> None:
    picker = eyes.one(ClassPicker)
    QTest.mouseClick(picker, LEFT, modifier, picker.box_of(digit).center())


def action(window: MainWindow, text: str) -> QAction:
    return next(one for one in window.actions() if one.text().replace("&", "") == text)


@pytest.mark.parametrize("network", ["CNN", "SqueezeNet", "Perceptron"])
def test_the_ink_and_the_biases_add_up_to_the_number_on_the_bar(
    window: MainWindow, eyes: Eyes, qtbot: QtBot, network: str
) -> None:
    with qtbot.waitSignal(window.session.network_changed):
        window.session.networks.choose(network)
    open_evidence(window)
    drag(window.canvas, A_SEVEN)
    evidence = eyes.evidence()
    assert evidence.total == pytest.approx(evidence.number, abs=1e-3)
    assert window.session.reading is not None
    scores = window.session.reading.scores
    shown = eyes.one(SumView).shown
    assert shown is not None
    assert shown.adds + shown.takes + shown.bias == shown.total == shown.on_bars
    assert signed(shown.total / 100, 2) == signed(float(scores.logits[scores.digit]), 2)
    assert shown.as_text() == eyes.one(SumView).accessibleDescription()


def test_the_page_follows_the_winner_while_one_draws(window: MainWindow, eyes: Eyes) -> None:
    open_evidence(window)
    drag(window.canvas, A_ONE)
    assert eyes.evidence().question.digit == 1
    assert eyes.one(QCheckBox).isChecked()
    assert "speaks for 1?" in eyes.words()
    action(window, "Clear page").trigger()
    drag(window.canvas, A_SEVEN)
    assert eyes.evidence().question.digit == 7
    assert eyes.one(ClassPicker).accessibleDescription() == "7"
    assert "speaks for 7?" in eyes.words()


def test_a_number_key_asks_about_a_digit_and_stays_with_it(window: MainWindow, eyes: Eyes) -> None:
    open_evidence(window)
    drag(window.canvas, A_ONE)
    QTest.keyClick(window.canvas, Qt.Key.Key_4)
    assert eyes.evidence().question.digit == 4
    assert not eyes.one(QCheckBox).isChecked()
    window.session.document.clear()
    drag(window.canvas, A_SEVEN)
    assert eyes.evidence().question.digit == 4
    eyes.one(QCheckBox).click()
    assert eyes.evidence().question.digit == 7


def test_number_keys_are_the_pages_own(window: MainWindow, eyes: Eyes) -> None:
    open_evidence(window)
    window.pages.open_page("scores")
    QTest.keyClick(window.canvas, Qt.Key.Key_4)
    open_evidence(window)
    assert eyes.one(QCheckBox).isChecked()


def test_a_field_keeps_the_figures_that_are_typed_into_it(window: MainWindow, eyes: Eyes) -> None:
    open_evidence(window)
    field = QLineEdit(window.centralWidget())
    field.show()
    QTest.keyClicks(field, "42")
    assert field.text() == "42"
    assert eyes.one(QCheckBox).isChecked()


def test_letting_the_winner_go_stays_with_the_digit_that_won(
    window: MainWindow, eyes: Eyes
) -> None:
    open_evidence(window)
    drag(window.canvas, A_ONE)
    eyes.evidence()
    eyes.one(QCheckBox).click()
    window.session.document.clear()
    drag(window.canvas, A_SEVEN)
    assert eyes.evidence().question.digit == 1


def test_the_arrow_keys_go_from_class_to_class(window: MainWindow, eyes: Eyes) -> None:
    open_evidence(window)
    drag(window.canvas, A_SEVEN)
    click_class(eyes, 8)
    QTest.keyClick(eyes.one(ClassPicker), Qt.Key.Key_Right)
    assert eyes.evidence().question.digit == 9
    for _ in range(3):
        QTest.keyClick(eyes.one(ClassPicker), Qt.Key.Key_Right)
    assert eyes.evidence().question.digit == 9
    QTest.keyClick(eyes.one(ClassPicker), Qt.Key.Key_Left)
    assert eyes.evidence().question.digit == 8


def test_why_not_another_is_the_difference_of_the_two_numbers_in_sight(
    window: MainWindow, eyes: Eyes
) -> None:
    open_evidence(window)
    drag(window.canvas, A_SEVEN)
    assert eyes.evidence().question == Question(7)
    choice = eyes.one(QComboBox)
    choice.setFocus()
    QTest.keyClick(choice, Qt.Key.Key_Down)  # 0
    QTest.keyClick(choice, Qt.Key.Key_Down)  # 1
    evidence = eyes.evidence()
    assert (evidence.question.digit, evidence.question.against) == (7, 1)
    assert "speaks for 7, and not for 1?" in eyes.words()
    assert window.session.reading is not None
    seven, one = (round(100 * window.session.reading.scores.logits[digit]) for digit in (7, 1))
    shown = eyes.one(SumView).shown
    assert shown is not None
    assert shown.total == seven - one
    assert shown.total / 100 == pytest.approx(evidence.total, abs=0.012)


def test_shift_and_a_figure_asks_why_not_and_once_more_no_longer(
    window: MainWindow, eyes: Eyes
) -> None:
    open_evidence(window)
    drag(window.canvas, A_SEVEN)
    QTest.keyClick(window.canvas, Qt.Key.Key_2, SHIFT)
    assert eyes.evidence().question.against == 2
    assert eyes.one(QComboBox).currentText() == "2"
    click_class(eyes, 2, SHIFT)
    assert eyes.evidence().question.against is None
    assert eyes.one(QComboBox).currentIndex() == 0


def test_a_class_cannot_be_set_against_itself(window: MainWindow, eyes: Eyes) -> None:
    open_evidence(window)
    drag(window.canvas, A_SEVEN)
    click_class(eyes, 4)
    click_class(eyes, 4, SHIFT)
    assert eyes.evidence().question.against is None
    assert eyes.one(QComboBox).currentIndex() == 0


def test_pointing_at_a_pixel_reads_its_share(window: MainWindow, eyes: Eyes) -> None:
    open_evidence(window)
    drag(window.canvas, A_ONE)
    evidence = eyes.evidence()
    heat = eyes.one(ShareMap)
    row, column = divmod(int(evidence.shares.argmax()), 28)
    move_mouse(heat, heat.cells().rect(row, column).center().toPoint())
    assert f"Row {row + 1}, column {column + 1}:" in eyes.words()
    assert f"{signed(float(evidence.shares.max()), 3)}: it adds this" in eyes.words()
    move_mouse(heat, heat.cells().rect(1, 1).center().toPoint())
    assert "no ink, so nothing for the logit of 1" in eyes.words()
    move_mouse(heat, QPoint(heat.width() - 1, heat.height() - 1))
    assert "Point at a pixel" in eyes.words()


def test_the_arrow_keys_go_from_pixel_to_pixel_and_stay_on_the_map(
    window: MainWindow, eyes: Eyes
) -> None:
    open_evidence(window)
    drag(window.canvas, A_ONE)
    eyes.evidence()
    heat = eyes.one(ShareMap)
    heat.setFocus(Qt.FocusReason.TabFocusReason)
    assert heat.pointed is not None
    row, column = heat.pointed
    QTest.keyClick(heat, Qt.Key.Key_Down)
    assert heat.pointed == (row + 1, column)
    for _ in range(30):
        QTest.keyClick(heat, Qt.Key.Key_Left)
    assert heat.pointed == (row + 1, 0)
    assert f"Row {row + 2}, column 1:" in eyes.words()


def test_ink_that_adds_is_blue_and_ink_that_takes_orange(window: MainWindow, eyes: Eyes) -> None:
    open_evidence(window)
    drag(window.canvas, A_SEVEN)
    evidence = eyes.evidence()
    heat = eyes.one(ShareMap)

    def colour(flat: int) -> tuple[int, int]:
        box = heat.cells().rect(*divmod(flat, 28))
        seen = colour_at(heat, box.topLeft().toPoint() + QPoint(2, 2))
        return seen.red(), seen.blue()

    red, blue = colour(int(evidence.shares.argmax()))
    assert blue > red + 40
    red, blue = colour(int(evidence.shares.argmin()))
    assert red > blue + 40


def test_a_blank_page_is_said_to_be_blank(window: MainWindow, eyes: Eyes, qtbot: QtBot) -> None:
    open_evidence(window)
    assert eyes.one(SumView).shown is None
    assert eyes.one(ShareMap).accessibleDescription() == "The page is blank: draw a digit."
    drag(window.canvas, A_ONE)
    eyes.evidence()
    assert eyes.one(ShareMap).accessibleDescription() != "The page is blank: draw a digit."
    window.session.document.clear()
    qtbot.waitUntil(lambda: eyes.one(SumView).shown is None)
    assert eyes.one(ShareMap).accessibleDescription() == "The page is blank: draw a digit."


def test_a_click_on_a_bar_asks_about_its_class(window: MainWindow, eyes: Eyes) -> None:
    drag(window.canvas, A_SEVEN)
    bars = eyes.one(BarChart)
    QTest.mouseClick(bars.viewport(), LEFT, pos=bars.place_of(2).toPoint())
    assert eyes.evidence().question.digit == 2
    assert eyes.one(MapView).isVisible()


def test_enter_on_a_bar_asks_about_its_class(window: MainWindow, eyes: Eyes) -> None:
    drag(window.canvas, ACROSS)
    bars = eyes.one(BarChart)
    bars.setFocus(Qt.FocusReason.OtherFocusReason)
    for key in (Qt.Key.Key_Down, Qt.Key.Key_Down, Qt.Key.Key_Return):
        QTest.keyClick(bars, key)
    assert eyes.evidence().question.digit == 1


def test_the_view_menu_and_its_keys_open_scores_and_evidence(
    window: MainWindow, eyes: Eyes
) -> None:
    QTest.keyClick(window, Qt.Key.Key_F3)
    assert eyes.all(ClassPicker)
    QTest.keyClick(window, Qt.Key.Key_F2)
    assert not eyes.all(ClassPicker)
    assert eyes.all(BarChart)


def test_nothing_is_asked_while_nobody_looks(window: MainWindow, eyes: Eyes, qtbot: QtBot) -> None:
    open_evidence(window)
    drag(window.canvas, A_ONE)
    before = eyes.evidence()
    window.pages.open_page("scores")
    drag(window.canvas, ACROSS)
    qtbot.waitUntil(lambda: not window.session.is_reading)
    qtbot.wait(50)
    assert eyes.feed.evidence is before
    open_evidence(window)
    assert eyes.evidence() is not before


def test_the_page_can_be_gone_through_by_tab(window: MainWindow, eyes: Eyes) -> None:
    open_evidence(window)
    drag(window.canvas, A_ONE)
    eyes.evidence()
    eyes.one(ClassPicker).setFocus()
    met: list[QWidget] = []
    for _ in range(5):
        focused = QApplication.focusWidget()
        assert focused is not None
        met.append(focused)
        QTest.keyClick(focused, Qt.Key.Key_Tab)
    picker, follow, against, _, heat = met
    assert (picker, follow) == (eyes.one(ClassPicker), eyes.one(QCheckBox))
    assert (against, heat) == (eyes.one(QComboBox), eyes.one(ShareMap))


def test_all_views_share_one_thread_and_it_ends_with_the_window(
    window: MainWindow, eyes: Eyes
) -> None:
    before = set(threading.enumerate())
    open_evidence(window)
    drag(window.canvas, A_ONE)
    for way in WAYS:
        eyes.one(EvidencePage).look(way)
        drag(window.canvas, ACROSS)
        eyes.evidence()
    started = set(threading.enumerate()) - before
    assert len(started) == 1
    window.close()
    assert not started & set(threading.enumerate())


@pytest.mark.parametrize(
    ("way", "kind"),
    [
        ("map", MapView),
        ("inside", InsideView),
        ("strokes", StrokesView),
        ("time", TimeView),
        ("compare", CompareView),
        ("normalisation", LadderLab),
    ],
)
def test_each_way_to_look_is_made_when_it_is_first_looked_at(
    window: MainWindow, eyes: Eyes, qtbot: QtBot, way: str, kind: type[QWidget]
) -> None:
    open_evidence(window)
    drag(window.canvas, A_SEVEN)
    eyes.evidence()
    segment = next(one for one in eyes.all(QPushButton) if one.text() == WAYS[way].title)
    QTest.mouseClick(segment, LEFT)
    view = eyes.one(EvidencePage).view
    assert type(view) is kind
    assert view.isVisible()
    drag(window.canvas, ACROSS)
    eyes.evidence()
    window.session.document.clear()
    qtbot.wait(100)
    QTest.mouseClick(next(one for one in eyes.all(QPushButton) if one.text() == "Map"), LEFT)
    assert isinstance(eyes.one(EvidencePage).view, MapView)


def test_nothing_of_it_is_imported_when_the_window_starts(home: Path) -> None:
    ended = subprocess.run(
        [sys.executable, "-c", STARTS, str(home / "settings.ini")],
        check=False, capture_output=True, text=True,
    )  # fmt: skip
    assert ended.stdout == "[]\n", ended.stderr


def test_why_not_the_winner_is_no_question_while_the_winner_is_followed(
    window: MainWindow, eyes: Eyes
) -> None:
    open_evidence(window)
    drag(window.canvas, A_SEVEN)
    assert eyes.evidence().question == Question(7)
    click_class(eyes, 1, SHIFT)
    choice = eyes.one(QComboBox)
    assert choice.currentText() == "1"
    window.session.document.clear()
    drag(window.canvas, A_ONE)  # which wins, and cannot be set against itself
    assert eyes.evidence().question == Question(1)
    assert choice.currentText() == "–"


def test_the_graph_is_loaded_before_anything_is_drawn(
    window: MainWindow, eyes: Eyes, monkeypatch: pytest.MonkeyPatch
) -> None:
    loaded: list[str] = []
    of = Graphs.of

    def noted(graphs: Graphs, bundle: Bundle) -> EvidenceGraph:
        graph = of(graphs, bundle)
        loaded.append(bundle.name)
        return graph

    monkeypatch.setattr(Graphs, "of", noted)
    open_evidence(window)
    assert window.session.is_blank
    network = window.session.network
    assert network is not None
    eyes.wait_until(lambda: loaded == [network.name])
