"""Where the cells of a picture lie that is drawn in squares."""

from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QPointF, QRectF, Qt

Place = tuple[int, ...]
"""What a person points at: a row and a column, or what else a chart counts by."""

_STEPS: Final = {
    Qt.Key.Key_Up: (-1, 0),
    Qt.Key.Key_Down: (1, 0),
    Qt.Key.Key_Left: (0, -1),
    Qt.Key.Key_Right: (0, 1),
}


@dataclass(frozen=True)
class Cells:
    """A box of rows and columns of equal cells, in a widget's coordinates."""

    box: QRectF
    rows: int
    columns: int

    def rect(self, row: int, column: int, rows: int = 1, columns: int = 1) -> QRectF:
        """A cell's place, or that of several together from this one on."""
        width, height = self.box.width() / self.columns, self.box.height() / self.rows
        left, top = self.box.left() + column * width, self.box.top() + row * height
        return QRectF(left, top, columns * width, rows * height)

    def at(self, position: QPointF) -> tuple[int, int] | None:
        """The row and the column of the cell that holds a position; None beside the box."""
        x, y = position.x() - self.box.left(), position.y() - self.box.top()
        if not (0 <= x < self.box.width() and 0 <= y < self.box.height()):
            return None
        return int(y * self.rows / self.box.height()), int(x * self.columns / self.box.width())

    def after(self, key: int, row: int, column: int) -> tuple[int, int] | None:
        """The cell that an arrow key goes to, which is never beside the box; None: another key."""
        step = _STEPS.get(Qt.Key(key))
        if step is None:
            return None
        down, across = step
        return (
            min(max(row + down, 0), self.rows - 1),
            min(max(column + across, 0), self.columns - 1),
        )


def is_arrow(key: int) -> bool:
    """Whether it is one of the four arrow keys."""
    return Qt.Key(key) in _STEPS
