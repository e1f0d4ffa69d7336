"""Damage to files: bytewise, and of their structure."""

import json
import zipfile
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
    """Change bytes, or the values of JSON, or a member of a zip."""
    if content[:2] == b"PK" and random.random() < 0.7:
        return _damage_zip(content, random)
    if content[:1] in b"{[" and random.random() < 0.6:
        return _damage_json(content, random)
    return _damage_bytes(content, random)


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
                if kind > 0.9:
                    name = random.choice(("", "../x", "/etc/x", "card.json", "x" * 300, "\0"))  # noqa: PLW2901 - so it is written
            new.writestr(zipfile.ZipInfo(name), data, random.choice((0, 8)))
    return buffer.getvalue()
