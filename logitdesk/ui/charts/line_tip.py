"""The tooltip of the epoch that a person points at."""

from collections.abc import Callable
from typing import Final

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QToolTip, QWidget

_STAYS_MS: Final = 600_000
"""As long as the person points there: Qt itself hides a tooltip after 10 seconds."""


class LineTip:
    """Tells what is at an epoch on a widget, also when that changes meanwhile.

    All methods run on the window's thread.
    """

    def __init__(self, widget: QWidget, readout: Callable[[float], str]) -> None:
        """`readout` is what to tell of an epoch, as rich text."""
        self._widget = widget
        self._readout = readout
        self._x: float | None = None
        self._at = QPoint()
        self._told = ""

    @property
    def x(self) -> float | None:
        """The epoch that is pointed at, if any."""
        return self._x

    def point_at(self, x: float, at: QPoint) -> None:
        """The person points at an epoch, `at` a place of the widget."""
        self._x, self._at, self._told = x, at, ""
        self._tell()

    def point_at_nothing(self) -> None:
        """The person points at no epoch."""
        if self._x is not None:
            self._x = None
            QToolTip.hideText()

    def renew(self) -> None:
        """What there is to tell may be something else now."""
        if self._x is not None and QToolTip.isVisible():
            self._tell()

    def _tell(self) -> None:
        text = self._readout(self._x or 0.0)
        if text != self._told:
            self._told = text
            place = self._widget.mapToGlobal(self._at)
            QToolTip.showText(place, text, self._widget, self._widget.rect(), _STAYS_MS)


def moved_by_key(event: QKeyEvent, x: float, step: float, newest: float) -> float | None:
    """Where an arrow key, Home or End leads from `x`, within 0 and `newest`; None for others."""
    places = {
        Qt.Key.Key_Left: max(x - step, 0.0),
        Qt.Key.Key_Right: min(x + step, newest),
        Qt.Key.Key_Home: 0.0,
        Qt.Key.Key_End: newest,
    }
    return places.get(Qt.Key(event.key()))
