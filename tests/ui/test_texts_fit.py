"""Every text of every page has the room it needs, in every language."""

import re
from collections import defaultdict
from collections.abc import Iterator
from contextlib import suppress

import pytest
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QMenu,
    QMenuBar,
    QPushButton,
    QScrollArea,
    QWidget,
)
from pytestqt.qtbot import QtBot

from logitdesk.ui.language import LANGUAGES
from logitdesk.ui.main_window import MainWindow
from logitdesk.ui.pages import PAGES
from logitdesk.ui.widgets import Segments
from tests.ui.texts import Lengthening, clipped, speaking, translated_by

LONGER = "English, 40 % longer"


@pytest.fixture
def language(qapp: QApplication, request: pytest.FixtureRequest) -> Iterator[str]:
    """The language of what is made after it: a test names it before its `window`."""
    wanted: str = request.param
    is_longer = wanted == LONGER
    with translated_by(qapp, Lengthening()) if is_longer else speaking(qapp, wanted):
        yield wanted


@pytest.mark.parametrize("language", [*sorted(LANGUAGES.keys() - {"en"}), LONGER], indirect=True)
def test_no_text_is_cut_on_any_page_and_no_two_entries_of_a_menu_have_one_mnemonic(
    language: str, window: MainWindow, qtbot: QtBot
) -> None:
    window.resize(1024, 700)
    with qtbot.waitSignal(window.documents.opened):
        window.documents.open_sample(3)
    found = []
    for tab in PAGES:
        page = window.pages.open_page(tab.key)
        found += [f"{tab.key}: {text}" for text in clipped_at_last(window, qtbot)]
        if language == LONGER:
            for view in _views_of(page):
                view.click()
                texts = clipped_at_last(window, qtbot)
                found += [f"{tab.key}, {view.text()}: {text}" for text in texts]
    found += _clashes(window.menuBar(), "the menu bar")
    assert not found, "\n".join(found)


@pytest.mark.parametrize("language", ["de"], indirect=True)
def test_own_digits_are_not_scrolled_to_the_side_with_larger_type(
    language: str, window: MainWindow, qtbot: QtBot
) -> None:
    assert language
    window.resize(1024, 700)
    window.themes.set_type_size(1.5)
    page = window.pages.open_page("my digits")
    areas = [one for one in window.findChildren(QScrollArea) if one.isAncestorOf(page)]
    assert areas
    qtbot.waitUntil(lambda: not any(one.horizontalScrollBar().maximum() for one in areas))


def clipped_at_last(window: MainWindow, qtbot: QtBot) -> list[str]:
    """Return the texts that are cut even once the window has laid out what it shows."""
    with suppress(qtbot.TimeoutError):
        qtbot.waitUntil(lambda: not clipped(window), timeout=1_000)
    return clipped(window)


def _views_of(page: QWidget) -> list[QAbstractButton]:
    """Return the buttons that show other views of a page, or other kinds of what it shows."""
    choices = [one for one in page.findChildren(Segments) if one.isVisible()]
    return [button for one in choices for button in one.findChildren(QAbstractButton)]


def _clashes(menu: QMenuBar | QMenu, name: str) -> Iterator[str]:
    """Yield the entries of a menu, and of those within it, that have the same mnemonic."""
    entries = defaultdict(list)
    for action in menu.actions():
        for mark in re.findall("&(.)", action.text().replace("&&", "")):
            entries[mark.lower()].append(action.text())
        inner = action.menu()
        if isinstance(inner, QMenu):
            yield from _clashes(inner, action.text())
    for texts in entries.values():
        if len(texts) > 1:
            yield f"{name}: one mnemonic for {', '.join(texts)}"


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
