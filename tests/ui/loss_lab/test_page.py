"""The page as a person uses it: mouse, keys, what is seen and what a screen reader says."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QFont, QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from logitdesk.ui.charts.export import ExportMenu
from logitdesk.ui.document_io import FileDialogs
from logitdesk.ui.formatting import times
from logitdesk.ui.loss_lab.model import PRESETS
from logitdesk.ui.tasks import TaskRunner
from tests.ui.loss_lab.conftest import CURVES, ROWS, Lab
from tests.ui.stage import SURE, Stage

Key = Qt.Key
CTRL = Qt.KeyboardModifier.ControlModifier


def undo(lab: Lab) -> None:
    QTest.keyClick(lab.app.focusWidget() or lab.page, Key.Key_Z, CTRL)


def test_it_opens_on_an_example_and_says_how_to_take_the_drawing(lab: Lab, stage: Stage) -> None:
    assert 1 < lab.case.loss < 3
    assert lab.says("example")
    assert lab.says("“The drawing”")
    lab.click("The drawing")
    assert lab.says("blank")
    stage.give(SURE)
    assert lab.says("CNN")
    assert lab.named(ROWS).table().column("logit") == pytest.approx(SURE)
    stage.session.set_temperature(2.5)
    assert lab.says("T = 1")
    assert lab.case.logits == pytest.approx(SURE)


def test_who_says_which_class_is_the_true_one(lab: Lab, stage: Stage) -> None:
    lab.click("The drawing")
    stage.give(SURE)
    assert lab.says("network’s answer")
    lab.click_row(8)
    assert lab.says("your choice")
    assert lab.case.label == 8
    lab.click_row(5)
    assert lab.case.label == 5


def test_a_bar_follows_the_mouse_and_the_axis_grows(lab: Lab) -> None:
    before, unit = lab.case.unscaled[0], lab.rows.place_of(3, 0).x() - lab.rows.place_of(0, 0).x()
    unit /= lab.case.unscaled[3] - before
    lab.drag_logit(0, 20)
    moved = lab.case.unscaled[0] - before
    assert moved == pytest.approx(20 / unit, abs=0.05), "its end follows the mouse"
    for _ in range(3):
        lab.drag_logit(0, -2000)
    assert lab.case.unscaled[0] < -10
    for _ in range(3):
        undo(lab)
    assert lab.case.unscaled[0] == pytest.approx(before + moved), "each drag is a step"


@pytest.mark.usefixtures("decimal_comma")
def test_numbers_with_a_decimal_comma_are_read_as_they_are_written(lab: Lab) -> None:
    lab.type_logits("0,5 -1,25 2")
    assert lab.case.unscaled.tolist() == [0.5, -1.25, 2]
    assert lab.named("Logits as text").text() == "0,5; −1,25; 2"
    lab.type_logits(lab.named("Logits as text").text().replace("−", "-"))
    assert lab.case.unscaled.tolist() == [0.5, -1.25, 2]
    lab.type_logits("0.5, 1, 2")
    assert lab.case.unscaled.tolist() == [0.5, 1, 2]
    lab.rows.setFocus(Qt.FocusReason.TabFocusReason)
    lab.press(Key.Key_Home, "3,75", Key.Key_Return)
    assert lab.case.unscaled.tolist() == [3.75, 1, 2]


def test_logits_are_typed_and_those_that_stay_are_exact(lab: Lab, stage: Stage) -> None:
    lab.click("The drawing")
    stage.give((*SURE[:-1], 1 / 3))
    text = lab.named("Logits as text").text().replace("−", "-")  # which QTest cannot type
    lab.type_logits(text.replace("8.9", "7.5"))
    assert lab.case.unscaled[3] == 7.5
    assert lab.case.unscaled[9] == stage.session.reading.scores.logits[9]  # type: ignore[union-attr]
    undo(lab)
    assert lab.case.unscaled[3] == pytest.approx(8.9)
    lab.type_logits("3,,x")
    assert len(lab.case) == 10, "nonsense is refused"
    lab.type_logits("[1, 2]")
    assert (len(lab.case), lab.case.label) == (2, 1), "as there is no class 3"
    lab.page.lab.take_preset(PRESETS[1])
    assert lab.named("Logits as text").text() == "0.1; 0.3; 0.5; 0.9"


def test_arrow_keys_change_a_logit_and_space_takes_the_label(lab: Lab) -> None:
    lab.rows.setFocus(Qt.FocusReason.TabFocusReason)
    number = lab.rows.pointed
    before = lab.case.unscaled[number]
    lab.press(Key.Key_Right, Key.Key_Right, Key.Key_Left)
    assert lab.case.unscaled[number] == pytest.approx(before + 0.5)
    undo(lab)
    assert lab.page.lab.is_example, "one step, as all were of one logit"
    lab.press(Key.Key_Up, Key.Key_Space)
    assert lab.case.label == number - 1
    assert "The true class" in lab.rows.readout()


def test_the_upright_line_scales_the_logits(lab: Lab) -> None:
    chart = lab.named(CURVES)
    for scale in (10, 100):
        start = chart.place_of(lab.case.scale, 1.0)
        start.setY(chart.view_box.center().y())
        pixels = round(chart.place_of(scale, 1.0).x() - start.x())
        lab.drag(chart.viewport(), start.toPoint(), pixels)
        assert lab.case.scale == pytest.approx(scale, rel=0.1)
        assert lab.says(f"logits {times(lab.case.scale)}")
    lab.page.setFocus()
    undo(lab)
    assert lab.case.scale == pytest.approx(10, rel=0.1), "each drag is a step"
    lab.click("Back to ×\N{NO-BREAK SPACE}1")
    assert lab.case.scale == 1


def test_the_crosshair_tells_the_losses_that_are_finite_there(lab: Lab) -> None:
    chart = lab.named(CURVES)
    chart.setFocus(Qt.FocusReason.TabFocusReason)
    lab.press(Key.Key_Left)
    told = chart.readout()
    assert "fused" in told
    assert told.count("naive") == told.count("naive + ε") == 1
    lab.press(*[Key.Key_Left] * 40)
    assert chart.readout().count("naive") == 2


def test_a_drag_beside_the_upright_line_pans(lab: Lab) -> None:
    chart = lab.named(CURVES)
    chart.zoom(2)
    place = chart.view_box.center()
    before = chart.data_at(place).x()
    lab.drag(chart.viewport(), place.toPoint(), 60)
    assert lab.case.scale == 1
    assert chart.data_at(place).x() < 0.9 * before


def test_all_views_show_one_loss(lab: Lab, stage: Stage) -> None:
    """Of a clear digit, where a subtraction from 1 would leave no digits."""
    lab.click("The drawing")
    stage.give([8 * z for z in SURE])
    assert lab.says("5.690×10⁻¹⁵")
    lab.click("Twice")
    twice = lab.named("Loss and gradient with softmax taken once and twice").table()
    lab.click("Labels")
    labels = lab.named("The loss with labels of either kind").table().column("loss")
    assert {twice.row("once")["loss"], *labels} == {"5.690×10⁻¹⁵"}
    lab.click("Code")
    code = lab.named("TensorFlow code for what is on screen").toPlainText()
    assert "5.68989e-15" in code or f"{lab.case.loss:.6g}" in code


def test_each_part_offers_its_numbers(lab: Lab, background: TaskRunner) -> None:
    FileDialogs(background, lab.window)
    for name, column in (
        ("from logits to loss", "cross_entropy"), ("two ways to one loss", "patched"),
        ("softmax taken twice", "gradient_twice"), ("batch of losses", "logit_9"),
    ):  # fmt: skip
        for view in ("Twice", "Labels", "Two ways"):
            lab.click(view)
        menu = next(one for one in lab.page.findChildren(ExportMenu) if one.name == name)
        menu.copy_numbers()
        assert column in QGuiApplication.clipboard().text().splitlines()[0]
    QGuiApplication.clipboard().clear()


@pytest.mark.parametrize(("scale", "width", "height"), [(1.0, 990, 580), (1.5, 990, 900)])
def test_it_fits_into_the_smallest_window_also_with_a_large_font(
    qapp: QApplication, stage: Stage, scale: float, width: int, height: int
) -> None:
    before = qapp.font()
    large = QFont(before)
    large.setPointSizeF(before.pointSizeF() * scale)
    qapp.setFont(large)
    try:
        lab = Lab(qapp, stage, (1000, 600))
        lab.page.lab.set_scale(1000)
        lab.page.begin_first_steps()
        least = lab.page.minimumSizeHint()
        assert least.width() <= width
        assert least.height() <= height
        lab.window.close()
        lab.window.deleteLater()
    finally:
        qapp.setFont(before)
