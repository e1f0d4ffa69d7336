"""The ink that a logit comes from: gradients on LiteRT."""

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property
from typing import Any, Final

import numpy as np
from ai_edge_litert.interpreter import Interpreter
from numpy.typing import NDArray

from logitdesk.errors import UserError
from logitdesk.inference.network import load_interpreter

_INPUTS: Final = {"image": (1, 28, 28), "direction": (1, 10)}
_OUTPUTS: Final = ((1, 28, 28), (1,), (1, 10))  # gradient, biases, logits; the layers follow
_LAST_BIAS: Final = (10,)  # its shape
_CLASSES: Final = 10


@dataclass(frozen=True)
class Question:
    """A digit's logit, or how far it is ahead of the logit of another, `against`."""

    digit: int
    against: int | None = None

    def __str__(self) -> str:
        """Write, for example, "3", or "3 − 5"."""
        return f"{self.digit}" if self.against is None else f"{self.digit} − {self.against}"

    def of(self, logits: NDArray[np.float64]) -> float:
        """Return the number asked for, given (10,) logits."""
        return float(logits @ self.direction.astype(np.float64))

    @property
    def direction(self) -> NDArray[np.float32]:
        """(10,) a factor for each logit: 1, and -1 for the other digit."""
        direction = np.zeros(_CLASSES, np.float32)
        direction[self.digit] = 1
        if self.against is not None:
            direction[self.against] -= 1
        return direction


@dataclass(frozen=True, eq=False)
class Evidence:
    """One logit, or a difference of two, as a sum of shares.

    The networks are piecewise linear: near an image each logit is exactly the sum of every pixel
    times the gradient there, and a part that comes from the biases alone.

    Attributes:
        image: (28, 28) float32 in [0, 1], what the network saw.
        gradient: (28, 28) float32, how the number changes with each pixel; of a perceptron, the
            weights themselves.
        bias_part: what the biases add.
        logits: (10,) float64.
        maps: each (h, w, channels) float32: of a CNN `conv1` and `conv2` after their ReLU; of a
            SqueezeNet the ten channel maps, whose means are the logits; of a perceptron none.
        units: (1024,) float32, of a CNN only: how much each unit of `dense` adds to the number.
        last_bias: (10,) float32, of a CNN only: it and the units make the logits.
    """

    question: Question
    image: NDArray[np.float32]
    gradient: NDArray[np.float32]
    bias_part: float
    logits: NDArray[np.float64]
    maps: tuple[NDArray[np.float32], ...]
    units: NDArray[np.float32] | None
    last_bias: NDArray[np.float32] | None = None

    @cached_property
    def shares(self) -> NDArray[np.float64]:
        """(28, 28) what each pixel adds to the number, or takes from it."""
        return self.image.astype(np.float64) * self.gradient + 0.0  # which makes a 0 of a -0

    @property
    def ink_part(self) -> float:
        """The sum of all pixels' shares."""
        return float(self.shares.sum())

    @property
    def adding(self) -> float:
        """The sum of the positive shares, 0 or more."""
        return float(self.shares.clip(min=0).sum())

    @property
    def taking(self) -> float:
        """The sum of the negative shares, 0 or less."""
        return float(self.shares.clip(max=0).sum())

    @property
    def total(self) -> float:
        """The number asked for, as the sum of the ink's part and that of the biases."""
        return self.ink_part + self.bias_part

    @property
    def number(self) -> float:
        """The number asked for, as the network gave it."""
        return self.question.of(self.logits)

    @property
    def strongest_units(self) -> NDArray[np.intp]:
        """(1024,) the numbers of a CNN's units, those that add or take most first."""
        assert self.units is not None
        return np.argsort(-np.abs(self.units), kind="stable")

    @property
    def last_bias_part(self) -> float:
        """The part of a CNN's last bias; with all units, the number."""
        assert self.last_bias is not None
        return self.question.of(self.last_bias.astype(np.float64))

    @property
    def logits_of_maps(self) -> NDArray[np.float64]:
        """(10,) the mean of each channel map of a SqueezeNet: its logits."""
        means: NDArray[np.float64] = self.maps[0].mean(axis=(0, 1), dtype=np.float64)
        return means


class EvidenceGraph:
    """A graph of gradients, loaded. It is for one thread at a time.

    Args:
        content: of `evidence.tflite`.
        tflite: of `model.tflite`, which has the weights that the graph leaves out.

    Raises:
        UserError: it is no such graph, or one of another network.
    """

    def __init__(self, content: bytes, tflite: bytes) -> None:
        try:
            self._interpreter = load_interpreter(content)
        except (ValueError, RuntimeError) as error:
            raise UserError(
                "The graph for Evidence is none that LiteRT can run: {error}.", error=error
            ) from error
        inputs = {
            str(tensor["name"]).removeprefix("serving_default_").split(":")[0]: tensor
            for tensor in self._interpreter.get_input_details()
        }
        outputs = self._interpreter.get_output_details()
        entries = {name: _shape(inputs[name]) for name in _INPUTS if name in inputs}
        shapes = tuple(map(_shape, outputs))
        if entries != _INPUTS or shapes[: len(_OUTPUTS)] != _OUTPUTS:
            raise UserError("The graph for Evidence is one for something else.")
        self._image = int(inputs["image"]["index"])
        self._direction = int(inputs["direction"]["index"])
        self._last_bias: NDArray[np.float32] | None = None
        self._outputs = [int(tensor["index"]) for tensor in outputs]
        if "forward" in inputs:
            self._last_bias = self._take_weights(inputs, tflite)

    def evidence(self, image: NDArray[np.float32], question: Question) -> Evidence:
        """Run it for an image, (28, 28) float32 in [0, 1]."""
        self._interpreter.set_tensor(self._image, image[np.newaxis])
        self._interpreter.set_tensor(self._direction, question.direction[np.newaxis])
        self._interpreter.invoke()
        outputs = (self._interpreter.get_tensor(output)[0] for output in self._outputs)
        gradient, bias, logits, *layers = outputs
        maps = tuple(layer for layer in layers if layer.ndim == 3)
        units = next((layer for layer in layers if layer.ndim == 1), None)
        logits = logits.astype(np.float64)
        return Evidence(
            question, image, gradient, float(bias), logits, maps, units, self._last_bias
        )

    def _take_weights(
        self, inputs: Mapping[str, Mapping[str, Any]], tflite: bytes
    ) -> NDArray[np.float32]:
        """Give the graph the weights that it leaves out; return the last layer's bias, (10,)."""
        network = load_interpreter(tflite)
        kernel = _constant(network, _shape(inputs["forward"]))
        if kernel is None:
            raise UserError("The graph for Evidence is not one of this network.")
        self._interpreter.set_tensor(int(inputs["forward"]["index"]), kernel)
        backward = np.ascontiguousarray(kernel.T)
        self._interpreter.set_tensor(int(inputs["backward"]["index"]), backward)
        bias = _constant(network, _LAST_BIAS)
        # One that is all 0 adds nothing, and may have been left out.
        return np.zeros(_LAST_BIAS, np.float32) if bias is None else bias


def _shape(tensor: Mapping[str, Any]) -> tuple[int, ...]:
    return tuple(map(int, tensor["shape"]))


def _constant(network: Interpreter, shape: tuple[int, ...]) -> NDArray[np.float32] | None:
    """Return the first constant of a network with this shape; None without one."""
    for tensor in network.get_tensor_details():
        if _shape(tensor) == shape:
            constant: NDArray[np.float32] = network.get_tensor(tensor["index"])
            return constant
    return None
