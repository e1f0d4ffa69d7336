"""Every reader of files, and sound files for it to begin with."""

import gzip
import struct
import zlib
from collections.abc import Callable, Sequence
from io import BytesIO
from json import dumps
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Final, NamedTuple
from zipfile import BadZipFile, ZipFile

import h5py
import numpy as np
from PIL import Image

from logitdesk import paths
from logitdesk.errors import UserError
from logitdesk.inference.consistency import check_bundle
from logitdesk.ink.drawing import Page
from logitdesk.library.archive import export_bundle, import_bundle
from logitdesk.library.autosave import Draft, take_forgotten
from logitdesk.library.bundle import Bundle, open_bundle
from logitdesk.library.card import card_from_json
from logitdesk.library.drawing_file import drawing_to_json
from logitdesk.library.experiment import experiment_to_line, read_experiment
from logitdesk.library.library import Library, entry_in
from logitdesk.library.page_file import open_page, read_items, save_png
from logitdesk.library.svg_file import save_svg
from logitdesk.scores.perceptron import Experiment, Perceptron
from logitdesk.scores.perceptron_points import LabelledPoints
from logitdesk.training.checkpoint import RunFolder
from logitdesk.training.keras_file import write_loadable
from logitdesk.training.messages import EpochEnded
from logitdesk.training.request import request_for
from logitdesk.ui.settings import Settings

SAMPLE: Final = paths.assets() / "samples" / "3-a.json"
SHIPPED: Final = paths.shipped_models() / "perceptron"


class Reader(NamedTuple):
    """A reader, sound contents, the name of the file, and what it may raise besides `UserError`."""

    read: Callable[[Path], object]
    contents: Sequence[bytes]
    name: str = "it"
    may_raise: tuple[type[Exception], ...] = ()


def _read_items(path: Path) -> None:
    for found in read_items(path):
        assert isinstance(found, UserError) or not found.page.is_blank or found.label is not None


def _images() -> list[bytes]:
    image = Image.fromarray(np.full((40, 40), 255, np.uint8))
    image.paste(0, (18, 5, 22, 35))
    made = []
    for kind in ("PNG", "JPEG", "BMP", "GIF", "TIFF", "WEBP"):
        for mode in ("L", "P", "RGB"):
            buffer = BytesIO()
            image.convert(mode if kind != "JPEG" or mode != "P" else "L").save(buffer, kind)
            made.append(buffer.getvalue())
    return made


def _arrays(folder: Path) -> list[bytes]:
    images = np.random.default_rng(1).integers(0, 255, (2, 28, 28), dtype=np.uint8)
    head = struct.pack(">HBB3I", 0, 8, 3, *images.shape)
    idx = head + images.tobytes()
    npz, npy = BytesIO(), BytesIO()
    np.savez(npz, x_test=images, y_test=np.arange(2))
    np.save(npy, images / 255)
    csv = "\n".join("1," + ",".join(map(str, row)) for row in images.reshape(2, -1).tolist())
    return [idx, gzip.compress(idx), npy.getvalue(), npz.getvalue(), csv.encode()]


def _folder_reader(read: Callable[[Path], object], source: Path, name: str) -> Reader:
    """A reader of a folder of which one file is damaged."""
    others = {path.name: path.read_bytes() for path in source.iterdir() if path.is_file()}

    def read_folder(path: Path) -> None:
        for other, content in others.items():
            if other != name:
                (path.parent / other).write_bytes(content)
        read(path.parent)

    return Reader(read_folder, [others[name]], name)


def _read_run(folder: Path) -> None:
    run = RunFolder(folder)
    try:
        for read in (run.request, run.history, run.best_weights):
            try:
                read()
            except UserError:
                continue
    finally:
        run.close()


def _import(path: Path) -> None:
    models = path.parent / "models"
    import_bundle(path, models, Library((models,)), check_bundle)


def _load_keras(path: Path) -> None:
    with TemporaryDirectory(dir=path.parent) as scratch:
        write_loadable(path, Path(scratch))


def _read_bundle(folder: Path) -> None:
    found = entry_in(folder)
    if isinstance(found, Bundle):
        found.verify()


def _read_settings(path: Path) -> None:
    settings = Settings(path)
    settings.text("theme")
    settings.number("pen width", 30, 12, 60)
    settings.data("window")
    settings.set("theme", "dark")
    settings.save()
    assert Settings(path).text("theme") == "dark"


def _take_draft(path: Path) -> None:
    """A damaged draft is set aside with a sentence; it never raises."""
    taken = take_forgotten(path.parent, lambda _text: None)
    if taken is not None:
        taken[0].close()


def readers(folder: Path) -> dict[str, Reader]:
    """Return all readers by name; `folder` is for making their files."""
    drawing = open_page(SAMPLE).drawing
    save_svg(drawing, folder / "it.svg")
    save_png(Page(drawing), folder / "it.png")
    picture = open_page(folder / "it.png")
    drafts: list[bytes] = []
    for page in (Page(drawing), Page(drawing, picture.picture)):
        Draft(folder / "drafts", file := folder / "drafts" / f"{len(drafts)}.json").keep(page)
        drafts.append(file.read_bytes())
    export_bundle(open_bundle(SHIPPED), folder / "it.logitdesk-network")
    points = LabelledPoints.of([(0.0, 1.0), (1.0, 2.0)], [0, 1])
    line = experiment_to_line(Experiment(points, Perceptron.of([(1, 2)], [0]), 0.1, 0.0))
    run = RunFolder.new(request_for("cnn"))
    run.keep_history((EpochEnded(1, 0.5, 0.8, 0.25, 0.9, is_best=True),))
    run.keep_best([np.arange(12, dtype=np.float32).reshape(3, 4)])
    run.close()
    with h5py.File(folder / "it.h5", "w") as file:
        file.attrs["model_config"] = '{"class_name": "Sequential", "config": {"layers": []}}'
        file["kernel"] = np.zeros(30)
    with ZipFile(folder / "it.zip", "w") as archive:
        layers = [{"class_name": "Dense", "config": {"batch_input_shape": [None, 784]}}]
        model = {"class_name": "Sequential", "config": {"name": "it", "layers": layers}}
        archive.writestr("it/saved_model.pb", b"\x08\x01")
        archive.writestr("it/keras_metadata.pb", b"\x0a\x20" + dumps(model).encode())
        for name in ("index", "data-00000-of-00001"):
            archive.writestr(f"it/variables/variables.{name}", bytes(30))
    settings = Settings(folder / "it.ini")
    settings.set("theme", "dark")
    settings.set("pen width", 20.0)
    settings.save()
    json = drawing_to_json(drawing)
    broken = (ValueError, OSError, EOFError, NotImplementedError, RuntimeError)
    zip_broken = (*broken, BadZipFile, zlib.error)
    models = {
        f"bundle {name}": _folder_reader(_read_bundle, SHIPPED, name)
        for name in ("card.json", "model.tflite")
    }
    checkpoints = {
        f"checkpoint {path.name}": _folder_reader(_read_run, run.folder, path.name)
        for path in run.folder.iterdir()
        if path.is_file() and path.stat().st_size
    }
    return {
        "drawing": Reader(
            _read_items, [json, json + b"\n" + json, gzip.compress(json)], "it.jsonl"
        ),
        "image": Reader(_read_items, _images()),
        "rows": Reader(_read_items, _arrays(folder), "it.npz"),
        "svg": Reader(_read_items, [(folder / "it.svg").read_bytes()], "it.svg"),
        "card": Reader(
            lambda path: card_from_json(path.read_bytes()),
            [(SHIPPED / "card.json").read_bytes()], may_raise=(ValueError,),
        ),
        "experiment": Reader(read_experiment, [line.encode()]),
        "archive": Reader(_import, [(folder / "it.logitdesk-network").read_bytes()], "it.x"),
        "settings": Reader(_read_settings, [(folder / "it.ini").read_bytes()]),
        "autosave": Reader(_take_draft, drafts, "0a.json"),
        "keras": Reader(
            _load_keras,
            [
                (SHIPPED / "model.keras").read_bytes(),
                (folder / "it.h5").read_bytes(),
                (folder / "it.zip").read_bytes(),
            ],
            may_raise=zip_broken,
        ),
        **models,
        **checkpoints,
    }  # fmt: skip
