"""The three networks that read digits.

Each takes `(batch, 28, 28)` float32 in [0, 1], ink bright on black, and returns `(batch, 10)`
float32 logits. No network ends in a softmax: that belongs to the loss and to the views.
"""

import inspect
from collections.abc import Callable
from typing import Any

import keras

from logitdesk.errors import BadInput
from logitdesk.learning.networks.cnn import cnn
from logitdesk.learning.networks.perceptron import perceptron
from logitdesk.learning.networks.squeezenet import squeezenet


def build(architecture: str, **parameters: Any) -> keras.Model:  # noqa: ANN401 - each has its own
    """A network with fresh weights, drawn from Keras' global seed.

    Args:
        architecture: "cnn", "squeezenet" or "perceptron".
        parameters: those of the function of that name.

    Raises:
        BadInput: there is no such architecture.
    """
    return _builder(architecture)(**parameters)


def default_parameters(architecture: str) -> dict[str, Any]:
    """The parameters that `build` uses where none are given, by name.

    Raises:
        BadInput: there is no such architecture.
    """
    of = inspect.signature(_builder(architecture)).parameters
    return {name: parameter.default for name, parameter in of.items()}


def _builder(architecture: str) -> Callable[..., keras.Model]:
    match architecture:
        case "cnn":
            return cnn
        case "squeezenet":
            return squeezenet
        case "perceptron":
            return perceptron
    message = f"There is no network “{architecture}”: choose cnn, squeezenet or perceptron."
    raise BadInput(message)
