"""Erasing points by pressing and dragging."""

from typing import Final

from PySide6.QtCore import QPointF, Qt

from logitdesk.ui.perceptron_lab.lab import Lab
from logitdesk.ui.perceptron_lab.plane_area import PlaneArea, along

REACH: Final = 12.0
"""Pixels around the eraser within which it takes points away."""


class PlaneEraser:
    """One press and the drag after it; all that it erases is one step to undo.

    All methods run on the window's thread.
    """

    def __init__(self, lab: Lab) -> None:
        self._lab = lab
        self._button = Qt.MouseButton.NoButton
        self._at = QPointF()
        self._deed = object()

    @property
    def is_down(self) -> bool:
        """Whether it is erasing."""
        return self._button != Qt.MouseButton.NoButton

    def press(self, button: Qt.MouseButton, at: QPointF, area: PlaneArea) -> None:
        """Begin with what is there, unless it has begun with another button."""
        if not self.is_down:
            self._button, self._at, self._deed = button, at, object()
            self.drag(at, area)

    def drag(self, to: QPointF, area: PlaneArea) -> None:
        """Erase all that lies on the way there."""
        start, self._at = self._at, to
        numbers = along(area.places(self._lab.points.places), start, to, REACH)
        self._lab.erase(numbers, deed=self._deed)

    def release(self, button: Qt.MouseButton) -> None:
        """End, where this is the button that began it."""
        if button == self._button:
            self.lift()

    def lift(self) -> None:
        """End: the plane is no longer under the hand."""
        self._button = Qt.MouseButton.NoButton
