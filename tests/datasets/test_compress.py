"""Unix `compress`: what was packed comes out, and damage is refused."""

import shutil
import subprocess
from itertools import groupby

import numpy as np
import pytest

from logitdesk.datasets import compress
from logitdesk.datasets.compress import decompress

CLEAR = 256


def packed(content: bytes, widest: int = 16, *, block: int | None = None) -> bytes:
    """`content` as a .Z file; with `block`, in block mode, cleared after each so many bytes."""
    header = bytes([0x1F, 0x9D, widest | (0x80 if block else 0)])
    codes: list[tuple[int, int, int]] = []  # which table, width, code
    size = block or len(content) or 1
    blocks = [content[start : start + size] for start in range(0, len(content), size)]
    for number, part in enumerate(blocks):
        first_free = 257 if block else 256
        numbers = lzw(part, first_free, 1 << widest)
        if number + 1 < len(blocks):
            numbers.append(CLEAR)
        # The reader is one entry behind: it knows a piece when the next code has come.
        filled = [first_free + max(0, index - 1) for index in range(len(numbers))]
        codes += [
            (number, min(max(9, free.bit_length()), widest), code)
            for free, code in zip(filled, numbers, strict=True)
        ]
    runs = [
        (width, [code for *_, code in run])
        for (_, width), run in groupby(codes, key=lambda entry: entry[:2])
    ]
    return header + b"".join(
        in_groups(run, width, padded=number < len(runs))
        for number, (width, run) in enumerate(runs, 1)
    )


def lzw(content: bytes, free: int, end: int) -> list[int]:
    table = {bytes([byte]): byte for byte in range(256)}
    codes, at = [], 0
    while at < len(content):
        length = 1
        while at + length < len(content) and content[at : at + length + 1] in table:
            length += 1
        codes.append(table[content[at : at + length]])
        if free < end:
            table[content[at : at + length + 1]] = free
            free += 1
        at += length
    return codes


def in_groups(codes: list[int], width: int, *, padded: bool) -> bytes:
    size = -(-len(codes) // 8) * width if padded else -(-len(codes) * width // 8)
    bits = sum(code << (index * width) for index, code in enumerate(codes))
    return bits.to_bytes(size, "little")


def noise(size: int, kinds: int) -> bytes:
    return np.random.default_rng(0).integers(0, kinds, size, dtype=np.uint8).tobytes()


CONTENTS = {
    "nothing": b"",
    "a byte": b"x",
    "text": b"to be or not to be " * 3,
    "a code that completes itself": b"a" * 5000,
    "a table that fills": noise(6000, 4),
    "bytes of all kinds": noise(6000, 256),
}


@pytest.mark.parametrize("content", CONTENTS.values(), ids=CONTENTS)
@pytest.mark.parametrize("widest", [10, 12, 16])
@pytest.mark.parametrize("block", [None, 9999, 1501, 7])
def test_what_was_packed_comes_out(content: bytes, widest: int, block: int | None) -> None:
    assert decompress(packed(content, widest, block=block)) == content


def test_a_file_that_gzip_unpacks_too_comes_out_the_same() -> None:
    gzip = shutil.which("gzip")
    if gzip is None:
        pytest.skip("gzip, which unpacks .Z as well, is not on this computer")
    file = packed(noise(40_000, 40), widest=13, block=15_000)
    done = subprocess.run([gzip, "-dc"], input=file, capture_output=True, check=True)
    assert decompress(file) == done.stdout


def test_fixed_bytes_come_out() -> None:
    # "abab", by hand: 97, 98, then 257 for "ab"; nine bits each, the lowest first.
    bits = 97 | 98 << 9 | 257 << 18
    assert decompress(b"\x1f\x9d\x90" + bits.to_bytes(4, "little")) == b"abab"


@pytest.mark.parametrize(
    "data",
    [
        b"",
        b"\x1f\x9d",
        b"\x1f\x8b\x08" + bytes(20),  # gzip
        b"\x1f\x9d\x89" + bytes(20),  # codes of at most 9 bits
        b"\x1f\x9d\x91" + bytes(20),  # codes of at most 17 bits
    ],
)
def test_what_is_no_such_file_is_refused(data: bytes) -> None:
    with pytest.raises(ValueError, match="not packed by Unix compress"):
        decompress(data)


@pytest.mark.parametrize(
    "runs",
    [[[300]], [[97, 258]], [[97, 98, 259]], [[CLEAR], [300]], [[97, 98, CLEAR], [257]]],
)
def test_a_code_that_stands_for_nothing_yet_is_damage(runs: list[list[int]]) -> None:
    with pytest.raises(ValueError, match="damaged"):
        decompress(b"\x1f\x9d\x90" + b"".join(in_groups(run, 9, padded=True) for run in runs))


def test_a_file_cut_within_a_code_is_refused() -> None:
    with pytest.raises(ValueError, match="cut short"):
        decompress(packed(b"\xff" * 2)[:-1])


def test_a_file_does_not_fill_the_memory(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(compress, "LARGEST", 1 << 20)
    with pytest.raises(ValueError, match="more than 1 MB"):
        decompress(packed(b"a" * (2 << 20)))
