"""Where on the image a cell of a SqueezeNet's channel maps looks."""

from dataclasses import dataclass
from typing import Final

_LAYERS: Final = (
    (3, 1), (2, 2),  # conv1, pool1
    (3, 1), (3, 1), (2, 2),  # fire1, fire2, pool2
    (3, 1), (3, 1), (1, 1),  # fire3, fire4, final_conv
)  # fmt: skip
"""Of each layer the side of its window and its stride; a fire module's window is 3 x 3."""


@dataclass(frozen=True)
class Window:
    """A part of an image, in pixels; `bottom` and `right` are the first ones outside."""

    top: int
    left: int
    bottom: int
    right: int


def own_patch(row: int, column: int, image: int, crop: int) -> Window:
    """The pixels that fall into a cell and into no other: 4 x 4, for two poolings by 2.

    Args:
        row: of the cell.
        column: of the cell.
        image: the image's side, in pixels.
        crop: the side of its middle, which alone the network sees.
    """
    pixels, before = 1, (image - crop) // 2
    for _, stride in _LAYERS:
        pixels *= stride
    top, left = before + pixels * row, before + pixels * column
    return Window(top, left, top + pixels, left + pixels)


def receptive_field(row: int, column: int, image: int, crop: int) -> Window:
    """All pixels that can change a cell: 30 x 30 about its own patch, cut at the crop.

    The arguments are those of `own_patch`.
    """
    before = (image - crop) // 2
    (top, bottom), (left, right) = (_seen(cell, crop) for cell in (row, column))
    return Window(before + top, before + left, before + bottom, before + right)


def _seen(cell: int, crop: int) -> tuple[int, int]:
    """Along one side: the first pixel of the crop that the cell sees, and the first after them."""
    first = last = cell
    for size, stride in reversed(_LAYERS):
        # A window of odd size lies about its middle, and one of 2 begins where it stands.
        before = (size - 1) // 2
        first, last = first * stride - before, last * stride - before + size - 1
    return max(first, 0), min(last + 1, crop)
