"""What keeps a file from being read, said for a person."""

import errno
import os
from pathlib import Path
from typing import Final

from logitdesk.errors import BadInput

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
    """Why the system refused something, as a clause in plain words."""
    return _REASONS.get(error.errno or 0) or error.strerror or str(error)


def refuse_unreadable(path: Path) -> None:
    """Refuse what cannot be read as a file.

    Raises:
        BadInput: there is none, it is no ordinary file, it may not be read, or it is empty.
    """
    try:
        size = path.stat().st_size
    except (FileNotFoundError, NotADirectoryError, ValueError) as error:
        raise BadInput(f"{path} was not found. Check its name and folder.") from error
    except OSError as error:
        message = f"{path} cannot be read: {reason(error)}. Check it and its folder."
        raise BadInput(message) from error
    if path.is_dir():
        raise BadInput(f"{path} is a folder. Name the files in it.")
    if not path.is_file():
        raise BadInput(f"{path} is no ordinary file. Name an image or a drawing.")
    if not os.access(path, os.R_OK):
        raise BadInput(f"{path} may not be read. Ask for the permission to read it.")
    if size == 0:
        raise BadInput(f"{path} is empty. Get another copy of it.")
