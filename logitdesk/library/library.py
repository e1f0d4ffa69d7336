"""All networks, the shipped ones and a person's own: finding, naming, changing, deleting them."""

import os
import re
import shutil
import time
from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from itertools import count
from pathlib import Path
from typing import Any, Final, Self

from logitdesk import paths
from logitdesk.errors import UserError
from logitdesk.library.bundle import (
    CARD,
    TEMPORARY,
    Bundle,
    card_bytes,
    is_shipped,
    open_bundle,
    read_file,
)
from logitdesk.library.files import from_json, move_to_free_place, reason, write_atomically
from logitdesk.translatable import Translatable

LONGEST_NAME: Final = 60
"""In characters: what a menu can show."""
TRASH: Final = ".trash"

_LOCK: Final = ".models.lock"  # beside the folder of networks
_PATIENCE_SECONDS: Final = 10.0
_LONGEST_FOLDER: Final = 40  # characters: systems allow 255 bytes, with a number
_RESERVED: Final = re.compile(r"con|prn|aux|nul|(com|lpt)\w")  # what Windows gives no file


@contextmanager
def library_lock(models_folder: Path) -> Iterator[None]:
    """Keep other windows from taking a name between the look for a free one and the writing.

    Where the system knows no locks, or another window holds this one for ever, it goes on without:
    at the worst two networks have the same name.
    """
    from filelock import FileLock, Timeout  # which the window starts without

    lock = FileLock(models_folder.with_name(_LOCK), timeout=_PATIENCE_SECONDS)
    with suppress(Timeout, OSError, NotImplementedError):
        paths.make_private(models_folder)
        lock.acquire()
    try:
        yield
    finally:
        lock.release()


@dataclass(frozen=True)
class BrokenBundle:
    """A folder among the bundles that cannot be used, and what to do about it."""

    folder: Path
    problem: str

    @property
    def name(self) -> str:
        return self.folder.name


@dataclass(frozen=True)
class Library:
    """The bundles in some folders; the first that has a name wins. Each call reads the disk."""

    folders: Sequence[Path]

    @classmethod
    def of_this_computer(cls) -> Self:
        """Return the shipped networks and a person's own."""
        return cls((paths.shipped_models(), paths.user_models()))

    def entries(self) -> list[Bundle | BrokenBundle]:
        """Return all bundles, folder by folder: the largest network first, broken ones last."""
        return [entry for folder in self.folders for entry in _entries_in(folder)]

    def bundles(self) -> list[Bundle]:
        """Return the bundles that can be used, in the same order."""
        return [entry for entry in self.entries() if isinstance(entry, Bundle)]

    def find(self, name: str) -> Bundle:
        """Return the bundle whose folder or card has this name, in any case, or at this path."""
        entries = self.entries()
        for entry in entries:
            if name.casefold() in names_of(entry):
                return entry if isinstance(entry, Bundle) else open_bundle(entry.folder)
        if Path(name).is_dir() and name:
            return open_bundle(Path(name))
        known = ", ".join(entry.folder.name for entry in entries if isinstance(entry, Bundle))
        if known:
            raise UserError(
                "There is no network “{name}”. There are: {known}.", name=name, known=known
            )
        raise UserError(
            "There is no network “{name}”, nor any other. Reinstall LogitDesk, or train one: "
            "logitdesk train --model cnn",
            name=name,
        )


def _entries_in(folder: Path) -> list[Bundle | BrokenBundle]:
    try:
        inside = sorted(path for path in folder.iterdir() if path.is_dir())
    except FileNotFoundError:
        return []
    except OSError as error:
        problem = Translatable("{folder} cannot be read: {why}.", folder=folder, why=reason(error))
        return [BrokenBundle(folder, problem)]
    entries = [entry_in(path) for path in inside if not path.name.startswith(".")]
    return sorted(
        entries, key=lambda entry: -entry.card.weights if isinstance(entry, Bundle) else 0
    )


def entry_in(folder: Path) -> Bundle | BrokenBundle:
    """Return the bundle in a folder, or what is wrong with it."""
    try:
        return open_bundle(folder)
    except UserError as error:
        return BrokenBundle(folder, error.text)


def names_of(entry: Bundle | BrokenBundle) -> set[str]:
    """Return what an entry is found by, in small letters: its folder's name and its own."""
    return {entry.folder.name.casefold(), entry.name.casefold()}


def checked_name(name: str, others: Iterable[Bundle | BrokenBundle]) -> str:
    """Return a typed name as it is kept, without spaces around it."""
    plain = " ".join(name.split())
    if not plain:
        raise UserError("A network needs a name. Type one.")
    if len(plain) > LONGEST_NAME:
        raise UserError(
            "“{beginning}…” is too long. Choose a shorter name.", beginning=plain[:LONGEST_NAME]
        )
    if plain != _tidy(plain):
        raise UserError(
            "“{name}” has a slash or a character that cannot be seen. Leave it out.", name=plain
        )
    if any(plain.casefold() in names_of(entry) for entry in others):
        raise UserError("There is a network “{name}” already. Choose another name.", name=plain)
    return plain


def free_name(wanted: str, others: Iterable[Bundle | BrokenBundle]) -> str:
    """Return the wanted name, or the first free one after it, such as "My CNN 2"."""
    name = _tidy(wanted)[:LONGEST_NAME].strip() or "Network"
    taken = {known for entry in others for known in names_of(entry)}
    if name.casefold() not in taken:
        return name
    stem = re.sub(r" \d{1,2}$", "", name)
    numbered = (f"{stem[: LONGEST_NAME - 4].strip()} {number}" for number in count(2))
    return next(candidate for candidate in numbered if candidate.casefold() not in taken)


def new_folder_for(name: str, models_folder: Path) -> Path:
    """Return a folder for a network of this name that is not there yet, as "my-cnn-2".

    Letters and digits of any script stay; every system allows the name.
    """
    stem = "-".join(re.findall(r"[^\W_]+", name.casefold()))[:_LONGEST_FOLDER].strip("-")
    if not stem or _RESERVED.fullmatch(stem):
        stem = f"network-{stem}".strip("-")
    names = (stem if number == 1 else f"{stem}-{number}" for number in count(1))
    folders = (models_folder / folder for folder in names)
    shipped = paths.shipped_models()
    return next(f for f in folders if not f.exists() and not (shipped / f.name).exists())


def _tidy(name: str) -> str:
    """Remove what a name cannot hold: slashes, which make a path, and what cannot be seen."""
    plain = re.sub(r"[/\\]", " ", name)
    return " ".join("".join(c for c in plain if c.isprintable() or c.isspace()).split())


def rename(bundle: Bundle, name: str) -> Bundle:
    """Give a network another name; its folder stays. A UserError if that cannot be."""
    refuse_shipped(bundle.folder, bundle.name)
    folder = bundle.folder.parent
    with library_lock(folder):
        library = Library((paths.shipped_models(), folder))
        others = [entry for entry in library.entries() if entry.folder != bundle.folder]
        return _with_entry(bundle, "name", checked_name(name, others))


def annotate(bundle: Bundle, note: str) -> Bundle:
    """Keep a person's own words on a network."""
    refuse_shipped(bundle.folder, bundle.name)
    with library_lock(bundle.folder.parent):  # or another window's new name could be lost
        return _with_entry(bundle, "note", note)


@dataclass(frozen=True)
class Deleted:
    """A network in the trash: its name, where it is now, and where it was."""

    name: str
    folder: Path
    original: Path


def delete(entry: Bundle | BrokenBundle) -> Deleted:
    """Move a network into the trash beside it."""
    folder, name = entry.folder, entry.name
    refuse_shipped(folder, name)
    if folder == paths.user_models():
        raise UserError(
            "{folder} is the folder of all networks. It is not deleted here.", folder=folder
        )
    if not folder.is_dir():
        raise _gone(name)
    trash = folder.parent / TRASH
    try:
        trash.mkdir(exist_ok=True)
        os.utime(folder)  # from now on it is counted how long it has been there
        moved = move_to_free_place(folder, trash / folder.name)
    except OSError as error:
        raise UserError(
            "“{name}” could not be deleted: {reason}. Check the folder {folder}.",
            name=name,
            reason=reason(error),
            folder=trash,
        ) from error
    return Deleted(name, moved, folder)


def undelete(deleted: Deleted) -> Bundle | BrokenBundle:
    """Bring a network back, under a new number where its place is taken."""
    if not deleted.folder.is_dir():
        raise UserError("“{name}” is not in the trash any more.", name=deleted.name)
    models = deleted.original.parent
    with library_lock(models):
        library = Library((paths.shipped_models(), models))
        name = free_name(deleted.name, library.entries())
        try:
            folder = move_to_free_place(deleted.folder, deleted.original)
        except OSError as error:
            raise UserError(
                "“{name}” could not be brought back: {reason}. It is still in {folder}.",
                name=deleted.name,
                reason=reason(error),
                folder=deleted.folder,
            ) from error
        entry = entry_in(folder)
        if isinstance(entry, Bundle) and name != entry.name:
            return _with_entry(entry, "name", name)
        return entry


def empty_trash(models_folder: Path) -> None:
    """Remove what was deleted a month ago, and what a killed program left half-written."""
    leftovers = [path for path in _inside(models_folder) if path.name.startswith(TEMPORARY)]
    for folders, days in ((_inside(models_folder / TRASH), 30), (leftovers, 1)):
        for folder in folders:
            with suppress(OSError):
                if time.time() - folder.stat().st_mtime > days * 86_400:
                    shutil.rmtree(folder, ignore_errors=True)


def _inside(folder: Path) -> list[Path]:
    try:
        return [path for path in folder.iterdir() if path.is_dir()]
    except OSError:
        return []


def refuse_shipped(folder: Path, name: str) -> None:
    """Raise a UserError for a network that came with the program."""
    if is_shipped(folder):
        raise UserError("“{name}” came with LogitDesk and stays as it is.", name=name)


def _gone(name: str) -> UserError:
    return UserError(
        "“{name}” is not there any more: it was deleted, perhaps in another window.", name=name
    )


def _with_entry(bundle: Bundle, entry: str, value: str) -> Bundle:
    """Write one entry into its card, and leave the others as they are there now."""
    if not bundle.folder.is_dir():
        raise _gone(bundle.name)
    card = open_bundle(bundle.folder).folder / CARD
    entries = from_json(read_file(card), dict[str, Any])
    write_atomically(card, card_bytes({**entries, entry: value}))
    return open_bundle(bundle.folder)
