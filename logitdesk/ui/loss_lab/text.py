"""The loss lab's numbers and formulas, written and read."""

import re
from collections.abc import Iterable
from math import exp
from typing import Final

from PySide6.QtCore import QCoreApplication, QLocale

from logitdesk.scores.losses import LossCase
from logitdesk.ui.formatting import exact_probability, number_text, power_of_ten, short
from logitdesk.ui.language import localised

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
    return localised("> 0.999" if text == "1.000" else text)


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
    others = f"{_number(largest)} + ln {number_text(exp(case.logsumexp - largest), '.4f')}"
    loss = QCoreApplication.translate(
        "formula", "cross-entropy = −ln p{k} = logsumexp − z{k} = {logsumexp} − {z} ≈ {loss}"
    )
    slope = QCoreApplication.translate(
        "formula", "gradient = softmax − one-hot, at {label}: p{k} − 1 ≈ {gradient}"
    )
    return [
        f"logsumexp = m + ln Σ exp(z − m) = {others} ≈ {summed}",
        f"p{k} = exp(z{k} − logsumexp) = exp({z} − {summed}) ≈ {exact_probability(odds)}",
        loss.format(k=k, logsumexp=summed, z=z, loss=loss_text(case.loss)),
        slope.format(label=label, k=k, gradient=gradient),
    ]


def listed(numbers: Iterable[str]) -> str:
    """Join written numbers, by semicolons where a comma is the language's decimal point."""
    return ("; " if QLocale().decimalPoint() == "," else ", ").join(numbers)


def parse_numbers(text: str, most: float) -> list[float] | None:
    """Read "0,1; −0.3" or "[0.1, 0.3, 0.5, 0.9]"; None for anything else.

    Args:
        text: two to ten numbers with either kind of minus; between semicolons a comma is a decimal
            comma, and in a language that has one also between spaces: "0,1 −0,3".
        most: the largest size of a number.
    """
    text = text.replace("−", "-").strip("[]() ")
    parts = text.split(";") if ";" in text else text.split()
    has_comma = QLocale().decimalPoint() == "," and len(parts) > 1
    if ";" in text or (has_comma and all(re.fullmatch(r"[^,.]+(,[^,.]+)?", p) for p in parts)):
        parts = [part.replace(",", ".") for part in parts]
    else:
        parts = re.split(r"[,\s]+", text)
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
