"""The worst mistakes of a network, as a picture to look at."""

from pathlib import Path
from typing import Final

from numpy.typing import ArrayLike

from logitdesk.commands.labelled_digits import LabelledDigits
from logitdesk.library.contact_sheet import Picture, save_contact_sheet
from logitdesk.scores.mistakes import mistakes

_MOST: Final = 100


def save_mistakes(file: Path, title: str, digits: LabelledDigits, logits: ArrayLike) -> None:
    """Write the misread digits as a PNG, the worst first, and of many only the worst 100.

    Args:
        file: where to.
        title: which network read which digits.
        digits: those it read.
        logits: (n, 10), what it answered.

    Raises:
        BadInput: it could not be written.
    """
    found = mistakes(logits, digits.labels)
    worst = found[:_MOST]
    heading = f"{title}: {len(found):,} of {len(digits.labels):,} misread"
    if len(found) > len(worst):
        heading += f", the worst {len(worst)}"
    pictures = [
        Picture(
            digits.images[mistake.index],
            f"is {mistake.label}, read as {mistake.read_as}, {_percent(mistake.probability)}",
            digits.places[mistake.index],
        )
        for mistake in worst
    ]
    save_contact_sheet(file, heading, pictures)


def _percent(probability: float) -> str:
    """No network is certain: what rounds to 100 is not shown as 100."""
    return f"{probability:.0%}" if probability < 0.995 else "> 99%"
