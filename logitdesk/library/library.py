"""All networks: the shipped ones and a person's own."""

import os
import re
import shutil
import time
import unicodedata
from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from itertools import count
from pathlib import Path
from typing import Final, Self

from logitdesk import paths
from logitdesk.errors import UserError
from logitdesk.library.bundle import (
    CARD,
    EVIDENCE,
    LITERT,
    TEMPORARY,
    Bundle,
    card_bytes,
    hash_of,
    is_shipped,
    open_bundle,
)
from logitdesk.library.files import json_value, move_to_free_place, reason, write_atomically

_LOCK: Final = ".models.lock"
"""Beside the folder of networks, in which there is nothing but networks."""
_PATIENCE_SECONDS: Final = 10.0


@contextmanager
def library_lock(models_folder: Path) -> Iterator[None]:
    """Keep other windows from taking a name between the look for a free one and the writing.

    Where the system knows no locks, or another window holds this one for ever, there is no waiting
    for it: at the worst two networks have the same name.
    """
    from filelock import FileLock, Timeout  # which the window starts without

    lock = FileLock(models_folder.with_name(_LOCK), timeout=_PATIENCE_SECONDS)
    with suppress(Timeout, OSError, NotImplementedError):
        lock.acquire()
    try:
        yield
    finally:
        lock.release()


@dataclass(frozen=True)
class BrokenBundle:
    """A folder among the bundles that cannot be used.

    Attributes:
        folder: Where it lies.
        problem: What is wrong with it and what to do.
    """

    folder: Path
    problem: str


@dataclass(frozen=True)
class Library:
    """The bundles in some folders. Each question looks at the disk again.

    Attributes:
        folders: Where bundles lie, each in a folder of its own; the first that has a name wins.
    """

    folders: Sequence[Path]

    @classmethod
    def of_this_computer(cls) -> Self:
        """What the program ships, then a person's own."""
        return cls((paths.shipped_models(), paths.user_models()))

    def entries(self) -> list[Bundle | BrokenBundle]:
        """All bundles, folder by folder: the largest network first, broken ones last."""
        return [entry for folder in self.folders for entry in _entries_in(folder)]

    def bundles(self) -> list[Bundle]:
        """The bundles that can be used, in the same order."""
        return [entry for entry in self.entries() if isinstance(entry, Bundle)]

    def find(self, name: str) -> Bundle:
        """The bundle whose folder or card has this name, however capitalised, or at this path.

        Raises:
            UserError: There is none, or it is broken.
        """
        if os.sep in name or "/" in name:
            return open_bundle(Path(name))
        entries = self.entries()
        for entry in entries:
            if name.casefold() in names_of(entry):
                return entry if isinstance(entry, Bundle) else open_bundle(entry.folder)
        if name and Path(name).is_dir():
            return open_bundle(Path(name))
        known = ", ".join(entry.folder.name for entry in entries if isinstance(entry, Bundle))
        message = (
            f"There is no network “{name}”. There are: {known}."
            if known
            else f"There is no network “{name}”, nor any other. Reinstall LogitDesk, or train one: "
            "logitdesk train --model cnn"
        )
        raise UserError(message)


def _entries_in(folder: Path) -> list[Bundle | BrokenBundle]:
    try:
        inside = sorted(path for path in folder.iterdir() if path.is_dir())
    except FileNotFoundError:
        return []
    except OSError as error:
        return [BrokenBundle(folder, f"{folder} cannot be read: {reason(error)}.")]
    entries = [entry_in(path) for path in inside if not path.name.startswith(".")]
    return sorted(entries, key=lambda entry: -_weights(entry))


def entry_in(folder: Path) -> Bundle | BrokenBundle:
    """The bundle in a folder, or what is wrong with it."""
    try:
        return open_bundle(folder)
    except UserError as error:
        return BrokenBundle(folder, str(error))


def _weights(entry: Bundle | BrokenBundle) -> int:
    return entry.card.weights if isinstance(entry, Bundle) else 0


def names_of(entry: Bundle | BrokenBundle) -> set[str]:
    """What an entry is found by, in small letters: its folder's name and its own."""
    names = {entry.folder.name.casefold()}
    return names | {entry.name.casefold()} if isinstance(entry, Bundle) else names


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
        UserError: It is blank or too long, has characters that names have not, or is taken.
    """
    plain = " ".join(name.split())
    if not plain:
        raise UserError("A network needs a name. Type one.")
    if len(plain) > LONGEST_NAME:
        raise UserError(
            f"“{plain[:LONGEST_NAME]}…” is too long: a name has {LONGEST_NAME} characters at most. "
            "Choose a shorter one."
        )
    if plain != _tidy(plain):
        raise UserError(f"“{plain}” has a slash or a character that cannot be seen. Leave it out.")
    if any(plain.casefold() in names_of(entry) for entry in others):
        raise UserError(f"There is a network “{plain}” already. Choose another name.")
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


TRASH: Final = ".trash"
LONGEST_NOTE: Final = 10_000
"""In characters."""

_WHEN: Final = "%Y%m%dT%H%M%SZ"
_GONE: Final = (
    "“{name}” is not there any more: it was deleted, perhaps in another window. "
    "The list shows what there is now."
)


@dataclass(frozen=True)
class Deleted:
    """A network in the trash, from where `undelete` brings it back.

    Attributes:
        name: What it was called.
        folder: Where it lies now.
        original: Where it lay.
    """

    name: str
    folder: Path
    original: Path


def rename(bundle: Bundle, name: str) -> Bundle:
    """Give a network another name; its folder stays.

    Raises:
        UserError: The name cannot be had, the network came with the program or is gone, or its
            card cannot be written; nothing was changed.
    """
    refuse_shipped(bundle.folder, bundle.name)
    folder = bundle.folder.parent
    with library_lock(folder):
        library = Library((paths.shipped_models(), folder))
        others = [entry for entry in library.entries() if entry.folder != bundle.folder]
        return _with_entry(bundle, "name", checked_name(name, others))


def annotate(bundle: Bundle, note: str) -> Bundle:
    """Keep a person's own words on a network.

    Raises:
        UserError: They are too long, the network came with the program or is gone, or its card
            cannot be written; nothing was changed.
    """
    refuse_shipped(bundle.folder, bundle.name)
    if len(note) > LONGEST_NOTE:
        message = f"The note is too long: {LONGEST_NOTE:,} characters are kept. Shorten it."
        raise UserError(message)
    with library_lock(bundle.folder.parent):  # or another window's new name could be lost
        return _with_entry(bundle, "note", note)


def add_evidence(bundle: Bundle, content: bytes) -> Bundle:
    """Give a network that was made before Evidence was there the graph that it takes.

    First the file is there and then the card tells of it, so that an end at any moment leaves a
    network that is whole. Where another window has been quicker, its graph stays.

    Raises:
        UserError: The network came with the program, is gone, another lies in its place, or its
            folder cannot be written; it is as good as before.
    """
    refuse_shipped(bundle.folder, bundle.name)
    with library_lock(bundle.folder.parent):
        if not bundle.folder.is_dir():
            raise UserError(_GONE.format(name=bundle.name))
        there = open_bundle(bundle.folder)
        if there.card.sha256[LITERT] != bundle.card.sha256[LITERT]:
            raise UserError(_GONE.format(name=bundle.name))
        if EVIDENCE in there.card.sha256:
            return there
        write_atomically(bundle.folder / EVIDENCE, content)
        return _with_entry(there, "sha256", {**there.card.sha256, EVIDENCE: hash_of(content)})


def delete(entry: Bundle | BrokenBundle) -> Deleted:
    """Move a network into the trash beside it, in one step.

    Raises:
        UserError: It came with the program, is gone, or cannot be moved; nothing was changed.
    """
    folder = entry.folder
    name = entry.name if isinstance(entry, Bundle) else folder.name
    refuse_shipped(folder, name)
    if folder == paths.user_models():
        raise UserError(f"{folder} is the folder of all networks. It is not deleted here.")
    if not folder.is_dir():
        raise UserError(_GONE.format(name=name))
    trash = folder.parent / TRASH
    try:
        trash.mkdir(exist_ok=True)
        moved = move_to_free_place(folder, trash / f"{datetime.now(UTC):{_WHEN}}-{folder.name}")
    except OSError as error:
        message = f"“{name}” could not be deleted: {reason(error)}. Check the folder {trash}."
        raise UserError(message) from error
    return Deleted(name, moved, folder)


def undelete(deleted: Deleted) -> Bundle | BrokenBundle:
    """Bring a network back from the trash.

    A folder or a name that another network has taken meanwhile gets a number after it.

    Raises:
        UserError: It is not in the trash any more, or cannot be moved.
    """
    if not deleted.folder.is_dir():
        message = (
            f"“{deleted.name}” cannot be brought back: it is not in the trash any more. "
            "Perhaps another window brought it back."
        )
        raise UserError(message)
    models = deleted.original.parent
    with library_lock(models):
        library = Library((paths.shipped_models(), models))
        name = free_name(deleted.name, library.entries())
        try:
            folder = move_to_free_place(deleted.folder, deleted.original)
        except OSError as error:
            message = (
                f"“{deleted.name}” could not be brought back: {reason(error)}. "
                f"It is still in {deleted.folder}."
            )
            raise UserError(message) from error
        entry = entry_in(folder)
        if isinstance(entry, Bundle) and name != entry.name:
            return _with_entry(entry, "name", name)
        return entry


def empty_trash(models_folder: Path, older_than_days: float = 30) -> None:
    """Remove for good what has lain in the trash for long, and what a killed program left behind.

    What cannot be removed stays until the next time.
    """
    now = datetime.now(UTC)
    for folder in _folders_in(models_folder / TRASH):
        with suppress(ValueError):  # not ours
            deleted = datetime.strptime(folder.name.split("-")[0], _WHEN).replace(tzinfo=UTC)
            if now - deleted > timedelta(days=older_than_days):
                shutil.rmtree(folder, ignore_errors=True)
    for folder in _folders_in(models_folder):
        a_day_ago = time.time() - timedelta(days=1).total_seconds()
        with suppress(OSError):
            if folder.name.startswith(TEMPORARY) and folder.stat().st_mtime < a_day_ago:
                shutil.rmtree(folder, ignore_errors=True)


def _folders_in(folder: Path) -> list[Path]:
    try:
        return [path for path in folder.iterdir() if path.is_dir()]
    except OSError:
        return []


def refuse_shipped(folder: Path, name: str) -> None:
    """Let only a person's own networks be changed.

    Raises:
        UserError: This one came with the program.
    """
    if is_shipped(folder):
        message = f"“{name}” came with LogitDesk and stays as it is. Only your own are changed."
        raise UserError(message)


def _with_entry(bundle: Bundle, entry: str, value: str | Mapping[str, str]) -> Bundle:
    """Write another entry into its card, and leave the others as they are there now."""
    if not bundle.folder.is_dir():
        raise UserError(_GONE.format(name=bundle.name))
    card = open_bundle(bundle.folder).folder / CARD
    try:
        entries = json_value(card.read_bytes())
    except OSError as error:
        raise UserError(f"{card} cannot be read: {reason(error)}. Nothing was changed.") from error
    assert isinstance(entries, dict)
    write_atomically(card, card_bytes({**entries, entry: value}))
    return open_bundle(bundle.folder)
