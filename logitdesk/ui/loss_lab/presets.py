"""Rows of logits, each with a label, that show something."""

from dataclasses import dataclass
from typing import Final

from logitdesk.scores.losses import PRESET

_SURE: Final = (-3.2, -5.1, 1.4, 8.9, -4.6, 4.8, -6.0, -1.2, 2.9, 0.8)
"""Of a 3, as a network gives them."""


@dataclass(frozen=True)
class LossPreset:
    """Logits and a true label.

    Attributes:
        title: what it is, in a few words.
        explanation: what it shows, in a sentence.
        logits: k finite numbers.
        label: the true class, in [0, k).
    """

    title: str
    explanation: str
    logits: tuple[float, ...]
    label: int


PRESETS: Final = (
    LossPreset(
        "softmax([.1, .3, .5, .9])",
        "Four logits: softmax gives 0.16838508, 0.205666, 0.25120102 and 0.37474789.",
        PRESET,
        3,
    ),
    LossPreset(
        "Sure and right",
        "Ten logits of a 3 that is one: the loss is near 0, and so is the gradient.",
        _SURE,
        3,
    ),
    LossPreset(
        "Sure and wrong",
        "The same logits, but it was an 8: the loss is about the distance of two logits, "
        "and the gradient as long as it gets.",
        _SURE,
        8,
    ),
    LossPreset(
        "All equal",
        "Ten equal logits: each class has 0.1, and the loss is ln 10 = 2.303.",
        (0.0,) * 10,
        0,
    ),
)
