"""The window as a whole: its pages, its size, its messages, and where it stands."""

import shutil
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import (
    QCoreApplication,
    QEvent,
    QObject,
    QPoint,
    QRect,
    Qt,
)
from PySide6.QtGui import QAction
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractItemView,
    QApplication,
    QDialog,
    QLabel,
    QTextBrowser,
    QToolButton,
    QWidget,
)
from pytestqt.qtbot import QtBot

from logitdesk import paths
from logitdesk.library.library import Library
from logitdesk.ui.main_window import MainWindow, StatusLine
from logitdesk.ui.pages import PAGES, Tab
from logitdesk.ui.settings import Settings
from tests.ui.gestures import A_ONE, drag
from tests.ui.stage import SURE, Stage

Opens = Callable[..., MainWindow]


@pytest.fixture
def opens(qapp: QApplication, settings_file: Settings) -> Iterator[Opens]:
    """Opens a window; it is closed at the test's end."""
    windows: list[MainWindow] = []

    def opened(library: Library | None = None) -> MainWindow:
        windows.append(MainWindow(qapp, settings_file, library))
        windows[-1].show()
        return windows[-1]

    yield opened
    for window in windows:
        window.close()
        window.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def action(window: MainWindow, text: str) -> QAction:
    return next(one for one in window.actions() if one.text().replace("&", "") == text)


def messages(window: MainWindow) -> list[str]:
    """What is said, from above."""
    labels = [one for one in window.findChildren(QLabel) if one.accessibleName() == "Message"]
    seen = [label for label in labels if label.isVisible()]
    seen.sort(key=lambda label: label.mapTo(window, QPoint(0, 0)).y())
    return [label.text() for label in seen]


def is_seen(window: MainWindow, name: str) -> bool:
    named = [one for one in window.findChildren(QWidget) if one.accessibleName() == name]
    return any(one.isVisible() for one in named)


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.key)
def test_the_drawing_is_only_beside_pages_that_use_it(
    window: MainWindow, qtbot: QtBot, page: Tab
) -> None:
    shown, uses_drawing = window.pages.open_page(page.key), page.uses_drawing
    qtbot.wait(20)
    for name in ("Page", "Verdict", "Temperature", "Pen width"):
        assert is_seen(window, name) == uses_drawing
    assert action(window, "Erase").isEnabled() == uses_drawing
    if not uses_drawing:
        assert shown.width() > 0.9 * window.width()
    window.pages.open_page("scores")
    assert is_seen(window, "Page")


def test_a_lab_leaves_the_drawing_alone(window: MainWindow, qtbot: QtBot) -> None:
    drag(window.canvas, A_ONE)
    window.pages.open_page("loss lab")
    for name in ("Undo", "Redo", "Clear page"):
        assert not action(window, name).isEnabled()
    window.documents.open_sample(3)
    qtbot.waitUntil(lambda: is_seen(window, "Page"))  # it goes to where the sample can be seen
    assert action(window, "Undo").isEnabled()


def test_page_keys_work_while_a_cell_has_the_focus(window: MainWindow, qtbot: QtBot) -> None:
    with qtbot.waitActive(window):
        window.activateWindow()
    for page in PAGES:
        shown = window.pages.open_page(page.key)
        for view in [one for one in shown.findChildren(QAbstractItemView) if one.isVisible()]:
            window.pages.open_page(page.key)
            view.setFocus()
            if view.hasFocus() and page.key != "scores":
                QTest.keyClick(view, Qt.Key.Key_F2)
                assert window.pages.current.key == "scores"


class Windows(QObject):
    """Sees windows that are shown."""

    def __init__(self) -> None:
        super().__init__()
        self.seen: list[QWidget] = []

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Show and isinstance(watched, QWidget) and watched.isWindow():
            self.seen.append(watched)
        return False


def test_a_page_that_is_made_flashes_no_window_and_has_the_focus(
    opens: Opens, qapp: QApplication, qtbot: QtBot
) -> None:
    windows = Windows()
    qapp.installEventFilter(windows)
    window = opens()
    with qtbot.waitActive(window):
        window.activateWindow()
    for page in [*PAGES, *reversed(PAGES)]:
        shown = window.pages.open_page(page.key)
        focused = qapp.focusWidget()
        assert focused is not None, page.key
        assert shown.isAncestorOf(focused) or focused in (shown, window.canvas)
        assert (focused is window.canvas) == (page is PAGES[0])
    qapp.removeEventFilter(windows)
    assert windows.seen == [window]


def test_no_page_changes_the_size_of_the_window(window: MainWindow, qtbot: QtBot) -> None:
    window.resize(window.minimumSize())
    size = window.size()
    assert size.width() <= 1024
    assert size.height() <= 700
    for page in PAGES:
        window.pages.open_page(page.key)
        qtbot.wait(20)
        assert window.size() == size


@pytest.mark.parametrize("size", [(1024, 700), (1280, 800), (2560, 1440)])
def test_the_page_is_a_square_and_all_is_inside(
    window: MainWindow, qtbot: QtBot, size: tuple[int, int]
) -> None:
    window.resize(*size)
    qtbot.wait(50)
    assert window.canvas.width() == pytest.approx(window.canvas.height(), abs=1)
    whole = QRect(QPoint(0, 0), window.size())
    for part in window.findChildren(QWidget):
        if part.isVisible() and part.window() is window:
            assert whole.contains(QRect(part.mapTo(window, QPoint(0, 0)), part.size())), part


def test_messages_stand_one_below_the_other_and_push_the_rest_down(
    window: MainWindow, qtbot: QtBot
) -> None:
    with qtbot.waitActive(window):
        window.activateWindow()
    top = window.canvas.mapTo(window, QPoint(0, 0)).y()
    window.say("the first", "open")
    window.say("the second")
    window.say("the second")
    qtbot.wait(20)
    assert messages(window).count("the second") == 1
    assert "the first" in messages(window)
    assert window.canvas.mapTo(window, QPoint(0, 0)).y() > top
    QTest.keyClick(window.canvas, Qt.Key.Key_Escape)
    assert messages(window) == ["the first"]
    with qtbot.waitSignal(window.documents.opened):
        window.documents.open_sample(3)
    assert not messages(window)
    qtbot.wait(20)
    assert window.canvas.mapTo(window, QPoint(0, 0)).y() == top


def test_many_long_messages_leave_room_and_are_closed_one_by_one(
    window: MainWindow, qtbot: QtBot
) -> None:
    for number in range(9):
        window.say(f"{number}: this cannot be opened. " * 40)
    qtbot.wait(20)
    assert messages(window)[0].startswith("8")
    assert window.canvas.height() > 100
    for _ in range(len(messages(window))):
        close = [one for one in window.findChildren(QToolButton) if one.text() == "Close"]
        QTest.mouseClick(next(one for one in close if one.isVisible()), Qt.MouseButton.LeftButton)
    assert not messages(window)


def test_the_whole_screen_is_used_and_left_by_one_key(window: MainWindow, qtbot: QtBot) -> None:
    action(window, "Full screen").trigger()
    assert window.isFullScreen()
    action(window, "Full screen").trigger()
    assert not window.isFullScreen()


def test_type_grows_shrinks_and_is_remembered(opens: Opens, qapp: QApplication) -> None:
    window = opens()
    usual, tabs = qapp.font().pointSizeF(), window.pages.tabs.height()
    for _ in range(3):
        action(window, "Larger type").trigger()
    larger = qapp.font().pointSizeF()
    assert larger > 1.2 * usual
    assert window.pages.tabs.sizeHint().height() > tabs
    window.close()
    again = opens()
    assert qapp.font().pointSizeF() == pytest.approx(larger)
    action(again, "Smaller type").trigger()
    assert qapp.font().pointSizeF() < larger
    action(again, "Usual type").trigger()
    assert qapp.font().pointSizeF() == pytest.approx(usual)


def test_a_window_that_was_on_a_screen_now_gone_comes_back(
    opens: Opens, qapp: QApplication
) -> None:
    window = opens()
    window.setGeometry(QRect(9000, 9000, 1100, 700))
    window.close()
    again = opens()
    assert qapp.primaryScreen().availableGeometry().intersects(again.geometry())


def test_no_two_entries_of_a_menu_have_the_same_mnemonic(window: MainWindow) -> None:
    for menu in [window.menuBar(), *(one.menu() for one in window.menuBar().actions())]:
        assert isinstance(menu, QWidget)
        texts = [one.text() for one in menu.actions()]
        letters = [text[text.index("&") + 1].lower() for text in texts if "&" in text]
        assert len(letters) == len(set(letters)), texts


def test_one_slow_prediction_does_not_change_the_time_that_is_said(
    qapp: QApplication, qtbot: QtBot
) -> None:
    stage = Stage(qapp)
    line = StatusLine(stage.session)
    qtbot.addWidget(line)
    for seconds in (0.001, 0.003, 0.003, 0.003, 0.9):
        stage.give(SURE, seconds)
    qtbot.waitUntil(lambda: any("3.0 ms" in one.text() for one in line.findChildren(QLabel)))


def test_a_window_without_networks_opens_and_says_so(opens: Opens, tmp_path: Path) -> None:
    window = opens(Library([tmp_path]))
    drag(window.canvas, A_ONE)
    assert any("No network" in text for text in messages(window))
    assert not window.session.is_blank


def test_a_networks_name_may_have_an_ampersand_and_tags(opens: Opens, tmp_path: Path) -> None:
    shutil.copytree(paths.shipped_models() / "perceptron", tmp_path / "mine")
    card = tmp_path / "mine" / "card.json"
    card.write_text(card.read_text().replace('"Perceptron"', '"You & <b>me</b>"'))
    window = opens(Library([tmp_path]))
    entry = next(one for one in window.actions() if one.text() == "You && <b>me</b>")
    assert entry.isChecked()
    action(window, "Keyboard shortcuts").trigger()
    (dialog,) = [one for one in window.findChildren(QDialog) if one.isVisible()]
    (chapter,) = dialog.findChildren(QTextBrowser)
    assert "You & <b>me</b>" in chapter.toPlainText()
    dialog.close()
