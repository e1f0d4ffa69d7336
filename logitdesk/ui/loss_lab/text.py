"""The loss lab's numbers and formulas, written and read."""

import re
from math import exp
from typing import Final

from logitdesk.scores.losses import LossCase
from logitdesk.ui.formatting import exact_probability, power_of_ten, short

_LEAST: Final = f"< {power_of_ten(-307)}"
"""What float64 has no number for."""


def loss_text(loss: float) -> str:
    """A loss as "1.755" or "5.690×10⁻¹⁵"."""
    return short(loss) if loss else _LEAST


def probability_text(p: float) -> str:
    """A probability as "0.982", "> 0.999", "3×10⁻⁷"."""
    text = f"{p:.3f}"
    if text == "0.000":
        return short(p, 1) if p else _LEAST
    return "> 0.999" if text == "1.000" else text


def gradient_text(gradient: float) -> str:
    """`p − y` of a class as "+0.168", "−3×10⁻⁷", "< −0.999"."""
    text = probability_text(abs(gradient))
    if text.startswith("> "):
        return text.replace("> ", "< −" if gradient < 0 else "> +")
    return f"{'−' if gradient < 0 else '+'}{text}"


def formula_steps(case: LossCase) -> list[str]:
    """Write logsumexp, probability, loss and gradient with a case's numbers."""
    label, odds, largest = case.label, float(case.log_odds[case.label]), float(case.logits.max())
    gradient = negated(exact_probability(-odds))
    k, summed, z = "₀₁₂₃₄₅₆₇₈₉"[label], _number(case.logsumexp), _number(float(case.logits[label]))
    others = f"{_number(largest)} + ln {exp(case.logsumexp - largest):.4f}"
    return [
        f"logsumexp = m + ln Σ exp(z − m) = {others} ≈ {summed}",
        f"p{k} = exp(z{k} − logsumexp) = exp({z} − {summed}) ≈ {exact_probability(odds)}",
        f"cross-entropy = −ln p{k} = logsumexp − z{k} = {summed} − {z} ≈ {loss_text(case.loss)}",
        f"gradient = softmax − one-hot, at {label}: p{k} − 1 ≈ {gradient}",
    ]


def parse_numbers(text: str, most: float) -> list[float] | None:
    """Read "0,1; −0.3" or "[0.1, 0.3, 0.5, 0.9]"; None for anything else.

    Args:
        text: two to ten numbers with either kind of minus; between semicolons a comma is a decimal
            comma.
        most: the largest size of a number.
    """
    text = text.replace("−", "-").strip("[]() ")
    parts = text.replace(",", ".").split(";") if ";" in text else re.split(r"[,\s]+", text)
    try:
        numbers = [float(part) for part in parts]
    except ValueError:
        return None
    is_right = 2 <= len(numbers) <= 10 and all(abs(number) <= most for number in numbers)
    return numbers if is_right else None


def negated(text: str) -> str:
    """Write a minus before a number, which may be a difference."""
    return f"−({text})" if " − " in text else f"−{text}"


def _number(value: float) -> str:
    text = short(value, 5)
    return f"({text})" if value < 0 else text
