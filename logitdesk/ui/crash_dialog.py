"""Dialogs for when something is so wrong that the window cannot say it, or not well enough."""

import traceback
from typing import Final

from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QDesktopServices, QFontDatabase, QGuiApplication
from PySide6.QtWidgets import (
    QApplication,
    QDialog,
    QHBoxLayout,
    QLabel,
    QMessageBox,
    QPlainTextEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from logitdesk import paths
from logitdesk.logs import about_program
from logitdesk.ui.theme import ThemeManager, font_of, quiet_label, title_label

_NOT_OPENED: Final = "LogitDesk could not open its window"
_ALL_IS_KEPT: Final = (
    "What lay on the page when it last ended is kept, and so are your networks. Start it again. If "
    "this comes again, install LogitDesk again; the text below helps who can repair it."
)
_SIZE: Final = (620, 440)


class CrashDialog(QDialog):
    """Says that the program has a fault, what of the person's is kept, and where the log is.

    All methods run on the window's thread.

    Args:
        title: what happened, in a few words.
        explanation: what that means for the person.
        report: the exception with its traceback.
        parent: the window; None where there is none.
    """

    def __init__(
        self, title: str, explanation: str, report: str, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle("LogitDesk")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._log = paths.log_file()
        what = report.rstrip().rpartition("\n")[2]  # so a traceback ends
        self._text = f"{what}\n\n{about_program()}\n\n{report.rstrip()}\n"
        self._close = QPushButton("Close")
        heading = title_label(title)
        heading.setFont(font_of(1.15, heading.font().weight()))
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 20, 24, 16)
        column.setSpacing(10)
        column.addWidget(heading)
        column.addWidget(_prose(explanation))
        column.addWidget(self._report(), stretch=1)
        column.addWidget(self._where())
        column.addLayout(self._buttons())
        self.resize(*_SIZE)
        self._close.setFocus()

    def _report(self) -> QPlainTextEdit:
        report = QPlainTextEdit(self._text)
        report.setReadOnly(True)
        report.setTabChangesFocus(True)
        report.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)
        report.setFont(QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont))
        report.setAccessibleName("What happened, in detail")
        return report

    def _where(self) -> QLabel:
        said = f"The log has it as well: {self._log}"
        if not self._log.is_file():
            said = f"The log cannot be written, so it stands only here: {self._log}"
        where = quiet_label(said)
        where.setWordWrap(True)
        where.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        return where

    def _buttons(self) -> QHBoxLayout:
        copy, folder = QPushButton("&Copy text"), QPushButton("&Open the log’s folder")
        copy.clicked.connect(self._copy)
        folder.clicked.connect(self._open_folder)
        folder.setEnabled(self._log.parent.is_dir())
        self._close.clicked.connect(self.close)
        self._close.setDefault(True)
        row = QHBoxLayout()
        row.addWidget(copy)
        row.addWidget(folder)
        row.addStretch()
        row.addWidget(self._close)
        return row

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self._text)

    def _open_folder(self) -> None:
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._log.parent)))


def show_failed_start(app: QApplication, error: Exception) -> None:
    """Print why the window could not be made, and show it until it is closed."""
    traceback.print_exception(error)
    report = "".join(traceback.format_exception(error))
    dialog = CrashDialog(_NOT_OPENED, _ALL_IS_KEPT, report)
    ThemeManager(app, window=dialog)
    dialog.exec()


def show_bad_input(app: QApplication, problem: str) -> None:
    """Show why there is no window until it is closed."""
    box = QMessageBox(QMessageBox.Icon.Warning, "LogitDesk", problem)
    box.setTextFormat(Qt.TextFormat.PlainText)  # a file's name may look like HTML
    ThemeManager(app, window=box)
    box.exec()


def _prose(text: str) -> QLabel:
    label = QLabel(text)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setWordWrap(True)
    return label
