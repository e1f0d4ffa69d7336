"""Images of 28 × 28 in files of numbers: MNIST's own (IDX), NumPy's, and CSV as Kaggle has it.

Sizes are known from a file's head before anything is unpacked.
"""

import gzip
import math
import struct
import zipfile
import zlib
from dataclasses import dataclass
from pathlib import Path
from tokenize import TokenError
from typing import IO, Any, Final

import numpy as np
from numpy.lib import format as npy
from numpy.typing import NDArray

from logitdesk.errors import UserError
from logitdesk.library.files import refuse_unreadable

_MOST_BYTES: Final = 1 << 27
_MOST_IMAGES: Final = 70_000
"""As many as MNIST has."""
_LONGEST_LINE: Final = 1 << 14
_GZIP: Final = b"\x1f\x8b"
_NPY: Final = b"\x93NUMPY"
_IDX: Final = b"\0\0\x08"
_IMAGES: Final = ("x_test", "test_images", "images", "x", "x_train", "train_images")
_LABELS: Final = ("y_test", "test_labels", "labels", "y", "y_train", "train_labels")
_COLUMNS: Final = (784, 785)
DAMAGE: Final = (
    OSError, EOFError, ValueError, LookupError, SyntaxError, zlib.error, struct.error, RuntimeError,
    zipfile.BadZipFile, NotImplementedError, OverflowError, TypeError, AttributeError,
    AssertionError, MemoryError, TokenError,
)  # fmt: skip
"""What damaged files of numbers raise."""


@dataclass(frozen=True, eq=False)
class DigitRows:
    """Images as a network sees them.

    Attributes:
        images: (n, 28, 28) float32 in [0, 1], ink bright; n is 1 or more.
        labels: (n,) int64, 0 to 9; None where the file has none.
    """

    images: NDArray[np.float32]
    labels: NDArray[np.int64] | None


def read_digit_rows(path: Path) -> DigitRows | None:
    """Read a file of such images; None if it is a file of another kind.

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
            found = _read_idx(path)
        elif head.startswith(_NPY):
            with path.open("rb") as file:
                found = read_array(file), None
        elif path.suffix.lower() == ".npz" and head.startswith(b"PK"):
            found = _read_npz(path)
        elif first.count(b",") + 1 in _COLUMNS and not first.lstrip().startswith((b"{", b"[")):
            found = _read_csv(path)
        else:
            return None
        images = _as_images(found[0])
        labels = None if found[1] is None else _as_labels(found[1], len(images))
    except DAMAGE as error:
        why = str(error).rstrip(".").split("\n")[0][:200] or "it is damaged"
        raise UserError(f"{path} cannot be used: {why}.") from error
    return DigitRows(images, labels)


def _read_idx(path: Path) -> tuple[NDArray[Any], NDArray[Any] | None]:
    images = _idx(path)
    if images.ndim != 3:
        raise ValueError("it holds MNIST’s labels; choose the file with the images")
    name = path.name.replace("images", "labels").replace("idx3", "idx1")
    labels = path.with_name(name)
    return images, _idx(labels) if name != path.name and labels.is_file() else None


def _idx(path: Path) -> NDArray[Any]:
    with path.open("rb") as file:
        is_packed = file.read(2) == _GZIP
    with gzip.open(path) if is_packed else path.open("rb") as stream:
        sides = stream.read(4)[3]
        shape = struct.unpack(f">{sides}I", stream.read(4 * sides))
        return np.frombuffer(_exactly(stream, math.prod(shape)), np.uint8).reshape(shape)


def _exactly(stream: Any, size: int) -> bytes:
    if size > _MOST_BYTES:
        raise ValueError(f"it holds more than {_MOST_BYTES >> 20} MB of numbers")
    content: bytes = stream.read(size)
    if len(content) < size:
        raise ValueError("it is cut short")
    return content


def read_array(stream: IO[bytes]) -> NDArray[Any]:
    """Read an array as NumPy writes it, of at most 128 MB; it raises any of `DAMAGE`."""
    version = npy.read_magic(stream)
    read_header = npy.read_array_header_1_0 if version == (1, 0) else npy.read_array_header_2_0
    shape, is_fortran, dtype = read_header(stream)
    if dtype.kind not in "uifb":
        raise ValueError("it holds other things than numbers")
    values = np.frombuffer(_exactly(stream, math.prod(shape) * dtype.itemsize), dtype)
    return values.reshape(shape, order="F" if is_fortran else "C")


def _read_npz(path: Path) -> tuple[NDArray[Any], NDArray[Any] | None]:
    with zipfile.ZipFile(path) as archive:
        there = {name.removesuffix(".npy") for name in archive.namelist()}
        for images, labels in zip(_IMAGES, _LABELS, strict=True):
            if images in there:
                found = []
                for name in (images, labels)[: 1 + (labels in there)]:
                    with archive.open(f"{name}.npy") as stream:
                        found.append(read_array(stream))
                return found[0], found[1] if len(found) > 1 else None
    raise ValueError(f"it has neither {_IMAGES[0]} nor another name that images are known by")


def _read_csv(path: Path) -> tuple[NDArray[Any], NDArray[Any] | None]:
    """A row an image; a label in front, a line of titles, or neither."""
    if path.stat().st_size > _MOST_BYTES:
        raise ValueError(f"it is larger than {_MOST_BYTES >> 20} MB")
    rows: list[NDArray[Any]] = []
    with path.open("rb") as file:
        for number, line in enumerate(iter(lambda: file.readline(_LONGEST_LINE), b""), 1):
            if len(line) == _LONGEST_LINE:
                raise ValueError(f"line {number} is longer than {_LONGEST_LINE:,} characters")
            if (number == 1 and b"pixel" in line) or b"label" in line or line.isspace():
                continue
            try:
                row = np.array(line.split(b","), dtype=np.float32)
            except ValueError as error:
                raise ValueError(f"line {number} holds other things than numbers") from error
            if len(row) not in _COLUMNS or (rows and len(row) != len(rows[0])):
                raise ValueError(f"line {number} has {len(row)} columns")
            if not ((row >= 0) & (row <= 255)).all():
                raise ValueError(f"line {number} has a number that is not from 0 to 255")
            rows.append(row.astype(np.uint8))
    table = np.stack(rows) if rows else np.empty((0, 784))
    has_labels = table.shape[1] == _COLUMNS[1]
    return table[:, -784:], table[:, 0] if has_labels else None


def _as_images(values: NDArray[Any]) -> NDArray[np.float32]:
    if values.shape[-1:] == (1,):
        values = values[..., 0]
    if values.shape[-2:] != (28, 28) and values.shape[-1:] != (784,):
        shape = " × ".join(map(str, values.shape)) or "one number"
        raise ValueError(f"it holds {shape:.100}, where images are n × 28 × 28")
    if values.size > _MOST_IMAGES * 784:
        raise ValueError(f"it holds more than {_MOST_IMAGES:,} images")
    images = values.reshape(-1, 28, 28).astype(np.float32)
    if not len(images):
        raise ValueError("it holds no images")
    if not np.isfinite(images).all() or images.min() < 0 or images.max() > 255:
        raise ValueError("its numbers are not from 0 to 255")
    if values.dtype.kind in "ui" or images.max() > 1:
        images /= np.float32(255)
    edges = np.concatenate([images[:, 0].ravel(), images[:, -1].ravel()])
    if np.median(edges) > 0.5:  # paper is bright
        np.subtract(1, images, out=images)
    return images


def _as_labels(values: NDArray[Any], count: int) -> NDArray[np.int64]:
    if values.shape == (count, 10):
        values = values.argmax(axis=1)
    if values.shape != (count,) or not np.isin(values, range(10)).all():
        raise ValueError(f"its labels are not {count} digits")
    return values.astype(np.int64)
