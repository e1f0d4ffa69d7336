"""The card of a network: what it is and how it was trained."""

import sys
from collections.abc import Mapping
from dataclasses import asdict, dataclass, field, fields
from typing import Any, Final

from logitdesk import __version__
from logitdesk.scores.functional import COOLEST, WARMEST

TITLES: Final = {"perceptron": "Perceptron", "cnn": "CNN", "squeezenet": "SqueezeNet"}
"""What people call them, from the simplest."""

ARCHITECTURES: Final = tuple(TITLES)


FORMAT = 1


@dataclass(frozen=True)
class Card:
    """What `card.json` of a bundle says.

    Attributes:
        name: As people see it: "CNN".
        architecture: "cnn", "squeezenet" or "perceptron".
        parameters: What the architecture was built with, such as `resize_dim`.
        weights: How many numbers the network has learned; 1 or more.
        trained_on: Names of the data sets.
        created: When, ISO 8601 in UTC.
        settings: How it was trained: epochs, batch size and so on.
        seed: What the training's random numbers began with.
        measured: By data set, "n", "accuracy" in [0, 1], "log_loss", "ece"; with a fitted
            temperature also "fitted_log_loss" and "fitted_ece", which are those at it.
        sha256: By file name, the hash of each file of the bundle, in hexadecimal.
        logitdesk: The version of the program that wrote it.
        format: The format of the card itself.
        note: A person's own words on it; may be empty.
        temperature: At which its probabilities are right about as often as they say, in [0.1, 10];
            None where it was not fitted.
        limits: From where on it is believed: "margin", and "energy" where that is of use, as in
            `scores.verdict.Limits`; None where it always is.
        imported: Whether it came from a file that someone exported.
    """

    name: str
    architecture: str
    parameters: Mapping[str, Any]
    weights: int
    trained_on: tuple[str, ...]
    created: str
    settings: Mapping[str, Any]
    seed: int
    measured: Mapping[str, Mapping[str, float]]
    sha256: Mapping[str, str] = field(default_factory=dict)
    logitdesk: str = __version__
    format: int = FORMAT
    note: str = ""
    temperature: float | None = None
    limits: Mapping[str, float] | None = None
    imported: bool = False


def card_to_json(card: Card) -> dict[str, Any]:
    """The card as `card.json` holds it."""
    return asdict(card)


def card_from_json(obj: object) -> Card:
    """The card that `card.json` holds. What a later version adds to it is left aside.

    Raises:
        ValueError: It is not a card of this format: which entry is wrong, in a sentence.
    """
    if not isinstance(obj, dict):
        raise ValueError("it is not a JSON object")
    if obj.get("format") != FORMAT:
        raise ValueError(f"its format is {obj.get('format')!r}; this LogitDesk reads {FORMAT}")
    for name, is_right in _IS_RIGHT.items():
        if name not in obj:
            raise ValueError(f"it has no “{name}”")
        if not is_right(obj[name]):
            raise ValueError(f"its “{name}” is {obj[name]!r:.100}")
    for name, is_right in _IS_RIGHT_IF_THERE.items():
        if name in obj and not is_right(obj[name]):
            raise ValueError(f"its “{name}” is {obj[name]!r:.100}")
    known = {entry.name: obj[entry.name] for entry in fields(Card) if entry.name in obj}
    return Card(**{**known, "trained_on": tuple(obj["trained_on"])})


def _is_text(value: object) -> bool:
    return isinstance(value, str) and bool(value.strip())


def _is_whole(value: object) -> bool:
    return isinstance(value, int) and not isinstance(value, bool) and _is_number(value)


def _is_object(value: object) -> bool:
    return isinstance(value, dict)


def _is_settings(value: object) -> bool:
    return isinstance(value, dict) and all(
        _is_number(entry) for entry in value.values() if isinstance(entry, int | float)
    )


def _is_measured(value: object) -> bool:
    return isinstance(value, dict) and all(
        isinstance(figures, dict) and all(_is_number(figure) for figure in figures.values())
        for figures in value.values()
    )


def _is_temperature(value: object) -> bool:
    return value is None or (
        isinstance(value, int | float)
        and not isinstance(value, bool)
        and COOLEST <= value <= WARMEST
    )


def _are_limits(value: object) -> bool:
    return value is None or (
        isinstance(value, dict) and "margin" in value and all(map(_is_number, value.values()))
    )


def _is_number(value: object) -> bool:
    # No NaN, and no whole number of hundreds of digits, which JSON may hold and no float can.
    return isinstance(value, int | float) and abs(value) <= sys.float_info.max


_IS_RIGHT = {
    "name": _is_text,
    "architecture": _is_text,
    "parameters": _is_object,
    "weights": lambda value: _is_whole(value) and value > 0,
    "trained_on": lambda value: isinstance(value, list) and all(map(_is_text, value)),
    "created": _is_text,
    "settings": _is_settings,
    "seed": _is_whole,
    "measured": _is_measured,
    "sha256": lambda value: isinstance(value, dict) and all(map(_is_text, value.values())),
    "logitdesk": _is_text,
}

# What came with later versions of the program, which other cards need not have.
_IS_RIGHT_IF_THERE = {
    "note": lambda value: isinstance(value, str),
    "temperature": _is_temperature,
    "limits": _are_limits,
    "imported": lambda value: isinstance(value, bool),
}
