"""Networks' answers to many images, computed on two threads and kept on disk."""

import hashlib
import os
from collections.abc import Callable
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

_BATCH: Final = 16
"""Images that a graph reads at once: of the CNN, in half the time that each alone takes."""
_CHUNK: Final = 3 * _BATCH
"""Images between two looks at whether to go on: at most 50 ms."""
_SAME: Final = 1e-5
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

    They are those that each image has on the page: batches are used where this changes nothing.

    Raises:
        UserError: the bundle's file cannot be used, or gives a number that is not finite.
        Stopped: `is_stopped` said so.
    """
    network = Network(bundle)
    found = _read_all(bundle, images, progress, is_stopped)
    bad = ~np.isfinite(found).all(axis=1)
    if bad.any():
        found[bad] = network.logits(images[bad])  # which raises
    return found


def hidden(
    bundle: Bundle,
    images: NDArray[np.float32],
    progress: Count | None = None,
    is_stopped: IsStopped | None = None,
) -> NDArray[np.float32]:
    """Return its hidden layer's values, (n, size) float32; it raises as `predict` does."""
    return _read_all(bundle, images, progress, is_stopped, is_hidden=True)


class GraphReader:
    """Runs a network's graph on batches of images. It is for one thread at a time.

    Args:
        bundle: whose network.
        is_hidden: what its last layer with weights is given instead of its logits: of the CNN,
            1,024 units; of a layer that is a map, as in the SqueezeNet, the mean over the map; of
            a perceptron the pixels.
        batch: how many images are read at once.

    Attributes:
        size: how many numbers there are of each image.

    Raises:
        UserError: the bundle's file was changed or cannot be used.
        ValueError, RuntimeError: the graph is not for batches.
    """

    def __init__(self, bundle: Bundle, *, is_hidden: bool = False, batch: int = 1) -> None:
        from ai_edge_litert import schema_py_generated as schema  # 0.1 s

        content, self._batch = bytearray(bundle.tflite_bytes()), batch
        model = schema.Model.GetRootAs(content, 0)
        graph = model.Subgraphs(0)
        operators = [graph.Operators(number) for number in range(graph.OperatorsLength())]
        codes = [model.OperatorCodes(each.OpcodeIndex()).BuiltinCode() for each in operators]
        weighted = (schema.BuiltinOperator.FULLY_CONNECTED, schema.BuiltinOperator.CONV_2D)
        inner = graph.Inputs(0)
        for operator, code in zip(operators, codes, strict=True):
            if code in weighted:
                inner = operator.Inputs(0)
            if code == schema.BuiltinOperator.RESHAPE and operator.InputsLength() > 1:
                shape = model.Buffers(graph.Tensors(operator.Inputs(1)).Buffer())
                if shape.DataLength():  # or else it is computed
                    shape.DataAsNumpy().view(np.int32)[0] = batch
        if is_hidden:  # LiteRT gives the values of outputs alone: it becomes one, in place
            graph.OutputsAsNumpy()[0] = inner
        self._interpreter = load_interpreter(bytes(content), batch=batch)
        self._input = int(self._interpreter.get_input_details()[0]["index"])
        output = self._interpreter.get_output_details()[0]
        self._output = int(output["index"])
        is_image = self._output == self._input
        self.size = SIZE * SIZE if is_image else int(output["shape"][-1])

    def read(self, images: NDArray[np.float32]) -> NDArray[np.float32]:
        """Return (n, size) float32 of (n, 28, 28) float32 in [0, 1]."""
        found = np.empty((len(images), self.size), np.float32)
        batch = np.zeros((self._batch, SIZE, SIZE), np.float32)
        for start in range(0, len(images), self._batch):
            part = images[start : start + self._batch]
            batch[: len(part)] = part
            self._interpreter.set_tensor(self._input, batch)
            self._interpreter.invoke()
            values = self._interpreter.get_tensor(self._output)
            means = values.reshape(self._batch, -1, self.size).mean(axis=1)
            found[start : start + len(part)] = means[: len(part)]
        return found


def _readers(bundle: Bundle, images: NDArray[np.float32], *, is_hidden: bool) -> list[GraphReader]:
    """Return a reader for each thread: of batches if they are read as each image alone is."""
    threads = range(max(1, min(_THREADS, -(-len(images) // _CHUNK))))
    alone = GraphReader(bundle, is_hidden=is_hidden)
    with suppress(ValueError, RuntimeError):
        readers = [GraphReader(bundle, is_hidden=is_hidden, batch=_BATCH) for _ in threads]
        few = images[:_BATCH]
        if np.allclose(readers[0].read(few), alone.read(few), rtol=0, atol=_SAME):
            return readers
    return [alone, *(GraphReader(bundle, is_hidden=is_hidden) for _ in threads[1:])]


def _read_all(
    bundle: Bundle,
    images: NDArray[np.float32],
    progress: Count | None,
    is_stopped: IsStopped | None,
    *,
    is_hidden: bool = False,
) -> NDArray[np.float32]:
    """Return what readers, each on a thread of its own, make of images: (n, size)."""
    readers = _readers(bundle, images, is_hidden=is_hidden)
    found = np.empty((len(images), readers[0].size), np.float32)
    free: SimpleQueue[GraphReader] = SimpleQueue()
    for reader in readers:
        free.put(reader)

    def read(start: int) -> None:
        if is_stopped is not None and is_stopped():
            raise Stopped
        reader = free.get()
        chunk = slice(start, start + _CHUNK)
        found[chunk] = reader.read(images[chunk])
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


_VERSION: Final = b"logitdesk answers 3\n"
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
            with suppress(OSError, UserError):  # a full disk costs only time
                paths.make_private(self.folder)
                content = logits.tobytes()
                sealed = hashlib.sha256(content).digest() + content
                write_atomically(file, sealed, is_private=True)
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
    """Return (count, 10) logits; None if they are not there, or damaged."""
    with suppress(OSError, ValueError):
        sealed = file.read_bytes()
        os.utime(file)  # so that it is not among the oldest
        seal = hashlib.sha256(sealed[hashlib.sha256().digest_size :]).digest()
        if sealed.startswith(seal):
            return np.frombuffer(sealed, np.float32, offset=len(seal)).reshape(count, DIGITS)
    return None
