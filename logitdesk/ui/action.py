"""One thing a person can do from a menu or by a key."""

from collections.abc import Callable

from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QWidget

Keys = QKeySequence.StandardKey | str | None


def make_action(
    window: QWidget, text: str, key: Keys, slot: Callable[[], object], tip: str
) -> QAction:
    """An action of the window's, whose tip tells its key as well."""
    action = QAction(text, window)
    if key is not None:
        action.setShortcut(QKeySequence(key))
    shown_key = action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
    if tip:
        action.setToolTip(f"{tip} ({shown_key})" if shown_key else tip)
    action.triggered.connect(lambda _checked: slot())
    window.addAction(action)
    return action
