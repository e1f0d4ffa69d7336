"""What is done with a person's own networks: rename, annotate, delete, bring back, update."""

import shutil
import time
from collections.abc import Mapping
from contextlib import suppress
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Final

from logitdesk import paths
from logitdesk.errors import BadInput
from logitdesk.library.atomic import move_to_free_place, write_atomically
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
from logitdesk.library.file_errors import reason
from logitdesk.library.json_text import json_value
from logitdesk.library.naming import checked_name, free_name
from logitdesk.library.shelf import BrokenBundle, Shelf, entry_in
from logitdesk.library.turn import own_turn

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
        BadInput: The name cannot be had, the network came with the program or is gone, or its
            card cannot be written; nothing was changed.
    """
    refuse_shipped(bundle.folder, bundle.name)
    library = bundle.folder.parent
    with own_turn(library):
        shelf = Shelf((paths.shipped_models(), library))
        others = [entry for entry in shelf.entries() if entry.folder != bundle.folder]
        return _with_entry(bundle, "name", checked_name(name, others))


def annotate(bundle: Bundle, note: str) -> Bundle:
    """Keep a person's own words on a network.

    Raises:
        BadInput: They are too long, the network came with the program or is gone, or its card
            cannot be written; nothing was changed.
    """
    refuse_shipped(bundle.folder, bundle.name)
    if len(note) > LONGEST_NOTE:
        message = f"The note is too long: {LONGEST_NOTE:,} characters are kept. Shorten it."
        raise BadInput(message)
    with own_turn(bundle.folder.parent):  # or another window's new name could be lost
        return _with_entry(bundle, "note", note)


def add_evidence(bundle: Bundle, content: bytes) -> Bundle:
    """Give a network that was made before Evidence was there the graph that it takes.

    First the file is there and then the card tells of it, so that an end at any moment leaves a
    network that is whole. Where another window has been quicker, its graph stays.

    Raises:
        BadInput: The network came with the program, is gone, another lies in its place, or its
            folder cannot be written; it is as good as before.
    """
    refuse_shipped(bundle.folder, bundle.name)
    with own_turn(bundle.folder.parent):
        if not bundle.folder.is_dir():
            raise BadInput(_GONE.format(name=bundle.name))
        there = open_bundle(bundle.folder)
        if there.card.sha256[LITERT] != bundle.card.sha256[LITERT]:
            raise BadInput(_GONE.format(name=bundle.name))
        if EVIDENCE in there.card.sha256:
            return there
        write_atomically(bundle.folder / EVIDENCE, content)
        return _with_entry(there, "sha256", {**there.card.sha256, EVIDENCE: hash_of(content)})


def delete(entry: Bundle | BrokenBundle) -> Deleted:
    """Move a network into the trash beside it, in one step.

    Raises:
        BadInput: It came with the program, is gone, or cannot be moved; nothing was changed.
    """
    folder = entry.folder
    name = entry.name if isinstance(entry, Bundle) else folder.name
    refuse_shipped(folder, name)
    if folder == paths.user_models():
        raise BadInput(f"{folder} is the folder of all networks. It is not deleted here.")
    if not folder.is_dir():
        raise BadInput(_GONE.format(name=name))
    trash = folder.parent / TRASH
    try:
        trash.mkdir(exist_ok=True)
        moved = move_to_free_place(folder, trash / f"{datetime.now(UTC):{_WHEN}}-{folder.name}")
    except OSError as error:
        message = f"“{name}” could not be deleted: {reason(error)}. Check the folder {trash}."
        raise BadInput(message) from error
    return Deleted(name, moved, folder)


def undelete(deleted: Deleted) -> Bundle | BrokenBundle:
    """Bring a network back from the trash.

    A folder or a name that another network has taken meanwhile gets a number after it.

    Raises:
        BadInput: It is not in the trash any more, or cannot be moved.
    """
    if not deleted.folder.is_dir():
        message = (
            f"“{deleted.name}” cannot be brought back: it is not in the trash any more. "
            "Perhaps another window brought it back."
        )
        raise BadInput(message)
    library = deleted.original.parent
    with own_turn(library):
        shelf = Shelf((paths.shipped_models(), library))
        name = free_name(deleted.name, shelf.entries())
        try:
            folder = move_to_free_place(deleted.folder, deleted.original)
        except OSError as error:
            message = (
                f"“{deleted.name}” could not be brought back: {reason(error)}. "
                f"It is still in {deleted.folder}."
            )
            raise BadInput(message) from error
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
        BadInput: This one came with the program.
    """
    if is_shipped(folder):
        message = f"“{name}” came with LogitDesk and stays as it is. Only your own are changed."
        raise BadInput(message)


def _with_entry(bundle: Bundle, entry: str, value: str | Mapping[str, str]) -> Bundle:
    """Write another entry into its card, and leave the others as they are there now."""
    if not bundle.folder.is_dir():
        raise BadInput(_GONE.format(name=bundle.name))
    card = open_bundle(bundle.folder).folder / CARD
    try:
        entries = json_value(card.read_bytes())
    except OSError as error:
        raise BadInput(f"{card} cannot be read: {reason(error)}. Nothing was changed.") from error
    assert isinstance(entries, dict)  # noqa: S101 - or else it could not have been opened
    write_atomically(card, card_bytes({**entries, entry: value}))
    return open_bundle(bundle.folder)
