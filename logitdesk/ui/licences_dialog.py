"""The licences of all that the program is made of, to be read."""

from collections.abc import Sequence
from pathlib import Path
from typing import Final

import PySide6
from PySide6.QtCore import Qt
from PySide6.QtGui import QFontDatabase
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QLabel,
    QListWidget,
    QPlainTextEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from logitdesk import paths
from logitdesk.ui.licence_texts import Texts, licence_texts

_LIST_WIDTH: Final = 220
_SIZE: Final = (920, 560)


class LicencesDialog(QDialog):
    """The names at the left, the text of the chosen one at the right.

    All methods run on the window's thread.
    """

    def __init__(self, parent: QWidget, folder: Path | None = None) -> None:
        """`folder` has the texts; those of this program if it is left out."""
        super().__init__(parent)
        self.setWindowTitle("Licences")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._texts: Texts = licence_texts(folder or paths.licences())
        self._list = QListWidget()
        self._list.setAccessibleName("Parts of the program")
        self._list.setFixedWidth(_LIST_WIDTH)
        self._list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._list.setSpacing(2)
        self._list.setTextElideMode(Qt.TextElideMode.ElideRight)
        self._text = QPlainTextEdit()
        self._text.setReadOnly(True)
        self._text.setTabChangesFocus(True)
        self._text.setFont(QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont))
        self._text.setAccessibleName("Licence")
        self._list.currentTextChanged.connect(self._show)
        self._put_together()
        self._fill(list(self._texts))

    def _put_together(self) -> None:
        both = QHBoxLayout()
        both.setSpacing(12)
        both.addWidget(self._list)
        both.addWidget(self._text, stretch=1)
        close = QPushButton("Close")
        close.clicked.connect(self.close)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 20, 24, 16)
        column.setSpacing(12)
        column.addWidget(_explanation())
        column.addLayout(both, stretch=1)
        column.addWidget(close, alignment=Qt.AlignmentFlag.AlignRight)
        self.resize(*_SIZE)

    def _fill(self, names: Sequence[str]) -> None:
        self._list.addItems(names)
        for row, name in enumerate(names):
            self._list.item(row).setToolTip(name)  # a long one is cut
        self._list.setCurrentRow(0)

    def _show(self, name: str) -> None:
        self._text.setPlainText(self._texts[name]())


def _explanation() -> QLabel:
    what = (
        "LogitDesk is free software under the MIT licence. At the left is all that this program "
        "brings along, each with its licence."
        if paths.is_frozen()
        else "LogitDesk is free software under the MIT licence. At the left are the packages that "
        "it rests on here, as they are installed."
    )
    label = QLabel(
        f"{what} Qt and PySide6 are used under the GNU Lesser General Public License, version 3: "
        f"their libraries are files of their own in {Path(PySide6.__file__).parent}, and you may "
        "replace them by your own."
    )
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setWordWrap(True)
    label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    return label
