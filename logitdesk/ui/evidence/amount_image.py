"""Amounts as a picture, a pixel a number: the more, the more like ink."""

import numpy as np
from numpy.typing import ArrayLike
from PySide6.QtGui import QImage

from logitdesk.ui.evidence.rgb import rgb_of, rgb_picture
from logitdesk.ui.theme import Theme


def amount_image(amounts: ArrayLike, most: float, theme: Theme) -> QImage:
    """(h, w) numbers of 0 or more: from the track's colour at 0 to the ink's at `most`."""
    share = np.clip(np.asarray(amounts, np.float64) / (most or 1.0), 0.0, 1.0)[..., np.newaxis]
    colours = rgb_of(theme.track) * (1 - share) + rgb_of(theme.ink) * share
    return rgb_picture(colours.round().astype(np.uint8))
