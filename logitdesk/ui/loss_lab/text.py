"""How the loss lab writes numbers: short, and never 0 or 1 where they are not; and reads them."""

import re
from math import exp

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


def formula_steps(case: LossCase) -> list[tuple[str, str]]:
    """Logsumexp, the label's probability, loss and gradient: formulas and what they come to."""
    label, odds, z = case.label, float(case.log_odds[case.label]), float(case.logits[case.label])
    k, largest, summed = "₀₁₂₃₄₅₆₇₈₉"[label], float(case.logits.max()), case.logsumexp
    size = max(abs(summed), abs(largest), abs(z), case.loss)
    decimals = max(0, 4 - max(0, len(f"{size:.0f}") - 2))

    def write(value: float) -> str:
        return signed(value, decimals).removeprefix("+")

    others = -float(case.log_odds[case.logits.argmax()])
    rest = f"ln {1 + exp(others):.4f}" if others > -6 else f"ln(1 + {power_text(others, 3)})"
    loss, difference = write(case.loss), f"{write(summed)} − {_bracketed(write(z))}"
    exponent = f"{write(z)} − {_bracketed(write(summed))}"
    if case.loss < 30 * 10.0**-decimals:  # it would not be seen in the difference
        loss = loss_text(case.loss, odds, 3)
        exponent, difference = f"−{loss}", rest
    p, miss = (_bracketed(_probability_text(odds), "1 −") for odds in (odds, -odds))
    return [
        (f"logsumexp = m + ln Σ exp(z − m) = {write(largest)} + {rest}", write(summed)),
        (f"p{k} = exp(z{k} − logsumexp) = exp({exponent})", p.strip("()")),
        (f"cross-entropy = −ln p{k} = logsumexp − z{k} = {difference}", loss),
        (f"gradient = softmax − one-hot, at {label}: {p} − 1", f"−{miss}"),
    ]


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


def _bracketed(text: str, start: str = "−") -> str:
    return f"({text})" if text.startswith(start) else text


def _probability_text(log_odds: float) -> str:
    """As "0.9822", "1 − 3.06×10⁻⁷" or "5.45×10⁻⁶"."""
    p, rest = (
        float(functional.probability_of(log_odds)),
        float(functional.probability_of(-log_odds)),
    )
    if p < 1e-3:
        return power_text(log_odds, 3)
    return f"1 − {power_text(-log_odds, 3)}" if rest < 1e-3 else f"{p:.4f}"
