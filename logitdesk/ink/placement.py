"""A page's ink at another place, and of another size."""

from dataclasses import dataclass, replace
from typing import Final, Self

import numpy as np
from numpy.typing import NDArray

from logitdesk.ink.drawing import PAGE
from logitdesk.ink.resample import area_average

SMALLEST: Final = 0.2
LARGEST: Final = 3.0


@dataclass(frozen=True)
class Placement:
    """How far ink is moved, in whole page units, and how many times as large it is.

    Attributes:
        dx: to the right.
        dy: down.
        scale: about the middle of the ink's box, `SMALLEST` to `LARGEST`.
    """

    dx: int = 0
    dy: int = 0
    scale: float = 1.0

    def moved(self, dx: int, dy: int) -> Self:
        """That much further to the right and down."""
        return replace(self, dx=self.dx + dx, dy=self.dy + dy)

    def box_of(self, box: tuple[int, int, int, int]) -> tuple[int, int, int, int]:
        """Left, top, right and bottom of the ink when it is there, given those of its own."""
        left, top, right, bottom = box
        width = max(1, round((right - left) * self.scale))
        height = max(1, round((bottom - top) * self.scale))
        x = left + (right - left - width) // 2 + self.dx
        y = top + (bottom - top - height) // 2 + self.dy
        return x, y, x + width, y + height

    def kept_on_page(self, box: tuple[int, int, int, int]) -> Self:
        """The nearest placement at which nothing of the ink is off the page."""
        left, top, right, bottom = box
        longest = max(right - left, bottom - top)
        scale = min(max(self.scale, SMALLEST), LARGEST, PAGE / longest)
        sized = replace(self, scale=scale)
        x, y, x_end, y_end = sized.box_of(box)
        return sized.moved(_back(x, x_end), _back(y, y_end))


def placed_ink(
    ink: NDArray[np.float32], box: tuple[int, int, int, int], placement: Placement
) -> NDArray[np.float32]:
    """The page, (420, 420) float32 in [0, 1], with nothing on it but this ink, there.

    Args:
        ink: (h, w) what lies in the box; not resampled where its size stays.
        box: left, top, right and bottom of the ink on the page.
        placement: one that keeps the ink on the page.
    """
    left, top, right, bottom = placement.box_of(box)
    page = np.zeros((PAGE, PAGE), np.float32)
    shape = (bottom - top, right - left)
    sized = ink if shape == ink.shape else area_average(ink, *shape)
    page[top:bottom, left:right] = np.clip(sized, 0.0, 1.0)
    return page


def _back(start: int, end: int) -> int:
    """By how much to move what reaches from `start` to `end` so that it is on the page."""
    return max(0, -start) - max(0, end - PAGE)
