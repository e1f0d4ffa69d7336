"""What a click on the plane does."""

from dataclasses import dataclass


@dataclass(frozen=True)
class PlaneTool:
    """It puts a point of a class, or erases.

    Attributes:
        number: the class of the points it puts; None for the eraser.
    """

    number: int | None

    @property
    def erases(self) -> bool:
        """Whether it is the eraser."""
        return self.number is None
