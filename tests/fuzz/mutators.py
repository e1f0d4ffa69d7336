"""Damage to files: bytewise, and of their structure."""

import gzip
import json
import re
import struct
import zipfile
import zlib
from io import BytesIO
from random import Random
from typing import Any, Final

ODD: Final[tuple[Any, ...]] = (
    None, True, False, 0, -1, 1, 2**31, 2**63, 2**64, -(2**63), 10**400, 1e308, -1e308, 5e-324, 0.1,
    float("nan"), float("inf"), "", " ", "\0", "\ud800", "x" * 5000, "../../x", "é", [], {}, [[]],
    [{}], {"": None}, [None] * 300, {"class_name": "Lambda", "module": "keras.layers"},
)  # fmt: skip
_CHUNKS: Final = (
    b"", b"\0" * 64, b"\xff" * 64, b"PK\x03\x04", b"\x1f\x8b", b"\x93NUMPY", b"{", b"[" * 3000,
    b"\r\n", b"\x89HDF\r\n\x1a\n", b"9" * 500, b"NaN", b"\xed\xa0\x80", b"\xff\xfe",
)  # fmt: skip


def damage(content: bytes, random: Random) -> bytes:
    """Change bytes, the values of JSON, a member of a zip, what is gzipped, or an image's head."""
    if content[:2] == b"PK" and random.random() < 0.7:
        return (_damage_zip if random.random() < 0.7 else _lie_in_zip)(content, random)
    if content[:1] in b"{[" and random.random() < 0.6:
        return _damage_json(content, random)
    if content[:2] == b"\x1f\x8b" and random.random() < 0.5:
        return _damage_gzip(content, random)
    if content[:8] == b"\x89PNG\r\n\x1a\n" and random.random() < 0.7:
        return _damage_png(content, random)
    if random.random() < 0.2:
        return _damage_number(content, random)
    return _damage_bytes(content, random)


def _damage_number(content: bytes, random: Random) -> bytes:
    """Put an absurd number where a head has a size, in any of the ways that formats have."""
    data = bytearray(content)
    place = random.randrange(min(len(data), random.choice((64, 512, 1 << 20))) + 1)
    number = random.choice(
        (0, 1, 0x7FFF, 0x8000, 0xFFFF, 2**31 - 1, 2**31, 2**32 - 1, 2**63, 2**64 - 1)
    )
    kind = random.choice(("<H", ">H", "<I", ">I", "<Q", ">Q"))
    packed = struct.pack(kind, number & (256 ** struct.calcsize(kind) - 1))
    data[place : place + len(packed)] = packed
    text = rb"[0-9]+(\.[0-9]+)?"
    if random.random() < 0.3 and (found := list(re.finditer(text, content[:5000]))):
        chosen = random.choice(found)
        odd = random.choice((b"1e999", b"nan", b"-1", b"9" * 400, b"", b"1e-320", b"4294967296"))
        return content[: chosen.start()] + odd + content[chosen.end() :]
    return bytes(data)


def _damage_gzip(content: bytes, random: Random) -> bytes:
    try:
        inside = gzip.decompress(content)
    except (OSError, EOFError, zlib.error):
        return _damage_bytes(content, random)
    packed = gzip.compress(damage(inside, random), 1)
    return packed[: random.randrange(len(packed))] if random.random() < 0.2 else packed


def _damage_png(content: bytes, random: Random) -> bytes:
    """Change, drop, repeat or make up a chunk; most keep a sum that fits."""
    chunks, place = [], 8
    while place + 8 <= len(content):
        (size,) = struct.unpack_from(">I", content, place)
        chunks.append((content[place + 4 : place + 8], content[place + 8 : place + 8 + size]))
        place += size + 12
    index = random.randrange(len(chunks)) if random.random() < 0.6 else 0
    kind, data = chunks[index]
    match random.randrange(6):
        case 0:
            del chunks[index]
        case 1:
            chunks.insert(random.randrange(len(chunks) + 1), chunks[index])
        case 2:
            odd = random.choice(
                (b"iCCP", b"tRNS", b"PLTE", b"zTXt", b"iTXt", b"eXIf", b"acTL", b"pHYs")
            )
            chunks.insert(
                1,
                (
                    odd,
                    random.choice(
                        (b"", b"x\0\0" + zlib.compress(b"x" * 10**6), b"\xff" * 300, data)
                    ),
                ),
            )
        case 3 if kind == b"IHDR":
            sides = [random.choice((0, 1, 40, 9000, 10**5, 2**31 - 1, 2**32 - 1)) for _ in "ab"]
            chunks[index] = kind, struct.pack(">II", *sides) + data[8:]
        case _:
            chunks[index] = kind, _damage_bytes(data, random)
    whole = content[:8]
    for kind, data in chunks:
        check = zlib.crc32(kind + data) ^ (random.random() < 0.05)
        whole += struct.pack(">I", len(data)) + kind + data + struct.pack(">I", check)
    return whole


def _lie_in_zip(content: bytes, random: Random) -> bytes:
    """Have the directory of a zip say what is not so: a size, a name, a place, a way to pack."""
    data = bytearray(content)
    heads = [found.start() for found in re.finditer(rb"PK\x01\x02|PK\x05\x06|PK\x03\x04", content)]
    head = random.choice(heads)
    place = head + random.choice((6, 8, 10, 16, 20, 24, 28, 30, 32, 42))
    if place + 4 > len(data):
        return _damage_bytes(content, random)
    kind = random.choice(("<H", "<I"))
    number = random.choice((0, 1, 8, 99, 0x7FFF, 0xFFFF, 2**31, 2**32 - 1, len(data), 10**8))
    struct.pack_into(kind, data, place, number & (256 ** struct.calcsize(kind) - 1))
    return bytes(data)


def _damage_bytes(content: bytes, random: Random) -> bytes:
    data = bytearray(content)
    for _ in range(random.choice((1, 1, 1, 2, 4, 16))):
        place = random.randrange(len(data) + 1)
        if random.random() < 0.5:  # heads say the most
            place = min(place, random.randrange(200))
        match random.randrange(6):
            case 0 if place < len(data):
                data[place] ^= 1 << random.randrange(8)
            case 1 if place < len(data):
                data[place] = random.randrange(256)
            case 2:
                del data[place : place + random.choice((1, 4, 100, 10**6))]
            case 3:
                data[place:place] = random.choice(_CHUNKS)
            case 4:
                chunk = random.choice(_CHUNKS)
                data[place : place + len(chunk)] = chunk
            case _:
                data[place:place] = data[place : place + random.randrange(1, 200)]
    return bytes(data)


def _damage_json(content: bytes, random: Random) -> bytes:
    try:
        value = json.loads(content)
    except ValueError:
        return _damage_bytes(content, random)
    for _ in range(random.choice((1, 1, 2, 5))):
        value = _other(value, random)
    return json.dumps(value, ensure_ascii=random.random() < 0.5).encode("utf-8", "surrogatepass")


def _other(value: Any, random: Random) -> Any:
    """Change one value somewhere in it."""
    if not isinstance(value, dict | list) or not value or random.random() < 0.15:
        return random.choice(ODD)
    if isinstance(value, dict):
        key = random.choice(list(value))
        kind = random.random()
        if kind < 0.1:
            return {name: one for name, one in value.items() if name != key}
        if kind < 0.2:
            return {**value, random.choice(("", "x", "\ud800", "format")): random.choice(ODD)}
        return {**value, key: _other(value[key], random)}
    index = random.randrange(len(value))
    if random.random() < 0.1:
        return value + value[:index] * random.choice((1, 50))
    return [*value[:index], _other(value[index], random), *value[index + 1 :]]


def _damage_zip(content: bytes, random: Random) -> bytes:
    """Damage one member, and leave the zip itself whole."""
    buffer = BytesIO()
    with zipfile.ZipFile(BytesIO(content)) as old, zipfile.ZipFile(buffer, "w") as new:
        names = old.namelist()
        chosen = random.choice(names)
        for name in names:
            data = old.read(name)
            if name == chosen:
                kind = random.random()
                if kind < 0.1:
                    continue
                data = damage(data, random)
                if kind > 0.95:
                    new.writestr(zipfile.ZipInfo(name), data)  # twice
                elif kind > 0.9:
                    name = random.choice(("", "../x", "/etc/x", "card.json", "x" * 300, "\0"))  # noqa: PLW2901 - so it is written
            new.writestr(zipfile.ZipInfo(name), data, random.choice((0, 8)))
    return buffer.getvalue()
