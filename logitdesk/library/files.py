"""Files: atomic writing, JSON, and why a file cannot be used."""

import errno
import json
import os
import secrets
import shutil
from contextlib import suppress
from itertools import count
from pathlib import Path
from time import strftime
from typing import Final

from logitdesk.errors import UserError

_REASONS: Final = {
    errno.ENOSPC: "the disk is full",
    errno.EDQUOT: "your share of the disk is full",
    errno.EROFS: "the disk can only be read",
    errno.EACCES: "you have no permission",
    errno.EPERM: "you have no permission",
    errno.ELOOP: "it is a link that leads back to itself",
    errno.ENAMETOOLONG: "its name is too long",
    errno.EIO: "the disk does not answer",
}


def reason(error: OSError) -> str:
    """Say in plain words why the system refused something, as a clause."""
    return _REASONS.get(error.errno or 0) or error.strerror or str(error)


def refuse_unreadable(path: Path) -> None:
    """Raise a UserError for what is no ordinary file, may not be read, or is empty."""
    try:
        size = path.stat().st_size
    except (FileNotFoundError, NotADirectoryError, ValueError) as error:
        raise UserError(f"{path} was not found. Check its name and folder.") from error
    except OSError as error:
        message = f"{path} cannot be read: {reason(error)}. Check it and its folder."
        raise UserError(message) from error
    if path.is_dir():
        raise UserError(f"{path} is a folder. Name the files in it.")
    if not path.is_file():
        raise UserError(f"{path} is no ordinary file. Name an image or a drawing.")
    if not os.access(path, os.R_OK):
        raise UserError(f"{path} may not be read. Ask for the permission to read it.")
    if size == 0:
        raise UserError(f"{path} is empty. Get another copy of it.")


def write_atomically(path: Path, data: bytes) -> None:
    """Write a file under another name, and rename it when it is safe on the disk.

    Raises:
        UserError: it could not be written; what was there before is as it was.
    """
    target = Path(os.path.realpath(path))  # what a link leads to is replaced, not the link
    temporary = target.with_name(f".logitdesk-{secrets.token_hex(8)}.tmp")
    try:
        with temporary.open("xb") as file:
            file.write(data)
            file.flush()
            os.fsync(file.fileno())
        if target.exists():
            shutil.copymode(target, temporary)
        temporary.replace(target)
    except OSError as error:
        raise UserError(
            f"{path} could not be written: {reason(error)}. "
            "What was there is unchanged. Try another folder."
        ) from error
    finally:
        with suppress(OSError):  # where the folder is none, there is nothing to take away
            temporary.unlink(missing_ok=True)


def set_aside(path: Path) -> Path | None:
    """Rename a file that cannot be used, as to “settings.broken-20261121-235900.json”."""
    aside = path.with_name(f"{path.stem}.broken-{strftime('%Y%m%d-%H%M%S')}{path.suffix}")
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


def json_value(text: str | bytes) -> object:
    """Return what JSON holds; bytes are UTF-8, or begin as another Unicode does.

    Raises:
        ValueError: why it cannot be read, in a clause such as "it is not JSON".
    """
    try:
        value: object = json.loads(text)
    except RecursionError as error:
        raise ValueError("it is nested too deeply") from error
    except UnicodeDecodeError as error:
        raise ValueError("it is not text in UTF-8; save it as UTF-8") from error
    except json.JSONDecodeError as error:
        raise ValueError(f"it is not JSON{_place(error)}") from error
    except ValueError as error:  # Python reads no whole numbers of thousands of digits
        raise ValueError("it has a number with too many digits") from error
    return value


def _place(error: json.JSONDecodeError) -> str:
    """Say where it stops being JSON, unless at its very beginning."""
    if error.lineno > 1:
        return f" from line {error.lineno}, character {error.colno}, on"
    return f" from character {error.colno} on" if error.colno > 1 else ""
