"""A button with a name that opens a list of choices below it."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMenu, QPushButton, QWidget

from logitdesk.ui.typography import wrapped


class DropDown(QPushButton):
    """The window's style sheet gives it the mark of a list. All methods run on its thread."""

    def __init__(self, text: str, tip: str, menu: QMenu, parent: QWidget | None = None) -> None:
        super().__init__(text, parent)
        self.setAutoDefault(False)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setToolTip(wrapped(tip))
        self.setMenu(menu)
