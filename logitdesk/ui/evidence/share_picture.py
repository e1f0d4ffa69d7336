"""The picture of a map of shares."""

from typing import Final

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QLineF
from PySide6.QtGui import QImage, QPainter, QPen

from logitdesk.ui.evidence.rgb import rgb_picture
from logitdesk.ui.evidence.share_colours import share_colours, strength_of
from logitdesk.ui.theme import Theme

_SIGNED_FROM: Final = 0.4
"""How strong a colour must be to have its sign written into it: all signs would be noise."""
_REACH: Final = 0.24
_THIN: Final = 1 / 9
"""Of a sign, from its middle, and its line, against a cell's side."""


def share_picture(
    shares: NDArray[np.float64],
    image: NDArray[np.float32],
    limit: float,
    theme: Theme,
    cell: float = 8.0,
) -> QImage:
    """A cell for each pixel, and its sign in those of a strong colour.

    Args:
        shares: (h, w).
        image: (h, w) in [0, 1], the ink; of zeros, for none.
        limit: the share, of either sign, that has the full colour; above 0.
        theme: has the colours.
        cell: the side of a cell, in the picture's own pixels.
    """
    rows, columns = shares.shape
    colours = share_colours(shares, image, limit, theme)
    picture = QImage(round(cell * columns), round(cell * rows), QImage.Format.Format_RGB32)
    painter = QPainter(picture)
    painter.drawImage(picture.rect(), rgb_picture(colours))
    painter.setPen(QPen(theme.card, max(1.0, _THIN * cell)))
    painter.drawLines(_signs(shares, limit, cell))
    painter.end()
    return picture


def strongest(shares: NDArray[np.float64]) -> float:
    """The largest share of either sign, or 1 where all are 0: a limit that shows them all."""
    return float(np.abs(shares).max()) or 1.0


def _signs(shares: NDArray[np.float64], limit: float, cell: float) -> list[QLineF]:
    """A plus or a minus in the middle of each cell of a strong colour."""
    reach, lines = _REACH * cell, []
    for row, column in np.argwhere(strength_of(shares, limit) >= _SIGNED_FROM).tolist():
        x, y = (column + 0.5) * cell, (row + 0.5) * cell
        lines.append(QLineF(x - reach, y, x + reach, y))
        if shares[row, column] > 0:
            lines.append(QLineF(x, y - reach, x, y + reach))
    return lines
