"""One network in one file: exported, and checked when imported."""

import tempfile
import zipfile
import zlib
from collections.abc import Callable
from io import BytesIO
from pathlib import Path
from typing import Any, Final

from logitdesk import paths
from logitdesk.errors import UserError
from logitdesk.library.bundle import (
    CARD,
    EVIDENCE,
    HISTORY,
    KERAS,
    LARGEST,
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
    from_json,
    move_to_free_place,
    reason,
    refuse_unreadable,
    write_atomically,
)
from logitdesk.library.library import Library, free_name, library_lock, new_folder_for
from logitdesk.translatable import Translatable, clause_of

SUFFIX: Final = ".logitdesk-network"

DESCRIPTION: Final = "config.json"
_MEMBERS: Final = {"metadata.json", DESCRIPTION, "model.weights.h5"}
_LARGEST_DESCRIPTION: Final = 1 << 20
_MOST_TIMES_LARGER: Final = 100  # weights are hardly compressible: what unpacks to more is a bomb

_PARTS: Final[dict[object, set[str]]] = {
    "keras": {"DTypePolicy", "Functional", "Sequential"},
    "keras.src.models.functional": {"Functional"},
    "keras.src.models.sequential": {"Sequential"},
    "keras.layers": {
        "Activation", "Add", "AlphaDropout", "Average", "AveragePooling1D", "AveragePooling2D",
        "BatchNormalization", "Bidirectional", "Concatenate", "Conv1D", "Conv2D", "Cropping2D",
        "Dense", "DepthwiseConv2D", "Dropout", "ELU", "Flatten", "GRU", "GaussianDropout",
        "GaussianNoise", "GlobalAveragePooling1D", "GlobalAveragePooling2D", "GlobalMaxPooling1D",
        "GlobalMaxPooling2D", "InputLayer", "LSTM", "LayerNormalization", "LeakyReLU",
        "MaxPooling1D", "MaxPooling2D", "Maximum", "Multiply", "Normalization", "PReLU", "Permute",
        "RandomCrop", "ReLU", "Rescaling", "Reshape", "SeparableConv2D", "SimpleRNN", "Softmax",
        "SpatialDropout2D", "Subtract", "ZeroPadding2D",
    },
    "keras.initializers": {
        "Constant", "GlorotNormal", "GlorotUniform", "HeNormal", "HeUniform", "LecunNormal",
        "LecunUniform", "Ones", "Orthogonal", "RandomNormal", "RandomUniform", "TruncatedNormal",
        "VarianceScaling", "Zeros",
    },
    "keras.regularizers": {"L1", "L2", "L1L2"},
    "keras.constraints": {"MaxNorm", "NonNeg", "UnitNorm"},
}  # fmt: skip
"""All that a network may consist of, by module."""
_IT: Final = Translatable("it")
_ITS_MODEL: Final = Translatable("its model.keras")
_OURS: Final = {
    ("logitdesk.training.networks", "Crop", "logitdesk>Crop"),
    ("logitdesk.learning.networks.crop", "Crop", "logitdesk>Crop"),  # as version 0.1.0 wrote it
    (None, "__keras_tensor__", None),  # where one layer's output goes into another
    (None, "__tuple__", None),
}


def refuse_code(file: Path) -> None:
    """Refuse what is no Keras file of ours, or has a layer that LogitDesk does not know.

    Args:
        file: to be read; nothing of it runs.

    Raises:
        ValueError: what is wrong, in a clause.
        OSError: it cannot be read.
        zipfile.BadZipFile: it is no zip, or a broken one.
    """
    refuse_unknown_parts(read_description(file), is_foreign=False)


def read_description(file: Path, *, is_foreign: bool = False) -> dict[str, Any]:
    """Return the description of the layers in a Keras file; it raises as `refuse_code` does."""
    its = _IT if is_foreign else _ITS_MODEL
    with zipfile.ZipFile(file) as archive:
        members = archive.infolist()
        names = [member.orig_filename for member in members]
        if len(set(names)) != len(names) or not set(names) <= _MEMBERS or DESCRIPTION not in names:
            raise ValueError(
                Translatable(
                    "{it_or_its_model} is not a network that Keras saved", it_or_its_model=its
                )
            )
        for member in members:
            refuse_bomb(member, its)
        with archive.open(DESCRIPTION) as stream:
            description = stream.read(_LARGEST_DESCRIPTION + 1)
    if len(description) > _LARGEST_DESCRIPTION:
        raise ValueError(
            Translatable("{it_or_its_model} has a description of absurd size", it_or_its_model=its)
        )
    return from_json(description, dict[str, Any])


def refuse_bomb(member: zipfile.ZipInfo, its: str = _IT) -> None:
    """Refuse a part of a zip that no network is as large as; a ValueError says so in a clause."""
    most = _MOST_TIMES_LARGER * max(member.compress_size, 1024)
    if member.file_size > min(most, LARGEST[KERAS]):
        raise ValueError(
            Translatable("{it_or_its_model} would unpack to an absurd size", it_or_its_model=its)
        )


def refuse_unknown_parts(network: dict[str, Any], *, is_foreign: bool) -> None:
    """Refuse a network's description, as Keras writes it, with a part that might run code.

    Raises:
        ValueError: what is wrong, in a clause.
    """
    if "class_name" not in network:
        its = _IT if is_foreign else _ITS_MODEL
        raise ValueError(
            Translatable("{it_or_its_model} does not describe a network", it_or_its_model=its)
        )
    waiting: list[object] = [network]
    while waiting:
        value = waiting.pop()
        if isinstance(value, list):
            waiting.extend(value)
        elif isinstance(value, dict):
            if value.keys() & {"class_name", "module", "registered_name"}:
                _refuse_unless_known(value, is_foreign=is_foreign)
            waiting.extend(value.values())


def _refuse_unless_known(part: dict[str, object], *, is_foreign: bool) -> None:
    module, name, registered = (
        value if value is None or isinstance(value, str) else "?"
        for value in (part.get(key) for key in ("module", "class_name", "registered_name"))
    )
    known = _PARTS.get(module, set())
    if is_foreign and module is None:  # as older versions of Keras wrote them
        known = set().union(*_PARTS.values())
    is_of_keras = name in known
    if (is_of_keras and registered in (None, name)) or (module, name, registered) in _OURS:
        return
    if not is_foreign:
        raise ValueError(
            Translatable(
                "its model.keras has a part that no network of LogitDesk has (“{part:.136}”), "
                "and loading that might run code",
                part=f"{module}.{name}",
            )
        )
    if name == "Lambda":
        raise ValueError(
            Translatable("it has a Lambda layer, which is a program, and no program of a file runs")
        )
    raise ValueError(
        Translatable(
            "it has a part that LogitDesk does not know (“{part:.80}”), and loading that might run "
            "code; use the usual layers of Keras, joined by Sequential or Model(inputs, outputs)",
            part=str(name),
        )
    )


def export_bundle(bundle: Bundle, path: Path) -> None:
    """Write a network into one file, whole or not at all."""
    bundle.verify()
    names = [CARD, KERAS, LITERT]
    names += [EVIDENCE] * (EVIDENCE in bundle.card.sha256)
    names += [HISTORY] * (bundle.folder / HISTORY).is_file()
    buffer = BytesIO()
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_STORED) as archive:
        for name in names:
            archive.writestr(zipfile.ZipInfo(name), read_file(bundle.folder / name))
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
        check: tries the network; raises `UserError` if it does not run, or a `ValueError` that
            says in a clause what does not fit.
    """
    refuse_unreadable(path)
    try:
        paths.make_private(models_folder)
        with tempfile.TemporaryDirectory(prefix=TEMPORARY, dir=models_folder) as scratch:
            new = Path(scratch, "new")
            try:
                _unpack(path, new)
                bundle = _examined(new, check)
            except _NOT_A_NETWORK as error:
                is_said = isinstance(error, ValueError | UserError)
                why = clause_of(error) if is_said else Translatable("it is broken")
                raise UserError(
                    "{file} was not imported: {why}. "
                    "Get another copy, exported by LogitDesk, from someone you trust.",
                    file=path.name,
                    why=why,
                ) from error
            with library_lock(models_folder):
                name = free_name(bundle.name, library.entries())
                card = from_json(read_file(new / CARD), dict[str, Any])
                write_file(new / CARD, card_bytes({**card, "name": name, "imported": True}))
                return open_bundle(move_to_free_place(new, new_folder_for(name, models_folder)))
    except OSError as error:
        raise UserError(
            "{path} could not be imported into {folder}: {reason}.",
            path=path,
            folder=models_folder,
            reason=reason(error),
        ) from error


_NOT_A_NETWORK: Final = (
    ValueError, zipfile.BadZipFile, zlib.error, EOFError, NotImplementedError, RuntimeError,
    OverflowError, UserError,
)  # fmt: skip


def _unpack(path: Path, folder: Path) -> None:
    """Write what the file holds into a folder, after a look at each name and size.

    Raises:
        ValueError: it holds anything but a network's files.
    """
    if not zipfile.is_zipfile(path):
        raise ValueError(Translatable("it is not a file that LogitDesk exported"))
    with zipfile.ZipFile(path) as archive:
        members = archive.infolist()
        names = [member.orig_filename for member in members]
        # Of a file that was cut, the Keras file in it would be taken: it is a zip of its own.
        begins = min((member.header_offset for member in members), default=-1) == 0
        if begins and DESCRIPTION in names:
            raise ValueError(
                Translatable("it is a model that Keras saved, and only LogitDesk's own can be read")
            )
        # Paths that climb, links and devices: no network has such names.
        has_all = {CARD, KERAS, LITERT} <= set(names) <= set(LARGEST)
        if not (begins and has_all and len(set(names)) == len(names)):
            raise ValueError(
                Translatable("it is not a file that LogitDesk exported, or not the whole of it")
            )
        for member in members:
            name = member.orig_filename
            if member.compress_type not in (zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED):
                raise ValueError(
                    Translatable("its {file} is compressed in an unknown way", file=name)
                )
            if member.file_size > LARGEST[name]:
                raise ValueError(Translatable("its {file} is too large", file=name))
            with archive.open(member) as packed:  # which unpacks no more than its entry says
                write_file(folder / name, packed.read(member.file_size + 1))


def _examined(folder: Path, check: Callable[[Bundle], object]) -> Bundle:
    """Return the bundle in a folder; a ValueError says in a clause what is wrong."""
    try:
        card = card_from_json((folder / CARD).read_bytes())
    except ValueError as error:
        raise ValueError(Translatable("its card cannot be used: {error}", error=error)) from error
    if card.architecture not in ARCHITECTURES:
        raise ValueError(
            Translatable(
                "its architecture is “{name:.100}”, and this LogitDesk knows {known}",
                name=card.architecture,
                known=", ".join(ARCHITECTURES),
            )
        )
    bundle = Bundle(folder, card)
    try:
        bundle.verify()
        if (folder / EVIDENCE).exists() != (EVIDENCE in card.sha256):
            raise UserError("The card says nothing of the graph for Evidence.")
    except UserError as error:
        raise ValueError(Translatable("its files are not those that its card describes")) from error
    refuse_code(bundle.keras_file)
    try:
        check(bundle)
    except UserError as error:
        raise ValueError(
            Translatable("its network is not one that can be run for 28 × 28 digits")
        ) from error
    return bundle
