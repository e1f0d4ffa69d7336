"""The colours of a map of shares: what each pixel adds to a number, or takes from it."""

from typing import Final

import numpy as np
from numpy.typing import NDArray

from logitdesk.ui.evidence.rgb import rgb_of
from logitdesk.ui.theme import Theme

_INK: Final = 0.3
"""How dark full ink is under the colours: it is to be seen, but not to be loud."""
_CURVE: Final = 0.65
"""Below 1, so that small shares are seen to have a colour too; the scale tells of it."""


def share_colours(
    shares: NDArray[np.float64], image: NDArray[np.float32], limit: float, theme: Theme
) -> NDArray[np.uint8]:
    """The ink in grey and, over it, what adds in the accent and what takes in the warm colour.

    Args:
        shares: (h, w).
        image: (h, w) in [0, 1], the ink.
        limit: the share, of either sign, that has the full colour; above 0.
        theme: has the colours.

    Returns:
        (h, w, 3) red, green and blue.
    """
    ink = _INK * image[..., np.newaxis].astype(np.float64)
    below = (1 - ink) * rgb_of(theme.card) + ink * rgb_of(theme.quiet)
    over = np.where(shares[..., np.newaxis] < 0, rgb_of(theme.warm), rgb_of(theme.accent))
    strength = strength_of(shares, limit)[..., np.newaxis]
    colours: NDArray[np.uint8] = ((1 - strength) * below + strength * over).round().astype(np.uint8)
    return colours


def strength_of(shares: NDArray[np.float64], limit: float) -> NDArray[np.float64]:
    """How much of the full colour each share has, in [0, 1]."""
    strength: NDArray[np.float64] = np.minimum(np.abs(shares) / limit, 1) ** _CURVE
    return strength
