"""A model bundle: a folder with a network to train on, the same to run live, and its card."""

import hashlib
import json
import os
import re
import tempfile
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from functools import cached_property
from pathlib import Path
from types import MappingProxyType
from typing import Final

from logitdesk import paths
from logitdesk.errors import UserError
from logitdesk.library.card import Card, card_from_json, card_to_json
from logitdesk.library.files import move_to_free_place, reason

CARD = "card.json"
KERAS = "model.keras"
LITERT = "model.tflite"
EVIDENCE = "evidence.tflite"
"""From which ink a logit comes, for LiteRT; bundles made before there was Evidence are without."""
HISTORY = "history.csv"
"""How its training went, an epoch a line; a bundle may be without."""
FILES = (KERAS, LITERT)

TEMPORARY: Final = ".logitdesk-"
"""How a folder's name begins in which a bundle is being written; no shelf shows such a one."""
_NOTHING: Final[Mapping[str, bytes]] = MappingProxyType({})
_PART: Final = r"[\w-][\w.-]*"  # no hidden file, and nothing that leads elsewhere

_REMEDY = (
    "Reinstall LogitDesk if this network came with it; otherwise copy the whole folder from where "
    "it came from, or train the network anew."
)


@dataclass(frozen=True)
class Bundle:
    """A bundle whose card was read and whose files are there; unchanged or not, `verify` says."""

    folder: Path
    card: Card = field(hash=False)

    @property
    def name(self) -> str:
        """The network's name, as people see it."""
        return self.card.name

    @property
    def keras_file(self) -> Path:
        """The network as Keras saved it."""
        return self.folder / KERAS

    @cached_property
    def is_shipped(self) -> bool:
        """Whether it came with the program: such a one is never changed."""
        return is_shipped(self.folder)

    def tflite_bytes(self) -> bytes:
        """The network for LiteRT, as it was when its card was written.

        Raises:
            UserError: The file cannot be read, or was changed.
        """
        return self._verified(LITERT)

    def evidence_bytes(self) -> bytes | None:
        """The graph that tells from which ink a logit comes; None where its card knows of none.

        Raises:
            UserError: The file cannot be read, or was changed.
        """
        return self._verified(EVIDENCE) if EVIDENCE in self.card.sha256 else None

    def verify(self) -> None:
        """Compare each file with its hash in the card.

        Raises:
            UserError: A file cannot be read, or was changed: which.
        """
        for name in FILES:
            self._verified(name)
        self.evidence_bytes()

    def _verified(self, name: str) -> bytes:
        file = self.folder / name
        content = _read(file)
        if hash_of(content) != self.card.sha256[name]:
            message = f"{file} is not the file that its {CARD} describes: it was changed. {_REMEDY}"
            raise UserError(message)
        return content


def is_shipped(folder: Path) -> bool:
    """Whether a folder lies among what came with the program."""
    return Path(os.path.realpath(folder)).is_relative_to(os.path.realpath(paths.shipped_models()))


def open_bundle(folder: Path) -> Bundle:
    """The bundle in a folder. Hashes are compared when a file is used, or by `verify`.

    Raises:
        UserError: It is no bundle, a file is missing, or the card cannot be used.
    """
    if not folder.is_dir():
        message = f"{folder} is not a folder with a network."
        raise UserError(message)
    for name in (CARD, *FILES):
        if not (folder / name).is_file():
            message = f"{folder} is not a whole network: {name} is missing. {_REMEDY}"
            raise UserError(message)
    file = folder / CARD
    try:
        card = card_from_json(_read(file))
        missing = [name for name in FILES if name not in card.sha256]
        if missing:
            raise ValueError(f"it has no sha256 of {missing[0]}")
    except ValueError as error:
        message = f"{file} is not the card of a network: {error}. {_REMEDY}"
        raise UserError(message) from error
    return Bundle(folder, card)


def _read(file: Path) -> bytes:
    try:
        return file.read_bytes()
    except OSError as error:
        message = f"{file} cannot be read: {reason(error)}. {_REMEDY}"
        raise UserError(message) from error


def write_bundle(
    folder: Path,
    card: Card,
    keras_file: Path,
    tflite: bytes,
    *,
    evidence: bytes | None = None,
    extra: Mapping[str, bytes] = _NOTHING,
) -> Bundle:
    """Write a bundle, whole or not at all.

    Nothing is ever replaced: where something lies already, also since a moment ago, the bundle goes
    to the next free name, “folder-2”.

    Args:
        folder: Where; what leads to it need not exist. An empty folder is taken.
        card: Its `sha256` is filled in here.
        keras_file: The network as Keras saved it; copied.
        tflite: The network for LiteRT.
        evidence: The graph that tells from which ink a logit comes; None for a bundle without.
        extra: Further files by name, such as "history.csv" or "tensorboard/events".

    Raises:
        UserError: It cannot be written.
    """
    _refuse_odd_names(extra)
    try:
        contents = {KERAS: keras_file.read_bytes(), LITERT: tflite}
        if evidence is not None:
            contents[EVIDENCE] = evidence
        hashes = {name: hash_of(content) for name, content in contents.items()}
        whole = replace(card, sha256=hashes)
        contents = {**extra, **contents, CARD: card_bytes(card_to_json(whole))}
        folder.parent.mkdir(parents=True, exist_ok=True)
        with tempfile.TemporaryDirectory(prefix=TEMPORARY, dir=folder.parent) as scratch:
            new = Path(scratch, "new")
            for name, content in contents.items():
                write_file(new / name, content)
            place = move_to_free_place(new, folder)
    except OSError as error:
        message = (
            f"The network could not be written to {folder}: {reason(error)}. "
            "What was there before is unchanged. Put that right and try again."
        )
        raise UserError(message) from error
    return Bundle(place, whole)


def hash_of(content: bytes) -> str:
    """What a card says of a file, in hexadecimal."""
    return hashlib.sha256(content).hexdigest()


def card_bytes(card: Mapping[str, object]) -> bytes:
    """What a card looks like on the disk."""
    text = json.dumps(card, indent=2, ensure_ascii=False, allow_nan=False)
    return f"{text}\n".encode()


def _refuse_odd_names(extra: Mapping[str, bytes]) -> None:
    for name in extra:
        if name in (CARD, *FILES, EVIDENCE) or not re.fullmatch(f"({_PART}/)?{_PART}", name):
            raise ValueError(f"“{name}” is no name for a further file of a bundle.")


def write_file(file: Path, content: bytes) -> None:
    """Write a file of a bundle that nobody sees yet, and have it safe on the disk.

    Raises:
        OSError: it could not be written.
    """
    file.parent.mkdir(exist_ok=True, parents=True)
    with file.open("wb") as stream:
        stream.write(content)
        stream.flush()
        os.fsync(stream.fileno())
