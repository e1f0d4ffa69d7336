"""The dialogs about the program, and what a person sees of a start that fails."""

import os
import subprocess
from pathlib import Path
from typing import Final

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialog, QLabel, QListWidget, QPlainTextEdit, QPushButton

from logitdesk import paths
from logitdesk.ui.dialogs import show_about
from logitdesk.ui.main_window import MainWindow
from tests.packaged import on_posix, packaged


def text_of(dialog: QDialog) -> str:
    return "\n".join(label.text() for label in dialog.findChildren(QLabel))


def test_about_names_versions_and_leads_to_the_packaged_licences(
    window: MainWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    show_about(window).close()
    folder = tmp_path / "licences"
    for name, text in {
        "Qt.txt": "Lesser General Public License",
        "numpy 2.4.txt": "Redistribution and use",
        "LogitDesk.txt": "MIT License",
        "libraries/zlib.txt": "This software is provided “as-is”",
    }.items():
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).write_text(text, encoding="utf-8")
    monkeypatch.setattr(paths, "licences", lambda: folder)
    about = show_about(window)
    assert all(word in text_of(about) for word in ("PySide6", "tensorflow", "Qt", "pyqtgraph"))
    assert "Lesser General Public License" in text_of(about)
    [licences] = [one for one in about.findChildren(QPushButton) if "Licences" in one.text()]
    QTest.mouseClick(licences, Qt.MouseButton.LeftButton)
    assert not about.isVisible()
    [dialog] = [one for one in window.findChildren(QDialog) if one.isVisible()]
    [names], [text_field] = dialog.findChildren(QListWidget), dialog.findChildren(QPlainTextEdit)
    assert [names.item(row).text() for row in range(names.count())] == [
        "LogitDesk", "libraries/zlib", "numpy 2.4", "Qt",
    ]  # fmt: skip
    assert text_field.toPlainText() == "MIT License"
    QTest.keyClick(names, Qt.Key.Key_End)
    assert text_field.toPlainText() == "Lesser General Public License"
    assert text_field.isReadOnly()
    dialog.close()


BREAKS: Final = """
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QLabel
from logitdesk.cli.main import main
from logitdesk.ui import main_window

class Window(main_window.MainWindow):
    def __init__(self, *arguments):
        QTimer.singleShot(100, read)
        raise RuntimeError("the start is broken")

def read():
    dialog = QApplication.activeModalWidget()
    if dialog is None:
        QTimer.singleShot(100, read)
        return
    for label in dialog.findChildren(QLabel):
        print(label.text())
    dialog.close()

main_window.MainWindow = Window
sys.exit(main([]))
"""


@on_posix
def test_a_failed_start_of_the_packaged_program_shows_a_dialog_that_names_the_log(
    tmp_path: Path,
) -> None:
    done = subprocess.run(
        [packaged(tmp_path, BREAKS)],
        capture_output=True,
        text=True,
        check=False,
        timeout=60,
        env=os.environ | {"QT_QPA_PLATFORM": "offscreen"},
    )
    assert done.returncode == 1, done.stderr
    assert str(paths.log_file()) in done.stdout
    kept = paths.log_file().read_text(encoding="utf-8")
    assert "the start is broken" in kept
    assert kept.count("Traceback") == 1
