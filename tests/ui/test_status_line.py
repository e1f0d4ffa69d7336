from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from logitdesk.ui.status_line import StatusLine
from tests.ui.stage import SURE, Stage


def test_the_time_of_a_prediction_is_the_median_and_comes_seldom(
    qapp: QApplication, qtbot: QtBot
) -> None:
    stage = Stage(qapp)
    line = StatusLine(stage.session, stage.themes)
    qtbot.addWidget(line)
    speed = line.findChildren(QLabel)[0]
    for milliseconds in (0.4, 9.9, 0.3, 0.4, 0.5):
        stage.give(SURE, seconds=milliseconds / 1000)
    assert speed.text() == "– ms per prediction"
    qtbot.waitUntil(lambda: speed.text() == "0.4 ms per prediction")
    stage.give(SURE, seconds=0.0011)
    assert speed.text() == "0.4 ms per prediction"
    qtbot.waitUntil(lambda: speed.text() == "1.1 ms per prediction")
