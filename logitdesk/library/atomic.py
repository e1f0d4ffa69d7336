"""Files and folders that are there whole or not at all."""

import os
import secrets
import shutil
from contextlib import suppress
from itertools import count
from pathlib import Path
from time import strftime

from logitdesk.errors import BadInput
from logitdesk.library.file_errors import reason


def write_atomically(path: Path, data: bytes) -> None:
    """Write a file under a name of its own, and give it its name only when it is safe on the disk.

    Raises:
        BadInput: it could not be written; what was there before is as it was.
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
        raise BadInput(
            f"{path} could not be written: {reason(error)}. "
            "What was there is unchanged. Try another folder."
        ) from error
    finally:
        with suppress(OSError):  # where the folder is none, there is nothing to take away
            temporary.unlink(missing_ok=True)


def set_aside(path: Path) -> Path | None:
    """Rename a file that cannot be used, as to “settings.broken-20261121-235900.json”.

    Returns:
        Where it is now; None if it could not be renamed.
    """
    aside = path.with_name(f"{path.stem}.broken-{strftime('%Y%m%d-%H%M%S')}{path.suffix}")
    try:
        return path.replace(aside)
    except OSError:
        return None


def move_to_free_place(folder: Path, target: Path) -> Path:
    """Rename a folder to `target`, or to “target-2” and so on: what lies there is never replaced.

    Also what came into being a moment ago is safe, for no system renames over a folder that holds
    something.

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
