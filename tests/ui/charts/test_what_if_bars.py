import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QToolTip
from pytestqt.qtbot import QtBot

from logitdesk.ui.charts.bar_drag import STARTS
from logitdesk.ui.charts.facing_bars import FacingBars
from logitdesk.ui.charts.log_odds_plot import LogOddsPlot
from logitdesk.ui.theme import LIGHT
from logitdesk.ui.what_if import WhatIf
from tests.ui.stage import SURE, Stage, colour_at, move_mouse, shows_colour

LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def stage(qapp: QApplication) -> Stage:
    return Stage(qapp)


@pytest.fixture
def what_if(stage: Stage) -> WhatIf:
    return WhatIf(stage.session)


@pytest.fixture
def bars(what_if: WhatIf, stage: Stage, qtbot: QtBot) -> FacingBars:
    widget = FacingBars(what_if, stage.themes)
    qtbot.addWidget(widget)
    widget.resize(476, 520)
    with qtbot.waitExposed(widget):
        widget.show()
    stage.give(SURE)
    return widget


def grip(bars: FacingBars, digit: int) -> QPoint:
    """A place on a digit's logit."""
    return QPoint(bars._grid.zero + 10, bars._grid.row(digit).center().y())


def tries(what_if: WhatIf) -> bool:
    return what_if.tried is not None


def pull(bars: FacingBars, digit: int, pixels: int) -> None:
    """Press there and move, without release."""
    QTest.mousePress(bars, LEFT, pos=grip(bars, digit))
    QTest.mouseMove(bars, grip(bars, digit) + QPoint(pixels, 0))


def lift(bars: FacingBars, digit: int, pixels: int = 0) -> None:
    QTest.mouseRelease(bars, LEFT, pos=grip(bars, digit) + QPoint(pixels, 0))


def hatched(bars: FacingBars, digit: int) -> bool:
    """Whether a probability's bar is striped."""
    image: QImage = bars.grab().toImage()
    scores = bars._what_if.scores
    assert scores is not None
    box = bars._grid.probability_bar(digit, scores.probability(digit)).toRect()
    inside = box.adjusted(3, 3, -3, -3)
    colours = {
        image.pixelColor(x, inside.center().y()).name()
        for x in range(inside.left(), inside.right())
    }
    return len(colours) > 1


def test_a_dragged_bar_goes_along_with_the_mouse_and_release_returns_to_the_truth(
    bars: FacingBars, what_if: WhatIf
) -> None:
    truth = what_if.truth
    reach = bars._grid.reach
    pull(bars, 5, round(0.4 * reach))
    assert what_if.scores is not None
    assert what_if.scores.logits[5] == pytest.approx(4.8 + 4, abs=0.1)
    assert what_if.tried == 5
    QTest.mouseMove(bars, grip(bars, 5) - QPoint(round(0.4 * reach), 0))
    assert what_if.scores.logits[5] == pytest.approx(4.8 - 4, abs=0.1)
    lift(bars, 5)
    assert what_if.scores is truth


def test_a_bar_is_dragged_to_the_end_of_the_axis_and_no_further(
    bars: FacingBars, what_if: WhatIf
) -> None:
    pull(bars, 3, 10 * bars._grid.reach)
    assert what_if.scores is not None
    assert what_if.scores.logits[3] == bars._limit.target
    QTest.mouseMove(bars, grip(bars, 3) - QPoint(10 * bars._grid.reach, 0))
    assert what_if.scores.logits[3] == -bars._limit.target
    lift(bars, 3)


def test_a_press_that_hardly_moves_is_a_click_and_one_that_moves_is_none(
    bars: FacingBars, what_if: WhatIf
) -> None:
    clicked: list[int] = []
    bars.clicked.connect(clicked.append)
    pull(bars, 5, STARTS - 1)
    assert not tries(what_if)
    lift(bars, 5, STARTS - 1)
    assert clicked == [5]
    pull(bars, 5, STARTS)
    assert tries(what_if)
    lift(bars, 5, STARTS)
    assert clicked == [5]


def test_probabilities_cannot_be_dragged(bars: FacingBars, what_if: WhatIf) -> None:
    place = bars._grid.track_box(5).center()
    QTest.mousePress(bars, LEFT, pos=place)
    QTest.mouseMove(bars, place + QPoint(40, 0))
    assert what_if.tried is None
    QTest.mouseRelease(bars, LEFT, pos=place + QPoint(40, 0))


def test_what_is_not_so_is_striped_and_the_truth_is_marked_in_it(bars: FacingBars) -> None:
    assert not hatched(bars, 3)
    assert not shows_colour(bars, LIGHT.warm)
    pull(bars, 3, -20)
    assert hatched(bars, 3)
    assert shows_colour(bars, LIGHT.warm)  # the frame of "what if"
    end = bars._grid.logit_bar(3, 0.89)
    assert colour_at(bars, QPoint(round(end.right()), round(end.top()) - 2)) == LIGHT.text
    assert bars.accessibleDescription().startswith("What if: logit of 3 is")
    lift(bars, 3, -20)
    assert not hatched(bars, 3)
    assert "What if" not in bars.accessibleDescription()


def test_the_same_added_to_all_stripes_the_logits_and_not_the_probabilities(
    bars: FacingBars, what_if: WhatIf
) -> None:
    what_if.add_to_all(-4)
    assert not hatched(bars, 3)
    shown = bars._grid.logit_bar(3, 0.49)
    row = round(shown.center().y())
    image = bars.grab().toImage()
    xs = range(round(shown.left()) + 4, round(shown.right()) - 4)
    assert len({image.pixelColor(x, row).name() for x in xs}) > 1


def test_left_and_right_try_a_logit_and_escape_returns_to_the_truth(
    bars: FacingBars, what_if: WhatIf, qtbot: QtBot
) -> None:
    with qtbot.waitActive(bars):
        bars.activateWindow()
    bars.clearFocus()
    bars.setFocus(Qt.FocusReason.TabFocusReason)
    for _ in range(3):
        QTest.keyClick(bars, Qt.Key.Key_Left)
    assert what_if.scores is not None
    assert what_if.scores.logits[3] == pytest.approx(8.9 - 1.5)
    QTest.keyClick(bars, Qt.Key.Key_Right)
    assert what_if.scores.logits[3] == pytest.approx(8.9 - 1.0)
    QTest.keyClick(bars, Qt.Key.Key_Escape)
    assert what_if.scores is what_if.truth
    QTest.keyClick(bars, Qt.Key.Key_Left)
    QTest.keyClick(bars, Qt.Key.Key_Down)
    assert what_if.scores is what_if.truth
    QTest.keyClick(bars, Qt.Key.Key_Left)
    assert what_if.tried == 4
    bars.clearFocus()
    assert what_if.tried is None


def test_whoever_comes_back_to_the_page_finds_the_truth(bars: FacingBars, what_if: WhatIf) -> None:
    pull(bars, 3, -40)
    bars.hide()
    assert what_if.scores is what_if.truth
    bars.show()
    lift(bars, 3, -40)


def test_a_blank_page_has_no_bar_to_drag(bars: FacingBars, what_if: WhatIf, stage: Stage) -> None:
    stage.blank()
    pull(bars, 3, 30)
    assert what_if.tried is None
    lift(bars, 3, 30)


def test_the_numbers_that_are_told_say_that_they_are_altered(
    bars: FacingBars, what_if: WhatIf
) -> None:
    move_mouse(bars, bars._grid.row(5).center())
    assert "not what the network gave" not in QToolTip.text()
    what_if.add_to_all(2)
    assert "not what the network gave" in QToolTip.text()
    assert "+6.8000" in QToolTip.text()


def test_the_classes_on_the_curve_follow_what_is_tried(
    what_if: WhatIf, stage: Stage, qtbot: QtBot
) -> None:
    plot = LogOddsPlot(what_if, stage.themes)
    qtbot.addWidget(plot)
    plot.resize(330, 480)
    plot.show()
    stage.give(SURE)
    before = [plot._marks.centre(digit) for digit in range(10)]
    what_if.add_to_all(5)
    for digit in range(10):
        assert (plot._marks.centre(digit) - before[digit]).manhattanLength() < 1e-6
    what_if.try_logit(5, 12)
    scores = what_if.scores
    assert scores is not None
    on_curve = plot._area.place(scores.probability(5), float(scores.log_odds[5]))
    assert (plot._marks.centre(5) - on_curve).manhattanLength() < 1
    framed = plot.grab().toImage()
    what_if.let_go()
    assert plot.grab().toImage() != framed
