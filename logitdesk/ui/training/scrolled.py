"""Content that is scrolled where it is too high."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QScrollArea, QSizePolicy, QWidget


class Scrolled(QScrollArea):
    """Shows its content as wide as it is itself; what is behind it is seen through.

    All methods run on the window's thread.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWidgetResizable(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.viewport().setAutoFillBackground(False)

    def show_content(self, content: QWidget) -> None:
        """Puts this there instead of what was."""
        # Its height follows from its width: the hint takes wrapped text for as narrow as can be.
        content.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Ignored)
        self.setWidget(content)
        content.setAutoFillBackground(False)
