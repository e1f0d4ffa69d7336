"""The page as a person uses it: mouse, keys, what is seen and what a screen reader says."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QFont, QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QMenu

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


def field(lab: Lab) -> QLineEdit | None:
    """Where a logit is typed, if it is open."""
    fields = lab.page.findChildren(QLineEdit)
    return next((f for f in fields if f.isVisible() and "Logit" in f.accessibleName()), None)


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
    lab.click_cell(8, "label")
    assert lab.says("your choice")
    assert lab.case.label == 8
    lab.click_cell(5, "class")
    assert lab.case.label == 5


def test_a_bar_follows_the_mouse_and_the_axis_grows(lab: Lab) -> None:
    before = lab.case.unscaled[0]
    lab.drag_logit(0, 40)
    width = lab.named(ROWS).columnWidth(1)
    moved = lab.case.unscaled[0] - before
    assert moved == pytest.approx(40 * 2 * 5 / (width - 10), abs=0.02), "its end follows the mouse"
    lab.drag_logit(0, -2000)
    assert lab.case.unscaled[0] < -20
    undo(lab)
    assert lab.case.unscaled[0] == pytest.approx(before + moved)


def test_a_double_click_or_a_figure_types_a_logit(lab: Lab) -> None:
    rows = lab.named(ROWS)
    QTest.mouseDClick(rows.viewport(), Qt.MouseButton.LeftButton, pos=lab.cell(2, "logit"))
    typing = field(lab)
    assert typing is not None
    assert "class 2" in typing.accessibleName()
    lab.press("2.5", Key.Key_Return)
    assert lab.case.unscaled[2] == 2.5
    lab.press(Key.Key_Down, "[1, 2, 3]", Key.Key_Return)
    assert lab.case.unscaled[3:6].tolist() == [1, 2, 3]
    assert field(lab) is None
    lab.press("7", Key.Key_Tab)
    assert lab.case.unscaled[3] == 7
    assert field(lab) is None
    lab.press("3,,x", Key.Key_Return)
    assert lab.case.unscaled[3] == 7, "nonsense is refused"
    lab.press(*[Key.Key_Down] * 9, "[8, 9]", Key.Key_Return)
    assert (len(lab.case), lab.case.unscaled[9]) == (10, 8), "there is no row for the 9"
    lab.page.lab.take_preset(PRESETS[1])
    assert rows.model().rowCount() == 4
    assert rows.model().index(3, 2).data() == "0.37474789"


def test_arrow_keys_change_a_logit_and_space_takes_the_label(lab: Lab) -> None:
    rows = lab.named(ROWS)
    rows.setFocus(Qt.FocusReason.TabFocusReason)
    lab.press(Key.Key_Right, Key.Key_Right, Key.Key_Left)
    assert lab.case.unscaled[8] == pytest.approx(3.2 + 0.1)
    undo(lab)
    assert lab.page.lab.is_example, "one step, as all were of one logit"
    lab.press(Key.Key_Up, Key.Key_Space)
    assert lab.case.label == 7


def test_page_keys_are_not_the_rows_own(lab: Lab) -> None:
    menu = QMenu(lab.window)
    pressed: list[str] = []
    action = menu.addAction("Scores", lambda: pressed.append("F2"))
    action.setShortcut("F2")
    lab.window.addAction(action)
    lab.click_cell(2, "logit")
    lab.press(Key.Key_F2)
    assert pressed == ["F2"]
    assert field(lab) is None


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
