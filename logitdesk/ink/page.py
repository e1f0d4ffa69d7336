"""What lies on the desk: a drawing, over the picture of an opened image where there is one."""

from dataclasses import dataclass, field, replace
from typing import Final

import numpy as np
from numpy.typing import NDArray

from logitdesk.ink.capsule import capsule
from logitdesk.ink.drawing import PAGE, Drawing, Stroke
from logitdesk.ink.eraser import erase


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
        """Whether there is neither stroke nor ink of a picture."""
        return self.drawing.is_blank and (self.picture is None or not self.picture.any())

    def with_stroke(self, stroke: Stroke) -> "Page":
        """This page with one stroke more."""
        return replace(self, drawing=self.drawing.with_stroke(stroke))

    def erased(self, start: tuple[float, float], end: tuple[float, float], radius: float) -> "Page":
        """This page after an eraser went from `start` to `end`; itself if it hit nothing."""
        drawing = erase(self.drawing, start, end, radius)
        picture = None if self.picture is None else _wiped(self.picture, start, end, radius)
        if drawing is self.drawing and picture is self.picture:
            return self
        return Page(drawing, picture)


BLANK: Final = Page()


def _wiped(
    picture: NDArray[np.float32],
    start: tuple[float, float],
    end: tuple[float, float],
    radius: float,
) -> NDArray[np.float32]:
    a, b = (np.array([*place, 0.0, 2 * radius]) for place in (start, end))
    covered = capsule(a, b)
    if covered is None:
        return picture
    left_over = np.minimum(picture[covered.box], (1.0 - covered.amount).astype(np.float32))
    if np.array_equal(left_over, picture[covered.box]):
        return picture
    wiped = picture.copy()
    wiped[covered.box] = left_over
    return wiped
