import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QSlider, QToolButton
from pytestqt.qtbot import QtBot

from logitdesk.ui.temperature_control import TemperatureControl, step_of, temperature_at
from tests.ui.stage import Stage


@pytest.fixture
def stage(qapp: QApplication) -> Stage:
    return Stage(qapp)


@pytest.fixture
def control(stage: Stage, qtbot: QtBot) -> TemperatureControl:
    widget = TemperatureControl(stage.desk, stage.themes)
    qtbot.addWidget(widget)
    widget.show()
    return widget


def slider(control: TemperatureControl) -> QSlider:
    return control.findChildren(QSlider)[0]


def label(control: TemperatureControl) -> str:
    return control.findChildren(QLabel)[0].text()


def reset(control: TemperatureControl) -> QToolButton:
    return control.findChildren(QToolButton)[0]


def test_the_slider_is_logarithmic_and_1_is_in_its_middle() -> None:
    assert [temperature_at(step) for step in (-100, 0, 100)] == pytest.approx([0.1, 1, 10])
    assert temperature_at(0) == 1
    assert all(step_of(temperature_at(step)) == step for step in range(-100, 101))


def test_arrow_keys_change_the_temperature(control: TemperatureControl, stage: Stage) -> None:
    QTest.keyClick(slider(control), Qt.Key.Key_End)
    assert stage.desk.temperature == pytest.approx(10)
    assert label(control) == "Temperature 10.00"
    QTest.keyClick(slider(control), Qt.Key.Key_PageDown)
    assert stage.desk.temperature == pytest.approx(10**0.9)


def test_a_double_click_goes_back_to_1(control: TemperatureControl, stage: Stage) -> None:
    stage.desk.set_temperature(3)
    QTest.mouseDClick(slider(control), Qt.MouseButton.LeftButton)
    assert stage.desk.temperature == 1
    assert slider(control).value() == 0
    assert label(control) == "Temperature 1.00"


def test_the_way_back_is_shown_while_there_is_one(
    control: TemperatureControl, stage: Stage
) -> None:
    assert not reset(control).isVisible()
    stage.desk.set_temperature(0.5)
    assert reset(control).isVisible()
    reset(control).click()
    assert stage.desk.temperature == 1
    assert not reset(control).isVisible()


def test_a_temperature_between_the_steps_is_kept(control: TemperatureControl, stage: Stage) -> None:
    stage.desk.set_temperature(1.234)
    assert stage.desk.temperature == 1.234
    assert label(control) == "Temperature 1.23"
