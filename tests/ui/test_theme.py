import pytest
from PySide6.QtGui import QColor

from logitdesk.ui.theme import DARK, LIGHT, Theme

BOTH = pytest.mark.parametrize("theme", [LIGHT, DARK], ids=["light", "dark"])


def luminance(colour: QColor) -> float:
    """Relative luminance of sRGB, in [0, 1] (WCAG 2.2)."""

    def linear(value: float) -> float:
        return value / 12.92 if value <= 0.04045 else float(((value + 0.055) / 1.055) ** 2.4)

    red, green, blue = (linear(c) for c in (colour.redF(), colour.greenF(), colour.blueF()))
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one: QColor, other: QColor) -> float:
    darker, lighter = sorted([luminance(one), luminance(other)])
    return (lighter + 0.05) / (darker + 0.05)


def test_black_on_white_has_the_largest_contrast() -> None:
    assert contrast(QColor("black"), QColor("white")) == pytest.approx(21)


@BOTH
def test_text_can_be_read_on_everything_it_stands_on(theme: Theme) -> None:
    for surface in (theme.window, theme.card, theme.track, theme.accent_wash):
        assert contrast(theme.text, surface) >= 4.5
    for surface in (theme.window, theme.card, theme.track):
        assert contrast(theme.quiet, surface) >= 4.5
    for surface in (theme.card, theme.accent_wash):
        assert contrast(theme.accent, surface) >= 4.5
    assert contrast(theme.on_accent, theme.accent) >= 4.5


@BOTH
def test_curves_and_winning_bars_stand_out_from_a_card(theme: Theme) -> None:
    for colour in (theme.ink, theme.accent, theme.warm):
        assert contrast(colour, theme.card) >= 3
