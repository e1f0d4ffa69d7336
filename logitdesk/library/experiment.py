"""An experiment of the perceptron lab as one line of JSON."""

import json
from math import isfinite
from pathlib import Path
from typing import Final

from logitdesk.errors import UserError
from logitdesk.library.files import json_value, reason, refuse_unreadable, write_atomically
from logitdesk.scores.perceptron import INPUTS, MOST_POINTS, OUTPUT_SIZES, Experiment, Perceptron
from logitdesk.scores.perceptron_points import EXTENT, LabelledPoints

KIND: Final = "perceptron lab"
"""What the entry “logitdesk” says."""
VERSION: Final = 1
MAX_LENGTH: Final = 2**20
"""Characters, or bytes in a file: several times what the most points take."""


def experiment_to_line(experiment: Experiment) -> str:
    """The experiment as one line of JSON, from which the same numbers are read again."""
    perceptron, points = experiment.perceptron, experiment.points
    places = zip(points.places.tolist(), points.classes.tolist(), strict=True)
    entries = {
        "logitdesk": KIND,
        "version": VERSION,
        "output_size": perceptron.output_size,
        "weights": perceptron.weights.tolist(),
        "biases": perceptron.biases.tolist(),
        "points": [[*place, number] for place, number in places],
        "learning_rate": float(experiment.learning_rate),
        "l2": float(experiment.l2),
    }
    return json.dumps(entries, separators=(",", ":"), allow_nan=False)


def experiment_from_text(text: str | bytes, what: str) -> Experiment:
    """The experiment that a text holds; white space around it is no matter.

    Args:
        text: whatever a person has; bytes are UTF-8.
        what: where it comes from, as a sentence may begin: “The clipboard”, or a file's path.

    Raises:
        UserError: it holds none.
    """
    try:
        entries = _entries(text)
        if _whole(entries.get("version"), "version") > VERSION:
            raise UserError(f"{what} comes from a newer LogitDesk. Get that one to open it.")
        return _experiment(entries)
    except ValueError as error:
        raise UserError(
            f"{what} does not hold a perceptron lab: {_clause(str(error))}. "
            "Copy or save it in the perceptron lab again, and take all of it."
        ) from error


def read_experiment(path: Path) -> Experiment:
    """The experiment of a file.

    Raises:
        UserError: it cannot be read, or holds none.
    """
    refuse_unreadable(path)
    try:
        with path.open("rb") as file:
            data = file.read(MAX_LENGTH + 1)
    except OSError as error:
        message = f"{path} cannot be read: {reason(error)}. Get another copy of it."
        raise UserError(message) from error
    return experiment_from_text(data, str(path))


def write_experiment(path: Path, experiment: Experiment) -> None:
    """Write the line to a file, whole or not at all.

    Raises:
        UserError: it could not be written.
    """
    write_atomically(path, f"{experiment_to_line(experiment)}\n".encode())


def _entries(text: str | bytes) -> dict[str, object]:
    if len(text) > MAX_LENGTH:
        raise ValueError("it is longer than any of them")
    if isinstance(text, bytes):
        text = _decoded(text)
    text = text.removeprefix("\ufeff")
    if not text.strip():
        raise ValueError("it is empty")
    value = json_value(text)
    if not isinstance(value, dict) or value.get("logitdesk") != KIND:
        raise ValueError(f"it does not say “logitdesk”: “{KIND}”")
    return value


def _decoded(data: bytes) -> str:
    try:
        return data.decode(json.detect_encoding(data))
    except UnicodeDecodeError as error:
        raise ValueError("it is not text") from error


def _experiment(entries: dict[str, object]) -> Experiment:
    output_size = _whole(entries.get("output_size"), "output_size")
    if output_size not in OUTPUT_SIZES:
        raise ValueError("“output_size” is 1 or 3")
    rows = _list(entries.get("weights"), "weights", output_size)
    weights = [
        [_number(w, "weights") for w in _list(row, f"weights, entry {number}", INPUTS)]
        for number, row in enumerate(rows, 1)
    ]
    biases = [_number(b, "biases") for b in _list(entries.get("biases"), "biases", output_size)]
    return Experiment(
        points=_points(entries.get("points")),
        perceptron=Perceptron.of(weights, biases),
        learning_rate=_number(entries.get("learning_rate"), "learning_rate"),
        l2=_number(entries.get("l2"), "l2"),
    )


def _points(value: object) -> LabelledPoints:
    if not isinstance(value, list):
        raise ValueError("“points” is not a list")
    if len(value) > MOST_POINTS:
        raise ValueError(f"it has more than {MOST_POINTS} points")
    places, classes = [], []
    for number, entry in enumerate(value, 1):
        name = f"points, entry {number}"
        x1, x2, class_number = _list(entry, name, INPUTS + 1)
        places.append([_coordinate(x1, name), _coordinate(x2, name)])
        classes.append(_whole(class_number, name))
    return LabelledPoints.of(places, classes)


def _list(value: object, name: str, length: int) -> list[object]:
    if not isinstance(value, list) or len(value) != length:
        raise ValueError(f"“{name}” is not a list of {length}")
    return value


def _coordinate(value: object, name: str) -> float:
    number = _number(value, name)
    if abs(number) > EXTENT:  # nobody could see it, or take it away
        raise ValueError(f"“{name}” lies beyond the plane, which goes from −4 to 4")
    return number


def _number(value: object, name: str) -> float:
    if isinstance(value, bool) or not isinstance(value, int | float):
        raise ValueError(f"“{name}” has something else than a number")
    try:
        number = float(value)
    except OverflowError as error:
        raise ValueError(f"“{name}” has a number that is too large") from error
    if not isfinite(number):
        raise ValueError(f"“{name}” has a number that is not finite")
    return number


def _whole(value: object, name: str) -> int:
    if isinstance(value, bool) or not isinstance(value, int):
        raise ValueError(f"“{name}” has something else than a whole number")
    if abs(value) > MAX_LENGTH:
        raise ValueError(f"“{name}” has a number that is too large")
    return value


def _clause(sentence: str) -> str:
    """A sentence to stand within another."""
    return sentence[:1].lower() + sentence[1:].removesuffix(".")
