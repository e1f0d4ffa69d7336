"""How the loss lab writes numbers: short, and never 0 or 1 where they are not; and reads them."""

import re
from math import isfinite
from typing import Final

from logitdesk.scores import functional
from logitdesk.scores.losses import LossCase
from logitdesk.ui.formatting import exact_probability, power_of_ten, short, signed

_SUBSCRIPTS: Final = str.maketrans("0123456789", "₀₁₂₃₄₅₆₇₈₉")
_PLAIN: Final = 1e-4
"""Probabilities that are nearer to 0 or 1 are written with a power of ten."""
_BETWEEN: Final = re.compile(r"[,;\s]+")
_SEVERAL: Final = re.compile(r"\d[,;]?\s+[-+−.\d]|[;\[(]|,.*,|\..*,|,.*\.")


def logit_text(logit: float) -> str:
    """A finite logit with its sign in seven figures at most: "+8.90", "−400.0", "−4×10⁵"."""
    size = abs(logit)
    if size >= 99_999.5:
        mantissa, exponent = f"{logit:+.0e}".split("e")
        return f"{mantissa.replace('-', '−')}×{power_of_ten(int(exponent))}"
    return signed(logit, decimals=2 if size < 99.995 else 1 if size < 999.95 else 0)


def probability_text(log_odds: float, decimals: int = 3) -> str:
    """The probability of these log-odds: "0.982", "> 0.999", "3×10⁻⁷"."""
    text = f"{float(functional.probability_of(log_odds)):.{decimals}f}"
    if not text.strip("0."):
        return power_text(log_odds)
    return f"> 0.{'9' * decimals}" if text[0] == "1" else text


def gradient_text(log_odds: float, *, is_label: bool) -> str:
    """`p − y` of a class with these log-odds: "+0.168", "−3×10⁻⁷"; near −1 it is "< −0.999"."""
    text = probability_text(-log_odds if is_label else log_odds)
    if text.startswith("> "):
        return text.replace("> ", "< −" if is_label else "> +")
    return f"{'−' if is_label else '+'}{text}"


def loss_text(loss: float, log_odds: float, digits: int = 4) -> str:
    """A loss of a label with these log-odds; one that float64 takes for 0 as what it is."""
    return short(loss, digits) if loss > 0 else power_text(-log_odds, digits)


def power_text(log_odds: float, digits: int = 1) -> str:
    """A small probability as a power of ten, with so many digits before it: "3.06×10⁻⁷"."""
    text = functional.exact_probability(log_odds)
    if float(text) > 0:
        return short(float(text), digits)
    mantissa, _, exponent = text.partition("e")  # it is smaller than any float
    if digits == 1:
        return power_of_ten(int(exponent))
    return f"{float(mantissa):.{digits - 1}f}×{power_of_ten(int(exponent))}"


def exact_values(case: LossCase, number: int) -> list[tuple[str, str]]:
    """Names and exact values of a class: logit, softmax, label and gradient."""
    odds, is_label = float(case.log_odds[number]), number == case.label
    logit = _plain_text(float(case.logits[number]))
    if case.scale != 1:
        logit = f"{_plain_text(case.scale)} × {_plain_text(float(case.unscaled[number]))} = {logit}"
    size = _exact_text(-odds if is_label else odds)
    size = f"({size})" if is_label and size.startswith("1 −") else size
    return [
        ("logit z", logit),
        ("softmax p", _exact_text(odds)),
        ("label y", "1" if is_label else "0"),
        ("gradient p − y", f"{'−' if is_label else '+'}{size}"),
    ]


def subscript(number: int) -> str:
    """As "₃"."""
    return str(number).translate(_SUBSCRIPTS)


def parse_numbers(text: str, most: float) -> list[float] | None:
    """One number or several: "0.5", "−3,2", "[0.1, 0.3, 0.5, 0.9]"; None for anything else.

    Args:
        text: with either kind of minus; the one comma of one number is a decimal comma.
        most: the largest size of a number.
    """
    told = text.strip().strip("[]()").strip().replace("−", "-")
    parts = _BETWEEN.split(told) if _SEVERAL.search(text.strip()) else [told.replace(",", ".")]
    try:
        numbers = [float(part) for part in parts if part and "_" not in part]
    except ValueError:
        return None
    fit = all(isfinite(number) and abs(number) <= most for number in numbers)
    return numbers if numbers and fit and "_" not in text else None


def _exact_text(log_odds: float) -> str:
    """A probability to 8 significant digits, or to 6 where it is extreme."""
    p = float(functional.probability_of(log_odds))
    return f"{p:.8g}" if _PLAIN <= p <= 1 - _PLAIN else exact_probability(log_odds)


def _plain_text(number: float) -> str:
    return f"{number:.8g}".replace("-", "−")
