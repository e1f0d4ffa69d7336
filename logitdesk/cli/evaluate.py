"""`logitdesk evaluate`: measure a network on a data set or on a file of drawings."""

import json
import textwrap
import warnings
from argparse import Namespace
from collections.abc import Mapping
from functools import partial
from io import BytesIO
from pathlib import Path
from typing import Final

import numpy as np
from numpy.typing import NDArray
from PIL import Image, ImageDraw, ImageFont

from logitdesk.cli.evaluation_report import JunkReport, Report
from logitdesk.cli.output import LoadingBar, say
from logitdesk.datasets import catalogue
from logitdesk.datasets.distortions import DISTORTIONS, Curves, measure_robustness
from logitdesk.datasets.evaluation import EvaluationRequest, EvaluationResult, ImageFilter
from logitdesk.datasets.examples import SOURCES, Examples, load_examples
from logitdesk.errors import UserError
from logitdesk.inference.evaluation import predict
from logitdesk.inference.network import silent_stderr
from logitdesk.library.bundle import Bundle
from logitdesk.library.files import write_atomically
from logitdesk.library.library import Library


def run(args: Namespace) -> int:
    """Print the evaluation. Exit code 2 if something in the data set could not be used."""
    if args.mistakes is not None and args.mistakes.suffix.lower() != ".png":
        raise UserError(f"{args.mistakes} is to be a PNG image: give it a name that ends in .png.")
    is_junk = args.dataset in catalogue.NO_DIGITS
    if is_junk and (args.drawn or args.mistakes or args.compare or args.robustness):
        raise UserError(
            "Junk has no right answer: no --drawn, no --mistakes, no --compare and no "
            "--robustness go with it."
        )
    library = Library.of_this_computer()
    bundles = [library.find(name) for name in (args.model, args.compare) if name is not None]
    for bundle in bundles:
        bundle.tflite_bytes()  # a network that cannot be used is told of first
    examples = _load(args.dataset, args.drawn)
    logits = [_predict(bundle, examples.images) for bundle in bundles]
    request = EvaluationRequest(tuple(bundles), args.dataset, args.drawn)
    result = EvaluationResult.of(request, examples, logits)
    if result.caveat:
        say(result.caveat)
    report: Report | JunkReport = JunkReport(result)
    if not is_junk:
        report = Report(result, _robustness(bundles, examples) if args.robustness else None)
    print(json.dumps(report.content(), allow_nan=False) if args.json else report.text())
    if args.mistakes is not None and isinstance(report, Report):
        save_mistakes(args.mistakes, report.title, result)
    if args.out is not None:
        _write(args.out, report)
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
        say(problem)
    if name in SOURCES and examples.name != name:
        say(
            f"the part of {name} that is here has none of the donors that are only "
            f"measured on. So this is {examples.name}."
        )
    return examples


def _predict(bundle: Bundle, images: NDArray[np.float32]) -> NDArray[np.float32]:
    """Return the logits, (n, 10), of (n, 28, 28) images in [0, 1], with a progress bar."""
    with LoadingBar() as bar:
        return predict(bundle, images, partial(bar, f"{bundle.name} reads"))


def _robustness(bundles: list[Bundle], examples: Examples) -> Mapping[str, Curves]:
    """Measure networks on digits distorted in each way, a thousand of them."""
    with LoadingBar() as bar:
        return {kind: measure_robustness(examples, kind, bundles, predict, bar)
                for kind in DISTORTIONS}  # fmt: skip


def _write(folder: Path, report: Report | JunkReport) -> None:
    """Write all tables as CSV, and of digits the charts as PNG."""
    folder.mkdir(parents=True, exist_ok=True)
    for name, table in report.tables():
        if table:
            write_atomically(folder / f"{name}.csv", table.as_csv().encode())
    if isinstance(report, Report):
        from logitdesk.ui.evaluation.plots import save_plots

        curves = report.robustness or {}
        confusion = report.evaluation.confusion
        save_plots(folder, confusion, report.reliability, report.coverage, curves)


_MOST_MISTAKES: Final = 100
_COLUMNS: Final = 10
_SIDE: Final = 28 * 5  # pixels of an image's side
_GAP: Final = 24
_MARGIN: Final = 40
_TEXT_HEIGHT: Final = 84
_LETTERS: Final = 20
"""As many as fit under an image."""
_HEADING_HEIGHT: Final = 56


def save_mistakes(file: Path, title: str, result: EvaluationResult) -> None:
    """Write the misread digits as a PNG, the worst first, of many only the worst 100.

    Args:
        file: where to.
        title: which network read which digits.
        result: its first network's answers are shown.
    """
    digits, answers = result.examples, result.answers[0]
    found = result.select(ImageFilter(which="wrong")).tolist()
    worst = found[:_MOST_MISTAKES]
    width = 2 * _MARGIN + _COLUMNS * (_SIDE + _GAP) - _GAP
    row_height = _SIDE + _TEXT_HEIGHT + _GAP
    height = 2 * _MARGIN + _HEADING_HEIGHT + -(-len(worst) // _COLUMNS) * row_height
    sheet = Image.new("L", (width, height), "white")
    draw = ImageDraw.Draw(sheet)
    heading = f"{len(found):,} of {len(digits.labels):,} misread, the worst first: {title}"
    shown = "".join(c if c.isprintable() else "?" for c in heading)
    draw.text((_MARGIN, _MARGIN), shown, "black", ImageFont.load_default(26))
    for number, index in enumerate(worst):
        row, column = divmod(number, _COLUMNS)
        x = _MARGIN + column * (_SIDE + _GAP)
        y = _MARGIN + _HEADING_HEIGHT + row * row_height
        greys = np.rint(255 * (1 - digits.images[index])).astype(np.uint8)
        enlarged = Image.fromarray(greys).resize((_SIDE, _SIDE), Image.Resampling.NEAREST)
        sheet.paste(enlarged, (x, y))
        draw.rectangle((x - 1, y - 1, x + _SIDE, y + _SIDE), outline="lightgrey")
        # No network is certain: what rounds to 100 is not shown as 100.
        sure = (
            f"{answers.probability[index]:.0%}" if answers.probability[index] < 0.995 else "> 99%"
        )
        caption = f"is {digits.labels[index]}, read as {answers.read_as[index]}, {sure}"
        lines = [caption, *textwrap.wrap(digits.place(index), _LETTERS)[:3]]
        draw.text((x, y + _SIDE + 8), "\n".join(lines), "black", ImageFont.load_default(14))
    buffer = BytesIO()
    sheet.save(buffer, "PNG", optimize=True)
    write_atomically(file, buffer.getvalue())
