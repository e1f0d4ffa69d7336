"""How the loss lab writes its numbers: short, and never 0 or 1 where they are not."""

from typing import Final

from logitdesk.scores.functional import exact_probability, probability_of
from logitdesk.ui import formatting as figures
from logitdesk.ui.formatting import power_of_ten, short, short_signed, signed

_SUBSCRIPTS: Final = str.maketrans("0123456789", "₀₁₂₃₄₅₆₇₈₉")
_LONGEST: Final = 99_999.5
"""From here on a logit is written as a power of ten."""
_PLAIN: Final = 1e-4
"""Probabilities that are nearer to 0 or 1 are written with a power of ten."""
_NEXT: Final = 10**0.5
"""From here on the next power of ten is nearer."""
_FEW_DIGITS: Final = 1e-3
"""Below it a probability is better told by a power of ten."""


def logit_text(logit: float) -> str:
    """A finite logit with its sign in seven figures at most: "+8.90", "−400.0", "−4×10⁵"."""
    size = abs(logit)
    if size >= _LONGEST:
        mantissa, exponent = f"{logit:+.0e}".split("e")
        return f"{mantissa.replace('-', '−')}×{power_of_ten(int(exponent))}"
    return signed(logit, decimals=2 if size < 99.995 else 1 if size < 999.95 else 0)


def probability_text(log_odds: float, decimals: int = 3) -> str:
    """The probability of these log-odds: "0.982", "> 0.999", "3×10⁻⁷"."""
    text = f"{float(probability_of(log_odds)):.{decimals}f}"
    if not text.strip("0."):
        return power_text(log_odds)
    return f"> 0.{'9' * decimals}" if text[0] == "1" else text


def gradient_text(log_odds: float, *, is_label: bool, decimals: int = 3) -> str:
    """`p − y` of a class with these log-odds: "+0.168", "−3×10⁻⁷"; near −1 it is "< −0.999"."""
    text = probability_text(-log_odds if is_label else log_odds, decimals)
    if text.startswith("> "):
        return text.replace("> ", "< −" if is_label else "> +")
    return f"{'−' if is_label else '+'}{text}"


def loss_text(loss: float, log_odds: float) -> str:
    """A loss of the true label's log-odds: "14.92"; one that float64 takes for 0 as what it is."""
    return short(loss) if loss > 0 else power_text(-log_odds, 4)


def slope_text(slope: float, log_odds: float) -> str:
    """The gradient at the true label, of its log-odds: "−0.9804", as near to 0 as it is."""
    return short_signed(slope) if slope else f"−{power_text(-log_odds, 4)}"


def formula_text(log_odds: float) -> str:
    """The same probability where there is more room: "0.9822", "1 − 3.06×10⁻⁷", "5.45×10⁻⁶"."""
    p, rest = float(probability_of(log_odds)), float(probability_of(-log_odds))
    if p < _FEW_DIGITS:
        return power_text(log_odds, 3)
    if rest < _FEW_DIGITS:
        return f"1 − {power_text(-log_odds, 3)}"
    return f"{p:.{4 + (p < 0.1) + (p < 0.01)}f}"


def power_text(log_odds: float, digits: int = 1) -> str:
    """A small probability as a power of ten, with so many digits before it: "3.06×10⁻⁷".

    One digit gives way where the power has three.
    """
    written = exact_probability(log_odds)
    mantissa, _, exponent = written.partition("e")
    if not exponent:
        mantissa, _, exponent = f"{float(written):.6e}".partition("e")
    front, power = f"{float(mantissa):.{digits - 1}f}", int(exponent)
    if digits == 1 and abs(power) > 99:  # there is room for the nearest power alone
        return power_of_ten(power + (float(mantissa) > _NEXT))
    if float(front) >= 10:
        front, power = f"{1:.{digits - 1}f}", power + 1
    return f"{front}×{power_of_ten(power)}"


def exact_text(log_odds: float) -> str:
    """The probability of these log-odds to 8 significant digits, or to 6 where it is extreme."""
    p = float(probability_of(log_odds))
    return f"{p:.8g}" if _PLAIN <= p <= 1 - _PLAIN else figures.exact_probability(log_odds)


def plain_text(value: float, decimals: int) -> str:
    """With a sign only below 0: "8.9000", "−3.2000"."""
    return signed(value, decimals).removeprefix("+")


def decimals_for(largest: float) -> int:
    """With how many decimals numbers of up to this size are written in a formula."""
    return max(0, 4 - max(0, len(f"{largest:.0f}") - 2))


def subscript(number: int) -> str:
    """As "₃"."""
    return str(number).translate(_SUBSCRIPTS)
