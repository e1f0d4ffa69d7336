"""The scale of a map of shares."""

from typing import Final

import numpy as np
from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QLinearGradient, QPainter

from logitdesk.ui.evidence.share_colours import share_colours
from logitdesk.ui.formatting import signed
from logitdesk.ui.theme import Theme

_BAND: Final = 8
_GAP: Final = 6
_STOPS: Final = 8
"""Colours from the middle of the band to each end."""


def legend_height(font: QFont) -> int:
    """How much room it takes below a map."""
    return _GAP + _BAND + 2 + QFontMetrics(font).height()


def paint_legend(painter: QPainter, theme: Theme, box: QRect, limit: float, settled: float) -> None:
    """A band from what takes most, in the warm colour, to what adds most, in the accent.

    Args:
        painter: has the font.
        theme: has the colours.
        box: the room, `legend_height` high.
        limit: the share, of either sign, that has the full colour now.
        settled: what it will be once it has stopped moving; only then numbers are written.
    """
    band = QRect(box.left(), box.top() + _GAP, box.width(), _BAND)
    colours = QLinearGradient(band.topLeft(), band.topRight())
    shares = np.linspace(-1, 1, 2 * _STOPS + 1)[np.newaxis]
    for place, (red, green, blue) in zip(
        np.linspace(0, 1, shares.size),
        share_colours(shares, np.zeros(shares.shape, np.float32), 1, theme)[0].tolist(),
        strict=True,
    ):
        colours.setColorAt(float(place), QColor(red, green, blue))
    painter.fillRect(band, colours)
    painter.setPen(theme.quiet)
    text = box.adjusted(0, _GAP + _BAND + 2, 0, 0)
    painter.drawText(text, Qt.AlignmentFlag.AlignHCenter, "0")
    if limit == settled:
        painter.drawText(text, Qt.AlignmentFlag.AlignLeft, f"takes {_number(-limit)}")
        painter.drawText(text, Qt.AlignmentFlag.AlignRight, f"adds {_number(limit)}")


def _number(limit: float) -> str:
    """As short as it can be said: limits are steps of one figure."""
    decimals = next(count for count in range(4) if round(abs(limit), count) == round(abs(limit), 3))
    return signed(limit, decimals)
