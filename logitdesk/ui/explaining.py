"""What is told of a part of a widget once the mouse rests there."""

from typing import Final

from PySide6.QtCore import QRect
from PySide6.QtGui import QHelpEvent
from PySide6.QtWidgets import QToolTip, QWidget

from logitdesk.ui.typography import wrapped

_NEAR: Final = 8
"""Pixels that the mouse may move while an explanation stays."""


def explain(widget: QWidget, event: QHelpEvent, text: str) -> None:
    """Answer what Qt asks with plain text, or with nothing; on the window's thread."""
    near = QRect(event.pos(), event.pos()).adjusted(-_NEAR, -_NEAR, _NEAR, _NEAR)
    QToolTip.showText(event.globalPos(), wrapped(text) if text else "", widget, near)
