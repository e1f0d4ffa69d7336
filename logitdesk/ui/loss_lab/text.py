"""The loss lab's numbers and formulas, written and read."""

import re
from math import exp
from typing import Final

from logitdesk.scores.functional import probability_of
from logitdesk.scores.losses import LossCase
from logitdesk.ui.formatting import exact_probability, number_text, power_of_ten, short

_LEAST: Final = f"< {power_of_ten(-307)}"
"""What float64 has no number for."""


def loss_text(loss: float) -> str:
    """A loss as "1.755" or "5.690×10⁻¹⁵"."""
    return short(loss) if loss else _LEAST


def probability_text(log_odds: float, decimals: int = 3) -> str:
    """The probability of these log-odds: "0.982", "> 0.999", "3×10⁻⁷"."""
    p = float(probability_of(log_odds))
    text = f"{p:.{decimals}f}"
    if not text.strip("0."):
        return short(p, 1) if p else _LEAST
    return f"> 0.{'9' * decimals}" if text[0] == "1" else text


def gradient_text(log_odds: float, *, is_label: bool) -> str:
    """`p − y` of a class with these log-odds: "+0.168", "−3×10⁻⁷", "< −0.999"."""
    text = probability_text(-log_odds if is_label else log_odds)
    if text.startswith("> "):
        return text.replace("> ", "< −" if is_label else "> +")
    return f"{'−' if is_label else '+'}{text}"


def exact_values(case: LossCase, row: int) -> str:
    """Logit, softmax and gradient of a class in many digits."""
    odds, logit = float(case.log_odds[row]), number_text(case.logits[row], ".8g")
    gradient = _negated(exact_probability(-odds)) if row == case.label else exact_probability(odds)
    return f"logit {logit}, softmax {exact_probability(odds)}, gradient {gradient}"


def formula_steps(case: LossCase) -> list[str]:
    """Write logsumexp, probability, loss and gradient with a case's numbers."""
    label, odds, largest = case.label, float(case.log_odds[case.label]), float(case.logits.max())
    gradient = _negated(exact_probability(-odds))
    k, summed, z = "₀₁₂₃₄₅₆₇₈₉"[label], _number(case.logsumexp), _number(float(case.logits[label]))
    others = f"{_number(largest)} + ln {exp(case.logsumexp - largest):.4f}"
    return [
        f"logsumexp = m + ln Σ exp(z − m) = {others} ≈ {summed}",
        f"p{k} = exp(z{k} − logsumexp) = exp({z} − {summed}) ≈ {exact_probability(odds)}",
        f"cross-entropy = −ln p{k} = logsumexp − z{k} = {summed} − {z} ≈ {loss_text(case.loss)}",
        f"gradient = softmax − one-hot, at {label}: p{k} − 1 ≈ {gradient}",
    ]


def parse_numbers(text: str, most: float) -> list[float] | None:
    """Read "0.5", "−3,2" or "[0.1, 0.3, 0.5, 0.9]"; None for anything else.

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


def _negated(text: str) -> str:
    return f"−({text})" if " − " in text else f"−{text}"


def _number(value: float) -> str:
    text = short(value, 5)
    return f"({text})" if value < 0 else text
