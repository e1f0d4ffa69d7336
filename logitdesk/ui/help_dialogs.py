"""What LogitDesk is, and how it is used without a mouse."""

import platform
import re
from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QSize, Qt, qVersion
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import (
    QDialog,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from logitdesk import __version__
from logitdesk.ui.theme import quiet_label, title_label

_PACKAGES: Final = {
    "PySide6": ("PySide6-Essentials",),
    "NumPy": ("numpy",),
    "LiteRT": ("ai-edge-litert",),
    "TensorFlow": ("tensorflow", "tensorflow-cpu"),
}
"""What may be installed of each."""


def versions() -> dict[str, str]:
    """What the program and all it rests on are, by name; nothing is imported to find out."""
    found = {"LogitDesk": __version__, "Python": platform.python_version(), "Qt": qVersion()}
    for name, packages in _PACKAGES.items():
        there = [version for package in packages if (version := _version(package))]
        found[name] = there[0] if there else "not installed"
    return found


def _version(package: str) -> str | None:
    from importlib.metadata import PackageNotFoundError, version

    try:
        return version(package)
    except PackageNotFoundError:
        return None


def show_about(parent: QWidget) -> QDialog:
    """Say what the program is, in which versions."""
    dialog, column = _dialog("About LogitDesk", parent)
    icon = QLabel()
    icon.setPixmap(parent.windowIcon().pixmap(QSize(64, 64), parent.devicePixelRatioF()))
    column.addWidget(icon)
    column.addWidget(title_label("LogitDesk"))
    column.addWidget(QLabel("Draw a digit and see its logits,\nits softmax and its log-odds."))
    column.addSpacing(8)
    column.addLayout(_table(versions()))
    column.addSpacing(8)
    column.addWidget(quiet_label("Free software under the MIT licence."))
    licences = QPushButton("&Licences…")
    licences.clicked.connect(lambda: _show_licences(parent))
    licences.clicked.connect(dialog.close)
    return _shown(dialog, column, licences)


def _show_licences(parent: QWidget) -> None:
    from logitdesk.ui.licences_dialog import LicencesDialog  # few people ever read them

    LicencesDialog(parent).open()


def show_shortcuts(parent: QWidget, actions: Sequence[QAction]) -> QDialog:
    """List the keys of all actions that have one."""
    dialog, column = _dialog("Keyboard shortcuts", parent)
    keys = {
        re.sub("&(.)", r"\1", action.text()): action.shortcut().toString(
            QKeySequence.SequenceFormat.NativeText
        )
        for action in actions
        if not action.shortcut().isEmpty()
    }
    column.addLayout(_table(keys))
    column.addSpacing(8)
    column.addWidget(quiet_label("Tab goes from one control to the next, arrow keys change it."))
    column.addWidget(
        quiet_label("On the Evidence page, 0 to 9 ask about a digit, with Shift why not that one.")
    )
    column.addWidget(quiet_label("Shift+F10 or a right click copies or saves a picture or chart."))
    return _shown(dialog, column)


def _dialog(title: str, parent: QWidget) -> tuple[QDialog, QVBoxLayout]:
    dialog = QDialog(parent)
    dialog.setWindowTitle(title)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    column = QVBoxLayout(dialog)
    column.setContentsMargins(24, 20, 24, 16)
    return dialog, column


def _table(rows: dict[str, str]) -> QGridLayout:
    grid = QGridLayout()
    grid.setHorizontalSpacing(32)
    for number, (name, value) in enumerate(rows.items()):
        said = QLabel(value)
        said.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        grid.addWidget(quiet_label(name), number, 0)
        grid.addWidget(said, number, 1)
    return grid


def _shown(dialog: QDialog, column: QVBoxLayout, *buttons: QPushButton) -> QDialog:
    """The dialog, open, with `buttons` at the left and one to close it at the right."""
    close = QPushButton("Close")
    close.setDefault(True)
    close.clicked.connect(dialog.close)
    row = QHBoxLayout()
    for button in buttons:
        button.setAutoDefault(False)
        row.addWidget(button)
    row.addStretch()
    row.addWidget(close)
    column.addLayout(row)
    close.setFocus()
    dialog.open()
    return dialog
