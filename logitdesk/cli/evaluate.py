"""`logitdesk evaluate`: measure a network on a data set or on a file of drawings."""

import json
import os
import sys
from argparse import Namespace
from collections.abc import Sequence
from dataclasses import dataclass, replace
from io import BytesIO
from pathlib import Path
from typing import Any, Final

import numpy as np
from numpy.typing import ArrayLike, NDArray
from PIL import Image, ImageDraw, ImageFont

from logitdesk.cli.output import LoadingBar, aligned, printable, quietly
from logitdesk.datasets import catalogue as datasets
from logitdesk.datasets.dataset import DataSet, unit_range
from logitdesk.datasets.junk import KINDS, junk_images, letter_images
from logitdesk.datasets.pendigits import load_segments
from logitdesk.datasets.render import collect_images, render_drawing
from logitdesk.datasets.unipen_digits import load_letters
from logitdesk.errors import UserError
from logitdesk.inference.network import Network
from logitdesk.ink.drawing import Drawing, Page, redraw
from logitdesk.ink.preprocess import preprocess
from logitdesk.ink.raster import rasterise
from logitdesk.library.array_file import read_digit_rows
from logitdesk.library.files import write_atomically
from logitdesk.library.library import Library
from logitdesk.library.page_file import Item, read_items
from logitdesk.scores.metrics import Evaluation, mistakes
from logitdesk.scores.verdict import Limits, are_doubted

_JUNK_COUNT: Final = 2_000
_JUNK_SEED: Final = 1
"""Drawings that are no digit: made ones, and people's."""
_BATCH: Final = 100
_MOST_THREADS: Final = 2  # the networks are too small for more to help


def run(args: Namespace) -> int:
    """Print the evaluation. Exit code 2 if something in the data set could not be used."""
    if args.mistakes is not None and args.mistakes.suffix.lower() != ".png":
        raise UserError(f"{args.mistakes} is to be a PNG image: give it a name that ends in .png.")
    if args.dataset in datasets.NO_DIGITS:
        if args.drawn is not None or args.mistakes is not None:
            raise UserError("Junk has no right answer: no --drawn and no --mistakes go with it.")
        return _run_on_junk(_network_named(args.model), args.dataset, as_json=args.json)
    network = _network_named(args.model)
    digits = labelled_digits(args.dataset, args.drawn)
    logits = _predict(network, digits.images)
    limits = Limits.of_entries(network.card.limits)
    evaluation = Evaluation.of(logits, digits.labels, network.card.temperature, limits)
    drawn = "" if args.drawn is None else f", drawn {args.drawn}"
    dataset = digits.dataset or args.dataset
    title = f"{network.name} on {dataset}{drawn}"
    content = {"model": network.name, "dataset": dataset, **_figures(evaluation)}
    content["drawn"] = args.drawn or "as written"
    print(json.dumps(content, allow_nan=False) if args.json else _as_text(evaluation, title))
    if args.mistakes is not None:
        save_mistakes(args.mistakes, title, digits, logits)
    return 0 if digits.all_used else 2


@dataclass(frozen=True, eq=False)
class LabelledDigits:
    """Digits to measure a network by.

    Attributes:
        images: (n, 28, 28) float32 in [0, 1], ink bright; n is 1 or more.
        labels: (n,) int64, 0 to 9.
        places: of each, where it is from, such as "index 12, writer 25".
        dataset: its name; "" for a file.
        all_used: whether nothing else was there, which could not be measured by.
    """

    images: NDArray[np.float32]
    labels: NDArray[np.int64]
    places: Sequence[str]
    all_used: bool = True
    dataset: str = ""


def labelled_digits(dataset: str, drawn: str | None = None) -> LabelledDigits:
    """Load the test digits of a data set, or the drawings of a file.

    Args:
        dataset: one of `datasets.TESTS`, or a path.
        drawn: one of `drawing.REDRAWINGS`; None leaves each drawing as it was written.
    """
    if dataset in datasets.TESTS:
        return _test_digits(dataset, drawn)
    if not Path(dataset).exists():
        raise UserError(
            f"There is no data set “{dataset}”, and no such file. Choose "
            f"{', '.join((*datasets.TESTS, *datasets.NO_DIGITS))}, or a file of labelled drawings."
        )
    return _drawings(Path(dataset), drawn)


def _test_digits(name: str, drawn: str | None) -> LabelledDigits:
    with LoadingBar() as bar:
        data = datasets.load_test(name, bar)
        if not len(data):
            print(
                f"logitdesk: the part of {name} that is here has none of the donors that are only "
                f"measured on. So this is {datasets.HELD_BACK}.",
                file=sys.stderr,
            )
            data = datasets.load_test(datasets.HELD_BACK, bar)
        if drawn is not None:
            again = (render_drawing(redraw(drawing, drawn)) for drawing in _strokes(data))
            data = replace(data, images=collect_images(again, len(data), "drawing them again", bar))
    places = [f"index {index}" for index in range(len(data))]
    for index, segment in enumerate(data.segments):
        if segment is not None:
            places[index] += f", writer {segment.writer}"
    labels = data.labels.astype(np.int64)
    return LabelledDigits(unit_range(data.images), labels, places, dataset=data.name)


def _strokes(data: DataSet) -> list[Drawing]:
    drawings = [segment.drawing for segment in data.segments if segment is not None]
    if len(drawings) < len(data):
        of_strokes = ", ".join(known.name for known in datasets.DATA_SETS if known.is_of_strokes)
        raise UserError(
            f"{data.name} is of images, not of strokes, so its digits cannot be drawn again. "
            f"Choose {of_strokes} or a file of labelled drawings."
        )
    return drawings


def _drawings(file: Path, drawn: str | None) -> LabelledDigits:
    rows = read_digit_rows(file)
    if rows is not None:
        if rows.labels is None or drawn is not None:
            what = "its images have no labels" if drawn is None else "they are no strokes"
            raise UserError(f"{file} cannot be measured by in this way: {what}.")
        places = [f"index {index}" for index in range(len(rows.images))]
        return LabelledDigits(rows.images, rows.labels, places)
    images, labels, places = [], [], []
    all_used = True
    for item in quietly(read_items(file)):
        try:
            if isinstance(item, UserError):
                raise item
            image, label = _image_and_label(item, drawn, f"{file}, drawing {item.index + 1}")
        except UserError as error:
            print(f"logitdesk: {printable(error)}", file=sys.stderr)
            all_used = False
            continue
        images.append(image)
        labels.append(label)
        places.append(f"index {item.index}")
    if not images:
        raise UserError(f"{file} holds no labelled drawing to measure by.")
    return LabelledDigits(np.stack(images), np.array(labels, np.int64), places, all_used)


def _image_and_label(item: Item, drawn: str | None, where: str) -> tuple[NDArray[np.float32], int]:
    """Return (28, 28) as the network sees it in the window, and what it is."""
    if item.label is None:
        raise UserError(f"{where} has no label, so it cannot be measured by.")
    page = item.page if drawn is None else Page(redraw(item.page.drawing, drawn))
    steps = preprocess(rasterise(page))
    if steps is None:
        raise UserError(f"{where} has no ink on the page, so there is nothing to read.")
    return steps.centred, item.label


def _network_named(name: str) -> Network:
    threads = min(os.cpu_count() or 1, _MOST_THREADS)
    return Network(Library.of_this_computer().find(name), threads)


def _predict(network: Network, images: NDArray[np.float32]) -> NDArray[np.float32]:
    """Return the logits, (n, 10), of (n, 28, 28) images in [0, 1], with a progress bar."""
    logits = []
    with LoadingBar() as bar:
        for start in range(0, len(images), _BATCH):
            logits.append(network.logits(images[start : start + _BATCH]))
            bar(f"{network.name} reads", min(start + _BATCH, len(images)), len(images))
    return np.concatenate(logits)


def _figures(evaluation: Evaluation) -> dict[str, Any]:
    measured, fitted, doubted = evaluation.measured, evaluation.fitted, evaluation.doubted
    return {
        "n": measured.n,
        "accuracy": measured.accuracy,
        "log_loss": measured.log_loss,
        "ece": measured.calibration_error,
        "confusion": evaluation.confusion.tolist(),
        "temperature": evaluation.temperature,
        "fitted_log_loss": None if fitted is None else fitted.log_loss,
        "fitted_ece": None if fitted is None else fitted.calibration_error,
        "doubted": None if doubted is None else doubted.n / measured.n,
        "doubted_misread": None if doubted is None else doubted.misread,
    }


def _as_text(evaluation: Evaluation, title: str) -> str:
    measured, doubted = evaluation.measured, evaluation.doubted
    columns = [["", "accuracy", "log-loss", "calibration error"]]
    at = [(measured, 1.0), (evaluation.fitted, evaluation.temperature)]
    for one, temperature in at:
        if one is not None:
            figures = f"{one.log_loss:.4f}", f"{one.calibration_error:.4f}"
            columns.append([f"T = {temperature:.4g}", f"{one.accuracy:.2%}", *figures])
    table = aligned(list(zip(*columns, strict=True)), right=(1, 2))
    blocks = [f"{title}, images: {measured.n:,}\n{table}"]
    if doubted is not None:
        blocks.append(
            f"It doubts {doubted.n:,} of them ({doubted.n / measured.n:.2%}), "
            f"and would have misread {doubted.misread:,} of those."
        )
    heading = ["is \\ read as", *map(str, range(10))]
    rows = [[str(label), *map(str, row)] for label, row in enumerate(evaluation.confusion.tolist())]
    return "\n\n".join([*blocks, aligned([heading, *rows], right=range(11))])


_MOST_MISTAKES: Final = 100
_COLUMNS: Final = 10
_SIDE: Final = 28 * 5  # pixels of an image's side
_GAP: Final = 24
_MARGIN: Final = 40
_TEXT_HEIGHT: Final = 50
_HEADING_HEIGHT: Final = 56


def save_mistakes(file: Path, title: str, digits: LabelledDigits, logits: ArrayLike) -> None:
    """Write the misread digits as a PNG, the worst first, of many only the worst 100.

    Args:
        file: where to.
        title: which network read which digits.
        digits: those it read.
        logits: (n, 10), what it answered.
    """
    found = mistakes(logits, digits.labels)
    worst = found[:_MOST_MISTAKES]
    width = 2 * _MARGIN + _COLUMNS * (_SIDE + _GAP) - _GAP
    row_height = _SIDE + _TEXT_HEIGHT + _GAP
    height = 2 * _MARGIN + _HEADING_HEIGHT + -(-len(worst) // _COLUMNS) * row_height
    sheet = Image.new("L", (width, height), "white")
    draw = ImageDraw.Draw(sheet)
    heading = f"{len(found):,} of {len(digits.labels):,} misread, the worst first: {title}"
    shown = "".join(c if c.isprintable() else "?" for c in heading)
    draw.text((_MARGIN, _MARGIN), shown, "black", ImageFont.load_default(26))
    for number, mistake in enumerate(worst):
        row, column = divmod(number, _COLUMNS)
        x = _MARGIN + column * (_SIDE + _GAP)
        y = _MARGIN + _HEADING_HEIGHT + row * row_height
        greys = np.rint(255 * (1 - digits.images[mistake.index])).astype(np.uint8)
        enlarged = Image.fromarray(greys).resize((_SIDE, _SIDE), Image.Resampling.NEAREST)
        sheet.paste(enlarged, (x, y))
        draw.rectangle((x - 1, y - 1, x + _SIDE, y + _SIDE), outline="lightgrey")
        # No network is certain: what rounds to 100 is not shown as 100.
        sure = f"{mistake.probability:.0%}" if mistake.probability < 0.995 else "> 99%"
        caption = f"is {mistake.label}, read as {mistake.read_as}, {sure}"
        place = digits.places[mistake.index]
        draw.text((x, y + _SIDE + 8), f"{caption}\n{place}", "black", ImageFont.load_default(14))
    buffer = BytesIO()
    sheet.save(buffer, "PNG", optimize=True)
    write_atomically(file, buffer.getvalue())


def _run_on_junk(network: Network, dataset: str, *, as_json: bool) -> int:
    """Print what share of junk, of kinds that no network has learned from, is believed."""
    with LoadingBar() as bar:
        if dataset == datasets.LETTERS:
            letters = load_letters("test", progress=bar) or load_letters("validation")
            images = letter_images(min(len(letters), _JUNK_COUNT), _JUNK_SEED, letters, bar)
            named = ["letter or symbol"] * len(images)
        else:
            drawings = [segment.drawing for segment in load_segments("test", progress=bar)]
            images, named = junk_images(
                _JUNK_COUNT, _JUNK_SEED, drawings, unseen=True, progress=bar
            )
    kinds = np.array(named)
    limits = Limits.of_entries(network.card.limits)
    believed = ~are_doubted(_predict(network, unit_range(images)), limits)
    by_kind = {kind: believed[kinds == kind] for kind in (*KINDS, *named[:1]) if kind in kinds}
    if as_json:
        content = {
            "model": network.name,
            "dataset": dataset,
            "n": len(believed),
            "believed": float(believed.mean()),
            "by_kind": {kind: float(of_kind.mean()) for kind, of_kind in by_kind.items()},
        }
        print(json.dumps(content, allow_nan=False))
        return 0
    rows = [["kind", "drawings", "believed"]]
    for kind, of_kind in [*by_kind.items(), ("all", believed)]:
        rows.append([kind, f"{len(of_kind):,}", f"{of_kind.mean():.1%}"])
    print(f"{network.name} on {dataset}, which is no digit")
    if limits is None:
        print("It has no limits on its card, so it takes everything for a digit.")
    print(f"\n{aligned(rows, right=(1, 2))}")
    return 0
