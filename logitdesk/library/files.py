"""Files: atomic writing, our own JSON, and why a file cannot be used."""

import errno
import json
import os
import secrets
import shutil
from contextlib import suppress
from functools import partial
from itertools import count
from pathlib import Path
from tempfile import TemporaryFile
from typing import Final, TypeVar

import msgspec

from logitdesk.clock import local_now
from logitdesk.errors import UserError
from logitdesk.translatable import Translatable

T = TypeVar("T")

BROKEN: Final = ".broken-"
"""In the name of a file that was set aside."""

_TRIED: Final = 1 << 16
"""Bytes to be written where it is tried whether anything can be."""
_REASONS: Final = {
    errno.ENOSPC: Translatable("the disk is full"),
    errno.EDQUOT: Translatable("your share of the disk is full"),
    errno.EROFS: Translatable("the disk can only be read"),
    errno.EACCES: Translatable("you have no permission"),
    errno.EPERM: Translatable("you have no permission"),
}


def reason(error: OSError) -> str:
    """Say in plain words why the system refused something, as a clause."""
    return _REASONS.get(error.errno or 0) or error.strerror or str(error)


def refuse_unreadable(path: Path) -> None:
    """Raise a UserError for what is no ordinary file, may not be read, or is empty."""
    try:
        size = path.stat().st_size
    except (FileNotFoundError, NotADirectoryError, ValueError) as error:
        raise UserError("{path} was not found. Check its name and folder.", path=path) from error
    except OSError as error:
        raise UserError(
            "{path} cannot be read: {reason}. Check it.", path=path, reason=reason(error)
        ) from error
    if path.is_dir():
        raise UserError("{path} is a folder. Name the files in it.", path=path)
    if not path.is_file():
        raise UserError("{path} is no ordinary file. Name an image or a drawing.", path=path)
    if not os.access(path, os.R_OK):
        raise UserError("{path} may not be read. Ask for the permission to read it.", path=path)
    if size == 0:
        raise UserError("{path} is empty. Get another copy of it.", path=path)


def why_not_writable(folder: Path) -> str:
    """Say why a folder cannot be written to; empty if it can."""
    there = next(path for path in (folder, *folder.absolute().parents) if path.exists())
    try:
        with TemporaryFile(dir=there) as file:
            file.write(bytes(_TRIED))  # a full disk takes a file, but nothing in it
        return ""
    except OSError as error:
        return reason(error)


def why_not_changeable(file: Path) -> str:
    """Say why a file that is there cannot be written to; empty if it can, or is not there."""
    try:
        with file.open("r+b"):
            return ""
    except FileNotFoundError:
        return ""
    except OSError as error:
        return reason(error)


def read_at_most(path: Path, most: int) -> bytes:
    """Read a file; a UserError if it cannot be read, or has more bytes than `most`."""
    refuse_unreadable(path)
    try:
        with path.open("rb") as file:
            content = file.read(most + 1)
    except OSError as error:
        raise UserError(
            "{path} cannot be read: {reason}. Get another copy.", path=path, reason=reason(error)
        ) from error
    refuse_larger(path, len(content), most)
    return content


def refuse_larger(path: Path, size: int, most: int) -> None:
    """Raise a UserError if a file's size is more than `most`, in bytes."""
    if size > most:
        raise UserError(
            "{path} is larger than {size:.3g} MB, as no such file is.",
            path=path,
            size=most / 2**20,
        )


def write_atomically(path: Path, data: bytes, *, is_private: bool = False) -> None:
    """Write a file under another name, and rename it when it is safe on the disk.

    Args:
        path: what is there already keeps its permissions, unless it is private.
        data: all that the file is to hold.
        is_private: whether nobody else on this computer may read it.
    """
    target = Path(os.path.realpath(path))  # what a link leads to is replaced, not the link
    temporary = target.with_name(f".logitdesk-{secrets.token_hex(8)}.tmp")
    opener = partial(os.open, mode=0o600 if is_private else 0o666)
    try:
        with open(temporary, "xb", opener=opener) as file:
            file.write(data)
            file.flush()
            os.fsync(file.fileno())
        if target.exists() and not is_private:
            shutil.copymode(target, temporary)
        temporary.replace(target)
    except OSError as error:
        raise UserError(
            "{path} could not be written: {reason}. What was there is unchanged. "
            "Try another folder.",
            path=path,
            reason=reason(error),
        ) from error
    finally:
        with suppress(OSError):  # where the folder is none, there is nothing to take away
            temporary.unlink(missing_ok=True)


def set_aside(path: Path) -> Path | None:
    """Rename a file that cannot be used, as to “settings.broken-20261121-235900.json”."""
    aside = path.with_name(f"{path.stem}{BROKEN}{local_now():%Y%m%d-%H%M%S}{path.suffix}")
    try:
        return path.replace(aside)
    except OSError:
        return None


def move_to_free_place(folder: Path, target: Path) -> Path:
    """Rename a folder to `target`, or to “target-2” and so on: nothing is ever replaced.

    No system renames over a folder that holds something, however new.

    Raises:
        OSError: it could not be moved to where there is nothing.
    """
    for number in count(1):
        place = target if number == 1 else target.with_name(f"{target.name}-{number}")
        try:
            return folder.rename(place)
        except OSError:
            if not (os.path.lexists(place) and folder.is_dir()):
                raise
    raise AssertionError


def from_json(text: str | bytes, kind: type[T]) -> T:
    """Return what JSON holds, as a type that msgspec knows; NaN and half characters are no JSON.

    Args:
        text: its text; bytes are UTF-8, or begin as another Unicode does.
        kind: what it must be, such as `dict[str, int]` or a `msgspec.Struct`.

    Raises:
        ValueError: why it cannot be used, in a clause such as "it is not JSON".
    """
    try:
        if isinstance(text, bytes):
            text = text.decode(json.detect_encoding(text))
        return msgspec.json.decode(text.removeprefix("\ufeff"), type=kind)
    except RecursionError as error:
        raise ValueError(Translatable("it is nested too deeply")) from error
    except UnicodeError as error:
        raise ValueError(Translatable("it is not text in UTF-8; save it as UTF-8")) from error
    except msgspec.ValidationError as error:
        what, _, place = str(error).partition(" - at `$")
        where = f"{place.strip('.`')}: " if place else ""
        raise ValueError(f"{where}{what}"[:200]) from error
    except msgspec.DecodeError as error:
        raise ValueError(Translatable("it is not JSON ({error})", error=error)) from error
