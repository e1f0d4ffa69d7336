"""The LiteRT graph of a bundle that says from which ink a logit comes."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, Final

import numpy as np
from ai_edge_litert.interpreter import Interpreter
from numpy.typing import NDArray

from logitdesk.errors import BadInput
from logitdesk.inference.silence import silent_stderr

_INPUTS: Final = {"image": (1, 28, 28), "direction": (1, 10)}
_OUTPUTS: Final = ((1, 28, 28), (1,), (1, 10))
"""Shapes of the gradient, of what the biases add, and of the logits; the layers inside follow."""
_LAST_BIAS: Final = (10,)
"""The shape of the last layer's bias."""


@dataclass(frozen=True, eq=False)
class Found:
    """What the graph gives for one image and one direction.

    Attributes:
        gradient: (28, 28) float32; how the logit, or the difference, changes with each pixel.
        bias_part: what the biases add to it.
        logits: (10,) float32.
        layers: what the network has inside, without the first axis: maps (h, w, channels), and how
            much each unit of the last layer adds (n,); which there are, its architecture says.
    """

    gradient: NDArray[np.float32]
    bias_part: float
    logits: NDArray[np.float32]
    layers: tuple[NDArray[np.float32], ...]


class EvidenceGraph:
    """A graph, loaded. It is for one thread at a time.

    Args:
        content: of `evidence.tflite`.
        tflite: of `model.tflite`, from which the weights are taken that the graph leaves out.

    Raises:
        BadInput: it is no such graph, or one of another network.
    """

    def __init__(self, content: bytes, tflite: bytes) -> None:
        try:
            self._interpreter = _interpreter(content)
        except (ValueError, RuntimeError) as error:
            message = f"The graph for Evidence is none that LiteRT can run: {error}."
            raise BadInput(message) from error
        inputs = {
            str(tensor["name"]).removeprefix("serving_default_").split(":")[0]: tensor
            for tensor in self._interpreter.get_input_details()
        }
        outputs = self._interpreter.get_output_details()
        entries = {name: _shape(inputs[name]) for name in _INPUTS if name in inputs}
        shapes = tuple(map(_shape, outputs))
        if entries != _INPUTS or shapes[: len(_OUTPUTS)] != _OUTPUTS:
            raise BadInput("The graph for Evidence is one for something else.")
        self._image = int(inputs["image"]["index"])
        self._direction = int(inputs["direction"]["index"])
        self._last_bias: NDArray[np.float32] | None = None
        self._outputs = [int(tensor["index"]) for tensor in outputs]
        if "forward" in inputs:
            self._last_bias = self._take_weights(inputs, tflite)

    @property
    def last_bias(self) -> NDArray[np.float32] | None:
        """(10,) what the last layer's bias adds to each logit; None for a network without units."""
        return self._last_bias

    def run(self, image: NDArray[np.float32], direction: NDArray[np.float32]) -> Found:
        """Ask where the logits, each multiplied by its factor and summed up, come from.

        Args:
            image: (28, 28) float32 in [0, 1].
            direction: (10,) float32, a factor for each logit.
        """
        self._interpreter.set_tensor(self._image, image[np.newaxis])
        self._interpreter.set_tensor(self._direction, direction[np.newaxis])
        self._interpreter.invoke()
        gradient, bias, logits, *layers = map(self._interpreter.get_tensor, self._outputs)
        return Found(gradient[0], float(bias[0]), logits[0], tuple(layer[0] for layer in layers))

    def _take_weights(
        self, inputs: Mapping[str, Mapping[str, Any]], tflite: bytes
    ) -> NDArray[np.float32]:
        """Give the graph the weights that it leaves out; the last layer's bias, (10,)."""
        network = _interpreter(tflite)
        kernel = _constant(network, _shape(inputs["forward"]))
        if kernel is None:
            raise BadInput("The graph for Evidence is not one of this network.")
        self._interpreter.set_tensor(int(inputs["forward"]["index"]), kernel)
        backward = np.ascontiguousarray(kernel.T)
        self._interpreter.set_tensor(int(inputs["backward"]["index"]), backward)
        bias = _constant(network, _LAST_BIAS)
        # One that is all 0 adds nothing, and may have been left out.
        return np.zeros(_LAST_BIAS, np.float32) if bias is None else bias


def _interpreter(content: bytes) -> Interpreter:
    with silent_stderr():
        interpreter = Interpreter(model_content=content, num_threads=1)
        interpreter.allocate_tensors()
    return interpreter


def _shape(tensor: Mapping[str, Any]) -> tuple[int, ...]:
    return tuple(map(int, tensor["shape"]))


def _constant(network: Interpreter, shape: tuple[int, ...]) -> NDArray[np.float32] | None:
    """The one constant of a network that has this shape; None if there is none."""
    for tensor in network.get_tensor_details():
        if _shape(tensor) == shape:
            constant: NDArray[np.float32] = network.get_tensor(tensor["index"])
            return constant
    return None
