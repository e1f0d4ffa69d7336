"""Going over the plane by keyboard."""

from collections.abc import Mapping
from typing import Final

from PySide6.QtCore import Qt

from logitdesk.scores.perceptron_points import EXTENT

_KEY: Final = Qt.Key
_WAYS: Final[Mapping[int, tuple[int, int]]] = {
    _KEY.Key_Left: (-1, 0),
    _KEY.Key_Right: (1, 0),
    _KEY.Key_Down: (0, -1),
    _KEY.Key_Up: (0, 1),
}
_FAR: Final = 0.25
_FINE: Final = 0.05

PUTS: Final = (_KEY.Key_Space, _KEY.Key_Return, _KEY.Key_Enter)
ERASES: Final = (_KEY.Key_Delete, _KEY.Key_Backspace)


def place_after(
    key: int, here: tuple[float, float], *, is_fine: bool
) -> tuple[float, float] | None:
    """Where an arrow key goes to from a place, within the plane; None for another key."""
    if key not in _WAYS:
        return None
    step = _FINE if is_fine else _FAR
    ahead = (x + way * step for x, way in zip(here, _WAYS[key], strict=True))
    x1, x2 = (round(min(max(x, -EXTENT), EXTENT), 2) + 0.0 for x in ahead)
    return x1, x2
