"""The card of a network: what it is and how it was trained."""

import re
from collections.abc import Mapping
from dataclasses import asdict, dataclass, field
from typing import Annotated, Any, Final

import msgspec
from msgspec import Meta

from logitdesk import __version__
from logitdesk.scores.functional import COOLEST, WARMEST

TITLES: Final = {"perceptron": "Perceptron", "cnn": "CNN", "squeezenet": "SqueezeNet"}
"""What people call the architectures, the simplest first."""
ARCHITECTURES: Final = tuple(TITLES)
FORMAT: Final = 1
LARGEST: Final = 2**62
"""The largest whole number of a card: JSON may hold numbers that no float can."""

Text = Annotated[str, Meta(pattern=r"\S")]
Whole = Annotated[int, Meta(ge=-LARGEST, le=LARGEST)]


@dataclass(frozen=True)
class Card:
    """What `card.json` of a bundle says.

    Attributes:
        architecture: one of `ARCHITECTURES`.
        parameters: what the architecture was built with, such as `resize_dim`.
        weights: how many numbers the network has learned.
        trained_on: names of the data sets.
        created: when, ISO 8601 in UTC.
        settings: how it was trained: epochs, batch size and so on.
        measured: by data set, "n", "accuracy" in [0, 1], "log_loss", "ece"; with a fitted
            temperature also "fitted_log_loss" and "fitted_ece".
        sha256: by file name, the hash of each file of the bundle, in hexadecimal.
        logitdesk: the version of the program that wrote it.
        note: a person's own words.
        temperature: the fitted one; None where it was not fitted.
        limits: the entries of `scores.verdict.Limits`; None where all it reads is believed.
        imported: whether it came from a file that someone exported.
    """

    name: Text
    architecture: Text
    parameters: Mapping[str, Any]
    weights: Annotated[int, Meta(ge=1, le=LARGEST)]
    trained_on: tuple[Text, ...]
    created: Text
    settings: Mapping[str, Any]
    seed: Whole
    measured: Mapping[str, Mapping[str, Whole | float]]
    sha256: Mapping[str, Text] = field(default_factory=dict)
    logitdesk: Text = __version__
    format: int = FORMAT
    note: str = ""
    temperature: Annotated[float, Meta(ge=COOLEST, le=WARMEST)] | None = None
    limits: Mapping[str, float] | None = None
    imported: bool = False


_NEEDED: Final = ("sha256", "logitdesk")  # in a file, though a new card has defaults for them


def card_to_json(card: Card) -> dict[str, Any]:
    return asdict(card)


def card_from_json(data: bytes | str) -> Card:
    """Read the content of `card.json`; what a later version adds is ignored.

    Raises:
        ValueError: it is not a card of this format: which entry is wrong, in a clause.
    """
    try:
        entries = msgspec.json.decode(data)  # which takes no NaN, no Infinity, no half characters
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError) as error:
        raise ValueError(f"it is not JSON ({error})") from error
    if not isinstance(entries, dict):
        raise ValueError("it is not a JSON object")
    if entries.get("format") != FORMAT:
        raise ValueError(f"its format is {entries.get('format')!r}; this LogitDesk reads {FORMAT}")
    for name in _NEEDED:
        if name not in entries:
            raise ValueError(f"it has no “{name}”")
    try:
        card = msgspec.convert(entries, Card)
    except msgspec.ValidationError as error:
        raise ValueError(_describe(str(error))) from error
    if any(isinstance(value, int) and abs(value) > LARGEST for value in card.settings.values()):
        raise ValueError("its “settings” cannot be used: they have a number without end")
    if card.limits is not None and "margin" not in card.limits:
        raise ValueError("its “limits” cannot be used: they have no “margin”")
    return card


def _describe(error: str) -> str:
    """Say what msgspec found, such as "Expected `int` >= 1 - at `$.weights`"."""
    missing = re.search(r"missing required field `(\w+)`", error)
    if missing:
        return f"it has no “{missing[1]}”"
    what, _, place = error.partition(" - at `$.")
    entry = re.match(r"\w+", place)
    return f"its “{entry[0] if entry else 'content'}” cannot be used: {what[:100]}"
