"""A remark that keeps its room whatever it says."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from logitdesk.ui.theme import QUIET, font_of


class Sentence(QLabel):
    """Quiet text of so many lines, at the top of its room.

    All methods run on the window's thread.
    """

    def __init__(self, lines: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._lines = lines
        self.setFont(font_of(QUIET))
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setWordWrap(True)
        self.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft)
        self.setProperty("role", "quiet")
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)

    def say(self, text: str) -> None:
        """Show another text."""
        if text != self.text():
            self.setText(text)
            self.setAccessibleDescription(text)

    def hasHeightForWidth(self) -> bool:
        """It has its lines, whatever its width."""
        return False

    def sizeHint(self) -> QSize:
        """Its lines."""
        return QSize(200, self._lines * QFontMetrics(self.font()).lineSpacing() + 2)

    def minimumSizeHint(self) -> QSize:
        """Its lines."""
        return QSize(0, self.sizeHint().height())
