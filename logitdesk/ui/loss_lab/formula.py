"""From logits to the loss in four lines, with the numbers on screen in them."""

from math import exp
from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QGridLayout, QLabel

from logitdesk.scores.functional import probability_of
from logitdesk.scores.losses import LossCase
from logitdesk.ui.formatting import signed
from logitdesk.ui.loss_lab.model import LossLabModel
from logitdesk.ui.loss_lab.text import loss_text, power_text
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


class FormulaView(LossView):
    """The four lines; what each comes to stands at its right."""

    def __init__(self, lab: LossLabModel) -> None:
        super().__init__(lab)
        self.setAccessibleName("From logits to loss, step by step")
        self._labels = [(sentence_label(), QLabel()) for _ in _EXPLANATIONS]
        grid = QGridLayout()
        grid.setVerticalSpacing(3)
        grid.setColumnStretch(0, 1)
        self.column.addLayout(grid)
        for row, (explanation, pair) in enumerate(zip(_EXPLANATIONS, self._labels, strict=True)):
            for column, label in enumerate(pair):
                label.setToolTip(wrapped(explanation))
                grid.addWidget(label, row, column)
            pair[1].setFont(font_of(QUIET, QFont.Weight.DemiBold))
            pair[1].setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)

    def refresh(self) -> None:
        for texts, labels in zip(formula_steps(self.lab.case), self._labels, strict=True):
            labels[0].setText(texts[0])
            labels[1].setText(f"≈ {texts[1]}")


def _bracketed(text: str, start: str = "−") -> str:
    return f"({text})" if text.startswith(start) else text


def _probability_text(log_odds: float) -> str:
    """As "0.9822", "1 − 3.06×10⁻⁷" or "5.45×10⁻⁶"."""
    p, rest = float(probability_of(log_odds)), float(probability_of(-log_odds))
    if p < _FEW:
        return power_text(log_odds, 3)
    return f"1 − {power_text(-log_odds, 3)}" if rest < _FEW else f"{p:.4f}"
