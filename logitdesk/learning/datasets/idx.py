"""The IDX format of MNIST's files.

A big-endian header (two zero bytes, the element type, the number of dimensions, then each
dimension as uint32), then the elements. Source: Y. LeCun, C. Cortes, C. Burges, "The MNIST
database of handwritten digits", section "FILE FORMATS".
"""

import gzip
import struct
import zlib
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from logitdesk.errors import BadInput

_UINT8 = 8


def read_idx(path: Path) -> NDArray[np.uint8]:
    """Read a gzipped IDX file of uint8, of any number of dimensions.

    Raises:
        BadInput: the file cannot be read, is cut short, or is something else.
    """
    try:
        with gzip.open(path) as file:
            raw = file.read()
    except (OSError, EOFError, zlib.error) as error:
        message = f"{path} cannot be read ({error}). Delete it, so that it is downloaded again."
        raise BadInput(message) from error
    return _parse(raw, path)


def _parse(raw: bytes, path: Path) -> NDArray[np.uint8]:
    if len(raw) < 4 or raw[:2] != b"\0\0" or raw[2] != _UINT8:
        message = f"{path} is not an IDX file of bytes. Delete it, so that it is downloaded again."
        raise BadInput(message)
    dimensions = raw[3]
    start = 4 + 4 * dimensions
    shape = struct.unpack(f">{dimensions}I", raw[4:start]) if len(raw) >= start else (-1,)
    elements = np.frombuffer(raw, np.uint8, offset=min(start, len(raw)))
    if elements.size != int(np.prod(shape, dtype=object)):
        message = f"{path} is cut short. Delete it, so that it is downloaded again."
        raise BadInput(message)
    return elements.reshape(shape)
