"""The page as a whole: room, names, first steps, the log-odds curve."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QWidget

from logitdesk.scores.perceptron import Experiment, Perceptron
from logitdesk.scores.perceptron_points import preset
from logitdesk.ui.charts.lines import LineChart
from logitdesk.ui.charts.log_odds import LogOddsChart
from tests.ui.perceptron_lab.conftest import Lab


@pytest.mark.parametrize("size", [(1000, 560), (1250, 690), (1570, 890)])
@pytest.mark.parametrize("outputs", [1, 3])
def test_every_chart_has_its_room(lab: Lab, size: tuple[int, int], outputs: int) -> None:
    lab.window.resize(*size)
    lab.press(f"{outputs} logit")
    QTest.qWait(20)
    assert lab.window.size().toTuple() == size, "the page fits into the window"
    charts: list[QWidget] = [lab.plane, lab.diagram, lab.find(LogOddsChart)]
    charts += lab.page.findChildren(LineChart)
    for chart in charts:
        assert chart.height() >= 150
        assert chart.width() >= 150
    assert lab.plane.height() > 0.7 * size[1] - 60
    assert lab.plane.view_box.width() == pytest.approx(lab.plane.view_box.height(), abs=2)


def test_all_that_has_the_focus_has_a_name(lab: Lab) -> None:
    lab.press("3 logits")
    QTest.qWait(80)
    for one in lab.page.findChildren(QWidget):
        takes = one.focusPolicy() & Qt.FocusPolicy.TabFocus and one.focusProxy() is None
        if one.isVisible() and takes and one.parent() is not None and not one.isWindow():
            said = one.accessibleName() or getattr(one, "text", str)()
            assert said, one


def test_the_curve_points_into_the_plane_and_by_keys_too(lab: Lab) -> None:
    curve = lab.find(LogOddsChart)
    curve.setFocus(Qt.FocusReason.TabFocusReason)
    first = lab.model.pointed
    assert first is not None
    lab.keys(curve, Qt.Key.Key_Right)
    assert lab.model.pointed not in (None, first)
    assert "log-odds" in curve.readout()
    assert f"{abs(lab.model.pointed.x1):.2f}"[:3] in lab.texts()


def test_with_three_logits_the_curve_is_of_the_class_chosen(lab: Lab) -> None:
    perceptron = Perceptron.of([[3, 0], [-3, 0], [0, 1]], [0, 0, 0])
    lab.model.open(Experiment(preset("blobs", 3), perceptron))
    curve = lab.find(LogOddsChart)
    for number in range(3):
        lab.press(f"Curve of class: {number}")
        expected = perceptron.log_odds(lab.model.points.places)[:, number]
        assert curve.table().column("log-odds") == pytest.approx(expected.tolist())
    curve.setFocus(Qt.FocusReason.TabFocusReason)
    assert "raw logit" in curve.readout()


def test_the_tools_are_those_of_the_classes_there_are(lab: Lab) -> None:
    lab.press("3 logits")
    lab.press("A click puts class: ▲ 2")
    lab.click(0, 0)
    assert lab.model.points.classes[-1] == 2
    lab.press("1 logit")
    lab.click(0.5, 0)
    assert lab.model.points.classes[-1] == 1
    square = lab.find(QAbstractButton, "A click puts class: ■ 1")
    square.setFocus()
    lab.keys(square, Qt.Key.Key_Right)
    assert lab.plane.tool == "erase", "class 2 is passed by"
