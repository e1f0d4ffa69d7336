"""What LogitDesk is, and how it is used without a mouse."""

import platform
import re
from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QSize, Qt, qVersion
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QDialog, QGridLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from logitdesk import __version__
from logitdesk.ui.typography import quiet_label, title_label

_PACKAGES: Final = {
    "PySide6": "PySide6-Essentials",
    "NumPy": "numpy",
    "LiteRT": "ai-edge-litert",
    "TensorFlow": "tensorflow",
}


def versions() -> dict[str, str]:
    """What the program and all it rests on are, by name; nothing is imported to find out."""
    from importlib.metadata import PackageNotFoundError, version

    found = {"LogitDesk": __version__, "Python": platform.python_version(), "Qt": qVersion()}
    for name, package in _PACKAGES.items():
        try:
            found[name] = version(package)
        except PackageNotFoundError:
            found[name] = "not installed"
    return found


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
    return _shown(dialog, column)


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


def _shown(dialog: QDialog, column: QVBoxLayout) -> QDialog:
    close = QPushButton("Close")
    close.clicked.connect(dialog.close)
    column.addWidget(close, alignment=Qt.AlignmentFlag.AlignRight)
    dialog.open()
    return dialog
