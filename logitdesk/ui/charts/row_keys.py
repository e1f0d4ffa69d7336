"""Going up and down the digits' rows by the keyboard."""

from PySide6.QtCore import Qt

from logitdesk.scores.scores import DIGITS


def row_after(key: int, here: int | None) -> int | None:
    """The row that an arrow key goes to from the row `here`; None for any other key.

    It stays within the rows. Where no row is marked, both arrows come to the first.
    """
    step = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}.get(Qt.Key(key))
    if step is None:
        return None
    return 0 if here is None else min(max(here + step, 0), DIGITS - 1)
