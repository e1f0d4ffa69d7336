"""Every text of every page has the room it needs, in every language."""

from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QApplication, QPushButton
from pytestqt.qtbot import QtBot

from logitdesk.ui.language import LANGUAGES, install_language
from logitdesk.ui.main_window import MainWindow
from logitdesk.ui.pages import PAGES
from logitdesk.ui.settings import Settings
from tests.ui.texts import Lengthening, clipped

LONGER = "English, 40 % longer"


@pytest.fixture
def language(qapp: QApplication, request: pytest.FixtureRequest) -> Iterator[str]:
    """The language of the windows that are made from now on."""
    longer = Lengthening()
    if request.param == LONGER:
        qapp.installTranslator(longer)
    else:
        install_language(qapp, request.param)
    yield request.param
    qapp.removeTranslator(longer)
    install_language(qapp, "en")


@pytest.mark.parametrize("language", [*sorted(LANGUAGES.keys() - {"en"}), LONGER], indirect=True)
def test_no_text_is_cut_on_any_page(
    language: str, qapp: QApplication, settings_file: Settings, qtbot: QtBot
) -> None:
    window = MainWindow(qapp, settings_file)
    qtbot.addWidget(window)
    window.resize(1024, 700)
    window.show()
    with qtbot.waitSignal(window.documents.opened):
        window.documents.open_sample(3)
    found = []
    for tab in PAGES:
        window.pages.open_page(tab.key)
        qapp.processEvents()
        found += [f"{tab.key}: {text}" for text in clipped(window)]
    assert not found, "\n".join(found)


def test_a_text_that_is_too_long_is_found(window: MainWindow, qtbot: QtBot) -> None:
    window.resize(1024, 700)
    qtbot.wait(1)
    assert not clipped(window)
    button = next(one for one in window.findChildren(QPushButton) if one.text() == "Log")
    button.setFixedWidth(button.width())
    button.setText("Logarithmic axis")
    window.pages.tabs.setTabText(0, "Scores of all kinds " * 9)
    qtbot.wait(1)
    assert [text for text in clipped(window) if "Logarithmic axis" in text]
    assert [text for text in clipped(window) if "Scores of all kinds" in text]
