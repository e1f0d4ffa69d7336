from collections.abc import Iterator

import pytest
from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QApplication, QHBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from logitdesk.ui.theme import LIGHT, ThemeManager, font_of
from logitdesk.ui.training.steady_text import SteadyText
from tests.ui.stage import shows_colour


class Layouts(QObject):
    """Counts how often a widget was asked to lay itself out."""

    count = 0

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        self.count += event.type() == QEvent.Type.LayoutRequest
        return False


@pytest.fixture
def text(qapp: QApplication, qtbot: QtBot) -> Iterator[SteadyText]:
    around = QWidget()
    qtbot.addWidget(around)
    text = SteadyText(ThemeManager(qapp, "light"), font_of(), role="accent")
    QHBoxLayout(around).addWidget(text)
    around.resize(200, 60)
    with qtbot.waitExposed(around):
        around.show()
    yield text
    around.close()


def test_a_new_text_is_shown_and_lays_nothing_out(text: SteadyText, qapp: QApplication) -> None:
    layouts = Layouts()
    text.window().installEventFilter(layouts)
    text.set_text("WWWW")
    qapp.processEvents()
    assert shows_colour(text, LIGHT.accent)
    assert layouts.count == 0


def test_a_long_text_is_cut_on_the_screen_only(text: SteadyText) -> None:
    text.set_text("much too long " * 20)
    assert text.text == text.accessibleName() == "much too long " * 20
    assert text.width() <= 200
