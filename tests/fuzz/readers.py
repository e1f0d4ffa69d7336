"""Every reader of files, and sound files for it to begin with."""

import gzip
import hashlib
import os
import shutil
import struct
import zlib
from collections.abc import Callable, Sequence
from dataclasses import asdict, replace
from functools import cache
from io import BytesIO
from json import dumps
from pathlib import Path
from random import Random
from tempfile import TemporaryDirectory
from typing import Final, NamedTuple
from unittest.mock import patch
from zipfile import BadZipFile, ZipFile

import h5py
import numpy as np
from PIL import Image
from PySide6.QtGui import QImageReader

from logitdesk import paths
from logitdesk.datasets.dataset import DataSet, Split
from logitdesk.datasets.mnist import read_idx
from logitdesk.datasets.pendigits import read_segments
from logitdesk.datasets.samples import load_samples
from logitdesk.datasets.unipen_digits import read_segments as read_unipen_zip
from logitdesk.errors import UserError
from logitdesk.inference.consistency import check_bundle
from logitdesk.ink.drawing import Page
from logitdesk.library.archive import export_bundle, import_bundle
from logitdesk.library.autosave import Draft, take_forgotten
from logitdesk.library.bundle import Bundle, card_bytes, open_bundle
from logitdesk.library.card import card_from_json
from logitdesk.library.drawing_file import drawing_from_json, drawing_to_json
from logitdesk.library.experiment import experiment_to_line, read_experiment
from logitdesk.library.library import Library, entry_in
from logitdesk.library.own_digits import OwnDigit, OwnDigits, export_digits, read_digits
from logitdesk.library.page_file import open_page, read_items, save_png
from logitdesk.library.svg_file import save_svg
from logitdesk.scores.perceptron import Experiment, Perceptron
from logitdesk.scores.perceptron_points import LabelledPoints
from logitdesk.training import network_import
from logitdesk.training.checkpoint import RunFolder
from logitdesk.training.keras_file import write_loadable
from logitdesk.training.messages import EpochEnded
from logitdesk.training.request import ImportNetwork, request_for
from logitdesk.ui.settings import Settings
from tests.fuzz.mutators import damage

SAMPLE: Final = paths.assets() / "samples" / "3-a.json"
SHIPPED: Final = paths.shipped_models() / "perceptron"


class Reader(NamedTuple):
    """A reader of files.

    Attributes:
        read: reads one.
        contents: sound ones.
        name: of the file.
        may_raise: besides `UserError`.
        is_slow: whether it is only tried when it is asked for by name.
        most_bytes: of memory that it may take; a worker's own limit where one reads it.
        damage: changes a sound one.
    """

    read: Callable[[Path], object]
    contents: Sequence[bytes]
    name: str = "it"
    may_raise: tuple[type[Exception], ...] = ()
    is_slow: bool = False
    most_bytes: int = 300 << 20
    damage: Callable[[bytes, Random], bytes] = damage


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


def _large_images() -> list[bytes]:
    """Return noise, dots, lines and blocks, as large as a picture is looked at."""
    rows, columns = np.indices((1000, 1200))
    inked = [
        np.random.default_rng(1).random(rows.shape) < 0.5,
        (rows % 8 < 3) & (columns % 8 < 3),
        (rows % 40 < 20) & (columns % 40 < 20),
        (rows % 30 < 2) | (columns % 30 < 2),
        (rows % 50 < 40) & (columns % 40 < 5),
        (rows + columns) % 60 < 8,
        (rows - 500) ** 2 + (columns - 600) ** 2 < 100_000,
    ]
    made = []
    for mask in inked:
        buffer = BytesIO()
        Image.fromarray(np.where(mask, 20, 240).astype(np.uint8)).save(buffer, "BMP")
        made.append(buffer.getvalue())
    return made


def _unipen() -> bytes:
    buffer = BytesIO()
    with ZipFile(buffer, "w") as file:
        file.writestr("x/include/aga/pen.doc", ".COORD X Y T\n.POINTS_PER_SECOND 100\n")
        lines = "\n".join(f"{10 * x} {100 + 30 * (x % 5)} {10 * x}" for x in range(20))
        file.writestr(
            "x/data/1a/aga/1.dat",
            f".INCLUDE aga/pen.doc\n.WRITER_ID ann\n.PEN_DOWN\n{lines}\n.PEN_UP\n{lines}\n"
            f'.PEN_DOWN\n{lines}\n.SEGMENT DIGIT 0-2 OK "3"\n.SEGMENT DIGIT 0:2-2:9,0 OK "8"\n',
        )
    return buffer.getvalue()


def _pendigits() -> bytes:
    """Return a UNIPEN text as Unix `compress` packs it: codes of nine bits, each a letter's."""
    text = b'.SEGMENT DIGIT 0 ? "3"\n.COMMENT  3 7 \n.PEN_DOWN\n 1 2\n 30 40\n 9 8\n.PEN_UP\n'
    bits = sum(code << 9 * place for place, code in enumerate(text * 2))
    return b"\x1f\x9d\x90" + bits.to_bytes(len(text) * 2 * 9 // 8 + 1, "little")


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


def _import_network(path: Path) -> None:
    """Import a damaged network whose card has the right sum, in a process as a worker's is.

    The window survives the death of its worker; here nothing but that may befall it.
    """
    folder = path.parent / "bundle"
    shutil.copytree(SHIPPED, folder)
    shutil.copy(path, folder / "model.tflite")
    bundle = open_bundle(folder)
    sums = {**bundle.card.sha256, path.name: hashlib.sha256(path.read_bytes()).hexdigest()}
    card = replace(bundle.card, sha256=sums)
    (folder / "card.json").write_bytes(card_bytes(asdict(card)))
    archive = path.with_name("it.logitdesk-network")
    export_bundle(open_bundle(folder), archive)
    _in_child(lambda: _import(archive))


def _in_child(work: Callable[[], object]) -> None:
    child = os.fork()
    if child == 0:
        code = 1
        try:
            work()
            code = 0
        except UserError:
            code = 2
        finally:
            os._exit(code)
    code = os.waitstatus_to_exitcode(os.waitpid(child, 0)[1])
    if code == 1:
        raise AssertionError("it raised something else")
    if code:
        raise UserError("refused" if code == 2 else f"the process ended by signal {-code}")


def _import_keras(path: Path) -> None:
    """Import a model as the worker does, but without its wait for the samples."""
    environment = {"LOGITDESK_HOME": str(path.parent / "home")}
    with patch.dict(os.environ, environment), patch.object(network_import, "load_samples", _few):
        network_import.import_network(ImportNetwork(str(path)), lambda _message: None)


@cache
def _few(split: Split) -> DataSet:
    return load_samples(split).take(np.arange(0, 200, 4))


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


def _use_own_digits(path: Path) -> None:
    """Read own digits, and keep one more: what is damaged is set aside."""
    digits = OwnDigits(path)
    digits.all()
    digits.add([OwnDigit.of_page(open_page(SAMPLE), 3)])


def _own_digits(folder: Path) -> tuple[bytes, bytes]:
    """A file of own digits, and the same exported."""
    digits = OwnDigits(folder / "own.sqlite")
    added = digits.add(
        OwnDigit.of_page(open_page(SAMPLE.with_name(f"{label}-a.json")), label, person="Ada")
        for label in range(10)
    )
    export_digits(added, folder / "own.jsonl")
    return (folder / "own.sqlite").read_bytes(), (folder / "own.jsonl").read_bytes()


def readers(folder: Path, only: str = "") -> dict[str, Reader]:
    """Return the readers by name; `folder` is for making their files.

    Args:
        folder: for making their files.
        only: those whose names begin so; those that are slow are left out without it.
    """
    if "keras import".startswith(only or "-"):
        from tests.fuzz.models import damage_model, models

        return {
            f"keras import {ending}": Reader(
                _import_keras, contents, f"it{ending.replace('SavedModel', '.zip')}",
                damage=damage_model,
            )
            for ending, contents in models(folder).items()
        }  # fmt: skip
    found = _quick_readers(folder)
    return {
        name: one
        for name, one in found.items()
        if name.startswith(only) and (only or not one.is_slow)
    }


def _quick_readers(folder: Path) -> dict[str, Reader]:
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
    database, exported = _own_digits(folder)
    one = drawing_to_json(drawing)
    small, large = _images(), _large_images()
    broken = (ValueError, OSError, EOFError, NotImplementedError, RuntimeError)
    zip_broken = (*broken, BadZipFile, zlib.error)
    models = {
        f"bundle {name}": _folder_reader(_read_bundle, SHIPPED, name)
        for name in ("card.json", "model.tflite", "model.keras", "evidence.tflite")
    }
    checkpoints = {
        f"checkpoint {path.name}": _folder_reader(_read_run, run.folder, path.name)
        for path in run.folder.iterdir()
        if path.is_file() and path.stat().st_size
    }
    return {
        "drawing": Reader(_read_items, [one, one + b"\n" + one, gzip.compress(one)], "it.jsonl"),
        "pasted": Reader(
            lambda path: drawing_from_json(path.read_bytes().decode("utf-8", "surrogatepass")),
            [one], may_raise=(ValueError,),
        ),
        "image": Reader(_read_items, small),
        "picture": Reader(_read_items, large, is_slow=True),
        "sheet": Reader(lambda path: QImageReader(str(path)).read(), small + large, is_slow=True),
        "rows": Reader(_read_items, _arrays(folder), "it.npz"),
        "svg": Reader(_read_items, [(folder / "it.svg").read_bytes()], "it.svg"),
        "mnist": Reader(read_idx, _arrays(folder)[1:2]),
        "pendigits": Reader(read_segments, [_pendigits()]),
        "unipen": Reader(lambda path: read_unipen_zip(path, "1a", ["aga"]), [_unipen()]),
        "card": Reader(
            lambda path: card_from_json(path.read_bytes()),
            [(SHIPPED / "card.json").read_bytes()], may_raise=(ValueError,),
        ),
        "experiment": Reader(read_experiment, [line.encode()]),
        "archive": Reader(_import, [(folder / "it.logitdesk-network").read_bytes()], "it.x"),
        "settings": Reader(_read_settings, [(folder / "it.ini").read_bytes()]),
        "own digits": Reader(_use_own_digits, [database], "own.sqlite"),
        "own digits, exported": Reader(lambda path: [*read_digits(path)], [exported], "own.jsonl"),
        "autosave": Reader(_take_draft, drafts, "0a.json"),
        "keras": Reader(
            _load_keras,
            [
                (SHIPPED / "model.keras").read_bytes(),
                (folder / "it.h5").read_bytes(),
                (folder / "it.zip").read_bytes(),
            ],
            may_raise=zip_broken, most_bytes=4 << 30,
        ),
        "network": Reader(
            _import_network, [(SHIPPED / "model.tflite").read_bytes()], "model.tflite"
        ),
        **models,
        **checkpoints,
    }  # fmt: skip
