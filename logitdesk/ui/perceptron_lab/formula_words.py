"""The formula of the perceptron with the numbers of one place, in words."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

import numpy as np

from logitdesk.scores.perceptron import Perceptron
from logitdesk.ui.formatting import percent, signed
from logitdesk.ui.perceptron_lab.class_marks import SHAPES
from logitdesk.ui.perceptron_lab.weight_figures import weight_text

_SUM: Final = ("w1 · x1", "+ w2 · x2", "+ b", "= logit")
_SIGMOID: Final = "→ sigmoid(logit) = P(class 1)"
_SOFTMAX: Final = "→ softmax"

_LARGE: Final = 99.995
"""From there on, a number has few decimals or a power of ten."""
_SHORT: Final = 2
_LONG: Final = {"place": 3, "weight": 4}
"""Decimals of what has more than the short ones: those of presets, and of trained weights."""
_FURTHER: Final = 3
"""Decimals that may be added until the numbers add up."""


@dataclass(frozen=True)
class FormulaLine:
    """One output's formula, part by part.

    Attributes:
        name: the class whose logit it is; empty where there is but one logit.
        parts: both products, the bias, the logit and the probability.
    """

    name: str
    parts: tuple[str, ...]

    @property
    def text(self) -> str:
        """All of it in one line."""
        return " ".join(filter(None, (self.name, *self.parts)))


def heading(output_size: int) -> FormulaLine:
    """The formula without numbers, to stand over those with them."""
    if output_size == 1:
        return FormulaLine("", (*_SUM, _SIGMOID))
    return FormulaLine("class", (*_SUM, _SOFTMAX))


def formula_lines(perceptron: Perceptron, x1: float, x2: float) -> list[FormulaLine]:
    """A line for each output, with numbers as short as they can be and still add up as shown."""
    place = np.array([x1, x2])
    probabilities = perceptron.probabilities(place).tolist()
    lines = []
    for output, logit in enumerate(perceptron.logits(place).tolist()):
        weights = [perceptron.weight(output, source) for source in range(3)]
        first, second, w1, w2, b = _written([x1, x2], weights, logit)
        products = f"{_whole(w1)} · {_whole(first)}", f"+ {_whole(w2)} · {_whole(second)}"
        result = weight_text(logit)
        if perceptron.output_size == 1:
            name, chance = "", f"→ sigmoid({result}) = {percent(probabilities[1])}"
        else:
            name, chance = f"{SHAPES[output]} {output}", f"→ {percent(probabilities[output])}"
        lines.append(FormulaLine(name, (*products, f"+ {_whole(b)}", f"= {result}", chance)))
    return lines


def _written(place: Sequence[float], weights: Sequence[float], logit: float) -> list[str]:
    """x1, x2, w1, w2 and b, with the decimals with which they give the logit as it is shown."""
    values = [*place, *weights]
    fewest = [_decimals(value, "place") for value in place]
    fewest += [_decimals(value, "weight") for value in weights]
    for more in range(_FURTHER + 1):
        decimals = [count + more * (count > _SHORT) for count in fewest]
        x1, x2, w1, w2, b = map(round, values, decimals)
        if weight_text(w1 * x1 + w2 * x2 + b) == weight_text(logit):
            return list(map(_number, values, decimals))
    return list(map(_number, values, fewest))


def _decimals(value: float, of: str) -> int:
    return _SHORT if abs(value - round(value, _SHORT)) < 1e-9 else _LONG[of]


def _number(value: float, decimals: int) -> str:
    text = signed(value, decimals) if abs(value) < _LARGE else weight_text(value)
    return text.removeprefix("+")


def _whole(number: str) -> str:
    """As a factor or an addend that may be negative."""
    return f"({number})" if number.startswith("−") else number
