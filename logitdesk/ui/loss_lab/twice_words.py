"""What softmax taken twice does, in a few sentences."""

from math import log
from typing import Final

from logitdesk.scores.losses import LossCase, surest
from logitdesk.ui.formatting import percent, short

_NUMBERS: Final = ("two", "three", "four", "five", "six", "seven", "eight", "nine", "ten")
_LEAST: Final = 1e-12
"""A gradient that is no more than a rounding error."""
_MUCH: Final = 100
_ABOUT: Final = 1.25
"""So much larger is about as large; taken twice it never is the larger one."""


def words_of(case: LossCase) -> str:
    """What becomes of the probabilities, the loss and the gradient."""
    k = len(case)
    name = _NUMBERS[k - 2] if k - 2 < len(_NUMBERS) else str(k)
    most = percent(surest(k)).replace(" ", "\N{NO-BREAK SPACE}")
    least = short(-log(surest(k)))
    return (
        f"With {name} classes the surest answer is e/(e + {k - 1}) = {most}, so the loss is never "
        f"below {least}, however right the network is. {_gradient(case)}"
    )


def _gradient(case: LossCase) -> str:
    once = abs(float(case.gradient[case.label]))
    twice = abs(float(case.gradient_twice[case.label]))
    if once <= _LEAST:
        return "Neither has any gradient left: the answer is right, and sure."
    if twice <= once * _LEAST:
        return "Its gradient has faded to nothing, though the answer is wrong."
    if once < _ABOUT * twice:
        return "Its gradient is about as large here."
    how = "hardly learns" if once > _MUCH * twice else "learns slowly"
    return f"Its gradient is {short(once / twice, 3)} times smaller: the network {how}."
