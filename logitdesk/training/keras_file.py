"""Keras models of files, written anew so that this Keras loads them. No TensorFlow.

Of a file only numbers and the description of its layers are taken. The description is looked
through, and changed where older versions wrote it in another way, or where a layer is there for
training alone. Nothing of the file runs.
"""

import json
import shutil
import zipfile
from contextlib import suppress
from pathlib import Path
from typing import Any, Final

from logitdesk.errors import UserError
from logitdesk.library.archive import (
    DESCRIPTION,
    read_description,
    refuse_bomb,
    refuse_unknown_parts,
)
from logitdesk.library.bundle import KERAS, LARGEST
from logitdesk.library.files import from_json, read_at_most, refuse_unreadable
from logitdesk.translatable import Translatable

SAVED_MODEL: Final = "saved_model.pb"
_HDF5: Final = b"\x89HDF\r\n\x1a\n"
_METADATA: Final = "keras_metadata.pb"
_LARGEST_METADATA: Final = 1 << 22
_MOST_LAYERS: Final = 300
"""Keras takes seconds to make so many."""
_NUMBERS: Final = ("variables/variables.index", "variables/variables.data-00000-of-00001")
_FOR_TRAINING_ALONE: Final = {
    f"Random{what}"
    for what in ("Brightness", "Contrast", "Flip", "Rotation", "Shear", "Translation", "Zoom")
}
_MODELS: Final = {
    "Model": ("keras.src.models.functional", "Functional"),
    "Functional": ("keras.src.models.functional", "Functional"),
    "Sequential": ("keras", "Sequential"),
}
"""By the names that versions have for them, where this Keras has them."""


def write_loadable(path: Path, folder: Path) -> Path | None:
    """Write a Keras model anew, its description looked through; None if it is not one.

    Args:
        path: what Keras saved, in any of its formats.
        folder: an empty one.

    Returns:
        A .keras or .h5 file, or a folder with config.json and a checkpoint.

    Raises:
        ValueError: why it is not loaded, in a clause.
        UserError: it is no file, or may not be read.
        OSError: it cannot be read.
    """
    saved = path.parent if path.name == SAVED_MODEL else path
    if (saved / SAVED_MODEL).is_file():
        return _of_saved_model(saved, folder)
    refuse_unreadable(path)
    with path.open("rb") as file:
        is_hdf5 = file.read(len(_HDF5)) == _HDF5
    if is_hdf5:
        refuse_larger(path.stat().st_size)
        return _of_hdf5(path, folder)
    try:
        with zipfile.ZipFile(path) as archive:
            members = archive.infolist()
    except (zipfile.BadZipFile, ValueError, NotImplementedError):
        return None
    if min((member.header_offset for member in members), default=-1) != 0:
        return None  # of a file that was cut, a zip within it would be taken
    names = [member.filename for member in members]
    if DESCRIPTION in names:
        return _of_archive(path, folder)
    tops = [name.removesuffix(SAVED_MODEL) for name in names if name.endswith(SAVED_MODEL)]
    return _of_saved_model(_unpacked(path, tops[0], folder), folder) if tops else None


def loadable(description: dict[str, Any]) -> dict[str, Any]:
    """Return a model's description as this Keras loads it, in float32.

    Raises:
        ValueError: it has a part that is unknown, or might run code, in a clause.
    """
    description = _changed({**description, "compile_config": None})
    refuse_larger(json.dumps(description).count('"name":'), _MOST_LAYERS)
    refuse_unknown_parts(description, is_foreign=True)
    return description


def refuse_larger(size: int, most: int = LARGEST[KERAS]) -> None:
    """Refuse what is too much of anything: a ValueError says so in a clause."""
    if size > most:
        raise ValueError(Translatable("it is larger than any network that reads digits"))


def _of_archive(path: Path, folder: Path) -> Path:
    refuse_larger(path.stat().st_size)
    description = loadable(read_description(path, is_foreign=True))
    new = folder / "it.keras"
    with zipfile.ZipFile(path) as archive, zipfile.ZipFile(new, "w") as out:
        for name in archive.namelist():
            is_changed = name == DESCRIPTION
            out.writestr(name, json.dumps(description) if is_changed else archive.read(name))
    return new


def _of_hdf5(path: Path, folder: Path) -> Path:
    import h5py

    new = folder / "it.h5"
    shutil.copyfile(path, new)
    try:
        with h5py.File(new, "r+") as file:
            text = file.attrs.get("model_config")
            if text is None:
                raise ValueError(
                    Translatable("it holds weights alone; save the whole model with model.save")
                )
            description = loadable(from_json(text, dict[str, Any]))
            file.attrs["model_config"] = json.dumps(description)
    except (OSError, RuntimeError, KeyError, TypeError) as error:
        raise ValueError(
            Translatable("it is an HDF5 file that is damaged or incomplete")
        ) from error
    return new


def _unpacked(path: Path, top: str, folder: Path) -> Path:
    """Unpack the SavedModel of a zip, as far as it is needed."""
    new = folder / "unpacked"
    with zipfile.ZipFile(path) as archive:
        for name in (SAVED_MODEL, _METADATA, *_NUMBERS):
            with suppress(KeyError):  # what is missing is missed later
                member = archive.getinfo(top + name)
                refuse_bomb(member)
                (new / name).parent.mkdir(parents=True, exist_ok=True)
                with archive.open(member) as packed:
                    (new / name).write_bytes(packed.read(member.file_size))
    return new


def _of_saved_model(saved: Path, folder: Path) -> Path:
    """Take the layers and numbers of what Keras 2 saved; its graph is left alone."""
    try:
        metadata = read_at_most(saved / _METADATA, _LARGEST_METADATA).decode(errors="replace")
        start = metadata.index('{"')
        _, end = json.JSONDecoder().raw_decode(metadata, start)
        root = from_json(metadata[start:end], dict[str, Any])
        description = {key: root[key] for key in ("class_name", "config")}
        for name in _NUMBERS:
            refuse_larger((saved / name).stat().st_size)
    except (UserError, OSError, LookupError, TypeError, RecursionError, ValueError) as error:
        raise ValueError(
            Translatable(
                "it is a SavedModel without Keras’ description of its layers (model.export leaves "
                "that out), and its graph, which is a program, is not run here. Where the model "
                "was made, save it with model.save(“name.keras”) as well, and import that"
            )
        ) from error
    new = folder / "saved"
    new.mkdir()
    (new / DESCRIPTION).write_text(json.dumps(loadable(_without_tuples(description))))
    for name in _NUMBERS:
        shutil.copyfile(saved / name, new / Path(name).name)
    return new


def _without_tuples(value: Any) -> Any:
    if isinstance(value, list):
        return [_without_tuples(each) for each in value]
    if not isinstance(value, dict):
        return value
    if value.get("class_name") == "__tuple__":
        return _without_tuples(value.get("items"))
    return {key: _without_tuples(each) for key, each in value.items()}


def _changed(value: Any) -> Any:
    """Return a description with each of its parts as this Keras has it."""
    if isinstance(value, list):
        return [_changed(each) for each in value]
    if not isinstance(value, dict):
        return value
    name, module, config = (value.get(key) for key in ("class_name", "module", "config"))
    if name == "Sequential" and isinstance(config, list):
        config = {"name": "sequential", "layers": config}
    if isinstance(name, str) and isinstance(config, dict):
        is_model = name in _MODELS and str(module).split(".")[0] in ("None", "keras", "tf_keras")
        if is_model or module in (None, "keras.layers"):
            value = {**value, **_changed_layer(name, config)}
        if is_model:
            module, name = _MODELS[name]
            value |= {"class_name": name, "registered_name": None}
            value |= {"module": module} if value.get("module") else {}
    if isinstance(given := value.get("kwargs"), dict):  # of a call, perhaps with no mask
        value = {**value, "kwargs": {key: each for key, each in given.items() if each is not None}}
    return {key: _changed(each) for key, each in value.items()}


def _changed_layer(name: str, config: dict[str, Any]) -> dict[str, Any]:
    """Return what is to be changed in the description of a layer or model."""
    config = {**config, "dtype": "float32"} if "dtype" in config else dict(config)
    called = {"name": config.get("name")}
    if name in _FOR_TRAINING_ALONE:  # one that lets everything through
        return {"class_name": "AlphaDropout", "config": {**called, "rate": 0.0}}
    if isinstance(axis := config.get("axis"), list) and len(axis) < 2:
        config["axis"] = axis[0] if axis else None
    if name == "Softmax" and config.get("axis") == -1:
        return {"class_name": "Activation", "config": {**called, "activation": "softmax"}}
    if name == "Sequential":
        match config.get("layers"):
            case [{"class_name": str(first), "config": {"batch_input_shape": shape}}, *_] as all_:
                if first != "InputLayer":  # as of Keras before 2.2.3
                    given = {"batch_shape": shape, "name": "image"}
                    config["layers"] = [{"class_name": "InputLayer", "config": given}, *all_]
    elif name != "InputLayer":
        config.pop("batch_input_shape", None)
    return {"config": config}
