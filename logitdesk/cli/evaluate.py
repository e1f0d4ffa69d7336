"""`logitdesk evaluate`: measure a network on a data set or on a file of drawings."""

import json
import sys
import warnings
from argparse import Namespace
from functools import partial
from io import BytesIO
from pathlib import Path
from typing import Any, Final

import numpy as np
from numpy.typing import ArrayLike, NDArray
from PIL import Image, ImageDraw, ImageFont

from logitdesk.cli.output import LoadingBar, aligned, printable
from logitdesk.datasets import catalogue
from logitdesk.datasets.examples import SOURCES, Examples, load_examples
from logitdesk.datasets.junk import KINDS
from logitdesk.errors import UserError
from logitdesk.inference.evaluation import predict
from logitdesk.inference.network import silent_stderr
from logitdesk.library.bundle import Bundle
from logitdesk.library.files import write_atomically
from logitdesk.library.library import Library
from logitdesk.scores.metrics import Evaluation, mistakes
from logitdesk.scores.verdict import Limits, are_doubted


def run(args: Namespace) -> int:
    """Print the evaluation. Exit code 2 if something in the data set could not be used."""
    if args.mistakes is not None and args.mistakes.suffix.lower() != ".png":
        raise UserError(f"{args.mistakes} is to be a PNG image: give it a name that ends in .png.")
    is_junk = args.dataset in catalogue.NO_DIGITS
    if is_junk and (args.drawn is not None or args.mistakes is not None):
        raise UserError("Junk has no right answer: no --drawn and no --mistakes go with it.")
    bundle = Library.of_this_computer().find(args.model)
    bundle.tflite_bytes()  # a network that cannot be used is told of first
    examples = _load(args.dataset, args.drawn)
    logits = _predict(bundle, examples.images)
    limits = Limits.of_entries(bundle.card.limits)
    if is_junk:
        return _tell_of_junk(bundle.name, examples, logits, limits, as_json=args.json)
    evaluation = Evaluation.of(logits, examples.labels, bundle.card.temperature, limits)
    drawn = "" if args.drawn is None else f", drawn {args.drawn}"
    title = f"{bundle.name} on {examples.name}{drawn}"
    content = {"model": bundle.name, "dataset": examples.name, **_figures(evaluation)}
    content["drawn"] = args.drawn or "as written"
    print(json.dumps(content, allow_nan=False) if args.json else _as_text(evaluation, title))
    if args.mistakes is not None:
        save_mistakes(args.mistakes, title, examples, logits)
    return 2 if examples.skipped else 0


def _load(name: str, drawn: str | None = None) -> Examples:
    """Load what to measure by; what of it cannot be used is told of on stderr."""
    if name in SOURCES:
        with LoadingBar() as bar:
            examples = load_examples(name, drawn, bar)
    else:  # other libraries write on stderr what they find odd in a file
        with silent_stderr(), warnings.catch_warnings(action="ignore"):
            examples = load_examples(name, drawn)
    for problem in examples.skipped:
        print(f"logitdesk: {printable(problem)}", file=sys.stderr)
    if name in SOURCES and examples.name != name:
        print(
            f"logitdesk: the part of {name} that is here has none of the donors that are only "
            f"measured on. So this is {examples.name}.",
            file=sys.stderr,
        )
    return examples


def _predict(bundle: Bundle, images: NDArray[np.float32]) -> NDArray[np.float32]:
    """Return the logits, (n, 10), of (n, 28, 28) images in [0, 1], with a progress bar."""
    with LoadingBar() as bar:
        return predict(bundle, images, partial(bar, f"{bundle.name} reads"))


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


def save_mistakes(file: Path, title: str, digits: Examples, logits: ArrayLike) -> None:
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
        place = digits.place(mistake.index)
        draw.text((x, y + _SIDE + 8), f"{caption}\n{place}", "black", ImageFont.load_default(14))
    buffer = BytesIO()
    sheet.save(buffer, "PNG", optimize=True)
    write_atomically(file, buffer.getvalue())


def _tell_of_junk(
    name: str,
    examples: Examples,
    logits: NDArray[np.float32],
    limits: Limits | None,
    *,
    as_json: bool,
) -> int:
    """Print what share of junk is believed."""
    kinds = np.array(examples.kinds)
    believed = ~are_doubted(logits, limits)
    named = dict.fromkeys((*KINDS, *examples.kinds[:1]))
    by_kind = {kind: believed[kinds == kind] for kind in named if kind in kinds}
    if as_json:
        content = {
            "model": name,
            "dataset": examples.name,
            "n": len(believed),
            "believed": float(believed.mean()),
            "by_kind": {kind: float(of_kind.mean()) for kind, of_kind in by_kind.items()},
        }
        print(json.dumps(content, allow_nan=False))
        return 0
    rows = [["kind", "drawings", "believed"]]
    for kind, of_kind in [*by_kind.items(), ("all", believed)]:
        rows.append([kind, f"{len(of_kind):,}", f"{of_kind.mean():.1%}"])
    print(f"{name} on {examples.name}, which is no digit")
    if limits is None:
        print("It has no limits on its card, so it takes everything for a digit.")
    print(f"\n{aligned(rows, right=(1, 2))}")
    return 0
