import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QSlider, QToolButton
from pytestqt.qtbot import QtBot

from logitdesk.ui.temperature_control import TemperatureControl, step_of, temperature_at
from tests.ui.stage import Stage


@pytest.fixture
def stage(qapp: QApplication) -> Stage:
    return Stage(qapp)


@pytest.fixture
def control(stage: Stage, qtbot: QtBot) -> TemperatureControl:
    widget = TemperatureControl(stage.session, stage.themes)
    qtbot.addWidget(widget)
    widget.show()
    return widget


def slider(control: TemperatureControl) -> QSlider:
    return control.findChildren(QSlider)[0]


def label(control: TemperatureControl) -> str:
    return control.findChildren(QLabel)[0].text()


def reset(control: TemperatureControl) -> QToolButton:
    return control.findChildren(QToolButton)[0]


def fitted(control: TemperatureControl) -> QPushButton:
    return control.findChildren(QPushButton)[0]


def test_the_slider_is_logarithmic_and_1_is_in_its_middle() -> None:
    assert [temperature_at(step) for step in (-100, 0, 100)] == pytest.approx([0.1, 1, 10])
    assert temperature_at(0) == 1
    assert all(step_of(temperature_at(step)) == step for step in range(-100, 101))


def test_arrow_keys_change_the_temperature(control: TemperatureControl, stage: Stage) -> None:
    QTest.keyClick(slider(control), Qt.Key.Key_End)
    assert stage.session.temperature == pytest.approx(10)
    assert label(control) == "Temperature 10.00"
    QTest.keyClick(slider(control), Qt.Key.Key_PageDown)
    assert stage.session.temperature == pytest.approx(10**0.9)


def test_a_double_click_goes_back_to_1(control: TemperatureControl, stage: Stage) -> None:
    stage.session.set_temperature(3)
    QTest.mouseDClick(slider(control), Qt.MouseButton.LeftButton)
    assert stage.session.temperature == 1
    assert slider(control).value() == 0
    assert label(control) == "Temperature 1.00"


def test_the_way_back_is_shown_while_there_is_one(
    control: TemperatureControl, stage: Stage
) -> None:
    assert not reset(control).isVisible()
    stage.session.set_temperature(0.5)
    assert reset(control).isVisible()
    reset(control).click()
    assert stage.session.temperature == 1
    assert not reset(control).isVisible()


def test_a_temperature_between_the_steps_is_kept(control: TemperatureControl, stage: Stage) -> None:
    stage.session.set_temperature(1.234)
    assert stage.session.temperature == 1.234
    assert label(control) == "Temperature 1.23"


def test_one_click_takes_the_network_s_fitted_temperature_exactly(
    control: TemperatureControl, stage: Stage
) -> None:
    stage.take(temperature=1.1234567)
    assert stage.session.temperature == 1
    assert (fitted(control).isVisible(), fitted(control).text()) == (True, "fitted: 1.12")
    fitted(control).click()
    assert stage.session.temperature == 1.1234567
    assert label(control) == "Temperature 1.12"
    reset(control).click()
    assert stage.session.temperature == 1


def test_a_network_without_a_fitted_temperature_offers_none(
    control: TemperatureControl, stage: Stage
) -> None:
    assert not fitted(control).isVisible()  # without any network
    stage.take(temperature=1.12)
    stage.take(temperature=None)
    assert not fitted(control).isVisible()


def test_another_network_offers_its_own_and_leaves_the_temperature(
    control: TemperatureControl, stage: Stage
) -> None:
    stage.take(temperature=1.12)
    fitted(control).click()
    stage.take(temperature=1.5)
    assert stage.session.temperature == 1.12
    assert fitted(control).text() == "fitted: 1.50"
    assert fitted(control).accessibleName() == "Use the fitted temperature, 1.50"


def test_nothing_moves_when_a_fitted_temperature_is_offered(
    control: TemperatureControl, stage: Stage
) -> None:
    def places() -> list[object]:
        return [control.sizeHint(), slider(control).geometry(), reset(control).geometry()]

    QApplication.processEvents()
    before = places()
    for temperature in (1.12, 10.0, None):
        stage.take(temperature=temperature)
        QApplication.processEvents()
        assert places() == before
