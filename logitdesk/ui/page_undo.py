"""Undo and redo of a page that has steps of its own to take back."""

from collections.abc import Callable
from typing import Final

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QWidget

_UNDO: Final = QKeySequence.StandardKey.Undo
_REDO: Final = QKeySequence.StandardKey.Redo


class PageUndo(QObject):
    """Claims Ctrl+Z and Ctrl+Shift+Z, which elsewhere are the drawing's, while the focus is inside.

    A field in which a person types has them first. All methods run on the window's thread.
    """

    def __init__(
        self, page: QWidget, undo: Callable[[], object], redo: Callable[[], object]
    ) -> None:
        """From now on these are called; a click beside everything brings the focus to the page."""
        super().__init__(page)
        self._undo, self._redo = undo, redo
        page.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        page.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Answer keys that nobody in the page had a use of their own for."""
        if isinstance(event, QKeyEvent) and (deed := self._deed_of(event)) is not None:
            if event.type() == QEvent.Type.ShortcutOverride:
                event.accept()
                return True
            if event.type() == QEvent.Type.KeyPress:
                deed()
                return True
        return super().eventFilter(watched, event)

    def _deed_of(self, event: QKeyEvent) -> Callable[[], object] | None:
        if event.matches(_UNDO):
            return self._undo
        return self._redo if event.matches(_REDO) else None
