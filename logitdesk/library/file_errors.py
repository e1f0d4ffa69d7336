"""What keeps a file from being read, said for a person."""

import os
from pathlib import Path

from logitdesk.errors import BadInput


def refuse_unreadable(path: Path) -> None:
    """Refuse what cannot be read as a file.

    Raises:
        BadInput: there is none, it is no ordinary file, it may not be read, or it is empty.
    """
    try:
        size = path.stat().st_size
    except (OSError, ValueError) as error:
        raise BadInput(f"{path} was not found. Check its name and folder.") from error
    if path.is_dir():
        raise BadInput(f"{path} is a folder. Name the files in it.")
    if not path.is_file():
        raise BadInput(f"{path} is no ordinary file. Name an image or a drawing.")
    if not os.access(path, os.R_OK):
        raise BadInput(f"{path} may not be read. Ask for the permission to read it.")
    if size == 0:
        raise BadInput(f"{path} is empty. Get another copy of it.")
