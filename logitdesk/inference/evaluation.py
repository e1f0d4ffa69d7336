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
from logitdesk.inference.network import Network
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
    logits = np.empty((len(images), DIGITS), np.float32)
    starts = range(0, len(images), _CHUNK)
    networks: SimpleQueue[Network] = SimpleQueue()
    for _ in range(min(_THREADS, max(len(starts), 1))):
        networks.put(Network(bundle))

    def read(start: int) -> None:
        if is_stopped is not None and is_stopped():
            raise Stopped
        network = networks.get()
        chunk = slice(start, start + _CHUNK)
        logits[chunk] = network.logits(images[chunk])
        networks.put(network)

    pool = ThreadPoolExecutor(networks.qsize(), thread_name_prefix="predict")
    try:
        for start, _ in zip(starts, pool.map(read, starts), strict=True):
            if progress is not None:
                progress(min(start + _CHUNK, len(images)), len(images))
    finally:
        pool.shutdown(cancel_futures=True)
    return logits


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
