"""The labs in the window: they come when they are asked for, and remember what they were about."""

import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from logitdesk import paths
from logitdesk.ui.first_steps import FirstSteps
from logitdesk.ui.loss_lab.loss_lab_page import LossLabPage
from logitdesk.ui.main_window import MainWindow
from logitdesk.ui.message_bar import MessageBar
from logitdesk.ui.perceptron_lab.perceptron_lab_page import PerceptronLabPage
from logitdesk.ui.perceptron_lab.plane import Plane
from logitdesk.ui.settings import SettingsFile


@contextmanager
def _open(app: QApplication, settings_file: SettingsFile) -> Iterator[MainWindow]:
    window = MainWindow(app, settings_file)
    window.show()
    try:
        yield window
    finally:
        window.close()
        window.deleteLater()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def _perceptron_lab(window: MainWindow) -> PerceptronLabPage:
    window.pages.show_perceptron_lab()
    page = window.pages.labs.perceptron.page
    assert isinstance(page, PerceptronLabPage)
    return page


def _loss_lab(window: MainWindow) -> LossLabPage:
    window.pages.show_loss_lab()
    page = window.pages.labs.loss.page
    assert isinstance(page, LossLabPage)
    return page


def _steps(page: QWidget) -> FirstSteps:
    steps = page.findChild(FirstSteps)
    assert isinstance(steps, FirstSteps)
    return steps


def _press(steps: FirstSteps, text: str) -> None:
    button = next(b for b in steps.findChildren(QPushButton) if b.text() == text)
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)


def test_each_lab_has_a_tab_and_a_key(window: MainWindow, qtbot: QtBot) -> None:
    tabs = window.pages.tabBar()
    assert [tabs.tabText(k) for k in range(tabs.count())][3:] == ["Perceptron lab", "Loss lab"]
    window.activateWindow()
    qtbot.waitActive(window)
    QTest.keyClick(window, Qt.Key.Key_F6)
    assert window.pages.currentWidget() is window.pages.labs.perceptron
    QTest.keyClick(window, Qt.Key.Key_F7)
    assert window.pages.currentWidget() is window.pages.labs.loss


def test_a_lab_shows_its_first_steps_until_they_have_been_seen(
    qapp: QApplication, settings_file: SettingsFile
) -> None:
    with _open(qapp, settings_file) as window:
        for page in (_perceptron_lab(window), _loss_lab(window)):
            assert _steps(page).number == 0
        _press(_steps(_loss_lab(window)), "Skip")
        assert _steps(_loss_lab(window)).number is None
    with _open(qapp, settings_file) as again:
        assert _steps(_loss_lab(again)).number is None
        assert _steps(_perceptron_lab(again)).number == 0


def test_first_steps_can_be_begun_again(window: MainWindow) -> None:
    for page in (_perceptron_lab(window), _loss_lab(window)):
        _press(_steps(page), "Skip")
        page.begin_first_steps()
        assert _steps(page).number == 0
        while _steps(page).number is not None:
            last = _steps(page).number == 4
            _press(_steps(page), "Done" if last else "Next")


def test_the_perceptron_lab_goes_on_where_it_was_left(
    qapp: QApplication, settings_file: SettingsFile
) -> None:
    with _open(qapp, settings_file) as window:
        lab = _perceptron_lab(window).lab
        lab.take_preset("xor")
        lab.set_weight(0, 1, 0.125)
        lab.set_l2(0.01)
    with _open(qapp, settings_file) as again:
        found = _perceptron_lab(again).lab.experiment
        assert len(found.points) == 60
        assert found.perceptron.weight(0, 1) == 0.125
        assert found.l2 == 0.01


def test_what_is_done_in_the_lab_is_kept_before_the_window_closes(
    window: MainWindow, qtbot: QtBot
) -> None:
    _perceptron_lab(window).lab.set_weight(0, 0, 3.5)
    qtbot.waitUntil(lambda: paths.perceptron_lab().is_file(), timeout=5000)
    assert "3.5" in paths.perceptron_lab().read_text()


def test_a_lab_file_that_is_broken_is_set_aside_and_told(window: MainWindow) -> None:
    file = paths.perceptron_lab()
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_text("{broken")
    page = _perceptron_lab(window)
    assert len(page.lab.points) > 0
    bar = window.findChild(MessageBar)
    assert isinstance(bar, MessageBar)
    said = " ".join(label.text() for label in bar.findChildren(QLabel))
    assert str(file) in said
    assert "begins anew" in said
    assert [aside.read_text() for aside in file.parent.glob("*.broken-*.json")] == ["{broken"]


def test_undo_in_the_perceptron_lab_leaves_the_drawing_alone(
    window: MainWindow, qtbot: QtBot
) -> None:
    with qtbot.waitSignal(window.session.page_changed):
        window.files.open_sample(3)
    page = _perceptron_lab(window)
    window.activateWindow()
    qtbot.waitActive(window)
    points = len(page.lab.points)
    page.lab.put(0.5, 0.5, 1)
    plane = page.findChild(Plane)
    assert isinstance(plane, Plane)
    plane.setFocus()
    QTest.keyClick(plane, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert len(page.lab.points) == points
    assert not window.session.is_blank
    window.canvas.setFocus()
    QTest.keyClick(window.canvas, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert window.session.is_blank


def test_undo_in_the_loss_lab_leaves_the_drawing_alone(window: MainWindow, qtbot: QtBot) -> None:
    with qtbot.waitSignal(window.session.reading_changed):
        window.files.open_sample(3)
    page = _loss_lab(window)
    window.activateWindow()
    qtbot.waitActive(window)
    page.rows.setFocus()
    QTest.keyClick(page.rows, Qt.Key.Key_Right)
    assert page.told.text() == "your own numbers"
    for _ in range(2):
        QTest.keyClick(page.rows, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
        assert page.told.text().startswith("of the drawing")
        assert not window.session.is_blank
    window.canvas.setFocus()
    QTest.keyClick(window.canvas, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert window.session.is_blank


_BOTH_LABS = """
import sys
from pathlib import Path
from logitdesk.ui.application import make_application
from logitdesk.ui.main_window import MainWindow
from logitdesk.ui.settings import SettingsFile
app = make_application()
window = MainWindow(app, SettingsFile(Path(sys.argv[1])))
window.show()
before = [name for name in sys.modules if "_lab" in name and name.startswith("logitdesk")]
window.pages.show_perceptron_lab()
window.pages.labs.perceptron.page.lab.take_steps(10)
window.pages.show_loss_lab()
window.close()
print(before == ["logitdesk.ui.late_labs"], {"tensorflow", "keras"} & set(sys.modules))
"""


@pytest.mark.usefixtures("home")
def test_the_labs_are_imported_late_and_without_tensorflow(tmp_path: Path) -> None:
    done = subprocess.run(
        [sys.executable, "-c", _BOTH_LABS, str(tmp_path / "settings.json")],
        capture_output=True,
        text=True,
        check=True,
    )
    assert done.stdout.split() == ["True", "set()"]
