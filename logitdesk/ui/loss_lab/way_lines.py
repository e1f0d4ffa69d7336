"""The three lines of loss against scale: what each is called, and how it is drawn."""

from typing import Final, Literal

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from logitdesk.ui.theme import Theme

Way = Literal["fused", "patched", "naive"]

WAYS: Final[tuple[Way, ...]] = ("fused", "patched", "naive")
"""From the lowest to the topmost: the naive line is seen where it lies on the fused one."""

_WIDTHS: Final[dict[Way, float]] = {"fused": 4.0, "patched": 1.5, "naive": 1.5}
_DASHES: Final[dict[Way, tuple[float, ...]]] = {
    "fused": (),
    "patched": (1.2, 2.0),
    "naive": (4.0, 2.5),
}


def pen_of(way: Way, theme: Theme) -> QPen:
    """The pen of a line: they differ in colour, width and dashes."""
    pen = QPen(_colour(way, theme), _WIDTHS[way], c=Qt.PenCapStyle.FlatCap)
    pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
    if _DASHES[way]:
        pen.setDashPattern(_DASHES[way])
    return pen


def paint_sample(painter: QPainter, way: Way, theme: Theme, left: QPointF, length: float) -> None:
    """Draw a short piece of a line, for a legend."""
    painter.setPen(pen_of(way, theme))
    painter.drawLine(left, QPointF(left.x() + length, left.y()))


def _colour(way: Way, theme: Theme) -> QColor:
    return {"fused": theme.accent_soft, "patched": theme.ink, "naive": theme.warm}[way]
