"""Where the window says what went wrong, without getting in the way."""

from html import escape
from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QSizePolicy, QToolButton, QWidget

_MOST_LINES: Final = 8
"""A longer message is cut there; its tip has all of it."""


class MessageBar(QFrame):
    """The newest message; closing it shows the one before, and after the last one nothing.

    All methods run on the window's thread.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._texts: list[str] = []
        self._label = QLabel()
        self._label.setWordWrap(True)
        self._label.setTextFormat(Qt.TextFormat.PlainText)  # a file's name may look like HTML
        self._label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._label.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self._label.setMaximumHeight(_MOST_LINES * self._label.fontMetrics().lineSpacing())
        self._label.setAlignment(Qt.AlignmentFlag.AlignTop)
        self._label.setAccessibleName("Message")
        self._close = QToolButton()
        self._close.setToolTip("Close this message")
        self._close.clicked.connect(lambda: self.take_back(self.text))
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 8, 8, 8)
        row.addWidget(self._label, alignment=Qt.AlignmentFlag.AlignVCenter)
        row.addWidget(self._close, alignment=Qt.AlignmentFlag.AlignTop)
        self.hide()

    @property
    def text(self) -> str:
        """What it says; empty when it is not shown."""
        return self._texts[-1] if self._texts else ""

    def say(self, text: str) -> None:
        """Show a message before all others; the same one is there only once."""
        self._show_last_of([*self._without(text), text])

    def take_back(self, text: str) -> None:
        """Take a message away that is no longer so, if it is still there."""
        self._show_last_of(self._without(text))

    def clear(self) -> None:
        """Take all messages away."""
        self._show_last_of([])

    def _without(self, text: str) -> list[str]:
        return [other for other in self._texts if other != text]

    def _show_last_of(self, texts: list[str]) -> None:
        self._texts = texts
        more = len(texts) - 1
        self._close.setText(f"Close ({more} more)" if more > 0 else "Close")
        self._label.setText(self.text)
        self._label.setToolTip(f"<p>{escape(self.text)}</p>")  # whole, and its lines are broken
        self.setVisible(bool(texts))
