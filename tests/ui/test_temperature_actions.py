from collections.abc import Iterator

import pytest
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QApplication, QMainWindow

from logitdesk.ui.temperature_actions import TemperatureActions
from tests.ui.stage import Stage


@pytest.fixture
def stage(qapp: QApplication) -> Stage:
    return Stage(qapp)


@pytest.fixture
def actions(stage: Stage) -> Iterator[TemperatureActions]:
    window = QMainWindow()
    yield TemperatureActions(window, stage.session)
    window.deleteLater()


def test_both_temperatures_can_be_had_by_key(actions: TemperatureActions, stage: Stage) -> None:
    stage.take(temperature=1.3)
    assert actions.fitted.shortcut() == QKeySequence("Ctrl+T")
    actions.fitted.trigger()
    assert stage.session.temperature == 1.3
    actions.one.trigger()
    assert stage.session.temperature == 1


def test_an_action_that_would_do_nothing_is_disabled(
    actions: TemperatureActions, stage: Stage
) -> None:
    def enabled() -> tuple[bool, bool]:
        return actions.fitted.isEnabled(), actions.one.isEnabled()

    assert enabled() == (False, False)
    stage.take(temperature=1.3)
    assert enabled() == (True, False)
    stage.session.set_temperature(5)
    assert enabled() == (True, True)
    stage.session.set_temperature(1.3)
    assert enabled() == (False, True)
    stage.take(temperature=None)
    assert enabled() == (False, True)
