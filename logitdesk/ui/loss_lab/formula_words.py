"""From logits to loss in four lines, with the numbers of a case in them."""

from dataclasses import dataclass
from math import exp
from typing import Final

from logitdesk.scores.losses import LossCase
from logitdesk.ui.formatting import short
from logitdesk.ui.loss_lab.row_figures import (
    decimals_for,
    formula_text,
    gradient_text,
    plain_text,
    power_text,
    subscript,
)

_SEEN: Final = 30
"""What is smaller than so many units of the last decimal is written by itself."""
_DECIMALS: Final = 4
"""Of probabilities."""
_POWERS: Final = -40.0
"""Log-odds from where down odds and probability have the same digits."""
_SUM: Final = "logsumexp = m + ln Σ exp(z − m)"
_LOGSUMEXP: Final = (
    "The logsumexp of the logits: the largest, m, is taken out first, so that no exponential "
    "overflows."
)
_PROBABILITY: Final = "Softmax of the true class, by way of the logsumexp: nothing is divided."
_LOSS: Final = (
    "The cross-entropy with the true label: computed from the logits it is finite, however small "
    "the probability."
)
_GRADIENT: Final = (
    "By how much the loss grows with each logit: softmax minus the one-hot row of the label, "
    "which sums to 0."
)


@dataclass(frozen=True)
class FormulaStep:
    """A line.

    Attributes:
        ways: how it is written, the fullest first, then with ever fewer symbols.
        result: what it comes to.
        explanation: a sentence on what it is.
    """

    ways: tuple[str, str, str]
    result: str
    explanation: str

    @property
    def outcome(self) -> str:
        """The result with what stands before it: "= 0.9804", "< −0.9999"."""
        return self.result if self.result.startswith("<") else f"= {self.result}"

    @property
    def full(self) -> str:
        """All of it in one line."""
        return f"{self.ways[0]} {self.outcome}"


def formula_steps(case: LossCase) -> tuple[FormulaStep, FormulaStep, FormulaStep, FormulaStep]:
    """Logsumexp, the label's probability, the loss and the gradient at the label."""
    numbers = _Numbers.of(case)
    return (
        _logsumexp_step(numbers),
        _probability_step(numbers),
        _loss_step(numbers),
        _gradient_step(numbers),
    )


@dataclass(frozen=True)
class _Numbers:
    """As they are written: what is added up on screen adds up there.

    Attributes:
        k: the label, as an index below.
        label: the label.
        largest: m.
        logit: the label's.
        logsumexp: of all, as it is taken away and added.
        summed: the same, as it is told by itself.
        others: what the others add to exp(m − m) = 1, as a logarithm: the largest's log-odds with
            the other sign.
        odds: the label's log-odds.
        loss: the cross-entropy.
        decimals: of the label's logit and the loss, which is about as large.
        finest: of the logsumexp by itself.
    """

    k: str
    label: int
    largest: float
    logit: float
    logsumexp: float
    summed: float
    others: float
    odds: float
    loss: float
    decimals: int
    finest: int

    @classmethod
    def of(cls, case: LossCase) -> "_Numbers":
        z, odds = case.logits, case.log_odds
        finest = decimals_for(max(abs(case.logsumexp), abs(float(z.max()))))
        decimals = min(finest, decimals_for(max(abs(float(z[case.label])), case.loss)))
        loss = round(case.loss, decimals)
        if case.label == z.argmax():  # the same number stands in the first line, as m
            logit = round(float(z[case.label]), decimals)
            logsumexp = logit + loss
        else:
            logsumexp = round(case.logsumexp, decimals)
            logit = logsumexp - loss
        return cls(
            k=subscript(case.label),
            label=case.label,
            largest=float(z.max()),
            logit=logit,
            logsumexp=logsumexp,
            summed=logsumexp if decimals == finest else case.logsumexp,
            others=-float(odds[z.argmax()]),
            odds=float(odds[case.label]),
            loss=case.loss,
            decimals=decimals,
            finest=finest,
        )

    @property
    def is_lost(self) -> bool:
        """Whether the loss is too small to be seen in a difference of logits."""
        return self.loss < _SEEN * 10.0**-self.decimals

    @property
    def loss_text(self) -> str:
        """It is never 0: a tiny one is told by the probability of all other classes."""
        if self.is_lost:
            is_tiny = self.loss < 10.0**-_DECIMALS  # then loss and 1 − p have the same digits
            return power_text(-self.odds, 3) if is_tiny else short(self.loss, 3)
        return plain_text(self.loss, min(self.decimals, _DECIMALS))

    def written(self, value: float) -> str:
        return plain_text(value, self.decimals)

    def less(self, value: float) -> str:
        """As what is taken away."""
        text = self.written(value)
        return f"({text})" if text.startswith("−") else text


def _logsumexp_step(n: _Numbers) -> FormulaStep:
    numbers = f"{plain_text(n.largest, n.finest)} + {_summed_text(n.others)}"
    return FormulaStep(
        (f"{_SUM} = {numbers}", f"logsumexp = {numbers}", _SUM),
        plain_text(n.summed, n.finest),
        _LOGSUMEXP,
    )


def _probability_step(n: _Numbers) -> FormulaStep:
    difference = f"{n.written(n.logit)} − {n.less(n.logsumexp)}"
    exponent = f"−{n.loss_text}" if n.is_lost else difference
    numbers = f"exp({exponent})"
    return FormulaStep(
        (
            f"p{n.k} = exp(z{n.k} − logsumexp) = {numbers}",
            f"p{n.k} = {numbers}",
            f"p{n.k} = exp(−{n.loss_text})",
        ),
        formula_text(n.odds),
        _PROBABILITY,
    )


def _loss_step(n: _Numbers) -> FormulaStep:
    numbers = f"{n.written(n.logsumexp)} − {n.less(n.logit)}"
    if n.is_lost:
        numbers = _summed_text(n.others)
    return FormulaStep(
        (
            f"cross-entropy = −ln p{n.k} = logsumexp − z{n.k} = {numbers}",
            f"cross-entropy = −ln p{n.k} = {numbers}",
            f"cross-entropy = −ln p{n.k}",
        ),
        n.loss_text,
        _LOSS,
    )


def _gradient_step(n: _Numbers) -> FormulaStep:
    text = formula_text(n.odds)
    numbers = f"({text}) − 1" if text.startswith("1 −") else f"{text} − 1"
    return FormulaStep(
        (
            f"gradient = softmax − one-hot, at {n.label}: {numbers}",
            f"gradient at {n.label} = p{n.k} − 1 = {numbers}",
            f"gradient at {n.label} = {numbers}",
        ),
        _gradient_text(n.odds),
        _GRADIENT,
    )


def _summed_text(others: float) -> str:
    """`ln Σ exp(z − m)`, where the largest is 1 and the others are what these log-odds say."""
    tells = others > -6
    return f"ln {1 + exp(others):.4f}" if tells else f"ln(1 + {_odds_text(others)})"


def _gradient_text(odds: float) -> str:
    rest = formula_text(-odds)
    is_small = "×" in rest and not rest.startswith("1 −")
    return f"−{rest}" if is_small else gradient_text(odds, is_label=True, decimals=_DECIMALS)


def _odds_text(others: float) -> str:
    return power_text(others, 3) if others < _POWERS else short(exp(others), 3)
