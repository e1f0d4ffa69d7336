"""All the networks there are on this computer."""

import os
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Self

from logitdesk import paths
from logitdesk.errors import BadInput
from logitdesk.library.bundle import Bundle, open_bundle
from logitdesk.library.file_errors import reason


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
class Shelf:
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
            BadInput: There is none, or it is broken.
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
        raise BadInput(message)


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
    except BadInput as error:
        return BrokenBundle(folder, str(error))


def _weights(entry: Bundle | BrokenBundle) -> int:
    return entry.card.weights if isinstance(entry, Bundle) else 0


def names_of(entry: Bundle | BrokenBundle) -> set[str]:
    """What an entry is found by, in small letters: its folder's name and its own."""
    names = {entry.folder.name.casefold()}
    return names | {entry.name.casefold()} if isinstance(entry, Bundle) else names
