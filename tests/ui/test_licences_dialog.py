from pathlib import Path

import PySide6
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QListWidget, QPlainTextEdit, QPushButton

from logitdesk.ui.help_dialogs import show_about
from logitdesk.ui.licence_texts import licence_texts
from logitdesk.ui.licences_dialog import LicencesDialog
from logitdesk.ui.main_window import MainWindow

NOWHERE = Path("no such folder")


def put(folder: Path) -> Path:
    """The licences of a packaged program."""
    for name, text in {
        "Qt.txt": "Lesser General Public License",
        "numpy 2.4.txt": "Redistribution and use",
        "LogitDesk.txt": "MIT License",
        "libraries/zlib.txt": "This software is provided “as-is”",
    }.items():
        (folder / name).parent.mkdir(exist_ok=True)
        (folder / name).write_text(text, encoding="utf-8")
    return folder


def test_the_packaged_texts_are_named_by_their_files_ours_first(tmp_path: Path) -> None:
    texts = licence_texts(put(tmp_path))
    assert list(texts) == ["LogitDesk", "libraries / zlib", "numpy 2.4", "Qt"]
    assert texts["numpy 2.4"]() == "Redistribution and use"


def test_a_text_that_is_gone_says_so(tmp_path: Path) -> None:
    texts = licence_texts(put(tmp_path))
    (tmp_path / "Qt.txt").unlink()
    assert "Qt.txt cannot be read" in texts["Qt"]()


def test_an_installed_program_names_what_it_rests_on_with_its_licence() -> None:
    texts = licence_texts(NOWHERE)
    ours, *others = texts
    assert ours.startswith("logitdesk ")
    assert "Licence: MIT" in texts[ours]()
    names = {name.rpartition(" ")[0].lower() for name in others}
    assert {"numpy", "pillow", "tensorflow", "keras"} <= names  # what is required by others too
    assert "pytest" not in names
    numpy = next(name for name in others if name.startswith("numpy "))
    assert "BSD" in texts[numpy]()
    assert "Redistribution and use" in texts[numpy]()


def test_the_chosen_text_is_shown(window: MainWindow, tmp_path: Path) -> None:
    dialog = LicencesDialog(window, put(tmp_path))
    dialog.open()
    names, text = dialog.findChild(QListWidget), dialog.findChild(QPlainTextEdit)
    assert isinstance(names, QListWidget)
    assert isinstance(text, QPlainTextEdit)
    assert text.toPlainText() == "MIT License"
    QTest.keyClick(names, Qt.Key.Key_End)
    assert text.toPlainText() == "Lesser General Public License"
    assert text.isReadOnly()
    dialog.close()


def test_about_leads_to_them(window: MainWindow) -> None:
    about = show_about(window)
    button = next(one for one in about.findChildren(QPushButton) if "Licences" in one.text())
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    dialog = window.findChild(LicencesDialog)
    assert isinstance(dialog, LicencesDialog)
    assert dialog.isVisible()
    assert not about.isVisible()
    said = " ".join(label.text() for label in dialog.findChildren(QLabel))
    assert "Lesser General Public License" in said
    assert str(Path(PySide6.__file__).parent) in said
    assert "replace" in said
    dialog.close()
