"""How numbers are written for people: true to what they stand for, with a real minus sign."""

from typing import Final

from logitdesk.scores.log_odds import probability_of

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
    """The probability of these log-odds to 6 significant digits.

    Near 1 it is written by what it lacks, "1 − 3.05902 × 10⁻⁷": 6 digits would round it to 1.
    """
    probability = float(probability_of(log_odds))
    if f"{probability:.6g}" == "1":
        return f"1 − {_significant(float(probability_of(-log_odds)))}"
    return _significant(probability)


def _significant(value: float) -> str:
    mantissa, _, exponent = f"{value:.6g}".partition("e")
    if not exponent:
        return mantissa
    return f"{mantissa} × 10{str(int(exponent)).translate(_SUPERSCRIPTS)}"
