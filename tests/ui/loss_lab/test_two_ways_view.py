from math import log

import numpy as np
import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton, QSlider, QToolButton
from pytestqt.qtbot import QtBot

from logitdesk.scores.losses import PRESET, LossCase
from logitdesk.ui.formatting import short
from logitdesk.ui.loss_lab.loss_question import LossQuestion
from logitdesk.ui.loss_lab.scale_control import nearest
from logitdesk.ui.loss_lab.sentence import Sentence
from logitdesk.ui.loss_lab.two_ways_view import TwoWaysView
from logitdesk.ui.theme import LIGHT
from tests.ui.stage import EXTREME, SURE, Stage, shows_colour

LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def question(stage: Stage) -> LossQuestion:
    question = LossQuestion(stage.session)
    question.take(SURE, 6)
    return question


@pytest.fixture
def view(stage: Stage, question: LossQuestion, qtbot: QtBot) -> TwoWaysView:
    view = TwoWaysView(question, stage.themes)
    qtbot.addWidget(view)
    view.resize(350, 430)
    view.show()
    return view


def figures(view: TwoWaysView) -> dict[str, list[str]]:
    """What the table says, by row."""
    return {row.name: list(row.figures) for row in view.table.rows}


def sentence(view: TwoWaysView) -> str:
    return view.findChildren(Sentence)[0].text()


def slider(view: TwoWaysView) -> QSlider:
    return view.findChildren(QSlider)[0]


def choose_epsilon(view: TwoWaysView, text: str) -> None:
    button = next(b for b in view.findChildren(QPushButton) if b.text() == text)
    QTest.mouseClick(button, LEFT)


def test_at_first_all_ways_agree(view: TwoWaysView, question: LossQuestion) -> None:
    shown = figures(view)
    assert set(shown) == {"naive", "naive, one-hot", "naive + ε", "fused"}
    assert shown["naive"] == shown["naive, one-hot"] == shown["fused"]
    assert shown["fused"][0] == short(question.case.fused_loss) == "14.92"
    assert shown["fused"][1:] == ["−1.000", "+0.9804"]
    assert sentence(view).startswith("All ")


def test_scaled_up_the_naive_way_is_infinite_its_gradient_no_number_and_the_fused_is_well(
    view: TwoWaysView, question: LossQuestion
) -> None:
    assert not shows_colour(view.table, LIGHT.warm_soft)
    place = QPoint(round(view.chart.area.x(30)), view.chart.height() // 2)
    QTest.mouseClick(view.chart, LEFT, pos=place)
    shown = figures(view)
    assert shown["naive"] == ["inf", "nan", "nan"]
    assert shown["naive, one-hot"] == ["nan", "nan", "nan"]
    assert shown["naive + ε"] == ["16.12", "0", "0"]
    assert shown["fused"] == [short(14.9 * question.case.scale), "−1.000", "+1.000"]
    assert shows_colour(view.table, LIGHT.warm_soft)
    assert "gives inf, and the gradient nan" in sentence(view)
    assert "caps the loss at 16.12" in sentence(view)
    assert "teach nothing" in sentence(view)


def test_the_slider_goes_from_a_tenth_to_a_thousand_by_keys(
    view: TwoWaysView, question: LossQuestion
) -> None:
    QTest.keyClick(slider(view), Qt.Key.Key_End)
    assert question.case.scale == 1000
    QTest.keyClick(slider(view), Qt.Key.Key_Home)
    assert question.case.scale == pytest.approx(0.1)
    QTest.keyClick(slider(view), Qt.Key.Key_Right)
    assert question.case.scale == pytest.approx(0.1023, abs=1e-4)


def test_a_double_click_and_the_small_cross_go_back_to_one(
    view: TwoWaysView, question: LossQuestion
) -> None:
    back = view.findChildren(QToolButton)[0]
    assert not back.isVisible()
    question.set_scale(20)
    QTest.mouseDClick(slider(view), LEFT)
    assert question.case.scale == 1
    question.set_scale(20)
    QTest.mouseClick(back, LEFT)
    assert question.case.scale == 1
    assert not back.isVisible()


def test_a_scale_off_the_slider_is_kept_as_it_is(view: TwoWaysView, question: LossQuestion) -> None:
    question.set_scale(3.14159)
    assert question.case.scale == 3.14159
    assert nearest(3.14159) == pytest.approx(3.14159, rel=0.012)
    assert slider(view).value() == 50


def test_an_epsilon_caps_the_loss(view: TwoWaysView, question: LossQuestion) -> None:
    question.set_scale(100)
    for text, epsilon in (("10⁻³", 1e-3), ("10⁻¹²", 1e-12), ("10⁻⁷", 1e-7)):
        choose_epsilon(view, text)
        assert question.case.epsilon == epsilon
        assert figures(view)["naive + ε"][0] == short(-log(epsilon))


def test_what_the_patch_costs_is_said_before_anything_breaks(
    view: TwoWaysView, question: LossQuestion
) -> None:
    question.set_scale(3)
    kept = short(abs(question.case.patched_gradient[6] / question.case.fused_gradient[6]), 3)
    assert f"16.1 in place of 44.7, with {kept} of the gradient" in sentence(view)
    assert "inf from × 5.87 on" in sentence(view).replace("\N{NO-BREAK SPACE}", " ")


@pytest.mark.parametrize("label", [1, 4, 6, 7])
def test_the_scale_that_is_said_is_true(
    view: TwoWaysView, question: LossQuestion, label: int
) -> None:
    question.choose_label(label)
    said = sentence(view).replace("\N{NO-BREAK SPACE}", " ").split("inf from × ")[1]
    scale = float(said.split(" on")[0])
    assert figures(view)["naive"][0] != "inf"
    question.set_scale(scale)
    assert figures(view)["naive"][0] == "inf"
    question.set_scale(0.99 * scale)
    assert figures(view)["naive"][0] != "inf"


def test_of_the_likeliest_class_nothing_breaks_and_another_label_is_offered(
    view: TwoWaysView, question: LossQuestion
) -> None:
    question.choose_label(3)
    assert "3 is the likeliest class" in sentence(view)
    assert view.offer.text() == "Take 6 for the true label"
    question.set_scale(1000)
    assert figures(view)["naive"][0] == "0"
    assert figures(view)["naive, one-hot"][0] == "nan"
    assert "nan: 0 × log 0" in sentence(view)


@pytest.mark.parametrize("size", [(268, 380), (350, 430)])
@pytest.mark.parametrize("logits", [SURE, PRESET])
def test_the_offer_stands_in_the_chart_where_the_lines_leave_it_empty(
    view: TwoWaysView, question: LossQuestion, logits: tuple[float, ...], size: tuple[int, int]
) -> None:
    question.take(logits, 3)
    view.resize(*size)
    QApplication.processEvents()
    area, box = view.chart.area, view.offer.geometry()
    assert area.box.contains(box.toRectF())
    curves = view.chart.curves
    at = int(np.searchsorted(curves.scales, area.scale_at(box.left())))
    assert area.y(float(curves.fused[at])) > box.bottom()


def test_the_offer_is_taken_by_a_click_and_the_scale_is_next(
    view: TwoWaysView, question: LossQuestion, qtbot: QtBot
) -> None:
    question.choose_label(3)
    view.activateWindow()
    qtbot.waitActive(view)
    QTest.mouseClick(view.offer, LEFT)
    assert question.case.label == 6
    assert not view.offer.isVisible()
    assert slider(view).hasFocus()


def test_the_offer_is_taken_by_keys(view: TwoWaysView, question: LossQuestion) -> None:
    question.choose_label(3)
    view.offer.setFocus()
    QTest.keyClick(view.offer, Qt.Key.Key_Space)
    assert question.case.label == 6


def test_what_float32_cannot_tell_of_a_clear_digit_is_said(
    view: TwoWaysView, question: LossQuestion
) -> None:
    question.take(SURE, 3)
    assert "exact" not in sentence(view)
    question.set_scale(8)
    exact = short(question.case.loss)
    assert exact == "5.690×10⁻¹⁵"
    assert figures(view)["fused"][0] == "0"
    assert f"The exact loss is {exact}; float32 cannot be finer" in sentence(view)
    assert figures(view)["naive + ε"][0] == "−1.192×10⁻⁷"
    assert "−ln(1 + ε), below 0" in sentence(view)


def test_nothing_is_called_finite_that_is_not(view: TwoWaysView, question: LossQuestion) -> None:
    """The one-hot row breaks first, as some other class underflows before the label does."""
    question.choose_label(4)
    question.set_scale(6)
    assert figures(view)["naive, one-hot"][0] == "nan"
    assert figures(view)["naive"][0] != "inf"
    assert sentence(view).startswith("With a one-hot row the loss is nan")
    assert "The others are finite, but the patch spoils it" in sentence(view)
    assert "All finite" not in sentence(view)


def test_where_all_logits_are_the_same_nothing_is_offered(
    view: TwoWaysView, question: LossQuestion
) -> None:
    question.take([1.0] * 10, 2)
    assert sentence(view).startswith("All logits are the same")
    assert not view.offer.isVisible()


def test_the_sentence_has_room_for_whatever_it_says(
    view: TwoWaysView, question: LossQuestion
) -> None:
    view.resize(262, 330)
    label = view.findChildren(Sentence)[0]
    rows = [SURE, EXTREME, [1e6, -1e6, 3.5, 0], [1.0] * 10, [0.1, 0.3, 0.5, 0.9]]
    for row in rows:
        for number in range(len(row)):
            question.take(row, number)
            for scale in (0.1, 1.0, 3.0, 12.3, 123.0, 1000.0):
                question.set_scale(scale)
                needed = label.heightForWidth(label.width())
                assert needed <= label.height(), sentence(view)


def test_out_of_sight_it_waits(view: TwoWaysView, question: LossQuestion) -> None:
    before = figures(view)
    view.hide()
    question.set_scale(50)
    assert figures(view) == before
    view.show()
    assert figures(view)["naive"][0] == "inf"


def test_the_drawings_logits_are_shown_as_well(
    view: TwoWaysView, stage: Stage, question: LossQuestion
) -> None:
    question.follow_drawing()
    stage.give(SURE)
    assert figures(view)["fused"][0] == short(LossCase.of(SURE, 3).fused_loss)
