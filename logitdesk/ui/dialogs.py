"""Dialogs about the program itself: its keys, versions and licences."""

import platform
import re
from collections.abc import Mapping, Sequence
from importlib import metadata
from pathlib import Path
from typing import Final

import PySide6
from PySide6.QtCore import QSize, Qt, qVersion
from PySide6.QtGui import QAction, QFontDatabase, QKeySequence
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QListWidget,
    QPlainTextEdit,
    QVBoxLayout,
    QWidget,
)

from logitdesk import __version__, paths
from logitdesk.ui.theme import quiet_label, title_label

_PACKAGES: Final = ("PySide6-Essentials", "pyqtgraph", "numpy", "ai-edge-litert")
_TENSORFLOW: Final = ("tensorflow", "tensorflow-cpu")
_SELECTABLE: Final = Qt.TextInteractionFlag.TextSelectableByMouse


def show_shortcuts(window: QWidget, actions: Sequence[QAction]) -> QDialog:
    """List the keys of all actions that have one, in two columns."""
    dialog = InfoDialog("Keyboard shortcuts", window)
    native = QKeySequence.SequenceFormat.NativeText
    keys = [
        (re.sub("&(.)", r"\1", action.text()), action.shortcut().toString(native))
        for action in actions
        if not action.shortcut().isEmpty()
    ]
    half = (len(keys) + 1) // 2
    row = QHBoxLayout()
    row.setSpacing(40)
    for part in (keys[:half], keys[half:]):
        row.addLayout(_form(dict(part)))
    dialog.column.addLayout(row)
    dialog.add_text("Tab goes from one control to the next, arrow keys change it.")
    dialog.add_text("On the Evidence page, 0 to 9 ask about a digit, with Shift why not that one.")
    dialog.add_text("Shift+F10 or a right click opens the menu of what lies there.")
    dialog.open()
    return dialog


def show_about(window: QWidget) -> QDialog:
    """Say what the program is, in which versions, and under which licences."""
    dialog = InfoDialog("About LogitDesk", window)
    icon = QLabel()
    icon.setPixmap(window.windowIcon().pixmap(QSize(64, 64), window.devicePixelRatioF()))
    dialog.column.addWidget(icon)
    dialog.column.addWidget(title_label("LogitDesk"))
    dialog.add_text("Draw a digit and see its logits, its softmax and its log-odds.")
    tensorflow = next((one for one in _TENSORFLOW if _version(one)), _TENSORFLOW[0])
    packages = {one: _version(one) or "not installed" for one in (*_PACKAGES, tensorflow)}
    own = {"LogitDesk": __version__, "Python": platform.python_version(), "Qt": qVersion()}
    dialog.column.addLayout(_form(own | packages))
    dialog.add_text(
        "LogitDesk is free software under the MIT licence. Qt and PySide6 are used under the GNU "
        "Lesser General Public License, version 3: their libraries are files of their own in "
        f"{Path(PySide6.__file__).parent}, and you may replace them by your own."
    )
    if paths.licences().is_dir():
        licences = dialog.buttons.addButton("&Licences…", QDialogButtonBox.ButtonRole.ActionRole)
        licences.clicked.connect(lambda: show_licences(window))
    dialog.open()
    return dialog


def show_licences(window: QWidget) -> QDialog:
    """Show the parts of the packaged program, and the licence of the chosen one."""
    dialog = InfoDialog("Licences", window)
    folder = paths.licences()
    files = {
        file.relative_to(folder).as_posix().removesuffix(".txt"): file
        for file in folder.rglob("*")
        if file.is_file()
    }
    names, text = QListWidget(), QPlainTextEdit()
    names.setAccessibleName("Parts of the program")
    names.setFixedWidth(220)
    text.setReadOnly(True)
    text.setTabChangesFocus(True)
    text.setFont(QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont))
    text.setAccessibleName("Licence")
    names.currentTextChanged.connect(
        lambda name: text.setPlainText(files[name].read_text("utf-8", errors="replace"))
    )
    names.addItems(sorted(files, key=lambda name: ("logitdesk" not in name.lower(), name.lower())))
    names.setCurrentRow(0)
    row = QHBoxLayout()
    row.setSpacing(12)
    row.addWidget(names)
    row.addWidget(text, stretch=1)
    dialog.column.addLayout(row, stretch=1)
    dialog.resize(920, 560)
    dialog.open()
    return dialog


class InfoDialog(QDialog):
    """A dialog with a column of what it says and a row of buttons that close it.

    Attributes:
        column: what it says.
        buttons: the row below it.
    """

    def __init__(self, title: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(title)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.column = QVBoxLayout()
        self.column.setSpacing(10)
        self.buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        self.buttons.clicked.connect(self.close)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(24, 20, 24, 16)
        whole.setSpacing(14)
        whole.addLayout(self.column, stretch=1)
        whole.addWidget(self.buttons)
        close = self.buttons.button(QDialogButtonBox.StandardButton.Close)
        close.setDefault(True)
        close.setFocus()

    def add_text(self, text: str) -> None:
        """Add a paragraph that can be selected."""
        label = QLabel(text)
        label.setTextFormat(Qt.TextFormat.PlainText)
        label.setWordWrap(True)
        label.setTextInteractionFlags(_SELECTABLE)
        self.column.addWidget(label)


def _form(rows: Mapping[str, str]) -> QFormLayout:
    form = QFormLayout()
    form.setHorizontalSpacing(24)
    form.setVerticalSpacing(5)
    for name, value in rows.items():
        said = QLabel(value)
        said.setTextInteractionFlags(_SELECTABLE)
        form.addRow(quiet_label(name), said)
    return form


def _version(package: str) -> str:
    """A package's version; empty where it is not installed."""
    try:
        return metadata.version(package)
    except metadata.PackageNotFoundError:
        return ""
