"""An experiment of the perceptron lab as one line of JSON."""

from pathlib import Path
from typing import Annotated, Final, Literal

import msgspec
from msgspec import Meta

from logitdesk.errors import UserError
from logitdesk.library.files import from_json, read_at_most, write_atomically
from logitdesk.scores.perceptron import (
    L2S,
    LEARNING_RATES,
    MOST_POINTS,
    Experiment,
    Perceptron,
)
from logitdesk.scores.perceptron_points import EXTENT, LabelledPoints
from logitdesk.translatable import Translatable, clause_of

KIND: Final = "perceptron lab"
VERSION: Final = 1
MAX_LENGTH: Final = 2**20
"""Characters, or bytes in a file: several times what the most points take."""

_Coordinate = Annotated[float, Meta(ge=-EXTENT, le=EXTENT)]  # beyond the plane nobody could see it
_Class = Annotated[int, Meta(ge=0, le=2)]


class _Head(msgspec.Struct):
    logitdesk: str = ""
    version: int = 0


class _Content(msgspec.Struct):
    logitdesk: Literal["perceptron lab"]
    version: int
    output_size: Literal[1, 3]
    weights: list[tuple[float, float]]
    biases: list[float]
    points: Annotated[list[tuple[_Coordinate, _Coordinate, _Class]], Meta(max_length=MOST_POINTS)]
    learning_rate: Annotated[float, Meta(ge=LEARNING_RATES[0], le=LEARNING_RATES[1])]
    l2: Annotated[float, Meta(ge=L2S[0], le=L2S[1])]


def experiment_to_line(experiment: Experiment) -> str:
    """Return the experiment as one line of JSON, without loss."""
    perceptron, points = experiment.perceptron, experiment.points
    places = zip(points.places.tolist(), points.classes.tolist(), strict=True)
    content = _Content(
        KIND, VERSION, 1 if perceptron.output_size == 1 else 3,
        perceptron.weights.tolist(), perceptron.biases.tolist(),
        [(x1, x2, number) for (x1, x2), number in places],
        float(experiment.learning_rate), float(experiment.l2),
    )  # fmt: skip
    return msgspec.json.encode(content).decode()


def experiment_from_text(text: str | bytes, what: str) -> Experiment:
    """Read an experiment from a text, or bytes of Unicode text.

    Args:
        text: whatever a person has; white space around it does not matter.
        what: where it comes from, as a sentence may begin: “The clipboard”, or a file's path.

    Raises:
        UserError: it holds none.
    """
    try:
        if len(text) > MAX_LENGTH:
            raise ValueError(Translatable("it is longer than any of them"))
        head = from_json(text, _Head)
        if head.logitdesk != KIND:
            raise ValueError(Translatable("it does not say “logitdesk”: “{kind}”", kind=KIND))
        if head.version > VERSION:
            raise UserError(
                "{what} comes from a newer LogitDesk. Get that one to open it.", what=what
            )
        content = from_json(text, _Content)
        if len(content.biases) != content.output_size:
            raise ValueError(Translatable("it has not a bias for each output"))
        classes = [p[2] for p in content.points]
        perceptron = Perceptron.of(content.weights, content.biases)
        if max(classes, default=0) >= perceptron.class_count:
            raise ValueError(Translatable("there are points of a class that it has not"))
        points = LabelledPoints.of([p[:2] for p in content.points], classes)
        return Experiment(points, perceptron, content.learning_rate, content.l2)
    except ValueError as error:
        raise UserError(
            "{what} does not hold a perceptron lab: {why}. "
            "Copy or save it in the perceptron lab again, and take all of it.",
            what=what,
            why=clause_of(error),
        ) from error


def read_experiment(path: Path) -> Experiment:
    """Read a file's experiment; a UserError if it holds none."""
    return experiment_from_text(read_at_most(path, MAX_LENGTH), str(path))


def write_experiment(path: Path, experiment: Experiment, *, is_private: bool = False) -> None:
    """Write a file, whole or not at all, or raise a UserError."""
    line = f"{experiment_to_line(experiment)}\n"
    write_atomically(path, line.encode(), is_private=is_private)
