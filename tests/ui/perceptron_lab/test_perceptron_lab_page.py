"""The whole page, as a person has it: driven with the mouse and the keyboard."""

from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QMainWindow,
    QMenu,
    QPushButton,
    QToolButton,
)
from pytestqt.qtbot import QtBot

from logitdesk.scores.perceptron import Experiment
from logitdesk.ui.charts.picture import image_of, svg_of
from logitdesk.ui.charts.taking import Taking
from logitdesk.ui.first_steps import FirstSteps
from logitdesk.ui.main_window import MainWindow
from logitdesk.ui.perceptron_lab.card_row import CardRow
from logitdesk.ui.perceptron_lab.connection import Connection
from logitdesk.ui.perceptron_lab.curve_plot import CurvePlot
from logitdesk.ui.perceptron_lab.first_visit import SENTENCES
from logitdesk.ui.perceptron_lab.formula import FormulaLines
from logitdesk.ui.perceptron_lab.network_diagram import NetworkDiagram
from logitdesk.ui.perceptron_lab.perceptron_lab_page import PerceptronLabPage
from logitdesk.ui.perceptron_lab.plane import Plane
from logitdesk.ui.perceptron_lab.training_card import TrainingCard
from logitdesk.ui.perceptron_lab.training_remark import TrainingRemark
from logitdesk.ui.perceptron_lab.weight_table import WeightTable
from logitdesk.ui.theme import ThemeManager
from logitdesk.ui.widgets import Segments
from tests.ui.gestures import A_ONE, drag
from tests.ui.stage import colour_at, move_mouse

LEFT = Qt.MouseButton.LeftButton
UNDO, REDO = QKeySequence.StandardKey.Undo, QKeySequence.StandardKey.Redo
SMALL, USUAL = (648, 489), (824, 589)
"""What a page has at a window of 1024 by 700, and of 1280 by 800."""


class Hand:
    """A person in front of the page."""

    def __init__(self, page: PerceptronLabPage) -> None:
        self.page, self.lab = page, page.lab
        self.plane = page.findChildren(Plane)[0]
        self.diagram = page.findChildren(NetworkDiagram)[0]
        self.curve = page.findChildren(CurvePlot)[0]

    def click_on_plane(self, x1: float, x2: float) -> None:
        QTest.mouseClick(self.plane, LEFT, pos=self.plane.place(x1, x2).toPoint())

    def drag_connection(self, output: int, source: int, up: int) -> None:
        begin, end = self.diagram._layout_now.ends(Connection(output, source))
        start = (begin + (end - begin) * 0.6).toPoint()
        QTest.mousePress(self.diagram, LEFT, pos=start)
        for moved in range(1, up + 1):
            QTest.mouseMove(self.diagram, start - QPoint(0, moved))
        QTest.mouseRelease(self.diagram, LEFT, pos=start - QPoint(0, up))

    def click(self, text: str) -> None:
        """A button that can be seen and has this text."""
        buttons = self.page.findChildren(QAbstractButton)
        found = [each for each in buttons if each.text() == text and each.isVisible()]
        QTest.mouseClick(found[0], LEFT)

    def choose(self, menu: str, entry: str) -> None:
        """An entry of a menu that one of the buttons has."""
        for each in self.page.findChildren(QMenu):
            for action in each.actions():
                if action.text().replace("&", "") == entry:
                    action.trigger()
                    return
        raise LookupError(f"{menu} has no {entry}")

    def point_at_curve(self, number: int) -> None:
        QApplication.processEvents()  # all has its place
        place = QPointF(*self.curve._places.pixels(self.curve._area)[number].tolist())
        move_mouse(self.curve, place.toPoint())


def opened(
    qapp: QApplication, qtbot: QtBot, size: tuple[int, int], experiment: Experiment | None = None
) -> PerceptronLabPage:
    """The page alone in a window of the real window's look."""
    window = QMainWindow()
    qtbot.addWidget(window)
    page = PerceptronLabPage(ThemeManager(qapp, "light", window), experiment)
    window.setCentralWidget(page)
    window.resize(*size)
    with qtbot.waitActive(window):
        window.show()
    return page


@pytest.fixture
def page(qapp: QApplication, qtbot: QtBot) -> PerceptronLabPage:
    return opened(qapp, qtbot, USUAL)


@pytest.fixture
def hand(page: PerceptronLabPage) -> Hand:
    return Hand(page)


@pytest.fixture
def lab_in_window(window: MainWindow, qtbot: QtBot) -> Hand:
    """The page in the real window, with its first steps behind it."""
    with qtbot.waitActive(window):
        window.activateWindow()
    window.pages.open_page("perceptron lab")
    page = window.findChildren(PerceptronLabPage)[0]
    bar = page.findChildren(FirstSteps)[0]
    while bar.isVisible():
        bar.did(bar.number or 0)
    return Hand(page)


def test_a_person_puts_points_turns_the_line_trains_and_goes_on_to_three_classes(
    hand: Hand, qtbot: QtBot
) -> None:
    lab = hand.lab
    hand.choose("Points", "Clear points")
    assert len(lab.points) == 0
    hand.click("● 0")
    for place in [(-2.0, -1.0), (-1.0, 0.5), (-3.0, 2.0)]:
        hand.click_on_plane(*place)
    hand.click("■ 1")
    for place in [(2.0, 1.0), (1.5, -1.0)]:
        hand.click_on_plane(*place)
    assert lab.points.classes.tolist() == [0, 0, 0, 1, 1]
    before = lab.perceptron.weight(0, 0)
    hand.drag_connection(0, 0, up=12)
    assert lab.perceptron.weight(0, 0) > before
    hand.click("Run")
    qtbot.waitUntil(lambda: lab.steps > 20)
    hand.click("Pause")
    assert lab.measured is not None
    assert lab.measured.accuracy == 1
    remark = hand.page.findChildren(TrainingRemark)[0]
    remark.flush()
    assert "the loss has no minimum" in remark.text()
    hand.click("3 logits")
    assert lab.perceptron.output_size == 3
    hand.click("▲ 2")
    hand.click_on_plane(0.0, -3.0)
    assert lab.points.classes.tolist() == [0, 0, 0, 1, 1, 2]
    hand.click("Step")
    hand.drag_connection(2, 1, up=9)
    hand.click("×10")
    hand.click("Run")
    qtbot.waitUntil(lambda: lab.steps > 50)
    hand.click("Pause")
    assert lab.measured.accuracy == 1


def test_what_is_pointed_at_in_the_plane_is_everywhere(hand: Hand) -> None:
    places = hand.lab.points.places
    move_mouse(hand.plane, hand.plane.place(*places[3]).toPoint())
    assert hand.lab.pointed is not None
    assert hand.lab.pointed.number == 3
    formula = hand.page.findChildren(FormulaLines)[0]
    logit = float(hand.lab.perceptron.logits(places[3])[0])
    assert f"{abs(logit):.2f}" in formula.accessibleDescription()
    hand.point_at_curve(40)
    assert hand.lab.pointed.number == 40


def test_a_double_click_on_a_connection_lets_its_number_be_typed(hand: Hand) -> None:
    begin, end = hand.diagram._layout_now.ends(Connection(0, 1))
    QTest.mouseDClick(hand.diagram, LEFT, pos=(begin + (end - begin) * 0.6).toPoint())
    field = hand.page.findChildren(WeightTable)[0].field(0, 1)
    assert field.hasFocus()
    QTest.keyClicks(field, "2.25")
    QTest.keyClick(field, Qt.Key.Key_Return)
    assert hand.lab.perceptron.weight(0, 1) == 2.25
    QTest.keySequence(field, QKeySequence(UNDO))
    assert hand.lab.perceptron.weight(0, 1) == -0.5


def test_undo_and_redo_are_the_labs_wherever_the_focus_is_in_it(hand: Hand) -> None:
    first = hand.lab.experiment
    hand.click_on_plane(1.0, -3.0)
    second = hand.lab.experiment
    for widget in (hand.plane, hand.diagram, hand.curve, button(hand.page, "Step")):
        widget.setFocus()
        QTest.keySequence(widget, QKeySequence(UNDO))
        assert hand.lab.experiment is first
        QTest.keySequence(widget, QKeySequence(REDO))
        assert hand.lab.experiment is second


def button(page: PerceptronLabPage, text: str) -> QPushButton:
    return next(each for each in page.findChildren(QPushButton) if each.text() == text)


def test_training_pauses_when_nobody_looks(hand: Hand, qtbot: QtBot) -> None:
    hand.click("Run")
    qtbot.waitUntil(lambda: hand.lab.steps > 2)
    hand.page.hide()
    assert not hand.page.runner.is_running


def test_it_goes_on_with_what_it_is_given(qapp: QApplication, qtbot: QtBot) -> None:
    experiment = replace(Experiment.first().with_output_size(3), l2=0.25)
    page = opened(qapp, qtbot, SMALL, experiment)
    assert page.lab.experiment is experiment
    assert any(each.isVisible() and each.text() == "▲ 2" for each in page.findChildren(QPushButton))


def test_the_first_steps_go_on_as_they_are_done(hand: Hand, qtbot: QtBot) -> None:
    page, bar = hand.page, hand.page.findChildren(FirstSteps)[0]
    assert not bar.isVisible()
    page.begin_first_steps()
    assert len(SENTENCES) <= 5
    assert bar.number == 0
    hand.click_on_plane(1.0, -3.0)
    assert bar.number == 1
    hand.drag_connection(0, 1, up=10)
    assert bar.number == 2
    hand.click("Run")
    assert bar.number == 3
    hand.click("Pause")
    hand.point_at_curve(50)
    assert bar.number == 4
    with qtbot.waitSignal(page.first_steps_ended):
        hand.click("3 logits")
    assert not bar.isVisible()


def test_other_deeds_do_not_take_a_first_step(hand: Hand, qtbot: QtBot) -> None:
    bar = hand.page.findChildren(FirstSteps)[0]
    hand.page.begin_first_steps()
    hand.click("Step")
    hand.drag_connection(0, 0, up=5)
    assert bar.number == 0
    hand.click("Next")
    hand.click("Step")
    hand.lab.undo()
    assert bar.number == 1
    hand.click("Run")
    qtbot.waitUntil(lambda: hand.lab.steps > 3)
    hand.click("Pause")
    assert bar.number == 1
    hand.click("Next")
    hand.click("Next")
    move_mouse(hand.plane, hand.plane.place(*hand.lab.points.places[3]).toPoint())
    assert bar.number == 3


def test_first_steps_can_be_skipped_and_begun_again_from_the_menu(hand: Hand, qtbot: QtBot) -> None:
    bar = hand.page.findChildren(FirstSteps)[0]
    hand.page.begin_first_steps()
    with qtbot.waitSignal(hand.page.first_steps_ended):
        hand.click("Skip")
    assert not bar.isVisible()
    hand.choose("More", "Show me round")
    assert bar.isVisible()
    assert bar.number == 0


def test_the_menu_opens_with_the_mouse(hand: Hand, qapp: QApplication) -> None:
    more = next(
        each for each in hand.page.findChildren(QToolButton) if each.accessibleName() == "More"
    )
    QTest.mouseClick(more, LEFT)
    menu = qapp.activePopupWidget()
    assert isinstance(menu, QMenu)
    texts = [action.text().replace("&", "") for action in menu.actions() if action.text()]
    menu.close()
    assert texts == [
        "Copy as a line of text",
        "Paste a line of text",
        "Open…",
        "Save…",
        "Show me round",
    ]


@pytest.mark.parametrize("size", [SMALL, USUAL, (1100, 800)])
@pytest.mark.parametrize("output_size", [1, 3])
@pytest.mark.parametrize("shows_round", [False, True])
def test_everything_has_its_room(
    qapp: QApplication,
    qtbot: QtBot,
    size: tuple[int, int],
    output_size: int,
    shows_round: bool,
) -> None:
    page = opened(qapp, qtbot, size, Experiment.first().with_output_size(output_size))
    if shows_round:
        page.begin_first_steps()
    QApplication.processEvents()
    assert page.size().toTuple() == size
    needed = page.minimumSizeHint()
    assert needed.width() <= size[0]
    assert needed.height() <= size[1]
    formula = page.findChildren(FormulaLines)[0]
    line = formula.fontMetrics().height()
    assert formula.isVisible()
    assert formula.height() >= output_size * line, "the numbers are always there"
    assert (formula.height() >= (1 + output_size) * line) == (not shows_round or size != SMALL)


def test_the_plane_grows_with_the_page(qapp: QApplication, qtbot: QtBot) -> None:
    widths = []
    for size in (SMALL, USUAL, (1100, 800)):
        page = opened(qapp, qtbot, size)
        QApplication.processEvents()
        plane = page.findChildren(Plane)[0]
        row = page.findChildren(CardRow)[0]
        assert plane.width() < 0.5 * row.width()
        widths.append(plane.width())
        page.window().close()
    assert widths == sorted(widths)
    assert widths[-1] > 1.8 * widths[0]


def test_every_card_gives_its_picture_and_numbers(hand: Hand) -> None:
    names = {taking.name: taking for taking in hand.page.findChildren(Taking)}
    assert list(names) == [
        "plane of the perceptron",
        "perceptron",
        "log-odds of the perceptron",
        "training of the perceptron",
    ]
    for name, taking in names.items():
        assert not image_of(taking.widget).isNull()
        assert name.encode() in svg_of(taking.widget, name, "")
        assert taking._numbers is not None
        assert len(taking._numbers().splitlines()) >= 2


def test_going_to_three_logits_brings_a_third_class_and_back_what_was_learned(
    hand: Hand, qtbot: QtBot
) -> None:
    lab = hand.lab
    hand.choose("Points", "Overlapping")
    hand.click("Run")
    qtbot.waitUntil(lambda: lab.steps > 20)
    hand.click("Pause")
    learned = lab.perceptron
    hand.click("3 logits")
    assert set(lab.points.classes.tolist()) == {0, 1, 2}
    hand.click("1 logit")
    assert lab.perceptron is learned
    assert set(lab.points.classes.tolist()) == {0, 1}


def test_who_has_no_points_of_the_third_class_is_told_how_to_get_some(hand: Hand) -> None:
    hand.click_on_plane(0.0, -3.0)
    hand.click("3 logits")
    remark = hand.page.findChildren(TrainingRemark)[0]
    remark.flush()
    assert "choose “▲ 2” and click in the plane" in remark.text()
    hand.click("▲ 2")
    hand.click_on_plane(0.0, -2.0)
    remark.flush()
    assert "no points of class" not in remark.text()


def test_run_looks_otherwise_under_the_mouse_than_pressed(hand: Hand) -> None:
    run = button(hand.page, "Run")
    place = QPoint(8, run.height() // 2)
    resting = colour_at(run, place)
    move_mouse(run, place)
    assert colour_at(run, place) == resting, "only its edge says that it can be pressed"
    QTest.mousePress(run, LEFT, pos=place)
    assert colour_at(run, place) != resting
    QTest.mouseRelease(run, LEFT, pos=QPoint(-20, -20))


def test_the_formula_gets_its_heading_back_once_the_first_steps_are_gone(
    qapp: QApplication, qtbot: QtBot
) -> None:
    page = opened(qapp, qtbot, SMALL)
    formula = page.findChildren(FormulaLines)[0]
    whole = formula.sizeHint().height()
    page.begin_first_steps()
    assert formula.sizeHint().height() < whole
    Hand(page).click("Skip")
    place = page.findChildren(Plane)[0].mapTo(page, QPoint())
    QApplication.processEvents()
    assert page.findChildren(Plane)[0].mapTo(page, QPoint()) == place
    qtbot.waitUntil(lambda: formula.height() == whole)


def test_undo_in_the_lab_leaves_the_drawing_alone(lab_in_window: Hand, window: MainWindow) -> None:
    hand, first = lab_in_window, lab_in_window.lab.experiment
    drag(window.canvas, A_ONE)
    hand.click_on_plane(1.0, -3.0)
    second = hand.lab.experiment
    assert second is not first
    QTest.keySequence(hand.plane, QKeySequence(UNDO))
    assert hand.lab.experiment is first
    QTest.keySequence(hand.plane, QKeySequence(REDO))
    assert hand.lab.experiment is second
    assert not window.session.page.drawing.is_blank


def test_tab_comes_to_everything_in_its_order(hand: Hand, qapp: QApplication) -> None:
    hand.page.setFocus()
    names = []
    for _ in range(20):
        QTest.keyClick(hand.page.window(), Qt.Key.Key_Tab)
        focus = qapp.focusWidget()
        assert focus is not None
        text = focus.text() if isinstance(focus, QAbstractButton) else ""
        names.append(text or focus.accessibleName())
    assert names == [
        "Points", "■ 1", "1 logit", "⋯", "Plane of x1 and x2", "The perceptron’s connections",
        "w1, the weight of x1", "w2, the weight of x2", "b, the weight of bias",
        "The points on the log-odds curve", "Run", "Step", "×1", "Learning rate", "L2",
        "Cross-entropy (chart)", "Accuracy (chart)", "Points", "■ 1", "1 logit",
    ]  # fmt: skip


def test_a_click_beside_the_tools_brings_the_focus_into_the_lab(lab_in_window: Hand) -> None:
    page = lab_in_window.page
    QTest.mouseClick(page, LEFT, pos=QPoint(page.width() // 2 + 60, 4))
    assert page.hasFocus()


def test_the_training_card_is_no_taller_than_it_needs_in_a_small_window(
    qapp: QApplication, qtbot: QtBot
) -> None:
    page = opened(qapp, qtbot, SMALL)
    card = page.findChildren(TrainingCard)[0]
    assert card.height() == card.minimumSizeHint().height()
    segments = card.findChildren(Segments)[0]
    assert card.rect().contains(card.mapFromGlobal(segments.mapToGlobal(segments.rect().center())))
