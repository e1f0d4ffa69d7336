"""What keeps evidence from being there, where it would be looked for."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QWidget

from logitdesk.ui.evidence.keeping_up import KeepingUp


class Notice(QWidget):
    """A sentence, and a way to try again; in sight only while there is something to say.

    All methods run on the window's thread.
    """

    def __init__(self, keeping_up: KeepingUp, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._keeping_up = keeping_up
        self._label = QLabel()
        self._label.setTextFormat(Qt.TextFormat.PlainText)
        self._label.setWordWrap(True)
        self._label.setProperty("role", "remark")
        self._again = QPushButton("Try again")
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(12)
        row.addWidget(self._label, stretch=1)
        row.addWidget(self._again)
        self._again.clicked.connect(keeping_up.try_again)
        keeping_up.changed.connect(self._show)
        self._show()

    @property
    def words(self) -> str:
        """What is said; empty for nothing."""
        return self._label.text()

    def _show(self) -> None:
        words = self._keeping_up.words
        self._label.setText(words)
        self._again.setVisible(self._keeping_up.can_try_again)
        self.setVisible(bool(words))
