"""What a person sees of an exception that nobody foresaw."""

import os
import subprocess
from pathlib import Path
from typing import Final, cast

import pytest
from PySide6.QtCore import QObject, Qt, QUrl, Slot
from PySide6.QtGui import QDesktopServices, QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QPlainTextEdit, QPushButton

from logitdesk import paths
from logitdesk.ui.crash_dialog import CrashDialog
from logitdesk.ui.crash_reports import CrashReports
from logitdesk.ui.main_window import MainWindow
from tests.packaged import on_posix, packaged


def at_one_place() -> KeyError:
    try:
        raise KeyError("logits")
    except KeyError as error:
        return error


def at_another() -> KeyError:
    try:
        raise KeyError("logits")
    except KeyError as error:
        return error


def dialogs(window: MainWindow) -> list[CrashDialog]:
    return [dialog for dialog in window.findChildren(CrashDialog) if dialog.isVisible()]


def words_of(dialog: CrashDialog) -> str:
    return "\n".join(label.text() for label in dialog.findChildren(QLabel))


def button(dialog: CrashDialog, text: str) -> QPushButton:
    found = dialog.findChildren(QPushButton)
    return next(one for one in found if one.text().replace("&", "") == text)


@pytest.fixture
def written_log() -> Path:
    """The log, as a packaged program keeps it."""
    file = paths.log_file()
    file.parent.mkdir(parents=True)
    file.write_text("something\n")
    return file


def test_it_says_what_happened_what_is_kept_and_where_the_log_is(
    window: MainWindow, written_log: Path
) -> None:
    CrashReports(window, print).tell(at_one_place())
    (dialog,) = dialogs(window)
    said = words_of(dialog)
    assert "Something went wrong inside LogitDesk" in said
    assert "Your page is still here" in said
    assert str(written_log) in said
    report = dialog.findChild(QPlainTextEdit)
    assert isinstance(report, QPlainTextEdit)
    assert report.toPlainText().strip().endswith("KeyError: 'logits'")
    assert "at_one_place" in report.toPlainText()
    assert button(dialog, "Open the log’s folder").isEnabled()
    QTest.mouseClick(button(dialog, "Copy text"), Qt.MouseButton.LeftButton)
    assert QGuiApplication.clipboard().text() == report.toPlainText()
    QTest.keyClick(dialog, Qt.Key.Key_Return)
    assert not dialogs(window)


class FileManager(QObject):
    """Stands in for the desktop’s, which a test cannot see."""

    def __init__(self) -> None:
        super().__init__()
        self.shown: list[Path] = []

    @Slot(QUrl)
    def show_folder(self, url: QUrl) -> None:
        self.shown.append(Path(url.toLocalFile()))


def test_the_log_s_folder_is_opened(window: MainWindow, written_log: Path) -> None:
    CrashReports(window, print).tell(at_one_place())
    (dialog,) = dialogs(window)
    manager = FileManager()
    method = cast("bytes", "show_folder")  # its type information has it wrong
    QDesktopServices.setUrlHandler("file", manager, method)
    QTest.mouseClick(button(dialog, "Open the log’s folder"), Qt.MouseButton.LeftButton)
    QDesktopServices.unsetUrlHandler("file")
    assert manager.shown == [written_log.parent]
    dialog.close()


def test_where_there_is_no_log_it_says_so(window: MainWindow) -> None:
    CrashReports(window, print).tell(at_one_place())
    (dialog,) = dialogs(window)
    assert "cannot be written" in words_of(dialog)
    assert not button(dialog, "Open the log’s folder").isEnabled()
    dialog.close()


def test_what_comes_again_and_again_has_one_dialog(window: MainWindow) -> None:
    said: list[BaseException] = []
    reports = CrashReports(window, said.append)
    first, meanwhile, again, other = at_one_place(), at_another(), at_one_place(), at_another()
    reports.tell(first)
    reports.tell(meanwhile)
    assert (len(dialogs(window)), said) == (1, [meanwhile])
    dialogs(window)[0].close()
    reports.tell(again)
    assert (dialogs(window), said) == ([], [meanwhile, again])
    reports.tell(other)
    assert len(dialogs(window)) == 1
    dialogs(window)[0].close()


BREAKS: Final = """
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QLabel
from logitdesk import cli
from logitdesk.ui import main_window

class Window(main_window.MainWindow):
    def __init__(self, *arguments):
        QTimer.singleShot(100, read)
        if "start" in sys.argv:
            raise RuntimeError("the start is broken")
        super().__init__(*arguments)
        QTimer.singleShot(0, self.break_down)

    def break_down(self):
        raise RuntimeError("a slot is broken")

def read():
    dialog = QApplication.activeModalWidget()
    if dialog is None:
        QTimer.singleShot(100, read)
        return
    for label in dialog.findChildren(QLabel):
        print(label.text())
    dialog.close()
    for window in QApplication.topLevelWidgets():
        window.close()

main_window.MainWindow = Window
sys.exit(cli.main([]))
"""


@on_posix
@pytest.mark.parametrize(
    ("where", "code", "said"),
    [
        ("start", 1, "LogitDesk could not open its window"),
        ("slot", 0, "Something went wrong inside LogitDesk"),
    ],
)
def test_the_packaged_program_shows_a_dialog_that_names_the_log(
    tmp_path: Path, where: str, code: int, said: str
) -> None:
    done = subprocess.run(
        [packaged(tmp_path, BREAKS), where],
        capture_output=True,
        text=True,
        check=False,
        timeout=60,
        env=os.environ | {"QT_QPA_PLATFORM": "offscreen"},
    )
    assert (done.returncode, said in done.stdout) == (code, True), done.stderr
    assert str(paths.log_file()) in done.stdout
    kept = paths.log_file().read_text(encoding="utf-8")
    assert f"RuntimeError: the {where} is broken".replace("the slot", "a slot") in kept
    assert kept.count("Traceback") == 1
