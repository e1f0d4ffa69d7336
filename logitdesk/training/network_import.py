"""Takes in a network that someone gave: one that LogitDesk exported, or a Keras model.

Nothing of the file runs: a Keras model is read in Keras' safe mode, once it is known to consist of
Keras' own layers. TensorFlow is imported only when all that can be tried without it was tried.
"""

import tempfile
import zipfile
from collections.abc import Callable
from contextlib import suppress
from datetime import UTC
from io import BytesIO
from pathlib import Path
from typing import Any, Final

import numpy as np
from numpy.typing import NDArray

from logitdesk import paths
from logitdesk.clock import local_now
from logitdesk.datasets.samples import load_samples
from logitdesk.errors import UserError
from logitdesk.inference.consistency import agree, check_bundle, images_to_try
from logitdesk.inference.network import Network, load_interpreter, silent_stderr
from logitdesk.library.archive import DESCRIPTION, import_bundle, refuse_code, refuse_unknown_parts
from logitdesk.library.bundle import KERAS, LARGEST, Bundle, write_bundle
from logitdesk.library.card import OTHER, NetworkCard
from logitdesk.library.files import from_json, reason, refuse_unreadable
from logitdesk.library.library import Library, free_name, library_lock, new_folder_for
from logitdesk.training.messages import Imported, Message, PhaseStarted
from logitdesk.training.request import ImportNetwork

_HDF5: Final = b"\x89HDF\r\n\x1a\n"
_SAVE_ANEW: Final = "Load it in Keras, save it with model.save(“name.keras”), and import that."
_FOREIGN: Final = (
    (b"TFL3", 4, "is a LiteRT file, which can be run but not be trained or explained", ""),
    (b"PK\x03\x04", 0, "is neither a network that LogitDesk exported nor a Keras model", ""),
    (b"\x80", 0, "is a pickle, a program that could do anything", ""),
)


def import_network(request: ImportNetwork, send: Callable[[Message], None]) -> Imported:
    """Add the network of a file to a person's own.

    Raises:
        UserError: what the file is, and why it cannot be used; nothing is left behind.
    """
    path = Path(request.path)
    if (path / "saved_model.pb").is_file() or path.name == "saved_model.pb":
        raise UserError(
            f"{path} is a TensorFlow SavedModel: a program, which could do anything, so it is not "
            f"run here. {_SAVE_ANEW}"
        )
    refuse_unreadable(path)
    with path.open("rb") as file:
        head = file.read(8)
    is_keras = head == _HDF5 or (_is_zip_of(path, DESCRIPTION))
    for magic, offset, what, remedy in _FOREIGN:
        if head[offset:].startswith(magic) and not is_keras and not _is_zip_of(path, "card.json"):
            raise UserError(f"{path.name} was not imported: it {what}. {remedy or _SAVE_ANEW}")

    def check(bundle: Bundle) -> None:
        check_bundle(bundle)
        if has_same_weights(bundle):
            return
        send(PhaseStarted("tensorflow"))
        with silent_stderr():
            from logitdesk.training.export import load_network
        logits = load_network(bundle)(images_to_try(), training=False).numpy()
        if not agree(logits, Network(bundle).logits(images_to_try())):
            raise ValueError("its model.keras has other weights than its model.tflite")

    if is_keras:
        bundle = _import_keras(path, send, is_hdf5=head == _HDF5)
    else:
        bundle = import_bundle(path, paths.user_models(), Library.of_this_computer(), check)
    return Imported(bundle.name, str(bundle.folder))


def has_same_weights(bundle: Bundle) -> bool:
    """Tell quickly whether each array of numbers for Keras is in the network for LiteRT as well.

    False may also mean that a converter changed them: then both have to be run.
    """
    import h5py

    interpreter = load_interpreter(bundle.tflite_bytes())
    there = set()
    for tensor in interpreter.get_tensor_details():
        with suppress(ValueError):  # it has no content before the network runs
            there.add(np.sort(interpreter.get_tensor(tensor["index"]), axis=None).tobytes())
    arrays: list[NDArray[np.float32]] = []

    def visit(name: str, item: object) -> None:
        if isinstance(item, h5py.Dataset) and "/vars/" in name and item.dtype == np.float32:
            arrays.append(np.asarray(item))

    with zipfile.ZipFile(bundle.keras_file) as archive:
        content = archive.read("model.weights.h5")
    with h5py.File(BytesIO(content)) as file:
        file.visititems(visit)
    needed = [each for each in arrays if each.any()]
    return sum(each.size for each in arrays) == bundle.card.weights and all(
        np.sort(each, axis=None).tobytes() in there for each in needed
    )


def refuse_code_in_hdf5(path: Path) -> None:
    """Refuse an HDF5 file that holds no whole model, or a layer that is not known to be harmless.

    Raises:
        ValueError: what is wrong, in a clause.
    """
    import h5py

    try:
        with h5py.File(path) as file:
            description = file.attrs.get("model_config")
    except (OSError, RuntimeError, KeyError) as error:
        raise ValueError("it is an HDF5 file that is damaged or incomplete") from error
    if description is None:
        raise ValueError("it holds weights alone; save the whole model with model.save")
    refuse_unknown_parts(from_json(description, dict[str, Any]), is_foreign=True)


def _is_zip_of(path: Path, name: str) -> bool:
    """Tell whether a file is a zip from its first byte on, with this in it."""
    try:
        with zipfile.ZipFile(path) as archive:
            members = archive.infolist()
    except (zipfile.BadZipFile, OSError, ValueError, NotImplementedError):
        return False
    begins = min((member.header_offset for member in members), default=-1) == 0
    return begins and any(member.filename == name for member in members)


def _import_keras(path: Path, send: Callable[[Message], None], *, is_hdf5: bool) -> Bundle:
    try:
        if path.stat().st_size > LARGEST[KERAS]:
            raise ValueError("it is larger than any network that reads digits")
        if is_hdf5:
            refuse_code_in_hdf5(path)
        else:
            refuse_code(path, is_foreign=True)
        images = load_samples("test")
        send(PhaseStarted("tensorflow"))
        with silent_stderr():
            from logitdesk.training import keras_model

            made = keras_model.make_network(path, images, is_hdf5=is_hdf5)
        send(PhaseStarted("saving"))
        with tempfile.TemporaryDirectory(prefix="logitdesk-") as scratch:
            file = Path(scratch, KERAS)
            keras_model.save_keras(made.model, file)
            refuse_code(file)  # what could not be loaded again
            library = paths.user_models()
            with library_lock(library):
                card = NetworkCard(
                    name=free_name(path.stem, Library.of_this_computer().entries()),
                    architecture=OTHER,
                    parameters={},
                    weights=made.model.count_params(),
                    trained_on=(),
                    created=local_now().astimezone(UTC).isoformat(timespec="seconds"),
                    settings={"ending": made.ending, "scale": made.scale},
                    seed=0,
                    measured={},
                    imported=True,
                )
                folder = new_folder_for(card.name, library)
                return write_bundle(folder, card, file, made.tflite, evidence=made.evidence)
    except (ValueError, zipfile.BadZipFile, NotImplementedError, RuntimeError, EOFError) as error:
        why = str(error).rstrip(".").split("\n")[0][:300] or "it is broken"
        raise UserError(f"{path.name} was not imported: {why}.") from error
    except OSError as error:
        raise UserError(f"{path.name} could not be imported: {reason(error)}.") from error
