"""What keys do on the loss lab's rows."""

from dataclasses import dataclass
from typing import Final, Literal

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent

Deed = Literal["go", "nudge", "type", "label", "take back"]

_ROWS: Final = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}
_NUDGES: Final = {Qt.Key.Key_Left: -0.1, Qt.Key.Key_Right: 0.1}
_COARSE: Final = 10  # times as far, with Shift
_TYPE: Final = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_F2)
_LABEL: Final = (Qt.Key.Key_Space, Qt.Key.Key_T)
_ALTERS: Final = (
    Qt.KeyboardModifier.ControlModifier
    | Qt.KeyboardModifier.AltModifier
    | Qt.KeyboardModifier.MetaModifier
)
_NUMERIC: Final = "0123456789.,-+−"


@dataclass(frozen=True)
class KeyDeed:
    """What a key does.

    Attributes:
        deed: go to another row, change the row's logit, type it, make it the true class, or take
            back the drag.
        step: by how many rows, or by how much.
        text: with what typing begins; empty for the number as it is.
    """

    deed: Deed
    step: float = 0.0
    text: str = ""


def deed_of(event: QKeyEvent) -> KeyDeed | None:
    """What a key does on the rows; None where it is none of theirs."""
    key = Qt.Key(event.key())
    if event.modifiers() & _ALTERS:
        return None
    if key in _ROWS:
        return KeyDeed("go", _ROWS[key])
    if key in _NUDGES:
        is_coarse = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        return KeyDeed("nudge", _NUDGES[key] * (_COARSE if is_coarse else 1))
    if key in _TYPE:
        return KeyDeed("type")
    if key in _LABEL:
        return KeyDeed("label")
    if key == Qt.Key.Key_Escape:
        return KeyDeed("take back")
    text = event.text()
    return KeyDeed("type", text=text) if text and text in _NUMERIC else None
