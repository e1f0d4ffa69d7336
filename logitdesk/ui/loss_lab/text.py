"""How the loss lab writes numbers: short, and never 0 or 1 where they are not; and reads them."""

import re

from logitdesk.scores import functional
from logitdesk.scores.losses import LossCase
from logitdesk.ui.formatting import exact_probability, power_of_ten, short, signed


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
    return f"{float(mantissa):.{digits - 1}f}×{power_of_ten(int(exponent))}"


def exact_values(case: LossCase, number: int) -> str:
    """Exact logit, softmax, label and gradient of a class, a line each."""
    odds, is_label = float(case.log_odds[number]), number == case.label
    logit = _plain_text(float(case.logits[number]))
    if case.scale != 1:
        logit = f"{_plain_text(case.scale)} × {_plain_text(float(case.unscaled[number]))} = {logit}"
    gradient = f"−({_exact_text(-odds)})" if is_label else f"+{_exact_text(odds)}"
    return (
        f"logit z = {logit}\nsoftmax p = {_exact_text(odds)}\nlabel y = {int(is_label)}\n"
        f"gradient p − y = {gradient}"
    )


def parse_numbers(text: str, most: float) -> list[float] | None:
    """One number or several: "0.5", "−3,2", "[0.1, 0.3, 0.5, 0.9]"; None for anything else.

    Args:
        text: with either kind of minus; the one comma of one number is a decimal comma.
        most: the largest size of a number.
    """
    text = re.sub(r"^\s*([-+]?\d*),(\d+)\s*$", r"\1.\2", text.replace("−", "-"))
    try:
        numbers = [float(part) for part in re.split(r"[,;\s\[\]()]+", text) if part]
    except ValueError:
        return None
    return numbers if numbers and all(abs(number) <= most for number in numbers) else None


def _exact_text(log_odds: float) -> str:
    """A probability to 8 significant digits, or to 6 where it is extreme."""
    p = float(functional.probability_of(log_odds))
    return f"{p:.8g}" if 1e-4 <= p <= 1 - 1e-4 else exact_probability(log_odds)


def _plain_text(number: float) -> str:
    return f"{number:.8g}".replace("-", "−")
