"""What a connection is and does, in a sentence."""

from typing import Final

from logitdesk.scores.perceptron import Perceptron
from logitdesk.ui.perceptron_lab.connection import SOURCES, Connection, Direction, direction_of
from logitdesk.ui.perceptron_lab.weight_figures import weight_text

BY_MOUSE: Final = "Drag up or down, or double-click to type."
BY_KEYS: Final = "Left and right choose a connection, up and down change it, Enter types it."


def connection_words(perceptron: Perceptron, connection: Connection) -> str:
    """Its weight, its direction, and what that means for the logit."""
    weight = perceptron.weight(connection.output, connection.source)
    direction = direction_of(weight)
    of_class = f" of class {connection.output}" if perceptron.output_size > 1 else ""
    name = f"{connection.weight_name}{of_class} = {weight_text(weight)}"
    meaning = _meaning(SOURCES[connection.source], weight, f"the logit{of_class}")
    return f"{name}: {direction.value}: {meaning}."


def _meaning(source: str, weight: float, logit: str) -> str:
    is_bias = source == "bias"
    if direction_of(weight) is Direction.NONE:
        return f"{'the bias' if is_bias else source} does not change {logit}"
    more = "larger" if weight > 0 else "smaller"
    if is_bias:
        size = weight_text(abs(weight)).removeprefix("+")
        return f"the bias, which is always 1, makes {logit} {more} by {size} everywhere"
    return f"the larger {source}, the {more} {logit}"
