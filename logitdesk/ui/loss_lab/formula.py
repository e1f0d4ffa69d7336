"""From logits to the loss in four lines, with the numbers on screen in them."""

from math import exp
from typing import Final, NamedTuple

from PySide6.QtCore import Qt
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QGridLayout, QLabel, QWidget

from logitdesk.scores.functional import probability_of
from logitdesk.scores.losses import LossCase
from logitdesk.ui.formatting import signed
from logitdesk.ui.loss_lab.model import LossLabModel
from logitdesk.ui.loss_lab.text import loss_text, power_text, subscript
from logitdesk.ui.loss_lab.views import LossView, sentence_label
from logitdesk.ui.theme import QUIET, font_of, wrapped

_EXPLANATIONS: Final = (
    "The logsumexp: the largest logit, m, is taken out first, so that no exponential overflows.",
    "Softmax of the true class, by way of the logsumexp: nothing is divided.",
    "The cross-entropy with the true label: from the logits it is finite, however small p is.",
    "By how much the loss grows with each logit: softmax minus the label’s one-hot row.",
)
_FEW: Final = 1e-3
"""Nearer to 0 or 1 a probability is better told by a power of ten."""


class Step(NamedTuple):
    """One line.

    Attributes:
        formula: what is computed, with its numbers.
        result: with "=", or "≈" where the rounded numbers would give another last digit.
    """

    formula: str
    result: str


def formula_steps(case: LossCase) -> list[Step]:
    """Logsumexp, the label's probability, the loss and the gradient at the label."""
    k, label, odds = subscript(case.label), case.label, float(case.log_odds[case.label])
    z, largest = float(case.logits[label]), float(case.logits.max())
    size = max(abs(case.logsumexp), abs(largest), abs(z), case.loss)
    decimals = max(0, 4 - max(0, len(f"{size:.0f}") - 2))

    def write(value: float) -> str:
        return signed(value, decimals).removeprefix("+")

    def shown(value: float) -> float:
        return round(value, decimals)

    others = -float(case.log_odds[case.logits.argmax()])
    rest = f"ln {1 + exp(others):.4f}" if others > -6 else f"ln(1 + {power_text(others, 3)})"
    summed = shown(largest) + (case.logsumexp - largest)
    away = shown(case.logsumexp) - shown(z)
    loss, difference = write(case.loss), f"{write(case.logsumexp)} − {_bracketed(write(z))}"
    exponent, loss_of_shown = f"{write(z)} − {_bracketed(write(case.logsumexp))}", write(away)
    if case.loss < 30 * 10.0**-decimals:  # it would not be seen in the difference
        loss = loss_of_shown = loss_text(case.loss, odds, 3)
        exponent, difference = f"−{loss}", rest
    p = _probability_text(odds)
    gradient = f"−{_probability_text(-odds).removeprefix('1 − ')}"
    if "×" in p and not p.startswith("1 −"):
        gradient = "−1.0000"
    is_plain = "×" not in p and "." in p
    gradient_of_shown = (
        f"−{1 - float(p):.4f}" if is_plain else gradient if p.startswith("1 −") else ""
    )
    return [
        Step(
            f"logsumexp = m + ln Σ exp(z − m) = {write(largest)} + {rest}",
            _equals(write(case.logsumexp), write(summed)),
        ),
        Step(
            f"p{k} = exp(z{k} − logsumexp) = exp({exponent})",
            _equals(p, f"{exp(min(-away, 0.0)):.4f}"),
        ),
        Step(
            f"cross-entropy = −ln p{k} = logsumexp − z{k} = {difference}",
            _equals(loss, loss_of_shown),
        ),
        Step(
            f"gradient = softmax − one-hot, at {label}: {_bracketed(p, '1 −')} − 1",
            _equals(gradient, gradient_of_shown),
        ),
    ]


class FormulaView(LossView):
    """The four lines; what each comes to stands at its right."""

    def __init__(self, lab: LossLabModel, parent: QWidget | None = None) -> None:
        super().__init__(lab, parent)
        self.setAccessibleName("From logits to loss, step by step")
        self._lines: list[tuple[QLabel, QLabel]] = []
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setVerticalSpacing(3)
        grid.setColumnStretch(0, 1)
        for row, explanation in enumerate(_EXPLANATIONS):
            formula, result = sentence_label(), QLabel()
            result.setFont(font_of(QUIET, QFont.Weight.DemiBold))
            for column, label in enumerate((formula, result)):
                label.setToolTip(wrapped(explanation))
                grid.addWidget(label, row, column)
            result.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
            self._lines.append((formula, result))

    def refresh(self) -> None:
        for step, (formula, result) in zip(formula_steps(self.lab.case), self._lines, strict=True):
            formula.setText(step.formula)
            result.setText(step.result)


def _equals(text: str, text_of_rounded: str) -> str:
    """A result after "=", or after "≈" where the rounded numbers give another text."""
    return f"{'=' if text == text_of_rounded else '≈'} {text}"


def _bracketed(text: str, start: str = "−") -> str:
    return f"({text})" if text.startswith(start) else text


def _probability_text(log_odds: float) -> str:
    """As "0.9822", "1 − 3.06×10⁻⁷" or "5.45×10⁻⁶"."""
    p, rest = float(probability_of(log_odds)), float(probability_of(-log_odds))
    if p < _FEW:
        return power_text(log_odds, 3)
    return f"1 − {power_text(-log_odds, 3)}" if rest < _FEW else f"{p:.4f}"
