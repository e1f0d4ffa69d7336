"""Images of 28 × 28 in files of numbers: MNIST's own (IDX), NumPy's, and CSV as Kaggle has it.

Sizes are known from a file's head before anything is unpacked.
"""

import gzip
import math
import struct
import warnings
import zipfile
import zlib
from collections.abc import Sequence
from itertools import chain
from pathlib import Path
from tokenize import TokenError
from typing import Any, Final, TypeAlias

import numpy as np
from numpy.typing import NDArray

from logitdesk.errors import UserError
from logitdesk.library.files import refuse_unreadable
from logitdesk.translatable import Translatable, clause_of

_MOST_BYTES: Final = 1 << 27
_MOST_IMAGES: Final = 70_000
"""As many as MNIST has."""
_LONGEST_LINE: Final = 1 << 14
_GZIP: Final = b"\x1f\x8b"
_NPY: Final = b"\x93NUMPY"
_IDX: Final = b"\0\0\x08"
_NAMES: Final = (
    ("x_test", "y_test"), ("test_images", "test_labels"), ("images", "labels"), ("x", "y"),
    ("x_train", "y_train"), ("train_images", "train_labels"),
)  # fmt: skip
"""What images and labels are called in NumPy's archives."""
_COLUMNS: Final = (784, 785)
DAMAGE: Final = (
    OSError, EOFError, ValueError, LookupError, SyntaxError, zlib.error, struct.error, RuntimeError,
    zipfile.BadZipFile, NotImplementedError, ArithmeticError, TypeError, AttributeError,
    AssertionError, MemoryError, TokenError,
)  # fmt: skip
"""What damaged files of numbers raise."""
Numbers: TypeAlias = tuple[NDArray[Any], NDArray[Any] | None]
"""Images and labels, of any shape and type."""


def read_digit_rows(
    path: Path,
) -> tuple[NDArray[np.float32], Sequence[int] | None] | None:
    """Read a file of images as a network sees them; None if it is a file of another kind.

    Returns:
        (n, 28, 28) float32 in [0, 1], ink bright, n of 1 or more; and their labels, 0 to 9, if the
        file has any.

    Raises:
        UserError: it is one that cannot be used, or cannot be read at all.
    """
    refuse_unreadable(path)
    try:
        with path.open("rb") as file:
            head = file.read(_LONGEST_LINE)
        if head.startswith(_GZIP):
            with gzip.open(path) as packed:
                head = packed.read(4)
            if not head.startswith(_IDX):
                return None  # drawings, perhaps
    except DAMAGE:
        return None
    first = head.split(b"\n", 1)[0]
    try:
        if head.startswith(_IDX):
            found = _read_idx_and_labels(path)
        elif head.startswith(_NPY):
            found = np.load(path, mmap_mode="r", allow_pickle=False), None
        elif path.suffix.lower() == ".npz" and head.startswith(b"PK"):
            found = _read_npz(path)
        elif first.count(b",") + 1 in _COLUMNS and not first.lstrip().startswith((b"{", b"[")):
            found = _read_csv(path)
        else:
            return None
        images = _as_images(found[0])
        labels = None if found[1] is None else _as_labels(found[1], len(images))
    except DAMAGE as error:
        raise UserError("{path} cannot be used: {why}.", path=path, why=_why(error)) from error
    return images, labels


def _why(error: Exception) -> str:
    why = clause_of(error)
    if isinstance(why, Translatable):
        return why
    return why.split("\n")[0][:200] or Translatable("it is damaged")


def _read_idx_and_labels(path: Path) -> Numbers:
    images = read_idx(path)
    if images.ndim != 3:
        raise ValueError(Translatable("it holds MNIST’s labels; choose the file with the images"))
    name = path.name.replace("images", "labels").replace("idx3", "idx1")
    labels = path.with_name(name)
    return images, read_idx(labels) if name != path.name and labels.is_file() else None


def read_idx(path: Path) -> NDArray[np.uint8]:
    """Read an IDX file of bytes, perhaps gzipped, of at most 128 MB; it raises any of `DAMAGE`."""
    with path.open("rb") as file:
        is_packed = file.read(2) == _GZIP
    with gzip.open(path) if is_packed else path.open("rb") as stream:
        head = stream.read(4)
        if not head.startswith(_IDX):
            raise ValueError(Translatable("it is not an IDX file of bytes"))
        shape = struct.unpack(f">{head[3]}I", stream.read(4 * head[3]))
        if math.prod(shape) > _MOST_BYTES:
            raise _too_much()
        return np.frombuffer(stream.read(math.prod(shape) + 1), np.uint8).reshape(shape)


def _too_much() -> ValueError:
    most = _MOST_BYTES >> 20
    return ValueError(Translatable("it holds more than {size} MB of numbers", size=most))


def _read_npz(path: Path) -> Numbers:
    with np.load(path, allow_pickle=False) as archive:
        names = next((both for both in _NAMES if both[0] in archive), None)
        if names is None:
            name = _NAMES[0][0]
            raise ValueError(
                Translatable("it has neither {name} nor another name of images", name=name)
            )
        there = [name for name in names if name in archive]
        if any(archive.zip.getinfo(f"{name}.npy").file_size > _MOST_BYTES for name in there):
            raise _too_much()
        images, labels, *_ = *(archive[name] for name in there), None
        return images, labels


def _read_csv(path: Path) -> Numbers:
    """A row an image; a label in front, a line of titles, or neither."""
    if path.stat().st_size > _MOST_BYTES:
        raise ValueError(Translatable("it is larger than {size} MB", size=_MOST_BYTES >> 20))
    with path.open(encoding="latin-1") as file, warnings.catch_warnings(action="ignore"):
        first = file.readline(_LONGEST_LINE)
        lines = file if "label" in first or "pixel" in first else chain([first], file)
        table = np.loadtxt(lines, np.float32, comments=None, delimiter=",", ndmin=2)
    if table.shape[1] not in _COLUMNS:
        raise ValueError(Translatable("it has {count} columns", count=table.shape[1]))
    return table[:, -784:], table[:, 0] if table.shape[1] == _COLUMNS[1] else None


def _as_images(values: NDArray[Any]) -> NDArray[np.float32]:
    if values.dtype.kind not in "uifb":
        raise ValueError(Translatable("it holds other things than numbers"))
    if values.shape[-1:] == (1,):
        values = values[..., 0]
    if values.shape[-2:] != (28, 28) and values.shape[-1:] != (784,):
        shape = " × ".join(map(str, values.shape)) or Translatable("one number")
        raise ValueError(
            Translatable("it holds {shape:.100}, where images are n × 28 × 28", shape=shape)
        )
    if values.size > _MOST_IMAGES * 784:
        raise ValueError(Translatable("it holds more than {most:,} images", most=_MOST_IMAGES))
    images = values.reshape(-1, 28, 28).astype(np.float32)
    if not len(images):
        raise ValueError(Translatable("it holds no images"))
    if not np.isfinite(images).all() or images.min() < 0 or images.max() > 255:
        raise ValueError(Translatable("its numbers are not from 0 to 255"))
    if values.dtype.kind in "ui" or images.max() > 1:
        images /= np.float32(255)
    edges = np.concatenate([images[:, 0].ravel(), images[:, -1].ravel()])
    if np.median(edges) > 0.5:  # paper is bright
        np.subtract(1, images, out=images)
    return images


def _as_labels(values: NDArray[Any], count: int) -> list[int]:
    if values.shape == (count, 10):
        values = values.argmax(axis=1)
    if values.shape != (count,) or not np.isin(values, range(10)).all():
        raise ValueError(Translatable("its labels are not {count} digits", count=count))
    labels: list[int] = values.astype(np.int64).tolist()
    return labels
