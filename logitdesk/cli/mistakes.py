"""The worst mistakes of a network as a picture."""

from io import BytesIO
from pathlib import Path
from typing import Final

import numpy as np
from PIL import Image, ImageDraw, ImageFont

from logitdesk.library.files import write_atomically
from logitdesk.ui.evaluation.result import EvaluationResult, ImageFilter

_MOST_MISTAKES: Final = 100
_COLUMNS: Final = 10
_SIDE: Final = 28 * 5  # pixels of an image's side
_GAP: Final = 24
_MARGIN: Final = 40
_TEXT_HEIGHT: Final = 50
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
        place = digits.place(index)
        draw.text((x, y + _SIDE + 8), f"{caption}\n{place}", "black", ImageFont.load_default(14))
    buffer = BytesIO()
    sheet.save(buffer, "PNG", optimize=True)
    write_atomically(file, buffer.getvalue())
