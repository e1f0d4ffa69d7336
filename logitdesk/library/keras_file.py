"""A network as Keras saved it, looked through without Keras: it must hold numbers and no code.

A `.keras` file is a zip with a description of the layers as JSON (`config.json`) and their weights
as HDF5. Loading it makes an object of every class that the description names, so that the
description can name what runs code of the file's author (`Lambda`), unpickles
(`TorchModuleWrapper`) or reads files (`StringLookup`). Keras' safe mode refuses some of these. Here
only what the networks of LogitDesk are made of is allowed, by class and by module.
"""

import zipfile
from pathlib import Path
from typing import Final

from logitdesk.library.json_text import json_value

DESCRIPTION: Final = "config.json"
_MEMBERS: Final = {"metadata.json", DESCRIPTION, "model.weights.h5"}
_LARGEST_DESCRIPTION: Final = 1 << 20
_MOST_TIMES_LARGER: Final = 100
"""Weights are hardly compressible: what unpacks to more than this many times its size is a bomb."""
_LARGEST: Final = 1 << 28
"""In bytes, unpacked; a CNN's weights are 13 megabytes."""

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
    ("logitdesk.learning.networks.crop", "Crop"),
    (None, "__keras_tensor__"),  # where one layer's output goes into another
}
_REGISTERED: Final = {None, "Functional", "logitdesk>Crop"}
_CODE: Final = {"Lambda", "__lambda__", "function"}


def refuse_code(file: Path) -> None:
    """Refuse what is no Keras file, or holds anything but layers that LogitDesk knows.

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
        said = ".".join(str(value) for value in (module, name) if value)
        raise ValueError(
            f"its model.keras has a part that no network of LogitDesk has (“{said:.100}”), "
            "and loading that might run code"
        )
