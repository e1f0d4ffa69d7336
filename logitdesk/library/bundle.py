"""Bundles: a network to train on, one to run, and a card."""

import hashlib
import json
import os
import tempfile
from collections.abc import Mapping
from dataclasses import asdict, dataclass, field, replace
from functools import cached_property
from pathlib import Path
from typing import Final

from logitdesk import paths
from logitdesk.errors import UserError
from logitdesk.library.card import NetworkCard, card_from_json
from logitdesk.library.files import move_to_free_place, read_at_most, reason
from logitdesk.translatable import Translatable

CARD: Final = "card.json"
KERAS: Final = "model.keras"
LITERT: Final = "model.tflite"
EVIDENCE: Final = "evidence.tflite"
"""The gradients, for LiteRT; a bundle may be without."""
HISTORY: Final = "history.csv"
"""Its training, an epoch a line; a bundle may be without."""
LARGEST: Final = {
    KERAS: 1 << 28,
    LITERT: 1 << 28,
    EVIDENCE: 1 << 28,
    CARD: 1 << 18,
    HISTORY: 1 << 23,
}
"""The files that are copied with a network, and the most bytes of each."""

TEMPORARY: Final = ".logitdesk-"
"""The beginning of a folder's name while a bundle is written; no list shows it."""
_REMEDY: Final = Translatable(
    "Reinstall LogitDesk if it came with that; otherwise copy it again, or train it anew."
)


@dataclass(frozen=True)
class Bundle:
    """A bundle whose card was read and whose files are there; `verify` compares them."""

    folder: Path
    card: NetworkCard = field(hash=False)

    @property
    def name(self) -> str:
        return self.card.name

    @property
    def keras_file(self) -> Path:
        return self.folder / KERAS

    @cached_property
    def is_shipped(self) -> bool:
        return is_shipped(self.folder)

    def tflite_bytes(self) -> bytes:
        """Return the network for LiteRT; a UserError if it is unreadable or was changed."""
        return self._verified(LITERT)

    def evidence_bytes(self) -> bytes | None:
        """Return the gradients, None without; a UserError if unreadable or changed."""
        return self._verified(EVIDENCE) if EVIDENCE in self.card.sha256 else None

    def verify(self) -> None:
        """Raise a UserError if a file cannot be read, or is not what its card says."""
        self._verified(KERAS)
        self._verified(LITERT)
        self.evidence_bytes()

    def _verified(self, name: str) -> bytes:
        content = read_file(self.folder / name)
        if hashlib.sha256(content).hexdigest() != self.card.sha256.get(name):
            raise UserError(
                "{file} is not the file that its {card} describes: it was changed. {remedy}",
                file=self.folder / name,
                card=CARD,
                remedy=_REMEDY,
            )
        return content


def is_shipped(folder: Path) -> bool:
    """Tell whether a folder lies among what came with the program."""
    return Path(os.path.realpath(folder)).is_relative_to(os.path.realpath(paths.shipped_models()))


def open_bundle(folder: Path) -> Bundle:
    """Return the bundle in a folder. Hashes are compared when a file is used."""
    if not folder.is_dir():
        raise UserError("{folder} is not a folder with a network.", folder=folder)
    for name in (CARD, KERAS, LITERT):
        if not (folder / name).is_file():
            raise UserError(
                "{folder} is not a whole network: {name} is missing. {remedy}",
                folder=folder,
                name=name,
                remedy=_REMEDY,
            )
    file = folder / CARD
    try:
        return Bundle(folder, card_from_json(read_file(file)))
    except ValueError as error:
        raise UserError(
            "{file} is not the card of a network: {error}. {remedy}",
            file=file,
            error=error,
            remedy=_REMEDY,
        ) from error


def read_file(file: Path) -> bytes:
    """Read a file of a bundle."""
    try:
        return read_at_most(file, LARGEST[file.name])
    except UserError as error:
        raise UserError("{what} {remedy}", what=error.text, remedy=_REMEDY) from error


def write_bundle(
    folder: Path,
    card: NetworkCard,
    keras_file: Path,
    tflite: bytes,
    *,
    evidence: bytes | None = None,
    extra: Mapping[str, bytes] | None = None,
) -> Bundle:
    """Write a bundle, whole or not at all; where something is already, to “folder-2”.

    Args:
        folder: where; its parents need not exist. An empty folder is used.
        card: its `sha256` is filled in here.
        keras_file: the network as Keras saved it; copied.
        tflite, evidence: the network and its gradients, for LiteRT.
        extra: further files by name, such as "history.csv" or "tensorboard/events".
    """
    try:
        contents = {KERAS: keras_file.read_bytes(), LITERT: tflite}
        if evidence is not None:
            contents[EVIDENCE] = evidence
        hashes = {name: hashlib.sha256(content).hexdigest() for name, content in contents.items()}
        whole = replace(card, sha256=hashes)
        contents = {**(extra or {}), **contents, CARD: card_bytes(asdict(whole))}
        folder.parent.mkdir(parents=True, exist_ok=True)
        with tempfile.TemporaryDirectory(prefix=TEMPORARY, dir=folder.parent) as scratch:
            new = Path(scratch, "new")
            for name, content in contents.items():
                write_file(new / name, content)
            place = move_to_free_place(new, folder)
    except OSError as error:
        raise UserError(
            "The network could not be written to {folder}: {reason}.",
            folder=folder,
            reason=reason(error),
        ) from error
    return Bundle(place, whole)


def card_bytes(card: Mapping[str, object]) -> bytes:
    text = json.dumps(card, indent=2, ensure_ascii=False, allow_nan=False)
    return f"{text}\n".encode()


def write_file(file: Path, content: bytes) -> None:
    """Write a file of a bundle that nobody sees yet, and sync it; may raise OSError."""
    file.parent.mkdir(exist_ok=True, parents=True)
    with file.open("wb") as stream:
        stream.write(content)
        stream.flush()
        os.fsync(stream.fileno())
