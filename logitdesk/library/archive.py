"""One network in one file: exported, and checked when imported."""

import stat
import tempfile
import zipfile
import zlib
from collections.abc import Callable
from io import BytesIO
from pathlib import Path
from typing import Final

from logitdesk.errors import UserError
from logitdesk.library.bundle import (
    CARD,
    EVIDENCE,
    HISTORY,
    KERAS,
    LITERT,
    TEMPORARY,
    Bundle,
    card_bytes,
    open_bundle,
    read_file,
    write_file,
)
from logitdesk.library.card import ARCHITECTURES, card_from_json
from logitdesk.library.files import (
    json_value,
    move_to_free_place,
    reason,
    refuse_unreadable,
    write_atomically,
)
from logitdesk.library.library import Library, free_name, library_lock, new_folder_for

DESCRIPTION: Final = "config.json"
_MEMBERS: Final = {"metadata.json", DESCRIPTION, "model.weights.h5"}
_LARGEST_DESCRIPTION: Final = 1 << 20
_MOST_TIMES_LARGER: Final = 100  # weights are hardly compressible: what unpacks to more is a bomb
_LARGEST: Final = 1 << 28  # bytes, unpacked; a CNN's weights are 13 megabytes

_LAYERS: Final = {
    "Activation", "AveragePooling2D", "BatchNormalization", "Concatenate", "Conv2D", "Dense",
    "Dropout", "Flatten", "GlobalAveragePooling2D", "InputLayer", "MaxPooling2D", "RandomCrop",
    "ReLU", "Reshape",
}  # fmt: skip
_INITIALIZERS: Final = {
    "Constant", "GlorotNormal", "GlorotUniform", "HeNormal", "HeUniform", "Ones", "RandomNormal",
    "RandomUniform", "TruncatedNormal", "Zeros",
}  # fmt: skip
_ALLOWED: Final = {
    *(("keras.layers", name) for name in _LAYERS),
    *(("keras.initializers", name) for name in _INITIALIZERS),
    *(("keras.regularizers", name) for name in ("L1", "L2", "L1L2")),
    ("keras", "DTypePolicy"),
    ("keras", "Functional"),
    ("keras", "Sequential"),
    ("keras.src.models.functional", "Functional"),
    ("logitdesk.training.networks", "Crop"),
    ("logitdesk.learning.networks.crop", "Crop"),  # as version 0.1.0 wrote it
    (None, "__keras_tensor__"),  # where one layer's output goes into another
}
_REGISTERED: Final = {None, "Functional", "logitdesk>Crop"}
_CODE: Final = {"Lambda", "__lambda__", "function"}


def refuse_code(file: Path) -> None:
    """Refuse what is no Keras file, or has a layer that LogitDesk does not know.

    Raises:
        ValueError: what is wrong, in a clause.
        OSError: it cannot be read.
        zipfile.BadZipFile: it is no zip, or a broken one.
    """
    with zipfile.ZipFile(file) as archive:
        members = archive.infolist()
        names = [member.orig_filename for member in members]
        if len(set(names)) != len(names) or not set(names) <= _MEMBERS or DESCRIPTION not in names:
            raise ValueError("its model.keras is not a network that Keras saved")
        for member in members:
            most = min(_MOST_TIMES_LARGER * max(member.compress_size, 1024), _LARGEST)
            if member.file_size > most:
                raise ValueError("its model.keras would unpack to an absurd size")
        with archive.open(DESCRIPTION) as stream:
            description = stream.read(_LARGEST_DESCRIPTION + 1)
    if len(description) > _LARGEST_DESCRIPTION:
        raise ValueError("its model.keras has a description of absurd size")
    _refuse_unknown_parts(json_value(description))


def _refuse_unknown_parts(description: object) -> None:
    if not isinstance(description, dict) or "class_name" not in description:
        raise ValueError("its model.keras does not describe a network")
    waiting: list[object] = [description]
    while waiting:
        value = waiting.pop()
        if isinstance(value, list):
            waiting.extend(value)
        elif isinstance(value, dict):
            if value.keys() & {"class_name", "module", "registered_name"}:
                _refuse_unless_known(value)
            waiting.extend(value.values())


def _refuse_unless_known(part: dict[str, object]) -> None:
    name, module = part.get("class_name"), part.get("module")
    registered = part.get("registered_name")
    if isinstance(name, str) and name in _CODE:
        raise ValueError(
            f"its model.keras carries code of its author's (“{name}”), which LogitDesk never runs"
        )
    if not all(value is None or isinstance(value, str) for value in (name, module, registered)):
        raise ValueError("its model.keras does not describe a network")
    if (module, name) not in _ALLOWED or registered not in {*_REGISTERED, name}:
        part_name = ".".join(str(value) for value in (module, name) if value)
        raise ValueError(
            f"its model.keras has a part that no network of LogitDesk has (“{part_name:.100}”), "
            "and loading that might run code"
        )


SUFFIX: Final = ".logitdesk-network"

LARGEST: Final = {
    KERAS: 1 << 28,
    LITERT: 1 << 28,
    EVIDENCE: 1 << 28,
    CARD: 1 << 18,
    HISTORY: 1 << 23,
}
"""The files that such a file holds, and the most bytes of each."""
_NEEDED: Final = (KERAS, LITERT, CARD)
_ENCRYPTED: Final = 0x1
_NOT_EXPORTED: Final = "it is not a file that LogitDesk exported, or not the whole of it"
_OTHER_FILES: Final = "its files are not those that its card describes: it was changed or damaged"


def export_bundle(bundle: Bundle, path: Path) -> None:
    """Write a network into one file, whole or not at all.

    Raises:
        UserError: The network was changed or is gone, or the file cannot be written.
    """
    bundle.verify()
    optional = {
        EVIDENCE: EVIDENCE in bundle.card.sha256,
        HISTORY: (bundle.folder / HISTORY).is_file(),
    }
    buffer = BytesIO()
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_STORED) as archive:
        for name in LARGEST:
            if optional.get(name, True):
                archive.writestr(name, read_file(bundle.folder / name))
    write_atomically(path, buffer.getvalue())


def import_bundle(
    path: Path, models_folder: Path, library: Library, check: Callable[[Bundle], object]
) -> Bundle:
    """Add the network of a file that someone gave; nothing in it is trusted.

    Nothing of it runs, and nothing of it is left behind if it is refused.

    Args:
        path: what `export_bundle` wrote.
        models_folder: where a person's own networks are; need not exist.
        library: all networks, from which its name is made to differ.
        check: tries the network live; raises `UserError` if it does not run.

    Raises:
        UserError: it is not the whole file of a network that LogitDesk can run, or the models'
            folder cannot be written.
    """
    refuse_unreadable(path)
    try:
        models_folder.mkdir(parents=True, exist_ok=True)
        with tempfile.TemporaryDirectory(prefix=TEMPORARY, dir=models_folder) as scratch:
            new = Path(scratch, "new")
            new.mkdir()
            try:
                _unpack(path, new)
                bundle = _examined(new, check)
            except _NOT_A_NETWORK as error:
                is_said = isinstance(error, ValueError | UserError)
                why = str(error).rstrip(".") if is_said else "it is broken"
                raise UserError(
                    f"{path.name} was not imported: {why}. "
                    "Get another copy, exported by LogitDesk, from someone you trust."
                ) from error
            with library_lock(models_folder):
                name = free_name(bundle.name, library.entries())
                card = json_value((new / CARD).read_bytes())
                assert isinstance(card, dict)
                card = {**card, "name": name, "imported": True}
                write_file(new / CARD, card_bytes(card))
                return open_bundle(move_to_free_place(new, new_folder_for(name, models_folder)))
    except OSError as error:
        message = f"{path} could not be imported into {models_folder}: {reason(error)}."
        raise UserError(message) from error


_NOT_A_NETWORK: Final = (
    ValueError, zipfile.BadZipFile, zlib.error, EOFError, NotImplementedError, RuntimeError,
    OverflowError, UserError,
)  # fmt: skip


def _unpack(path: Path, folder: Path) -> None:
    """Write what the file holds into an empty folder, after a look at each name and size.

    Raises:
        ValueError: it holds anything but a network's files: what, in a clause.
    """
    if not zipfile.is_zipfile(path):
        raise ValueError(_NOT_EXPORTED)
    with zipfile.ZipFile(path) as archive:
        members = archive.infolist()
        # Of a file that was cut, the Keras file in it would be taken: it is a zip of its own.
        if min((member.header_offset for member in members), default=0) != 0:
            raise ValueError(_NOT_EXPORTED)
        for member in members:
            _refuse_odd_member(member)
        names = [member.orig_filename for member in members]
        for name in names:
            if names.count(name) > 1:
                raise ValueError(f"it holds {name} twice")
        for name in _NEEDED:
            if name not in names:
                raise ValueError(f"it lacks {name}")
        for member in members:
            with archive.open(member) as packed:  # which unpacks no more than its entry says
                write_file(folder / member.orig_filename, packed.read(member.file_size + 1))


def _refuse_odd_member(member: zipfile.ZipInfo) -> None:
    # Paths that climb, absolute ones, folders and devices: no network has such names.
    name = member.orig_filename
    if name not in LARGEST:
        printable = "".join(c if c.isprintable() else "?" for c in name)
        raise ValueError(f"it holds “{printable:.100}”, which is not a file of a network")
    kind = stat.S_IFMT(member.external_attr >> 16)
    if kind not in (0, stat.S_IFREG):
        raise ValueError(f"its {name} is not a file but a link or the like")
    if member.flag_bits & _ENCRYPTED:
        raise ValueError(f"its {name} is encrypted")
    if member.compress_type not in (zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED):
        raise ValueError(f"its {name} is compressed in a way that LogitDesk does not use")
    if member.file_size > LARGEST[name]:
        raise ValueError(f"its {name} is larger than {LARGEST[name] / (1 << 20):g} MB")


def _examined(folder: Path, check: Callable[[Bundle], object]) -> Bundle:
    """Return the bundle in a folder; a ValueError says in a clause what is wrong."""
    try:
        card = card_from_json((folder / CARD).read_bytes())
    except ValueError as error:
        raise ValueError(f"its card cannot be used: {error}") from error
    if card.architecture not in ARCHITECTURES:
        known = ", ".join(ARCHITECTURES)
        raise ValueError(
            f"its architecture is “{card.architecture:.100}”, and this LogitDesk knows {known}"
        )
    bundle = Bundle(folder, card)
    try:
        bundle.verify()
    except (UserError, KeyError) as error:
        raise ValueError(_OTHER_FILES) from error
    if (folder / EVIDENCE).exists() and EVIDENCE not in card.sha256:
        raise ValueError(_OTHER_FILES)
    refuse_code(bundle.keras_file)
    try:
        check(bundle)
    except UserError as error:
        raise ValueError("its network is not one that can be run for 28 × 28 digits") from error
    return bundle
