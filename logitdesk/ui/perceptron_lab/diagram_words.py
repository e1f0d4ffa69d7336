"""What the parts of the network's picture are, in a sentence each."""

from typing import Final

from PySide6.QtCore import QPointF

from logitdesk.scores.perceptron import Perceptron
from logitdesk.ui.perceptron_lab.connection_words import BY_MOUSE, connection_words
from logitdesk.ui.perceptron_lab.diagram_layout import DiagramLayout

_INPUTS: Final = (
    "x1, an input neuron: how far to the right a point lies.",
    "x2, an input neuron: how far up a point lies.",
    "The bias neuron: it is always 1, so its weight is added to the logit of every point.",
)
_OUTPUT: Final = (
    "An output neuron: it adds up what comes in, each input times its weight. The sum is its logit."
)
_SIGMOID: Final = "Sigmoid makes the logit the probability of class 1: 1 / (1 + exp(−logit))."
_SOFTMAX: Final = (
    "Softmax makes the three logits three probabilities that sum to 1: each is exp(its logit), "
    "divided by the sum of all three."
)


def explanation_at(place: QPointF, layout: DiagramLayout, perceptron: Perceptron) -> str:
    """What stands there; empty where nothing does."""
    connection = layout.connection_at(place)
    if connection is not None:
        return f"{connection_words(perceptron, connection)} {BY_MOUSE}"
    if layout.activation.contains(place):
        return _SIGMOID if perceptron.output_size == 1 else _SOFTMAX
    middles = [*layout.inputs, *layout.outputs]
    texts = [*_INPUTS, *[_OUTPUT] * len(layout.outputs)]
    for middle, text in zip(middles, texts, strict=True):
        if (place - middle).manhattanLength() <= 1.4 * layout.radius:
            return text
    return ""
