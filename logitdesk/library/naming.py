"""What networks and their folders may be called."""

import re
import unicodedata
from collections.abc import Iterable
from itertools import count
from pathlib import Path
from typing import Final

from logitdesk import paths
from logitdesk.errors import BadInput
from logitdesk.library.bundle import Bundle
from logitdesk.library.shelf import BrokenBundle, names_of

LONGEST_NAME: Final = 60
"""In characters: what a menu can show."""

_MOST_BYTES: Final = 100
"""Of a folder's name: it leaves room, in the 255 that systems allow, for a number and a time."""
_RESERVED: Final = re.compile(r"con|prn|aux|nul|(com|lpt)[0-9]")
"""What Windows gives no file."""


def checked_name(name: str, others: Iterable[Bundle | BrokenBundle]) -> str:
    """The name as it is kept, without spaces around it.

    Args:
        name: What a person typed.
        others: The entries that it must differ from.

    Raises:
        BadInput: It is blank or too long, has characters that names have not, or is taken.
    """
    plain = " ".join(name.split())
    if not plain:
        raise BadInput("A network needs a name. Type one.")
    if len(plain) > LONGEST_NAME:
        raise BadInput(
            f"“{plain[:LONGEST_NAME]}…” is too long: a name has {LONGEST_NAME} characters at most. "
            "Choose a shorter one."
        )
    if plain != _tidy(plain):
        raise BadInput(f"“{plain}” has a slash or a character that cannot be seen. Leave it out.")
    if any(plain.casefold() in names_of(entry) for entry in others):
        raise BadInput(f"There is a network “{plain}” already. Choose another name.")
    return plain


def free_name(wanted: str, others: Iterable[Bundle | BrokenBundle]) -> str:
    """The name that is wanted, if none of the others has it, or else the first free one after it.

    "My CNN", "My CNN 2", "My CNN 3", …: however the others are capitalised. What cannot stand in
    a name is left out.
    """
    name = _tidy(wanted)[:LONGEST_NAME].strip() or "Network"
    taken = {known for entry in others for known in names_of(entry)}
    if name.casefold() not in taken:
        return name
    stem = re.sub(r" \d{1,2}$", "", name)
    numbered = (f"{stem[: LONGEST_NAME - 4].strip()} {number}" for number in count(2))
    return next(candidate for candidate in numbered if candidate.casefold() not in taken)


def new_folder_for(name: str, models_folder: Path) -> Path:
    """A folder for a network of this name, with a name that every system allows; not there yet.

    Letters and digits of any script stay. Where “my-cnn” lies among these models or the shipped
    ones already, it is “my-cnn-2”.
    """
    known = unicodedata.normalize("NFKC", name).casefold()
    words = re.findall(r"[^\W_]+", known)
    stem = "-".join(words).encode()[:_MOST_BYTES].decode(errors="ignore").strip("-") or "network"
    if _RESERVED.fullmatch(stem):
        stem = f"{stem}-network"
    for number in count(1):
        folder = models_folder / (stem if number == 1 else f"{stem}-{number}")
        if not folder.exists() and not (paths.shipped_models() / folder.name).exists():
            return folder
    raise AssertionError


def _tidy(name: str) -> str:
    """Without what a name cannot hold: a slash would make a path of it where it is looked for."""
    plain = "".join(" " if letter in "/\\" else letter for letter in name)
    return " ".join("".join(letter for letter in plain if _is_seen(letter)).split())


def _is_seen(letter: str) -> bool:
    return letter.isprintable() or letter.isspace()
