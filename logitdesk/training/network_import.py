"""Takes in a network that someone gave: one that LogitDesk exported, or a Keras model.

TensorFlow is imported only when all that can be tried without it was tried.
"""

import tempfile
import zipfile
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Final

from logitdesk import paths
from logitdesk.datasets.samples import load_samples
from logitdesk.errors import UserError
from logitdesk.inference.consistency import agree, check_bundle, images_to_try
from logitdesk.inference.network import Network, silent_stderr
from logitdesk.library.archive import import_bundle, refuse_code
from logitdesk.library.bundle import KERAS, Bundle, write_bundle
from logitdesk.library.files import reason
from logitdesk.library.library import Library, free_name, library_lock, new_folder_for
from logitdesk.training.keras_file import SAVED_MODEL, write_loadable
from logitdesk.training.messages import Imported, Message, PhaseStarted
from logitdesk.training.request import ImportNetwork
from logitdesk.translatable import Translatable, clause_of

_SAVE_ANEW: Final = Translatable(
    "Load it in Keras, save it with model.save(“name.keras”), and import that."
)
_BUILD_ANEW: Final = Translatable(
    "Build the same layers in Keras, save that as “name.keras”, and import it."
)
_WEIGHTS: Final = (
    Translatable("it holds weights alone, without the layers that they belong to"), _SAVE_ANEW,
)  # fmt: skip
_PICKLE: Final = Translatable("it is a pickle, a program that could do anything"), _BUILD_ANEW
_PYTORCH: Final = (
    Translatable("it is a PyTorch file, which is a pickle: a program"), _BUILD_ANEW,
)  # fmt: skip
_FOREIGN: Final = {
    ".ckpt": _WEIGHTS, ".index": _WEIGHTS, ".data-00000-of-00001": _WEIGHTS,
    ".safetensors": _WEIGHTS,
    ".json": (
        Translatable("it describes layers alone, without their weights"), _SAVE_ANEW,
    ),
    ".mlmodel": (Translatable("it is a Core ML model"), _BUILD_ANEW),
    ".onnx": (Translatable("it is an ONNX model"), _BUILD_ANEW),
    ".pb": (
        Translatable("it is a TensorFlow graph, a program, without the layers it was made of"),
        Translatable(
            "Where the model was made, save it with model.save(“name.keras”), and import that."
        ),
    ),
    ".tflite": (
        Translatable("it is a LiteRT file, which can be run but not be trained or explained"),
        _SAVE_ANEW,
    ),
    ".joblib": _PICKLE, ".pickle": _PICKLE, ".pkl": _PICKLE, ".pt": _PYTORCH, ".pth": _PYTORCH,
}  # fmt: skip
"""What a file is that cannot be imported, as a clause, and what to do; by its name's ending."""


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
    for ending, (what, remedy) in _FOREIGN.items():
        if path.name.lower().endswith(ending):
            raise UserError(
                "{file} was not imported: {what}. {remedy}",
                file=path.name,
                what=what,
                remedy=remedy,
            )

    def check(bundle: Bundle) -> None:
        check_bundle(bundle)
        send(PhaseStarted("tensorflow"))
        with silent_stderr():
            from logitdesk.training.export import load_network
        logits = load_network(bundle)(images_to_try(), training=False).numpy()
        if not agree(logits, Network(bundle).logits(images_to_try())):
            raise ValueError(
                Translatable("its model.keras has other weights than its model.tflite")
            )

    bundle = import_bundle(path, paths.user_models(), Library.of_this_computer(), check)
    return Imported(bundle.name, str(bundle.folder))


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
        model, tflite, evidence, card = made
        send(PhaseStarted("saving"))
        file = scratch / KERAS
        keras_model.save_keras(model, file)
        refuse_code(file)  # what could not be loaded again
        library = paths.user_models()
        with library_lock(library):
            given = path.parent if path.name == SAVED_MODEL else path
            name = free_name(given.stem, Library.of_this_computer().entries())
            folder, named = new_folder_for(name, library), replace(card, name=name)
            return write_bundle(folder, named, file, tflite, evidence=evidence)
    except (ValueError, zipfile.BadZipFile, NotImplementedError, RuntimeError, EOFError) as error:
        why = clause_of(error)
        if not isinstance(why, Translatable):
            why = why.split("\n")[0][:400] or Translatable("it is broken")
        raise UserError("{file} was not imported: {why}.", file=path.name, why=why) from error
    except OSError as error:
        raise UserError(
            "{file} could not be imported: {reason}.", file=path.name, reason=reason(error)
        ) from error
