"""Undo and redo: one command for any state, and the keys of a page with steps of its own."""

from collections.abc import Callable
from typing import Any, Final

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence, QUndoCommand
from PySide6.QtWidgets import QWidget

_UNDO: Final = QKeySequence.StandardKey.Undo
_REDO: Final = QKeySequence.StandardKey.Redo


class StateCommand(QUndoCommand):
    """From one state to another; the next one with the same key becomes part of it.

    Args:
        set_state: shows a state.
        before: the state to go back to.
        after: the state that is shown from now on.
        key: tells what belongs together; None for a step of its own.
        text: what was done, for the menu.
    """

    def __init__(
        self,
        set_state: Callable[[Any], None],
        before: Any,
        after: Any,
        key: object = None,
        text: str = "",
    ) -> None:
        super().__init__(text)
        self._set_state, self._before, self._after, self.key = set_state, before, after, key

    def id(self) -> int:
        return 1

    def mergeWith(self, other: QUndoCommand) -> bool:
        if not isinstance(other, StateCommand) or self.key is None or other.key != self.key:
            return False
        self._after = other._after  # noqa: SLF001  # of the same class
        return True

    def undo(self) -> None:
        self._set_state(self._before)

    def redo(self) -> None:
        self._set_state(self._after)


class PageUndo(QObject):
    """Claims Ctrl+Z and Ctrl+Shift+Z, which elsewhere are the drawing's, while the focus is inside.

    A field in which a person types has them first.
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
