"""The colours of the lab's three classes."""

from PySide6.QtGui import QColor

from logitdesk.ui.theme import Theme


def class_colour(theme: Theme, number: int) -> QColor:
    """Of class 0, 1 or 2: warm, the accent, or grey, each 3 : 1 or more on a card."""
    return (theme.warm, theme.accent, theme.quiet)[number]


def soft_class_colour(theme: Theme, number: int) -> QColor:
    """Of class 0, 1 or 2, for areas and for what is not the main thing."""
    return (theme.warm_soft, theme.accent_soft, theme.axis)[number]
