"""A network on LiteRT: a page in, logits out."""

import os
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace
from threading import RLock
from time import perf_counter
from typing import Final, Self

import numpy as np
from ai_edge_litert.interpreter import Interpreter
from numpy.typing import NDArray

from logitdesk.errors import UserError
from logitdesk.ink.preprocess import PreprocessingSteps, preprocess
from logitdesk.library.bundle import LITERT, Bundle
from logitdesk.library.card import NetworkCard
from logitdesk.scores.scores import DIGITS, Scores
from logitdesk.scores.verdict import Limits, Verdict, verdict_on
from logitdesk.translatable import Translatable

_STDERR = 2
_STDERR_LOCK: Final = RLock()
"""Two threads at once would take each other's silence for stderr, and keep it."""
SIZE = 28


@contextmanager
def silent_stderr() -> Iterator[None]:
    """Drop what any code of the process writes to stderr meanwhile.

    LiteRT's C++ code prints there which delegate it made, and has no setting against that. What
    goes wrong it raises as exceptions as well.
    """
    with _STDERR_LOCK:
        try:
            kept = os.dup(_STDERR)
        except OSError:  # a windowed program has no stderr
            yield
            return
        nowhere = os.open(os.devnull, os.O_WRONLY)
        try:
            os.dup2(nowhere, _STDERR)
            yield
        finally:
            os.dup2(kept, _STDERR)
            os.close(kept)
            os.close(nowhere)


def load_interpreter(content: bytes, batch: int = 1) -> Interpreter:
    """Load a LiteRT model; raises ValueError or RuntimeError if it is none, or of no batches."""
    with silent_stderr():
        interpreter = Interpreter(model_content=content, num_threads=1)
        if batch > 1:
            first = interpreter.get_input_details()[0]
            interpreter.resize_tensor_input(first["index"], (batch, *first["shape"][1:]))
        interpreter.allocate_tensors()
    return interpreter


_REMEDY = Translatable("Choose another network; “logitdesk models” lists them.")


class Network:
    """A bundle's network, loaded. It is for one thread at a time.

    Args:
        bundle: whose network.

    Raises:
        UserError: the bundle's file was changed, is no network, or is one for something else than
            from (1, 28, 28) float32 to (1, 10) float32.
    """

    def __init__(self, bundle: Bundle) -> None:
        self.bundle = bundle
        self._file = bundle.folder / LITERT
        content = bundle.tflite_bytes()
        try:
            self._interpreter = load_interpreter(content)
            inputs = self._interpreter.get_input_details()
            outputs = self._interpreter.get_output_details()
            found = [(*one["shape"].tolist(), one["dtype"]) for one in (*inputs, *outputs)]
            if found != [(1, SIZE, SIZE, np.float32), (1, DIGITS, np.float32)]:
                raise ValueError(
                    Translatable("it is for something else than 28 × 28 pixels and ten logits")
                )
        except (ValueError, RuntimeError) as error:
            raise UserError(
                "{file} is not a network that LiteRT can run: {error}. {remedy}",
                file=self._file,
                error=error,
                remedy=_REMEDY,
            ) from error
        self._input, self._output = int(inputs[0]["index"]), int(outputs[0]["index"])

    @property
    def name(self) -> str:
        return self.bundle.name

    @property
    def card(self) -> NetworkCard:
        return self.bundle.card

    def logits(self, images: NDArray[np.float32]) -> NDArray[np.float32]:
        """Return the logits, (n, 10) float32, of (n, 28, 28) float32 in [0, 1], one by one.

        Raises:
            UserError: the network gives a number that is not finite.
        """
        logits = np.empty((len(images), DIGITS), np.float32)
        for row in range(len(images)):
            self._interpreter.set_tensor(self._input, images[row : row + 1])
            self._interpreter.invoke()
            logits[row] = self._interpreter.get_tensor(self._output)
        if not np.isfinite(logits).all():
            raise UserError(
                "{file} gives logits that are no finite numbers. {remedy}",
                file=self._file,
                remedy=_REMEDY,
            )
        return logits


@dataclass(frozen=True, eq=False)
class Answer:
    """A network's scores of an image, and its verdict."""

    scores: Scores
    verdict: Verdict

    @classmethod
    def of(cls, image: NDArray[np.float32], network: Network, temperature: float = 1.0) -> "Answer":
        """Ask a network about (28, 28) float32 in [0, 1].

        Raises:
            UserError: the network gives a number that is not finite.
            ValueError: the temperature is not a positive number.
        """
        logits = network.logits(image[np.newaxis])[0]
        scores = Scores.of(logits, network.name, temperature)
        return Answer(scores, verdict_on(scores.logits, Limits.of_entries(network.card.limits)))

    def with_temperature(self, temperature: float) -> Self:
        """Return the same answer and verdict, its scores at another temperature."""
        return replace(self, scores=self.scores.with_temperature(temperature))


@dataclass(frozen=True, eq=False)
class Reading(Answer):
    """A network's answer to a page, and the time it took."""

    steps: PreprocessingSteps
    seconds: float


def read(bitmap: NDArray[np.float32], network: Network, temperature: float = 1.0) -> Reading | None:
    """Read a page's (h, w) bitmap, ink bright; None for a blank one.

    Raises:
        UserError: the network gives a number that is not finite.
        ValueError: the temperature is not a positive number.
    """
    start = perf_counter()
    steps = preprocess(bitmap)
    if steps is None:
        return None
    answer = Answer.of(steps.centred, network, temperature)
    return Reading(answer.scores, answer.verdict, steps, perf_counter() - start)
