"""Takes in a network that someone gave: one that LogitDesk exported, or a Keras model.

TensorFlow is imported only when all that can be tried without it was tried.
"""

import tempfile
import zipfile
from collections.abc import Callable
from contextlib import suppress
from datetime import UTC
from io import BytesIO
from pathlib import Path
from typing import Final

import numpy as np
from numpy.typing import NDArray

from logitdesk import paths
from logitdesk.clock import local_now
from logitdesk.datasets.samples import load_samples
from logitdesk.errors import UserError
from logitdesk.inference.consistency import agree, check_bundle, images_to_try
from logitdesk.inference.network import Network, load_interpreter, silent_stderr
from logitdesk.library.archive import import_bundle, refuse_code
from logitdesk.library.bundle import KERAS, Bundle, write_bundle
from logitdesk.library.card import OTHER, NetworkCard
from logitdesk.library.files import reason
from logitdesk.library.library import Library, free_name, library_lock, new_folder_for
from logitdesk.training.keras_file import SAVED_MODEL, write_loadable
from logitdesk.training.messages import Imported, Message, PhaseStarted
from logitdesk.training.request import ImportNetwork

_SAVE_ANEW: Final = "Load it in Keras, save it with model.save(“name.keras”), and import that."
_SAVE_WHERE_MADE: Final = (
    "Where the model was made, save it with model.save(“name.keras”), and import that."
)
_BUILD_ANEW: Final = "Build the same layers in Keras, save that as “name.keras”, and import it."
_WEIGHTS: Final = ("holds weights alone, without the layers that they belong to", _SAVE_ANEW)
_PICKLE: Final = ("is a pickle, a program that could do anything", _BUILD_ANEW)
_BY_ENDING: Final = {
    ".ckpt": _WEIGHTS, ".index": _WEIGHTS, ".data-00000-of-00001": _WEIGHTS,
    ".json": ("describes layers alone, without their weights", _SAVE_ANEW),
    ".mlmodel": ("is a Core ML model", _BUILD_ANEW),
    ".onnx": ("is an ONNX model", _BUILD_ANEW),
    ".pb": (
        "is a TensorFlow graph, a program, without the layers it was made of", _SAVE_WHERE_MADE,
    ),
    ".safetensors": _WEIGHTS, ".joblib": _PICKLE, ".pkl": _PICKLE,
}  # fmt: skip
"""What a file is, as a clause, and what to do."""


def import_network(request: ImportNetwork, send: Callable[[Message], None]) -> Imported:
    """Add the network of a file to a person's own.

    Raises:
        UserError: what the file is, and why it cannot be used; nothing is left behind.
    """
    path = Path(request.path)
    with tempfile.TemporaryDirectory(prefix="logitdesk-") as scratch:
        bundle = _import_keras(path, Path(scratch), send)
    if bundle is not None:
        return Imported(bundle.name, str(bundle.folder))
    what, remedy = _foreign(path)
    if what:
        raise UserError(f"{path.name} was not imported: it {what}. {remedy}")

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


def _foreign(path: Path) -> tuple[str, str]:
    """Return what else a file is, as a clause, and what to do; empty if it may be of LogitDesk."""
    with path.open("rb") as file:
        head = file.read(8)
    try:
        with zipfile.ZipFile(path) as archive:
            names = [Path(name).name for name in archive.namelist()]
    except (zipfile.BadZipFile, OSError, ValueError, NotImplementedError):
        names = []
    if head[4:] == b"TFL3":
        return "is a LiteRT file, which can be run but not be trained or explained", _SAVE_ANEW
    if "data.pkl" in names:
        return "is a PyTorch file, which is a pickle: a program that could do anything", _BUILD_ANEW
    if head[:1] == b"\x80":
        return _PICKLE
    if names and "card.json" not in names:
        return "is neither a network that LogitDesk exported nor a Keras model", _SAVE_ANEW
    for ending, what in _BY_ENDING.items():
        if path.name.endswith(ending):
            return what
    return "", ""


def _import_keras(path: Path, scratch: Path, send: Callable[[Message], None]) -> Bundle | None:
    try:
        loadable = write_loadable(path, scratch)
        if loadable is None:
            return None
        held_out, test = load_samples("validation"), load_samples("test")
        send(PhaseStarted("tensorflow"))
        with silent_stderr():
            from logitdesk.training import keras_model

            made = keras_model.make_network(loadable, held_out, test)
        send(PhaseStarted("saving"))
        file = scratch / KERAS
        keras_model.save_keras(made.model, file)
        refuse_code(file)  # what could not be loaded again
        library = paths.user_models()
        with library_lock(library):
            given = path.parent if path.name == SAVED_MODEL else path
            card = NetworkCard(
                name=free_name(given.stem, Library.of_this_computer().entries()),
                architecture=OTHER,
                parameters={},
                weights=made.model.count_params(),
                trained_on=(),
                created=local_now().astimezone(UTC).isoformat(timespec="seconds"),
                settings={"ending": made.ending, "takes": made.takes},
                seed=0,
                measured={"samples": made.figures},
                temperature=made.temperature,
                limits=made.limits.entries(),
                imported=True,
            )
            folder = new_folder_for(card.name, library)
            return write_bundle(folder, card, file, made.tflite, evidence=made.evidence)
    except (ValueError, zipfile.BadZipFile, NotImplementedError, RuntimeError, EOFError) as error:
        why = str(error).rstrip(".").split("\n")[0][:400] or "it is broken"
        raise UserError(f"{path.name} was not imported: {why}.") from error
    except OSError as error:
        raise UserError(f"{path.name} could not be imported: {reason(error)}.") from error
