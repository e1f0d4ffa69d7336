"""The page: a drawing over an opened image's ink, and where ink is placed on it."""

from dataclasses import dataclass, field, replace
from typing import Final, Self

import numpy as np
from numpy.typing import NDArray

from logitdesk.ink.capsule import capsule
from logitdesk.ink.drawing import PAGE, Drawing, Stroke
from logitdesk.ink.eraser import erase
from logitdesk.ink.preprocess import area_average

SMALLEST: Final = 0.2
LARGEST: Final = 3.0


@dataclass(frozen=True, eq=False)
class Page:
    """A drawing and the ink of an image under it.

    Attributes:
        drawing: the strokes.
        picture: (420, 420) float32 in [0, 1], read-only, 0 paper and 1 ink; None without an image.

    Raises:
        ValueError: the picture is of another shape.
    """

    drawing: Drawing = field(default_factory=Drawing)
    picture: NDArray[np.float32] | None = None

    def __post_init__(self) -> None:
        if self.picture is None:
            return
        picture = np.array(self.picture, dtype=np.float32)
        if picture.shape != (PAGE, PAGE):
            raise ValueError(f"a page's picture is {PAGE} × {PAGE} pixels, not {picture.shape}")
        picture.setflags(write=False)
        object.__setattr__(self, "picture", picture)

    @property
    def is_blank(self) -> bool:
        """Whether there is neither a stroke nor ink of a picture."""
        return self.drawing.is_blank and (self.picture is None or not self.picture.any())

    def with_stroke(self, stroke: Stroke) -> "Page":
        return replace(self, drawing=self.drawing.with_stroke(stroke))

    def erased(self, start: tuple[float, float], end: tuple[float, float], radius: float) -> "Page":
        """This page after an eraser went from `start` to `end`; itself if it hit nothing."""
        drawing, picture = erase(self.drawing, start, end, radius), self.picture
        if picture is not None:
            picture = _erase_picture(picture, start, end, radius)
        if drawing is self.drawing and picture is self.picture:
            return self
        return Page(drawing, picture)


BLANK: Final = Page()


def _erase_picture(
    picture: NDArray[np.float32],
    start: tuple[float, float],
    end: tuple[float, float],
    radius: float,
) -> NDArray[np.float32]:
    covered = capsule(*(np.array([*place, 0.0, 2 * radius]) for place in (start, end)))
    if covered is None:
        return picture
    left = np.minimum(picture[covered.box], (1.0 - covered.amount).astype(np.float32))
    if np.array_equal(left, picture[covered.box]):
        return picture
    erased = picture.copy()
    erased[covered.box] = left
    return erased


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
        return replace(self, dx=self.dx + dx, dy=self.dy + dy)

    def box_of(self, box: tuple[int, int, int, int]) -> tuple[int, int, int, int]:
        """Where ink goes that lies in a box; both are left, top, right and bottom."""
        left, top, right, bottom = box
        width = max(1, round((right - left) * self.scale))
        height = max(1, round((bottom - top) * self.scale))
        x = left + (right - left - width) // 2 + self.dx
        y = top + (bottom - top - height) // 2 + self.dy
        return x, y, x + width, y + height

    def kept_on_page(self, box: tuple[int, int, int, int]) -> Self:
        """The nearest placement at which nothing of the ink in a box is off the page."""
        left, top, right, bottom = box
        scale = min(max(self.scale, SMALLEST), LARGEST, PAGE / max(right - left, bottom - top))
        sized = replace(self, scale=scale)
        x, y, x_end, y_end = sized.box_of(box)
        return sized.moved(max(0, -x) - max(0, x_end - PAGE), max(0, -y) - max(0, y_end - PAGE))


def placed_ink(
    ink: NDArray[np.float32], box: tuple[int, int, int, int], placement: Placement
) -> NDArray[np.float32]:
    """Draw ink on a blank page: (420, 420) float32 in [0, 1].

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
