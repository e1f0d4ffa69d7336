"""Where on the screens a remembered window may stand."""

from collections.abc import Sequence

from PySide6.QtCore import QMargins, QRect, QSize

_WITHIN_REACH = 100
"""How many pixels of a window, each way, must be on a screen for a person to get hold of it."""


_FRAME = QMargins(8, 40, 8, 8)
"""Enough for what the system puts around a window, which it does not tell before it is shown."""


def room(screen: QRect) -> QRect:
    """Where on a screen a window may be, so that its frame is seen too."""
    return screen.marginsRemoved(_FRAME)


def brought_on_screen(window: QRect, screens: Sequence[QRect], smallest: QSize) -> QRect:
    """The window's place, moved onto the first screen if it is out of reach or makes no sense.

    One that is larger than its screen, because that was another one then, is made to fit.

    Args:
        window: where it stood, without its frame.
        screens: what each screen has to give, the main one first; at least one.
        smallest: what it needs at least; one that was smaller was not seen like that.
    """
    was_seen = window.size() == window.size().expandedTo(smallest)
    for screen in screens if was_seen else ():
        seen = screen & window
        title_is_seen = screen.top() <= window.top() < screen.bottom()
        within_reach = min(seen.width(), seen.height()) >= _WITHIN_REACH
        fits = window.size() == window.size().boundedTo(screen.size())
        if title_is_seen and within_reach and fits:
            return window
    main = room(screens[0])
    size = window.size().expandedTo(smallest).boundedTo(main.size())
    place = QRect(main.topLeft(), size)
    place.moveCenter(main.center())
    return place
