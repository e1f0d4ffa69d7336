"""Where on the screens a remembered window may stand."""

from collections.abc import Sequence

from PySide6.QtCore import QRect

_WITHIN_REACH = 100
"""How many pixels of a window, each way, must be on a screen for a person to get hold of it."""


def brought_on_screen(window: QRect, screens: Sequence[QRect]) -> QRect:
    """The window's place, moved and shrunk onto the first screen if it is out of reach.

    Args:
        window: where it stood.
        screens: what each screen has to give, the main one first; at least one.
    """
    for screen in screens:
        seen = screen & window
        title_is_seen = screen.top() <= window.top() < screen.bottom()
        if title_is_seen and seen.width() >= _WITHIN_REACH and seen.height() >= _WITHIN_REACH:
            return window
    main = screens[0]
    place = QRect(window.topLeft(), window.size().boundedTo(main.size()))
    place.moveCenter(main.center())
    return place
