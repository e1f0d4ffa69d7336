"""Unix compress (LZW)."""

from collections.abc import Iterator
from typing import Final

LARGEST: Final = 64 << 20
"""Bytes that a file may unpack to."""

_MAGIC: Final = b"\x1f\x9d"
_HEADER: Final = 3
_BLOCK_MODE: Final = 0x80
_WIDTH_BITS: Final = 0x1F
_NARROWEST: Final = 9
_WIDTHS: Final = range(10, 17)  # of 9, programs disagree about what it means


def decompress(data: bytes) -> bytes:
    """Unpack the content of a .Z file.

    Raises:
        ValueError: it is none, is damaged, or unpacks to more than `LARGEST` bytes. The format has
            no checksum, so not all damage is found.
    """
    if len(data) < _HEADER or data[:2] != _MAGIC or data[2] & _WIDTH_BITS not in _WIDTHS:
        raise ValueError("it is not packed by Unix compress")
    table = _Table(data[2] & _WIDTH_BITS, block_mode=bool(data[2] & _BLOCK_MODE))
    unpacked, size = [], 0
    for code in _codes(data, table):
        piece = table.follow(code)
        unpacked.append(piece)
        size += len(piece)
        if size > LARGEST:
            raise ValueError(f"it unpacks to more than {LARGEST >> 20} MB")
    return b"".join(unpacked)


class _Table:
    """What each code stands for, so far.

    Attributes:
        width: bits of the next code.
        clear: the code that clears the table; None where there is none.
    """

    def __init__(self, widest: int, *, block_mode: bool) -> None:
        self.clear = 256 if block_mode else None
        self._widest = widest
        self._start()

    def _start(self) -> None:
        self.width = _NARROWEST
        self._pieces = [bytes([byte]) for byte in range(256)]
        if self.clear is not None:
            self._pieces.append(b"")
        self._previous = b""

    def follow(self, code: int) -> bytes:
        """The bytes that a code stands for; what it and the one before make up is added."""
        if code == self.clear:
            self._start()
            return b""
        pieces, previous = self._pieces, self._previous
        if code < 256 or (previous and code < len(pieces)):
            piece = pieces[code]
        elif previous and code == len(pieces):  # the very piece that it completes
            piece = previous + previous[:1]
        else:
            raise ValueError("it is damaged: a code stands for nothing")
        if previous and len(pieces) < 1 << self._widest:
            pieces.append(previous + piece[:1])
            if len(pieces) == 1 << self.width and self.width < self._widest:
                self.width += 1
        self._previous = piece
        return piece


def _codes(data: bytes, table: _Table) -> Iterator[int]:
    """The codes, in the widths that the table has come to when each is asked for."""
    position = _HEADER
    while position < len(data):
        width = table.width
        group = data[position : position + width]
        position += width
        bits = int.from_bytes(group, "little")
        for _ in range(8 * len(group) // width):
            code = bits & ((1 << width) - 1)
            bits >>= width
            yield code
            if code == table.clear or table.width != width:
                break
        else:
            if bits:
                raise ValueError("it is cut short")
