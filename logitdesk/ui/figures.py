"""How numbers are written for people: true to what they stand for, with a real minus sign."""

from typing import Final

from logitdesk.scores import exact_probability as exact

DASH: Final = "–"
"""Stands where there is no number."""

_SUPERSCRIPTS: Final = str.maketrans("-0123456789", "⁻⁰¹²³⁴⁵⁶⁷⁸⁹")


def signed(value: float, decimals: int = 1) -> str:
    """`value` with its sign: "+8.9", "−5.1"; a zero has none."""
    text = f"{value:+.{decimals}f}"
    if not text.strip("+-0."):
        text = text[1:]
    return text.replace("-", "−")


def percent(probability: float) -> str:
    """A probability in [0, 1] as a percentage that never claims a 0 or a 1: "97.8 %", "< 0.1 %"."""
    text = f"{100 * probability:.1f}"
    if text == "0.0":
        return "< 0.1 %"
    if text == "100.0":
        return "> 99.9 %"
    return f"{text} %"


def exact_probability(log_odds: float) -> str:
    """The probability of these log-odds to 6 significant digits: "1 − 3.05902 × 10⁻⁷"."""
    text, _, exponent = exact.exact_probability(log_odds).replace(" - ", " − ").partition("e")
    return f"{text} × {power_of_ten(int(exponent))}" if exponent else text


def power_of_ten(exponent: int) -> str:
    """As "10⁻³⁸"."""
    return f"10{str(exponent).translate(_SUPERSCRIPTS)}"
