"""Undo and redo: one command for any state."""

from collections.abc import Callable
from typing import Any

from PySide6.QtGui import QUndoCommand


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
