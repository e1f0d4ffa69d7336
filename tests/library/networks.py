"""Networks on disk for tests."""

import shutil
from pathlib import Path

from logitdesk import paths
from logitdesk.errors import UserError
from logitdesk.library.bundle import Bundle, open_bundle, write_bundle
from logitdesk.library.library import BrokenBundle
from tests.library.cards import card_named


def put(folder: Path, name: str, architecture: str = "perceptron") -> Bundle:
    """A real network in a folder: the shipped one of that architecture under another name."""
    folder.parent.mkdir(parents=True, exist_ok=True)
    shutil.copytree(paths.shipped_models() / architecture, folder)
    card = folder / "card.json"
    shipped_name = open_bundle(folder).name
    card.write_text(card.read_text().replace(f'"{shipped_name}"', f'"{name}"', 1))
    return open_bundle(folder)


def put_small(folder: Path, name: str) -> Bundle:
    """A bundle whose files are no networks."""
    folder.parent.mkdir(parents=True, exist_ok=True)
    keras_file = folder.parent.parent / "small.keras"
    keras_file.write_bytes(b"for Keras")
    return write_bundle(folder, card_named(name), keras_file, name.encode())


def broken(folder: Path) -> BrokenBundle:
    """A folder that is no network."""
    folder.mkdir(parents=True)
    try:
        open_bundle(folder)
    except UserError as error:
        return BrokenBundle(folder, str(error))
    raise AssertionError
