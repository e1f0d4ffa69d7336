"""Where the window says what went wrong, without getting in the way."""

from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QSizePolicy, QToolButton, QWidget

MOST: Final = 3
"""How many messages are kept in sight; older ones make room."""


class MessageBar(QFrame):
    """Messages that stay until they are closed; not to be seen while there is none.

    All methods run on the window's thread.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._texts: list[str] = []
        self._label = QLabel()
        self._label.setWordWrap(True)
        self._label.setTextFormat(Qt.TextFormat.PlainText)  # a file's name may look like HTML
        self._label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._label.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self._label.setAccessibleName("Message")
        close = QToolButton()
        close.setText("Close")
        close.setToolTip("Close this message")
        close.clicked.connect(self.clear)
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 8, 8, 8)
        row.addWidget(self._label)
        row.addWidget(close, alignment=Qt.AlignmentFlag.AlignTop)
        self.hide()

    @property
    def text(self) -> str:
        """What it says, a message a line; empty when it is not shown."""
        return "\n".join(self._texts)

    def say(self, text: str) -> None:
        """Show a message, below those that are still there; the same one only once."""
        if text in self._texts:
            self._texts.remove(text)
        self._texts = [*self._texts, text][-MOST:]
        self._label.setText(self.text)
        self.show()

    def clear(self) -> None:
        """Take all messages away."""
        self._texts = []
        self.hide()
