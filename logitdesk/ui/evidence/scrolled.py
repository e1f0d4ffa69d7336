"""A widget that scrolls where there is too little room for it."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QScrollArea, QWidget


def scrolled(inside: QWidget) -> QScrollArea:
    """`inside` in a room that may be lower than it, and is as wide; on the colour of what it is on.

    Tab passes the room itself by, and comes to what is inside.
    """
    room = QScrollArea()
    room.setFrameShape(QFrame.Shape.NoFrame)
    room.setWidgetResizable(True)
    room.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    room.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    room.setWidget(inside)
    room.viewport().setAutoFillBackground(False)
    inside.setAutoFillBackground(False)
    return room
