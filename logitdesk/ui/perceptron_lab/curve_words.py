"""What is said under the log-odds curve, and of a point on it."""

from typing import Final

import numpy as np

from logitdesk.scores.perceptron import Perceptron
from logitdesk.ui.formatting import percent
from logitdesk.ui.perceptron_lab.lab import Pointed
from logitdesk.ui.perceptron_lab.weight_figures import weight_text

ONE_LOGIT: Final = (
    "Here the raw logit is the log-odds of class 1. On Scores it is not: softmax weighs each "
    "logit against nine others."
)
THREE_LOGITS: Final = (
    "Softmax: log-odds are the raw logit − logsumexp of the other two. Point at the plane to "
    "see both numbers."
)
WHY_ONE: Final = (
    "With one logit, sigmoid makes it the probability p of class 1, and ln(p / (1 − p)) gives the "
    "logit back: they are the same number. On the Scores page softmax makes ten probabilities of "
    "ten logits. There the log-odds of a class are its logit minus the logsumexp of the other "
    "nine, so they change when another logit does, and adding the same to all logits changes none."
)
WHY_THREE: Final = (
    "ln(p / (1 − p)) of a softmax probability is the class’s logit minus the logsumexp of the "
    "other two logits. Change a weight of another class: this logit stays, its log-odds do not. "
    "With 1 logit, both are the same number."
)


def curve_words(perceptron: Perceptron, number: int, pointed: Pointed | None) -> str:
    """The line under the curve of class `number`, with the numbers of what is pointed at."""
    if perceptron.output_size == 1:
        return ONE_LOGIT
    if pointed is None:
        return THREE_LOGITS
    place = np.array([pointed.x1, pointed.x2])
    logit = weight_text(float(perceptron.logits(place)[number]))
    log_odds = weight_text(float(perceptron.log_odds(place)[number]))
    return f"Class {number}: raw logit {logit}, log-odds {log_odds}: the other two count as well."


def point_words(perceptron: Perceptron, number: int, pointed: Pointed) -> str:
    """What is told of a place or a point: the probability of class `number`, and its log-odds."""
    place = np.array([pointed.x1, pointed.x2])
    probability = percent(float(perceptron.probabilities(place)[number]))
    log_odds = weight_text(float(perceptron.log_odds(place)[number]))
    return f"Probability of class {number}: {probability}; log-odds {log_odds}."
