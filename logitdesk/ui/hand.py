"""What a person's hand does over the page, with mouse, pen tablet or finger, as strokes."""

from collections.abc import Callable
from math import hypot
from time import monotonic
from typing import Final

from PySide6.QtCore import QEvent, QPointF, Qt
from PySide6.QtGui import (
    QMouseEvent,
    QPointerEvent,
    QPointingDevice,
    QSinglePointEvent,
    QTabletEvent,
    QTouchEvent,
)

from logitdesk.ink.drawing import PAGE
from logitdesk.ui.document import Point
from logitdesk.ui.session import Session

_YOUNG: Final = 0.25
"""Seconds within which a second finger shows that the first did not mean to draw."""

_STEP: Final = 1.5
"""Page units between points of a stroke: a mouse of 1000 Hz gives more than show, and all cost."""

_PRESSES: Final = (
    QEvent.Type.MouseButtonPress,
    QEvent.Type.MouseButtonDblClick,  # two quick dots
    QEvent.Type.TabletPress,
)
_MOVES: Final = (QEvent.Type.MouseMove, QEvent.Type.TabletMove)
_RELEASES: Final = (QEvent.Type.MouseButtonRelease, QEvent.Type.TabletRelease)
_DRAWS, _ERASES = Qt.MouseButton.LeftButton, Qt.MouseButton.RightButton
_NONE = Qt.MouseButton.NoButton


class Hand:
    """Turns pointer events into what the desk is told: what draws, what erases, where, how wide.

    The left button and the tip of a pen draw, or erase when the eraser is in hand; the right
    button and the pen's other end erase. One finger draws, several do nothing. What has begun goes
    on until it is lifted, whatever else is pressed meanwhile.

    All methods run on the window's thread.
    """

    def __init__(self, session: Session, to_page: Callable[[QPointF], tuple[float, float]]) -> None:
        """`to_page` gives a position's place in page units, also for positions off the page."""
        self._session = session
        self._to_page = to_page
        self._button = _NONE
        self._finger_is_down = False
        self._is_erasing = False
        self._began_at = 0.0
        self._first_timestamp = 0
        self._last = (0.0, 0.0)
        self._eraser: tuple[float, float] | None = None

    @property
    def eraser(self) -> tuple[float, float] | None:
        """Where an eraser is, pressed or hovering, in page units; None where there is none."""
        return self._eraser

    def handle(self, event: QEvent) -> bool:
        """Take part in an event; tell whether it was one for the page."""
        if isinstance(event, QTouchEvent):
            return self._touch(event)
        if not isinstance(event, QMouseEvent | QTabletEvent) or _is_echo(event):
            return False
        took_part = self._take_part(event)
        erases = self._is_erasing if self._is_down else self._holds_eraser(event)
        self._eraser = self._to_page(event.position()) if erases else None
        return took_part

    def lift(self) -> None:
        """End what is going on: the page is no longer under the hand."""
        self._button = _NONE
        self._finger_is_down = False
        self._session.document.end_stroke()

    def hover_ended(self) -> None:
        """The pointer has left the page; a stroke that is going on goes on."""
        if not self._is_down:
            self._eraser = None

    def _take_part(self, event: QSinglePointEvent) -> bool:
        if event.type() in _PRESSES:
            return self._press(event)
        if event.type() in _MOVES:
            return self._move(event)
        return event.type() in _RELEASES and self._release(event)

    def _press(self, event: QSinglePointEvent) -> bool:
        if self._is_down or event.button() not in (_DRAWS, _ERASES):
            return self._is_down
        erasing = event.button() == _ERASES or self._holds_eraser(event)
        if not self._put_down(event, erasing=erasing):
            return False
        self._button = event.button()
        return True

    def _move(self, event: QSinglePointEvent) -> bool:
        if self._button == _NONE:
            return False
        if not event.buttons() & self._button:  # its release went to another window
            self.lift()
            return False
        self._draw_on(event)
        return True

    def _release(self, event: QSinglePointEvent) -> bool:
        if self._button == _NONE or event.button() != self._button:
            return False
        self._draw_on(event, to_the_end=True)
        self.lift()
        return True

    def _touch(self, event: QTouchEvent) -> bool:
        kind = event.type()
        if kind == QEvent.Type.TouchBegin:
            if self._is_down or event.pointCount() != 1:
                return False
            self._finger_is_down = self._put_down(event, erasing=self._holds_eraser(event))
            return self._finger_is_down
        if not self._finger_is_down:
            return True
        if kind == QEvent.Type.TouchCancel or event.pointCount() > 1:
            if monotonic() - self._began_at < _YOUNG:
                self._session.document.cancel_stroke()
            self.lift()
            return True
        self._draw_on(event, to_the_end=kind == QEvent.Type.TouchEnd)
        if kind == QEvent.Type.TouchEnd:
            self.lift()
        return True

    @property
    def _is_down(self) -> bool:
        return self._finger_is_down or self._button != _NONE

    def _holds_eraser(self, event: QPointerEvent) -> bool:
        is_other_end = isinstance(event, QTabletEvent) and (
            event.pointerType() == QPointingDevice.PointerType.Eraser
        )
        return is_other_end or self._session.pen.tool == "eraser"

    def _put_down(self, event: QPointerEvent, *, erasing: bool) -> bool:
        """Begin where the event is, if that is on the page; tell whether it was."""
        self._began_at = monotonic()
        self._first_timestamp = event.timestamp()
        point = self._point(event)
        x, y = point[:2]
        if not (0 <= x < PAGE and 0 <= y < PAGE):
            return False
        self._last = x, y
        self._is_erasing = erasing
        if erasing:
            self._session.document.begin_erasing(x, y, self._session.pen.eraser_radius)
        else:
            self._session.document.begin_stroke(point)
        return True

    def _draw_on(self, event: QPointerEvent, *, to_the_end: bool = False) -> None:
        """Go on to where the event is, if that is a step worth it; the last one always is."""
        point = self._point(event)
        x, y = point[:2]
        step = hypot(x - self._last[0], y - self._last[1])
        if step < _STEP and not (to_the_end and step > 0):
            return
        self._last = x, y
        if self._is_erasing:
            self._session.document.erase_to(x, y)
        else:
            self._session.document.extend_stroke([point])

    def _point(self, event: QPointerEvent) -> Point:
        """Where, when and how wide: the clock is ours, the steps on it are the device's."""
        x, y = self._to_page(event.points()[0].position())
        seconds = self._began_at + (event.timestamp() - self._first_timestamp) / 1000
        return x, y, seconds, self._width(event)

    def _width(self, event: QPointerEvent) -> float:
        pen = self._session.pen
        if not isinstance(event, QTabletEvent):
            return pen.width
        if not event.pointingDevice().hasCapability(QPointingDevice.Capability.Pressure):
            return pen.width
        return pen.width_at(event.pressure())


def _is_echo(event: QSinglePointEvent) -> bool:
    """Whether this is a mouse event made up from a touch or a pen, which we get as such."""
    return (
        isinstance(event, QMouseEvent)
        and event.source() != Qt.MouseEventSource.MouseEventNotSynthesized
    )
