"""The window's colours, light and dark, by the part they play."""

from dataclasses import dataclass
from typing import Final

from PySide6.QtGui import QColor


@dataclass(frozen=True)
class Theme:
    """One set of colours.

    Text has a contrast of 4.5 : 1 or more with what it stands on (WCAG 2.2, 1.4.3).
    """

    is_dark: bool
    window: QColor
    """Behind the cards."""
    card: QColor
    """Cards, menus, dialogs' fields, and the page that is drawn on."""
    hairline: QColor
    """Borders and grids."""
    track: QColor
    """What a bar or a slider runs in; also a button under the pointer."""
    axis: QColor
    """A chart's zero line."""
    text: QColor
    quiet: QColor
    """Text that is not the main thing: captions, units, hints."""
    ink: QColor
    """The person's strokes on the page, and curves."""
    accent: QColor
    """The one accent: the winner, the chosen, the focused."""
    accent_soft: QColor
    """Positive bars that do not win."""
    accent_wash: QColor
    """Behind a chosen tool; its text is `accent`."""
    on_accent: QColor
    """Text on `accent`."""
    warm: QColor
    """Asymptotes, and the bar of a negative logit that wins; 3 : 1 on a card, so not for text."""
    warm_soft: QColor
    """Negative bars."""
    tile: QColor
    """Behind what the network sees: its black."""


LIGHT: Final = Theme(
    is_dark=False,
    window=QColor("#f5f6f9"),
    card=QColor("#ffffff"),
    hairline=QColor("#e3e6ec"),
    track=QColor("#f1f3f7"),
    axis=QColor("#c3cad7"),
    text=QColor("#1c2333"),
    quiet=QColor("#5e6778"),
    ink=QColor("#1c2333"),
    accent=QColor("#2f5fd0"),
    accent_soft=QColor("#9fb6ee"),
    accent_wash=QColor("#e8eefc"),
    on_accent=QColor("#ffffff"),
    warm=QColor("#d0703a"),
    warm_soft=QColor("#e6b48f"),
    tile=QColor("#000000"),
)

DARK: Final = Theme(
    is_dark=True,
    window=QColor("#13161c"),
    card=QColor("#1b1f27"),
    hairline=QColor("#2c323d"),
    track=QColor("#252a34"),
    axis=QColor("#4a5262"),
    text=QColor("#e8ebf1"),
    quiet=QColor("#9aa4b5"),
    ink=QColor("#e8ebf1"),
    accent=QColor("#7ea2f7"),
    accent_soft=QColor("#445f9f"),
    accent_wash=QColor("#26324f"),
    on_accent=QColor("#0f1420"),
    warm=QColor("#e39b6d"),
    warm_soft=QColor("#8d5d40"),
    tile=QColor("#000000"),
)
