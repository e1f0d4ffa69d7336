"""A small button that opens a menu below it."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMenu, QToolButton


def menu_button(text: str, tip: str, menu: QMenu) -> QToolButton:
    """The button, which keyboards come to as well; on the window's thread."""
    button = QToolButton()
    button.setText(text)
    button.setToolTip(tip)
    button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    button.clicked.connect(lambda: menu.popup(button.mapToGlobal(button.rect().bottomLeft())))
    return button
