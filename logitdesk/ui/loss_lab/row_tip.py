"""The tooltip of what the mouse rests on, which goes on being true."""

from collections.abc import Callable
from typing import Final

from PySide6.QtCore import QEvent, QObject, QPoint
from PySide6.QtGui import QHelpEvent
from PySide6.QtWidgets import QToolTip, QWidget

_STAYS_MS: Final = 600_000
"""As long as the person points there: Qt itself hides a tooltip after 10 seconds."""

TextAt = Callable[[QPoint], str]
"""What is told at a place of the widget, as rich text; empty for nothing."""


class RowTip(QObject):
    """Tells what is at a place once the mouse rests there. All methods run on the window's thread.

    It tells something else as soon as that is another thing, and nothing once the mouse has left.
    """

    def __init__(self, widget: QWidget, text_at: TextAt) -> None:
        super().__init__(widget)
        self._widget = widget
        self._text_at = text_at
        self._at: QPoint | None = None
        widget.installEventFilter(self)

    def renew(self) -> None:
        """What is told may be another now."""
        if self._at is not None and QToolTip.isVisible():
            self._show(self._at)

    def move_to(self, at: QPoint) -> None:
        """The mouse points elsewhere: a tooltip that is there follows."""
        if self._at is not None and QToolTip.isVisible():
            self._show(at)

    def hide(self) -> None:
        """Tell nothing until the mouse rests again."""
        if self._at is not None:
            self._at = None
            QToolTip.hideText()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Answer what Qt asks once the mouse rests."""
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            self._show(event.pos())
            return True
        return super().eventFilter(watched, event)

    def _show(self, at: QPoint) -> None:
        self._at = at
        place = self._widget.mapToGlobal(at)
        QToolTip.showText(place, self._text_at(at), self._widget, self._widget.rect(), _STAYS_MS)
