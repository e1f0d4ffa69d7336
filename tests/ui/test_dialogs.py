"""The dialogs about the program: licences, and what a person sees of a fault."""

import os
import subprocess
from pathlib import Path
from typing import Final, TypeVar, cast

import pytest
from PySide6.QtCore import QObject, Qt, QUrl, Slot
from PySide6.QtGui import QDesktopServices, QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialog, QLabel, QListWidget, QPlainTextEdit, QPushButton, QWidget

from logitdesk import logs, paths
from logitdesk.ui.dialogs import CrashReporter, LicencesDialog, licence_texts, show_about
from logitdesk.ui.main_window import MainWindow
from tests.packaged import on_posix, packaged

W = TypeVar("W", bound=QWidget)


def dialogs(window: MainWindow) -> list[QDialog]:
    return [one for one in window.findChildren(QDialog) if one.isVisible()]


def child(dialog: QDialog, kind: type[W]) -> W:
    found = dialog.findChild(kind)
    assert isinstance(found, kind)
    return found


def text_of(dialog: QDialog) -> str:
    return "\n".join(label.text() for label in dialog.findChildren(QLabel))


def click(dialog: QDialog, text: str) -> None:
    button = next(
        one for one in dialog.findChildren(QPushButton) if one.text().replace("&", "") == text
    )
    assert button.isEnabled()
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)


# Licences.


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """The licences of a packaged program."""
    for name, text in {
        "Qt.txt": "Lesser General Public License",
        "numpy 2.4.txt": "Redistribution and use",
        "LogitDesk.txt": "MIT License",
        "libraries/zlib.txt": "This software is provided “as-is”",
    }.items():
        (tmp_path / name).parent.mkdir(exist_ok=True)
        (tmp_path / name).write_text(text, encoding="utf-8")
    return tmp_path


def test_packaged_licences_are_named_by_their_files_ours_first(folder: Path) -> None:
    texts = licence_texts(folder)
    assert list(texts) == ["LogitDesk", "libraries / zlib", "numpy 2.4", "Qt"]
    assert texts["numpy 2.4"]() == "Redistribution and use"
    (folder / "Qt.txt").unlink()
    assert "Qt.txt cannot be read" in texts["Qt"]()


def test_an_installed_program_names_what_it_rests_on_with_its_licence() -> None:
    texts = licence_texts(Path("no such folder"))
    if not texts:
        pytest.skip("LogitDesk is not installed, but run from its folder")
    ours, *others = texts
    assert ours.startswith("logitdesk ")
    assert "Licence: MIT" in texts[ours]()
    names = {name.rpartition(" ")[0].lower() for name in others}
    assert {"numpy", "pillow", "tensorflow", "keras", "pyqtgraph"} <= names
    assert "pytest" not in names
    numpy = texts[next(name for name in others if name.startswith("numpy "))]()
    assert "BSD" in numpy
    assert "Redistribution and use" in numpy


def test_the_chosen_licence_is_shown(window: MainWindow, folder: Path) -> None:
    dialog = LicencesDialog(window, folder)
    dialog.open()
    names, text = child(dialog, QListWidget), child(dialog, QPlainTextEdit)
    assert text.toPlainText() == "MIT License"
    QTest.keyClick(names, Qt.Key.Key_End)
    assert text.toPlainText() == "Lesser General Public License"
    assert text.isReadOnly()
    dialog.close()


def test_about_names_versions_and_leads_to_the_licences(window: MainWindow) -> None:
    about = show_about(window)
    assert all(word in text_of(about) for word in ("PySide6", "tensorflow", "Qt", "pyqtgraph"))
    click(about, "Licences…")
    (dialog,) = [one for one in dialogs(window) if one is not about]
    assert not about.isVisible()
    assert "Lesser General Public License" in text_of(dialog)
    assert "replace" in text_of(dialog)
    dialog.close()


# Faults.


def at_one_place() -> KeyError:
    try:
        raise KeyError("logits")
    except KeyError as error:
        return error


@pytest.fixture
def log(monkeypatch: pytest.MonkeyPatch) -> Path:
    """The log, as a packaged program keeps it."""
    monkeypatch.setattr(logs, "is_kept", lambda: True)
    file = paths.log_file()
    file.parent.mkdir(parents=True)
    file.write_text("something\n")
    return file


class FileManager(QObject):
    """Stands in for the desktop's, which a test cannot see."""

    def __init__(self) -> None:
        super().__init__()
        self.shown: list[Path] = []

    @Slot(QUrl)
    def show_folder(self, url: QUrl) -> None:
        self.shown.append(Path(url.toLocalFile()))


def test_a_fault_is_shown_with_what_is_kept_and_where_the_log_is(
    window: MainWindow, log: Path
) -> None:
    said: list[str] = []
    reporter = CrashReporter(window, said.append)
    reporter.report(at_one_place())
    (dialog,) = dialogs(window)
    assert "page is still here" in text_of(dialog)
    assert str(log) in text_of(dialog)
    click(dialog, "Copy text")
    report = QGuiApplication.clipboard().text()
    assert report.strip().endswith("KeyError: 'logits'")
    assert "at_one_place" in report
    assert not dialogs(window)
    reporter.report(at_one_place())
    assert (dialogs(window), len(said)) == ([], 1), "what comes again is a message"


def test_the_logs_folder_is_opened(window: MainWindow, log: Path) -> None:
    CrashReporter(window, print).report(at_one_place())
    manager = FileManager()
    method = cast("bytes", "show_folder")  # its type information has it wrong
    QDesktopServices.setUrlHandler("file", manager, method)
    click(dialogs(window)[0], "Open the log’s folder")
    QDesktopServices.unsetUrlHandler("file")
    assert manager.shown == [log.parent]


def test_without_a_log_a_fault_is_a_message(window: MainWindow) -> None:
    said: list[str] = []
    CrashReporter(window, said.append).report(at_one_place())
    assert not dialogs(window)
    assert "KeyError" in said[0]


BREAKS: Final = """
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QLabel
from logitdesk.cli.main import main
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
sys.exit(main([]))
"""


@on_posix
@pytest.mark.parametrize(("where", "code"), [("start", 1), ("slot", 0)])
def test_the_packaged_program_shows_a_dialog_that_names_the_log(
    tmp_path: Path, where: str, code: int
) -> None:
    done = subprocess.run(
        [packaged(tmp_path, BREAKS), where],
        capture_output=True,
        text=True,
        check=False,
        timeout=60,
        env=os.environ | {"QT_QPA_PLATFORM": "offscreen"},
    )
    assert done.returncode == code, done.stderr
    assert str(paths.log_file()) in done.stdout
    kept = paths.log_file().read_text(encoding="utf-8")
    assert f"{where} is broken" in kept
    assert kept.count("Traceback") == 1
