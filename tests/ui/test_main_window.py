"""The whole window, driven as a person drives it."""

import shutil
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QAction
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QDialog,
    QLabel,
    QPushButton,
    QToolButton,
    QWidget,
)
from pytestqt.qtbot import QtBot

from logitdesk import paths
from logitdesk.library.library import Library
from logitdesk.ui.document import Pen
from logitdesk.ui.main_window import MainWindow
from logitdesk.ui.settings import Settings, SettingsFile
from logitdesk.ui.theme import ThemeManager
from tests.ui.gestures import A_ONE, ACROSS, drag

Opens = Callable[..., MainWindow]


CHARTS = "Logits and softmax of the ten digits"


def press_key(window: MainWindow, key: Qt.Key, modifier: str = "No") -> None:
    QTest.keyClick(window, key, getattr(Qt.KeyboardModifier, f"{modifier}Modifier"))


def action(window: MainWindow, text: str) -> QAction:
    return next(one for one in window.actions() if one.text().replace("&", "") == text)


def button(window: MainWindow, text: str) -> QToolButton:
    return next(one for one in window.findChildren(QToolButton) if one.text() == text)


def test_drawing_gives_a_verdict(window: MainWindow, qtbot: QtBot) -> None:
    drag(window.canvas, A_ONE)
    qtbot.waitUntil(lambda: not window.session.is_reading)
    assert window.session.reading is not None
    assert window.session.reading.scores.digit == 1


def strokes(window: MainWindow) -> int:
    return len(window.session.page.drawing.strokes)


def test_the_tools_undo_redo_and_clear(window: MainWindow) -> None:
    drag(window.canvas, A_ONE)
    left = Qt.MouseButton.LeftButton
    QTest.mouseClick(button(window, "Undo"), left)
    assert strokes(window) == 0
    assert not button(window, "Undo").isEnabled()
    QTest.mouseClick(button(window, "Redo"), left)
    assert strokes(window) == 1
    QTest.mouseClick(button(window, "Clear"), left)
    assert strokes(window) == 0
    assert window.session.document.can_undo


def test_keys_undo_and_redo_and_take_the_eraser_and_the_pen(window: MainWindow) -> None:
    drag(window.canvas, A_ONE)
    press_key(window, Qt.Key.Key_Z, "Control")
    assert window.session.is_blank
    press_key(window, Qt.Key.Key_E)
    assert window.session.pen == Pen(30, "eraser")
    assert button(window, "Erase").isChecked()
    press_key(window, Qt.Key.Key_P)
    assert window.session.pen == Pen(30, "pen")
    press_key(window, Qt.Key.Key_BracketRight)
    assert window.session.pen == Pen(36, "pen")


def test_the_menu_and_the_switch_choose_the_same_network(window: MainWindow, qtbot: QtBot) -> None:
    with qtbot.waitSignal(window.session.network_changed):
        action(window, "Perceptron").trigger()
    assert window.session.network is not None
    assert window.session.network.name == "Perceptron"
    window.session.networks.choose("CNN")
    assert action(window, "CNN").isChecked()
    assert not action(window, "Perceptron").isChecked()


def test_redo_also_has_the_key_that_it_has_on_windows(window: MainWindow) -> None:
    drag(window.canvas, A_ONE)
    for key, modifier in ((Qt.Key.Key_Z, "Control"), (Qt.Key.Key_Y, "Control")):
        press_key(window, key, modifier)
    assert strokes(window) == 1


def test_tab_goes_around_the_window_and_back_again(window: MainWindow) -> None:
    def name(widget: QWidget) -> str:
        return widget.accessibleName() or (
            widget.text() if isinstance(widget, QAbstractButton) else str(widget)
        )

    def around(key: Qt.Key) -> list[str]:
        names: list[str] = []
        while not names or (QApplication.focusWidget() is not window.canvas and len(names) < 30):
            focused = QApplication.focusWidget()
            assert focused is not None
            names.append(name(focused))
            QTest.keyClick(focused, key)
        return names

    window.activateWindow()
    window.canvas.setFocus()
    forth = around(Qt.Key.Key_Tab)
    fitted = window.session.fitted_temperature
    offered = [] if fitted is None else [f"Use the fitted temperature, {fitted:.2f}"]
    expected = [
        "Page", "Pen", "Erase", "Pen width", "0", "CNN", "Temperature", *offered, "Pages",
        "Softmax scale: Linear", CHARTS,
    ]  # fmt: skip
    assert forth[: len(expected)] == expected
    assert len(forth) < len(expected) + 3
    assert [forth[0], *reversed(forth[1:])] == around(Qt.Key.Key_Backtab)


def test_the_focus_is_shown_by_the_border_alone(window: MainWindow) -> None:
    segment = next(one for one in window.findChildren(QPushButton) if one.text() == "CNN")
    within = segment.rect().adjusted(3, 3, -3, -3)
    before, whole_before = segment.grab(within).toImage(), segment.grab().toImage()
    window.activateWindow()
    button(window, "0").setFocus()
    QTest.keyClick(button(window, "0"), Qt.Key.Key_Tab)
    assert segment.hasFocus()
    assert segment.grab(within).toImage() == before
    assert segment.grab().toImage() != whole_before


def test_arrow_keys_go_along_the_samples(window: MainWindow, qtbot: QtBot) -> None:
    window.activateWindow()
    button(window, "0").setFocus()
    for digit in range(2):
        QTest.keyClick(button(window, str(digit)), Qt.Key.Key_Right)
    assert QApplication.focusWidget() is button(window, "2")
    with qtbot.waitSignal(window.session.page_changed):
        QTest.keyClick(button(window, "2"), Qt.Key.Key_Space)
    assert window.session.page.drawing.label == 2


def test_what_cannot_be_done_now_is_not_offered(window: MainWindow, qtbot: QtBot) -> None:
    names = ["Undo", "Redo", "Clear page", "Save drawing as…", "Copy scores as text"]
    assert not any(action(window, name).isEnabled() for name in names)
    drag(window.canvas, A_ONE)
    qtbot.waitUntil(lambda: not window.session.is_reading)
    assert all(action(window, name).isEnabled() for name in names if name != "Redo")


def test_no_two_actions_have_the_same_key(window: MainWindow) -> None:
    keys = [one.shortcut().toString() for one in window.actions() if not one.shortcut().isEmpty()]
    assert len(keys) == len(set(keys))


def test_no_two_entries_of_a_menu_have_the_same_mnemonic(window: MainWindow) -> None:
    for menu in [window.menuBar(), *(one.menu() for one in window.menuBar().actions())]:
        assert isinstance(menu, QWidget)
        texts = [one.text() for one in menu.actions()]
        letters = [text[text.index("&") + 1].lower() for text in texts if "&" in text]
        assert len(letters) == len(set(letters)), texts


def test_a_sample_is_one_click_away(window: MainWindow, qtbot: QtBot) -> None:
    with qtbot.waitSignal(window.session.page_changed):
        QTest.mouseClick(button(window, "7"), Qt.MouseButton.LeftButton)
    assert window.session.page.drawing.label == 7


@pytest.mark.parametrize("entry", ["About LogitDesk", "Keyboard shortcuts"])
def test_help_is_shown_and_closed(window: MainWindow, entry: str) -> None:
    action(window, entry).trigger()
    (dialog,) = window.findChildren(QDialog)
    said = " ".join(label.text() for label in dialog.findChildren(QLabel))
    expected = ["PySide6", "TensorFlow", "Qt"] if entry.startswith("About") else ["Undo", "Ctrl+Z"]
    assert all(word in said for word in expected)
    dialog.close()


def test_everything_fits_into_1024_by_700(window: MainWindow, qtbot: QtBot) -> None:
    window.resize(1024, 700)
    qtbot.wait(50)
    assert (window.width(), window.height()) == (1024, 700)
    whole = QRect(0, 0, 1024, 700)
    for part in window.findChildren(QWidget):
        if part.isVisible() and part.window() is window:
            place = QRect(part.mapTo(window, part.rect().topLeft()), part.size())
            assert whole.contains(place), part
            assert part.width() >= part.minimumSizeHint().width(), part
            assert part.height() >= part.minimumSizeHint().height(), part


def test_messages_move_and_shrink_nothing(window: MainWindow, qtbot: QtBot) -> None:
    def places() -> list[QRect]:
        parts = [part for part in window.findChildren(QWidget) if part.isVisible()]
        return [part.geometry() for part in parts if not bar.isAncestorOf(part) and part != bar]

    bar = window._messages
    before = places()
    for number in range(5):
        window.say(f"{number}: this cannot be opened. " * 9)
    qtbot.waitUntil(bar.isVisible)
    qtbot.wait(50)
    assert places() == before
    assert bar.height() < window.height() / 5
    assert bar.width() == window.width()
    corner = bar.mapTo(window, QPoint(0, 0))
    assert corner == QPoint(0, window.menuBar().height())
    assert window.childAt(corner + bar.rect().center()) in (bar, *bar.findChildren(QWidget))


@pytest.mark.parametrize("size", [(1280, 800), (3840, 2160), (1100, 1400)])
def test_the_page_grows_with_the_window(
    window: MainWindow, qtbot: QtBot, size: tuple[int, int]
) -> None:
    window.resize(*size)
    qtbot.wait(50)
    page = window.canvas.page_rect()
    assert page.width() == window.canvas.width() == window.canvas.height()
    assert page.width() > 0.3 * min(size)


def test_a_stroke_in_another_theme_has_its_ink(window: MainWindow) -> None:
    themes = window.findChild(ThemeManager)
    assert isinstance(themes, ThemeManager)
    drag(window.canvas, ACROSS)
    themes.choose("dark")
    middle = window.canvas.from_page(210, 210).toPoint()
    assert window.canvas.grab().toImage().pixelColor(middle) == themes.theme.ink
    themes.choose("light")
    assert window.canvas.grab().toImage().pixelColor(middle) == themes.theme.ink


@pytest.fixture
def opens(qapp: QApplication, settings_file: SettingsFile, qtbot: QtBot) -> Opens:
    """Opens a window; it is closed at the test's end, if not before."""

    def opened(library: Library | None = None) -> MainWindow:
        window = MainWindow(qapp, settings_file, library)
        qtbot.addWidget(window)
        window.show()
        return window

    return opened


def test_network_pen_theme_and_place_are_remembered(opens: Opens, qtbot: QtBot) -> None:
    window = opens()
    with qtbot.waitSignal(window.session.network_changed):
        window.session.networks.choose("Perceptron")
    window.session.set_pen(Pen(48, "eraser"))
    action(window, "Dark").trigger()
    window.setGeometry(30, 40, 1100, 740)
    window.close()
    again = opens()
    assert again.session.network is not None
    assert again.session.network.name == "Perceptron"
    assert again.session.pen == Pen(48)
    assert action(again, "Dark").isChecked()
    assert again.height() == 740  # for its width the test's screen is too narrow


def test_broken_settings_are_told_and_not_fatal(opens: Opens, settings_file: SettingsFile) -> None:
    settings_file.path.parent.mkdir(parents=True)
    settings_file.path.write_text("{broken")
    window = opens()
    assert "broken" in window._messages.text
    drag(window.canvas, A_ONE)
    window.close()
    assert settings_file.read()[1] is None


def test_a_window_that_was_on_a_screen_now_gone_comes_back(
    opens: Opens, settings_file: SettingsFile, qapp: QApplication
) -> None:
    settings_file.write(Settings(window=(9000, 9000, 1100, 700)))
    window = opens()
    assert qapp.primaryScreen().availableGeometry().intersects(window.geometry())


def test_a_window_that_was_absurdly_small_opens_wholly_on_the_screen(
    opens: Opens, settings_file: SettingsFile, qapp: QApplication
) -> None:
    settings_file.write(Settings(window=(700, 500, 5, 5)))
    place, screen = opens().geometry(), qapp.primaryScreen().availableGeometry()
    assert screen.contains(place.topLeft())
    assert screen.bottom() >= place.bottom()  # for its width the test's screen is too narrow


def test_a_window_without_networks_opens_and_says_so(opens: Opens, tmp_path: Path) -> None:
    window = opens(Library([tmp_path]))
    drag(window.canvas, A_ONE)
    assert "No network" in window._messages.text
    assert not window.session.is_blank


def test_a_broken_bundle_does_not_keep_the_others_from_being_used(
    opens: Opens, tmp_path: Path
) -> None:
    shutil.copytree(paths.shipped_models() / "perceptron", tmp_path / "perceptron")
    (tmp_path / "broken").mkdir()
    (tmp_path / "broken" / "card.json").write_text("{}")
    window = opens(Library([tmp_path]))
    assert window.session.network is not None
    assert window.session.network.name == "Perceptron"


def test_a_networks_name_may_have_an_ampersand(opens: Opens, tmp_path: Path) -> None:
    shutil.copytree(paths.shipped_models() / "perceptron", tmp_path / "mine")
    card = tmp_path / "mine" / "card.json"
    card.write_text(card.read_text().replace('"Perceptron"', '"You & me"'))
    window = opens(Library([tmp_path]))
    entry = next(one for one in window.actions() if one.text() == "You && me")
    assert entry.isChecked()
    action(window, "Keyboard shortcuts").trigger()
    (dialog,) = window.findChildren(QDialog)
    assert "You & me" in [label.text() for label in dialog.findChildren(QLabel)]
    dialog.close()


def test_closing_in_the_middle_of_a_stroke_ends_it(window: MainWindow) -> None:
    QTest.mousePress(window.canvas, Qt.MouseButton.LeftButton)
    window.close()
    assert not window.session.live


DRAWS_AND_OPENS = """
import sys
from pathlib import Path
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from logitdesk import paths
from logitdesk.ui.application import make_application
from logitdesk.ui.evidence.evidence_page import EvidencePage
from logitdesk.ui.evidence.views import WAYS
from logitdesk.ui.help_dialogs import show_about
from logitdesk.ui.main_window import MainWindow
from logitdesk.ui.settings import SettingsFile
from logitdesk.ui.training.training_thread import request_for

app = make_application()
window = MainWindow(app, SettingsFile(paths.settings_file()))
window.show()
for bundle in window.session.networks.bundles:
    window.session.networks.choose(bundle.name)
QTest.mouseClick(window.canvas, Qt.MouseButton.LeftButton)
assert window.session.reading is not None
show_about(window).close()
window.files.open_sample(3)
window.files.save_to(Path(sys.argv[1], "page.png"))
window.files.open_path(Path(sys.argv[1], "page.png"))
window.pages.ask_about(3)
for way in WAYS:
    window.findChild(EvidencePage).look(way)
    QTest.qWait(50)
window.pages.show_training()  # whose form asks a process for the devices
QTest.qWait(500)
window.training.start(request_for("perceptron"))
assert window.training.is_under_way, window.training.problem
window.close_at_once()
app.processEvents()
loaded = [name for name in sys.modules if name.partition(".")[0] in ("tensorflow", "keras")]
assert not loaded, loaded
"""


def test_the_windows_process_never_imports_tensorflow_or_keras(tmp_path: Path) -> None:
    ended = subprocess.run(
        [sys.executable, "-c", DRAWS_AND_OPENS, str(tmp_path)],
        check=False,
        capture_output=True,
        text=True,
        timeout=60,
    )
    assert ended.returncode == 0, ended.stderr
