"""Where on the plane a person is, by mouse or by keyboard."""

from typing import Final

from PySide6.QtCore import QPointF

from logitdesk.ui.perceptron_lab.lab import Lab, Pointed
from logitdesk.ui.perceptron_lab.plane_area import PlaneArea, nearest

_NEAR: Final = 8.0
"""Pixels from a point within which a person points at it."""


class PlaneAim:
    """The mouse, or else a crosshair that keys move; the lab is told what it points at.

    All methods run on the window's thread.

    Attributes:
        area: where the plane lies in the widget.
    """

    def __init__(self, lab: Lab, area: PlaneArea) -> None:
        self.area = area
        self._lab = lab
        self._mouse: QPointF | None = None
        self._crosshair: tuple[float, float] | None = None
        self._last = (0.0, 0.0)

    @property
    def mouse(self) -> QPointF | None:
        """Where the mouse is, in the widget's pixels; None while it is elsewhere."""
        return self._mouse

    @property
    def crosshair(self) -> tuple[float, float] | None:
        """At which x1 and x2 the crosshair is; None while a person does not go by keyboard."""
        return self._crosshair

    @property
    def start(self) -> tuple[float, float]:
        """Where keys go on from."""
        return self._crosshair or self._last

    def use_mouse(self, at: QPointF) -> None:
        """The mouse is there now; the crosshair goes."""
        self._mouse, self._crosshair = at, None
        self.point()

    def use_keys(self, place: tuple[float, float]) -> None:
        """The crosshair is there now."""
        self._crosshair = self._last = place
        self.point()

    def lose_mouse(self) -> None:
        """The mouse has left."""
        self._mouse = None
        if self._crosshair is None:
            self._lab.point_at(None)

    def lose_keys(self) -> None:
        """The keyboard's focus has left."""
        if self._crosshair is not None:
            self._crosshair = None
            self._lab.point_at(None)

    def point(self) -> None:
        """Tell the lab what is pointed at, where anything is: a point that is near, or a place."""
        at = self._mouse if self._crosshair is None else self.area.place(*self._crosshair)
        place = self._crosshair
        if at is None:
            return
        if place is None:
            place = self.area.at(at)
        points = self._lab.points
        number = nearest(self.area.places(points.places), at, _NEAR) if place else None
        if number is not None:
            x1, x2 = points.places[number].tolist()
            self._lab.point_at(Pointed(x1, x2, number))
        else:
            self._lab.point_at(Pointed(*place) if place else None)
