"""Taking ink away, in the real window, with real mouse and key events."""

from collections.abc import Sequence

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from logitdesk.inference.network import read
from logitdesk.ink.drawing import Drawing
from logitdesk.ink.page import Page
from logitdesk.ink.raster import rasterise
from logitdesk.ui.document import Pen
from logitdesk.ui.evidence.answers import Answer
from logitdesk.ui.evidence.evidence_page import EvidencePage
from logitdesk.ui.evidence.part_tile import PartTile
from logitdesk.ui.evidence.strokes_view import StrokesView
from logitdesk.ui.formatting import signed
from logitdesk.ui.main_window import MainWindow
from logitdesk.ui.theme import LIGHT
from tests.ui.gestures import A_ONE, LEFT, Place, at, drag
from tests.ui.stage import colour_at, move_mouse

BAR = [(x, 90) for x in range(120, 301, 20)]
LEG = [(300 - 4 * step, 90 + 10 * step) for step in range(26)]
ACROSS = [(x, 215) for x in range(180, 301, 20)]
A_SEVEN = (BAR, LEG, ACROSS)
AWAY = QPoint(5, 5)
NETWORKS = ["CNN", "SqueezeNet", "Perceptron"]


@pytest.fixture
def view(window: MainWindow) -> StrokesView:
    window.activateWindow()
    window.themes.choose("light")
    window.pages.open_page("evidence")
    window.findChildren(EvidencePage)[0].look("strokes")
    return window.findChildren(StrokesView)[0]


def draw(window: MainWindow, strokes: Sequence[Sequence[Place]], qtbot: QtBot) -> None:
    for stroke in strokes:
        drag(window.canvas, stroke)
    qtbot.waitUntil(lambda: not window.session.is_reading)
    QApplication.processEvents()  # tiles have their places


def choose(window: MainWindow, network: str, qtbot: QtBot) -> None:
    window.session.networks.choose(network)
    qtbot.waitUntil(lambda: getattr(window.session.network, "name", "") == network, timeout=20_000)


def without(window: MainWindow, *strokes: int) -> Answer | None:
    """What the network that reads makes of the page's other strokes."""
    kept = tuple(
        stroke for i, stroke in enumerate(window.session.page.drawing.strokes) if i not in strokes
    )
    assert window.session.network is not None
    reading = read(rasterise(Page(Drawing(kept))), window.session.network)
    return None if reading is None else Answer(reading.scores, reading.verdict)


def logits(answer: Answer | None) -> list[float]:
    assert answer is not None
    return [float(logit) for logit in answer.scores.logits]


def wait_for(expected: list[float], view: StrokesView, qtbot: QtBot) -> None:
    """Wait until these are the logits after the change that is shown."""

    def is_shown() -> bool:
        after = view.chart.change.after
        return after is not None and logits(after) == expected

    qtbot.waitUntil(is_shown, timeout=20_000)


def now(window: MainWindow) -> list[float]:
    assert window.session.reading is not None
    return [float(logit) for logit in window.session.reading.scores.logits]


def point_at(tile: PartTile) -> None:
    move_mouse(tile, tile.rect().center())


def leave(view: StrokesView) -> None:
    QTest.mouseMove(view.chart, view.chart.rect().center())


def test_a_blank_page_says_what_will_be_here(view: StrokesView) -> None:
    assert view.tiles.count == 0
    assert view.hint.text().startswith("Draw a digit")
    assert view.verdict.text().startswith("Draw a digit")


@pytest.mark.parametrize("network", NETWORKS)
def test_pointing_at_a_stroke_shows_every_logit_without_it(
    view: StrokesView, window: MainWindow, qtbot: QtBot, network: str
) -> None:
    choose(window, network, qtbot)
    draw(window, A_SEVEN, qtbot)
    assert view.tiles.count == 3
    for stroke in range(3):
        point_at(view.tiles.tile(stroke))
        expected = logits(without(window, stroke))
        wait_for(expected, view, qtbot)
        assert logits(view.chart.change.before) == now(window)
        assert view.verdict.text().startswith(f"Without stroke {stroke + 1} it is")
        changes = [after - before for after, before in zip(expected, now(window), strict=True)]
        for digit, change in enumerate(changes):
            assert f"({signed(change, 4)})" in view.chart.words_of(digit)
            bar = view.chart.bar(digit)
            if bar.width() > 6:
                colour = colour_at(view.chart, bar.center().toPoint())
                assert colour == (LIGHT.warm if change < 0 else LIGHT.accent)


def test_each_tile_says_what_is_read_without_its_stroke(
    view: StrokesView, window: MainWindow, qtbot: QtBot
) -> None:
    choose(window, "CNN", qtbot)
    draw(window, A_SEVEN, qtbot)
    qtbot.waitUntil(lambda: all(view.tiles.tile(part).without for part in range(3)))
    for part in range(3):
        answer = without(window, part)
        assert answer is not None
        said = view.tiles.tile(part).without
        assert all(str(digit) in said for digit in answer.verdict.digits)


def test_hidden_strokes_stay_hidden_and_the_page_keeps_them(
    view: StrokesView, window: MainWindow, qtbot: QtBot
) -> None:
    draw(window, A_SEVEN, qtbot)
    page, before = window.session.page, now(window)
    for part in (0, 2):
        QTest.mouseClick(view.tiles.tile(part), LEFT)
    leave(view)
    expected = logits(without(window, 0, 2))
    wait_for(expected, view, qtbot)
    assert view.heading.text() == "Taken away: strokes 1 and 3"
    assert "Without strokes 1 and 3 " in view.verdict.text()
    assert window.session.page is page
    assert now(window) == before
    QTest.mouseClick(view.tiles.tile(0), LEFT)
    leave(view)
    expected = logits(without(window, 2))
    wait_for(expected, view, qtbot)


def test_what_is_hidden_stays_so_while_more_is_drawn(
    view: StrokesView, window: MainWindow, qtbot: QtBot
) -> None:
    draw(window, (BAR, LEG), qtbot)
    QTest.mouseClick(view.tiles.tile(0), LEFT)
    leave(view)
    draw(window, [ACROSS], qtbot)
    qtbot.waitUntil(lambda: view.tiles.count == 3)
    assert [view.tiles.tile(part).isChecked() for part in range(3)] == [True, False, False]
    expected = logits(without(window, 0))
    wait_for(expected, view, qtbot)


def test_strokes_are_hidden_by_keyboard_too(
    view: StrokesView, window: MainWindow, qtbot: QtBot
) -> None:
    draw(window, A_SEVEN, qtbot)
    tile = view.tiles.tile(1)
    tile.setFocus(Qt.FocusReason.TabFocusReason)
    assert view.heading.text() == "Taken away: stroke 2"
    QTest.keyClick(tile, Qt.Key.Key_Space)
    tile.clearFocus()
    assert view.heading.text() == "Taken away: stroke 2"
    tile.setFocus(Qt.FocusReason.TabFocusReason)
    QTest.keyClick(tile, Qt.Key.Key_Space)
    tile.clearFocus()
    assert "Taken away" not in view.heading.text()


def test_an_only_stroke_is_cut_into_pieces(
    view: StrokesView, window: MainWindow, qtbot: QtBot
) -> None:
    draw(window, [A_ONE], qtbot)
    assert "without it the page is blank" in view.hint.text()
    assert view.tiles.count == 3
    for part in range(3):
        QTest.mouseClick(view.tiles.tile(part), LEFT)
    leave(view)
    qtbot.waitUntil(lambda: "the page is blank" in view.verdict.text())
    assert view.verdict.text().startswith("Without its beginning, its middle and its end")


def test_a_picture_of_a_part_shows_it_dark_among_the_pale(
    view: StrokesView, window: MainWindow, qtbot: QtBot
) -> None:
    draw(window, (BAR, LEG), qtbot)
    QApplication.processEvents()
    first, second = view.tiles.tile(0), view.tiles.tile(1)
    side = first._side
    bounds = window.session.page.drawing.bounds()
    assert bounds is not None
    on_bar = first._page.transform(side).map(QPoint(150, 90)) + QPoint(
        5, (first.height() - side) // 2
    )
    assert colour_at(first, on_bar) == LIGHT.ink
    assert colour_at(second, on_bar) == LIGHT.axis


def test_erasing_shows_what_it_changes_from_its_beginning_on(
    view: StrokesView, window: MainWindow, qtbot: QtBot
) -> None:
    draw(window, A_SEVEN, qtbot)
    leave(view)
    whole = now(window)
    canvas = window.canvas
    window.session.set_pen(Pen(window.session.pen.width, "eraser"))
    QTest.mousePress(canvas, LEFT, pos=at(canvas, (110, 90)))
    for x in range(120, 301, 20):
        QTest.mouseMove(canvas, at(canvas, (x, 90)))
        qtbot.waitUntil(lambda: not window.session.is_reading)
        if window.session.is_drawing and now(window) != whole:
            assert logits(view.chart.change.before) == whole
            assert logits(view.chart.change.after) == now(window)
    QTest.mouseRelease(canvas, LEFT, pos=at(canvas, (300, 90)))
    qtbot.waitUntil(lambda: not window.session.is_reading)
    assert now(window) != whole
    assert logits(view.chart.change.before) == whole
    assert logits(view.chart.change.after) == now(window)
    assert view.heading.text() == "What the last change on the page did"
    assert view.verdict.text().startswith("Now ")
    for digit in range(10):
        change = now(window)[digit] - whole[digit]
        assert f"({signed(change, 4)})" in view.chart.words_of(digit)


def test_another_network_reads_what_is_left(
    view: StrokesView, window: MainWindow, qtbot: QtBot
) -> None:
    choose(window, "CNN", qtbot)
    draw(window, A_SEVEN, qtbot)
    QTest.mouseClick(view.tiles.tile(1), LEFT)
    choose(window, "Perceptron", qtbot)
    expected = logits(without(window, 1))
    wait_for(expected, view, qtbot)
    assert logits(view.chart.change.before) == now(window)


def test_the_rows_are_told_in_full(view: StrokesView, window: MainWindow, qtbot: QtBot) -> None:
    draw(window, A_SEVEN, qtbot)
    move_mouse(view.chart, view.chart.row(4).center().toPoint())
    assert view.readout.text() == view.chart.words_of(4)
    view.chart.setFocus(Qt.FocusReason.TabFocusReason)
    view.chart.point_at((4,))
    QTest.keyClick(view.chart, Qt.Key.Key_Down)
    assert view.readout.text() == view.chart.words_of(5)
    assert view.chart.accessibleDescription().count("→") == 10
    heading, *rows = view.chart.numbers().splitlines()
    assert heading == "digit,before,after,change"
    assert [float(row.split(",")[2]) for row in rows] == now(window)


def test_nothing_is_read_while_nobody_looks(
    view: StrokesView, window: MainWindow, qtbot: QtBot
) -> None:
    draw(window, (BAR, LEG), qtbot)
    window.pages.open_page("scores")
    draw(window, [ACROSS], qtbot)
    qtbot.wait(100)
    assert view.tiles.count == 2
    window.pages.open_page("evidence")
    assert view.tiles.count == 3


def test_an_opened_picture_can_be_hidden_too(
    view: StrokesView, window: MainWindow, qtbot: QtBot
) -> None:
    picture = rasterise(Page(Drawing(()), None))
    picture[70:110, 120:300] = 1
    window.session.show_page(Page(Drawing(), picture))
    draw(window, [LEG], qtbot)
    assert view.tiles.count == 2
    QTest.mouseClick(view.tiles.tile(0), LEFT)
    leave(view)
    expected = logits(without(window))  # the strokes alone
    wait_for(expected, view, qtbot)
    assert view.heading.text() == "Taken away: the picture"
    draw(window, [ACROSS], qtbot)
    assert view.tiles.tile(0).isChecked()
