"""Networks' answers to many images, computed on two threads and kept on disk."""

import hashlib
import os
from collections.abc import Callable, Sequence
from concurrent.futures import ThreadPoolExecutor
from contextlib import suppress
from pathlib import Path
from queue import SimpleQueue
from typing import Final

import numpy as np
from numpy.typing import NDArray

from logitdesk import paths
from logitdesk.errors import UserError
from logitdesk.inference.network import SIZE, Network, load_interpreter
from logitdesk.library.bundle import LITERT, Bundle
from logitdesk.library.files import write_atomically
from logitdesk.scores.scores import DIGITS

Count = Callable[[int, int], None]
"""Told how many images of how many are done, on the thread that asks."""
IsStopped = Callable[[], bool]
"""Asked on any thread, often."""

_CHUNK: Final = 50
"""Images between two looks at whether to go on: at most 50 ms."""
_THREADS: Final = min(os.cpu_count() or 1, 2)
"""The networks are too small for more to help."""


class Stopped(Exception):
    """The person wants no more of it."""


def predict(
    bundle: Bundle,
    images: NDArray[np.float32],
    progress: Count | None = None,
    is_stopped: IsStopped | None = None,
) -> NDArray[np.float32]:
    """Return the logits, (n, 10) float32, of (n, 28, 28) float32 in [0, 1].

    Each image is read by itself: the shipped networks' graphs are for one image, and so the logits
    are those that it has on the page, bit for bit.

    Raises:
        UserError: the bundle's file cannot be used, or gives a number that is not finite.
        Stopped: `is_stopped` said so.
    """
    readers = [Network(bundle).logits for _ in range(_thread_count(images))]
    return _read_all(readers, images, DIGITS, progress, is_stopped)


def hidden(
    bundle: Bundle,
    images: NDArray[np.float32],
    progress: Count | None = None,
    is_stopped: IsStopped | None = None,
) -> NDArray[np.float32]:
    """Return the activations of `HiddenLayer`, (n, size) float32; it raises as `predict` does."""
    layers = [HiddenLayer(bundle) for _ in range(_thread_count(images))]
    readers = [layer.activations for layer in layers]
    return _read_all(readers, images, layers[0].size, progress, is_stopped)


class HiddenLayer:
    """What a network's last layer with weights is given: of the CNN, 1,024 units.

    Of a layer that is a map, as in the SqueezeNet, it is the mean over the map, of a perceptron
    the pixels. It is for one thread at a time.

    Attributes:
        size: how many numbers there are.

    Raises:
        UserError: the bundle's file was changed or cannot be used.
    """

    def __init__(self, bundle: Bundle) -> None:
        from ai_edge_litert import schema_py_generated as schema  # 0.1 s

        content = bytearray(bundle.tflite_bytes())
        model = schema.Model.GetRootAs(content, 0)
        graph = model.Subgraphs(0)
        codes = [model.OperatorCodes(n).BuiltinCode() for n in range(model.OperatorCodesLength())]
        weighted = (schema.BuiltinOperator.FULLY_CONNECTED, schema.BuiltinOperator.CONV_2D)
        steps = [graph.Operators(number) for number in range(graph.OperatorsLength())]
        last = [step for step in steps if codes[step.OpcodeIndex()] in weighted][-1:]
        # LiteRT gives the values of outputs alone: it becomes one, in place.
        graph.OutputsAsNumpy()[0] = last[0].Inputs(0) if last else graph.Inputs(0)
        self._interpreter = load_interpreter(bytes(content))
        self._input = int(self._interpreter.get_input_details()[0]["index"])
        output = self._interpreter.get_output_details()[0]
        self._output = int(output["index"])
        self.size = int(output["shape"][-1]) if last else SIZE * SIZE

    def activations(self, images: NDArray[np.float32]) -> NDArray[np.float32]:
        """Return (n, size) float32 of (n, 28, 28) float32 in [0, 1]."""
        found = np.empty((len(images), self.size), np.float32)
        for row in range(len(images)):
            self._interpreter.set_tensor(self._input, images[row : row + 1])
            self._interpreter.invoke()
            values = self._interpreter.get_tensor(self._output)
            found[row] = values.reshape(-1, self.size).mean(axis=0)
        return found


def _thread_count(images: NDArray[np.float32]) -> int:
    return max(1, min(_THREADS, -(-len(images) // _CHUNK)))


def _read_all(
    readers: Sequence[Callable[[NDArray[np.float32]], NDArray[np.float32]]],
    images: NDArray[np.float32],
    width: int,
    progress: Count | None,
    is_stopped: IsStopped | None,
) -> NDArray[np.float32]:
    """Return what readers, each on a thread of its own, make of images: (n, width)."""
    found = np.empty((len(images), width), np.float32)
    free: SimpleQueue[Callable[[NDArray[np.float32]], NDArray[np.float32]]] = SimpleQueue()
    for reader in readers:
        free.put(reader)

    def read(start: int) -> None:
        if is_stopped is not None and is_stopped():
            raise Stopped
        reader = free.get()
        chunk = slice(start, start + _CHUNK)
        found[chunk] = reader(images[chunk])
        free.put(reader)

    starts = range(0, len(images), _CHUNK)
    pool = ThreadPoolExecutor(len(readers), thread_name_prefix="predict")
    try:
        for start, _ in zip(starts, pool.map(read, starts), strict=True):
            if progress is not None:
                progress(min(start + _CHUNK, len(images)), len(images))
    finally:
        pool.shutdown(cancel_futures=True)
    return found


_VERSION: Final = b"logitdesk answers 1\n"
_MOST_BYTES: Final = 200_000_000


class AnswerCache:
    """Networks' logits, kept in files by the hashes of network and images.

    Args:
        folder: where; it need not exist. By default in the program's cache.
    """

    def __init__(self, folder: Path | None = None) -> None:
        self.folder = paths.cache() / "answers" if folder is None else folder

    def logits(
        self,
        bundle: Bundle,
        images: NDArray[np.float32],
        progress: Count | None = None,
        is_stopped: IsStopped | None = None,
    ) -> NDArray[np.float32]:
        """Return what `predict` does, from the disk if it is there; it raises the same."""
        bundle.tflite_bytes()  # or else it was deleted or changed
        key = hashlib.sha256(_VERSION + bundle.card.sha256[LITERT].encode())
        key.update(np.ascontiguousarray(images).data)
        file = self.folder / f"{key.hexdigest()}.logits"
        logits = _read(file, len(images))
        if logits is None:
            logits = predict(bundle, images, progress, is_stopped)
            content = logits.tobytes()
            with suppress(OSError, UserError):  # a full disk costs only time
                self.folder.mkdir(parents=True, exist_ok=True)
                write_atomically(file, _seal(file, content) + content, is_private=True)
                self._drop_oldest()
        return logits

    def _drop_oldest(self) -> None:
        kept = 0
        files = [(file, file.stat()) for file in self.folder.iterdir() if file.is_file()]
        for file, facts in sorted(files, key=lambda entry: -entry[1].st_mtime):
            kept += facts.st_size
            if kept > _MOST_BYTES:
                file.unlink()


def _read(file: Path, count: int) -> NDArray[np.float32] | None:
    """Return (count, 10) logits; None if they are not there, damaged, or another's."""
    try:
        whole = file.read_bytes()
    except OSError:
        return None
    with suppress(OSError):
        os.utime(file)  # so that it is not among the oldest
    size = hashlib.sha256().digest_size
    content = whole[size:]
    if whole[:size] != _seal(file, content) or len(content) != 4 * DIGITS * count:
        return None
    return np.frombuffer(content, np.float32).reshape(count, DIGITS)


def _seal(file: Path, content: bytes) -> bytes:
    """Return a hash of what a file of this name must hold."""
    return hashlib.sha256(file.name.encode() + content).digest()
